import type { ServiceId } from '../../dataset/dataset.ts';

/**
 * Software that AWS also runs for you: the word means the service where nothing else is named ("kafka upgrades, who?"), and
 * something that you installed where it stands on another service ("redis on ec2").
 */
export const products: Readonly<Record<string, readonly ServiceId[]>> = {
  redis: ['elasticache'], valkey: ['elasticache'], memcached: ['elasticache'], memcache: ['elasticache'],
  postgres: ['rds'], postgresql: ['rds'], pg: ['rds'], mysql: ['rds'], mariadb: ['rds'], oracle: ['rds'], 'sql server': ['rds'], mssql: ['rds'], db2: ['rds'],
  mongo: ['documentdb'], mongodb: ['documentdb'], cassandra: ['keyspaces'], influxdb: ['timestream'],
  kafka: ['msk'], rabbitmq: ['mq'], activemq: ['mq'], airflow: ['mwaa'], spark: ['emr'], hadoop: ['emr'], hive: ['emr'], presto: ['athena'], trino: ['athena'], flink: ['managed-flink'],
  elasticsearch: ['opensearch'], kibana: ['opensearch'], grafana: ['managed-grafana'], prometheus: ['managed-prometheus'],
  kubernetes: ['eks'], k8s: ['eks'], kube: ['eks'], openshift: ['rosa'], docker: [], nginx: [], apache: [], tomcat: [], jenkins: [], wordpress: [], haproxy: [], envoy: [], istio: [], helm: [], vault: [], gitlab: [], nosql: [],
  sftp: ['transfer-family'], ftps: ['transfer-family'], nfs: ['efs'], lustre: ['fsx-lustre'], windows: [], linux: [], ubuntu: [], iis: [], slurm: ['pcs'], vmware: ['evs'], mqtt: ['iot-core'],
  'active directory': ['directory-service'], exadata: ['odb'], graphql: ['appsync'], llm: ['bedrock'], vpn: ['site-to-site-vpn'],
};

/** Services whose names are everyday words: meant only where something says so ("AWS Backup", "in Config", alone in a command). */
export const ordinary: ReadonlySet<string> = new Set([
  'backup', 'config', 'connect', 'batch', 'artifact', 'organizations', 'organization', 'ram', 'comprehend', 'transcribe', 'detective', 'quick', 'shield', 'lattice', 'amplify', 'inspector', 'personalize', 'translate', 'glue', 'pipeline', 'deployment',
  'tracing', 'topic', 'bucket', 'volume', 'edge', 'cache', 'distribution', 'instance', 'trail', 'email', 'dns', 'cdn', 'roles', 'policies', 'queue', 'metrics', 'alarms', 'secrets', 'git', 'bi', 'iot', 'ocr', 'nlp', 'chatbot', 'notebook', 'endpoint', 'pool', 'ga', 'eb', 'cw', 'ad', 'mesh', 'pipes', 'scheduler', 'notification', 'chaos', 'crawler', 'etl', 'data lake', 'data warehouse', 'load balancer', 'virtual machine', 'vm', 'cloud search', 'service discovery', 'feature flags', 'landing zone', 'resilience hub', 'image recognition', 'key', 'keys',
]);

/** Everyday words that may still mean the service on their own: a weak reading that any other named service overrules. */
export const weak: Readonly<Record<string, ServiceId>> = {
  bucket: 's3', buckets: 's3', vm: 'ec2', vms: 'ec2', 'virtual machine': 'ec2', 'virtual machines': 'ec2', instance: 'ec2', instances: 'ec2', 'load balancer': 'elb', 'load balancers': 'elb', cdn: 'cloudfront', 'data warehouse': 'redshift', 'ec2 box': 'ec2', 'ec2 boxes': 'ec2',
  'object storage': 's3', 'virtual server': 'ec2', 'virtual servers': 'ec2', trail: 'cloudtrail',
};

/** Short names that are two services: asked back, unless the question decides. */
export const twofold: Readonly<Record<string, readonly ServiceId[]>> = {
  cf: ['cloudfront', 'cloudformation'], ad: ['directory-service', 'ec2'], ga: ['global-accelerator'], sm: ['secrets-manager', 'sagemaker-ai'], 'step fn': ['step-functions'], q: ['q-business', 'q-developer'], 'amazon q': ['q-business', 'q-developer'],
  vpn: ['site-to-site-vpn', 'client-vpn'],
};

/** Services that are more often the subject of a question about another one: "IAM policies on S3" asks about S3. -> what they stand for there. */
export const facets: Readonly<Record<ServiceId, string>> = {
  iam: 'iam-policies', vpc: 'subnets', kms: 'kms-keys', cloudwatch: 'service-logs', 'cloudwatch-logs': 'service-logs', cloudtrail: 'audit-logs', acm: 'tls-certificates', waf: 'web-firewall', shield: 'ddos-protection', backup: 'backups', ebs: 'encryption-at-rest', 'secrets-manager': 'secrets', ecr: 'image-scanning', inspector: 'vulnerability-scanning', guardduty: 'findings', 'security-hub': 'findings', config: 'configuration-management', 'systems-manager': 'agents', cloudformation: 'infrastructure-as-code', 'ec2-auto-scaling': 'scaling', cognito: 'end-users', macie: 'data-classification', organizations: 'account-security',
};

/** A service and a hint that together mean one way of running it. `strong` hints hold anywhere in the question, weak ones only beside the service. */
export type Combination = { readonly is: ServiceId; readonly of: ServiceId; readonly strong: readonly string[]; readonly weak: readonly string[]; readonly alone?: readonly string[] };

export const combinations: readonly Combination[] = [
  { is: 'ecs-ec2', of: 'ecs', strong: ['ec2 capacity', 'container instance', 'container instances', 'ec2 launch type', 'ec2 backed', 'ec2 mode', 'our own ec2', 'ecs optimized ami', 'own instances', 'ec2 instances', 'ec2 hosts', 'ec2 nodes'], weak: ['ec2', 'instances'], alone: ['ecs container instance', 'ecs container instances', 'ecs optimized ami'] },
  { is: 'fargate', of: 'ecs', strong: ['fargate launch type', 'fargate tasks', 'fargate capacity'], weak: ['fargate'] },
  { is: 'ecs-managed-instances', of: 'ecs', strong: ['managed instances', 'managed instance'], weak: [], alone: ['ecs managed instances', 'ecs managed instance', 'ecs mi'] },
  { is: 'ecs-anywhere', of: 'ecs', strong: ['external instances', 'external instance', 'anywhere'], weak: [], alone: ['ecs anywhere'] },
  { is: 'eks-managed-nodes', of: 'eks', strong: ['managed node group', 'managed node groups', 'managed nodegroup', 'managed nodegroups', 'managed nodes', 'managed node', 'mng', 'mngs', 'managed workers'], weak: ['node group', 'node groups', 'nodegroup', 'nodegroups'], alone: ['managed node group', 'managed node groups', 'managed nodegroup', 'managed nodegroups', 'mng', 'mngs'] },
  { is: 'eks-self-managed', of: 'eks', strong: ['self managed', 'self managed nodes', 'self managed node', 'self managed workers', 'self managed worker nodes', 'selfmanaged', 'unmanaged nodes', 'self managed ec2 nodes', 'self hosted nodes', 'own worker nodes', 'own nodes'], weak: [], alone: ['self managed nodes', 'self managed node', 'self managed workers', 'self managed worker nodes', 'self managed node groups', 'self managed node group'] },
  { is: 'eks-auto', of: 'eks', strong: ['auto mode', 'automode', 'auto mode nodes'], weak: ['auto'], alone: ['auto mode', 'automode', 'eks auto'] },
  { is: 'eks-fargate', of: 'eks', strong: ['fargate profile', 'fargate profiles', 'fargate pods', 'fargate pod'], weak: ['fargate'], alone: ['fargate profile', 'fargate profiles', 'fargate pod', 'fargate pods'] },
  { is: 'eks-hybrid', of: 'eks', strong: ['hybrid nodes', 'hybrid node', 'hybrid', 'on prem nodes', 'on premises nodes'], weak: [], alone: ['hybrid nodes', 'hybrid node'] },
  { is: 'self-managed-kubernetes', of: 'kubernetes', strong: ['kubeadm', 'kops', 'self managed kubernetes', 'self hosted kubernetes', 'our own kubernetes', 'diy kubernetes', 'self managed k8s', 'self hosted k8s', 'rke', 'k3s', 'vanilla', 'self run', 'hand rolled', 'roll our own', 'ourselves', 'self managed', 'self hosted', 'diy', 'unmanaged'], weak: ['ec2', 'instances', 'vms'], alone: ['kubeadm', 'kops', 'k3s', 'self managed kubernetes', 'self hosted kubernetes', 'self managed k8s', 'self hosted k8s', 'k8s on ec2', 'kubernetes on ec2', 'kubeadm on ec2', 'own k8s', 'own kubernetes', 'diy k8s', 'diy kubernetes'] },
  { is: 'lambda-container-image', of: 'lambda', strong: ['container image', 'container images', 'docker image', 'docker images', 'image based', 'container based', 'packaged as an image', 'as a container', 'packaged as image', 'image function', 'image functions', 'packaged as container', 'packaged as a container', 'oci image', 'base image'], weak: [] },
  { is: 'lambda-custom-runtime', of: 'lambda', strong: ['custom runtime', 'custom runtimes', 'provided al2023', 'provided al2', 'os only runtime', 'own runtime'], weak: [] },
  { is: 'lambda-managed-instances', of: 'lambda', strong: ['managed instances', 'managed instance'], weak: [], alone: ['lambda managed instances', 'lambda managed instance'] },
  { is: 'lambda-edge', of: 'lambda', strong: ['at edge', 'lambda edge'], weak: ['edge'], alone: ['lambda edge', 'lambda at edge'] },
  { is: 'rds-custom-oracle', of: 'rds', strong: ['custom for oracle', 'custom oracle'], weak: [], alone: ['rds custom oracle', 'rds custom for oracle'] },
  { is: 'rds-custom-sql-server', of: 'rds', strong: ['custom for sql server', 'custom sql server', 'custom for mssql'], weak: [], alone: ['rds custom sql server', 'rds custom for sql server'] },
  { is: 'rds-custom', of: 'rds', strong: [], weak: ['custom'], alone: ['rds custom'] },
  { is: 'aurora-serverless', of: 'aurora', strong: ['serverless v2', 'serverless'], weak: ['serverless'], alone: ['aurora serverless'] },
  { is: 'elasticache-serverless', of: 'elasticache', strong: ['serverless'], weak: ['serverless'] },
  { is: 'opensearch-serverless', of: 'opensearch', strong: ['serverless'], weak: ['serverless'], alone: ['aoss'] },
  { is: 'redshift-serverless', of: 'redshift', strong: ['serverless'], weak: ['serverless'] },
  { is: 'msk-serverless', of: 'msk', strong: ['serverless'], weak: ['serverless'] },
  { is: 'msk-connect', of: 'msk', strong: ['kafka connect', 'connector', 'connectors'], weak: ['connect'] },
  { is: 'emr-serverless', of: 'emr', strong: ['serverless'], weak: ['serverless'] },
  { is: 'emr-ec2', of: 'emr', strong: ['ec2 nodes', 'ec2 instances', 'core nodes', 'task nodes', 'master node', 'primary node', 'bootstrap action', 'bootstrap actions'], weak: ['ec2'] },
  { is: 'emr-eks', of: 'emr', strong: [], weak: ['eks', 'kubernetes', 'k8s'] },
  { is: 'batch-fargate', of: 'batch', strong: ['fargate compute environment'], weak: ['fargate'] },
  { is: 'batch-ec2', of: 'batch', strong: ['ec2 compute environment', 'managed compute environment'], weak: ['ec2'] },
  { is: 'batch-eks', of: 'batch', strong: [], weak: ['eks'] },
  { is: 'sagemaker-notebook', of: 'sagemaker-ai', strong: ['notebook', 'notebooks', 'notebook instance', 'notebook instances'], weak: [], alone: ['sagemaker notebook', 'sagemaker notebooks'] },
  { is: 'sagemaker-endpoints', of: 'sagemaker-ai', strong: ['endpoint', 'endpoints', 'real time inference', 'inference endpoint', 'inference endpoints', 'hosting'], weak: [] },
  { is: 'sagemaker-hyperpod', of: 'sagemaker-ai', strong: ['hyperpod'], weak: [], alone: ['hyperpod'] },
  { is: 'fsx-windows', of: 'fsx', strong: ['windows file server', 'windows'], weak: ['windows'] },
  { is: 'fsx-lustre', of: 'fsx', strong: ['lustre'], weak: [] },
  { is: 'fsx-ontap', of: 'fsx', strong: ['ontap', 'netapp'], weak: [], alone: ['ontap'] },
  { is: 'fsx-openzfs', of: 'fsx', strong: ['openzfs', 'zfs'], weak: [], alone: ['openzfs'] },
  { is: 'kms-external-key-store', of: 'kms', strong: ['external key store', 'xks', 'external key manager'], weak: [], alone: ['external key store', 'xks'] },
  { is: 'kms-cloudhsm-key-store', of: 'kms', strong: ['cloudhsm key store', 'custom key store'], weak: ['cloudhsm'], alone: ['cloudhsm key store', 'custom key store'] },
  { is: 'lightsail-database', of: 'lightsail', strong: ['managed database', 'database', 'databases', 'db'], weak: [] },
  { is: 'lightsail-container-service', of: 'lightsail', strong: ['container service', 'container services', 'container', 'containers'], weak: [] },
  { is: 'lightsail-instance', of: 'lightsail', strong: ['instance', 'instances', 'blueprint', 'blueprints', 'vps', 'server', 'wordpress', 'box'], weak: [] },
  { is: 'nat-gateway', of: 'vpc', strong: ['nat gateway', 'nat gateways', 'natgw', 'nat gw'], weak: [], alone: ['nat gateway', 'nat gateways', 'natgw', 'nat gw'] },
  { is: 'nat-instance', of: 'vpc', strong: ['nat instance', 'nat instances'], weak: [], alone: ['nat instance', 'nat instances'] },
  { is: 'elb-gateway', of: 'elb', strong: ['gateway load balancer', 'gwlb'], weak: ['gateway'], alone: ['gateway load balancer', 'gwlb'] },
  { is: 'directory-service-ad-connector', of: 'directory-service', strong: ['ad connector'], weak: [], alone: ['ad connector'] },
];
