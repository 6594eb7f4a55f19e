import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Timestream Developer Guide: Security in Timestream',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/security.html',
      read: 'unread',
    },
    vulnerability: {
      title: 'Timestream Developer Guide: Configuration and vulnerability analysis in Timestream',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/ConfigAndVulnerability.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'Amazon Timestream',
    short: 'Timestream',
    aka: [
      'timestream',
      'time series database',
      'timestream for liveanalytics',
      'timestream for influxdb',
      'managed influxdb',
    ],
    category: 'databases',
    profile: 'multi-tenant-managed',
    summary:
      'A time series database: AWS runs and patches it, and retention, access, queries and data are yours; the InfluxDB form has instances that you size.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the operating systems behind Timestream.',
        cites: [
          {
            source: 'waf-shared-responsibility',
          },
          {
            source: 'vulnerability',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales LiveAnalytics by itself.',
        cites: [
          {
            source: 'security',
          },
        ],
        except: [
          {
            when: 'you run Timestream for InfluxDB',
            who: 'shared',
            then: 'You choose instance class, storage and Multi-AZ; AWS runs them.',
            cites: [
              {
                source: 'security',
              },
            ],
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS patches the database software.',
        cites: [
          {
            source: 'waf-shared-responsibility',
          },
          {
            source: 'vulnerability',
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Writers, queries and dashboards are yours, and so is patching your clients and their libraries.',
        cites: [
          {
            source: 'vulnerability',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set the retention of memory and magnetic store, tables and, for InfluxDB, parameter groups.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Add VPC endpoints, and for InfluxDB subnets and security groups; leave public access off.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write IAM policies, and manage users and tokens of InfluxDB.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the data at rest.',
        customer: 'Choose the key and own the content.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps several copies over zones.',
        customer: 'Set retention long enough and order backups in AWS Backup.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Alarm on rejected writes and query errors.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'cloudtrail-overview',
          },
        ],
      },
      compliance: 'as profile',
    },
    reviewed: '2026-11-23',
  },
);
