import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    keys: {
      title: 'SageMaker AI Developer Guide: Customer managed AWS KMS key encryption for SageMaker HyperPod',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/smcluster-cmk.html',
      read: '2026-11-28',
    },
    'node-recovery': {
      title: 'SageMaker AI Developer Guide: Automatic node recovery',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-eks-resiliency-node-recovery.html',
      read: '2026-11-28',
    },
    autoscaling: {
      title: 'SageMaker AI Developer Guide: Autoscaling on SageMaker HyperPod EKS',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-eks-autoscaling.html',
      read: '2026-11-28',
    },
    'custom-ami-clusters': {
      title: 'SageMaker AI Developer Guide: Cluster management with custom AMIs',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/hyperpod-custom-ami-cluster-management.html',
      read: '2026-11-28',
    },
    'custom-ami': {
      title: 'SageMaker AI Developer Guide: Custom AMIs for SageMaker HyperPod clusters',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/hyperpod-custom-ami-support.html',
      read: '2026-11-28',
    },
    'update-software': {
      title: 'SageMaker AI Developer Guide: Updating the HyperPod platform software',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-eks-operate-cli-command-update-cluster-software.html',
      read: '2026-11-28',
    },
    reference: {
      title: 'SageMaker AI Developer Guide: HyperPod references',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-ref.html',
      read: '2026-11-28',
    },
    'auto-patch': {
      title: 'SageMaker AI API Reference: ClusterAutoPatchConfig',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClusterAutoPatchConfig.html',
      read: '2026-11-28',
    },
    'release-notes': {
      title: 'SageMaker AI Developer Guide: HyperPod release notes',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-release-notes.html',
      read: '2026-11-28',
    },
    prerequisites: {
      title: 'SageMaker AI Developer Guide: HyperPod prerequisites',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-prerequisites.html',
      read: '2026-11-28',
    },
    'node-labels': {
      title: 'SageMaker AI Developer Guide: Resilience-related Kubernetes labels by SageMaker HyperPod',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-eks-resiliency-node-labels.html',
      read: '2026-11-29',
    },
    'deep-health-checks': {
      title: 'AWS SDK for Kotlin: onStartDeepHealthChecks of a HyperPod instance group',
      url: 'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/sagemaker/aws.sdk.kotlin.services.sagemaker.model/-cluster-instance-group-details/on-start-deep-health-checks.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon SageMaker HyperPod',
    short: 'HyperPod',
    aka: ['hyperpod', 'hyper pod', 'sagemaker hyperpod', 'hyperpod slurm', 'hyperpod eks'],
    category: 'ai',
    profile: 'single-tenant-managed',
    variantOf: 'sagemaker-ai',
    summary:
      'Long-lived training clusters with Slurm or EKS: AWS builds patched images and replaces faulty nodes, and applying the software update, lifecycle scripts and jobs are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS builds new HyperPod images with security patches and announces them in the release notes.',
        customer:
          'You call the cluster software update or configure automatic patching. It replaces the root volume, so you save data first, stop the jobs and plan for the downtime.',
        cites: [{ source: 'update-software' }, { source: 'release-notes' }],
        except: [
          {
            if: 'auto-upgrade-on',
            when: 'automatic patching is configured for an instance group',
            who: 'shared',
            aws: 'AWS closes the instances to new jobs and patches each once no job runs on it, or all together once all are idle, as you chose.',
            then: 'Choosing the way is yours, and so are instances that never become idle: they keep the old image until you update them.',
            cites: [{ source: 'auto-patch' }],
          },
          {
            if: 'custom-ami',
            when: 'the cluster runs a custom AMI that you built on a public HyperPod image',
            who: 'customer',
            then: 'Building it again on each newer HyperPod image, testing it and rolling it out are yours.',
            cites: [{ source: 'custom-ami' }, { source: 'custom-ami-clusters' }, { source: 'release-notes' }],
          },
        ],
      },
      'control-plane': {
        who: 'shared',
        aws: 'AWS runs the HyperPod service, and with EKS the Kubernetes control plane.',
        customer:
          'With Slurm the controller runs on nodes of the cluster that you configure; with EKS you start Kubernetes version upgrades.',
        cites: [{ source: 'reference' }, { source: 'update-software' }],
      },
      capacity: {
        who: 'shared',
        aws: 'AWS allocates the accelerated instances and reboots or replaces nodes that fail its health checks.',
        customer:
          'You choose instance groups, counts, reserved capacity and automatic node recovery, and share them out among teams.',
        cites: [{ source: 'node-recovery' }, { source: 'reference' }],
        except: [
          {
            when: 'node recovery is set to None',
            who: 'customer',
            then: 'AWS only labels faulty nodes: repairing or replacing them is yours.',
            cites: [{ source: 'node-recovery' }],
          },
          {
            when: 'Karpenter autoscaling is on, with EKS',
            who: 'shared',
            aws: 'HyperPod installs, updates and runs Karpenter, which adds and removes nodes with the pods that wait.',
            then: 'The node classes, node pools and their limits are yours, and so are the requests of the pods.',
            cites: [{ source: 'autoscaling' }],
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS packages drivers, Slurm or kubelet, and the resiliency agents into the HyperPod image.',
        customer:
          'You apply updates, and after an EKS version upgrade you update the nodes yourself so that they follow.',
        cites: [{ source: 'update-software' }, { source: 'reference', section: 'SageMaker HyperPod DLAMI' }],
      },
      container: {
        who: 'customer',
        customer: 'Training images and pods are yours to build and patch.',
        cites: [{ source: 'update-software' }, { source: 'sagemaker-ai/infrastructure' }],
      },
      application: {
        who: 'customer',
        customer: 'Training code, frameworks, checkpoints and lifecycle scripts are yours.',
        cites: [{ source: 'update-software' }, { source: 'reference' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You define instance groups, lifecycle scripts, the Slurm nodes and partitions, in the API or in the older provisioning file, and health check settings.',
        cites: [{ source: 'reference' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose the VPC, subnets and security groups, also those for the fast network among nodes and for FSx.',
        cites: [{ source: 'prerequisites' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the cluster role, who calls the HyperPod API, and who logs in to nodes or uses Kubernetes RBAC and Slurm accounts.',
        cites: [{ source: 'reference', section: 'SageMaker HyperPod API permissions reference' }],
      },
      data: {
        who: 'customer',
        customer:
          'Data sets, checkpoints and file systems with their encryption are yours; a software update deletes what lies on the root volume. That volume AWS always encrypts.',
        cites: [{ source: 'update-software' }, { source: 'keys' }, { source: 'sagemaker-ai/data-protection' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'Encryption of traffic among nodes and to storage is a setting of your frameworks and file systems.',
        cites: [{ source: 'sagemaker-ai/in-transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'You write checkpoints and back up root volumes to S3 or FSx before an update.',
        cites: [{ source: 'update-software' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS runs health checks and reports cluster events.',
        customer: 'You collect job and node logs, watch utilization and react to faults.',
        cites: [{ source: 'reference' }, { source: 'sagemaker-ai/logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS provides the patched image.',
        customer:
          'You run the update-cluster-software call, by API or CLI, or configure automatic patching of idle instances. With the call, nodes are unavailable meanwhile and running jobs are not drained.',
        cites: [{ source: 'update-software' }, { source: 'auto-patch' }],
      },
      'kubernetes-version': {
        who: 'shared',
        aws: 'AWS carries out the upgrade of the EKS control plane once you start it, and picks the HyperPod image of that version when you call the software update. The nodes do not follow by themselves.',
        customer:
          'Start the upgrade of the EKS cluster, then call the software update for the HyperPod nodes, and keep both within one version of each other.',
        cites: [{ source: 'update-software' }, { source: 'eks/versions' }],
      },
      drivers: {
        who: 'shared',
        aws: 'AWS ships GPU and network drivers in the image.',
        customer: 'You take them up by updating the cluster software.',
        cites: [{ source: 'reference', section: 'SageMaker HyperPod DLAMI' }],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS watches the nodes and reboots or replaces faulty ones by itself, where node recovery is set to Automatic. Jobs that resume from a checkpoint are yours.',
        cites: [{ source: 'node-recovery' }],
        except: [
          {
            when: 'node recovery is set to None',
            who: 'customer',
            then: 'AWS only labels faulty nodes: repairing or replacing them is yours.',
            cites: [{ source: 'node-recovery' }],
          },
        ],
      },
      'ami-updates': {
        who: 'shared',
        aws: 'AWS releases new HyperPod images with security patches and drivers, for EKS and for Slurm, and lists them in the release notes.',
        customer:
          'You follow the release notes, test (a new image can bring a new operating system, as from Amazon Linux 2 to AL2023) and call the update.',
        cites: [{ source: 'release-notes' }, { source: 'update-software' }],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          'You decide who logs in to nodes: Systems Manager sessions with Run As bind IAM users to users of the operating system that you create.',
        cites: [
          {
            source: 'prerequisites',
            section: 'Setting up AWS Systems Manager and Run As for cluster user access control',
          },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'A cluster stands in one zone by default; you put instance groups into other zones when you create them.',
        cites: [{ source: 'prerequisites' }],
      },
      'security-groups': {
        who: 'customer',
        customer:
          'You write a group whose members may exchange all traffic with each other, as EFA needs it, without an outbound rule to 0.0.0.0/0.',
        cites: [{ source: 'prerequisites' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'You choose when the update runs, stop the jobs before it, and save what lies on root volumes. With automatic patching you set the schedule and the strategy, and AWS patches idle instances.',
        cites: [{ source: 'update-software' }, { source: 'auto-patch' }],
      },
      backups: {
        who: 'customer',
        customer:
          'Checkpoints and data on root volumes are yours to save to S3 or FSx: an update replaces the root volume.',
        cites: [{ source: 'update-software' }],
      },
      scaling: {
        who: 'customer',
        customer: 'You set the number of instances in each group and change it.',
        cites: [{ source: 'reference' }],
        except: [
          {
            when: 'Karpenter autoscaling is on, with EKS',
            who: 'shared',
            aws: 'HyperPod installs, updates and runs Karpenter, which adds and removes nodes with the pods that wait.',
            then: 'Turning it on, the node classes, node pools and limits are yours.',
            cites: [{ source: 'autoscaling' }],
          },
        ],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS always encrypts root volumes, with a key that it owns unless you name one of yours.',
        customer:
          'Encryption of data sets and checkpoints in S3 and FSx is a setting of theirs. A key of your own for the volumes you name by API when you create the instance group, with continuous provisioning, and cannot change later.',
        cites: [{ source: 'keys' }],
      },
      drift: {
        who: 'shared',
        aws: 'With Slurm defined in the API, HyperPod compares slurm.conf with it by default and refuses updates once it has drifted.',
        customer: 'Mending it, or choosing to overwrite or to merge changes by hand, is yours.',
        cites: [{ source: 'reference', section: 'SageMaker HyperPod Slurm configuration' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'HyperPod watches the nodes with its health agent, runs deep health checks where you turned them on for an instance group or ask for them, labels faulty nodes so that no job is scheduled there, and reboots or replaces them where automatic recovery is on. AWS packs drivers, scheduler and agents into the image, and where you turn on autoscaling installs and runs Karpenter. Jobs and checkpoints are yours.',
        cites: [
          { source: 'node-labels' },
          { source: 'deep-health-checks' },
          { source: 'node-recovery' },
          { source: 'reference' },
          { source: 'autoscaling' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
