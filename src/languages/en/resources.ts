/** The names that machines have for AWS's resources, whose they are, and what they are read as. */

import type { ServiceId } from '../../dataset/dataset.ts';

/** Namespaces of ARNs, CloudFormation types, IAM actions and endpoints -> service. A namespace that is a service's id needs no line. */
export const namespaces: Readonly<Record<string, ServiceId>> = {
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
export const terraform: Readonly<Record<string, ServiceId>> = {
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
export const types: Readonly<Record<string, ServiceId>> = {
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

/** How the types of instances begin that are another service's: "db.m5.large". */
export const instancesOf: Readonly<Record<string, ServiceId>> = { db: 'rds', cache: 'elasticache', ml: 'sagemaker-ai' };

/** After a family of instances: "our g5 boxes", "the m7i fleet". */
export const afterFamily = / (?:\w+ )?(?:boxes|box|instances?|fleet|machines?|hosts?|vms?)\b/;

/** Before a family alone: "an m6i", "our old t3". */
export const beforeFamily = /\b(?:an?|the|our|my|one|this|that)(?: (?:old|forgotten|lone|single|small|unpatched))? /;

/** After "aws/rds" where it is no key's name: "on aws/rds or on premises". */
export const besideAws = / (?:or|vs)\b/;

/** How the ids of EC2's resources begin, and what they are of: "i-0ab1", "vol-0f3". */
export const idsOf: Readonly<Record<string, string>> = {
  i: 'ec2 instance',
  vol: 'ebs volume',
  snap: 'ebs snapshot',
  ami: 'ami',
  sg: 'security group',
  subnet: 'subnet',
  vpc: 'vpc',
  rtb: 'route table',
  igw: 'internet gateway',
  nat: 'nat gateway',
  tgw: 'transit gateway',
};

export const readAs = {
  /** "A forgotten t3" */
  machine: 'vm',
  /** "db.m5.large", "m7i.xlarge", of its service. */
  instance: (service: string, size: string) => ` ${service} ${size} instance `,
  /** "EC2.8" */
  control: 'security hub control',
  /** "aws/rds" */
  managedKey: 'aws managed key',
  /** "AWSManagedRulesCommonRuleSet" */
  managedRules: ' waf managed rules ',
} as const;
