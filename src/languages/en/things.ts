import type { ServiceId } from '../../dataset/dataset.ts';

/** What people call the things of one service, by the layer or the duty that they belong to. Phrases are split by "|". */
export const thingPhrases: Readonly<Record<ServiceId, Readonly<Record<string, string>>>> = {};
