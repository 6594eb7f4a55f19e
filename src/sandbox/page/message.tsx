import { type ReactNode, useState } from 'react';
import type { Message, Room, Shortcut } from '../workspace.ts';
import { Blocks } from './blocks.tsx';
import { Card } from './card.tsx';
import { Payload } from './payload.tsx';
import { send } from './workspace.ts';

type Props = {
  readonly room: Room;
  readonly message: Message;
  readonly replies: readonly Message[];
  readonly shortcuts: readonly Shortcut[];
  /** Its thread is open already. */
  readonly open?: boolean;
  readonly inThread?: boolean;
  readonly onThread?: (id: string) => void;
};

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export function MessageView({ room, message, replies, shortcuts, open, inThread, onThread }: Props) {
  const [showsPayload, setShowsPayload] = useState(false);
  const name = message.from === 'you' ? 'Alex Morgan' : message.from === 'srm' ? 'srm' : 'Slackbot';
  const classes = ['message', message.private && 'private', message.pinned && 'is-pinned'].filter(Boolean).join(' ');
  const threads = !inThread && !message.private && !(room.platform === 'teams' && room.kind === 'direct');
  return (
    <article
      className={classes}
      id={inThread ? undefined : `message-${message.id}`}
      tabIndex={-1}
      aria-label={`${name}${message.private ? ', only visible to you' : ''}`}
    >
      {message.private && <p className="message-aside">Only visible to you</p>}
      {message.pinned && <p className="message-aside">Pinned by srm</p>}
      <Avatar from={message.from} />
      <div className="message-body">
        <p className="message-head">
          <strong>{name}</strong>
          {message.from !== 'you' && <span className="app-mark">App</span>}
          <time dateTime={new Date(message.at).toISOString()}>{clock.format(message.at)}</time>
          {message.edited && <span className="edited">(edited)</span>}
        </p>
        <Content room={room} message={message} />
        {showsPayload && <Payload wires={message.wires} />}
        {threads && replies.length > 0 && onThread && (
          <button type="button" className="replies" aria-expanded={open === true} onClick={() => onThread(message.id)}>
            {replies.length === 1 ? '1 reply' : `${replies.length} replies`}
            <span> · {open ? 'thread is open' : 'open the thread'}</span>
          </button>
        )}
      </div>
      <fieldset className="message-tools">
        <legend className="unseen">What to do with this message</legend>
        {threads && onThread && replies.length === 0 && message.from !== 'notice' && (
          <button type="button" onClick={() => onThread(message.id)}>
            Reply
          </button>
        )}
        {room.platform === 'slack' && !message.private && <MessageShortcuts message={message} shortcuts={shortcuts} />}
        {message.wires.length > 0 && (
          <button type="button" aria-expanded={showsPayload} onClick={() => setShowsPayload(!showsPayload)}>
            Payload
          </button>
        )}
      </fieldset>
    </article>
  );
}

function MessageShortcuts({
  message,
  shortcuts,
}: {
  readonly message: Message;
  readonly shortcuts: readonly Shortcut[];
}) {
  const run = (callback: string) => void send({ kind: 'shortcut', callback, room: message.room, message: message.id });
  return shortcuts
    .filter((shortcut) => shortcut.on === 'message' && message.from === 'you')
    .map((shortcut) => (
      <button key={shortcut.callback} type="button" onClick={() => run(shortcut.callback)}>
        {shortcut.name}
      </button>
    ));
}

function Content({ room, message }: { readonly room: Room; readonly message: Message }) {
  if (message.cards.length > 0)
    return (
      <>
        {message.text !== '' && <p className="said">{withMentions(message.text)}</p>}
        {message.cards.map((card, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the cards of a message have no ids, and are replaced together
          <Card key={index} card={card} room={room.id} message={message.id} dialog={false} />
        ))}
      </>
    );
  if (message.blocks.length > 0 && message.from === 'srm')
    return <Blocks blocks={message.blocks} on={{ room: message.room, message: message.id }} />;
  return (
    <>
      <p className="said">{withMentions(message.text)}</p>
      {message.blocks.length > 0 && <Blocks blocks={message.blocks} on={{ room: message.room, message: message.id }} />}
    </>
  );
}

function withMentions(text: string): ReactNode[] {
  return text.split(/(@srm\b)/i).map((part, index) =>
    part.toLowerCase() === '@srm' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
      <span key={index} className="mention">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

function Avatar({ from }: { readonly from: Message['from'] }) {
  if (from === 'srm') return <img className="avatar" src="/icon.svg" alt="" />;
  return (
    <span className={`avatar ${from === 'you' ? 'you' : 'slackbot'}`} aria-hidden="true">
      {from === 'you' ? 'AM' : 'S'}
    </span>
  );
}
