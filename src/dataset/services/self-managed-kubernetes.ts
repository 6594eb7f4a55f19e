import { serviceFile } from '../schema.ts';

export default serviceFile(
  {},
  {
    name: 'Self-managed Kubernetes on EC2',
    short: 'Self-managed Kubernetes',
    aka: [
      'self-managed kubernetes',
      'self managed kubernetes',
      'self hosted kubernetes',
      'self-hosted kubernetes',
      'kubernetes on ec2',
      'k8s on ec2',
      'kubeadm',
      'kubeadm on ec2',
      'kops',
      'rancher on ec2',
      'k3s on ec2',
      'own kubernetes',
      'vanilla kubernetes',
      'kubernetes ourselves',
    ],
    category: 'containers',
    profile: 'customer-operated',
    summary:
      'Kubernetes that you run on EC2 yourself: AWS stops at the hypervisor, and control plane, etcd, nodes and pods are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS secures and patches the hypervisor under your instances.',
        cites: [{ source: 'ec2/infrastructure', section: 'Isolation on physical hosts' }, { source: 'nitro-design' }],
      },
      'operating-system': {
        who: 'customer',
        customer: 'You patch and harden the operating systems of control plane and worker instances.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }, { source: 'ec2/updates' }],
      },
      'control-plane': {
        who: 'customer',
        customer:
          "You run the Kubernetes control plane: API servers, scheduler, controllers and etcd are yours to install, secure, patch, keep available and back up. AWS runs only EC2's own API. EKS is what takes this over.",
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }, { source: 'eks/best-practices' }],
      },
      capacity: {
        who: 'customer',
        customer: 'You size, scale and repair all instances, control plane included, over several zones.',
        cites: [{ source: 'ec2/resilience' }, { source: 'waf-resiliency' }],
      },
      'platform-software': {
        who: 'customer',
        customer:
          'Kubernetes versions, kubelet, container runtime, CNI, CSI drivers and every add-on are yours to patch and upgrade.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      container: {
        who: 'customer',
        customer: 'You build, scan, patch and redeploy the images and secure what they may do.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code and its libraries.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set every flag and object of the cluster: API server options, admission, pod security, quotas.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'VPC, subnets, security groups, pod network and network policies are yours.',
        cites: [
          { source: 'ec2/security', section: 'Security in the cloud' },
          { source: 'ec2/infrastructure', section: 'Controlling network traffic' },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: "You run authentication, RBAC and certificates of the cluster, and write the instances' IAM roles.",
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }, { source: 'ec2/roles' }],
      },
      data: {
        who: 'customer',
        customer: 'You encrypt etcd, secrets and volumes and protect what is in them.',
        cites: [{ source: 'ec2/data' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          "The cluster's certificate authority, TLS between its components and TLS of your applications are yours to issue and renew.",
        cites: [
          { source: 'ec2/data', section: 'Encryption in transit' },
          { source: 'ec2/security', section: 'Security in the cloud' },
        ],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'You back up etcd and volumes and rehearse the restore.',
        cites: [{ source: 'ec2/best-practices', section: 'Backup and recovery' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes EC2 metrics and records EC2 API calls for CloudTrail.',
        customer: 'Audit logs, metrics and alarms of control plane, nodes and pods are yours.',
        cites: [{ source: 'ec2/agent' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      etcd: {
        who: 'customer',
        customer: 'You run, secure, patch, back up and restore etcd.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }, { source: 'eks/best-practices' }],
      },
      'control-plane-patching': {
        who: 'customer',
        customer: 'You patch the API servers, controllers and scheduler.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      scheduler: {
        who: 'customer',
        customer: 'You run the Kubernetes scheduler.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'service-availability': {
        who: 'customer',
        customer: 'Keeping the control plane available, over several zones, is yours.',
        cites: [{ source: 'ec2/resilience' }, { source: 'waf-resiliency' }],
      },
      'api-availability': {
        who: 'customer',
        customer: "The Kubernetes API's availability is yours; EC2's API is AWS's.",
        cites: [{ source: 'ec2/resilience' }],
      },
      'kubernetes-version': {
        who: 'customer',
        customer: 'You upgrade control plane and nodes; nobody forces or offers it.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      kubelet: {
        who: 'customer',
        customer:
          'Kubelet and the container runtime, such as containerd, are yours to install, patch and configure on every node.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'add-ons': {
        who: 'customer',
        customer: 'CNI, DNS, storage drivers and ingress are yours.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'kubernetes-rbac': {
        who: 'customer',
        customer: 'RBAC and cluster certificates are yours.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer: 'You patch all the instances.',
        cites: [{ source: 'ec2/updates' }],
      },
      'hypervisor-patching': {
        who: 'aws',
        aws: 'AWS patches the hypervisor.',
        cites: [{ source: 'ec2/infrastructure', section: 'Isolation on physical hosts' }],
      },
      'certificate-renewal': {
        who: 'customer',
        customer: "The cluster's certificates are yours to renew before they expire.",
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'network-encryption': {
        who: 'aws',
        aws: 'Between zones and Regions, and between supported Nitro instance types of one or of peered VPCs, AWS encrypts the traffic by itself.',
        cites: [{ source: 'ec2/data', section: 'Encryption in transit' }],
      },
      secrets: {
        who: 'customer',
        customer: 'Kubernetes Secrets are stored in your etcd: encrypting them is yours.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
