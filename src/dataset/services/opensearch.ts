import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'software-updates': {
      title: 'OpenSearch Service Developer Guide: Service software updates',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/service-software.html',
      read: '2026-11-28',
    },
    security: {
      title: 'OpenSearch Service Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html',
      read: '2026-11-28',
    },
    'encryption-at-rest': {
      title: 'OpenSearch Service Developer Guide: Encryption of data at rest',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html',
      read: '2026-11-28',
    },
    'node-to-node': {
      title: 'OpenSearch Service Developer Guide: Node-to-node encryption',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html',
      read: '2026-11-28',
    },
    snapshots: {
      title: 'OpenSearch Service Developer Guide: Creating index snapshots',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-snapshots.html',
      read: '2026-11-28',
    },
    'slow-logs': {
      title: 'OpenSearch Service Developer Guide: Monitoring logs with CloudWatch Logs',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html',
      read: '2026-11-28',
    },
    'audit-logs': {
      title: 'OpenSearch Service Developer Guide: Monitoring audit logs',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'OpenSearch Service Developer Guide: Launching domains within a VPC',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html',
      read: '2026-11-28',
    },
    'multi-az': {
      title: 'OpenSearch Service Developer Guide: Multi-AZ domains',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html',
      read: '2026-11-28',
    },
    fgac: {
      title: 'OpenSearch Service Developer Guide: Fine-grained access control',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html',
      read: '2026-11-28',
    },
    upgrade: {
      title: 'OpenSearch Service Developer Guide: Upgrading domains',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/version-migration.html',
      read: '2026-11-28',
    },
    sizing: {
      title: 'OpenSearch Service Developer Guide: Sizing domains',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/sizing-domains.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'OpenSearch Service Developer Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    versions: {
      title: 'OpenSearch Service Developer Guide: What is Amazon OpenSearch Service?',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html',
      read: '2026-11-28',
    },
    'custom-endpoint': {
      title: 'OpenSearch Service Developer Guide: Creating a custom endpoint for Amazon OpenSearch Service',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/customendpoint.html',
      read: '2026-11-28',
    },
    egress: {
      title: 'OpenSearch Service Developer Guide: Routing domain egress traffic through your VPC',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc-egress.html',
      read: '2026-11-28',
    },
    'auto-tune': {
      title: 'OpenSearch Service Developer Guide: Auto-Tune',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/auto-tune.html',
      read: '2026-11-28',
    },
    shards: {
      title: 'OpenSearch Service Developer Guide: Operational best practices',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/bp.html',
      read: '2026-11-29',
    },
    ultrawarm: {
      title: 'OpenSearch Service Developer Guide: UltraWarm storage',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ultrawarm.html',
      read: '2026-11-29',
    },
    'anomaly-detection': {
      title: 'OpenSearch Service Developer Guide: Anomaly detection',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ad.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon OpenSearch Service',
    short: 'OpenSearch Service',
    aka: [
      'opensearch',
      'open search',
      'opensearch domain',
      'elasticsearch',
      'elastic search',
      'elasticsearch service',
      'aws elasticsearch',
      'opensearch dashboards',
      'kibana',
      'ultrawarm',
    ],
    category: 'analytics',
    profile: 'single-tenant-managed',
    summary:
      'Search clusters (domains) that AWS runs on instances of yours: AWS builds and rolls out the service software, while required updates have a deadline and sizing, version upgrades and access are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS patches the operating system of the nodes as part of its service software updates, and rolls them out as blue/green deployments.',
        customer:
          'You apply or schedule required updates within 30 days and choose the off-peak window. A domain that stays behind is cut off from the network and later deleted with its data.',
        cites: [
          { source: 'software-updates', section: 'Required updates' },
          { source: 'opensearch-serverless/comparison' },
          { source: 'waf-shared-responsibility' },
        ],
        disputed:
          'The comparison page says that you apply service software updates by hand. The service software page says that you must apply required ones within 30 days, and also that AWS schedules them itself and can start them after the deadline.',
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS notices nodes that have failed and replaces them, and carries out the changes of size that you order.',
        customer:
          'You choose instance types, the number of data nodes, dedicated master nodes, storage, shards and Availability Zones, and change them when the load grows.',
        cites: [{ source: 'sizing' }, { source: 'multi-az' }, { source: 'versions' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS builds, tests and releases service software with security fixes, announces it, and schedules required updates itself after notice.',
        customer:
          'You apply required updates within 30 days and optional ones when you like, and you start every upgrade of the OpenSearch or Elasticsearch version.',
        cites: [{ source: 'software-updates' }, { source: 'upgrade' }, { source: 'opensearch-serverless/comparison' }],
        except: [
          {
            if: 'auto-upgrade-on',
            when: 'automatic software updates are turned on for the domain',
            who: 'shared',
            aws: 'AWS schedules optional service software as well, in the off-peak window, about three weeks after it appears.',
            then: 'Version upgrades stay yours to start.',
            cites: [{ source: 'software-updates', section: 'Optional updates' }],
          },
          {
            if: 'extended-support',
            when: 'standard support of the engine version has ended',
            who: 'shared',
            aws: 'AWS fixes only critical security flaws, for at least 12 months and for a fee that starts by itself.',
            then: 'Upgrading is yours.',
            cites: [{ source: 'versions', section: 'Standard and extended support' }],
          },
          {
            if: 'end-of-life',
            when: 'extended support of the engine version has ended as well',
            who: 'customer',
            then: 'No further fixes are promised for that version: upgrading the domain is yours.',
            cites: [{ source: 'versions', section: 'Supported versions of Elasticsearch and OpenSearch' }],
          },
        ],
        disputed:
          'The comparison page says that you apply service software updates by hand; the service software page says that AWS schedules required ones itself and can start them after the deadline.',
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Indexes, mappings, queries, dashboards, ingestion pipelines of your own and the clients that call the domain are yours, including making them work after a version upgrade.',
        cites: [{ source: 'security' }, { source: 'upgrade' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          "You set the domain's access policy, fine-grained access control, the off-peak window, automatic software updates, custom endpoint and whether the domain is public or in a VPC.",
        cites: [{ source: 'security' }, { source: 'software-updates' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide at creation between VPC and public access, which cannot be changed later, and you write the subnets and security groups of a VPC domain. You also choose whether what the domain sends goes through your VPC.',
        cites: [{ source: 'vpc' }, { source: 'infrastructure' }, { source: 'egress' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the domain access policy and the IAM policies, and you manage the master user, internal users and roles of fine-grained access control and sign-in to Dashboards.',
        cites: [{ source: 'fgac' }, { source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'Where encryption at rest is on, AWS encrypts indexes, logs, swap files and automated snapshots with AES-256.',
        customer:
          'You turn encryption at rest on and choose the key; fine-grained access control needs it. What you index, its classification and its deletion are yours.',
        cites: [{ source: 'encryption-at-rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS offers TLS on the domain endpoint, and encrypts traffic between nodes where node-to-node encryption is on.',
        customer:
          'You turn node-to-node encryption on (it cannot be turned off again), require HTTPS and choose the minimum TLS version, and bring the certificate of a custom endpoint.',
        cites: [{ source: 'node-to-node' }, { source: 'infrastructure' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes hourly automated snapshots of current versions and keeps up to 336 of them for 14 days; they serve to recover the same cluster.',
        customer:
          'Longer retention, copies in your own bucket and moves to another domain need manual snapshots that you register and take. A domain in red status takes no snapshots: mending it within two weeks is yours.',
        cites: [{ source: 'snapshots' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes cluster metrics to CloudWatch and sends notices about software updates.',
        customer:
          'Slow logs, error logs and audit logs are off until you turn them on; alarms on cluster health, storage and updates are yours.',
        cites: [{ source: 'slow-logs' }, { source: 'audit-logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS builds the operating system fixes into its service software updates and deploys them as blue/green deployments. Nobody else can log in to the nodes.',
        customer: 'You apply or schedule required updates within 30 days.',
        cites: [
          { source: 'software-updates', section: 'Required updates' },
          { source: 'opensearch-serverless/comparison' },
        ],
        disputed:
          'The comparison page says that you apply service software updates by hand. The service software page says that you must apply required ones within 30 days, and also that AWS schedules them itself and can start them after the deadline.',
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'You set the start of the daily 10-hour off-peak window (10 p.m. local time by default) and schedule updates into it or to a date of your own.',
        cites: [{ source: 'software-updates', section: 'Scheduling software updates during off-peak windows' }],
      },
      'patch-management': {
        who: 'shared',
        aws: 'AWS releases the updates, notifies you and schedules required ones.',
        customer:
          'You apply required updates within 30 days. After two further reminders the domain is isolated; after another 60 days it is deleted with its data.',
        cites: [{ source: 'software-updates' }, { source: 'opensearch-serverless/comparison' }],
        disputed:
          'The comparison page says that you apply service software updates by hand. The service software page says that you must apply required ones within 30 days, and also that AWS schedules them itself and can start them after the deadline.',
      },
      'engine-minor-upgrades': {
        who: 'customer',
        customer:
          'You start upgrades of the OpenSearch or Elasticsearch version; AWS runs the upgrade that you requested in place.',
        cites: [{ source: 'upgrade' }],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'You plan and start the upgrade, clear what its checks and breaking changes demand, such as a new index for old data, and test it first. AWS then takes a snapshot, upgrades in place, and goes back to the snapshot if that fails; a finished upgrade has no way back.',
        cites: [{ source: 'upgrade' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You choose Multi-AZ, with or without standby, and the replicas of your indexes. AWS then moves traffic when a zone fails.',
        cites: [{ source: 'multi-az' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'You enable it on the domain and choose the key; it cannot be turned off again. A disabled key makes the domain unreachable until you enable it, and with a deleted key AWS cannot bring the data back. Manual snapshots and published logs are left out: encrypt their bucket and log group.',
        cites: [{ source: 'encryption-at-rest' }],
      },
      'internal-tls': {
        who: 'customer',
        customer:
          'Traffic between nodes is not encrypted until you enable node-to-node encryption; it is required for fine-grained access control.',
        cites: [{ source: 'node-to-node' }],
      },
      'tls-policies': {
        who: 'customer',
        customer: "You choose the domain's minimum TLS version in its endpoint options.",
        cites: [{ source: 'infrastructure' }],
      },
      snapshots: {
        who: 'shared',
        aws: 'AWS takes the hourly automated snapshots.',
        customer: 'You take manual snapshots into a bucket of yours and delete them when they are no longer needed.',
        cites: [{ source: 'snapshots' }],
      },
      'audit-logs': {
        who: 'customer',
        customer:
          'Audit logs need fine-grained access control and two steps of yours: publish them from the domain to CloudWatch Logs, then enable them in Dashboards.',
        cites: [{ source: 'audit-logs' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'A domain with a public endpoint is reachable from the internet and only its access policy and sign-in protect it; you choose this at creation.',
        cites: [{ source: 'vpc', section: 'VPC versus public domains' }],
      },
      'end-users': {
        who: 'customer',
        customer: 'You manage who signs in to Dashboards: the internal user database, IAM, SAML or Cognito.',
        cites: [{ source: 'fgac' }],
      },
      'extended-support': {
        who: 'shared',
        aws: 'AWS fixes bugs and security flaws of versions under standard support, and critical security flaws for at least 12 months after it. The extra fee starts without a request.',
        customer:
          'You upgrade before the dates that AWS publishes. OpenSearch 1.0 to 1.2 and 2.3 to 2.9, and most older Elasticsearch versions, should have ended on 7 November 2026; AWS moved their last day to 7 November 2027, for a fee as high as the price of the instances.',
        cites: [{ source: 'versions', section: 'Standard and extended support' }],
      },
      'key-rotation': {
        who: 'customer',
        customer:
          'You turn automatic rotation of your KMS key on in KMS; the domain goes on working. Moving an encrypted domain to another key is not possible.',
        cites: [{ source: 'encryption-at-rest', section: 'Other considerations' }],
      },
      'platform-version': {
        who: 'shared',
        aws: 'AWS releases service software, announces it, and schedules required updates, with notice, into the off-peak window.',
        customer:
          'You start or schedule optional ones, and have required ones in within 30 days. A blue/green change of yours takes the latest one along only where you turned that on.',
        cites: [
          { source: 'software-updates', section: 'Required updates' },
          { source: 'opensearch-serverless/comparison' },
        ],
        disputed:
          'The comparison page says that you apply service software updates by hand. The service software page says that you must apply required ones within 30 days, and also that AWS schedules them itself and can start them after the deadline.',
        except: [
          {
            if: 'auto-upgrade-on',
            when: 'automatic software updates are turned on for the domain',
            who: 'aws',
            then: 'AWS schedules optional updates as well, in the off-peak window, about three weeks after they appear.',
            cites: [{ source: 'software-updates' }],
          },
        ],
      },
      'database-users': {
        who: 'customer',
        customer: 'You create the master user, internal users, roles and role mappings of fine-grained access control.',
        cites: [{ source: 'fgac' }],
      },
      queries: {
        who: 'customer',
        customer: 'Indexes, mappings, shards, index state policies and queries are yours to design and tune.',
        cites: [{ source: 'security' }, { source: 'sizing' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'You calculate and watch the storage of the data nodes and add to it: the domain does not grow by itself.',
        cites: [{ source: 'sizing' }],
      },
      scaling: {
        who: 'customer',
        customer:
          'You change instance types, number of nodes and storage. AWS carries the change out as a blue/green deployment where it needs one.',
        cites: [{ source: 'sizing' }, { source: 'software-updates' }],
      },
      failover: {
        who: 'aws',
        aws: 'With standby AWS switches to the standby nodes in less than a minute; without it the cluster spreads its data over what is left, and AWS replaces failed nodes.',
        cites: [{ source: 'multi-az' }],
        except: [
          {
            if: 'single-az',
            when: 'the domain stands in one Availability Zone',
            who: 'customer',
            then: 'Nothing is left to fail over to: you chose one zone.',
            cites: [{ source: 'multi-az' }],
          },
          {
            when: 'the domain has two Availability Zones and no dedicated master nodes',
            who: 'shared',
            then: 'It is down until a data node has been replaced: three dedicated master nodes, or a third zone, are yours to choose.',
            cites: [{ source: 'multi-az', section: 'Availability zone disruptions' }],
          },
        ],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS notices failed nodes and replaces them by new ones.',
        cites: [{ source: 'multi-az' }],
      },
      'node-provisioning': {
        who: 'shared',
        aws: 'AWS provisions and launches the nodes and replaces failed ones.',
        customer: 'You choose types and numbers of data, dedicated master and coordinator nodes.',
        cites: [{ source: 'versions' }, { source: 'sizing' }, { source: 'multi-az' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose the key and keep it enabled: with a deleted key AWS cannot bring the data back.',
        cites: [{ source: 'encryption-at-rest' }],
      },
      'tls-certificates': {
        who: 'aws',
        aws: 'AWS holds the certificate of the domain’s own endpoint; nobody has to bring one.',
        cites: [{ source: 'custom-endpoint' }, { source: 'waf-encryption-in-transit' }],
        except: [
          {
            if: 'custom-endpoint',
            when: 'the domain has a custom endpoint',
            who: 'customer',
            then: 'You choose its certificate in ACM, issued there or imported, and keep it valid.',
            cites: [{ source: 'custom-endpoint' }],
          },
        ],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Slow logs and error logs are off until you publish them to a log group; slow logs also need thresholds on the index.',
        cites: [{ source: 'slow-logs' }],
      },
      backups: {
        who: 'shared',
        aws: 'AWS takes hourly automated snapshots and keeps up to 336 of them for 14 days, for recovery of the same domain.',
        customer: 'You take manual snapshots for everything else, and mend a red domain, which takes none.',
        cites: [{ source: 'snapshots' }],
      },
      'data-retention': {
        who: 'customer',
        customer: 'You delete old indexes, or write the policies that do.',
        cites: [{ source: 'security' }, { source: 'sizing' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'AWS runs the nodes; you get no login to their operating system.',
        cites: [{ source: 'infrastructure' }, { source: 'waf-shared-responsibility' }],
      },
      'egress-filtering': {
        who: 'customer',
        customer:
          'Without a step of yours, what a VPC domain sends to custom endpoints leaves over the internet. You enable egress through your VPC; route tables, security groups, network ACLs and the VPC resolver then decide, and AWS looks after the network interfaces for it.',
        cites: [{ source: 'egress' }],
      },
      'parameter-groups': {
        who: 'shared',
        aws: 'Where Auto-Tune is on, AWS adapts queues, caches and request limits while the cluster runs, and the Java heap by a blue/green deployment in the off-peak window.',
        customer:
          'You decide on Auto-Tune and the window, go back to the defaults if you like, and make all other settings of the cluster and its indexes.',
        cites: [{ source: 'auto-tune' }],
      },
      'resilience-testing': {
        who: 'customer',
        customer:
          'You test how your clients and your restores stand a failure. The loss of a zone cannot be staged on a domain: AWS runs that part out of sight.',
        cites: [{ source: 'multi-az', section: 'Availability zone disruptions' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'The service places shards on data nodes and keeps a replica off the node of its primary, replaces failed nodes, takes the hourly snapshots, and carries out updates, and changes that need it, as blue/green deployments. UltraWarm, where you enabled it, keeps warm indexes in S3 behind a cache of its own. Auto-Tune adapts queues and caches where it is on, and the anomaly detector brings its algorithm along.',
        cites: [
          { source: 'shards' },
          { source: 'versions' },
          { source: 'snapshots' },
          { source: 'software-updates' },
          { source: 'ultrawarm' },
          { source: 'auto-tune' },
          { source: 'anomaly-detection' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
