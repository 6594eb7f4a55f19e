import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    deployments: {
      title: 'Lightsail User Guide: Create and manage deployments for container services',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services-deployments.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon Lightsail container service',
    short: 'Lightsail container service',
    aka: ['lightsail container service', 'lightsail container services', 'lightsail containers', 'lightsail container'],
    category: 'compute',
    profile: 'serverless-compute',
    variantOf: 'lightsail',
    summary:
      'Containers on nodes that you never see: AWS runs the nodes, and operating system and software in the images are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the nodes, which you neither see nor reach. The system inside your images is yours.',
        cites: [
          { source: 'lightsail/containers' },
          { source: 'lightsail/updates' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the service: deployments, load balancing and health checks.',
        cites: [{ source: 'lightsail/containers' }],
      },
      capacity: {
        who: 'shared',
        aws: 'AWS provides the nodes, balances the traffic, and carries out a change of capacity without downtime.',
        customer: 'Choose power and scale, up to 20 nodes, and change them in time: it does not scale by itself.',
        cites: [{ source: 'lightsail/containers', section: 'Container service capacity (scale and power)' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS maintains the platform that runs the containers.',
        cites: [{ source: 'lightsail/containers' }, { source: 'waf-shared-responsibility' }],
      },
      container: {
        who: 'customer',
        customer: 'You patch operating system and software in the images and deploy anew.',
        cites: [{ source: 'lightsail/updates' }, { source: 'lightsail/containers' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code and its libraries.',
        cites: [{ source: 'lightsail/updates' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set deployments, images, ports, environment variables, health checks and the public endpoint.',
        cites: [{ source: 'lightsail/containers', section: 'Deployments' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You choose which container is public and its ports and domains.',
        cites: [{ source: 'lightsail/containers', section: 'Public endpoints and default domains' }],
      },
      'identity-access': {
        who: 'customer',
        customer: "IAM access to Lightsail and your application's own sign-in are yours.",
        cites: [{ source: 'lightsail/containers' }, { source: 'waf-shared-responsibility' }],
      },
      data: {
        who: 'customer',
        customer: 'What your containers take in, and where they store it, is yours to protect.',
        cites: [{ source: 'lightsail/containers' }, { source: 'waf-shared-responsibility' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'The public endpoint speaks HTTPS only, and AWS provides the certificate of the default domain.',
        customer: 'Request, validate and attach certificates for your own domains.',
        cites: [
          { source: 'lightsail/certificates' },
          { source: 'lightsail/containers', section: 'Custom domains and SSL/TLS certificates' },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'Lightsail keeps the latest 50 deployment versions.',
        customer: 'Keep images and source, and back up your stores.',
        cites: [{ source: 'lightsail/containers', section: 'Deployment versions' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'Lightsail shows container logs and metrics.',
        customer: 'Read them, keep what you need and react.',
        cites: [{ source: 'lightsail/containers' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'container-images': {
        who: 'customer',
        customer: 'Images are yours to patch.',
        cites: [{ source: 'lightsail/updates' }],
      },
      scaling: {
        who: 'customer',
        customer: 'You change scale and power yourself.',
        cites: [{ source: 'lightsail/containers', section: 'Container service capacity (scale and power)' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer:
          'The default domain has HTTPS from the start. For domains of your own you create a certificate, prove the domain where Lightsail cannot do so in its own DNS, and attach it. ACM issues it.',
        cites: [
          { source: 'lightsail/certificates' },
          { source: 'lightsail/containers', section: 'Custom domains and SSL/TLS certificates' },
        ],
      },
      deployment: {
        who: 'customer',
        customer:
          'You create each deployment, and go back by deploying an older version: Lightsail keeps the latest 50.',
        cites: [{ source: 'lightsail/containers', section: 'Deployment versions' }],
      },
      'public-access': {
        who: 'customer',
        customer: 'You choose which container, if any, answers at the public endpoint.',
        cites: [{ source: 'lightsail/containers', section: 'Public endpoints and default domains' }],
      },
      'patch-management': {
        who: 'shared',
        aws: 'AWS patches the nodes and the platform.',
        customer: 'Patch the images and deploy them anew.',
        cites: [{ source: 'lightsail/containers' }, { source: 'lightsail/updates' }],
      },
      agents: {
        who: 'aws',
        aws: 'AWS runs the nodes and every agent on them. An agent inside your containers is part of your image.',
        cites: [{ source: 'lightsail/containers' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Lightsail starts the containers on its nodes, gives the service a default domain with HTTPS and a private one, and balances the traffic. Its load balancer checks the path that you named. When a new deployment fails it leaves the old one running, and it keeps the latest 50 versions. It stores the images that you push and gathers what containers print. Images, scale and settings are yours.',
        cites: [{ source: 'deployments' }, { source: 'lightsail/containers' }],
      },
    },
    reviewed: '2026-11-29',
  },
);
