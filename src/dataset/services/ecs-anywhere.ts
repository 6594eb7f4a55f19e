import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    anywhere: {
      title: 'ECS Developer Guide: Amazon ECS clusters for external instances',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
      read: '2026-11-30',
    },
    updates: {
      title: 'ECS Developer Guide: Updating the SSM Agent and the ECS agent on an external instance',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere-updates.html',
      read: '2026-11-23',
    },
    role: {
      title: 'ECS Developer Guide: Amazon ECS Anywhere IAM role',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/iam-role-ecsanywhere.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'Amazon ECS Anywhere',
    short: 'ECS Anywhere',
    aka: [
      'ecs anywhere',
      'external instance',
      'external instances',
      'external launch type',
      'ecs on premises',
      'ecs on-prem',
    ],
    category: 'containers',
    profile: 'on-premises',
    variantOf: 'ecs',
    summary:
      'ECS tasks on your own servers: AWS runs the control plane in the Region, and everything on your premises is yours.',
    layers: {
      facilities: {
        who: 'customer',
        customer: 'Your site, its doors, power and cooling are yours.',
        cites: [{ source: 'anywhere' }],
      },
      hardware: {
        who: 'customer',
        customer: 'You own, maintain and replace the servers.',
        cites: [{ source: 'anywhere' }],
      },
      'network-infrastructure': {
        who: 'customer',
        customer:
          "Your network and its connection to AWS's endpoints are yours: firewalls, DNS and routes to ECS and Systems Manager.",
        cites: [{ source: 'anywhere', section: 'Networking' }],
      },
      virtualization: {
        who: 'customer',
        customer: 'If the servers are virtual machines, their hypervisor is yours.',
        cites: [{ source: 'anywhere' }],
      },
      'operating-system': {
        who: 'customer',
        customer:
          'You install, patch and harden the operating system, and keep to Amazon Linux 2023, Ubuntu 20 to 24 or RHEL 9. Windows is no longer supported since 7 August 2026, nor are Debian, Fedora, CentOS Stream, SUSE, Amazon Linux 2 and RHEL 8 or older.',
        cites: [{ source: 'anywhere', section: 'Supported operating systems and system architectures' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the ECS control plane in the Region. Your servers register with it over the network.',
        cites: [{ source: 'anywhere' }, { source: 'ecs/shared-model' }],
      },
      capacity: {
        who: 'customer',
        customer: 'You provide enough servers. Capacity providers do not exist here.',
        cites: [{ source: 'anywhere', section: 'Considerations' }],
      },
      'platform-software': {
        who: 'customer',
        customer:
          'You update the ECS agent, the SSM Agent and Docker: the UpdateContainerAgent API does not work on external instances.',
        cites: [{ source: 'anywhere', section: 'Considerations' }, { source: 'updates' }],
      },
      container: {
        who: 'customer',
        customer: 'You build, patch and secure the images and keep tasks of one server apart.',
        cites: [{ source: 'ecs/task-role' }, { source: 'ecs/containers' }, { source: 'ecs/shared-model' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code and its libraries.',
        cites: [{ source: 'ecs/shared-model' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write task definitions with the EXTERNAL launch type, and services, attributes and registration.',
        cites: [{ source: 'anywhere', section: 'Considerations' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You set bridge, host or no networking, the firewalls, and your own load balancer: awsvpc, Elastic Load Balancing and service discovery are not supported.',
        cites: [{ source: 'anywhere', section: 'Networking' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You create the role of the instances, the activation, and the roles of the tasks. The SSM Agent renews credentials every 30 minutes.',
        cites: [{ source: 'anywhere', section: 'Considerations' }, { source: 'role' }],
      },
      data: {
        who: 'customer',
        customer: 'The data lies on your disks: encryption and protection are yours.',
        cites: [{ source: 'anywhere' }, { source: 'ecs/shared-model' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          "TLS of your applications and on your network is yours. Calls to AWS's endpoints are encrypted by AWS's TLS.",
        cites: [{ source: 'anywhere', section: 'Networking' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Backups of the servers and their volumes are yours.',
        cites: [{ source: 'anywhere' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records ECS API calls for CloudTrail and shows whether the agent is connected.',
        customer: 'Send container logs with a log driver and an execution role, and watch the servers yourself.',
        cites: [{ source: 'anywhere', section: 'Considerations' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'ddos-protection': {
        who: 'shared',
        aws: 'AWS fends floods off its own endpoints, those of ECS and Systems Manager among them.',
        customer:
          'Shield Standard is for what runs on AWS. Your servers stand in your network: keeping floods off it, and off what the tasks offer, is yours.',
        cites: [{ source: 'anywhere', section: 'Networking' }, { source: 'shield/standard' }],
      },
      'infrastructure-monitoring': {
        who: 'shared',
        aws: 'AWS watches the control plane of ECS and its own network.',
        customer: 'You watch your servers, their hypervisor and power, and the network around them.',
        cites: [{ source: 'anywhere' }, { source: 'waf-resiliency', section: 'AWS responsibility' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer: "You patch the servers' operating systems.",
        cites: [{ source: 'anywhere' }],
      },
      agents: {
        who: 'customer',
        customer: 'You update the ECS agent and the SSM Agent on each external instance.',
        cites: [{ source: 'updates' }, { source: 'anywhere', section: 'Considerations' }],
      },
      'hybrid-link': {
        who: 'customer',
        customer: 'The way from your site to the ECS and Systems Manager endpoints is yours.',
        cites: [{ source: 'anywhere', section: 'Networking' }],
      },
      'node-provisioning': {
        who: 'customer',
        customer: 'You provide and register the servers.',
        cites: [{ source: 'anywhere' }],
      },
      'container-images': {
        who: 'customer',
        customer: 'You rebuild and redeploy the images.',
        cites: [{ source: 'ecs/shared-model' }],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          'Logins to your servers are yours to limit. Shells in containers go through ECS Exec, which you turn on, permit and log.',
        cites: [{ source: 'anywhere', section: 'Considerations' }, { source: 'ecs/exec' }],
      },
      'task-retirement': {
        who: 'customer',
        customer:
          'Nothing retires your servers for you: replacing outdated ones, and draining them first, is yours. ECS starts tasks of a service again on the servers that are left.',
        cites: [{ source: 'anywhere' }, { source: 'ecs/services' }],
      },
      'workload-isolation': {
        who: 'customer',
        customer:
          'Nothing keeps tasks of one server apart, and a container can reach credentials and data of its neighbours: give what must not touch servers of its own.',
        cites: [{ source: 'ecs/task-role' }],
      },
      'runtime-patching': {
        who: 'customer',
        customer:
          'Java, Node.js, Python and the like are in your image, and a patch reaches them when you rebuild and redeploy it.',
        cites: [{ source: 'ecs/containers' }, { source: 'ecs/shared-model' }],
      },
      'service-mesh': {
        who: 'customer',
        customer:
          'Proxies beside your tasks are yours to run and update: Service Connect does not support external instances.',
        cites: [{ source: 'ecs/service-connect', section: 'Considerations' }],
      },
      'cpu-flaws': {
        who: 'customer',
        customer:
          'External instances are your machines: microcode, firmware, hypervisor and kernel are yours to update. AWS mends only its own hosts.',
        cites: [{ source: 'anywhere' }, { source: 'bulletin-speculative-execution' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS does only the part in the Region: its scheduler places tasks on your servers and starts lost tasks of a service again on those that are left, and it shows whether the agents are connected. It publishes the ECS agent and the SSM Agent, which renews its credentials every 30 minutes. Everything on your premises, the updates of the agents included, is yours.',
        cites: [{ source: 'anywhere', section: 'Considerations' }, { source: 'ecs/services' }, { source: 'updates' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
