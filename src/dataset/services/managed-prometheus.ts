import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'what-is': {
      title: 'Managed Service for Prometheus User Guide: What is Amazon Managed Service for Prometheus?',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/what-is-Amazon-Managed-Service-Prometheus.html',
      read: '2026-11-29',
    },
    security: {
      title: 'Managed Service for Prometheus User Guide: Security',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Managed Service for Prometheus User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Managed Service for Prometheus User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/encryption-at-rest-Amazon-Service-Prometheus.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'Managed Service for Prometheus User Guide: IAM permissions and policies',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-and-IAM.html',
      read: '2026-11-28',
    },
    endpoints: {
      title: 'Managed Service for Prometheus User Guide: Using interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-and-interface-VPC.html',
      read: '2026-11-28',
    },
    collector: {
      title: 'Managed Service for Prometheus User Guide: AWS managed collectors',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-collector.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'Managed Service for Prometheus User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/logging-using-cloudtrail.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Managed Service for Prometheus User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    configuration: {
      title: 'Managed Service for Prometheus User Guide: Configure your workspace',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-workspace-configuration.html',
      read: '2026-11-28',
    },
    dedupe: {
      title: 'Managed Service for Prometheus User Guide: Deduplicating high availability metrics',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-ingest-dedupe.html',
      read: '2026-11-29',
    },
    ruler: {
      title: 'Managed Service for Prometheus User Guide: Recording rules and alerting rules',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-Ruler.html',
      read: '2026-11-29',
    },
    'alert-manager': {
      title: 'Managed Service for Prometheus User Guide: Alert manager',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-alert-manager.html',
      read: '2026-11-29',
    },
    'ha-data': {
      title: 'Managed Service for Prometheus User Guide: Send high availability data with Prometheus',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/Send-high-availability-data.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Managed Service for Prometheus',
    short: 'Managed Service for Prometheus',
    aka: [
      'managed prometheus',
      'managed service for prometheus',
      'amp',
      'prometheus',
      'aws prometheus',
      'prometheus workspace',
    ],
    category: 'management',
    profile: 'multi-tenant-managed',
    summary:
      'A Prometheus store that AWS runs and scales: scrapers of your own, rules, alerts, labels and who queries are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs and updates the Prometheus-compatible servers.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Exporters, collectors that you run, and the applications that they watch are yours.',
        cites: [{ source: 'collector' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write recording and alerting rules and the alert manager configuration, and set retention, label sets with their limits, the window for late samples and what is scraped.',
        cites: [{ source: 'configuration' }, { source: 'collector' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You give collectors a way to the workspace, by internet or by an interface endpoint; without internet they need one for STS too.',
        cites: [{ source: 'endpoints' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You say who writes and queries metrics, and give collectors roles of their own.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts metrics at rest with keys of its own by default.',
        customer:
          'You choose a customer managed key when you create the workspace (it cannot be changed later) and keep personal data out of labels. Revoking its grant loses the data.',
        cites: [{ source: 'encryption' }, { source: 'data-protection' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            then: 'Keeping the key and its grants is yours, and letting Grafana or whoever else reads the metrics use it: without it nothing can be read or stored.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps metrics in several zones for the retention period.',
        customer:
          'You set the retention, at most 1,095 days, and send metrics to a second workspace where you need a copy.',
        cites: [{ source: 'what-is' }, { source: 'resilience' }, { source: 'configuration' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail and offers logs of rules and alerts.',
        customer: 'You turn these on and watch ingestion limits and failed rules.',
        cites: [{ source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      agents: {
        who: 'customer',
        customer:
          'Collectors, agents and exporters that you run yourself are yours to install and update. Where several send the same metrics, give them all one cluster label and each its own __replica__ label: without both, duplicates are not dropped.',
        cites: [{ source: 'collector' }, { source: 'dedupe' }, { source: 'ha-data' }],
        except: [
          {
            if: 'aws-collector',
            when: 'you use an AWS managed collector',
            who: 'aws',
            then: 'AWS runs, patches and scales it, without an agent, for EKS, MSK and OpenSearch Service; you name its subnets, security groups and access.',
            cites: [{ source: 'collector' }],
          },
        ],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales ingestion, storage and queries of the workspace up and down with your load by itself. Quotas, such as that of active series, still hold, and raising them you have to ask for.',
        cites: [{ source: 'what-is' }, { source: 'configuration' }],
      },
      durability: {
        who: 'aws',
        aws: 'AWS replicates what a workspace has taken in over three Availability Zones of its Region.',
        cites: [{ source: 'what-is' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You choose the key once, at creation, and keep it: disabling it makes the metrics unreachable, and a revoked grant loses them for good. A workspace under your key takes no AWS managed collectors.',
        cites: [{ source: 'encryption' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'You set for how many days a workspace keeps its metrics: 150 unless you change it, three years (1,095 days) at the most. AWS deletes them afterwards.',
        cites: [{ source: 'what-is' }, { source: 'configuration' }],
      },
      quotas: {
        who: 'customer',
        customer:
          'You set limits on active series for each set of labels, so that one team cannot use up the workspace, and ask for higher quotas.',
        cites: [{ source: 'configuration' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts the metrics, always, with a key of its own unless you named yours when you created the workspace.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Choosing it at creation and keeping it usable are yours.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'vpc-endpoints': {
        who: 'customer',
        customer:
          'You create them, one for the workspace API and one for managing workspaces, write their policies, and add one for STS where collectors have no internet.',
        cites: [{ source: 'endpoints' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'The service takes samples in, copies them over three zones, grows with the load, and drops duplicates of collectors that you labelled as replicas. It evaluates your recording and alerting rules at their intervals; its alert manager groups, deduplicates and routes the alerts. Managed collectors it runs and patches itself. Rules, labels, routing and what is scraped are yours.',
        cites: [
          { source: 'what-is' },
          { source: 'dedupe' },
          { source: 'ruler' },
          { source: 'alert-manager' },
          { source: 'collector' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
