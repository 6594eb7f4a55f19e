import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'EKS User Guide: Security considerations for Amazon EKS Auto Mode',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/auto-security.html',
      read: '2026-11-30',
    },
    instances: {
      title: 'EKS User Guide: Learn about Amazon EKS Auto Mode managed instances',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/automode-learn-instances.html',
      read: '2026-11-30',
    },
    upgrade: {
      title: 'EKS User Guide: Update the Kubernetes version of an EKS Auto Mode cluster',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/auto-upgrade.html',
      read: '2026-11-23',
    },
    autosecure: {
      title: 'EKS Best Practices Guide: EKS Auto Mode, security',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/autosecure.html',
      read: '2026-11-28',
    },
    'node-pool': {
      title: 'EKS User Guide: Create a node pool for EKS Auto Mode',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/create-node-pool.html',
      read: '2026-11-30',
    },
    'node-repair': {
      title: 'EKS User Guide: Automatically repair nodes in EKS clusters',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/node-repair.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon EKS Auto Mode',
    short: 'EKS Auto Mode',
    aka: ['eks auto', 'eks auto mode', 'eks automode', 'eks in auto mode', 'eks auto mode nodes'],
    category: 'containers',
    profile: 'container',
    variantOf: 'eks',
    summary:
      'EKS that also runs the nodes: AWS has instances, their operating system, kubelet and core add-ons; pods, images, network, permissions and the decision to upgrade stay yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS keeps the managed instances apart from other customers. Pods of one node share its kernel.',
        cites: [{ source: 'security', section: 'EC2 managed instance security' }, { source: 'ec2/infrastructure' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS chooses the AMI, a variant of Bottlerocket, releases a new one about every week and replaces the nodes with it; a node ends after 14 days unless you set otherwise, and after 21 days in any case. There is no SSH, no Session Manager and no custom AMI.',
        cites: [
          { source: 'eks-automode', section: 'Shared responsibility model' },
          { source: 'security', section: 'Patch management' },
          { source: 'instances', section: 'AMI Support' },
          { source: 'node-pool', section: 'Disruption' },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs, secures, scales and patches the API servers and etcd over three zones. You start upgrades to a new minor version.',
        cites: [{ source: 'eks/resilience' }, { source: 'eks/security' }],
      },
      capacity: {
        who: 'aws',
        aws: 'AWS launches, sizes, consolidates and ends the instances for your pods. You can narrow the choice with node pools and set disruption budgets.',
        cites: [{ source: 'instances', section: 'Comparison table' }, { source: 'autosecure' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs and updates kubelet, the container runtime and the built-in components: pod networking, DNS, kube-proxy, Karpenter, the EBS driver, the load balancer controller, and the Pod Identity and node monitoring agents.',
        cites: [
          { source: 'upgrade', section: 'Learn about updates with EKS Auto Mode' },
          { source: 'instances', section: 'Comparison table' },
        ],
        except: [
          {
            if: 'self-installed',
            when: 'you installed add-ons or controllers of your own',
            who: 'customer',
            then: 'you update them.',
            cites: [{ source: 'upgrade', section: 'Learn about updates with EKS Auto Mode' }],
          },
          {
            when: 'a new Kubernetes minor version comes out',
            who: 'shared',
            then: 'you start the upgrade, and AWS upgrades the control plane and replaces the nodes.',
            cites: [{ source: 'upgrade', section: 'Learn about updates with EKS Auto Mode' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer: "You build, scan, patch and redeploy your pods' images.",
        cites: [{ source: 'security', section: 'Patch management' }, { source: 'autosecure' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code, its libraries and what you install into the cluster.',
        cites: [{ source: 'eks/best-practices' }, { source: 'eks/security', section: 'Security in the cloud' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          "You set node pools and node classes, pod security, quotas, PodDisruptionBudgets, storage classes and cluster settings. A budget that blocks every eviction holds up the nodes' replacement.",
        cites: [{ source: 'autosecure' }, { source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You provide VPC and subnets, security groups and network policies, and choose what load balancers expose.',
        cites: [{ source: 'security', section: 'Network security' }, { source: 'autosecure' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You write access entries, RBAC and pod roles, and the cluster and node roles.',
        cites: [
          { source: 'security', section: 'API security and authentication' },
          { source: 'security', section: 'Security best practices' },
        ],
      },
      data: {
        who: 'customer',
        customer:
          'You protect your data and encrypt persistent volumes in the storage class: Auto Mode does not fully manage them. AWS encrypts instance storage, node volumes are its own, and API data is encrypted by default.',
        cites: [{ source: 'security', section: 'Storage security' }, { source: 'eks/envelope-encryption' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'TLS between pods, at the ingress and to databases is yours.',
        cites: [{ source: 'eks/network-security' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'You back up persistent volumes and keep manifests; nodes come and go.',
        cites: [{ source: 'security', section: 'Data protection' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS watches the control plane and the nodes and repairs them.',
        customer:
          'Turn on control plane logs, collect logs and metrics of pods and set alarms. Instances started since 22 April 2026 are hidden from EC2 lists unless you change that setting.',
        cites: [
          { source: 'instances', section: 'Managed resource visibility' },
          { source: 'eks/control-plane-logs' },
          { source: 'security', section: 'Security best practices' },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches the Bottlerocket of the nodes: it publishes a new image about weekly, with fixes for known flaws, and replaces the nodes with it, at the latest when they are 21 days old. Disruption budgets and pod settings that block this, and the software in your own images, are yours.',
        cites: [
          { source: 'eks-automode', section: 'Shared responsibility model' },
          { source: 'security', section: 'Patch management' },
          { source: 'instances', section: 'AMI Support' },
          { source: 'security', section: 'Instance lifecycle management' },
        ],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the nodes, and the hosts beneath them.',
        cites: [
          { source: 'eks-automode', section: 'Shared responsibility model' },
          { source: 'security', section: 'Patch management' },
        ],
      },
      'ami-updates': {
        who: 'aws',
        aws: 'AWS decides on the AMI and rolls it out about weekly.',
        cites: [{ source: 'instances', section: 'AMI Support' }],
      },
      kubelet: {
        who: 'aws',
        aws: 'AWS is responsible for kubelet and container runtime on the nodes.',
        cites: [{ source: 'instances', section: 'Comparison table' }],
      },
      'add-ons': {
        who: 'aws',
        aws: 'VPC CNI, CoreDNS, kube-proxy, Karpenter, the EBS driver, the load balancer controller, and the Pod Identity and node monitoring agents are part of the service: AWS runs and updates them. EKS add-ons and controllers that you installed besides them are yours to update.',
        cites: [
          { source: 'upgrade', section: 'Learn about updates with EKS Auto Mode' },
          { source: 'eks/add-ons', section: 'Considerations for Amazon EKS Auto Mode' },
        ],
        except: [
          {
            if: 'self-installed',
            when: 'you installed add-ons or controllers of your own, EKS add-ons among them',
            who: 'customer',
            then: 'you start their updates: none updates by itself.',
            cites: [
              { source: 'upgrade', section: 'Learn about updates with EKS Auto Mode' },
              { source: 'eks/add-on-updates' },
            ],
          },
          {
            when: 'the cluster also has managed node groups, self-managed nodes or Fargate pods',
            who: 'shared',
            then: 'those still need the add-ons: you start each update, and EKS carries it out.',
            cites: [{ source: 'eks/add-ons', section: 'Considerations for Amazon EKS Auto Mode' }],
          },
        ],
      },
      'kubernetes-version': {
        who: 'shared',
        aws: 'Once you start it, AWS upgrades the control plane and then replaces the nodes, observing disruption budgets. A rollback within 7 days takes the nodes back too.',
        customer: 'Start the upgrade and check workloads and add-ons for it.',
        cites: [{ source: 'upgrade' }, { source: 'eks/versions' }, { source: 'eks/rollback' }],
        except: [
          {
            if: 'end-of-life',
            when: 'extended support has ended',
            who: 'aws',
            then: 'AWS upgrades the control plane without asking or telling, and the nodes may follow; controllers and add-ons that you installed stay yours to update.',
            cites: [{ source: 'eks/versions', section: 'Amazon EKS extended support FAQs' }],
          },
        ],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS scales the nodes for pending pods.',
        customer: 'Pod autoscaling, requests and node pool limits are yours.',
        cites: [{ source: 'instances' }, { source: 'autosecure' }],
      },
      'node-provisioning': { who: 'aws', aws: 'AWS creates and ends the nodes.', cites: [{ source: 'instances' }] },
      drivers: {
        who: 'aws',
        aws: 'AWS chooses the image of the nodes, drivers included, and nothing can be installed on them. The Neuron device plugin is not needed there either. CUDA and other libraries inside your images are yours.',
        cites: [{ source: 'instances', section: 'Considerations' }],
      },
      imds: {
        who: 'aws',
        aws: 'AWS enforces IMDSv2 with a hop limit of 1, which you cannot change. A pod with hostNetwork still reaches it.',
        cites: [{ source: 'instances', section: 'Instance Metadata Service' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'AWS keeps the nodes closed: neither SSH nor Session Manager reaches them. Shells in pods go through the Kubernetes API, under your RBAC.',
        cites: [{ source: 'security', section: 'Access controls' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'You set it in the node pool: disruption budgets with time windows, and how long a node lives. Left alone, nodes are replaced about weekly with each new AMI, 10% at a time, and end after 14 days. Past 21 days AWS ends a node whatever you set.',
        cites: [
          { source: 'node-pool', section: 'Disruption' },
          { source: 'security', section: 'Instance lifecycle management' },
        ],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts instance storage and API data.',
        customer: 'Turn encryption on in the storage class of persistent volumes.',
        cites: [{ source: 'security', section: 'Storage security' }, { source: 'eks/envelope-encryption' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer: 'Certificates at your load balancers, by ACM, are yours to set.',
        cites: [{ source: 'security', section: 'Load balancer security' }],
      },
      'container-images': {
        who: 'customer',
        customer: 'Images are yours to patch.',
        cites: [{ source: 'security', section: 'Patch management' }],
      },
      agents: {
        who: 'customer',
        customer:
          'What you want on the nodes you run as DaemonSets and update yourself: nothing can be installed on them. The node monitoring and Pod Identity agents are built in, and AWS keeps those current.',
        cites: [{ source: 'instances' }, { source: 'eks/add-ons', section: 'Considerations for Amazon EKS Auto Mode' }],
        except: [
          {
            if: 'automated-agent',
            when: 'automated agent configuration of GuardDuty is on for EKS',
            who: 'shared',
            aws: 'GuardDuty installs and updates its own agent as an add-on of the cluster, and makes the endpoint to which it sends.',
            then: 'The way from the nodes to that endpoint, and all other agents, stay yours.',
            cites: [{ source: 'guardduty/runtime-eks' }],
          },
        ],
      },
      'extended-support': {
        who: 'shared',
        aws: 'AWS keeps patching the control plane of an old minor version for 12 months at a higher price. This is on by default.',
        customer:
          'Upgrade before it ends; afterwards AWS upgrades the control plane by force, and the nodes may follow.',
        cites: [{ source: 'eks/versions' }],
      },
      'network-encryption': {
        who: 'aws',
        aws: 'Between zones and Regions, and between supported Nitro instance types of one or of peered VPCs, AWS encrypts the traffic by itself.',
        cites: [{ source: 'ec2/data', section: 'Encryption in transit' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS keeps the control plane in three zones and launches nodes in the subnets that it was given.',
        customer: 'Give it subnets in several zones, and spread the replicas of your pods over them.',
        cites: [{ source: 'eks/resilience' }, { source: 'security', section: 'Network security' }],
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
      'pod-disruption': {
        who: 'customer',
        customer:
          'Auto Mode observes your budgets when it replaces nodes: one that blocks every eviction holds patching up. How long an ending node waits for its pods is your setting in the node pool, 24 hours unless you say otherwise, and at 21 days AWS ends it whatever the budget says.',
        cites: [
          { source: 'upgrade' },
          { source: 'node-pool', section: 'Termination Grace Period' },
          { source: 'security', section: 'Instance lifecycle management' },
        ],
      },
      'task-retirement': {
        who: 'shared',
        aws: 'AWS replaces nodes, after 14 days by default and within 21 days always, and respects disruption budgets until then.',
        customer: 'Run replicas and let pods move.',
        cites: [
          { source: 'security', section: 'Instance lifecycle management' },
          { source: 'node-pool', section: 'Disruption' },
          { source: 'upgrade' },
        ],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS replaces failed servers, watches the health of the nodes, and replaces those that fail: node auto repair is always on here, but starts nothing while more than 20% of a node pool is sick.',
        cites: [{ source: 'node-repair' }, { source: 'eks-managed-nodes/node-health' }],
      },
      'right-sizing': {
        who: 'shared',
        aws: 'AWS picks the instance types for the pods that wait, and consolidates nodes that are little used.',
        customer: 'Set honest requests on your pods, and limits and instance types in the node pool.',
        cites: [
          { source: 'instances', section: 'Comparison table' },
          { source: 'node-pool', section: 'Disruption' },
        ],
      },
      'runtime-patching': {
        who: 'customer',
        customer:
          'There is no managed runtime here: Java, Node.js, Python and the like are in your image, and a patch reaches them when you rebuild and redeploy it.',
        cites: [{ source: 'security', section: 'Patch management' }, { source: 'eks/image-security' }],
      },
      'platform-version': {
        who: 'aws',
        aws: 'AWS rolls new EKS platform versions, with patches of the control plane, out by itself.',
        cites: [{ source: 'eks/resilience' }, { source: 'eks/versions' }],
      },
      antivirus: {
        who: 'customer',
        customer:
          'What watches for malware in your pods is yours to add, as a DaemonSet for example. AWS has the nodes, on which nothing can be installed.',
        cites: [{ source: 'instances' }, { source: 'security', section: 'Patch management' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'The size of persistent volumes, and watching them, is yours: Auto Mode does not fully manage them. So is the ephemeral storage of the nodes, in the node class.',
        cites: [
          { source: 'security', section: 'Automated resource management' },
          { source: 'instances', section: 'Considerations' },
        ],
      },
      'patch-management': {
        who: 'shared',
        aws: 'AWS patches control plane, node image, kubelet and built-in components, by nodes that it replaces.',
        customer:
          'Patch your images and what you installed, start the upgrade to a new Kubernetes version, and keep disruption budgets that let nodes be replaced: a blocking one holds a fix up for as long as 21 days.',
        cites: [
          { source: 'eks-automode', section: 'Features' },
          { source: 'security', section: 'Patch management' },
          { source: 'upgrade' },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'Auto Mode looks for pods that fit on no node, launches instances for them, and packs and removes those no longer needed, as a Karpenter that AWS runs. It makes and adjusts load balancers for your Ingress and Service objects, gives pods addresses and DNS, sets up local disks and GPU drivers, and replaces a sick node after 10 to 30 minutes. The control plane, with the keys that sign its tokens, AWS runs as on EKS.',
        cites: [
          { source: 'eks-automode', section: 'Automated Components' },
          { source: 'instances' },
          { source: 'node-repair' },
          { source: 'eks/resilience' },
          { source: 'eks/signing-keys' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
