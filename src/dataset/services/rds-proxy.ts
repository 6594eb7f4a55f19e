import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    proxy: {
      title: 'RDS User Guide: Amazon RDS Proxy',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html',
      read: 'unread',
    },
    'how-it-works': {
      title: 'RDS User Guide: RDS Proxy concepts and terminology',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html',
      read: 'unread',
    },
    setup: {
      title: 'RDS User Guide: Getting started with RDS Proxy',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html',
      read: 'unread',
    },
    monitoring: {
      title: 'RDS User Guide: Monitoring RDS Proxy metrics with Amazon CloudWatch',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.monitoring.html',
      read: 'unread',
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
        cites: [
          {
            source: 'how-it-works',
          },
          {
            source: 'proxy',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales the proxy with your database; the pool settings are yours.',
        cites: [
          {
            source: 'how-it-works',
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and updates the proxy software.',
        cites: [
          {
            source: 'proxy',
          },
        ],
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
        cites: [
          {
            source: 'how-it-works',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Register the target database, size the connection pool and set idle timeouts.',
        cites: [
          {
            source: 'setup',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Choose subnets in at least two zones and write the security groups between clients, proxy and database.',
        cites: [
          {
            source: 'setup',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Store the database users’ credentials in Secrets Manager, give the proxy a role that may read them, and require IAM authentication where you want it.',
        cites: [
          {
            source: 'setup',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS keeps nothing of your tables in the proxy.',
        customer: 'The data, its encryption and the secrets belong to your database and account.',
        cites: [
          {
            source: 'how-it-works',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS gives the proxy a certificate from Certificate Manager and renews it.',
        customer: 'Require TLS on the proxy and connect with it.',
        cites: [
          {
            source: 'how-it-works',
          },
          {
            source: 'rds/certificate-rotation',
          },
        ],
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
    reviewed: '2026-11-23',
  },
);
