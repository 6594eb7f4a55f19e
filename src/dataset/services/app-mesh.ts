import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'App Mesh User Guide: What is AWS App Mesh?',
      url: 'https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html',
      read: '2026-11-30',
    },
    envoy: {
      title: 'App Mesh User Guide: Envoy image',
      url: 'https://docs.aws.amazon.com/app-mesh/latest/userguide/envoy.html',
      read: '2026-11-30',
    },
    security: {
      title: 'App Mesh User Guide: Security',
      url: 'https://docs.aws.amazon.com/app-mesh/latest/userguide/security.html',
      read: '2026-11-30',
    },
    data: {
      title: 'App Mesh User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/app-mesh/latest/userguide/data-protection.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS App Mesh',
    short: 'App Mesh',
    aka: ['app mesh', 'appmesh', 'envoy on app mesh'],
    category: 'containers',
    profile: 'multi-tenant-managed',
    summary:
      'A service mesh whose control plane AWS ran while the Envoy proxies were yours; AWS ended it on 30 September 2026, so moving off it is your task.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': {
        who: 'aws',
        aws: "AWS ran the mesh's control plane until 30 September 2026; since then its console and resources cannot be reached.",
        cites: [{ source: 'overview' }],
      },
      capacity: 'as profile',
      'platform-software': {
        who: 'shared',
        aws: 'AWS published patched Envoy images while the service ran.',
        customer: 'Updating the proxies beside your services, and replacing them with another mesh, is yours.',
        cites: [{ source: 'envoy' }, { source: 'overview' }],
        except: [
          {
            if: 'closed-to-new-customers',
            when: 'you still have Envoy proxies from App Mesh',
            who: 'customer',
            then: 'they get no more images from App Mesh: migrate, to ECS Service Connect for example.',
            cites: [{ source: 'overview' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer:
          'The Envoy sidecar and your containers are in your tasks, pods or instances: rolling out newer images is yours.',
        cites: [{ source: 'envoy' }],
      },
      application: { who: 'customer', customer: 'Your services are yours.', cites: [{ source: 'overview' }] },
      'resource-configuration': {
        who: 'customer',
        customer: 'Meshes, virtual nodes, routers and routes were yours to define, and moving them elsewhere is too.',
        cites: [{ source: 'overview' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'How services reach each other, with security groups and discovery, is yours.',
        cites: [{ source: 'overview' }, { source: 'security' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'IAM for the proxies and for changes to the mesh is yours.',
        cites: [{ source: 'security' }],
      },
      data: {
        who: 'customer',
        customer:
          'What passes between your services is yours to protect. AWS encrypted the configuration of the mesh that it kept.',
        cites: [{ source: 'data' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'TLS between services, mutual or not, and its certificates were yours to configure in the mesh, and are in whatever replaces it. AWS encrypted the link between Envoy and its management service.',
        cites: [{ source: 'security' }, { source: 'data', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: "Keeping the mesh's definition as code is yours.",
        cites: [{ source: 'overview' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS recorded API calls for CloudTrail.',
        customer: "Envoy's metrics, logs and traces are yours to collect.",
        cites: [{ source: 'security' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'service-mesh': {
        who: 'customer',
        customer: 'The Envoy sidecars are yours to update and now to replace.',
        cites: [{ source: 'envoy' }, { source: 'overview' }],
      },
      migration: {
        who: 'customer',
        customer: 'Moving to ECS Service Connect or another mesh is yours.',
        cites: [{ source: 'overview' }],
      },
      'internal-tls': {
        who: 'customer',
        customer: 'Turning TLS on between your services, with the certificates, was and is yours.',
        cites: [{ source: 'security' }],
      },
      'security-groups': {
        who: 'customer',
        customer: 'The security groups that let traffic pass between your services are yours.',
        cites: [{ source: 'security' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'App Mesh does nothing more: AWS ended it on 30 September 2026. Until then AWS ran the management service from which each Envoy got its configuration, kept that configuration encrypted, encrypted the link to the proxies, and built the Envoy images. The proxies that still stand in your tasks and pods are yours to replace.',
        cites: [{ source: 'overview' }, { source: 'envoy' }, { source: 'data', section: 'Encryption in transit' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
