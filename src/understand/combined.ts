import { isWayOf, type ServiceId } from '../dataset/dataset.ts';
import { type Combination, combinations } from '../languages/en/services.ts';
import { be, betweenNames, runsOn, setAgainst } from '../languages/en/words.ts';
import { isExcluded } from './excluded.ts';
import type { Hint, Lexicon, Naming } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type Found, phrasesIn } from './phrases.ts';
import type { Token } from './tokens.ts';

const byParent = new Map<string, Combination[]>();
for (const one of combinations) byParent.set(one.of, [...(byParent.get(one.of) ?? []), one]);

function near(
  tokens: readonly Token[],
  mention: { from: number; to: number },
  hint: { from: number; to: number },
  listed = false,
): boolean {
  // "Fargate, EKS or ECS on EC2" names three.
  if (listed && tokens[Math.max(mention.from, hint.from)]?.apart === true) return false;
  // "Compare ECS with Fargate" names two.
  const [start, end] = hint.from >= mention.to ? [mention.to, hint.from] : [hint.to, mention.from];
  if (end < start) return true;
  if (end - start > 4) return false;
  const comparing = tokens.some(({ text }) => text === 'compare' || text === 'compared');
  for (let at = start; at < end; at += 1) {
    const { text } = tokens[at] as Token;
    if (!betweenNames.has(text) || (comparing && text === 'with')) return false;
  }
  return true;
}

/** "Images on Fargate, App Runner and EKS", "CloudHSM, KMS": what would be a way of running is a member of the same list. */
function inOneList(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  parent: { from: number; to: number },
  hint: { from: number; to: number },
): boolean {
  // "ECS: EC2, Managed Instances" are its own ways.
  const own = mentions.some(
    ({ service, by, from, to }) => by === 'name' && service !== 'ec2' && from >= hint.from && to <= hint.to,
  );
  if (!own) return false;
  const [from, to] = parent.from < hint.from ? [parent.to, hint.to] : [hint.to, parent.from + 1];
  return tokens.slice(from, to).some(({ joined, plus }) => joined && !plus);
}

/** The way of running is said after the service, in the same sentence's breath: not of a name that comes later. */
const follows = (parent: { to: number }, hint: { from: number }) => parent.to <= hint.from;

/** A way of running ECS that EKS has too: after it, EC2 is no way of either. */
const ofSeveral: ServiceId = 'fargate';

/** "ecs on ec2" is one thing: puts the way of running in the place of the service and of the hint. */
export function combined(
  lexicon: Lexicon,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  kubernetes: readonly Found<Naming>[],
  context: readonly ServiceId[],
): { mentions: Mention[]; hints: Set<number> } {
  const inThread = new Set(context.map((id) => lexicon.data.services.get(id)?.variantOf ?? id));
  const used = new Set<number>();
  const compares = tokens.some(({ text }) => setAgainst.has(text));
  const result: Mention[] = [];
  const replaced = new Set<ServiceId>();
  /** The mentions that a hint made more precise. */
  const spent = new Set<number>();
  const hints: Found<Hint>[] = phrasesIn(lexicon.hints, tokens).flatMap(({ meaning, from, to }) =>
    meaning.map((one) => ({ meaning: one, from, to })),
  );
  const parents = [...mentions, ...kubernetes.map(({ from, to }) => ({ service: 'kubernetes', from, to }))];
  for (const hint of hints) {
    const { is, of, strength } = hint.meaning;
    // "EKS Fargate vs managed nodes vs hybrid": another way of the same service.
    const beside =
      strength === 'strong' && (setAgainst.has(tokens[hint.from - 1]?.text ?? '') || tokens[hint.from]?.joined);
    const parent = parents
      .filter(({ service }) => service === of || (beside && lexicon.data.services.get(service)?.variantOf === of))
      .sort((a, b) => Math.abs(a.from - hint.from) - Math.abs(b.from - hint.from))[0];
    // "Auto mode" alone is EKS's, but not where another service is named.
    const elsewhere = mentions.some(({ service, sure, from, to }) => {
      const own = service === of || service === is || lexicon.data.services.get(service)?.variantOf === of;
      return sure && !own && !(from >= hint.from && to <= hint.to);
    });
    // "Batch hosts on EC2", and "on ec2 then?" after EMR: the word says what the service runs on. After Fargate, which ECS and EKS
    // run on, EC2 is meant.
    const before = tokens[hint.from - 1]?.text ?? '';
    const on = runsOn.has(before) && !compares;
    const holds =
      (inThread.has(of) &&
        (strength !== 'weak' ||
          ((on || be.has(before)) &&
            context.some((id) => id === of || (id !== ofSeveral && isWayOf(lexicon.data, id, of))))) &&
        mentions.every(({ from, to }) => from >= hint.from && to <= hint.to)) ||
      (strength === 'alone'
        ? parent !== undefined || !elsewhere
        : parent !== undefined &&
          (strength === 'strong' ||
            near(tokens, parent, hint, compares) ||
            (on && !elsewhere && follows(parent, hint))));
    if (
      !holds ||
      isExcluded(tokens, hint.from) ||
      (parent && parent.from < hint.from && near(tokens, parent, hint) && isExcluded(tokens, parent.from))
    )
      continue;
    if (parent && strength !== 'alone' && inOneList(tokens, mentions, parent, hint)) continue;
    if (strength === 'weak' && parent && parent.from <= hint.from && parent.to >= hint.to) continue;
    if (result.some(({ service, from }) => service === is && Math.abs(from - hint.from) < 4)) continue;
    // "Aurora Serverless" is a name of its own: it makes no other Aurora of the question more precise.
    if (
      mentions.some(
        ({ service, from, to }) =>
          (service === is || to - from > hint.to - hint.from) && service !== of && from <= hint.from && to >= hint.to,
      )
    )
      continue;
    result.push({
      service: is,
      from: Math.min(hint.from, parent && near(tokens, parent, hint) ? parent.from : hint.from),
      to: hint.to,
      sure: true,
      by: 'hint',
    });
    replaced.add(of);
    if (parent) spent.add(parent.from);
    for (let at = hint.from; at < hint.to; at += 1) used.add(at);
  }
  const kept = mentions.filter(({ service, from, to }) => {
    // "Lambda zip vs Lambda container image": the other Lambda stays.
    if (replaced.has(service)) return compares && !spent.has(from);
    for (let at = from; at < to; at += 1) if (used.has(at)) return result.some((one) => one.service === service);
    return true;
  });
  const hosts = new Set(result.flatMap(({ service }) => combinations.find(({ is }) => is === service)?.weak ?? []));
  const own = compares ? kept : kept.filter(({ service }) => !hosts.has(service));
  return { mentions: [...own, ...result].sort((a, b) => a.from - b.from), hints: used };
}
