import { type Dataset, factOf, type ServiceEntry, type ServiceId } from '../dataset/dataset.ts';
import type { Ask } from '../understand/intent.ts';

/** The services that people know, as far as each tells something of its own: an example is understood where it is familiar. */
const familiar: readonly ServiceId[] = [
  'ec2',
  'rds',
  'dynamodb',
  's3',
  'lambda',
  'fargate',
  'eks-managed-nodes',
  'ecs',
  'eks',
  'aurora',
  'vpc',
  'iam',
  'cloudfront',
  'ebs',
  'efs',
  'elb',
  'sqs',
  'sns',
  'api-gateway',
  'elasticache',
  'redshift',
  'opensearch',
  'kms',
  'route-53',
  'cloudwatch',
  'ecr',
  'step-functions',
  'glue',
  'athena',
  'emr',
  'msk',
  'kinesis',
  'lightsail',
  'elastic-beanstalk',
  'bedrock',
  'sagemaker-ai',
  'cognito',
  'secrets-manager',
  'workspaces',
  'outposts',
];

const places = new Map(familiar.map((id, at) => [id, at] as const));

/** Does a service speak of a duty itself? Else what it says is its whole layer's, which may be another question's answer. */
export const speaksOf = (data: Dataset, service: ServiceEntry, { layer, duty }: Ask): boolean =>
  duty === null || factOf(data, service, layer, duty) !== service.layers[layer];

/** Services in the order in which they make good examples of something: those that speak of it first, the familiar before others. */
export function asExamples(data: Dataset, services: Iterable<ServiceEntry>, ask: Ask | null): ServiceEntry[] {
  const ranked = [...services].map((service) => ({
    service,
    silent: Number(ask !== null && !speaksOf(data, service, ask)),
    place: places.get(service.id) ?? familiar.length,
  }));
  return ranked.sort((a, b) => a.silent - b.silent || a.place - b.place).map(({ service }) => service);
}
