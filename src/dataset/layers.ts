import type { Cell } from './schema.ts';

/** The layers of a system on AWS, from the data center's floor up to the customer's data and duties. */
export const layerIds = [
  'facilities',
  'hardware',
  'network-infrastructure',
  'virtualization',
  'operating-system',
  'control-plane',
  'capacity',
  'platform-software',
  'container',
  'application',
  'resource-configuration',
  'network-configuration',
  'identity-access',
  'data',
  'encryption-in-transit',
  'backup-recovery',
  'logging-monitoring',
  'compliance',
] as const;

export type LayerId = (typeof layerIds)[number];

export type Layer = {
  readonly name: string;
  /** One sentence: what belongs to it. */
  readonly what: string;
  /** The model's answer where no service is named. */
  readonly general: Cell<never>;
};

export const layers = {
  facilities: {
    name: 'Facilities',
    what: 'The data centers and what is around them: buildings, guards, power, cooling, fire protection, Regions and Availability Zones.',
    general: {
      who: 'aws',
      aws: 'AWS runs the data centers: it picks the sites, guards the doors, and provides power, cooling and fire protection. These controls you inherit in full.',
      cites: [
        { source: 'waf-shared-responsibility', section: 'Inherited controls' },
        { source: 'environmental-layer' },
        { source: 'data-center-controls' },
      ],
    },
  },
  hardware: {
    name: 'Hardware',
    what: 'The servers, disks and devices: buying, mounting, firmware, repair, and destruction at the end.',
    general: {
      who: 'aws',
      aws: 'AWS buys, mounts, repairs and replaces servers and disks, keeps their firmware current, and destroys old disks by the methods of NIST 800-88 before they leave its control.',
      cites: [{ source: 'nitro-context', section: 'Media sanitization' }, { source: 'nitro-components' }],
    },
  },
  'network-infrastructure': {
    name: 'Network infrastructure',
    what: 'Routers, switches, fiber, backbone and edge locations, and their defense against floods and forged traffic.',
    general: {
      who: 'aws',
      aws: 'AWS builds, patches and guards the physical network: routers, switches, backbone, edge locations. It encrypts what leaves its buildings and fends off common network floods.',
      cites: [
        { source: 'waf-shared-responsibility', section: 'AWS responsibility' },
        { source: 'nitro-context', section: 'Data protection' },
        { source: 'ddos-mitigation' },
      ],
    },
  },
  virtualization: {
    name: 'Virtualization',
    what: 'The hypervisor or microVM under a workload, and the walls between customers.',
    general: {
      who: 'aws',
      aws: 'AWS runs and patches the hypervisor and keeps customers apart from one another. Keeping your own workloads apart inside one machine is yours.',
      cites: [{ source: 'waf-shared-responsibility' }, { source: 'nitro-components', section: 'The Nitro Hypervisor' }],
    },
  },
  'operating-system': {
    name: 'Operating system',
    what: 'The operating system that the workload runs on: patches, hardening, accounts, images.',
    general: {
      who: 'shared',
      aws: 'AWS patches the host operating systems always, and the one under managed and serverless services.',
      customer:
        'You patch the guest operating system of your own instances, and on single-tenant managed services such as RDS you pick the window and apply the updates that are announced.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
    },
  },
  'control-plane': {
    name: 'Control plane',
    what: 'The management API, the console and the orchestrator that create, place and change resources.',
    general: {
      who: 'aws',
      aws: 'AWS runs the APIs and orchestrators of its services, patches them, keeps intruders out and keeps them available. A control plane that you install on your own instances is yours.',
      cites: [{ source: 'fault-isolation-planes' }, { source: 'waf-resiliency', section: 'AWS responsibility' }],
    },
  },
  capacity: {
    name: 'Capacity',
    what: 'Enough of everything: scaling, sizes, numbers, zones, quotas, and how servers are set up.',
    general: {
      who: 'shared',
      aws: 'AWS supplies the capacity, replaces failed hardware, and scales serverless and multi-tenant services by itself.',
      customer: 'You size and scale your instances, spread them over Availability Zones, and watch your quotas.',
      cites: [{ source: 'waf-resiliency' }, { source: 'waf-quotas' }],
    },
  },
  'platform-software': {
    name: 'Platform software',
    what: 'What stands between the operating system and your code: engine, runtime, agent, Kubernetes components.',
    general: {
      who: 'shared',
      aws: 'AWS patches the engines and runtimes of its managed services, and announces new versions.',
      customer:
        'You patch what you installed yourself, choose versions, agree on windows, and move off versions that have reached their end.',
      cites: [
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
        { source: 'waf-reduce-management-scope' },
      ],
    },
  },
  container: {
    name: 'Container',
    what: 'The container image and the software in it, and how the container is allowed to run.',
    general: {
      who: 'customer',
      customer:
        'The image is yours: its base, its packages, its scanning, its rebuilding, and the privileges that the container gets.',
      cites: [{ source: 'waf-hardened-images' }, { source: 'waf-vulnerability-management' }],
    },
  },
  application: {
    name: 'Application',
    what: 'Your code and its libraries.',
    general: {
      who: 'customer',
      customer:
        'Your code and everything it depends on are yours: write it securely, test it, patch its libraries, deploy it.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }, { source: 'waf-dependencies' }],
    },
  },
  'resource-configuration': {
    name: 'Resource configuration',
    what: 'The settings of a resource: options, triggers, file system access, policies on the resource, public access.',
    general: {
      who: 'customer',
      customer:
        'You decide how a resource is set up, and AWS runs it the way you set it: options, triggers, resource policies, public access.',
      cites: [
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
        { source: 'waf-noncompliant-resources' },
      ],
    },
  },
  'network-configuration': {
    name: 'Network configuration',
    what: 'Your virtual network: VPC, subnets, routes, security groups, network ACLs, endpoints.',
    general: {
      who: 'customer',
      customer: 'You lay out the VPC, write security groups and network ACLs, and decide what can reach what.',
      cites: [
        { source: 'waf-network-layered' },
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
      ],
    },
  },
  'identity-access': {
    name: 'Identity and access',
    what: 'Who may do what: IAM, users, roles, keys, MFA, secrets.',
    general: {
      who: 'customer',
      customer:
        'You decide who may do what: users, roles, policies, MFA, keys and secrets. AWS checks every call against what you wrote.',
      cites: [
        { source: 'waf-least-privilege' },
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
      ],
    },
  },
  data: {
    name: 'Data',
    what: 'The content: what it is, who owns it, how it is encrypted at rest and with which key, and when it goes.',
    general: {
      who: 'customer',
      customer:
        'The content is yours: classify it, choose encryption and keys, decide who reads it, keep and delete it. AWS supplies encryption and KMS, and on many services encrypts by default.',
      cites: [
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        { source: 'data-privacy-faq' },
      ],
    },
  },
  'encryption-in-transit': {
    name: 'Encryption in transit',
    what: 'TLS and other encryption on the way: certificates, protocol versions, trust stores.',
    general: {
      who: 'shared',
      aws: 'AWS offers TLS on its API endpoints and encrypts the traffic between its Availability Zones and Regions.',
      customer:
        'You encrypt the traffic of your applications, require TLS, choose versions, and look after your certificates and trust stores.',
      cites: [{ source: 'waf-encryption-in-transit' }, { source: 'waf-resiliency' }],
    },
  },
  'backup-recovery': {
    name: 'Backup and recovery',
    what: 'Copies and the way back: backups, snapshots, versions, replication, disaster recovery.',
    general: {
      who: 'shared',
      aws: 'AWS keeps the infrastructure resilient and stored data durable, and offers the tools.',
      customer: 'You decide what is backed up, how long and where, and test that it can be restored.',
      cites: [{ source: 'waf-resiliency' }, { source: 'waf-backup' }],
    },
  },
  'logging-monitoring': {
    name: 'Logging and monitoring',
    what: 'Records and watching: audit logs, service logs, metrics, alarms, findings, response.',
    general: {
      who: 'shared',
      aws: "AWS watches its own infrastructure, and records management calls in CloudTrail's event history for 90 days.",
      customer: 'You keep trails and logs for as long as you need them, set alarms, and act on what they show.',
      cites: [{ source: 'cloudtrail-overview' }, { source: 'waf-logging' }],
    },
  },
  compliance: {
    name: 'Compliance',
    what: 'Proof and rules: audits, certifications, evidence, penetration tests, training, contracts.',
    general: {
      who: 'shared',
      aws: 'AWS has its side audited and gives you the reports in AWS Artifact.',
      customer:
        'You implement and prove the controls on your side. A certified service does not make your workload compliant.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }, { source: 'artifact' }],
    },
  },
} as const satisfies Record<LayerId, Layer>;
