import type { Answer } from '../answer/answer.ts';
import { asExamples } from '../answer/familiar.ts';
import { type Dataset, type ServiceId, serviceOf } from '../dataset/dataset.ts';
import { layerIds } from '../dataset/layers.ts';
import { candidates } from '../dataset/workloads.ts';
import { sentences } from '../languages/en/sentences.ts';
import { workloadOf } from '../understand/choice.ts';
import type { Ask } from '../understand/intent.ts';
import { shortOf, subjectOf } from './facts.ts';

/** What people weigh against one another, where it is not another way of running the same. */
const rivals: Readonly<Record<ServiceId, ServiceId>> = {
  ec2: 'fargate',
  lambda: 'fargate',
  ecs: 'eks',
  eks: 'ecs',
  rds: 'aurora',
  aurora: 'rds',
  dynamodb: 'rds',
  s3: 'efs',
  efs: 's3',
  ebs: 'efs',
  elasticache: 'memorydb',
  sqs: 'kinesis',
  sns: 'eventbridge',
  kinesis: 'msk',
  msk: 'kinesis',
  mq: 'sqs',
  redshift: 'athena',
  emr: 'glue',
  glue: 'emr-serverless',
  opensearch: 'cloudsearch',
  bedrock: 'sagemaker-ai',
  'sagemaker-ai': 'bedrock',
  'api-gateway': 'elb',
  elb: 'api-gateway',
  cloudfront: 'global-accelerator',
  kms: 'cloudhsm',
  cloudhsm: 'kms',
  'app-runner': 'fargate',
  'elastic-beanstalk': 'fargate',
  batch: 'lambda',
  lightsail: 'ec2',
  workspaces: 'appstream',
  appstream: 'workspaces',
  'secrets-manager': 'systems-manager',
  cognito: 'iam-identity-center',
  waf: 'network-firewall',
  vpc: 'transit-gateway',
  'vpc-nat-instance': 'vpc-nat-gateway',
  'eks-anywhere': 'eks-hybrid',
};

/**
 * The service that a person would hold this one against: what it is weighed against, else, of a way of running something, the
 * same on machines of one's own, the plain form that it is a way of, or another way.
 */
function rival(data: Dataset, id: ServiceId): ServiceId | null {
  const known = rivals[id];
  if (known !== undefined && data.services.has(known)) return known;
  const service = serviceOf(data, id);
  const parent = service?.variantOf ? serviceOf(data, service.variantOf) : null;
  if (!service || !parent) return null;
  const ways = parent.variants.flatMap((way) => serviceOf(data, way) ?? []).filter((way) => way.id !== id);
  const others = ways.filter(({ profile }) => profile !== service.profile && profile !== 'on-premises');
  const ownMachines = others.find((way) => /-(?:ec2|self-managed|instance)$/.test(way.id));
  const isUmbrella = layerIds.some((layer) => parent.layers[layer].who === 'depends');
  return (ownMachines ?? (isUmbrella ? (others[0] ?? ways[0]) : parent))?.id ?? null;
}

/** Two or three questions to go on with, as a person would type them: each is understood as it stands, none is the question itself. */
export function suggestionsFor(data: Dataset, answer: Answer, question: string): string[] {
  const asked = bare(question);
  return [...new Set(nextTo(data, answer, question))].filter((one) => bare(one) !== asked);
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function nextTo(data: Dataset, answer: Answer, question: string): string[] {
  const short = (id: ServiceId) => shortOf(data, id);
  const compare = (id: ServiceId) => {
    const other = rival(data, id);
    return other === null ? [] : [sentences.compare(short(id), short(other))];
  };
  switch (answer.kind) {
    case 'owner':
    case 'incident': {
      const [first, second] = answer.services;
      if (first === undefined) return [];
      return second === undefined
        ? [sentences.whole(short(first)), ...compare(first)]
        : [sentences.compare(short(first), short(second)), sentences.whole(short(first))];
    }
    case 'overview': {
      const [first] = answer.services;
      if (!first) return [];
      const whole = answer.side === 'both' ? sentences.yours(first.short) : sentences.whole(first.short);
      return [whole, sentences.patching(first.short), ...compare(first.id)];
    }
    case 'compare':
      return answer.services.slice(0, 3).map(({ short: name }) => sentences.whole(name));
    case 'choose':
      return answer.ranks.slice(0, 2).map(({ service }) => sentences.whole(short(service)));
    case 'topic':
      return elsewhere(data, answer);
    case 'term':
      return related(data, answer);
    case 'clarify':
      return clarifications(data, answer, question);
    case 'unknown':
      return nearest(data, answer);
    case 'help':
      return [...sentences.examples];
    default:
      return answer satisfies never;
  }
}

const about = (data: Dataset, service: ServiceId, ask: Ask) =>
  sentences.about(shortOf(data, service), subjectOf(data, ask));

/** The same on a service for each owner that has it somewhere, other than those that the answer shows. */
function elsewhere(data: Dataset, { asks: [ask], rows, spread }: Extract<Answer, { kind: 'topic' }>): string[] {
  const shown = new Set(rows.map(({ service }) => service));
  return (['customer', 'shared', 'aws'] as const).flatMap((who) => {
    const id = spread[who].find((one) => !shown.has(one));
    return ask && id !== undefined ? [about(data, id, ask)] : [];
  });
}

/** What belongs to a term: a service it stands on, then the terms beside it; of one that stands alone, what all of it is about. */
function related(data: Dataset, { concepts }: Extract<Answer, { kind: 'term' }>): string[] {
  const [first] = concepts.flatMap((id) => data.concepts[id]?.related ?? []);
  const services = (first?.services ?? []).slice(0, 1).map((id) => sentences.whole(shortOf(data, id)));
  const terms = (first?.concepts ?? []).flatMap((id) => {
    const name = data.concepts[id]?.name;
    return name === undefined || concepts.includes(id) ? [] : [sentences.meaning(name)];
  });
  const beside = [...services, ...terms];
  return beside.length > 0 ? beside : [sentences.model];
}

/** What may be meant: the thing on services that have it, of the kind that the question speaks of; or things to ask of the service. */
function clarifications(
  data: Dataset,
  { services, asks, missing }: Extract<Answer, { kind: 'clarify' }>,
  question: string,
): string[] {
  const [service] = services;
  const [ask = null] = asks;
  if (missing === 'layer' && service !== undefined)
    return [
      ...(ask === null ? usual : asks).slice(0, 4).map((one) => about(data, service, one)),
      sentences.whole(shortOf(data, service)),
    ];
  const workload = workloadOf(question.toLowerCase());
  const ids = services.length > 0 ? services : workload === 'any' ? [...data.services.keys()] : candidates[workload];
  const known = ids.flatMap((id) => serviceOf(data, id) ?? []);
  return (services.length > 0 ? known : asExamples(data, known, ask))
    .slice(0, 5)
    .map(({ id, short }) => (ask === null ? sentences.whole(short) : about(data, id, ask)));
}

/** What people ask of a service. */
const usual: readonly Ask[] = (['operating-system', 'data', 'identity-access'] as const).map((layer) => ({
  layer,
  duty: null,
}));

/** The nearest things that are known: what was named, else where everybody begins. */
function nearest(data: Dataset, { services: [service], asks: [ask] }: Extract<Answer, { kind: 'unknown' }>): string[] {
  if (service !== undefined)
    return [
      ask ? about(data, service, ask) : sentences.whole(shortOf(data, service)),
      sentences.yours(shortOf(data, service)),
    ];
  if (ask) {
    const [best] = asExamples(data, data.services.values(), ask);
    return [subjectOf(data, ask), ...(best ? [about(data, best.id, ask)] : [])];
  }
  return [sentences.model, sentences.patching(shortOf(data, 'ec2'))];
}
