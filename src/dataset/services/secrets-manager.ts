import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    quotas: {
      title: 'Secrets Manager User Guide: Quotas',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html',
      read: '2026-11-30',
    },
    rotation: {
      title: 'Secrets Manager User Guide: Rotate secrets',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html',
      read: '2026-11-30',
    },
    'lambda-rotation': {
      title: 'Secrets Manager User Guide: Rotation by Lambda function',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda.html',
      read: '2026-11-30',
    },
    'managed-rotation': {
      title: 'Secrets Manager User Guide: Managed rotation',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html',
      read: '2026-11-30',
    },
    encryption: {
      title: 'Secrets Manager User Guide: Secret encryption and decryption',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html',
      read: '2026-11-30',
    },
    'data-protection': {
      title: 'Secrets Manager User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/data-protection.html',
      read: '2026-11-30',
    },
    deletion: {
      title: 'Secrets Manager User Guide: Delete a secret',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html',
      read: '2026-11-30',
    },
    resilience: {
      title: 'Secrets Manager User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-30',
    },
    monitoring: {
      title: 'Secrets Manager User Guide: Monitor secrets',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/monitoring.html',
      read: '2026-11-30',
    },
    'vpc-endpoint': {
      title: 'Secrets Manager User Guide: Using a VPC endpoint',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/vpc-endpoint-overview.html',
      read: '2026-11-28',
    },
    access: {
      title: 'Secrets Manager User Guide: Authentication and access control',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access.html',
      read: '2026-11-28',
    },
    replication: {
      title: 'Secrets Manager User Guide: Replicate secrets across Regions',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html',
      read: '2026-11-30',
    },
    external: {
      title: 'Secrets Manager User Guide: Managed external secrets',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/managed-external-secrets.html',
      read: '2026-11-30',
    },
    'rotation-functions': {
      title: 'Secrets Manager User Guide: Lambda rotation functions',
      url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS Secrets Manager',
    short: 'Secrets Manager',
    aka: [
      'secrets manager',
      'secretsmanager',
      'aws secrets manager',
      'secret manager',
      'secret rotation',
      'managed rotation',
    ],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      'A managed store for secrets: AWS encrypts and keeps them, and what goes in, who reads it, and whether and how it rotates are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales it; cache secrets in your code to stay within request quotas.',
        cites: [{ source: 'quotas' }],
      },
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Your code fetches secrets at run time, caches them, keeps them out of logs, and copes with a rotation. Rotation functions of your own are your code too.',
        cites: [{ source: 'lambda-rotation' }, { source: 'rotation' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You create the secrets, their rotation schedule, resource policy, replicas and recovery window.',
        cites: [{ source: 'rotation' }, { source: 'deletion' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide whether secrets are fetched through a VPC endpoint, with its policy, and give rotation functions a way to the database.',
        cites: [{ source: 'vpc-endpoint' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the IAM and resource policies that say who reads and changes which secret; block broad access.',
        cites: [{ source: 'access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts every secret value with a data key under a KMS key; that cannot be turned off.',
        customer:
          'You choose the KMS key, the content, and how long it lives; put nothing secret in names, descriptions or tags.',
        cites: [{ source: 'encryption' }, { source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves secrets over TLS only.',
        customer: 'You use current clients and keep the secret encrypted on its way further on.',
        cites: [{ source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps secrets over several Availability Zones and a deleted one for at least 7 days.',
        customer: 'You replicate to other Regions, restore within the recovery window, and avoid forced deletion.',
        cites: [{ source: 'deletion' }, { source: 'replication' }, { source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records calls in CloudTrail and publishes metrics.',
        customer:
          'You keep the trail and alarm on unusual reads, failed rotations and access to secrets that wait for deletion.',
        cites: [{ source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'data-integrity': {
        who: 'aws',
        aws: 'AWS keeps the replicas of a secret in step with the primary: every new value, one from a rotation too, reaches all of them, with tags and policy. Which Regions there are is your choice.',
        cites: [{ source: 'replication' }],
      },
      secrets: {
        who: 'shared',
        aws: 'AWS encrypts every secret and keeps it.',
        customer: 'What is stored, who reads it and how often it changes is yours.',
        cites: [{ source: 'encryption' }, { source: 'access' }],
      },
      'key-rotation': {
        who: 'customer',
        customer:
          'You turn rotation on, set the schedule and, unless a service or partner does it for you, supply the Lambda function; then watch that it works. Otherwise nothing rotates by itself.',
        cites: [{ source: 'rotation' }, { source: 'lambda-rotation' }, { source: 'managed-rotation' }],
        except: [
          {
            if: 'managed-secret',
            when: 'it is a managed secret of a service such as RDS',
            who: 'aws',
            then: 'That service configures and runs the rotation; you can change the schedule.',
            cites: [{ source: 'managed-rotation' }],
          },
          {
            when: "it is a managed external secret, with one of AWS's integration partners",
            who: 'aws',
            then: 'Secrets Manager rotates it at the partner, without a Lambda function of yours. The console turns that on when you create the secret; schedule and permissions stay your choice.',
            cites: [{ source: 'external' }, { source: 'managed-rotation' }],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You choose the KMS key. A customer managed key, needed for use from other accounts, and its policy are yours.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            when: 'you chose none',
            who: 'aws',
            then: 'The AWS managed key aws/secretsmanager is used: AWS creates and rotates it.',
            cites: [{ source: 'encryption' }, { source: 'kms/rotation' }],
          },
        ],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts every secret value with a data key of its own, always; it cannot be switched off. Which KMS key stands above it is your choice.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts under it.',
            then: 'Its policy, rotation and life are yours.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'You delete what is not used; a deleted secret waits at least 7 days, in which you can bring it back, unless you skip the window.',
        cites: [{ source: 'deletion' }],
      },
      'cross-region-copies': {
        who: 'shared',
        aws: 'Once you have named the Regions, AWS copies the encrypted secret with its tags and policy there and keeps the replicas in sync: a new value, a rotated one too, reaches all of them.',
        customer:
          'Whether, to which Regions and under which KMS key a secret is replicated is your choice, and so is promoting a replica to a secret of its own.',
        cites: [{ source: 'replication' }],
      },
      'application-code': {
        who: 'customer',
        customer: 'Taking secrets out of code and configuration and fetching them at run time is yours.',
        cites: [{ source: 'rotation' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Secrets Manager keeps each secret encrypted over several Zones, with its versions and their labels. On the day that you set it starts the rotation, calls the rotation function step by step and logs how it went; a managed rotation it does without one. It copies every new value to the replicas and erases a deleted secret when its waiting period is over. Functions of your own, schedule and readers are yours.',
        cites: [
          { source: 'encryption' },
          { source: 'resilience' },
          { source: 'lambda-rotation' },
          { source: 'rotation-functions' },
          { source: 'managed-rotation' },
          { source: 'replication' },
          { source: 'deletion' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
