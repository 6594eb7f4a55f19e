import type { types } from '@slack/bolt';
import type { Reply } from '../bot/reply.ts';
import type { Card, Form } from '../cards/card.ts';
import { clipped } from '../cards/fitted.ts';
import { slackSentences } from '../languages/en/sentences.ts';
import { plainText, type SlackBlock, slackBlocks } from './blocks.ts';
import { limits } from './limits.ts';
import { escapedWithin } from './text.ts';

/** A message as Slack takes it. `text` is what notifications and screen readers say: the whole answer. */
export type SlackMessage = { readonly text: string; readonly blocks: SlackBlock[] };

/** `restated`: what was asked, where nobody else saw it asked (a command is typed in private). */
export function slackMessage(card: Card, restated: string | null = null): SlackMessage {
  const question: SlackBlock[] = restated ? [{ type: 'context', elements: [plainText(restated, limits.text)] }] : [];
  return {
    text: escapedWithin(card.text, limits.message.text) || ' ',
    blocks: fitted([...question, header(card.title), ...slackBlocks(card.blocks, 'message')], limits.message.blocks),
  };
}

/** The App Home of one person. */
export function homeView(card: Card): types.HomeView {
  const blocks = [header(card.title), ...slackBlocks(card.blocks, 'home')];
  return { type: 'home', blocks: fitted(blocks, limits.view.blocks) };
}

/** A form as a modal. `metadata` comes back with what is submitted: up to 3,000 characters. */
export function formView(form: Form, metadata: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: clipped(form.id, limits.view.callbackId),
    title: plainText(form.title, limits.view.title),
    submit: plainText(form.submit || slackSentences.send, limits.view.button),
    close: plainText(slackSentences.close, limits.view.button),
    private_metadata: metadata,
    blocks: fitted(slackBlocks(form.blocks, 'modal'), limits.view.blocks),
  };
}

const header = (title: string): SlackBlock => ({ type: 'header', text: plainText(title, limits.header) });

/** Dividers go first where there are too many blocks, then the middle: the last ones hold the sources and the buttons. */
function fitted(blocks: SlackBlock[], limit: number): SlackBlock[] {
  if (blocks.length <= limit) return blocks;
  const told = blocks.filter((block) => block.type !== 'divider');
  if (told.length <= limit) return told;
  const last = 3;
  const more: SlackBlock = { type: 'context', elements: [plainText('…', limits.text)] };
  return [...told.slice(0, limit - last - 1), more, ...told.slice(-last)];
}

/** What a search box shows: one option a result; its value is the question that choosing it asks. */
export function searchOptions(replies: readonly Reply[]): types.PlainTextOption[] {
  const results = replies.flatMap((reply) => (reply.kind === 'results' ? reply.results : []));
  return results
    .filter(({ question }) => question.length <= limits.option.value)
    .slice(0, limits.option.perGroup)
    .map(({ title, text, question }) => ({
      text: plainText(title, limits.option.label),
      ...(text ? { description: plainText(text, limits.option.description) } : {}),
      value: question,
    }));
}
