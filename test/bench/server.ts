import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.ts';
import type { Told } from './server-process.ts';
import { median, ms, percent, quantile, table } from './statistics.ts';

const secret = randomBytes(16).toString('hex');
const connections = 10;
const roundTime = 2_000; // ms
const rounds = 5;

/** Slack's side: takes what is posted to a response_url, and says who the bot is. */
type Slack = { readonly url: string; readonly posted: () => number; readonly close: () => void };

async function openSlackSide(): Promise<Slack> {
  let posted = 0;
  const server = createServer((incoming, response) => {
    if (incoming.url?.startsWith('/respond')) posted += 1;
    incoming.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: true, user_id: 'U1', bot_id: 'B1', team_id: 'T1' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, posted: () => posted, close };
}

let commands = 0;

function signed(text: string, slack: string) {
  commands += 1;
  const about = {
    team_id: 'T1',
    channel_id: 'C1',
    channel_name: 'platform',
    user_id: 'U1',
    trigger_id: `t${commands}`,
  };
  const form = { command: '/srm', text, ...about, is_enterprise_install: 'false', response_url: `${slack}/respond` };
  const body = new URLSearchParams(form).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  };
  return { body, headers };
}

function posted(port: number, agent: Agent, { body, headers }: ReturnType<typeof signed>): Promise<number> {
  return new Promise((resolve, reject) => {
    const path = '/slack/events';
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

type Round = { readonly rate: number; readonly times: readonly number[]; readonly answers: number };

/** Each connection sends its next command when the last is acknowledged. */
async function round(port: number, agent: Agent, slack: Slack): Promise<Round> {
  const times: number[] = [];
  const before = slack.posted();
  const began = performance.now();
  const connection = async () => {
    while (performance.now() - began < roundTime) {
      const sending = performance.now();
      const status = await posted(port, agent, signed('who patches the OS on Fargate?', slack.url));
      if (status !== 200) throw new Error(`a command was answered with ${status}`);
      times.push(performance.now() - sending);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const rate = (1000 * times.length) / (performance.now() - began);
  await new Promise((resolve) => setTimeout(resolve, 1_000)); // what is acknowledged is answered after it
  return { rate, times, answers: slack.posted() - before };
}

/** Signed commands a second through srm's server, beside Bolt's receiver alone, their rounds taking turns; loopback. */
export async function serverRates(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'srm-bench-'));
  const slack = await openSlackSide();
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const kinds = ['srm', 'bolt'] as const;
  const servers = kinds.map((which) => ({
    which,
    child: startChild('server-process.ts', [join(folder, 'srm.db')]),
    rounds: [] as Round[],
  }));
  try {
    const ports = await Promise.all(
      servers.map(({ which, child }) =>
        child.asked<number>({ which, secret, slack: `${slack.url}/api/` } satisfies Told),
      ),
    );
    for (let turn = 0; turn <= rounds; turn += 1) {
      for (const [at, server] of servers.entries()) {
        const one = await round(ports[at] as number, agent, slack);
        if (turn > 0) server.rounds.push(one); // the first warms up
      }
    }
  } finally {
    for (const { child } of servers) child.end();
    agent.destroy();
    slack.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const rate = (of: { rounds: readonly Round[] }) => median(of.rounds.map((one) => one.rate));
  const bolt = rate(servers[1] as (typeof servers)[number]);
  const rows = servers.map((server) => {
    const times = server.rounds.flatMap((one) => one.times);
    const name = server.which === 'srm' ? 'srm: acknowledged, then answered' : 'Bolt’s HTTPReceiver: acknowledged';
    return [
      name,
      rate(server).toFixed(0),
      (rate(server) / bolt).toFixed(2),
      ms(median(times)),
      ms(quantile(times, 0.99)),
      percent(server.rounds.reduce((sum, one) => sum + one.answers, 0) / Math.max(1, times.length)),
    ];
  });
  return `${connections} connections, ${rounds} rounds of ${roundTime / 1000} s taking turns; srm also answers: the share that arrived within a second of a round is shown:\n\n${table(['', 'commands/s', 'of Bolt', 'median', 'p99', 'answers arrived'], rows)}`;
}
