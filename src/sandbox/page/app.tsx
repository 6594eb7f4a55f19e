import { useEffect, useState } from 'react';
import type { Message, Room, Snapshot } from '../workspace.ts';
import { DialogView } from './dialog.tsx';
import { HomeView } from './home.tsx';
import { Rail } from './rail.tsx';
import { RoomView } from './room.tsx';
import { Thread } from './thread.tsx';
import { roomSlug, send, useWorkspace } from './workspace.ts';

const HOME = 'home';

/** The room that the address names; the first one where it names none. */
function placeOf(hash: string, snapshot: Snapshot): Room | typeof HOME | undefined {
  const slug = hash.replace(/^#/, '');
  if (slug === HOME) return HOME;
  return snapshot.rooms.find((room) => roomSlug(room) === slug) ?? snapshot.rooms[0];
}

export function App() {
  const [hash, setHash] = useState(location.hash);
  const [thread, setThread] = useState<string | null>(null);
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  const live = useWorkspace(onMessage);
  const { snapshot } = live;
  const place = snapshot ? placeOf(hash, snapshot) : undefined;
  const roomId = place && place !== HOME ? place.id : null;

  function onMessage(message: Message) {
    if (message.from !== 'srm') return;
    if (message.room !== roomId) {
      if (!message.edited) setUnread((rooms) => new Set([...rooms, message.room]));
    } else if (message.thread !== null) setThread(message.thread);
  }

  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      setThread(null);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const isHome = place === HOME;
  const isTeams = place !== undefined && place !== HOME && place.platform === 'teams';
  useEffect(() => {
    if (roomId !== null) setUnread((rooms) => new Set([...rooms].filter((room) => room !== roomId)));
    if (isHome) void send({ kind: 'open home' });
    else if (roomId !== null && isTeams) void send({ kind: 'open room', room: roomId });
  }, [isHome, roomId, isTeams]);

  if (!snapshot || !place)
    return <p className="starting">{live.connected ? 'Opening the workspace …' : 'srm is not running.'}</p>;
  const root = thread === null ? undefined : snapshot.messages.find(({ id, room }) => id === thread && room === roomId);
  return (
    <div className={`page ${isTeams ? 'in-teams' : 'in-slack'}`}>
      <p className="banner" role="note">
        <span className="banner-mark" aria-hidden="true" />
        <strong>Sandbox.</strong> A workspace on this machine: nothing you type leaves it.
        {!live.connected && <span className="banner-lost"> srm has stopped. Start it again to go on.</span>}
      </p>
      <Rail rooms={snapshot.rooms} place={place} unread={unread} />
      {place === HOME ? (
        <HomeView home={snapshot.home} />
      ) : (
        <RoomView key={place.id} room={place} snapshot={snapshot} onThread={setThread} thread={root?.id ?? null} />
      )}
      {root && place !== HOME && (
        <Thread key={root.id} room={place} root={root} snapshot={snapshot} onClose={() => setThread(null)} />
      )}
      {snapshot.dialog && <DialogView key={snapshot.dialog.id} view={snapshot.dialog} />}
      <div className="toasts" role="status" aria-live="polite">
        {live.toast !== null && <p className="toast">{live.toast}</p>}
      </div>
    </div>
  );
}
