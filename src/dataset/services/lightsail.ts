import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    updates: {
      title: 'Lightsail User Guide: Keep instances and containers secure with update management',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-update-management.html',
      read: '2026-11-30',
    },
    databases: {
      title: 'Lightsail User Guide: Create and manage relational databases',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-databases.html',
      read: '2026-11-30',
    },
    'database-windows': {
      title: 'Lightsail User Guide: Schedule maintenance and backups for databases',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-changing-preferred-maintenance-and-backup-windows.html',
      read: '2026-11-30',
    },
    containers: {
      title: 'Lightsail User Guide: Deploy and manage containers',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services.html',
      read: '2026-11-30',
    },
    logging: {
      title: 'Lightsail User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/logging-lightsail-api-calls-using-aws-cloudtrail.html',
      read: '2026-11-29',
    },
    'public-mode': {
      title: 'Lightsail User Guide: Configure the public mode for your database',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-database-public-mode.html',
      read: '2026-11-30',
    },
    passwords: {
      title: 'Lightsail User Guide: Manage your database password',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-managing-database-password.html',
      read: '2026-11-29',
    },
    'auto-snapshots': {
      title: 'Lightsail User Guide: Configure automatic snapshots',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-automatic-snapshots.html',
      read: '2026-11-30',
    },
    certificates: {
      title: 'Lightsail User Guide: SSL/TLS certificates',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-tls-ssl-certificates-in-lightsail-https.html',
      read: '2026-11-30',
    },
    'load-balancers': {
      title: 'Lightsail User Guide: Frequently asked questions on load balancers',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-faq-load-balancers.html',
      read: '2026-11-30',
    },
    distributions: {
      title: 'Lightsail User Guide: Content delivery network distributions',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-content-delivery-network-distributions.html',
      read: '2026-11-30',
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
      'encryption-in-transit': 'by variant',
      'backup-recovery': 'by variant',
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS shows metrics of instances, databases and containers and records API calls in CloudTrail, whose event history is on from the start.',
        customer: 'Set alarms, create a trail where calls have to be kept, read logs and react.',
        cites: [{ source: 'logging' }, { source: 'containers', section: 'Metrics' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer:
          'You patch instances: AWS renews the blueprints for new ones and touches nothing on an instance after you created it.',
        cites: [{ source: 'updates' }],
        except: [
          {
            when: 'it is a managed database',
            who: 'aws',
            then: 'AWS does minor upgrades and other maintenance in the weekly window.',
            cites: [{ source: 'database-windows' }],
          },
          {
            when: 'it is a container service',
            who: 'shared',
            aws: 'AWS runs the nodes under the containers.',
            then: 'The system and the software inside your images are yours to patch, by a new image and a new deployment.',
            cites: [{ source: 'updates' }, { source: 'containers' }],
          },
        ],
      },
      'patch-management': {
        who: 'customer',
        customer:
          'Patching instances, with their blueprint applications, and the images of containers is yours. Databases AWS patches in their window.',
        cites: [{ source: 'updates' }, { source: 'database-windows' }],
        except: [
          {
            when: 'it is a managed database',
            who: 'aws',
            then: 'AWS does minor upgrades and other maintenance in the weekly window, and you start major upgrades.',
            cites: [{ source: 'database-windows' }],
          },
          {
            when: 'it is a container service',
            who: 'shared',
            aws: 'AWS runs the nodes under the containers.',
            then: 'The system and the software inside your images are yours to patch, by a new image and a new deployment.',
            cites: [{ source: 'updates' }, { source: 'containers' }],
          },
        ],
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
          {
            when: 'it is a managed database',
            who: 'customer',
            then: 'there are no automatic snapshots either. Backups for a point in time run without you.',
            cites: [{ source: 'auto-snapshots', section: 'Automatic snapshot restrictions' }],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'Lightsail runs its load balancers: they send traffic to healthy instances only, grow with it by themselves, and have the certificates that you created renewed while their domains still validate. Its distributions cache your site at the edge locations of CloudFront. It takes the automatic snapshots that you turned on, keeps the latest seven, backs up databases, and renews blueprints for new instances.',
        cites: [
          { source: 'load-balancers' },
          { source: 'distributions' },
          { source: 'auto-snapshots' },
          { source: 'databases' },
          { source: 'updates' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
