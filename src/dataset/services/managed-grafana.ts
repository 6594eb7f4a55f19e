import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'network-access': {
      title: 'Managed Grafana User Guide: Configure network access to your workspace',
      url: 'https://docs.aws.amazon.com/grafana/latest/userguide/AMG-configure-nac.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Managed Grafana User Guide: Connect to data sources or notification channels in Amazon VPC',
      url: 'https://docs.aws.amazon.com/grafana/latest/userguide/AMG-configure-vpc.html',
      read: '2026-11-29',
    },
    security: {
      title: 'Managed Grafana User Guide: Security',
      url: 'https://docs.aws.amazon.com/grafana/latest/userguide/security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Managed Grafana User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/grafana/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'Managed Grafana User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/grafana/latest/userguide/AMG-encryption-at-rest.html',
      read: '2026-11-30',
    },
    tokens: {
      title: 'Managed Grafana API Reference: CreateWorkspaceServiceAccountToken',
      url: 'https://docs.aws.amazon.com/grafana/latest/APIReference/API_CreateWorkspaceServiceAccountToken.html',
      read: '2026-11-30',
    },
    'version-update': {
      title: 'Managed Grafana User Guide: Update your workspace version',
      url: 'https://docs.aws.amazon.com/grafana/latest/userguide/AMG-workspace-version-update.html',
      read: '2026-11-29',
    },
    permissions: {
      title: 'Managed Grafana User Guide: Permissions and policies for AWS data sources',
      url: 'https://docs.aws.amazon.com/grafana/latest/userguide/AMG-manage-permissions.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'Managed Grafana User Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/grafana/latest/userguide/AMG-Security-Best-Practices.html',
      read: '2026-11-28',
    },
    endpoints: {
      title: 'Managed Grafana User Guide: Interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/grafana/latest/userguide/VPC-endpoints.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'Managed Grafana User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/grafana/latest/userguide/logging-using-cloudtrail.html',
      read: '2026-11-28',
    },
    plugins: {
      title: 'Managed Grafana User Guide: Extend your workspace with plugins',
      url: 'https://docs.aws.amazon.com/grafana/latest/userguide/grafana-plugins.html',
      read: '2026-11-28',
    },
    overview: {
      title: 'Managed Grafana User Guide: What is Amazon Managed Grafana?',
      url: 'https://docs.aws.amazon.com/grafana/latest/userguide/what-is-Amazon-Managed-Service-Grafana.html',
      read: '2026-11-29',
    },
    versions: {
      title: 'Managed Grafana User Guide: Differences between Grafana versions',
      url: 'https://docs.aws.amazon.com/grafana/latest/userguide/version-differences.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Managed Grafana',
    short: 'Managed Grafana',
    aka: ['managed grafana', 'amg', 'grafana', 'aws grafana', 'grafana workspace'],
    category: 'management',
    profile: 'multi-tenant-managed',
    summary:
      'Grafana as a service: AWS runs and patches the workspaces, and the Grafana version, plugins, data sources, users and dashboards are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the servers of your workspaces; you cannot log in to them.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility', section: 'Shared controls' }],
        except: [
          {
            when: 'the workspace is connected to your VPC',
            who: 'shared',
            aws: 'AWS patches the workspace.',
            then: 'Keep at least 15 addresses free in each of its subnets: with fewer it can get no security updates, and in the worst case fails.',
            cites: [{ source: 'vpc', section: 'Prerequisites' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'shared',
        aws: 'AWS maintains the Grafana servers, brings security updates and patches into a workspace within its version, and offers newer versions.',
        customer:
          'You start the move of a workspace to a newer Grafana version, which cannot be undone, and update plugins yourself.',
        cites: [
          { source: 'overview' },
          { source: 'vpc', section: 'Prerequisites' },
          { source: 'version-update' },
          { source: 'plugins' },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Dashboards, alert rules, queries and plugins that you install are yours.',
        cites: [{ source: 'version-update' }, { source: 'plugins' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You configure workspaces, data sources, alerting and plugin management.',
        cites: [{ source: 'security' }, { source: 'plugins' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'A workspace is open to all networks until you restrict it to address lists and VPC endpoints, and reaches data sources by the internet, save some AWS services of its Region, until you connect it to your VPC: subnets, security groups and routes are then yours.',
        cites: [{ source: 'network-access' }, { source: 'vpc' }, { source: 'endpoints' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You connect IAM Identity Center or SAML, assign viewer, editor and admin, guard service account tokens and API keys, and limit the role for data sources.',
        cites: [{ source: 'permissions' }, { source: 'best-practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts dashboards, snapshots of them, alert definitions and user lists at rest, with a key of its own by default.',
        customer:
          'Metrics and logs stay in their sources and are yours; so is what a dashboard reveals. Where you need a key of your own, name it when you create the workspace: it cannot be changed later.',
        cites: [
          { source: 'data-protection', section: 'Data protection in Amazon Managed Grafana' },
          { source: 'at-rest' },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts data in transit automatically.',
        customer: 'Connections to data sources of other kinds use TLS only if you configure it.',
        cites: [{ source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores the dashboards, alerts and user lists of a workspace, and maintains the servers under it.',
        customer: 'You export dashboards and alert rules, best as code.',
        cites: [{ source: 'data-protection' }, { source: 'overview' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records calls that manage workspaces, sign-ins and those calls of the Grafana API that change something in CloudTrail.',
        customer: 'You turn on workspace logs and review who changed what.',
        cites: [{ source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'You start the move to a newer Grafana version, test it beforehand and clear away what it drops, such as API keys, Angular plugins and legacy alerting on the way to version 12. There is no downgrade.',
        cites: [{ source: 'version-update' }, { source: 'versions', section: 'Breaking changes' }],
      },
      'end-users': {
        who: 'customer',
        customer: 'You manage the users and their roles in the workspace.',
        cites: [{ source: 'best-practices' }],
      },
      dependencies: {
        who: 'customer',
        customer:
          'You choose, judge and update plugins, also after a change of the Grafana version, which updates none; that community plugins meet your security needs is yours, AWS says outright. It only takes versions with known flaws out of the catalog.',
        cites: [{ source: 'plugins', section: 'Find plugins with the plugin catalog' }, { source: 'version-update' }],
        except: [
          {
            when: 'an installed plugin has a severe security flaw',
            who: 'aws',
            then: 'AWS can update it in your workspace by itself.',
            cites: [{ source: 'plugins', section: 'Find plugins with the plugin catalog' }],
          },
        ],
      },
      'access-keys': {
        who: 'customer',
        customer:
          'You create service account tokens, or API keys on versions before 12, which no longer knows those. Give them a short life (30 days at the most), store them like passwords, and use IAM roles rather than long-lived keys for data sources.',
        cites: [
          { source: 'best-practices' },
          { source: 'tokens' },
          { source: 'versions', section: 'Grafana version 12' },
        ],
      },
      'engine-minor-upgrades': {
        who: 'customer',
        customer:
          'You choose a newer version that AWS offers for the workspace and start the update; AWS carries it out in up to ten minutes, with the workspace read-only. Security patches within a version come from AWS by themselves.',
        cites: [{ source: 'version-update' }, { source: 'vpc', section: 'Prerequisites' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts dashboards, alert definitions and user lists at rest, always, with a key of its own unless you named yours when you created the workspace.',
        cites: [
          { source: 'at-rest' },
          { source: 'data-protection', section: 'Data protection in Amazon Managed Grafana' },
        ],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Choosing it when you create the workspace, its policy, and keeping it usable are yours.',
            cites: [{ source: 'at-rest' }],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You choose the key once, when you create the workspace, and keep it: without it nobody gets in, after seven days the workspace can only be deleted, and a revoked grant loses its data for good.',
        cites: [{ source: 'at-rest' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'Users always have to sign in, but by default anyone on the internet can reach the workspace. Network access control, with prefix lists or VPC endpoints, is yours to turn on.',
        cites: [{ source: 'network-access' }],
      },
      subnets: {
        who: 'customer',
        customer:
          'For a workspace in your VPC you give private subnets in two or more Zones, keep at least 15 addresses free in each, as without them it gets no security updates, and route to the data sources.',
        cites: [{ source: 'vpc' }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'You supply a role that trusts Grafana, with the permissions for each data source.',
        cites: [{ source: 'permissions', section: 'Customer-managed permissions' }],
        except: [
          {
            when: 'the workspace uses service-managed permissions',
            who: 'shared',
            aws: 'Grafana makes the roles and policies for the data sources that you select, in the account or in all accounts of chosen units.',
            then: 'The choice of data sources and units is yours, and you may narrow the policies.',
            cites: [{ source: 'permissions' }],
          },
        ],
      },
      'patch-management': {
        who: 'shared',
        aws: 'AWS patches the servers and the Grafana on them within the version that you chose.',
        customer:
          'Move the workspace to newer versions, update plugins, and, where it is connected to your VPC, keep 15 addresses free in each subnet: with fewer no patches arrive.',
        cites: [{ source: 'overview' }, { source: 'vpc', section: 'Prerequisites' }, { source: 'version-update' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Managed Grafana sets up, scales and maintains the Grafana servers of a workspace, stores its dashboards, alerts and users, and brings in security patches. A version update that you start it carries out within some ten minutes. It keeps the plugin catalogue, takes versions with known flaws out of it, and makes the roles for AWS data sources if you let it. Dashboards, plugins and users are yours.',
        cites: [
          { source: 'overview' },
          { source: 'data-protection' },
          { source: 'version-update' },
          { source: 'plugins' },
          { source: 'permissions' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
