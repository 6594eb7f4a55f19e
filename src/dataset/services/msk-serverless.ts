import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'MSK Developer Guide: What is MSK Serverless?',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/serverless.html',
      read: '2026-11-29',
    },
    config: {
      title: 'MSK Developer Guide: Configuration properties for MSK Serverless clusters',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/serverless-config.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'MSK Developer Guide: Monitor MSK Serverless clusters',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/serverless-monitoring.html',
      read: '2026-11-28',
    },
    quota: {
      title: 'MSK Developer Guide: MSK quota',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/limits.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'Amazon MSK Serverless',
    short: 'MSK Serverless',
    aka: ['msk serverless', 'kafka serverless', 'serverless kafka'],
    category: 'analytics',
    profile: 'multi-tenant-managed',
    variantOf: 'msk',
    summary:
      'Apache Kafka without brokers to size: AWS provisions, patches and scales the capacity, and topics, clients, IAM policies and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS operates and patches the servers; you see no broker.',
        cites: [{ source: 'overview' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS provisions and scales compute, storage and partition placement as traffic changes, within the quotas of a serverless cluster.',
        cites: [{ source: 'overview' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS chooses, patches and upgrades the Kafka software behind the cluster and sets its broker properties, which nobody else can change.',
        cites: [{ source: 'overview' }, { source: 'config' }, { source: 'waf-shared-responsibility' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Producers, consumers and topics are yours, including client libraries that speak IAM authentication.',
        cites: [{ source: 'overview' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create the cluster and its topics and set the few topic properties that the serverless type lets you change, such as retention.',
        cites: [{ source: 'config' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose the VPCs, subnets and security groups from which clients reach the cluster by PrivateLink.',
        cites: [{ source: 'overview' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Every serverless cluster requires IAM access control: you write the policies that let clients connect, read and write. Kafka ACLs do not work here.',
        cites: [{ source: 'overview' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS always encrypts stored data at rest.',
        customer: 'What topics contain, how long they keep it and who reads it are yours.',
        cites: [{ source: 'msk/encryption' }, { source: 'overview' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the data on redundant storage inside the Region.',
        customer: 'Topic retention, copies to another Region and the ability to replay are yours.',
        cites: [{ source: 'waf-resiliency' }, { source: 'config' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "AWS publishes the cluster's metrics to CloudWatch.",
        customer: 'You watch throughput and consumer lag and set the alarms.',
        cites: [{ source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'right-sizing': {
        who: 'aws',
        aws: 'A serverless cluster has no brokers or instance types to choose: AWS sizes what is behind it.',
        cites: [{ source: 'overview' }],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales capacity by itself; there is nothing to size.',
        cites: [{ source: 'overview' }],
      },
      'engine-major-upgrades': {
        who: 'aws',
        aws: 'AWS upgrades the Kafka software; you do not choose a version.',
        cites: [{ source: 'overview' }, { source: 'waf-shared-responsibility' }],
      },
      quotas: {
        who: 'customer',
        customer:
          'You keep throughput, partitions and connections within the quotas of a serverless cluster, or ask for more.',
        cites: [{ source: 'quota' }],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches the servers; you see no broker.',
        cites: [{ source: 'overview' }, { source: 'waf-shared-responsibility' }],
      },
      'patch-management': {
        who: 'aws',
        aws: 'AWS patches everything behind the cluster; there is nothing to schedule.',
        cites: [{ source: 'overview' }, { source: 'waf-shared-responsibility' }],
      },
      'engine-minor-upgrades': {
        who: 'aws',
        aws: 'AWS upgrades the Kafka software; you do not choose a version.',
        cites: [{ source: 'overview' }, { source: 'waf-shared-responsibility' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS always encrypts stored data.',
        cites: [{ source: 'msk/encryption' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'You set how long and how much a topic keeps: seven days and 250 GiB unless you change it, without limit if you like.',
        cites: [{ source: 'config' }],
      },
      'storage-space': {
        who: 'aws',
        aws: 'AWS provides and scales storage with the rest of the capacity. How long and how much a topic keeps is your setting.',
        cites: [{ source: 'overview' }, { source: 'config' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS runs the brokers out of sight: it provisions and scales compute and storage with the traffic, places and moves the partitions, sets the broker properties, patches and upgrades Kafka, and encrypts what is stored. Clients reach the cluster by PrivateLink, and AWS checks each of them with IAM. Topics and their retention, clients and policies are yours.',
        cites: [{ source: 'overview' }, { source: 'config' }, { source: 'msk/encryption' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
