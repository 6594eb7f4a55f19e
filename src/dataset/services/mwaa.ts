import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    vulnerability: {
      title: 'MWAA User Guide: Configuration and vulnerability analysis in Amazon MWAA',
      url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/configuration-vulnerability-analysis.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'MWAA User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/encryption-at-rest.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'MWAA User Guide: Security in your VPC on Amazon MWAA',
      url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html',
      read: '2026-11-28',
    },
    logs: {
      title: 'MWAA User Guide: Viewing Airflow logs in Amazon CloudWatch',
      url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html',
      read: '2026-11-28',
    },
    practices: {
      title: 'MWAA User Guide: Security best practices on Amazon MWAA',
      url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/security-best-practices.html',
      read: '2026-11-28',
    },
    model: {
      title: 'MWAA User Guide: AWS shared responsibility model for Amazon MWAA',
      url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/shared-responsibility.html',
      read: '2026-11-28',
    },
    versions: {
      title: 'MWAA User Guide: Apache Airflow versions on Amazon MWAA',
      url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/airflow-versions.html',
      read: '2026-11-28',
    },
    serverless: {
      title: 'MWAA Serverless User Guide: Key concepts',
      url: 'https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/mwaas-concepts.html',
      read: '2026-11-28',
    },
    components: {
      title: 'AWS Compute Blog: Container, database, and queue utilization metrics for the Amazon MWAA environment',
      url: 'https://aws.amazon.com/blogs/compute/introducing-container-database-and-queue-utilization-metrics-for-the-amazon-mwaa-environment/',
      read: '2026-11-29',
    },
    environment: {
      title: 'MWAA API Reference: Environment',
      url: 'https://docs.aws.amazon.com/mwaa/latest/API/API_Environment.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Managed Workflows for Apache Airflow',
    short: 'MWAA',
    aka: ['mwaa', 'managed airflow', 'airflow', 'managed workflows for apache airflow', 'dag', 'dags', 'airflow dag'],
    category: 'integration',
    profile: 'single-tenant-managed',
    summary:
      'Apache Airflow environments: AWS runs the machines and builds and patches the images, and DAGs, Python packages, moving to newer versions, size, roles, network and watching it all are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs scheduler, workers and web server on Fargate and patches the host operating system. What is inside the Airflow image belongs to the image version.',
        cites: [{ source: 'model' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS adds and removes workers and web servers between the limits you set.',
        customer:
          'Choose the environment class, those limits and the number of schedulers, and design DAGs to fit: AWS does not throttle what is too much.',
        cites: [{ source: 'model' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'you use MWAA Serverless',
            who: 'aws',
            then: 'AWS provides compute when a workflow starts and takes it back when it has run: there is no environment to size.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS builds and patches the images of Airflow, announces the end of a version at least 180 days ahead, and runs the metadata database.',
        customer:
          'Keep the version current: an environment stays on its image version until you update it. Start the update at a quiet hour, test it first, and keep the metadata database small.',
        cites: [{ source: 'model' }, { source: 'versions' }, { source: 'vulnerability' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the Airflow version is past its end of support',
            who: 'customer',
            then: 'The environment runs on without support, at your risk, until you upgrade it.',
            cites: [{ source: 'versions' }],
          },
        ],
        disputed:
          'One page says that MWAA periodically patches and upgrades Airflow on your environments; the pages on shared responsibility and on versions say that an environment keeps its image until you update it.',
      },
      container: {
        who: 'shared',
        aws: 'AWS builds and patches the container images that hold Airflow and its libraries, and publishes their definitions.',
        customer:
          'Update the environment to get a newer image, and answer for the packages, plugins and startup script that you put into it.',
        cites: [{ source: 'model' }, { source: 'versions' }],
      },
      application: {
        who: 'customer',
        customer:
          'DAGs, plugins, requirements.txt and startup scripts are yours, with their security fixes and tests: AWS runs them as they are and inspects nothing.',
        cites: [{ source: 'model' }, { source: 'practices' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set Airflow options, class, scaling limits, web server access, log levels, pools and timeouts, and the bucket of the DAGs.',
        cites: [{ source: 'model' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You build the VPC with subnets, security groups, ACLs and, if you like, the endpoints, and choose a public or a private web server.',
        cites: [{ source: 'model' }, { source: 'vpc' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'you use MWAA Serverless',
            who: 'customer',
            then: 'A VPC is optional there; where you name one, its subnets and security groups are yours. There is no Airflow web server to open or close.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the execution role, which MWAA cannot change afterwards, and the rights to the web interface. Airflow is not multi-tenant: give teams that write DAGs an environment each.',
        cites: [{ source: 'model' }, { source: 'practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the environment at rest, with a key of its own unless you name one.',
        customer:
          'Choose the key when you create the environment, protect the DAG bucket, and delete metadata that you no longer need.',
        cites: [{ source: 'encryption' }, { source: 'model' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts the traffic of the environment and its web server.',
        customer: 'Encrypt the connections that your DAGs open to databases and services.',
        cites: [{ source: 'model' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the metadata database running.',
        customer:
          'Version and replicate the DAG bucket, which AWS does not back up, and export metadata that you could not lose.',
        cites: [{ source: 'model' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics, and sends the Airflow logs that you enable to CloudWatch.',
        customer: 'Enable each log type, build dashboards and alarms, read them, and do the first analysis yourself.',
        cites: [{ source: 'model' }, { source: 'logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      dependencies: {
        who: 'customer',
        customer: 'Python packages in requirements.txt are yours to choose, pin and update.',
        cites: [{ source: 'model' }],
      },
      'runtime-patching': {
        who: 'shared',
        aws: 'AWS patches the Airflow images.',
        customer: 'Update the environment so that it runs on the patched image.',
        cites: [{ source: 'model' }, { source: 'versions' }],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'You upgrade in time: AWS announces the end of a version at least 180 days ahead in the Health Dashboard, and old environments run on without support and can be restricted.',
        cites: [{ source: 'versions' }, { source: 'model' }],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer: 'You move to a new major version by building a new environment: in place only minor versions change.',
        cites: [{ source: 'versions' }],
      },
      'engine-minor-upgrades': {
        who: 'customer',
        customer:
          'You start the upgrade and choose its hour, since containers restart, and test it first; going back to an older minor version that is still supported is yours to start as well. AWS carries it out.',
        cites: [{ source: 'model' }, { source: 'versions' }],
      },
      'container-images': {
        who: 'shared',
        aws: 'AWS builds and patches the images.',
        customer: 'Update the environment, and answer for what you add.',
        cites: [{ source: 'model' }, { source: 'versions' }],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS scales workers and web servers between your limits.',
        customer: 'Set the limits and the class, and size DAGs to them.',
        cites: [{ source: 'model' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'you use MWAA Serverless',
            who: 'aws',
            then: 'AWS provides compute when a workflow starts and takes it back when it has run: there is no environment to size.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      'service-roles': {
        who: 'customer',
        customer: 'You write and maintain the execution role.',
        cites: [{ source: 'model' }],
      },
      secrets: {
        who: 'customer',
        customer: 'You keep the credentials of connections, best in Secrets Manager.',
        cites: [{ source: 'model' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'You keep the metadata database small and remove what workflows no longer need; growing metadata slows scheduler and web server. AWS runs the database itself.',
        cites: [{ source: 'model' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'You enable the Airflow log types and their levels.',
        cites: [{ source: 'logs' }, { source: 'model' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts the environment at rest, always, with a key of its own unless you named one at creation.',
        cites: [{ source: 'encryption' }, { source: 'model' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key and attaches its grants.',
            then: 'The policy that it needs is yours to write.',
            cites: [{ source: 'encryption' }, { source: 'model' }],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You choose between the key of AWS and your own when you create the environment, and write the policy of your own.',
        cites: [{ source: 'encryption' }, { source: 'model' }],
      },
      backups: {
        who: 'customer',
        customer:
          'You version and replicate the bucket with DAGs, plugins and requirements: MWAA does not back it up. Metadata that you could not lose you export.',
        cites: [{ source: 'model' }],
      },
      alerting: {
        who: 'customer',
        customer: 'You build the dashboards and alarms on the metrics that MWAA publishes, and act on them.',
        cites: [{ source: 'model' }],
      },
      'right-sizing': {
        who: 'customer',
        customer:
          'You pick the environment class, the limits and the Airflow options that fit your DAGs: MWAA throttles and rejects nothing that is too much.',
        cites: [{ source: 'model' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'you use MWAA Serverless',
            who: 'aws',
            then: 'AWS provides compute when a workflow starts and takes it back when it has run: there is no environment to size.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      'base-images': {
        who: 'aws',
        aws: 'AWS builds and patches the container images with Airflow in them; you bring none. Moving the environment to a later image version is an update that you start.',
        cites: [{ source: 'model' }],
      },
      'scaling-limits': {
        who: 'customer',
        customer:
          'The least and greatest number of workers and web servers, the number of schedulers and the environment class are yours to set. AWS scales between the limits.',
        cites: [{ source: 'model' }],
      },
      'workload-isolation': {
        who: 'customer',
        customer:
          'Airflow is not multi-tenant: whoever writes DAGs can change the rights of Airflow users and reach the metadata. You give each team that writes DAGs an environment of its own.',
        cites: [{ source: 'model', section: 'Configuration and access that you manage' }, { source: 'practices' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'you use MWAA Serverless',
            who: 'shared',
            aws: 'AWS runs each workflow on compute of its own, under its own role.',
            then: 'You give each workflow an execution role, and security groups where it is in a VPC, of its own.',
            cites: [{ source: 'serverless', section: 'Workflow isolation' }],
          },
        ],
      },
      'public-access': {
        who: 'customer',
        customer:
          'You choose whether the web server can be reached from the internet or from your VPC only, and who in IAM may open it.',
        cites: [{ source: 'model', section: 'Configuration and access that you manage' }, { source: 'vpc' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'you use MWAA Serverless',
            who: 'customer',
            then: 'There is no Airflow web server to open or close.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      'log-review': {
        who: 'customer',
        customer:
          'You read the logs of scheduler, workers, web server and tasks, and find the cause of a failed workflow before you call AWS Support, which sees no more than the log level that you set.',
        cites: [{ source: 'model', section: 'Operational excellence that you manage' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'MWAA runs schedulers, workers and load-balanced web servers on Fargate, the SQS queue that hands tasks from schedulers to workers, and the Aurora database that keeps the state; it adds and removes workers between your limits and publishes their metrics. MWAA Serverless keeps each version of a workflow. DAGs and their retries are yours.',
        cites: [{ source: 'components' }, { source: 'environment' }, { source: 'model' }, { source: 'serverless' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
