import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'Batch User Guide: Amazon EKS compute environments',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/eks.html',
      read: '2026-11-29',
    },
    nodes: {
      title: 'Batch User Guide: Shared responsibility of the Kubernetes nodes',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/eks-ce-shared-responsibility.html',
      read: '2026-11-29',
    },
    al2: {
      title: 'Batch User Guide: Amazon EKS Amazon Linux 2 AMI deprecation',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/eks-al2-ami-deprecation.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Batch on EKS',
    short: 'Batch on EKS',
    aka: ['batch eks', 'batch on eks', 'batch with eks', 'batch on kubernetes'],
    category: 'compute',
    profile: 'container',
    variantOf: 'batch',
    summary:
      'Batch jobs as pods on nodes that Batch adds to your EKS cluster: Batch launches and scales the nodes, and their AMI, Kubernetes version and the cluster are yours to update.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'customer',
        customer:
          'You update the AMI of the compute environment: Batch launches nodes from the AMI that it has and never updates it by itself.',
        cites: [{ source: 'nodes' }, { source: 'batch-ec2/amis' }],
        except: [
          {
            if: 'end-of-life',
            when: 'it still runs on the EKS-optimized Amazon Linux 2 AMI, which ended on 26 November 2025',
            who: 'customer',
            then: 'AWS publishes no more patches for it: move the compute environment to Amazon Linux 2023.',
            cites: [{ source: 'al2' }],
          },
          {
            if: 'unmanaged-compute',
            when: 'the compute environment is unmanaged',
            who: 'customer',
            then: 'the nodes are of your own node groups: you provide, configure and patch them there, and Batch only places jobs on them. Auto Mode nodes cannot serve.',
            cites: [{ source: 'batch/unmanaged' }],
          },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the Batch scheduler and the EKS control plane.',
        cites: [{ source: 'overview' }, { source: 'eks/security' }],
      },
      capacity: {
        who: 'shared',
        aws: 'Batch launches, scales and ends the nodes for the job queue.',
        customer: 'Set types and limits and leave the nodes, labels and groups of Batch alone.',
        cites: [{ source: 'overview' }, { source: 'nodes' }],
        except: [
          {
            if: 'unmanaged-compute',
            when: 'the compute environment is unmanaged',
            who: 'customer',
            then: 'you provide, configure and scale the nodes.',
            cites: [{ source: 'batch/unmanaged' }],
          },
        ],
      },
      'platform-software': {
        who: 'customer',
        customer:
          "The Kubernetes version and AMI of the nodes are yours to move, with kubelet and runtime in them, and so are the cluster's add-ons.",
        cites: [{ source: 'nodes' }, { source: 'eks/add-on-updates' }],
      },
      container: {
        who: 'customer',
        customer: 'Job images and pod settings are yours.',
        cites: [{ source: 'batch/security' }, { source: 'eks/best-practices' }],
      },
      application: {
        who: 'customer',
        customer: "The jobs' code and libraries.",
        cites: [{ source: 'batch/security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set compute environment, queue, job definitions and namespace. A job for which there is no room stays RUNNABLE for ever: mend the cause, or give the queue a time limit that cancels it.',
        cites: [
          { source: 'overview' },
          { source: 'nodes' },
          { source: 'batch/job-states' },
          { source: 'batch/stuck-jobs' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'VPC, subnets, security groups and network policies are yours.',
        cites: [{ source: 'batch/managed' }, { source: 'eks/network-security' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You give Batch its RBAC in the cluster and write node and job roles.',
        cites: [{ source: 'overview' }, { source: 'batch/roles' }],
      },
      data: {
        who: 'customer',
        customer: "The jobs' data and its encryption are yours.",
        cites: [{ source: 'batch/security' }, { source: 'eks/data-encryption' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': 'as profile',
      'logging-monitoring': 'as profile',
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer: 'You run the update to the latest image version.',
        cites: [{ source: 'nodes' }],
        except: [
          {
            if: 'end-of-life',
            when: 'it still runs on the EKS-optimized Amazon Linux 2 AMI, which ended on 26 November 2025',
            who: 'customer',
            then: 'there are no more patches to take: move to Amazon Linux 2023.',
            cites: [{ source: 'al2' }],
          },
        ],
      },
      'ami-updates': {
        who: 'customer',
        customer:
          'You start the update of the compute environment, which picks the latest EKS-optimized AMI that AWS publishes: Batch never does it by itself.',
        cites: [{ source: 'nodes' }],
      },
      'kubernetes-version': {
        who: 'customer',
        customer: "Batch does not upgrade the nodes' Kubernetes version: you do, and the cluster's too.",
        cites: [{ source: 'nodes' }],
      },
      'node-provisioning': {
        who: 'shared',
        aws: 'Batch manages the whole life of its nodes.',
        customer: 'Do not place other pods on them or change their labels and taints.',
        cites: [{ source: 'nodes' }, { source: 'overview' }],
        except: [
          {
            if: 'unmanaged-compute',
            when: 'the compute environment is unmanaged',
            who: 'customer',
            then: 'you provision and configure the nodes.',
            cites: [{ source: 'batch/unmanaged' }],
          },
        ],
      },
      'kubernetes-rbac': {
        who: 'customer',
        customer: 'The rights of Batch in the cluster are yours to grant.',
        cites: [{ source: 'overview' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'You choose when an update of AMI or Kubernetes version runs, whether running jobs end with it, and how long it waits for them.',
        cites: [{ source: 'nodes' }],
      },
      agents: {
        who: 'customer',
        customer: 'What you want on the nodes of Batch runs as a DaemonSet, which you deploy and update.',
        cites: [{ source: 'nodes' }],
      },
      'workload-isolation': {
        who: 'customer',
        customer:
          'Pods of several jobs can share a node and its kernel: namespaces, and compute environments of their own for what must not touch, are yours.',
        cites: [{ source: 'nodes' }, { source: 'eks/best-practices' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Batch works from outside the cluster, with no operator to install there: it keeps the queues, tracks dependencies, priorities and retries, and calls the Kubernetes API to create, watch and delete pods and nodes. In a managed environment it scales the nodes with the queue, down to your minimum, and marks them with labels and taints so that no other workload lands on them. RBAC, versions and AMIs are yours.',
        cites: [{ source: 'overview' }],
      },
    },
    reviewed: '2026-11-29',
  },
);
