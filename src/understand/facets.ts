import { isWayOf, type ServiceId } from '../dataset/dataset.ts';
import { turns } from '../languages/en/cues.ts';
import {
  and,
  articles,
  both,
  correcting,
  definite,
  demonstrative,
  directions,
  inNoList,
  joining,
  lacking,
  linking,
  listEnds,
  on,
  opposing,
  placing,
  questionWords,
  swapping,
  within,
} from '../languages/en/grammar.ts';
import { clusterParts } from '../languages/en/machines.ts';
import { facets, ownMachine, pointedThings, tools } from '../languages/en/services.ts';
import { isHidden } from './beneath.ts';
import { isOrdinary } from './combined.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention, Mentions } from './mentions.ts';
import { lineOf, textAt } from './places.ts';
import { says } from './says.ts';
import type { Token } from './tokens.ts';

/** Two services with nothing but commas and "and" between them. */
function sideBySide(tokens: readonly Token[], a: Mention, b: Mention): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const all = tokens.slice(first.to, second.from);
  if (inParallel(all, tokens[second.from])) return true;
  // "Aurora: CMKs", "backups: EFS": one is a thing of the other.
  const headed = all.length === 0 && tokens[second.from]?.apart && !tokens[second.from]?.joined;
  if (headed && first.from === 0 && second.service in facets !== first.service in facets) return false;
  // "An SNS topic, a KMS key": what it is of the service.
  const [thing] = all;
  const between = thing && !linking.has(thing.text) && !thing.apart && all.length > 1 ? all.slice(1) : all;
  if (between.length > 3 || between.some(({ text }) => !linking.has(text))) return false;
  return tokens[second.from]?.apart === true || between.some(({ text, apart }) => apart || joining.has(text));
}

/** How many words a thing has at most that is named with a service in a list. */
const ofThing = 4;

/** "Cedar policies (Verified Permissions) and Cognito groups", "under Cognito and under Managed AD": a list of things, each with its service. */
function inParallel(between: readonly Token[], second: Token | undefined): boolean {
  if (!second) return false;
  const words = [...between, second];
  if (words.some(({ text, clause }) => clause !== second.clause || inNoList.has(text))) return false;
  const joint = words.findIndex(({ text, joined }) => joined || text === and);
  return joint >= 0 && joint <= ofThing && words.length - joint <= ofThing + 1;
}

/** How many words stand at most between two of a series. */
const ofSeries = 8;

/** "Cedar policies (Verified Permissions), table grants (Lake Formation), SCPs (Organizations)": the members of lists of three or more. */
function inSeries(tokens: readonly Token[], services: readonly Mention[]): readonly Mention[] {
  const goesOn = (one: Mention, next: Mention) => {
    const between = tokens.slice(one.to, next.from + 1);
    // "From IAM Identity Center, from the Cognito pool": the same word before each sets nothing apart.
    const before = tokens.slice(Math.max(0, one.from - 2), one.from).map(({ text }) => text);
    return (
      between.length <= ofSeries + 1 &&
      between.some(({ text, apart, joined }) => apart || joined || listEnds.has(text)) &&
      !between.some(({ text }) => inNoList.has(text) && !before.includes(text))
    );
  };
  const lists: Mention[][] = [];
  for (const one of [...services].sort((a, b) => a.from - b.from)) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && goesOn(last, one)) list.push(one);
    else lists.push([one]);
  }
  return lists.filter((list) => list.length > 2).flat();
}

/** A question of its own begins here: "who ...", "do we ...". */
const asksFrom = (tokens: readonly Token[], at: number) => questionWords.has(textAt(tokens, at));

/**
 * "GuardDuty sends everything to Security Hub. Who disables controls in Security Hub?": what the sentence that asks names is asked
 * about, what the ones before it name is told. Null where it names none, or all are meant.
 */
function namedLast(
  { data }: Lexicon,
  { services }: Mentions,
  tokens: readonly Token[],
  line: string,
): readonly Mention[] | null {
  const last = tokens.at(-1)?.clause;
  const asking = services.filter(({ from }) => tokens[from]?.clause === last);
  if (asking.length === 0 || asking.length === services.length) return null;
  // "A Fargate task is retired. In an ECS service, who replaces it?": a way of running it was told.
  if (services.some((told) => asking.some(({ service }) => isWayOf(data, told.service, service)))) return null;
  if (
    says(line, 'compare') ||
    says(line, 'move') ||
    says(line, 'ofEach') ||
    says(line, 'both') ||
    turns.ofSeveral.test(line)
  )
    return null;
  // "... in Security Hub", "... of the Auto Scaling group", not "to S3" or "that KMS key".
  const inIt = ({ from }: Mention) =>
    within.has(textAt(tokens, from - 1)) ||
    (articles.has(textAt(tokens, from - 1)) && within.has(textAt(tokens, from - 2)));
  if (!asking.every((one) => isFirm(one) && inIt(one))) return null;
  const words = tokens.filter(({ clause }) => clause === last).length;
  const names = asking.reduce((sum, { from, to }) => sum + to - from, 0);
  return words - names >= telling ? asking : null;
}

/**
 * "CloudFront's logs land in S3. Who chooses the key of that bucket?", "Tasks pull from ECR. Who makes the repository immutable?": of
 * the services named, the one that has such a thing.
 */
function pointedAt({ services, named }: Mentions, tokens: readonly Token[]): readonly Mention[] | null {
  const last = tokens.at(-1)?.clause;
  // "API Gateway with a Cognito authorizer: who turns on MFA for the user pool?"
  const begins = tokens.findLastIndex(
    ({ clause }, at) =>
      (clause === last && tokens[at - 1]?.clause !== last) || (tokens[at]?.apart && asksFrom(tokens, at)),
  );
  const isTold = begins > 0 && named.every(({ to, thing }) => to <= begins || thing);
  for (const { text, at } of tokens) {
    if (!demonstrative.has(text) && !(isTold && at >= begins && text === definite)) continue;
    const [next, after] = [textAt(tokens, at + 1), textAt(tokens, at + 2)];
    const whose = pointedThings[`${next} ${after}`] ?? pointedThings[next];
    // "Plain Aurora on r6g: who picks the instance class?": every service has instances.
    if (whose === ownMachine && text === definite && last === 0) continue;
    const owners = services.filter(({ service, from }) => service === whose && from < at);
    if (owners.length > 0 && owners.length < services.length) return owners;
  }
  return null;
}

/** "Onboarding to Step Functions... no wait, EventBridge": without the name that somebody corrects. Null where nobody does. */
function afterCorrection({ services, named }: Mentions, tokens: readonly Token[]): readonly Mention[] | null {
  if (services.length < 2) return null;
  const at = tokens.findLastIndex(({ text }, one) => correcting.has(`${textAt(tokens, one - 1)} ${text}`));
  const wrong = services.findLast(({ to }) => to <= at);
  // "No wait, scrap that. DAGs in MWAA ...": what is named again is meant.
  const isNamedAgain = named.some(({ service, from }) => service === wrong?.service && from > at);
  if (!wrong || isNamedAgain || !services.some(({ from }) => from > at)) return null;
  return services.filter((one) => one !== wrong);
}

/** How many words besides names a sentence has that asks for something itself. */
const telling = 4;

/** "IAM policies on S3" asks about S3; "IAM vs Cognito", "IAM: our side" and a list of services ask about IAM. */
export function withoutFacets(lexicon: Lexicon, mentions: Mentions, tokens: readonly Token[], line: string): Aside {
  const meant = afterCorrection(mentions, tokens);
  return askedOf(lexicon, meant === null ? mentions : { ...mentions, services: meant }, tokens, line);
}

/** What is asked about, and what it is only seen through. */
type Aside = { services: ServiceId[]; aside: ServiceId[] };

function askedOf(lexicon: Lexicon, mentions: Mentions, tokens: readonly Token[], line: string): Aside {
  const heading = headingsIn(mentions, tokens);
  if (heading.length > 1) return { services: idsOf(heading), aside: [] };
  const asking = namedLast(lexicon, mentions, tokens, line) ?? pointedAt(mentions, tokens);
  if (asking !== null) return askedOf(lexicon, { ...mentions, services: asking }, tokens, line);
  const missing = missingIn(lexicon, mentions, tokens, line);
  if (missing.length > 0) {
    const there = mentions.services.filter((one) => !missing.includes(one));
    const without = askedOf(lexicon, { ...mentions, services: there }, tokens, line);
    return { ...without, aside: [...without.aside, ...idsOf(missing)] };
  }
  const all = idsOf(mentions.services);
  // In a list ("S3, EBS and SNS") each is asked about.
  const series = inSeries(tokens, mentions.services);
  const listed = idsOf(
    mentions.services.filter(
      (one) =>
        series.includes(one) || mentions.services.some((other) => other !== one && sideBySide(tokens, one, other)),
    ),
  );
  const head = listed.length === 0 ? headOf(mentions, tokens) : undefined;
  if (head) return { services: [head.service], aside: [] };
  const firm = new Set(idsOf(mentions.services.filter(isFirm)));
  const main = all.filter((id) => listed.includes(id) || (firm.has(id) && !(id in facets)));
  if (main.length === 0 || main.length === all.length || asksOfAll(mentions, tokens, line, main))
    return { services: parentsAside(lexicon, all, mentions.named, tokens), aside: [] };
  // "GuardDuty for our EKS logs": a tool that a question begins with is asked about as well.
  const [first] = mentions.services;
  if (first && first.from === 0 && tools.has(first.service) && !main.includes(first.service))
    main.unshift(first.service);
  return {
    services: parentsAside(lexicon, main, mentions.named, tokens),
    aside: all.filter((id) => id in facets && !main.includes(id)),
  };
}

const idsOf = (mentions: readonly Mention[]): ServiceId[] => mentions.map(({ service }) => service);

/** Named by words that are nothing else. */
const isFirm = ({ by }: Mention) => by === 'name' || by === 'hint';

/** "A flood on our ALB, no WAF", "plain EKS (no Auto Mode)": what is missing is a side or a way of what is there; none where nothing else is there. */
function missingIn(
  { data }: Lexicon,
  { services }: Mentions,
  tokens: readonly Token[],
  line: string,
): readonly Mention[] {
  const isWay = (id: ServiceId) => services.some(({ service }) => isWayOf(data, id, service));
  const missing = services.filter(
    ({ service, from }) =>
      (lacking.has(textAt(tokens, from - 1)) &&
        (service in facets || (isWay(service) && tokens[from]?.apart === false))) ||
      // "Connect failures, nothing in CloudWatch"
      (service in facets && within.has(textAt(tokens, from - 1)) && lacking.has(textAt(tokens, from - 2))),
  );
  return missing.length < services.length && !says(line, 'compare') ? missing : [];
}

/** "Secrets Manager: who writes the rotation Lambda?", "with ECS Anywhere, who ...": what a question is headed by, it is about. */
const headOf = ({ services }: Mentions, tokens: readonly Token[]): Mention | undefined =>
  services.find(
    (one) =>
      (one.from === 0 || (one.from === 1 && placing.has(textAt(tokens, 0)))) &&
      isFirm(one) &&
      tokens[one.to]?.apart === true &&
      asksFrom(tokens, one.to),
  );

/** All are asked about, whatever stands for a side of another: they are set against each other, or each is asked for. */
function asksOfAll(
  { services }: Mentions,
  tokens: readonly Token[],
  line: string,
  main: readonly ServiceId[],
): boolean {
  if (says(line, 'compare') || says(line, 'gains') || says(line, 'ofEach')) return true;
  if (!turns.ofSeveral.test(line)) return false;
  // "Our CMKs for Aurora, us or AWS?": a thing alone is no second service.
  const last = tokens.at(-1)?.clause;
  const inOne = services.every(({ from }) => tokens[from]?.clause === last);
  const things = inOne && services.every(({ thing, service }) => thing || main.includes(service));
  return !(things && turns.onlySides.test(line));
}

/** "our ECS cluster, Fargate tasks": the way of running says more than the service. */
function parentsAside(
  lexicon: Lexicon,
  services: readonly ServiceId[],
  mentions: readonly Mention[],
  tokens: readonly Token[],
): ServiceId[] {
  const own = ownOperated(lexicon, services);
  return services.filter(
    (id) =>
      !(id === ownMachine && (isBeneath(lexicon, mentions, tokens) || (own && !opposed(tokens, mentions, id, own)))) &&
      (mentions.some((one) => one.service === id && isOrdinary(tokens, id, one)) ||
        !services.some(
          (other) =>
            isWayOf(lexicon.data, other, id) &&
            !opposed(tokens, mentions, id, other) &&
            !bothNamed(tokens, mentions, id, other),
        )),
  );
}

/** "RDS and RDS Custom", "ElastiCache nodes, ElastiCache Serverless": whoever names both in one list means two. */
const bothNamed = (tokens: readonly Token[], mentions: readonly Mention[], id: ServiceId, way: ServiceId): boolean =>
  mentions.some(
    (one) =>
      one.service === id &&
      mentions.some((other) => other.service === way && other.by === 'name' && areTwo(tokens, one, other)),
  );

/** A service and one of its ways are two members of a list: each is called by the whole name, or each heads what is asked of it. */
function areTwo(tokens: readonly Token[], one: Mention, way: Mention): boolean {
  const [first, second] = one.from < way.from ? [one, way] : [way, one];
  // "ECS on EC2, the ECS agent" names a thing of it.
  const isMember = one === first || (tokens[one.from]?.apart ? endsSoon(tokens, one) : tokens[one.to]?.apart !== false);
  const again = way.to - way.from > 1 && textAt(tokens, way.from) === textAt(tokens, one.from);
  // "AWS Managed AD, AD Connector"
  const isWhole = ({ by, thing, from, to }: Mention) => by === 'name' && !thing && to - from > 1;
  const whole = isWhole(one) && isWhole(way) && second.from === first.to;
  if ((again || whole) && isMember && sideBySide(tokens, one, way)) return true;
  // "Both the DAX cluster and the DynamoDB table"
  const isBoth = [1, 2].some((back) => textAt(tokens, first.from - back) === both);
  if (isBoth && sideBySide(tokens, one, way)) return true;
  // "Directory Service: who patches? AD Connector: who patches?"
  if ([first, second].every((name) => isHeading(tokens, name))) return true;
  // "On OpenSearch domains we take snapshots, on OpenSearch Serverless there's nothing"
  const [before, and] = [textAt(tokens, first.from - 1), tokens[second.from - 1]];
  return again && placing.has(before) && and?.text === before && and.apart;
}

/** How many words a heading or a member has at most behind the name: "GameLift managed fleet: ...", "Redshift RA3 cluster". */
const behindName = 3;

/** Where a comma or the like stands behind a name, or all ends. */
function endBehind(tokens: readonly Token[], { to }: Mention): number {
  const end = tokens.findIndex(({ at, apart }) => at >= to && apart);
  return end < 0 ? tokens.length : end;
}

const endsSoon = (tokens: readonly Token[], name: Mention): boolean => endBehind(tokens, name) - name.to <= behindName;

/** "AD Connector: ...": the name that a sentence or a line begins with, and what is asked of it. */
function isHeading(tokens: readonly Token[], name: Mention): boolean {
  const begins = name.from === 0 || tokens[name.from]?.apart === true;
  return begins && endsSoon(tokens, name) && tokens[endBehind(tokens, name)]?.joined === false;
}

/**
 * "DynamoDB: engine fixes / Neptune: which IAM principals connect": the services that head what is asked of each, whatever else is
 * named there. None where less than two do.
 */
export function headingsIn({ named }: Mentions, tokens: readonly Token[]): readonly Mention[] {
  const heading = named.filter((one) => {
    const end = endBehind(tokens, one);
    const goesOn = tokens[end]?.clause === tokens[one.from]?.clause;
    const isBare = named.some(({ service, from }) => service !== one.service && from === end);
    return goesOn && !isBare && (isFirm(one) || one.by === 'ordinary') && isHeading(tokens, one);
  });
  const first = heading.filter((one, at) => heading.findIndex(({ service }) => service === one.service) === at);
  return first.length > 1 ? first : [];
}

/**
 * "A Cloud9 EC2 environment", "a Cloud9 environment on EC2", "the EC2 instance of a Cloud9 environment": EC2 is only said to be
 * where another service's machines come from. A NoSQL of one's own on EC2 is not DynamoDB.
 */
function isBeneath(lexicon: Lexicon, mentions: readonly Mention[], tokens: readonly Token[]): boolean {
  const line = lineOf(tokens);
  const compares = says(line, 'ownOne') || tokens.some(({ text }) => opposing.has(text));
  const near = (to: number, from: number) =>
    to < from && from - to <= 3 && !tokens.slice(to, from + 1).some((one) => one.apart || one.text === and);
  return mentions.some(
    ({ service, from, to }) =>
      service === ownMachine &&
      mentions.some((other) => {
        if (other.service === service || other.by === 'hint' || other.service in facets) return false;
        if (other.to === from) return tokens[from]?.apart === false && tokens[from]?.joined === false;
        if (compares || other.by !== 'name') return false;
        // "Who patches the EC2 nodes" of a cluster that was named.
        if (clusterParts.has(textAt(tokens, to)) && !tokens[to]?.apart && other.to < from) return true;
        return (
          (textAt(tokens, from - 1) === on && near(other.to, from)) ||
          (within.has(textAt(tokens, to)) &&
            !isHidden(lexicon.data.services.get(other.service)?.profile) &&
            near(to, other.from))
        );
      }),
  );
}

/** Software that one runs oneself is run on EC2: "self-hosted Kubernetes on EC2" is not two. */
const ownOperated = (lexicon: Lexicon, services: readonly ServiceId[]) =>
  services.find((id) => lexicon.data.services.get(id)?.profile === 'customer-operated');

/** "ECS with EC2 vs Fargate": set against each other, both are asked about. */
function opposed(tokens: readonly Token[], mentions: readonly Mention[], a: ServiceId, b: ServiceId): boolean {
  const of = (id: ServiceId) => mentions.filter(({ service }) => service === id);
  const line = lineOf(tokens);
  if (says(line, 'compare') || says(line, 'choose') || says(line, 'ofEach') || says(line, 'gains')) return true;
  // "Nodes joined to EKS": to and from set two against each other only where something moves.
  const moves = says(line, 'move');
  const swaps = moves && says(line, 'gains');
  return of(a).some((one) =>
    of(b).some((other) => {
      const from = Math.min(one.from, other.from);
      const to = Math.max(one.to, other.to);
      return (
        to - from <= 12 &&
        tokens
          .slice(Math.max(0, from - 3), to)
          .some(({ text }) => opposing.has(text) || (moves && directions.has(text)) || (swaps && swapping.has(text)))
      );
    }),
  );
}
