import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'EKS Anywhere documentation: Security best practices',
      url: 'https://anywhere.eks.amazonaws.com/docs/clustermgmt/security/best-practices/',
      read: '2026-11-30',
    },
    options: {
      title: 'EKS User Guide: Deploy Amazon EKS clusters across cloud and on-premises environments',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-deployment-options.html',
      read: '2026-11-30',
    },
    faq: {
      title: 'EKS Anywhere documentation: Frequently asked questions',
      url: 'https://anywhere.eks.amazonaws.com/docs/overview/faq/',
      read: '2026-11-30',
    },
    'operating-systems': {
      title: 'EKS Anywhere documentation: Operating system management overview',
      url: 'https://anywhere.eks.amazonaws.com/docs/osmgmt/overview/',
      read: '2026-11-30',
    },
    upgrades: {
      title: 'EKS Anywhere documentation: Upgrade overview',
      url: 'https://anywhere.eks.amazonaws.com/docs/clustermgmt/cluster-upgrades/upgrade-overview/',
      read: '2026-11-30',
    },
    versions: {
      title: 'EKS Anywhere documentation: EKS Anywhere and Kubernetes version lifecycle',
      url: 'https://anywhere.eks.amazonaws.com/docs/concepts/support-versions/',
      read: '2026-11-30',
    },
    support: {
      title: 'EKS Anywhere documentation: Support for EKS Anywhere',
      url: 'https://anywhere.eks.amazonaws.com/docs/concepts/support-scope/',
      read: '2026-11-30',
    },
    packages: {
      title: 'EKS Anywhere documentation: EKS Anywhere Curated Packages',
      url: 'https://anywhere.eks.amazonaws.com/docs/concepts/packages/',
      read: '2026-11-30',
    },
    cilium: {
      title: 'EKS Anywhere documentation: Cilium supported by AWS',
      url: 'https://anywhere.eks.amazonaws.com/docs/clustermgmt/networking/cilium-aws-supported/',
      read: '2026-11-30',
    },
    overview: {
      title: 'EKS Anywhere documentation: Overview of EKS Anywhere cluster management',
      url: 'https://anywhere.eks.amazonaws.com/docs/clustermgmt/cluster-overview/',
      read: '2026-11-30',
    },
    backup: {
      title: 'EKS Anywhere documentation: Backup cluster',
      url: 'https://anywhere.eks.amazonaws.com/docs/clustermgmt/cluster-backup-restore/backup-cluster/',
      read: '2026-11-30',
    },
    'renew-certificates': {
      title: 'EKS Anywhere documentation: Renew certificates using eksctl anywhere',
      url: 'https://anywhere.eks.amazonaws.com/docs/clustermgmt/certificate-management/eksctl-renew-certs/',
      read: '2026-11-30',
    },
    'certificate-expiry': {
      title: 'EKS Anywhere documentation: Monitoring certificate expiration',
      url: 'https://anywhere.eks.amazonaws.com/docs/clustermgmt/certificate-management/monitoring-certificates/',
      read: '2026-11-30',
    },
    'etcd-encryption': {
      title: 'EKS Anywhere documentation: Encrypting confidential data at rest',
      url: 'https://anywhere.eks.amazonaws.com/docs/getting-started/optional/etcdencryption/',
      read: '2026-11-30',
    },
    'audit-policy': {
      title: 'EKS Anywhere documentation: Configure Kubernetes audit policy',
      url: 'https://anywhere.eks.amazonaws.com/docs/clustermgmt/observability/audit-policy/',
      read: '2026-11-30',
    },
    observability: {
      title: 'EKS Anywhere documentation: Overview of observability',
      url: 'https://anywhere.eks.amazonaws.com/docs/clustermgmt/observability/overview/',
      read: '2026-11-30',
    },
    autoscaling: {
      title: 'EKS Anywhere documentation: Autoscaling configuration',
      url: 'https://anywhere.eks.amazonaws.com/docs/getting-started/optional/autoscaling/',
      read: '2026-11-30',
    },
    'bare-metal': {
      title: 'EKS Anywhere documentation: Requirements for EKS Anywhere on bare metal',
      url: 'https://anywhere.eks.amazonaws.com/docs/getting-started/baremetal/bare-prereq/',
      read: '2026-11-30',
    },
    vsphere: {
      title: 'EKS Anywhere documentation: Requirements for EKS Anywhere on VMware vSphere',
      url: 'https://anywhere.eks.amazonaws.com/docs/getting-started/vsphere/vsphere-prereq/',
      read: '2026-11-30',
    },
    'vsphere-storage': {
      title: 'EKS Anywhere documentation: vSphere storage',
      url: 'https://anywhere.eks.amazonaws.com/docs/clustermgmt/storage/vsphere-storage/',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon EKS Anywhere',
    short: 'EKS Anywhere',
    aka: ['eks anywhere', 'amazon eks anywhere', 'eks-a', 'eksa', 'eks anywhere cluster', 'eksctl anywhere'],
    category: 'containers',
    profile: 'on-premises',
    summary:
      'Kubernetes software of AWS that you run on your own hardware: AWS builds, tests and patches the software, and the whole cluster, control plane included, and everything under it are yours.',
    layers: {
      facilities: {
        who: 'customer',
        customer:
          'It runs on your infrastructure, at your site: the building, its doors, power and cooling are yours. No part of the cluster stands in a data center of AWS.',
        cites: [
          { source: 'options', section: 'Amazon EKS Anywhere for air-gapped environments' },
          { source: 'security' },
        ],
      },
      hardware: {
        who: 'customer',
        customer: 'You buy, run, inspect and replace the physical servers.',
        cites: [{ source: 'security', section: 'End user responsibilities' }, { source: 'bare-metal' }],
      },
      'network-infrastructure': {
        who: 'customer',
        customer:
          'The physical network under the cluster, its switches, DHCP and firewalls, is yours to run and secure.',
        cites: [
          { source: 'security', section: 'End user responsibilities' },
          { source: 'bare-metal', section: 'Network requirements' },
        ],
      },
      virtualization: {
        who: 'customer',
        customer:
          'The hypervisor under the nodes, vSphere with its ESXi hosts or Nutanix, is yours to run and patch; on bare metal there is none.',
        cites: [{ source: 'security', section: 'End user responsibilities' }, { source: 'vsphere' }],
      },
      'operating-system': {
        who: 'customer',
        customer:
          'You keep the operating systems of all nodes patched, those of the control plane too. AWS supplies and supports Bottlerocket images, for vSphere only; Ubuntu and RHEL images you build yourself, with support from their vendors.',
        cites: [
          { source: 'security', section: 'End user responsibilities' },
          { source: 'operating-systems' },
          { source: 'faq' },
        ],
      },
      'control-plane': {
        who: 'customer',
        customer:
          'The Kubernetes control plane runs on your machines and is yours to operate, secure, patch and keep available, etcd included. AWS gives you the tools for it and no more, unlike on EKS.',
        cites: [
          { source: 'options', section: 'Amazon EKS Anywhere for air-gapped environments' },
          { source: 'security', section: 'End user responsibilities' },
        ],
      },
      capacity: {
        who: 'customer',
        customer:
          'You provide enough machines, set the number of nodes in the cluster specification, and spread the control plane over several hosts. An autoscaler adds worker nodes only if you install and configure it.',
        cites: [{ source: 'faq' }, { source: 'autoscaling' }, { source: 'bare-metal' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS builds, vets and tests EKS Anywhere, its Kubernetes distribution, Cilium and the curated packages of a subscription, and releases patches: for the latest minor version every two weeks, for the one before it monthly.',
        customer:
          'Nothing upgrades by itself: plan, test and carry out every upgrade of EKS Anywhere and of Kubernetes.',
        cites: [
          { source: 'security', section: 'The Shared Responsibility Model and EKS-A' },
          { source: 'versions' },
          { source: 'upgrades' },
          { source: 'packages' },
        ],
      },
      container: {
        who: 'customer',
        customer: 'You use vetted images for what runs on the cluster, and patch and redeploy them.',
        cites: [{ source: 'security', section: 'End user responsibilities' }],
      },
      application: {
        who: 'customer',
        customer: 'Applications on the cluster, their secure operation and least privilege are yours.',
        cites: [{ source: 'security', section: 'End user responsibilities' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write the cluster specification, namespaces, storage and admission webhooks, and review every change in the Git repository where GitOps is used.',
        cites: [{ source: 'security' }, { source: 'overview' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Address ranges, ingress, load balancing, network policies and every change to the network plugin are yours.',
        cites: [
          { source: 'security', section: 'End user responsibilities' },
          { source: 'overview', section: 'Networking' },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write RBAC roles and bindings, guard the administrative kubeconfig and the SSH keys of the nodes, and keep everyone else out of the critical namespaces.',
        cites: [{ source: 'security' }],
      },
      data: {
        who: 'customer',
        customer:
          'Data on your machines is yours to protect and encrypt. Secrets in etcd are encrypted only once you have deployed a KMS provider and turned that on, on vSphere and Nutanix.',
        cites: [{ source: 'etcd-encryption' }, { source: 'security', section: 'Secrets' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: "The cluster's certificates are yours to watch and renew, and so is TLS of your applications.",
        cites: [{ source: 'certificate-expiry' }, { source: 'renew-certificates' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'You back up etcd and the Cluster API objects regularly and before each upgrade. The upgrade command copies the Cluster API objects to your admin machine, and etcd it does not.',
        cites: [{ source: 'backup' }],
      },
      'logging-monitoring': {
        who: 'customer',
        customer:
          'You collect logs and metrics, watch the cluster and set alarms, with AWS services only if you connect them. The API server logs audits under a default policy, and keeping and reading them is yours.',
        cites: [{ source: 'observability' }, { source: 'audit-policy' }],
      },
      compliance: {
        who: 'shared',
        aws: 'AWS secures the supply chain that builds and delivers the software to the standard of any of its services.',
        customer:
          'Site, machines and running clusters are yours to have audited, physical controls included; kube-bench checks a cluster against the CIS benchmark.',
        cites: [{ source: 'security' }],
      },
    },
    duties: {
      'security-of-the-cloud': {
        who: 'aws',
        aws: 'Here it is the security of a tool: AWS secures how the software is built and delivered, vets what comes with it, tests its controllers and its command line, and gives you a cluster that is secure at first. The infrastructure under it is yours.',
        cites: [{ source: 'security', section: 'AWS Responsibilities' }],
      },
      'data-center-access': {
        who: 'customer',
        customer: 'Who enters the room with your servers is yours to decide and to audit.',
        cites: [{ source: 'security', section: 'Baremetal Clusters' }],
      },
      'hardware-replacement': {
        who: 'customer',
        customer: 'A failed server is yours to repair or replace.',
        cites: [{ source: 'security', section: 'End user responsibilities' }],
      },
      'host-firmware': {
        who: 'customer',
        customer: 'Firmware of the servers and their management controllers is yours to update.',
        cites: [{ source: 'security', section: 'End user responsibilities' }, { source: 'bare-metal' }],
      },
      'hypervisor-patching': {
        who: 'customer',
        customer: 'vSphere, ESXi or Nutanix under the nodes is yours to patch.',
        cites: [{ source: 'security', section: 'End user responsibilities' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer:
          'You patch the nodes: by an upgrade to an EKS Anywhere release with a newer image, with an image that you built, or on Bottlerocket with its update operator, which you install.',
        cites: [
          { source: 'security', section: 'End user responsibilities' },
          { source: 'security', section: 'Keeping Bottlerocket up to date' },
          { source: 'operating-systems' },
        ],
      },
      'host-os-patching': {
        who: 'customer',
        customer: 'Everything beneath the nodes, hypervisor and servers, is yours to patch as well.',
        cites: [{ source: 'security', section: 'End user responsibilities' }],
      },
      'ami-updates': {
        who: 'shared',
        aws: 'AWS publishes Bottlerocket images for vSphere, with current patches in every release.',
        customer: 'Build images of Ubuntu or RHEL yourself with image-builder, and roll new images out to the nodes.',
        cites: [{ source: 'operating-systems' }, { source: 'security', section: 'Keeping Bottlerocket up to date' }],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          'You hold the SSH keys of the nodes and etcd machines. Whoever has them has sudo, and with it the cluster and its secrets.',
        cites: [{ source: 'security', section: 'SSH Access to Cluster Nodes and ETCD Nodes' }],
      },
      'cpu-flaws': {
        who: 'customer',
        customer: 'The machines are yours: microcode, firmware, hypervisor and kernel are yours to update.',
        cites: [
          { source: 'security', section: 'End user responsibilities' },
          { source: 'bulletin-speculative-execution' },
        ],
      },
      'control-plane-patching': {
        who: 'customer',
        customer:
          'You patch API servers, controllers and their nodes by upgrading the cluster. AWS releases the patches.',
        cites: [{ source: 'security', section: 'End user responsibilities' }, { source: 'upgrades' }],
      },
      etcd: {
        who: 'customer',
        customer: 'etcd runs on your machines: you size, secure, back up and restore it.',
        cites: [{ source: 'backup', section: 'Etcd backup' }, { source: 'security' }],
      },
      'service-availability': {
        who: 'customer',
        customer: 'Keeping the cluster available, its control plane on several hosts, is yours.',
        cites: [{ source: 'faq' }, { source: 'options' }],
      },
      'node-provisioning': {
        who: 'customer',
        customer:
          'You provide the machines and start the provisioning; the tools of EKS Anywhere then set them up as nodes.',
        cites: [{ source: 'faq' }, { source: 'bare-metal' }],
      },
      scaling: {
        who: 'customer',
        customer:
          'You change the number of nodes, or install the Cluster Autoscaler and set its limits. Machines for more nodes must be there.',
        cites: [{ source: 'autoscaling' }, { source: 'bare-metal' }],
      },
      'kubernetes-version': {
        who: 'customer',
        customer:
          'You upgrade control plane and nodes with the tools of EKS Anywhere, when you want: nothing is automatic or forced. AWS releases the versions and their patches, and a version out of support gets no more of them.',
        cites: [
          { source: 'upgrades' },
          { source: 'versions' },
          { source: 'security', section: 'End user responsibilities' },
        ],
      },
      kubelet: {
        who: 'customer',
        customer:
          'You renew kubelet and container runtime by upgrading the cluster, which replaces its machines one after the other, or on bare metal upgrades them in place if you say so.',
        cites: [{ source: 'upgrades' }, { source: 'security', section: 'End user responsibilities' }],
      },
      'extended-support': {
        who: 'shared',
        aws: 'AWS supplies CVE patches and critical fixes for 12 more months to clusters with a licence token.',
        customer: 'Buy the subscription, license each cluster, and upgrade before the end: nobody upgrades by force.',
        cites: [{ source: 'versions' }, { source: 'support' }],
      },
      'add-ons': {
        who: 'customer',
        customer:
          'Add-ons that you include are yours to install, patch and upgrade, storage drivers among them. AWS builds the default network plugin, Cilium, and an upgrade of the cluster that you start renews it.',
        cites: [
          { source: 'security', section: 'End user responsibilities' },
          { source: 'cilium' },
          { source: 'vsphere-storage' },
        ],
        except: [
          {
            when: 'it is a curated package, under an Enterprise Subscription',
            who: 'shared',
            aws: 'AWS builds, scans daily, patches, tests and supports the packages.',
            then: 'choosing them, installing them and moving to new versions is yours.',
            cites: [{ source: 'packages' }],
          },
          {
            when: 'you manage Cilium yourself, with Helm',
            who: 'customer',
            then: 'upgrading it and seeing that it fits the Kubernetes version is yours; no cluster upgrade touches it. AWS still publishes patched images.',
            cites: [{ source: 'cilium', section: 'Installing AWS build of Cilium with self-managed version upgrades' }],
          },
        ],
      },
      'self-installed-software': {
        who: 'customer',
        customer:
          'For software of your choice on the cluster AWS gives no tests, no patches, no updates and no support.',
        cites: [{ source: 'packages', section: 'FAQ' }],
      },
      'own-licences': {
        who: 'customer',
        customer:
          'The software is free. Enterprise Subscriptions, which you need for support by AWS, curated packages and extended support, are yours to buy and renew for each cluster. Support for Ubuntu or RHEL on the nodes you buy from their vendors.',
        cites: [{ source: 'support' }, { source: 'faq' }],
      },
      'support-access': {
        who: 'customer',
        customer:
          'AWS Support takes cases only for clusters that are licensed under an Enterprise Subscription: you buy it, license each cluster and open the case. Without one there are issues on GitHub.',
        cites: [{ source: 'support' }, { source: 'faq' }],
      },
      'kubernetes-rbac': {
        who: 'customer',
        customer:
          'Roles, bindings and namespaces are yours. Do not change the roles that EKS Anywhere made for itself.',
        cites: [{ source: 'security', section: 'Critical Namespaces' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'Credentials of vSphere and Git lie in the cluster as Kubernetes secrets: limit who reaches those namespaces and the nodes, and turn encryption in etcd on.',
        cites: [{ source: 'security', section: 'Secrets' }, { source: 'etcd-encryption' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'You encrypt disks and storage, and secrets in etcd with a KMS provider that you deploy and maintain; that exists for vSphere and Nutanix and is switched on by an upgrade.',
        cites: [{ source: 'etcd-encryption' }],
      },
      'certificate-renewal': {
        who: 'customer',
        customer:
          'You watch when the certificates of control plane and etcd expire, and renew them in time with eksctl anywhere.',
        cites: [{ source: 'certificate-expiry' }, { source: 'renew-certificates' }],
      },
      backups: {
        who: 'customer',
        customer: 'You take the backups of etcd and of the Cluster API objects, regularly and before each upgrade.',
        cites: [{ source: 'backup' }],
      },
      'audit-logs': {
        who: 'customer',
        customer:
          'A default audit policy is on from the start. Changing it, and collecting, keeping and reading the logs is yours.',
        cites: [{ source: 'audit-policy' }],
      },
      'hybrid-link': {
        who: 'customer',
        customer:
          'The cluster needs no link to AWS and can run air-gapped. A line for downloads or AWS services that you use beside it is yours.',
        cites: [{ source: 'faq' }, { source: 'vsphere' }],
      },
      'ddos-protection': {
        who: 'customer',
        customer:
          'The cluster stands in your network: firewalls, ingress and whatever else keeps floods off it are yours.',
        cites: [
          { source: 'security', section: 'Baremetal Clusters' },
          { source: 'security', section: 'End user responsibilities' },
        ],
      },
      'data-residency': {
        who: 'customer',
        customer:
          'Cluster and data stand where you put them, cut off from AWS if you like: what leaves your site, by AWS services that you connect or otherwise, is yours to decide.',
        cites: [{ source: 'faq' }, { source: 'options', section: 'Amazon EKS Anywhere for air-gapped environments' }],
      },
      'infrastructure-monitoring': {
        who: 'customer',
        customer: 'You watch servers, hypervisor, network and nodes yourself, with tools of your choice.',
        cites: [{ source: 'security', section: 'End user responsibilities' }, { source: 'observability' }],
      },
      'notice-reading': {
        who: 'customer',
        customer:
          'You look up when support of a Kubernetes version ends, for nobody tells you, and subscribe to the alerts about new releases. AWS mails you before a subscription expires.',
        cites: [{ source: 'versions', section: 'Frequently Asked Questions (FAQs)' }, { source: 'support' }],
      },
      'patch-management': {
        who: 'customer',
        customer:
          'From firmware and hypervisor to nodes, Kubernetes, add-ons and applications, every patch is yours to apply. AWS builds the patches of EKS Anywhere and of Bottlerocket.',
        cites: [{ source: 'security', section: 'The Shared Responsibility Model and EKS-A' }, { source: 'versions' }],
      },
      'service-function': {
        who: 'aws',
        aws: "AWS's part is the software, not its running. AWS builds and tests the command line, the controllers and the defaults of a new cluster, vets what is packed with them (CoreDNS, Cilium, Flux, Cluster API) and delivers it; eksctl checks the checksums. It builds curated packages from source, scans them daily, signs the bundle with keys in KMS and tests it with each version. Running, repairing and upgrading the cluster is yours.",
        cites: [{ source: 'security', section: 'AWS Responsibilities' }, { source: 'packages' }],
      },
    },
    reviewed: '2026-11-29',
  },
);
