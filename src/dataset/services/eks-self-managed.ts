import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'EKS User Guide: Maintain nodes yourself with self-managed nodes',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/worker.html',
      read: '2026-11-30',
    },
    update: {
      title: 'EKS User Guide: Update self-managed nodes for your cluster',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/update-workers.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon EKS with self-managed nodes',
    short: 'EKS with self-managed nodes',
    aka: [
      'eks self managed',
      'eks self-managed',
      'eks self managed nodes',
      'eks self-managed nodes',
      'self-managed nodes',
      'self managed nodes',
      'self-managed eks workers',
      'self managed eks workers',
      'eks with self-managed nodes',
      'eks on ec2',
      'eks with ec2 nodes',
      'eks with self managed ec2 nodes',
    ],
    category: 'containers',
    profile: 'container',
    variantOf: 'eks',
    summary:
      'EKS with EC2 nodes that you run yourself: AWS has the control plane, and everything on the nodes is yours.',
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
        who: 'customer',
        customer:
          'You patch, harden and replace the nodes: AWS publishes EKS-optimized AMIs, and rolling them out, with the drain before it, is all yours. No console tells you.',
        cites: [
          { source: 'eks/best-practices' },
          { source: 'overview' },
          { source: 'eks/versions', section: 'Amazon EKS version FAQs' },
        ],
        except: [
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'building and patching the image are yours as well.',
            cites: [{ source: 'eks/best-practices' }],
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
        customer: 'You create, size, scale and repair the instances and their Auto Scaling groups.',
        cites: [{ source: 'eks/best-practices' }, { source: 'overview' }],
      },
      'platform-software': {
        who: 'customer',
        customer:
          'Kubelet, container runtime, CNI and add-ons on the nodes are yours to patch and upgrade. After a control plane upgrade you move the nodes by hand.',
        cites: [{ source: 'eks/best-practices' }, { source: 'eks/versions', section: 'Amazon EKS version FAQs' }],
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
          'You set bootstrap arguments, launch templates, pod security, quotas, PodDisruptionBudgets and cluster settings.',
        cites: [{ source: 'eks/best-practices' }, { source: 'overview' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You set subnets, security groups between nodes and control plane, CNI and network policies.',
        cites: [{ source: 'eks/security', section: 'Security in the cloud' }, { source: 'eks/network-security' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the node role, let nodes join by access entry or aws-auth, and keep RBAC, pod roles and SSH in order.',
        cites: [{ source: 'eks/security', section: 'Security in the cloud' }, { source: 'eks/identity' }],
      },
      data: {
        who: 'customer',
        customer:
          'You protect the data of pods and encrypt node and persistent volumes. AWS encrypts the Kubernetes API data.',
        cites: [{ source: 'eks/envelope-encryption' }, { source: 'eks/data-encryption' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'TLS between pods, at the ingress and to databases is yours.',
        cites: [{ source: 'eks/network-security' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'You back up persistent volumes and keep manifests and node definitions.',
        cites: [{ source: 'eks/resilience' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS watches the control plane.',
        customer: "Turn on control plane logs, ship node and pod logs and set alarms; nodes' health is yours to watch.",
        cites: [{ source: 'eks/control-plane-logs' }, { source: 'eks/logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer: 'You patch the nodes or replace them with ones from a newer AMI.',
        cites: [{ source: 'eks/best-practices' }, { source: 'update' }],
      },
      'host-os-patching': {
        who: 'customer',
        customer: "The nodes are your instances: patching them is yours. The hypervisor below is AWS's.",
        cites: [{ source: 'eks/best-practices' }],
      },
      'ami-updates': {
        who: 'customer',
        customer:
          'You notice, test and roll out newer AMIs, moves from AL2 to AL2023 included: no console tells you and nothing drains the nodes for you. AWS publishes the patched EKS-optimized AMIs.',
        cites: [{ source: 'eks/best-practices' }, { source: 'update' }],
        except: [
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'you build and patch it too.',
            cites: [{ source: 'eks/best-practices' }],
          },
        ],
      },
      'ami-hardening': {
        who: 'customer',
        customer: 'Hardening the node image is yours.',
        cites: [{ source: 'eks/best-practices' }],
      },
      kubelet: {
        who: 'customer',
        customer:
          'Fixes to kubelet and to the container runtime, containerd, are yours to deploy on nodes that you launched, Bottlerocket ones included: by a newer AMI or in place.',
        cites: [
          { source: 'eks/best-practices' },
          { source: 'eks/versions', section: 'Amazon EKS version FAQs' },
          { source: 'update' },
        ],
      },
      'kubernetes-version': {
        who: 'shared',
        aws: 'AWS upgrades the control plane when you say so.',
        customer: 'Start it and then move every node by hand.',
        cites: [{ source: 'eks/versions', section: 'Amazon EKS version FAQs' }, { source: 'eks/upgrades' }],
        except: [
          {
            if: 'end-of-life',
            when: 'extended support has ended',
            who: 'aws',
            then: 'AWS upgrades the control plane without asking or telling; moving every node and updating the add-ons stay yours.',
            cites: [{ source: 'eks/versions', section: 'Amazon EKS extended support FAQs' }],
          },
        ],
      },
      scaling: {
        who: 'customer',
        customer: 'Auto Scaling groups, Cluster Autoscaler or Karpenter are yours.',
        cites: [{ source: 'eks/best-practices' }],
      },
      'node-provisioning': {
        who: 'customer',
        customer: 'You launch, register, drain and end nodes.',
        cites: [{ source: 'overview' }],
      },
      imds: {
        who: 'customer',
        customer: "Limiting pods' access to instance metadata is yours.",
        cites: [{ source: 'eks/identity' }],
      },
      agents: {
        who: 'customer',
        customer: 'Every agent on the nodes is yours.',
        cites: [{ source: 'eks/best-practices' }],
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
        aws: 'AWS keeps the control plane in three zones.',
        customer:
          'The nodes are yours to spread, with Auto Scaling groups in several zones, and so are the pods on them.',
        cites: [{ source: 'eks/resilience' }, { source: 'overview' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'You encrypt node and persistent volumes, and bring a KMS key for the API data if you want one. The envelope encryption that AWS applies by default, from version 1.28 on, covers the Kubernetes API data and no volume.',
        cites: [{ source: 'eks/envelope-encryption' }, { source: 'eks/data-encryption' }],
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
        cites: [{ source: 'eks/application' }],
      },
      'platform-version': {
        who: 'aws',
        aws: 'AWS rolls new EKS platform versions, with patches of the control plane, out by itself.',
        cites: [{ source: 'eks/resilience' }, { source: 'eks/versions' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS runs the control plane of the cluster as on EKS: API servers, controllers, scheduler and etcd, their scaling and replacement, the OIDC endpoint with the keys that sign service account tokens and are rotated every 7 days, and the daily check for what would break an upgrade. It publishes the EKS-optimized AMIs. What happens on the nodes is yours.',
        cites: [
          { source: 'eks/architecture' },
          { source: 'eks/resilience' },
          { source: 'eks/signing-keys' },
          { source: 'eks/insights' },
          { source: 'overview' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
