import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    network: {
      title: 'RDS User Guide: Setting up network prerequisites for RDS Proxy',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-network-prereqs.html',
      read: '2026-11-28',
    },
    creating: {
      title: 'RDS User Guide: Creating a proxy for Amazon RDS',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-creating.html',
      read: '2026-11-28',
    },
    proxy: {
      title: 'RDS User Guide: Amazon RDS Proxy',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html',
      read: '2026-11-28',
    },
    'how-it-works': {
      title: 'RDS User Guide: RDS Proxy concepts and terminology',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html',
      read: '2026-11-28',
    },
    setup: {
      title: 'RDS User Guide: Getting started with RDS Proxy',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'RDS User Guide: Monitoring RDS Proxy metrics with Amazon CloudWatch',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.monitoring.html',
      read: '2026-11-28',
    },
    pinning: {
      title: 'Aurora User Guide: Avoiding pinning an RDS Proxy',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-proxy-pinning.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon RDS Proxy',
    short: 'RDS Proxy',
    aka: ['rds proxy', 'database proxy', 'rdsproxy'],
    category: 'databases',
    profile: 'multi-tenant-managed',
    variantOf: 'rds',
    summary:
      'A managed pool of database connections: AWS runs and patches the proxy, and secrets, roles, networks and the database behind it are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the machines of the proxy, over several zones.',
        cites: [{ source: 'how-it-works' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS runs the proxy without servers of yours and scales it with the load of your database; how many connections it may open there is your setting.',
        cites: [{ source: 'how-it-works' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and updates the proxy software.',
        cites: [{ source: 'how-it-works' }, { source: 'waf-shared-responsibility' }],
      },
      container: {
        who: 'absent',
        because: 'There are no containers of yours in a proxy.',
        cites: [
          {
            source: 'proxy',
          },
        ],
      },
      application: {
        who: 'customer',
        customer:
          'Your application has to connect through the proxy’s endpoint and avoid session state that pins connections.',
        cites: [{ source: 'how-it-works' }, { source: 'setup' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Register the target database, set the share of its connections that the pool may use, the idle timeout and the authentication scheme.',
        cites: [{ source: 'creating' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Choose subnets in at least two zones with enough free addresses, and write the security groups between clients, proxy and database.',
        cites: [{ source: 'network' }, { source: 'creating' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Store the database users’ credentials in Secrets Manager and give the proxy a role that may read them, or use IAM from end to end; require IAM authentication where you want it.',
        cites: [{ source: 'how-it-works' }, { source: 'creating' }],
      },
      data: {
        who: 'customer',
        customer:
          'A proxy keeps nothing of your tables: the data, its encryption and the secrets belong to your database and account, and enhanced logs can show SQL while they are on.',
        cites: [{ source: 'how-it-works' }, { source: 'creating' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS gives the proxy a certificate from Certificate Manager and renews it, so that clients need no RDS certificate bundle.',
        customer:
          'Set Require Transport Layer Security, which is also used towards the database, and have clients verify the certificate.',
        cites: [{ source: 'how-it-works', section: 'Using TLS/SSL with RDS Proxy' }, { source: 'creating' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the proxy available over several zones.',
        customer: 'Backups are those of your database; the proxy’s settings belong into your templates.',
        cites: [
          {
            source: 'how-it-works',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes connection metrics and logs warnings.',
        customer: 'Set alarms, and turn on enhanced logging only while you debug.',
        cites: [
          {
            source: 'monitoring',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'tls-certificates': {
        who: 'aws',
        aws: 'The proxy’s certificate comes from Certificate Manager, and AWS renews it.',
        cites: [{ source: 'how-it-works' }],
      },
      'certificate-renewal': {
        who: 'aws',
        aws: 'AWS renews the proxy’s certificate in Certificate Manager; changes of the RDS authority do not touch clients that connect through the proxy.',
        cites: [{ source: 'how-it-works' }],
      },
      'client-trust': {
        who: 'customer',
        customer:
          'Clients that verify the proxy need the root authorities of Amazon Trust Services, which most systems trust already: keep them current. The RDS bundle is not needed.',
        cites: [{ source: 'how-it-works', section: 'Using TLS/SSL with RDS Proxy' }],
      },
      backups: {
        who: 'absent',
        because: 'A proxy holds no data: backups are those of the database behind it.',
        cites: [{ source: 'proxy' }],
      },
      pitr: {
        who: 'absent',
        because: 'A proxy holds no data to restore: that is a feature of the database behind it.',
        cites: [{ source: 'proxy' }],
      },
      'encryption-at-rest': {
        who: 'absent',
        because: 'A proxy stores none of your data: encryption at rest is decided on the database and its secrets.',
        cites: [{ source: 'proxy' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'Keep one secret per database user in Secrets Manager and rotate it, or use end-to-end IAM authentication and keep none.',
        cites: [{ source: 'how-it-works' }, { source: 'creating' }],
      },
      'security-groups': {
        who: 'customer',
        customer: 'Let clients into the proxy and the proxy into the database.',
        cites: [{ source: 'creating' }, { source: 'network' }],
      },
      'snapshot-sharing': { who: 'absent', because: 'A proxy has no snapshots.', cites: [{ source: 'proxy' }] },
      'backup-retention': {
        who: 'absent',
        because: 'A proxy has no backups: retention is a setting of the database behind it.',
        cites: [{ source: 'proxy' }],
      },
      'parameter-groups': {
        who: 'absent',
        because: 'A proxy has pool settings of its own; parameter groups belong to the database behind it.',
        cites: [{ source: 'creating' }],
      },
      'public-access': {
        who: 'absent',
        because: 'A proxy cannot be made public: clients reach it from inside the VPC or from connected networks.',
        cites: [{ source: 'proxy' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'A proxy has no key of its own: keep the keys of the secrets usable for the proxy’s role.',
        cites: [{ source: 'creating' }],
      },
      'data-retention': {
        who: 'absent',
        because: 'A proxy keeps no data: retention is decided on the database behind it.',
        cites: [{ source: 'proxy' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Turn enhanced logging on while you debug, and set how long the log group keeps it: RDS Proxy switches it off again after 24 hours.',
        cites: [{ source: 'creating' }, { source: 'monitoring' }],
      },
      'audit-logs': {
        who: 'shared',
        aws: 'CloudTrail records the calls that create and change proxies.',
        customer: 'Who ran which query is recorded by the database behind the proxy: turn its audit log on.',
        cites: [{ source: 'monitoring' }, { source: 'cloudtrail-overview' }],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS replaces the machines of the proxy without any notice to you.',
        cites: [{ source: 'how-it-works' }],
      },
      failover: {
        who: 'aws',
        aws: 'The proxy notices the new writer by itself, keeps its address and idle connections, and queues requests meanwhile. Whether the database has a standby is decided there, by you.',
        cites: [{ source: 'how-it-works', section: 'Failover' }],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS spreads every proxy over zones: its default endpoint over two, picked from the subnets that you give, each further endpoint over all that you name for it.',
        cites: [
          { source: 'proxy', section: 'Quotas and limitations for RDS Proxy' },
          { source: 'how-it-works' },
          { source: 'creating' },
        ],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales the proxy with the load of your database. The share of the database’s connections that it may use is your setting.',
        cites: [{ source: 'how-it-works' }, { source: 'creating' }],
      },
      snapshots: {
        who: 'absent',
        because: 'A proxy has no snapshots: they are those of the database behind it.',
        cites: [{ source: 'proxy' }],
      },
      'tls-policies': {
        who: 'customer',
        customer:
          'The proxy takes TLS 1.0 to 1.3, on MariaDB up to 1.2: which version is spoken, and how strictly the certificate is verified, you set in your clients. Cipher suites that you allow in the parameter group of the database hold at the proxy too.',
        cites: [
          { source: 'how-it-works', section: 'Using TLS/SSL with RDS Proxy' },
          { source: 'proxy', section: 'Additional limitations for RDS for MariaDB' },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'RDS Proxy reads the database’s protocol, keeps a pool of open connections, lends one for each transaction and takes it back, and ties a session to one connection where sharing would not be safe. It queues what it cannot serve at once, finds the new writer after a failover and keeps the clients connected. It runs and scales on machines of AWS over several zones. Pool limits and your SQL are yours.',
        cites: [{ source: 'how-it-works' }, { source: 'proxy' }, { source: 'pinning' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
