import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'EKS User Guide: Simplify node lifecycle with managed node groups',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html',
      read: '2026-11-30',
    },
    update: {
      title: 'EKS User Guide: Update a managed node group for your cluster',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/update-managed-node-group.html',
      read: '2026-11-30',
    },
    'node-health': {
      title: 'EKS User Guide: Detect node health issues and enable automatic node repair',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/node-health.html',
      read: '2026-11-30',
    },
    'launch-template': {
      title: 'EKS User Guide: Customize managed nodes with launch templates',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon EKS managed node groups',
    short: 'EKS managed node groups',
    aka: [
      'eks managed node group',
      'eks managed node groups',
      'eks managed nodes',
      'managed node group',
      'managed node groups',
      'mng',
      'eks mng',
      'eks with managed node groups',
      'eks with managed nodes',
    ],
    category: 'containers',
    profile: 'container',
    variantOf: 'eks',
    summary:
      'EKS nodes on EC2 whose life cycle EKS automates: AWS builds patched AMIs and does the rolling, you decide when, and scaling and pods are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS keeps your nodes apart from other customers. Pods of one node share its kernel.',
        cites: [{ source: 'eks/security' }, { source: 'ec2/infrastructure' }],
      },
      'operating-system': {
        who: 'shared',
        aws: 'AWS builds patched versions of the EKS-optimized AMIs, tells you of them in the console, and drains and replaces the nodes once you start the update.',
        customer: 'Start the update: no node is patched by itself, also after a cluster upgrade.',
        cites: [
          { source: 'overview', section: 'Managed node groups concepts' },
          { source: 'eks/compute', section: 'Compare compute options' },
        ],
        except: [
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'you build the patched AMI too, nobody notifies you, and you deploy it.',
            cites: [{ source: 'overview', section: 'Managed node groups concepts' }],
          },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs, secures, scales and patches the API servers and etcd over three zones. You start upgrades to a new minor version.',
        cites: [{ source: 'eks/resilience' }, { source: 'eks/security' }],
      },
      capacity: {
        who: 'customer',
        customer:
          'You choose instance types, size and zones of the group, and scale it with Cluster Autoscaler or by hand: the group does not scale by itself. EKS creates the nodes and can repair them if you turn node auto repair on.',
        cites: [
          { source: 'eks/best-practices' },
          { source: 'overview' },
          { source: 'node-health', section: 'Automatic node repair' },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS builds kubelet, container runtime and kernel into each EKS-optimized AMI release, and offers add-on versions.',
        customer: 'Roll out the newer AMI and Kubernetes version to the nodes, and start add-on updates.',
        cites: [
          { source: 'overview', section: 'Managed node groups concepts' },
          { source: 'eks/versions', section: 'Amazon EKS version FAQs' },
        ],
        except: [
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'kubelet and runtime in it are yours too.',
            cites: [{ source: 'overview', section: 'Managed node groups concepts' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer: 'You build, scan, patch and redeploy the images, and set what containers are allowed to do.',
        cites: [{ source: 'eks/best-practices' }, { source: 'eks/image-security' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code, its libraries and what you install into the cluster.',
        cites: [{ source: 'eks/best-practices' }, { source: 'eks/security', section: 'Security in the cloud' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set node group, launch template with its user data and bootstrap arguments, labels, taints, update settings, pod security, quotas and PodDisruptionBudgets.',
        cites: [{ source: 'overview' }, { source: 'launch-template' }, { source: 'eks/best-practices' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You choose the subnets of the group, its way to ECR and S3, security groups and network policies.',
        cites: [{ source: 'overview', section: 'Managed node groups concepts' }, { source: 'eks/network-security' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You write the node role, the roles of pods, access entries and RBAC, and decide on SSH to nodes.',
        cites: [{ source: 'eks/security', section: 'Security in the cloud' }, { source: 'eks/identity' }],
      },
      data: {
        who: 'customer',
        customer:
          'You protect the data of pods and encrypt node volumes, by launch template or by EBS encryption by default. AWS encrypts the Kubernetes API data.',
        cites: [{ source: 'overview', section: 'Managed node groups concepts' }, { source: 'eks/envelope-encryption' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'TLS between pods, at the ingress and to databases is yours.',
        cites: [{ source: 'eks/network-security' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'You back up persistent volumes and keep manifests; nodes are replaced and not restored.',
        cites: [{ source: 'eks/resilience' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS watches the control plane and the health of the node group.',
        customer: 'Turn on control plane logs, ship node and pod logs and set alarms.',
        cites: [{ source: 'eks/control-plane-logs' }, { source: 'overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS builds the patched EKS-optimized AMI and drains and replaces nodes when you start the update.',
        customer: 'Start it, with one click or call, for each node group.',
        cites: [{ source: 'overview', section: 'Managed node groups concepts' }, { source: 'update' }],
        except: [
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'building, patching and deploying it are yours, and there is no notice.',
            cites: [{ source: 'overview', section: 'Managed node groups concepts' }],
          },
        ],
      },
      'ami-updates': {
        who: 'shared',
        aws: 'AWS publishes EKS-optimized AMIs and notifies you in the console.',
        customer: 'Deploy them to the node groups.',
        cites: [{ source: 'overview', section: 'Managed node groups concepts' }, { source: 'eks/compute' }],
        except: [
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'you build, patch and deploy it, without notice.',
            cites: [{ source: 'overview', section: 'Managed node groups concepts' }],
          },
        ],
      },
      'host-os-patching': {
        who: 'shared',
        aws: 'AWS builds patched AMIs for the nodes.',
        customer: 'Deploy them: nodes are never patched in place.',
        cites: [{ source: 'overview', section: 'Managed node groups concepts' }],
      },
      kubelet: {
        who: 'shared',
        aws: 'AWS ships kubelet and runtime in each AMI release.',
        customer: 'Move the nodes to the newer release or Kubernetes version.',
        cites: [{ source: 'overview', section: 'Managed node groups concepts' }, { source: 'eks/compute' }],
      },
      'kubernetes-version': {
        who: 'shared',
        aws: 'AWS upgrades the control plane when you say so; nodes are not upgraded with it.',
        customer: "Start the control plane's upgrade, then each node group's, then the add-ons'.",
        cites: [{ source: 'eks/versions', section: 'Amazon EKS version FAQs' }, { source: 'eks/upgrades' }],
        except: [
          {
            if: 'end-of-life',
            when: 'extended support has ended',
            who: 'aws',
            then: 'AWS upgrades the control plane without asking or telling; the node groups stay on the old version until you update them, and so do the add-ons.',
            cites: [{ source: 'eks/versions', section: 'Amazon EKS extended support FAQs' }],
          },
        ],
      },
      scaling: {
        who: 'customer',
        customer:
          "Scaling the nodes is yours: Cluster Autoscaler, Karpenter or the group's size. EKS only tags the group for it.",
        cites: [{ source: 'eks/best-practices' }, { source: 'overview' }],
      },
      'node-provisioning': {
        who: 'shared',
        aws: 'EKS creates, registers, drains and ends the nodes of the group.',
        customer: 'Choose instance types, sizes, zones and capacity type.',
        cites: [{ source: 'overview' }],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS repairs and replaces failed servers. With node auto repair, which you turn on for the group and which works on Linux only, EKS also replaces or reboots nodes that stopped working. Unless you set another threshold, it starts no repairs in a group of more than five nodes while over 20% of them are sick, nor during a zonal shift of the cluster.',
        cites: [
          { source: 'node-health', section: 'Automatic node repair' },
          { source: 'overview' },
          { source: 'eks-auto/node-repair' },
        ],
      },
      imds: {
        who: 'customer',
        customer:
          'You set IMDSv2 and the hop limit in your launch template, and so whether containers reach instance metadata.',
        cites: [
          { source: 'launch-template', section: 'Launch template configuration basics' },
          { source: 'eks/identity' },
        ],
      },
      'ssh-access': {
        who: 'customer',
        customer: 'SSH to nodes is possible: whether, for whom and from where is your choice.',
        cites: [{ source: 'eks/compute' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'Node volumes are encrypted only where your launch template or the EBS default of your account says so, and persistent volumes as their storage class says. The envelope encryption that AWS applies by default, from version 1.28 on, covers the Kubernetes API data and no volume.',
        cites: [{ source: 'overview', section: 'Managed node groups concepts' }, { source: 'eks/envelope-encryption' }],
      },
      agents: {
        who: 'customer',
        customer: 'Security and log agents on the nodes are yours.',
        cites: [{ source: 'eks/security', section: 'Security in the cloud' }],
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
      'add-ons': {
        who: 'shared',
        aws: 'AWS builds and tests versions of EKS add-ons and carries out the update that you start.',
        customer: 'Start each update, also after a cluster upgrade; what you installed with Helm is wholly yours.',
        cites: [{ source: 'eks/add-on-updates' }],
      },
      'extended-support': {
        who: 'shared',
        aws: 'AWS keeps patching the control plane of an old minor version for 12 months at a higher price. This is on by default.',
        customer: 'Upgrade before it ends; afterwards AWS upgrades the control plane by force.',
        cites: [{ source: 'eks/versions' }],
      },
      'network-encryption': {
        who: 'aws',
        aws: 'Between zones and Regions, and between supported Nitro instance types of one or of peered VPCs, AWS encrypts the traffic by itself.',
        cites: [{ source: 'ec2/data', section: 'Encryption in transit' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS keeps the control plane in three zones, and the Auto Scaling group of the nodes in all the subnets that you named.',
        customer: 'Name subnets in several zones for the group, and spread the replicas of your pods.',
        cites: [{ source: 'overview' }, { source: 'eks/resilience' }],
      },
      'pod-disruption': {
        who: 'customer',
        customer:
          'Updates of the group respect your budgets: one that blocks every eviction makes the update fail unless you force it. Scaling in and zone rebalancing do not: there a node ends within 15 minutes, pods or no pods.',
        cites: [
          { source: 'overview', section: 'Managed node groups concepts' },
          { source: 'update', section: 'Edit a node group configuration' },
        ],
        disputed:
          'The page on managed node groups says that pods of a shrinking group get up to 15 minutes to leave; the page on updating a group says that its nodes are ended at once.',
      },
      'spot-interruptions': {
        who: 'shared',
        aws: 'On a rebalance recommendation EKS starts a replacement, then cordons and drains the Spot node, as well as it can: pods may get less than the two minutes of the notice.',
        customer:
          'Choose Spot for the group only where pods bear it, name several instance types, and keep grace periods at 30 seconds or less.',
        cites: [{ source: 'overview', section: 'Managed node group capacity types' }],
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
      'host-firewall': {
        who: 'customer',
        customer: 'Firewall rules on the nodes are yours.',
        cites: [{ source: 'eks/security', section: 'Security in the cloud' }],
      },
      'task-retirement': {
        who: 'shared',
        aws: 'AWS drains nodes when you update or shrink the group, and on Spot interruptions.',
        customer: 'Run replicas and budgets so that pods can move.',
        cites: [{ source: 'overview', section: 'Managed node groups concepts' }],
      },
      'infrastructure-as-code': {
        who: 'customer',
        customer:
          'The launch template is yours: user data, bootstrap arguments, disks, security groups, AMI. A new version reaches the nodes when you update the group to it. The template that EKS makes where you bring none is better left alone.',
        cites: [{ source: 'launch-template' }],
      },
      antivirus: {
        who: 'customer',
        customer: 'Malware protection on the nodes is yours to choose and install, by launch template or DaemonSet.',
        cites: [{ source: 'eks/security', section: 'Security in the cloud' }, { source: 'launch-template' }],
      },
      'ami-hardening': {
        who: 'customer',
        customer:
          'EKS-optimized AMIs come from AWS. Hardening them further, by user data or by an AMI of your own, is yours, and so is keeping such an AMI patched.',
        cites: [
          { source: 'launch-template' },
          { source: 'overview', section: 'Managed node groups concepts' },
          { source: 'eks/security', section: 'Security in the cloud' },
        ],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'You choose when an update of the group starts, how many nodes at a time may be away, and whether it may force pods out.',
        cites: [{ source: 'update' }],
      },
      'runtime-patching': {
        who: 'customer',
        customer:
          'There is no managed runtime here: Java, Node.js, Python and the like are in your image, and a patch reaches them when you rebuild and redeploy it.',
        cites: [{ source: 'eks/best-practices' }, { source: 'eks/image-security' }],
      },
      'platform-version': {
        who: 'aws',
        aws: 'AWS rolls new EKS platform versions, with patches of the control plane, out by itself.',
        cites: [{ source: 'eks/resilience' }, { source: 'eks/versions' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'EKS makes and runs the Auto Scaling group of the nodes, joins, labels and tags them. In an update that you start it brings up new nodes in the same zones, takes old ones off the load balancers, drains and ends them. It drains Spot nodes at risk, and with auto repair on replaces or reboots sick nodes, but stops where too many are sick. The control plane, with the keys that sign its tokens, AWS runs as on EKS.',
        cites: [
          { source: 'overview', section: 'Managed node groups concepts' },
          { source: 'overview', section: 'Managed node group capacity types' },
          { source: 'eks-node-update-behavior' },
          { source: 'node-health' },
          { source: 'eks/resilience' },
          { source: 'eks/signing-keys' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
