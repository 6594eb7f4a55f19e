import type { Pages } from './schema.ts';

/** AWS's general pages on the model. A service's own pages stand in its own file. */
export const generalSources = {
  // The model itself
  srm: {
    title: 'Shared Responsibility Model',
    url: 'https://aws.amazon.com/compliance/shared-responsibility-model/',
    read: '2026-11-23',
  },
  'waf-shared-responsibility': {
    title: 'Well-Architected security pillar: Shared responsibility',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
    read: '2026-11-29',
  },
  'waf-sustainability': {
    title: 'Sustainability pillar: the shared responsibility model',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/sustainability-pillar/the-shared-responsibility-model.html',
    read: '2026-11-30',
  },
  'waf-resiliency': {
    title: 'Well-Architected reliability pillar: Shared responsibility model for resiliency',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/shared-responsibility-model-for-resiliency.html',
    read: '2026-11-29',
  },
  'dr-resiliency': {
    title: 'Disaster recovery of workloads on AWS: Shared responsibility model for resiliency',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/shared-responsibility-model-for-resiliency.html',
    read: '2026-11-23',
  },
  'risk-and-compliance': {
    title: 'AWS Risk and Compliance: Shared responsibility model',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-risk-and-compliance/shared-responsibility-model.html',
    read: '2026-11-23',
  },
  'waf-reduce-management-scope': {
    title: 'Well-Architected security pillar: Reduce security management scope',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_securely_operate_reduce_management_scope.html',
    read: '2026-11-29',
  },
  // Data centers, hardware, network, virtualization
  'data-center-controls': {
    title: 'AWS data centers: Our controls',
    url: 'https://aws.amazon.com/compliance/data-center/controls/',
    read: 'unread',
  },
  'data-center-data-layer': {
    title: 'AWS data centers: Data layer',
    url: 'https://aws.amazon.com/compliance/data-center/data-layer/',
    read: '2026-11-23',
  },
  'nitro-design': {
    title: 'The Security Design of the AWS Nitro System',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/security-design-of-aws-nitro-system.html',
    read: '2026-11-23',
  },
  'nitro-components': {
    title: 'The Security Design of the AWS Nitro System: The components of the Nitro System',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/the-components-of-the-nitro-system.html',
    read: '2026-11-23',
  },
  'nitro-operator-access': {
    title: 'The Security Design of the AWS Nitro System: No AWS operator access',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/no-aws-operator-access.html',
    read: '2026-11-29',
  },
  'nitro-side-channels': {
    title: 'The Security Design of the AWS Nitro System: The EC2 approach to preventing side channels',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/the-ec2-approach-to-preventing-side-channels.html',
    read: '2026-11-29',
  },
  'nitro-context': {
    title: 'The Security Design of the AWS Nitro System: Nitro System security in context',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/nitro-system-security-in-context.html',
    read: '2026-11-29',
  },
  'nitro-change-management': {
    title: 'The Security Design of the AWS Nitro System: Change management for the Nitro System',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/change-management-for-the-nitro-system.html',
    read: '2026-11-29',
  },
  'fault-isolation-planes': {
    title: 'AWS fault isolation boundaries: Control planes and data planes',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/control-planes-and-data-planes.html',
    read: '2026-11-29',
  },
  'fault-isolation-regions': {
    title: 'AWS fault isolation boundaries: Regions',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/regions.html',
    read: '2026-11-29',
  },
  'fault-isolation-zones': {
    title: 'AWS fault isolation boundaries: Availability Zones',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html',
    read: '2026-11-29',
  },
  'fault-isolation-partitions': {
    title: 'AWS fault isolation boundaries: Partitions',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html',
    read: '2026-11-23',
  },
  'china-regions': {
    title: 'AWS Storage Blog: Transferring Amazon S3 data from AWS Regions to AWS Regions in China',
    url: 'https://aws.amazon.com/blogs/storage/transferring-amazon-s3-data-from-aws-regions-to-aws-regions-in-china/',
    read: '2026-11-23',
  },
  'fault-isolation-edge': {
    title: 'AWS fault isolation boundaries: Points of presence',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/points-of-presence.html',
    read: '2026-11-29',
  },
  'logical-separation-vpc': {
    title: 'Logical separation on AWS: VPC and accompanying features',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/logical-separation/vpc-and-accompanying-features.html',
    read: '2026-11-23',
  },
  'logical-separation-serverless': {
    title: 'Logical separation on AWS: Serverless and containers',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/logical-separation/serverless-and-containers.html',
    read: '2026-11-23',
  },
  'fault-isolation-regional': {
    title: 'AWS fault isolation boundaries: Regional services',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/regional-services.html',
    read: '2026-11-29',
  },
  'fault-isolation-outposts': {
    title: 'AWS fault isolation boundaries: AWS Outposts',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/aws-outposts.html',
    read: '2026-11-23',
  },
  'ddos-mitigation': {
    title: 'AWS best practices for DDoS resiliency: Mitigation techniques',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-best-practices-ddos-resiliency/mitigation-techniques.html',
    read: '2026-11-29',
  },
  'ddos-shield-advanced': {
    title: 'AWS best practices for DDoS resiliency: AWS Shield Advanced features',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-best-practices-ddos-resiliency/aws-shield-advanced-features.html',
    read: '2026-11-23',
  },
  // Patching, compute, applications
  'waf-vulnerability-management': {
    title: 'Well-Architected security pillar: Perform vulnerability management',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_compute_vulnerability_management.html',
    read: '2026-11-29',
  },
  'waf-hardened-images': {
    title: 'Well-Architected security pillar: Provision compute from hardened images',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_compute_hardened_images.html',
    read: '2026-11-29',
  },
  bottlerocket: {
    title: 'EKS User Guide: Create nodes with optimized Bottlerocket AMIs',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-optimized-ami-bottlerocket.html',
    read: '2026-11-23',
  },
  'waf-reduce-manual-management': {
    title: 'Well-Architected security pillar: Reduce manual management and interactive access',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_compute_reduce_manual_management.html',
    read: '2026-11-23',
  },
  'waf-automate-compute-protection': {
    title: 'Well-Architected security pillar: Automate compute protection',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_compute_auto_protection.html',
    read: '2026-11-29',
  },
  'waf-dependencies': {
    title: 'Well-Architected security pillar: Centralize services for packages and dependencies',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_appsec_centralize_services_for_packages_and_dependencies.html',
    read: '2026-11-29',
  },
  'waf-deploy-programmatically': {
    title: 'Well-Architected security pillar: Deploy software programmatically',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_appsec_deploy_software_programmatically.html',
    read: '2026-11-29',
  },
  'waf-penetration-testing': {
    title: 'Well-Architected security pillar: Perform regular penetration testing',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_appsec_perform_regular_penetration_testing.html',
    read: '2026-11-23',
  },
  'waf-security-training': {
    title: 'Well-Architected security pillar: Train for application security',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_appsec_train_for_application_security.html',
    read: '2026-11-23',
  },
  // Network and identity
  'waf-network-layers': {
    title: 'Well-Architected security pillar: Create network layers',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_network_protection_create_layers.html',
    read: '2026-11-29',
  },
  'waf-network-layered': {
    title: 'Well-Architected security pillar: Control traffic flow within your network layers',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_network_protection_layered.html',
    read: '2026-11-23',
  },
  'waf-network-inspection': {
    title: 'Well-Architected security pillar: Implement inspection-based protection',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_network_protection_inspection.html',
    read: '2026-11-29',
  },
  'waf-sign-in': {
    title: 'Well-Architected security pillar: Use strong sign-in mechanisms',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_identities_enforce_mechanisms.html',
    read: '2026-11-29',
  },
  'waf-temporary-credentials': {
    title: 'Well-Architected security pillar: Use temporary credentials',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_identities_unique.html',
    read: '2026-11-23',
  },
  'waf-secrets': {
    title: 'Well-Architected security pillar: Store and use secrets securely',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_identities_secrets.html',
    read: '2026-11-29',
  },
  'waf-identity-provider': {
    title: 'Well-Architected security pillar: Rely on a centralized identity provider',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_identities_identity_provider.html',
    read: '2026-11-23',
  },
  'waf-credential-audit': {
    title: 'Well-Architected security pillar: Audit and rotate credentials periodically',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_identities_audit.html',
    read: '2026-11-29',
  },
  'waf-least-privilege': {
    title: 'Well-Architected security pillar: Grant least privilege access',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_least_privileges.html',
    read: '2026-11-29',
  },
  'waf-permission-lifecycle': {
    title: 'Well-Architected security pillar: Manage access based on lifecycle',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_lifecycle.html',
    read: '2026-11-29',
  },
  'waf-cross-account': {
    title: 'Well-Architected security pillar: Analyze public and cross-account access',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_analyze_cross_account.html',
    read: '2026-11-29',
  },
  'waf-third-party-access': {
    title: 'Well-Architected security pillar: Share resources securely with a third party',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_share_securely_third_party.html',
    read: '2026-11-29',
  },
  'waf-root-user': {
    title: 'Well-Architected security pillar: Secure account root user and properties',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_securely_operate_aws_account.html',
    read: '2026-11-29',
  },
  'waf-accounts': {
    title: 'Well-Architected security pillar: Separate workloads using accounts',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_securely_operate_multi_accounts.html',
    read: '2026-11-23',
  },
  // Data, encryption, backup
  'data-privacy-faq': {
    title: 'Data Privacy FAQ',
    url: 'https://aws.amazon.com/compliance/data-privacy-faq/',
    read: '2026-11-23',
  },
  'waf-data-classification': {
    title: 'Well-Architected security pillar: Understand your data classification scheme',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_data_classification_identify_data.html',
    read: '2026-11-23',
  },
  'waf-data-lifecycle': {
    title: 'Well-Architected security pillar: Define scalable data lifecycle management',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_data_classification_lifecycle_management.html',
    read: '2026-11-29',
  },
  'waf-encryption-at-rest': {
    title: 'Well-Architected security pillar: Enforce encryption at rest',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_data_rest_encrypt.html',
    read: '2026-11-23',
  },
  'waf-key-management': {
    title: 'Well-Architected security pillar: Implement secure key management',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_data_rest_key_mgmt.html',
    read: '2026-11-29',
  },
  'waf-data-access-control': {
    title: 'Well-Architected security pillar: Enforce access control',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_data_rest_access_control.html',
    read: '2026-11-29',
  },
  'waf-certificates': {
    title: 'Well-Architected security pillar: Implement secure key and certificate management',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_data_transit_key_cert_mgmt.html',
    read: '2026-11-29',
  },
  'waf-encryption-in-transit': {
    title: 'Well-Architected security pillar: Enforce encryption in transit',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_data_transit_encrypt.html',
    read: '2026-11-29',
  },
  'waf-backup': {
    title: 'Well-Architected reliability pillar: Back up data',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/back-up-data.html',
    read: '2026-11-29',
  },
  'waf-disaster-recovery': {
    title: 'Well-Architected reliability pillar: Plan for disaster recovery',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/plan-for-disaster-recovery-dr.html',
    read: '2026-11-23',
  },
  'waf-quotas': {
    title: 'Well-Architected reliability pillar: Manage service quotas and constraints',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/manage-service-quotas-and-constraints.html',
    read: '2026-11-23',
  },
  'waf-demand': {
    title: 'Well-Architected reliability pillar: Design your workload to adapt to changes in demand',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/design-your-workload-to-adapt-to-changes-in-demand.html',
    read: '2026-11-29',
  },
  'waf-fault-isolation': {
    title: 'Well-Architected reliability pillar: Use fault isolation to protect your workload',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/use-fault-isolation-to-protect-your-workload.html',
    read: '2026-11-23',
  },
  'waf-component-failures': {
    title: 'Well-Architected reliability pillar: Design your workload to withstand component failures',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/design-your-workload-to-withstand-component-failures.html',
    read: '2026-11-23',
  },
  'waf-reliability-testing': {
    title: 'Well-Architected reliability pillar: Test reliability',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/test-reliability.html',
    read: '2026-11-23',
  },
  // Logging, response
  'cloudtrail-overview': {
    title: 'CloudTrail User Guide: What is AWS CloudTrail?',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html',
    read: '2026-11-29',
  },
  'waf-logging': {
    title: 'Well-Architected security pillar: Configure service and application logging',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_detect_investigate_events_app_service_logging.html',
    read: '2026-11-29',
  },
  'waf-security-alerts': {
    title: 'Well-Architected security pillar: Correlate and enrich security alerts',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_detect_investigate_events_security_alerts.html',
    read: '2026-11-23',
  },
  'waf-noncompliant-resources': {
    title: 'Well-Architected security pillar: Initiate remediation for non-compliant resources',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_detect_investigate_events_noncompliant_resources.html',
    read: '2026-11-23',
  },
  'waf-incident-response': {
    title: 'Well-Architected security pillar: Aspects of AWS incident response',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/aspects-of-aws-incident-response.html',
    read: '2026-11-29',
  },
  'waf-forensics': {
    title: 'Well-Architected security pillar: Prepare forensic capabilities',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_incident_response_prepare_forensic.html',
    read: '2026-11-29',
  },
  'waf-threat-model': {
    title: 'Well-Architected security pillar: Identify threats and prioritize mitigations using a threat model',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_securely_operate_threat_model.html',
    read: '2026-11-23',
  },
  'security-bulletins': {
    title: 'AWS Security Bulletins',
    url: 'https://aws.amazon.com/security/security-bulletins/',
    read: 'unread',
  },
  'bulletin-speculative-execution': {
    title: 'AWS Security Bulletin AWS-2018-013: Processor speculative execution',
    url: 'https://aws.amazon.com/security/security-bulletins/AWS-2018-013/',
    read: '2026-11-23',
  },
  'bulletin-log4j': {
    title: 'AWS Security Bulletin AWS-2021-006: Update for Apache Log4j2 issue',
    url: 'https://aws.amazon.com/security/security-bulletins/AWS-2021-006/',
    read: 'unread',
  },
  'bulletin-containerd': {
    title: 'AWS Security Bulletin 2026-046: containerd CRI plugin',
    url: 'https://aws.amazon.com/security/security-bulletins/rss/2026-046-aws/',
    read: '2026-11-23',
  },
  'log4j-guidance': {
    title:
      'AWS Security Blog: Using AWS security services to protect against, detect, and respond to the Log4j vulnerability',
    url: 'https://aws.amazon.com/blogs/security/using-aws-security-services-to-protect-against-detect-and-respond-to-the-log4j-vulnerability/',
    read: '2026-11-23',
  },
  'temporary-credentials-disable': {
    title: 'IAM User Guide: Disabling permissions for temporary security credentials',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_disable-perms.html',
    read: '2026-11-29',
  },
  'key-quarantine': {
    title: 'AWS Managed Policy Reference: AWSCompromisedKeyQuarantine',
    url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCompromisedKeyQuarantine.html',
    read: '2026-11-29',
  },
  'account-compromise': {
    title: 'AWS Knowledge Center: My AWS resources or account may be compromised',
    url: 'https://aws.amazon.com/premiumsupport/knowledge-center/potential-account-compromise/',
    read: '2026-11-23',
  },
  'abuse-report': {
    title: 'AWS Knowledge Center: AWS notified me of abusive activity',
    url: 'https://aws.amazon.com/premiumsupport/knowledge-center/aws-abuse-report/',
    read: '2026-11-23',
  },
  // Compliance and law
  artifact: {
    title: 'AWS Artifact User Guide: What is AWS Artifact?',
    url: 'https://docs.aws.amazon.com/artifact/latest/ug/what-is-aws-artifact.html',
    read: '2026-11-23',
  },
  'artifact-agreements': {
    title: 'AWS Artifact User Guide: Managing agreements',
    url: 'https://docs.aws.amazon.com/artifact/latest/ug/managing-agreements.html',
    read: '2026-11-23',
  },
  'services-in-scope': {
    title: 'AWS services in scope by compliance program',
    url: 'https://aws.amazon.com/compliance/services-in-scope/',
    read: 'unread',
  },
  'pci-faqs': {
    title: 'AWS compliance: PCI DSS level 1 service provider, frequently asked questions',
    url: 'https://aws.amazon.com/compliance/pci-dss-level-1-faqs/',
    read: '2026-12-01',
  },
  'compliance-programs': {
    title: 'AWS compliance programs',
    url: 'https://aws.amazon.com/compliance/programs/',
    read: 'unread',
  },
  'introduction-compliance': {
    title: 'Introduction to AWS security: Compliance',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/introduction-aws-security/compliance.html',
    read: '2026-11-23',
  },
  'penetration-testing': {
    title: 'Penetration testing',
    url: 'https://aws.amazon.com/security/penetration-testing/',
    read: '2026-11-23',
  },
  'service-terms': {
    title: 'AWS Service Terms',
    url: 'https://aws.amazon.com/service-terms/',
    read: '2026-11-23',
  },
  // Single matters
  'environmental-layer': {
    title: 'AWS data centers: Environmental layer',
    url: 'https://aws.amazon.com/compliance/data-center/environmental-layer/',
    read: '2026-11-23',
  },
  'spot-interruptions': {
    title: 'EC2 User Guide: Spot Instance interruptions',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html',
    read: '2026-11-29',
  },
  'status-checks': {
    title: 'EC2 User Guide: Status checks for Amazon EC2 instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html',
    read: '2026-11-29',
  },
  'launch-problems': {
    title: 'EC2 User Guide: Troubleshoot Amazon EC2 instance launch issues',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html',
    read: '2026-11-29',
  },
  'task-definitions': {
    title: 'ECS Developer Guide: Amazon ECS task definitions',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definitions.html',
    read: '2026-11-23',
  },
  'iam-roles': {
    title: 'IAM User Guide: IAM roles',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html',
    read: '2026-11-23',
  },
  'quota-monitoring': {
    title: 'Well-Architected reliability pillar: Monitor and manage quotas',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_manage_service_limits_monitor_manage_limits.html',
    read: '2026-11-29',
  },
  'well-architected': {
    title: 'Well-Architected Framework: Definitions',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/definitions.html',
    read: '2026-11-23',
  },
  'aws-health-guide': {
    title: 'AWS Health User Guide: What is AWS Health?',
    url: 'https://docs.aws.amazon.com/health/latest/ug/what-is-aws-health.html',
    read: '2026-11-29',
  },
  'genai-guardrails': {
    title: 'Well-Architected generative AI lens: Implement guardrails to mitigate harmful or incorrect model responses',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/generative-ai-lens/gensec02-bp01.html',
    read: '2026-11-29',
  },
  's3-malware-protection': {
    title: 'GuardDuty User Guide: GuardDuty Malware Protection for S3',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/gdu-malware-protection-s3.html',
    read: '2026-11-23',
  },
  'cis-benchmark': {
    title: 'Security Hub User Guide: CIS AWS Foundations Benchmark',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/cis-aws-foundations-benchmark.html',
    read: '2026-11-23',
  },
  budgets: {
    title: 'Cost Management User Guide: Managing your costs with AWS Budgets',
    url: 'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html',
    read: '2026-11-29',
  },
  'artifact-reports': {
    title: 'AWS Artifact User Guide: Downloading reports',
    url: 'https://docs.aws.amazon.com/artifact/latest/ug/downloading-documents.html',
    read: '2026-11-23',
  },
  'risk-program': {
    title: 'AWS Risk and Compliance: AWS risk and compliance program',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-risk-and-compliance/aws-risk-and-compliance-program.html',
    read: '2026-11-23',
  },
  'evaluating-controls': {
    title: 'AWS Risk and Compliance: Evaluating and integrating AWS controls',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-risk-and-compliance/evaluating-and-integrating-aws-controls.html',
    read: '2026-11-23',
  },
  'compliance-governance': {
    title: 'AWS Risk and Compliance: Customer cloud compliance governance',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-risk-and-compliance/customer-cloud-compliance-governance.html',
    read: '2026-11-29',
  },
  'gdpr-roles': {
    title: 'Navigating GDPR compliance on AWS: The role of AWS under the GDPR',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/navigating-gdpr-compliance/the-role-of-aws-under-the-gdpr.html',
    read: '2026-11-23',
  },
  'gdpr-breach': {
    title: 'Navigating GDPR compliance on AWS: Incident response and breach notification',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/navigating-gdpr-compliance/incident-response-and-breach-notification.html',
    read: '2026-11-29',
  },
  dpa: {
    title: 'AWS Data Processing Addendum',
    url: 'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    read: '2026-11-23',
  },
  'sub-processors': {
    title: 'AWS sub-processors',
    url: 'https://aws.amazon.com/compliance/sub-processors/',
    read: '2026-11-23',
  },
  'ddos-simulation': {
    title: 'DDoS simulation testing policy',
    url: 'https://aws.amazon.com/security/ddos-simulation-testing/',
    read: '2026-11-23',
  },
  // Terms that people ask about
  'eks-kubernetes-concepts': {
    title: 'EKS User Guide: Kubernetes concepts',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-concepts.html',
    read: '2026-11-28',
  },
  'eks-image-verification': {
    title: 'EKS User Guide: Validate container image signatures during deployment',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/image-verification.html',
    read: '2026-11-28',
  },
  'eks-autoscaling': {
    title: 'EKS User Guide: Scale cluster compute with Karpenter and Cluster Autoscaler',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/autoscaling.html',
    read: '2026-11-28',
  },
  'eks-karpenter': {
    title: 'EKS Best Practices Guide: Karpenter',
    url: 'https://docs.aws.amazon.com/eks/latest/best-practices/karpenter.html',
    read: '2026-11-28',
  },
  'eks-hpa': {
    title: 'EKS User Guide: Scale pod deployments with Horizontal Pod Autoscaler',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/horizontal-pod-autoscaler.html',
    read: '2026-11-28',
  },
  'eks-networking-add-ons': {
    title: 'EKS User Guide: Manage networking add-ons for Amazon EKS clusters',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-networking-add-ons.html',
    read: '2026-11-28',
  },
  'eks-cluster-access': {
    title: 'EKS User Guide: Grant IAM users and roles access to Kubernetes APIs',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/grant-k8s-access.html',
    read: '2026-11-28',
  },
  'eks-helm': {
    title: 'EKS User Guide: Deploy applications with Helm on Amazon EKS',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/helm.html',
    read: '2026-11-28',
  },
  'eks-fargate-profile': {
    title: 'EKS User Guide: Define which Pods use AWS Fargate when launched',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html',
    read: '2026-11-28',
  },
  'eks-ebs-csi': {
    title: 'EKS User Guide: Store Kubernetes volumes with Amazon EBS',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html',
    read: '2026-11-28',
  },
  'eks-cluster-endpoint': {
    title: 'EKS User Guide: Control network access to cluster API server endpoint',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
    read: '2026-11-28',
  },
  'eks-platform-versions': {
    title: 'EKS User Guide: View Amazon EKS platform versions for each Kubernetes version',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/platform-versions.html',
    read: '2026-11-28',
  },
  'eks-automode': {
    title: 'EKS User Guide: Automate cluster infrastructure with EKS Auto Mode',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/automode.html',
    read: '2026-11-28',
  },
  'eks-node-update-behavior': {
    title: 'EKS User Guide: Understand each phase of node updates',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html',
    read: '2026-11-28',
  },
  'eks-runtime-security': {
    title: 'EKS Best Practices Guide: Runtime security',
    url: 'https://docs.aws.amazon.com/eks/latest/best-practices/runtime-security.html',
    read: '2026-11-28',
  },
  'ecs-clusters': {
    title: 'ECS Developer Guide: Amazon ECS clusters',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html',
    read: '2026-11-28',
  },
  'ec2-user-data': {
    title: 'EC2 User Guide: Run commands when you launch an EC2 instance with user data input',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
    read: '2026-11-28',
  },
  'ec2-launch-templates': {
    title: 'EC2 User Guide: Store instance launch parameters in Amazon EC2 launch templates',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html',
    read: '2026-11-28',
  },
  'auto-scaling-groups': {
    title: 'EC2 Auto Scaling User Guide: Auto Scaling groups',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-groups.html',
    read: '2026-11-28',
  },
  'warm-pools': {
    title: 'EC2 Auto Scaling User Guide: Decrease latency for applications with long boot times using warm pools',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html',
    read: '2026-11-28',
  },
  'using-spot-instances': {
    title: 'EC2 User Guide: Spot Instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-spot-instances.html',
    read: '2026-11-28',
  },
  'ec2-capacity-reservations': {
    title: 'EC2 User Guide: Reserve compute capacity with EC2 On-Demand Capacity Reservations',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html',
    read: '2026-11-28',
  },
  'ec2-hibernate': {
    title: 'EC2 User Guide: Hibernate your Amazon EC2 instance',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html',
    read: '2026-11-28',
  },
  'ec2-instance-store': {
    title: 'EC2 User Guide: Instance store temporary block storage for EC2 instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html',
    read: '2026-11-28',
  },
  'ec2-instance-metadata': {
    title: 'EC2 User Guide: Use instance metadata to manage your EC2 instance',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html',
    read: '2026-11-28',
  },
  'ssd-instance-store': {
    title: 'EC2 User Guide: SSD instance store volumes for EC2 instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ssd-instance-store.html',
    read: '2026-11-28',
  },
  'placement-groups': {
    title: 'EC2 User Guide: Placement groups for your Amazon EC2 instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html',
    read: '2026-11-28',
  },
  'local-zones': {
    title: 'Local Zones User Guide: What is AWS Local Zones?',
    url: 'https://docs.aws.amazon.com/local-zones/latest/ug/what-is-aws-local-zones.html',
    read: '2026-11-28',
  },
  wavelength: {
    title: 'Wavelength Developer Guide: What is AWS Wavelength?',
    url: 'https://docs.aws.amazon.com/wavelength/latest/developerguide/what-is-wavelength.html',
    read: '2026-11-28',
  },
  'ec2-key-pairs': {
    title: 'EC2 User Guide: Amazon EC2 key pairs and Amazon EC2 instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html',
    read: '2026-11-28',
  },
  nitrotpm: {
    title: 'EC2 User Guide: NitroTPM for Amazon EC2 instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/nitrotpm.html',
    read: '2026-11-28',
  },
  'uefi-secure-boot': {
    title: 'EC2 User Guide: How UEFI Secure Boot works with Amazon EC2 instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-uefi-secure-boot-works.html',
    read: '2026-11-28',
  },
  'event-source-mapping': {
    title: 'Lambda Developer Guide: How Lambda processes records from stream and queue-based event sources',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html',
    read: '2026-11-28',
  },
  'iam-access-keys': {
    title: 'IAM User Guide: Manage access keys for IAM users',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    read: '2026-11-28',
  },
  'iam-policies': {
    title: 'IAM User Guide: Policies and permissions in AWS Identity and Access Management',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html',
    read: '2026-11-28',
  },
  'iam-federation': {
    title: 'IAM User Guide: Identity providers and federation into AWS',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers.html',
    read: '2026-11-29',
  },
  'iam-abac': {
    title: 'IAM User Guide: Define permissions based on attributes with ABAC authorization',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction_attribute-based-access-control.html',
    read: '2026-11-28',
  },
  'iam-data-perimeters': {
    title: 'IAM User Guide: Establish permissions guardrails using data perimeters',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html',
    read: '2026-11-28',
  },
  'kms-grants': {
    title: 'KMS Developer Guide: Grants in AWS KMS',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/grants.html',
    read: '2026-11-28',
  },
  's3-acls': {
    title: 'S3 User Guide: Access control list (ACL) overview',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html',
    read: '2026-11-28',
  },
  's3-mfa-delete': {
    title: 'S3 User Guide: Deleting an object from an MFA delete-enabled bucket',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMFADelete.html',
    read: '2026-11-28',
  },
  's3-presigned': {
    title: 'S3 User Guide: Download and upload objects with presigned URLs',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
    read: '2026-11-28',
  },
  's3-bucket-naming': {
    title: 'S3 User Guide: General purpose bucket naming rules',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
    read: '2026-11-29',
  },
  'vpc-subnets': {
    title: 'VPC User Guide: Subnets for your VPC',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
    read: '2026-11-28',
  },
  'vpc-peering': {
    title: 'VPC Peering Guide: What is VPC peering?',
    url: 'https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html',
    read: '2026-11-28',
  },
  'guardduty-findings': {
    title: 'GuardDuty User Guide: Understanding and generating Amazon GuardDuty findings',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings.html',
    read: '2026-11-28',
  },
  'security-hub-cspm': {
    title: 'Security Hub User Guide: Introduction to AWS Security Hub CSPM',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub.html',
    read: '2026-11-28',
  },
  'patch-baselines': {
    title: 'Systems Manager User Guide: Predefined and custom patch baselines',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-predefined-and-custom-patch-baselines.html',
    read: '2026-11-28',
  },
  'waf-appsec-testing': {
    title: 'Well-Architected security pillar: Automate testing throughout the development and release lifecycle',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_appsec_automate_testing_throughout_lifecycle.html',
    read: '2026-11-28',
  },
  'waf-baseline-rules': {
    title: 'WAF Developer Guide: Baseline rule groups',
    url: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html',
    read: '2026-11-28',
  },
  'cloudhsm-users': {
    title: 'CloudHSM User Guide: HSM users in AWS CloudHSM',
    url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-hsm-users.html',
    read: '2026-11-28',
  },
  'rds-read-replicas': {
    title: 'RDS User Guide: Working with DB instance read replicas',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html',
    read: '2026-11-28',
  },
  'aurora-endpoints': {
    title: 'Aurora User Guide: Amazon Aurora endpoint connections',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.Endpoints.html',
    read: '2026-11-28',
  },
  'rds-parameter-groups': {
    title: 'RDS User Guide: Overview of parameter groups',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/parameter-groups-overview.html',
    read: '2026-11-28',
  },
  'rds-option-groups': {
    title: 'RDS User Guide: Working with option groups',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithOptionGroups.html',
    read: '2026-11-28',
  },
  'aurora-global-database': {
    title: 'Aurora User Guide: Using Amazon Aurora Global Database',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html',
    read: '2026-11-28',
  },
  'backup-vaults': {
    title: 'AWS Backup Developer Guide: Backup vaults',
    url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/vaults.html',
    read: '2026-11-28',
  },
  'backup-air-gapped': {
    title: 'AWS Backup Developer Guide: Logically air-gapped vault',
    url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html',
    read: '2026-11-28',
  },
  'backup-legal-holds': {
    title: 'AWS Backup Developer Guide: Legal holds and AWS Backup',
    url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/legalhold.html',
    read: '2026-11-28',
  },
  'waf-dr-strategies': {
    title: 'Well-Architected reliability pillar: Use defined recovery strategies to meet the recovery objectives',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html',
    read: '2026-11-28',
  },
  'waf-availability': {
    title: 'Well-Architected reliability pillar: Availability',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/availability.html',
    read: '2026-11-29',
  },
  'waf-chaos-engineering': {
    title: 'Well-Architected reliability pillar: Test resiliency using chaos engineering',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_testing_resiliency_failure_injection_resiliency.html',
    read: '2026-11-28',
  },
  'waf-bulkheads': {
    title: 'Well-Architected reliability pillar: Use bulkhead architectures to limit scope of impact',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_fault_isolation_use_bulkhead.html',
    read: '2026-11-28',
  },
  'waf-idempotency': {
    title: 'Well-Architected reliability pillar: Make mutating operations idempotent',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_prevent_interaction_failure_idempotent.html',
    read: '2026-11-28',
  },
  'waf-post-incident': {
    title: 'Well-Architected reliability pillar: Perform post-incident analysis',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_testing_resiliency_rca_resiliency.html',
    read: '2026-11-28',
  },
  'waf-change-management': {
    title: 'Well-Architected reliability pillar: Change management',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/change-management.html',
    read: '2026-11-28',
  },
  'waf-immutable-infrastructure': {
    title: 'Well-Architected reliability pillar: Deploy using immutable infrastructure',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_tracking_change_management_immutable_infrastructure.html',
    read: '2026-11-28',
  },
  'waf-runbooks': {
    title: 'Well-Architected operational excellence pillar: Use runbooks to perform procedures',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_ready_to_support_use_runbooks.html',
    read: '2026-11-28',
  },
  'waf-playbooks': {
    title: 'Well-Architected operational excellence pillar: Use playbooks to investigate issues',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_ready_to_support_use_playbooks.html',
    read: '2026-11-28',
  },
  'waf-safe-deployment': {
    title: 'Well-Architected operational excellence pillar: Employ safe deployment strategies',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_mit_deploy_risks_deploy_mgmt_sys.html',
    read: '2026-11-28',
  },
  'noisy-neighbor': {
    title: 'Well-Architected SaaS lens: Noisy Neighbor',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/saas-lens/noisy-neighbor.html',
    read: '2026-11-28',
  },
  'static-stability': {
    title: 'AWS fault isolation boundaries: Static stability',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/static-stability.html',
    read: '2026-11-28',
  },
  'cloudwatch-slos': {
    title: 'CloudWatch User Guide: Service level objectives (SLOs)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-ServiceLevelObjectives.html',
    read: '2026-11-29',
  },
  'cloudwatch-overview': {
    title: 'CloudWatch User Guide: What is Amazon CloudWatch?',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/WhatIsCloudWatch.html',
    read: '2026-11-28',
  },
  'cloudwatch-synthetics': {
    title: 'CloudWatch User Guide: Synthetic monitoring (canaries)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries.html',
    read: '2026-11-28',
  },
  'migration-strategies': {
    title: 'AWS Prescriptive Guidance, large migrations: About the migration strategies',
    url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/large-migration-guide/migration-strategies.html',
    read: '2026-11-28',
  },
  ams: {
    title: 'AMS Advanced User Guide: What is AWS Managed Services?',
    url: 'https://docs.aws.amazon.com/managedservices/latest/userguide/what-is-ams.html',
    read: '2026-11-28',
  },
  'trusted-advisor': {
    title: 'AWS Support User Guide: AWS Trusted Advisor',
    url: 'https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor.html',
    read: '2026-11-28',
  },
  'organizations-concepts': {
    title: 'Organizations User Guide: Terminology and concepts for AWS Organizations',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html',
    read: '2026-11-28',
  },
  'cost-allocation-tags': {
    title: 'AWS Billing User Guide: Organizing and tracking costs using AWS cost allocation tags',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html',
    read: '2026-11-28',
  },
  'conformance-packs': {
    title: 'Config Developer Guide: Conformance packs for AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/conformance-packs.html',
    read: '2026-11-28',
  },
  'config-sample-packs': {
    title: 'Config Developer Guide: Conformance pack sample templates',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/conformancepack-sample-templates.html',
    read: '2026-11-28',
  },
  'config-c5': {
    title: 'Config Developer Guide: Operational best practices for Germany C5',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/operational-best-practices-for-germany-c5.html',
    read: '2026-11-28',
  },
  'audit-manager-concepts': {
    title: 'Audit Manager User Guide: Concepts and terminology',
    url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/concepts.html',
    read: '2026-11-28',
  },
  'audit-manager-pci': {
    title: 'Audit Manager User Guide: PCI DSS V4.0',
    url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/pci-v4.html',
    read: '2026-11-28',
  },
  'audit-manager-gxp': {
    title: 'Audit Manager User Guide: Title 21 CFR Part 11',
    url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/GxP.html',
    read: '2026-11-28',
  },
  'audit-manager-glba': {
    title: 'Audit Manager User Guide: Gramm-Leach-Bliley Act',
    url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/gramm-leach-bliley-act.html',
    read: '2026-11-28',
  },
  'ddos-introduction': {
    title: 'AWS best practices for DDoS resiliency: Introduction to denial of service attacks',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-best-practices-ddos-resiliency/introduction-denial-of-service-attacks.html',
    read: '2026-11-28',
  },
  'bedrock-knowledge-bases': {
    title: 'Bedrock User Guide: Retrieve data and generate AI responses with Amazon Bedrock Knowledge Bases',
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base.html',
    read: '2026-11-28',
  },
  'deployment-canary': {
    title: 'Overview of Deployment Options on AWS: Canary deployments',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/overview-deployment-options/canary-deployments.html',
    read: '2026-11-28',
  },
  'ecs-deployment-strategies': {
    title: 'ECS Developer Guide: Update the Amazon ECS deployment strategy',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/migrate-deployment-strategies.html',
    read: '2026-11-28',
  },
  'lambda-snapstart': {
    title: 'Lambda Developer Guide: Improving startup performance with Lambda SnapStart',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html',
    read: '2026-11-28',
  },
  'direct-connect-vifs': {
    title: 'Direct Connect User Guide: Virtual interfaces',
    url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/WorkingWithVirtualInterfaces.html',
    read: '2026-11-29',
  },
  'direct-connect-bgp': {
    title: 'Direct Connect User Guide: Routing policies and BGP communities',
    url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/routing-and-bgp.html',
    read: '2026-11-29',
  },
  'route-53-private-zones': {
    title: 'Route 53 Developer Guide: Working with private hosted zones',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-private.html',
    read: '2026-11-29',
  },
  'route-53-split-view': {
    title: 'Route 53 Developer Guide: Considerations when working with a private hosted zone',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html',
    read: '2026-11-29',
  },
  'cloudfront-expiration': {
    title: 'CloudFront Developer Guide: Manage how long content stays in the cache (expiration)',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html',
    read: '2026-11-29',
  },
  'cloudfront-anycast': {
    title: 'CloudFront Developer Guide: Request Anycast static IPs to use for allowlisting',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/request-static-ips.html',
    read: '2026-11-29',
  },
  'cloudfront-response-headers': {
    title: 'CloudFront Developer Guide: Understanding response headers policies',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html',
    read: '2026-11-29',
  },
  'elb-sticky-sessions': {
    title: 'Application Load Balancers: Sticky sessions',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
    read: '2026-11-29',
  },
  'private-ca-hierarchy': {
    title: 'Private CA User Guide: Certificate authorities in AWS Private CA',
    url: 'https://docs.aws.amazon.com/privateca/latest/userguide/creating-managing.html',
    read: '2026-11-29',
  },
  'private-ca-revoke': {
    title: 'Private CA User Guide: Revoke a private certificate',
    url: 'https://docs.aws.amazon.com/privateca/latest/userguide/PcaRevokeCert.html',
    read: '2026-11-29',
  },
  'kms-post-quantum': {
    title: 'KMS Developer Guide: Using hybrid post-quantum TLS with AWS KMS',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/pqtls.html',
    read: '2026-11-29',
  },
  'kms-asymmetric': {
    title: 'KMS Developer Guide: Asymmetric keys in AWS KMS',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/symmetric-asymmetric.html',
    read: '2026-11-29',
  },
  'kms-keys': {
    title: 'KMS Developer Guide: AWS KMS keys',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    read: '2026-11-29',
  },
  'dynamodb-global-tables-consistency': {
    title: 'DynamoDB Developer Guide: How DynamoDB global tables work',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
    read: '2026-11-29',
  },
  'kms-multi-region': {
    title: 'KMS Developer Guide: Multi-Region keys in AWS KMS',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html',
    read: '2026-11-29',
  },
  'kms-hmac': {
    title: 'KMS Developer Guide: HMAC keys in AWS KMS',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/hmac.html',
    read: '2026-11-29',
  },
  'kms-encryption-context': {
    title: 'KMS Developer Guide: Encryption context',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/encrypt_context.html',
    read: '2026-11-29',
  },
  'ec2-time': {
    title: 'EC2 User Guide: Precision clock and time synchronization on your EC2 instance',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/set-time.html',
    read: '2026-11-29',
  },
  'al2023-live-patching': {
    title: 'AL2023 User Guide: Kernel Live Patching on AL2023',
    url: 'https://docs.aws.amazon.com/linux/al2023/ug/live-patching.html',
    read: '2026-11-29',
  },
  's3-cors': {
    title: 'S3 User Guide: Using cross-origin resource sharing (CORS)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html',
    read: '2026-11-29',
  },
  's3-delete-markers': {
    title: 'S3 User Guide: Working with delete markers',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html',
    read: '2026-11-29',
  },
  'api-gateway-cors': {
    title: 'API Gateway Developer Guide: CORS for REST APIs in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html',
    read: '2026-11-29',
  },
  'ec2-connection-tracking': {
    title: 'EC2 User Guide: Security group connection tracking',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html',
    read: '2026-11-29',
  },
  'iam-evaluation': {
    title: 'IAM User Guide: Policy evaluation logic',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    read: '2026-11-29',
  },
  'vpc-prefix-lists': {
    title: 'VPC User Guide: Consolidate and manage network CIDR blocks with managed prefix lists',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html',
    read: '2026-11-29',
  },
  'ec2-eni': {
    title: 'EC2 User Guide: Elastic network interfaces',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html',
    read: '2026-11-29',
  },
  'ec2-eip': {
    title: 'EC2 User Guide: Elastic IP addresses',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html',
    read: '2026-11-29',
  },
  'ec2-addressing': {
    title: 'EC2 User Guide: Amazon EC2 instance IP addressing',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html',
    read: '2026-11-29',
  },
  'retry-backoff': {
    title: 'AWS Prescriptive Guidance: Retry with backoff pattern',
    url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/cloud-design-patterns/retry-backoff.html',
    read: '2026-11-29',
  },
  'circuit-breaker-pattern': {
    title: 'AWS Prescriptive Guidance: Circuit breaker pattern',
    url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/cloud-design-patterns/circuit-breaker.html',
    read: '2026-11-29',
  },
  'waf-limit-retries': {
    title: 'Well-Architected Framework: Control and limit retry calls',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_limit_retries.html',
    read: '2026-11-29',
  },
  'waf-fail-fast': {
    title: 'Well-Architected Framework: Fail fast and limit queues',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_fail_fast.html',
    read: '2026-11-29',
  },
  'zonal-shift': {
    title: 'Application Recovery Controller Developer Guide: Zonal shift in ARC',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-shift.html',
    read: '2026-11-29',
  },
  'zonal-shift-and-autoshift': {
    title:
      'Application Recovery Controller Developer Guide: Use zonal shift and zonal autoshift to recover applications',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/multi-az.html',
    read: '2026-11-29',
  },
  'mq-quorum-queues': {
    title: 'Amazon MQ Developer Guide: Quorum queues for RabbitMQ on Amazon MQ',
    url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/quorum-queues.html',
    read: '2026-11-29',
  },
  'dynamodb-transactions': {
    title: 'DynamoDB Developer Guide: Managing complex workflows with DynamoDB transactions',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transactions.html',
    read: '2026-11-29',
  },
  'dynamodb-partition-keys': {
    title: 'DynamoDB Developer Guide: Best practices for designing and using partition keys effectively',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html',
    read: '2026-11-29',
  },
  'dynamodb-write-sharding': {
    title: 'DynamoDB Developer Guide: Using write sharding to distribute workloads evenly',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-sharding.html',
    read: '2026-11-29',
  },
  'appsync-tombstones': {
    title: 'AppSync Developer Guide: Versioning, conflict detection, and sync operations for DynamoDB data sources',
    url: 'https://docs.aws.amazon.com/appsync/latest/devguide/conflict-detection-and-sync.html',
    read: '2026-11-29',
  },
  'appsync-versioning': {
    title: 'AppSync Developer Guide: Versioning DynamoDB data sources',
    url: 'https://docs.aws.amazon.com/appsync/latest/devguide/versioned-data-sources.html',
    read: '2026-11-29',
  },
  'rds-binlog': {
    title: 'RDS User Guide: Accessing MySQL binary logs',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.MySQL.Binarylog.html',
    read: '2026-11-29',
  },
  'rds-logical-replication': {
    title: 'RDS User Guide: Performing logical replication for Amazon RDS for PostgreSQL',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.FeatureSupport.LogicalReplication.html',
    read: '2026-11-29',
  },
  'rds-autovacuum': {
    title: 'RDS User Guide: Working with PostgreSQL autovacuum on Amazon RDS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Autovacuum.html',
    read: '2026-11-29',
  },
  'dms-cdc': {
    title: 'DMS User Guide: Creating tasks for ongoing replication using AWS DMS',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Task.CDC.html',
    read: '2026-11-29',
  },
  'what-is-glue': {
    title: 'Glue Developer Guide: What is AWS Glue?',
    url: 'https://docs.aws.amazon.com/glue/latest/dg/what-is-glue.html',
    read: '2026-11-29',
  },
  'datazone-lineage': {
    title: 'DataZone User Guide: Data lineage in Amazon DataZone',
    url: 'https://docs.aws.amazon.com/datazone/latest/userguide/datazone-data-lineage.html',
    read: '2026-11-29',
  },
  'ebs-raid': {
    title: 'EBS User Guide: Amazon EBS and RAID configuration',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/raid-config.html',
    read: '2026-11-29',
  },
  'ebs-io': {
    title: 'EBS User Guide: I/O characteristics and monitoring',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-io-characteristics.html',
    read: '2026-11-29',
  },
  'backup-vss': {
    title: 'AWS Backup Developer Guide: Create Windows VSS backups',
    url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/windows-backups.html',
    read: '2026-11-29',
  },
  'ebs-creating-snapshots': {
    title: 'EBS User Guide: Create Amazon EBS snapshots',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-creating-snapshot.html',
    read: '2026-11-29',
  },
  'ec2-termination-protection': {
    title: 'EC2 User Guide: Change instance termination protection',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html',
    read: '2026-11-29',
  },
  's3-integrity-at-rest': {
    title: 'S3 User Guide: Checking object integrity for data at rest',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-at-rest.html',
    read: '2026-11-29',
  },
  'iam-sigv4': {
    title: 'IAM User Guide: AWS Signature Version 4 for API requests',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html',
    read: '2026-11-29',
  },
  'iam-arns': {
    title: 'IAM User Guide: Amazon Resource Names (ARNs)',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
    read: '2026-11-29',
  },
  'iam-fido': {
    title: 'IAM User Guide: Assign a passkey or security key',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_fido.html',
    read: '2026-11-29',
  },
  'cognito-tokens': {
    title: 'Cognito Developer Guide: Using tokens with user pools',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-with-identity-providers.html',
    read: '2026-11-29',
  },
  'cognito-compromised': {
    title: 'Cognito Developer Guide: Working with compromised-credentials detection',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-compromised-credentials.html',
    read: '2026-11-29',
  },
  'guardduty-ec2-findings': {
    title: 'GuardDuty User Guide: GuardDuty EC2 finding types',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_finding-types-ec2.html',
    read: '2026-11-29',
  },
  'guardduty-fargate': {
    title: 'GuardDuty User Guide: Deploying the security agent to Amazon ECS on Fargate',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/how-runtime-monitoring-works-ecs-fargate.html',
    read: '2026-11-29',
  },
  'security-ir-terms': {
    title: 'AWS Security Incident Response User Guide: Concepts and terminology',
    url: 'https://docs.aws.amazon.com/security-ir/latest/userguide/concepts-and-terminology.html',
    read: '2026-11-29',
  },
  'acm-concepts': {
    title: 'ACM User Guide: Concepts',
    url: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-concepts.html',
    read: '2026-11-29',
  },
  'waf-security-design': {
    title: 'Well-Architected Framework: Security design principles',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec-design.html',
    read: '2026-11-29',
  },
  'waf-emergency-access': {
    title: 'Well-Architected security pillar: Establish emergency access process',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_emergency_process.html',
    read: '2026-11-29',
  },
  'privacy-reference': {
    title: 'AWS Prescriptive Guidance: AWS Privacy Reference Architecture',
    url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/privacy-reference-architecture/introduction.html',
    read: '2026-11-29',
  },
  'aurora-dynamic-masking': {
    title: 'Aurora User Guide: Using dynamic masking with Aurora PostgreSQL',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.DynamicMasking.html',
    read: '2026-11-29',
  },
  'config-queries': {
    title: 'AWS Config Developer Guide: Querying the current configuration state of AWS resources',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/querying-AWS-resources.html',
    read: '2026-11-29',
  },
  'ssm-inventory': {
    title: 'Systems Manager User Guide: AWS Systems Manager Inventory',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-inventory.html',
    read: '2026-11-29',
  },
  'ssm-jit': {
    title: 'Systems Manager User Guide: Just-in-time node access',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-just-in-time-node-access.html',
    read: '2026-11-29',
  },
  'secrets-hardcoded': {
    title: 'Secrets Manager User Guide: Move hardcoded secrets to AWS Secrets Manager',
    url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/hardcoded.html',
    read: '2026-11-29',
  },
  'pg-data-controls': {
    title: 'AWS Prescriptive Guidance: Security control recommendations for protecting data',
    url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/security-controls-by-caf-capability/data-controls.html',
    read: '2026-11-29',
  },
  'waf-solution-honeypot': {
    title: 'Security Automations for AWS WAF: Embed the Honeypot link in your web application',
    url: 'https://docs.aws.amazon.com/solutions/latest/security-automations-for-aws-waf/embed-the-honeypot-link-in-your-web-application-optional.html',
    read: '2026-11-29',
  },
  'waf-guide-bots': {
    title: 'Guidelines for implementing AWS WAF: Bad bots',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/guidelines-for-implementing-aws-waf/bad-bots.html',
    read: '2026-11-29',
  },
  'waf-bot-control': {
    title: 'WAF Developer Guide: AWS WAF Bot Control',
    url: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-bot-control.html',
    read: '2026-11-29',
  },
  'ams-patch-tuesday': {
    title: 'AMS Accelerate User Guide: Create a recurring "Patch Tuesday" maintenance window',
    url: 'https://docs.aws.amazon.com/managedservices/latest/accelerate-guide/acc-p-maint-window-ams-console.html',
    read: '2026-11-29',
  },
  'verified-access': {
    title: 'Verified Access User Guide: How Verified Access works',
    url: 'https://docs.aws.amazon.com/verified-access/latest/ug/how-it-works.html',
    read: '2026-11-29',
  },
  'verified-access-overview': {
    title: 'Verified Access User Guide: What is AWS Verified Access?',
    url: 'https://docs.aws.amazon.com/verified-access/latest/ug/what-is-verified-access.html',
    read: '2026-11-29',
  },
  'dr-business-continuity': {
    title: 'Disaster recovery of workloads on AWS: Business continuity plan (BCP)',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/business-continuity-plan-bcp.html',
    read: '2026-11-29',
  },
  'vulnerability-reporting': {
    title: 'AWS vulnerability reporting',
    url: 'https://aws.amazon.com/security/vulnerability-reporting/',
    read: '2026-11-29',
  },
  'audit-manager-800-171': {
    title: 'Audit Manager User Guide: NIST SP 800-171 Rev. 2',
    url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/NIST-800-171-r2-1.1.html',
    read: '2026-11-29',
  },
  'audit-manager-fedramp': {
    title: 'Audit Manager User Guide: FedRAMP Security Baseline Controls r4',
    url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/fedramp-moderate.html',
    read: '2026-11-29',
  },
  'audit-manager-soc2': {
    title: 'Audit Manager User Guide: SSAE-18 SOC 2',
    url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/SOC2.html',
    read: '2026-11-29',
  },
  'audit-manager-gdpr': {
    title: 'Audit Manager User Guide: GDPR 2016',
    url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/GDPR.html',
    read: '2026-11-29',
  },
  'audit-manager-genai': {
    title: 'Audit Manager User Guide: AWS Generative AI Best Practices Framework v2',
    url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/aws-generative-ai-best-practices.html',
    read: '2026-11-29',
  },
  'bedrock-grounding': {
    title: 'Bedrock User Guide: Use contextual grounding check to filter hallucinations in responses',
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-contextual-grounding-check.html',
    read: '2026-11-29',
  },
  'genai-data-poisoning': {
    title: 'Well-Architected generative AI lens: Implement data purification filters for model training workflows',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/generative-ai-lens/gensec06-bp01.html',
    read: '2026-11-29',
  },
  'sagemaker-model-cards': {
    title: 'SageMaker AI Developer Guide: Amazon SageMaker Model Cards',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html',
    read: '2026-11-29',
  },
  'q-developer-mcp': {
    title: 'Amazon Q Developer User Guide: MCP governance',
    url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/mcp-governance.html',
    read: '2026-11-29',
  },
  'api-gateway-mcp': {
    title: 'API Gateway Developer Guide: Add a REST API as a target for Amazon Bedrock AgentCore Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/mcp-server.html',
    read: '2026-11-29',
  },
  'agentcore-gateway': {
    title: 'AgentCore Developer Guide: Amazon Bedrock AgentCore Gateway',
    url: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway.html',
    read: '2026-11-29',
  },
  'alternate-contacts': {
    title: 'Account Management Guide: Update the alternate contacts for your AWS account',
    url: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html',
    read: '2026-11-29',
  },
  'cloudtrail-insights': {
    title: 'CloudTrail User Guide: Working with CloudTrail Insights',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html',
    read: '2026-11-29',
  },
  'sqs-visibility-timeout': {
    title: 'SQS Developer Guide: Amazon SQS visibility timeout',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html',
    read: '2026-11-29',
  },
  'sqs-queue-types': {
    title: 'SQS Developer Guide: Amazon SQS queue types',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-types.html',
    read: '2026-11-29',
  },
  'what-is-ecr': {
    title: 'ECR User Guide: What is Amazon Elastic Container Registry?',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html',
    read: '2026-11-29',
  },
  'ec2-storage': {
    title: 'EC2 User Guide: Storage options',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Storage.html',
    read: '2026-11-29',
  },
  'elb-target-groups': {
    title: 'Application Load Balancers: Target groups',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
    read: '2026-11-29',
  },
  'cloudfront-origin-shield': {
    title: 'CloudFront Developer Guide: Use Amazon CloudFront Origin Shield',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-shield.html',
    read: '2026-11-29',
  },
  'exit-strategy': {
    title: 'AWS Prescriptive Guidance, multicloud in financial services: Evaluate exit strategy requirements',
    url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/strategy-multicloud-fsi/exit-strategy.html',
    read: '2026-11-29',
  },
  'vendor-lock-in': {
    title: 'Unpicking vendor lock-in',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/unpicking-vendor-lock-in/unpicking-vendor-lock-in.html',
    read: '2026-11-29',
  },
  'security-ir-forensics': {
    title: 'AWS Security Incident Response User Guide: Collect and analyze forensic evidence',
    url: 'https://docs.aws.amazon.com/security-ir/latest/userguide/collect-analyze-forensic-evidence.html',
    read: '2026-11-29',
  },
  'gitops-blog': {
    title: 'AWS Containers Blog: Help us write a new chapter for GitOps, Kubernetes, and open source collaboration',
    url: 'https://aws.amazon.com/blogs/containers/help-us-write-a-new-chapter-for-gitops-kubernetes-and-open-source-collaboration/',
    read: '2026-11-29',
  },
  'eks-argocd': {
    title: 'EKS User Guide: Continuous Deployment with Argo CD',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/argocd.html',
    read: '2026-11-29',
  },
  'eks-capabilities': {
    title: 'EKS User Guide: EKS Capabilities',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html',
    read: '2026-11-29',
  },
  'cloudfront-field-level': {
    title: 'CloudFront Developer Guide: Using field-level encryption to help protect sensitive data',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html',
    read: '2026-11-29',
  },
  'alb-introduction': {
    title: 'Application Load Balancers: What is an Application Load Balancer?',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/introduction.html',
    read: '2026-11-29',
  },
  'iam-revoke-sessions': {
    title: 'IAM User Guide: Revoke IAM role temporary security credentials',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
    read: '2026-11-29',
  },
  'kms-cancel-deletion': {
    title: 'KMS Developer Guide: Cancel key deletion',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys-cancelling-key-deletion.html',
    read: '2026-11-29',
  },
  'ec2-scheduled-events': {
    title: 'EC2 User Guide: Scheduled events for Amazon EC2 instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-instances-status-check_sched.html',
    read: '2026-11-29',
  },
  'iam-server-certificates': {
    title: 'IAM User Guide: Manage server certificates in IAM',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html',
    read: '2026-11-29',
  },
  'ebs-extend-file-system': {
    title: 'EBS User Guide: Extend the file system after resizing an Amazon EBS volume',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/recognize-expanded-volume-linux.html',
    read: '2026-11-29',
  },
  'secret-versions': {
    title: "Secrets Manager User Guide: What's in a Secrets Manager secret?",
    url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html',
    read: '2026-11-29',
  },
  'guardduty-compromised-ecs': {
    title: 'GuardDuty User Guide: Remediating a potentially compromised ECS cluster',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/compromised-ecs.html',
    read: '2026-11-29',
  },
  'guardduty-compromised-s3': {
    title: 'GuardDuty User Guide: Remediating a potentially compromised S3 bucket',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/compromised-s3.html',
    read: '2026-11-29',
  },
  'guardduty-compromised-database': {
    title: 'GuardDuty User Guide: Remediating a potentially compromised database',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-remediate-compromised-database-rds.html',
    read: '2026-11-29',
  },
  'guardduty-compromised-lambda': {
    title: 'GuardDuty User Guide: Remediating a potentially compromised Lambda function',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/remediate-lambda-protection-finding-types.html',
    read: '2026-11-29',
  },
  'guardduty-malicious-object': {
    title: 'GuardDuty User Guide: Remediating a potentially malicious S3 object',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/compromised-s3object-malware-protection-gdu.html',
    read: '2026-11-29',
  },
  'security-ir-contain': {
    title: 'Security Incident Response User Guide: Contain',
    url: 'https://docs.aws.amazon.com/security-ir/latest/userguide/contain.html',
    read: '2026-11-29',
  },
  'security-ir-eradicate': {
    title: 'Security Incident Response User Guide: Eradicate',
    url: 'https://docs.aws.amazon.com/security-ir/latest/userguide/eradicate.html',
    read: '2026-11-29',
  },
  'waf-restore-testing': {
    title: 'Well-Architected reliability pillar: Perform periodic recovery of the data',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_backing_up_data_periodic_recovery_testing_data.html',
    read: '2026-11-29',
  },
  'ddos-support': {
    title: 'AWS Best Practices for DDoS Resiliency: Support',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-best-practices-ddos-resiliency/support.html',
    read: '2026-11-29',
  },
  'rds-troubleshooting': {
    title: 'RDS User Guide: Troubleshooting for Amazon RDS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Troubleshooting.html',
    read: '2026-11-29',
  },
  'rds-custom-troubleshooting': {
    title: 'RDS User Guide: Troubleshooting DB issues for Amazon RDS Custom for SQL Server',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-troubleshooting-sqlserver.html',
    read: '2026-11-29',
  },
} as const satisfies Pages;

export type GeneralSourceId = keyof typeof generalSources;
