import { answerJson, bodyOf, fieldsOf, type Loopback, listenOnLoopback } from './loopback.ts';
import { isObject } from './slack-blocks.ts';
import { fromConversationId, TEAMS_PERSON } from './teams-payloads.ts';
import type { JsonObject, Workspace } from './workspace.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';

/** The Adaptive Cards of an activity's attachments. */
export function cardsOf(attachments: unknown): JsonObject[] {
  const list = Array.isArray(attachments) ? attachments : [];
  return list.flatMap((item) =>
    isObject(item) && item.contentType === CARD && isObject(item.content) ? [item.content] : [],
  );
}

/** Ids as Teams has them: milliseconds, one more where two fall into one. */
export function createTeamsIds(now: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(now(), last + 1);
    return String(last);
  };
}

/** The Bot Framework connector on loopback: what srm sends to Teams arrives here and is shown on the page. */
export async function openConnector(workspace: Workspace, nextId: () => string): Promise<Loopback> {
  const post = (conversation: string, activity: JsonObject): string | null => {
    const { room, thread } = fromConversationId(conversation);
    if (!workspace.room(room)) return null;
    if (activity.type !== 'message') return nextId();
    const id = nextId();
    workspace.putMessage({
      platform: 'teams',
      id,
      room,
      thread,
      from: 'srm',
      text: String(activity.text ?? ''),
      cards: cardsOf(activity.attachments),
      wires: [{ call: 'POST activities', body: activity }],
    });
    return id;
  };

  return listenOnLoopback(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const [, conversation = '', what, item] =
      /^\/v3\/conversations\/([^/]+)(?:\/(\w+)(?:\/([^/]+))?)?$/.exec(path) ?? [];
    const missing = () => answerJson(response, 404, { error: { code: 'ConversationNotFound', message: 'Not here.' } });
    if (what === 'members' || what === 'pagedmembers') {
      const member = { ...TEAMS_PERSON, tenantId: '', userRole: 'user' };
      if (item) return answerJson(response, 200, member);
      return answerJson(response, 200, what === 'members' ? [member] : { members: [member] });
    }
    if (what !== 'activities') return missing();
    const body = fieldsOf(await bodyOf(request), request.headers['content-type']);
    const { room } = fromConversationId(conversation);
    switch (request.method) {
      case 'POST': {
        const id = post(conversation, body);
        return id === null ? missing() : answerJson(response, 201, { id });
      }
      case 'PUT': {
        if (item === undefined || !workspace.message(room, item)) return missing();
        const edit = { text: String(body.text ?? ''), cards: cardsOf(body.attachments), edited: true };
        workspace.editMessage(room, item, edit, { call: 'PUT activities', body });
        return answerJson(response, 200, { id: item });
      }
      case 'DELETE':
        if (item !== undefined) workspace.removeMessage(room, item);
        return answerJson(response, 200, {});
      default:
        return missing();
    }
  });
}
