import { type Dataset, type ServiceId, serviceOf } from '../dataset/dataset.ts';
import { type LayerId, layerIds } from '../dataset/layers.ts';
import type { Aim, Workload } from '../understand/intent.ts';
import type { Answer, Rank } from './answer.ts';

/** The common ways to run each kind of thing, where a question names none: what a team would weigh against one another. */
export const candidates: Readonly<Record<Workload, readonly ServiceId[]>> = {
  any: ['lambda', 'fargate', 'ecs-managed-instances', 'elastic-beanstalk', 'ecs-ec2', 'ec2'],
  code: ['lambda', 'fargate', 'ecs-managed-instances', 'elastic-beanstalk', 'ecs-ec2', 'ec2'],
  containers: ['fargate', 'ecs-managed-instances', 'ecs-ec2', 'eks-auto', 'eks-fargate', 'eks-managed-nodes', 'ec2'],
  kubernetes: [
    'eks-auto',
    'eks-fargate',
    'eks-managed-nodes',
    'eks-self-managed',
    'eks-hybrid',
    'self-managed-kubernetes',
  ],
  database: ['dynamodb', 'aurora-dsql', 'aurora-serverless', 'aurora', 'rds', 'rds-custom-oracle', 'ec2'],
  relational: ['aurora-dsql', 'aurora-serverless', 'aurora', 'rds', 'rds-custom-oracle', 'ec2'],
  cache: ['elasticache-serverless', 'elasticache', 'memorydb', 'ec2'],
  search: ['opensearch-serverless', 'opensearch', 'ec2'],
  files: ['s3', 'efs', 'fsx-windows', 'ebs', 'ec2'],
  model: ['bedrock', 'sagemaker-endpoints', 'sagemaker-hyperpod', 'ec2'],
  web: ['amplify', 'cloudfront', 'lambda', 'fargate', 'ec2'],
  messaging: ['sqs', 'eventbridge', 'kinesis', 'msk-serverless', 'msk', 'mq', 'ec2'],
  streams: ['kinesis', 'msk-serverless', 'msk', 'ec2'],
  workflow: ['step-functions', 'eventbridge', 'mwaa', 'ec2'],
  batch: ['batch-fargate', 'lambda', 'batch-ec2', 'pcs', 'parallelcluster', 'ec2'],
  analytics: ['athena', 'glue', 'redshift-serverless', 'emr-serverless', 'redshift', 'emr-ec2', 'ec2'],
  desktop: ['workspaces', 'appstream', 'ec2'],
  transfer: ['transfer-family', 'datasync', 'ec2'],
  login: ['cognito', 'iam-identity-center', 'directory-service', 'ec2'],
};

function rankOf(data: Dataset, id: ServiceId): Rank | null {
  const service = serviceOf(data, id);
  if (!service) return null;
  const has = (who: string) => layerIds.filter((layer) => service.layers[layer].who === who);
  const yours = has('customer');
  const shared = [...has('shared'), ...has('depends')];
  return { service: service.id, load: yours.length + shared.length / 2, yours, shared };
}

/** Where a service stands among the usual candidates, which are in the order of what is left to do in the details. */
const standing = new Map([...new Set(Object.values(candidates).flat())].map((id, at) => [id, at] as const));
const placeOf = ({ service }: Rank) => standing.get(service) ?? standing.size;

/**
 * The candidates by what stays with the customer, the least first; of two alike the one that usually leaves less, then the one named
 * first. Who wants control has the most first.
 */
export function choice(
  data: Dataset,
  services: readonly ServiceId[],
  workload: Workload,
  aim: Aim,
): Extract<Answer, { kind: 'choose' }> {
  const named = services.length > 0 ? services : candidates[workload];
  const least = named
    .flatMap((id) => rankOf(data, id) ?? [])
    .sort((a, b) => a.load - b.load || placeOf(a) - placeOf(b));
  const ranks = aim === 'control' ? least.reverse() : least;
  const always = layerIds.filter(
    (layer): layer is LayerId => ranks.length > 0 && ranks.every((rank) => rank.yours.includes(layer)),
  );
  return { kind: 'choose', ranks, always, aim };
}
