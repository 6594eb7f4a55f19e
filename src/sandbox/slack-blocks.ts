import type { Json, JsonObject } from './workspace.ts';

/** An interactive part of a message or a view: `element` is Slack's JSON of it. */
export type Element = { readonly block: string; readonly action: string; readonly element: JsonObject };

/** What the page sends of a press: for a menu the option, for a text field what is in it, for a button nothing. */
export type Chosen = { readonly value: string; readonly label: string } | null;

/** What is filled in, by block and action. */
export type Filled = { readonly [block: string]: { readonly [action: string]: Chosen } };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The blocks as Slack hands them out again: each block and each interactive element has an id, the posted one or its own. */
export function withIds(blocks: unknown): JsonObject[] {
  const list = Array.isArray(blocks) ? blocks.filter(isObject) : [];
  return list.map((block, index) => {
    const named = (element: unknown, part: string): Json =>
      isObject(element) && 'type' in element && !('action_id' in element)
        ? { ...element, action_id: `a${index}${part}` }
        : (element as Json);
    const changed: { [key: string]: Json } = { ...block, block_id: text(block.block_id) || `b${index}` };
    if (block.type === 'actions' || block.type === 'context_actions')
      changed.elements = (Array.isArray(block.elements) ? block.elements : []).map((element, at) =>
        named(element, `-${at}`),
      );
    if (isObject(block.element)) changed.element = named(block.element, '');
    if (isObject(block.accessory)) changed.accessory = named(block.accessory, '');
    return changed;
  });
}

/** Every interactive element of blocks that went through `withIds`, in the order of reading. */
export function elementsOf(blocks: readonly JsonObject[]): Element[] {
  return blocks.flatMap((block) => {
    const inside = [...(Array.isArray(block.elements) ? block.elements : []), block.element, block.accessory];
    return inside
      .filter(isObject)
      .flatMap((element) =>
        typeof element.action_id === 'string'
          ? [{ block: text(block.block_id), action: element.action_id, element }]
          : [],
      );
  });
}

/** An element's part of a `block_actions` payload. */
export function actionOf({ block, action, element }: Element, chosen: Chosen): JsonObject {
  const about = { type: text(element.type), block_id: block, action_id: action, action_ts: `${Date.now() / 1000}` };
  if (element.type !== 'button') return { ...about, ...chosenValue(element, chosen) };
  return { ...about, text: element.text ?? null, ...(element.value === undefined ? {} : { value: element.value }) };
}

/** `state.values` of a message or a view: Slack names every field, filled in or not. */
export function stateOf(blocks: readonly JsonObject[], filled: Filled): JsonObject {
  const values: { [block: string]: { [action: string]: Json } } = {};
  for (const part of elementsOf(blocks)) {
    if (part.element.type === 'button' || part.element.type === 'feedback_buttons') continue;
    values[part.block] = {
      ...values[part.block],
      [part.action]: {
        type: text(part.element.type),
        ...chosenValue(part.element, filled[part.block]?.[part.action] ?? null),
      },
    };
  }
  return { values };
}

function chosenValue(element: JsonObject, chosen: Chosen): JsonObject {
  if (/select|overflow|radio/.test(text(element.type))) {
    return {
      selected_option: chosen && { text: { type: 'plain_text', text: chosen.label, emoji: true }, value: chosen.value },
    };
  }
  return { value: chosen && (chosen.value || null) };
}
