import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'pod-configuration': {
      title: 'EKS User Guide: Understand Fargate Pod configuration details',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-configuration.html',
      read: '2026-11-23',
    },
    overview: {
      title: 'EKS User Guide: Simplify compute management with AWS Fargate',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
      read: '2026-11-30',
    },
    patching: {
      title: 'EKS User Guide: Set actions for AWS Fargate OS patching events',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-patching.html',
      read: '2026-11-23',
    },
    logging: {
      title: 'EKS User Guide: Start AWS Fargate logging for your cluster',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate-logging.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'Amazon EKS on AWS Fargate',
    short: 'EKS on Fargate',
    aka: [
      'eks fargate',
      'eks on fargate',
      'fargate on eks',
      'fargate profile',
      'fargate profiles',
      'eks fargate profiles',
      'fargate pod',
      'fargate pods',
      'eks with fargate',
    ],
    category: 'containers',
    profile: 'container',
    variantOf: 'eks',
    summary:
      'EKS pods without nodes of yours: AWS runs and patches everything under each pod, and the pods, their images and how they bear evictions are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: "AWS gives every pod a virtual machine of its own: pods share no kernel, memory or network interface with one another, yours or others'.",
        cites: [{ source: 'overview', section: 'AWS Fargate considerations' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS provides and patches the operating system under each pod. It does so by evicting the pod, and deletes it if the eviction keeps failing.',
        cites: [{ source: 'patching' }, { source: 'overview', section: 'Fargate Comparison Table' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs, secures, scales and patches the API servers and etcd over three zones. You start upgrades to a new minor version.',
        cites: [{ source: 'eks/resilience' }, { source: 'eks/security' }],
      },
      capacity: {
        who: 'aws',
        aws: 'AWS provides the compute for each pod: there are no nodes to size or scale. Replicas, pod sizes and Fargate profiles are yours.',
        cites: [{ source: 'overview' }, { source: 'eks/best-practices' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS supplies kubelet and container runtime and recycles pods for patches of the Kubernetes version.',
        customer: 'Delete and redeploy pods to move them to a new minor version, and update the add-ons.',
        cites: [{ source: 'patching' }, { source: 'eks/versions', section: 'Amazon EKS version FAQs' }],
      },
      container: {
        who: 'customer',
        customer:
          'You build, scan, patch and redeploy the images, sidecars included. Privileged containers are impossible here.',
        cites: [{ source: 'eks/best-practices' }, { source: 'overview', section: 'AWS Fargate considerations' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code, its libraries and what you install into the cluster.',
        cites: [{ source: 'eks/best-practices' }, { source: 'eks/security', section: 'Security in the cloud' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set Fargate profiles, pod sizes, pod security, quotas and PodDisruptionBudgets that leave room for evictions.',
        cites: [{ source: 'overview' }, { source: 'patching' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You provide private subnets, security groups of pods and network policies.',
        cites: [{ source: 'overview', section: 'AWS Fargate considerations' }, { source: 'eks/network-security' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the pod execution role, roles for service accounts, access entries and RBAC. Instance metadata is not available to pods.',
        cites: [{ source: 'overview', section: 'AWS Fargate considerations' }, { source: 'eks/identity' }],
      },
      data: {
        who: 'customer',
        customer:
          "You protect your data and the stores that it lies in: pods can mount EFS and not EBS. AWS encrypts the pods' own disks and the Kubernetes API data.",
        cites: [
          { source: 'pod-configuration', section: 'Fargate storage' },
          { source: 'overview', section: 'AWS Fargate considerations' },
          { source: 'eks/envelope-encryption' },
        ],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'TLS between pods, at the ingress and to databases is yours.',
        cites: [{ source: 'eks/network-security' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: "You back up file systems and databases; a pod's own disk goes with it.",
        cites: [{ source: 'pod-configuration', section: 'Fargate storage' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS watches the compute under the pods, sends notices of evictions and can ship logs with its built-in router.',
        customer: 'Turn on control plane logs, configure pod logging and react to failed evictions.',
        cites: [{ source: 'eks/control-plane-logs' }, { source: 'logging' }, { source: 'patching' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches by recycling the nodes under pods; you get a notice with the date.',
        cites: [{ source: 'patching' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts and the node of each pod.',
        cites: [{ source: 'patching' }, { source: 'overview', section: 'Fargate Comparison Table' }],
      },
      kubelet: {
        who: 'aws',
        aws: 'AWS supplies kubelet and runtime and patches them; new pods start on the latest patch version. A running pod keeps its minor version until you delete and redeploy it.',
        cites: [{ source: 'patching' }, { source: 'eks/rollback', section: 'Step 2: Prepare worker nodes' }],
      },
      'kubernetes-version': {
        who: 'shared',
        aws: 'AWS upgrades the control plane when you say so; running pods keep their kubelet.',
        customer:
          'Start the upgrade, then delete and redeploy the Fargate pods. To roll back, delete those on the new version first.',
        cites: [
          { source: 'eks/versions', section: 'Amazon EKS version FAQs' },
          { source: 'eks/rollback', section: 'Step 2: Prepare worker nodes' },
        ],
        except: [
          {
            if: 'end-of-life',
            when: 'extended support has ended',
            who: 'aws',
            then: 'AWS upgrades the control plane without asking or telling; deleting and redeploying the Fargate pods, and updating the add-ons, stay yours.',
            cites: [{ source: 'eks/versions', section: 'Amazon EKS extended support FAQs' }],
          },
        ],
      },
      'application-availability': {
        who: 'shared',
        aws: 'AWS evicts pods zone by zone and respects PodDisruptionBudgets at first.',
        customer:
          'Run replicas, set budgets below 100%, handle failed evictions by EventBridge, or restart pods before the date.',
        cites: [{ source: 'patching' }],
      },
      'maintenance-window': {
        who: 'aws',
        aws: 'AWS sets the date of the evictions and announces it: there is no window to define. You can only restart the pods before that date.',
        cites: [{ source: 'patching' }],
      },
      'tenant-isolation': {
        who: 'aws',
        aws: 'Each pod has a virtual machine boundary of its own.',
        cites: [{ source: 'overview', section: 'AWS Fargate considerations' }],
      },
      'workload-isolation': {
        who: 'aws',
        aws: 'AWS isolates pod from pod. For the strongest separation run a separate cluster.',
        cites: [{ source: 'overview', section: 'AWS Fargate considerations' }],
      },
      agents: {
        who: 'customer',
        customer:
          'DaemonSets are not supported: security and monitoring agents run as sidecars, which are yours to add and update. The log router, Fluent Bit, is run by AWS once you configure it.',
        cites: [{ source: 'overview', section: 'AWS Fargate considerations' }, { source: 'logging' }],
      },
      'add-ons': {
        who: 'shared',
        aws: 'AWS installs the VPC CNI on Fargate nodes.',
        customer: 'CoreDNS and other add-ons in the cluster are yours to update.',
        cites: [{ source: 'overview', section: 'AWS Fargate considerations' }, { source: 'eks/add-on-updates' }],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS provides and scales the worker nodes: compute of its own for each pod, and no groups of machines to size.',
        customer: 'Set replicas and autoscaling of pods and their size.',
        cites: [{ source: 'overview', section: 'AWS Fargate considerations' }],
      },
      'container-images': {
        who: 'customer',
        customer: 'Images are yours to patch.',
        cites: [{ source: 'eks/best-practices' }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'Pod execution role and service account roles are yours.',
        cites: [{ source: 'overview', section: 'AWS Fargate considerations' }, { source: 'eks/identity' }],
      },
      'extended-support': {
        who: 'shared',
        aws: 'AWS keeps patching the control plane of an old minor version for 12 months at a higher price. This is on by default.',
        customer: 'Upgrade before it ends; afterwards AWS upgrades the control plane by force.',
        cites: [{ source: 'eks/versions' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS keeps the control plane in three zones, and evicts pods one zone after the other when it patches.',
        customer: 'Put private subnets of several zones into the Fargate profile, and spread the replicas.',
        cites: [
          { source: 'eks/resilience' },
          { source: 'patching' },
          { source: 'overview', section: 'AWS Fargate considerations' },
        ],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: "AWS encrypts each pod's own disk with AES-256 by a key of Fargate's, and all Kubernetes API data from version 1.28 on.",
        customer:
          'Encrypt the EFS file systems and databases that the pods use, and bring a KMS key for the API data if you want one.',
        cites: [{ source: 'pod-configuration', section: 'Fargate storage' }, { source: 'eks/envelope-encryption' }],
      },
      'spot-interruptions': {
        who: 'absent',
        because: 'EKS does not support Fargate Spot: its Fargate pods are not interrupted to take capacity back.',
        cites: [{ source: 'overview', section: 'AWS Fargate considerations' }],
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
          'Budgets that keep enough pods running and still let some go are yours: a budget that blocks every eviction stops patching or gets its pods deleted.',
        cites: [{ source: 'patching' }],
      },
      'task-retirement': {
        who: 'shared',
        aws: 'AWS announces evictions, evicts pods zone by zone and deletes those whose eviction keeps failing.',
        customer: 'Set budgets below 100%, watch for failed evictions and restart pods earlier if you like.',
        cites: [{ source: 'patching' }],
      },
      imds: {
        who: 'aws',
        aws: 'AWS keeps instance metadata out of reach of Fargate pods: there is nothing for you to block. Pods get credentials by IAM roles for service accounts.',
        cites: [{ source: 'overview', section: 'AWS Fargate considerations' }],
      },
      'serverless-patching': {
        who: 'aws',
        aws: 'AWS patches the operating system, kubelet and runtime under every pod, by evicting the pod. Images, and moving pods to a new Kubernetes minor version, are yours.',
        cites: [{ source: 'patching' }, { source: 'overview', section: 'AWS Fargate considerations' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'AWS keeps the hosts closed: there is no node to log in to. Shells in pods go through the Kubernetes API, under your RBAC.',
        cites: [{ source: 'overview', section: 'Fargate Comparison Table' }, { source: 'eks/identity' }],
      },
      'container-runtime-config': {
        who: 'customer',
        customer:
          'User, capabilities and a read-only root file system are yours to set in the pod. Privileged containers, HostPort and HostNetwork are refused on Fargate.',
        cites: [{ source: 'overview', section: 'AWS Fargate considerations' }, { source: 'eks/pod-security' }],
      },
      'right-sizing': {
        who: 'customer',
        customer: 'You ask for the CPU and memory of each pod. Nodes there are none to size.',
        cites: [{ source: 'overview' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'Each pod gets 20 GiB of ephemeral storage, less what the system uses. More, up to 175 GiB, is yours to request in the pod.',
        cites: [{ source: 'pod-configuration', section: 'Fargate storage' }],
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
      antivirus: {
        who: 'customer',
        customer: 'What watches for malware in your pods is yours to add, as a sidecar: DaemonSets do not run here.',
        cites: [{ source: 'overview', section: 'AWS Fargate considerations' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'A scheduler and admission controllers of AWS in the control plane recognise pods that match a Fargate profile, find each compute of its own and round its size up, with 256 MB more for kubelet, kube-proxy and containerd. Fargate mounts EFS without a driver, runs the Fluent Bit that you configure, and drains pods zone by zone to patch them. The control plane, with the keys that sign its tokens, AWS runs as on EKS.',
        cites: [
          { source: 'overview' },
          { source: 'pod-configuration' },
          { source: 'logging' },
          { source: 'patching' },
          { source: 'eks/resilience' },
          { source: 'eks/signing-keys' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
