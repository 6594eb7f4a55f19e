import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    maintenance: {
      title: 'Amazon MQ Developer Guide: Scheduling the maintenance window for an Amazon MQ broker',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/maintaining-brokers.html',
      read: '2026-11-28',
    },
    data: {
      title: 'Amazon MQ Developer Guide: Data protection in Amazon MQ',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html',
      read: '2026-11-28',
    },
    practices: {
      title: 'Amazon MQ Developer Guide: Security best practices for Amazon MQ',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'Amazon MQ Developer Guide: Logging and monitoring Amazon MQ brokers',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html',
      read: '2026-11-28',
    },
    upgrades: {
      title: 'Amazon MQ Developer Guide: Upgrading an Amazon MQ broker engine version',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html',
      read: '2026-11-28',
    },
    'broker-logs': {
      title: 'Amazon MQ Developer Guide: Configuring Amazon MQ for ActiveMQ logs',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/configure-logging-monitoring-activemq.html',
      read: '2026-11-28',
    },
    architecture: {
      title: 'Amazon MQ Developer Guide: Deployment options for Amazon MQ for ActiveMQ brokers',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html',
      read: '2026-11-28',
    },
    'activemq-versions': {
      title: 'Amazon MQ Developer Guide: Managing Amazon MQ for ActiveMQ engine versions',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/activemq-version-management.html',
      read: '2026-11-28',
    },
    'rabbitmq-access': {
      title: 'MQ Developer Guide: Amazon MQ for RabbitMQ authentication and authorization',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-authentication.html',
      read: '2026-11-28',
    },
    'activemq-access': {
      title: 'MQ Developer Guide: Integrating ActiveMQ brokers with LDAP',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-authentication-authorization.html',
      read: '2026-11-28',
    },
    'cross-region': {
      title: 'MQ Developer Guide: Cross-Region data replication for Amazon MQ for ActiveMQ',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/crdr-for-active-mq.html',
      read: '2026-11-28',
    },
    'rabbitmq-deployments': {
      title: 'MQ Developer Guide: Deployment options for Amazon MQ for RabbitMQ brokers',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-broker-architecture.html',
      read: '2026-11-28',
    },
    storage: {
      title: 'MQ Developer Guide: Amazon MQ for ActiveMQ storage types',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/broker-storage.html',
      read: '2026-11-28',
    },
    'rabbitmq-4': {
      title: 'MQ Developer Guide: RabbitMQ 4',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-4.html',
      read: '2026-11-30',
    },
    'rabbitmq-broker': {
      title: 'MQ Developer Guide: Using Amazon MQ for RabbitMQ',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/working-with-rabbitmq.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon MQ',
    short: 'Amazon MQ',
    aka: ['mq', 'amazon mq', 'amazonmq', 'activemq', 'rabbitmq', 'active mq', 'rabbit mq', 'managed message broker'],
    category: 'integration',
    profile: 'single-tenant-managed',
    summary:
      'ActiveMQ or RabbitMQ brokers of yours: AWS maintains hardware, operating system and engine in your window, and versions, size, users, network and messages are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS maintains hardware and operating system of the broker in its weekly window, one instance after the other where there are several.',
        customer:
          'Choose the window, and active/standby or a cluster so that the broker stays up; a single-instance broker is down meanwhile.',
        cites: [{ source: 'maintenance' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS runs the instances and replaces them when they fail.',
        customer:
          'Choose instance type, storage, and single, active/standby or cluster deployment, and resize: a new type takes effect in the window.',
        cites: [{ source: 'maintenance' }, { source: 'architecture' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS moves every broker to the latest patch version in the window, and to the next minor version when the current one reaches its end of support.',
        customer: 'Start minor upgrades earlier and major upgrades always, and test your clients against them.',
        cites: [{ source: 'upgrades' }, { source: 'maintenance' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the minor version has reached its end of support',
            who: 'shared',
            aws: 'AWS upgrades the broker to the next version in a window, ready or not: on ActiveMQ within 45 days, and after 90 days of notice at the least.',
            then: 'Testing your clients and upgrading before that are yours.',
            cites: [{ source: 'upgrades' }, { source: 'activemq-versions' }],
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'A broker runs no containers of yours.',
        cites: [{ source: 'architecture' }],
      },
      application: {
        who: 'customer',
        customer: 'Producers, consumers and their client libraries are yours, reconnecting after a failover included.',
        cites: [{ source: 'practices' }, { source: 'maintenance' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You write broker configuration, queues and policies, and set the window and public accessibility.',
        cites: [{ source: 'practices' }, { source: 'maintenance' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Prefer brokers without public access, choose subnets, and let only the protocols you use through security groups.',
        cites: [{ source: 'practices' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You create broker users and write authorization maps or permissions: on ActiveMQ any user may do anything until you write one. IAM policies guard the API; into a RabbitMQ broker they let people only where you configured sign-in with IAM.',
        cites: [{ source: 'practices' }, { source: 'rabbitmq-access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS always encrypts messages on disk, with a key of its own unless you name one.',
        customer:
          'Choose the KMS key at creation and keep it: a broker whose key is gone degrades. Keep personal data out of broker and user names.',
        cites: [{ source: 'data' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS takes client connections by TLS only, and runs the certificates of the broker. Nodes of a RabbitMQ cluster replicate inside the VPC without TLS of their own.',
        customer:
          'Connect with current TLS, and check the name in the certificate in your clients. Pin no certificate: AWS rotates them.',
        cites: [{ source: 'data' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores messages over zones in active/standby and cluster deployments, though not those of classic queues on RabbitMQ 4; on EBS a single ActiveMQ broker keeps them in one zone.',
        customer:
          'There is no backup of messages to restore: keep configuration and definitions, and plan for a second Region. On ActiveMQ in active/standby you can set up a replica broker there.',
        cites: [
          { source: 'architecture' },
          { source: 'maintenance' },
          { source: 'rabbitmq-4' },
          { source: 'cross-region' },
          { source: 'waf-resiliency' },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS pushes metrics to CloudWatch every minute and records API calls in CloudTrail.',
        customer: 'Turn on general logs, and audit logs on ActiveMQ, and set alarms on queues, memory and disk.',
        cites: [{ source: 'logging' }, { source: 'broker-logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      durability: {
        who: 'shared',
        aws: 'AWS keeps the messages of ActiveMQ on EFS over several zones by default, and copies those in the quorum queues of a RabbitMQ cluster to nodes in three zones; on RabbitMQ 3 it mirrors classic queues too.',
        customer:
          'You choose that: EBS for ActiveMQ and a single RabbitMQ broker keep them in one zone, and on RabbitMQ 4 classic queues, which you get only by asking, need not last. You also send messages as persistent ones.',
        cites: [
          { source: 'architecture' },
          { source: 'rabbitmq-deployments' },
          { source: 'rabbitmq-4' },
          { source: 'mq-quorum-queues' },
          { source: 'storage' },
        ],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'On ActiveMQ in active/standby you create a replica broker in another Region, where AWS offers it; AWS then copies messages there, with some delay. For RabbitMQ there is no such replica.',
        cites: [{ source: 'cross-region' }],
      },
      'disaster-recovery': {
        who: 'customer',
        customer:
          'You keep a replica broker or a second broker in another Region, promote it when the first Region fails, and move your clients over. AWS carries the promotion out when you ask.',
        cites: [{ source: 'cross-region' }],
      },
      'internal-tls': {
        who: 'aws',
        aws: 'AWS encrypts all traffic between ActiveMQ brokers with TLS. The nodes of a RabbitMQ cluster copy inside their VPC without TLS of their own, over links between data centers that are encrypted at the physical layer.',
        cites: [{ source: 'data', section: 'Encryption in transit' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'You choose day and hour of the weekly window, and can move it four times before the next one. AWS works in it for up to two hours.',
        cites: [{ source: 'maintenance' }],
      },
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS patches the operating system in the window.',
        customer: 'Choose the window, and a deployment that stays up.',
        cites: [{ source: 'maintenance' }],
      },
      'database-users': {
        who: 'customer',
        customer:
          'Broker users, their passwords and their permissions are yours, also where you hand sign-in over to LDAP or, on RabbitMQ, to OAuth 2.0, IAM, client certificates or an HTTP server.',
        cites: [{ source: 'practices' }, { source: 'rabbitmq-access' }, { source: 'activemq-access' }],
      },
      'engine-minor-upgrades': {
        who: 'shared',
        aws: 'AWS applies patch versions in the window, and forces the next minor version after the end of support, on ActiveMQ within 45 days.',
        customer: 'Start a minor upgrade before that, when you want it.',
        cites: [{ source: 'upgrades' }, { source: 'activemq-versions' }],
        except: [
          {
            if: 'auto-upgrade-off',
            when: 'automatic minor version upgrades are off on an ActiveMQ broker',
            who: 'customer',
            then: 'New patch versions come when you upgrade, until the end of support forces one.',
            cites: [{ source: 'activemq-versions' }],
          },
        ],
        disputed:
          'The page on upgrades says that every broker gets the latest patch version in the window; the page on ActiveMQ versions ties that to automatic minor version upgrades being on.',
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'You start the move to a new major version and test your clients. AWS carries it out in the window or at a reboot.',
        cites: [{ source: 'upgrades' }],
      },
      'multi-az': {
        who: 'customer',
        customer: 'You choose active/standby or a cluster when you create the broker.',
        cites: [{ source: 'maintenance' }, { source: 'architecture' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts every broker; there is no switch.',
        cites: [{ source: 'data' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with the key that you chose at creation.',
            then: 'Keeping it usable is yours.',
            cites: [{ source: 'data' }],
          },
        ],
      },
      'public-access': {
        who: 'customer',
        customer: 'You create brokers without public accessibility wherever you can.',
        cites: [{ source: 'practices' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You turn on general logs of the broker, and audit logs on ActiveMQ, and limit who reads them: messages published from the ActiveMQ web console show up there.',
        cites: [{ source: 'broker-logs' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose the key when you create the broker, and keep it: a broker whose key is gone degrades.',
        cites: [{ source: 'data' }],
      },
      failover: {
        who: 'aws',
        aws: 'With active/standby AWS runs the failover to the other zone, and a RabbitMQ cluster keeps at least two nodes up in maintenance and has its nodes moved when a zone fails. Clients must reconnect by themselves.',
        cites: [{ source: 'architecture' }, { source: 'rabbitmq-deployments' }, { source: 'maintenance' }],
        except: [
          {
            if: 'single-az',
            when: 'it is a single-instance broker',
            who: 'customer',
            then: 'There is nothing to fail over to: the broker is down meanwhile, and choosing another deployment is yours.',
            cites: [{ source: 'architecture' }, { source: 'maintenance' }],
          },
        ],
      },
      scaling: {
        who: 'customer',
        customer:
          'You choose instance type and storage and change the type when the load grows: a broker does not grow by itself, and a new type takes effect in the window or at a reboot.',
        cites: [{ source: 'maintenance' }, { source: 'architecture' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Amazon MQ takes a failed active broker out of service and lets the standby take over, with messages on storage that lies in several zones; it puts a load balancer before RabbitMQ nodes, which share users and copied queues over three zones. It runs endpoints, web console and the certificates of the broker. Reconnecting, and what queues do with messages, is yours.',
        cites: [
          { source: 'architecture', section: 'Option 2: Amazon MQ active/standby brokers for high availability' },
          { source: 'rabbitmq-broker' },
          { source: 'rabbitmq-deployments' },
          { source: 'storage' },
          { source: 'data' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
