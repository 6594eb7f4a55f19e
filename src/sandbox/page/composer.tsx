import { type KeyboardEvent, useRef, useState } from 'react';
import type { Room, Snapshot } from '../workspace.ts';
import { SearchView } from './search.tsx';
import { roomTitle, send } from './workspace.ts';

type Props = {
  readonly room: Room;
  readonly snapshot: Snapshot;
  readonly placeholder: string;
  readonly onSend: (text: string) => void;
  readonly label?: string;
  readonly withShortcuts?: boolean;
};

type Completion = { readonly insert: string; readonly title: string; readonly detail: string };

/** What the beginning of a command or of a mention can become. */
function completionOf(text: string, room: Room, command: Snapshot['command']): Completion | null {
  const slash =
    room.platform === 'slack' && /^\/\w*$/.test(text) && command.name.startsWith(text) && text !== command.name;
  if (slash) return { insert: `${command.name} `, title: command.name, detail: command.usage || 'Ask srm, privately' };
  const [, typed] = /(?:^|\s)(@\w*)$/.exec(text) ?? [];
  if (typed === undefined || typed === '@srm' || !'@srm'.startsWith(typed)) return null;
  return { insert: `${text.slice(0, text.length - typed.length)}@srm `, title: '@srm', detail: 'srm, an app' };
}

export function Composer({ room, snapshot, placeholder, onSend, label, withShortcuts }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const completion = completionOf(text, room, snapshot.command);
  const complete = () => {
    if (completion) setText(completion.insert);
    field.current?.focus();
  };
  const submit = () => {
    if (text.trim() === '') return;
    onSend(text.trim());
    setText('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Tab' && completion && !event.shiftKey) {
      event.preventDefault();
      complete();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
  };
  const shortcuts =
    withShortcuts && room.platform === 'slack' ? snapshot.shortcuts.filter(({ on }) => on === 'global') : [];
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {completion && (
        <button type="button" className="completion" onClick={complete}>
          <strong>{completion.title}</strong> <span>{completion.detail}</span> <kbd>Tab</kbd>
        </button>
      )}
      <div className="composer-box">
        <textarea
          ref={field}
          rows={1}
          value={text}
          placeholder={placeholder}
          aria-label={label ?? `Message ${roomTitle(room)}`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div className="composer-foot">
          {shortcuts.map((shortcut) => (
            <button
              key={shortcut.callback}
              type="button"
              className="shortcut"
              onClick={() => void send({ kind: 'shortcut', callback: shortcut.callback, room: room.id, message: null })}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M9 1.500 3.500 9H8l-1 5.500L12.500 7H8z" />
              </svg>
              {shortcut.name}
            </button>
          ))}
          {withShortcuts && room.platform === 'teams' && <SearchView room={room} />}
          <span className="composer-hint">Enter sends</span>
          <button type="submit" className="send" aria-label="Send" disabled={text.trim() === ''}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2 2.500 14.500 8 2 13.500 3.500 8zM3.500 8H9" />
            </svg>
          </button>
        </div>
      </div>
    </form>
  );
}
