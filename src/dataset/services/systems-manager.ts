import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Systems Manager User Guide: Security',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/security.html',
      read: '2026-11-28',
    },
    vulnerability: {
      title: 'Systems Manager User Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/vulnerability-analysis-and-management.html',
      read: '2026-11-28',
    },
    'patch-manager': {
      title: 'Systems Manager User Guide: Patch Manager',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html',
      read: '2026-11-28',
    },
    'agent-updates': {
      title: 'Systems Manager User Guide: Automating updates to SSM Agent',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-automatic-updates.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Systems Manager User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
    'session-logging': {
      title: 'Systems Manager User Guide: Logging session activity',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html',
      read: '2026-11-28',
    },
    'parameter-store': {
      title: 'Systems Manager User Guide: Parameter Store',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'Systems Manager User Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/security-best-practices.html',
      read: '2026-11-28',
    },
    'instance-permissions': {
      title: 'Systems Manager User Guide: Configure instance permissions',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html',
      read: '2026-11-28',
    },
    'vpc-endpoints': {
      title: 'Systems Manager User Guide: Create VPC endpoints',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-create-vpc.html',
      read: '2026-11-28',
    },
    'session-encryption': {
      title: 'Systems Manager User Guide: Turn on KMS encryption of session data',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-enable-encryption.html',
      read: '2026-11-28',
    },
    preinstalled: {
      title: 'Systems Manager User Guide: AMIs with SSM Agent preinstalled',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ami-preinstalled-agent.html',
      read: '2026-11-28',
    },
    'change-tools': {
      title: 'Systems Manager User Guide: Change management tools',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-actions-and-change.html',
      read: '2026-11-28',
    },
    'change-manager': {
      title: 'Systems Manager User Guide: Change Manager',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/change-manager.html',
      read: '2026-11-30',
    },
    documents: {
      title: 'Systems Manager User Guide: Documents',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/documents.html',
      read: '2026-11-28',
    },
    'state-manager': {
      title: 'Systems Manager User Guide: State Manager',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-state.html',
      read: '2026-11-28',
    },
    'parameter-versions': {
      title: 'Systems Manager User Guide: Working with parameter versions',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-versions.html',
      read: '2026-11-29',
    },
    'automation-scale': {
      title: 'Systems Manager User Guide: Run automated operations at scale',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/running-automations-scale.html',
      read: '2026-11-29',
    },
    'start-session': {
      title: 'Systems Manager API Reference: StartSession',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StartSession.html',
      read: '2026-11-29',
    },
    'version-limit': {
      title: 'AWS SDK for Python: Systems Manager, ParameterMaxVersionLimitExceeded',
      url: 'https://docs.aws.amazon.com/botocore/latest/reference/services/ssm/client/exceptions/ParameterMaxVersionLimitExceeded.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Systems Manager',
    short: 'Systems Manager',
    aka: [
      'systems manager',
      'ssm',
      'system manager',
      'session manager',
      'patch manager',
      'parameter store',
      'ssm parameter store',
      'ssm agent',
      'run command',
      'ssm run command',
      'state manager',
      'ssm automation',
      'fleet manager',
      'securestring',
      'secure string',
    ],
    category: 'management',
    profile: 'account-control',
    summary:
      'A toolbox to patch, configure and reach your servers: AWS runs the toolbox and releases the agent, and the servers, what you patch and when, stay yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: "AWS runs and patches the servers of Systems Manager itself and delivers the tools, Patch Manager among them. It does not test vendors' patches and never patches your servers on its own.",
        customer:
          'The operating systems of your managed nodes are yours: you write patch policies and baselines, choose schedules, approve, reboot and check compliance.',
        cites: [{ source: 'patch-manager' }, { source: 'vulnerability' }],
        except: [
          {
            if: 'on-premises',
            when: 'the node is a server of yours registered by hybrid activation',
            who: 'customer',
            then: 'Everything on the machine, the agent included, is yours to keep current.',
            cites: [{ source: 'agent-updates' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'shared',
        aws: 'AWS operates Systems Manager and releases new versions of SSM Agent.',
        customer:
          'You keep the agent on your nodes current: turn on automatic updates, use a State Manager association, or update by hand.',
        cites: [{ source: 'agent-updates' }, { source: 'best-practices' }],
        except: [
          {
            if: 'automated-agent',
            when: 'Default Host Management Configuration or automatic agent updates are on',
            who: 'shared',
            aws: 'AWS then looks for a new version of the agent every two weeks and installs it on the nodes.',
            then: 'Turning that on, and nodes that it does not reach, are yours.',
            cites: [{ source: 'agent-updates' }, { source: 'instance-permissions' }],
          },
          {
            if: 'agent-manual',
            when: 'you installed the agent yourself',
            who: 'customer',
            then: 'Installing and updating it is yours.',
            cites: [{ source: 'agent-updates' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Your scripts, documents, automations and applications that Systems Manager runs or configures are yours. AWS supplies more than a hundred ready documents, which you choose and parameterize.',
        cites: [{ source: 'documents' }, { source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write patch baselines, maintenance windows, associations, documents, parameters and session preferences.',
        cites: [{ source: 'patch-manager' }, { source: 'documents' }, { source: 'state-manager' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You give nodes a way to the Systems Manager endpoints, by internet or VPC endpoints. No inbound port is needed.',
        cites: [{ source: 'vpc-endpoints' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You give it permission on your nodes, by instance profile or for the account with Default Host Management Configuration, and decide who starts sessions, runs commands and reads which parameters. Run Command and sessions are administrator access to your servers.',
        cites: [{ source: 'instance-permissions' }, { source: 'best-practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts every parameter at rest with a key of its own, and the value of a SecureString with a KMS key besides.',
        customer:
          'You use SecureString and not plain String for secrets, choose its key, and encrypt the buckets and log groups to which commands, sessions and patch runs write.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }, { source: 'parameter-store' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS uses TLS between agent, clients and its endpoints, for sessions TLS 1.3 by default.',
        customer: 'You add KMS encryption of session data where you want it, and keep agent and clients recent enough.',
        cites: [{ source: 'session-encryption' }, { source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores parameters and documents redundantly in the Region.',
        customer:
          'You keep copies of parameters, documents and automations, for instance as code, and in other Regions. Backups of the nodes are yours.',
        cites: [{ source: 'waf-resiliency' }, { source: 'parameter-store' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail and lists the sessions of the last 30 days.',
        customer: 'You turn on session logs to S3 or CloudWatch Logs, watch patch compliance and alarm on failures.',
        cites: [{ source: 'session-logging' }, { source: 'patch-manager' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer:
          'Patch Manager installs only what your baselines and policies say, when they say so, on nodes that you manage. Buying the tool does not move the duty.',
        cites: [{ source: 'patch-manager' }],
      },
      agents: {
        who: 'customer',
        customer:
          'Installing SSM Agent and updating it on your nodes is yours: turn on automatic updates, which check every two weeks, use a State Manager association, or do it by hand. AWS publishes new versions and preinstalls the agent on many of its images, such as Amazon Linux, Ubuntu and Windows Server.',
        cites: [{ source: 'agent-updates' }, { source: 'preinstalled' }],
        except: [
          {
            if: 'automated-agent',
            when: 'Default Host Management Configuration or automatic agent updates are on',
            who: 'shared',
            aws: 'AWS then looks for a new version of the agent every two weeks and installs it on the nodes.',
            then: 'Turning that on, and nodes that it does not reach, are yours.',
            cites: [{ source: 'agent-updates' }, { source: 'instance-permissions' }],
          },
        ],
      },
      'patch-management': {
        who: 'customer',
        customer:
          'You define what is patched, when and where, and follow the compliance reports. AWS does not test the patches, and Patch Manager does not move a node to a new major version of its system.',
        cites: [{ source: 'patch-manager' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'You put secrets in SecureString parameters, limit who decrypts them and change them yourself: Parameter Store does not rotate.',
        cites: [{ source: 'parameter-store' }, { source: 'data-protection' }],
      },
      'ssh-access': {
        who: 'customer',
        customer: 'You decide who opens sessions on which nodes with IAM, and whether SSH stays open beside it.',
        cites: [{ source: 'best-practices' }, { source: 'session-logging' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You switch on logging of session commands and output and choose where it goes. Sessions that only tunnel SSH or forward a port cannot be logged.',
        cites: [{ source: 'session-logging' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer: 'You create the windows in which patches and commands run.',
        cites: [{ source: 'patch-manager' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts parameters of every type at rest, SecureString values with a KMS key besides. Names and descriptions are not covered by that.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }, { source: 'parameter-store' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with it.',
            then: 'The key and its policy are yours.',
            cites: [{ source: 'parameter-store' }],
          },
          {
            when: 'the value is a secret',
            who: 'customer',
            then: 'Choosing SecureString for it is yours.',
            cites: [{ source: 'parameter-store' }],
          },
        ],
      },
      'configuration-management': {
        who: 'customer',
        customer: 'State Manager keeps nodes in the state that you describe; describing it is yours.',
        cites: [{ source: 'state-manager' }, { source: 'security' }],
      },
      rules: {
        who: 'customer',
        customer:
          'Patch baselines and patch policies are yours: which patches are approved, after how many days, and which are rejected. AWS supplies predefined baselines for each operating system, as examples and not as a recommendation.',
        cites: [{ source: 'patch-manager' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You choose the key of a SecureString, the AWS managed one or your own, and write the policy of your own.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'change-management': {
        who: 'customer',
        customer:
          'Who asks for, approves and starts a change, and which runbook carries it out, is yours. AWS supplies the tools for it.',
        cites: [{ source: 'change-tools' }, { source: 'security' }],
        except: [
          {
            if: 'closed-to-new-customers',
            when: 'you want Change Manager and have not used it before',
            who: 'customer',
            then: 'It takes no new customers since 7 November 2025: you bring an approval process of your own.',
            cites: [{ source: 'change-manager' }],
          },
        ],
      },
      versioning: {
        who: 'shared',
        aws: 'Parameter Store numbers each change of a value, keeps the last 100 versions and deletes the oldest for a new one.',
        customer:
          'You label the versions that matter, and move a label off the oldest one in time: while it is there, no new version can be made.',
        cites: [{ source: 'parameter-versions' }, { source: 'version-limit' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Systems Manager carries commands and sessions between you and the agent, runs the steps of automations at the concurrency that you set and stops at your error limit, and applies associations again on schedule. Parameter Store numbers each change of a value and keeps the last 100 versions. AWS writes the ready documents and the predefined baselines. What runs on which node, and when, is yours.',
        cites: [
          { source: 'start-session' },
          { source: 'automation-scale' },
          { source: 'state-manager' },
          { source: 'parameter-versions' },
          { source: 'documents' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
