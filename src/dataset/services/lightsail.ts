import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    updates: {
      title: 'Lightsail User Guide: Keep instances and containers secure with update management',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-update-management.html',
      read: '2026-11-28',
    },
    databases: {
      title: 'Lightsail User Guide: Create and manage relational databases',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-databases.html',
      read: '2026-11-28',
    },
    'database-windows': {
      title: 'Lightsail User Guide: Schedule maintenance and backups for databases',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-changing-preferred-maintenance-and-backup-windows.html',
      read: '2026-11-28',
    },
    containers: {
      title: 'Lightsail User Guide: Deploy and manage containers',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'Lightsail User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/logging-lightsail-api-calls-using-aws-cloudtrail.html',
      read: '2026-11-23',
    },
    'public-mode': {
      title: 'Lightsail User Guide: Configure the public mode for your database',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-database-public-mode.html',
      read: '2026-11-28',
    },
    passwords: {
      title: 'Lightsail User Guide: Manage your database password',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-managing-database-password.html',
      read: '2026-11-23',
    },
    'auto-snapshots': {
      title: 'Lightsail User Guide: Configure automatic snapshots',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-automatic-snapshots.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'Amazon Lightsail',
    short: 'Lightsail',
    aka: ['lightsail', 'light sail', 'vps', 'virtual private server'],
    category: 'compute',
    profile: 'infrastructure',
    summary:
      'Simple servers, databases and containers at a fixed price: AWS runs the service, and what stays yours depends on which of them you use.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'by variant',
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the Lightsail service, its console and API.',
        cites: [{ source: 'updates' }, { source: 'waf-shared-responsibility' }],
      },
      capacity: 'by variant',
      'platform-software': 'by variant',
      container: 'by variant',
      application: {
        who: 'customer',
        customer: 'Your code and sites, their plugins and libraries.',
        cites: [{ source: 'updates' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You choose plans and blueprints, snapshots, domains, load balancers and public modes.',
        cites: [{ source: 'updates' }, { source: 'databases' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You set the firewall of each instance, static addresses, public mode of databases and public endpoints of containers.',
        cites: [{ source: 'updates' }, { source: 'public-mode' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You manage keys and logins of instances, database passwords and IAM access to Lightsail.',
        cites: [{ source: 'updates' }, { source: 'passwords' }],
      },
      data: {
        who: 'customer',
        customer: 'What you store is yours to protect and classify.',
        cites: [{ source: 'updates' }, { source: 'waf-shared-responsibility' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'TLS certificates for your sites and TLS to databases are yours to set up.',
        cites: [{ source: 'containers' }, { source: 'databases' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'You take snapshots or turn on automatic ones, and restore. Managed databases are backed up by AWS in a backup window.',
        cites: [{ source: 'databases' }, { source: 'auto-snapshots' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS shows metrics and records API calls for CloudTrail.',
        customer: 'Set alarms, read logs and react.',
        cites: [{ source: 'logging' }, { source: 'containers' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer:
          'AWS does not patch instances after you create them, nor the software of your containers. Managed databases it patches.',
        cites: [{ source: 'updates' }],
      },
      'patch-management': {
        who: 'customer',
        customer:
          'Patching instances and the images of containers is yours. AWS patches managed databases in their window.',
        cites: [{ source: 'updates' }, { source: 'database-windows' }],
      },
      snapshots: {
        who: 'customer',
        customer:
          'You take snapshots or turn automatic ones on: daily, the latest seven kept, deleted with the instance unless you copy them.',
        cites: [{ source: 'auto-snapshots' }],
        except: [
          {
            if: 'windows',
            when: 'it is a Windows instance',
            who: 'customer',
            then: 'there are no automatic snapshots: you take them by hand.',
            cites: [{ source: 'auto-snapshots', section: 'Automatic snapshot restrictions' }],
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
