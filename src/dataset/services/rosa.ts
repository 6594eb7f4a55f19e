import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    responsibilities: {
      title: 'ROSA User Guide: Overview of responsibilities for ROSA',
      url: 'https://docs.aws.amazon.com/rosa/latest/userguide/rosa-responsibilities.html',
      read: '2026-11-28',
    },
    architecture: {
      title: 'ROSA User Guide: Architecture models',
      url: 'https://docs.aws.amazon.com/rosa/latest/userguide/rosa-architecture-models.html',
      read: '2026-11-29',
    },
    'what-is': {
      title: 'ROSA User Guide: What is Red Hat OpenShift Service on AWS?',
      url: 'https://docs.aws.amazon.com/rosa/latest/userguide/what-is-rosa.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Red Hat OpenShift Service on AWS',
    short: 'ROSA',
    aka: [
      'rosa',
      'openshift on aws',
      'red hat openshift',
      'redhat openshift',
      'openshift',
      'rosa hcp',
      'rosa classic',
      'openshift service on aws',
    ],
    category: 'containers',
    profile: 'container',
    summary:
      'OpenShift run by Red Hat on AWS: AWS has the infrastructure, Red Hat the cluster, its nodes and their operating system, and applications, data and the timing of upgrades are yours.',
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS owns and guards the data centers.',
        cites: [{ source: 'responsibilities', section: 'Overview' }],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS owns, maintains and replaces the hardware.',
        cites: [{ source: 'responsibilities', section: 'Overview' }],
      },
      'network-infrastructure': {
        who: 'aws',
        aws: 'AWS runs its global network.',
        cites: [{ source: 'responsibilities', section: 'Overview' }],
      },
      virtualization: {
        who: 'aws',
        aws: 'AWS runs EC2 and its hypervisor.',
        cites: [{ source: 'responsibilities', section: 'Overview' }, { source: 'ec2/infrastructure' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'Red Hat, not AWS, manages and patches the operating system of control plane, infrastructure and worker nodes.',
        cites: [{ source: 'responsibilities' }],
        partner: 'Red Hat',
      },
      'control-plane': {
        who: 'aws',
        aws: 'Red Hat runs, monitors, scales and secures the OpenShift control plane and, in the classic model, the infrastructure nodes. Hosted control planes (HCP) stand in an AWS account of Red Hat, those of the classic model on EC2 in yours; AWS provides the EC2.',
        cites: [{ source: 'responsibilities', section: 'Overview' }, { source: 'architecture' }],
        partner: 'Red Hat',
      },
      capacity: {
        who: 'shared',
        aws: 'Red Hat watches and resizes the control plane and, in the classic model, the infrastructure nodes.',
        customer: "Watch the worker nodes, set machine pools and autoscaling, and answer Red Hat's notices.",
        cites: [{ source: 'responsibilities', section: 'Change management' }, { source: 'architecture' }],
        partner: 'Red Hat',
      },
      'platform-software': {
        who: 'shared',
        aws: 'Red Hat provides and maintains OpenShift versions for all nodes and repairs upgrades that go wrong.',
        customer:
          'Schedule upgrades or choose automatic ones, stay on a supported minor version and test your applications.',
        cites: [{ source: 'responsibilities', section: 'Change management' }],
        partner: 'Red Hat',
      },
      container: {
        who: 'customer',
        customer: 'Your images and what is in them.',
        cites: [{ source: 'responsibilities' }],
      },
      application: {
        who: 'customer',
        customer: 'You are fully responsible for applications and workloads on ROSA.',
        cites: [{ source: 'responsibilities' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You configure projects, machine pools, operators, storage drivers and logging add-ons.',
        cites: [{ source: 'responsibilities', section: 'Change management' }],
      },
      'network-configuration': {
        who: 'shared',
        aws: "Red Hat sets up the cluster's default networking, the OpenShift router and load balancers, watches them and answers their alerts.",
        customer:
          'Set network policies, address ranges, private or public endpoints, extra load balancers, VPN and peering, and your own VPC, and watch your routes and what stands behind them.',
        cites: [
          { source: 'responsibilities', section: 'Change management' },
          { source: 'responsibilities', section: 'Incident and operations management' },
        ],
        partner: 'Red Hat',
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You control OpenShift RBAC, dedicated-admin and cluster-admin, the identity provider, Red Hat organization administrators and the IAM roles that ROSA uses.',
        cites: [{ source: 'responsibilities', section: 'Access and identity authorization' }],
      },
      data: {
        who: 'customer',
        customer: 'Your data, in every respect, with the keys if you bring your own KMS key.',
        cites: [
          { source: 'responsibilities', section: 'Overview' },
          { source: 'responsibilities', section: 'Incident and operations management' },
        ],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: "Red Hat restores the platform: it replaces failed control plane nodes, in the classic model infrastructure nodes too, and rebuilds the platform's network. It snapshots the Kubernetes objects only on clusters that were made with IAM user credentials.",
        customer:
          'You back up applications and their data, take CSI snapshots of persistent volumes, and spread the worker nodes over zones, in the classic model by a Multi-AZ cluster.',
        cites: [{ source: 'responsibilities', section: 'Disaster recovery' }, { source: 'architecture' }],
        partner: 'Red Hat',
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'Red Hat monitors the platform and keeps its audit logs.',
        customer:
          'Install application logging, watch your workloads, and ask for platform audit logs by a support case.',
        cites: [{ source: 'responsibilities', section: 'Change management' }],
        partner: 'Red Hat',
      },
      compliance: 'as profile',
    },
    duties: {
      backups: {
        who: 'customer',
        customer:
          'You back up your applications and their data, and take CSI snapshots of persistent volumes. Red Hat brings back the platform, not what you run on it.',
        cites: [{ source: 'responsibilities', section: 'Disaster recovery' }],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'Red Hat patches the operating system of all nodes.',
        cites: [{ source: 'responsibilities' }],
        partner: 'Red Hat',
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'Red Hat patches the nodes; AWS patches the hosts beneath.',
        cites: [{ source: 'responsibilities' }],
        partner: 'Red Hat',
      },
      'kubernetes-version': {
        who: 'shared',
        aws: 'Red Hat publishes, carries out and repairs upgrades.',
        customer:
          'Schedule them and stay on a supported version. With hosted control planes, the control plane and each machine pool are upgraded apart: do not leave the pools behind.',
        cites: [{ source: 'responsibilities', section: 'Change management' }, { source: 'architecture' }],
        partner: 'Red Hat',
      },
      'control-plane-patching': {
        who: 'aws',
        aws: 'Red Hat maintains the control plane, hosted in its own account or, in the classic model, on nodes in yours.',
        cites: [{ source: 'responsibilities', section: 'Overview' }, { source: 'architecture' }],
        partner: 'Red Hat',
      },
      'kubernetes-rbac': {
        who: 'customer',
        customer: 'OpenShift RBAC is yours.',
        cites: [{ source: 'responsibilities', section: 'Access and identity authorization' }],
      },
      'network-policies': {
        who: 'customer',
        customer: 'NetworkPolicy objects are yours.',
        cites: [{ source: 'responsibilities', section: 'Change management' }],
      },
      'node-provisioning': {
        who: 'shared',
        aws: 'Red Hat deploys the control plane: with hosted control planes in its own account, in the classic model on nodes in yours, together with infrastructure nodes.',
        customer:
          'Create machine pools for workers. With hosted control planes there are no infrastructure nodes, and platform components run on your workers too: leave room for them.',
        cites: [{ source: 'responsibilities', section: 'Change management' }, { source: 'architecture' }],
        partner: 'Red Hat',
      },
      'application-logs': {
        who: 'customer',
        customer: 'The logging operator and your application logs are yours to install and keep.',
        cites: [{ source: 'responsibilities', section: 'Change management' }],
      },
      scaling: {
        who: 'shared',
        aws: 'Red Hat watches and resizes the control plane and, in the classic model, the infrastructure nodes.',
        customer: 'The number of worker nodes, by machine pool or autoscaling, and replicas of your pods are yours.',
        cites: [{ source: 'responsibilities', section: 'Change management' }, { source: 'architecture' }],
        partner: 'Red Hat',
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS replaces failed servers, and Red Hat the control plane nodes on them, in the classic model infrastructure nodes too. A failed worker node is yours to replace, through its machine pool.',
        cites: [{ source: 'responsibilities', section: 'Disaster recovery' }, { source: 'architecture' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'Worker nodes over several zones are yours to set up, and so are connections with more than one tunnel. In the classic model you choose a Multi-AZ cluster, and without it the control plane stands in one zone too.',
        cites: [{ source: 'responsibilities', section: 'Disaster recovery' }, { source: 'architecture' }],
        partner: 'Red Hat',
        except: [
          {
            when: 'the cluster has hosted control planes (HCP)',
            who: 'shared',
            aws: 'Red Hat always runs the control plane over several zones.',
            then: 'the worker nodes are yours to spread, by machine pools in several zones.',
            cites: [{ source: 'architecture' }],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'If you bring your own KMS key for the EBS volumes, its policy and its life are yours.',
        cites: [{ source: 'responsibilities', section: 'Incident and operations management' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Red Hat sets the cluster up so that the volumes of all nodes and the persistent volumes of the default storage class are encrypted with the AWS managed key of EBS, and the images of the built-in registry with keys of S3. What you keep elsewhere has its own encryption.',
        cites: [{ source: 'responsibilities', section: 'Security and regulation compliance' }],
        partner: 'Red Hat',
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'Red Hat provides that persistent volumes can be encrypted with your key.',
            then: 'You create it, encrypt the volumes with it, and answer for its policy and its life.',
            cites: [
              { source: 'responsibilities', section: 'Security and regulation compliance' },
              { source: 'responsibilities', section: 'Incident and operations management' },
            ],
          },
        ],
      },
      'runtime-patching': {
        who: 'customer',
        customer: 'Language runtimes are in your images: you patch them by rebuilding and redeploying.',
        cites: [{ source: 'responsibilities' }],
      },
      'add-ons': {
        who: 'shared',
        aws: "Red Hat sets up, watches and answers alerts of OpenShift's own router, which is the ingress controller of the cluster, of its load balancers and of the pod network; fixes come with OpenShift versions.",
        customer:
          'Schedule the versions that carry the fixes, make the router private or ask for a second one, watch your routes and what is behind them, and update any ingress controller or operator of your own.',
        cites: [
          { source: 'responsibilities', section: 'Incident and operations management' },
          { source: 'responsibilities', section: 'Change management' },
        ],
        partner: 'Red Hat',
      },
      'service-function': {
        who: 'aws',
        aws: "Red Hat's site reliability engineers install, watch and mend the cluster round the clock, carry out upgrades, replace failed control plane nodes, and run the OpenShift router. Only the classic model has infrastructure nodes, which they replace too. With hosted control planes, etcd, API server and OAuth stand in an AWS account of Red Hat's over several zones, reached by PrivateLink; in the classic model they stand in yours. AWS runs EC2 beneath and its ROSA console.",
        cites: [
          { source: 'responsibilities', section: 'Incident and operations management' },
          { source: 'responsibilities', section: 'Disaster recovery' },
          { source: 'architecture' },
          { source: 'what-is' },
        ],
        partner: 'Red Hat',
      },
    },
    reviewed: '2026-11-28',
  },
);
