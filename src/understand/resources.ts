import type { ServiceId } from '../dataset/dataset.ts';

/** Namespaces of ARNs, CloudFormation types, IAM actions and endpoints -> service. What is its own id stands in the dataset. */
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
  bedrock: 'bedrock',
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
  guardduty: 'guardduty',
  identitystore: 'iam-identity-center',
  sso: 'iam-identity-center',
  inspector2: 'inspector',
  inspectorv2: 'inspector',
  iot: 'iot-core',
  greengrassv2: 'greengrass',
  kafka: 'msk',
  kafkaconnect: 'msk-connect',
  kinesis: 'kinesis',
  kinesisfirehose: 'firehose',
  kinesisanalytics: 'managed-flink',
  kinesisanalyticsv2: 'managed-flink',
  logs: 'cloudwatch-logs',
  monitoring: 'cloudwatch',
  amazonmq: 'mq',
  airflow: 'mwaa',
  networkfirewall: 'network-firewall',
  'network-firewall': 'network-firewall',
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
  'vpc-lattice': 'vpc-lattice',
  wafv2: 'waf',
  'waf-regional': 'waf',
  xray: 'x-ray',
  amplify: 'amplify',
  apprunner: 'app-runner',
  appmesh: 'app-mesh',
  'elastic-inference': 'sagemaker-ai',
  aurora: 'aurora',
  db: 'rds',
  rds: 'rds',
  dms: 'dms',
  datasync: 'datasync',
  storagegateway: 'storage-gateway',
  fsx: 'fsx',
  backup: 'backup',
  config: 'config',
  configservice: 'config',
  lakeformation: 'lake-formation',
  controltower: 'control-tower',
  elasticache: 'elasticache',
  memorydb: 'memorydb',
  redshift: 'redshift',
  redshiftserverless: 'redshift-serverless',
  lightsail: 'lightsail',
  workspaces: 'workspaces',
  ses: 'ses',
  shield: 'shield',
  auditmanager: 'audit-manager',
  ram: 'ram',
  managedblockchain: 'managed-blockchain',
  qbusiness: 'q-business',
  bedrockagentcore: 'bedrock-agentcore',
  pcs: 'pcs',
  fis: 'fis',
  resiliencehub: 'resilience-hub',
  cleanrooms: 'clean-rooms',
  appconfig: 'appconfig',
  kendra: 'kendra',
  lex: 'lex',
};

/** Terraform's `aws_...` and resource types whose prefix is not the service's name: the longest prefix wins. */
const terraform: Readonly<Record<string, ServiceId>> = {
  instance: 'ec2',
  ami: 'ec2',
  launch_template: 'ec2',
  eip: 'ec2',
  key_pair: 'ec2',
  autoscaling: 'ec2-auto-scaling',
  db: 'rds',
  rds_cluster: 'aurora',
  rds: 'rds',
  ebs: 'ebs',
  volume_attachment: 'ebs',
  efs: 'efs',
  fsx: 'fsx',
  alb: 'elb',
  lb: 'elb',
  elb: 'elb',
  security_group: 'vpc',
  vpc_security_group: 'vpc',
  subnet: 'vpc',
  route_table: 'vpc',
  route: 'vpc',
  internet_gateway: 'vpc',
  nat_gateway: 'vpc-nat-gateway',
  network_acl: 'vpc',
  flow_log: 'vpc',
  vpc: 'vpc',
  vpc_endpoint: 'vpc',
  cloudwatch_event: 'eventbridge',
  cloudwatch_log: 'cloudwatch-logs',
  cloudwatch: 'cloudwatch',
  sfn: 'step-functions',
  ssm: 'systems-manager',
  sns: 'sns',
  sqs: 'sqs',
  s3: 's3',
  iam: 'iam',
  kms: 'kms',
  lambda: 'lambda',
  ecs: 'ecs',
  eks: 'eks',
  ecr: 'ecr',
  dynamodb: 'dynamodb',
  elasticache: 'elasticache',
  opensearch: 'opensearch',
  elasticsearch: 'opensearch',
  opensearchserverless: 'opensearch-serverless',
  msk: 'msk',
  mskconnect: 'msk-connect',
  acm: 'acm',
  acmpca: 'private-ca',
  route53: 'route-53',
  api_gateway: 'api-gateway',
  apigatewayv2: 'api-gateway',
  cloudfront: 'cloudfront',
  wafv2: 'waf',
  waf: 'waf',
  shield: 'shield',
  guardduty: 'guardduty',
  inspector2: 'inspector',
  securityhub: 'security-hub',
  secretsmanager: 'secrets-manager',
  cognito: 'cognito',
  ssoadmin: 'iam-identity-center',
  organizations: 'organizations',
  cloudtrail: 'cloudtrail',
  config: 'config',
  cloudformation: 'cloudformation',
  codebuild: 'codebuild',
  codepipeline: 'codepipeline',
  codedeploy: 'codedeploy',
  codecommit: 'codecommit',
  codeartifact: 'codeartifact',
  apprunner: 'app-runner',
  elastic_beanstalk: 'elastic-beanstalk',
  batch: 'batch',
  glue: 'glue',
  athena: 'athena',
  kinesis_firehose: 'firehose',
  kinesisanalyticsv2: 'managed-flink',
  kinesis: 'kinesis',
  emrserverless: 'emr-serverless',
  emr: 'emr',
  redshiftserverless: 'redshift-serverless',
  redshift: 'redshift',
  docdb: 'documentdb',
  neptune: 'neptune',
  memorydb: 'memorydb',
  keyspaces: 'keyspaces',
  timestream: 'timestream',
  sagemaker: 'sagemaker-ai',
  bedrock: 'bedrock',
  bedrockagent: 'bedrock',
  transfer: 'transfer-family',
  dx: 'direct-connect',
  ec2_transit_gateway: 'transit-gateway',
  vpn: 'site-to-site-vpn',
  customer_gateway: 'site-to-site-vpn',
  ec2_client_vpn: 'client-vpn',
  globalaccelerator: 'global-accelerator',
  networkfirewall: 'network-firewall',
  vpclattice: 'vpc-lattice',
  backup: 'backup',
  datasync: 'datasync',
  storagegateway: 'storage-gateway',
  workspaces: 'workspaces',
  appstream: 'appstream',
  connect: 'connect',
  ses: 'ses',
  sesv2: 'ses',
  iot: 'iot-core',
  mq: 'mq',
  mwaa: 'mwaa',
  appflow: 'appflow',
  appsync: 'appsync',
  amplify: 'amplify',
  directory_service: 'directory-service',
  macie2: 'macie',
  detective: 'detective',
  ram: 'ram',
  cloudhsm_v2: 'cloudhsm',
  lightsail: 'lightsail',
  grafana: 'managed-grafana',
  prometheus: 'managed-prometheus',
  xray: 'x-ray',
  dms: 'dms',
  dax: 'dynamodb-dax',
  kendra: 'kendra',
  lexv2models: 'lex',
  quicksight: 'quicksight',
};

/** CloudFormation types under a namespace that holds several services. */
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
  'rds::dbcluster': 'aurora',
  'rds::dbproxy': 'rds',
};

export type Resource = { readonly service: ServiceId; readonly text: string };

const pattern =
  /\barn:aws[\w-]*:([a-z0-9-]+):[^\s]*|\bAWS::(\w+)::(\w+)|\b([a-z0-9-]+)(?:\.[a-z0-9-]+){0,2}\.amazonaws\.com(?:\.cn)?\b|\baws_([a-z0-9_]+)/gi;

function terraformService(name: string): ServiceId | null {
  const parts = name.toLowerCase().split('_');
  for (let length = Math.min(parts.length, 3); length > 0; length -= 1) {
    const found = terraform[parts.slice(0, length).join('_')];
    if (found) return found;
  }
  return null;
}

/**
 * Takes the names that machines have for AWS's resources out of a text (ARNs, CloudFormation and Terraform types, endpoints)
 * and puts the service's own id words in their place, followed by the type's words.
 */
const instanceType = /\b(db|cache|ml)?\.?([a-z]{1,4}\d[a-z0-9-]{0,6})\.(nano|micro|small|medium|metal|\d*x?large)\b/gi;
/** "our g5 boxes", "the m7i fleet": machines of EC2, by their family alone. */
const family =
  /\b(?:t|m|c|r|x|g|p|i|d|h|f|u|z|a|inf|trn|hpc|vt|dl)\d(?!\d)[a-z]{0,3}(?= (?:\w+ )?(?:boxes|box|instances?|fleet|machines?|hosts?|vms?)\b)/gi;
/** "EC2.8": the name of a control of Security Hub. */
const control =
  /\b(?:ACM|APIGateway|AutoScaling|CloudFormation|CloudFront|CloudTrail|CodeBuild|Config|DynamoDB|EC2|ECR|ECS|EFS|EKS|ELB|ElastiCache|ES|GuardDuty|IAM|Kinesis|KMS|Lambda|RDS|Redshift|S3|SageMaker|SecretsManager|SNS|SQS|SSM|WAF)\.\d{1,2}\b(?!\.\d)/g;
const typed: Readonly<Record<string, ServiceId>> = { db: 'rds', cache: 'elasticache', ml: 'sagemaker-ai' };

export function withoutResources(from: string, known: (id: string) => boolean): string {
  const text = from.replace(
    instanceType,
    (_, prefix: string | undefined, _family: string, size: string) =>
      ` ${typed[prefix?.toLowerCase() ?? ''] ?? 'ec2'} ${size} instance `,
  );
  const named = text.replace(family, 'ec2').replace(control, 'security hub control');
  if (!/arn:|::|aws_|amazonaws|awsmanaged/i.test(named)) return named;
  return named
    .replace(/\bAWSManagedRules\w*/gi, ' waf managed rules ')
    .replace(pattern, (whole, arn?: string, cfn?: string, type?: string, endpoint?: string, tf?: string) => {
      const words = (name: string) =>
        name
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .replaceAll('_', ' ')
          .toLowerCase();
      const space = (arn ?? cfn ?? endpoint)?.toLowerCase();
      if (tf) {
        const id = terraformService(tf);
        return id && known(id) ? ` ${id} ${words(tf)} ` : whole;
      }
      if (!space) return whole;
      const id = types[`${space}::${type?.toLowerCase()}`] ?? namespaces[space] ?? (known(space) ? space : null);
      if (!id || !known(id)) return whole;
      return type ? ` ${id} ${words(type)} ` : ` ${id} `;
    });
}
