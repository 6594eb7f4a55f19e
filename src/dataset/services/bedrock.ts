import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Bedrock User Guide: Security',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Bedrock User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
    retention: {
      title: 'Bedrock User Guide: Data retention',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html',
      read: '2026-11-28',
    },
    'invocation-logging': {
      title: 'Bedrock User Guide: Monitor model invocation using CloudWatch Logs and S3',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Bedrock User Guide: Data encryption',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/data-encryption.html',
      read: '2026-11-28',
    },
    'prompt-injection': {
      title: 'Bedrock User Guide: Prompt injection security',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-injection.html',
      read: '2026-11-28',
    },
    lifecycle: {
      title: 'Bedrock User Guide: Model lifecycle',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html',
      read: '2026-11-30',
    },
    'lifecycle-older': {
      title: 'Bedrock User Guide: Model lifecycle (Legacy)',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle-legacy.html',
      read: '2026-11-28',
    },
    'enforced-guardrails': {
      title: 'Bedrock User Guide: Apply cross-account safeguards with Guardrails enforcements',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-enforcements.html',
      read: '2026-11-28',
    },
    guardrails: {
      title: 'Bedrock User Guide: Detect and filter harmful content with Guardrails',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html',
      read: '2026-11-28',
    },
    'agent-guardrail': {
      title: 'Bedrock User Guide: Associate a guardrail with an agent',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Bedrock User Guide: Protect your data using VPC and PrivateLink',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/usingVPC.html',
      read: '2026-11-28',
    },
    quotas: {
      title: 'Bedrock User Guide: Quotas for Amazon Bedrock',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas.html',
      read: '2026-11-28',
    },
    throughput: {
      title: 'Bedrock User Guide: Provisioned Throughput',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html',
      read: '2026-11-28',
    },
    'abuse-detection': {
      title: 'Bedrock User Guide: Abuse detection',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/abuse-detection.html',
      read: '2026-11-28',
    },
    'agents-classic': {
      title: 'Bedrock User Guide: Amazon Bedrock Agents Classic maintenance mode',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-classic-maintenance-mode.html',
      read: '2026-11-28',
    },
    agents: {
      title: 'Bedrock User Guide: Automate tasks in your application using AI agents',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents.html',
      read: '2026-11-28',
    },
    'cross-region': {
      title: 'Bedrock User Guide: Route model inference requests across AWS Regions with cross-Region inference',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html',
      read: '2026-11-29',
    },
    'prompt-caching': {
      title: 'Bedrock User Guide: Prompt caching for faster model inference',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
      read: '2026-11-29',
    },
    chunking: {
      title: 'Bedrock User Guide: How content chunking works for knowledge bases',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/kb-chunking.html',
      read: '2026-11-29',
    },
    'agents-how': {
      title: 'Bedrock User Guide: How Amazon Bedrock Agents works',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-how.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Bedrock',
    short: 'Bedrock',
    aka: [
      'bedrock',
      'foundation model',
      'foundation models',
      'claude on bedrock',
      'claude on aws',
      'bedrock agents',
      'bedrock knowledge base',
      'bedrock knowledge bases',
      'knowledge bases for bedrock',
      'bedrock guardrails',
      'bedrock guardrail',
      'aws genai',
      'llm on aws',
      'bedrock provisioned throughput',
      'custom model import',
    ],
    category: 'ai',
    profile: 'multi-tenant-managed',
    summary:
      "Foundation models behind an API: AWS hosts them out of the providers' reach, while prompts, guardrails, retention mode, logging, access and what you do with answers are yours.",
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS keeps customers apart, and runs models in deployment accounts of its own to which model providers have no access.',
        cites: [{ source: 'data-protection' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the servers that host the models.',
        cites: [{ source: 'prompt-injection' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS provides and scales the shared inference capacity. Your requests stay within quotas that you can ask to raise.',
        cites: [{ source: 'quotas' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'reserved-capacity',
            when: 'you buy Provisioned Throughput',
            who: 'shared',
            aws: 'AWS reserves what you bought.',
            then: 'How many model units you need and when to change them is your decision.',
            cites: [{ source: 'throughput' }],
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS deploys and operates the inference software and the model versions that providers deliver.',
        cites: [{ source: 'data-protection' }, { source: 'lifecycle' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Your prompts, agents, tools, retrieval, input checks and the use of the answers are yours, and preventing prompt injection is named as your duty.',
        cites: [{ source: 'prompt-injection' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You choose models and Regions, write guardrails, agents and knowledge bases, and set the retention mode and invocation logging.',
        cites: [{ source: 'guardrails' }, { source: 'retention' }, { source: 'invocation-logging' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide whether calls go through an interface endpoint of your VPC, with which endpoint policy, and which VPC customization and batch jobs use.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'IAM policies of yours say who invokes which model, changes retention or guardrails, and what agents and knowledge bases reach by their roles. API keys are yours to guard.',
        cites: [{ source: 'security' }, { source: 'retention', section: 'Enforcing retention policy with IAM' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS keeps prompts and answers out of reach of model providers and encrypts custom models and stored resources.',
        customer:
          'You set the retention mode per Region or project (none, default or aws_review; some models run only with aws_review), choose KMS keys, and decide what goes into prompts and knowledge bases.',
        cites: [{ source: 'data-protection' }, { source: 'retention' }, { source: 'encryption' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves the API by TLS, with at least version 1.2, and encrypts traffic inside its network.',
        customer: 'Your clients have to use TLS 1.2 or later; 1.3 is better.',
        cites: [{ source: 'encryption' }, { source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Bedrock keeps no copy of your work for you: prompts, agent definitions, guardrails, training data and the sources of knowledge bases are yours to keep and to recreate in another Region.',
        cites: [{ source: 'waf-resiliency' }, { source: 'security' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics to CloudWatch and API calls to CloudTrail.',
        customer:
          'Logging of prompts and answers is off until you enable it, with a bucket or log group of yours as destination; reading it, alarms and its protection are yours.',
        cites: [{ source: 'invocation-logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'model-training-data': {
        who: 'aws',
        aws: 'AWS’s terms list the AI services whose content it may use to improve them, and Bedrock is not on that list. Providers of models have no access to prompts, completions or logs.',
        cites: [{ source: 'service-terms', section: '50.3 and 50.12' }, { source: 'data-protection' }],
        except: [
          {
            if: 'model-customized',
            when: 'you customize a model',
            who: 'customer',
            then: 'You choose the data that it is trained on. Only you can use the customized model.',
            cites: [{ source: 'service-terms', section: '50.12.4' }],
          },
          {
            when: 'you opt in to sharing for certain Anthropic models',
            who: 'customer',
            then: 'You consent to your content going to Anthropic for the detection of abuse, and without consent you do not use those models.',
            cites: [{ source: 'service-terms', section: '50.12.2.2' }, { source: 'retention' }],
          },
        ],
        disputed:
          "AWS's terms let content of consenting customers go to Anthropic for certain models; the Bedrock guide on data retention says that AWS keeps and reviews such content itself and shares none with a provider today.",
      },
      'data-retention': {
        who: 'customer',
        customer:
          "You set the mode for each Region or project, by API: none for zero retention, default, or aws_review; SCPs keep others from changing it. A Region left alone follows each model's own default, and the Responses API then also stores answers unless the call says store=false. AWS enforces your mode and blocks a model that must retain more; the older mode provider_data_share shares nothing today.",
        cites: [{ source: 'retention' }, { source: 'abuse-detection' }],
      },
      'aws-access-to-data': {
        who: 'shared',
        aws: 'By default no operator of the service can reach prompts and answers, and they are not stored. For models that AWS names it keeps traffic, or what its filters flagged, for up to 30 days against abuse; people at AWS review flagged content where the provider demands it.',
        customer:
          'You decide whether to use such models: those with human review run only after you set aws_review, and under none a model that has to retain does not run.',
        cites: [{ source: 'abuse-detection' }, { source: 'retention' }],
      },
      prompts: {
        who: 'customer',
        customer:
          'Checking input, preventing prompt injection, and checking what the model answers before you rely on it are yours; guardrails help once you attach them. For explicit prompt caching you mark the reusable beginning of the prompt with cache points, and keep it the same; implicit caching of some models needs no mark.',
        cites: [{ source: 'prompt-injection' }, { source: 'guardrails' }, { source: 'prompt-caching' }],
      },
      rules: {
        who: 'customer',
        customer:
          'You write guardrails and attach them to calls and agents, or enforce one for all calls of an account or of the organization; a guardrail filters nothing until you do.',
        cites: [
          { source: 'enforced-guardrails' },
          { source: 'agent-guardrail' },
          { source: 'guardrails' },
          { source: 'prompt-injection' },
        ],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Model invocation logging is disabled by default. You enable it per Region and choose S3 or CloudWatch Logs; only calls to the bedrock-runtime endpoint are captured, those to bedrock-mantle are not.',
        cites: [{ source: 'invocation-logging' }],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'Moving off a model in the Legacy state before its end date is yours: nothing migrates by itself, and afterwards requests fail. The notice is six months, or 45 days for some models launched since 7 September 2026; 15 days without use may already cost you a Legacy model, and older ones can get dearer in their last months.',
        cites: [{ source: 'lifecycle' }, { source: 'lifecycle-older' }],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales on-demand inference within your quotas.',
        cites: [{ source: 'quotas' }, { source: 'waf-shared-responsibility' }],
      },
      quotas: {
        who: 'customer',
        customer:
          "You watch your account's token quotas, which can be lower than the published ones and are counted apart for each endpoint, and ask for higher ones in time: AWS grants none by itself.",
        cites: [{ source: 'quotas' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose keys for custom models, agents, knowledge base ingestion and evaluation jobs.',
        cites: [{ source: 'encryption', section: 'Key management' }],
      },
      'data-residency': {
        who: 'customer',
        customer:
          'You choose the Region and whether cross-Region inference spreads requests to others. What a model has to retain is then kept in the Region that served the request.',
        cites: [{ source: 'abuse-detection' }, { source: 'retention' }],
      },
      'api-tls': { who: 'aws', aws: 'AWS requires TLS 1.2 on its endpoints.', cites: [{ source: 'data-protection' }] },
      abuse: {
        who: 'shared',
        aws: 'AWS looks for abuse by automatic means, blocks images of child abuse and reports them.',
        customer:
          "You answer for what you and your users send, keep the account's contact address watched, and reply to AWS's questions; otherwise it can suspend access.",
        cites: [{ source: 'abuse-detection' }],
      },
      'tenant-isolation': {
        who: 'aws',
        aws: 'AWS runs the models in deployment accounts of its own, one for each provider and Region: providers such as Anthropic have no access to them, so neither to logs nor to prompts and answers.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts what Bedrock keeps at rest, custom models among it. Buckets and vector stores of yours that hold training data and sources have their own encryption, which you set.',
        cites: [{ source: 'encryption', section: 'Key management' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with the keys that you named.',
            then: 'You name KMS keys for custom models, agents, ingestion and evaluation jobs, and keep them usable.',
            cites: [{ source: 'encryption', section: 'Key management' }],
          },
        ],
      },
      'right-sizing': {
        who: 'customer',
        customer:
          'You decide how many model units of Provisioned Throughput to buy, for how long, and for which model.',
        cites: [{ source: 'throughput' }],
      },
      migration: {
        who: 'customer',
        customer:
          'Moving off a retiring model, and from Bedrock Agents Classic to AgentCore, is yours to plan and do. Agents Classic runs on for its customers without an end date, and gets neither new features nor new models; models, knowledge bases and guardrails are not touched by that.',
        cites: [{ source: 'agents-classic' }, { source: 'lifecycle' }],
      },
      'patch-management': {
        who: 'aws',
        aws: 'AWS patches hosts and inference software; there is nothing for you to schedule. Code that calls Bedrock, and the functions behind agents, are yours to patch.',
        cites: [{ source: 'prompt-injection' }, { source: 'waf-shared-responsibility' }],
      },
      agents: {
        who: 'customer',
        customer:
          'The agents that you build on Bedrock are yours: action groups, prompts, knowledge bases, tests, and every new version and alias. AWS runs the compute and the orchestration under them. As Agents Classic they are closed to new customers since 30 July 2026.',
        cites: [{ source: 'agents' }, { source: 'agents-classic' }],
      },
      'service-improvement-opt-out': {
        who: 'aws',
        aws: 'There is nothing for you to opt out of: Bedrock is neither among the services whose content AWS may use to improve them, by its terms, nor among those that the opt-out policy covers.',
        cites: [{ source: 'service-terms', section: '50.3 and 50.12' }, { source: 'organizations/ai-opt-out-list' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Bedrock runs the models that providers deliver, picks the Region when you call a cross-Region profile, and reuses beginnings of prompts that you marked for the cache or that some models cache by themselves. For knowledge bases it splits documents, makes the embeddings and searches; it runs the step-by-step loop of agents, and checks texts against the guardrails attached. What you send and attach is yours.',
        cites: [
          { source: 'data-protection' },
          { source: 'cross-region' },
          { source: 'prompt-caching' },
          { source: 'chunking' },
          { source: 'agents-how' },
          { source: 'guardrails' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
