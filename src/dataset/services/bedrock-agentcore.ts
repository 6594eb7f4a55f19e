import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'AgentCore Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/security.html',
      read: '2026-11-23',
    },
    runtime: {
      title: 'AgentCore Developer Guide: Security best practices for AgentCore Runtime',
      url: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-security-best-practices.html',
      read: '2026-11-28',
    },
    runtimes: {
      title: 'AgentCore Developer Guide: Supported runtimes for code deployment',
      url: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-code-deploy-supported-runtimes.html',
      read: '2026-11-30',
    },
    credentials: {
      title: 'AgentCore Developer Guide: Credentials management',
      url: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/security-credentials-management.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'AgentCore Developer Guide: Data encryption',
      url: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/data-encryption.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'AgentCore Developer Guide: Configure AgentCore Runtime for VPC',
      url: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-vpc.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'AgentCore Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/disaster-recovery-resiliency.html',
      read: '2026-11-23',
    },
    memory: {
      title: 'AgentCore Developer Guide: Memory strategies',
      url: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/memory-strategies.html',
      read: '2026-11-29',
    },
    browser: {
      title: 'AgentCore Developer Guide: Interact with web applications using AgentCore Browser',
      url: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/browser-tool.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Bedrock AgentCore',
    short: 'AgentCore',
    aka: [
      'agentcore',
      'agent core',
      'bedrock agentcore',
      'agentcore runtime',
      'agentcore memory',
      'agentcore gateway',
      'agentcore identity',
      'agentcore browser',
      'code interpreter',
    ],
    category: 'ai',
    profile: 'serverless-compute',
    summary:
      'A platform for AI agents: AWS gives each session a microVM of its own and patches what is under it, and the agent, its image, who owns which session and its permissions are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS runs every session in a microVM of its own with separate CPU, memory and file system, and wipes it afterwards. Which user belongs to which session AgentCore does not check: that is for your back end.',
        cites: [
          { source: 'runtime', section: 'Session isolation and data protection' },
          { source: 'runtime', section: 'Shared responsibility model' },
        ],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the kernel for every kind of deployment.',
        cites: [{ source: 'runtime', section: 'Shared responsibility model' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS starts and stops the microVMs of the sessions, within your quotas.',
        cites: [{ source: 'runtime', section: 'Shared responsibility model' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS patches the language runtimes of direct code deployments until their end of support.',
        customer: 'You move off runtimes that have ended; with container images the runtime is yours.',
        cites: [{ source: 'runtime', section: 'Shared responsibility model' }, { source: 'runtimes' }],
        except: [
          {
            if: 'container-image',
            when: 'you deploy a container image',
            who: 'customer',
            then: 'The language runtime and everything else in the image are yours to update.',
            cites: [{ source: 'runtime', section: 'Shared responsibility model' }],
          },
          {
            if: 'end-of-life',
            when: 'the language runtime is past its end of support',
            who: 'customer',
            then: 'AWS patches it no more; moving to a supported one is yours.',
            cites: [{ source: 'runtimes' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer:
          'You rebuild container images on current base images and redeploy; run them as a user other than root. Direct code deployments have no image of yours.',
        cites: [
          { source: 'runtime', section: 'Shared responsibility model' },
          { source: 'runtime', section: 'Credential and secret management' },
        ],
      },
      application: {
        who: 'customer',
        customer:
          'The agent, its tools and libraries, checking of input, and defence against prompt injection are yours.',
        cites: [
          { source: 'runtime', section: 'Shared responsibility model' },
          { source: 'runtime', section: 'Input validation' },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You configure runtimes, endpoints, gateways, memory, time limits, MMDSv2 and authorizers. The strategies that draw long-term memories are yours to add, to change or to run yourself: without one nothing is drawn.',
        cites: [{ source: 'runtime' }, { source: 'security' }, { source: 'memory' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You choose VPC mode, subnets, security groups, endpoints and their policies.',
        cites: [{ source: 'runtime', section: 'Network security' }, { source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          "You write execution roles and resource policies, choose SigV4 or JWT for callers, and keep the CLI's broad policies out of production. Code in the microVM can use its role's credentials.",
        cites: [{ source: 'runtime', section: 'IAM and least privilege' }, { source: 'credentials' }],
      },
      data: {
        who: 'customer',
        customer:
          'What agents store in memory and files, how long, and who reads it is yours. AWS encrypts data at rest with its own keys by default.',
        cites: [{ source: 'runtime', section: 'Encryption' }],
      },
      'encryption-in-transit': {
        who: 'aws',
        aws: 'AWS uses TLS 1.2 or higher between clients, the runtime and its dependencies, with nothing to set up.',
        cites: [{ source: 'runtime', section: 'Encryption' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'You keep agent code, images and configuration, and whatever state has to outlive a session: its microVM is ended and wiped.',
        cites: [{ source: 'runtime', section: 'Session isolation and data protection' }, { source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail and sends commands run in sessions to your log group.',
        customer: 'You review them, set metric filters and alarms, and log which user stands behind a session.',
        cites: [{ source: 'runtime', section: 'Auditing and monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'workload-isolation': {
        who: 'aws',
        aws: "AWS isolates sessions from each other: each has a microVM of its own, ended and wiped after it. Mapping users to sessions is your back end's job, and what runs together in one session shares its role.",
        cites: [{ source: 'runtime', section: 'Session isolation and data protection' }],
      },
      'runtime-patching': {
        who: 'shared',
        aws: 'AWS patches language runtimes of direct code deployments until their end of support.',
        customer: 'In container deployments you update the runtime in your image and deploy it again.',
        cites: [{ source: 'runtime', section: 'Shared responsibility model' }],
        except: [
          {
            if: 'container-image',
            when: 'you deploy a container image',
            who: 'customer',
            then: 'the runtime in the image is yours to update.',
            cites: [{ source: 'runtime', section: 'Shared responsibility model' }],
          },
          {
            if: 'end-of-life',
            when: 'the language runtime is past its end of support',
            who: 'customer',
            then: 'it runs on without patches: move to a supported one.',
            cites: [{ source: 'runtimes' }],
          },
        ],
      },
      'container-images': {
        who: 'customer',
        customer: 'You rebuild with the latest secure base image regularly.',
        cites: [{ source: 'runtime', section: 'Shared responsibility model' }],
      },
      prompts: {
        who: 'customer',
        customer: 'Validating input and preventing prompt injection are listed as yours.',
        cites: [{ source: 'runtime', section: 'Shared responsibility model' }],
      },
      imds: {
        who: 'customer',
        customer: 'You enable MMDSv2 on the runtime; since 30 June 2026 a runtime without it cannot be invoked.',
        cites: [{ source: 'runtime', section: 'Credential and secret management' }],
      },
      dependencies: {
        who: 'customer',
        customer: 'Agent frameworks, SDKs and tools packed with your code are yours to patch and redeploy.',
        cites: [{ source: 'runtime', section: 'Shared responsibility model' }],
      },
      'api-authorization': {
        who: 'customer',
        customer: 'You configure inbound authorization, with IAM or a JWT authorizer.',
        cites: [{ source: 'runtime', section: 'Authentication best practices' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'You keep tokens and API keys of other services in AgentCore Identity and not in code, and keep the execution role small: all code in the microVM can use it.',
        cites: [{ source: 'runtime', section: 'Credential and secret management' }],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'A language runtime past its end of support goes on running without patches, and later can no longer be updated: you deploy to a newer one. Python 3.10 and 3.11 got there on 30 June 2026.',
        cites: [{ source: 'runtimes' }, { source: 'runtime', section: 'Shared responsibility model' }],
      },
      'tenant-isolation': {
        who: 'aws',
        aws: "AWS keeps customers apart: code in a microVM reaches neither other customers' workloads nor the host.",
        cites: [{ source: 'runtime', section: 'Session isolation and data protection' }],
      },
      'end-users': {
        who: 'customer',
        customer:
          "Which user belongs to which session, and how many sessions a user may have, is enforced by your back end: AgentCore does not check it. Take the user's id from the authenticated caller, never from the request.",
        cites: [
          { source: 'runtime', section: 'Session isolation and data protection' },
          { source: 'runtime', section: 'Authentication best practices' },
        ],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches the kernel for every kind of deployment, and the whole operating system of direct code deployments.',
        cites: [{ source: 'runtime', section: 'Shared responsibility model' }],
        except: [
          {
            if: 'container-image',
            when: 'you deploy a container image',
            who: 'customer',
            then: 'the packages of the operating system in the image are yours to update; the kernel under it stays with AWS.',
            cites: [{ source: 'runtime', section: 'Shared responsibility model' }],
          },
        ],
      },
      'patch-management': {
        who: 'shared',
        aws: 'AWS patches kernels, and operating system and language runtime of direct code deployments.',
        customer: 'Patch agent code, dependencies and container images.',
        cites: [{ source: 'runtime', section: 'Shared responsibility model' }],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          "You say by IAM who may run commands or open a shell in a session: whoever can reaches its files and the execution role's credentials. What runs inside the microVM, its platform server included, is yours to secure. Hosts are closed to everybody.",
        cites: [
          { source: 'runtime', section: 'Command execution security' },
          { source: 'runtime', section: 'VM platform server' },
        ],
      },
      subnets: {
        who: 'customer',
        customer:
          'In VPC mode you give private subnets in at least two supported zones, with a NAT gateway where agents need the internet: a public subnet gives them none.',
        cites: [{ source: 'vpc', section: 'Best practices' }],
      },
      'service-availability': {
        who: 'aws',
        aws: 'AWS keeps the service available and resilient.',
        cites: [{ source: 'runtime', section: 'Shared responsibility model' }],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'You write the execution role and keep it no stronger than those who may invoke the agent: any code in the microVM can use it.',
        cites: [
          { source: 'credentials', section: 'Best Practices for Role Setup' },
          { source: 'runtime', section: 'IAM and least privilege' },
        ],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts data at rest by default, with keys that it owns, except the names of gateways, their targets and tools, and the CloudWatch logs of gateways: keep secrets out of those.',
        cites: [
          { source: 'encryption', section: 'Encryption at rest' },
          { source: 'runtime', section: 'Encryption' },
        ],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts memories and gateways with the key that you named.',
            then: 'You name the key for memories and gateways, keep it usable, and change it if it is compromised.',
            cites: [{ source: 'encryption', section: 'Key management' }],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'AgentCore starts a microVM for each session and wipes it afterwards. It draws long-term memories out of what agents recorded, by the strategies that you added; turns APIs and functions into MCP tools at the gateway and routes the calls; runs the browser of the browser tool and ends its sessions at their time limit. Agent, tools and strategies are yours.',
        cites: [{ source: 'runtime' }, { source: 'memory' }, { source: 'agentcore-gateway' }, { source: 'browser' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
