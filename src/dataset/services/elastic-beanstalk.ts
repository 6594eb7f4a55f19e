import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'shared-responsibility': {
      title: 'Elastic Beanstalk Developer Guide: Shared responsibility model for platform maintenance',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-shared-responsibility.html',
      read: '2026-11-30',
    },
    'managed-updates': {
      title: 'Elastic Beanstalk Developer Guide: Managed platform updates',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html',
      read: '2026-11-30',
    },
    'support-policy': {
      title: 'Elastic Beanstalk Developer Guide: Platform support policy',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-support-policy.html',
      read: '2026-11-30',
    },
    security: {
      title: 'Elastic Beanstalk Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/security.html',
      read: '2026-11-23',
    },
    'custom-ami': {
      title: 'Elastic Beanstalk Developer Guide: Using a custom Amazon machine image',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.customenv.html',
      read: '2026-11-29',
    },
    scaling: {
      title: 'Elastic Beanstalk Developer Guide: Auto Scaling of your environment',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.as.html',
      read: '2026-11-29',
    },
    'service-role': {
      title: 'Elastic Beanstalk Developer Guide: Managing service roles',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/iam-servicerole.html',
      read: '2026-11-29',
    },
    'enhanced-health': {
      title: 'Elastic Beanstalk Developer Guide: Enhanced health reporting and monitoring',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html',
      read: '2026-11-29',
    },
    'data-protection': {
      title: 'Elastic Beanstalk Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/security-data-protection.html',
      read: '2026-11-23',
    },
    cluster: {
      title: 'Elastic Beanstalk Developer Guide: Beanstalk Cluster architecture',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/beanstalk-cluster-concepts.html',
      read: '2026-11-29',
    },
    'cluster-tenancy': {
      title: 'Elastic Beanstalk Developer Guide: Multi-tenancy for Beanstalk Cluster environments',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/beanstalk-cluster-multi-tenancy.html',
      read: '2026-11-29',
    },
    'cluster-roles': {
      title: 'Elastic Beanstalk Developer Guide: Permissions for Beanstalk Cluster',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/beanstalk-cluster-permissions.html',
      read: '2026-11-29',
    },
    imds: {
      title: "Elastic Beanstalk Developer Guide: Configuring the IMDS on your environment's instances",
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-ec2-imds.html',
      read: '2026-11-29',
    },
    secrets: {
      title: 'Elastic Beanstalk Developer Guide: Fetching secrets and parameters to environment variables',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.secrets.env-vars.html',
      read: '2026-11-29',
    },
    database: {
      title: 'Elastic Beanstalk Developer Guide: Adding a database to your environment',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.db.html',
      read: '2026-11-29',
    },
    encryption: {
      title: 'Elastic Beanstalk Developer Guide: Protecting data using encryption',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/security-data-protection-encryption.html',
      read: '2026-11-29',
    },
    'web-server': {
      title: 'Elastic Beanstalk Developer Guide: Web server environments',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts-webserver.html',
      read: '2026-11-29',
    },
    worker: {
      title: 'Elastic Beanstalk Developer Guide: Elastic Beanstalk worker environments',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-tiers.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Elastic Beanstalk',
    short: 'Elastic Beanstalk',
    aka: [
      'elastic beanstalk',
      'beanstalk cluster',
      'beanstalk standard',
      'beanstalk',
      'eb',
      'beanstalk environment',
      'eb environment',
      'elasticbeanstalk',
      'beanstalk platform',
    ],
    category: 'compute',
    profile: 'single-tenant-managed',
    summary:
      'A platform over EC2 instances in your account, or over an EKS cluster that it runs: AWS releases patched platform versions, and having them applied, your code and the settings are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: "AWS secures the hypervisor under the environment's EC2 instances.",
        cites: [{ source: 'security' }, { source: 'ec2/infrastructure' }],
      },
      'operating-system': {
        who: 'shared',
        aws: 'AWS releases platform versions with a patched operating system, typically within 30 days, and rolls them out to environments where managed updates are on.',
        customer:
          'Turn managed updates on, resolve updates that fail, and move environments off retired platform branches.',
        cites: [{ source: 'shared-responsibility' }, { source: 'managed-updates' }],
        except: [
          {
            if: 'managed-updates-off',
            when: 'managed updates are off',
            who: 'customer',
            then: 'you apply platform updates or patch the operating system, runtime and servers on the instances yourself.',
            cites: [{ source: 'shared-responsibility' }],
          },
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'it stays in place when the platform version moves on, by managed update or by hand: building a patched one and testing it are yours.',
            cites: [{ source: 'shared-responsibility' }, { source: 'custom-ami' }],
          },
          {
            if: 'end-of-life',
            when: 'the platform branch is retired',
            who: 'customer',
            then: 'AWS gives it no more updates: migrate to a supported branch.',
            cites: [{ source: 'support-policy' }],
          },
          {
            if: 'failed-update',
            when: 'a managed update has failed',
            who: 'customer',
            then: 'AWS tells you; resolving the cause and trying again are yours.',
            cites: [{ source: 'shared-responsibility' }],
          },
          {
            when: 'it is a Beanstalk Cluster environment, on an EKS cluster that Elastic Beanstalk runs',
            who: 'aws',
            then: 'there is no platform version: the nodes come from EKS Auto Mode, which patches and replaces them. The system inside your container image is yours.',
            cites: [
              { source: 'cluster', section: 'Differences from Beanstalk Standard' },
              { source: 'eks-auto/security' },
            ],
          },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the Elastic Beanstalk service, its API and its orchestration.',
        cites: [{ source: 'security' }, { source: 'shared-responsibility' }],
      },
      capacity: {
        who: 'shared',
        aws: 'Elastic Beanstalk creates and runs the Auto Scaling group and the load balancer of the environment.',
        customer: 'Set instance types, zones, the least and greatest number of instances and the scaling triggers.',
        cites: [{ source: 'scaling' }],
        except: [
          {
            when: 'it is a Beanstalk Cluster environment, on an EKS cluster that Elastic Beanstalk runs',
            who: 'shared',
            aws: 'AWS adds and removes nodes with EKS Auto Mode and keeps the replicas at the number you asked for.',
            then: 'you set the least and greatest number of replicas, what makes them change, and CPU and memory of each.',
            cites: [{ source: 'cluster', section: 'Compute model' }],
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS releases patch, minor and major updates of runtime, web server, application server and its own agents; managed updates apply patch and minor ones.',
        customer:
          'Turn managed updates on, choose the level, and move to a new platform branch yourself: managed updates never cross branches.',
        cites: [{ source: 'shared-responsibility' }, { source: 'managed-updates' }],
        except: [
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'the software in it stays as you built it: patch it and build it anew on the stock AMI of the newer platform version.',
            cites: [{ source: 'custom-ami', section: 'Managing an environment with a custom AMI' }],
          },
          {
            if: 'failed-update',
            when: 'a managed update has failed',
            who: 'customer',
            then: 'resolving the cause and trying again are yours.',
            cites: [{ source: 'shared-responsibility' }],
          },
          {
            if: 'managed-updates-off',
            when: 'managed updates are off',
            who: 'customer',
            then: 'you apply platform updates yourself.',
            cites: [{ source: 'shared-responsibility' }],
          },
          {
            if: 'end-of-life',
            when: 'the platform branch is retired',
            who: 'customer',
            then: 'there are no more updates: migrate.',
            cites: [{ source: 'support-policy' }],
          },
          {
            when: 'it is a Beanstalk Cluster environment, on an EKS cluster that Elastic Beanstalk runs',
            who: 'shared',
            aws: 'AWS chooses the Kubernetes version, which stays for the life of the cluster, and installs and updates the add-ons.',
            then: 'the language runtime is in your container image, which you rebuild; and whoever changes the cluster by hand stops its maintenance until the change is undone.',
            cites: [
              { source: 'cluster', section: 'Managed infrastructure configuration' },
              { source: 'cluster', section: 'Cluster configuration drift' },
            ],
          },
        ],
      },
      container: {
        who: 'customer',
        customer:
          'On the Docker platforms and in Beanstalk Cluster environments the images are yours to patch and redeploy, also where Elastic Beanstalk built them from your source; the other platforms have no container.',
        cites: [
          { source: 'shared-responsibility' },
          { source: 'cluster', section: 'Differences from Beanstalk Standard' },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Your code, its libraries and every component that you downloaded for it.',
        cites: [{ source: 'shared-responsibility' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set environment type, managed updates and their window, deployment policy, configuration files, environment properties and health checks.',
        cites: [{ source: 'managed-updates' }, { source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You choose VPC, subnets, security groups and whether load balancer and instances are public.',
        cites: [{ source: 'security' }, { source: 'ec2/infrastructure' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You manage the service role, the instance profile and who may deploy; for a Beanstalk Cluster the cluster, node, observability and application roles instead.',
        cites: [{ source: 'service-role' }, { source: 'cluster-roles' }, { source: 'security' }],
      },
      data: {
        who: 'customer',
        customer: 'The data of your application is yours, in instances, buckets and databases, with their encryption.',
        cites: [{ source: 'shared-responsibility' }, { source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'HTTPS at the load balancer or the instance, with its certificate and TLS policy, is yours to set up.',
        cites: [{ source: 'data-protection' }, { source: 'security' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'You keep application versions and back up databases; instances are replaced and lose local files. A database that the environment created goes with it as its deletion policy says: snapshot, retain or delete.',
        cites: [
          { source: 'shared-responsibility' },
          { source: 'database', section: 'Database lifecycle' },
          { source: 'waf-resiliency' },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "Elastic Beanstalk reports the environment's health and tells you when a managed update fails.",
        customer: 'Turn on enhanced health and log streaming, keep the logs, set alarms and react.',
        cites: [{ source: 'managed-updates' }, { source: 'enhanced-health' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS publishes patched platform versions and applies them where managed updates are on.',
        customer: 'Turn managed updates on or update by hand.',
        cites: [{ source: 'shared-responsibility' }, { source: 'managed-updates' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the platform branch is retired',
            who: 'customer',
            then: 'security updates have ended: migrate to a supported branch.',
            cites: [{ source: 'support-policy', section: 'Retired platform branches' }],
          },
          {
            if: 'failed-update',
            when: 'a managed update has failed',
            who: 'customer',
            then: 'resolving the cause and trying again are yours.',
            cites: [{ source: 'shared-responsibility' }],
          },
          {
            if: 'managed-updates-off',
            when: 'managed updates are off',
            who: 'customer',
            then: 'you patch.',
            cites: [{ source: 'shared-responsibility' }],
          },
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'you patch it.',
            cites: [{ source: 'shared-responsibility' }],
          },
          {
            when: 'it is a Beanstalk Cluster environment, on an EKS cluster that Elastic Beanstalk runs',
            who: 'aws',
            then: 'the nodes come from EKS Auto Mode, which patches and replaces them; your container image is yours.',
            cites: [{ source: 'cluster', section: 'Compute model' }, { source: 'eks-auto/security' }],
          },
        ],
      },
      'platform-version': {
        who: 'shared',
        aws: 'AWS releases platform versions and applies patch and minor ones by managed updates.',
        customer: 'Cross to a new branch or major version yourself.',
        cites: [{ source: 'managed-updates' }],
        except: [
          {
            when: 'it is a Beanstalk Cluster environment, on an EKS cluster that Elastic Beanstalk runs',
            who: 'customer',
            then: 'there is no platform version: the runtime is in the container image, which you rebuild and redeploy.',
            cites: [{ source: 'cluster', section: 'Differences from Beanstalk Standard' }],
          },
          {
            if: 'managed-updates-off',
            when: 'managed updates are off',
            who: 'customer',
            then: 'every platform update is yours to apply.',
            cites: [{ source: 'shared-responsibility' }],
          },
          {
            if: 'end-of-life',
            when: 'the platform branch is retired',
            who: 'customer',
            then: 'no new versions come: migrate to a supported branch.',
            cites: [{ source: 'support-policy', section: 'Retired platform branches' }],
          },
          {
            if: 'failed-update',
            when: 'a managed update has failed',
            who: 'customer',
            then: 'resolving the cause and trying again are yours.',
            cites: [{ source: 'shared-responsibility' }],
          },
        ],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'You migrate environments off retired platform branches. AWS publishes the schedule 12 months ahead; after retirement there are no fixes and no support, and after 90 more days you go on at your own risk.',
        cites: [
          { source: 'support-policy', section: 'Retired platform branches' },
          { source: 'shared-responsibility' },
        ],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'You choose the day and hour of the weekly two-hour window, the update level and weekly instance replacement; the console starts with a random day and hour. AWS starts the update in it, and may end after it.',
        cites: [{ source: 'managed-updates', section: 'Managed update maintenance window' }],
      },
      enabling: {
        who: 'customer',
        customer:
          'Managed updates need enhanced health. The console turns both on with its presets since November 2019; environments made by CLI, API or template need it set.',
        cites: [{ source: 'managed-updates' }],
        except: [
          {
            if: 'cli-created',
            when: 'the environment was made by CLI, API or template',
            who: 'customer',
            then: 'managed updates are off until you set ManagedActionsEnabled.',
            cites: [{ source: 'managed-updates' }],
          },
        ],
      },
      'ami-updates': {
        who: 'shared',
        aws: 'Every platform version brings a newer stock AMI, and an update replaces the instances with it.',
        customer: 'Take the platform update, by managed updates or by hand.',
        cites: [{ source: 'managed-updates' }, { source: 'custom-ami' }],
        except: [
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'platform updates leave it as it is: you patch, rebuild and test it.',
            cites: [{ source: 'custom-ami', section: 'Managing an environment with a custom AMI' }],
          },
        ],
      },
      deployment: {
        who: 'customer',
        customer:
          'You deploy your versions, choose the policy (all at once, rolling, immutable, traffic splitting; on a Beanstalk Cluster rolling or all at once) and roll back. Platform updates by managed updates are always immutable: AWS ends the old instances only after the new ones pass their health checks.',
        cites: [
          { source: 'managed-updates', section: 'Immutable environment updates' },
          { source: 'cluster', section: 'Differences from Beanstalk Standard' },
        ],
      },
      'container-images': {
        who: 'customer',
        customer: 'Images on the Docker platforms and in Beanstalk Cluster environments are yours.',
        cites: [
          { source: 'shared-responsibility' },
          { source: 'cluster', section: 'Differences from Beanstalk Standard' },
        ],
      },
      dependencies: {
        who: 'customer',
        customer: 'Libraries of your application are yours.',
        cites: [{ source: 'shared-responsibility' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: "AWS patches the hosts under the environment's EC2 instances.",
        cites: [{ source: 'ec2/infrastructure' }],
      },
      scaling: {
        who: 'shared',
        aws: 'Elastic Beanstalk scales the group by your triggers.',
        customer: 'Set triggers and limits.',
        cites: [{ source: 'scaling' }],
        except: [
          {
            when: 'it is a Beanstalk Cluster environment, on an EKS cluster that Elastic Beanstalk runs',
            who: 'shared',
            aws: 'AWS keeps the replicas within your bounds and adds and removes nodes with EKS Auto Mode.',
            then: 'you set the least and greatest number of replicas and what makes them change.',
            cites: [{ source: 'cluster', section: 'Compute model' }],
          },
        ],
      },
      agents: {
        who: 'shared',
        aws: 'AWS updates the Elastic Beanstalk components of the platform, which arrive with platform updates.',
        customer:
          'Apply those updates where managed updates are off; agents that you add by configuration files or a custom AMI are yours.',
        cites: [{ source: 'shared-responsibility' }, { source: 'managed-updates' }],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'Auto Scaling notices that an instance of the environment has ended and launches another, in a single-instance environment too.',
        cites: [{ source: 'scaling' }],
      },
      'patch-management': {
        who: 'shared',
        aws: 'AWS releases patched platform versions, typically within 30 days, and applies patch and minor ones where managed updates are on.',
        customer:
          'Turn managed updates on or patch yourself, mend failed updates, leave retired branches, and patch your application and what it brought along.',
        cites: [{ source: 'shared-responsibility' }],
        except: [
          {
            if: 'managed-updates-off',
            when: 'managed updates are off',
            who: 'customer',
            then: 'operating system, runtime and servers are yours to patch.',
            cites: [{ source: 'shared-responsibility' }],
          },
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'patching, maintaining and testing the AMI are yours.',
            cites: [{ source: 'shared-responsibility' }],
          },
          {
            if: 'end-of-life',
            when: 'the platform branch is retired',
            who: 'customer',
            then: 'AWS gives it neither security updates nor support: migrate to a supported branch.',
            cites: [{ source: 'support-policy', section: 'Retired platform branches' }],
          },
          {
            when: 'it is a Beanstalk Cluster environment, on an EKS cluster that Elastic Beanstalk runs',
            who: 'shared',
            aws: 'AWS patches the nodes and updates the add-ons of the cluster.',
            then: 'the container image with its runtime and libraries is yours to rebuild and redeploy.',
            cites: [{ source: 'cluster', section: 'Managed infrastructure configuration' }],
          },
        ],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'You give the environment its service role and instance profile and keep them small; updates under managed updates run with that role. A Beanstalk Cluster takes roles for cluster, nodes and observability, which cannot be changed later, and one for the application: give each environment its own.',
        cites: [
          { source: 'service-role' },
          { source: 'managed-updates', section: 'Permissions required to perform managed platform updates' },
          { source: 'cluster-roles', section: 'Roles that you provide' },
        ],
      },
      'right-sizing': {
        who: 'customer',
        customer:
          'Instance types, the range of instances and the triggers are yours to choose: the default triggers on network traffic fit few applications.',
        cites: [{ source: 'scaling' }],
      },
      'workload-isolation': {
        who: 'customer',
        customer:
          'A Beanstalk Standard environment has instances of its own. Beanstalk Cluster environments with the same subnets share an EKS cluster: for workloads that must not share it you choose different subnets at creation, or nodes of their own where that is enough. Outbound traffic stays open unless your network closes it. AWS blocks inbound traffic between such environments by default.',
        cites: [
          { source: 'cluster-tenancy', section: 'Choosing an isolation boundary' },
          { source: 'cluster-tenancy', section: 'What a shared cluster does not separate' },
        ],
      },
      'kubernetes-version': {
        who: 'aws',
        aws: 'Only Beanstalk Cluster environments have one: AWS chooses it when it creates the cluster, and it stays for the life of that cluster. Moving to a newer one takes a new environment on a new cluster.',
        cites: [
          { source: 'cluster', section: 'Managed infrastructure configuration' },
          { source: 'cluster', section: 'Environment grouping' },
        ],
      },
      'add-ons': {
        who: 'aws',
        aws: 'In Beanstalk Cluster environments AWS installs and pins the add-ons and updates them when you next create or update an environment. Changing the cluster by hand stops that until you undo it.',
        cites: [
          { source: 'cluster', section: 'Managed infrastructure configuration' },
          { source: 'cluster', section: 'Cluster configuration drift' },
        ],
      },
      'egress-filtering': {
        who: 'customer',
        customer:
          'What an environment may reach is yours to limit, by security groups, routes and firewalls; on a Beanstalk Cluster no option of the service restricts outbound traffic.',
        cites: [
          { source: 'cluster-tenancy', section: 'What a shared cluster does not separate' },
          { source: 'security' },
        ],
      },
      imds: {
        who: 'customer',
        customer:
          'Requiring IMDSv2 is your setting: the option DisableIMDSv1, which may move an older environment to launch templates. The platform itself uses IMDSv2; your code needs a current SDK.',
        cites: [{ source: 'imds' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'You keep secrets in Secrets Manager or Parameter Store and name their ARN as the source of an environment variable. Elastic Beanstalk fetches the value when an instance starts; after a rotation, refreshing the environment is yours.',
        cites: [{ source: 'secrets' }],
      },
      'env-vars': {
        who: 'customer',
        customer:
          'Environment properties are yours. Do not put secrets into them as plain text: let them point to Secrets Manager or Parameter Store, which takes a platform version of March 2025 or later.',
        cites: [{ source: 'secrets' }],
      },
      backups: {
        who: 'customer',
        customer:
          'You keep application versions and back up your data. For a database coupled to the environment you set the deletion policy before you end or decouple it: with Delete it is gone, with Snapshot only the snapshot stays. Production data belongs in a database of its own.',
        cites: [{ source: 'database', section: 'Database lifecycle' }],
      },
      antivirus: {
        who: 'customer',
        customer:
          'Antivirus and host protection on the instances are yours to choose, to install by configuration files or a custom AMI, and to keep current. AWS maintains only what belongs to the platform.',
        cites: [{ source: 'shared-responsibility' }, { source: 'custom-ami' }],
      },
      'ami-hardening': {
        who: 'customer',
        customer:
          'Hardening beyond what the platform brings is yours, by configuration files or a custom AMI built on the stock AMI of the platform version. Such an AMI you then patch and test yourself.',
        cites: [{ source: 'custom-ami' }, { source: 'shared-responsibility' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'The bucket for application versions and logs, which Elastic Beanstalk creates, has the default encryption of S3.',
        customer:
          "Volumes of the instances are encrypted if you turn EBS encryption by default on for account and Region; databases and other stores of the application by these stores' own settings.",
        cites: [{ source: 'encryption', section: 'Encryption at rest' }],
      },
      workers: {
        who: 'customer',
        customer:
          'In a worker environment the code that answers the messages is yours, and so are the settings of the daemon: retries, timeouts, connections at a time and how long messages are kept. Periodic tasks you write into cron.yaml. Your code has to bear a message that comes twice.',
        cites: [{ source: 'worker' }],
      },
      'dead-letters': {
        who: 'customer',
        customer:
          'In a worker environment you set how often a message is tried, 10 times by default, and look into the dead-letter queue. That queue comes with one that Elastic Beanstalk made; for a queue of your own you set it up in SQS, or failing messages stay until their retention ends.',
        cites: [{ source: 'worker' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Elastic Beanstalk makes load balancer, Auto Scaling group, instances and address of an environment and brings your version onto them. Its host manager on each instance watches server and logs and rotates log files; its health agent, where enhanced health is on, reports every ten seconds. In worker environments its daemon reads the queue, posts each message to your code and has one elected instance start periodic tasks.',
        cites: [{ source: 'web-server' }, { source: 'enhanced-health' }, { source: 'worker' }],
      },
    },
    reviewed: '2026-11-29',
  },
);
