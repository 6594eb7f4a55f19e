import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'CodeCommit User Guide: What is AWS CodeCommit?',
      url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html',
      read: '2026-11-30',
    },
    encryption: {
      title: 'CodeCommit User Guide: KMS and encryption for repositories',
      url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/encryption.html',
      read: '2026-11-30',
    },
    resilience: {
      title: 'CodeCommit User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    mirror: {
      title: 'CodeCommit User Guide: Push commits to an additional Git repository',
      url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-mirror-repo-pushes.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'CodeCommit User Guide: Monitoring',
      url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-overview.html',
      read: '2026-11-28',
    },
    access: {
      title: 'CodeCommit User Guide: Authentication and access control',
      url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/auth-and-access-control.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'CodeCommit User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    merge: {
      title: 'AWS CLI Reference: codecommit merge-pull-request-by-squash',
      url: 'https://docs.aws.amazon.com/cli/latest/reference/codecommit/merge-pull-request-by-squash.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS CodeCommit',
    short: 'CodeCommit',
    aka: ['codecommit', 'code commit', 'aws codecommit', 'git repository on aws'],
    category: 'developer-tools',
    profile: 'multi-tenant-managed',
    summary:
      'Managed Git repositories: AWS runs, patches and encrypts them, and the code, who reads and merges, and copies elsewhere are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the servers; there is no hardware or server software of yours.',
        cites: [{ source: 'overview' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales repositories; there is nothing to provision.',
        cites: [{ source: 'overview' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs and updates the Git service.',
        cites: [{ source: 'overview' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The code in it is yours, and so are secrets that someone commits by mistake.',
        cites: [{ source: 'overview' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You create repositories, approval rules, triggers and notifications.',
        cites: [{ source: 'overview' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide on VPC endpoints for Git and API.',
        cites: [{ source: 'infrastructure' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'IAM for users and roles, Git credentials and SSH keys, and rules for branches are yours.',
        cites: [{ source: 'access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts every repository, with an AWS managed key unless you choose your own.',
        customer: 'What is committed, and the customer managed key if you use one, are yours.',
        cites: [{ source: 'encryption' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS takes Git over HTTPS or SSH only.',
        customer: 'You use current clients and guard the keys.',
        cites: [{ source: 'encryption' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores repositories durably in their Region.',
        customer: 'A copy elsewhere is yours: push to a second repository.',
        cites: [{ source: 'resilience' }, { source: 'mirror' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS emits events and records API calls in CloudTrail.',
        customer: 'You watch them, and review pushes and access.',
        cites: [{ source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      durability: {
        who: 'aws',
        aws: 'AWS runs the storage of the repositories and keeps it highly available and durable in their Region; there is no hardware of yours in it. A copy outside that Region is yours to push.',
        cites: [{ source: 'overview', section: 'Introducing CodeCommit' }, { source: 'resilience' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer: 'Pushing to a second repository is yours to set up.',
        cites: [{ source: 'resilience' }, { source: 'mirror' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts every repository as it is stored; it cannot be switched off.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key instead of aws/codecommit.',
            then: 'Its policy and life are yours.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'access-keys': {
        who: 'customer',
        customer: 'Git credentials and SSH keys of users are yours to rotate and remove.',
        cites: [{ source: 'access' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You can choose a customer managed key instead of aws/codecommit, and then write its policy and keep it usable.',
        cites: [{ source: 'encryption' }],
      },
      'change-management': {
        who: 'customer',
        customer: 'Who may merge, pull requests, approval rules and the review itself are yours to set up and to do.',
        cites: [{ source: 'overview' }],
      },
      'configuration-management': {
        who: 'customer',
        customer:
          'What is under version control, the branches and their rules are yours; CodeCommit keeps every version that you push.',
        cites: [{ source: 'overview' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'CodeCommit runs the Git service: it takes pushes and pulls over HTTPS and SSH, stores every version durably in the Region, shows differences and pull requests, finds conflicts, carries out the merge by the strategy that you pick and closes the request. It grows with the repositories and sends notices and triggers that you set. Code, approval rules and who merges are yours.',
        cites: [{ source: 'overview' }, { source: 'merge' }, { source: 'resilience' }, { source: 'encryption' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
