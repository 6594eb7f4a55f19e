import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'human-review': {
      title: 'Textract API Reference: HumanLoopConfig',
      url: 'https://docs.aws.amazon.com/textract/latest/APIReference/API_HumanLoopConfig.html',
      read: '2026-11-30',
    },
    security: {
      title: 'Textract Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/textract/latest/dg/security.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'Textract Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/textract/latest/dg/data-protection.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Textract Developer Guide: Encryption',
      url: 'https://docs.aws.amazon.com/textract/latest/dg/encryption.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Textract Developer Guide: Textract and interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/textract/latest/dg/vpc-interface-endpoints.html',
      read: '2026-11-23',
    },
    features: {
      title: 'AWS: Amazon Textract documentation overview',
      url: 'https://aws.amazon.com/documentation-overview/textract',
      read: '2026-11-29',
    },
    async: {
      title: 'Textract Developer Guide: Calling Amazon Textract asynchronous operations',
      url: 'https://docs.aws.amazon.com/textract/latest/dg/api-async.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Textract',
    short: 'Textract',
    aka: ['textract', 'amazon textract', 'ocr', 'document extraction'],
    category: 'ai',
    profile: 'multi-tenant-managed',
    summary:
      'Text and forms out of documents by API: AWS runs the models, and documents, thresholds, access and results are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Documents, queries, confidence thresholds and checks by people are yours.',
        cites: [{ source: 'data-protection' }, { source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You create adapters, output buckets and notification topics.',
        cites: [{ source: 'security' }, { source: 'data-protection' }],
        except: [
          {
            when: 'you want human review loops of Amazon A2I',
            who: 'customer',
            then: 'They are yours to create if your account used A2I already: since July 2026 it takes no new customers, and checks by people are yours to organize another way.',
            cites: [{ source: 'human-review' }],
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide whether calls go by an interface endpoint of your VPC.',
        cites: [{ source: 'vpc' }, { source: 'data-protection', section: 'Internetwork Traffic Privacy' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You say who sends documents and reads results, and which bucket Textract reads.',
        cites: [{ source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts content that it keeps, and deletes adapter training content when training ends.',
        customer:
          'You encrypt documents and results in your buckets, choose a key for adapters, and opt out of the use of content for improvement.',
        cites: [{ source: 'data-protection', section: 'Custom Queries' }, { source: 'organizations/ai-opt-out' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves Textract only by HTTPS.',
        customer:
          'Your clients speak TLS 1.2 or later, and your own stores and callbacks take documents and results only by TLS.',
        cites: [{ source: 'encryption', section: 'Encryption in Transit' }, { source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Documents and results live in your buckets: versions, copies and retention there are yours.',
        cites: [{ source: 'waf-resiliency' }, { source: 'security' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail and publishes metrics.',
        customer:
          'You keep a trail, review who sent documents and fetched results, and set alarms on failed or throttled requests.',
        cites: [{ source: 'data-protection' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'model-training-data': {
        who: 'shared',
        aws: "AWS's terms let it keep and use content processed by Textract to improve its AI services unless you opted out. Adapter training content is not kept.",
        customer:
          'You attach an AI services opt-out policy in Organizations, for Textract alone or for all AI services.',
        cites: [{ source: 'organizations/ai-opt-out' }, { source: 'data-protection', section: 'Custom Queries' }],
      },
      'data-residency': {
        who: 'shared',
        aws: 'AWS processes documents in the Region that you call. Until you opt out it may also keep content to improve its AI services, and that copy may lie in another Region.',
        customer: 'You choose the Region, and attach an AI services opt-out policy where content must not leave it.',
        cites: [{ source: 'organizations/ai-opt-out' }, { source: 'data-privacy-faq' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts what Textract itself keeps, such as training content of adapters, with its own key unless you name one.',
        customer:
          'You choose SSE-S3 or SSE-KMS for the buckets that hold documents and results, and give Textract the right to use the key.',
        cites: [
          { source: 'encryption', section: 'Encryption at Rest' },
          { source: 'data-protection', section: 'Custom Queries' },
        ],
      },
      'data-privacy': {
        who: 'customer',
        customer:
          'The right to process documents with personal data, the consent of the persons in them, and deleting results are yours.',
        cites: [{ source: 'data-protection' }, { source: 'data-privacy-faq' }],
      },
      prompts: {
        who: 'customer',
        customer: 'Checking what was read, by confidence thresholds or by people, is yours.',
        cites: [{ source: 'data-protection' }],
      },
      'data-retention': {
        who: 'shared',
        aws: 'AWS keeps the results of asynchronous jobs for 7 days, encrypted, in a bucket of its own.',
        customer:
          'Fetch them in that time, or name a bucket of yours in OutputConfig. How long documents and results stay in your buckets is yours to set.',
        cites: [{ source: 'async' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Textract reads print and handwriting, forms, tables, layout and signatures, and answers queries, with models that AWS has trained. It works through files of many pages in jobs, reports their end to your topic, and keeps results for seven days, encrypted, in a bucket of its own unless you name one. Samples for adapters, and checking, are yours.',
        cites: [{ source: 'features' }, { source: 'async' }, { source: 'data-protection' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
