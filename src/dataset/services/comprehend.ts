import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Comprehend Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/comprehend/latest/dg/comp-security.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'Comprehend Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/comprehend/latest/dg/comp-data-protection.html',
      read: '2026-11-23',
    },
    iam: {
      title: 'Comprehend Developer Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/comprehend/latest/dg/security-iam.html',
      read: '2026-11-23',
    },
    cloudtrail: {
      title: 'Comprehend Developer Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/comprehend/latest/dg/logging-using-cloudtrail.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'Comprehend Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/comprehend/latest/dg/comp-disaster-recovery-resiliency.html',
      read: '2026-11-23',
    },
    infrastructure: {
      title: 'Comprehend Developer Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/comprehend/latest/dg/comp-infrastructure-security.html',
      read: '2026-11-23',
    },
    kms: {
      title: 'Comprehend Developer Guide: KMS encryption',
      url: 'https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Comprehend Developer Guide: Protect jobs by using a VPC',
      url: 'https://docs.aws.amazon.com/comprehend/latest/dg/usingVPC.html',
      read: '2026-11-23',
    },
    'how-it-works': {
      title: 'Comprehend Developer Guide: How it works',
      url: 'https://docs.aws.amazon.com/comprehend/latest/dg/how-it-works.html',
      read: '2026-11-29',
    },
    console: {
      title: 'Comprehend Developer Guide: Analysis using the Amazon Comprehend console',
      url: 'https://docs.aws.amazon.com/comprehend/latest/dg/get-started-console.html',
      read: '2026-11-29',
    },
    custom: {
      title: 'Comprehend Developer Guide: Amazon Comprehend Custom',
      url: 'https://docs.aws.amazon.com/comprehend/latest/dg/concepts-custom.html',
      read: '2026-11-29',
    },
    'availability-change': {
      title: 'Comprehend Developer Guide: Amazon Comprehend feature availability change',
      url: 'https://docs.aws.amazon.com/comprehend/latest/dg/comprehend-availability-change.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon Comprehend',
    short: 'Comprehend',
    aka: ['comprehend', 'amazon comprehend', 'comprehend medical', 'nlp on aws', 'pii detection'],
    category: 'ai',
    profile: 'multi-tenant-managed',
    summary:
      "Text analysis by API: AWS runs the models, and the texts, custom models' data, roles and results are yours.",
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS scales the shared API within your quotas.',
        customer: 'For custom model endpoints you set the inference units, and you ask for higher quotas.',
        cites: [{ source: 'security' }, { source: 'waf-quotas' }],
      },
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The texts that you send, thresholds, and what you do with entities and sentiment are yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You create jobs, custom classifiers, endpoints and output locations.',
        cites: [{ source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You give jobs a VPC with subnets and security groups; without one they reach your buckets over the internet. Calls can go by an interface endpoint.',
        cites: [{ source: 'vpc' }, { source: 'infrastructure' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You write the data access role of jobs and say who calls the service.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts custom models with a key of its own unless you give one.',
        customer:
          'You encrypt buckets, the volumes of jobs, their output and custom models with keys that you choose, mask personal data, and opt out of the use of content for improvement.',
        cites: [{ source: 'kms' }, { source: 'data-protection' }, { source: 'organizations/ai-opt-out' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'customer',
        customer: 'Texts, training data and results stay in your buckets and are yours to back up.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls of Comprehend, console actions among them, in CloudTrail.',
        customer:
          'You keep a trail, watch jobs for failures, and see that endpoints of custom models neither idle nor throttle.',
        cites: [{ source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'multi-az': {
        who: 'aws',
        aws: 'AWS spreads the Regional service over zones behind one endpoint; you have no zones to choose. A second Region, where you need one, is yours to set up.',
        cites: [{ source: 'fault-isolation-regional' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS moves the Regional service away from a failed zone. Moving to another Region is yours.',
        cites: [{ source: 'fault-isolation-regional' }],
      },
      'model-training-data': {
        who: 'shared',
        aws: "AWS's terms let it keep and use content processed by Comprehend to improve its AI services unless you opted out.",
        customer:
          'You opt out in Organizations with an AI services opt-out policy, which also makes the service delete what it had kept for improvement.',
        cites: [{ source: 'organizations/ai-opt-out' }],
      },
      'data-privacy': {
        who: 'customer',
        customer: 'Detecting personal data helps; removing it and the right to process it are yours.',
        cites: [{ source: 'data-protection' }, { source: 'data-privacy-faq' }],
      },
      'data-residency': {
        who: 'shared',
        aws: 'AWS processes texts in the Region that you call. Until you opt out it may also keep content to improve its AI services, and that copy may lie in another Region.',
        customer: 'You choose the Region, and attach an AI services opt-out policy where content must not leave it.',
        cites: [{ source: 'organizations/ai-opt-out' }, { source: 'data-privacy-faq' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts custom models with its own key by default.',
        customer:
          "Encryption of a job's volume and of its results is an option: you switch it on for each job and name the key.",
        cites: [{ source: 'kms' }],
      },
      migration: {
        who: 'customer',
        customer:
          'Topic modelling, event detection and prompt safety classification take no new customers since 30 April 2026. Accounts that had used them within twelve months go on; others choose something else, Bedrock for example, and moving is yours. The rest of Comprehend is not touched by that.',
        cites: [{ source: 'availability-change' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Comprehend finds entities, key phrases, language, sentiment, syntax and personal data with a model that AWS has trained and goes on training: you bring no texts for that. It works off jobs, and groups documents by topic for accounts that used that before it was closed to new customers. For custom models it chooses and runs the training itself; the examples, and training anew, are yours.',
        cites: [
          { source: 'how-it-works' },
          { source: 'console' },
          { source: 'custom' },
          { source: 'availability-change' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
