import type { ServiceId } from '../dataset/dataset.ts';
import {
  afterFamily,
  beforeFamily,
  besideAws,
  idsOf,
  instancesOf,
  namespaces,
  readAs,
  terraform,
  types,
} from '../languages/en/resources.ts';
import { ownMachine } from '../languages/en/services.ts';

const resource =
  /\barn:aws[\w-]*:([a-z0-9-]+):(?:[^\s:]*:[^\s:]*:([a-z-]*))?[^\s]*|\bAWS::(\w+)::(\w+)|\b((?:[a-z0-9-]+\.){1,4})amazonaws\.com(?:\.cn)?\b|\baws_([a-z0-9_]+)/gi;
const instanceType = /\b(db|cache|ml)?\.?([a-z]{1,4}\d[a-z0-9-]{0,6})\.(nano|micro|small|medium|metal|\d*x?large)\b/gi;
/** "our g5 boxes", "the m7i fleet": machines of EC2, by their family alone. */
const family = new RegExp(
  `\\b(?:t|m|c|r|x|g|p|i|d|h|f|u|z|a|inf|trn|hpc|vt|dl)\\d(?!\\d)[a-z]{0,3}(?=${afterFamily.source})`,
  'gi',
);
/** "A forgotten t3", "on an m6i": the same of the ordinary families, where no machine is said. */
const familyAlone = new RegExp(
  `(?<=${beforeFamily.source})(?:t[2-4][ag]?|[mcr][4-8](?!\\d)[a-z]{0,3}|x2[a-z]{1,4}|i[34][a-z]{0,3}|g[4-6][a-z]{0,2}|p[45][a-z]{0,2}|inf[12]|trn[12])\\b(?![.-]\\w)`,
  'gi',
);
/** "EC2.8": the name of a control of Security Hub. */
const control =
  /\b(?:ACM|APIGateway|AutoScaling|CloudFormation|CloudFront|CloudTrail|CodeBuild|Config|DynamoDB|EC2|ECR|ECS|EFS|EKS|ELB|ElastiCache|ES|GuardDuty|IAM|Kinesis|KMS|Lambda|RDS|Redshift|S3|SageMaker|SecretsManager|SNS|SQS|SSM|WAF)\.\d{1,2}\b(?!\.\d)/g;

/** "i-0ab12c", with a digit in it. */
const resourceId = new RegExp(`\\b(${Object.keys(idsOf).join('|')})-(?=[a-f]*\\d)[0-9a-f]{3,17}\\b`, 'g');

/** "aws/rds": the name of a key that KMS keeps for a service. */
const keyAlias = new RegExp(
  `(?<![.\\w])(?:alias/)?aws/(?:s3|rds|ebs|lambda|dynamodb|secretsmanager|ssm|sqs|sns|kinesis|es|glue|elasticfilesystem|redshift|backup|acm|fsx|dms|codecommit|workspaces|xray)\\b(?!${besideAws.source})`,
  'g',
);

/** "public.ecr.aws/lambda/python:3.12": whose image it is stands behind it. */
const publicImage = /\bpublic\.ecr\.aws\//g;

type Known = (id: string) => boolean;

/** The words of a type: "DBProxy", "db_proxy". */
const wordsOfType = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();

/** `db_proxy_endpoint`: its service, and the words that tell what of it. */
function ofTerraform(name: string, known: Known): string | null {
  const parts = name.toLowerCase().split('_');
  for (let length = Math.min(parts.length, 4); length > 0; length -= 1) {
    const beginning = parts.slice(0, length);
    const named = beginning.join('_');
    const id = terraform[named] ?? namespaces[named] ?? beginning.join('-');
    if (!known(id)) continue;
    // `rds_cluster` is Aurora's, and RDS is not asked about.
    const [first = ''] = parts;
    const whose = first !== id && known(first) ? parts.slice(1) : parts;
    return ` ${id} ${whose.join(' ')} `;
  }
  return null;
}

const typesLongestFirst = Object.keys(types).sort((a, b) => b.length - a.length);

/** The service that a type belongs to where its namespace holds several. */
function ofType(space: string, type: string): ServiceId | undefined {
  const name = `${space}::${type.toLowerCase().replaceAll('-', '')}`;
  const longest = typesLongestFirst.find((beginning) => name.startsWith(beginning));
  return longest === undefined ? undefined : types[longest];
}

/** Without what has a digit or a slash in its name. */
function withoutNumbered(from: string): string {
  const text = from.replace(instanceType, (_, of: string | undefined, _family: string, size: string) =>
    readAs.instance(instancesOf[of?.toLowerCase() ?? ''] ?? ownMachine, size),
  );
  return text
    .replace(family, ownMachine)
    .replace(familyAlone, readAs.machine)
    .replace(resourceId, (_, kind: string) => ` ${idsOf[kind]} `)
    .replace(control, readAs.control)
    .replace(keyAlias, readAs.managedKey)
    .replace(publicImage, '');
}

/** "abc123.execute-api.eu-west-1.": the part that names a service. */
const ofEndpoint = (host: string | undefined, known: Known): string | undefined =>
  host?.split('.').findLast((part) => known(namespaces[part.toLowerCase()] ?? part.toLowerCase()));

/**
 * Takes the names that machines have for AWS's resources out of a text (ARNs, CloudFormation and Terraform types, endpoints,
 * types of instances) and puts the service's own id in their place, followed by the type's words.
 */
export function withoutResources(from: string, known: Known): string {
  const named = /[\d/]/.test(from) ? withoutNumbered(from) : from;
  if (!/arn:|::|aws_|amazonaws|awsmanaged/i.test(named)) return named;
  return named
    .replace(/\bAWSManagedRules\w*/gi, readAs.managedRules)
    .replace(
      resource,
      (whole, arn?: string, held?: string, cfn?: string, type?: string, endpoint?: string, tf?: string) => {
        if (tf) return ofTerraform(tf, known) ?? whole;
        const space = (arn ?? cfn ?? ofEndpoint(endpoint, known) ?? '').toLowerCase();
        const id = ofType(space, type ?? held ?? '') ?? namespaces[space] ?? space;
        return known(id) ? ` ${id} ${type ? wordsOfType(type) : ''} ` : whole;
      },
    );
}
