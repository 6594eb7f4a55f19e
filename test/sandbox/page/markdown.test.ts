import { expect, test } from 'vitest';
import { htmlOfMarkdown } from '../../../src/sandbox/page/markdown.ts';

test.each([
  ['AWS **patches** it', 'AWS <strong>patches</strong> it'],
  ['_so_ it is', '<em>so</em> it is'],
  [
    '[guide](https://docs.aws.amazon.com/x)',
    '<a href="https://docs.aws.amazon.com/x" target="_blank" rel="noreferrer noopener">guide</a>',
  ],
  ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
  ['one\ntwo', 'one<br>two'],
  ['2 \\* 3 \\* 4', '2 * 3 * 4'],
  ['snake_case_name', 'snake_case_name'],
])('%j is drawn as Teams draws it', (markdown, html) => {
  expect(htmlOfMarkdown(markdown)).toBe(html);
});

test.each([
  '<img src=x onerror=alert(1)>',
  '\\<script>alert(1)\\</script>',
  '[x](javascript:alert(1))',
  '[x](https://a.example/"onmouseover="alert(1))',
  '\uE0000\uE001',
])('%j brings no markup of its own into the page', (markdown) => {
  const html = htmlOfMarkdown(markdown);
  expect(html).not.toMatch(/<(?!\/?(a|strong|em|ul|li|br)\b)/);
  expect(html).not.toMatch(/href="(?!https?:)|<a [^>]*\son/);
});
