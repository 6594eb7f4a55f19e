import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'high-availability': {
      title: 'Lightsail User Guide: High availability databases',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-high-availability-databases.html',
      read: '2026-11-23',
    },
    tls: {
      title: 'Lightsail User Guide: Securely connect to MySQL databases with SSL/TLS',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-connecting-to-mysql-database-using-ssl.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'Amazon Lightsail managed database',
    short: 'Lightsail database',
    aka: [
      'lightsail database',
      'lightsail databases',
      'lightsail managed database',
      'lightsail mysql',
      'lightsail postgres',
      'lightsail db',
    ],
    category: 'compute',
    profile: 'single-tenant-managed',
    variantOf: 'lightsail',
    summary:
      'A small managed MySQL or PostgreSQL: AWS patches it in a window and backs it up, and data, users, plan and major versions are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS provides and patches the server under the database in the weekly maintenance window. You can move that window, and cannot put maintenance off.',
        cites: [{ source: 'lightsail/database-windows' }, { source: 'lightsail/databases' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the Lightsail service and API.',
        cites: [{ source: 'lightsail/databases' }],
      },
      capacity: {
        who: 'shared',
        aws: 'AWS runs the chosen plan and, with a high availability plan, a standby.',
        customer: 'Choose the plan and high availability; a larger one is made from a snapshot.',
        cites: [{ source: 'lightsail/databases' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS installs minor versions and maintenance automatically in the weekly window.',
        customer:
          'Choose the window, and move to a new major version by a new database: Lightsail does minor upgrades only.',
        cites: [{ source: 'lightsail/database-windows' }],
      },
      container: {
        who: 'absent',
        because: 'There is no container of yours: the database runs on servers of AWS.',
        cites: [{ source: 'lightsail/databases' }],
      },
      application: {
        who: 'customer',
        customer: 'Schema, queries and the application that connects are yours.',
        cites: [{ source: 'lightsail/databases' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set plan, windows, public mode, data import mode and parameters.',
        cites: [{ source: 'lightsail/database-windows' }, { source: 'lightsail/public-mode' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide whether the database is public. Until you turn public mode on, only Lightsail resources of your own account reach it; there are no security groups to write.',
        cites: [{ source: 'lightsail/public-mode' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You manage database users and passwords and IAM access.',
        cites: [{ source: 'lightsail/passwords' }],
      },
      data: {
        who: 'customer',
        customer: 'The content is yours to classify and protect.',
        cites: [{ source: 'lightsail/databases' }, { source: 'waf-shared-responsibility' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'Lightsail creates a certificate for the database endpoint and installs it.',
        customer:
          'Connect with TLS, load the certificate authority, check the host name, and keep clients off old TLS versions.',
        cites: [{ source: 'tls' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS backs the database up in its backup window and offers restores to a point in time.',
        customer: 'Choose the window, take snapshots for longer keeping, and test restores.',
        cites: [{ source: 'lightsail/database-windows' }, { source: 'lightsail/databases' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS shows logs and metrics in the console.',
        customer: 'Read them and set alarms.',
        cites: [{ source: 'lightsail/databases' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'engine-minor-upgrades': {
        who: 'aws',
        aws: 'AWS applies minor versions in the preferred maintenance window; moving the window is your choice.',
        cites: [{ source: 'lightsail/database-windows' }],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer: 'Lightsail offers no major upgrades in place: you create a new database and move the data.',
        cites: [{ source: 'lightsail/database-windows' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'You move the weekly 30-minute window, which Lightsail first picks at random, to quiet hours, by CLI. AWS does the maintenance in it.',
        cites: [{ source: 'lightsail/database-windows' }],
      },
      'public-access': {
        who: 'customer',
        customer: 'Public mode is off until you turn it on; then anyone with endpoint, user and password gets in.',
        cites: [{ source: 'lightsail/public-mode' }],
      },
      'database-users': {
        who: 'customer',
        customer: 'Users and passwords are yours.',
        cites: [{ source: 'lightsail/passwords' }],
      },
      'tls-certificates': {
        who: 'aws',
        aws: 'Lightsail creates the certificate of the database endpoint and installs it. Trusting its authority in your clients is yours.',
        cites: [{ source: 'tls' }],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches the system under the database in the weekly window; you can move the window, not refuse it.',
        cites: [{ source: 'lightsail/database-windows' }],
      },
      'patch-management': {
        who: 'aws',
        aws: 'AWS patches system and minor engine version in the weekly window. Major versions are yours, by a new database.',
        cites: [{ source: 'lightsail/database-windows' }],
      },
      pitr: {
        who: 'aws',
        aws: 'Backups for a point in time run from the start, with nothing to turn on. Restoring from one, into a new database, is your act.',
        cites: [{ source: 'lightsail/auto-snapshots' }, { source: 'lightsail/databases' }],
      },
      snapshots: {
        who: 'customer',
        customer: 'You take snapshots by hand for longer keeping: automatic snapshots do not exist for databases.',
        cites: [{ source: 'lightsail/auto-snapshots' }, { source: 'lightsail/databases' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You choose a high availability plan, with a standby in another zone, at creation; a standard database gets there only by a snapshot and a new database.',
        cites: [{ source: 'high-availability' }],
      },
      failover: {
        who: 'aws',
        aws: 'On a high availability plan Lightsail keeps a standby in another zone and fails over to it. A standard database has none.',
        cites: [{ source: 'high-availability' }],
      },
      'client-trust': {
        who: 'customer',
        customer: "You load Lightsail's certificate authority into your clients and have them check the host name.",
        cites: [{ source: 'tls' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
