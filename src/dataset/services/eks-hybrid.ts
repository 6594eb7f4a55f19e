import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'EKS User Guide: Amazon EKS Hybrid Nodes overview',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-overview.html',
      read: '2026-11-28',
    },
    prereqs: {
      title: 'EKS User Guide: Prerequisite setup for hybrid nodes',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-prereqs.html',
      read: '2026-11-30',
    },
    upgrade: {
      title: 'EKS User Guide: Upgrade hybrid nodes for your cluster',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-upgrade.html',
      read: '2026-11-23',
    },
    'add-ons': {
      title: 'EKS User Guide: Configure add-ons for hybrid nodes',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-add-ons.html',
      read: '2026-11-28',
    },
    cni: {
      title: 'EKS User Guide: Configure a CNI for hybrid nodes',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-cni.html',
      read: '2026-11-28',
    },
    'kubernetes-concepts': {
      title: 'EKS User Guide: Kubernetes concepts for hybrid nodes',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-concepts-kubernetes.html',
      read: '2026-11-29',
    },
    gateway: {
      title: 'EKS User Guide: EKS Hybrid Nodes gateway',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-gateway-overview.html',
      read: '2026-11-29',
    },
    'gateway-install': {
      title: 'EKS User Guide: Get started with EKS Hybrid Nodes gateway',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-gateway-getting-started.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon EKS Hybrid Nodes',
    short: 'EKS Hybrid Nodes',
    aka: [
      'eks hybrid',
      'eks hybrid nodes',
      'eks hybrid node',
      'hybrid nodes',
      'hybrid node',
      'on-premises eks nodes',
      'eks on premises',
      'eks on-prem nodes',
    ],
    category: 'containers',
    profile: 'on-premises',
    variantOf: 'eks',
    summary:
      'Your own machines as nodes of an EKS cluster: AWS runs the control plane in the Region, and everything under and on the nodes is yours.',
    layers: {
      facilities: {
        who: 'customer',
        customer:
          "The site of the nodes, its doors, power and cooling are yours. The control plane's data centers are AWS's.",
        cites: [{ source: 'overview' }, { source: 'prereqs' }],
      },
      hardware: {
        who: 'customer',
        customer: 'You provide, maintain and replace the physical or virtual machines.',
        cites: [{ source: 'prereqs', section: 'Infrastructure' }],
      },
      'network-infrastructure': {
        who: 'customer',
        customer:
          'Your network and the private link to AWS, by VPN or Direct Connect, are yours to provide and keep up.',
        cites: [{ source: 'prereqs', section: 'Hybrid network connectivity' }],
      },
      virtualization: {
        who: 'customer',
        customer: 'The hypervisor under the nodes, if there is one, is yours.',
        cites: [{ source: 'prereqs', section: 'Infrastructure' }],
      },
      'operating-system': {
        who: 'customer',
        customer:
          'You install, patch and harden the operating system. AWS Support does not cover Ubuntu and RHEL themselves, nor Amazon Linux 2023 outside EC2; Bottlerocket it supports on VMware vSphere only.',
        cites: [{ source: 'prereqs', section: 'Operating system' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs, secures, scales and patches the API servers and etcd over three zones. You start upgrades to a new minor version.',
        cites: [{ source: 'eks/resilience' }, { source: 'eks/security' }],
      },
      capacity: {
        who: 'customer',
        customer: 'You provide enough machines and connect them; nothing of AWS scales them.',
        cites: [{ source: 'prereqs', section: 'Infrastructure' }, { source: 'overview' }],
      },
      'platform-software': {
        who: 'customer',
        customer:
          "You install and upgrade kubelet, runtime and nodeadm, the CNI, which is Cilium if you want AWS's support for it, and the nodes' Kubernetes version.",
        cites: [{ source: 'upgrade' }, { source: 'cni' }],
      },
      container: {
        who: 'customer',
        customer: 'You build, scan, patch and redeploy the images.',
        cites: [{ source: 'eks/best-practices' }, { source: 'eks/image-security' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code, its libraries and what you install into the cluster.',
        cites: [{ source: 'eks/best-practices' }, { source: 'eks/security', section: 'Security in the cloud' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set remote node and pod networks, node registration, pod security, quotas and budgets.',
        cites: [{ source: 'prereqs', section: 'EKS cluster configuration' }, { source: 'eks/best-practices' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          "You open your firewalls, route node and pod networks, set the VPC's routes and security groups and write network policies.",
        cites: [
          { source: 'prereqs', section: 'On-premises network configuration' },
          { source: 'prereqs', section: 'Security group configuration' },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You run the credential provider (SSM hybrid activations or IAM Roles Anywhere with your own PKI), the hybrid nodes role, access entries and RBAC.',
        cites: [{ source: 'prereqs', section: 'On-premises IAM credentials provider' }, { source: 'eks/identity' }],
      },
      data: {
        who: 'customer',
        customer:
          'Data on your machines is yours to protect and encrypt. AWS encrypts the Kubernetes API data in the Region.',
        cites: [{ source: 'eks/envelope-encryption' }, { source: 'prereqs' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'TLS of your applications and encryption of the link are yours.',
        cites: [{ source: 'prereqs', section: 'Hybrid network connectivity' }, { source: 'eks/network-security' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Backups of nodes, volumes and manifests are yours.',
        cites: [{ source: 'prereqs' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS watches the control plane.',
        customer: 'Turn on its logs and collect those of nodes and pods on your premises.',
        cites: [{ source: 'eks/control-plane-logs' }, { source: 'overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'ddos-protection': {
        who: 'shared',
        aws: 'AWS fends floods off its own endpoints, that of the cluster among them.',
        customer:
          'Shield Standard is for what runs on AWS. The nodes stand in your network, joined to AWS by a private link of yours: keeping floods off it, and off what the pods offer, is yours.',
        cites: [{ source: 'prereqs', section: 'Hybrid network connectivity' }, { source: 'shield/standard' }],
      },
      'infrastructure-monitoring': {
        who: 'shared',
        aws: 'AWS watches the control plane of the cluster and its own network.',
        customer: 'You watch your machines, the hypervisor under them, their site and the link to AWS.',
        cites: [{ source: 'prereqs' }, { source: 'waf-resiliency', section: 'AWS responsibility' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer: "You patch the nodes' operating system.",
        cites: [{ source: 'prereqs', section: 'Operating system' }],
      },
      'host-os-patching': {
        who: 'customer',
        customer: 'You patch the nodes and what is beneath them.',
        cites: [{ source: 'prereqs', section: 'Operating system' }],
      },
      kubelet: {
        who: 'customer',
        customer: 'You upgrade kubelet and runtime with nodeadm or by new nodes.',
        cites: [{ source: 'upgrade' }],
      },
      'kubernetes-version': {
        who: 'shared',
        aws: 'AWS upgrades the control plane when you say so.',
        customer: 'Start it, and upgrade the hybrid nodes yourself: at most three minor versions behind.',
        cites: [{ source: 'upgrade' }, { source: 'eks/versions', section: 'Amazon EKS version FAQs' }],
        except: [
          {
            if: 'end-of-life',
            when: 'extended support has ended',
            who: 'aws',
            then: 'AWS upgrades the control plane without asking or telling; the hybrid nodes and add-ons stay yours to upgrade.',
            cites: [{ source: 'eks/versions', section: 'Amazon EKS extended support FAQs' }],
          },
        ],
      },
      'add-ons': {
        who: 'customer',
        customer:
          'You install and upgrade the CNI: the VPC CNI does not run here, and AWS supports only its own builds of Cilium. Updates of EKS add-ons are started by you.',
        cites: [{ source: 'cni' }, { source: 'add-ons' }, { source: 'eks/add-on-updates' }],
        except: [
          {
            when: 'it is an EKS add-on that AWS supports on hybrid nodes, such as CoreDNS or kube-proxy',
            who: 'shared',
            aws: 'AWS builds, patches and tests its versions and carries out the update once you start it.',
            then: 'Starting each update is yours, and so is the way between the control plane and webhooks on your premises.',
            cites: [{ source: 'add-ons' }, { source: 'eks/add-ons', section: 'Support' }],
          },
        ],
      },
      'hybrid-link': {
        who: 'customer',
        customer:
          'The private connection between your site and the VPC is yours to provide and keep reliable. So is the Hybrid Nodes gateway, where you use it: you install it, run it on two EC2 nodes of your cluster, and open UDP port 8472. It keeps tunnels and route tables, but does not encrypt the traffic.',
        cites: [
          { source: 'prereqs', section: 'Hybrid network connectivity' },
          { source: 'gateway' },
          { source: 'gateway-install' },
        ],
      },
      'hardware-replacement': {
        who: 'customer',
        customer: 'Failed machines are yours to replace.',
        cites: [{ source: 'prereqs', section: 'Infrastructure' }],
      },
      agents: {
        who: 'customer',
        customer:
          'nodeadm, the SSM Agent and other agents are yours to update. GuardDuty Runtime Monitoring does not support hybrid nodes.',
        cites: [{ source: 'upgrade' }, { source: 'guardduty/runtime-eks' }],
      },
      'extended-support': {
        who: 'shared',
        aws: 'AWS keeps patching the control plane of an old minor version for 12 months at a higher price. This is on by default.',
        customer: 'Upgrade before it ends; afterwards AWS upgrades the control plane by force.',
        cites: [{ source: 'eks/versions' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'You encrypt the disks of the nodes and the storage of your pods. The envelope encryption that AWS applies by default, from version 1.28 on, covers the Kubernetes API data in the Region and nothing on your premises.',
        cites: [{ source: 'eks/envelope-encryption' }, { source: 'prereqs' }],
      },
      etcd: {
        who: 'aws',
        aws: 'AWS runs, patches and keeps etcd available over three zones and encrypts its disks.',
        cites: [{ source: 'eks/resilience' }, { source: 'eks/envelope-encryption' }],
      },
      'audit-logs': {
        who: 'customer',
        customer: 'Every type of control plane log, the audit log included, is off until you enable it.',
        cites: [{ source: 'eks/control-plane-logs' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'Every type of control plane log, the audit log included, is off until you enable it.',
        cites: [{ source: 'eks/control-plane-logs' }],
      },
      antivirus: {
        who: 'customer',
        customer: 'Protection of the nodes is yours.',
        cites: [{ source: 'prereqs', section: 'Operating system' }],
      },
      'node-provisioning': {
        who: 'customer',
        customer: 'You provide the machines, install the operating system and nodeadm, and join them to the cluster.',
        cites: [
          { source: 'prereqs', section: 'Infrastructure' },
          { source: 'prereqs', section: 'Operating system' },
        ],
      },
      'ssh-access': {
        who: 'customer',
        customer: 'Who logs in to the nodes, and how, is yours.',
        cites: [{ source: 'prereqs', section: 'Operating system' }],
      },
      'platform-version': {
        who: 'aws',
        aws: 'AWS rolls new EKS platform versions, with patches of the control plane, out by itself.',
        cites: [{ source: 'eks/resilience' }, { source: 'eks/versions' }],
      },
      'cpu-flaws': {
        who: 'customer',
        customer:
          'The nodes are your machines: microcode, firmware, hypervisor and kernel are yours to update. AWS mends only the hosts of the control plane.',
        cites: [{ source: 'prereqs', section: 'Operating system' }, { source: 'bulletin-speculative-execution' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS runs the control plane in the Region: it makes its network interfaces in your VPC, keeps their addresses current in the cluster and gives the API endpoint its DNS name. It rotates the keys that sign service account tokens, checks the hybrid setup for wrong settings every 24 hours, and publishes nodeadm and its builds of Cilium. Machines, nodes and the link are yours.',
        cites: [
          { source: 'eks/resilience' },
          { source: 'kubernetes-concepts' },
          { source: 'eks/signing-keys' },
          { source: 'eks/insights' },
          { source: 'upgrade' },
          { source: 'cni' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
