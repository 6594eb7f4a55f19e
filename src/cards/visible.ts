// Control characters, zero-width characters and the marks that turn the direction of writing: they can make a text read
// as another one. U+200D stays: it joins emoji.
const unseen =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Text as a reader sees it: what a door shows passes here, whatever it holds. */
export const visible = (text: string): string => text.replace(unseen, '');
