import {
  AdaptiveCard,
  type ExecuteAction,
  HostConfig,
  type OpenUrlAction,
  type SubmitAction,
} from 'adaptivecards/dist/adaptivecards.js';
import { useEffect, useRef } from 'react';
import type { JsonObject } from '../workspace.ts';
import { hostConfig } from './host-config.ts';
import { htmlOfMarkdown } from './markdown.ts';
import { send } from './workspace.ts';

type Props = { readonly card: JsonObject; readonly room: string; readonly message: string; readonly dialog: boolean };

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = htmlOfMarkdown(text);
  result.didProcess = true;
};

/** An Adaptive Card, drawn by Microsoft's own library. */
export function Card({ card, room, message, dialog }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = new HostConfig(hostConfig);
    drawn.parse(card);
    drawn.onExecuteAction = (action) => {
      const type = action.getJsonTypeName();
      if (type === 'Action.OpenUrl') {
        const { url } = action as OpenUrlAction;
        if (url && /^https?:/.test(url)) open(url, '_blank', 'noopener,noreferrer');
        return;
      }
      if (type !== 'Action.Execute' && type !== 'Action.Submit') return;
      const given = (action as SubmitAction).data;
      const data =
        typeof given === 'object' && given !== null
          ? (given as Extract<Parameters<typeof send>[0], { kind: 'press card' }>['data'])
          : {};
      const execute = type === 'Action.Execute';
      const verb = execute ? ((action as ExecuteAction).verb ?? null) : null;
      void send({ kind: 'press card', room, message, action: execute ? 'execute' : 'submit', verb, dialog, data });
    };
    const element = drawn.render();
    if (element) place.current?.replaceChildren(element);
  }, [card, room, message, dialog]);
  return <div className="card" ref={place} />;
}
