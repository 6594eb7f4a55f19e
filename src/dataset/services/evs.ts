import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'EVS User Guide: Security in Amazon EVS',
      url: 'https://docs.aws.amazon.com/evs/latest/userguide/security.html',
      read: '2026-11-29',
    },
    overview: {
      title: 'EVS User Guide: What is Amazon EVS?',
      url: 'https://docs.aws.amazon.com/evs/latest/userguide/what-is-evs.html',
      read: '2026-11-29',
    },
    'data-protection': {
      title: 'EVS User Guide: Data protection in Amazon EVS',
      url: 'https://docs.aws.amazon.com/evs/latest/userguide/data-protection.html',
      read: '2026-11-29',
    },
    resilience: {
      title: 'EVS User Guide: Resilience in Amazon EVS',
      url: 'https://docs.aws.amazon.com/evs/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-29',
    },
    architecture: {
      title: 'EVS User Guide: Amazon EVS architecture',
      url: 'https://docs.aws.amazon.com/evs/latest/userguide/architecture.html',
      read: '2026-11-29',
    },
    lifecycle: {
      title: 'EVS User Guide: Amazon EVS environment lifecycle management',
      url: 'https://docs.aws.amazon.com/evs/latest/userguide/evs-lifecycle-mgmt.html',
      read: '2026-11-29',
    },
    hosts: {
      title: 'EVS User Guide: Amazon EVS host maintenance',
      url: 'https://docs.aws.amazon.com/evs/latest/userguide/evs-host-maintenance.html',
      read: '2026-11-29',
    },
    entitlements: {
      title: 'EVS User Guide: Windows Server entitlements',
      url: 'https://docs.aws.amazon.com/evs/latest/userguide/entitlements.html',
      read: '2026-11-29',
    },
    ami: {
      title: 'EVS User Guide: AMI maintenance',
      url: 'https://docs.aws.amazon.com/evs/latest/userguide/evs-env-ami-maintenance.html',
      read: '2026-11-29',
    },
    'getting-started': {
      title: 'EVS User Guide: Getting started with Amazon EVS',
      url: 'https://docs.aws.amazon.com/evs/latest/userguide/getting-started.html',
      read: '2026-11-29',
    },
    versions: {
      title: 'EVS User Guide: VCF versions and EC2 instance types provided by Amazon EVS',
      url: 'https://docs.aws.amazon.com/evs/latest/userguide/versions-provided.html',
      read: '2026-11-29',
    },
    connectors: {
      title: 'EVS User Guide: Create an Amazon EVS environment connector',
      url: 'https://docs.aws.amazon.com/evs/latest/userguide/evs-env-create-connector.html',
      read: '2026-11-29',
    },
    concepts: {
      title: 'EVS User Guide: Concepts and components of Amazon EVS',
      url: 'https://docs.aws.amazon.com/evs/latest/userguide/concepts.html',
      read: '2026-11-29',
    },
    checks: {
      title: 'EVS API Reference: Check',
      url: 'https://docs.aws.amazon.com/evs/latest/APIReference/API_Check.html',
      read: '2026-11-29',
    },
    environment: {
      title: 'EVS API Reference: Environment',
      url: 'https://docs.aws.amazon.com/evs/latest/APIReference/API_Environment.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Elastic VMware Service',
    short: 'EVS',
    aka: [
      'evs',
      'elastic vmware service',
      'vmware on aws',
      'vmware cloud foundation on aws',
      'vcf on aws',
      'vsphere on aws',
      'amazon evs environment',
    ],
    category: 'compute',
    profile: 'infrastructure',
    summary:
      'VMware Cloud Foundation on EC2 bare metal in your VPC: AWS has the hardware and deploys it, unless you do, and ESX, vCenter, NSX, vSAN and the virtual machines are yours to run.',
    layers: {
      facilities: 'as profile',
      hardware: {
        who: 'shared',
        aws: 'AWS owns and maintains the machines, checks them, and announces maintenance and retirement.',
        customer:
          'Watch the health of the hosts and replace a failing one in time, by a new host in EVS and SDDC Manager: a reboot or a stop loses the vSAN data on it.',
        cites: [{ source: 'hosts' }, { source: 'lifecycle', section: 'ESX host lifecyle and maintenance' }],
      },
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'customer',
        customer:
          "ESX on the bare metal hosts is your hypervisor: patching it, and keeping your virtual machines apart, is yours or a partner's. AWS keeps the hosts apart from other customers.",
        cites: [{ source: 'lifecycle', section: 'VMware software updates' }, { source: 'data-protection' }],
      },
      'operating-system': {
        who: 'customer',
        customer: 'The guests of your virtual machines, and ESX beneath them, are yours to patch.',
        cites: [{ source: 'lifecycle', section: 'VMware software updates' }, { source: 'security' }],
      },
      'control-plane': {
        who: 'shared',
        aws: 'AWS runs the EVS API that deploys environments and adds hosts, and checks that it reaches your appliances.',
        customer:
          'vCenter, SDDC Manager and NSX Manager are yours to run, patch and keep available, and so are the connectors by which EVS reaches them.',
        cites: [{ source: 'lifecycle' }, { source: 'architecture' }, { source: 'concepts', section: 'Connector' }],
      },
      capacity: {
        who: 'customer',
        customer:
          'You choose the number of hosts, four at least where AWS deploys, and add more; an environment lives in one Availability Zone.',
        cites: [{ source: 'resilience' }, { source: 'getting-started' }],
      },
      'platform-software': {
        who: 'customer',
        customer:
          "AWS deploys VMware Cloud Foundation once, in version 5.2; licences, patches and upgrades of its components are yours or a partner's.",
        cites: [
          { source: 'lifecycle', section: 'VMware software updates' },
          { source: 'versions' },
          { source: 'getting-started' },
        ],
        disputed:
          'The page on versions says that in Self-deployed mode you install ESX as well; the one on getting started has EVS start each host with the version of ESX that you name, and leaves you the rest.',
        except: [
          {
            when: 'you chose Self-deployed mode, as for version 9',
            who: 'customer',
            then: 'installing VMware Cloud Foundation and its appliances is yours as well: AWS gives you VLAN subnets and hosts with ESX.',
            cites: [
              { source: 'getting-started', section: 'Creating an Amazon EVS environment with Self-deployed mode' },
              { source: 'versions' },
            ],
          },
        ],
      },
      container: {
        who: 'customer',
        customer: 'Containers in your virtual machines are yours.',
        cites: [{ source: 'security' }],
      },
      application: {
        who: 'customer',
        customer: 'What runs in the virtual machines is yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You configure VCF in vSphere: logins, policies, resource pools, high availability and fault tolerance.',
        cites: [
          { source: 'overview', section: 'Get started with Amazon EVS' },
          { source: 'resilience', section: 'VMware component resilience' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You provide VPC, subnets, DNS and route server, and write network ACLs and NSX firewall rules: security groups do not work on the VLAN subnets.',
        cites: [{ source: 'architecture' }, { source: 'data-protection', section: 'Internetwork traffic privacy' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You manage VMware accounts and IAM, and rotate the secrets: EVS neither rotates nor synchronizes them after deployment.',
        cites: [{ source: 'data-protection', section: 'Key and secret management' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the instance store disks that vSAN uses; boot volumes are not encrypted.',
        customer: "Protect your virtual machines' data and turn on vSAN encryption where you need more.",
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'Nothing between hosts is encrypted by default: vSAN, vMotion and TLS encryption are yours to turn on.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Backups and disaster recovery of virtual machines and of the VCF components are yours; EVS is in a single zone.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records EVS API calls for CloudTrail.',
        customer: "Activity inside VCF is logged in VMware's own tools: collect and watch it.",
        cites: [{ source: 'data-protection' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'host-firmware': {
        who: 'aws',
        aws: 'AWS maintains the EC2 bare metal machines beneath ESX, and announces maintenance that needs a reboot.',
        cites: [
          { source: 'lifecycle', section: 'ESX host lifecyle and maintenance' },
          { source: 'hosts', section: 'About AWS scheduled maintenance for EC2 instances' },
        ],
      },
      'host-os-patching': {
        who: 'customer',
        customer: 'ESX, which the hosts run, is yours or your partner’s to patch. AWS has the machines beneath it.',
        cites: [{ source: 'lifecycle', section: 'VMware software updates' }],
      },
      'node-provisioning': {
        who: 'shared',
        aws: 'AWS starts a bare metal machine with ESX when you ask for a host.',
        customer:
          'Ask for the host, have its DNS records ready, commission it in SDDC Manager and add it to the cluster.',
        cites: [{ source: 'hosts', section: 'Replace an Amazon EVS host' }, { source: 'getting-started' }],
      },
      failover: {
        who: 'customer',
        customer:
          'What restarts or moves your virtual machines when a host fails, vSphere HA, Fault Tolerance and the failures that vSAN tolerates, is yours to set.',
        cites: [{ source: 'resilience', section: 'VMware component resilience' }],
      },
      'hypervisor-patching': {
        who: 'customer',
        customer: "ESX is yours to patch, by VCF's life cycle tools or through a partner.",
        cites: [{ source: 'lifecycle', section: 'VMware software updates' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'Rotating the VCF credentials and keeping Secrets Manager in step is yours. So are the secrets of the connectors: of users made for them that can only read.',
        cites: [{ source: 'data-protection', section: 'Key and secret management' }, { source: 'connectors' }],
      },
      'security-groups': {
        who: 'customer',
        customer:
          'Security groups have no effect on EVS VLAN subnets: use network ACLs and NSX there. Those of the service access subnet, by which EVS reaches your appliances, are yours to write.',
        cites: [
          { source: 'data-protection', section: 'Internetwork traffic privacy' },
          { source: 'lifecycle' },
          { source: 'getting-started' },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer: 'EVS runs in one zone only: a second site is yours to plan.',
        cites: [{ source: 'resilience' }],
      },
      licences: {
        who: 'customer',
        customer:
          'VCF subscriptions are yours to bring, and so are Windows Server licences that you may move, with their count and terms.',
        cites: [{ source: 'overview', section: 'Features of Amazon EVS' }, { source: 'entitlements' }],
        except: [
          {
            if: 'windows',
            when: 'a Windows virtual machine runs on a Windows Server entitlement of EVS',
            who: 'shared',
            aws: 'AWS provides the Windows Server licence and bills it by use.',
            then: 'you create the entitlement for the machine, activate Windows, and keep the credentials of the vCenter connector.',
            cites: [{ source: 'entitlements' }],
          },
        ],
      },
      'network-encryption': {
        who: 'customer',
        customer: "Nitro's network encryption does not apply to EVS hosts.",
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
      },
      'control-plane-patching': {
        who: 'customer',
        customer:
          "vCenter, SDDC Manager, NSX Manager and ESX are yours or your partner's to patch and upgrade; AWS patches only its EVS API.",
        cites: [{ source: 'lifecycle', section: 'VMware software updates' }],
      },
      'patch-management': {
        who: 'customer',
        customer: "Patching the VCF components and the guests of your virtual machines is yours or your partner's.",
        cites: [{ source: 'lifecycle', section: 'VMware software updates' }, { source: 'security' }],
      },
      backups: {
        who: 'customer',
        customer:
          'You back up virtual machines and VCF components, with AWS Elastic Disaster Recovery, vSphere replication or tools of your own, and configure what keeps them available.',
        cites: [{ source: 'resilience', section: 'VMware component resilience' }, { source: 'resilience' }],
      },
      'hardware-replacement': {
        who: 'shared',
        aws: 'AWS finds the fault, announces it and provides the new bare metal machine.',
        customer:
          'You replace a failed or retiring host: create a new one in EVS, bring it into the cluster by SDDC Manager, move off the old one and delete it, before the date of the event. Never stop or end the instances in EC2.',
        cites: [{ source: 'hosts', section: 'Replace an Amazon EVS host' }, { source: 'lifecycle' }],
      },
      'maintenance-window': {
        who: 'shared',
        aws: 'AWS schedules maintenance of the machines and tells you by mail and AWS Health.',
        customer: 'Move the date where it can be moved, put the host into maintenance mode, or replace it before.',
        cites: [{ source: 'hosts', section: 'About AWS scheduled maintenance for EC2 instances' }],
      },
      'capacity-reservation': {
        who: 'customer',
        customer:
          'Spare capacity for maintenance is yours to hold: a Capacity Reservation in the zone, a spare host, and a host quota that leaves room for one more.',
        cites: [{ source: 'hosts', section: 'Using EC2 On-Demand Capacity Reservations' }],
      },
      'ami-updates': {
        who: 'shared',
        aws: 'AWS builds the image of the hosts, with an add-on that ESX needs on EC2, and gives each new host the latest one.',
        customer: 'You bring the image of your cluster to the same add-on: otherwise a new host does not fit in.',
        cites: [{ source: 'ami' }, { source: 'hosts', section: 'Replace an Amazon EVS host' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You may name a key of your own for the VCF secrets when you create the environment; without one Secrets Manager uses its AWS managed key. The keys of the instance store disks are in the hardware, one for each customer and volume, and vSAN encryption on top is yours to turn on.',
        cites: [
          { source: 'data-protection', section: 'Key and secret management' },
          { source: 'data-protection', section: 'Encryption at rest' },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'EVS starts bare metal hosts from an image that AWS builds, makes the VLAN subnets, and, unless you deploy it yourself, installs VMware Cloud Foundation once and keeps its first credentials in Secrets Manager. Afterwards it checks that it reaches your appliances, that there are enough hosts, and that licence keys suffice and are used in one environment only. Running what it installed is yours.',
        cites: [
          { source: 'lifecycle' },
          { source: 'ami' },
          { source: 'versions' },
          { source: 'environment' },
          { source: 'checks' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
