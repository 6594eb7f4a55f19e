import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    subscriptions: {
      title: 'AppSync Developer Guide: Using subscriptions for real-time data applications',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html',
      read: '2026-11-29',
    },
    'websocket-client': {
      title: 'AppSync Developer Guide: Building a real-time WebSocket client',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html',
      read: '2026-11-29',
    },
    authorities: {
      title: 'AppSync Developer Guide: Certificate authorities recognized for HTTPS endpoints',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/http-cert-authorities.html',
      read: '2026-11-28',
    },
    'private-apis': {
      title: 'AppSync Developer Guide: Using AWS AppSync Private APIs',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/using-private-apis.html',
      read: '2026-11-28',
    },
    'api-settings': {
      title: 'AppSync API Reference: GraphqlApi',
      url: 'https://docs.aws.amazon.com/appsync/latest/APIReference/API_GraphqlApi.html',
      read: '2026-11-28',
    },
    security: {
      title: 'AppSync Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'AppSync Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/data-protection.html',
      read: '2026-11-28',
    },
    authz: {
      title: 'AppSync Developer Guide: Configuring authorization and authentication',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'AppSync Developer Guide: Monitoring and logging',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'AppSync Developer Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/cloudtrail-logging.html',
      read: '2026-11-28',
    },
    caching: {
      title: 'AppSync Developer Guide: Caching',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'AppSync Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    waf: {
      title: 'AppSync Developer Guide: Using AWS WAF',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html',
      read: '2026-11-28',
    },
    resolvers: {
      title: 'AppSync Developer Guide: Configuring resolvers',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/configuring-resolvers-js.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'AppSync Developer Guide: Best practices',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/best-practices.html',
      read: '2026-11-28',
    },
    'custom-domains': {
      title: 'AppSync Developer Guide: Custom domain names',
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/custom-domain-name.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'AWS AppSync',
    short: 'AppSync',
    aka: ['appsync', 'graphql', 'graphql api', 'aws appsync', 'appsync resolver'],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      'Managed GraphQL and real-time APIs: AWS runs, patches and scales the service, and the schema, resolvers, authorization and data sources are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales the API within quotas. You size data sources, and the cache if you turn it on.',
        cites: [{ source: 'resilience' }, { source: 'caching' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs the GraphQL engine and the resolver runtime.',
        cites: [{ source: 'security' }, { source: 'resolvers' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Schema, resolver code, Lambda functions and clients are yours.',
        cites: [{ source: 'resolvers' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set the schema, data sources, caching, query depth limits, introspection, which is on until you disable it, and custom domains.',
        cites: [{ source: 'api-settings' }, { source: 'caching' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose a public or a private API, once and for all when you create it, make the interface endpoint of a private one, and put a WAF web ACL in front if you want one.',
        cites: [{ source: 'private-apis' }, { source: 'waf' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You choose how callers are authorized, API key, IAM, Cognito, OIDC or Lambda, down to fields, and the roles for data sources.',
        cites: [{ source: 'authz' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS passes data through, and always encrypts new caches at rest and in transit.',
        customer: 'Data lives in your data sources and is yours to protect there.',
        cites: [{ source: 'data-protection' }, { source: 'caching' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS uses TLS 1.2 or later towards callers and AWS services.',
        customer: 'For resolvers that call your own servers you make sure that TLS is set up.',
        cites: [
          { source: 'data-protection', section: 'Encryption in motion' },
          { source: 'best-practices', section: 'Use TLS for HTTP resolvers' },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the API available in its Region.',
        customer: 'Keep schema and resolvers in version control; back up the data sources.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls in CloudTrail.',
        customer: 'Request logs are off until you enable them and give a role.',
        cites: [{ source: 'monitoring' }, { source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'api-authorization': {
        who: 'customer',
        customer:
          'You choose the authorization types and say in the schema who can call which type and field. An API key alone lets in anyone who has it, and is meant for development and public APIs.',
        cites: [{ source: 'authz' }],
      },
      'web-firewall': {
        who: 'customer',
        customer: 'You attach a WAF web ACL to the API; its rules run before API keys, IAM or tokens are checked.',
        cites: [{ source: 'waf' }],
      },
      queries: {
        who: 'customer',
        customer:
          'Expensive or deep queries are yours to limit: there is no limit on depth until you set one, from 1 to 75 levels.',
        cites: [{ source: 'api-settings' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'Logging is off until you enable it.',
        cites: [{ source: 'monitoring' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'A new API cache is always encrypted, and that cannot be switched off. What your data sources store is encrypted there, by your settings.',
        cites: [{ source: 'caching', section: 'Cache encryption' }],
        except: [
          {
            if: 'older-resource',
            when: 'the cache is older than that default',
            who: 'customer',
            then: 'You delete it and create it anew to have it encrypted.',
            cites: [{ source: 'caching', section: 'Cache encryption' }],
          },
        ],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales the API within its quotas; data sources, and the cache if you turn it on, are yours to size.',
        cites: [{ source: 'caching' }, { source: 'waf-resiliency', section: 'AWS responsibility' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer:
          'For a custom domain name you provide a certificate in ACM, in us-east-1, public or imported, that covers the name. The own names of the API have certificates of AWS.',
        cites: [{ source: 'custom-domains' }],
        except: [
          {
            if: 'default-endpoint',
            when: 'it is the certificate of the name that AWS gives',
            who: 'aws',
            then: 'The own names of an API have certificates of AWS.',
            cites: [{ source: 'custom-domains' }],
          },
        ],
      },
      'access-keys': {
        who: 'customer',
        customer:
          'API keys lie in your clients: you set when they expire, in 365 days at the most, extend or rotate them, and use another authorization type for what is not public.',
        cites: [{ source: 'authz', section: 'API_KEY authorization' }],
      },
      'vpc-endpoints': {
        who: 'customer',
        customer:
          'A private API is reached only by an interface endpoint that you create. One endpoint reaches every private API of the account in its Region: its policy and the authorization of the APIs narrow that down.',
        cites: [{ source: 'private-apis' }],
      },
      'client-trust': {
        who: 'shared',
        aws: 'AWS keeps the list of certificate authorities that HTTP resolvers trust; self-signed certificates are refused.',
        customer:
          'Servers behind an HTTP resolver need a certificate from one of these authorities, and what the clients of your API trust is yours.',
        cites: [{ source: 'authorities' }, { source: 'best-practices', section: 'Use TLS for HTTP resolvers' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AppSync runs the GraphQL engine: it takes each request, calls the resolvers and data sources, and puts the answer together. For subscriptions it opens and keeps the WebSocket connections, sends keep-alive messages, and pushes the result of a mutation to all who subscribed to it. It also runs the servers of the cache, where you turned one on. Schema, resolvers, data sources and clients are yours.',
        cites: [
          { source: 'resolvers' },
          { source: 'subscriptions' },
          { source: 'websocket-client' },
          { source: 'caching' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
