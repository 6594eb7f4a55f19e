import { describe, expect, test } from 'vitest';
import { asked, escaped, plain, plainFromHtml } from '../../src/teams/text.ts';

describe('what was asked', () => {
  test.each([
    ['<at>srm</at> who patches EC2?', ['<at>srm</at>'], 'who patches EC2?'],
    ['<at>srm</at>&nbsp;who patches&nbsp;EC2?\r\n', ['<at>srm</at>'], 'who patches EC2?'],
    ['hey <at>srm</at>, lambda?', ['<at>srm</at>'], 'hey , lambda?'],
    ['<at>srm</at> does <at>Ada</at> patch it?', ['<at>srm</at>'], 'does Ada patch it?'],
    ['is R&amp;D &lt;ours&gt; or AWS&#39;s?', [], "is R&D <ours> or AWS's?"],
    ['&amp;lt; stays as it was typed', [], '&lt; stays as it was typed'],
    ['<at>srm</at>', ['<at>srm</at>'], ''],
  ])('%j without its markup', (text, mentions, expected) => {
    expect(asked(text, mentions)).toBe(expected);
  });

  test('in a message that comes as HTML is its words', () => {
    expect(plainFromHtml('<div><p>who patches</p><p>the <b>OS</b>&nbsp;on&nbsp;<code>m5</code>?</p></div>')).toBe(
      'who patches the OS on m5?',
    );
  });
});

describe('text for a reader of Markdown', () => {
  test.each([
    ['[click](https://example.com)', '\\[click\\]\\(https://example.com\\)'],
    ['**bold** _soft_ `code`', '\\*\\*bold\\*\\* \\_soft\\_ \\`code\\`'],
    ['<at>everyone</at>', '\\<at\\>everyone\\</at\\>'],
    ['- a list', '\\- a list'],
    ['1. a list', '1\\. a list'],
    ['version 1.2 - of it', 'version 1.2 - of it'],
    ['back\\slash', 'back\\\\slash'],
    ['', ' '],
  ])('%j has no markup', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });
});

test('a date that is typed stays as it was typed', () => {
  expect(plain('{{DATE(2026-11-23, SHORT)}}')).not.toContain('{{');
});

test('characters that nobody sees are left away', () => {
  expect(plain('EC\u202e2\u200b')).toBe('EC2');
});
