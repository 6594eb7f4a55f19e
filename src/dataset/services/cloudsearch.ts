import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    scaling: {
      title: 'CloudSearch Developer Guide: Automatic scaling',
      url: 'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/concepts-scaling.html',
      read: '2026-11-28',
    },
    'endpoint-options': {
      title: 'CloudSearch Developer Guide: Configuring domain endpoint options',
      url: 'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-domain-endpoint-options.html',
      read: '2026-11-28',
    },
    access: {
      title: 'CloudSearch Developer Guide: Configuring access',
      url: 'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-access.html',
      read: '2026-11-28',
    },
    availability: {
      title: 'CloudSearch Developer Guide: Configuring availability options',
      url: 'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-availability-options.html',
      read: '2026-11-28',
    },
    'scaling-options': {
      title: 'CloudSearch Developer Guide: Configuring scaling options',
      url: 'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-scaling-options.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'CloudSearch Developer Guide: Logging configuration API calls',
      url: 'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/logging-config-api-calls.html',
      read: '2026-11-28',
    },
    metrics: {
      title: 'CloudSearch Developer Guide: Monitoring with CloudWatch',
      url: 'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/cloudwatch-monitoring.html',
      read: '2026-11-28',
    },
    overview: {
      title: 'CloudSearch Developer Guide: What is Amazon CloudSearch?',
      url: 'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/what-is-cloudsearch.html',
      read: '2026-11-28',
    },
    'index-fields': {
      title: 'CloudSearch Developer Guide: Configuring index fields',
      url: 'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-index-fields.html',
      read: '2026-11-28',
    },
    indexing: {
      title: 'CloudSearch Developer Guide: Indexing document data',
      url: 'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/indexing.html',
      read: '2026-11-29',
    },
    text: {
      title: 'CloudSearch Developer Guide: Text processing',
      url: 'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/text-processing.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon CloudSearch',
    short: 'CloudSearch',
    aka: ['cloudsearch', 'cloud search', 'cloudsearch domain'],
    category: 'analytics',
    profile: 'single-tenant-managed',
    summary:
      'An older search service, closed to new customers: AWS runs, patches and scales the search instances, and documents, access policies and your way off it are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the search instances; you have no access to them and no update to schedule.',
        cites: [{ source: 'scaling' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS picks instance sizes and adds or removes instances with data and traffic.',
        customer: 'You set a minimum size, replication and partitions for expected load, and Multi-AZ.',
        cites: [{ source: 'scaling' }, { source: 'scaling-options' }, { source: 'availability' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS maintains the search software.',
        cites: [{ source: 'overview' }, { source: 'scaling' }, { source: 'waf-shared-responsibility' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Documents, queries, ranking expressions and clients are yours.',
        cites: [{ source: 'index-fields' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set index fields, scaling and availability options, and whether HTTPS is required. After a change of index fields or text options you start the indexing yourself: until it has run, searches do not show the change.',
        cites: [
          { source: 'index-fields' },
          { source: 'endpoint-options' },
          { source: 'scaling-options' },
          { source: 'indexing' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'The endpoints are public; you limit addresses and callers in the access policies. There are no subnets to configure.',
        cites: [{ source: 'access' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You write the access policies for search, upload and configuration.',
        cites: [{ source: 'access' }],
      },
      data: {
        who: 'customer',
        customer:
          'What you index and keep there is yours, with its classification; keep sensitive data out unless its protection suffices.',
        cites: [{ source: 'access' }, { source: 'index-fields' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS offers HTTPS on the endpoints.',
        customer: "You require HTTPS in the domain's endpoint options and use it in clients.",
        cites: [{ source: 'endpoint-options' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'You keep the source documents, so that the index can be uploaded again, here or in another service.',
        cites: [{ source: 'index-fields' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records configuration calls in CloudTrail and sends metrics of every search instance to CloudWatch each minute.',
        customer:
          'You set alarms on them, and log searches and uploads in your own application: CloudTrail does not record those.',
        cites: [{ source: 'logging' }, { source: 'metrics' }],
      },
      compliance: 'as profile',
    },
    duties: {
      failover: {
        who: 'aws',
        aws: 'With the Multi-AZ option on, AWS sends all traffic to the other zone when one fails, and restores what was lost, without a step of yours.',
        cites: [{ source: 'availability' }],
        except: [
          {
            if: 'single-az',
            when: 'the domain stands in one Availability Zone',
            who: 'customer',
            then: 'Nothing is left to fail over to: you left the Multi-AZ option off.',
            cites: [{ source: 'availability' }],
          },
        ],
      },
      migration: {
        who: 'customer',
        customer:
          'The service takes no new customers, and existing ones go on as before; moving to OpenSearch Service or another search is yours to plan.',
        cites: [{ source: 'overview' }],
      },
      'multi-az': {
        who: 'customer',
        customer: 'You turn on the Multi-AZ option; AWS then keeps instances in two zones.',
        cites: [{ source: 'availability' }],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS picks instance sizes and adds or removes instances with data and traffic.',
        customer: 'You set the minimum size, partitions and replicas for load that you expect.',
        cites: [{ source: 'scaling' }, { source: 'scaling-options' }],
      },
      'tls-policies': {
        who: 'customer',
        customer: 'You require HTTPS in the endpoint options of the domain; until then it answers plain HTTP too.',
        cites: [{ source: 'endpoint-options' }],
      },
      'public-access': {
        who: 'customer',
        customer: 'Endpoints are public: your access policies say which addresses and callers get through.',
        cites: [{ source: 'access' }],
      },
      backups: {
        who: 'customer',
        customer: 'There are no backups to restore from: keep the source documents and upload them again.',
        cites: [{ source: 'index-fields' }, { source: 'waf-resiliency' }],
      },
      'audit-logs': {
        who: 'customer',
        customer: 'CloudTrail holds configuration calls only: log searches and uploads in your own application.',
        cites: [{ source: 'logging' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'CloudSearch tokenizes and normalizes the text, puts uploaded documents into the index by itself, splits the index into partitions, copies these as traffic grows, and rebuilds the full index from time to time. It spreads queries over the instances; with Multi-AZ on it keeps two zones up to date, and either can carry the load alone. After a change of index fields you start the indexing.',
        cites: [{ source: 'text' }, { source: 'indexing' }, { source: 'scaling' }, { source: 'availability' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
