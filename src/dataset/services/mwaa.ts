import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    vulnerability: {
      title: 'MWAA User Guide: Configuration and vulnerability analysis in Amazon MWAA',
      url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/configuration-vulnerability-analysis.html',
      read: '2026-11-23',
    },
    security: {
      title: 'MWAA User Guide: Security in Amazon MWAA',
      url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/security.html',
      read: 'unread',
    },
    encryption: {
      title: 'MWAA User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/encryption-at-rest.html',
      read: 'unread',
    },
    vpc: {
      title: 'MWAA User Guide: Security in your VPC on Amazon MWAA',
      url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html',
      read: 'unread',
    },
    logs: {
      title: 'MWAA User Guide: Viewing Airflow logs in Amazon CloudWatch',
      url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html',
      read: 'unread',
    },
    practices: {
      title: 'MWAA User Guide: Security best practices on Amazon MWAA',
      url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/security-best-practices.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon Managed Workflows for Apache Airflow',
    short: 'MWAA',
    aka: ['mwaa', 'managed airflow', 'airflow', 'managed workflows for apache airflow', 'dag', 'dags'],
    category: 'integration',
    profile: 'single-tenant-managed',
    summary:
      'Apache Airflow environments: AWS runs and patches them, and DAGs, Python packages, version upgrades, size, roles and network are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the machines and containers of scheduler, workers and web server.',
        cites: [
          {
            source: 'vulnerability',
          },
          {
            source: 'security',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS adds workers up to your maximum.',
        customer: 'Choose the environment class and the minimum and maximum of workers.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS patches Apache Airflow on your environments.',
        customer: 'Choose the Airflow version and start the upgrade to a newer one.',
        cites: [
          {
            source: 'vulnerability',
          },
        ],
      },
      container: {
        who: 'aws',
        aws: 'AWS builds the containers in which Airflow runs.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'DAGs, plugins and requirements, with their security updates, are yours.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set Airflow options, class, web server access, log levels and the bucket of the DAGs.',
        cites: [
          {
            source: 'practices',
          },
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Build the VPC with its subnets, endpoints and security groups, and choose private web access.',
        cites: [
          {
            source: 'vpc',
          },
          {
            source: 'vulnerability',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Write the execution role and the rights to the web interface, map Airflow roles, and keep connections in Secrets Manager.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the environment at rest.',
        customer: 'Choose a key of your own at creation if needed, and protect the DAG bucket.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the metadata database running.',
        customer: 'Version the DAG bucket and export metadata you need.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'waf-resiliency',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS sends metrics and, where enabled, Airflow logs to CloudWatch.',
        customer: 'Enable each log type and alarm on failed tasks.',
        cites: [
          {
            source: 'logs',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      dependencies: {
        who: 'customer',
        customer: 'Python packages in requirements.txt are yours to update.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'runtime-patching': {
        who: 'shared',
        aws: 'AWS patches Airflow.',
        customer: 'Start version upgrades.',
        cites: [
          {
            source: 'vulnerability',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
