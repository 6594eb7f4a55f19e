import { useState } from 'react';
import type { View } from '../workspace.ts';
import { Blocks } from './blocks.tsx';
import { Payload } from './payload.tsx';

/** srm's App Home, as srm published it. */
export function HomeView({ home }: { readonly home: View | null }) {
  const [showsPayload, setShowsPayload] = useState(false);
  return (
    <main className="room home" aria-label="srm's home">
      <header className="room-head">
        <h1>srm</h1>
        <p className="room-topic">Home</p>
        {home && (
          <button
            type="button"
            className="plain-button"
            aria-expanded={showsPayload}
            onClick={() => setShowsPayload(!showsPayload)}
          >
            Payload
          </button>
        )}
      </header>
      <div className="messages">
        <div className="home-inside">
          {home ? (
            <Blocks blocks={home.blocks} on={{ view: home.id }} />
          ) : (
            <p className="starting">srm is laying out its home …</p>
          )}
          {home && showsPayload && <Payload wires={home.wires} />}
        </div>
      </div>
    </main>
  );
}
