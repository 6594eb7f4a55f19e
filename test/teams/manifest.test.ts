import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fromBody } from '../../src/teams/activity.ts';
import { fromActivity } from '../../src/teams/incoming.ts';
import { activities } from './stage.ts';

const folder = join(import.meta.dirname, '..', '..', 'manifests', 'teams');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const words = (max: number) => z.string().min(1).max(max);

// Limits as Microsoft's schema v1.25 has them.
const shape = z.object({
  manifestVersion: z.literal('1.25'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: z.guid(),
  developer: z.object({ name: words(32), websiteUrl: z.url(), privacyUrl: z.url(), termsOfUseUrl: z.url() }),
  name: z.object({ short: words(30), full: words(100) }),
  description: z.object({ short: words(80), full: words(4_000) }),
  accentColor: z.string().regex(/^#[0-9A-F]{6}$/i),
  bots: z
    .array(
      z.object({
        scopes: z.array(z.enum(['personal', 'team', 'groupChat'])).length(3),
        commandLists: z
          .array(z.object({ commands: z.array(z.object({ title: words(32), description: words(128) })).max(12) }))
          .max(3),
      }),
    )
    .length(1),
  composeExtensions: z
    .array(
      z.object({ commands: z.array(z.object({ id: words(64), title: words(32), description: words(128) })).max(10) }),
    )
    .length(1),
});

describe("the Teams app's manifest", () => {
  test('is within the limits of its schema', () => {
    expect(shape.safeParse(manifest).error?.issues).toBeUndefined();
    expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
  });

  test('names one app throughout', () => {
    expect([manifest.bots[0].botId, manifest.composeExtensions[0].botId]).toEqual([manifest.id, manifest.id]);
  });

  test('offers no command that the door does not hear', () => {
    const { invoke } = activities('https://smba.example.com/');
    const names = { query: 'composeExtension/query', action: 'composeExtension/fetchTask' } as const;
    for (const { type } of manifest.composeExtensions[0].commands as { type: keyof typeof names }[]) {
      const value = { parameters: [{ name: 'question', value: 'ec2' }], messagePayload: { body: { content: 'ec2' } } };
      expect(fromActivity(fromBody(JSON.stringify(invoke(names[type], value)))!)).toMatchObject({ text: 'ec2' });
    }
  });

  test.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has the icon %s of %i pixels', (name, size) => {
    const file = readFileSync(join(folder, name));
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
    expect(Object.values(manifest.icons)).toContain(name);
  });
});
