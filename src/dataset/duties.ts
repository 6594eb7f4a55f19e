import type { LayerId } from './layers.ts';
import type { Cell } from './schema.ts';

/** A finer thing that people ask about: it belongs to a layer, and a service may answer it on its own. */
export type Duty = {
  readonly name: string;
  readonly layer: LayerId;
  /** The service that is meant by it where none is named: network ACLs are the VPC's. */
  readonly home?: string;
  /** The model's answer where no service is named. */
  readonly general: Cell<never>;
  /** The general answer holds on every service that has no answer of its own: the layer's would be another question's. */
  readonly everywhere?: true;
  /** The general answer is nearer to the question than a layer's that both sides share or that is the customer's as a whole. */
  readonly refines?: true;
  /** It is what both have in common: neither half of it is an answer. */
  readonly joint?: true;
  /** It is told in everyday words ("copies", "retries"): where no service is named, they do not say whose it is. */
  readonly everyday?: true;
};

export const duties = {
  'data-center-access': {
    name: 'Physical access to data centers',
    layer: 'facilities',
    general: {
      who: 'aws',
      aws: 'AWS decides who enters its data centers: guards, cameras, badges with a second factor, escorted visitors, and access that ends with the need for it.',
      cites: [{ source: 'nitro-context', section: 'Physical access' }, { source: 'data-center-controls' }],
    },
  },
  'environmental-controls': {
    name: 'Power, cooling and fire suppression',
    layer: 'facilities',
    general: {
      who: 'aws',
      aws: 'AWS provides power, backup power, cooling, and fire and flood protection in its data centers. You inherit these controls in full.',
      cites: [
        { source: 'waf-shared-responsibility', section: 'Inherited controls' },
        { source: 'environmental-layer' },
        { source: 'data-center-controls' },
      ],
    },
  },
  'region-choice': {
    name: 'Choice of Region',
    layer: 'facilities',
    general: {
      who: 'customer',
      customer:
        'You choose the Region in which your resources and data stand. AWS does not move or copy your content out of it without your agreement.',
      cites: [{ source: 'data-privacy-faq' }, { source: 'nitro-context', section: 'Data protection' }],
    },
    everywhere: true,
  },
  'data-residency': {
    name: 'Data residency',
    layer: 'facilities',
    general: {
      who: 'shared',
      aws: 'AWS keeps your content in the Regions that you chose, and does not move or copy it elsewhere without your agreement.',
      customer:
        'You choose the Regions, switch off or forbid the others, and watch the features that copy across Regions because you turned them on.',
      cites: [{ source: 'data-privacy-faq' }, { source: 'nitro-context', section: 'Data protection' }],
    },
    everywhere: true,
  },
  'disk-disposal': {
    name: 'Disposal of disks',
    layer: 'hardware',
    general: {
      who: 'aws',
      aws: 'AWS wipes or destroys storage devices at the end of their life by the methods of NIST 800-88, and no device that held customer data leaves its control before.',
      cites: [{ source: 'nitro-context', section: 'Media sanitization' }, { source: 'data-center-data-layer' }],
    },
  },
  'host-firmware': {
    name: 'Host firmware',
    layer: 'hardware',
    general: {
      who: 'aws',
      aws: 'AWS writes or vets, signs and updates the firmware of its servers and Nitro cards, mostly while your instances run on.',
      cites: [{ source: 'nitro-components', section: 'The Nitro Cards' }, { source: 'nitro-change-management' }],
    },
  },
  'hardware-replacement': {
    name: 'Replacing failed hardware',
    layer: 'hardware',
    general: {
      who: 'aws',
      aws: 'AWS notices failing hardware, takes it out of service and replaces it. Whether your workload survives the loss of one machine depends on the service and on your design.',
      cites: [{ source: 'waf-resiliency', section: 'AWS responsibility' }],
    },
  },
  'device-security': {
    name: 'Devices on your premises',
    layer: 'hardware',
    general: {
      who: 'customer',
      customer:
        "Devices at your site or in your people's hands are yours to protect: laptops, sensors, gateways, appliances. Lock them up, patch them, and withdraw their credentials when they are lost.",
      cites: [
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        { source: 'risk-and-compliance' },
      ],
    },
    everywhere: true,
  },
  'ddos-protection': {
    name: 'Protection against DDoS',
    layer: 'network-infrastructure',
    home: 'shield',
    general: {
      who: 'shared',
      aws: 'AWS defends its network and fends off the common floods on layers 3 and 4 automatically with Shield Standard, at no charge.',
      customer:
        'You build so that you can absorb the rest: CloudFront, load balancers and scaling, AWS WAF rules against application floods, and Shield Advanced where you want response and cost protection.',
      cites: [{ source: 'shield/standard' }, { source: 'ddos-mitigation' }, { source: 'ddos-shield-advanced' }],
    },
    everywhere: true,
  },
  backbone: {
    name: "AWS's global network",
    layer: 'network-infrastructure',
    general: {
      who: 'aws',
      aws: 'AWS builds, guards and monitors the network that joins its Regions and edge locations, and encrypts it at the physical layer wherever it leaves its buildings.',
      cites: [{ source: 'nitro-context', section: 'Data protection' }, { source: 'fault-isolation-edge' }],
    },
    everywhere: true,
  },
  'edge-network': {
    name: 'Edge locations',
    layer: 'network-infrastructure',
    general: {
      who: 'aws',
      aws: 'AWS runs the edge locations, their hardware, their operating systems and their links to the Regions.',
      cites: [{ source: 'fault-isolation-edge' }],
    },
    everywhere: true,
  },
  'ip-spoofing': {
    name: "Spoofing and sniffing on AWS's network",
    layer: 'network-infrastructure',
    general: {
      who: 'aws',
      aws: "The network of AWS drops packets whose source address is not the sender's own, and never hands an instance traffic that is meant for another, promiscuous mode or not.",
      cites: [{ source: 'ec2/infrastructure' }, { source: 'logical-separation-vpc' }],
    },
  },
  'hybrid-link': {
    name: 'The link from your site to AWS',
    layer: 'network-infrastructure',
    home: 'direct-connect',
    general: {
      who: 'shared',
      aws: "AWS runs its end: the Direct Connect location's AWS device, the VPN endpoint, and the network behind them.",
      customer: 'You run your end: the router, the line, its redundancy, the routes, and encryption on the link.',
      cites: [
        { source: 'waf-resiliency', section: 'Networking, quotas, and constraints' },
        { source: 'waf-encryption-in-transit' },
      ],
    },
    everywhere: true,
  },
  'hypervisor-patching': {
    name: 'Patching the hypervisor',
    layer: 'virtualization',
    general: {
      who: 'aws',
      aws: 'AWS patches the hypervisor, usually without stopping your instances. You have no access to it and nothing to do. A hypervisor that you install yourself on a bare metal instance is yours.',
      cites: [{ source: 'nitro-components', section: 'The Nitro Hypervisor' }, { source: 'nitro-change-management' }],
    },
  },
  'tenant-isolation': {
    name: 'Isolation from other customers',
    layer: 'virtualization',
    general: {
      who: 'aws',
      aws: 'AWS keeps customers apart: cores and memory are not shared between instances at one time, and no operator can log in to a Nitro host.',
      cites: [{ source: 'ec2/infrastructure' }, { source: 'nitro-side-channels' }, { source: 'nitro-operator-access' }],
    },
  },
  'workload-isolation': {
    name: 'Isolation between your own workloads',
    layer: 'virtualization',
    general: {
      who: 'customer',
      customer:
        'Keeping your own workloads apart is yours: separate accounts, VPCs, clusters or instances for what must not touch, and namespaces and limits for the rest.',
      cites: [{ source: 'waf-network-layers' }, { source: 'waf-accounts' }],
    },
    everywhere: true,
  },
  'guest-os-patching': {
    name: 'Patching the guest operating system',
    layer: 'operating-system',
    general: {
      who: 'customer',
      customer:
        'The guest operating system is yours on every instance that you run: updates, security patches, reboots. On managed services AWS builds the patches, and on serverless ones it also applies them.',
      cites: [
        { source: 'ec2/updates' },
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        { source: 'waf-vulnerability-management' },
      ],
    },
  },
  'os-installation': {
    name: 'Installing the operating system',
    layer: 'operating-system',
    general: {
      who: 'shared',
      aws: 'AWS installs the operating system on managed services, such as RDS, and publishes images with one in them for instances.',
      customer: 'On instances that you run, you choose the image, and with it the operating system.',
      cites: [{ source: 'rds/welcome', section: 'Comparison of responsibilities' }, { source: 'dlami/support-policy' }],
    },
  },
  'host-os-patching': {
    name: 'Patching the host operating system',
    layer: 'operating-system',
    general: {
      who: 'aws',
      aws: 'AWS patches the host operating system under every service. You never see it.',
      cites: [{ source: 'waf-shared-responsibility' }, { source: 'nitro-change-management' }],
    },
  },
  'ami-updates': {
    name: 'Updating AMIs',
    layer: 'operating-system',
    home: 'ec2',
    general: {
      who: 'shared',
      aws: 'AWS publishes fresh Amazon Linux, Windows and service-optimized images with the latest patches.',
      customer:
        'You move to them: new launch templates, replaced instances. Running instances keep the image that they were started from.',
      cites: [{ source: 'waf-hardened-images' }, { source: 'waf-automate-compute-protection' }],
    },
  },
  'ami-hardening': {
    name: 'Hardening AMIs and golden images',
    layer: 'operating-system',
    home: 'ec2',
    general: {
      who: 'customer',
      customer:
        'Golden images are yours: start from a trusted image, remove what you do not need, harden it after CIS or STIG, scan it, and rebuild it regularly.',
      cites: [{ source: 'waf-hardened-images' }],
    },
  },
  antivirus: {
    name: 'Antivirus and host protection',
    layer: 'operating-system',
    general: {
      who: 'customer',
      customer:
        'Antivirus and endpoint protection inside your instances are yours to choose, install and keep current. GuardDuty can scan volumes for malware where you switch it on.',
      cites: [{ source: 'waf-vulnerability-management' }, { source: 'risk-and-compliance' }],
    },
  },
  'host-firewall': {
    name: 'Firewall inside the guest',
    layer: 'operating-system',
    home: 'ec2',
    general: {
      who: 'customer',
      customer:
        'The firewall inside the guest, such as iptables or Windows Firewall, is yours, as is any intrusion detection on the host.',
      cites: [{ source: 'risk-and-compliance' }, { source: 'logical-separation-vpc' }],
    },
    refines: true,
  },
  'os-accounts': {
    name: 'Operating system accounts',
    layer: 'operating-system',
    home: 'ec2',
    general: {
      who: 'customer',
      customer:
        'Users, groups, sudo rights and passwords inside your operating systems are yours to create, limit and remove.',
      cites: [
        { source: 'waf-reduce-manual-management' },
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
      ],
    },
    refines: true,
  },
  'ssh-access': {
    name: 'SSH, RDP and session access',
    layer: 'operating-system',
    home: 'ec2',
    general: {
      who: 'customer',
      customer:
        'You decide who can log in to your instances: SSH keys, RDP passwords, Session Manager permissions, open ports. AWS has no login to them.',
      cites: [{ source: 'waf-reduce-manual-management' }, { source: 'nitro-operator-access' }],
    },
    refines: true,
  },
  licences: {
    name: 'Licences',
    layer: 'operating-system',
    general: {
      who: 'shared',
      aws: "Where the price includes a licence, as with Windows on EC2 from AWS's images, AWS holds it with the vendor.",
      customer:
        'Licences that you bring are yours to own, count and keep within their terms, and so is what you install.',
      cites: [{ source: 'rds/licensing' }, { source: 'service-terms' }],
    },
    everywhere: true,
  },
  imds: {
    name: 'Instance metadata (IMDS)',
    layer: 'operating-system',
    home: 'ec2',
    general: {
      who: 'customer',
      customer:
        'You decide how instance metadata is reached: require IMDSv2, keep the hop limit low, and block it for containers that need none. AWS does not change running instances for you.',
      cites: [
        { source: 'ec2/imds' },
        { source: 'waf-automate-compute-protection', section: 'Implementation guidance' },
      ],
    },
    everywhere: true,
  },
  'api-availability': {
    name: "Availability of the service's API",
    layer: 'control-plane',
    general: {
      who: 'aws',
      aws: 'AWS keeps the APIs of its services available, within their service level agreements. Your software has to retry and wait when a call fails.',
      cites: [{ source: 'waf-resiliency', section: 'AWS responsibility' }, { source: 'fault-isolation-planes' }],
    },
  },
  'control-plane-patching': {
    name: 'Patching the control plane',
    layer: 'control-plane',
    general: {
      who: 'aws',
      aws: 'AWS patches the control planes of its services. One that you run yourself, such as self-managed Kubernetes, is yours to patch.',
      cites: [{ source: 'waf-shared-responsibility' }, { source: 'waf-reduce-management-scope' }],
    },
  },
  etcd: {
    name: "Kubernetes' etcd",
    layer: 'control-plane',
    home: 'eks',
    general: {
      who: 'aws',
      aws: 'On EKS, AWS runs etcd, patches it, encrypts it, and keeps it available. In a Kubernetes that you manage yourself it is all yours, its backups included.',
      cites: [
        { source: 'eks/security' },
        { source: 'waf-reduce-management-scope' },
        { source: 'waf-shared-responsibility' },
      ],
    },
  },
  scheduler: {
    name: 'Scheduling and placement',
    layer: 'control-plane',
    general: {
      who: 'aws',
      aws: 'AWS runs the schedulers of its services and places your work. You set the constraints, the counts and the sizes.',
      cites: [{ source: 'fault-isolation-planes' }],
    },
  },
  'service-availability': {
    name: 'Keeping the service available',
    layer: 'control-plane',
    general: {
      who: 'aws',
      aws: 'AWS keeps its services available, and owes a credit that you claim where it misses a service level agreement. Keeping your workload available on top of them is yours.',
      cites: [{ source: 'waf-resiliency' }, { source: 'api-gateway/sla', section: 'Service Credits' }],
    },
  },
  scaling: {
    name: 'Scaling',
    layer: 'capacity',
    general: {
      who: 'shared',
      aws: 'AWS carries scaling out: by itself on serverless services, by your rules on the rest.',
      customer: 'You set the rules, minimum and maximum, load-test them, and scale by hand what has no rule.',
      cites: [
        { source: 'waf-resiliency', section: 'Change management and operational resilience' },
        { source: 'waf-demand' },
      ],
    },
  },
  'scaling-limits': {
    name: 'Scaling limits and policies',
    layer: 'capacity',
    general: {
      who: 'customer',
      customer:
        'How far something may scale is yours to set: least and greatest number, wanted number, policies and schedules, concurrency. AWS then scales inside those limits.',
      cites: [
        { source: 'waf-demand' },
        { source: 'waf-resiliency', section: 'Change management and operational resilience' },
      ],
    },
    everywhere: true,
  },
  'right-sizing': {
    name: 'Right-sizing',
    layer: 'capacity',
    general: {
      who: 'customer',
      customer: 'You choose sizes and types, and change them when use changes. AWS reports use and gives advice.',
      cites: [{ source: 'waf-demand' }, { source: 'waf-resiliency', section: 'Customer responsibility' }],
    },
    refines: true,
  },
  quotas: {
    name: 'Service quotas',
    layer: 'capacity',
    general: {
      who: 'shared',
      aws: 'AWS sets default quotas to guard the service, publishes them, and raises many on request.',
      customer: 'You know your quotas, watch how close you are, and ask in time, with room for a failover.',
      cites: [{ source: 'waf-quotas' }],
    },
    everywhere: true,
  },
  'multi-az': {
    name: 'Multi-AZ deployment',
    layer: 'capacity',
    general: {
      who: 'customer',
      customer:
        'You decide to run in more than one Availability Zone, and set it up. AWS supplies independent zones, and some regional services, such as S3 and DynamoDB, use several by themselves.',
      cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }, { source: 'waf-fault-isolation' }],
    },
    refines: true,
  },
  failover: {
    name: 'Failover',
    layer: 'capacity',
    general: {
      who: 'shared',
      aws: 'AWS carries out the failover that a managed service offers and that you have set up.',
      customer:
        'You set it up, connect so that your clients follow it, build it yourself where nothing offers it, and test it.',
      cites: [{ source: 'waf-resiliency' }, { source: 'waf-component-failures' }],
    },
  },
  'resilience-testing': {
    name: 'Testing resilience',
    layer: 'capacity',
    general: {
      who: 'customer',
      customer:
        'You test how your workload fails and recovers: load tests, chaos experiments, game days. AWS tests its own infrastructure.',
      cites: [
        { source: 'waf-resiliency', section: 'Continuous testing of critical infrastructure' },
        { source: 'waf-reliability-testing' },
      ],
    },
    everywhere: true,
  },
  'node-provisioning': {
    name: 'Provisioning instances and nodes',
    layer: 'capacity',
    general: {
      who: 'shared',
      aws: 'AWS supplies machines and starts them on command, and does it all on serverless and auto-managed options.',
      customer: 'Where instances are yours, you choose type, image and number, and bring them into the cluster.',
      cites: [
        { source: 'waf-resiliency', section: 'Customer responsibility' },
        { source: 'waf-reduce-management-scope' },
      ],
    },
  },
  'engine-minor-upgrades': {
    name: 'Minor engine upgrades',
    layer: 'platform-software',
    general: {
      who: 'shared',
      aws: 'AWS builds, tests and offers minor versions of managed engines, and installs them in your window.',
      customer:
        'You keep automatic minor upgrades on or apply them yourself, and pick the window. An engine on your own instance is all yours.',
      cites: [
        { source: 'rds/upgrading' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
        { source: 'waf-reduce-management-scope' },
      ],
    },
  },
  'engine-major-upgrades': {
    name: 'Major engine upgrades',
    layer: 'platform-software',
    general: {
      who: 'shared',
      aws: 'AWS offers new major versions and carries the upgrade out when you start it.',
      customer:
        "You test your application, choose the day, start the upgrade, and do it before the old version's end of support.",
      cites: [
        { source: 'rds/upgrading' },
        { source: 'waf-reduce-management-scope' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
      ],
    },
  },
  'runtime-patching': {
    name: 'Patching the managed runtime',
    layer: 'platform-software',
    home: 'lambda',
    general: {
      who: 'shared',
      aws: 'AWS patches the language runtimes that it supplies, for as long as they are supported.',
      customer:
        'You leave automatic updates on or redeploy, and patch runtimes that you bring in an image or on an instance.',
      cites: [
        { source: 'lambda/runtime-management' },
        { source: 'waf-reduce-management-scope' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
      ],
    },
  },
  'runtime-deprecation': {
    name: 'Moving off a deprecated runtime',
    layer: 'platform-software',
    home: 'lambda',
    general: {
      who: 'customer',
      customer:
        'AWS announces the end of a runtime or version. Moving to a supported one before that day, with the tests that it needs, is yours.',
      cites: [
        { source: 'lambda/runtimes' },
        { source: 'waf-reduce-management-scope' },
        { source: 'waf-vulnerability-management' },
      ],
    },
    everywhere: true,
  },
  'kubernetes-version': {
    name: 'Kubernetes version upgrades',
    layer: 'platform-software',
    home: 'eks',
    general: {
      who: 'shared',
      aws: "AWS supplies Kubernetes versions on EKS and performs the control plane's upgrade.",
      customer:
        'You start it, check for removed APIs, and upgrade nodes and add-ons with it. A Kubernetes of your own is all yours.',
      cites: [{ source: 'eks/upgrades' }, { source: 'eks/versions' }, { source: 'waf-reduce-management-scope' }],
    },
  },
  kubelet: {
    name: 'Kubelet and container runtime',
    layer: 'platform-software',
    general: {
      who: 'shared',
      aws: 'AWS runs kubelet and container runtime on Fargate and EKS Auto Mode, and builds them into the images that it publishes.',
      customer: 'On nodes of your own you roll those images out, or patch both yourself.',
      cites: [{ source: 'eks/compute' }, { source: 'waf-reduce-management-scope' }, { source: 'bulletin-containerd' }],
    },
  },
  'add-ons': {
    name: 'Kubernetes add-ons and CNI',
    layer: 'platform-software',
    home: 'eks',
    general: {
      who: 'shared',
      aws: 'AWS builds and tests EKS add-ons, and installs the version that you ask for.',
      customer: 'You choose them, start each update, and look after every add-on that you installed yourself.',
      cites: [{ source: 'eks/add-on-updates' }, { source: 'waf-reduce-management-scope' }],
    },
  },
  agents: {
    name: 'Agents',
    layer: 'platform-software',
    general: {
      who: 'customer',
      customer:
        'Agents on your instances are yours to install and keep current: SSM, CloudWatch, ECS, security agents. AWS publishes them, and runs them itself only on compute that it manages.',
      cites: [
        { source: 'waf-reduce-manual-management' },
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
      ],
    },
    everywhere: true,
  },
  'appliance-updates': {
    name: 'Software of appliances',
    layer: 'platform-software',
    general: {
      who: 'shared',
      aws: 'AWS builds and releases the software of its appliances. DataSync agents and backup gateways it updates by itself, Storage Gateway in your window.',
      customer:
        'You keep them online and set the window; on Snow devices you install the updates. Appliances of other vendors are yours.',
      cites: [
        { source: 'datasync/agents' },
        { source: 'backup/gateways' },
        { source: 'storage-gateway/updates' },
        { source: 'snow-family/updating' },
      ],
    },
    everywhere: true,
  },
  'platform-version': {
    name: 'Platform version',
    layer: 'platform-software',
    home: 'fargate',
    general: {
      who: 'shared',
      aws: 'AWS builds and patches platform versions and retires old ones.',
      customer:
        'You stay on a supported version, pick or leave it at LATEST, and redeploy so that what runs moves to it.',
      cites: [{ source: 'fargate/platform' }, { source: 'waf-reduce-management-scope' }],
    },
  },
  'maintenance-window': {
    name: 'Maintenance window',
    layer: 'platform-software',
    general: {
      who: 'customer',
      customer:
        'You pick the maintenance window of managed services that have one. AWS works inside it, except where a fix cannot wait.',
      cites: [
        { source: 'rds/maintenance' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
        { source: 'waf-reduce-management-scope' },
      ],
    },
    refines: true,
  },
  'extended-support': {
    name: 'Extended support after end of life',
    layer: 'platform-software',
    general: {
      who: 'shared',
      aws: 'AWS supplies fixes for critical flaws to some engine and Kubernetes versions after their normal end, for an extra charge.',
      customer: 'You decide to pay for it, apply the fixes, and upgrade before extended support ends too.',
      cites: [
        { source: 'rds/extended-support' },
        { source: 'eks/versions' },
        { source: 'waf-reduce-management-scope' },
      ],
    },
  },
  'self-installed-software': {
    name: 'Software you install yourself',
    layer: 'platform-software',
    general: {
      who: 'customer',
      customer: "What you install is yours: patch it, configure it, license it, and watch its vendor's advisories.",
      cites: [
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        { source: 'waf-vulnerability-management' },
      ],
    },
    everywhere: true,
  },
  drivers: {
    name: 'Drivers and client libraries',
    layer: 'platform-software',
    general: {
      who: 'customer',
      customer: 'Drivers, SDKs and client libraries on your side are yours to update. AWS publishes new versions.',
      cites: [
        { source: 'waf-dependencies' },
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
      ],
    },
    everywhere: true,
  },
  'serverless-patching': {
    name: 'Patching behind serverless',
    layer: 'platform-software',
    general: {
      who: 'aws',
      aws: 'Behind a serverless service AWS patches the servers, the operating system and the software of the service, without asking anything of you. Your code and your images stay yours to patch.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
    },
  },
  'container-images': {
    name: 'Patching container images',
    layer: 'container',
    general: {
      who: 'customer',
      customer:
        'You patch images by rebuilding and redeploying them. A fix in the base image reaches a running container only when you deploy again.',
      cites: [{ source: 'waf-hardened-images' }, { source: 'waf-vulnerability-management' }],
    },
    everywhere: true,
  },
  'image-scanning': {
    name: 'Scanning images',
    layer: 'container',
    general: {
      who: 'customer',
      customer:
        'You switch scanning on, in the registry or the pipeline, and act on what it finds. AWS runs the scanner where you use Amazon ECR or Inspector.',
      cites: [
        { source: 'waf-hardened-images', section: 'Implementation steps' },
        { source: 'waf-vulnerability-management' },
      ],
    },
    everywhere: true,
  },
  'base-images': {
    name: 'Base images',
    layer: 'container',
    general: {
      who: 'customer',
      customer:
        'You choose base images from a source that you trust, pin and verify them, and rebuild when they are updated. AWS patches those that it publishes, and nothing inside yours.',
      cites: [{ source: 'waf-hardened-images' }],
    },
    everywhere: true,
  },
  'container-runtime-config': {
    name: 'Privileged containers and container settings',
    layer: 'container',
    general: {
      who: 'customer',
      customer:
        'You decide what a container may do: privileged mode, capabilities, root user, mounts, read-only file system.',
      cites: [{ source: 'waf-hardened-images' }, { source: 'waf-least-privilege' }],
    },
    everywhere: true,
  },
  'task-definitions': {
    name: 'Task and pod definitions',
    layer: 'container',
    home: 'ecs',
    general: {
      who: 'customer',
      customer: 'Task and pod definitions are yours: images, limits, roles, secrets, ports, log settings, privileges.',
      cites: [
        { source: 'logical-separation-serverless' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
      ],
    },
    everywhere: true,
  },
  'lambda-layers': {
    name: 'Lambda layers',
    layer: 'container',
    home: 'lambda',
    general: {
      who: 'customer',
      customer:
        'Layers that you attach are part of your function: you choose, update and vouch for them, wherever they come from.',
      cites: [{ source: 'lambda/layers' }, { source: 'waf-hardened-images', section: 'Implementation guidance' }],
    },
    everywhere: true,
  },
  'service-mesh': {
    name: 'Sidecars and service mesh',
    layer: 'container',
    general: {
      who: 'customer',
      customer: 'Sidecars and meshes that run beside your containers are yours to deploy, update and configure.',
      cites: [
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        { source: 'waf-dependencies' },
      ],
    },
    everywhere: true,
  },
  dependencies: {
    name: 'Libraries and dependencies',
    layer: 'application',
    general: {
      who: 'customer',
      customer: 'Libraries in your code, image or package are yours to choose, scan and update, direct or not.',
      cites: [{ source: 'waf-dependencies' }, { source: 'waf-vulnerability-management' }],
    },
    everywhere: true,
  },
  'application-code': {
    name: 'Application code',
    layer: 'application',
    general: {
      who: 'customer',
      customer: 'Application code is yours, whichever service runs it.',
      cites: [
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
        { source: 'waf-vulnerability-management' },
      ],
    },
    everywhere: true,
  },
  'secure-coding': {
    name: 'Vulnerabilities in your code',
    layer: 'application',
    general: {
      who: 'customer',
      customer:
        'Flaws in your own code, such as injection or broken access checks, are yours to prevent, find and fix. AWS sells tools that help to find them.',
      cites: [{ source: 'waf-vulnerability-management' }, { source: 'waf-security-training' }],
    },
    everywhere: true,
  },
  queries: {
    name: 'Schema and queries',
    layer: 'application',
    general: {
      who: 'customer',
      customer:
        'Schema, indexes and queries are yours to design and tune, on a managed database too. AWS shows you metrics and advice.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Customer responsibility' }],
    },
    everywhere: true,
  },
  workers: {
    name: 'Producers, consumers and workers',
    layer: 'application',
    general: {
      who: 'customer',
      customer:
        'Producers, consumers and workers around a queue or stream are yours: their code, their retries, and what happens to messages that fail.',
      cites: [{ source: 'waf-resiliency', section: 'Workload architecture' }],
    },
    everywhere: true,
  },
  'dead-letters': {
    name: 'Messages that cannot be delivered',
    layer: 'application',
    home: 'sqs',
    general: {
      who: 'customer',
      customer:
        'Where messages and events go that fail for good is yours to set: attach a dead-letter queue, watch it, find the cause, and send them again. AWS retries by the policy in force, and after that drops what has no such queue.',
      cites: [{ source: 'sns/dlq' }, { source: 'eventbridge/dlq' }, { source: 'sqs/dead-letters' }],
    },
    everywhere: true,
  },
  deployment: {
    name: 'Deploying and rolling back',
    layer: 'application',
    general: {
      who: 'customer',
      customer: 'You deploy and roll back your software, and test it before. AWS deploys its own.',
      cites: [
        { source: 'waf-deploy-programmatically' },
        { source: 'waf-resiliency', section: 'Change management and operational resilience' },
      ],
    },
    everywhere: true,
  },
  prompts: {
    name: 'Prompts and model output',
    layer: 'application',
    home: 'bedrock',
    general: {
      who: 'customer',
      customer:
        'Prompts, what a model is allowed to reach, and what you do with its output are yours: guardrails, input checks, human review. AWS runs the model service.',
      cites: [{ source: 'bedrock/prompt-injection' }, { source: 'genai-guardrails' }],
    },
    everywhere: true,
  },
  'application-availability': {
    name: 'Keeping your application available',
    layer: 'application',
    general: {
      who: 'customer',
      customer:
        'You keep your application available: more than one zone, health checks, self-healing, tested recovery. AWS keeps the infrastructure under it available.',
      cites: [{ source: 'waf-resiliency' }],
    },
    everywhere: true,
  },
  migration: {
    name: 'Migrating workloads',
    layer: 'application',
    general: {
      who: 'customer',
      customer:
        'Moving a workload is yours: what, when, how, and whether the data arrived complete. AWS supplies tools and runs the services behind them.',
      cites: [{ source: 'waf-reduce-management-scope', section: 'Implementation steps' }],
    },
    everywhere: true,
  },
  'public-access': {
    name: 'Public access',
    layer: 'resource-configuration',
    general: {
      who: 'customer',
      customer:
        'You decide what the public can reach, and check that nothing else is. Several services block public access by default; opening it is your act.',
      cites: [{ source: 'waf-cross-account' }, { source: 'waf-data-access-control' }],
    },
    everywhere: true,
  },
  'bucket-policies': {
    name: 'Bucket and resource policies',
    layer: 'resource-configuration',
    home: 's3',
    general: {
      who: 'customer',
      customer:
        'Policies on buckets, queues, keys and other resources are yours to write and review. AWS enforces them as written.',
      cites: [{ source: 'waf-data-access-control' }, { source: 'waf-cross-account' }],
    },
    everywhere: true,
  },
  'parameter-groups': {
    name: 'Parameter groups and engine settings',
    layer: 'resource-configuration',
    home: 'rds',
    general: {
      who: 'customer',
      customer: 'You set the parameters of an engine. AWS supplies defaults and applies what you set.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
    },
    everywhere: true,
  },
  'lifecycle-rules': {
    name: 'Lifecycle rules',
    layer: 'resource-configuration',
    home: 's3',
    general: {
      who: 'customer',
      customer: 'You write the rules by which data moves to cheaper storage or is deleted. AWS carries them out.',
      cites: [{ source: 'waf-data-lifecycle' }],
    },
    everywhere: true,
  },
  triggers: {
    name: 'Triggers and event sources',
    layer: 'resource-configuration',
    general: {
      who: 'customer',
      customer: 'You connect event sources to your functions and workflows, and decide who may invoke them.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }, { source: 'waf-least-privilege' }],
    },
    everywhere: true,
  },
  versioning: {
    name: 'Versioning and object lock',
    layer: 'resource-configuration',
    home: 's3',
    general: {
      who: 'customer',
      customer:
        'You switch on versioning and object lock where you need them. Once on, AWS keeps the versions and refuses to delete what is locked.',
      cites: [
        { source: 'waf-data-access-control', section: 'Implementation guidance' },
        { source: 'waf-resiliency', section: 'Customer responsibility' },
      ],
    },
    everywhere: true,
  },
  'dns-records': {
    name: 'DNS records',
    layer: 'resource-configuration',
    home: 'route-53',
    general: {
      who: 'customer',
      customer:
        'Your records are yours: right, current, and removed when the resource behind them goes. AWS runs the name servers.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
    },
    everywhere: true,
  },
  rules: {
    name: 'Rules, detectors and policies you write',
    layer: 'resource-configuration',
    general: {
      who: 'customer',
      customer:
        'You write and tune your rules, detectors and policies, and choose which managed ones to switch on. AWS runs the engine that applies them.',
      cites: [{ source: 'waf-noncompliant-resources' }, { source: 'waf-network-inspection' }],
    },
    everywhere: true,
  },
  'managed-rules': {
    name: 'Managed rules and threat signatures',
    layer: 'resource-configuration',
    home: 'waf',
    general: {
      who: 'shared',
      aws: 'AWS writes and updates the managed rules and threat signatures of its security services.',
      customer:
        'You switch them on, choose their action and version, test them against your traffic, and add rules of your own.',
      cites: [{ source: 'waf/managed-rule-groups' }, { source: 'waf-network-inspection' }],
    },
    everywhere: true,
  },
  'infrastructure-as-code': {
    name: 'Templates and stacks',
    layer: 'resource-configuration',
    home: 'cloudformation',
    general: {
      who: 'customer',
      customer:
        'Templates and stacks are yours: what is in them, who may run them, and whether what runs still matches them.',
      cites: [
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
        { source: 'waf-deploy-programmatically' },
      ],
    },
    everywhere: true,
  },
  'env-vars': {
    name: 'Environment variables',
    layer: 'resource-configuration',
    general: {
      who: 'customer',
      customer: 'What you put into environment variables is yours, and so is keeping secrets out of them.',
      cites: [{ source: 'waf-secrets' }],
    },
    everywhere: true,
  },
  'configuration-management': {
    name: 'Configuration management',
    layer: 'resource-configuration',
    general: {
      who: 'shared',
      aws: 'AWS maintains the configuration of its infrastructure devices.',
      customer: 'You configure your own guest operating systems, databases and applications.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
    },
    everywhere: true,
  },
  drift: {
    name: 'Drift from the definition',
    layer: 'resource-configuration',
    home: 'cloudformation',
    general: {
      who: 'customer',
      customer:
        'Finding what was changed beside its definition, and bringing both together again, is yours. AWS supplies the detection, in CloudFormation, Control Tower and Config, and mends nothing that you did not tell it to.',
      cites: [{ source: 'cloudformation/drift' }, { source: 'control-tower/drift' }, { source: 'waf-accounts' }],
    },
    everywhere: true,
  },
  'change-management': {
    name: 'Change management',
    layer: 'resource-configuration',
    general: {
      who: 'shared',
      aws: 'AWS reviews, tests and rolls out the changes to its services in stages.',
      customer:
        "You plan, test and roll back the changes to your workload, and follow AWS's notices of what changes beneath it.",
      cites: [
        { source: 'nitro-change-management' },
        { source: 'waf-resiliency', section: 'Change management and operational resilience' },
      ],
    },
    everywhere: true,
  },
  enabling: {
    name: 'Turning the service on',
    layer: 'resource-configuration',
    general: {
      who: 'customer',
      customer:
        'You switch services and features on, in each account and Region that needs them. AWS runs what you switched on.',
      cites: [{ source: 'waf-root-user', section: 'Implementation guidance' }, { source: 'waf-logging' }],
    },
    everywhere: true,
  },
  tagging: {
    name: 'Tagging and inventory',
    layer: 'resource-configuration',
    general: {
      who: 'customer',
      customer: 'Tags and the inventory of what you run are yours. AWS stores the tags and offers the tools.',
      cites: [
        { source: 'waf-data-classification' },
        { source: 'waf-reduce-management-scope', section: 'Implementation steps' },
      ],
    },
    everywhere: true,
  },
  'security-groups': {
    name: 'Security groups',
    layer: 'network-configuration',
    home: 'vpc',
    general: {
      who: 'customer',
      customer: "Security groups are yours to write. AWS enforces them exactly as written, in every packet's path.",
      cites: [
        { source: 'vpc/security-groups' },
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        { source: 'waf-network-layered' },
      ],
    },
    everywhere: true,
  },
  nacls: {
    name: 'Network ACLs',
    layer: 'network-configuration',
    home: 'vpc',
    general: {
      who: 'customer',
      customer: 'Network ACLs are yours to write. AWS enforces them.',
      cites: [{ source: 'vpc/nacls' }, { source: 'logical-separation-vpc' }, { source: 'waf-network-layered' }],
    },
    everywhere: true,
  },
  subnets: {
    name: 'VPC, subnets and routes',
    layer: 'network-configuration',
    home: 'vpc',
    general: {
      who: 'customer',
      customer:
        'You design the VPC: address ranges, public and private subnets, routes, gateways. AWS runs the network that carries it.',
      cites: [{ source: 'logical-separation-vpc' }, { source: 'waf-network-layers' }],
    },
    everywhere: true,
  },
  'vpc-endpoints': {
    name: 'VPC endpoints',
    layer: 'network-configuration',
    home: 'vpc',
    general: {
      who: 'customer',
      customer: 'You create VPC endpoints and write their policies. AWS runs the machinery behind them.',
      cites: [{ source: 'waf-network-layers' }],
    },
    everywhere: true,
  },
  'network-policies': {
    name: 'Kubernetes network policies',
    layer: 'network-configuration',
    home: 'eks',
    general: {
      who: 'customer',
      customer: 'Which pod may talk to which is yours to write and to have enforced.',
      cites: [{ source: 'waf-network-layered' }],
    },
    everywhere: true,
  },
  'zone-security': {
    name: 'Zone security',
    layer: 'network-configuration',
    general: {
      who: 'customer',
      customer:
        "Routing and zoning your data within the right security environments is yours alone: AWS lists it among the customer's own controls.",
      cites: [{ source: 'waf-shared-responsibility', section: 'Customer specific' }],
    },
    everywhere: true,
  },
  'dns-resolution': {
    name: 'DNS resolution',
    layer: 'network-configuration',
    general: {
      who: 'shared',
      aws: 'AWS runs the resolver of your VPC and its name servers, and keeps them available.',
      customer:
        'You choose resolvers and rules, filter with DNS Firewall where you want it, and query the right names.',
      cites: [{ source: 'waf-network-layered' }],
    },
  },
  'web-firewall': {
    name: 'Web application firewall',
    layer: 'network-configuration',
    home: 'waf',
    general: {
      who: 'customer',
      customer:
        'You put AWS WAF in front of your application, choose and tune its rules, and watch what it blocks. AWS runs it and updates its managed rules.',
      cites: [{ source: 'waf-network-inspection' }],
    },
    everywhere: true,
  },
  'iam-policies': {
    name: 'IAM policies',
    layer: 'identity-access',
    home: 'iam',
    general: {
      who: 'customer',
      customer:
        'IAM policies are yours to write, test and trim. AWS evaluates them on every call, and denies what nothing allows.',
      cites: [
        { source: 'waf-least-privilege' },
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
      ],
    },
    everywhere: true,
  },
  'least-privilege': {
    name: 'Least privilege',
    layer: 'identity-access',
    home: 'iam',
    general: {
      who: 'customer',
      customer: 'You give every person and program no more than it needs, and take back what goes unused.',
      cites: [{ source: 'waf-least-privilege' }],
    },
    everywhere: true,
  },
  mfa: {
    name: 'Multi-factor authentication',
    layer: 'identity-access',
    home: 'iam',
    general: {
      who: 'customer',
      customer:
        'You require multi-factor authentication, hand out the devices, and enforce it by policy. AWS supplies the mechanism.',
      cites: [{ source: 'iam/mfa' }, { source: 'waf-sign-in' }],
    },
    everywhere: true,
  },
  'root-account': {
    name: 'The root user',
    layer: 'identity-access',
    home: 'iam',
    general: {
      who: 'customer',
      customer:
        'The root user is yours to lock away: MFA on, no access keys, rarely used, its mailbox and phone protected.',
      cites: [{ source: 'iam/root' }, { source: 'waf-root-user' }],
    },
    everywhere: true,
  },
  'access-keys': {
    name: 'Access keys',
    layer: 'identity-access',
    home: 'iam',
    general: {
      who: 'customer',
      customer:
        'Access keys are yours: avoid them, rotate them, keep them out of code, and delete them when one leaks. AWS can attach a quarantine policy to a key that it finds published, which limits the harm and does not end it.',
      cites: [
        { source: 'iam/access-keys' },
        { source: 'waf-credential-audit' },
        { source: 'waf-temporary-credentials' },
        { source: 'key-quarantine' },
      ],
    },
    everywhere: true,
  },
  'password-policy': {
    name: 'Password policy',
    layer: 'identity-access',
    home: 'iam',
    general: {
      who: 'customer',
      customer: 'You set how long and how complex passwords must be, for IAM users and for your own users.',
      cites: [{ source: 'waf-sign-in' }],
    },
    everywhere: true,
  },
  'database-users': {
    name: 'Database users and passwords',
    layer: 'identity-access',
    general: {
      who: 'customer',
      customer: 'Users, passwords and grants inside a database are yours, on a managed one too.',
      cites: [{ source: 'waf-secrets' }, { source: 'waf-shared-responsibility', section: 'Customer responsibility' }],
    },
    everywhere: true,
  },
  'end-users': {
    name: 'Sign-in of your own users',
    layer: 'identity-access',
    general: {
      who: 'customer',
      customer:
        'You decide how your users sign in and what they may do. AWS runs the directory where you use one of its services, such as Amazon Cognito.',
      cites: [{ source: 'waf-identity-provider', section: 'Implementation guidance' }, { source: 'waf-sign-in' }],
    },
    everywhere: true,
  },
  'kubernetes-rbac': {
    name: 'Kubernetes RBAC',
    layer: 'identity-access',
    home: 'eks',
    general: {
      who: 'customer',
      customer: 'RBAC roles, bindings and the mapping of IAM identities into the cluster are yours.',
      cites: [{ source: 'waf-least-privilege' }],
    },
    everywhere: true,
  },
  'service-roles': {
    name: 'Roles of tasks, functions and services',
    layer: 'identity-access',
    general: {
      who: 'customer',
      customer:
        'You write the roles that tasks, functions and services carry. Give each its own, with what it needs and no more. AWS delivers and rotates the temporary credentials.',
      cites: [
        { source: 'waf-temporary-credentials', section: 'Machine identities' },
        { source: 'waf-least-privilege' },
      ],
    },
    everywhere: true,
  },
  'cross-account': {
    name: 'Cross-account access',
    layer: 'identity-access',
    home: 'iam',
    general: {
      who: 'customer',
      customer:
        'You decide which other accounts may reach yours, with trust policies and external ids, and you review it.',
      cites: [{ source: 'waf-cross-account' }, { source: 'waf-third-party-access' }],
    },
    everywhere: true,
  },
  federation: {
    name: 'Federation and single sign-on',
    layer: 'identity-access',
    home: 'iam-identity-center',
    general: {
      who: 'customer',
      customer:
        'You connect your identity provider, map groups to permissions, and rotate its certificates and SCIM tokens. AWS runs the service that accepts the sign-in.',
      cites: [{ source: 'waf-identity-provider' }],
    },
    everywhere: true,
  },
  offboarding: {
    name: 'Leavers and unused identities',
    layer: 'identity-access',
    home: 'iam',
    general: {
      who: 'customer',
      customer: 'You take access away when people leave or change jobs, and remove identities that nobody uses.',
      cites: [{ source: 'waf-permission-lifecycle' }],
    },
    everywhere: true,
  },
  'account-security': {
    name: 'Security of the account',
    layer: 'identity-access',
    home: 'organizations',
    general: {
      who: 'customer',
      customer:
        'The security of your accounts is yours: contacts, root users, guardrails, separate accounts, alerts. AWS secures the platform that they live on.',
      cites: [{ source: 'waf-root-user' }, { source: 'waf-accounts' }],
    },
    everywhere: true,
  },
  'api-authorization': {
    name: "Authorization of your API's callers",
    layer: 'identity-access',
    general: {
      who: 'customer',
      customer:
        'You decide who may call your API or function URL, and how callers prove who they are. No authorizer means open.',
      cites: [
        { source: 'lambda/url-auth' },
        { source: 'waf-least-privilege' },
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
      ],
    },
    everywhere: true,
  },
  secrets: {
    name: 'Secrets',
    layer: 'identity-access',
    home: 'secrets-manager',
    general: {
      who: 'customer',
      customer:
        'Passwords, tokens and API keys are yours to store safely, hand out and rotate. AWS runs Secrets Manager and Parameter Store.',
      cites: [{ source: 'waf-secrets' }],
    },
    everywhere: true,
  },
  'encryption-at-rest': {
    name: 'Encryption at rest',
    layer: 'data',
    general: {
      who: 'shared',
      aws: 'AWS does the encrypting and guards the hardware of the keys. Some services encrypt everything by default, others only when you ask.',
      customer: 'You know which is which, switch it on where it is off, and choose the key.',
      cites: [{ source: 'waf-encryption-at-rest' }, { source: 'waf-key-management' }],
    },
  },
  'client-side-encryption': {
    name: 'Client-side encryption',
    layer: 'data',
    general: {
      who: 'customer',
      customer:
        'You encrypt before you send: your code, your keys, your loss if a key is lost. AWS offers an SDK for it and stores what arrives.',
      cites: [{ source: 'waf-encryption-at-rest', section: 'Implementation guidance' }],
    },
    everywhere: true,
  },
  'kms-keys': {
    name: 'KMS keys and their policies',
    layer: 'data',
    home: 'kms',
    general: {
      who: 'shared',
      aws: 'AWS runs KMS on hardware security modules from which no key leaves in plain text.',
      customer:
        'You create customer managed keys, write their policies, watch their use, and think twice before scheduling their deletion.',
      cites: [{ source: 'kms/key-policies' }, { source: 'waf-key-management' }],
    },
  },
  'key-rotation': {
    name: 'Key rotation',
    layer: 'data',
    home: 'kms',
    general: {
      who: 'shared',
      aws: 'AWS rotates the keys that it manages, and customer managed keys on the schedule that you switch on.',
      customer: 'You switch rotation on for your own keys, and rotate imported key material yourself.',
      cites: [{ source: 'kms/rotation' }, { source: 'waf-key-management' }, { source: 'waf-encryption-at-rest' }],
    },
  },
  'key-material': {
    name: 'Key material and HSM users',
    layer: 'data',
    home: 'kms',
    general: {
      who: 'customer',
      customer: 'Key material that you import and users of your HSMs are yours. AWS cannot recover either.',
      cites: [
        { source: 'kms/imported' },
        { source: 'cloudhsm/hsm-users' },
        { source: 'waf-key-management' },
        { source: 'waf-encryption-at-rest', section: 'Implementation guidance' },
      ],
    },
    everywhere: true,
  },
  'data-classification': {
    name: 'Data classification',
    layer: 'data',
    home: 'macie',
    general: {
      who: 'customer',
      customer: 'You say how sensitive your data is, and treat it so. AWS does not look.',
      cites: [
        { source: 'waf-data-classification' },
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
      ],
    },
    everywhere: true,
  },
  'data-ownership': {
    name: 'Ownership of content',
    layer: 'data',
    general: {
      who: 'customer',
      customer:
        'Your content stays yours. You control it, and AWS does not use it for other purposes without your agreement.',
      cites: [{ source: 'data-privacy-faq' }, { source: 'nitro-context', section: 'Infrastructure security' }],
    },
    everywhere: true,
  },
  'data-retention': {
    name: 'Retention and deletion',
    layer: 'data',
    general: {
      who: 'customer',
      customer:
        'You decide how long data is kept and you delete it. AWS carries out your rules, and makes deleted data unreadable on its media.',
      cites: [{ source: 'waf-data-lifecycle' }],
    },
    everywhere: true,
  },
  'data-expiry': {
    name: 'Removal of what has expired',
    layer: 'data',
    general: {
      who: 'aws',
      aws: 'Where a service offers an expiry, such as TTL or a lifecycle rule, AWS removes what has expired by itself, in the background and often days later. Turning the expiry on and saying what expires when is yours, and so is all that has none.',
      cites: [{ source: 'dynamodb/ttl' }, { source: 'dynamodb/expired' }, { source: 's3/expiring' }],
    },
  },
  'data-privacy': {
    name: 'Personal data and consent',
    layer: 'data',
    general: {
      who: 'customer',
      customer:
        'Lawful grounds, consent and the rights of the people in your data are yours. AWS processes it on your behalf under its data processing addendum.',
      cites: [{ source: 'gdpr-roles' }, { source: 'service-terms', section: '50.4' }, { source: 'data-privacy-faq' }],
    },
    everywhere: true,
  },
  'data-masking': {
    name: 'Masking sensitive data',
    layer: 'data',
    general: {
      who: 'customer',
      customer:
        'Masking and tokenizing, in data and in logs, are yours. Some services can do it where you switch it on.',
      cites: [{ source: 'waf-data-lifecycle' }],
    },
    everywhere: true,
  },
  'data-integrity': {
    name: 'Integrity of the data',
    layer: 'data',
    general: {
      who: 'shared',
      aws: 'AWS guards stored data against decay with checksums and repair.',
      customer: 'You guard it against wrong writes and wrong people: validation, permissions, versions, backups.',
      cites: [{ source: 'waf-data-access-control' }, { source: 'waf-data-lifecycle' }],
    },
  },
  'model-training-data': {
    name: 'Use of your data to train models',
    layer: 'data',
    general: {
      who: 'shared',
      aws: "AWS's terms list the AI services whose content it may use to improve them, such as Rekognition, Lex, Comprehend, Textract, Transcribe and Translate. The opt-out policy covers more, such as Connect, Glue, GuardDuty and WorkSpaces. Bedrock is on neither list.",
      customer:
        'You opt out for those on the list with an AI services opt-out policy in Organizations, and choose what you send.',
      cites: [
        { source: 'service-terms', section: '50.3' },
        { source: 'organizations/ai-opt-out' },
        { source: 'organizations/ai-opt-out-list' },
      ],
    },
    everywhere: true,
  },
  'service-improvement-opt-out': {
    name: 'Opting out of service improvement',
    layer: 'data',
    home: 'organizations',
    general: {
      who: 'customer',
      customer:
        'You opt out with an AI services opt-out policy in Organizations, for one service or for all that the policy covers, later ones included. AWS then deletes the copies that it had kept for improvement, and keeps what the service needs for its own work.',
      cites: [{ source: 'organizations/ai-opt-out' }, { source: 'organizations/ai-opt-out-list' }],
    },
    everywhere: true,
  },
  'aws-access-to-data': {
    name: "Access of AWS's staff to your data",
    layer: 'data',
    general: {
      who: 'shared',
      aws: "AWS does not access your content without your agreement, unless a law or a binding order demands it. Nobody can log in to a Nitro host or read an instance's memory.",
      customer: 'You decide whom you let in: support cases, shared snapshots, roles for third parties.',
      cites: [{ source: 'nitro-operator-access' }, { source: 'data-privacy-faq' }],
    },
    everywhere: true,
  },
  'tls-certificates': {
    name: 'TLS certificates',
    layer: 'encryption-in-transit',
    home: 'acm',
    general: {
      who: 'shared',
      aws: 'AWS issues and renews the certificates of its own endpoints, and those of ACM that it validated.',
      customer: 'You request yours, attach them, keep private keys safe, and replace those that AWS does not manage.',
      cites: [{ source: 'waf-certificates' }],
    },
  },
  'certificate-renewal': {
    name: 'Renewal of certificates',
    layer: 'encryption-in-transit',
    home: 'acm',
    general: {
      who: 'shared',
      aws: 'AWS renews ACM certificates that are in use and still validated.',
      customer: 'You keep the validation records in place, and renew by hand what you imported or got elsewhere.',
      cites: [{ source: 'acm/renewal' }, { source: 'waf-certificates' }, { source: 'waf-encryption-in-transit' }],
    },
  },
  'imported-certificates': {
    name: 'Imported certificates',
    layer: 'encryption-in-transit',
    home: 'acm',
    general: {
      who: 'customer',
      customer: 'An imported certificate is not renewed by AWS: you watch its end date and import the next one.',
      cites: [{ source: 'acm/import' }, { source: 'waf-certificates' }],
    },
    everywhere: true,
  },
  'tls-policies': {
    name: 'TLS versions and ciphers',
    layer: 'encryption-in-transit',
    general: {
      who: 'customer',
      customer:
        'You choose which TLS versions and ciphers your endpoints accept, where the service lets you choose. AWS offers the policies, and requires TLS 1.2 or later on its own APIs.',
      cites: [{ source: 'waf-encryption-in-transit' }],
    },
    everywhere: true,
  },
  'api-tls': {
    name: "TLS on AWS's endpoints",
    layer: 'encryption-in-transit',
    general: {
      who: 'aws',
      aws: 'AWS serves its APIs over TLS, 1.2 or later, and renews the certificates. Your clients must speak it.',
      cites: [{ source: 'waf-encryption-in-transit', section: 'Implementation guidance' }],
    },
    everywhere: true,
  },
  'internal-tls': {
    name: 'Encryption between your components',
    layer: 'encryption-in-transit',
    general: {
      who: 'customer',
      customer:
        'Traffic between your own components is yours to encrypt: load balancer to target, service to database, pod to pod.',
      cites: [{ source: 'waf-encryption-in-transit' }],
    },
    everywhere: true,
  },
  'network-encryption': {
    name: "Encryption on AWS's network",
    layer: 'encryption-in-transit',
    general: {
      who: 'aws',
      aws: 'AWS encrypts traffic between Availability Zones and Regions, and between many newer instance types inside a VPC. A line to your site is not encrypted unless you add it.',
      cites: [
        { source: 'ec2/data' },
        { source: 'waf-resiliency', section: 'AWS responsibility' },
        { source: 'nitro-components', section: 'Nitro Cards for I/O' },
      ],
    },
    refines: true,
  },
  'client-trust': {
    name: "Clients' trust stores",
    layer: 'encryption-in-transit',
    general: {
      who: 'customer',
      customer:
        'Trust stores and certificate pins in your clients are yours to update before a root certificate changes.',
      cites: [
        { source: 'rds/certificate-rotation' },
        { source: 'waf-certificates' },
        { source: 'waf-encryption-in-transit' },
      ],
    },
    everywhere: true,
  },
  backups: {
    name: 'Backups',
    layer: 'backup-recovery',
    general: {
      who: 'shared',
      aws: 'AWS supplies the means, takes the automatic backups of services where they are on, and stores them durably.',
      customer: 'You decide what is backed up, switch it on, set how long and where, and guard the copies.',
      cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }, { source: 'waf-backup' }],
    },
  },
  pitr: {
    name: 'Point-in-time recovery',
    layer: 'backup-recovery',
    general: {
      who: 'shared',
      aws: 'AWS keeps the logs and can restore to any second of the window, where the feature is on.',
      customer: 'You switch it on where it is off, set the window, and carry out and check the restore.',
      cites: [
        { source: 'rds/pitr' },
        { source: 'waf-resiliency', section: 'Customer responsibility' },
        { source: 'waf-backup' },
      ],
    },
  },
  snapshots: {
    name: 'Snapshots',
    layer: 'backup-recovery',
    general: {
      who: 'shared',
      aws: 'AWS takes and stores snapshots when asked or scheduled.',
      customer: 'You schedule them, encrypt them, decide who sees them, and delete old ones.',
      cites: [{ source: 'waf-backup' }, { source: 'waf-data-lifecycle' }],
    },
  },
  'snapshot-sharing': {
    name: 'Sharing snapshots',
    layer: 'backup-recovery',
    general: {
      who: 'customer',
      customer: 'You decide with whom a snapshot is shared. A snapshot made public is your act.',
      cites: [
        { source: 'rds/share-snapshot' },
        { source: 'waf-data-access-control', section: 'Implementation steps' },
        { source: 'waf-cross-account' },
      ],
    },
    everywhere: true,
  },
  'cross-region-copies': {
    name: 'Cross-Region copies',
    layer: 'backup-recovery',
    general: {
      who: 'customer',
      customer:
        'You switch copies to other Regions on, and keep the keys and permissions there in order. AWS carries the copying out.',
      cites: [{ source: 'waf-resiliency', section: 'Customer responsibility' }, { source: 'waf-disaster-recovery' }],
    },
    everywhere: true,
  },
  'restore-testing': {
    name: 'Testing restores',
    layer: 'backup-recovery',
    general: {
      who: 'customer',
      customer: 'You test that a restore works, and how long it takes.',
      cites: [{ source: 'waf-backup' }, { source: 'waf-disaster-recovery' }],
    },
    everywhere: true,
  },
  'disaster-recovery': {
    name: 'Disaster recovery',
    layer: 'backup-recovery',
    general: {
      who: 'shared',
      aws: 'AWS makes its own infrastructure survive disasters, and keeps Regions and Availability Zones independent of one another.',
      customer:
        'You set recovery time and recovery point, build and pay for the copies in other zones or Regions, and rehearse.',
      cites: [{ source: 'waf-resiliency' }, { source: 'waf-disaster-recovery' }],
    },
    everywhere: true,
  },
  durability: {
    name: 'Durability of stored data',
    layer: 'backup-recovery',
    general: {
      who: 'aws',
      aws: 'AWS keeps what is stored safe from failures of its hardware, to the degree that the service states. It does not guard against your own deletions.',
      cites: [{ source: 'waf-resiliency' }, { source: 'waf-data-lifecycle' }],
    },
    refines: true,
  },
  'backup-retention': {
    name: 'Backup retention',
    layer: 'backup-recovery',
    general: {
      who: 'customer',
      customer:
        'You set how long backups are kept, and lock them where the law asks. AWS deletes them when the time is over.',
      cites: [{ source: 'waf-data-lifecycle' }, { source: 'waf-backup' }],
    },
    everywhere: true,
  },
  'audit-logs': {
    name: 'Audit logs',
    layer: 'logging-monitoring',
    home: 'cloudtrail',
    general: {
      who: 'shared',
      aws: "AWS records management calls in CloudTrail's event history for 90 days without being asked.",
      customer: 'You create trails for more and longer, switch on data events, protect the log files, and read them.',
      cites: [{ source: 'cloudtrail-overview' }, { source: 'waf-logging' }],
    },
  },
  'event-capture': {
    name: 'Recording and delivering audit events',
    layer: 'logging-monitoring',
    home: 'cloudtrail',
    general: {
      who: 'shared',
      aws: 'AWS records management events in every account without being asked, and delivers to your trails what they select.',
      customer: 'You create the trails, and select in them the data events that are off by default.',
      cites: [{ source: 'cloudtrail-overview' }, { source: 'cloudtrail/event-history' }],
    },
    everywhere: true,
  },
  'log-retention': {
    name: 'Log retention',
    layer: 'logging-monitoring',
    general: {
      who: 'customer',
      customer: 'You set how long logs are kept, and who can read or delete them.',
      cites: [{ source: 'waf-logging' }],
    },
    everywhere: true,
  },
  'flow-logs': {
    name: 'VPC flow logs',
    layer: 'logging-monitoring',
    home: 'vpc',
    general: {
      who: 'customer',
      customer: 'You switch VPC flow logs on and decide where they go. They are off by default.',
      cites: [{ source: 'vpc/flow-logs' }, { source: 'waf-logging' }],
    },
    everywhere: true,
  },
  'service-logs': {
    name: "The service's own logs",
    layer: 'logging-monitoring',
    general: {
      who: 'customer',
      customer:
        'You switch on the logs that a service can write, and pay for their storage. Most are off at first. AWS writes them once they are on.',
      cites: [{ source: 'waf-logging' }],
    },
    everywhere: true,
  },
  alerting: {
    name: 'Alarms and alerts',
    layer: 'logging-monitoring',
    general: {
      who: 'customer',
      customer: 'You set alarms and decide who is woken. AWS publishes metrics and runs the alarm service.',
      cites: [{ source: 'waf-logging', section: 'Implementation guidance' }, { source: 'waf-security-alerts' }],
    },
    everywhere: true,
  },
  findings: {
    name: 'Acting on findings',
    layer: 'logging-monitoring',
    home: 'guardduty',
    general: {
      who: 'customer',
      customer: "AWS's detectors find; you decide, fix and close.",
      cites: [
        { source: 'guardduty/remediate' },
        { source: 'waf-noncompliant-resources' },
        { source: 'waf-vulnerability-management' },
      ],
    },
    everywhere: true,
  },
  'application-logs': {
    name: 'Application logs',
    layer: 'logging-monitoring',
    general: {
      who: 'customer',
      customer: "Your application's logs are yours: what goes in, what must not, where they go.",
      cites: [{ source: 'waf-logging' }],
    },
    everywhere: true,
  },
  'infrastructure-monitoring': {
    name: "Monitoring AWS's infrastructure",
    layer: 'logging-monitoring',
    general: {
      who: 'aws',
      aws: 'AWS watches its data centers, hardware, network and services around the clock, and reports what affects you in AWS Health.',
      cites: [
        { source: 'nitro-context', section: 'Infrastructure security' },
        { source: 'waf-resiliency', section: 'AWS responsibility' },
      ],
    },
    everywhere: true,
  },
  'vulnerability-scanning': {
    name: 'Vulnerability scanning',
    layer: 'logging-monitoring',
    home: 'inspector',
    general: {
      who: 'shared',
      aws: 'AWS scans its own infrastructure and fixes what it finds.',
      customer:
        'You scan your instances, images, code and functions, with Amazon Inspector or another tool, and fix what it finds.',
      cites: [{ source: 'waf-vulnerability-management' }],
    },
    everywhere: true,
  },
  'incident-response': {
    name: 'Incident response',
    layer: 'logging-monitoring',
    general: {
      who: 'shared',
      aws: "AWS handles incidents in its own infrastructure, and writes to your account's contacts when your resources are affected.",
      customer: 'You detect, contain and clear up incidents in your accounts and workloads, with plans made before.',
      cites: [
        { source: 'waf-incident-response' },
        { source: 'waf-root-user', section: 'Implementation guidance' },
        { source: 'waf-shared-responsibility' },
      ],
    },
    everywhere: true,
  },
  forensics: {
    name: 'Forensics',
    layer: 'logging-monitoring',
    general: {
      who: 'customer',
      customer:
        'Collecting and reading evidence from your accounts, instances and logs is yours. AWS does it for its own infrastructure.',
      cites: [{ source: 'waf-forensics' }],
    },
    everywhere: true,
  },
  'audit-evidence': {
    name: 'Audit evidence',
    layer: 'compliance',
    home: 'artifact',
    general: {
      who: 'shared',
      aws: 'AWS gives its audit reports and certificates in AWS Artifact.',
      customer: 'You download them, and produce the evidence for everything on your side.',
      cites: [{ source: 'artifact' }, { source: 'evaluating-controls' }],
    },
    everywhere: true,
  },
  certifications: {
    name: "AWS's certifications",
    layer: 'compliance',
    home: 'artifact',
    general: {
      who: 'aws',
      aws: 'AWS gets its infrastructure and services audited and certified: SOC, ISO, PCI DSS, FedRAMP and others. Not every service is in every program: look it up.',
      cites: [
        { source: 'introduction-compliance' },
        { source: 'services-in-scope' },
        { source: 'compliance-programs' },
      ],
    },
    everywhere: true,
  },
  'own-compliance': {
    name: 'Compliance of your workload',
    layer: 'compliance',
    general: {
      who: 'shared',
      aws: 'AWS brings certified infrastructure, its reports, and the controls that you inherit.',
      customer:
        "Your workload's compliance is yours to design, run and prove: a certified service used wrongly does not comply.",
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }, { source: 'artifact' }],
    },
    everywhere: true,
  },
  'sla-credits': {
    name: 'Claiming credits under a service level agreement',
    layer: 'compliance',
    general: {
      who: 'customer',
      customer:
        "You claim the credit, by a case in the Support Center with times, Regions, resources and logs, before the agreement's deadline: for API Gateway the end of the second billing cycle after the incident. AWS checks the claim and sets the credit against later bills; without a claim there is none.",
      cites: [{ source: 'api-gateway/sla', section: 'Credit Request and Payment Procedures' }],
    },
    everywhere: true,
  },
  'penetration-tests': {
    name: 'Penetration tests',
    layer: 'compliance',
    general: {
      who: 'customer',
      customer:
        "You test your own workload. Many services need no approval. Floods are forbidden outside the terms of AWS's DDoS simulation policy, and AWS's own infrastructure is not yours to test.",
      cites: [{ source: 'waf-penetration-testing' }, { source: 'penetration-testing' }, { source: 'ddos-simulation' }],
    },
    everywhere: true,
  },
  'staff-training': {
    name: 'Training of your staff',
    layer: 'compliance',
    general: {
      who: 'customer',
      customer: 'You train your own people: developers, operators, users.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }, { source: 'waf-security-training' }],
    },
    everywhere: true,
  },
  'aws-staff-training': {
    name: "Training of AWS's staff",
    layer: 'compliance',
    general: {
      who: 'aws',
      aws: 'AWS trains its own employees, the staff of its data centers among them.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
    },
    everywhere: true,
  },
  'awareness-training': {
    name: 'Awareness and training',
    layer: 'compliance',
    general: {
      who: 'shared',
      aws: "AWS trains AWS's employees.",
      customer: 'You train yours.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
    },
    everywhere: true,
  },
  'risk-management': {
    name: 'Risk management',
    layer: 'compliance',
    general: {
      who: 'shared',
      aws: 'AWS runs a risk program for its own infrastructure and publishes what auditors found.',
      customer: 'You assess and treat the risks of your own workload, and weigh which services to use.',
      cites: [{ source: 'risk-program' }, { source: 'compliance-governance' }, { source: 'waf-threat-model' }],
    },
    everywhere: true,
  },
  'vendor-management': {
    name: 'Third parties and suppliers',
    layer: 'compliance',
    general: {
      who: 'shared',
      aws: 'AWS answers for the suppliers, contractors and sub-processors that it uses, and lists the latter on a public page.',
      customer:
        'You answer for yours: Marketplace products, partners with roles in your account, the software that you buy.',
      cites: [{ source: 'sub-processors' }, { source: 'dpa' }, { source: 'waf-third-party-access' }],
    },
    everywhere: true,
  },
  'legal-agreements': {
    name: 'Agreements and legal terms',
    layer: 'compliance',
    home: 'artifact',
    general: {
      who: 'shared',
      aws: 'AWS offers the agreements, such as the data processing addendum and the HIPAA business associate addendum.',
      customer: 'You accept those that you need, in AWS Artifact or by contract, and keep to them.',
      cites: [{ source: 'artifact-agreements' }, { source: 'service-terms' }],
    },
    everywhere: true,
  },
  'inherited-controls': {
    name: 'Inherited controls',
    layer: 'compliance',
    general: {
      who: 'aws',
      aws: 'Physical and environmental controls: you inherit them from AWS in full.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Inherited controls' }],
    },
    everywhere: true,
  },
  'shared-controls': {
    name: 'Shared controls',
    layer: 'compliance',
    general: {
      who: 'shared',
      aws: 'AWS meets the control for the infrastructure: it patches it, configures it and trains its own staff.',
      customer: 'You meet the same control for what you run on it: your systems, your settings, your people.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
    },
    everywhere: true,
    joint: true,
  },
  resilience: {
    name: 'Resilience',
    layer: 'compliance',
    general: {
      who: 'shared',
      aws: 'AWS keeps the infrastructure under all of its services resilient: hardware, software, networking and buildings.',
      customer:
        'How resilient your workload is follows from your choice of services and their settings: zones, backups, failover, quotas, tests. On a service that AWS runs, less of it is left to you.',
      cites: [{ source: 'waf-resiliency' }],
    },
    everywhere: true,
  },
  sustainability: {
    name: 'Sustainability',
    layer: 'compliance',
    general: {
      who: 'shared',
      aws: 'AWS makes the cloud itself sustainable: efficient buildings, servers and cooling, care for water, renewable power.',
      customer: 'You make your workload sustainable: no more resources than it needs, and those put to good use.',
      cites: [{ source: 'waf-sustainability' }],
    },
    everywhere: true,
  },
  'communications-protection': {
    name: 'Service and communications protection',
    layer: 'compliance',
    general: {
      who: 'customer',
      customer:
        "Service and communications protection is among the customer's own controls: you route and zone data within the right environments.",
      cites: [{ source: 'waf-shared-responsibility', section: 'Customer specific' }],
    },
    everywhere: true,
  },
  'patch-management': {
    name: 'Patch management',
    layer: 'compliance',
    general: {
      who: 'shared',
      aws: 'AWS patches and fixes flaws in the infrastructure, and in its managed services.',
      customer:
        'You patch your guest operating systems and applications, and help along the updates of single-tenant managed services.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }],
    },
    joint: true,
  },
  abuse: {
    name: 'Abuse of your resources',
    layer: 'compliance',
    general: {
      who: 'shared',
      aws: 'AWS receives reports of abuse, passes them on to you, and can block resources or suspend the account.',
      customer: 'You answer within 24 hours, stop the cause, and keep your resources from being misused.',
      cites: [{ source: 'abuse-report' }],
    },
    everywhere: true,
  },
  cost: {
    name: 'Cost control',
    layer: 'compliance',
    general: {
      who: 'customer',
      customer:
        'What you spend is yours to watch and limit: budgets, alerts, rights to create things. AWS meters and bills, and a budget only warns unless you attach an action to it.',
      cites: [{ source: 'budgets' }],
    },
    everywhere: true,
  },
  'task-retirement': {
    name: 'Retirement of tasks and instances',
    layer: 'operating-system',
    home: 'fargate',
    general: {
      who: 'shared',
      aws: 'AWS announces when a task, instance or host has to go because it is outdated or failing, and stops it on that day.',
      customer:
        'You let services or scaling groups replace it, restart what stands alone, and design so that losing one does not matter.',
      cites: [
        { source: 'fargate/task-maintenance' },
        { source: 'waf-resiliency', section: 'Customer responsibility' },
        { source: 'waf-reduce-management-scope' },
      ],
    },
  },
  'pod-disruption': {
    name: 'Pod disruption budgets',
    layer: 'application',
    home: 'eks',
    general: {
      who: 'customer',
      customer:
        'Disruption budgets, replicas and graceful shutdown are yours to set, so that nodes and pods can be replaced without an outage.',
      cites: [{ source: 'eks-auto/instances' }, { source: 'waf-resiliency', section: 'Workload architecture' }],
    },
    everywhere: true,
  },
  'file-permissions': {
    name: 'File permissions and ACLs',
    layer: 'identity-access',
    general: {
      who: 'customer',
      customer:
        'Permissions on files and shares are yours: POSIX modes, NTFS ACLs, export rules, and the identities behind them.',
      cites: [{ source: 'waf-data-access-control' }, { source: 'waf-least-privilege' }],
    },
    everywhere: true,
  },
  'storage-space': {
    name: 'Free storage space',
    layer: 'capacity',
    general: {
      who: 'shared',
      aws: 'AWS grows what is elastic, such as S3 or EFS, by itself, and adds space to volumes when you or your autoscaling setting ask.',
      customer: 'Where you chose a size, you watch the space that is left and enlarge it in time.',
      cites: [{ source: 'waf-resiliency', section: 'Networking, quotas, and constraints' }, { source: 'waf-demand' }],
    },
  },
  'health-notices': {
    name: 'Notices of maintenance and events',
    layer: 'logging-monitoring',
    general: {
      who: 'shared',
      aws: "AWS announces maintenance, end-of-life dates and events in AWS Health and by mail to the account's contacts.",
      customer: 'You keep the contacts current, read the notices, and act before their date.',
      cites: [
        { source: 'waf-reduce-management-scope' },
        { source: 'waf-root-user', section: 'Implementation guidance' },
      ],
    },
    everywhere: true,
  },
  'security-of-the-cloud': {
    name: 'Security of the cloud',
    layer: 'hardware',
    general: {
      who: 'aws',
      aws: 'AWS protects the infrastructure that runs all of its services: hardware, software, networking and facilities. On managed services it also has the operating system and the platform.',
      cites: [{ source: 'waf-shared-responsibility', section: 'AWS responsibility' }, { source: 'srm' }],
    },
    everywhere: true,
  },
  'security-in-the-cloud': {
    name: 'Security in the cloud',
    layer: 'application',
    general: {
      who: 'customer',
      customer:
        'You protect what you put into the cloud: data, identities, configuration, applications, network rules, and guest operating systems where you have any. How much that is depends on the services that you choose.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Customer responsibility' }, { source: 'srm' }],
    },
    everywhere: true,
  },
  'security-as-a-whole': {
    name: 'Security as a whole',
    layer: 'compliance',
    general: {
      who: 'shared',
      aws: 'AWS has the security of the cloud: facilities, hardware, network, virtualization, and the software of its services.',
      customer:
        'You have the security in the cloud: data, identities, configuration, applications, and guest operating systems where there are any.',
      cites: [{ source: 'waf-shared-responsibility' }, { source: 'srm' }],
    },
    everywhere: true,
  },
  'quota-monitoring': {
    name: 'Watching quotas and asking for more',
    layer: 'capacity',
    general: {
      who: 'customer',
      customer:
        'You watch how close you are to each quota, set alarms, and ask for more in time. AWS publishes the quotas, decides on requests, and warns only where you set up the alarm.',
      cites: [{ source: 'quota-monitoring' }, { source: 'waf-quotas' }],
    },
    everywhere: true,
  },
  'capacity-reservation': {
    name: 'Reserving capacity',
    layer: 'capacity',
    general: {
      who: 'customer',
      customer:
        'AWS gives no promise that a certain instance type is free at a certain hour. What must start for sure you reserve, or you allow for other types and zones.',
      cites: [{ source: 'launch-problems', section: 'Insufficient instance capacity' }, { source: 'waf-demand' }],
    },
    refines: true,
  },
  'spot-interruptions': {
    name: 'Spot interruptions',
    layer: 'capacity',
    home: 'ec2',
    general: {
      who: 'customer',
      customer:
        'AWS takes Spot capacity back when it needs it. You run there only what bears it, save state, and react to the notice.',
      cites: [{ source: 'spot-interruptions' }],
    },
    everywhere: true,
  },
  'network-floods': {
    name: 'Floods on the network layers',
    layer: 'network-infrastructure',
    home: 'shield',
    general: {
      who: 'aws',
      aws: 'AWS detects and fends off the common floods on layers 3 and 4, such as SYN floods and UDP reflection, with Shield Standard. It is on for everybody, at no charge, with nothing to switch on.',
      cites: [{ source: 'shield/standard' }, { source: 'ddos-mitigation' }],
    },
  },
  'application-floods': {
    name: 'Floods on the application layer',
    layer: 'network-infrastructure',
    home: 'shield',
    general: {
      who: 'customer',
      customer:
        'Floods of well-formed requests are yours to handle: CloudFront in front, AWS WAF with rate limits, scaling, and Shield Advanced if you want automatic rules and a response team. AWS supplies these services and the capacity at the edge.',
      cites: [{ source: 'ddos-mitigation' }, { source: 'ddos-shield-advanced' }],
    },
    everywhere: true,
  },
  'operator-access': {
    name: "Access of AWS's operators to hosts and memory",
    layer: 'virtualization',
    general: {
      who: 'aws',
      aws: "AWS rules it out by design: nobody, whatever their rights, can log in to a Nitro host, read an instance's memory, or read encrypted volumes. Maintenance goes through a few administrative APIs that are authorized, logged and audited.",
      cites: [{ source: 'nitro-operator-access' }, { source: 'nitro-context', section: 'Physical access' }],
    },
  },
  'support-access': {
    name: 'Letting AWS Support in',
    layer: 'identity-access',
    general: {
      who: 'customer',
      customer:
        'What AWS Support sees of your content is what you show it: files in a case, a shared screen, a role, a shared snapshot. You decide, limit it, and take it back.',
      cites: [{ source: 'data-privacy-faq' }, { source: 'waf-third-party-access' }],
    },
    everywhere: true,
  },
  'cpu-flaws': {
    name: 'Flaws in the processor',
    layer: 'operating-system',
    general: {
      who: 'shared',
      aws: 'AWS mends the microcode, hosts and hypervisor of its servers, which keeps customers apart from one another.',
      customer:
        'You patch the kernel inside your own instances and nodes, which keeps your programs apart from one another. On machines of your own the microcode is yours too.',
      cites: [
        { source: 'bulletin-speculative-execution' },
        { source: 'nitro-side-channels' },
        { source: 'waf-shared-responsibility' },
      ],
    },
    refines: true,
  },
  'self-installed-add-ons': {
    name: 'Add-ons and controllers you installed yourself',
    layer: 'platform-software',
    home: 'eks',
    general: {
      who: 'customer',
      customer:
        'What you installed in a cluster yourself, with Helm, a manifest or an operator, is yours to update and configure, on a managed cluster as well. AWS updates only what it installed.',
      cites: [
        { source: 'eks/add-on-updates' },
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
        { source: 'waf-vulnerability-management' },
      ],
    },
    everywhere: true,
  },
  'model-output': {
    name: 'What a model says to your users',
    layer: 'application',
    home: 'bedrock',
    general: {
      who: 'customer',
      customer:
        "You answer for what your application's model tells people: under AWS's terms its output is your content. You test it, filter it with guardrails, let people review what matters, and say that it is a machine. AWS runs the model service.",
      cites: [
        { source: 'service-terms', section: '50.2' },
        { source: 'genai-guardrails' },
        { source: 'bedrock/prompt-injection' },
      ],
    },
    everywhere: true,
  },
  'agent-permissions': {
    name: 'What an AI agent may do',
    layer: 'application',
    general: {
      who: 'customer',
      customer:
        'Which tools, data and accounts an AI agent can reach is yours to decide: a role with little in it, confirmation before what cannot be undone, and logs of what it did. AWS isolates and runs the agent service.',
      cites: [{ source: 'bedrock/prompt-injection' }, { source: 'waf-least-privilege' }],
    },
    everywhere: true,
  },
  'managed-rule-content': {
    name: 'Writing managed rules and signatures',
    layer: 'resource-configuration',
    home: 'waf',
    general: {
      who: 'aws',
      aws: 'AWS writes, tests and updates the content of its managed rules, threat lists and detectors. Whether you use them, with which action, is your choice.',
      cites: [{ source: 'waf/managed-rule-groups' }, { source: 'guardduty/overview' }],
    },
    everywhere: true,
  },
  'egress-filtering': {
    name: 'Filtering outbound traffic',
    layer: 'network-configuration',
    general: {
      who: 'customer',
      customer:
        'What may leave your networks is yours to decide: outbound rules, routes, NAT, endpoint policies, DNS Firewall, Network Firewall. A new security group lets everything out.',
      cites: [{ source: 'waf-network-layered' }, { source: 'waf-network-inspection' }],
    },
    everywhere: true,
  },
  'access-reviews': {
    name: 'Reviewing who has access',
    layer: 'identity-access',
    general: {
      who: 'customer',
      customer:
        'You review who and what has access, how much of it is used, and take the rest away. AWS shows last use and findings of IAM Access Analyzer.',
      cites: [
        { source: 'waf-least-privilege' },
        { source: 'waf-permission-lifecycle' },
        { source: 'iam/access-analyzer' },
      ],
    },
    everywhere: true,
  },
  'key-choice': {
    name: 'Choice of the encryption key',
    layer: 'data',
    home: 'kms',
    general: {
      who: 'customer',
      customer:
        "You choose whether a key of AWS's is enough or a key of your own is needed, and which data and account it serves. Where you choose nothing, services that always encrypt use a key of AWS's.",
      cites: [{ source: 'waf-key-management' }, { source: 'waf-encryption-at-rest' }],
    },
    everywhere: true,
  },
  'uploaded-files': {
    name: 'Malware in uploaded files',
    layer: 'data',
    general: {
      who: 'customer',
      customer:
        'Files that you or your users upload are yours to check before anybody opens them. AWS stores what arrives, and scans it only where you switch on a service for it, such as GuardDuty Malware Protection for S3.',
      cites: [{ source: 's3-malware-protection' }, { source: 'waf-vulnerability-management' }],
    },
    everywhere: true,
  },
  'data-loss-prevention': {
    name: 'Keeping insiders from taking data out',
    layer: 'data',
    general: {
      who: 'customer',
      customer:
        'Keeping your own people from carrying data out is yours: few rights, data perimeters with endpoint and service control policies, monitoring, and rights taken away the day somebody leaves. AWS enforces the policies and records the calls.',
      cites: [
        { source: 'waf-permission-lifecycle' },
        { source: 'waf-data-access-control' },
        { source: 'waf-network-inspection' },
      ],
    },
    everywhere: true,
  },
  'user-consent': {
    name: 'Consent of your users',
    layer: 'data',
    general: {
      who: 'customer',
      customer:
        "You tell the people whose data you process, and get the consent that the law wants: AWS's terms for its AI services say so expressly. AWS acts on your behalf.",
      cites: [{ source: 'service-terms', section: '50.4' }, { source: 'gdpr-roles' }],
    },
    everywhere: true,
  },
  restores: {
    name: 'Carrying out a restore',
    layer: 'backup-recovery',
    general: {
      who: 'customer',
      customer:
        'You decide to restore, choose the point, start it, and check and switch over to the result. AWS keeps the copies and carries the restore out when you ask.',
      cites: [{ source: 'waf-backup' }, { source: 'waf-resiliency', section: 'Customer responsibility' }],
    },
    everywhere: true,
  },
  'backup-plans': {
    name: 'Backup plans and schedules',
    layer: 'backup-recovery',
    home: 'backup',
    general: {
      who: 'customer',
      customer: 'What is backed up, how often, and where to, is yours to decide and to set. AWS runs the schedule.',
      cites: [{ source: 'waf-backup' }, { source: 'backup/plans' }],
    },
    everywhere: true,
  },
  'backup-protection': {
    name: 'Protecting backups from deletion',
    layer: 'backup-recovery',
    general: {
      who: 'customer',
      customer:
        'You keep backups out of reach of whoever can delete the data: a separate account, a locked vault, few rights on the key. AWS enforces the lock once it is set.',
      cites: [{ source: 'backup/vault-lock' }, { source: 'waf-data-lifecycle' }],
    },
    everywhere: true,
  },
  'recovery-objectives': {
    name: 'Recovery objectives and plans',
    layer: 'backup-recovery',
    general: {
      who: 'customer',
      customer:
        'How much data and time you can lose (RPO, RTO), the plan that follows from it, and rehearsing it are yours. AWS plans for its own infrastructure.',
      cites: [{ source: 'waf-disaster-recovery' }, { source: 'waf-resiliency' }],
    },
    everywhere: true,
  },
  'log-protection': {
    name: 'Protecting trails and logs',
    layer: 'logging-monitoring',
    general: {
      who: 'customer',
      customer:
        'Who may stop a trail or delete logs is yours to restrict: a separate log account, service control policies, file validation, locked buckets, alarms. AWS keeps 90 days of management events beside it that nobody can stop.',
      cites: [{ source: 'cloudtrail/best-practices' }, { source: 'waf-logging' }],
    },
    everywhere: true,
  },
  'log-review': {
    name: 'Reading the logs',
    layer: 'logging-monitoring',
    general: {
      who: 'customer',
      customer:
        'Reading logs, searching them and noticing what is wrong is yours, by people or by a service that you switch on. AWS does not read them for you.',
      cites: [{ source: 'waf-logging' }, { source: 'waf-security-alerts' }],
    },
    everywhere: true,
  },
  'application-monitoring': {
    name: 'Monitoring your application',
    layer: 'logging-monitoring',
    general: {
      who: 'customer',
      customer:
        'Whether your application works is yours to watch: health checks, metrics of its own, alarms, somebody on call. AWS watches the service under it.',
      cites: [{ source: 'waf-resiliency', section: 'Observability and failure management' }, { source: 'waf-logging' }],
    },
    everywhere: true,
  },
  'notice-reading': {
    name: "Reading and acting on AWS's notices",
    layer: 'logging-monitoring',
    general: {
      who: 'customer',
      customer:
        "Reading AWS's notices and acting before their date is yours, and so is keeping the account's contacts right. AWS posts them in AWS Health and sends them by mail.",
      cites: [
        { source: 'waf-reduce-management-scope' },
        { source: 'waf-root-user', section: 'Implementation guidance' },
        { source: 'dpa', section: '9.4' },
      ],
    },
    everywhere: true,
  },
  'own-incidents': {
    name: 'Incidents in your workload',
    layer: 'logging-monitoring',
    general: {
      who: 'customer',
      customer:
        'Noticing, containing and clearing up an incident in your account or workload is yours, with the plan, people and access prepared before. AWS Support and the paid AWS Security Incident Response help.',
      cites: [{ source: 'waf-incident-response' }, { source: 'account-compromise' }],
    },
    everywhere: true,
  },
  'aws-incidents': {
    name: "Incidents in AWS's infrastructure",
    layer: 'logging-monitoring',
    general: {
      who: 'aws',
      aws: 'AWS detects, contains and clears up incidents in its own infrastructure, and tells you without undue delay when they gave somebody access to your data.',
      cites: [
        { source: 'dpa', section: '9.1' },
        { source: 'nitro-context', section: 'Infrastructure security' },
      ],
    },
    everywhere: true,
  },
  'breach-notification': {
    name: 'Reporting a data breach',
    layer: 'compliance',
    general: {
      who: 'customer',
      customer:
        'Whether authorities and people must be told, and telling them in time, is yours, under GDPR within 72 hours. AWS tells you of breaches on its side, with what it knows.',
      cites: [{ source: 'dpa', section: '9.5' }, { source: 'gdpr-breach' }],
    },
    everywhere: true,
  },
  'own-scanning': {
    name: 'Scanning your own workload',
    layer: 'logging-monitoring',
    general: {
      who: 'customer',
      customer:
        'Scanning your instances, images, functions and code for known flaws is yours to switch on or to buy, and so is mending what it finds. AWS scans its own infrastructure only.',
      cites: [{ source: 'waf-vulnerability-management' }, { source: 'inspector/overview' }],
    },
    everywhere: true,
  },
  'aws-reports': {
    name: "Producing AWS's audit reports",
    layer: 'compliance',
    home: 'artifact',
    general: {
      who: 'aws',
      aws: 'AWS has independent auditors write the reports on its own side, such as SOC reports, the PCI attestation and ISO certificates, and puts them into AWS Artifact. You download them there and hand them to your auditor.',
      cites: [{ source: 'risk-program' }, { source: 'artifact' }, { source: 'artifact-reports' }],
    },
    everywhere: true,
  },
  'own-evidence': {
    name: 'Evidence for your own controls',
    layer: 'compliance',
    general: {
      who: 'customer',
      customer:
        "Proof of your own controls is yours to collect and to show: settings, reviews, logs, tickets. AWS's reports cover only AWS's side. Config and its conformance packs help to collect; so does Audit Manager, where it was set up before it closed to new accounts on 30 April 2026.",
      cites: [{ source: 'artifact' }, { source: 'compliance-governance' }, { source: 'audit-manager/availability' }],
    },
    everywhere: true,
  },
  'own-certification': {
    name: 'Certification of your own company',
    layer: 'compliance',
    general: {
      who: 'customer',
      customer:
        "A certificate for your company or product, such as ISO 27001 or SOC 2, is yours to get and keep, with an auditor of your own. AWS's certificate does not pass to you; the controls that you inherit shorten the work.",
      cites: [{ source: 'pci-faqs' }, { source: 'artifact' }, { source: 'compliance-governance' }],
    },
    everywhere: true,
  },
  'own-suppliers': {
    name: 'Your own suppliers',
    layer: 'compliance',
    general: {
      who: 'customer',
      customer:
        'Choosing, checking and limiting your own suppliers is yours, among them Marketplace sellers, managed service providers and whoever has a role in your account. AWS answers only for those that it engages itself.',
      cites: [{ source: 'waf-third-party-access' }, { source: 'compliance-governance' }],
    },
    everywhere: true,
  },
  'aws-suppliers': {
    name: "AWS's suppliers and sub-processors",
    layer: 'compliance',
    general: {
      who: 'aws',
      aws: 'AWS chooses and binds its own suppliers and sub-processors and answers for them. It lists sub-processors publicly, and announces a new one at least 30 days before. Objecting to one is your move.',
      cites: [{ source: 'sub-processors' }, { source: 'dpa', section: '6' }],
    },
    everywhere: true,
  },
  'signing-agreements': {
    name: 'Accepting agreements',
    layer: 'compliance',
    general: {
      who: 'customer',
      customer:
        'You accept the agreements that your data needs, such as the BAA for health data, in AWS Artifact, for an account or the whole organization, and keep to their terms. AWS offers them.',
      cites: [{ source: 'artifact-agreements' }],
    },
    everywhere: true,
  },
  'own-licences': {
    name: 'Licences that you bring',
    layer: 'operating-system',
    general: {
      who: 'customer',
      customer:
        'Licences that you bring are yours: owning enough of them, counting them, and running them only where the vendor allows. License Manager helps to count.',
      cites: [{ source: 'ec2/dedicated-hosts' }, { source: 'rds/licensing' }],
    },
    everywhere: true,
  },
  releases: {
    name: 'Publishing new versions',
    layer: 'platform-software',
    general: {
      who: 'aws',
      aws: 'AWS builds and publishes new versions of what it supplies, with the fixes in them: runtimes, platform versions, base images and AMIs, agents. Taking a version into use is another matter, and mostly yours where you can see the version.',
      cites: [{ source: 'elastic-beanstalk/shared-responsibility' }, { source: 'lambda/runtime-management' }],
    },
    everywhere: true,
  },
  'service-function': {
    name: 'What the service does by itself',
    layer: 'platform-software',
    general: {
      who: 'aws',
      aws: 'What a managed service does once it is set up (storing, copying, retrying, evaluating rules, running its engines and its pretrained models) AWS runs, maintains and repairs. Setting it up and what you put into it are yours.',
      cites: [{ source: 'waf-shared-responsibility' }, { source: 'waf-reduce-management-scope' }],
    },
    everyday: true,
  },
} as const satisfies Record<string, Duty>;

export type DutyId = keyof typeof duties;
