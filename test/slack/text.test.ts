import { describe, expect, test } from 'vitest';
import { escapedWithin, link, mrkdwn, mrkdwnSpans, rich, within } from '../../src/slack/text.ts';

describe('text in Slack', () => {
  test.each([
    ['<!channel> & <@U1>', '&lt;!channel&gt; &amp; &lt;@U1&gt;'],
    ['a\u202Eb\u200Bc\u2066d\uFEFF', 'abcd'],
    ['family 👨‍👩‍👧 stays', 'family 👨‍👩‍👧 stays'],
  ])('%j is plain', (text, plain) => expect(escapedWithin(text, 100)).toBe(plain));

  test('is never cut within an entity', () => {
    for (let limit = 5; limit < 40; limit += 1) {
      const cut = escapedWithin('&<>'.repeat(40), limit);
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut.replace(/&(amp|lt|gt);/g, '')).toBe('…');
    }
  });

  test.each([
    ['*bold* ~gone~ `code`', '∗bold∗ ∼gone∼ ˋcodeˋ'],
    ['_lean_ but snake_case_name', 'ˍleanˍ but snake_case_name'],
    ['> quoted', '› quoted'],
    ['ask @here or #general', 'ask @\u2060here or #\u2060general'],
    ['see https://x.example and www.x.example', 'see https:\u2060//x.example and www\u2060.x.example'],
  ])('%j is no formatting in mrkdwn', (text, shown) => expect(mrkdwn(text, 200)).toBe(shown));

  test('a link cannot be broken out of', () => {
    expect(link('a|b>c', 'https://x.example/?a&b')).toBe('<https://x.example/?a&amp;b|a¦b&gt;c>');
    expect(link('click', 'https://x.example/>|evil')).toBe('click');
    expect(link('click', 'javascript:alert(1)')).toBe('click');
  });

  test('spans keep their weight, as rich text and as mrkdwn', () => {
    const spans = ['a ', { bold: 'b' }, { code: 'c' }, { link: 'd', url: 'https://x.example/' }];
    expect(mrkdwnSpans(spans, 100)).toBe('a *b*`c`<https://x.example/|d>');
    expect(rich(spans, 100)).toEqual([
      { type: 'text', text: 'a ' },
      { type: 'text', text: 'b', style: { bold: true } },
      { type: 'text', text: 'c', style: { code: true } },
      { type: 'link', text: 'd', url: 'https://x.example/' },
    ]);
  });

  test('blanks stay outside of the marks, where Slack would not see them', () => {
    expect(mrkdwnSpans([{ bold: ' The same: ' }, 'all', { code: ' ' }], 100)).toBe(' *The same:* all ');
  });

  test('rich text ends where it is too long, and says nothing empty', () => {
    expect(rich(['abcdef', 'ghi', { bold: 'j' }], 7)).toEqual([
      { type: 'text', text: 'abcdef' },
      { type: 'text', text: '…' },
    ]);
  });

  test('parts are left out whole', () => expect(within(['aaa', 'bbb', 'ccc'], '-', 8)).toBe('aaa-bbb'));
});
