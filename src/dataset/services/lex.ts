import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    obfuscation: {
      title: 'Lex V2 Developer Guide: Obscuring slot values in conversation logs',
      url: 'https://docs.aws.amazon.com/lexv2/latest/dg/monitoring-obfuscate.html',
      read: '2026-11-28',
    },
    security: {
      title: 'Lex V2 Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/lexv2/latest/dg/security.html',
      read: '2026-11-28',
    },
    'conversation-logs': {
      title: 'Lex V2 Developer Guide: Logging conversations',
      url: 'https://docs.aws.amazon.com/lexv2/latest/dg/conversation-logs.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Lex V2 Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/lexv2/latest/dg/data-protection.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'Lex V2 Developer Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/lexv2/latest/dg/security-iam.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'Lex V2 Developer Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/lexv2/latest/dg/security-logging-and-monitoring.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Lex V2 Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/lexv2/latest/dg/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    endpoints: {
      title: 'Lex V2 Developer Guide: Interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/lexv2/latest/dg/vpc-interface-endpoints.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Lex V2 Developer Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/lexv2/latest/dg/encryption-at-rest.html',
      read: '2026-11-28',
    },
    'how-it-works': {
      title: 'Lex V2 Developer Guide: Amazon Lex V2 core concepts',
      url: 'https://docs.aws.amazon.com/lexv2/latest/dg/how-it-works.html',
      read: '2026-11-29',
    },
    documentation: {
      title: 'Amazon Lex Documentation',
      url: 'https://docs.aws.amazon.com/lex/',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Lex',
    short: 'Lex',
    aka: ['lex', 'amazon lex', 'lex v2', 'lexv2', 'lex bot', 'lex bots', 'aws chatbot builder'],
    category: 'ai',
    profile: 'multi-tenant-managed',
    summary:
      "Chat and voice bots: AWS runs recognition and hosting, and intents, fulfilment code, conversation logs and callers' data are yours.",
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
        customer: 'Intents, slots, prompts, the Lambda functions that fulfil them and the channels are yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You configure bots, versions, aliases, languages, timeouts, logs and the COPPA declaration.',
        cites: [{ source: 'conversation-logs' }, { source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide whether clients call by an interface endpoint of your VPC.',
        cites: [{ source: 'endpoints' }],
      },
      'identity-access': {
        who: 'customer',
        customer: "You write the bot's role and say who edits bots and who talks to them.",
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the utterances, sample phrases and session attributes that it stores.',
        customer:
          'You obfuscate sensitive slots, encrypt conversation logs with your key, set their retention and the length of a session, and opt out of the use of utterances for improvement.',
        cites: [
          { source: 'encryption' },
          { source: 'conversation-logs' },
          { source: 'data-protection' },
          { source: 'organizations/ai-opt-out' },
        ],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS runs Lex over several zones, and copies a bot to the paired second Region where you have set up Global Resiliency.',
        customer: 'You decide on that second Region, export bots, and keep the code of their functions.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls in CloudTrail.',
        customer: 'Conversation logs are off until you enable them per alias; reading and protecting them is yours.',
        cites: [{ source: 'conversation-logs' }, { source: 'logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'service-logs': {
        who: 'customer',
        customer:
          'You enable text and audio logs per alias and choose log group, bucket and key. A bot that falls under COPPA may keep none.',
        cites: [{ source: 'conversation-logs' }],
      },
      'model-training-data': {
        who: 'shared',
        aws: "AWS's terms let it keep and use what users say to Lex to improve its AI services unless you opted out.",
        customer:
          'You opt out for the account or organization with an AI services opt-out policy, and declare whether a bot addresses children.',
        cites: [{ source: 'organizations/ai-opt-out' }],
      },
      'data-residency': {
        who: 'shared',
        aws: 'AWS processes conversations in the Region that you call. Until you opt out it may also keep content to improve its AI services, and that copy may lie in another Region.',
        customer: 'You choose the Region, and attach an AI services opt-out policy where content must not leave it.',
        cites: [{ source: 'organizations/ai-opt-out' }, { source: 'data-privacy-faq' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Lex encrypts the utterances, sample phrases and session attributes that it stores. Conversation logs in your bucket and log group are yours to encrypt.',
        cites: [{ source: 'encryption' }],
      },
      'data-masking': {
        who: 'customer',
        customer:
          'You choose which slots are obfuscated: values that Lex recognizes then stand in text logs only as the name of the slot. A value that it did not recognize can stay readable there, and audio, session attributes, what the bot says back, and what your functions and clients receive are not masked.',
        cites: [{ source: 'obfuscation' }],
      },
      prompts: {
        who: 'customer',
        customer: 'What the bot says, and what it does when it understood wrongly, is yours to write and test.',
        cites: [{ source: 'security' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'You set how long a session lives after the last words, five minutes by default and 24 hours at the most, and how long conversation logs stay in your log group and bucket.',
        cites: [{ source: 'encryption', section: 'Session attributes' }, { source: 'conversation-logs' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Lex turns speech into text, works out which intent a user means, asks for what is still missing and keeps the session, with speech recognition and language understanding that Amazon built: the engine of Alexa. AWS supplies languages and built-in intents and runs all of it over several zones. Intents, sample phrases and fulfilment are yours.',
        cites: [
          { source: 'how-it-works' },
          { source: 'documentation' },
          { source: 'resilience' },
          { source: 'encryption' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
