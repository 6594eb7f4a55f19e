// Slack's limits, in characters unless it says otherwise: docs.slack.dev/reference/block-kit, and
// `@slack/types`. A payload over one of them is refused whole, so everything that goes out is fitted here.
export const limits = {
  message: { blocks: 50, text: 4000 },
  view: { blocks: 100, title: 24, button: 24, metadata: 3000, callbackId: 255 },
  header: 150,
  text: 3000,
  fields: { count: 10, text: 2000 },
  context: { elements: 10 },
  // Slack takes 25 in a row; five is what a reader takes in, and what fits a phone.
  actions: { elements: 5 },
  button: { label: 75, value: 2000, url: 3000, spoken: 75 },
  option: { label: 75, value: 150, description: 75, perGroup: 100, groups: 100, groupLabel: 75 },
  input: { label: 2000, placeholder: 150, typed: 3000 },
  // One table a message, and every cell filled: Slack refuses the message otherwise.
  table: { perMessage: 1, rows: 100, cells: 20, characters: 10_000 },
  actionId: 255,
  blockId: 255,
} as const;
