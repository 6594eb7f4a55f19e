import { useEffect, useMemo, useRef, useState } from 'react';
import type { Message, Room, Snapshot } from '../workspace.ts';
import { Composer } from './composer.tsx';
import { MessageView } from './message.tsx';
import { byTime, roomTitle, send } from './workspace.ts';

type Props = {
  readonly room: Room;
  readonly snapshot: Snapshot;
  readonly thread: string | null;
  readonly onThread: (id: string) => void;
};

/** What to type first, where it works as it stands. */
export function examplesFor(room: Room, command: string): readonly string[] {
  if (room.kind === 'direct')
    return [
      'who patches the OS on Fargate?',
      'what do we do on EC2?',
      'compare RDS and Aurora',
      'what is inherited control?',
    ];
  const mention = '@srm who patches the OS on Fargate?';
  if (room.platform === 'teams') return [mention, '@srm do we have to patch Lambda?', '@srm compare EC2 and Fargate'];
  return [`${command} fargate`, mention, `${command} compare ec2 and rds`, '@srm onboarding fargate, rds, s3'];
}

export function RoomView({ room, snapshot, thread, onThread }: Props) {
  const messages = useMemo(
    () => snapshot.messages.filter((message) => message.room === room.id).sort(byTime),
    [snapshot.messages, room.id],
  );
  const roots = messages.filter((message) => message.thread === null);
  const replies = (id: string) => messages.filter((message) => message.thread === id);
  const pinned = messages.filter((message) => message.pinned);
  const [asked, setAsked] = useState(false);
  const list = useNewestInView(messages.length, roots.at(-1)?.at ?? 0);
  const say = (text: string) => {
    setAsked(true);
    void send({ kind: 'say', room: room.id, thread: null, text });
  };
  const begun = asked || messages.some(({ from }) => from === 'you');
  return (
    <main className="room" aria-label={roomTitle(room)}>
      <header className="room-head">
        <h1>{roomTitle(room)}</h1>
        <p className="room-topic">{room.topic}</p>
        {room.platform === 'slack' && room.kind === 'channel' && <Membership room={room} />}
      </header>
      {pinned.length > 0 && <Pinned messages={pinned} />}
      <div className="messages" ref={list} role="log" aria-label={`Messages in ${roomTitle(room)}`}>
        <div className="messages-inside">
          {roots.length === 0 && <Beginning room={room} />}
          {roots.map((message) => (
            <MessageView
              key={message.id}
              room={room}
              message={message}
              replies={replies(message.id)}
              open={thread === message.id}
              shortcuts={snapshot.shortcuts}
              onThread={onThread}
            />
          ))}
        </div>
      </div>
      {!begun && (
        <div className="examples">
          <p id="examples-label">Start with one of these</p>
          <ul aria-labelledby="examples-label">
            {examplesFor(room, snapshot.command.name).map((text) => (
              <li key={text}>
                <button type="button" className="chip" onClick={() => say(text)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Composer room={room} snapshot={snapshot} placeholder={placeholderFor(room)} onSend={say} withShortcuts />
    </main>
  );
}

function placeholderFor(room: Room): string {
  if (room.kind === 'direct') return 'Ask srm, for example: who patches the OS on Fargate?';
  if (room.platform === 'teams') return 'Begin with @srm, for example: @srm who patches the OS on Fargate?';
  return `Message ${roomTitle(room)}, or type /srm fargate`;
}

function Beginning({ room }: { readonly room: Room }) {
  const unheard = room.platform === 'slack' && room.kind === 'channel' && !room.member;
  return (
    <div className="beginning">
      <h2>{room.kind === 'direct' ? 'Talk to srm' : `This is ${roomTitle(room)}`}</h2>
      <p>
        {unheard
          ? 'srm is not here yet. /srm works anyway and answers only you; add srm, and everybody can mention it.'
          : 'Ask who is responsible for what on an AWS service. Answers come with their sources.'}
      </p>
    </div>
  );
}

function Membership({ room }: { readonly room: Room }) {
  if (room.member) return <span className="member">srm is here</span>;
  return (
    <button type="button" className="plain-button" onClick={() => void send({ kind: 'invite', room: room.id })}>
      Add srm to {roomTitle(room)}
    </button>
  );
}

function Pinned({ messages }: { readonly messages: readonly Message[] }) {
  const show = (id: string) => {
    const found = document.getElementById(`message-${id}`);
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  };
  return (
    <section className="pinned" aria-label="Pinned">
      <span className="pinned-label">
        <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M9.800 1.600 14.400 6.200l-1.200.5-2.700 2.700-.5 3-1 1L5.800 10.200 2.200 13.800M2.600 7l3-.5 2.700-2.700z" />
        </svg>
        Pinned
      </span>
      {messages.map((message) => (
        <button key={message.id} type="button" className="pinned-item" onClick={() => show(message.id)}>
          {firstLine(message)}
        </button>
      ))}
    </section>
  );
}

function firstLine(message: Message): string {
  const header = message.blocks.find(({ type }) => type === 'header')?.text;
  const title = header && typeof header === 'object' && 'text' in header ? String(header.text) : '';
  return title || message.text.split('\n')[0]?.slice(0, 80) || 'A message of srm';
}

/** Shows the newest message as it comes, from its beginning where it is taller than the window; `at` is its time. */
export function useNewestInView(count: number, at: number) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void count;
    void at;
    // Cards find their height in a frame of their own.
    const frame = requestAnimationFrame(() => {
      const newest = [...(list.current?.querySelectorAll<HTMLElement>('.message') ?? [])].at(-1);
      if (!list.current || !newest) return;
      const beginning = newest.getBoundingClientRect().top - list.current.getBoundingClientRect().top;
      const end = list.current.scrollHeight - list.current.clientHeight;
      list.current.scrollTop = Math.min(end, list.current.scrollTop + beginning - 12);
    });
    return () => cancelAnimationFrame(frame);
  }, [count, at]);
  return list;
}
