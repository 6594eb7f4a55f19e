import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'shared-model': {
      title: 'Outposts High Availability Design and Architecture Considerations',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-outposts-high-availability-design/aws-outposts-high-availability-design.html',
      read: '2026-11-29',
    },
    security: {
      title: 'Outposts User Guide: Security in AWS Outposts',
      url: 'https://docs.aws.amazon.com/outposts/latest/userguide/security.html',
      read: '2026-11-29',
    },
    infrastructure: {
      title: 'Outposts User Guide: Infrastructure security in AWS Outposts',
      url: 'https://docs.aws.amazon.com/outposts/latest/userguide/infrastructure-security.html',
      read: '2026-11-29',
    },
    data: {
      title: 'Outposts User Guide: Data protection in AWS Outposts',
      url: 'https://docs.aws.amazon.com/outposts/latest/userguide/data-protection.html',
      read: '2026-11-29',
    },
    identity: {
      title: 'Outposts User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/outposts/latest/userguide/identity-access-management.html',
      read: '2026-11-29',
    },
    resilience: {
      title: 'Outposts User Guide: Resilience in AWS Outposts',
      url: 'https://docs.aws.amazon.com/outposts/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-29',
    },
    'physical-access': {
      title: 'Data residency with hybrid cloud services lens: Physical access to Outposts',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/data-residency-hybrid-cloud-services-lens/drhcsec06-bp01.html',
      read: '2026-11-29',
    },
    maintenance: {
      title: 'Outposts User Guide for second-generation racks: Outposts rack maintenance',
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/outpost-maintenance.html',
      read: '2026-11-29',
    },
    'server-maintenance': {
      title: 'Outposts User Guide for Outposts servers: Outposts server maintenance',
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/outpost-maintenance.html',
      read: '2026-11-29',
    },
    'server-install': {
      title: 'Outposts: Installing an AWS Outposts server',
      url: 'https://docs.aws.amazon.com/outposts/latest/install-server/install-server.html',
      read: '2026-11-29',
    },
    'block-storage': {
      title: 'Outposts User Guide for second-generation racks: Third-party block storage',
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/outpost-third-party-block-storage.html',
      read: '2026-11-29',
    },
    'service-link': {
      title: 'Outposts User Guide for second-generation racks: Connectivity through service link',
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/service-links.html',
      read: '2026-11-29',
    },
    'link-checklist': {
      title: 'Outposts User Guide for second-generation racks: Outposts rack network troubleshooting checklist',
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/network-troubleshoot.html',
      read: '2026-11-29',
    },
    'end-of-term': {
      title: 'Outposts User Guide for second-generation racks: Outposts rack end-of-term options',
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/term-end-racks.html',
      read: '2026-11-29',
    },
    sharing: {
      title: 'Outposts User Guide for second-generation racks: Share your AWS Outposts resources',
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/sharing-outposts.html',
      read: '2026-11-29',
    },
    'server-link': {
      title: 'Outposts User Guide for Outposts servers: Connectivity through service link',
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/service-links.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Outposts',
    short: 'Outposts',
    aka: [
      'outposts',
      'outpost',
      'outposts rack',
      'outposts racks',
      'outposts server',
      'outposts servers',
      'aws outpost',
      'outpost rack',
      'local gateway',
      'service link',
    ],
    category: 'compute',
    profile: 'on-premises',
    summary:
      "AWS's own racks in your building: AWS has the equipment, the hypervisor and the services, and site, power, cooling, uplinks, physical security and enough capacity are yours.",
    layers: {
      facilities: {
        who: 'customer',
        customer: 'You secure and run the site: building, doors, cage, cameras and guards, power, space and cooling.',
        cites: [
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
          { source: 'physical-access' },
        ],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS owns, installs, monitors and replaces the servers, switches and power supplies in the rack. Letting nobody tamper with them is yours.',
        cites: [
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
          { source: 'infrastructure', section: 'Tamper monitoring on AWS Outposts equipment' },
        ],
        except: [
          {
            if: 'outposts-server',
            when: 'it is an Outposts server and not a rack',
            who: 'shared',
            aws: 'AWS owns, ships, monitors and replaces the server.',
            then: 'you or your contractor install it, connect power and network, authorize it, swap a failed one and send it back.',
            cites: [{ source: 'server-install' }, { source: 'server-maintenance', section: 'Hardware maintenance' }],
          },
          {
            when: 'instances use volumes on a third-party storage array',
            who: 'customer',
            then: 'That array is yours to run and configure, with its vendor for its faults; the Outpost itself stays with AWS.',
            cites: [{ source: 'block-storage' }],
          },
        ],
      },
      'network-infrastructure': {
        who: 'shared',
        aws: 'AWS runs the network gear inside the rack, sets the service link up and runs its end in the Region.',
        customer:
          'Your local network up to the patch panel and redundant uplinks to the Region are yours. Advertise the same routes on all of them, so that AWS can work on its switches without a break.',
        cites: [
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
          { source: 'service-link', section: 'Set up your service link' },
          { source: 'maintenance', section: 'Network equipment maintenance' },
        ],
      },
      virtualization: {
        who: 'aws',
        aws: 'AWS runs and patches the Nitro hypervisor and the storage systems and keeps workloads apart.',
        cites: [{ source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' }],
      },
      'operating-system': {
        who: 'customer',
        customer:
          'Guest operating systems of EC2 instances on the Outpost are yours to patch. AWS keeps up the systems of its own equipment and those of managed services.',
        cites: [
          { source: 'ec2/security', section: 'Security in the cloud' },
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the control plane in the Region and the services on the Outpost. While the service link is down instances run on, and calls to start or stop them may fail.',
        cites: [
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
          { source: 'maintenance', section: 'Network connectivity events' },
        ],
      },
      capacity: {
        who: 'customer',
        customer:
          'You decide how much capacity to order, for growth and for failures and maintenance too: the rack is finite.',
        cites: [{ source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS operates the services that run on the Outpost, RDS or EKS for example, with the same split as in the Region.',
        customer: 'What you install on EC2 instances there is yours.',
        cites: [
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
          { source: 'ec2/security' },
        ],
      },
      container: {
        who: 'customer',
        customer: 'Images and containers on the Outpost are yours.',
        cites: [{ source: 'security' }, { source: 'ecs/shared-model' }],
      },
      application: {
        who: 'customer',
        customer: 'Your applications, and how they bear a cut service link.',
        cites: [
          { source: 'security' },
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You order and set up Outpost, anchor zone, subnets, local gateway routes and placement.',
        cites: [{ source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          "You create VPC subnets on the Outpost, routes, security groups and the local gateway's connection to your network.",
        cites: [
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
          { source: 'infrastructure' },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'IAM for Outposts and its resources is yours, and so is who may reach the rack.',
        cites: [{ source: 'identity' }, { source: 'physical-access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts everything on the Outpost at rest, with a key that is wrapped by a removable Nitro Security Key, and clears memory and disk before the next instance gets them.',
        customer:
          'You decide what is kept on the Outpost, classify it, choose KMS keys for EBS volumes and where copies go.',
        cites: [
          { source: 'data', section: 'Encryption at rest' },
          { source: 'data', section: 'Data deletion' },
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts the service link to the Region.',
        customer: 'TLS between your applications and on your local network is yours.',
        cites: [
          { source: 'data', section: 'Encryption in transit' },
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
        ],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'You replicate and back up to the Region or elsewhere: one rack is one failure domain.',
        cites: [
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
          { source: 'resilience' },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors the equipment from the Region.',
        customer:
          'Watch capacity and the service link, keep logs and flow logs: they cannot leave while the Outpost is disconnected, and metrics and logs wait there for 7 days at most.',
        cites: [
          { source: 'infrastructure' },
          { source: 'maintenance', section: 'Network connectivity events' },
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'data-center-access': {
        who: 'customer',
        customer: 'Doors, cage, guards and cameras at your site are yours.',
        cites: [
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
          { source: 'physical-access' },
        ],
      },
      'environmental-controls': {
        who: 'customer',
        customer: 'Power, space and cooling are yours to provide.',
        cites: [{ source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' }],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS finds failing equipment in the rack, announces the retirement of instances on it and replaces it. You agree on a date and let its technicians in; an instance moves only if the Outpost has free capacity.',
        cites: [
          { source: 'maintenance', section: 'Hardware maintenance' },
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
        ],
        except: [
          {
            if: 'outposts-server',
            when: 'it is an Outposts server and not a rack',
            who: 'shared',
            aws: 'AWS ships a replacement server.',
            then: 'you save data from the instance store first, swap the servers and return the failed one.',
            cites: [{ source: 'server-maintenance', section: 'Hardware maintenance' }],
          },
        ],
      },
      'host-firmware': {
        who: 'aws',
        aws: 'AWS maintains the firmware of the equipment, seldom with a reboot, which it announces as a retirement of the instances there.',
        cites: [
          { source: 'maintenance', section: 'Firmware updates' },
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
        ],
      },
      'hypervisor-patching': {
        who: 'aws',
        aws: 'AWS patches the hypervisor.',
        cites: [{ source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' }],
      },
      'disk-disposal': {
        who: 'shared',
        aws: 'AWS takes back and disposes of the equipment; its technicians remove and destroy the security key of a rack host that they replace, and on request those of a rack that goes back. A network device may leave with your addresses and routing settings in it.',
        customer:
          'Destroy the Nitro Security Key of a server that goes back, or of a rack if you will not leave it to AWS: that shreds the data for good. Before a rack goes, back up, end the instances and delete the volumes.',
        cites: [
          { source: 'maintenance', section: 'Hardware maintenance' },
          { source: 'server-maintenance', section: 'Cryptographically shred server data' },
          { source: 'end-of-term', section: 'Return AWS Outposts racks' },
          { source: 'data', section: 'Data deletion' },
        ],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts all data on the Outpost at rest. KMS keys for EBS volumes are your choice.',
        cites: [{ source: 'data', section: 'Encryption at rest' }],
      },
      'device-security': {
        who: 'customer',
        customer: 'You keep people away from the equipment and make sure that nobody tampers with it.',
        cites: [
          { source: 'infrastructure', section: 'Tamper monitoring on AWS Outposts equipment' },
          { source: 'physical-access' },
        ],
      },
      'hybrid-link': {
        who: 'customer',
        customer:
          'The line from the Outpost to the Region is yours to provide, redundant and with at least 500 Mbps for each compute rack or server, with your routers, firewalls and their BGP. AWS sets up the encrypted service link over it, which comes back by itself once the line is well again; while it is down you look through your side and your carrier first.',
        cites: [
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
          { source: 'service-link' },
          { source: 'server-link' },
          { source: 'link-checklist' },
          { source: 'maintenance', section: 'Network connectivity events' },
        ],
        except: [
          {
            when: 'your network and your carrier’s line show no fault',
            who: 'shared',
            aws: 'AWS looks into the rest: it replaces failing network devices in the rack and keeps up its end in the Region.',
            then: 'you hand your traces to AWS Support.',
            cites: [{ source: 'link-checklist' }, { source: 'maintenance', section: 'Hardware maintenance' }],
          },
        ],
      },
      'guest-os-patching': {
        who: 'customer',
        customer: "You patch your instances' guests, as in the Region.",
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'An Outpost is anchored to one zone: a second Outpost or the Region as a second leg is yours to plan.',
        cites: [{ source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' }],
      },
      'data-residency': {
        who: 'shared',
        aws: 'AWS does not move your content off the locations that you chose without your agreement, except as law demands.',
        customer: 'Choose what stays on the Outpost and where backups go.',
        cites: [
          { source: 'shared-model', section: 'Extending AWS infrastructure and services to on-premises locations' },
        ],
      },
      'flow-logs': {
        who: 'customer',
        customer: 'Flow logs work as in the Region once you turn them on, and wait while the Outpost is disconnected.',
        cites: [{ source: 'infrastructure' }],
      },
      'right-sizing': {
        who: 'customer',
        customer:
          'You order enough capacity for growth and for a failed host: at least one spare instance size for each family (N+1).',
        cites: [
          { source: 'resilience' },
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
        ],
      },
      failover: {
        who: 'customer',
        customer:
          'Restart after a failed host needs spare capacity that you ordered, and recovery options that you set; a second Outpost in another zone is yours to plan.',
        cites: [{ source: 'resilience' }],
      },
      'patch-management': {
        who: 'shared',
        aws: 'AWS patches hypervisor, firmware and the managed services of the Outpost.',
        customer: 'Patch the guests of your instances and what you installed on them.',
        cites: [
          { source: 'maintenance' },
          { source: 'shared-model', section: 'Understanding the AWS Outposts Shared Responsibility Model' },
          { source: 'ec2/security' },
        ],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the systems of its own equipment, the hosts of your instances among them. Guest operating systems are yours.',
        cites: [{ source: 'maintenance' }, { source: 'shared-model' }],
      },
      'maintenance-window': {
        who: 'shared',
        aws: 'AWS sets the retirement date of instances on failing equipment and agrees with you on the day of a visit, two business days ahead at the earliest.',
        customer:
          'Name the day, let the technicians in, stop and start affected instances before the date, and keep spare capacity for them.',
        cites: [{ source: 'maintenance', section: 'Hardware maintenance' }],
        except: [
          {
            if: 'outposts-server',
            when: 'it is an Outposts server and not a rack',
            who: 'shared',
            aws: 'AWS names a retirement date, ends the affected instances on it and ships another server.',
            then: 'you save what lies on the instance store before that date, for it is lost with the instance, and swap the server when the new one is there.',
            cites: [{ source: 'server-maintenance', section: 'Hardware maintenance' }],
          },
        ],
      },
      'notice-reading': {
        who: 'customer',
        customer:
          'You keep the contact of the Outpost owner right with AWS Support and act on retirement notices and on alarms about the service link, which nobody can silence.',
        cites: [
          { source: 'maintenance', section: 'Update contact details' },
          { source: 'maintenance', section: 'Network connectivity events' },
        ],
      },
      'resilience-testing': {
        who: 'customer',
        customer:
          'Rehearsing the loss of power or of the service link is yours: an Outpost may not come back by itself after a complete power failure, and most API calls fail while it is cut off.',
        cites: [{ source: 'maintenance', section: 'Best practices for power and network events' }],
      },
      'cross-account': {
        who: 'customer',
        customer:
          'You share the Outpost with accounts of your organization through AWS RAM, and take it back. The owner answers for the Outpost and its capacity, each account for what it runs there; what runs goes on after the sharing has ended.',
        cites: [{ source: 'sharing' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS brings and installs the rack, runs the services on it, watches health and performance of the equipment from the Region and finds what fails. It sets up the encrypted service link, which comes back by itself once the line is well. Its team swaps hosts and switches on site and destroys the security key of a host that it replaces; of Outposts servers it ships another. Site, line and spare capacity are yours.',
        cites: [
          { source: 'shared-model' },
          { source: 'maintenance' },
          { source: 'server-maintenance' },
          { source: 'service-link' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
