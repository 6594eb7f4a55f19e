import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Asset, bundlePage, packageRoot } from '../../src/sandbox/bundle.ts';

let assets: ReadonlyMap<string, Asset>;
beforeAll(async () => {
  assets = await bundlePage();
}, 30_000);

test("the page's sources are found from the package's folder", () => {
  expect(existsSync(join(packageRoot(), 'src', 'sandbox', 'page', 'index.html'))).toBe(true);
});

test('the page is its document, one script, one sheet of style and an icon', () => {
  expect([...assets.keys()]).toEqual(['/', '/app.js', '/app.css', '/icon.svg']);
  for (const [path, { body }] of assets) expect(body.length, path).toBeGreaterThan(100);
});

test('neither the document nor its style names another host', () => {
  for (const path of ['/', '/app.css'])
    expect(assets.get(path)?.body).not.toMatch(/(?:src|href)="https?:|url\(["']?(?:https?:)?\/\/|@import/);
});
