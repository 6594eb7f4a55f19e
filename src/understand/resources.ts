import type { ServiceId } from '../dataset/dataset.ts';
import { afterFamily, besideAws, readAs } from '../languages/en/resources.ts';

/** Namespaces of ARNs, CloudFormation types, IAM actions and endpoints -> service. A namespace that is a service's id needs no line. */
const namespaces: Readonly<Record<string, ServiceId>> = {
  'acm-pca': 'private-ca',
  acmpca: 'private-ca',
  aoss: 'opensearch-serverless',
  es: 'opensearch',
  opensearchservice: 'opensearch',
  opensearchserverless: 'opensearch-serverless',
  apigateway: 'api-gateway',
  apigatewayv2: 'api-gateway',
  'execute-api': 'api-gateway',
  aps: 'managed-prometheus',
  grafana: 'managed-grafana',
  autoscaling: 'ec2-auto-scaling',
  cassandra: 'keyspaces',
  certificatemanager: 'acm',
  cloudhsmv2: 'cloudhsm',
  'cognito-idp': 'cognito',
  'cognito-identity': 'cognito',
  dax: 'dynamodb-dax',
  directconnect: 'direct-connect',
  directoryservice: 'directory-service',
  ds: 'directory-service',
  docdb: 'documentdb',
  elasticbeanstalk: 'elastic-beanstalk',
  elasticfilesystem: 'efs',
  elasticloadbalancing: 'elb',
  elasticloadbalancingv2: 'elb',
  elasticmapreduce: 'emr',
  emrserverless: 'emr-serverless',
  'emr-containers': 'emr-eks',
  emrcontainers: 'emr-eks',
  events: 'eventbridge',
  scheduler: 'eventbridge',
  pipes: 'eventbridge',
  fms: 'firewall-manager',
  globalaccelerator: 'global-accelerator',
  identitystore: 'iam-identity-center',
  sso: 'iam-identity-center',
  inspector2: 'inspector',
  inspectorv2: 'inspector',
  iot: 'iot-core',
  greengrassv2: 'greengrass',
  kafka: 'msk',
  kafkaconnect: 'msk-connect',
  kinesisfirehose: 'firehose',
  kinesisanalytics: 'managed-flink',
  kinesisanalyticsv2: 'managed-flink',
  logs: 'cloudwatch-logs',
  monitoring: 'cloudwatch',
  amazonmq: 'mq',
  airflow: 'mwaa',
  networkfirewall: 'network-firewall',
  route53: 'route-53',
  route53resolver: 'route-53',
  sagemaker: 'sagemaker-ai',
  secretsmanager: 'secrets-manager',
  securityhub: 'security-hub',
  securitylake: 'security-lake',
  servicediscovery: 'cloud-map',
  states: 'step-functions',
  stepfunctions: 'step-functions',
  ssm: 'systems-manager',
  transfer: 'transfer-family',
  verifiedpermissions: 'verified-permissions',
  vpclattice: 'vpc-lattice',
  wafv2: 'waf',
  'waf-regional': 'waf',
  xray: 'x-ray',
  apprunner: 'app-runner',
  appmesh: 'app-mesh',
  db: 'rds',
  storagegateway: 'storage-gateway',
  configservice: 'config',
  lakeformation: 'lake-formation',
  controltower: 'control-tower',
  redshiftserverless: 'redshift-serverless',
  auditmanager: 'audit-manager',
  managedblockchain: 'managed-blockchain',
  qbusiness: 'q-business',
  bedrockagentcore: 'bedrock-agentcore',
  resiliencehub: 'resilience-hub',
  cleanrooms: 'clean-rooms',
};

/** How else the names of Terraform's resources begin, without `aws_` -> service: the longest beginning wins. */
const terraform: Readonly<Record<string, ServiceId>> = {
  instance: 'ec2',
  ami: 'ec2',
  launch_template: 'ec2',
  eip: 'ec2',
  key_pair: 'ec2',
  db_proxy: 'rds-proxy',
  rds_cluster: 'aurora',
  rds_global_cluster: 'aurora',
  volume_attachment: 'ebs',
  alb: 'elb',
  lb: 'elb',
  security_group: 'vpc',
  vpc_security_group: 'vpc',
  subnet: 'vpc',
  route_table: 'vpc',
  route: 'vpc',
  internet_gateway: 'vpc',
  nat_gateway: 'vpc-nat-gateway',
  network_acl: 'vpc',
  flow_log: 'vpc',
  vpc_endpoint: 'vpc',
  cloudwatch_event: 'eventbridge',
  cloudwatch_log: 'cloudwatch-logs',
  sfn: 'step-functions',
  elasticsearch: 'opensearch',
  mskconnect: 'msk-connect',
  ssoadmin: 'iam-identity-center',
  kinesis_firehose: 'firehose',
  bedrockagent: 'bedrock',
  sagemaker_endpoint: 'sagemaker-endpoints',
  dx: 'direct-connect',
  ec2_transit_gateway: 'transit-gateway',
  vpn: 'site-to-site-vpn',
  customer_gateway: 'site-to-site-vpn',
  ec2_client_vpn: 'client-vpn',
  sesv2: 'ses',
  macie2: 'macie',
  cloudhsm_v2: 'cloudhsm',
  prometheus: 'managed-prometheus',
  lexv2models: 'lex',
};

/**
 * How types of CloudFormation's and of ARNs begin, without signs, under a namespace that holds several services -> service: the
 * longest beginning wins.
 */
const types: Readonly<Record<string, ServiceId>> = {
  'ec2::vpc': 'vpc',
  'ec2::subnet': 'vpc',
  'ec2::securitygroup': 'vpc',
  'ec2::natgateway': 'vpc-nat-gateway',
  'ec2::networkacl': 'vpc',
  'ec2::routetable': 'vpc',
  'ec2::flowlog': 'vpc',
  'ec2::vpcendpoint': 'vpc',
  'ec2::volume': 'ebs',
  'ec2::snapshot': 'ebs',
  'ec2::transitgateway': 'transit-gateway',
  'ec2::vpnconnection': 'site-to-site-vpn',
  'ec2::customergateway': 'site-to-site-vpn',
  'ec2::clientvpnendpoint': 'client-vpn',
  'eks::fargateprofile': 'eks-fargate',
  'elasticache::serverlesscache': 'elasticache-serverless',
  'msk::serverlesscluster': 'msk-serverless',
  'rds::customdbengineversion': 'rds-custom',
  'rds::dbcluster': 'aurora',
  'rds::dbproxy': 'rds-proxy',
  'rds::globalcluster': 'aurora',
  'sagemaker::endpoint': 'sagemaker-endpoints',
  'sagemaker::notebookinstance': 'sagemaker-notebook',
};

const resource =
  /\barn:aws[\w-]*:([a-z0-9-]+):(?:[^\s:]*:[^\s:]*:([a-z-]*))?[^\s]*|\bAWS::(\w+)::(\w+)|\b([a-z0-9-]+)(?:\.[a-z0-9-]+){0,2}\.amazonaws\.com(?:\.cn)?\b|\baws_([a-z0-9_]+)/gi;
const instanceType = /\b(db|cache|ml)?\.?([a-z]{1,4}\d[a-z0-9-]{0,6})\.(nano|micro|small|medium|metal|\d*x?large)\b/gi;
const instancesOf: Readonly<Record<string, ServiceId>> = { db: 'rds', cache: 'elasticache', ml: 'sagemaker-ai' };
/** "our g5 boxes", "the m7i fleet": machines of EC2, by their family alone. */
const family = new RegExp(
  `\\b(?:t|m|c|r|x|g|p|i|d|h|f|u|z|a|inf|trn|hpc|vt|dl)\\d(?!\\d)[a-z]{0,3}(?=${afterFamily.source})`,
  'gi',
);
/** "EC2.8": the name of a control of Security Hub. */
const control =
  /\b(?:ACM|APIGateway|AutoScaling|CloudFormation|CloudFront|CloudTrail|CodeBuild|Config|DynamoDB|EC2|ECR|ECS|EFS|EKS|ELB|ElastiCache|ES|GuardDuty|IAM|Kinesis|KMS|Lambda|RDS|Redshift|S3|SageMaker|SecretsManager|SNS|SQS|SSM|WAF)\.\d{1,2}\b(?!\.\d)/g;

/** "aws/rds": the name of a key that KMS keeps for a service. */
const keyAlias = new RegExp(
  `\\b(?:alias/)?aws/(?:s3|rds|ebs|lambda|dynamodb|secretsmanager|ssm|sqs|sns|kinesis|es|glue|elasticfilesystem|redshift|backup|acm|fsx|dms|codecommit|workspaces|xray)\\b(?!${besideAws.source})`,
  'g',
);

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
    readAs.instance(instancesOf[of?.toLowerCase() ?? ''] ?? 'ec2', size),
  );
  return text.replace(family, 'ec2').replace(control, readAs.control).replace(keyAlias, readAs.managedKey);
}

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
        const space = (arn ?? cfn ?? endpoint ?? '').toLowerCase();
        const id = ofType(space, type ?? held ?? '') ?? namespaces[space] ?? space;
        return known(id) ? ` ${id} ${type ? wordsOfType(type) : ''} ` : whole;
      },
    );
}
