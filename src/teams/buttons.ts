import type { Block, Button } from '../cards/card.ts';
import { chunks, clipped } from '../cards/fitted.ts';
import { openable } from '../cards/openable.ts';
import { sentences, teamsSentences } from '../languages/en/sentences.ts';
import { actionData, askData, pickData } from './data.ts';
import type { Action, Element } from './elements.ts';
import { limits } from './limits.ts';
import { plain } from './text.ts';

/** How a card is laid out, and what is left away where it would grow too big. */
export type Layout = {
  /** The small print beside an owner's row. */
  readonly details: boolean;
  /** A second form of each button, for clients older than Action.Execute. */
  readonly fallbacks: boolean;
};

const title = (label: string) => clipped(plain(label), limits.buttonTitle);

/** A button that comes back to us: as an invoke that can answer with a card, or else as a message. */
function backTo(label: string, data: object, inputs: 'auto' | 'none', layout: Layout, look: object = {}): Action {
  const button = { title: title(label), data, associatedInputs: inputs, ...look };
  const fallback = layout.fallbacks ? { fallback: { type: 'Action.Submit', ...button } } : {};
  return { type: 'Action.Execute', verb: 'srm', ...button, ...fallback };
}

/** null for an address that is none. */
function action(button: Button, layout: Layout): Action | null {
  if ('url' in button) {
    return openable(button.url) ? { type: 'Action.OpenUrl', title: title(button.label), url: button.url } : null;
  }
  const look = {
    ...(button.style && { style: button.style === 'primary' ? 'positive' : 'destructive' }),
    ...(button.spoken && { tooltip: plain(button.spoken) }),
  };
  if (button.opens === 'form') {
    // A dialog is opened by the client itself, on a button that says so: an invoke's answer cannot open one.
    const data = { ...actionData(button.action), msteams: { type: 'task/fetch' } };
    return { type: 'Action.Submit', title: title(button.label), data, associatedInputs: 'none', ...look };
  }
  return backTo(button.label, actionData(button.action), 'none', layout, look);
}

const actionSet = (actions: readonly Action[]): Element => ({ type: 'ActionSet', actions });

/** Rows of buttons: a seventh in one row is hidden by Teams behind "...". */
export function buttonRows(buttons: readonly Button[], layout: Layout): Element[] {
  const actions = buttons.flatMap((button) => action(button, layout) ?? []);
  return chunks(actions, limits.actionsInSet).map(actionSet);
}

/** Teams has no groups of choices: a choice's group is in its title. */
const choiceInput = ({ label, options }: Extract<Block, { kind: 'select' }>, id: string): Element => ({
  type: 'Input.ChoiceSet',
  id,
  label: plain(label),
  // Filtered: people type into it, which a long list needs.
  style: options.length > 10 ? 'filtered' : 'compact',
  placeholder: plain(label),
  choices: options.slice(0, limits.choices).map((option) => ({
    title: clipped(plain(option.group ? `${option.group}: ${option.label}` : option.label), limits.choiceTitle),
    value: option.action,
  })),
});

export const textInput = ({ label, placeholder }: Extract<Block, { kind: 'ask' }>, id: string): Element => ({
  type: 'Input.Text',
  id,
  label: plain(label),
  placeholder: plain(placeholder),
  maxLength: limits.inputLength,
});

export function choice(block: Extract<Block, { kind: 'select' }>, at: number, layout: Layout): Element[] {
  const id = `choice${at}`;
  return [choiceInput(block, id), actionSet([backTo(teamsSentences.show, pickData(id), 'auto', layout)])];
}

export function question(block: Extract<Block, { kind: 'ask' }>, at: number, layout: Layout): Element[] {
  const id = `question${at}`;
  return [textInput(block, id), actionSet([backTo(sentences.ask, askData(id), 'auto', layout, { style: 'positive' })])];
}
