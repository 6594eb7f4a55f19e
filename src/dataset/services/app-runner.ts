import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    roles: {
      title: 'App Runner Developer Guide: How App Runner works with IAM',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/security_iam_service-with-iam.html',
      read: '2026-11-28',
    },
    incoming: {
      title: 'App Runner Developer Guide: Setting up networking configurations for incoming traffic',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/network-incoming.html',
      read: '2026-11-28',
    },
    'shared-responsibility': {
      title: 'App Runner Developer Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/security-shared-responsibility.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'App Runner Developer Guide: Protecting data using encryption',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/security-data-protection-encryption.html',
      read: '2026-11-28',
    },
    'source-code': {
      title: 'App Runner Developer Guide: Service based on source code',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/service-source-code.html',
      read: '2026-11-28',
    },
    'node-platform': {
      title: 'App Runner Developer Guide: Using the Node.js platform',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/service-source-code-nodejs.html',
      read: '2026-11-28',
    },
    'auto-scaling': {
      title: 'App Runner Developer Guide: Managing automatic scaling',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/manage-autoscaling.html',
      read: '2026-11-28',
    },
    logs: {
      title: 'App Runner Developer Guide: Viewing logs streamed to CloudWatch Logs',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/monitor-cwl.html',
      read: '2026-11-28',
    },
    security: {
      title: 'App Runner Developer Guide: Security in App Runner',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/security.html',
      read: '2026-11-28',
    },
    networking: {
      title: 'App Runner Developer Guide: Networking',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/network.html',
      read: '2026-11-28',
    },
    develop: {
      title: 'App Runner Developer Guide: Developing application code',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/develop.html',
      read: '2026-11-28',
    },
    'custom-domains': {
      title: 'App Runner Developer Guide: Managing custom domains',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/manage-custom-domains.html',
      read: '2026-11-28',
    },
    'availability-change': {
      title: 'App Runner Developer Guide: App Runner availability change',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html',
      read: '2026-11-28',
    },
    deploy: {
      title: 'App Runner Developer Guide: Deploying a new application version',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/manage-deploy.html',
      read: '2026-11-28',
    },
    'health-checks': {
      title: 'App Runner Developer Guide: Configuring health checks for your service',
      url: 'https://docs.aws.amazon.com/apprunner/latest/dg/manage-configure-healthcheck.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS App Runner',
    short: 'App Runner',
    aka: ['app runner', 'apprunner', 'app-runner', 'aws apprunner', 'app runner service'],
    category: 'containers',
    profile: 'serverless-compute',
    summary:
      'Web services from an image or from source, closed to new customers since 30 April 2026: AWS runs and scales the hosts, and image, code and settings are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS provides and patches the hosts. The Linux inside your image is part of the image.',
        cites: [{ source: 'security' }, { source: 'shared-responsibility' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the service: it builds, deploys, balances and restarts.',
        cites: [{ source: 'source-code' }, { source: 'security' }],
      },
      capacity: {
        who: 'aws',
        aws: 'App Runner scales the instances with the requests, within the limits of your auto scaling configuration: concurrency, least and greatest size.',
        cites: [{ source: 'auto-scaling' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs the platform under the containers and provides managed runtimes for source code services; the newest one is taken at each deployment.',
        cites: [{ source: 'source-code' }, { source: 'node-platform' }],
        except: [
          {
            if: 'custom-image',
            when: 'you deploy your own image',
            who: 'customer',
            then: 'runtime and base image in it are yours to patch.',
            cites: [{ source: 'shared-responsibility' }],
          },
          {
            if: 'end-of-life',
            when: 'the managed runtime has reached its end of support',
            who: 'customer',
            then: 'move to a supported version and redeploy. For .NET, PHP, Ruby and Go no newer ones come: take another runtime or an image of your own.',
            cites: [{ source: 'source-code' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer:
          "Patching the image is yours: check, rebuild and redeploy on a schedule, and scan it. For source code services App Runner builds the image, from its runtime's base, whenever you deploy.",
        cites: [{ source: 'shared-responsibility', section: 'Patch container images' }, { source: 'source-code' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code and its dependencies.',
        cites: [{ source: 'develop' }, { source: 'shared-responsibility' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set source, build and start commands, CPU and memory, auto scaling, health checks, environment variables and automatic deployments.',
        cites: [{ source: 'source-code' }, { source: 'auto-scaling' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose whether the endpoint is public or private, VPC connectors, their subnets and security groups, and a web firewall.',
        cites: [{ source: 'incoming' }, { source: 'networking' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the access role for pulling images and the instance role for your code, and limit who may deploy.',
        cites: [{ source: 'roles', section: 'Service roles' }],
      },
      data: {
        who: 'customer',
        customer:
          "Your application's data is yours. App Runner encrypts the stored source and image, by its own key or yours.",
        cites: [{ source: 'encryption', section: 'Encryption at rest and key management' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'App Runner ends TLS in front of your containers, sends plain HTTP on to HTTPS, and renews the certificates of its own and of linked domains.',
        customer:
          'For a domain of your own, add the validation records and leave them in place, and use TLS from your code to databases and other services.',
        cites: [
          { source: 'develop', section: 'Runtime information' },
          { source: 'custom-domains' },
          { source: 'encryption', section: 'Encryption in transit' },
        ],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Services keep no state: back up the stores that your code uses and keep source and images.',
        cites: [{ source: 'develop', section: 'Runtime information' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'App Runner streams service, deployment and application logs to CloudWatch Logs and publishes metrics.',
        customer: 'Set retention and alarms, watch deployments and keep personal data out of the logs.',
        cites: [{ source: 'logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'container-images': {
        who: 'customer',
        customer: 'You update and patch the image regularly.',
        cites: [{ source: 'shared-responsibility', section: 'Patch container images' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts.',
        cites: [{ source: 'security' }, { source: 'shared-responsibility' }],
      },
      'runtime-patching': {
        who: 'shared',
        aws: 'AWS updates managed runtimes and takes the newest at each deployment.',
        customer: 'Redeploy to pick it up, and do not lock old versions.',
        cites: [{ source: 'node-platform' }, { source: 'source-code' }],
        except: [
          {
            if: 'pinned-version',
            when: 'you lock the runtime to a patch version',
            who: 'customer',
            then: 'App Runner leaves it there: moving it on is yours.',
            cites: [{ source: 'node-platform' }],
          },
          {
            if: 'custom-image',
            when: 'you deploy your own image',
            who: 'customer',
            then: 'the runtime is in the image: rebuild and redeploy.',
            cites: [{ source: 'shared-responsibility', section: 'Patch container images' }],
          },
          {
            if: 'end-of-life',
            when: 'the managed runtime has reached its end of support',
            who: 'customer',
            then: 'moving to a supported version, or with .NET, PHP, Ruby and Go, for which no newer ones come, to another runtime or an image of your own, is yours.',
            cites: [{ source: 'source-code' }],
          },
        ],
      },
      'image-scanning': {
        who: 'customer',
        customer: 'You scan the image, in ECR for example.',
        cites: [{ source: 'shared-responsibility' }],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS scales between your limits.',
        customer: 'Set concurrency and the limits.',
        cites: [{ source: 'auto-scaling' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'A public endpoint, open to the whole internet, is the default. Making it private, or putting a web firewall before it, is yours.',
        cites: [{ source: 'incoming' }, { source: 'networking' }],
      },
      'tls-certificates': {
        who: 'shared',
        aws: 'App Runner obtains the certificates, for its default domain and through ACM for linked ones.',
        customer: 'Add the validation records to the DNS of your own domain.',
        cites: [{ source: 'custom-domains' }],
      },
      'certificate-renewal': {
        who: 'shared',
        aws: 'App Runner renews the certificates of linked domains automatically.',
        customer: 'Do not delete the validation records: without them the renewal fails.',
        cites: [{ source: 'custom-domains' }],
      },
      'tls-policies': {
        who: 'aws',
        aws: 'App Runner ends TLS itself: cipher suites and the like are not for you to set.',
        cites: [{ source: 'develop', section: 'Runtime information' }],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'The access role, with which images are pulled from ECR, and the instance role, with which your code calls AWS, are yours: App Runner cannot guess what your code needs.',
        cites: [{ source: 'roles', section: 'Service roles' }],
      },
      deployment: {
        who: 'customer',
        customer:
          'You choose manual or automatic deployment and push the new version. With automatic deployment App Runner rolls out each new image or commit by itself, except from ECR Public and from repositories of other accounts.',
        cites: [{ source: 'deploy', section: 'Deployment methods' }],
      },
      'base-images': {
        who: 'customer',
        customer: 'The base image of your own image is yours to choose and to move to newer ones.',
        cites: [{ source: 'shared-responsibility', section: 'Patch container images' }],
        except: [
          {
            when: 'the service is built from source code',
            who: 'shared',
            then: 'App Runner brings the base image of its runtime and takes the newest at each deployment; you deploy again to get it.',
            cites: [{ source: 'source-code' }, { source: 'node-platform' }],
          },
        ],
      },
      agents: {
        who: 'aws',
        aws: 'No agent of yours runs there: what the hosts need, AWS installs and updates.',
        cites: [{ source: 'security' }, { source: 'shared-responsibility' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts the stored copies of your source and image, with a key of its own unless you name yours.',
        cites: [{ source: 'encryption', section: 'Encryption at rest and key management' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts the stored copies with the key that you named.',
            then: 'You name the key when you create the service, and keep it usable.',
            cites: [{ source: 'encryption', section: 'Encryption at rest and key management' }],
          },
        ],
      },
      migration: {
        who: 'customer',
        customer:
          'Whether and when you move on, for instance to ECS Express Mode, is yours to plan and do. AWS keeps App Runner secure and available for those who have it, and adds nothing more.',
        cites: [{ source: 'availability-change' }],
      },
      durability: {
        who: 'customer',
        customer:
          'The file system of an instance is not to be relied on beyond one request: your code keeps what has to last in a store of yours.',
        cites: [{ source: 'develop', section: 'Runtime information' }],
      },
      'right-sizing': {
        who: 'customer',
        customer: 'You set CPU and memory of an instance. How many there are App Runner decides, within your limits.',
        cites: [{ source: 'source-code' }, { source: 'auto-scaling' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'An instance has 3 GB of ephemeral storage, image included, that is not to be relied on beyond one request: what has to stay belongs in a store of yours.',
        cites: [{ source: 'develop', section: 'Runtime information' }],
      },
      'scaling-limits': {
        who: 'customer',
        customer:
          'Concurrency and the least and greatest number of instances are yours to set. AWS scales between them.',
        cites: [{ source: 'auto-scaling' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'App Runner builds the image of a source code service, watches the repository where automatic deployment is on, and rolls the version out. It ends TLS before the containers, probes the health of the service, and adds or removes instances as requests come at once; instances without requests it keeps in reserve. It streams the logs to CloudWatch. Source, settings and limits are yours.',
        cites: [
          { source: 'source-code' },
          { source: 'deploy', section: 'Deployment methods' },
          { source: 'develop', section: 'Runtime information' },
          { source: 'health-checks' },
          { source: 'auto-scaling' },
          { source: 'logs' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
