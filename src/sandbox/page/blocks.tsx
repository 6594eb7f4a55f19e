import { useState } from 'react';
import { type Block, Message as SlackMessage } from 'slack-blocks-to-jsx';
import type { Gesture, Spot } from '../gestures.ts';
import type { Chosen, Filled } from '../slack-blocks.ts';
import type { JsonObject } from '../workspace.ts';
import { ElementView } from './element.tsx';
import { send } from './workspace.ts';

type Props = {
  readonly blocks: readonly JsonObject[];
  readonly on: Spot;
  /** In a dialog what is filled in is kept by the dialog, which sends it. */
  readonly form?: {
    readonly filled: Filled;
    readonly fill: (filled: Filled) => void;
    readonly errors: Readonly<Record<string, string>>;
  };
};

type Group = { readonly live: boolean; readonly blocks: readonly JsonObject[] };

const LIVE: ReadonlySet<unknown> = new Set(['actions', 'input', 'context_actions']);
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLive = (block: JsonObject) =>
  LIVE.has(block.type) || (isObject(block.accessory) && block.accessory.type !== 'image');

/** Runs of blocks that the library draws, and single ones whose parts work. */
function grouped(blocks: readonly JsonObject[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && !last.live && !isLive(block))
      groups[groups.length - 1] = { live: false, blocks: [...last.blocks, block] };
    else groups.push({ live: isLive(block), blocks: [block] });
  }
  return groups;
}

/** Block Kit: still blocks are drawn by slack-blocks-to-jsx, buttons, menus and fields by us, so that they can be used. */
export function Blocks({ blocks, on, form }: Props) {
  const [own, setOwn] = useState<Filled>({});
  const [busy, setBusy] = useState<string | null>(null);
  const filled = form?.filled ?? own;
  const fill = (block: string, action: string, chosen: Chosen) => {
    const next = { ...filled, [block]: { ...filled[block], [action]: chosen } };
    (form?.fill ?? setOwn)(next);
    return next;
  };
  const press = async (block: string, action: string, chosen: Chosen, now: Filled) => {
    setBusy(`${block} ${action}`);
    const gesture: Gesture = { kind: 'press', on, block, action, chosen, filled: now };
    await send(gesture);
    setBusy(null);
  };

  const live = (block: JsonObject) => {
    const id = String(block.block_id);
    const elements = [...(Array.isArray(block.elements) ? block.elements : []), block.element, block.accessory].filter(
      isObject,
    );
    // A field of a form waits for the form to be sent; elsewhere a change is told at once.
    const tells = block.type !== 'input' || block.dispatch_action === true;
    const label = isObject(block.label) ? String(block.label.text ?? '') : null;
    const parts = elements.map((element) => {
      const action = String(element.action_id);
      return (
        <ElementView
          key={action}
          element={element}
          label={label ?? String((isObject(element.placeholder) && element.placeholder.text) || 'Choose')}
          chosen={filled[id]?.[action] ?? null}
          busy={busy === `${id} ${action}`}
          suggest={(text) => send({ kind: 'suggest', on, block: id, action, text })}
          onChange={(chosen, done) => {
            const now = fill(id, action, chosen);
            if (done && tells) void press(id, action, chosen, now);
          }}
        />
      );
    });
    if (block.type === 'input')
      return (
        <div className="block-input">
          <span className="block-label">{label}</span>
          {parts}
          {isObject(block.hint) && <span className="block-hint">{String(block.hint.text ?? '')}</span>}
          {form?.errors[id] && (
            <span className="block-error" role="alert">
              {form.errors[id]}
            </span>
          )}
        </div>
      );
    if (block.type === 'section') {
      const { accessory: _, ...text } = block;
      return (
        <div className="block-section">
          <Still blocks={[text]} />
          <div className="block-actions">{parts}</div>
        </div>
      );
    }
    return <div className="block-actions">{parts}</div>;
  };

  return (
    <div className="blocks">
      {grouped(blocks).map((group) => {
        const key = String(group.blocks[0]?.block_id);
        const [first] = group.blocks;
        return <div key={key}>{group.live && first ? live(first) : <Still blocks={group.blocks} />}</div>;
      })}
    </div>
  );
}

function Still({ blocks }: { readonly blocks: readonly JsonObject[] }) {
  return (
    <SlackMessage blocks={blocks as unknown as Block[]} logo="/icon.svg" name="srm" theme="light" withoutWrapper />
  );
}
