import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'runtime-eks': {
      title: 'GuardDuty User Guide: How Runtime Monitoring works with Amazon EKS clusters',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/how-runtime-monitoring-works-eks.html',
      read: '2026-11-30',
    },
    lists: {
      title: 'GuardDuty User Guide: Customizing threat detection with entity lists and IP address lists',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html',
      read: '2026-11-28',
    },
    'custom-rules': {
      title: 'GuardDuty User Guide: Custom Detection Rules',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/custom-detection-rules.html',
      read: '2026-11-30',
    },
    suppression: {
      title: 'GuardDuty User Guide: Suppression rules',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/findings_suppression-rule.html',
      read: '2026-11-28',
    },
    overview: {
      title: 'GuardDuty User Guide: What is Amazon GuardDuty?',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html',
      read: '2026-11-30',
    },
    'ecs-manual': {
      title: 'ECS Developer Guide: Runtime Monitoring for EC2 workloads on Amazon ECS',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-guard-duty-configure-manual.html',
      read: '2026-11-30',
    },
    remediate: {
      title: 'GuardDuty User Guide: Remediating security issues',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_remediate.html',
      read: '2026-11-30',
    },
    runtime: {
      title: 'GuardDuty User Guide: Runtime Monitoring',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring.html',
      read: '2026-11-30',
    },
    agents: {
      title: 'GuardDuty User Guide: Managing GuardDuty security agents',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring-managing-agents.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'GuardDuty User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/data-protection.html',
      read: '2026-11-30',
    },
    pricing: {
      title: 'GuardDuty User Guide: Pricing in GuardDuty',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-pricing.html',
      read: '2026-11-30',
    },
    settingup: {
      title: 'GuardDuty User Guide: Getting started',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_settingup.html',
      read: '2026-11-30',
    },
    'data-sources': {
      title: 'GuardDuty User Guide: Foundational data sources',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_data-sources.html',
      read: '2026-11-30',
    },
    export: {
      title: 'GuardDuty User Guide: Exporting findings',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html',
      read: '2026-11-30',
    },
    cloudtrail: {
      title: 'GuardDuty User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/logging-using-cloudtrail.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'GuardDuty User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/security-iam.html',
      read: '2026-11-28',
    },
    limits: {
      title: 'GuardDuty User Guide: Quotas',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_limits.html',
      read: '2026-11-30',
    },
    regions: {
      title: 'GuardDuty User Guide: Regions and endpoints',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_regions.html',
      read: '2026-11-28',
    },
    organizations: {
      title: 'GuardDuty User Guide: Managing accounts with Organizations',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html',
      read: '2026-11-28',
    },
    'malware-scans': {
      title: 'GuardDuty User Guide: Malware Protection for EC2',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/malware-protection.html',
      read: '2026-11-30',
    },
    'compromised-instance': {
      title: 'GuardDuty User Guide: Remediating a potentially compromised EC2 instance',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/compromised-ec2.html',
      read: '2026-11-30',
    },
    'runtime-ec2': {
      title: 'GuardDuty User Guide: How Runtime Monitoring works with Amazon EC2 instances',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/how-runtime-monitoring-works-ec2.html',
      read: '2026-11-30',
    },
    'initiated-scan': {
      title: 'GuardDuty User Guide: GuardDuty-initiated malware scan',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/gdu-initiated-malware-scan.html',
      read: '2026-11-30',
    },
    'attack-sequences': {
      title: 'GuardDuty User Guide: Attack sequence finding types',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-attack-sequence-finding-types.html',
      read: '2026-11-29',
    },
    anomaly: {
      title: 'GuardDuty API Reference: KubernetesAnomaly',
      url: 'https://docs.aws.amazon.com/guardduty/latest/APIReference/API_KubernetesAnomaly.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon GuardDuty',
    short: 'GuardDuty',
    aka: [
      'guardduty',
      'guard duty',
      'guardduty runtime monitoring',
      'guardduty agent',
      'guardduty malware protection',
      'guardduty findings',
    ],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      'Managed threat detection: AWS runs the detection and its intelligence, and turning it on in every account and Region and acting on findings are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: { who: 'aws', aws: 'AWS scales the analysis with your events.', cites: [{ source: 'data-sources' }] },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and updates the detection and its threat intelligence.',
        cites: [{ source: 'overview' }],
        except: [
          {
            if: 'on-container-instances',
            when: 'it runs on ECS container instances of EC2',
            who: 'customer',
            then: "The security agent there is yours to download, install and update, as the ECS guide has it; GuardDuty's guide says that automated configuration for EC2 can do it.",
            cites: [{ source: 'ecs-manual' }, { source: 'runtime-ec2' }],
          },
          {
            if: 'agent-manual',
            when: 'you manage the Runtime Monitoring agent by hand',
            who: 'customer',
            then: 'Installing and updating the security agent is yours, on EC2 and EKS.',
            cites: [{ source: 'runtime' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'The workloads that GuardDuty watches stay yours to secure and to mend, and so does any code that reacts to findings.',
        cites: [{ source: 'remediate' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You enable GuardDuty in each Region and account, choose the protection plans, and write suppression rules, trusted and threat lists.',
        cites: [{ source: 'settingup' }, { source: 'regions' }, { source: 'organizations' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'For Runtime Monitoring you create the VPC endpoint and make sure that agents reach it; otherwise no network of yours is involved.',
        cites: [{ source: 'runtime-ec2' }, { source: 'agents' }],
        except: [
          {
            if: 'automated-agent',
            when: 'automated agent configuration is on',
            who: 'shared',
            aws: 'GuardDuty creates the endpoint and its security group in each VPC that has instances to watch, and follows changes of the address range.',
            then: 'You keep the endpoint, its name in private DNS and the way to it as they are.',
            cites: [{ source: 'runtime-ec2', section: 'Impact' }, { source: 'agents' }],
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You name the delegated administrator and decide with IAM who sees and changes findings and settings.',
        cites: [{ source: 'iam' }, { source: 'organizations' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS reads events and logs from its own copy, encrypts findings and keeps them 90 days.',
        customer: 'You export what you need for longer, to a bucket with a KMS key of yours.',
        cites: [{ source: 'data-protection' }, { source: 'limits' }, { source: 'export' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS moves events and findings encrypted and serves its API over TLS.',
        customer:
          'Tools that fetch findings use TLS 1.2 or later, and what forwards exported findings onwards is yours to encrypt.',
        cites: [{ source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps GuardDuty running in each Region.',
        customer: 'Findings are gone after 90 days: export those that you must keep.',
        cites: [{ source: 'limits' }, { source: 'export' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS detects and reports findings, through EventBridge too, and records its own API calls in CloudTrail.',
        customer: 'You have someone look at the findings and act: GuardDuty blocks nothing by itself.',
        cites: [{ source: 'remediate' }, { source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      findings: {
        who: 'customer',
        customer:
          'Investigating and remediating a finding is yours: isolate the instance, revoke the credentials, close the bucket.',
        cites: [{ source: 'remediate' }],
      },
      enabling: {
        who: 'customer',
        customer:
          'GuardDuty is off until you enable it, per account and per Region. The first time in a Region that also turns on the protection plans for S3, EKS, RDS and Lambda and the malware scans of EC2 volumes that GuardDuty starts; Runtime Monitoring is a switch of its own, and a plan that came out later you add yourself.',
        cites: [
          { source: 'settingup' },
          { source: 'regions' },
          { source: 'pricing', section: 'Using GuardDuty 30-day free trial' },
          { source: 'overview' },
        ],
        disputed:
          'The overview says that all protection plans but Runtime Monitoring come on with GuardDuty; the table on the page on pricing says that malware protection for S3 and for AWS Backup does not either.',
      },
      agents: {
        who: 'shared',
        aws: 'With automated configuration GuardDuty installs and updates the agent.',
        customer: 'Turning that on, managing the agent by hand where you did not, and checking coverage are yours.',
        cites: [{ source: 'runtime' }, { source: 'runtime-ec2' }, { source: 'ecs-manual' }, { source: 'agents' }],
        disputed:
          'On ECS container instances of EC2 the ECS guide says that you download, install and manage the agent; the GuardDuty guide says that its automated configuration installs it on all EC2 instances and that tasks in ECS clusters on them are covered.',
        except: [
          {
            if: 'automated-agent',
            when: 'automated agent configuration is on',
            who: 'aws',
            then: 'GuardDuty installs and updates the agent: on EC2 instances that Systems Manager manages, as an add-on in EKS clusters, and on Fargate with ECS. You keep instances and clusters out, or single ones in, by a tag.',
            cites: [{ source: 'runtime' }, { source: 'runtime-ec2' }, { source: 'runtime-eks' }],
          },
          {
            when: 'it runs on ECS with Fargate',
            who: 'aws',
            then: 'Only GuardDuty can manage the agent there.',
            cites: [{ source: 'runtime' }],
          },
          {
            if: 'on-container-instances',
            when: 'it runs on ECS container instances of EC2',
            who: 'customer',
            then: "You download, install and update the agent on the instances, as the ECS guide has it; with automated configuration for EC2 GuardDuty's guide counts them in.",
            cites: [{ source: 'ecs-manual' }, { source: 'runtime-ec2' }],
          },
          {
            when: 'it runs on EKS with Fargate',
            who: 'customer',
            then: 'Runtime Monitoring does not cover it: what watches those pods is yours to bring.',
            cites: [{ source: 'runtime' }],
          },
          {
            when: 'it runs on ECS Managed Instances',
            who: 'customer',
            then: 'A note of the guide says that Runtime Monitoring does not support applications there, a sentence above it that it does: check the coverage before you rely on it, and bring what is missing.',
            cites: [{ source: 'runtime-ec2' }],
          },
          {
            if: 'agent-manual',
            when: 'you manage the agent by hand',
            who: 'customer',
            then: 'You install and update it.',
            cites: [{ source: 'runtime' }],
          },
        ],
      },
      'managed-rules': {
        who: 'aws',
        aws: 'AWS writes and updates the detections and threat lists, and the library of custom detection rules; which of those run in your account is yours to set.',
        cites: [{ source: 'overview' }, { source: 'custom-rules' }],
      },
      rules: {
        who: 'customer',
        customer:
          'Suppression rules, your own trusted or threat lists, and which custom detection rules of the library are on, are yours.',
        cites: [{ source: 'suppression' }, { source: 'lists' }, { source: 'custom-rules' }],
      },
      'incident-response': {
        who: 'customer',
        customer: 'GuardDuty raises the alarm; your team responds.',
        cites: [{ source: 'remediate' }],
      },
      alerting: {
        who: 'customer',
        customer: 'You route findings by EventBridge or Security Hub to someone who reacts.',
        cites: [{ source: 'remediate' }],
      },
      'cross-account': {
        who: 'customer',
        customer: 'You appoint the administrator account and enroll member accounts.',
        cites: [{ source: 'organizations' }],
      },
      'log-retention': {
        who: 'customer',
        customer:
          'Findings are gone after 90 days. You export those that you must keep to a bucket of yours and set its lifecycle.',
        cites: [{ source: 'limits' }, { source: 'export' }],
      },
      antivirus: {
        who: 'customer',
        customer:
          'Whether malware scans run is your setting: those that GuardDuty starts itself come on when you first enable it in a Region, others you start. And you clean up: isolate the instance, remove the malware or replace the instance. GuardDuty scans volumes and reports what it finds; it removes nothing from your instances.',
        cites: [{ source: 'malware-scans' }, { source: 'pricing' }, { source: 'compromised-instance' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts findings at rest. What you export lies in your bucket under a KMS key of yours.',
        cites: [{ source: 'data-protection' }, { source: 'export' }],
      },
      'flow-logs': {
        who: 'aws',
        aws: 'GuardDuty reads flow logs, DNS queries and management events through its own duplicate streams: for that nothing has to be turned on. Flow logs that you want to see or keep yourself are yours to create.',
        cites: [{ source: 'data-sources' }],
      },
      'uploaded-files': {
        who: 'shared',
        aws: 'With Malware Protection for S3 GuardDuty scans each object that is newly uploaded to a protected bucket, reports the result and, if you want, tags the object.',
        customer:
          'You turn it on bucket by bucket, decide on tags and on policies that keep tagged objects from being read, and deal with what is found.',
        cites: [{ source: 's3-malware-protection' }],
      },
      'service-function': {
        who: 'aws',
        aws: "GuardDuty reads events, flow logs and DNS queries from copies of its own, runs them through AWS's detections, threat intelligence and machine learning, joins events into attack sequences, and makes and rates findings, which it keeps 90 days. With malware protection on it starts agentless scans of an instance's volumes by itself. Threat feeds and models come with the service, and what is normal, for Kubernetes say, it learns over a training period. Acting on findings is yours.",
        cites: [
          { source: 'data-sources' },
          { source: 'overview' },
          { source: 'limits' },
          { source: 'initiated-scan' },
          { source: 'attack-sequences' },
          { source: 'anomaly' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
