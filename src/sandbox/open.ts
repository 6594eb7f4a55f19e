import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fromManifestFile } from './app-manifest.ts';
import { bundlePage, packageRoot } from './bundle.ts';
import { createTeamsIds, openConnector } from './connector.ts';
import { openEmulator } from './emulator.ts';
import type { Gesture, Suggestion } from './gestures.ts';
import { openProxy } from './proxy.ts';
import { createRoutes } from './routes.ts';
import { createSlackSide, type SlackSide } from './slack.ts';
import { createSlackInteractions, type SlackInteractions } from './slack-interactions.ts';
import { createSlackLine } from './slack-line.ts';
import { createSlackSender } from './slack-sender.ts';
import { createTeamsSide, TEAMS_ROOMS, type TeamsSide } from './teams.ts';
import { openWorkspace, type Room, type Workspace } from './workspace.ts';

/** A Slack workspace and a Teams tenant on this machine, for one person, in memory. */
export type Sandbox = {
  /** With what the Slack door is to be opened. `slackApiUrl` ends in `/api/`, as Slack's client wants it. */
  readonly slack: { readonly token: string; readonly signingSecret: string; readonly slackApiUrl: string };
  /** The Teams door is opened without credentials; activities name `connectorUrl` as their serviceUrl. */
  readonly teams: { readonly connectorUrl: string };
  /** The page, its assets, its event stream: for every path that is not a door's or the server's own. */
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** Where the doors listen now, as `http://127.0.0.1:3000`. srm is then added to #platform, and greets it. */
  readonly attach: (baseUrl: string) => Promise<void>;
  /** Ends the page's streams and frees the ports. Call it before the server that `listener` is mounted on is closed. */
  readonly close: () => Promise<void>;
};

export type SandboxOptions = {
  /** What went wrong while a gesture was carried out; never what a person typed. */
  readonly log?: { readonly warn: (about: object, message: string) => void };
};

export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const signingSecret = randomBytes(16).toString('hex');
  const manifest = fromManifestFile(join(packageRoot(), 'manifests', 'slack.json'));
  const page = bundlePage();
  // Awaited where the page is first asked for: until then a failure must not end the process.
  // Its message says what is missing; the error itself holds whole lines of bundled packages, half a million letters of them.
  page.catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    options.log?.warn({ reason }, 'the page of the sandbox does not build');
  });
  const workspace = openWorkspace({ command: manifest.command, shortcuts: manifest.shortcuts });
  const emulator = await openEmulator(signingSecret);
  let base: string | null = null;
  const address = () => base;

  const side: { slack?: SlackSide } = {};
  const proxy = await openProxy({
    emulator,
    workspace,
    onPosted: (message, room) => void side.slack?.echo(message, room),
  });
  const sender = createSlackSender({ signingSecret, address });
  const line = createSlackLine(emulator, workspace);
  const slack = createSlackSide({ emulator, workspace, manifest, proxy, sender, line });
  const interactions = createSlackInteractions({ ids: emulator.ids, workspace, proxy, sender, line });
  side.slack = slack;
  const nextId = createTeamsIds(Date.now);
  const connector = await openConnector(workspace, nextId);
  const teams = createTeamsSide({ workspace, address, nextId, serviceUrl: () => connector.url });

  for (const { id, name, topic } of emulator.channels)
    workspace.putRoom({ id, platform: 'slack', kind: 'channel', name, topic, member: false });
  const topic = 'Ask without a command';
  workspace.putRoom({ id: emulator.direct, platform: 'slack', kind: 'direct', name: 'srm', topic, member: true });
  for (const room of TEAMS_ROOMS) workspace.putRoom(room);

  const act = async (gesture: Gesture): Promise<readonly Suggestion[]> => {
    try {
      return (await perform(gesture, { slack, interactions, teams, workspace })) ?? [];
    } catch (error) {
      options.log?.warn({ err: error, gesture: gesture.kind }, 'the sandbox could not do what the page asked');
      workspace.toast('The sandbox could not do that.');
      return [];
    }
  };
  const routes = createRoutes({ workspace, page, act });

  return {
    slack: { token: emulator.botToken, signingSecret, slackApiUrl: proxy.apiUrl },
    teams: { connectorUrl: connector.url },
    listener: routes.listener,
    attach: async (baseUrl) => {
      base = baseUrl.replace(/\/$/, '');
      const first = emulator.channels[0];
      const room = first && workspace.room(first.id);
      if (room) await act({ kind: 'invite', room: room.id });
    },
    close: async () => {
      routes.close();
      await Promise.all([proxy.close(), connector.close(), emulator.close(), page.catch(() => null)]);
    },
  };
}

type Sides = {
  readonly slack: SlackSide;
  readonly interactions: SlackInteractions;
  readonly teams: TeamsSide;
  readonly workspace: Workspace;
};

async function perform(
  gesture: Gesture,
  { slack, interactions, teams, workspace }: Sides,
): Promise<readonly Suggestion[] | undefined> {
  const room = 'room' in gesture ? workspace.room(gesture.room) : undefined;
  const inRoom = async <Result>(act: (room: Room) => Promise<Result>): Promise<Result | undefined> =>
    room === undefined ? undefined : act(room);
  switch (gesture.kind) {
    case 'say':
      await inRoom((here) => (here.platform === 'slack' ? slack.say(gesture, here) : teams.say(gesture, here)));
      return;
    case 'invite':
      await inRoom((here) => slack.invite(here));
      return;
    case 'open home':
      return void (await slack.openHome());
    case 'open room':
      await inRoom(async (here) => (here.platform === 'teams' ? teams.openRoom(here) : undefined));
      return;
    case 'press':
      return void (await interactions.press(gesture));
    case 'suggest':
      return interactions.suggest(gesture);
    case 'submit':
      return void (await interactions.submit(gesture));
    case 'close':
      return void (workspace.snapshot().dialog?.id === gesture.view && workspace.setDialog(null));
    case 'shortcut':
      return void (await interactions.runShortcut(gesture));
    case 'press card':
      await inRoom((here) => teams.press(gesture, here));
      return;
    case 'post card':
      await inRoom(async (here) => teams.postCard(gesture, here));
      return;
    case 'search':
      return inRoom((here) => teams.search(gesture, here));
    default:
      return gesture satisfies never;
  }
}
