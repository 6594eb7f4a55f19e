import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'high-availability': {
      title: 'Lightsail User Guide: High availability databases',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-high-availability-databases.html',
      read: '2026-11-30',
    },
    tls: {
      title: 'Lightsail User Guide: Securely connect to MySQL databases with SSL/TLS',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-connecting-to-mysql-database-using-ssl.html',
      read: '2026-11-30',
    },
    'update-database': {
      title: 'Lightsail API Reference: UpdateRelationalDatabase',
      url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_UpdateRelationalDatabase.html',
      read: '2026-11-30',
    },
    'certificate-download': {
      title: 'Lightsail User Guide: Download an SSL/TLS certificate for your managed database',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-download-ssl-certificate-for-managed-database.html',
      read: '2026-11-29',
    },
    'secondary-zone': {
      title: 'AWS SDK for Kotlin: Lightsail, secondaryAvailabilityZone of a database',
      url: 'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/lightsail/aws.sdk.kotlin.services.lightsail.model/-relational-database/secondary-availability-zone.html',
      read: '2026-11-29',
    },
    restore: {
      title: 'Lightsail API Reference: CreateRelationalDatabaseFromSnapshot',
      url: 'https://docs.aws.amazon.com/goto/WebAPI/lightsail-2016-11-28/CreateRelationalDatabaseFromSnapshot',
      read: '2026-11-29',
    },
    metrics: {
      title: 'Lightsail API Reference: GetRelationalDatabaseMetricData',
      url: 'https://docs.aws.amazon.com/goto/WebAPI/lightsail/GetRelationalDatabaseMetricData',
      read: '2026-11-29',
    },
    'log-events': {
      title: 'Lightsail API Reference: GetRelationalDatabaseLogEvents',
      url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_GetRelationalDatabaseLogEvents.html',
      read: '2026-11-29',
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
        aws: 'AWS provides the server under the database and maintains it in the weekly maintenance window. You can move that window; there is no setting that puts maintenance off.',
        cites: [
          { source: 'lightsail/database-windows' },
          { source: 'update-database' },
          { source: 'waf-shared-responsibility', section: 'Shared controls' },
        ],
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
          'Choose the window, and start the move to a new major version: by the API, or by a new database into which you bring the data.',
        cites: [{ source: 'lightsail/database-windows' }, { source: 'update-database' }],
        disputed:
          'The guide says that Lightsail does minor upgrades only; the API reference of UpdateRelationalDatabase has a parameter that moves a database to another major version.',
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
          'You decide whether the database is public. Until you turn public mode on, only Lightsail resources of your own account in its Region reach it; there are no security groups to write.',
        cites: [{ source: 'lightsail/public-mode' }, { source: 'update-database' }],
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
        except: [
          {
            if: 'backups-off',
            when: 'you turned automated backups off',
            who: 'customer',
            then: 'all of them are deleted, and only the snapshots that you took are left.',
            cites: [{ source: 'update-database' }],
          },
        ],
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
        customer:
          'You start it: name the blueprint of the new major version in the API, or bring the data into a new database. Testing your application on it first is yours too.',
        cites: [{ source: 'update-database' }, { source: 'lightsail/database-windows' }],
        disputed:
          'The guide says that Lightsail does minor upgrades only; the API reference of UpdateRelationalDatabase has a parameter that moves a database to another major version.',
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
        aws: 'Lightsail creates the certificate of the database endpoint and installs it. Associating the database with another one, by the API, and trusting its authority in your clients are yours.',
        cites: [{ source: 'tls' }, { source: 'update-database' }],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches the system under the database in the weekly window; you can move the window, not refuse it.',
        cites: [{ source: 'lightsail/database-windows' }],
      },
      'patch-management': {
        who: 'aws',
        aws: 'AWS patches system and minor engine version in the weekly window. Starting a major upgrade is yours.',
        cites: [{ source: 'lightsail/database-windows' }, { source: 'update-database' }],
      },
      pitr: {
        who: 'aws',
        aws: 'Backups for a point in time run from the start, with nothing to turn on. Restoring from one, into a new database, is your act.',
        cites: [{ source: 'lightsail/auto-snapshots' }, { source: 'lightsail/databases' }],
        except: [
          {
            if: 'backups-off',
            when: 'you turned automated backups off',
            who: 'customer',
            then: 'all of them are deleted, and only the snapshots that you took are left.',
            cites: [{ source: 'update-database' }],
          },
        ],
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
        customer:
          'You load the certificate authority, which is the one of Amazon RDS, into your clients and have them check the host name.',
        cites: [{ source: 'certificate-download' }, { source: 'tls' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Lightsail sets up the MySQL or PostgreSQL server with its endpoint and certificate, and installs minor versions and maintenance in the weekly window. It backs the database up in the backup window, so that you can go back to a point in time, keeps a standby in another zone on a high availability plan and fails over to it, and collects its logs and metrics for you to see. Data, users and plan are yours.',
        cites: [
          { source: 'lightsail/databases' },
          { source: 'lightsail/database-windows' },
          { source: 'high-availability' },
          { source: 'tls' },
          { source: 'secondary-zone' },
          { source: 'restore' },
          { source: 'metrics' },
          { source: 'log-events' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
