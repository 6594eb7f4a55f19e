import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    vulnerability: {
      title: 'Greengrass V2 Developer Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/vulnerability-analysis-and-management.html',
      read: '2026-11-29',
    },
    update: {
      title: 'Greengrass V2 Developer Guide: Update the AWS IoT Greengrass Core software (OTA)',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/update-greengrass-core-v2.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'Greengrass V2 Developer Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/encryption-at-rest.html',
      read: '2026-11-28',
    },
    'in-transit': {
      title: 'Greengrass V2 Developer Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/encryption-in-transit.html',
      read: '2026-11-28',
    },
    practices: {
      title: 'Greengrass V2 Developer Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/security-best-practices.html',
      read: '2026-11-28',
    },
    logs: {
      title: 'Greengrass V2 Developer Guide: Monitor AWS IoT Greengrass logs',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/monitor-logs.html',
      read: '2026-11-28',
    },
    docker: {
      title: 'Greengrass V2 Developer Guide: Run a Docker container',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/run-docker-container.html',
      read: '2026-11-28',
    },
    auth: {
      title: 'Greengrass V2 Developer Guide: Device authentication and authorization',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/device-auth.html',
      read: '2026-11-28',
    },
    deploy: {
      title: 'Greengrass V2 Developer Guide: Deploy AWS IoT Greengrass components to devices',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/manage-deployments.html',
      read: '2026-11-28',
    },
    traffic: {
      title: 'Greengrass V2 Developer Guide: Allow device traffic through a proxy or firewall',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/allow-device-traffic.html',
      read: '2026-11-28',
    },
    'create-deployment': {
      title: 'Greengrass V2 API Reference: CreateDeployment',
      url: 'https://docs.aws.amazon.com/goto/WebAPI/greengrassv2-2020-11-30/CreateDeployment',
      read: '2026-11-29',
    },
    'deployment-status': {
      title: 'Greengrass V2 Developer Guide: Check deployment status',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/check-deployment-status.html',
      read: '2026-11-29',
    },
    'v1-maintenance': {
      title: 'AWS IoT Greengrass V1 Developer Guide: Maintenance policy',
      url: 'https://docs.aws.amazon.com/greengrass/v1/developerguide/maintenance-policy.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS IoT Greengrass',
    short: 'Greengrass',
    aka: ['greengrass', 'iot greengrass', 'greengrass core', 'greengrass v2'],
    category: 'end-user-iot',
    profile: 'on-premises',
    summary:
      'Software of AWS on devices of yours: AWS runs the cloud side and publishes the Core software, and devices, operating system, updates, components and data on them are yours.',
    layers: {
      facilities: 'as profile',
      hardware: {
        who: 'customer',
        customer: 'The core device is yours to buy, guard and repair.',
        cites: [{ source: 'vulnerability' }],
      },
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'customer',
        customer: 'Whatever lies under the Core software on your device is yours.',
        cites: [{ source: 'vulnerability' }],
      },
      'operating-system': {
        who: 'customer',
        customer: 'You patch the operating system of the core device: securing device and file system is yours.',
        cites: [{ source: 'vulnerability' }, { source: 'at-rest' }],
      },
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'shared',
        aws: 'AWS publishes the Core software and its own components, with fixes.',
        customer:
          'Deploy the updates: installed devices get none without a deployment of yours. Pin the version of the nucleus, or revising a deployment can bring a new patch and restart the device.',
        cites: [{ source: 'update' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the device still runs Greengrass Version 1, whose support ended on 7 October 2026',
            who: 'customer',
            then: 'AWS publishes no fixes for it and its resources in the cloud cannot be reached any more: moving the device to Version 2 is yours.',
            cites: [{ source: 'v1-maintenance' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer: 'Docker components are yours: the images to patch and scan, and the Docker Engine on the device.',
        cites: [{ source: 'docker' }],
      },
      application: {
        who: 'customer',
        customer:
          'Your components, Lambda functions and models on the device are yours. Greengrass does not fence off their network.',
        cites: [{ source: 'vulnerability' }, { source: 'practices' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You define components, deployments, thing groups and update policies.',
        cites: [{ source: 'deploy' }, { source: 'update' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You secure the local network of the device, and open its way to the AWS endpoints it needs.',
        cites: [{ source: 'traffic' }, { source: 'vulnerability' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You give devices certificates and IoT policies, keep the token exchange role small, and put no credentials into components.',
        cites: [{ source: 'auth' }, { source: 'practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts what the cloud side stores.',
        customer:
          'Data on the device is not encrypted but for local secrets: use full-disk encryption and file permissions.',
        cites: [{ source: 'at-rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts traffic between device and cloud with TLS.',
        customer: 'Traffic between components on the device is in clear: who may log in there is yours to limit.',
        cites: [{ source: 'in-transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'You keep recipes, artifacts and deployments in source control, and plan for replacing a device: data on it is in no cloud unless you send it.',
        cites: [{ source: 'deploy' }, { source: 'at-rest' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls of the cloud service in CloudTrail.',
        customer:
          'Logs stay on the device by default: send them to CloudWatch with the log manager, keep secrets out of them, and watch device health.',
        cites: [{ source: 'logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'infrastructure-monitoring': {
        who: 'shared',
        aws: 'AWS watches its cloud service of Greengrass and its own network.',
        customer:
          'You watch the core devices, their hardware and their local network. Device Defender can audit and monitor the devices for you, where you set it up.',
        cites: [{ source: 'vulnerability' }, { source: 'waf-resiliency', section: 'AWS responsibility' }],
      },
      'device-security': {
        who: 'customer',
        customer: 'The core device, its file system and its local network are yours to secure.',
        cites: [{ source: 'vulnerability' }],
      },
      agents: {
        who: 'customer',
        customer:
          'You deploy updates of the Core software and decide when the nucleus restarts. AWS publishes them; none reaches an installed device without a deployment of yours, but one that does not pin the nucleus can bring a new patch along.',
        cites: [{ source: 'update' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer: 'You patch the operating system of the device.',
        cites: [{ source: 'vulnerability' }],
      },
      'container-images': {
        who: 'customer',
        customer: 'Images that components run are yours to build, scan and patch.',
        cites: [{ source: 'docker' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts data in the cloud, and local copies of secrets on the device.',
        customer: 'Everything else on the device is in clear until you encrypt its disk.',
        cites: [{ source: 'at-rest' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'You deploy the log manager: by default logs stay in the file system of the device.',
        cites: [{ source: 'logs' }],
      },
      deployment: {
        who: 'customer',
        customer: 'You write and revise deployments, test them on a few devices, and roll back.',
        cites: [{ source: 'deploy' }, { source: 'update' }],
      },
      'patch-management': {
        who: 'customer',
        customer:
          'You patch the operating system of the device, deploy new versions of the Core software, and patch your components. AWS publishes fixes for its own.',
        cites: [{ source: 'vulnerability' }, { source: 'update' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'You keep credentials out of components, put secrets into the secret manager component, and limit the token exchange role.',
        cites: [{ source: 'practices' }, { source: 'at-rest' }],
      },
      'cpu-flaws': {
        who: 'customer',
        customer:
          'Core devices are your machines: microcode, firmware and kernel are yours to update. AWS mends only its own hosts in the cloud.',
        cites: [{ source: 'vulnerability' }, { source: 'bulletin-speculative-execution' }],
      },
      'appliance-updates': {
        who: 'customer',
        customer:
          'The Core software on your devices you update by deployments, and you decide when. AWS publishes new versions.',
        cites: [{ source: 'update' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'In the cloud AWS hands your deployments out to the core devices as IoT jobs, also to a device that joins a group later, and keeps the status of each. The Core software on the device resolves which component versions fit together. AWS writes and mends that software and its own components; the device, and whatever else runs on it, is yours.',
        cites: [
          { source: 'deploy' },
          { source: 'create-deployment' },
          { source: 'deployment-status' },
          { source: 'update' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
