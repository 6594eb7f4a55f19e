/** Where a link may lead: what a door makes a link of passes here. Everything else is shown as its text. */
export const openable = (url: string): boolean => /^https?:\/\/[^\s<>|]+$/i.test(url);
