import type { DutyId } from './duties.ts';
import type { LayerId } from './layers.ts';
import type { Cell, Cites, Owner } from './schema.ts';

/** A class of incident: what it hits, and who acts where AWS, the customer or both have that layer. */
export type Incident = {
  readonly name: string;
  /** One sentence: what has happened. */
  readonly what: string;
  readonly layer: LayerId;
  readonly duty?: DutyId;
  /** What it means on a service whose cell on that layer is this owner's. `{service}` stands for its short name. */
  readonly byOwner: Readonly<Record<Owner, string>>;
  /** The answer where no service is named. */
  readonly general: Cell<never>;
  readonly cites: Cites<never>;
  /** By service id, where the layer's owner misleads. */
  readonly override?: Readonly<Record<string, Cell<never>>>;
};

// Services on which the owner of the layer would mislead.
const ddosAttackThere: Cell<never> = {
  who: 'shared',
  aws: 'AWS fends off the common floods on layers 3 and 4 in front of everything that it runs, with Shield Standard.',
  customer:
    "You handle floods of well-formed requests: AWS WAF rules, rate limits, CloudFront and scaling. AWS's response team comes only with Shield Advanced and a Business Support+ or Enterprise plan: open a case under Shield. Without it open a case with AWS Support.",
  cites: [{ source: 'ddos-mitigation' }, { source: 'ddos-support' }, { source: 'ddos-shield-advanced' }],
};

const addOnCveThere: Cell<never> = {
  who: 'shared',
  aws: 'AWS publishes fixed versions of the EKS add-ons, and installs the one that you ask for.',
  customer:
    'You start the update of each add-on: none updates by itself. Add-ons that you installed yourself you update yourself.',
  cites: [{ source: 'eks/add-on-updates' }],
};

const linkDownThere: Cell<never> = {
  who: 'shared',
  aws: 'AWS repairs its gateway and its end of the tunnel or line.',
  customer:
    'The line, your router and your end of the tunnel are yours to repair, and so is a second path: AWS works on one end at a time, and expects you to have two.',
  cites: [
    { source: 'site-to-site-vpn/replacements' },
    { source: 'direct-connect/maintenance' },
    { source: 'waf-resiliency', section: 'Networking, quotas, and constraints' },
  ],
};

const malwareOnInstanceThere: Cell<never> = {
  who: 'customer',
  customer:
    'Files that you or your users put there are yours to check. GuardDuty can scan some storage where you switch it on; what happens to what it finds is your decision.',
  cites: [{ source: 'waf-vulnerability-management' }],
};

const hardwareFailureThere: Cell<never> = {
  who: 'aws',
  aws: 'AWS finds the fault, tells the owners of the instances, and comes to your site to replace the host. You stop and start an affected instance, which moves it where the rack has capacity to spare, and let the technicians in.',
  cites: [{ source: 'outposts/maintenance' }, { source: 'outposts/shared-model' }, { source: 'waf-resiliency' }],
};

const unhealthyTargetsThere: Cell<never> = {
  who: 'shared',
  aws: 'The load balancer checks the targets and goes round those that fail. If all fail, an Application Load Balancer sends to all of them.',
  customer:
    'Find the cause (program, port, security group, path or code of the check), mend it, and keep healthy targets in several Zones. Reason codes that begin with Target are yours, those with Elb are not.',
  cites: [{ source: 'elb/health-checks' }],
};

const ingressOnRosaThere: Cell<never> = {
  who: 'shared',
  aws: "Red Hat mends OpenShift's own router and the cluster operators, with OpenShift versions.",
  customer:
    'You schedule the version that carries the fix. An ingress controller or operator that you installed you update yourself.',
  cites: [{ source: 'rosa/responsibilities' }],
  partner: 'Red Hat',
};

const floodAtYourSiteThere: Cell<never> = {
  who: 'shared',
  aws: 'AWS fends floods off its own endpoints, those that your site talks to among them.',
  customer:
    'What stands at your site is reached over a line of your own, where Shield Standard does not stand: fend floods off there with your carrier, and lead web users through CloudFront with AWS WAF.',
  cites: [{ source: 'shield/standard' }, { source: 'ddos-mitigation' }],
};

const taskRoleStolenThere: Cell<never> = {
  who: 'customer',
  customer:
    "A task gets its role's credentials from an address of its own, which IMDSv2 does not guard: you mend the application first. Then you end the role's sessions, since stolen credentials stay valid until they end, and trim the task role. On instances of your own you also keep tasks away from the instance's metadata.",
  cites: [{ source: 'ecs/task-role' }, { source: 'iam-revoke-sessions' }, { source: 'waf-least-privilege' }],
};

const malwareInPodThere: Cell<never> = {
  who: 'customer',
  customer:
    'You cut the pod off with a network policy that lets nothing in or out, take away what its role and that of its node may do, and cordon the node and keep its memory and disk as evidence. Then you look for other pods from the same image, and redeploy from a clean one.',
  cites: [{ source: 'eks/incident-response' }],
};

const malwareInTaskThere: Cell<never> = {
  who: 'customer',
  customer:
    'You block all traffic to and from the task, look for malware in its image and for other tasks from the same image, end the sessions of its role, and redeploy from a clean image. AWS keeps the machines under it; it does not clean what you run.',
  cites: [{ source: 'guardduty-compromised-ecs' }, { source: 'iam-revoke-sessions' }],
};

const eksUpgrade =
  'At the end of extended support, or of standard support if you chose that, AWS upgrades the control plane, at any moment and without a further notice. That cannot be rolled back.';

const eksForcedThere: Cell<never> = {
  who: 'shared',
  aws: eksUpgrade,
  customer:
    'You upgrade before, with a test. After a forced upgrade you update add-ons and nodes: AWS leaves them on the old version.',
  cites: [{ source: 'eks/versions' }],
};

const eksFargateForcedThere: Cell<never> = {
  who: 'shared',
  aws: eksUpgrade,
  customer:
    'You upgrade before, with a test. After a forced upgrade you update add-ons and redeploy the pods: running ones keep the old kubelet.',
  cites: [{ source: 'eks/versions' }],
};

const eksAutoForcedThere: Cell<never> = {
  who: 'shared',
  aws: `${eksUpgrade} It may then update the nodes as well.`,
  customer: 'You upgrade before, with a test, and build pods that bear being moved. Add-ons of your own you update.',
  cites: [{ source: 'eks/versions' }],
};

const malwareInFargatePodThere: Cell<never> = {
  who: 'customer',
  customer:
    'You cut the pod off with a network policy that lets nothing in or out, and take away what its role may do; there is no node of yours to cordon. Then you look for other pods from the same image, and redeploy from a clean one.',
  cites: [{ source: 'eks/incident-response' }],
};

const nodeFlawOnRosaThere: Cell<never> = {
  who: 'aws',
  aws: 'Red Hat patches the operating system of all nodes. Fixes come with maintenance versions: let them in, as you have scheduled them or left them to automatic upgrades.',
  cites: [{ source: 'rosa/responsibilities' }],
  partner: 'Red Hat',
};

const platformFlawOnRosaThere: Cell<never> = {
  who: 'shared',
  aws: 'Red Hat brings the fixed platform software to all nodes, with OpenShift versions.',
  customer:
    'You schedule the version that carries the fix, or have left that to automatic upgrades, and decide which images run and with which rights.',
  cites: [{ source: 'rosa/responsibilities' }],
  partner: 'Red Hat',
};

const guestFlawOnOdbThere: Cell<never> = {
  who: 'shared',
  aws: 'Oracle patches the Exadata infrastructure below your VM clusters, and everything below an Autonomous Database.',
  customer:
    "You have root on the machines of a VM cluster, and patch their operating system yourself with Oracle's tools.",
  cites: [{ source: 'odb/how-it-works' }, { source: 'odb/what' }],
  partner: 'Oracle',
};

const engineFlawOnOdbThere: Cell<never> = {
  who: 'shared',
  aws: 'Oracle publishes the patches of Grid Infrastructure and database, and patches Autonomous Database.',
  customer: "On a VM cluster you apply them yourself with OCI's tools.",
  cites: [{ source: 'odb/how-it-works' }, { source: 'odb/what' }],
  partner: 'Oracle',
};

/** Where AWS patches the machines and never the images that run on them. */
const flawInImagesToo = (...cites: Cell<never>['cites']): Cell<never> => ({
  who: 'shared',
  aws: 'AWS patches its own software and the operating system under your containers.',
  customer:
    'What your images bring along is yours: find those that have the flaw, rebuild them from a fixed base image, and deploy anew.',
  cites,
});

/** By the services that run images and have no machines that anybody sees. */
const onImages = {
  fargate: flawInImagesToo({ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'ecs/containers' }),
  'batch-fargate': flawInImagesToo({ source: 'batch/security' }, { source: 'ecs/containers' }),
  'eks-fargate': flawInImagesToo({ source: 'eks/best-practices' }),
  'app-runner': flawInImagesToo({ source: 'app-runner/shared-responsibility', section: 'Patch container images' }),
  'lightsail-container-service': flawInImagesToo({ source: 'lightsail/updates' }, { source: 'lightsail/containers' }),
};

export const incidents = {
  'kernel-cve': {
    name: 'A flaw in the kernel',
    what: "A flaw in the operating system's kernel lets a program gain rights that it should not have.",
    layer: 'operating-system',
    duty: 'guest-os-patching',
    byOwner: {
      aws: 'AWS patches the kernel under {service}. You redeploy or restart only if {service} asks for it.',
      customer:
        'You patch: update the kernel or move to a fresh image, and reboot or replace. AWS only publishes fixed packages and images.',
      shared:
        'AWS builds and announces the patched image or update for {service}. You apply it, or let it in through your window, before its date.',
    },
    general: {
      who: 'shared',
      aws: 'AWS patches the host kernels, and those under serverless and multi-tenant services.',
      customer:
        'You patch the kernel of your own instances and nodes, and apply the updates that single-tenant managed services announce.',
      cites: [
        { source: 'ec2/updates' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
        { source: 'waf-vulnerability-management' },
        { source: 'security-bulletins' },
      ],
    },
    cites: [
      { source: 'ec2/updates' },
      { source: 'waf-shared-responsibility', section: 'Shared controls' },
      { source: 'waf-vulnerability-management' },
      { source: 'security-bulletins' },
    ],
    override: {
      rosa: nodeFlawOnRosaThere,
      odb: guestFlawOnOdbThere,
    },
  },
  'os-package-cve': {
    name: 'A flaw in an operating system package',
    what: 'A package of the operating system, such as OpenSSH, glibc or xz, has a flaw or a backdoor.',
    layer: 'operating-system',
    duty: 'guest-os-patching',
    byOwner: {
      aws: 'AWS patches the packages of the operating system under {service}: nothing for you to install.',
      customer:
        'You update the package on every instance of {service}, or replace the instances from a fixed image, and look for signs of abuse.',
      shared: 'AWS offers the fixed image or update for {service}; you apply it in time.',
    },
    general: {
      who: 'shared',
      aws: 'AWS patches the operating systems that it runs, and publishes fixed Amazon Linux packages and images.',
      customer: 'You update the packages on your own instances and inside your container images.',
      cites: [
        { source: 'ec2/updates' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
        { source: 'waf-vulnerability-management' },
        { source: 'security-bulletins' },
      ],
    },
    cites: [
      { source: 'ec2/updates' },
      { source: 'waf-shared-responsibility', section: 'Shared controls' },
      { source: 'waf-vulnerability-management' },
      { source: 'security-bulletins' },
    ],
    override: {
      ...onImages,
      rosa: nodeFlawOnRosaThere,
      odb: guestFlawOnOdbThere,
    },
  },
  'container-escape': {
    name: 'An escape from a container',
    what: 'A flaw in the container runtime, such as runc or containerd, lets a container reach the machine under it.',
    layer: 'platform-software',
    duty: 'kubelet',
    byOwner: {
      aws: 'AWS patches the container runtime under {service}. Containers that run on get the fix when they are replaced, so let retirements happen or redeploy.',
      customer:
        'You patch the runtime on your instances, usually by rolling out the fixed image, and stop running privileged containers and images that you do not trust.',
      shared: 'AWS builds the fixed node image or platform version for {service}; you roll it out or redeploy.',
    },
    general: {
      who: 'shared',
      aws: 'AWS patches the container runtime on Fargate, Lambda and nodes that it operates, and publishes fixed node images for the rest.',
      customer:
        'You roll the fixed images out to your own nodes, and decide which images run there and with which privileges.',
      cites: [
        { source: 'bulletin-containerd' },
        { source: 'fargate/task-maintenance' },
        { source: 'eks/compute' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
      ],
    },
    cites: [
      { source: 'bulletin-containerd' },
      { source: 'fargate/task-maintenance' },
      { source: 'eks/compute' },
      { source: 'waf-shared-responsibility', section: 'Shared controls' },
    ],
    override: {
      rosa: platformFlawOnRosaThere,
    },
  },
  'cpu-side-channel': {
    name: 'A side channel in the processor',
    what: 'A flaw in the processor lets one program read what another holds in the same machine.',
    layer: 'operating-system',
    duty: 'cpu-flaws',
    byOwner: {
      aws: 'AWS mends hosts, hypervisor and operating system under {service}: nothing for you to patch.',
      customer:
        'You patch the kernel of your instances under {service}, which guards your programs from one another. AWS mends the hosts and hypervisor below, which guards you from other customers.',
      shared:
        'AWS mends the microcode, the hosts and the hypervisor under {service}, which guards you from other customers. You take the patched kernel: update your instances, roll out the new image, or let the announced update in.',
    },
    general: {
      who: 'shared',
      aws: 'AWS mends microcode, hosts and hypervisor, which isolates customers from one another, and patches the operating systems that it runs. It had done so for Spectre and Meltdown before they were published.',
      customer:
        'You patch the kernel inside your own instances and nodes, which guards your programs from one another.',
      cites: [
        { source: 'nitro-side-channels' },
        { source: 'bulletin-speculative-execution' },
        { source: 'waf-shared-responsibility' },
      ],
    },
    cites: [
      { source: 'nitro-side-channels' },
      { source: 'bulletin-speculative-execution' },
      { source: 'waf-shared-responsibility' },
    ],
    override: {
      rosa: {
        who: 'aws',
        aws: 'AWS mends microcode, hosts and hypervisor. Red Hat patches the kernel of all nodes, with versions that you let in.',
        cites: [{ source: 'rosa/responsibilities' }, { source: 'nitro-side-channels' }],
        partner: 'Red Hat',
      },
    },
  },
  'hypervisor-escape': {
    name: 'An escape from a virtual machine',
    what: 'A flaw in the hypervisor lets one virtual machine reach the host or another customer.',
    layer: 'virtualization',
    duty: 'tenant-isolation',
    byOwner: {
      aws: 'AWS patches the hypervisor under {service} and keeps customers apart. You have nothing to patch; follow the bulletin.',
      customer: 'The hypervisor is yours there: patch it, and separate what must not touch.',
      shared: 'AWS patches its hypervisor; you patch what you run above it.',
    },
    general: {
      who: 'aws',
      aws: 'AWS runs the hypervisor, patches it, usually without stopping your instances, and keeps customers apart.',
      cites: [
        { source: 'nitro-components', section: 'The Nitro Hypervisor' },
        { source: 'nitro-change-management' },
        { source: 'waf-shared-responsibility' },
      ],
    },
    cites: [
      { source: 'nitro-components', section: 'The Nitro Hypervisor' },
      { source: 'nitro-change-management' },
      { source: 'waf-shared-responsibility' },
    ],
    override: {
      odb: {
        who: 'aws',
        aws: 'Oracle runs the Exadata servers with their hypervisor, inside data centers of AWS, and mends it.',
        cites: [{ source: 'odb/how-it-works' }],
        partner: 'Oracle',
      },
    },
  },
  'firmware-flaw': {
    name: 'A flaw in firmware',
    what: 'Firmware of a server, its cards or its management controller has a flaw.',
    layer: 'hardware',
    duty: 'host-firmware',
    byOwner: {
      aws: 'AWS writes or vets, signs and updates the firmware of the hardware under {service}. Nothing for you to do.',
      customer: 'The hardware is yours: update its firmware.',
      shared: 'AWS updates the firmware of its hardware; you update the devices that are yours.',
    },
    general: {
      who: 'aws',
      aws: 'AWS updates the firmware of its servers and cards with signed packages. Devices of your own at your site are yours to update.',
      cites: [{ source: 'nitro-components', section: 'The Nitro Cards' }, { source: 'nitro-change-management' }],
    },
    cites: [{ source: 'nitro-components', section: 'The Nitro Cards' }, { source: 'nitro-change-management' }],
    override: {
      odb: {
        who: 'aws',
        aws: 'Oracle maintains the Exadata hardware, its firmware too. AWS houses the racks.',
        cites: [{ source: 'odb/how-it-works' }],
        partner: 'Oracle',
      },
      'direct-connect': {
        who: 'customer',
        customer:
          'You update your own router, or have the partner who runs it do so. AWS patches its routers at the Direct Connect location, with two weeks of notice or, if urgent, with little or none: keep a second connection for those hours.',
        cites: [{ source: 'direct-connect/maintenance' }, { source: 'direct-connect/overview' }],
      },
      'site-to-site-vpn': {
        who: 'customer',
        customer:
          'You update the firmware of your customer gateway device. AWS updates and replaces its own tunnel endpoints, one tunnel of a connection at a time: set up both.',
        cites: [{ source: 'site-to-site-vpn/replacements' }, { source: 'site-to-site-vpn/customer-gateway' }],
      },
    },
  },
  'openssl-in-image': {
    name: 'A flaw in a library inside an image',
    what: 'A package inside your container image, such as OpenSSL, has a published flaw.',
    layer: 'container',
    duty: 'container-images',
    byOwner: {
      aws: 'AWS builds and patches the images of {service}: nothing in it is yours to rebuild.',
      customer:
        'You rebuild the image on a fixed base, scan it, push it and redeploy. AWS does not patch inside your image, whatever it runs on.',
      shared: 'AWS publishes a fixed base image; you rebuild on it and redeploy {service}.',
    },
    general: {
      who: 'customer',
      customer:
        'You rebuild the image and redeploy, on Fargate and Lambda as much as on your own instances. AWS patches only the base images that it publishes.',
      cites: [{ source: 'waf-hardened-images' }, { source: 'waf-vulnerability-management' }],
    },
    cites: [{ source: 'waf-hardened-images' }, { source: 'waf-vulnerability-management' }],
  },
  'openssl-managed-fleet': {
    name: 'A flaw in the software of a managed fleet',
    what: 'Software that AWS runs for a service, such as the TLS stack of a load balancer, has a flaw.',
    layer: 'platform-software',
    duty: 'serverless-patching',
    byOwner: {
      aws: 'AWS patches the software of {service}. If keys or certificates were exposed, replacing yours afterwards is your part.',
      customer: 'The software is yours on {service}: patch it, then replace keys and certificates that were exposed.',
      shared:
        'AWS builds the patch for {service}; you apply or schedule it, and replace your own keys and certificates if they were exposed.',
    },
    general: {
      who: 'aws',
      aws: 'AWS patches the software of its services. You replace your own certificates and keys where they were exposed.',
      cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }, { source: 'security-bulletins' }],
    },
    cites: [{ source: 'waf-shared-responsibility', section: 'Shared controls' }, { source: 'security-bulletins' }],
    override: {
      ...onImages,
      rosa: {
        who: 'shared',
        aws: 'Red Hat brings the fixed platform software to all nodes, with OpenShift versions.',
        customer:
          'You schedule that version, or have left it to automatic upgrades, and replace keys and certificates of yours that were exposed.',
        cites: [{ source: 'rosa/responsibilities' }],
        partner: 'Red Hat',
      },
      odb: engineFlawOnOdbThere,
    },
  },
  log4j: {
    name: 'Log4Shell in an application',
    what: 'A library that your application carries, such as Log4j, lets attackers run code.',
    layer: 'application',
    duty: 'dependencies',
    byOwner: {
      aws: "The application of {service} is AWS's own: AWS patches it.",
      customer:
        'You find the library in your code, layers and images, hold the attack off meanwhile with AWS WAF rules and limits on outgoing traffic, update it, deploy again, and look for signs that somebody was in. An AWS WAF rule does not mend the code.',
      shared: 'AWS patches what it ships with {service}; you update the library in what you bring.',
    },
    general: {
      who: 'customer',
      customer:
        'You hold the attack off, update the library and redeploy, wherever your code runs: EC2, containers or Lambda, and look for signs that somebody was in. AWS patches its own services.',
      cites: [{ source: 'log4j-guidance' }, { source: 'bulletin-log4j' }, { source: 'waf-dependencies' }],
    },
    cites: [{ source: 'log4j-guidance' }, { source: 'bulletin-log4j' }, { source: 'waf-dependencies' }],
  },
  'runtime-cve': {
    name: 'A flaw in a managed runtime',
    what: 'The language runtime, such as Node.js or Python, has a flaw.',
    layer: 'platform-software',
    duty: 'runtime-patching',
    byOwner: {
      aws: 'AWS patches the runtime of {service} as long as it is supported and automatic updates are on.',
      customer: 'The runtime is yours: update it in your image, layer or instance, and redeploy.',
      shared: 'AWS publishes the patched runtime or platform for {service}; you let it in or redeploy.',
    },
    general: {
      who: 'shared',
      aws: 'AWS patches runtimes that it supplies and still supports.',
      customer:
        'You patch runtimes in your images, custom runtimes and instances, and leave automatic updates on or redeploy.',
      cites: [
        { source: 'lambda/runtime-management' },
        { source: 'waf-reduce-management-scope' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
      ],
    },
    cites: [
      { source: 'lambda/runtime-management' },
      { source: 'waf-reduce-management-scope' },
      { source: 'waf-shared-responsibility', section: 'Shared controls' },
    ],
  },
  'engine-cve': {
    name: 'A flaw in a database engine',
    what: 'The database or cache engine has a flaw, and its makers publish a fixed version.',
    layer: 'platform-software',
    duty: 'engine-minor-upgrades',
    byOwner: {
      aws: 'AWS patches the engine of {service} without any action of yours.',
      customer: 'You install the fixed version on {service} yourself.',
      shared:
        'AWS brings the fixed version to {service} and announces it. You take it: by automatic minor upgrades, by applying it now, or in your window before the date.',
    },
    general: {
      who: 'shared',
      aws: 'AWS tests and offers the fixed engine version on managed databases, and applies it alone on multi-tenant ones.',
      customer: 'You apply it or let it in on single-tenant services, and install it yourself on your own instances.',
      cites: [
        { source: 'rds/upgrading' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
        { source: 'waf-reduce-management-scope' },
      ],
    },
    cites: [
      { source: 'rds/upgrading' },
      { source: 'waf-shared-responsibility', section: 'Shared controls' },
      { source: 'waf-reduce-management-scope' },
    ],
    override: {
      // Their fixes reach the version in use: the version itself need not change.
      msk: {
        who: 'shared',
        aws: 'AWS rolls the fix out to the brokers of the Kafka version in use.',
        customer: 'Where only a newer Kafka version has the fix, you start that upgrade.',
        cites: [{ source: 'msk/patching' }, { source: 'msk/upgrades' }],
      },
      opensearch: {
        who: 'shared',
        aws: 'AWS builds the fix into service software, announces it, and schedules a required update itself after notice.',
        customer:
          'You apply it within its 30 days, or sooner, and start the upgrade where only a newer version has the fix.',
        cites: [{ source: 'opensearch/software-updates' }, { source: 'opensearch/upgrade' }],
      },
      odb: engineFlawOnOdbThere,
    },
  },
  'kubernetes-cve': {
    name: 'A flaw in a Kubernetes component',
    what: 'A part of Kubernetes, such as the API server or kubelet, has a flaw.',
    layer: 'control-plane',
    duty: 'control-plane-patching',
    byOwner: {
      aws: 'AWS patches the control plane of {service}. On nodes of your own you roll out the fixed image for kubelet.',
      customer: 'You patch the whole of Kubernetes on {service}: API server, etcd, kubelet.',
      shared:
        'AWS patches the control plane of {service}; you update your nodes and, where the fix needs it, start the version upgrade.',
    },
    general: {
      who: 'shared',
      aws: 'On EKS AWS patches the control plane, and the nodes of Fargate and Auto Mode.',
      customer: 'You roll out node images, start version upgrades, and patch everything in a Kubernetes of your own.',
      cites: [
        { source: 'eks/security' },
        { source: 'waf-reduce-management-scope' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
      ],
    },
    cites: [
      { source: 'eks/security' },
      { source: 'waf-reduce-management-scope' },
      { source: 'waf-shared-responsibility', section: 'Shared controls' },
    ],
    override: {
      rosa: {
        who: 'aws',
        aws: 'Red Hat maintains the control plane and the versions of all nodes. Fixes come with OpenShift versions: let them in, as you have scheduled them or left them to automatic upgrades.',
        cites: [{ source: 'rosa/responsibilities' }],
        partner: 'Red Hat',
      },
    },
  },
  'ingress-controller-cve': {
    name: 'A flaw in software that you installed in a cluster',
    what: 'Software that you installed on top of a cluster or instance, such as an ingress controller, has a flaw.',
    layer: 'application',
    byOwner: {
      aws: "Even where AWS has the platform of {service}, what you installed on it is yours: update it. No patch of AWS's will come.",
      customer: "It is yours: update the chart or package and check for abuse. No patch of AWS's will come.",
      shared: 'What you installed on {service} is yours to update; AWS patches only what it installed.',
    },
    general: {
      who: 'customer',
      customer:
        'What you installed is yours to patch, on managed clusters as well. AWS patches only components that it installed.',
      cites: [
        { source: 'waf-vulnerability-management' },
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
      ],
    },
    cites: [
      { source: 'waf-vulnerability-management' },
      { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
    ],
    override: { rosa: ingressOnRosaThere },
  },
  'agent-cve': {
    name: 'A flaw in an agent',
    what: "An agent on your machines, of AWS's or of another maker, has a flaw or a bad update.",
    layer: 'platform-software',
    duty: 'agents',
    byOwner: {
      aws: 'AWS updates its own agents on compute that it runs for {service}.',
      customer:
        'You update the agent on your instances, or undo the bad update. AWS publishes fixed versions of its own agents.',
      shared: 'AWS publishes the fixed agent for {service}; you let it update or roll it out.',
    },
    general: {
      who: 'customer',
      customer:
        'You update agents on your instances, and keep automatic updates on where you trust them. AWS publishes fixes for its own, and runs them itself only on compute that it manages.',
      cites: [
        { source: 'waf-reduce-manual-management' },
        { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
      ],
    },
    cites: [
      { source: 'waf-reduce-manual-management' },
      { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
    ],
  },
  'add-on-cve': {
    name: 'A flaw in a cluster add-on',
    what: 'An add-on of a Kubernetes cluster, such as CoreDNS or the VPC CNI, has a flaw.',
    layer: 'platform-software',
    duty: 'add-ons',
    byOwner: {
      aws: 'AWS updates the parts that it runs on {service}; add-ons that you chose still wait for you to start the update.',
      customer: 'You update the add-on on {service} yourself.',
      shared: 'AWS publishes the fixed add-on version for {service}; you start the update.',
    },
    general: {
      who: 'shared',
      aws: 'AWS builds and tests fixed versions of EKS add-ons, and runs the core ones itself on Auto Mode.',
      customer: 'You start the update of each add-on: none updates by itself.',
      cites: [{ source: 'eks/add-on-updates' }, { source: 'waf-reduce-management-scope' }],
    },
    cites: [{ source: 'eks/add-on-updates' }, { source: 'waf-reduce-management-scope' }],
    override: {
      rosa: ingressOnRosaThere,
      eks: addOnCveThere,
      'eks-managed-nodes': addOnCveThere,
      'eks-self-managed': addOnCveThere,
      'eks-fargate': addOnCveThere,
    },
  },
  'leaked-access-keys': {
    name: 'Leaked access keys',
    what: 'An access key of your account has become public or was stolen.',
    layer: 'identity-access',
    duty: 'access-keys',
    byOwner: {
      aws: 'AWS can attach a quarantine policy to the user and notify you; the key itself is always yours to disable.',
      customer:
        'You disable the key at once, and take away the permissions of its user and of roles assumed with it: sessions begun earlier stay valid for up to 36 hours. You leave a quarantine policy of AWS in place, replace the key, look in CloudTrail for what was done with it, remove what the intruder left, and move to roles with temporary credentials.',
      shared:
        'AWS can quarantine the key and tells you; you disable it, end the sessions that it began, investigate and clean up.',
    },
    general: {
      who: 'customer',
      customer:
        'You disable and replace the key, end sessions that were begun with it by taking away their permissions, investigate in CloudTrail and clean up. AWS, when it finds the key published, attaches a quarantine policy and writes to you: that limits the harm, and does not end it. Leave the policy on and do what the message says.',
      cites: [
        { source: 'temporary-credentials-disable' },
        { source: 'key-quarantine' },
        { source: 'account-compromise' },
        { source: 'waf-temporary-credentials' },
      ],
    },
    cites: [
      { source: 'temporary-credentials-disable' },
      { source: 'key-quarantine' },
      { source: 'account-compromise' },
      { source: 'waf-temporary-credentials' },
    ],
  },
  'leaked-secret': {
    name: 'A secret in code or in a log',
    what: 'A password, token or key stands in code, an image, a variable or a log, and has been seen.',
    layer: 'identity-access',
    duty: 'secrets',
    byOwner: {
      aws: 'AWS keeps its own secrets; a secret that you put into {service} is still yours to replace.',
      customer:
        'You replace the secret where it was issued, so that the old one opens nothing any more, and look in the logs for who has used it. Then you take it out of code, image and history, and keep it in Secrets Manager or Parameter Store from then on.',
      shared: 'AWS runs the vault; you replace the secret at once, look for who has used it, and move it there.',
    },
    general: {
      who: 'customer',
      customer:
        'You replace the secret so that the old one opens nothing any more, look for who has used it, and keep it in a secrets store from then on. AWS offers the store.',
      cites: [{ source: 'waf-secrets' }, { source: 'waf-credential-audit' }],
    },
    cites: [{ source: 'waf-secrets' }, { source: 'waf-credential-audit' }],
  },
  'public-bucket': {
    name: 'A bucket open to the world',
    what: 'A bucket or other resource was readable by anyone, because its settings said so.',
    layer: 'resource-configuration',
    duty: 'public-access',
    byOwner: {
      aws: 'AWS blocks public access by default on new buckets; whoever opened {service} was on your side, so closing it is too.',
      customer:
        'You close it at once with block public access, mend policy and access lists, find out what was read from access logs or data events, if they were on, and tell those whom the law wants told.',
      shared: 'AWS offers the block; you switch it on, mend the policy, and find out what was read.',
    },
    general: {
      who: 'customer',
      customer:
        'You opened it and you close it: block public access, mend the policy, and find out what was read from access logs or data events, if they were on. AWS blocks new buckets by default and shows what is public.',
      cites: [
        { source: 's3/public-access' },
        { source: 'guardduty-compromised-s3' },
        { source: 'cloudtrail/best-practices' },
        { source: 'waf-cross-account' },
        { source: 'waf-data-access-control' },
      ],
    },
    cites: [
      { source: 's3/public-access' },
      { source: 'guardduty-compromised-s3' },
      { source: 'cloudtrail/best-practices' },
      { source: 'waf-cross-account' },
      { source: 'waf-data-access-control' },
    ],
  },
  'exposed-database': {
    name: 'A database port open to the internet',
    what: 'A database can be reached from the whole internet, because of its network settings.',
    layer: 'network-configuration',
    duty: 'security-groups',
    byOwner: {
      aws: 'AWS runs the network of {service}, yet whether yours is reachable is your setting.',
      customer:
        'You close the port: security group, private subnet, public access off. Connections that stand can outlive the rule: end them in the database, or block the address in a network ACL. Then look at who was in and what was read, and change the passwords.',
      shared:
        'AWS enforces the rules; you close the port, end the connections that stand, look at who was in, and change the passwords.',
    },
    general: {
      who: 'customer',
      customer:
        'You close it: security group, subnet, the public access setting. You end connections that stand, look at who was in, and change the passwords. AWS enforces what you wrote.',
      cites: [
        { source: 'rds/security-groups' },
        { source: 'ec2-connection-tracking' },
        { source: 'guardduty-compromised-database' },
        { source: 'waf-network-layered' },
        { source: 'waf-network-layers' },
      ],
    },
    cites: [
      { source: 'rds/security-groups' },
      { source: 'ec2-connection-tracking' },
      { source: 'guardduty-compromised-database' },
      { source: 'waf-network-layered' },
      { source: 'waf-network-layers' },
    ],
  },
  'misconfigured-security-group': {
    name: 'A security group that lets too much in',
    what: 'A security group rule allows traffic that it should not.',
    layer: 'network-configuration',
    duty: 'security-groups',
    byOwner: {
      aws: 'AWS enforces security groups on {service}; the rules are your settings all the same.',
      customer:
        'You remove the rule, and block the addresses in a network ACL where somebody is in: connections that stand can outlive the rule. Then check what came in through it, and watch for such rules with Config or Security Hub.',
      shared:
        'AWS enforces, you correct the rule, cut connections that stand with a network ACL, and look at what came through.',
    },
    general: {
      who: 'customer',
      customer:
        'You correct the rule, cut connections that stand with a network ACL where somebody is in, and look at what came through it. AWS only enforces what is written.',
      cites: [
        { source: 'ec2-connection-tracking' },
        { source: 'waf-noncompliant-resources' },
        { source: 'waf-network-layered' },
      ],
    },
    cites: [
      { source: 'ec2-connection-tracking' },
      { source: 'waf-noncompliant-resources' },
      { source: 'waf-network-layered' },
    ],
  },
  ransomware: {
    name: 'Ransomware',
    what: 'Attackers encrypt or delete your data and ask for money.',
    layer: 'identity-access',
    duty: 'account-security',
    byOwner: {
      aws: 'AWS keeps the infrastructure of {service} and its own copies safe; what was done with your credentials is yours to undo.',
      customer:
        'You contain first: cut off what is infected, deny everything to the identities that were used and end their sessions, and keep evidence. Then you close the way in, and only then restore from backups that they could not reach. Locked backups in another account make the difference.',
      shared:
        'AWS stores the backups that exist; you must have taken, locked and separated them. You contain, close the way in, and then restore.',
    },
    general: {
      who: 'customer',
      customer:
        'You contain, keep evidence, close the way in, and only then restore from backups out of reach. AWS keeps its infrastructure and stored copies safe, and cannot undo what was done with your credentials.',
      cites: [
        { source: 'security-ir-contain' },
        { source: 'security-ir-eradicate' },
        { source: 'iam-revoke-sessions' },
        { source: 'waf-forensics', section: 'Implementation steps' },
        { source: 'waf-data-lifecycle' },
      ],
    },
    cites: [
      { source: 'security-ir-contain' },
      { source: 'security-ir-eradicate' },
      { source: 'iam-revoke-sessions' },
      { source: 'waf-forensics', section: 'Implementation steps' },
      { source: 'waf-data-lifecycle' },
    ],
  },
  'deleted-data': {
    name: 'Data deleted by mistake',
    what: 'Somebody on your side deleted or overwrote data.',
    layer: 'resource-configuration',
    duty: 'versioning',
    byOwner: {
      aws: 'AWS keeps {service} durable, and carries a deletion out when it is ordered: it does not bring the data back.',
      customer:
        'You stop what still deletes, then restore from your backups, snapshots or versions. Without them the data is gone; AWS cannot bring it back.',
      shared:
        'AWS keeps the backups and versions that you switched on; you restore from them. What was never backed up is gone.',
    },
    general: {
      who: 'customer',
      customer:
        'You stop what still deletes, then restore from the backups or versions that you had switched on. AWS carries deletions out as ordered and cannot undo them.',
      cites: [
        { source: 'waf-data-access-control' },
        { source: 'waf-resiliency', section: 'Customer responsibility' },
        { source: 'waf-backup' },
      ],
    },
    cites: [
      { source: 'waf-data-access-control' },
      { source: 'waf-resiliency', section: 'Customer responsibility' },
      { source: 'waf-backup' },
    ],
    override: {
      s3: {
        who: 'customer',
        customer:
          'You stop what still deletes, lifecycle rules too. Where versioning was on, a plain delete only put a marker on the object: remove the marker, or fetch the earlier version. Otherwise restore from a backup or a replica. Without one of these the object is gone; AWS cannot bring it back.',
        cites: [{ source: 's3/versioning' }, { source: 'waf-data-access-control' }],
      },
      ebs: {
        who: 'customer',
        customer:
          'You look in the Recycle Bin first: it holds deleted volumes, snapshots and images for as long as a retention rule of yours says, if you had one. Otherwise you restore from a snapshot or backup. Without these the data is gone; AWS cannot bring it back.',
        cites: [{ source: 'ebs/recycle-bin' }, { source: 'waf-data-access-control' }],
      },
      ec2: {
        who: 'customer',
        customer:
          'You look in the Recycle Bin first: it holds deleted volumes, snapshots and images for as long as a retention rule of yours says, if you had one. Otherwise you restore from a snapshot, image or backup. Without these the data is gone; AWS cannot bring it back.',
        cites: [{ source: 'ebs/recycle-bin' }, { source: 'waf-data-access-control' }],
      },
    },
  },
  'failed-restore': {
    name: 'A backup that cannot be restored',
    what: 'A restore fails, takes too long, or the backup was never made.',
    layer: 'backup-recovery',
    duty: 'restore-testing',
    byOwner: {
      aws: 'AWS keeps the stored copies of {service} intact; whether they hold what you need is yours to test.',
      customer:
        'You look for another copy first: an older recovery point, a point in time, another account or Region. From then on you watch the jobs, and rehearse restores to a new place, check what comes out and how long it takes.',
      shared:
        'AWS stores the copies and runs the restore of {service}; you check that jobs succeed and that the result is usable, and look for another copy when it is not.',
    },
    general: {
      who: 'customer',
      customer:
        'You look for another copy, and from then on watch backup jobs and test restores. AWS stores the copies that were made and runs the restore when asked.',
      cites: [{ source: 'waf-restore-testing' }, { source: 'waf-backup' }, { source: 'waf-disaster-recovery' }],
    },
    cites: [{ source: 'waf-restore-testing' }, { source: 'waf-backup' }, { source: 'waf-disaster-recovery' }],
  },
  'az-outage': {
    name: 'An Availability Zone fails',
    what: 'One Availability Zone loses power, network or capacity.',
    layer: 'capacity',
    duty: 'multi-az',
    byOwner: {
      aws: 'AWS repairs the zone, and {service} goes on in the other zones by itself.',
      customer:
        'AWS repairs the zone. That your workload goes on in another is yours: lead traffic away from the zone, with a zonal shift where you opted in, and have the capacity for it running in the others. Rehearse that.',
      shared:
        'AWS repairs the zone and carries out the failover of {service} where you set it up. If you run it in one zone only, the outage is yours to bear.',
    },
    general: {
      who: 'shared',
      aws: 'AWS repairs the zone, keeps the others independent, and moves services that span zones.',
      customer:
        'You lead traffic away from the zone, and run your workload in more than one, with capacity and failover set up and tried.',
      cites: [
        { source: 'zonal-shift' },
        { source: 'waf-resiliency' },
        { source: 'fault-isolation-zones' },
        { source: 'waf-fault-isolation' },
      ],
    },
    cites: [
      { source: 'zonal-shift' },
      { source: 'waf-resiliency' },
      { source: 'fault-isolation-zones' },
      { source: 'waf-fault-isolation' },
    ],
  },
  'region-outage': {
    name: 'A Region fails',
    what: 'A whole Region, or a service in it, is down for long.',
    layer: 'backup-recovery',
    duty: 'disaster-recovery',
    byOwner: {
      aws: 'AWS restores the Region and {service}. Going on elsewhere meanwhile is your plan.',
      customer:
        'AWS restores the Region. Going on in another is yours: copies of data, a way to start there, DNS, and rehearsal.',
      shared:
        'AWS restores the Region and the copies that {service} makes; you switch over to another Region, if you have prepared one.',
    },
    general: {
      who: 'shared',
      aws: 'AWS restores the Region and keeps other Regions unaffected.',
      customer: 'You decide whether you need a second Region, keep data and templates there, and switch over.',
      cites: [{ source: 'waf-resiliency' }, { source: 'waf-disaster-recovery' }, { source: 'fault-isolation-regions' }],
    },
    cites: [{ source: 'waf-resiliency' }, { source: 'waf-disaster-recovery' }, { source: 'fault-isolation-regions' }],
  },
  'service-outage': {
    name: 'An AWS service is down',
    what: "A service of AWS's answers with errors or not at all.",
    layer: 'control-plane',
    duty: 'service-availability',
    byOwner: {
      aws: 'AWS restores {service} and reports in AWS Health. What runs often goes on while changes fail, so do not lean on new resources now. You ride it out by design: retries, caches, zones, a second Region, and claim credits under the agreement.',
      customer: '{service} is run by you: you restore it. AWS restores only what is under it.',
      shared: 'AWS restores its part of {service}; you restore yours.',
    },
    general: {
      who: 'aws',
      aws: 'AWS restores the service and reports in AWS Health. What runs often goes on while changes fail, so do not lean on new resources meanwhile. Making your workload bear it is yours.',
      cites: [{ source: 'fault-isolation-planes' }, { source: 'waf-resiliency' }],
    },
    cites: [{ source: 'fault-isolation-planes' }, { source: 'waf-resiliency' }],
    override: {
      rosa: {
        who: 'aws',
        aws: 'Red Hat restores the control plane and the infrastructure nodes, AWS the EC2 and the other services below. Report the outage to both. You ride it out by design.',
        cites: [{ source: 'rosa/responsibilities' }],
        partner: 'Red Hat',
      },
      odb: {
        who: 'aws',
        aws: 'AWS restores the console and API of the service, OCI the control plane behind them, and Oracle the Exadata machines. You ride it out by design.',
        cites: [{ source: 'odb/how-it-works' }, { source: 'odb/what' }],
        partner: 'Oracle',
      },
    },
  },
  'hardware-failure': {
    name: 'Hardware fails',
    what: 'A server or disk under your workload fails.',
    layer: 'hardware',
    duty: 'hardware-replacement',
    byOwner: {
      aws: 'AWS replaces the hardware under {service}. Whether you notice depends on how the workload is spread. An instance of your own you stop and start, which moves it to other hardware; what lay on its instance store is lost.',
      customer: 'The hardware is yours: replace it.',
      shared: 'AWS replaces its hardware; you bring your workload back, or let a scaling group do it.',
    },
    general: {
      who: 'aws',
      aws: 'AWS replaces the hardware. An instance of yours that stood on it you stop and start, which moves it to other hardware, or replace; what lay on its instance store is lost.',
      cites: [{ source: 'ec2/retirement' }, { source: 'waf-resiliency' }],
    },
    cites: [{ source: 'ec2/retirement' }, { source: 'waf-resiliency' }],
    override: {
      odb: {
        who: 'aws',
        aws: 'Oracle maintains the Exadata hardware inside the data center of AWS, and replaces what fails.',
        cites: [{ source: 'odb/how-it-works' }],
        partner: 'Oracle',
      },
      'snow-family': {
        who: 'aws',
        aws: 'AWS sends another device. You report the broken one at once and copy the data again from your original, which you keep until the import is done.',
        cites: [{ source: 'snow-family/device' }],
      },
      evs: {
        who: 'shared',
        aws: 'AWS finds the fault, announces the retirement of a machine, and provides another.',
        customer:
          'You replace the host before the date: make a new one in EVS, bring it into the cluster with SDDC Manager, take the old one out and delete it. Never stop or restart the instance in EC2: the vSAN data on it would be lost.',
        cites: [{ source: 'evs/hosts' }],
      },
      'storage-gateway': {
        who: 'customer',
        customer:
          'You have the server under the gateway repaired, its disks, or the hardware appliance at your site, and set up a gateway anew. AWS Support helps with the appliance; for a gateway on EC2 AWS replaces the hardware.',
        cites: [
          { source: 'storage-gateway/appliance-issues' },
          { source: 'storage-gateway/requirements' },
          { source: 'storage-gateway/recovery' },
        ],
      },
      outposts: hardwareFailureThere,
    },
  },
  'ddos-attack': {
    name: 'A DDoS attack',
    what: 'Someone floods your application with traffic.',
    layer: 'network-infrastructure',
    duty: 'ddos-protection',
    byOwner: {
      aws: 'AWS fends off the common floods in front of {service} by itself. Against floods of well-formed requests you add AWS WAF rules, CloudFront or Shield Advanced.',
      customer:
        'You protect it: filters, capacity and your carrier. Web users you can lead through CloudFront with AWS WAF, also where the origin stands on your own network.',
      shared:
        'AWS fends off network floods; you handle those on the application layer: AWS WAF rules, rate limits, CloudFront, scaling.',
    },
    general: {
      who: 'shared',
      aws: 'AWS fends off the common floods on layers 3 and 4 with Shield Standard.',
      customer:
        "You handle floods on the application layer: AWS WAF, rate limits, CloudFront and scaling. AWS's response team comes only with Shield Advanced and a Business Support+ or Enterprise plan.",
      cites: [{ source: 'ddos-mitigation' }, { source: 'ddos-support' }, { source: 'ddos-shield-advanced' }],
    },
    cites: [{ source: 'ddos-mitigation' }, { source: 'ddos-support' }, { source: 'ddos-shield-advanced' }],
    override: {
      'ecs-anywhere': floodAtYourSiteThere,
      'eks-hybrid': floodAtYourSiteThere,
      greengrass: floodAtYourSiteThere,
      outposts: floodAtYourSiteThere,
      'snow-family': floodAtYourSiteThere,
      'storage-gateway': floodAtYourSiteThere,
      gamelift: {
        who: 'shared',
        aws: 'AWS fends off network floods in front of managed fleets by itself, with Shield Standard and protections made for games.',
        customer:
          'You switch the player gateway on when you create a fleet: it hides the addresses of your servers and lets only players through. It needs a Linux fleet, and changes to game client and backend.',
        cites: [{ source: 'gamelift-anywhere/ddos' }, { source: 'gamelift-anywhere/player-gateway' }],
      },
      ec2: ddosAttackThere,
      elb: ddosAttackThere,
      cloudfront: ddosAttackThere,
      'route-53': ddosAttackThere,
      'api-gateway': ddosAttackThere,
      'global-accelerator': ddosAttackThere,
      appsync: ddosAttackThere,
      lambda: ddosAttackThere,
      fargate: ddosAttackThere,
      ecs: ddosAttackThere,
      'ecs-ec2': ddosAttackThere,
      eks: ddosAttackThere,
      s3: ddosAttackThere,
      lightsail: ddosAttackThere,
      'elastic-beanstalk': ddosAttackThere,
      'app-runner': ddosAttackThere,
      amplify: ddosAttackThere,
      vpc: ddosAttackThere,
      shield: ddosAttackThere,
      waf: ddosAttackThere,
      cognito: ddosAttackThere,
      rds: ddosAttackThere,
      'transfer-family': ddosAttackThere,
    },
  },
  'deprecated-runtime': {
    name: 'A runtime or version has reached its end',
    what: 'A runtime, engine or platform that you use is no longer supported.',
    layer: 'application',
    byOwner: {
      aws: 'AWS runs {service} and its versions; where you chose one, moving off it before its end is still yours.',
      customer:
        'You move to a supported version: test, upgrade, redeploy. From that day on nobody patches the old one.',
      shared:
        'AWS announces the end and offers newer versions; you upgrade {service} before the date, or AWS does it by force or stops patching.',
    },
    general: {
      who: 'customer',
      customer:
        'You move to a supported version before the date. AWS announces it, stops patching afterwards, and on some services upgrades by force.',
      cites: [
        { source: 'lambda/runtimes' },
        { source: 'waf-reduce-management-scope' },
        { source: 'waf-vulnerability-management' },
      ],
    },
    cites: [
      { source: 'lambda/runtimes' },
      { source: 'waf-reduce-management-scope' },
      { source: 'waf-vulnerability-management' },
    ],
    override: {
      lambda: {
        who: 'customer',
        customer:
          'You move the function to a supported runtime and test it. Old functions go on running unpatched; some weeks later you can no longer change them on the old runtime, nor go back to it. AWS writes at least 180 days before.',
        cites: [{ source: 'lambda/runtimes' }],
      },
      'lambda-container-image': {
        who: 'customer',
        customer:
          'You rebuild the image on a supported base and deploy it again: AWS stops updating the old base on its date. For functions from images it sends no notice: watch the dates yourself.',
        cites: [{ source: 'lambda/runtimes' }],
      },
    },
  },
  'expired-certificate': {
    name: 'An expired certificate',
    what: 'A TLS certificate has passed its end date, and clients refuse it.',
    layer: 'encryption-in-transit',
    duty: 'certificate-renewal',
    byOwner: {
      aws: 'AWS renews the certificates of {service} itself. One that you attached from elsewhere is yours.',
      customer: 'You get a new certificate, put it in place of the old one, and set an alarm for the next end date.',
      shared:
        'AWS renews what ACM issued while it is in use and can still be validated. Once it has ended ACM does not renew it any more: you request a new one, put it in place and mend the validation. The rest you renew yourself.',
    },
    general: {
      who: 'shared',
      aws: "AWS renews the certificates of its endpoints, and ACM's own while they are in use and validated.",
      customer:
        'You replace one that has ended: ACM renews nothing after that day. You renew imported ones and those on your servers, and keep DNS validation in place.',
      cites: [
        { source: 'acm/renewal' },
        { source: 'acm/events' },
        { source: 'waf-certificates' },
        { source: 'waf-encryption-in-transit' },
      ],
    },
    cites: [
      { source: 'acm/renewal' },
      { source: 'acm/events' },
      { source: 'waf-certificates' },
      { source: 'waf-encryption-in-transit' },
    ],
  },
  'imported-certificate-expired': {
    name: 'An imported certificate has expired',
    what: 'A certificate that you imported into ACM or IAM has passed its end date.',
    layer: 'resource-configuration',
    byOwner: {
      aws: 'Even on {service}, an imported certificate is yours to renew.',
      customer:
        'You get a new certificate and import it again into the same entry of ACM: what uses it keeps it. In IAM you upload the new one and set it where the old one was used. Neither renews what it did not issue.',
      shared: 'AWS sends events before an imported certificate ends; you get a new one and import it again.',
    },
    general: {
      who: 'customer',
      customer:
        'You get a new one and import it again: ACM does not renew imported certificates. It sends an event each day from 45 days before the end, unless you set another number, and none once it has ended. One that lies in IAM you watch yourself.',
      cites: [
        { source: 'acm/import' },
        { source: 'acm/events' },
        { source: 'iam-server-certificates' },
        { source: 'waf-certificates' },
      ],
    },
    cites: [
      { source: 'acm/import' },
      { source: 'acm/events' },
      { source: 'iam-server-certificates' },
      { source: 'waf-certificates' },
    ],
  },
  'ca-change': {
    name: 'A certificate authority changes',
    what: 'AWS changes the root under its certificates, and old clients no longer trust them.',
    layer: 'encryption-in-transit',
    duty: 'client-trust',
    byOwner: {
      aws: 'AWS changes the certificates of {service}; clients that do not know the new root are yours to update.',
      customer: 'You update trust stores, and the certificates that you run.',
      shared:
        "AWS issues the new certificates for {service}; you update your clients' trust stores first, then switch or accept the rotation.",
    },
    general: {
      who: 'shared',
      aws: 'AWS issues the new certificates and announces the date.',
      customer:
        'You update trust stores and pins in your clients before it, and switch databases over where you must start that.',
      cites: [
        { source: 'rds/certificate-rotation' },
        { source: 'waf-certificates' },
        { source: 'waf-encryption-in-transit' },
      ],
    },
    cites: [
      { source: 'rds/certificate-rotation' },
      { source: 'waf-certificates' },
      { source: 'waf-encryption-in-transit' },
    ],
  },
  'compromised-dependency': {
    name: 'A poisoned dependency',
    what: 'A package that your build took in carries malicious code.',
    layer: 'application',
    duty: 'dependencies',
    byOwner: {
      aws: 'AWS checks what it builds into {service}; what your build pulls in is yours.',
      customer:
        'You stop what runs it and the builds that take it in, replace every secret that it could read, rebuild from clean sources without it, and look for what it did.',
      shared: 'AWS answers for what it ships; you answer for what your build takes in.',
    },
    general: {
      who: 'customer',
      customer:
        'You stop what runs it, replace the secrets within its reach, rebuild without it, and pin and check sources from now on.',
      cites: [{ source: 'security-ir-eradicate' }, { source: 'waf-dependencies' }, { source: 'waf-secrets' }],
    },
    cites: [{ source: 'security-ir-eradicate' }, { source: 'waf-dependencies' }, { source: 'waf-secrets' }],
  },
  'root-phished': {
    name: 'A root user or administrator was phished',
    what: 'Somebody has the password or session of a powerful identity of yours.',
    layer: 'identity-access',
    duty: 'root-account',
    byOwner: {
      aws: 'AWS helps to recover the account and can restrict it; the identity is always yours.',
      customer:
        'You change the password, renew MFA and delete access keys that you do not know; secure the mailbox and telephone by which the account can be recovered; end the sessions of other identities; remove what was created; review CloudTrail. Sessions begun as root keep its rights until they end; in a member account a service control policy binds them. Locked out? Call AWS Support.',
      shared: 'AWS helps you back in; you change password and MFA, end sessions and clean the account.',
    },
    general: {
      who: 'customer',
      customer:
        'You take the identity back, with its mailbox and telephone, end its sessions, and clean up. Sessions begun as root keep its rights until they end; in a member account a service control policy binds them. AWS Support helps if you are locked out.',
      cites: [
        { source: 'account-compromise' },
        { source: 'waf-root-user' },
        { source: 'temporary-credentials-disable' },
        { source: 'waf-least-privilege' },
        { source: 'iam/root-best-practices' },
      ],
    },
    cites: [
      { source: 'account-compromise' },
      { source: 'waf-root-user' },
      { source: 'temporary-credentials-disable' },
      { source: 'waf-least-privilege' },
      { source: 'iam/root-best-practices' },
    ],
  },
  'account-takeover': {
    name: 'The account is taken over',
    what: 'An intruder acts in your account.',
    layer: 'identity-access',
    duty: 'account-security',
    byOwner: {
      aws: 'AWS protects the platform under {service} and tells you of what it notices; driving the intruder out of your account is yours.',
      customer:
        'You deny the identities that were used, change passwords and keys, and end sessions, since these outlive a password. You keep logs and snapshots as evidence, then delete what you do not know, in every Region. AWS Support helps, and can suspend the account if you do not act.',
      shared: 'AWS notices and notifies; you contain, keep evidence and clean up.',
    },
    general: {
      who: 'customer',
      customer:
        'You contain it: credentials and sessions first, then evidence, then unknown resources in all Regions. AWS notifies you of what it sees, and Support helps.',
      cites: [
        { source: 'account-compromise' },
        { source: 'security-ir-contain' },
        { source: 'iam-revoke-sessions' },
        { source: 'waf-incident-response' },
      ],
    },
    cites: [
      { source: 'account-compromise' },
      { source: 'security-ir-contain' },
      { source: 'iam-revoke-sessions' },
      { source: 'waf-incident-response' },
    ],
  },
  'trail-stopped': {
    name: 'Logging was switched off',
    what: 'Somebody stopped a trail, deleted logs or switched a detector off.',
    layer: 'logging-monitoring',
    duty: 'log-protection',
    byOwner: {
      aws: 'AWS goes on recording management events in the event history for 90 days; the trail and its bucket are yours to protect.',
      customer:
        'You switch it on again, find out who did it and what was done meanwhile: the event history of each Region still has the management events, but no data events. Then you forbid it: service control policies, a separate log account, object lock, alarms.',
      shared: 'AWS still has 90 days of management events; you restore and protect the trail.',
    },
    general: {
      who: 'customer',
      customer:
        'You protect the trail: who may stop it, where its files lie, who is alarmed. AWS keeps 90 days of management events in the event history whatever happens to your trail.',
      cites: [{ source: 'cloudtrail/best-practices' }, { source: 'cloudtrail-overview' }, { source: 'waf-logging' }],
    },
    cites: [{ source: 'cloudtrail/best-practices' }, { source: 'cloudtrail-overview' }, { source: 'waf-logging' }],
  },
  cryptomining: {
    name: 'Cryptomining in your account',
    what: 'Intruders run miners on your bill.',
    layer: 'identity-access',
    duty: 'account-security',
    byOwner: {
      aws: 'AWS notices some of it and warns; what runs on {service} in your name is yours to stop.',
      customer:
        'You deny the identities that started the miners and end their sessions, else they come back. You stop what you do not know in every Region, close the way in, and talk to AWS Support about the bill.',
      shared: 'AWS warns; you take away the credentials that started it, stop it and clean up.',
    },
    general: {
      who: 'customer',
      customer:
        'You take away the credentials that started it, stop it in every Region, close the way in, and set limits and alarms. AWS warns when it notices, and Support deals with the bill.',
      cites: [
        { source: 'account-compromise' },
        { source: 'security-ir-contain' },
        { source: 'iam-revoke-sessions' },
        { source: 'abuse-report' },
      ],
    },
    cites: [
      { source: 'account-compromise' },
      { source: 'security-ir-contain' },
      { source: 'iam-revoke-sessions' },
      { source: 'abuse-report' },
    ],
  },
  'ssrf-imds': {
    name: 'Credentials stolen through the metadata service',
    what: 'An attacker makes your application fetch the credentials of its role from the metadata service.',
    layer: 'application',
    duty: 'secure-coding',
    byOwner: {
      aws: 'AWS operates the machine under {service}; what your application can be made to fetch, and what its role may do, is yours.',
      customer:
        "You require IMDSv2 and mend the application; then you end the role's sessions, since stolen credentials stay valid until they end, and trim its rights. AWS offers the setting and does not change running instances.",
      shared:
        "AWS offers safer defaults on {service}; you mend the application, end the role's sessions and trim the role.",
    },
    general: {
      who: 'customer',
      customer:
        'You mend the application and require IMDSv2, then end the stolen sessions, which stay valid until they end, and trim the role.',
      cites: [
        { source: 'ec2/imds' },
        { source: 'iam-revoke-sessions' },
        { source: 'waf-automate-compute-protection', section: 'Implementation guidance' },
        { source: 'waf-least-privilege' },
      ],
    },
    cites: [
      { source: 'ec2/imds' },
      { source: 'iam-revoke-sessions' },
      { source: 'waf-automate-compute-protection', section: 'Implementation guidance' },
      { source: 'waf-least-privilege' },
    ],
    override: {
      fargate: taskRoleStolenThere,
      ecs: taskRoleStolenThere,
      'ecs-ec2': taskRoleStolenThere,
      'ecs-managed-instances': taskRoleStolenThere,
      'batch-fargate': taskRoleStolenThere,
    },
  },
  'subdomain-takeover': {
    name: 'A subdomain is taken over',
    what: 'A DNS record of yours points to something that you gave up, and somebody else took it.',
    layer: 'resource-configuration',
    duty: 'dns-records',
    byOwner: {
      aws: 'AWS runs {service}; a record that points nowhere is your setting.',
      customer:
        'You delete the record at once, or take its target back, and from now on delete records before resources. Where the record hands a subdomain to name servers, these must be the ones of a hosted zone that you have. Route 53 guards only against the case of a zone that you deleted there.',
      shared: 'AWS runs the name servers; you remove the record.',
    },
    general: {
      who: 'customer',
      customer:
        'You delete records whose target is gone, name only name servers of zones that you have, and keep your domains renewed. AWS runs the name servers.',
      cites: [
        { source: 'route-53/dangling' },
        { source: 'waf-cross-account' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
      ],
    },
    cites: [
      { source: 'route-53/dangling' },
      { source: 'waf-cross-account' },
      { source: 'waf-shared-responsibility', section: 'Shared controls' },
    ],
  },
  'sql-injection': {
    name: 'SQL injection or another attack on your code',
    what: 'Attackers use a flaw in your own code.',
    layer: 'application',
    duty: 'secure-coding',
    byOwner: {
      aws: "The code of {service} is AWS's to mend; in what you put in front of or behind it, it is yours.",
      customer:
        'You hold the attack off with AWS WAF where it can stand in front, mend the code, find out what was read or changed, and replace passwords within its reach. AWS WAF does not replace the fix.',
      shared: 'AWS mends its code; you mend yours.',
    },
    general: {
      who: 'customer',
      customer: 'You put AWS WAF in front meanwhile, mend the code, and find out what was read or changed.',
      cites: [
        { source: 'waf-network-inspection' },
        { source: 'bedrock/prompt-injection' },
        { source: 'waf-vulnerability-management' },
      ],
    },
    cites: [
      { source: 'waf-network-inspection' },
      { source: 'bedrock/prompt-injection' },
      { source: 'waf-vulnerability-management' },
    ],
  },
  'prompt-injection': {
    name: 'Prompt injection or a jailbreak',
    what: 'Somebody makes your AI application say or do what it must not.',
    layer: 'application',
    duty: 'prompts',
    byOwner: {
      aws: 'AWS runs the model service behind {service}; prompts, data and tools that you connect are yours.',
      customer:
        'You limit what the application can reach, filter input and output with guardrails, and check what it does in the name of a user.',
      shared:
        'AWS offers guardrails and isolates the model; you switch them on and limit what the application can reach.',
    },
    general: {
      who: 'customer',
      customer:
        'You limit what the model can reach and check what goes in and out. AWS runs the model and offers guardrails.',
      cites: [
        { source: 'bedrock/prompt-injection' },
        { source: 'genai-guardrails' },
        { source: 'waf-least-privilege' },
      ],
    },
    cites: [{ source: 'bedrock/prompt-injection' }, { source: 'genai-guardrails' }, { source: 'waf-least-privilege' }],
  },
  'data-exfiltration': {
    name: 'An employee takes data away',
    what: 'Somebody who was allowed in carries your data out.',
    layer: 'data',
    duty: 'data-loss-prevention',
    byOwner: {
      aws: 'AWS keeps its own staff away from your content; your people and their rights in {service} are yours.',
      customer:
        "You take the person's rights away at once, open sessions too, keep the logs, and find out what was taken. From then on you limit and watch rights, block ways out with endpoint policies and service control policies, and take rights away from leavers the same day.",
      shared: 'AWS checks each call; you take the rights away, and decide who may make it.',
    },
    general: {
      who: 'customer',
      customer:
        'You take the rights away, open sessions too, keep the logs and find out what was taken. AWS enforces the policies and records the calls.',
      cites: [
        { source: 'security-ir-contain' },
        { source: 'iam-revoke-sessions' },
        { source: 'waf-permission-lifecycle' },
        { source: 'waf-least-privilege' },
        { source: 'waf-logging' },
      ],
    },
    cites: [
      { source: 'security-ir-contain' },
      { source: 'iam-revoke-sessions' },
      { source: 'waf-permission-lifecycle' },
      { source: 'waf-least-privilege' },
      { source: 'waf-logging' },
    ],
  },
  'aws-insider': {
    name: 'An insider at AWS',
    what: 'Somebody who works for AWS tries to reach your data.',
    layer: 'virtualization',
    duty: 'operator-access',
    byOwner: {
      aws: "AWS prevents it: nobody can log in to a Nitro host or read an instance's memory, administrative calls are authorized and recorded, and access to buildings is logged. You can add keys that you control.",
      customer: 'On {service} the machine is yours, so its administrators are your own people.',
      shared: 'AWS restricts and records what its staff can do; you hold your own keys if you want more.',
    },
    general: {
      who: 'aws',
      aws: 'AWS restricts, records and audits its staff; its modern servers have no login for operators. Encrypting with keys that you control is your addition.',
      cites: [
        { source: 'nitro-operator-access' },
        { source: 'nitro-context', section: 'Physical access' },
        { source: 'data-privacy-faq' },
      ],
    },
    cites: [
      { source: 'nitro-operator-access' },
      { source: 'nitro-context', section: 'Physical access' },
      { source: 'data-privacy-faq' },
    ],
    override: {
      odb: {
        who: 'aws',
        aws: 'Oracle runs the Exadata servers with their hypervisor; AWS guards the doors. What the Nitro System promises does not hold there. Databases are encrypted by default, and you can hold keys of your own.',
        cites: [{ source: 'odb/how-it-works' }, { source: 'odb/security' }],
        partner: 'Oracle',
      },
    },
  },
  'lost-hsm-credentials': {
    name: 'Lost HSM credentials',
    what: 'The passwords of the users of your HSM are lost.',
    layer: 'identity-access',
    byOwner: {
      aws: 'AWS runs the hardware behind {service} and has no way to the keys of yours.',
      customer:
        'An admin of yours who can still log in sets a new password for the others. Without one you restore a backup that holds a user whose password you know; without that the keys are gone: AWS has no access to HSM users or keys.',
      shared: 'AWS keeps the HSM and its encrypted backups; without your credentials it cannot bring the keys back.',
    },
    general: {
      who: 'customer',
      customer:
        'HSM users and keys are only yours. AWS keeps hardware and encrypted backups, and cannot recover credentials or keys.',
      cites: [
        { source: 'cloudhsm/hsm-users' },
        { source: 'cloudhsm/change-password' },
        { source: 'waf-encryption-at-rest', section: 'Implementation guidance' },
        { source: 'waf-key-management' },
      ],
    },
    cites: [
      { source: 'cloudhsm/hsm-users' },
      { source: 'cloudhsm/change-password' },
      { source: 'waf-encryption-at-rest', section: 'Implementation guidance' },
      { source: 'waf-key-management' },
    ],
  },
  'deleted-kms-key': {
    name: 'A deleted KMS key',
    what: 'A KMS key that protects data was disabled, or its deletion was ordered.',
    layer: 'resource-configuration',
    byOwner: {
      aws: 'AWS keeps {service} and its own keys safe; a key of yours that you delete takes the data with it.',
      customer:
        'A disabled key you enable again. One that waits for its deletion you cancel within the waiting period of 7 to 30 days, and then enable, since it comes back disabled. After that the key, and what it encrypted, are gone: AWS cannot bring them back.',
      shared:
        'AWS enforces the waiting period before it deletes; you cancel in time and enable the key again, or lose the data.',
    },
    general: {
      who: 'customer',
      customer:
        'You enable a disabled key, or cancel the deletion while the waiting period of 7 to 30 days lasts and then enable the key. Afterwards AWS cannot bring the key back.',
      cites: [{ source: 'kms-cancel-deletion' }, { source: 'kms/deletion' }, { source: 'waf-key-management' }],
    },
    cites: [{ source: 'kms-cancel-deletion' }, { source: 'kms/deletion' }, { source: 'waf-key-management' }],
  },
  'abuse-notice': {
    name: 'An abuse report from AWS',
    what: 'AWS writes that a resource of yours attacks, spams or hosts what it must not.',
    layer: 'resource-configuration',
    byOwner: {
      aws: 'AWS passes reports on and acts if nobody answers; the resource is yours.',
      customer:
        'You stop the cause, answer the notice within the time that it names, 24 hours as a rule, and say how you prevent it. Otherwise AWS can block the resource or suspend the account. It may mean that somebody is in your account: look for that.',
      shared:
        'AWS passes the report on; you stop the cause on {service} and answer within the time that the notice names, 24 hours as a rule.',
    },
    general: {
      who: 'customer',
      customer:
        'You stop the cause, answer within the time that the notice names, 24 hours as a rule, and say how you prevent it. AWS passes the report on, and can block resources or suspend the account.',
      cites: [{ source: 'abuse-report' }, { source: 'account-compromise' }],
    },
    cites: [{ source: 'abuse-report' }, { source: 'account-compromise' }],
  },
  'malware-on-instance': {
    name: 'Malware on an instance',
    what: 'Malicious software runs on a machine or lies in a file of yours.',
    layer: 'operating-system',
    duty: 'antivirus',
    byOwner: {
      aws: 'AWS keeps the machines under {service} clean; files and code that you put there are yours to check.',
      customer:
        'You isolate the instance with a security group that lets nothing through, and cut connections that stand with a network ACL, since a changed group does not end them. You keep a snapshot as evidence, replace the instance from a clean image, and change the credentials that it had. AWS does not clean it.',
      shared: 'AWS keeps its part of {service} clean; you check what you bring and replace what is infected.',
    },
    general: {
      who: 'customer',
      customer:
        'You isolate, cut connections that stand, keep evidence, and replace from a clean image. GuardDuty finds malware on volumes where you switched that on; cleaning up is yours.',
      cites: [
        { source: 'guardduty/compromised-instance' },
        { source: 'ec2-connection-tracking' },
        { source: 'waf-vulnerability-management' },
        { source: 'waf-forensics' },
        { source: 'waf-hardened-images' },
      ],
    },
    cites: [
      { source: 'guardduty/compromised-instance' },
      { source: 'ec2-connection-tracking' },
      { source: 'waf-vulnerability-management' },
      { source: 'waf-forensics' },
      { source: 'waf-hardened-images' },
    ],
    override: {
      rosa: {
        who: 'customer',
        customer:
          'What you run in the cluster is yours: you cut the pod off with a network policy, look for others from the same image, and redeploy from a clean one. The operating system of the nodes is managed by Red Hat: take what touches it to its support.',
        cites: [{ source: 'rosa/responsibilities' }, { source: 'eks/incident-response' }],
      },
      odb: {
        who: 'shared',
        aws: 'Oracle keeps what lies below your VM clusters, and below an Autonomous Database.',
        customer:
          'You have root on the machines of a VM cluster: isolating them, keeping evidence and cleaning up is yours there.',
        cites: [{ source: 'odb/how-it-works' }, { source: 'odb/what' }],
        partner: 'Oracle',
      },
      eks: malwareInPodThere,
      'eks-managed-nodes': malwareInPodThere,
      'eks-self-managed': malwareInPodThere,
      'eks-auto': malwareInPodThere,
      'eks-fargate': malwareInFargatePodThere,
      'eks-hybrid': malwareInPodThere,
      fargate: malwareInTaskThere,
      'batch-fargate': malwareInTaskThere,
      'ecs-managed-instances': malwareInTaskThere,
      lambda: {
        who: 'customer',
        customer:
          'You take its triggers away so that it runs no more, and look in CloudTrail for who changed it. You go through its code, libraries and layers, take out what does not belong there, end the sessions of its role, and deploy clean code. AWS keeps the machines under it clean.',
        cites: [{ source: 'guardduty-compromised-lambda' }, { source: 'iam-revoke-sessions' }],
      },
      s3: malwareOnInstanceThere,
      efs: malwareOnInstanceThere,
      fsx: malwareOnInstanceThere,
      'fsx-windows': malwareOnInstanceThere,
      'fsx-ontap': malwareOnInstanceThere,
      'fsx-openzfs': malwareOnInstanceThere,
      'fsx-lustre': malwareOnInstanceThere,
      ebs: malwareOnInstanceThere,
      'transfer-family': malwareOnInstanceThere,
    },
  },
  'disk-thrown-away': {
    name: 'A disk is thrown away',
    what: 'A storage device that held customer data is retired, or goes missing.',
    layer: 'hardware',
    duty: 'disk-disposal',
    byOwner: {
      aws: 'AWS wipes or destroys the devices under {service} by the methods of NIST 800-88 before they leave its control.',
      customer: 'The device is yours: wipe or destroy it.',
      shared: 'AWS destroys its devices; you destroy yours.',
    },
    general: {
      who: 'aws',
      aws: 'AWS wipes or destroys its devices before they leave its control. Encrypting makes you independent even of that.',
      cites: [{ source: 'nitro-context', section: 'Media sanitization' }, { source: 'data-center-data-layer' }],
    },
    cites: [{ source: 'nitro-context', section: 'Media sanitization' }, { source: 'data-center-data-layer' }],
    override: {
      odb: {
        who: 'aws',
        aws: 'Oracle maintains the Exadata hardware, its disks too; AWS houses the racks. What is on them is encrypted by default.',
        cites: [{ source: 'odb/how-it-works' }, { source: 'odb/security' }],
        partner: 'Oracle',
      },
      outposts: {
        who: 'shared',
        aws: 'AWS takes its equipment back and disposes of it. Its technicians remove and destroy the security key of a host that they replace, which makes what is on it unreadable.',
        customer:
          'You destroy the security key of a server that goes back, and of a rack if you will not leave that to AWS. Before a rack goes, back up, end the instances and delete the volumes.',
        cites: [
          { source: 'outposts/maintenance' },
          { source: 'outposts/server-maintenance' },
          { source: 'outposts/end-of-term' },
        ],
      },
      'snow-family': {
        who: 'aws',
        aws: 'AWS erases the device after the job, by the NIST guidelines for media. What is on it is encrypted all the while. A device that goes missing you report at once.',
        cites: [{ source: 'snow-family/device' }, { source: 'snow-family/encryption' }],
      },
    },
  },
  'physical-break-in': {
    name: 'A break-in at a data center',
    what: 'Somebody gets into a building where your workload runs.',
    layer: 'facilities',
    duty: 'data-center-access',
    byOwner: {
      aws: 'AWS guards its data centers, detects intruders and answers for it. Nothing for you to do.',
      customer: 'The site is yours: locks, guards, cameras.',
      shared: 'AWS guards its buildings; you guard your site.',
    },
    general: {
      who: 'aws',
      aws: 'AWS guards its data centers. At your own site, with Outposts or hybrid nodes, it is you.',
      cites: [{ source: 'nitro-context', section: 'Physical access' }, { source: 'data-center-controls' }],
    },
    cites: [{ source: 'nitro-context', section: 'Physical access' }, { source: 'data-center-controls' }],
  },
  'flood-at-data-center': {
    name: 'Flood, fire or power loss at a data center',
    what: 'Nature or a fault takes out a data center.',
    layer: 'facilities',
    duty: 'environmental-controls',
    byOwner: {
      aws: 'AWS provides power, cooling and fire protection, and repairs. Running {service} in several zones, where that is a choice, is yours.',
      customer: 'The site is yours: power, cooling, fire protection, and a second place to run.',
      shared: 'AWS protects and repairs its buildings; you spread your workload.',
    },
    general: {
      who: 'shared',
      aws: 'AWS protects the buildings and keeps Availability Zones far enough apart.',
      customer: 'You run in more than one zone, and keep copies elsewhere.',
      cites: [{ source: 'environmental-layer' }, { source: 'fault-isolation-zones' }, { source: 'waf-resiliency' }],
    },
    cites: [{ source: 'environmental-layer' }, { source: 'fault-isolation-zones' }, { source: 'waf-resiliency' }],
    override: {
      outposts: {
        who: 'customer',
        customer:
          'The site is yours: power, cooling, fire protection, and a second place to run. Once power is back, open a case so that AWS checks the rack: after a complete loss of power it may not come back by itself. Keep backups outside it.',
        cites: [{ source: 'outposts/maintenance' }, { source: 'outposts/shared-model' }],
      },
    },
  },
  'bad-deployment': {
    name: 'A bad deployment',
    what: 'A change of yours breaks your application.',
    layer: 'application',
    duty: 'deployment',
    byOwner: {
      aws: 'AWS rolls back its own changes to {service}; yours are yours.',
      customer: 'You roll back, and deploy in smaller, tested, automatic steps from now on.',
      shared: 'AWS runs the deployment machinery; you roll back what you deployed.',
    },
    general: {
      who: 'customer',
      customer: 'You roll back and mend it. AWS does that for its own changes only.',
      cites: [
        { source: 'waf-deploy-programmatically' },
        { source: 'waf-resiliency', section: 'Change management and operational resilience' },
      ],
    },
    cites: [
      { source: 'waf-deploy-programmatically' },
      { source: 'waf-resiliency', section: 'Change management and operational resilience' },
    ],
  },
  'unhealthy-targets': {
    name: 'Targets fail their health checks',
    what: 'A load balancer finds that what stands behind it does not answer its health checks.',
    layer: 'application',
    duty: 'application-availability',
    byOwner: {
      aws: 'AWS sends traffic round what fails on {service}; mending what you run behind it is yours.',
      customer: 'You mend the targets, or the check that they fail. The load balancer only goes round them.',
      shared: 'The load balancer goes round targets that fail; you mend them, or the check.',
    },
    general: {
      who: 'shared',
      aws: 'The load balancer checks the targets and goes round those that fail. If all fail, an Application Load Balancer sends to all of them.',
      customer:
        'Find the cause (program, port, security group, path or code of the check), mend it, and keep healthy targets in several Zones. Reason codes that begin with Target are yours, those with Elb are not.',
      cites: [{ source: 'elb/health-checks' }],
    },
    cites: [{ source: 'elb/health-checks' }],
    override: { elb: unhealthyTargetsThere },
  },
  'data-breach-notification': {
    name: 'A data breach must be reported',
    what: 'Personal data came into the wrong hands, and somebody has to be told.',
    layer: 'compliance',
    duty: 'breach-notification',
    byOwner: {
      aws: 'AWS tells you of an incident in its own infrastructure that touches your data. Telling regulators and people is yours.',
      customer:
        'You assess, tell regulators and the people concerned within the time that the law sets, 72 hours for regulators under the GDPR, and keep the evidence.',
      shared: 'AWS tells you of breaches on its side; you tell authorities and people.',
    },
    general: {
      who: 'customer',
      customer:
        'You assess what happened, decide who must be told, and tell regulators and people within the time that the law sets, 72 hours for regulators under the GDPR. AWS tells you without undue delay when an incident in its own infrastructure touched your data.',
      cites: [{ source: 'gdpr-breach' }, { source: 'dpa', section: '9' }, { source: 'waf-incident-response' }],
    },
    cites: [{ source: 'gdpr-breach' }, { source: 'dpa', section: '9' }, { source: 'waf-incident-response' }],
  },
  'forced-upgrade': {
    name: 'A forced upgrade or restart',
    what: 'A managed service restarts or upgrades because an update or an end date came due.',
    layer: 'platform-software',
    duty: 'engine-minor-upgrades',
    byOwner: {
      aws: 'AWS updates {service} by itself; your clients must bear a dropped connection.',
      customer:
        'You decide when to update what you run, and nobody forces it; a version that nobody supports gets no fixes any more.',
      shared:
        'AWS announces the update and carries it out when the date has passed. You could have applied it earlier, in a window of your own, and should test against it.',
    },
    general: {
      who: 'shared',
      aws: 'AWS announces the update with a date, and enforces it then.',
      customer: 'You read the notices, apply it earlier in your own window, and build clients that reconnect.',
      cites: [
        { source: 'rds/maintenance' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
        { source: 'waf-reduce-management-scope' },
      ],
    },
    cites: [
      { source: 'rds/maintenance' },
      { source: 'waf-shared-responsibility', section: 'Shared controls' },
      { source: 'waf-reduce-management-scope' },
    ],
    override: {
      rosa: {
        who: 'shared',
        aws: 'Red Hat publishes the versions, watches the upgrade and mends what goes wrong.',
        customer:
          'You schedule maintenance and minor upgrades, or leave the former to automatic ones, stay on a supported minor version, and test your applications.',
        cites: [{ source: 'rosa/responsibilities' }],
        partner: 'Red Hat',
      },
      odb: {
        who: 'shared',
        aws: 'Oracle maintains the infrastructure, and patches Autonomous Database.',
        customer: "On a VM cluster you apply Oracle's patches yourself. Build clients that reconnect.",
        cites: [{ source: 'odb/how-it-works' }, { source: 'odb/what' }],
        partner: 'Oracle',
      },
      rds: {
        who: 'shared',
        aws: 'AWS plans required patches for your maintenance window, and carries a mandatory upgrade out once its date has passed, also outside the window.',
        customer:
          'You apply it before, in a window of your own; moving the window does not put the date off. An engine upgrade stops both halves of a Multi-AZ instance: test it, and use a blue/green deployment where you can. Build clients that reconnect.',
        cites: [{ source: 'rds/maintenance' }],
      },
      mwaa: {
        who: 'customer',
        customer:
          'You start each upgrade: AWS forces none. It announces the end of a version 180 days ahead; after that your environment runs on without support, and AWS may restrict access to it.',
        cites: [{ source: 'mwaa/versions' }, { source: 'mwaa/model' }],
      },
      eks: eksForcedThere,
      'eks-auto': eksAutoForcedThere,
      'eks-managed-nodes': eksForcedThere,
      'eks-self-managed': eksForcedThere,
      'eks-fargate': eksFargateForcedThere,
      'eks-hybrid': eksForcedThere,
      fargate: {
        who: 'shared',
        aws: 'AWS retires old revisions of the platform version and stops the tasks on them: you are told, and have 7 days unless you set 14. That cannot be refused. A service gets new tasks before the old ones end.',
        customer:
          'You may redeploy earlier, or set event windows for later retirements. A task that stands alone is not replaced: you start another before the date.',
        cites: [{ source: 'fargate/task-maintenance' }],
      },
      opensearch: {
        who: 'shared',
        aws: 'AWS announces a required update of the service software and installs it in the off-peak window after its date. A domain that has not taken it after some 60 days is cut off from the network, and 60 days later deleted with its data.',
        customer:
          'You apply it or choose another hour within the time allowed, and clear what stands in its way. Upgrades of the engine version are yours to start.',
        cites: [{ source: 'opensearch/software-updates' }, { source: 'opensearch/upgrade' }],
      },
      msk: {
        who: 'shared',
        aws: 'After the end of support of a Kafka version AWS upgrades the cluster to the recommended one, at any moment and without a notice.',
        customer: 'You upgrade before that date, and build clients that bear brokers restarting one after another.',
        cites: [{ source: 'msk/version-support' }, { source: 'msk/upgrades' }],
      },
      ec2: {
        who: 'shared',
        aws: 'AWS schedules reboots, stops and retirements where the host needs work or has failed, and writes to you first.',
        customer:
          'You move some of these to another hour, set event windows, or stop and start the instance before. Updates inside the guest nobody forces on you.',
        cites: [{ source: 'ec2-scheduled-events' }, { source: 'ec2/retirement' }, { source: 'ec2/event-windows' }],
      },
    },
  },
  'quota-reached': {
    name: 'A quota is reached',
    what: 'A request is refused because a quota of your account is used up.',
    layer: 'capacity',
    duty: 'quotas',
    byOwner: {
      aws: 'AWS scales {service} up to your quota, and decides on requests to raise it; asking in time is yours.',
      customer:
        'You ask for more, or make the limit of your own system larger; meanwhile you retry with pauses and free what you do not need.',
      shared:
        'AWS sets and raises quotas; you ask for more now, which takes time, retry with pauses meanwhile, and free what you do not need.',
    },
    general: {
      who: 'shared',
      aws: 'AWS sets the quotas and raises many on request; some are fixed.',
      customer:
        'You ask for more now, which takes time; meanwhile you retry with pauses, and free what you do not need. From then on you watch use, with room for a failover.',
      cites: [
        { source: 'quota-monitoring' },
        { source: 'waf-quotas' },
        { source: 'waf-resiliency', section: 'Networking, quotas, and constraints' },
      ],
    },
    cites: [
      { source: 'quota-monitoring' },
      { source: 'waf-quotas' },
      { source: 'waf-resiliency', section: 'Networking, quotas, and constraints' },
    ],
  },
  'disk-full': {
    name: 'Storage is full',
    what: 'A volume or database has no space left.',
    layer: 'capacity',
    duty: 'storage-space',
    byOwner: {
      aws: 'AWS adds space to {service} by itself; watch what you pay for.',
      customer:
        'You clean up or enlarge the storage, extend the file system on it where you run one, and set an alarm.',
      shared: 'AWS enlarges it where you switched autoscaling on or when you ask; you watch the space that is left.',
    },
    general: {
      who: 'shared',
      aws: 'AWS grows elastic storage by itself, and other storage when you ask.',
      customer:
        'You clean up or enlarge it, extend the file system where you run one, and then watch the space or switch autoscaling on.',
      cites: [
        { source: 'rds/storage' },
        { source: 'rds-troubleshooting' },
        { source: 'ebs-extend-file-system' },
        { source: 'waf-resiliency', section: 'Networking, quotas, and constraints' },
      ],
    },
    cites: [
      { source: 'rds/storage' },
      { source: 'rds-troubleshooting' },
      { source: 'ebs-extend-file-system' },
      { source: 'waf-resiliency', section: 'Networking, quotas, and constraints' },
    ],
    override: {
      rosa: {
        who: 'shared',
        aws: 'Red Hat watches the volumes of the nodes, and resizes control plane and infrastructure nodes.',
        customer:
          "You watch the space on the volumes of your applications and enlarge it, set machine pools and scaling of the workers, and answer Red Hat's notices.",
        cites: [{ source: 'rosa/responsibilities' }],
        partner: 'Red Hat',
      },
      odb: {
        who: 'shared',
        aws: 'Oracle runs the storage servers that you ordered, and scales Autonomous Database Serverless by itself.',
        customer: 'You clean up, or choose more storage for the VM cluster or more storage servers.',
        cites: [{ source: 'odb/how-it-works' }, { source: 'odb/what' }],
        partner: 'Oracle',
      },
      rds: {
        who: 'customer',
        customer:
          'A full instance gets the status storage-full and may not answer any more: you add storage by a change that is applied at once. Then you switch storage autoscaling on, and set an alarm on the free space.',
        cites: [{ source: 'rds-troubleshooting' }, { source: 'rds/storage' }],
      },
      ebs: {
        who: 'customer',
        customer:
          'You clean up, or enlarge the volume and then extend the partition and the file system on it: AWS enlarges only the volume, and only when you ask. Take a snapshot first, and set an alarm.',
        cites: [{ source: 'ebs-extend-file-system' }],
      },
      lambda: {
        who: 'customer',
        customer:
          'You clean up /tmp, or give the function more of it, up to 10,240 MB. What lasts goes to a store of yours.',
        cites: [{ source: 'lambda/ephemeral-storage' }],
      },
    },
  },
  'over-permissive-role': {
    name: 'A role with too many rights',
    what: 'A role or user can do far more than it needs, and somebody makes use of it.',
    layer: 'identity-access',
    duty: 'least-privilege',
    byOwner: {
      aws: 'AWS evaluates the policies on {service} as written; trimming them is yours.',
      customer:
        'You trim the policy to what was really used, which holds for its open sessions as well; deny it everything and end its sessions if somebody else has it; and check what it did.',
      shared: 'AWS shows unused rights; you trim them.',
    },
    general: {
      who: 'customer',
      customer:
        'You trim it, end its sessions if somebody else has it, and check what it did. AWS evaluates what is written, and shows with Access Analyzer what is too much.',
      cites: [
        { source: 'temporary-credentials-disable' },
        { source: 'waf-least-privilege' },
        { source: 'waf-cross-account' },
      ],
    },
    cites: [
      { source: 'temporary-credentials-disable' },
      { source: 'waf-least-privilege' },
      { source: 'waf-cross-account' },
    ],
  },
  'shared-snapshot': {
    name: 'A snapshot or image shared with the world',
    what: 'A snapshot or machine image was shared publicly, with what was on it.',
    layer: 'resource-configuration',
    duty: 'public-access',
    byOwner: {
      aws: 'AWS lets {service} share what you tell it to; making it private again is yours.',
      customer:
        'You make it private, assume that it was copied, since a copy stays with whoever made it, and replace every secret on it. Then you block public sharing of EBS snapshots and images, in each Region.',
      shared:
        'AWS offers a block on public sharing; you switch it on, undo the sharing, and replace the secrets on it.',
    },
    general: {
      who: 'customer',
      customer:
        'You make it private, assume that it was copied, and replace the secrets on it. AWS offers a block against public sharing of EBS snapshots and images, set for each Region.',
      cites: [
        { source: 'ebs/block-public-snapshots' },
        { source: 'ec2/public-amis' },
        { source: 'rds/share-snapshot' },
        { source: 'waf-data-access-control', section: 'Implementation steps' },
        { source: 'waf-cross-account' },
      ],
    },
    cites: [
      { source: 'ebs/block-public-snapshots' },
      { source: 'ec2/public-amis' },
      { source: 'rds/share-snapshot' },
      { source: 'waf-data-access-control', section: 'Implementation steps' },
      { source: 'waf-cross-account' },
    ],
  },
  'sensitive-data-in-logs': {
    name: 'Sensitive data in logs',
    what: 'Your application writes data into its logs that does not belong there.',
    layer: 'application',
    byOwner: {
      aws: 'AWS stores and protects the logs of {service}; what your application writes is yours.',
      customer:
        'You stop it in the code, limit who can read the logs, and delete what is there: masking in CloudWatch Logs hides only what arrives after you set it, and from all without the right to unmask. Then look for copies that went to buckets or other tools.',
      shared:
        'AWS stores the logs and offers masking of what arrives from then on; you write clean ones, switch masking on, and delete what is there.',
    },
    general: {
      who: 'customer',
      customer:
        'You stop it in the code, limit who can read the logs, and delete what is there: masking hides only what arrives after you set it. AWS does not look into your logs.',
      cites: [{ source: 'cloudwatch-logs/masking' }, { source: 'waf-logging' }, { source: 'waf-data-lifecycle' }],
    },
    cites: [{ source: 'cloudwatch-logs/masking' }, { source: 'waf-logging' }, { source: 'waf-data-lifecycle' }],
  },
  'lost-device': {
    name: 'A lost or stolen device',
    what: 'A device that holds data or credentials of yours is lost.',
    layer: 'identity-access',
    duty: 'offboarding',
    byOwner: {
      aws: 'AWS takes care of its own hardware under {service}; a device in your hands is yours to report and lock out.',
      customer:
        "You lock it out: end its sessions, revoke keys and certificates, and report devices of AWS's to AWS at once.",
      shared: 'AWS locks out its own devices once you report them; you revoke the rest.',
    },
    general: {
      who: 'customer',
      customer:
        'You revoke its credentials, and report it at once if it belongs to AWS. Snow devices encrypt what they hold.',
      cites: [
        { source: 'temporary-credentials-disable' },
        { source: 'waf-credential-audit' },
        { source: 'waf-permission-lifecycle' },
        { source: 'snow-family/device' },
        { source: 'snow-family/encryption' },
      ],
    },
    cites: [
      { source: 'temporary-credentials-disable' },
      { source: 'waf-credential-audit' },
      { source: 'waf-permission-lifecycle' },
      { source: 'snow-family/device' },
      { source: 'snow-family/encryption' },
    ],
  },
  'backbone-cut': {
    name: "A cut in AWS's own network",
    what: "A cable between AWS's zones, Regions or buildings has been cut.",
    layer: 'network-infrastructure',
    duty: 'backbone',
    byOwner: {
      aws: 'AWS repairs its cables and reroutes around the cut. That what you run on {service} bears slower or lost connections meanwhile is your design.',
      customer: 'You repair the line that is yours, and switch to the second path.',
      shared: 'AWS repairs its side; you bear it by design.',
    },
    general: {
      who: 'aws',
      aws: 'AWS repairs and reroutes: the network that joins its zones, Regions and edge locations is its own. Bearing slower or lost connections meanwhile is your design.',
      cites: [{ source: 'nitro-context', section: 'Data protection' }, { source: 'fault-isolation-edge' }],
    },
    cites: [{ source: 'fault-isolation-edge' }],
  },
  'link-down': {
    name: 'The link to AWS is down',
    what: 'The line between your site and AWS has failed.',
    layer: 'network-infrastructure',
    duty: 'hybrid-link',
    byOwner: {
      aws: 'AWS repairs its end of {service}, and the network behind it. The line, your router and a second path are yours.',
      customer: 'You repair the line and your equipment, and switch to the second path.',
      shared: 'AWS repairs its end; you switch to the second path and repair yours.',
    },
    general: {
      who: 'shared',
      aws: 'AWS repairs its devices and network.',
      customer: 'You switch to a second line or tunnel, and repair your end with your carrier.',
      cites: [
        { source: 'direct-connect/maintenance' },
        { source: 'site-to-site-vpn/replacements' },
        { source: 'waf-resiliency', section: 'Networking, quotas, and constraints' },
      ],
    },
    cites: [
      { source: 'direct-connect/maintenance' },
      { source: 'site-to-site-vpn/replacements' },
      { source: 'waf-resiliency', section: 'Networking, quotas, and constraints' },
    ],
    override: {
      'direct-connect': {
        who: 'shared',
        aws: 'AWS repairs its routers and ports at the location. It announces maintenance two weeks ahead, urgent work with little notice or none.',
        customer:
          'You lead the traffic to your second connection, see in AWS Health whether AWS is at work, and have the line, the cross connect and your router repaired by those who run them. With a single connection you are down while AWS works on its end.',
        cites: [{ source: 'direct-connect/maintenance' }, { source: 'direct-connect/resiliency' }],
      },
      'site-to-site-vpn': {
        who: 'shared',
        aws: 'AWS repairs and replaces its tunnel endpoints, one tunnel of a connection at a time.',
        customer:
          'You see whether the other tunnel carries the traffic, and then look at your device, its settings and your line. Both tunnels must be set up: changes that you make to the connection itself can take both down.',
        cites: [{ source: 'site-to-site-vpn/replacements' }, { source: 'site-to-site-vpn/customer-gateway' }],
      },
      'transit-gateway': linkDownThere,
      'client-vpn': {
        who: 'shared',
        aws: 'AWS runs the endpoint and repairs it.',
        customer:
          'You look at the internet access of the users, their client, and their certificates or sign-in, and at the route behind. Associate subnets in several zones, so that the endpoint bears the loss of one.',
        cites: [{ source: 'client-vpn/resilience' }],
      },
      outposts: {
        who: 'shared',
        aws: 'AWS sets up the encrypted service link, which comes back by itself once the line is well again.',
        customer:
          'The line is yours: look through your devices and your carrier first. Meanwhile instances, volumes and the local gateway work on in your network, but calls such as start and stop may fail. Metrics and logs wait for up to 7 days.',
        cites: [{ source: 'outposts/maintenance' }, { source: 'outposts/service-link' }],
      },
    },
  },
  'third-party-breach': {
    name: 'A supplier of yours is breached',
    what: 'A company that has access to your account or whose software you run was breached.',
    layer: 'identity-access',
    duty: 'cross-account',
    byOwner: {
      aws: 'AWS answers for its own suppliers; those whom you let into your account are yours.',
      customer:
        "You remove the vendor's role, keys and shares, end the sessions of that role, since they outlive the trust that you took away, replace what the vendor knew, and check in CloudTrail what the role did.",
      shared: 'AWS answers for its suppliers, you for yours.',
    },
    general: {
      who: 'customer',
      customer:
        "You take the vendor's access away, end the sessions of its role, replace what it knew, and check what its role did. AWS answers for its own suppliers only.",
      cites: [
        { source: 'iam-revoke-sessions' },
        { source: 'waf-third-party-access' },
        { source: 'waf-credential-audit' },
      ],
    },
    cites: [
      { source: 'iam-revoke-sessions' },
      { source: 'waf-third-party-access' },
      { source: 'waf-credential-audit' },
    ],
  },
  'infected-upload': {
    name: 'An infected file in a bucket or share',
    what: 'Somebody uploaded a file with malicious code to a storage of yours.',
    layer: 'data',
    duty: 'uploaded-files',
    byOwner: {
      aws: 'AWS keeps the machines of {service} clean; files that you let in are yours to check.',
      customer:
        'You shut the file off, by tag or by moving or deleting it, find out who has opened it, and scan uploads from then on, for instance with GuardDuty Malware Protection for S3. AWS stores what arrives and scans nothing unasked.',
      shared: 'AWS offers the scan for {service}; you switch it on, and act on what it finds.',
    },
    general: {
      who: 'customer',
      customer:
        'You shut the file off and find out who opened it. AWS stores what arrives and scans it only where you switched that on.',
      cites: [
        { source: 'guardduty-malicious-object' },
        { source: 's3-malware-protection' },
        { source: 'waf-vulnerability-management' },
      ],
    },
    cites: [
      { source: 'guardduty-malicious-object' },
      { source: 's3-malware-protection' },
      { source: 'waf-vulnerability-management' },
    ],
  },
  'wrong-model-answer': {
    name: 'A model says something wrong or harmful',
    what: 'A generative model told one of your users something false, harmful or unfair.',
    layer: 'application',
    duty: 'model-output',
    byOwner: {
      aws: 'AWS runs the model under {service}; what your application passes on to users is yours.',
      customer:
        'You answer to the user: take it back, add guardrails, sources and tests, and let a person review what matters. AWS runs the model, and by its terms the output is your content.',
      shared: 'AWS offers guardrails and evaluations on {service}; you switch them on, and answer for what users see.',
    },
    general: {
      who: 'customer',
      customer:
        'You answer to the user, and add guardrails, tests and human review. AWS runs the model; its output is your content.',
      cites: [{ source: 'service-terms' }, { source: 'genai-guardrails' }],
    },
    cites: [{ source: 'service-terms' }, { source: 'genai-guardrails' }],
  },
  'agent-misbehaves': {
    name: 'An AI agent does something that it should not',
    what: 'An AI agent used a tool or a right in a way that nobody wanted.',
    layer: 'application',
    duty: 'agent-permissions',
    byOwner: {
      aws: 'AWS isolates and runs {service}; which tools and rights the agent had is your decision.',
      customer:
        "You stop the agent, take away its role's rights, undo what it did, and give it fewer tools and a confirmation step. AWS isolates the sessions and records the calls.",
      shared: "AWS isolates the agent's sessions on {service}; you limit its tools and rights, and undo what it did.",
    },
    general: {
      who: 'customer',
      customer: 'You stop it, undo what it did, and give it fewer rights and tools. AWS runs and isolates the service.',
      cites: [{ source: 'bedrock/prompt-injection' }, { source: 'waf-least-privilege' }],
    },
    cites: [{ source: 'bedrock/prompt-injection' }, { source: 'waf-least-privilege' }],
  },
  'runaway-bill': {
    name: 'A bill that nobody expected',
    what: 'Spending is far above what was planned, through a mistake, a loop or a forgotten resource.',
    layer: 'compliance',
    duty: 'cost',
    byOwner: {
      aws: 'AWS meters and bills {service} as it was used; watching that is yours.',
      customer:
        'You find and stop the cause, and set budgets with actions, anomaly alerts and limits on who may create what. Budgets see use some hours late. Use that nobody of yours began is an intruder: treat it so. AWS bills what was used; Support can look at it with you.',
      shared: 'AWS meters {service} and offers budgets and anomaly alerts; you set them and stop the cause.',
    },
    general: {
      who: 'customer',
      customer:
        'You stop the cause, and set budgets, alerts and limits. AWS meters and bills; a budget warns, some hours late, and stops nothing unless you attach an action.',
      cites: [{ source: 'budgets' }, { source: 'account-compromise' }],
    },
    cites: [{ source: 'budgets' }, { source: 'account-compromise' }],
  },
  'no-capacity': {
    name: 'AWS has no capacity of that type',
    what: 'AWS has too few free machines of a type in a zone, and a start is refused.',
    layer: 'capacity',
    duty: 'capacity-reservation',
    byOwner: {
      aws: 'AWS provides the machines under {service} and adds more where they run short. If a start is refused meanwhile, try again later, or in another zone or Region where you can choose one.',
      customer:
        'You try again in some minutes, ask for fewer at once, or allow other types, sizes and zones where you can choose them; and you reserve capacity for what must start. AWS adds machines over time and promises none on demand.',
      shared: 'AWS adds machines for {service}; you allow for more types and zones, and reserve where it matters.',
    },
    general: {
      who: 'customer',
      customer:
        'You try again, ask for fewer at once, allow for other types, sizes and zones, and reserve what must start. AWS adds machines over time, and promises none on demand.',
      cites: [
        { source: 'launch-problems', section: 'Insufficient instance capacity' },
        { source: 'ec2-capacity-reservations' },
        { source: 'rds-troubleshooting' },
        { source: 'waf-demand' },
      ],
    },
    cites: [
      { source: 'launch-problems', section: 'Insufficient instance capacity' },
      { source: 'ec2-capacity-reservations' },
      { source: 'rds-troubleshooting' },
      { source: 'waf-demand' },
    ],
  },
  'spot-reclaimed': {
    name: 'A Spot Instance is taken back',
    what: 'AWS took a Spot Instance or task back because it needs the capacity.',
    layer: 'capacity',
    duty: 'spot-interruptions',
    byOwner: {
      aws: 'AWS takes Spot capacity under {service} back with a short notice, and can replace it only where there is capacity again. Bearing the interruption is for your workload.',
      customer:
        'You bear it: several types and zones, saved state, a reaction to the notice, and On-Demand for what must not stop. Taking it back is part of what Spot is.',
      shared: 'AWS gives notice and takes it back; you replace it.',
    },
    general: {
      who: 'customer',
      customer:
        'You design for it, or run on On-Demand what must not stop. AWS may take Spot capacity back at any time, with a short notice.',
      cites: [{ source: 'spot-interruptions' }],
    },
    cites: [{ source: 'spot-interruptions' }],
  },
  'guest-broken': {
    name: 'An instance that does not start or lets nobody in',
    what: 'The operating system of an instance is broken or nobody can log in any more.',
    layer: 'operating-system',
    duty: 'guest-os-patching',
    byOwner: {
      aws: 'AWS repairs the machines under {service}: there is no login to lose.',
      customer:
        'You repair it: attach the volume to another instance, use the serial console or Session Manager, or replace it from an image. AWS has no login to your guest; it repairs only what lies under it.',
      shared: 'AWS repairs or replaces the instance under {service}; you restore what you changed in it.',
    },
    general: {
      who: 'customer',
      customer:
        'You repair or replace the guest: AWS has no login to it. If the system status check fails and not the one of the instance, the host is at fault and AWS repairs it.',
      cites: [{ source: 'status-checks' }, { source: 'nitro-operator-access' }],
    },
    cites: [{ source: 'status-checks' }, { source: 'nitro-operator-access' }],
    override: {
      rosa: {
        who: 'aws',
        aws: 'Red Hat manages the nodes and their operating system: take a sick one to its support. How many workers there are, you set with machine pools.',
        cites: [{ source: 'rosa/responsibilities' }],
        partner: 'Red Hat',
      },
      odb: {
        who: 'shared',
        aws: 'Oracle maintains what lies below the machines of your VM clusters.',
        customer: "You have root on them: repairing the guest, with Oracle's tools, is yours.",
        cites: [{ source: 'odb/how-it-works' }, { source: 'odb/what' }],
        partner: 'Oracle',
      },
      'rds-custom-sql-server': {
        who: 'customer',
        customer:
          'The login to the host is yours, and so is mending what took it out of the support perimeter: in the operating system or the database on the host itself, in its instance and volumes by console or CLI. AWS watches the instance and tells you by events what is wrong.',
        cites: [{ source: 'rds-custom-troubleshooting' }],
      },
      'eks-managed-nodes': {
        who: 'shared',
        aws: 'AWS reboots or replaces a sick node by itself only where automatic node repair is on for the group; it works on Linux nodes.',
        customer:
          'You switch that on, or drain the node and end it so that the group starts a fresh one. Repairs in the guest are lost with the node: put them into the image or the launch template.',
        cites: [{ source: 'eks-managed-nodes/node-health' }],
      },
    },
  },
  'slow-database': {
    name: 'A slow application or database',
    what: 'The application or its database answers too slowly.',
    layer: 'application',
    duty: 'queries',
    byOwner: {
      aws: 'AWS runs {service} within its limits; how you use it is yours to tune.',
      customer:
        'You look first: queries, indexes, connections, sizes, hot keys. AWS supplies metrics and advice, and acts where the fault is in its infrastructure, which AWS Health would tell.',
      shared: 'AWS supplies the performance that you chose for {service}; you tune queries and choose sizes.',
    },
    general: {
      who: 'customer',
      customer:
        'You tune queries, connections and sizes. AWS supplies metrics and what you have chosen, and repairs its own faults.',
      cites: [{ source: 'waf-demand' }, { source: 'waf-shared-responsibility' }],
    },
    cites: [{ source: 'waf-demand' }, { source: 'waf-shared-responsibility' }],
  },
  'lost-messages': {
    name: 'Messages are lost or pile up',
    what: 'Messages or events do not arrive, arrive twice, or wait too long.',
    layer: 'application',
    duty: 'workers',
    byOwner: {
      aws: 'AWS stores messages of {service} redundantly; what your consumers do with them is yours.',
      customer:
        'You mend the consumer: deletion only after the work, retries, a dead-letter queue, retention that is long enough, and handling of duplicates. AWS keeps accepted messages for as long as you set.',
      shared: 'AWS keeps accepted messages of {service}; you set retention, and mend and scale the consumers.',
    },
    general: {
      who: 'customer',
      customer:
        'You mend producers and consumers, and set retention and dead-letter queues. AWS stores what it accepted, for as long as you set.',
      cites: [{ source: 'sqs/dead-letters' }, { source: 'waf-resiliency' }],
    },
    cites: [{ source: 'sqs/dead-letters' }, { source: 'waf-resiliency' }],
    override: {
      sqs: {
        who: 'customer',
        customer:
          'You look in the dead-letter queue first, mend the consumer, and move the messages back in time: in a standard queue their age counts from the first sending, so that queue must keep them longer. Then set retries, deletion only after the work, retention that is long enough, and handling of duplicates. AWS keeps accepted messages for as long as you set.',
        cites: [{ source: 'sqs/dead-letters' }, { source: 'sqs/parameters' }],
      },
    },
  },
  'corrupted-data': {
    name: 'Data is corrupted',
    what: 'Stored data is not what it was.',
    layer: 'data',
    duty: 'data-integrity',
    byOwner: {
      aws: 'AWS guards what {service} stores with checksums and repairs decay by itself.',
      customer:
        'You stop the writer that spoils it, most often an application, a script or a half-finished change, before good copies run out. Then you restore the last good copy. AWS guards against decay of its media only.',
      shared:
        'AWS guards the media of {service} with checksums and repairs decay; you stop your own writer that spoils data, and restore what it spoilt.',
    },
    general: {
      who: 'shared',
      aws: 'AWS guards stored data against decay of its media, with checksums and repair.',
      customer:
        'You stop the writer that spoils it, and restore what an application or a person spoilt, from backups or versions.',
      cites: [{ source: 'waf-data-access-control' }, { source: 'waf-restore-testing' }, { source: 'waf-backup' }],
    },
    cites: [{ source: 'waf-data-access-control' }, { source: 'waf-restore-testing' }, { source: 'waf-backup' }],
    override: {
      odb: {
        who: 'shared',
        aws: 'Oracle runs the storage of the Exadata servers.',
        customer: 'You stop the writer that spoils the data, and restore the last good backup.',
        cites: [{ source: 'odb/how-it-works' }, { source: 'odb/backups' }],
        partner: 'Oracle',
      },
    },
  },
  'data-left-region': {
    name: 'Data has left its Region',
    what: 'Content is found in a Region or country where it must not be.',
    layer: 'facilities',
    duty: 'region-choice',
    byOwner: {
      aws: 'AWS runs {service} in the Region that you chose, and moves nothing by itself.',
      customer:
        'You find the feature that copied it, such as replication, copies of backups, global tables or cross-Region inference, switch it off, delete the copies, and forbid other Regions by policy. AWS does not move content out of your Regions unless you agreed.',
      shared: 'AWS keeps {service} in the Regions that you chose; you look for the feature that you switched on.',
    },
    general: {
      who: 'customer',
      customer:
        'You find the feature that copied it, undo it, and forbid other Regions by policy. AWS does not move content unless you agreed, in a setting or in the terms of the service.',
      cites: [{ source: 'fault-isolation-regions' }, { source: 'data-privacy-faq' }, { source: 'service-terms' }],
    },
    cites: [{ source: 'fault-isolation-regions' }, { source: 'data-privacy-faq' }, { source: 'service-terms' }],
  },
  'failed-audit': {
    name: 'An audit finds a gap',
    what: 'An auditor finds a control missing or not proven.',
    layer: 'compliance',
    duty: 'own-evidence',
    byOwner: {
      aws: 'AWS answers for the controls in its own reports on {service}.',
      customer:
        "You close the gap and prove it: most controls that an auditor of yours looks at are your own. For AWS's side you show the report from AWS Artifact, and for exceptions in that report AWS's answer in it.",
      shared: "AWS's report proves its side of {service}; you prove and mend yours.",
    },
    general: {
      who: 'customer',
      customer: "You close the gap and show the proof. For AWS's side you show its reports from AWS Artifact.",
      cites: [
        { source: 'artifact' },
        { source: 'waf-reduce-management-scope' },
        { source: 'waf-shared-responsibility', section: 'Shared controls' },
      ],
    },
    cites: [
      { source: 'artifact' },
      { source: 'waf-reduce-management-scope' },
      { source: 'waf-shared-responsibility', section: 'Shared controls' },
    ],
  },
  'cache-leak': {
    name: "A cache shows one user another one's page",
    what: 'A cache in front of your application hands out content that was not meant for everybody.',
    layer: 'resource-configuration',
    byOwner: {
      aws: 'AWS runs {service}; what may be cached is your setting.',
      customer:
        'You first stop the caching of what is personal, by cache policy, cache key and the headers of your application, and then invalidate what is cached. Browsers and proxies can keep it until it runs out: see in the logs who got it. AWS caches what your settings let it cache.',
      shared: 'AWS runs the cache of {service}; you mend its policy, then invalidate it.',
    },
    general: {
      who: 'customer',
      customer:
        'You mend cache policy, cache key and headers first, then invalidate. AWS caches what your settings allow.',
      cites: [
        { source: 'cloudfront/invalidation' },
        { source: 'cloudfront-expiration' },
        { source: 'waf-shared-responsibility' },
      ],
    },
    cites: [
      { source: 'cloudfront/invalidation' },
      { source: 'cloudfront-expiration' },
      { source: 'waf-shared-responsibility' },
    ],
  },
  'login-attack': {
    name: 'An attack on the login of your users',
    what: 'Bots try passwords, open accounts or scrape your application.',
    layer: 'identity-access',
    duty: 'end-users',
    byOwner: {
      aws: 'AWS runs {service} and protects its own endpoints; your users and their sign-in are yours.',
      customer:
        'You slow the bots down with rate limits and the bot and fraud rules of AWS WAF, give users whose passwords were guessed new ones and end their sessions, and require MFA. Where you use Cognito, threat protection blocks leaked passwords. AWS supplies these and switches none of them on for you.',
      shared: 'AWS offers bot and threat protection for {service}; you switch it on and tune it.',
    },
    general: {
      who: 'customer',
      customer:
        'You slow the bots down with bot and rate rules in AWS WAF, help the users whose passwords were guessed, and require MFA, with threat protection where you use Cognito. AWS supplies them.',
      cites: [{ source: 'cognito-compromised' }, { source: 'waf-sign-in' }, { source: 'waf-network-inspection' }],
    },
    cites: [{ source: 'cognito-compromised' }, { source: 'waf-sign-in' }, { source: 'waf-network-inspection' }],
  },
  'exposed-console': {
    name: 'An admin interface open to the internet',
    what: 'A dashboard, notebook or API for administrators can be reached by anybody.',
    layer: 'resource-configuration',
    duty: 'public-access',
    byOwner: {
      aws: 'AWS secures {service}; whether your endpoint of it is public is your setting.',
      customer:
        'You close it: private endpoint, allow list, login. Then look at who used it and replace the credentials within its reach.',
      shared: 'AWS offers private endpoints for {service}; you choose them and close the public one.',
    },
    general: {
      who: 'customer',
      customer:
        'You close it, look at who used it, and replace credentials within its reach. AWS enforces the access that you set.',
      cites: [{ source: 'waf-cross-account' }, { source: 'waf-network-layers' }],
    },
    cites: [{ source: 'waf-cross-account' }, { source: 'waf-network-layers' }],
  },
  'poisoned-image': {
    name: 'A poisoned machine or container image',
    what: 'An image that you started from a public source carries malicious code.',
    layer: 'container',
    duty: 'base-images',
    byOwner: {
      aws: 'AWS builds the images of {service} itself.',
      customer:
        'You stop what runs from it, find everything else that was started from it, replace its credentials and rebuild on a clean one; then you take images only from owners and registries that you trust, pinned by digest and scanned.',
      shared: 'AWS answers for the images that it publishes for {service}; you for those that you choose.',
    },
    general: {
      who: 'customer',
      customer:
        'You stop what runs from it, wherever it runs, replace its credentials, and allow trusted publishers only. AWS answers for the images that AWS publishes.',
      cites: [{ source: 'guardduty-compromised-ecs' }, { source: 'waf-hardened-images' }],
    },
    cites: [{ source: 'guardduty-compromised-ecs' }, { source: 'waf-hardened-images' }],
  },
  'pipeline-compromise': {
    name: 'A build or deployment pipeline is taken over',
    what: 'An intruder uses your build or deployment system to reach your accounts.',
    layer: 'application',
    duty: 'deployment',
    byOwner: {
      aws: 'AWS isolates and patches the build machines of {service}; what your pipeline may do is yours.',
      customer:
        'You stop the pipeline, end its sessions, replace its secrets, check what it deployed, and give it narrow roles, trust in exact repositories, and approvals.',
      shared: 'AWS isolates the builds of {service}; you limit its roles, triggers and secrets.',
    },
    general: {
      who: 'customer',
      customer:
        'You stop it, end the sessions of its roles, replace its secrets, check what it deployed, and narrow its roles and trust. AWS isolates the build machines that it runs.',
      cites: [
        { source: 'iam-revoke-sessions' },
        { source: 'security-ir-eradicate' },
        { source: 'waf-deploy-programmatically' },
        { source: 'waf-temporary-credentials' },
      ],
    },
    cites: [
      { source: 'iam-revoke-sessions' },
      { source: 'security-ir-eradicate' },
      { source: 'waf-deploy-programmatically' },
      { source: 'waf-temporary-credentials' },
    ],
  },
  'tls-cutoff': {
    name: 'Old clients can no longer connect',
    what: 'AWS or you ended an old TLS version, and old clients are refused.',
    layer: 'encryption-in-transit',
    duty: 'client-trust',
    byOwner: {
      aws: 'AWS chooses the oldest TLS version that {service} speaks and announces its end; your clients must keep up.',
      customer:
        'You update the clients. On AWS API endpoints nothing below TLS 1.2 is spoken; on endpoints of your own you choose the policy.',
      shared: 'AWS ends old versions on {service} and announces it; you update clients and choose policies.',
    },
    general: {
      who: 'customer',
      customer: 'You update the clients. AWS requires TLS 1.2 or later on its own endpoints; on yours you choose.',
      cites: [{ source: 'waf-encryption-in-transit' }],
    },
    cites: [{ source: 'waf-encryption-in-transit' }],
  },
  'failed-rotation': {
    name: 'A rotation broke the application',
    what: 'A secret or credential was changed or ran out, and something still uses the old one.',
    layer: 'identity-access',
    duty: 'secrets',
    byOwner: {
      aws: 'AWS rotates its own credentials under {service}.',
      customer:
        'You put a valid secret in place: Secrets Manager still has the one before under the label AWSPREVIOUS, if the other side accepts it yet; otherwise set a new one on both sides. Then let the application fetch it when it needs it. Schedule, rotation function and test are yours; AWS runs the store and the schedule.',
      shared:
        'AWS rotates what it manages for {service} on the schedule that you set; you make the application follow.',
    },
    general: {
      who: 'customer',
      customer:
        'You put the valid one in place, or the previous one if it still works, and make the application fetch it afresh. AWS runs the store and the schedule that you set.',
      cites: [{ source: 'secret-versions' }, { source: 'waf-secrets' }, { source: 'waf-credential-audit' }],
    },
    cites: [{ source: 'secret-versions' }, { source: 'waf-secrets' }, { source: 'waf-credential-audit' }],
    override: {
      'secrets-manager': {
        who: 'customer',
        customer:
          'You mend the rotation function, which is yours, and put a valid secret in place: the one before is still there under the label AWSPREVIOUS. Then let the application fetch it when it needs it.',
        cites: [{ source: 'secret-versions' }],
      },
    },
  },
  'missed-notice': {
    name: 'A notice from AWS was missed',
    what: 'AWS announced a change or an end date, and nobody on your side read it.',
    layer: 'logging-monitoring',
    duty: 'notice-reading',
    byOwner: {
      aws: 'AWS posts the notice and acts on its date.',
      customer:
        'You look in AWS Health now for what is still to be done before its date, and for what AWS has already done. Then you keep contacts current and route AWS Health into your tickets. AWS has done its part by sending to the contacts that you gave.',
      shared: 'AWS sends the notice for {service}; you read it and act.',
    },
    general: {
      who: 'customer',
      customer:
        'You look in AWS Health for what is still to be done. Reading and acting is yours, with current contacts and AWS Health routed to people. AWS sends to the contacts that you gave.',
      cites: [{ source: 'waf-reduce-management-scope' }, { source: 'ec2-scheduled-events' }, { source: 'dpa' }],
    },
    cites: [{ source: 'waf-reduce-management-scope' }, { source: 'ec2-scheduled-events' }, { source: 'dpa' }],
  },
  'aws-breach': {
    name: 'AWS itself is breached',
    what: "An intruder reached AWS's own infrastructure, or a service of AWS's has a flaw that lets customers reach one another.",
    layer: 'logging-monitoring',
    duty: 'aws-incidents',
    byOwner: {
      aws: 'AWS contains and mends it under {service}, and tells you without undue delay if your data was touched. You check your own logs, and report onward where the law asks.',
      customer: 'On {service} the machine is yours: you contain and mend it.',
      shared: 'AWS mends its side of {service} and tells you; you check yours.',
    },
    general: {
      who: 'aws',
      aws: 'AWS contains and mends it, and tells you without undue delay if your data was touched. Checking your own logs, and telling authorities where the law asks, is yours.',
      cites: [{ source: 'dpa' }, { source: 'security-bulletins' }],
    },
    cites: [{ source: 'dpa' }, { source: 'security-bulletins' }],
  },
  'backups-deleted': {
    name: 'The backups were deleted',
    what: 'Somebody with rights of yours deleted the backups.',
    layer: 'backup-recovery',
    duty: 'backup-protection',
    byOwner: {
      aws: 'AWS keeps the stored copies of {service} safe from its own faults; a deletion in your name is carried out.',
      customer:
        'You take the rights away from whoever did it, then look for copies in other accounts or Regions, and in the Recycle Bin for snapshots and images; what was deleted with your rights AWS does not bring back. From then on: a vault locked in compliance mode, since governance mode can be lifted, a separate account, few rights.',
      shared: 'AWS enforces the locks that you set on {service}; without them a deletion counts.',
    },
    general: {
      who: 'customer',
      customer:
        'You take the rights away, look for copies elsewhere, and lock and separate backups from then on. AWS carries out deletions made with your rights.',
      cites: [{ source: 'backup/vault-lock' }, { source: 'ebs/recycle-bin' }, { source: 'waf-forensics' }],
    },
    cites: [{ source: 'backup/vault-lock' }, { source: 'ebs/recycle-bin' }, { source: 'waf-forensics' }],
  },
} as const satisfies Record<string, Incident>;

export type IncidentId = keyof typeof incidents;
