import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { type About, summary, told, under, who, words } from './told.ts';

// The sixty points at which a table of "AWS" and "you" made by guessing goes wrong.

const owners = (service: string, ...about: About[]) => about.map((one) => who(service, one));

describe('databases', () => {
  test('1. patching a managed service with instances of your own is shared; a serverless one is patched by AWS', () => {
    for (const service of ['rds', 'elasticache', 'opensearch'])
      expect(who(service, 'operating-system'), service).toBe('shared');
    for (const service of ['elasticache-serverless', 'dynamodb', 's3'])
      expect(who(service, 'operating-system'), service).toBe('aws');
    expect(told('rds', 'operating-system').customer).toMatch(/window/i);
  });

  test('2. optional operating system updates of RDS wait for you, required ones come in the maintenance window', () => {
    expect(owners('rds', 'operating-system', 'guest-os-patching')).toEqual(['shared', 'shared']);
    expect(told('rds', 'operating-system').customer).toMatch(/optional/i);
    expect(told('rds', 'operating-system').aws).toMatch(/required|mandatory/i);
  });

  test('3. RDS applies minor versions where the automatic upgrade is on, and never starts a major one', () => {
    expect(who('rds', 'engine-minor-upgrades')).toBe('shared');
    expect(who('rds', 'engine-major-upgrades')).toBe('customer');
    expect(who('rds', 'platform-software')).toBe('shared');
    expect(under('rds', 'platform-software', 'auto-upgrade-off')).toBe('customer');
    expect(words('rds', 'engine-minor-upgrades')).toMatch(/critical security|end of support/i);
  });

  test('4. in Extended Support AWS supplies critical patches for up to three years, applying them is yours', () => {
    for (const service of ['rds', 'aurora']) {
      expect(who(service, 'extended-support'), service).toBe('shared');
      expect(told(service, 'extended-support').aws).toMatch(/critical/i);
      expect(told(service, 'extended-support').aws).toMatch(/three years/i);
      expect(told(service, 'extended-support').customer).toMatch(/apply|upgrade/i);
    }
  });

  test('5. RDS renews the server certificate, changing the authority and the trust stores is yours', () => {
    expect(owners('rds', 'tls-certificates', 'certificate-renewal', 'client-trust')).toEqual([
      'shared',
      'shared',
      'customer',
    ]);
    expect(words('rds', 'tls-certificates')).toMatch(/rds-ca-2019 expired in August 2024/);
    expect(told('rds', 'certificate-renewal').aws).toMatch(/same (root|authority)/);
  });

  test('6. a new Aurora cluster is encrypted by itself since 18 February 2026, an RDS instance only when you ask at creation', () => {
    expect(owners('aurora', 'encryption-at-rest')).toEqual(['shared']);
    expect(words('aurora', 'data')).toMatch(/18 February 2026/);
    expect(who('rds', 'encryption-at-rest')).toBe('shared');
    expect(words('rds', 'data')).toMatch(/when you create/i);
    expect(words('rds', 'encryption-at-rest')).toMatch(/snapshot/i);
  });

  test('7. RDS backups can be off, with one day by API and seven in the console; Aurora cannot switch them off', () => {
    expect(owners('rds', 'backup-recovery', 'backups')).toEqual(['shared', 'shared']);
    expect(words('rds', 'backup-recovery')).toMatch(/1 day .*API.* 7 in the console.* 0 /);
    expect(words('aurora', 'backup-recovery')).toMatch(/cannot be switched off/);
    expect(who('aurora', 'backup-recovery')).toBe('shared');
    expect(words('aurora', 'backup-retention')).toMatch(/1 to 35/);
  });

  test('8. on RDS Custom for Oracle the operating system is yours; on SQL Server it is AWS unless the engine version is your own', () => {
    expect(owners('rds-custom-oracle', 'operating-system', 'platform-software', 'backup-recovery', 'capacity')).toEqual(
      ['customer', 'shared', 'shared', 'shared'],
    );
    expect(summary('rds-custom-oracle')).toMatch(/31 March 2027/);
    expect(owners('rds-custom-sql-server', 'operating-system', 'platform-software', 'backups', 'capacity')).toEqual([
      'aws',
      'aws',
      'aws',
      'shared',
    ]);
    expect(under('rds-custom-sql-server', 'operating-system', 'custom-engine-version')).toBe('customer');
    expect(under('rds-custom-sql-server', 'platform-software', 'custom-engine-version')).toBe('customer');
  });
});

describe('Kubernetes', () => {
  test('9. AWS builds the images of managed node groups, you deploy them, and a custom image is all yours', () => {
    expect(owners('eks-managed-nodes', 'operating-system', 'guest-os-patching', 'ami-updates')).toEqual([
      'shared',
      'shared',
      'shared',
    ]);
    expect(under('eks-managed-nodes', 'operating-system', 'custom-ami')).toBe('customer');
    expect(told('eks-managed-nodes', 'operating-system').customer).toMatch(/start the update/i);
  });

  test('10. a managed node group does not scale by itself', () => {
    expect(owners('eks-managed-nodes', 'capacity', 'scaling')).toEqual(['customer', 'customer']);
    expect(words('eks-managed-nodes', 'capacity')).toMatch(/does not scale by itself/);
  });

  test('11. EKS Auto Mode replaces a node within 21 days, and a budget that blocks every eviction is your problem', () => {
    expect(owners('eks-auto', 'operating-system', 'pod-disruption')).toEqual(['aws', 'customer']);
    expect(words('eks-auto', 'operating-system')).toMatch(/21 days/);
    expect(words('eks-auto', 'operating-system')).toMatch(/no SSH, no Session Manager and no custom AMI/);
  });

  test('12. Auto Mode leaves you the version upgrade, your add-ons, the images, the network and the volumes', () => {
    expect(owners('eks-auto', 'kubernetes-version', 'add-ons')).toEqual(['shared', 'aws']);
    expect(under('eks-auto', 'add-ons', 'self-installed')).toBe('customer');
    expect(owners('eks-auto', 'container', 'network-configuration', 'data')).toEqual([
      'customer',
      'customer',
      'customer',
    ]);
    expect(under('eks-auto', 'platform-software', 'self-installed')).toBe('customer');
    expect(words('eks-auto', 'encryption-at-rest')).toMatch(/storage class/i);
  });

  test('13. AWS patches the control plane, you start its minor version, and the end of extended support forces it', () => {
    expect(owners('eks', 'control-plane-patching', 'platform-version', 'kubernetes-version')).toEqual([
      'aws',
      'aws',
      'shared',
    ]);
    expect(told('eks', 'kubernetes-version').customer).toMatch(/start/i);
    expect(words('eks', 'kubernetes-version')).toMatch(/14 months, then 12 more/);
    expect(under('eks', 'kubernetes-version', 'end-of-life')).toBe('aws');
  });

  test('14. EKS add-ons do not update themselves, also not after a cluster upgrade', () => {
    expect(who('eks', 'add-ons')).toBe('shared');
    expect(told('eks', 'add-ons').customer).toMatch(/does not update add-ons .*cluster upgrade/);
  });

  test('15. on EKS with Fargate AWS patches by eviction, and bearing the evictions is shared', () => {
    expect(owners('eks-fargate', 'operating-system', 'application-availability', 'kubernetes-version')).toEqual([
      'aws',
      'shared',
      'shared',
    ]);
    expect(words('eks-fargate', 'operating-system')).toMatch(/evict/);
    expect(words('eks-fargate', 'kubernetes-version')).toMatch(/redeploy/);
  });

  test('16. of EKS Hybrid Nodes everything but the control plane is yours', () => {
    for (const layer of [
      'facilities',
      'hardware',
      'virtualization',
      'operating-system',
      'platform-software',
      'capacity',
    ] as const)
      expect(who('eks-hybrid', layer), layer).toBe('customer');
    expect(owners('eks-hybrid', 'kubelet', 'add-ons', 'hybrid-link', 'control-plane')).toEqual([
      'customer',
      'customer',
      'customer',
      'aws',
    ]);
    expect(words('eks-hybrid', 'operating-system')).toMatch(/Amazon Linux 2023/);
  });

  test('17. every control plane log of EKS is off until you turn it on', () => {
    expect(owners('eks', 'audit-logs', 'service-logs')).toEqual(['customer', 'customer']);
    expect(words('eks', 'logging-monitoring')).toMatch(/off by default/);
  });

  test('18. EKS encrypts its API data by itself from 1.28 on, and not the nodes and volumes', () => {
    expect(who('eks', 'encryption-at-rest')).toBe('shared');
    expect(told('eks', 'encryption-at-rest').aws).toMatch(/1\.28/);
    expect(told('eks', 'encryption-at-rest').customer).toMatch(/volumes/);
    expect(words('eks', 'data')).toMatch(/nodes and volumes are not covered/);
  });
});

describe('containers', () => {
  test('19. on ECS with EC2 the agent, the image, instance metadata and the separation of tasks are yours', () => {
    expect(
      owners(
        'ecs-ec2',
        'agents',
        'ami-hardening',
        'imds',
        'workload-isolation',
        'operating-system',
        'platform-software',
      ),
    ).toEqual(Array(6).fill('customer'));
  });

  test('20. ECS Managed Instances are patched by AWS within 21 days, and tasks share them unless you say otherwise', () => {
    expect(
      owners(
        'ecs-managed-instances',
        'operating-system',
        'agents',
        'capacity',
        'workload-isolation',
        'maintenance-window',
      ),
    ).toEqual(['aws', 'aws', 'aws', 'shared', 'customer']);
    expect(words('ecs-managed-instances', 'operating-system')).toMatch(/day 14 .* day 21/);
    expect(words('ecs-managed-instances', 'maintenance-window')).toMatch(/event windows/);
  });

  test('21. Fargate retires old revisions, replaces tasks of a service, and starts no standalone task again', () => {
    expect(owners('fargate', 'operating-system', 'host-os-patching', 'task-retirement')).toEqual([
      'aws',
      'aws',
      'shared',
    ]);
    expect(under('fargate', 'operating-system', 'standalone-task')).toBe('shared');
    expect(under('fargate', 'task-retirement', 'standalone-task')).toBe('customer');
    expect(words('fargate', 'operating-system')).toMatch(/cannot opt out/);
    expect(words('fargate', 'maintenance-window')).toMatch(/7 .*14 days|event windows/);
  });

  test('22. on ECS Anywhere machine, system and agents are yours, and Windows is over since August 2026', () => {
    expect(owners('ecs-anywhere', 'facilities', 'hardware', 'operating-system', 'platform-software', 'agents')).toEqual(
      Array(5).fill('customer'),
    );
    expect(words('ecs-anywhere', 'platform-software')).toMatch(/UpdateContainerAgent/);
    expect(words('ecs-anywhere', 'operating-system')).toMatch(/Windows .* August 2026/);
  });
});

describe('functions and platforms', () => {
  test('23. who patches the Lambda runtime depends on its update mode', () => {
    for (const about of ['platform-software', 'runtime-patching'] as const) {
      expect(who('lambda', about), about).toBe('aws');
      expect(under('lambda', about, 'function-update-mode'), about).toBe('shared');
      expect(under('lambda', about, 'manual-update-mode'), about).toBe('customer');
    }
  });

  test('24. nothing is patched inside the image of a Lambda function', () => {
    expect(owners('lambda-container-image', 'container-images', 'runtime-patching', 'base-images')).toEqual([
      'customer',
      'customer',
      'customer',
    ]);
    expect(['shared', 'customer']).toContain(who('lambda-container-image', 'operating-system'));
    expect(under('lambda', 'runtime-patching', 'container-image')).toBe('customer');
    expect(words('lambda-container-image', 'operating-system')).toMatch(/nothing is patched inside/i);
  });

  test('25. after a Lambda runtime is deprecated the move is yours, and the function runs on unpatched', () => {
    expect(under('lambda', 'runtime-patching', 'end-of-life')).toBe('customer');
    expect(under('lambda', 'platform-software', 'end-of-life')).toBe('customer');
    expect(told('lambda', 'runtime-deprecation').customer).toMatch(/move the function to a supported runtime/i);
    expect(words('lambda', 'runtime-deprecation')).toMatch(/creating and updating are blocked later/);
  });

  test('26. Lambda Managed Instances are patched by Lambda, without Firecracker between your functions', () => {
    expect(
      owners(
        'lambda-managed-instances',
        'operating-system',
        'runtime-patching',
        'virtualization',
        'workload-isolation',
      ),
    ).toEqual(['aws', 'aws', 'shared', 'customer']);
    expect(words('lambda-managed-instances', 'virtualization')).toMatch(/without Firecracker/);
    expect(words('lambda-managed-instances', 'secure-coding')).toMatch(/safe for several invocations/);
  });

  test('27. Elastic Beanstalk patches where managed updates are on, never over a branch, and not a custom image', () => {
    expect(owners('elastic-beanstalk', 'operating-system', 'platform-software')).toEqual(['shared', 'shared']);
    for (const condition of ['managed-updates-off', 'custom-ami', 'end-of-life', 'failed-update'] as const)
      expect(under('elastic-beanstalk', 'operating-system', condition), condition).toBe('customer');
    expect(under('elastic-beanstalk', 'enabling', 'cli-created')).toBe('customer');
    expect(words('elastic-beanstalk', 'platform-software')).toMatch(/never cross branches/);
  });

  test('28. the image of an App Runner service is yours, its host is not, and no new customer is taken', () => {
    expect(owners('app-runner', 'container', 'container-images', 'operating-system')).toEqual([
      'customer',
      'customer',
      'aws',
    ]);
    expect(summary('app-runner')).toMatch(/30 April 2026/);
  });

  test('29. Lightsail does not patch an instance, its blueprint or what your containers hold', () => {
    expect(owners('lightsail-instance', 'operating-system', 'platform-software')).toEqual(['customer', 'customer']);
    expect(owners('lightsail-container-service', 'container', 'container-images')).toEqual(['customer', 'customer']);
    expect(who('lightsail', 'guest-os-patching')).toBe('customer');
  });

  test('30. "managed" compute of AWS Batch is scaled and not patched, except on Fargate', () => {
    expect(who('batch-ec2', 'operating-system')).toBe('customer');
    expect(who('batch-eks', 'operating-system')).toBe('customer');
    expect(who('batch-fargate', 'operating-system')).toBe('aws');
    expect(who('batch', 'operating-system')).toBe('depends');
    expect(words('batch-ec2', 'operating-system')).toMatch(/never upgrades|does not upgrade/);
  });

  test("31. an Outpost stands in your building, with AWS's hardware and hypervisor", () => {
    expect(owners('outposts', 'facilities', 'data-center-access', 'hybrid-link', 'capacity')).toEqual(
      Array(4).fill('customer'),
    );
    expect(owners('outposts', 'hardware', 'virtualization')).toEqual(['aws', 'aws']);
  });

  test('32. guarding a Snow device on your premises is yours', () => {
    expect(owners('snow-family', 'facilities', 'device-security', 'network-configuration')).toEqual(
      Array(3).fill('customer'),
    );
    expect(words('snow-family', 'hardware')).toMatch(/theft|tamper/);
  });
});

describe('storage, messages and encryption', () => {
  test('33. S3 encrypts new objects and closes new buckets; keys, policies, versions and logs are yours', () => {
    expect(owners('s3', 'encryption-at-rest', 'data')).toEqual(['aws', 'shared']);
    expect(under('s3', 'encryption-at-rest', 'customer-managed-key')).toBe('shared');
    expect(
      owners('s3', 'public-access', 'bucket-policies', 'versioning', 'cross-region-copies', 'service-logs'),
    ).toEqual(Array(5).fill('customer'));
    expect(words('s3', 'data')).toMatch(/5 January 2023/);
    expect(words('s3', 'public-access')).toMatch(/New buckets block public access/);
    expect(under('s3', 'encryption-at-rest', 'older-resource')).toBe('customer');
  });

  test('34. EBS encrypts nothing until you turn it on, Region by Region or volume by volume', () => {
    expect(owners('ebs', 'data', 'encryption-at-rest')).toEqual(['customer', 'customer']);
    expect(words('ebs', 'encryption-at-rest')).toMatch(/Region/);
  });

  test('35. EFS is encrypted by default from the console alone, and for ever as it was created', () => {
    expect(['shared', 'customer']).toContain(who('efs', 'encryption-at-rest'));
    expect(under('efs', 'data', 'cli-created')).toBe('customer');
    expect(words('efs', 'data')).toMatch(/console.*cannot be changed later/);
  });

  test('36. DynamoDB always encrypts, and recovery to a point in time is off until you turn it on', () => {
    expect(owners('dynamodb', 'encryption-at-rest', 'backup-recovery', 'pitr', 'backups')).toEqual([
      'aws',
      'shared',
      'customer',
      'customer',
    ]);
    expect(words('dynamodb', 'pitr')).toMatch(/off by default/);
  });

  test('37. SNS and Kinesis encrypt when you say so, a new SQS queue by itself', () => {
    expect(owners('sns', 'encryption-at-rest')).toEqual(['customer']);
    expect(owners('kinesis', 'encryption-at-rest')).toEqual(['customer']);
    expect(owners('sqs', 'encryption-at-rest')).toEqual(['shared']);
    expect(words('sqs', 'data')).toMatch(/SSE-SQS, the default of new queues/);
  });

  test('38. critical updates of an ElastiCache node come in your window, the others are yours; serverless has none to apply', () => {
    expect(owners('elasticache', 'operating-system', 'platform-software')).toEqual(['shared', 'shared']);
    expect(owners('elasticache-serverless', 'operating-system', 'platform-software')).toEqual(['aws', 'aws']);
    expect(words('elasticache', 'operating-system')).toMatch(/critical/);
    expect(told('elasticache', 'operating-system').customer).toMatch(/apply the other/);
  });

  test('39. a required update of an OpenSearch domain is due within 30 days, then the domain is cut off', () => {
    expect(owners('opensearch', 'operating-system', 'engine-minor-upgrades', 'engine-major-upgrades')).toEqual([
      'shared',
      'customer',
      'customer',
    ]);
    expect(words('opensearch', 'operating-system')).toMatch(/within 30 days.*(cut off|isolat).*delet/);
    expect(owners('opensearch-serverless', 'operating-system', 'platform-software')).toEqual(['aws', 'aws']);
  });

  test('40. AWS patches the brokers of MSK, the version of Kafka, the copies and the clients are yours', () => {
    expect(owners('msk', 'operating-system', 'platform-software', 'engine-minor-upgrades')).toEqual([
      'aws',
      'shared',
      'customer',
    ]);
    expect(words('msk', 'operating-system')).toMatch(/Standard .*Express .*without a window/);
    expect(words('msk', 'operating-system')).toMatch(/replication factor/);
  });

  test('41. DocumentDB and Neptune leave updates of the operating system optional until they force them', () => {
    expect(who('documentdb', 'operating-system')).toBe('shared');
    expect(told('documentdb', 'platform-software').aws).toMatch(/by itself/);
    expect(who('neptune', 'operating-system')).toBe('shared');
    expect(words('documentdb', 'operating-system')).toMatch(/optional until/);
    expect(words('neptune', 'operating-system')).toMatch(/without downtime.*optional until/);
    expect(words('neptune', 'guest-os-patching')).toMatch(/Neptune Analytics/);
  });

  test('42. new Redshift clusters are encrypted, losing your key for 14 days deletes the warehouse, and sizing is yours', () => {
    expect(['aws', 'shared']).toContain(who('redshift', 'encryption-at-rest'));
    expect(words('redshift', 'data')).toMatch(/14 days/);
    expect(['aws', 'shared']).toContain(who('redshift', 'operating-system'));
    expect(owners('redshift', 'scaling')).toEqual(['customer']);
    expect(['aws', 'shared']).toContain(who('redshift-serverless', 'scaling'));
  });

  test('43. EMR freshens the image of the latest patch release and never a running node; Serverless is patched', () => {
    expect(owners('emr-ec2', 'operating-system', 'ami-updates')).toEqual(['shared', 'shared']);
    expect(words('emr-ec2', 'operating-system')).toMatch(/5\.36, 6\.6 and 7\.0/);
    expect(words('emr-ec2', 'operating-system')).toMatch(/Running instances are not patched/);
    expect(who('emr-serverless', 'operating-system')).toBe('aws');
    expect(words('emr-eks', 'operating-system')).toMatch(/Fargate or Auto Mode.*managed node groups/);
    expect(who('emr', 'operating-system')).toBe('depends');
  });
});

describe('machine learning and desktops', () => {
  test('44. a SageMaker notebook is updated when you stop and start it, HyperPod when you call for it', () => {
    expect(who('sagemaker-notebook', 'operating-system')).toBe('shared');
    expect(told('sagemaker-notebook', 'operating-system').customer).toMatch(/stop and start/i);
    expect(who('sagemaker-hyperpod', 'operating-system')).toBe('shared');
    expect(told('sagemaker-hyperpod', 'operating-system').customer).toMatch(/root volume/);
  });

  test('45. providers of models on Bedrock see no prompt; retention and invocation logs are your settings', () => {
    expect(owners('bedrock', 'data', 'model-training-data', 'data-retention', 'service-logs')).toEqual([
      'shared',
      'aws',
      'customer',
      'customer',
    ]);
    expect(words('bedrock', 'model-training-data')).toMatch(/Providers of models have no access/);
    expect(words('bedrock', 'data')).toMatch(/none, default or aws_review/);
    expect(words('bedrock', 'service-logs')).toMatch(/disabled by default/);
  });

  test('46. AgentCore gives each session a microVM, and which user has which session is yours', () => {
    expect(owners('bedrock-agentcore', 'virtualization', 'workload-isolation', 'end-users')).toEqual([
      'aws',
      'aws',
      'customer',
    ]);
    expect(words('bedrock-agentcore', 'end-users')).toMatch(/user belongs to which session/);
  });

  test('47. a WorkSpace installs what its update server offers, and the way to that server is yours', () => {
    expect(owners('workspaces', 'operating-system', 'guest-os-patching')).toEqual(['shared', 'shared']);
    expect(words('workspaces', 'operating-system')).toMatch(/Windows Update.*WSUS/);
    expect(under('workspaces', 'operating-system', 'managed-updates-off')).toBe('customer');
  });

  test('48. Windows and the applications in a WorkSpaces Applications image are yours', () => {
    expect(owners('appstream', 'operating-system', 'application', 'guest-os-patching')).toEqual(
      Array(3).fill('customer'),
    );
    expect(words('appstream', 'operating-system')).toMatch(/managed image updates/i);
  });
});

describe('networks, keys and security services', () => {
  test('49. the host of a CodeBuild build is AWS, a custom image and the dependencies are yours', () => {
    expect(owners('codebuild', 'operating-system', 'container-images', 'dependencies')).toEqual([
      'aws',
      'customer',
      'customer',
    ]);
  });

  test('50. the appliance behind a Gateway Load Balancer and a NAT instance are yours, a NAT gateway is not', () => {
    expect(owners('elb-gateway', 'platform-software', 'self-installed-software')).toEqual(['customer', 'customer']);
    expect(owners('vpc-nat-instance', 'operating-system', 'guest-os-patching')).toEqual(['customer', 'customer']);
    expect(owners('vpc-nat-gateway', 'operating-system', 'platform-software')).toEqual(['aws', 'aws']);
  });

  test('51. an external key store is yours down to its availability, a CloudHSM key store is your cluster', () => {
    expect(
      owners('kms-external-key-store', 'data', 'key-material', 'service-availability', 'durability', 'capacity'),
    ).toEqual(Array(5).fill('customer'));
    expect(['shared', 'customer']).toContain(who('kms-cloudhsm-key-store', 'key-material'));
    expect(who('kms-cloudhsm-key-store', 'capacity')).toBe('customer');
    expect(who('kms', 'key-rotation')).toBe('customer');
    expect(words('kms', 'key-rotation')).toMatch(/optional/);
  });

  test('52. AWS runs the firmware of CloudHSM, users and keys are only yours', () => {
    expect(owners('cloudhsm', 'host-firmware', 'operating-system')).toEqual(['aws', 'aws']);
    expect(owners('cloudhsm', 'key-material', 'identity-access', 'data')).toEqual(Array(3).fill('customer'));
  });

  test('53. ACM never renews a certificate that you imported', () => {
    expect(who('acm', 'imported-certificates')).toBe('customer');
    expect(under('acm', 'certificate-renewal', 'imported')).toBe('customer');
  });

  test('54. GuardDuty, Inspector, Config and ECR find; fixing what they found is yours', () => {
    for (const service of ['guardduty', 'inspector', 'config', 'ecr'])
      expect(who(service, 'findings'), service).toBe('customer');
    expect(words('guardduty', 'enabling')).toMatch(/per Region/);
    expect(words('guardduty', 'agents')).toMatch(/Fargate/);
    expect(under('guardduty', 'agents', 'agent-manual')).toBe('customer');
  });

  test('55. CloudTrail shows 90 days of management events, and a log group keeps everything until you say otherwise', () => {
    expect(owners('cloudtrail', 'logging-monitoring', 'audit-logs', 'log-retention')).toEqual([
      'shared',
      'shared',
      'customer',
    ]);
    expect(who('cloudtrail', 'alerting')).toBe('customer');
    expect(words('cloudtrail', 'logging-monitoring')).toMatch(/90 days/);
    expect(words('cloudtrail', 'audit-logs')).toMatch(/Data events .* off/);
    expect(who('cloudwatch-logs', 'log-retention')).toBe('customer');
    expect(words('cloudwatch-logs', 'log-retention')).toMatch(/for ever/);
  });

  test('56. AWS patches the domain controllers of Managed Microsoft AD, a directory behind AD Connector is yours', () => {
    expect(owners('directory-service', 'operating-system', 'identity-access')).toEqual(['aws', 'customer']);
    expect(owners('directory-service-ad-connector', 'identity-access', 'data', 'backup-recovery')).toEqual(
      Array(3).fill('customer'),
    );
    expect(told('directory-service-ad-connector', 'operating-system').customer).toMatch(/domain controllers/);
  });

  test('57. where a third party has a part, it is named: Red Hat on ROSA, Oracle on Oracle Database@AWS', () => {
    for (const layer of ['operating-system', 'platform-software'] as const) {
      expect(told('rosa', layer).partner, layer).toBe('Red Hat');
      expect(told('odb', layer).partner, layer).toBe('Oracle');
      expect(words('rosa', layer), layer).toMatch(/Red Hat/);
      expect(words('odb', layer), layer).toMatch(/Oracle/);
    }
  });

  test('58. an EC2 instance that a service manages for you is not yours to patch', () => {
    expect(under('ec2', 'operating-system', 'managed-instance')).toBe('aws');
    expect(under('ec2', 'guest-os-patching', 'managed-instance')).toBe('aws');
    for (const service of ['eks-auto', 'ecs-managed-instances', 'lambda-managed-instances'])
      expect(who(service, 'guest-os-patching'), service).toBe('aws');
  });

  test('59. PCS patches its controller and not your nodes, ParallelCluster patches nothing', () => {
    expect(owners('pcs', 'control-plane', 'operating-system', 'guest-os-patching')).toEqual([
      'aws',
      'customer',
      'customer',
    ]);
    expect(words('pcs', 'platform-software')).toMatch(/Slurm version/);
    expect(owners('parallelcluster', 'control-plane', 'operating-system', 'platform-software')).toEqual(
      Array(3).fill('customer'),
    );
  });

  test('60. compliance is never AWS alone, on any service', () => {
    const bare = [...dataset.services.values()]
      .filter(({ layers }) => layers.compliance.who !== 'shared')
      .map(({ id }) => id);
    expect(bare).toEqual([]);
    expect(dataset.layers.compliance.fact.who).toBe('shared');
    expect(dataset.duties['own-compliance'].fact.who).toBe('shared');
    expect(dataset.duties['inherited-controls'].fact.who).toBe('aws');
  });
});
