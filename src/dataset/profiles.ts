import type { LayerId } from './layers.ts';
import type { Cell } from './schema.ts';

/** A kind of service, with the cells that are the same on all of that kind. `{service}` stands for the service's short name. */
export type Profile = {
  readonly name: string;
  readonly what: string;
  readonly layers: Readonly<Partial<Record<LayerId, Cell<never>>>>;
};

export const profileIds = [
  'infrastructure',
  'container',
  'single-tenant-managed',
  'multi-tenant-managed',
  'serverless-compute',
  'account-control',
  'on-premises',
  'customer-operated',
] as const;
export type ProfileId = (typeof profileIds)[number];

/** The profiles, each cell said once: a service that says 'as profile' has it word for word. */
export const profiles = {
  infrastructure: {
    name: 'Infrastructure',
    what: 'You get raw machines, disks or capacity, and run everything on them yourself.',
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS runs the data centers that hold {service}: the buildings, the guards, power, cooling, fire protection, and the list of who may enter.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Inherited controls' },
          { source: 'data-center-controls' },
        ],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS buys, racks, monitors and replaces the hardware under {service}, keeps its firmware current, and destroys worn-out disks before they leave its control.',
        cites: [{ source: 'nitro-context', section: 'Media sanitization' }, { source: 'nitro-components' }],
      },
      'network-infrastructure': {
        who: 'aws',
        aws: "AWS builds and protects the routers, switches, fiber and edge locations that carry {service}'s traffic, and absorbs the common network floods.",
        cites: [{ source: 'waf-shared-responsibility', section: 'AWS responsibility' }, { source: 'ddos-mitigation' }],
      },
      virtualization: {
        who: 'aws',
        aws: "AWS runs and patches the hypervisor under {service}, and keeps one customer's machines apart from another's.",
        cites: [
          { source: 'nitro-components', section: 'The Nitro Hypervisor' },
          { source: 'nitro-side-channels' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      'operating-system': {
        who: 'customer',
        customer:
          'The guest operating system is yours: patch it, harden it, manage its accounts, and replace images that have grown old.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-vulnerability-management' },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the API and the console of {service}, patches them and keeps them available. What you ask of that API is your doing.',
        cites: [{ source: 'fault-isolation-planes' }, { source: 'waf-shared-responsibility' }],
      },
      capacity: {
        who: 'customer',
        customer:
          'You choose sizes and number, spread the machines over Availability Zones, scale them, and replace the ones that fail.',
        cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }, { source: 'waf-demand' }],
      },
      'platform-software': {
        who: 'customer',
        customer:
          'Whatever you install above the operating system is yours to patch and configure: databases, web servers, runtimes, agents.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-vulnerability-management' },
        ],
      },
      container: {
        who: 'customer',
        customer:
          'If you run containers there, the container engine and the images are yours to patch, scan and configure.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-vulnerability-management' },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Your applications and all their libraries are yours to write, test, patch and deploy.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }, { source: 'waf-dependencies' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You decide how {service} is set up: which settings, which images, which attachments, and what is reachable from outside.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You lay out the VPC, subnets and routes, and write the security groups and network ACLs.',
        cites: [{ source: 'waf-network-layers' }, { source: 'waf-shared-responsibility' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You decide which people and programs can use {service}: IAM policies, roles, keys, MFA, and accounts inside the guest.',
        cites: [
          { source: 'waf-least-privilege' },
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        ],
      },
      data: {
        who: 'customer',
        customer:
          'The data is yours to classify, to encrypt or not, and to delete. AWS supplies the encryption and KMS; you choose to use them.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-encryption-at-rest' },
        ],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'You encrypt the traffic to and from what you run, and choose certificates, protocols and ciphers. AWS only secures its own API endpoints and links.',
        cites: [{ source: 'waf-encryption-in-transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'You take the backups or snapshots, set how long they live, and test that a restore works. Nothing is backed up unless you arrange it.',
        cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }, { source: 'waf-backup' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "AWS watches its own infrastructure, and records calls to the {service} API in CloudTrail's event history for 90 days.",
        customer:
          'You collect the logs and metrics of what you run, keep trails, set alarms, and act on what they show.',
        cites: [{ source: 'cloudtrail-overview' }, { source: 'waf-logging' }],
      },
      compliance: {
        who: 'shared',
        aws: 'AWS has its data centers, hardware and the {service} API audited, and hands you the reports in AWS Artifact.',
        customer: 'You show auditors that what you run on top is set up and operated as the standard asks.',
        cites: [{ source: 'artifact' }, { source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
    },
  },
  container: {
    name: 'Containers on your own instances',
    what: 'AWS runs the orchestrator, and the instances under the containers are in your account.',
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS runs the data centers that hold {service}: the buildings, the guards, power, cooling, fire protection, and the list of who may enter.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Inherited controls' },
          { source: 'data-center-controls' },
        ],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS buys, racks, monitors and replaces the hardware under {service}, keeps its firmware current, and destroys worn-out disks before they leave its control.',
        cites: [{ source: 'nitro-context', section: 'Media sanitization' }, { source: 'nitro-components' }],
      },
      'network-infrastructure': {
        who: 'aws',
        aws: "AWS builds and protects the routers, switches, fiber and edge locations that carry {service}'s traffic, and absorbs the common network floods.",
        cites: [{ source: 'waf-shared-responsibility', section: 'AWS responsibility' }, { source: 'ddos-mitigation' }],
      },
      virtualization: {
        who: 'aws',
        aws: "AWS runs and patches the hypervisor under the instances, and keeps your instances apart from other customers'. Keeping your own containers apart on one instance is yours.",
        cites: [
          { source: 'nitro-components', section: 'The Nitro Hypervisor' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the orchestrator of {service}, patches it and keeps it available; you give it its orders.',
        cites: [{ source: 'fault-isolation-planes' }, { source: 'waf-reduce-management-scope' }],
      },
      container: {
        who: 'customer',
        customer:
          'Container images and everything in them are yours: build them, scan them, patch them, and rebuild when the base image changes.',
        cites: [{ source: 'waf-vulnerability-management' }, { source: 'waf-hardened-images' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code and its libraries are yours to write, test, patch and deploy.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }, { source: 'waf-dependencies' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write the definitions of what runs, with which settings, limits and privileges, and how many copies.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You lay out the VPC, subnets and routes, and write the security groups and network ACLs.',
        cites: [{ source: 'waf-network-layers' }, { source: 'waf-shared-responsibility' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You decide who can use {service}, and which role each workload carries. Give each workload its own role and no more than it needs.',
        cites: [
          { source: 'waf-least-privilege' },
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        ],
      },
      data: {
        who: 'customer',
        customer:
          'The data that your containers handle is yours to classify, to encrypt and to delete, volumes included.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-encryption-at-rest' },
        ],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'You encrypt the traffic to and between your containers, and look after the certificates. AWS encrypts the calls to its own API.',
        cites: [{ source: 'waf-encryption-in-transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Containers are thrown away by design: you back up the volumes and databases behind them, keep your definitions in code, and test the way back.',
        cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }, { source: 'waf-backup' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "AWS watches the orchestrator, and records calls to the {service} API in CloudTrail's event history for 90 days.",
        customer:
          'You collect the logs of containers and instances, keep trails, set alarms, and act on what they show.',
        cites: [{ source: 'cloudtrail-overview' }, { source: 'waf-logging' }],
      },
      compliance: {
        who: 'shared',
        aws: 'AWS has its data centers, hardware and the {service} API audited, and hands you the reports in AWS Artifact.',
        customer: 'You show auditors that what you run on top is set up and operated as the standard asks.',
        cites: [{ source: 'artifact' }, { source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
    },
  },
  'single-tenant-managed': {
    name: 'Managed, on instances of your own',
    what: 'AWS runs an engine for you on instances that serve you alone: you size them and agree on the time of changes.',
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS runs the data centers that hold {service}: the buildings, the guards, power, cooling, fire protection, and the list of who may enter.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Inherited controls' },
          { source: 'data-center-controls' },
        ],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS buys, racks, monitors and replaces the hardware under {service}, keeps its firmware current, and destroys worn-out disks before they leave its control.',
        cites: [{ source: 'nitro-context', section: 'Media sanitization' }, { source: 'waf-shared-responsibility' }],
      },
      'network-infrastructure': {
        who: 'aws',
        aws: "AWS builds and protects the routers, switches, fiber and edge locations that carry {service}'s traffic, and absorbs the common network floods.",
        cites: [{ source: 'waf-shared-responsibility', section: 'AWS responsibility' }, { source: 'ddos-mitigation' }],
      },
      virtualization: {
        who: 'aws',
        aws: "AWS runs and patches the hypervisor under {service}, and keeps your instances apart from other customers'.",
        cites: [
          { source: 'nitro-components', section: 'The Nitro Hypervisor' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      'operating-system': {
        who: 'shared',
        aws: 'AWS finds the flaw, builds and tests the patch, announces it and installs it. You never log in to the operating system.',
        customer:
          'You pick the maintenance window, and apply or schedule the updates that {service} announces before their deadline.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the API and the console of {service}, and the machinery that creates, repairs and replaces your instances.',
        cites: [{ source: 'fault-isolation-planes' }, { source: 'waf-shared-responsibility' }],
      },
      capacity: {
        who: 'shared',
        aws: 'AWS supplies the instances, replaces failed ones, and carries out the scaling and failover that you have set up.',
        customer: 'You choose sizes and number, decide on Multi-AZ, and scale before you run out.',
        cites: [{ source: 'waf-resiliency' }, { source: 'waf-demand' }],
      },
      'platform-software': {
        who: 'shared',
        aws: "AWS builds, tests and installs the versions and patches of {service}'s engine.",
        customer:
          'You choose the version, pick the window, start larger upgrades and test your application against them.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Shared controls' },
          { source: 'waf-reduce-management-scope' },
        ],
      },
      container: {
        who: 'absent',
        because: '{service} runs no containers of yours: there is no image for you to build or patch.',
        cites: [{ source: 'waf-shared-responsibility' }],
      },
      application: {
        who: 'customer',
        customer:
          'The application that uses {service}, its queries and its client libraries are yours to write, tune and patch.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          "You set {service}'s options: engine settings, public reachability, maintenance window, deletion protection.",
        cites: [
          { source: 'waf-shared-responsibility', section: 'Shared controls' },
          { source: 'waf-reduce-management-scope' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose the VPC and subnets, write the security groups, and decide whether {service} can be reached from the internet.',
        cites: [{ source: 'waf-network-layers' }, { source: 'waf-shared-responsibility' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You decide who can manage {service} through IAM, and create, limit and remove the users inside the engine.',
        cites: [
          { source: 'waf-least-privilege' },
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts storage with the key you chose, where encryption is on, and stores the data on media that it protects.',
        customer:
          'You own the content: classify it, choose encryption and key, decide who reads it, and delete it when its time is over.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-encryption-at-rest' },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: "AWS offers TLS on {service}'s endpoints, and encrypts its own network between facilities.",
        customer: 'You require TLS, keep clients and their trust stores current, and refuse weak versions.',
        cites: [{ source: 'waf-encryption-in-transit' }, { source: 'nitro-context', section: 'Data protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes the automated backups or snapshots that you have switched on, and stores them durably.',
        customer: 'You set retention and copies to other Regions or accounts, and test that a restore works.',
        cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }, { source: 'waf-backup' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "AWS watches the instances and the infrastructure, publishes metrics, and records API calls in CloudTrail's event history for 90 days.",
        customer: "You switch on the engine's logs, keep trails, set alarms, and act on what they show.",
        cites: [{ source: 'cloudtrail-overview' }, { source: 'waf-logging' }],
      },
      compliance: {
        who: 'shared',
        aws: 'AWS has the infrastructure and the operation of {service} audited, and hands you the reports in AWS Artifact.',
        customer: 'You show auditors that your settings, your users and your data are handled as the standard asks.',
        cites: [{ source: 'artifact' }, { source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
    },
  },
  'multi-tenant-managed': {
    name: 'Managed, shared by all customers',
    what: 'A service behind an endpoint: AWS runs everything under it, and you bring data, settings and permissions.',
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS runs the data centers that hold {service}: the buildings, the guards, power, cooling, fire protection, and the list of who may enter.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Inherited controls' },
          { source: 'data-center-controls' },
        ],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS buys, racks, monitors and replaces the hardware under {service}, keeps its firmware current, and destroys worn-out disks before they leave its control.',
        cites: [{ source: 'nitro-context', section: 'Media sanitization' }, { source: 'waf-shared-responsibility' }],
      },
      'network-infrastructure': {
        who: 'aws',
        aws: "AWS builds and protects the routers, switches, fiber and edge locations that carry {service}'s traffic, and absorbs the common network floods.",
        cites: [{ source: 'waf-shared-responsibility', section: 'AWS responsibility' }, { source: 'ddos-mitigation' }],
      },
      virtualization: {
        who: 'aws',
        aws: 'AWS isolates customers from one another inside {service}; you see no machine and no hypervisor.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'nitro-side-channels' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the servers behind {service} without asking anything of you. There is no operating system that you could log in to.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the API and the console of {service}, patches them and keeps them available.',
        cites: [{ source: 'fault-isolation-planes' }, { source: 'waf-shared-responsibility' }],
      },
      capacity: {
        who: 'aws',
        aws: 'AWS adds and removes the capacity behind {service}. You stay inside its quotas and ask for higher ones in time.',
        cites: [{ source: 'waf-resiliency' }, { source: 'waf-quotas' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS writes, patches and upgrades the software of {service}; updates come without any action of yours.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      container: {
        who: 'absent',
        because: '{service} runs no containers of yours: there is no image for you to build or patch.',
        cites: [{ source: 'waf-shared-responsibility' }],
      },
      application: {
        who: 'customer',
        customer: 'The code that calls {service} is yours to write, test and patch, with its SDK and libraries.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You decide how {service} is set up: its options, its resource policies, and what is open to the public.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide from where {service} can be reached: VPC endpoints and their policies, allowed networks, and the routes that lead there.',
        cites: [{ source: 'waf-network-layers' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You decide who can do what with {service}: IAM policies, resource policies, roles and keys. AWS only checks what you wrote.',
        cites: [
          { source: 'waf-least-privilege' },
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS stores what you put into {service} on media that it protects, and encrypts it at rest where encryption is on.',
        customer:
          'You own the content: classify it, choose the encryption options and key, decide who reads it, and delete it when its time is over.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-encryption-at-rest' },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: "AWS offers TLS 1.2 or later on {service}'s endpoints, and encrypts its own network between facilities.",
        customer:
          'You use those endpoints, keep clients current, and refuse plain-text access where the service lets you.',
        cites: [{ source: 'waf-encryption-in-transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps {service} and what is stored in it durable across failures of its own hardware.',
        customer:
          'You guard against your own mistakes: backups, versions, copies to another Region, and the definitions to build it again.',
        cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "AWS watches the infrastructure of {service}, and records management calls in CloudTrail's event history for 90 days.",
        customer:
          "You keep trails, switch on {service}'s further logs and data events, set alarms, and act on what they show.",
        cites: [{ source: 'cloudtrail-overview' }, { source: 'waf-logging' }],
      },
      compliance: {
        who: 'shared',
        aws: "AWS has {service}'s infrastructure and operation audited, and hands you the reports in AWS Artifact.",
        customer: 'You show auditors that your settings, permissions and data are handled as the standard asks.',
        cites: [{ source: 'artifact' }, { source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
    },
  },
  'serverless-compute': {
    name: 'Serverless compute',
    what: 'Your code or container runs on machines that you never see.',
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS runs the data centers that hold {service}: the buildings, the guards, power, cooling, fire protection, and the list of who may enter.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Inherited controls' },
          { source: 'data-center-controls' },
        ],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS buys, racks, monitors and replaces the hardware under {service}, keeps its firmware current, and destroys worn-out disks before they leave its control.',
        cites: [{ source: 'nitro-context', section: 'Media sanitization' }, { source: 'waf-shared-responsibility' }],
      },
      'network-infrastructure': {
        who: 'aws',
        aws: "AWS builds and protects the routers, switches, fiber and edge locations that carry {service}'s traffic, and absorbs the common network floods.",
        cites: [{ source: 'waf-shared-responsibility', section: 'AWS responsibility' }, { source: 'ddos-mitigation' }],
      },
      virtualization: {
        who: 'aws',
        aws: "AWS runs and patches the isolation under {service}, and keeps your workload apart from other customers'.",
        cites: [{ source: 'nitro-side-channels' }, { source: 'waf-shared-responsibility' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS provides and patches the operating system under {service}. There is no host for you to log in to or to patch.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Shared controls' },
          { source: 'waf-reduce-management-scope' },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the API, the scheduler and the console of {service}, patches them and keeps them available.',
        cites: [{ source: 'fault-isolation-planes' }, { source: 'waf-shared-responsibility' }],
      },
      capacity: {
        who: 'aws',
        aws: 'AWS supplies the machines and places your workload on them. You set the limits and sizes, and watch your quotas.',
        cites: [{ source: 'waf-resiliency' }, { source: 'waf-demand' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS patches and upgrades the software that runs your code or container on {service}.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Shared controls' },
          { source: 'waf-reduce-management-scope' },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Your code and all the libraries packed with it are yours to write, test, patch and deploy again.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }, { source: 'waf-dependencies' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You decide how {service} runs your work: sizes, limits, triggers, environment, and what is public.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose the VPC, subnets and security groups your workload is attached to, and what it can reach.',
        cites: [{ source: 'waf-network-layers' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You decide who can deploy to and call {service}, and which role your workload carries. Give each workload its own role and no more than it needs.',
        cites: [
          { source: 'waf-least-privilege' },
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        ],
      },
      data: {
        who: 'customer',
        customer:
          'The data that your workload handles is yours to classify, to encrypt, to keep and to delete, wherever it stores it.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-encryption-at-rest' },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: "AWS offers TLS on {service}'s endpoints, and encrypts its own network between facilities.",
        customer: 'You encrypt what your code sends and receives, and check certificates on the other side.',
        cites: [{ source: 'waf-encryption-in-transit' }, { source: 'nitro-context', section: 'Data protection' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Nothing in the running workload lasts: you keep code, images and configuration where you can deploy them from again, and back up the stores behind them.',
        cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }, { source: 'waf-backup' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "AWS watches the machines under {service}, publishes metrics, and records API calls in CloudTrail's event history for 90 days.",
        customer: 'You write useful logs, decide where they go and how long they stay, set alarms, and act on them.',
        cites: [{ source: 'cloudtrail-overview' }, { source: 'waf-logging' }],
      },
      compliance: {
        who: 'shared',
        aws: "AWS has {service}'s infrastructure and operation audited, and hands you the reports in AWS Artifact.",
        customer: 'You show auditors that your code, permissions and data are handled as the standard asks.',
        cites: [{ source: 'artifact' }, { source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
    },
  },
  'account-control': {
    name: 'Control of the account',
    what: 'A service that governs the account or other services: AWS runs it, and its use is up to you.',
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS runs the data centers that hold {service}: the buildings, the guards, power, cooling, fire protection, and the list of who may enter.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Inherited controls' },
          { source: 'data-center-controls' },
        ],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS buys, racks, monitors and replaces the hardware under {service}, keeps its firmware current, and destroys worn-out disks before they leave its control.',
        cites: [{ source: 'nitro-context', section: 'Media sanitization' }, { source: 'waf-shared-responsibility' }],
      },
      'network-infrastructure': {
        who: 'aws',
        aws: "AWS builds and protects the routers, switches, fiber and edge locations that carry {service}'s traffic, and absorbs the common network floods.",
        cites: [{ source: 'waf-shared-responsibility', section: 'AWS responsibility' }, { source: 'ddos-mitigation' }],
      },
      virtualization: {
        who: 'aws',
        aws: 'AWS isolates customers from one another inside {service}; you see no machine and no hypervisor.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'nitro-side-channels' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the servers behind {service} without asking anything of you. There is no operating system that you could log in to.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the API and the console of {service}, patches them and keeps them available.',
        cites: [{ source: 'fault-isolation-planes' }, { source: 'waf-shared-responsibility' }],
      },
      capacity: {
        who: 'aws',
        aws: 'AWS adds and removes the capacity behind {service}. You stay inside its quotas and ask for higher ones in time.',
        cites: [{ source: 'waf-resiliency' }, { source: 'waf-quotas' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS writes, patches and upgrades the software of {service}; updates come without any action of yours.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      container: {
        who: 'absent',
        because: '{service} runs no containers of yours: there is no image for you to build or patch.',
        cites: [{ source: 'waf-shared-responsibility' }],
      },
      application: {
        who: 'customer',
        customer: 'The scripts, pipelines and programs that drive {service} are yours to write, test and patch.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You switch {service} on and decide what it does: rules, templates, policies, scope, accounts and Regions.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }, { source: 'waf-accounts' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide from which networks {service} can be called: VPC endpoints and conditions in policies.',
        cites: [{ source: 'waf-network-layers' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You decide who can administer {service}. Whoever can, can change much else: few people, MFA, least privilege.',
        cites: [{ source: 'waf-least-privilege' }, { source: 'waf-sign-in' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS stores the records and settings that you keep in {service}, and protects the media under them.',
        customer:
          'You decide what is kept there, choose keys where the service offers a choice, and keep secrets and personal data out of names and tags.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-encryption-at-rest' },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: "AWS offers TLS 1.2 or later on {service}'s endpoints, and encrypts its own network between facilities.",
        customer:
          'You use those endpoints, keep clients current, and refuse plain-text access where the service lets you.',
        cites: [{ source: 'waf-encryption-in-transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps {service} and the settings in it durable across failures of its own hardware.',
        customer: 'You keep your definitions in code or exported, so that you can undo a mistake or build them again.',
        cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "AWS watches the infrastructure of {service}, and records calls to it in CloudTrail's event history for 90 days.",
        customer:
          'You keep trails, watch for changes that you did not intend, set alarms, and act on what {service} reports.',
        cites: [{ source: 'cloudtrail-overview' }, { source: 'waf-logging' }],
      },
      compliance: {
        who: 'shared',
        aws: "AWS has {service}'s infrastructure and operation audited, and hands you the reports in AWS Artifact.",
        customer: 'You show auditors that your settings, permissions and data are handled as the standard asks.',
        cites: [{ source: 'artifact' }, { source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
    },
  },
  'on-premises': {
    name: 'On your premises',
    what: 'AWS technology that stands or runs at your site.',
    layers: {
      facilities: {
        who: 'customer',
        customer:
          'It stands on your site: you lock the room, decide who enters, and provide space, power, cooling and fire protection.',
        cites: [
          { source: 'outposts/shared-model' },
          { source: 'waf-shared-responsibility', section: 'Inherited controls' },
        ],
      },
      'network-infrastructure': {
        who: 'customer',
        customer:
          'You provide the local network and the link to the AWS Region, with enough bandwidth and a spare path.',
        cites: [{ source: 'outposts/shared-model' }, { source: 'waf-resiliency', section: 'Customer responsibility' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the control plane of {service} in the Region, patches it and keeps it available. When your link is down you cannot reach it.',
        cites: [{ source: 'outposts/shared-model' }, { source: 'fault-isolation-planes' }],
      },
      capacity: {
        who: 'customer',
        customer: 'Capacity is what stands at your site: you plan it, order enough, and keep spare for failures.',
        cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }, { source: 'outposts/shared-model' }],
      },
      application: {
        who: 'customer',
        customer: 'Your applications and all their libraries are yours to write, test, patch and deploy.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You decide how {service} is set up: what runs there, which settings, and what is reachable.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You set up routes, firewalls, subnets and security groups on your side and in the VPC.',
        cites: [{ source: 'waf-network-layers' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You decide who can manage {service} in AWS, and who can reach the equipment and its credentials on site.',
        cites: [
          { source: 'waf-least-privilege' },
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        ],
      },
      data: {
        who: 'customer',
        customer: 'The data is yours to classify, to encrypt, to keep on site or move, and to delete.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-encryption-at-rest' },
        ],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'You encrypt the traffic on your network and to your applications; AWS secures its own endpoints in the Region.',
        cites: [{ source: 'waf-encryption-in-transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'You copy data away from the site and plan for losing it: to a Region, to a second site, or both.',
        cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }, { source: 'waf-backup' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "AWS watches the parts that it runs, and records calls to the {service} API in CloudTrail's event history for 90 days.",
        customer: 'You watch the site, the link and your workloads, keep the logs, and act on them.',
        cites: [{ source: 'cloudtrail-overview' }, { source: 'waf-logging' }],
      },
      compliance: {
        who: 'shared',
        aws: 'AWS has its own side of {service} audited, and hands you the reports in AWS Artifact.',
        customer: 'The site is yours to have audited, physical controls included, and so is everything you run there.',
        cites: [{ source: 'artifact' }, { source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
    },
  },
  'customer-operated': {
    name: 'Operated by you',
    what: 'Software that you run yourself on AWS infrastructure.',
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS runs the data centers that hold {service}: the buildings, the guards, power, cooling, fire protection, and the list of who may enter.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Inherited controls' },
          { source: 'data-center-controls' },
        ],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS buys, racks, monitors and replaces the hardware under {service}, keeps its firmware current, and destroys worn-out disks before they leave its control.',
        cites: [{ source: 'nitro-context', section: 'Media sanitization' }, { source: 'nitro-components' }],
      },
      'network-infrastructure': {
        who: 'aws',
        aws: "AWS builds and protects the routers, switches, fiber and edge locations that carry {service}'s traffic, and absorbs the common network floods.",
        cites: [{ source: 'waf-shared-responsibility', section: 'AWS responsibility' }, { source: 'ddos-mitigation' }],
      },
      virtualization: {
        who: 'aws',
        aws: "AWS runs and patches the hypervisor under {service}, and keeps one customer's machines apart from another's.",
        cites: [
          { source: 'nitro-components', section: 'The Nitro Hypervisor' },
          { source: 'nitro-side-channels' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      'operating-system': {
        who: 'customer',
        customer:
          'The guest operating system is yours: patch it, harden it, manage its accounts, and replace images that have grown old.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-vulnerability-management' },
        ],
      },
      'control-plane': {
        who: 'customer',
        customer:
          'The control plane of {service} runs on your machines: you install it, patch it, secure it, and keep it available.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-reduce-management-scope' },
        ],
      },
      capacity: {
        who: 'customer',
        customer:
          'You choose sizes and number, spread the machines over Availability Zones, scale them, and replace the ones that fail.',
        cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }, { source: 'waf-demand' }],
      },
      'platform-software': {
        who: 'customer',
        customer: 'All the software of {service} is yours to install, patch, upgrade and configure.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-vulnerability-management' },
        ],
      },
      container: {
        who: 'customer',
        customer:
          'If you run containers there, the container engine and the images are yours to patch, scan and configure.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-vulnerability-management' },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Your applications and all their libraries are yours to write, test, patch and deploy.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }, { source: 'waf-dependencies' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You decide how {service} is set up, and you keep it that way.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You lay out the VPC, subnets and routes, and write the security groups and network ACLs.',
        cites: [{ source: 'waf-network-layers' }, { source: 'waf-shared-responsibility' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You decide who can use {service} and the account it runs in: IAM, accounts inside the software, keys and certificates.',
        cites: [
          { source: 'waf-least-privilege' },
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        ],
      },
      data: {
        who: 'customer',
        customer:
          'The data is yours to classify, to encrypt or not, and to delete. AWS supplies the encryption and KMS; you choose to use them.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-encryption-at-rest' },
        ],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'You encrypt the traffic to and inside {service}, and issue, renew and revoke its certificates.',
        cites: [{ source: 'waf-encryption-in-transit' }, { source: 'waf-certificates' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'You back up {service}, its state and its data, and test that you can rebuild it.',
        cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }, { source: 'waf-backup' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "AWS watches the infrastructure under your machines, and records calls to its own API in CloudTrail's event history for 90 days.",
        customer: 'You collect the logs of {service} itself, watch it, set alarms, and act on them.',
        cites: [{ source: 'cloudtrail-overview' }, { source: 'waf-logging' }],
      },
      compliance: {
        who: 'shared',
        aws: 'AWS has its data centers, hardware and the {service} API audited, and hands you the reports in AWS Artifact.',
        customer: 'You show auditors that what you run on top is set up and operated as the standard asks.',
        cites: [{ source: 'artifact' }, { source: 'waf-shared-responsibility', section: 'Shared controls' }],
      },
    },
  },
} as const satisfies Record<ProfileId, Profile>;
