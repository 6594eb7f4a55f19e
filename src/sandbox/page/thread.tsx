import { useMemo } from 'react';
import type { Message, Room, Snapshot } from '../workspace.ts';
import { Composer } from './composer.tsx';
import { MessageView } from './message.tsx';
import { useNewestInView } from './room.tsx';
import { byTime, roomTitle, send } from './workspace.ts';

type Props = { readonly room: Room; readonly root: Message; readonly snapshot: Snapshot; readonly onClose: () => void };

/** The thread beside the room: its first message, the answers, a line to follow up. */
export function Thread({ room, root, snapshot, onClose }: Props) {
  const replies = useMemo(
    () => snapshot.messages.filter(({ room: at, thread }) => at === root.room && thread === root.id).sort(byTime),
    [snapshot.messages, root.room, root.id],
  );
  const list = useNewestInView(replies.length, replies.at(-1)?.at ?? 0);
  const say = (text: string) => void send({ kind: 'say', room: room.id, thread: root.id, text });
  const placeholder =
    room.platform === 'teams' && room.kind === 'channel' ? 'Reply, with @srm' : 'Follow up, without a mention';
  return (
    <aside className="thread" aria-label="Thread">
      <header className="room-head">
        <h2>Thread</h2>
        <p className="room-topic">{roomTitle(room)}</p>
        <button type="button" className="icon-button" aria-label="Close the thread" onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </header>
      <div className="messages" ref={list} role="log" aria-label="Messages in the thread">
        <div className="messages-inside">
          <MessageView room={room} message={root} replies={[]} open shortcuts={snapshot.shortcuts} inThread />
          <p className="thread-count">{replies.length === 1 ? '1 reply' : `${replies.length} replies`}</p>
          {replies.map((message) => (
            <MessageView
              key={message.id}
              room={room}
              message={message}
              replies={[]}
              open
              shortcuts={snapshot.shortcuts}
              inThread
            />
          ))}
        </div>
      </div>
      <Composer room={room} snapshot={snapshot} placeholder={placeholder} onSend={say} label="Reply in the thread" />
    </aside>
  );
}
