import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, chromiumPath, noChromium, openBrowser } from './chromium.ts';
import { type Srm, startSrm } from './srm.ts';

const skipped = chromiumPath === null && process.env.CI !== 'true';
if (skipped) console.warn(`${noChromium} The journeys are skipped.`);

/** Where pictures go, if anybody wants them: SCREENSHOTS=/some/folder. */
const folder = process.env.SCREENSHOTS;

describe.skipIf(skipped)('a person at the sandbox', () => {
  let srm: Srm;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (chromiumPath === null) throw new Error(noChromium);
    srm = await startSrm();
  });
  afterAll(() => srm?.close());
  beforeEach(async () => {
    browser = await openBrowser(srm.url);
    page = browser.page;
    await composer().waitFor();
  });
  afterEach(async () => {
    const { complaints, strangers } = browser;
    await browser.close();
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  const composer = () => page.getByRole('textbox', { name: /^Message / });
  const go = async (name: string) => {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  };
  const type = async (text: string, where: Locator = composer()) => {
    await where.fill(text);
    await where.press('Enter');
  };
  const room = () => page.getByRole('main');
  const thread = () => page.getByRole('complementary', { name: 'Thread' });
  const answers = (where: Locator = room()) => where.getByRole('article', { name: /^srm/ });
  const picture = async (name: string) => {
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  };

  test('is greeted in #platform, is told what to type, and has an onboarding card pinned', async () => {
    await answers().first().waitFor();
    await page.getByText('nothing you type leaves it').waitFor();
    await room().getByRole('button', { name: '/srm fargate' }).waitFor();
    await picture('welcome');
    await room()
      .getByRole('button', { name: /^@srm onboarding/ })
      .click();
    await room().getByRole('region', { name: 'Pinned' }).getByRole('button').waitFor();
    await room().getByText('Pinned by srm').waitFor();
    await picture('onboarding');
  });

  test('types /srm fargate, sees the answer alone, and shares it', async () => {
    await type('/srm fargate');
    const answer = room().getByRole('article', { name: 'srm, only visible to you' }).last();
    await answer
      .getByText(/fargate/i)
      .first()
      .waitFor();
    await answer.getByText('Only visible to you').waitFor();
    await picture('command');
    const before = await room().getByRole('article', { name: 'srm', exact: true }).count();
    await answer.getByRole('button', { name: /share/i }).first().click();
    const shared = room().getByRole('article', { name: 'srm', exact: true }).nth(before);
    await shared.waitFor();
    expect(await shared.getByText('Only visible to you').count()).toBe(0);
    await picture('shared');
  });

  test('mentions srm, is answered in the thread, and follows up there without a mention', async () => {
    await go('platform');
    await type('@srm who patches the OS on Fargate?');
    await thread().waitFor();
    await answers(thread()).first().getByText('AWS').first().waitFor();
    await picture('mention');
    await type('and the container image?', thread().getByRole('textbox', { name: 'Reply in the thread' }));
    await answers(thread()).nth(1).waitFor();
    await picture('follow-up');
    // The picture of README (test/golden/sandbox.png): high enough for both answers.
    await page.setViewportSize({ width: 1180, height: 1320 });
    await picture('sandbox');
    await thread().getByRole('button', { name: 'Close the thread' }).click();
    await room()
      .getByRole('button', { name: /\d replies/ })
      .last()
      .waitFor();
  });

  test('clicks an example in a direct message and looks at the payload', async () => {
    await go('srm');
    await room().getByRole('button', { name: 'who patches the OS on Fargate?' }).click();
    const answer = answers().last();
    await answer.waitFor();
    await answer.getByRole('button', { name: 'Payload' }).click();
    await answer.getByRole('region', { name: 'Payload' }).getByText('chat.postMessage').waitFor();
    await answer.getByText('"blocks"').waitFor();
    await picture('payload');
    await answer.getByRole('button', { name: 'Payload' }).click();
    expect(await answer.getByRole('region', { name: 'Payload' }).count()).toBe(0);
  });

  test('mentions srm where it is not, adds it, and is greeted', async () => {
    await go('security');
    await type('@srm who patches Lambda?');
    await room().getByText('srm is not in this channel').waitFor();
    await room().getByRole('button', { name: 'Add srm to #security' }).click();
    await room().getByText('srm is here').waitFor();
    await answers().last().waitFor();
  });

  test('opens the home', async () => {
    await page.getByRole('link', { name: 'Home' }).click();
    const home = page.getByRole('main', { name: "srm's home" });
    await home.locator('.blocks').waitFor();
    await picture('home');
  });

  test('opens a form with a shortcut, cancels it, opens it again and sends it', async () => {
    const shortcut = room().getByRole('button', { name: /srm$/i }).last();
    await shortcut.click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await picture('form');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await shortcut.click();
    await dialog.getByRole('textbox').fill('who patches the OS on Fargate?');
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('asks in Teams, and presses a button on the card', async () => {
    await go('Chat with srm');
    await answers().first().waitFor();
    await type('who patches the OS on Fargate?');
    const card = answers().last().locator('.ac-adaptiveCard');
    await card
      .getByText(/Fargate/)
      .first()
      .waitFor();
    await picture('teams');
    const before = await room().locator('.messages').textContent();
    await card
      .getByRole('button', { name: /compare/i })
      .first()
      .click();
    await expect.poll(() => room().locator('.messages').textContent(), { timeout: 10_000 }).not.toBe(before);
    await picture('teams-pressed');
  });

  test('asks in a Teams channel and is answered in the thread', async () => {
    await go('Platform team');
    await type('@srm who patches the OS on Fargate?');
    await thread().locator('.ac-adaptiveCard').first().waitFor();
    await picture('teams-channel');
  });

  test('uses the keyboard alone', async () => {
    await composer().focus();
    await page.keyboard.type('/s');
    await page.keyboard.press('Tab');
    await page.keyboard.type('lambda');
    expect(await composer().inputValue()).toBe('/srm lambda');
    await page.keyboard.press('Enter');
    await room()
      .getByRole('article', { name: 'srm, only visible to you' })
      .last()
      .getByText(/lambda/i)
      .first()
      .waitFor();
  });

  test('types markup and sees it as text', async () => {
    await go('srm');
    await type('<img src=x onerror="document.title=\'caught\'"> who patches **EC2**?');
    await room().getByText('<img src=x').first().waitFor();
    await answers().last().waitFor();
    expect(await page.title()).toBe('srm sandbox');
  });

  test('reads everything on a narrow window', async () => {
    await page.setViewportSize({ width: 900, height: 760 });
    await type('@srm who patches the OS on Fargate?');
    await answers(thread()).first().waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(900);
    await picture('narrow');
  });
});
