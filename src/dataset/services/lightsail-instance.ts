import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    firewall: {
      title: 'Lightsail User Guide: Control instance traffic with firewalls',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html',
      read: '2026-11-30',
    },
    imds: {
      title: 'Lightsail User Guide: Access and configure Instance Metadata Service (IMDS)',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-instance-metadata-service.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon Lightsail instance',
    short: 'Lightsail instance',
    aka: [
      'lightsail instance',
      'lightsail instances',
      'lightsail server',
      'lightsail vps',
      'lightsail wordpress',
      'lightsail blueprint',
      'lightsail vm',
    ],
    category: 'compute',
    profile: 'infrastructure',
    variantOf: 'lightsail',
    summary:
      'A virtual private server from a blueprint: AWS runs host and hypervisor, and the operating system and everything on it are yours from the moment of creation.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'customer',
        customer:
          'You patch the operating system: AWS updates blueprints for new instances and nothing on an instance after you create it.',
        cites: [{ source: 'lightsail/updates' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the Lightsail service and API.',
        cites: [{ source: 'lightsail/updates' }],
      },
      capacity: {
        who: 'customer',
        customer: 'You choose the plan, add instances and load balancers, and move to a larger plan by snapshot.',
        cites: [{ source: 'lightsail/updates' }],
      },
      'platform-software': {
        who: 'customer',
        customer: 'The application of the blueprint, WordPress, LAMP or another, is yours to update.',
        cites: [{ source: 'lightsail/updates' }],
      },
      container: {
        who: 'customer',
        customer: 'Containers that you run on the instance are yours.',
        cites: [{ source: 'lightsail/updates' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code, sites and plugins.',
        cites: [{ source: 'lightsail/updates' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You choose blueprint, plan, snapshots and domains.',
        cites: [{ source: 'lightsail/updates' }, { source: 'lightsail/auto-snapshots' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          "You set the rules of the instance's firewalls, which on new Linux instances let SSH in from everywhere until you narrow them, and its static address. They filter only what comes in by the public address.",
        cites: [{ source: 'firewall' }, { source: 'lightsail/updates' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You keep the SSH keys, system users, application logins and IAM access.',
        cites: [{ source: 'lightsail/updates' }],
      },
      data: {
        who: 'customer',
        customer: 'What is on the disks is yours to protect.',
        cites: [{ source: 'lightsail/updates' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'TLS on your sites is yours to set up and renew.',
        cites: [{ source: 'lightsail/updates' }],
        except: [
          {
            when: 'it stands behind a Lightsail load balancer or distribution',
            who: 'shared',
            aws: 'Lightsail ends TLS there, with certificates that ACM issues for it.',
            then: 'Creating the certificate, proving the domain and attaching it is yours: a load balancer serves plain HTTP until you do.',
            cites: [{ source: 'lightsail/certificates' }],
          },
        ],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'You take snapshots or turn on automatic ones.',
        cites: [{ source: 'lightsail/auto-snapshots' }, { source: 'waf-resiliency' }],
        except: [
          {
            if: 'windows',
            when: 'it is a Windows instance',
            who: 'customer',
            then: 'there are no automatic snapshots: you take them by hand.',
            cites: [{ source: 'lightsail/auto-snapshots', section: 'Automatic snapshot restrictions' }],
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS shows metrics and records API calls for CloudTrail.',
        customer: 'Logs of the system and alarms are yours.',
        cites: [{ source: 'lightsail/logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer: 'You patch it, from the first day on.',
        cites: [{ source: 'lightsail/updates' }],
      },
      'ami-updates': {
        who: 'shared',
        aws: 'AWS updates blueprints for new instances.',
        customer: 'Create a new instance from it, or patch yours.',
        cites: [{ source: 'lightsail/updates' }],
      },
      'self-installed-software': {
        who: 'customer',
        customer: 'WordPress and other blueprint applications are yours to update.',
        cites: [{ source: 'lightsail/updates' }],
      },
      'security-groups': {
        who: 'customer',
        customer:
          "Lightsail's own instance firewall takes their place; its rules are yours. They only allow, the widest one counts, and traffic by the private address passes them by.",
        cites: [{ source: 'firewall' }],
      },
      snapshots: {
        who: 'customer',
        customer: 'Manual snapshots, and turning on automatic daily ones, are yours.',
        cites: [{ source: 'lightsail/auto-snapshots' }],
        except: [
          {
            if: 'windows',
            when: 'it is a Windows instance',
            who: 'customer',
            then: 'there are no automatic snapshots: you take them by hand.',
            cites: [{ source: 'lightsail/auto-snapshots', section: 'Automatic snapshot restrictions' }],
          },
        ],
      },
      'backup-retention': {
        who: 'customer',
        customer:
          'Lightsail keeps the latest seven automatic snapshots and deletes them with the instance: copy those that have to stay.',
        cites: [{ source: 'lightsail/auto-snapshots' }],
      },
      'host-firewall': {
        who: 'customer',
        customer:
          "You write the rules of the instance's two firewalls, one for IPv4 and one for IPv6; new Linux instances start with SSH and HTTP open to all. What they leave open, outbound and private traffic, only a firewall inside the system closes.",
        cites: [{ source: 'firewall' }],
      },
      'patch-management': {
        who: 'customer',
        customer: 'System, blueprint application, plugins: you patch all of it.',
        cites: [{ source: 'lightsail/updates' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts under the instances, and you can neither see nor reach them. The guest operating system on top is yours.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'nitro-design' }],
      },
      'egress-filtering': {
        who: 'customer',
        customer:
          "Lightsail's firewalls let everything out and cannot be told otherwise: limiting outbound traffic takes a firewall inside the system, which is yours.",
        cites: [{ source: 'firewall', section: 'Lightsail firewalls' }],
      },
      'ssh-access': {
        who: 'customer',
        customer: 'You keep the keys, and narrow the rule for SSH to your own addresses: it starts open to all.',
        cites: [{ source: 'firewall', section: 'Default Lightsail firewall rules' }],
      },
      imds: {
        who: 'customer',
        customer:
          'You require IMDSv2, by API or CLI: both versions answer by default, except on instances from the Amazon Linux 2023 and Ubuntu 24 blueprints. Not every blueprint supports version 2.',
        cites: [{ source: 'imds' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Lightsail builds the instance from the blueprint, enforces the rules of its firewall, serves the metadata and shows metrics. Where you turned them on it takes a snapshot every day and keeps the latest seven. A Lightsail load balancer in front sends traffic to healthy instances only, and its certificate is renewed without you. All that is on the instance is yours.',
        cites: [
          { source: 'lightsail/updates' },
          { source: 'firewall' },
          { source: 'imds' },
          { source: 'lightsail/auto-snapshots' },
          { source: 'lightsail/load-balancers' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
