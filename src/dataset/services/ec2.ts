import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    resize: {
      title: 'EC2 User Guide: Amazon EC2 instance type changes',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-resize.html',
      read: '2026-11-28',
    },
    security: {
      title: 'EC2 User Guide: Security in Amazon EC2',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html',
      read: '2026-11-28',
    },
    updates: {
      title: 'EC2 User Guide: Update management for Amazon EC2 instances',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/update-management.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'EC2 User Guide: Infrastructure security in Amazon EC2',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/infrastructure-security.html',
      read: '2026-11-28',
    },
    data: {
      title: 'EC2 User Guide: Data protection in Amazon EC2',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html',
      read: '2026-11-28',
    },
    'managed-instances': {
      title: 'EC2 User Guide: Amazon EC2 managed instances',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/amazon-ec2-managed-instances.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'EC2 User Guide: Resilience in Amazon EC2',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'EC2 User Guide: Best practices for Amazon EC2',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-best-practices.html',
      read: '2026-11-28',
    },
    imds: {
      title: 'EC2 User Guide: Configure the Instance Metadata Service options',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html',
      read: '2026-11-30',
    },
    retirement: {
      title: 'EC2 User Guide: Instance retirement',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-retirement.html',
      read: '2026-11-28',
    },
    recovery: {
      title: 'EC2 User Guide: Automatic instance recovery',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-recover.html',
      read: '2026-11-30',
    },
    users: {
      title: 'EC2 User Guide: Manage system users on your Linux instance',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/managing-users.html',
      read: '2026-11-28',
    },
    'instance-store': {
      title: 'EC2 User Guide: Data persistence for instance store volumes',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html',
      read: '2026-11-30',
    },
    'dedicated-hosts': {
      title: 'EC2 User Guide: Amazon EC2 Dedicated Hosts',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-overview.html',
      read: '2026-11-28',
    },
    roles: {
      title: 'EC2 User Guide: IAM roles for Amazon EC2',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
      read: '2026-11-28',
    },
    nvme: {
      title: 'EC2 User Guide: AWS NVMe drivers',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/aws-nvme-drivers.html',
      read: '2026-11-28',
    },
    windows: {
      title: 'EC2 User Guide: Security best practices for Windows instances',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-windows-security-best-practices.html',
      read: '2026-11-28',
    },
    'ami-lifecycle': {
      title: 'EC2 User Guide: AMI lifecycle',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-lifecycle.html',
      read: '2026-11-28',
    },
    agent: {
      title: 'CloudWatch User Guide: Install the CloudWatch agent',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Install-CloudWatch-Agent.html',
      read: '2026-11-28',
    },
    'event-windows': {
      title: 'EC2 User Guide: Create custom event windows for scheduled events',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/event-windows.html',
      read: '2026-11-28',
    },
    'nested-virtualization': {
      title: 'EC2 User Guide: Use nested virtualization to run hypervisors in Amazon EC2 instances',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/amazon-ec2-nested-virtualization.html',
      read: '2026-11-28',
    },
    'host-maintenance': {
      title: 'EC2 User Guide: Host maintenance for Amazon EC2 Dedicated Host',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-maintenance.html',
      read: '2026-11-28',
    },
    'public-amis': {
      title: 'EC2 User Guide: Understand block public access for AMIs',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html',
      read: '2026-11-30',
    },
    'role-credentials': {
      title: 'EC2 User Guide: Retrieve security credentials from instance metadata',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon EC2',
    short: 'EC2',
    aka: [
      'ec2',
      'elastic compute cloud',
      'ec2 instance',
      'ec2 box',
      'ec2 server',
      'virtual machine',
      'vm',
      'vms',
      'virtual server',
      'ec2 linux',
      'ec2 windows',
      'windows on ec2',
      'linux on ec2',
      'spot instance',
      'ec2 fleet',
    ],
    category: 'compute',
    profile: 'infrastructure',
    summary:
      'Virtual servers: AWS keeps the buildings, the hardware, the network, the hypervisor and its own API, and everything from the guest operating system up is yours.',
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS owns, guards, powers and cools the data centers that your instances run in.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'data-center-controls' }],
        except: [
          {
            if: 'on-outposts',
            when: 'the instance runs on AWS Outposts',
            who: 'customer',
            then: "the building, its doors, power and cooling are yours; the rack in it stays AWS's.",
            cites: [{ source: 'outposts/shared-model' }],
          },
        ],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS buys, maintains and replaces the servers under your instances and wipes disks before reuse. When a host fails beyond repair it schedules the instance for retirement.',
        cites: [
          { source: 'retirement' },
          { source: 'infrastructure', section: 'Isolation on physical hosts' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS secures and patches the hypervisor and the Nitro hardware and keeps your instances apart from other customers: memory is scrubbed and storage blocks are reset before the next instance gets them.',
        cites: [{ source: 'infrastructure', section: 'Isolation on physical hosts' }, { source: 'nitro-design' }],
        except: [
          {
            if: 'bare-metal',
            when: 'the instance is bare metal',
            who: 'customer',
            then: 'no hypervisor of AWS runs under your operating system: AWS keeps the hardware and the Nitro cards, and a hypervisor that you install yourself is yours to patch.',
            cites: [{ source: 'nitro-design' }],
          },
          {
            when: 'you run a hypervisor of your own inside a virtual instance (nested virtualization)',
            who: 'shared',
            aws: 'AWS keeps the Nitro hypervisor beneath and the wall between instances.',
            then: 'the KVM or Hyper-V inside and the virtual machines on it are yours to secure and patch.',
            cites: [{ source: 'nested-virtualization', section: 'Considerations' }],
          },
        ],
      },
      'operating-system': {
        who: 'customer',
        customer:
          'You choose the AMI and then patch, harden and update the guest operating system yourself, for as long as the instance lives. AWS publishes newer AMIs but does not change an instance that is running.',
        cites: [{ source: 'security', section: 'Security in the cloud' }, { source: 'updates' }],
        except: [
          {
            if: 'managed-instance',
            when: 'the instance is an EC2 managed instance, operated by a service such as EKS Auto Mode, ECS Managed Instances or Lambda Managed Instances',
            who: 'aws',
            then: 'the service that operates it provisions, configures, patches and replaces it, and you cannot change it directly.',
            cites: [{ source: 'managed-instances' }],
          },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs, secures and keeps available the EC2 API that launches, stops and describes instances, and the placement behind it.',
        cites: [{ source: 'infrastructure' }, { source: 'waf-shared-responsibility' }],
      },
      capacity: {
        who: 'customer',
        customer:
          'You choose instance types, numbers, zones and scaling policies, ask for quotas and reserve capacity. Redundancy over several Availability Zones and recovery of a failed instance are yours to set up.',
        cites: [
          { source: 'resilience' },
          { source: 'best-practices', section: 'Backup and recovery' },
          { source: 'waf-resiliency' },
        ],
        except: [
          {
            if: 'managed-instance',
            when: 'the instance is an EC2 managed instance, operated by a service',
            who: 'aws',
            then: 'the operating service scales the instances and replaces the failed ones.',
            cites: [{ source: 'managed-instances' }],
          },
        ],
      },
      'platform-software': {
        who: 'customer',
        customer:
          'Every database, web server, runtime and agent on the instance is yours to install, configure, patch and upgrade, also when it came with the AMI.',
        cites: [{ source: 'security', section: 'Security in the cloud' }, { source: 'updates' }],
        except: [
          {
            if: 'managed-instance',
            when: 'the instance is an EC2 managed instance, operated by a service',
            who: 'aws',
            then: 'the service configures and updates the software that it puts on the instance.',
            cites: [{ source: 'managed-instances' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer:
          'A container engine on your instance, its settings and every image that it runs are yours to patch and secure.',
        cites: [{ source: 'security', section: 'Security in the cloud' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code and its libraries: AWS neither sees nor patches them.',
        cites: [{ source: 'security', section: 'Security in the cloud' }, { source: 'updates' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You decide on instance metadata options, user data, termination protection, launch templates, the sharing of AMIs and tenancy.',
        cites: [{ source: 'security' }, { source: 'imds' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You place the instance in a VPC and subnet, write its security group rules, decide on public addresses, and set network ACLs and routes.',
        cites: [
          { source: 'security', section: 'Security in the cloud' },
          { source: 'infrastructure', section: 'Controlling network traffic' },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You manage the key pairs and logins of the instance, its operating system accounts, the role attached to it and who may call the EC2 API.',
        cites: [{ source: 'security', section: 'Security in the cloud' }, { source: 'users' }],
      },
      data: {
        who: 'customer',
        customer:
          'You own and classify what is on the disks and decide on the encryption of EBS volumes, which is off unless you ask for it or turn on encryption by default. AWS always encrypts NVMe instance store volumes.',
        cites: [{ source: 'data', section: 'Encryption at rest' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'TLS for your applications, its certificates and secure protocols for administration are yours to set up on the instance. Beneath that AWS encrypts traffic between its facilities, and between supported Nitro instance types of one VPC, by itself.',
        cites: [{ source: 'data', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'You take EBS snapshots and AMIs, copy them to other zones or Regions and test restores. Nothing is backed up unless you set it up, and data on instance store volumes is lost when the instance stops, hibernates, is retired or is recovered on another host.',
        cites: [
          { source: 'best-practices', section: 'Backup and recovery' },
          { source: 'resilience' },
          { source: 'instance-store' },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records EC2 API calls for CloudTrail, watches the hosts and publishes basic metrics and status checks.',
        customer:
          'Logs of the guest and of your applications, memory and disk metrics, flow logs and alarms are yours: install the CloudWatch agent or your own.',
        cites: [{ source: 'agent' }, { source: 'best-practices' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer:
          "You install security updates of Linux or Windows on the instances, by hand, with the vendor's update service, or with Systems Manager Patch Manager, which automates it once you set it up.",
        cites: [{ source: 'updates' }, { source: 'security', section: 'Security in the cloud' }],
        except: [
          {
            if: 'managed-instance',
            when: 'the instance is an EC2 managed instance, operated by a service',
            who: 'aws',
            then: 'the operating service patches it, usually by replacing the instance.',
            cites: [{ source: 'managed-instances' }],
          },
        ],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts that your instances run on, with their firmware. You cannot reach them.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'nitro-design' }],
      },
      'hypervisor-patching': {
        who: 'aws',
        aws: 'AWS patches the hypervisor under your instances.',
        cites: [{ source: 'infrastructure', section: 'Isolation on physical hosts' }, { source: 'nitro-design' }],
        except: [
          {
            if: 'bare-metal',
            when: 'the instance is bare metal',
            who: 'customer',
            then: 'AWS runs no hypervisor there: a KVM, Hyper-V or other hypervisor that you install on the metal is yours to patch.',
            cites: [{ source: 'nitro-design' }],
          },
          {
            when: 'you run a hypervisor of your own inside a virtual instance (nested virtualization)',
            who: 'shared',
            aws: 'AWS patches the Nitro hypervisor beneath.',
            then: 'the KVM or Hyper-V inside the instance is yours to patch.',
            cites: [{ source: 'nested-virtualization', section: 'Considerations' }],
          },
        ],
      },
      'tenant-isolation': {
        who: 'aws',
        aws: "AWS separates your instances from other customers' on the same host, scrubs memory and resets storage blocks before reuse, and drops packets with addresses that are not the sender's.",
        cites: [{ source: 'infrastructure', section: 'Isolation on physical hosts' }],
        except: [
          {
            if: 'dedicated-host',
            when: 'the instance runs on a Dedicated Host',
            who: 'aws',
            then: 'the whole server is yours alone, and the hypervisor on it is still run and patched by AWS.',
            cites: [{ source: 'dedicated-hosts' }, { source: 'nitro-design' }],
          },
        ],
      },
      'workload-isolation': {
        who: 'customer',
        customer:
          'Everything that you run on one instance shares its operating system: separate workloads that do not trust each other by instance, account or VPC.',
        cites: [{ source: 'infrastructure', section: 'Network isolation' }],
      },
      'ip-spoofing': {
        who: 'aws',
        aws: "AWS's network lets an instance send only from its own MAC and IP addresses and drops the rest.",
        cites: [{ source: 'infrastructure', section: 'Isolation on physical hosts' }],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS finds failing hosts, repairs or replaces them, and tries to move supported instances to a healthy one: simplified automatic recovery is on by default. You act on a retirement notice by a stop and start; data on instance store volumes is lost.',
        cites: [{ source: 'retirement' }, { source: 'recovery' }, { source: 'instance-store' }],
        except: [
          {
            if: 'dedicated-host',
            when: 'the instance runs on a Dedicated Host',
            who: 'shared',
            aws: 'AWS allocates a replacement host and moves or restarts the instances there, for hosts on which host maintenance or host recovery is on and the instance type allows it.',
            then: 'turning these on, having licences for the new host, and moving what they do not support are yours.',
            cites: [{ source: 'host-maintenance', section: 'Considerations' }, { source: 'dedicated-hosts' }],
          },
        ],
      },
      'disk-disposal': {
        who: 'aws',
        aws: 'AWS resets storage blocks before reuse and destroys retired disks. Blocks of EBS volumes are empty before you get them.',
        cites: [
          { source: 'nitro-context', section: 'Media sanitization' },
          { source: 'data', section: 'Amazon EBS data security' },
          { source: 'infrastructure', section: 'Isolation on physical hosts' },
        ],
      },
      'ami-updates': {
        who: 'shared',
        aws: 'AWS publishes updated Amazon Linux and Windows AMIs, and vendors publish theirs.',
        customer:
          'Launching new instances from the newer AMI, and rebuilding your own images, are yours: a new AMI changes nothing on instances that run.',
        cites: [{ source: 'updates' }, { source: 'ami-lifecycle' }],
      },
      'ami-hardening': {
        who: 'customer',
        customer: 'Hardening golden images, removing credentials and keeping them patched are yours.',
        cites: [{ source: 'security', section: 'Security in the cloud' }, { source: 'ami-lifecycle' }],
      },
      antivirus: {
        who: 'customer',
        customer: 'Antivirus and endpoint protection in the guest are yours to install and update.',
        cites: [{ source: 'security', section: 'Security in the cloud' }, { source: 'windows' }],
      },
      'host-firewall': {
        who: 'customer',
        customer: 'iptables, nftables or Windows Firewall inside the guest are yours to configure.',
        cites: [{ source: 'infrastructure', section: 'Controlling network traffic' }],
      },
      'os-accounts': {
        who: 'customer',
        customer:
          'System users, sudo rights and passwords in the guest are yours. IAM users and system users are two different things.',
        cites: [{ source: 'users' }],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          'You keep the key pairs, decide who connects by SSH, RDP or Session Manager, and close the ports in the security group.',
        cites: [
          { source: 'security', section: 'Security in the cloud' },
          { source: 'infrastructure', section: 'Controlling network traffic' },
        ],
      },
      licences: {
        who: 'shared',
        aws: 'AWS licenses the Windows and SQL Server of its licence-included AMIs.',
        customer:
          'The terms of software that you bring are yours to keep: licences by socket or core need Dedicated Hosts, where you see sockets and cores to count them.',
        cites: [{ source: 'dedicated-hosts' }],
        except: [
          {
            if: 'byol',
            when: 'you bring your own licence',
            who: 'customer',
            then: 'counting, placing and proving the licences are yours.',
            cites: [{ source: 'dedicated-hosts' }],
          },
          {
            if: 'dedicated-host',
            when: 'the instance runs on a Dedicated Host',
            who: 'customer',
            then: 'you count sockets, cores and hosts for your licences and keep instances on them; AWS only shows the numbers.',
            cites: [{ source: 'dedicated-hosts' }],
          },
        ],
      },
      imds: {
        who: 'customer',
        customer:
          "You require IMDSv2, set the hop limit or turn metadata off. Changing the account's default affects new instances only: AWS does not switch instances that exist.",
        cites: [{ source: 'imds' }],
      },
      drivers: {
        who: 'customer',
        customer:
          'ENA, NVMe, PV and GPU drivers in the guest are yours to update. Current AWS AMIs carry them at launch.',
        cites: [{ source: 'nvme' }],
      },
      agents: {
        who: 'customer',
        customer:
          'The SSM Agent, the CloudWatch agent and security agents on the instance are yours to install and keep current.',
        cites: [{ source: 'agent' }, { source: 'security', section: 'Security in the cloud' }],
        except: [
          {
            if: 'automated-agent',
            when: 'automatic updates of the SSM Agent, or the automated agent configuration of GuardDuty, are on',
            who: 'shared',
            aws: 'Systems Manager then updates its agent every two weeks where there is a new version, and GuardDuty installs and updates its own on instances that Systems Manager manages.',
            then: 'Turning that on, instances that it does not reach, and all other agents stay yours.',
            cites: [{ source: 'systems-manager/agent-updates' }, { source: 'guardduty/runtime-ec2' }],
          },
        ],
      },
      'self-installed-software': {
        who: 'customer',
        customer: 'What you install, you patch: MySQL, nginx, PostgreSQL or any other software on the instance.',
        cites: [{ source: 'security', section: 'Security in the cloud' }, { source: 'updates' }],
      },
      'multi-az': {
        who: 'customer',
        customer: 'An instance lives in one Availability Zone: spreading instances over zones is yours.',
        cites: [{ source: 'resilience' }, { source: 'waf-resiliency' }],
      },
      scaling: {
        who: 'customer',
        customer:
          'Nothing scales an instance by itself: you create Auto Scaling groups and their policies or resize the instance.',
        cites: [{ source: 'resilience' }],
      },
      failover: {
        who: 'customer',
        customer: 'You design failover: load balancers, replicas, health checks and a second zone or Region.',
        cites: [{ source: 'resilience' }, { source: 'waf-resiliency' }],
      },
      'security-groups': {
        who: 'customer',
        customer: 'You write every rule, inbound and outbound. AWS enforces what you wrote.',
        cites: [
          { source: 'security', section: 'Security in the cloud' },
          { source: 'infrastructure', section: 'Controlling network traffic' },
        ],
      },
      'service-roles': {
        who: 'customer',
        customer: 'You create the instance profile and its role and keep its permissions small.',
        cites: [{ source: 'security', section: 'Security in the cloud' }, { source: 'roles' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'You turn on EBS encryption, by default for each Region or volume by volume, and choose the KMS key: it is off until you do. AWS then does the encrypting, and always encrypts NVMe instance store volumes.',
        cites: [{ source: 'data', section: 'Encryption at rest' }],
      },
      'network-encryption': {
        who: 'aws',
        aws: 'Traffic between zones and Regions is encrypted at the physical layer, and between supported instance types of one or of peered VPCs by the Nitro hardware. There is nothing to turn on.',
        cites: [{ source: 'data', section: 'Encryption in transit' }],
        except: [
          {
            when: 'an instance type does not support it, or the traffic leaves for the internet or your site',
            who: 'customer',
            then: 'Encrypting it, with TLS or IPsec, is yours.',
            cites: [{ source: 'data', section: 'Encryption in transit' }, { source: 'vpc/encryption-controls' }],
          },
        ],
      },
      'tls-certificates': {
        who: 'customer',
        customer: 'A certificate on a web server of your instance is yours to obtain, install and renew.',
        cites: [{ source: 'security', section: 'Security in the cloud' }],
      },
      snapshots: {
        who: 'customer',
        customer:
          'You schedule snapshots of the EBS volumes, for example with Data Lifecycle Manager or AWS Backup, and delete them.',
        cites: [{ source: 'best-practices', section: 'Backup and recovery' }, { source: 'resilience' }],
      },
      'application-logs': {
        who: 'customer',
        customer: 'You collect the logs of the guest and of your applications: AWS does not read them off the disk.',
        cites: [{ source: 'agent' }],
      },
      'vulnerability-scanning': {
        who: 'customer',
        customer:
          'You scan instances and images, for example by turning on Amazon Inspector, and you install the fixes that it asks for.',
        cites: [{ source: 'best-practices', section: 'Security' }],
      },
      'application-availability': {
        who: 'customer',
        customer:
          'Keeping what runs on the instances available is yours: replicas, several zones, health checks and recovery.',
        cites: [{ source: 'waf-resiliency' }, { source: 'resilience' }],
      },
      'certificate-renewal': {
        who: 'customer',
        customer:
          'Certificates that you installed on an instance, on nginx for example, are yours to renew: AWS does not see them.',
        cites: [{ source: 'security', section: 'Security in the cloud' }],
      },
      'internal-tls': {
        who: 'customer',
        customer: 'Encryption between your instances by TLS is yours, above what the Nitro hardware does.',
        cites: [{ source: 'data', section: 'Encryption in transit' }],
      },
      durability: {
        who: 'customer',
        customer:
          'Data on instance store volumes ends with a stop, hibernation, termination or automatic recovery; what has to last belongs on EBS, S3 or EFS, with backups.',
        cites: [{ source: 'instance-store' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'You define event windows for scheduled reboots, stops and retirements, reschedule where a date can be moved, or stop and start the instance earlier. Without a window AWS sets the date; expedited events and automatic recovery follow none.',
        cites: [{ source: 'event-windows' }, { source: 'retirement' }],
      },
      'task-retirement': {
        who: 'shared',
        aws: 'AWS announces that an instance has to leave a failing host and stops it on that day.',
        customer: 'Stop and start an EBS-backed instance earlier; replace an instance with an instance store root.',
        cites: [{ source: 'retirement' }],
      },
      'patch-management': {
        who: 'customer',
        customer:
          'Patch management inside the instance is yours: operating system, software and agents, with Patch Manager or tools of your own. AWS patches hosts, hypervisor and its own services.',
        cites: [{ source: 'updates' }, { source: 'security', section: 'Security in the cloud' }],
        except: [
          {
            if: 'managed-instance',
            when: 'the instance is an EC2 managed instance, operated by a service',
            who: 'aws',
            then: 'the operating service patches it.',
            cites: [{ source: 'managed-instances' }],
          },
        ],
      },
      'right-sizing': {
        who: 'customer',
        customer:
          'You choose the instance type and change it when it is too large or too small. AWS resizes nothing by itself; Compute Optimizer only advises.',
        cites: [{ source: 'resize' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'Public addresses, rules that are open to everybody and AMIs shared with everybody are yours to avoid. AWS blocks new public AMIs by default in new accounts and in those that have had none since 15 July 2023; AMIs that are public already stay so.',
        cites: [
          { source: 'public-amis', section: 'Default settings' },
          { source: 'infrastructure', section: 'Controlling network traffic' },
        ],
      },
      'os-installation': {
        who: 'customer',
        customer:
          'Installing it on EC2 is yours: you choose the AMI, and with it the operating system that an instance starts with.',
        cites: [{ source: 'rds/welcome', section: 'Comparison of responsibilities' }, { source: 'security' }],
        except: [
          {
            if: 'managed-instance',
            when: 'the instance is an EC2 managed instance, operated by a service',
            who: 'aws',
            then: 'the service that operates it provisions it, with the operating system on it, and patches it.',
            cites: [{ source: 'managed-instances' }],
          },
        ],
      },
      etcd: {
        who: 'customer',
        customer:
          'etcd of a Kubernetes that you run on your own instances is yours: you install, secure, patch, back up and restore it. On EKS AWS does that.',
        cites: [{ source: 'security', section: 'Security in the cloud' }, { source: 'eks/best-practices' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'EC2 places instances on hosts, runs its own status checks on each of them every minute, which nobody can switch off, and tries to move supported ones off failing hosts. It serves the metadata and the clock, hands out the temporary credentials of the instance role and renews these in time, tracks connections for security groups, and keeps only the public half of key pairs. What runs in the guest is yours.',
        cites: [
          { source: 'status-checks' },
          { source: 'recovery' },
          { source: 'role-credentials' },
          { source: 'ec2-time' },
          { source: 'ec2-connection-tracking' },
          { source: 'ec2-key-pairs' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
