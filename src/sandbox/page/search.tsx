import { useEffect, useId, useState } from 'react';
import type { Gesture, Suggestion } from '../gestures.ts';
import type { Room } from '../workspace.ts';
import { send } from './workspace.ts';

type Card = Extract<Gesture, { kind: 'post card' }>['card'];

const TYPING_PAUSE = 200;

/** Teams' search for srm (its message extension): what is found can be posted as a card. */
export function SearchView({ room }: { readonly room: Room }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const panel = useId();
  useEffect(() => {
    if (!open) return;
    let current = true;
    const timer = setTimeout(async () => {
      const suggestions = await send({ kind: 'search', room: room.id, text });
      if (current) setFound(suggestions);
    }, TYPING_PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [open, text, room.id]);
  const post = (suggestion: Suggestion) => {
    setOpen(false);
    setText('');
    void send({ kind: 'post card', room: room.id, card: JSON.parse(suggestion.value) as Card });
  };
  return (
    <div className="search">
      <button
        type="button"
        className="shortcut"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9m3.300-1.200 3.700 3.700" />
        </svg>
        Search srm
      </button>
      {open && (
        <section
          id={panel}
          className="search-panel"
          aria-label="Search srm"
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        >
          <input
            // biome-ignore lint/a11y/noAutofocus: the panel was opened to type in it
            autoFocus
            className="slack-input"
            aria-label="Search srm for"
            placeholder="A service, or a question"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
          <ul aria-label="Found">
            {found.map((suggestion) => (
              <li key={suggestion.label}>
                <button type="button" className="found" onClick={() => post(suggestion)}>
                  <strong>{suggestion.label}</strong>
                  <span className="found-detail">{suggestion.detail}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
