import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Transcribe Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/transcribe/latest/dg/security.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'Transcribe Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/transcribe/latest/dg/data-protection.html',
      read: '2026-11-23',
    },
    vulnerability: {
      title: 'Transcribe Developer Guide: Vulnerability analysis and management',
      url: 'https://docs.aws.amazon.com/transcribe/latest/dg/vulnerability-analysis-and-management.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Transcribe Developer Guide: Data encryption',
      url: 'https://docs.aws.amazon.com/transcribe/latest/dg/data-encryption.html',
      read: '2026-11-28',
    },
    redaction: {
      title: 'Transcribe Developer Guide: Redacting or identifying personally identifiable information',
      url: 'https://docs.aws.amazon.com/transcribe/latest/dg/pii-redaction.html',
      read: '2026-11-23',
    },
    'how-it-works': {
      title: 'Transcribe Developer Guide: How Amazon Transcribe works',
      url: 'https://docs.aws.amazon.com/transcribe/latest/dg/how-it-works.html',
      read: '2026-11-29',
    },
    features: {
      title: 'AWS: Amazon Transcribe documentation overview',
      url: 'https://aws.amazon.com/documentation-overview/transcribe/',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Transcribe',
    short: 'Transcribe',
    aka: [
      'transcribe',
      'amazon transcribe',
      'transcribe medical',
      'speech to text',
      'speech-to-text',
      'call analytics',
    ],
    category: 'ai',
    profile: 'multi-tenant-managed',
    summary:
      'Speech to text by API: AWS runs the models, and recordings, consent, vocabularies, redaction and transcripts are yours.',
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
        customer: 'Recordings, streaming clients and the use of transcripts are yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set jobs, vocabularies, redaction, output bucket and key.',
        cites: [{ source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide whether calls go by an interface endpoint of your VPC.',
        cites: [{ source: 'data-protection', section: 'Inter-network traffic privacy' }, { source: 'vulnerability' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You say who transcribes and which buckets Transcribe reads and writes.',
        cites: [{ source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the volumes on which it works, and writes transcripts to your bucket with SSE-S3 unless you name a key.',
        customer:
          'You have the consent of speakers, encrypt buckets and output, switch redaction on, set retention and opt out of the use of content for improvement.',
        cites: [{ source: 'encryption' }, { source: 'redaction' }, { source: 'organizations/ai-opt-out' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'customer',
        customer: 'Recordings and transcripts that you need belong in your own buckets.',
        cites: [{ source: 'waf-resiliency' }, { source: 'security' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail and publishes metrics.',
        customer: 'You keep a trail, review who started jobs and read transcripts, and set alarms on failed jobs.',
        cites: [{ source: 'data-protection' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'model-training-data': {
        who: 'shared',
        aws: "AWS's terms let it keep and use content processed by Transcribe to improve its AI services unless you opted out.",
        customer: 'You attach an AI services opt-out policy in Organizations before recordings are sent.',
        cites: [{ source: 'organizations/ai-opt-out' }],
      },
      'data-masking': {
        who: 'customer',
        customer:
          'You switch redaction on for each job or stream and check its result. Deciding who sees the unredacted transcript and the recording, which stay as they were, is yours too. Redaction misses some, and is no de-identification in the sense of HIPAA.',
        cites: [{ source: 'redaction' }],
      },
      'data-residency': {
        who: 'shared',
        aws: 'AWS processes recordings in the Region that you call. Until you opt out it may also keep content to improve its AI services, and that copy may lie in another Region.',
        customer: 'You choose the Region, and attach an AI services opt-out policy where content must not leave it.',
        cites: [{ source: 'organizations/ai-opt-out' }, { source: 'data-privacy-faq' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts its working volumes, and transcripts with SSE-S3 by default. Recordings in your bucket fall under the encryption of that bucket.',
        cites: [{ source: 'encryption', section: 'Encryption at rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts the output with the key that you named.',
            then: 'You name the key for the output, and keep it usable.',
            cites: [{ source: 'encryption', section: 'Encryption at rest' }],
          },
        ],
      },
      'data-privacy': {
        who: 'customer',
        customer:
          'The consent of those whose voices are recorded, and the law on recording, are yours. Transcribe only turns into text what you send.',
        cites: [{ source: 'data-protection' }, { source: 'data-privacy-faq' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Transcribe turns speech into text with machine learning models of AWS, in jobs and live streams. It sets punctuation and numbers, gives each word a time and a confidence score, and when you ask for it tells speakers, channels and languages apart and finds personal data to redact. Vocabularies, and the texts for a language model of your own, are yours.',
        cites: [{ source: 'how-it-works' }, { source: 'features' }, { source: 'redaction' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
