import type { Pages } from './schema.ts';

/** AWS's general pages on the model. A service's own pages stand in its own file. */
export const generalSources = {
  'waf-shared-responsibility': {
    title: 'Well-Architected security pillar: Shared responsibility',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
    read: '2026-11-23',
  },
} as const satisfies Pages;

export type GeneralSourceId = keyof typeof generalSources;
