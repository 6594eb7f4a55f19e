import { useEffect, useReducer, useRef, useState } from 'react';
import type { Gesture, Suggestion } from '../gestures.ts';
import type { Change, Message, Room, Snapshot } from '../workspace.ts';

/** Tells the sandbox what the person did. Resolves to what it found, where the gesture was a search. */
export async function send(gesture: Gesture): Promise<readonly Suggestion[]> {
  try {
    const response = await fetch('/sandbox/gestures', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(gesture),
    });
    return response.ok ? ((await response.json()) as Suggestion[]) : [];
  } catch {
    return [];
  }
}

const replaced = <Item>(items: readonly Item[], item: Item, same: (other: Item) => boolean): readonly Item[] =>
  items.some(same) ? items.map((other) => (same(other) ? item : other)) : [...items, item];

function changed(state: Snapshot | null, change: Change): Snapshot | null {
  if (change.kind === 'everything') return change.snapshot;
  if (state === null) return null;
  switch (change.kind) {
    case 'room':
      return { ...state, rooms: replaced(state.rooms, change.room, (room) => room.id === change.room.id) };
    case 'message': {
      const { message } = change;
      const same = (other: Message) => other.id === message.id && other.room === message.room;
      return { ...state, messages: replaced(state.messages, message, same) };
    }
    case 'removed': {
      const kept = state.messages.filter(({ id, room }) => !(id === change.id && room === change.room));
      return { ...state, messages: kept };
    }
    case 'home':
      return { ...state, home: change.home };
    case 'dialog':
      return { ...state, dialog: change.dialog };
    case 'toast':
      return state;
    default:
      return change satisfies never;
  }
}

export type Live = { readonly snapshot: Snapshot | null; readonly connected: boolean; readonly toast: string | null };

const TOAST_TIME = 6_000;

/** The workspace as the event stream tells it; `onMessage` hears of each new or changed message once. */
export function useWorkspace(onMessage: (message: Message) => void): Live {
  const [snapshot, apply] = useReducer(changed, null);
  const [connected, setConnected] = useState(true);
  const [toast, setToast] = useState<string | null>(null);
  const heard = useRef(onMessage);
  heard.current = onMessage;

  useEffect(() => {
    const stream = new EventSource('/sandbox/stream');
    stream.onopen = () => setConnected(true);
    stream.onerror = () => setConnected(false);
    stream.onmessage = (event) => {
      const change = JSON.parse(event.data) as Change;
      apply(change);
      if (change.kind === 'message') heard.current(change.message);
      if (change.kind === 'toast') setToast(change.text);
    };
    return () => stream.close();
  }, []);

  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(() => setToast(null), TOAST_TIME);
    return () => clearTimeout(timer);
  }, [toast]);

  return { snapshot, connected, toast };
}

export const roomTitle = (room: Room): string =>
  room.platform === 'slack' && room.kind === 'channel' ? `#${room.name}` : room.name;

/** The part of the address that names a room, the same over restarts. */
export const roomSlug = (room: Room): string => `${room.platform}-${room.name.toLowerCase().replace(/\W+/g, '-')}`;

export const byTime = (left: Message, right: Message): number => left.at - right.at;
