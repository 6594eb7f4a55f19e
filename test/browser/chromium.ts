import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser to drive: CHROMIUM_PATH, or the first of the usual places. null where there is none. */
export const chromiumPath: string | null =
  [process.env.CHROMIUM_PATH, ...usual].find((path) => path !== undefined && existsSync(path)) ?? null;

export const noChromium =
  'No Chromium or Chrome was found. Install one, or say where it is with CHROMIUM_PATH=/path/to/chromium.';

export type Browser = {
  readonly page: Page;
  /** What the page complained of, and what it asked of another host: both ought to stay empty. */
  readonly complaints: readonly string[];
  readonly strangers: readonly string[];
  readonly close: () => Promise<void>;
};

/** A page in a fresh headless browser. Nothing but loopback is reached: anything else is noted and refused. */
export async function openBrowser(url: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'srm-chromium-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath ?? '',
    viewport: { width: 1280, height: 860 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const complaints: string[] = [];
  const strangers: string[] = [];
  await context.route(
    (address) => !['localhost', '127.0.0.1'].includes(address.hostname),
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return {
    page,
    complaints,
    strangers,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
