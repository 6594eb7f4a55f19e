import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    patching: {
      title: 'MSK Developer Guide: Patching on MSK Provisioned clusters',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/patching-impact.html',
      read: '2026-11-29',
    },
    security: {
      title: 'MSK Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/security.html',
      read: '2026-11-28',
    },
    upgrades: {
      title: 'MSK Developer Guide: Upgrade the Apache Kafka version',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/version-upgrades.html',
      read: '2026-11-29',
    },
    encryption: {
      title: 'MSK Developer Guide: Amazon MSK encryption',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'MSK Developer Guide: Best practices for Standard and Express brokers',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html',
      read: '2026-11-28',
    },
    clients: {
      title: 'MSK Developer Guide: Best practices for Apache Kafka clients',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices-kafka-client.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'MSK Developer Guide: IAM access control',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control.html',
      read: '2026-11-28',
    },
    metrics: {
      title: 'MSK Developer Guide: Monitor an MSK cluster with CloudWatch',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/cloudwatch-metrics.html',
      read: '2026-11-28',
    },
    'security-group': {
      title: "MSK Developer Guide: Change a cluster's security group",
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/change-security-group.html',
      read: '2026-11-28',
    },
    'version-support': {
      title: 'MSK Developer Guide: Amazon MSK version support',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/version-support.html',
      read: '2026-11-29',
    },
    'public-access': {
      title: 'MSK Developer Guide: Public access',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html',
      read: '2026-11-28',
    },
    'broker-logs': {
      title: 'MSK Developer Guide: Logging',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html',
      read: '2026-11-28',
    },
    'storage-scaling': {
      title: 'MSK Developer Guide: Automatic scaling of storage',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-autoexpand.html',
      read: '2026-11-28',
    },
    overview: {
      title: 'MSK Developer Guide: What is Amazon MSK?',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html',
      read: '2026-11-28',
    },
    replicator: {
      title: 'MSK Developer Guide: What is Amazon MSK Replicator?',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator.html',
      read: '2026-11-29',
    },
    express: {
      title: 'MSK Developer Guide: Amazon MSK Express brokers',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-broker-types-express.html',
      read: '2026-11-29',
    },
    rebalancing: {
      title: 'MSK Developer Guide: Intelligent rebalancing for clusters',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/intelligent-rebalancing.html',
      read: '2026-11-28',
    },
    kraft: {
      title: 'MSK Developer Guide: Migrate from ZooKeeper to KRaft mode',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/zk-to-kraft-migration.html',
      read: '2026-11-28',
    },
    'update-security': {
      title: 'MSK Developer Guide: Update security settings of a cluster',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-update-security.html',
      read: '2026-11-28',
    },
    'tiered-storage': {
      title: 'MSK Developer Guide: Tiered storage for Standard brokers',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-tiered-storage.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon MSK',
    short: 'MSK',
    aka: [
      'msk',
      'managed streaming for apache kafka',
      'managed streaming for kafka',
      'managed kafka',
      'kafka',
      'aws kafka',
      'msk provisioned',
      'express brokers',
      'kafka brokers',
    ],
    category: 'analytics',
    profile: 'single-tenant-managed',
    summary:
      'Apache Kafka clusters that AWS runs: AWS patches and repairs the brokers, while the Kafka version, sizing, topics, clients and access are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the brokers’ operating system: Standard brokers one after another in planned maintenance, Express brokers all through the month without a window. You can neither refuse nor date a patch; that the cluster bears the loss of one broker at a time, by a replication factor of three and clients that fail over, is yours.',
        cites: [{ source: 'patching' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'customer',
        customer:
          'You choose the broker type and number, storage, partitions and zones, and grow them in time. On MSK Serverless AWS does this instead.',
        cites: [{ source: 'best-practices' }, { source: 'patching' }],
        except: [
          {
            if: 'express-brokers',
            when: 'the cluster has Express brokers',
            who: 'shared',
            then: 'You choose the size and number of brokers, say when to add or remove some, and set rebalancing to active on a cluster from before 20 November 2025.',
            aws: 'AWS provides the storage and lets it grow, and spreads the partitions over the brokers where intelligent rebalancing is active, as it is on clusters created since 20 November 2025.',
            cites: [{ source: 'express' }, { source: 'rebalancing' }],
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS rolls out security and software patches for the Kafka version in use and replaces brokers that fail.',
        customer:
          'You choose the Kafka version and start its upgrade, and the move from ZooKeeper to KRaft, which runs in place from version 3.9 on under conditions that you meet first. There is no way back from either.',
        cites: [{ source: 'patching' }, { source: 'upgrades' }, { source: 'kraft' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the Kafka version is past its end of support date',
            who: 'shared',
            aws: 'AWS upgrades the cluster to the recommended version at any moment and without notice.',
            then: 'Upgrading it before that, at a time of your own, and having clients that stand the new version is yours.',
            cites: [{ source: 'version-support' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Producers, consumers, topics, schemas and stream processing code are yours; clients have to reconnect by themselves when a broker restarts.',
        cites: [{ source: 'clients' }, { source: 'patching' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set the cluster configuration, replication factor and retention of topics, authentication methods, public access and monitoring level.',
        cites: [{ source: 'security' }, { source: 'best-practices' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose the subnets and security groups of the brokers, and whether clients come from other VPCs or the internet.',
        cites: [{ source: 'security-group' }, { source: 'security' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          "You choose between IAM, mutual TLS and SASL/SCRAM, write the policies or Kafka ACLs, and keep the users' secrets.",
        cites: [{ source: 'iam' }, { source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: "AWS always encrypts the brokers' storage at rest.",
        customer:
          'You choose a key of your own or leave it to the AWS managed key, and answer for what topics contain and how long they keep it.',
        cites: [{ source: 'encryption', section: 'Amazon MSK encryption at rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: "AWS encrypts traffic between brokers with TLS by default and renews the brokers' certificates.",
        customer:
          'You decide whether clients are allowed plaintext: TLS only is the default, you can change it later, and IAM and SCRAM demand TLS. Encryption between brokers can be left off at creation only. Making clients use the TLS port and trust the authority is yours.',
        cites: [{ source: 'encryption', section: 'Amazon MSK encryption in transit' }, { source: 'update-security' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS replaces a failed broker and attaches its storage again; Kafka copies data among brokers.',
        customer:
          'Replication factor, topic retention, copies to another Region with MSK Replicator and archives in S3 are yours. MSK takes no snapshots of topics.',
        cites: [{ source: 'overview' }, { source: 'best-practices' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes broker metrics to CloudWatch and shows maintenance as cluster operations.',
        customer:
          'You choose the monitoring level, turn on broker logs and set alarms on disk, CPU, lag and under-replicated partitions.',
        cites: [{ source: 'metrics' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches brokers in rolling restarts (operation type SECURITY_PATCHING or BROKER_UPDATE). A replication factor of three and clients that reconnect, both yours, make these restarts harmless.',
        cites: [{ source: 'patching' }],
      },
      'maintenance-window': {
        who: 'aws',
        aws: 'AWS plans maintenance of Standard brokers; Express brokers have no window and are updated one by one through the month.',
        cites: [{ source: 'patching', section: 'Patching for Express brokers' }],
      },
      'engine-minor-upgrades': {
        who: 'customer',
        customer:
          'You start each upgrade of the Kafka version, before its end of support, and AWS carries it out; client libraries you upgrade yourself. Patches of the version in use come from AWS without you.',
        cites: [{ source: 'upgrades' }, { source: 'version-support' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the Kafka version is past its end of support date',
            who: 'shared',
            aws: 'AWS upgrades the cluster to the recommended version at any moment and without notice.',
            then: 'Upgrading it before that, at a time of your own, and having clients that stand the new version is yours.',
            cites: [{ source: 'version-support' }],
          },
        ],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'You choose the target version, check compatibility and start it; AWS carries out the rolling upgrade. Downgrades do not exist.',
        cites: [{ source: 'upgrades' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the Kafka version is past its end of support date',
            who: 'shared',
            aws: 'AWS upgrades the cluster to the recommended version at any moment and without notice.',
            then: 'Upgrading it before that, at a time of your own, and having clients that stand the new version is yours.',
            cites: [{ source: 'version-support' }],
          },
        ],
      },
      'tls-certificates': {
        who: 'aws',
        aws: "AWS renews the brokers' certificates, which last 13 months, by itself; the cluster keeps serving.",
        cites: [{ source: 'encryption' }],
      },
      'certificate-renewal': {
        who: 'aws',
        aws: "AWS renews the brokers' certificates, which last 13 months, by itself; the cluster keeps serving, but one of Standard brokers takes no changes meanwhile.",
        cites: [{ source: 'encryption' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Encryption at rest is always on. Which KMS key it uses is chosen when the cluster is created.',
        cites: [{ source: 'encryption', section: 'Amazon MSK encryption at rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you want a key of your own',
            who: 'shared',
            aws: 'AWS encrypts with it.',
            then: 'You name the key when you create the cluster and keep it usable.',
            cites: [{ source: 'encryption', section: 'Amazon MSK encryption at rest' }],
          },
        ],
      },
      drivers: {
        who: 'customer',
        customer: 'Kafka client libraries and their settings are yours: a server upgrade does not touch them.',
        cites: [{ source: 'upgrades' }, { source: 'clients' }],
      },
      workers: {
        who: 'customer',
        customer: 'Producers and consumers are yours, including retries and failover when a broker restarts.',
        cites: [{ source: 'clients' }, { source: 'patching' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS restarts and replaces brokers, and Kafka moves partition leaders by itself; Express brokers always keep three copies. You provide a replication factor above one, brokers in several zones and clients that reconnect.',
        cites: [{ source: 'patching' }, { source: 'overview' }, { source: 'best-practices' }],
        except: [
          {
            when: 'a topic on Standard brokers has only one replica',
            who: 'customer',
            then: 'Its partitions are away while their broker restarts: raising its replication factor to three is yours.',
            cites: [{ source: 'best-practices', section: 'Build highly available clusters' }],
          },
        ],
      },
      'internal-tls': {
        who: 'aws',
        aws: 'AWS encrypts traffic between brokers with TLS by default. Only at creation can you turn that off, and then it stays off.',
        cites: [
          { source: 'encryption', section: 'Amazon MSK encryption in transit' },
          { source: 'update-security' },
          { source: 'public-access' },
        ],
      },
      'public-access': {
        who: 'customer',
        customer:
          'Brokers are private when you create the cluster. You can open them to the internet afterwards, with public subnets, TLS everywhere, authentication on and, for SCRAM and mutual TLS, ACLs first; the security groups then decide who gets in.',
        cites: [{ source: 'public-access' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You turn broker logs on and create their destination first: a log group, a bucket or a Firehose stream.',
        cites: [{ source: 'broker-logs', section: 'Broker logs' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'You watch the disks of Standard brokers and write the policy by which their storage grows; it never shrinks again.',
        cites: [{ source: 'storage-scaling' }, { source: 'best-practices' }],
        except: [
          {
            if: 'express-brokers',
            when: 'the cluster has Express brokers',
            who: 'aws',
            then: 'AWS runs their storage, which grows by itself: there is none to size, provision or watch, and you pay for what it holds.',
            cites: [{ source: 'express' }],
          },
        ],
      },
      'extended-support': {
        who: 'customer',
        customer: 'There is none: you upgrade before the end of support date of the Kafka version.',
        cites: [{ source: 'version-support' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the Kafka version is past its end of support date',
            who: 'shared',
            aws: 'AWS upgrades the cluster to the recommended version at any moment and without notice.',
            then: 'Upgrading it before that, at a time of your own, and having clients that stand the new version is yours.',
            cites: [{ source: 'version-support' }],
          },
        ],
      },
      'patch-management': {
        who: 'shared',
        aws: 'AWS plans and carries out the patches of the brokers, their operating system and the Kafka version in use: you can neither refuse nor date them.',
        customer:
          'Move to newer Kafka versions and client libraries in time, and keep topics and clients able to bear the restart of one broker after the other.',
        cites: [{ source: 'patching' }, { source: 'upgrades' }, { source: 'waf-shared-responsibility' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose the KMS key when you create the cluster, or leave it to the AWS managed key.',
        cites: [{ source: 'encryption', section: 'Amazon MSK encryption at rest' }],
      },
      scaling: {
        who: 'customer',
        customer:
          'You add brokers, change their type and move partitions yourself. A policy of yours can grow the storage of Standard brokers.',
        cites: [{ source: 'best-practices' }, { source: 'storage-scaling' }],
        except: [
          {
            if: 'express-brokers',
            when: 'the cluster has Express brokers',
            who: 'shared',
            then: 'You choose the size and number of brokers, say when to add or remove some, and set rebalancing to active on a cluster from before 20 November 2025.',
            aws: 'AWS provides the storage and lets it grow, and spreads the partitions over the brokers where intelligent rebalancing is active, as it is on clusters created since 20 November 2025.',
            cites: [{ source: 'express' }, { source: 'rebalancing' }],
          },
          {
            if: 'replicator',
            when: 'you mean MSK Replicator',
            who: 'aws',
            then: 'AWS scales what is under a replicator by itself. The clusters on both of its ends stay yours to size.',
            cites: [{ source: 'replicator' }],
          },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You choose the Availability Zones at creation, three if you can, and a replication factor that spreads copies over them.',
        cites: [{ source: 'best-practices' }],
        except: [
          {
            if: 'express-brokers',
            when: 'the cluster has Express brokers',
            who: 'aws',
            then: 'They always stand in three Availability Zones and keep three copies: there is nothing to choose.',
            cites: [{ source: 'express' }, { source: 'patching', section: 'Patching for Express brokers' }],
          },
        ],
      },
      backups: {
        who: 'customer',
        customer:
          'MSK takes no backup of topics: copies to another cluster with MSK Replicator or archives in S3 are yours.',
        cites: [{ source: 'replicator' }, { source: 'best-practices' }],
      },
      'database-users': {
        who: 'customer',
        customer:
          'You create SASL/SCRAM users in Secrets Manager, or certificates, and write the Kafka ACLs or IAM policies.',
        cites: [{ source: 'iam' }, { source: 'security' }],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS notices a failed broker and replaces it, and reuses its storage where possible so that less has to be copied.',
        cites: [{ source: 'overview' }, { source: 'patching' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'You set up MSK Replicator to a cluster of the same account in another Region; MSK then copies topics, settings, ACLs and offsets without a break, and scales that by itself.',
        cites: [{ source: 'replicator' }],
      },
      'disaster-recovery': {
        who: 'customer',
        customer:
          'You keep a second cluster, replicate to it, and move producers and consumers over when a Region fails.',
        cites: [{ source: 'replicator' }, { source: 'best-practices' }],
      },
      durability: {
        who: 'shared',
        aws: 'AWS keeps the storage of the brokers and replaces brokers that fail.',
        customer:
          'Use three zones, a replication factor of 3 or more, and a minimum of in-sync replicas of at most one less: with two replicas data can be lost during an update.',
        cites: [{ source: 'best-practices', section: 'Build highly available clusters' }],
        except: [
          {
            if: 'express-brokers',
            when: 'the cluster has Express brokers',
            who: 'aws',
            then: 'AWS keeps three copies of everything at all times; no topic can have fewer.',
            cites: [{ source: 'patching', section: 'Patching for Express brokers' }],
          },
        ],
      },
      'application-availability': {
        who: 'customer',
        customer:
          'You keep the cluster fit to lose a broker, and the clients fit to notice it: three zones, three replicas, CPU below 60 percent, one broker of each zone in the connection string, and retries.',
        cites: [
          { source: 'best-practices', section: 'Client-side considerations' },
          { source: 'best-practices', section: 'Build highly available clusters' },
          { source: 'patching' },
        ],
      },
      alerting: {
        who: 'customer',
        customer:
          'You set the alarms: CPU of the brokers at 60 percent, disks at 85, consumer lag and under-replicated partitions.',
        cites: [
          { source: 'best-practices', section: 'Monitor CPU usage' },
          { source: 'best-practices', section: 'Monitor disk space' },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'MSK creates the brokers and the ZooKeeper nodes or KRaft controllers beside them, notices a failed broker, replaces it under the same address and attaches its storage again. It patches, renews the brokers’ certificates, moves data on into tiered storage where that is on, and spreads partitions over Express brokers. A Replicator that you set up copies topics, settings and offsets to another cluster and scales itself.',
        cites: [
          { source: 'overview' },
          { source: 'kraft' },
          { source: 'encryption' },
          { source: 'tiered-storage' },
          { source: 'rebalancing' },
          { source: 'replicator' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
