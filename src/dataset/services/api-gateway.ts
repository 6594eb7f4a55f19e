import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'edge-domains': {
      title: 'API Gateway Developer Guide: Set up an edge-optimized custom domain name',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-edge-optimized-custom-domain-name.html',
      read: '2026-11-29',
    },
    sla: {
      title: 'Amazon API Gateway Service Level Agreement',
      url: 'https://aws.amazon.com/api-gateway/sla/',
      read: '2026-11-29',
    },
    'backend-certificate': {
      title: 'API Gateway Developer Guide: Generate and configure an SSL certificate for backend authentication',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html',
      read: '2026-11-30',
    },
    'own-certificate': {
      title: 'API Gateway Developer Guide: Use your own ACM certificate for backend mutual TLS',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-acm-client-certificates.html',
      read: '2026-11-30',
    },
    vulnerability: {
      title: 'API Gateway Developer Guide: Vulnerability analysis',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/vulnerability-analysis.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'API Gateway Developer Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/security-best-practices.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'API Gateway Developer Guide: Data encryption',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/data-protection-encryption.html',
      read: '2026-11-28',
    },
    'tls-policies': {
      title: 'API Gateway Developer Guide: Security policies for REST APIs',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies.html',
      read: '2026-11-30',
    },
    throttling: {
      title: 'API Gateway Developer Guide: Throttle requests to your REST APIs',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'API Gateway Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'API Gateway Developer Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/security-monitoring.html',
      read: '2026-11-28',
    },
    'access-control': {
      title: 'API Gateway Developer Guide: Control and manage access to REST APIs',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html',
      read: '2026-11-28',
    },
    waf: {
      title: 'API Gateway Developer Guide: Use AWS WAF to protect your REST APIs',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html',
      read: '2026-11-28',
    },
    validation: {
      title: 'API Gateway Developer Guide: Request validation for REST APIs',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html',
      read: '2026-11-28',
    },
    caching: {
      title: 'API Gateway Developer Guide: Cache settings for REST APIs',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html',
      read: '2026-11-28',
    },
    'mutual-tls': {
      title: 'API Gateway Developer Guide: Mutual TLS authentication for REST APIs',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'Amazon API Gateway',
    short: 'API Gateway',
    aka: [
      'api gateway',
      'apigateway',
      'apigw',
      'api gw',
      'websocket api',
      'lambda authorizer',
      'usage plan',
      'usage plans',
      'custom authorizer',
    ],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      'A managed front door for APIs: AWS runs, patches and scales the gateway, and who is allowed to call, throttling, validation, logging and the code behind it are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the servers behind API Gateway; there is nothing of yours on them.',
        cites: [{ source: 'resilience' }, { source: 'vulnerability' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: "AWS scales the gateway over several Availability Zones. You live within the account's throttling quota, have it raised in time, and size what stands behind.",
        cites: [{ source: 'resilience' }, { source: 'throttling' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS writes, patches and runs the gateway software.',
        cites: [{ source: 'resilience' }, { source: 'waf-shared-responsibility' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'The back end is yours, Lambda functions, servers and mapping templates alike, and the clients that call.',
        cites: [{ source: 'best-practices' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You define routes, methods, stages, request validation, throttling, caching, CORS and the endpoint type.',
        cites: [{ source: 'throttling' }, { source: 'validation' }, { source: 'caching' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose public or private endpoints, write the VPC endpoint and resource policies, and link to private back ends.',
        cites: [{ source: 'access-control' }, { source: 'best-practices' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'An API method is open unless you put authorization on it: IAM, a Cognito or JWT authorizer, a Lambda authorizer, a resource policy. API keys alone authorize nobody.',
        cites: [
          { source: 'access-control' },
          { source: 'best-practices', section: 'Implement least privilege access' },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS passes requests through without keeping them, and protects API definitions and the keys of your certificates.',
        customer: 'You decide what is sent, cached and logged, and turn on encryption of the cache.',
        cites: [{ source: 'encryption' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves APIs over HTTPS only and offers the security policies.',
        customer:
          'You choose the security policy and the certificate for a custom domain, add mutual TLS where needed, and use HTTPS to the back end.',
        cites: [{ source: 'tls-policies' }, { source: 'encryption' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS recovers from the failure of an Availability Zone by itself.',
        customer:
          'Keep the API as an OpenAPI file or template, keep earlier deployments for rolling back, and set up a second Region yourself.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records management calls in CloudTrail.',
        customer:
          'Execution and access logging are off until you enable them on the stage; alarms and tracing are yours too.',
        cites: [{ source: 'monitoring' }, { source: 'best-practices', section: 'Implement logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'api-authorization': {
        who: 'customer',
        customer:
          'Who is allowed to call your API is yours: without an authorizer, IAM authorization or a resource policy a method is open.',
        cites: [{ source: 'access-control' }, { source: 'best-practices' }],
      },
      scaling: {
        who: 'aws',
        aws: "AWS scales the gateway by itself, up to the account's throttling quota.",
        cites: [{ source: 'resilience' }, { source: 'throttling' }],
        except: [
          {
            if: 'behind-it',
            when: 'you mean the back end',
            who: 'customer',
            then: 'Functions, servers and databases behind the API are yours to scale, and limits per stage and client protect them.',
            cites: [{ source: 'throttling' }],
          },
        ],
      },
      quotas: {
        who: 'shared',
        aws: 'AWS sets a steady rate and a burst for all APIs of an account in a Region and raises them on request.',
        customer: 'You watch for 429 answers, set stage and client limits, and ask for more.',
        cites: [{ source: 'throttling' }],
      },
      'web-firewall': {
        who: 'customer',
        customer: 'You attach a WAF web ACL to a REST API stage.',
        cites: [{ source: 'waf' }],
      },
      'tls-policies': {
        who: 'customer',
        customer: 'You choose the security policy of a REST API or its custom domain: minimum TLS version and ciphers.',
        cites: [{ source: 'tls-policies' }],
        except: [
          {
            when: 'it is an HTTP or WebSocket API',
            who: 'aws',
            then: 'There is nothing to choose: API Gateway serves it with the TLS 1.2 policy.',
            cites: [{ source: 'tls-policies', section: 'Considerations' }],
          },
        ],
      },
      'tls-certificates': {
        who: 'customer',
        customer:
          "For a custom domain you supply a certificate in ACM; for an edge-optimized one request or import it in us-east-1, wherever the API is. The execute-api name has AWS's.",
        cites: [{ source: 'encryption' }, { source: 'edge-domains' }],
        except: [
          {
            if: 'default-endpoint',
            when: 'it is the certificate of the name that AWS gives',
            who: 'aws',
            then: 'The execute-api name has a certificate of AWS.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'client-trust': {
        who: 'customer',
        customer:
          'For mutual TLS you keep the trust store with the allowed certificate authorities in S3, and switch off the default execute-api endpoint: it stays open without client certificates until you do. With an imported or private certificate you also keep an ownership certificate of ACM valid.',
        cites: [{ source: 'mutual-tls' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'Access and execution logs are off until you turn them on.',
        cites: [{ source: 'monitoring' }],
      },
      'secure-coding': {
        who: 'customer',
        customer: 'Input checks beyond request validation, and flaws in the back end, are yours.',
        cites: [{ source: 'validation' }, { source: 'best-practices' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: "AWS encrypts certificates' private keys with KMS.",
        customer: "Encryption of a REST API's cache is an option that you turn on.",
        cites: [{ source: 'encryption' }],
      },
      'certificate-renewal': {
        who: 'aws',
        aws: 'ACM renews the certificate of a custom domain if ACM issued it and its validation records are in place.',
        cites: [{ source: 'acm/renewal' }, { source: 'acm/dns-renewal' }],
        except: [
          {
            if: 'imported',
            when: 'you imported the certificate',
            who: 'customer',
            then: 'Nothing renews it: import the new one before it expires.',
            cites: [{ source: 'acm/import' }],
          },
          {
            when: 'it is the client certificate that API Gateway generated for calls to your back end',
            who: 'customer',
            then: 'It is valid for 365 days: make a new one and change it on stage and back end before it expires.',
            cites: [{ source: 'backend-certificate', section: 'Rotate an expiring client certificate' }],
          },
          {
            when: 'it is a client certificate of your own in ACM, for calls to your back end',
            who: 'shared',
            aws: 'ACM renews one that it had your private CA issue, and API Gateway then presents the new one by itself.',
            then: 'One that you imported you import again in time. The back end has to ask for the certificate and check it.',
            cites: [{ source: 'own-certificate', section: 'Certificate renewal and propagation' }],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: "API Gateway ends TLS, counts each call against the limits by token bucket and hands it to the back end. Where you set that up it first has it checked by your authorizer, validates it, and answers from the stage's cache, which AWS runs. It makes and keeps the private key of the client certificate that it generates, and runs a CloudFront distribution of its own before edge-optimized names. Methods, limits and back ends are yours.",
        cites: [
          { source: 'throttling' },
          { source: 'validation' },
          { source: 'caching' },
          { source: 'access-control' },
          { source: 'backend-certificate' },
          { source: 'encryption' },
          { source: 'edge-domains' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
