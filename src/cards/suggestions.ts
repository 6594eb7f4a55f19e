import type { Answer } from '../answer/answer.ts';
import { type Dataset, type ServiceId, serviceOf } from '../dataset/dataset.ts';
import { sentences } from '../languages/en/sentences.ts';
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
  'eks-anywhere': 'eks-hybrid',
};

/** The service that a person would hold this one against: another way of running the same thing, else its nearest neighbour. */
function rival(data: Dataset, id: ServiceId): ServiceId | null {
  const service = serviceOf(data, id);
  if (!service) return null;
  const known = rivals[id];
  if (known !== undefined && data.services.has(known)) return known;
  const family = service.variantOf ?? id;
  const siblings = [...data.services.values()].filter(
    (other) =>
      other.id !== id &&
      (other.variantOf === family || (service.variantOf === other.id && other.variants.length === 0)),
  );
  // What people weigh against one another: the same on machines of their own, never on their premises.
  const near = siblings.filter((other) => other.profile !== 'on-premises');
  const own =
    near.find((other) => other.profile !== service.profile && /-(?:ec2|self-managed|instance)$/.test(other.id)) ??
    near.find((other) => other.profile !== service.profile) ??
    near[0];
  if (own) return own.id;
  const neighbours = [...data.services.values()].filter(
    (other) => other.category === service.category && other.id !== id && other.variantOf === null,
  );
  return neighbours.find((other) => other.profile !== service.profile)?.id ?? null;
}

/** Two or three questions to go on with, as a person would type them: each is understood as it stands. */
export function suggestionsFor(data: Dataset, answer: Answer): string[] {
  const short = (id: ServiceId) => shortOf(data, id);
  const compare = (id: ServiceId) => {
    const other = rival(data, id);
    return other === null ? [] : [sentences.compare(short(id), short(other))];
  };
  switch (answer.kind) {
    case 'owner':
    case 'incident': {
      const [first] = answer.services;
      if (first === undefined) return ['Which services are affected?'].slice(1);
      return answer.services.length === 1
        ? [sentences.whole(short(first)), ...compare(first)]
        : [sentences.compare(short(first), short(answer.services[1] as ServiceId)), sentences.whole(short(first))];
    }
    case 'overview': {
      const [first] = answer.services;
      return first
        ? [
            `What do we have to do on ${first.short}?`,
            `Who patches the operating system on ${first.short}?`,
            ...compare(first.id),
          ]
        : [];
    }
    case 'compare':
      return answer.services.slice(0, 3).map(({ short: name }) => sentences.whole(name));
    case 'choose':
      return answer.ranks.slice(0, 2).map(({ service }) => sentences.whole(short(service)));
    case 'topic': {
      const [row] = answer.rows;
      return row ? ['EC2', 'RDS', 'Lambda'].map((name) => `${subjectOf(data, row)} on ${name}`) : [];
    }
    case 'term':
      return ['What is the shared responsibility model?'];
    case 'clarify':
      return clarifications(data, answer);
    case 'unknown':
      return nearest(data, answer);
    case 'help':
      return [...sentences.examples];
    default:
      return answer satisfies never;
  }
}

function clarifications(data: Dataset, answer: Extract<Answer, { kind: 'clarify' }>): string[] {
  const named = answer.services.map((id) => shortOf(data, id));
  if (answer.missing === 'layer') {
    const asks =
      answer.asks.length > 0
        ? answer.asks
        : (['operating-system', 'data', 'identity-access'] as const).map((layer) => ({ layer, duty: null }));
    return named
      .slice(0, 1)
      .flatMap((name) => [
        ...asks.slice(0, 4).map((ask) => `${subjectOf(data, ask)} on ${name}`),
        sentences.whole(name),
      ]);
  }
  const services = named.length > 0 ? named : ['EC2', 'RDS', 'EKS', 'Lambda', 'S3'];
  const [ask] = answer.asks;
  return services.slice(0, 5).map((name) => (ask ? `${subjectOf(data, ask)} on ${name}` : sentences.whole(name)));
}

/** The two nearest things that are known: what was named, else where everybody begins. */
function nearest(data: Dataset, answer: Extract<Answer, { kind: 'unknown' }>): string[] {
  const [service] = answer.services;
  const [ask] = answer.asks;
  if (service !== undefined)
    return [
      ask ? `${subjectOf(data, ask)} on ${shortOf(data, service)}` : sentences.whole(shortOf(data, service)),
      `What do we have to do on ${shortOf(data, service)}?`,
    ];
  if (ask) return [`${subjectOf(data, ask)} in general`, `${subjectOf(data, ask)} on EC2`];
  return ['What is the shared responsibility model?', 'Who patches the operating system on EC2?'];
}
