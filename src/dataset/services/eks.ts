import { serviceFile } from '../schema.ts';

const asCapability = {
  if: 'eks-capability',
  when: 'it runs as an EKS Capability: Argo CD, ACK or kro',
  who: 'aws',
  then: 'AWS installs, scales, upgrades and patches it, outside your cluster. What it deploys and who may use it stay yours.',
  cites: [{ source: 'eks-capabilities' }],
} as const;

export default serviceFile(
  {
    security: {
      title: 'EKS User Guide: Security in Amazon EKS',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/security.html',
      read: '2026-11-23',
    },
    compute: {
      title: 'EKS User Guide: Manage compute resources by using nodes',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-compute.html',
      read: '2026-11-23',
    },
    'best-practices': {
      title: 'EKS Best Practices Guide: Security',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/security.html',
      read: '2026-11-28',
    },
    versions: {
      title: 'EKS User Guide: The Kubernetes version lifecycle on EKS',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
      read: '2026-11-28',
    },
    upgrades: {
      title: 'EKS Best Practices Guide: Cluster upgrades',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
      read: '2026-11-28',
    },
    'add-on-updates': {
      title: 'EKS User Guide: Update an Amazon EKS add-on',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/updating-an-add-on.html',
      read: '2026-11-29',
    },
    'envelope-encryption': {
      title: 'EKS User Guide: Default envelope encryption for all Kubernetes API data',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html',
      read: '2026-11-28',
    },
    'control-plane-logs': {
      title: 'EKS User Guide: Send control plane logs to CloudWatch Logs',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'EKS User Guide: Understand resilience in Amazon EKS clusters',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    identity: {
      title: 'EKS Best Practices Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html',
      read: '2026-11-28',
    },
    'pod-security': {
      title: 'EKS Best Practices Guide: Pod security',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
      read: '2026-11-28',
    },
    'network-security': {
      title: 'EKS Best Practices Guide: Network security',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/network-security.html',
      read: '2026-11-28',
    },
    'data-encryption': {
      title: 'EKS Best Practices Guide: Data encryption and secrets management',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/data-encryption-and-secrets-management.html',
      read: '2026-11-28',
    },
    'image-security': {
      title: 'EKS Best Practices Guide: Image security',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/image-security.html',
      read: '2026-11-28',
    },
    'tenant-isolation': {
      title: 'EKS Best Practices Guide: Tenant isolation',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/tenant-isolation.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'EKS Best Practices Guide: Auditing and logging',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/auditing-and-logging.html',
      read: '2026-11-28',
    },
    'incident-response': {
      title: 'EKS Best Practices Guide: Incident response and forensics',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/incident-response-and-forensics.html',
      read: '2026-11-28',
    },
    application: {
      title: 'EKS Best Practices Guide: Running highly available applications',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/application.html',
      read: '2026-11-28',
    },
    'add-ons': {
      title: 'EKS User Guide: Amazon EKS add-ons',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html',
      read: '2026-11-30',
    },
    rollback: {
      title: 'EKS User Guide: Roll back a cluster to a previous Kubernetes version',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/rollback-cluster.html',
      read: '2026-11-28',
    },
    architecture: {
      title: 'EKS Best Practices Guide: EKS Control Plane',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/control-plane.html',
      read: '2026-11-29',
    },
    'signing-keys': {
      title: 'EKS User Guide: Fetch signing keys to validate OIDC tokens',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/irsa-fetch-keys.html',
      read: '2026-11-29',
    },
    'pod-identity': {
      title: 'EKS User Guide: Understand how EKS Pod Identity works',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html',
      read: '2026-11-29',
    },
    insights: {
      title:
        'EKS User Guide: Prepare for Kubernetes version upgrades and troubleshoot misconfigurations with cluster insights',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/cluster-insights.html',
      read: '2026-11-29',
    },
    'control-plane-settings': {
      title: 'EKS API Reference: ControlPlaneConfigInfo',
      url: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_ControlPlaneConfigInfo.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon EKS',
    short: 'EKS',
    aka: [
      'eks',
      'elastic kubernetes service',
      'kubernetes on aws',
      'k8s',
      'kubernetes',
      'managed kubernetes',
      'eks cluster',
      'irsa',
      'pod identity',
      'aws-auth',
      'aws auth configmap',
      'eks connector',
    ],
    category: 'containers',
    profile: 'container',
    summary:
      "Managed Kubernetes: AWS runs the control plane with its etcd, your pods and the cluster's configuration stay yours, and who has the nodes depends on the kind of node.",
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS owns and guards the data centers.',
        cites: [{ source: 'best-practices' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'on-premises',
            when: 'the nodes are EKS Hybrid Nodes',
            who: 'customer',
            then: 'the building of the nodes is yours.',
            cites: [{ source: 'eks-hybrid/overview' }],
          },
        ],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS owns, maintains and replaces the servers.',
        cites: [{ source: 'best-practices' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'on-premises',
            when: 'the nodes are EKS Hybrid Nodes',
            who: 'customer',
            then: "the nodes' machines are yours.",
            cites: [{ source: 'eks-hybrid/prereqs' }],
          },
        ],
      },
      'network-infrastructure': {
        who: 'aws',
        aws: 'AWS builds and secures the physical network of its Regions.',
        cites: [{ source: 'best-practices' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'on-premises',
            when: 'the nodes are EKS Hybrid Nodes',
            who: 'customer',
            then: 'your network and its link to AWS are yours.',
            cites: [{ source: 'eks-hybrid/prereqs' }],
          },
        ],
      },
      virtualization: {
        who: 'aws',
        aws: "AWS runs each cluster's control plane on machines of its own and keeps customers apart with its hypervisor. Pods of one node share that node's kernel, except on Fargate.",
        cites: [{ source: 'envelope-encryption' }, { source: 'security' }],
        except: [
          {
            if: 'on-premises',
            when: 'the nodes are EKS Hybrid Nodes',
            who: 'customer',
            then: 'their hypervisor is yours.',
            cites: [{ source: 'eks-hybrid/prereqs' }],
          },
        ],
      },
      'operating-system': 'by variant',
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs, secures, scales and patches the API servers, controller manager, scheduler and etcd over three Availability Zones, and replaces failing ones. Starting the upgrade to a new Kubernetes minor version is yours.',
        cites: [{ source: 'resilience' }, { source: 'security' }, { source: 'best-practices' }],
      },
      capacity: 'by variant',
      'platform-software': 'by variant',
      container: {
        who: 'customer',
        customer:
          'You build, scan, patch and redeploy the images and set what containers are allowed to do. EKS never changes them.',
        cites: [
          { source: 'best-practices' },
          { source: 'image-security' },
          { source: 'security', section: 'Security in the cloud' },
        ],
      },
      application: {
        who: 'customer',
        customer:
          'Your code, its libraries and everything that you install into the cluster, ingress controllers and operators included.',
        cites: [{ source: 'best-practices' }, { source: 'security', section: 'Security in the cloud' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          "You set the cluster's endpoint access, namespaces, quotas, pod security, PodDisruptionBudgets, admission policies and add-ons.",
        cites: [
          { source: 'best-practices' },
          { source: 'pod-security' },
          { source: 'security', section: 'Security in the cloud' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You provide the VPC and subnets, set the security groups between control plane and nodes, and write network policies: without them every pod reaches every pod.',
        cites: [{ source: 'security', section: 'Security in the cloud' }, { source: 'network-security' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You decide who reaches the Kubernetes API (access entries, aws-auth, RBAC) and which AWS permissions pods get (Pod Identity, IRSA, node role).',
        cites: [{ source: 'security', section: 'Security in the cloud' }, { source: 'identity' }],
      },
      data: {
        who: 'customer',
        customer:
          'You protect the data in your pods, volumes and databases and encrypt the volumes. AWS encrypts all Kubernetes API data in etcd by default from version 1.28 on; nodes and volumes are not covered by that.',
        cites: [{ source: 'envelope-encryption' }, { source: 'data-encryption' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'TLS between pods, at the ingress and to databases is yours. AWS serves the Kubernetes API by TLS.',
        cites: [{ source: 'network-security' }, { source: 'best-practices' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'You back up persistent volumes, keep manifests so that a cluster can be built anew, and test it. AWS keeps etcd itself alive and available.',
        cites: [{ source: 'resilience' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS watches the control plane and can send its logs to CloudWatch.',
        customer:
          'Turn on the control plane logs, audit log included: every type is off by default. Logs, metrics and alarms of nodes and pods are yours.',
        cites: [{ source: 'control-plane-logs' }, { source: 'logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      etcd: {
        who: 'aws',
        aws: 'AWS runs, patches, scales and keeps etcd available over three zones and encrypts its disks.',
        cites: [{ source: 'resilience' }, { source: 'envelope-encryption' }, { source: 'security' }],
      },
      'control-plane-patching': {
        who: 'aws',
        aws: 'AWS patches the control plane by itself.',
        cites: [{ source: 'resilience' }, { source: 'security' }],
      },
      scheduler: {
        who: 'aws',
        aws: 'AWS runs the Kubernetes scheduler. Its constraints (affinity, taints, requests) are yours, and so are the few settings of it that EKS lets you change.',
        cites: [{ source: 'best-practices' }, { source: 'security' }, { source: 'control-plane-settings' }],
      },
      'service-availability': {
        who: 'aws',
        aws: 'AWS keeps the API servers and etcd available over three zones and replaces those that fail.',
        cites: [{ source: 'resilience' }],
      },
      'api-availability': {
        who: 'aws',
        aws: 'AWS keeps the Kubernetes API endpoint available and offers an SLA for it.',
        cites: [{ source: 'resilience' }],
      },
      'kubernetes-version': {
        who: 'shared',
        aws: "AWS offers each minor version for 14 months, then 12 more in extended support, and performs the control plane's upgrade. At the end it upgrades the control plane by force.",
        customer:
          'Start the upgrade in time, then update add-ons and nodes and check for removed APIs. An upgrade that went wrong you can have rolled back by one minor version within 7 days.',
        cites: [{ source: 'versions' }, { source: 'upgrades' }, { source: 'rollback' }],
        except: [
          {
            if: 'end-of-life',
            when: 'extended support has ended',
            who: 'aws',
            then: 'AWS upgrades the control plane without asking or telling, and that upgrade cannot be rolled back; nodes, except perhaps those of Auto Mode, and add-ons stay yours to update.',
            cites: [
              { source: 'versions', section: 'Amazon EKS extended support FAQs' },
              { source: 'rollback', section: 'Prerequisites' },
            ],
          },
        ],
      },
      'extended-support': {
        who: 'shared',
        aws: 'AWS keeps patching an old minor version for 12 months at a higher price. This is on by default.',
        customer: 'Upgrade before it ends, or turn it off and be upgraded at the end of standard support.',
        cites: [{ source: 'versions' }],
      },
      'add-ons': {
        who: 'shared',
        aws: 'AWS builds, patches and tests the versions of its EKS add-ons and carries out the update that you start.',
        customer:
          'Start every update: EKS does not update add-ons on a new release nor after a cluster upgrade. What you install with Helm is wholly yours.',
        cites: [{ source: 'add-on-updates' }, { source: 'add-ons', section: 'Support' }],
        except: [
          {
            if: 'self-installed',
            when: 'you installed the add-on yourself, for example with Helm',
            who: 'customer',
            then: 'installing, patching and upgrading it are yours: no patch from AWS comes.',
            cites: [{ source: 'upgrades' }, { source: 'best-practices' }],
          },
          {
            when: 'it is a community add-on, such as Metrics Server or cert-manager',
            who: 'shared',
            then: 'AWS packages, scans and patches it and checks only that it fits the Kubernetes version; support comes from its community, and starting its updates is yours.',
            cites: [{ source: 'add-ons', section: 'Support' }],
          },
          {
            when: 'the add-on comes from AWS Marketplace',
            who: 'shared',
            then: 'its vendor patches and supports it, AWS only scans it and not what it loads from elsewhere, and starting its updates is yours.',
            cites: [{ source: 'add-ons', section: 'Support' }],
          },
        ],
      },
      'self-installed-add-ons': {
        who: 'customer',
        customer:
          'What you install in the cluster yourself, with Helm, a manifest or an operator, is yours to update and configure.',
        cites: [{ source: 'add-on-updates' }, { source: 'best-practices' }],
        except: [asCapability],
      },
      'self-installed-software': {
        who: 'customer',
        customer: 'Ingress controllers, operators and charts that you installed are yours to patch.',
        cites: [{ source: 'best-practices' }, { source: 'upgrades' }],
        except: [asCapability],
      },
      'kubernetes-rbac': {
        who: 'customer',
        customer:
          'Roles, bindings, access entries and aws-auth, leavers and cluster-admins included, are yours to keep clean.',
        cites: [{ source: 'identity' }, { source: 'security', section: 'Security in the cloud' }],
      },
      'network-policies': {
        who: 'customer',
        customer:
          'You write them and have them enforced: until you do, every pod reaches every pod, and the VPC CNI enforces none before you turn that on.',
        cites: [{ source: 'network-security' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: "AWS encrypts etcd's disks always and all Kubernetes API data with envelope encryption from version 1.28 on, by a key of its own.",
        customer: 'Bring a KMS key if you want one, do not lose it, and encrypt node and persistent volumes.',
        cites: [{ source: 'envelope-encryption' }, { source: 'data-encryption' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'You decide what becomes a Kubernetes Secret, limit who reads it by RBAC, rotate it, or keep it in Secrets Manager. AWS envelope-encrypts Secrets with the rest of the API data from version 1.28 on.',
        cites: [{ source: 'data-encryption' }, { source: 'envelope-encryption' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'If you bring a key, its policy and life are yours: a disabled key degrades the cluster at once, and it must be back within 30 days.',
        cites: [{ source: 'envelope-encryption' }],
      },
      'audit-logs': {
        who: 'customer',
        customer: 'Kubernetes audit logs go nowhere until you turn that log type on.',
        cites: [{ source: 'control-plane-logs' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'The five types of control plane logs are off until you enable each.',
        cites: [{ source: 'control-plane-logs' }],
      },
      'container-images': {
        who: 'customer',
        customer: 'You rebuild, scan and redeploy images.',
        cites: [{ source: 'image-security' }, { source: 'best-practices' }],
      },
      'image-scanning': {
        who: 'customer',
        customer: 'You turn scanning on and act on it.',
        cites: [{ source: 'image-security' }],
      },
      'container-runtime-config': {
        who: 'customer',
        customer: 'Pod security standards, root, privileged mode, host paths and capabilities are yours.',
        cites: [{ source: 'pod-security' }, { source: 'security' }],
      },
      'task-definitions': {
        who: 'customer',
        customer:
          'Pod specs are yours: images, requests, limits, security contexts, a read-only root file system, probes.',
        cites: [{ source: 'pod-security' }, { source: 'application' }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'IAM roles for pods, by Pod Identity or IRSA, and the node role are yours.',
        cites: [{ source: 'identity' }],
      },
      'workload-isolation': {
        who: 'customer',
        customer:
          'Namespaces are a soft wall: for tenants that do not trust each other use separate nodes or clusters.',
        cites: [{ source: 'tenant-isolation' }, { source: 'security' }],
      },
      'tenant-isolation': {
        who: 'aws',
        aws: "AWS runs every cluster's control plane apart from other customers' on machines of that cluster alone.",
        cites: [{ source: 'envelope-encryption' }, { source: 'security' }],
      },
      'public-access': {
        who: 'customer',
        customer: 'Whether the API endpoint is public, and from which addresses, is your setting.',
        cites: [{ source: 'network-security' }, { source: 'security', section: 'Security in the cloud' }],
      },
      'application-availability': {
        who: 'customer',
        customer: 'Replicas, spread over zones, probes and PodDisruptionBudgets are yours.',
        cites: [{ source: 'application' }],
      },
      'service-mesh': {
        who: 'customer',
        customer: 'A mesh and its sidecars are yours to install and update.',
        cites: [{ source: 'network-security' }, { source: 'best-practices' }],
      },
      scaling: {
        who: 'customer',
        customer:
          'Pod autoscaling (HPA, VPA) is yours, and so is node scaling with Cluster Autoscaler or Karpenter, except on Auto Mode and Fargate.',
        cites: [{ source: 'best-practices' }, { source: 'application' }],
      },
      forensics: {
        who: 'customer',
        customer: 'Isolating pods and nodes and capturing memory and disks are yours.',
        cites: [{ source: 'incident-response' }],
      },
      'security-groups': {
        who: 'customer',
        customer: 'Security groups between control plane, nodes and pods are yours.',
        cites: [{ source: 'security', section: 'Security in the cloud' }],
      },
      'platform-version': {
        who: 'aws',
        aws: 'AWS rolls new EKS platform versions, with patches of the control plane, out by itself.',
        cites: [{ source: 'resilience' }, { source: 'versions' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS spreads the API servers and etcd of every cluster over three zones, with nothing for you to set.',
        customer:
          'Nodes and pods are yours to spread: subnets in several zones, replicas with topology constraints, and volumes that are bound to one zone in mind.',
        cites: [{ source: 'resilience' }, { source: 'application' }],
      },
      'network-encryption': {
        who: 'aws',
        aws: 'Between zones and Regions, and between supported Nitro instance types of one or of peered VPCs, AWS encrypts the traffic by itself.',
        cites: [{ source: 'ec2/data', section: 'Encryption in transit' }],
      },
      kubelet: {
        who: 'shared',
        aws: 'AWS updates kubelet on Auto Mode and Fargate and ships it in its AMIs for managed node groups.',
        customer: 'Roll AMIs out to managed node groups; on self-managed and hybrid nodes kubelet is wholly yours.',
        cites: [{ source: 'compute' }, { source: 'best-practices' }],
      },
      'pod-disruption': {
        who: 'customer',
        customer:
          'Budgets that keep enough pods running and still let some go are yours: a budget that blocks every eviction stops patching or gets its pods deleted.',
        cites: [{ source: 'application' }],
      },
      'runtime-patching': {
        who: 'customer',
        customer:
          'There is no managed runtime here: Java, Node.js, Python and the like are in your image, and a patch reaches them when you rebuild and redeploy it.',
        cites: [{ source: 'image-security' }, { source: 'best-practices' }],
      },
      'key-rotation': {
        who: 'shared',
        aws: 'EKS rotates the keys that sign service account tokens every 7 days, and publishes the public ones at the OIDC endpoint of the cluster.',
        customer:
          'Systems of yours that check such tokens have to follow: fetch the public keys anew, cache them only as long as the response allows, and pin none. KMS keys of your own you let KMS rotate.',
        cites: [{ source: 'signing-keys' }, { source: 'kms/rotation' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'EKS runs API servers, controllers, scheduler and etcd in a VPC of its own behind a load balancer, with network interfaces in yours, and scales and replaces them. It hosts the OIDC endpoint of each cluster and rotates the keys that sign service account tokens every 7 days. It checks IAM logins, gives pods credentials through its Auth API, and looks every 24 hours for what would break an upgrade. Roles and workloads are yours.',
        cites: [
          { source: 'architecture' },
          { source: 'resilience' },
          { source: 'signing-keys' },
          { source: 'identity' },
          { source: 'pod-identity' },
          { source: 'insights' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
