import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Inspector User Guide: Security',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/security.html',
      read: '2026-11-23',
    },
    overview: {
      title: 'Inspector User Guide: What is Amazon Inspector?',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html',
      read: '2026-11-30',
    },
    scanning: {
      title: 'Inspector User Guide: Automated scan types',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-resources.html',
      read: '2026-11-30',
    },
    'data-protection': {
      title: 'Inspector User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/data-protection.html',
      read: '2026-11-23',
    },
    'at-rest': {
      title: 'Inspector User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/encryption-rest.html',
      read: '2026-11-30',
    },
    'in-transit': {
      title: 'Inspector User Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/encryption-transit.html',
      read: '2026-11-23',
    },
    findings: {
      title: 'Inspector User Guide: Managing findings',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/findings-managing.html',
      read: '2026-11-30',
    },
    automation: {
      title: 'Inspector User Guide: Creating custom responses to findings with EventBridge',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html',
      read: '2026-11-23',
    },
    ecr: {
      title: 'Inspector User Guide: Scanning Amazon ECR container images',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-ecr.html',
      read: '2026-11-30',
    },
    'ecr-duration': {
      title: 'Inspector User Guide: Configuring the Amazon ECR re-scan duration',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/scanning_resources_configure_duration_setting_ecr.html',
      read: '2026-11-30',
    },
    ec2: {
      title: 'Inspector User Guide: Scanning Amazon EC2 instances',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-ec2.html',
      read: '2026-11-30',
    },
    understanding: {
      title: 'Inspector User Guide: Understanding findings',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/findings-understanding.html',
      read: '2026-11-30',
    },
    'agentless-role': {
      title: 'Inspector User Guide: Service-linked role permissions for agentless scans',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/slr-permissions-agentless.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Inspector',
    short: 'Inspector',
    aka: ['inspector', 'aws inspector', 'inspector findings', 'inspector v2', 'inspector2'],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      'Automatic vulnerability scanning of EC2, ECR images, Lambda and code: AWS runs the scanner and its database, and turning it on, covering everything and fixing findings are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the scanning systems. Patching the instances that it scans stays yours.',
        cites: [{ source: 'security' }, { source: 'overview' }],
      },
      'control-plane': 'as profile',
      capacity: { who: 'aws', aws: 'AWS scales the scanning with your resources.', cites: [{ source: 'overview' }] },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs the scanner, keeps its vulnerability database current and rescans when a new CVE comes out.',
        cites: [{ source: 'overview' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The software in which it finds weaknesses is yours to patch.',
        cites: [{ source: 'overview' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You activate it per account and Region, choose scan types, write suppression rules, and see that agents and coverage are complete.',
        cites: [{ source: 'scanning' }, { source: 'overview' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You let instances reach Systems Manager and Inspector, from private subnets over VPC endpoints that you create; open network paths that it reports are yours to close.',
        cites: [{ source: 'ec2' }, { source: 'security' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You name the delegated administrator and control with IAM who sees and suppresses findings.',
        cites: [{ source: 'overview' }, { source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts inventory and findings under a key that it owns, and deletes all of them when you disable Inspector.',
        customer:
          'For code excerpts of Lambda code scanning you can choose your own key. Who gets exported reports is your decision.',
        cites: [{ source: 'at-rest' }, { source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS moves its data encrypted and serves its API over TLS.',
        customer:
          'Scripts and agents that reach it use TLS 1.2 or later, and exported reports stay encrypted wherever you send them.',
        cites: [{ source: 'in-transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the service available.',
        customer:
          'Export findings that must be kept: disabling Inspector deletes findings and inventory for good. Suppression rules belong in a template.',
        cites: [{ source: 'at-rest' }, { source: 'findings' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS scans and reports findings, through EventBridge and Security Hub too.',
        customer: 'You look at them, rank them and get them fixed.',
        cites: [{ source: 'overview' }, { source: 'automation' }],
      },
      compliance: 'as profile',
    },
    duties: {
      findings: {
        who: 'customer',
        customer:
          'Fixing what it finds is yours: patch, rebuild the image, update the function. Inspector closes the finding once it is gone.',
        cites: [{ source: 'overview' }],
      },
      enabling: {
        who: 'customer',
        customer:
          'You activate it, per account and Region. The first activation turns on EC2, ECR and Lambda standard scanning; Lambda code scanning and Code Security are further switches.',
        cites: [{ source: 'scanning' }, { source: 'overview' }],
      },
      'vulnerability-scanning': {
        who: 'shared',
        aws: 'AWS scans what is covered and keeps the database current.',
        customer: 'Coverage, exclusions and acting on results are yours.',
        cites: [{ source: 'overview' }, { source: 'scanning' }],
      },
      'image-scanning': {
        who: 'shared',
        aws: 'AWS scans images in ECR and rescans them when a new CVE comes out, as long as they were pushed or in use within the last 14 days, unless you set another time. Settings from before 16 May 2025 stay as they were.',
        customer: 'You turn on ECR scanning, set which repositories and how long, and rebuild the images.',
        cites: [{ source: 'ecr-duration' }, { source: 'ecr' }, { source: 'scanning' }],
        disputed:
          'The page on the duration setting says that new accounts have images watched for 14 days by default; the overview of scan types still says 90 days.',
      },
      agents: {
        who: 'shared',
        aws: 'Inspector installs and updates its own plugin or scanner on instances that Systems Manager manages. In hybrid mode, the default, it scans eligible instances without the agent by EBS snapshot.',
        customer:
          'The Systems Manager agent, its permission and its way to the endpoints are yours to keep working, and so is opting in to the newer VM scanner.',
        cites: [{ source: 'ec2' }, { source: 'scanning' }],
      },
      'managed-rules': {
        who: 'aws',
        aws: 'AWS keeps the database of vulnerabilities current, adds new CVEs and starts the rescans that they ask for.',
        cites: [{ source: 'overview' }, { source: 'ecr' }],
      },
      rules: {
        who: 'customer',
        customer: 'You write the filters and suppression rules that hide findings from your lists.',
        cites: [{ source: 'findings' }],
      },
      alerting: {
        who: 'customer',
        customer: 'You write the EventBridge rules, one set in each Region, that bring findings to someone who reacts.',
        cites: [{ source: 'automation' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer:
          'Inspector finds missing patches and installs none: patching the instances that it scans is yours. Once a patch is in, it scans again and closes the finding. The servers of Inspector itself are AWS’s to patch.',
        cites: [{ source: 'overview' }, { source: 'security' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts inventory and findings under a key that it owns.',
        cites: [{ source: 'at-rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key where you named one.',
            then: 'For the code excerpts of Lambda code scanning you choose the key, and keep it usable.',
            cites: [{ source: 'at-rest' }],
          },
        ],
      },
      'data-retention': {
        who: 'shared',
        aws: 'AWS keeps active findings until they are fixed. It deletes closed ones after 3 days where the resource is gone or no longer scanned, and after 30 days otherwise.',
        customer: 'You export the findings that you must keep longer.',
        cites: [{ source: 'understanding' }, { source: 'findings' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Inspector finds instances, images and functions by itself, compares the software on them with its vulnerability database, which AWS feeds, and scans again when a new CVE comes out. It rates findings, closes those that are fixed or whose resource is gone, reopens one that comes back within seven days and clears closed ones. For agentless scans it makes, reads and deletes EBS snapshots. Patching is yours.',
        cites: [{ source: 'overview' }, { source: 'understanding' }, { source: 'agentless-role' }, { source: 'ec2' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
