import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    quotas: {
      title: 'KMS Developer Guide: Request quotas',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html',
      read: '2026-11-30',
    },
    'data-keys': {
      title: 'KMS Developer Guide: Generate data keys',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/data-keys.html',
      read: '2026-11-30',
    },
    security: {
      title: 'KMS Developer Guide: Security of AWS KMS',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/kms-security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'KMS Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/data-protection.html',
      read: '2026-11-30',
    },
    rotation: {
      title: 'KMS Developer Guide: Rotate AWS KMS keys',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
      read: '2026-11-30',
    },
    imported: {
      title: 'KMS Developer Guide: Importing key material',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html',
      read: '2026-11-30',
    },
    deletion: {
      title: 'KMS Developer Guide: Deleting AWS KMS keys',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html',
      read: '2026-11-30',
    },
    'key-policies': {
      title: 'KMS Developer Guide: Key policies',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
      read: '2026-11-30',
    },
    resilience: {
      title: 'KMS Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/disaster-recovery-resiliency.html',
      read: '2026-11-30',
    },
    monitoring: {
      title: 'KMS Developer Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/security-logging-monitoring.html',
      read: '2026-11-30',
    },
    'vpc-endpoint': {
      title: 'KMS Developer Guide: Connect through a VPC endpoint',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/kms-vpc-endpoint.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'KMS Developer Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    'key-hierarchy': {
      title: 'AWS KMS Cryptographic Details: Key hierarchy',
      url: 'https://docs.aws.amazon.com/kms/latest/cryptographic-details/key-hierarchy.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS Key Management Service (KMS)',
    short: 'KMS',
    aka: [
      'kms',
      'key management service',
      'cmk',
      'customer managed key',
      'cmks',
      'kms key',
      'kms keys',
      'customer master key',
      'aws managed key',
      'aws owned key',
      'key policy',
      'key policies',
      'byok',
      'multi-region key',
    ],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      "Managed encryption keys in AWS's hardware security modules: AWS guards the key material, and who is allowed to use a key, its rotation and its deletion are yours.",
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS protects the data centers in which the KMS hardware security modules stand.',
        cites: [{ source: 'security' }],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS runs the hardware security modules: dedicated appliances, validated at FIPS 140-3 Security Level 3 (in China, certified under Chinese rules).',
        cites: [{ source: 'data-protection', section: 'Protecting key material generated in AWS KMS' }],
      },
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the hosts and modules behind KMS, without planned downtime and without asking you.',
        cites: [{ source: 'resilience', section: 'Regional isolation' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales KMS over at least three Availability Zones in each Region. Your calls share a request quota that you can have raised.',
        cites: [{ source: 'resilience', section: 'Regional isolation' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS writes, patches and updates the KMS software and the firmware of its modules.',
        cites: [{ source: 'resilience', section: 'Regional isolation' }, { source: 'data-protection' }],
        except: [
          {
            if: 'external-key-store',
            when: 'the key is in an external key store',
            who: 'customer',
            then: 'The key manager and the proxy that KMS calls are your software to run, patch and keep available.',
            cites: [{ source: 'kms-external-key-store/xks', section: 'Shared responsibility model' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Your code that calls KMS is yours: using data keys and removing them from memory, encryption context, retries when throttled.',
        cites: [{ source: 'data-keys' }, { source: 'quotas' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          "You choose each key's type, origin, alias, multi-Region property, rotation and whether it is enabled, and which services use it.",
        cites: [{ source: 'rotation' }, { source: 'deletion' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide whether KMS is called over the public endpoint or a VPC endpoint, and write the conditions that enforce it.',
        cites: [{ source: 'vpc-endpoint' }, { source: 'infrastructure' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Every key has one key policy that you own; with IAM policies and grants it says who can use and manage the key. No AWS principal has rights on it unless you gave them.',
        cites: [{ source: 'key-policies' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS generates the key material, keeps it encrypted outside the modules and lets no one see it in plain text, its own staff included.',
        customer:
          'You decide what is encrypted with which key, who is allowed to decrypt, and when a key is disabled or deleted.',
        cites: [{ source: 'data-protection' }],
        except: [
          {
            if: 'external-key-store',
            when: 'the key is in an external key store',
            who: 'customer',
            then: 'The material stays in your key manager outside AWS: its security, availability and survival are yours.',
            cites: [{ source: 'kms-external-key-store/xks', section: 'Shared responsibility model' }],
          },
          {
            if: 'imported',
            when: 'you imported the key material',
            who: 'customer',
            then: 'The original outside AWS, its randomness, its safekeeping and its expiry are yours; KMS holds a copy.',
            cites: [
              { source: 'imported' },
              { source: 'data-protection', section: 'Protecting key material generated outside of AWS KMS' },
            ],
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS takes calls over TLS only, 1.2 at least, with forward secrecy and optional post-quantum key exchange, and encrypts between its hosts and modules.',
        customer: 'You keep clients current and use the FIPS endpoint or post-quantum TLS where you need them.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores key material with eleven nines of durability and never deletes a key that you did not schedule for deletion.',
        customer:
          'A deleted key and all data under it are gone for good: control who can schedule deletion, use the 7 to 30 day waiting period, and plan multi-Region keys if you need another Region.',
        cites: [{ source: 'deletion' }, { source: 'data-protection' }],
        except: [
          {
            if: 'external-key-store',
            when: 'the key is in an external key store',
            who: 'customer',
            then: 'AWS has no copy of the material: you back it up in your key manager, and without it the data is lost.',
            cites: [{ source: 'kms-external-key-store/xks', section: 'Shared responsibility model' }],
          },
          {
            if: 'imported',
            when: 'you imported the key material',
            who: 'customer',
            then: 'You keep the original: if the material expires or is deleted in KMS, only you can import it again.',
            cites: [{ source: 'imported' }],
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records every KMS call, each use of a key too, in CloudTrail and publishes CloudWatch metrics.',
        customer: 'You keep the trail, and set alarms for deletion, disabling, policy changes and unusual use.',
        cites: [{ source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'kms-keys': {
        who: 'customer',
        customer: 'Customer managed keys are yours: key policy, grants, alias, rotation, disabling, deletion.',
        cites: [{ source: 'key-policies' }, { source: 'deletion' }],
        except: [
          {
            if: 'aws-managed-key',
            when: 'it is an AWS managed key',
            who: 'aws',
            then: 'AWS creates, rotates and manages it for a service in your account; you control only who can use that service.',
            cites: [
              { source: 'data-protection', section: 'Protecting key material generated in AWS KMS' },
              { source: 'rotation' },
            ],
          },
          {
            if: 'aws-owned-key',
            when: 'it is an AWS owned key',
            who: 'aws',
            then: 'It belongs to the AWS service: you see neither it nor its policy.',
            cites: [{ source: 'rotation' }],
          },
        ],
      },
      'key-rotation': {
        who: 'customer',
        customer:
          'Automatic rotation of a customer managed key is optional and off until you turn it on; the period, 365 days unless you set another, and rotation on demand are your choice. KMS then rotates on that day and keeps the old material for decryption.',
        cites: [{ source: 'rotation' }],
        except: [
          {
            if: 'aws-managed-key',
            when: 'it is an AWS managed key',
            who: 'aws',
            then: 'AWS rotates it about every year and you cannot change that.',
            cites: [{ source: 'rotation' }],
          },
          {
            if: 'aws-owned-key',
            when: 'it is an AWS owned key',
            who: 'aws',
            then: 'The AWS service that owns the key decides on its rotation.',
            cites: [{ source: 'rotation' }],
          },
          {
            when: 'the key is asymmetric, an HMAC key or in a custom key store',
            who: 'customer',
            then: 'KMS cannot rotate it: you create a new key and move aliases or code over.',
            cites: [{ source: 'rotation' }],
          },
          {
            if: 'imported',
            when: 'you imported the key material',
            who: 'customer',
            then: 'There is no automatic rotation: you import new material and rotate a symmetric key on demand; any other imported key you replace by a new one.',
            cites: [{ source: 'rotation' }],
          },
        ],
      },
      'key-material': {
        who: 'aws',
        aws: 'AWS generates and guards the material in its modules; nobody can export it in plain text.',
        cites: [{ source: 'data-protection' }],
        except: [
          {
            if: 'external-key-store',
            when: 'the key is in an external key store',
            who: 'customer',
            then: 'You create, hold and protect the material in your own key manager; KMS never sees it.',
            cites: [{ source: 'kms-external-key-store/xks', section: 'Shared responsibility model' }],
          },
          {
            when: 'the key is in a CloudHSM key store',
            who: 'shared',
            aws: 'KMS has the material generated in your modules, where it cannot be extracted.',
            then: 'The cluster that holds it is yours: who gets in, how many modules it has, and whether it is deleted.',
            cites: [{ source: 'kms-cloudhsm-key-store/key-store' }],
          },
          {
            if: 'imported',
            when: 'you imported it',
            who: 'customer',
            then: 'You generated it and keep the original; its randomness, safekeeping and expiry are yours.',
            cites: [{ source: 'imported' }],
          },
        ],
      },
      'aws-access-to-data': {
        who: 'aws',
        aws: 'AWS has built KMS so that no one, its operators included, can view or export plain-text key material.',
        cites: [{ source: 'data-protection', section: 'Protecting key material generated in AWS KMS' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts stored key material under the keys of its modules.',
        customer:
          'Which key encrypts your data in S3, EBS, RDS and the rest is your choice, and where a service does not encrypt by itself, so is turning it on.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'client-side-encryption': {
        who: 'customer',
        customer:
          'Encrypting in your own code is yours: KMS hands out data keys but neither stores nor tracks them and encrypts nothing with them. You use them, for instance with the AWS Encryption SDK, and wipe the plain copy.',
        cites: [{ source: 'data-keys' }, { source: 'waf-key-management' }],
      },
      durability: {
        who: 'aws',
        aws: 'AWS keeps key material durable and available across at least three Availability Zones.',
        cites: [{ source: 'data-protection' }, { source: 'resilience' }],
        except: [
          {
            if: 'external-key-store',
            when: 'the key is in an external key store',
            who: 'customer',
            then: 'Keeping the material from loss is yours: KMS has no copy.',
            cites: [{ source: 'kms-external-key-store/xks', section: 'Shared responsibility model' }],
          },
          {
            when: 'the key is in a CloudHSM key store',
            who: 'shared',
            aws: 'CloudHSM backs the cluster up every day and stores the encrypted backups durably.',
            then: 'The material lives in your cluster only: enough modules, and a backup kept, are yours.',
            cites: [{ source: 'kms-cloudhsm-key-store/key-store' }, { source: 'cloudhsm/backups' }],
          },
          {
            if: 'imported',
            when: 'you imported the key material',
            who: 'customer',
            then: 'Durability of the original is yours.',
            cites: [{ source: 'imported' }],
          },
        ],
      },
      'data-retention': {
        who: 'customer',
        customer:
          "Only you schedule a key's deletion; KMS makes you wait 7 to 30 days, 30 unless you say otherwise, and then nothing brings it back.",
        cites: [{ source: 'deletion' }],
        except: [
          {
            if: 'imported',
            when: 'you imported the key material',
            who: 'customer',
            then: 'You can also delete the material at once or let it expire: the key is useless until you import the very same material again.',
            cites: [{ source: 'imported' }, { source: 'rotation', section: 'How key rotation works' }],
          },
        ],
      },
      'cross-account': {
        who: 'customer',
        customer: 'You let other accounts use a key: in the key policy here and in their IAM policy there.',
        cites: [{ source: 'key-policies' }],
      },
      'audit-logs': {
        who: 'shared',
        aws: 'Every use of a key is an event in CloudTrail.',
        customer: 'Keeping a trail and reading it are yours.',
        cites: [{ source: 'monitoring' }],
      },
      quotas: {
        who: 'shared',
        aws: 'AWS sets request quotas per account and Region, and can raise all but that of a CloudHSM key store.',
        customer: 'You watch for throttling, retry with a pause, cache data keys, and ask for more.',
        cites: [{ source: 'quotas' }],
      },
      'least-privilege': {
        who: 'customer',
        customer: 'You separate who administers a key from who uses it, in key policies and grants.',
        cites: [{ source: 'key-policies' }],
      },
      'service-availability': {
        who: 'aws',
        aws: 'AWS runs KMS in at least three Availability Zones of each Region and updates it without planned downtime.',
        cites: [{ source: 'resilience', section: 'Regional isolation' }],
        except: [
          {
            if: 'external-key-store',
            when: 'the key is in an external key store',
            who: 'customer',
            then: 'Each use of the key depends on your proxy, your key manager and the link to them.',
            cites: [{ source: 'kms-external-key-store/xks', section: 'Shared responsibility model' }],
          },
          {
            when: 'the key is in a CloudHSM key store',
            who: 'shared',
            then: 'AWS runs KMS and the CloudHSM service; the cluster needs enough active modules and a connection, and both are yours to keep.',
            cites: [{ source: 'kms-cloudhsm-key-store/key-store' }],
          },
        ],
      },
      'key-choice': {
        who: 'customer',
        customer:
          'Whether a key of the AWS service is enough or a customer managed key is needed, and which data it serves, is your choice.',
        cites: [{ source: 'key-policies' }, { source: 'waf-key-management' }],
      },
      'api-tls': {
        who: 'aws',
        aws: 'KMS takes calls over TLS 1.2 or 1.3 only, with forward secrecy.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'KMS makes key material in its fleet of hardware modules, wraps it under domain keys of its own, stores it durably over several Zones, and does the cryptography inside the modules. At a rotation it makes new material, keeps all older versions and finds the right one to decrypt. It rotates AWS managed keys every year and destroys a key when its waiting period ends. Key policies are yours.',
        cites: [
          { source: 'key-hierarchy' },
          { source: 'data-protection' },
          { source: 'rotation' },
          { source: 'deletion' },
          { source: 'resilience' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
