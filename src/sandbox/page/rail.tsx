import type { Room } from '../workspace.ts';
import { roomSlug } from './workspace.ts';

type Props = { readonly rooms: readonly Room[]; readonly place: Room | 'home'; readonly unread: ReadonlySet<string> };

/** The list of places: channels, the chat with srm and its home, and Teams. */
export function Rail({ rooms, place, unread }: Props) {
  const current = place === 'home' ? 'home' : place.id;
  const link = (room: Room) => (
    <li key={room.id}>
      <a
        href={`#${roomSlug(room)}`}
        className="rail-link"
        aria-current={current === room.id ? 'page' : undefined}
        data-unread={unread.has(room.id) || undefined}
      >
        <RoomMark room={room} />
        <span className="rail-name">{room.name}</span>
        {unread.has(room.id) && <span className="rail-dot" role="img" aria-label="something new" />}
      </a>
    </li>
  );
  const slack = rooms.filter(({ platform }) => platform === 'slack');
  return (
    <nav className="rail" aria-label="Places">
      <p className="rail-workspace">
        <img src="/icon.svg" alt="" width="28" height="28" />
        <span>
          srm <small>sandbox</small>
        </span>
      </p>
      <h2>Slack channels</h2>
      <ul>{slack.filter(({ kind }) => kind === 'channel').map(link)}</ul>
      <h2>Apps</h2>
      <ul>
        {slack.filter(({ kind }) => kind === 'direct').map(link)}
        <li>
          <a href="#home" className="rail-link" aria-current={current === 'home' ? 'page' : undefined}>
            <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2.5 7.5 8 3l5.5 4.5V13h-4V9.5h-3V13h-4z" />
            </svg>
            <span className="rail-name">Home</span>
          </a>
        </li>
      </ul>
      <h2>Microsoft Teams</h2>
      <ul>{rooms.filter(({ platform }) => platform === 'teams').map(link)}</ul>
      <p className="rail-foot">
        Slack and Teams are played by this page. srm is the real thing, and answers over signed HTTP.
      </p>
    </nav>
  );
}

export function RoomMark({ room }: { readonly room: Room }) {
  if (room.platform === 'slack' && room.kind === 'channel')
    return (
      <span className="mark hash" aria-hidden="true">
        #
      </span>
    );
  if (room.kind === 'direct') return <img className="mark" src="/icon.svg" alt="" />;
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6 7.2a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6M1.8 12.8c0-2.6 1.8-4.2 4.2-4.2s4.2 1.6 4.2 4.2zM11 7.4a1.9 1.9 0 1 0-.6-3.7M11.4 8.8c1.800 .1 2.900 1.500 2.900 4" />
    </svg>
  );
}
