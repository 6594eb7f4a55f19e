import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'custom-domain': {
      title: 'Cognito Developer Guide: Using your own domain for managed login',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html',
      read: '2026-11-29',
    },
    apps: {
      title: 'Cognito Developer Guide: Configuring a user pool app client',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
      read: '2026-11-28',
    },
    triggers: {
      title: 'Cognito Developer Guide: Customizing user pool workflows with Lambda triggers',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools-working-with-aws-lambda-triggers.html',
      read: '2026-11-28',
    },
    waf: {
      title: 'Cognito Developer Guide: Associating an AWS WAF web ACL with a user pool',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-waf.html',
      read: '2026-11-28',
    },
    vulnerability: {
      title: 'Cognito Developer Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/vulnerability-analysis-and-management.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Cognito Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/data-protection.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Cognito Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    mfa: {
      title: 'Cognito Developer Guide: Adding MFA to a user pool',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'Cognito Developer Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/monitoring.html',
      read: '2026-11-28',
    },
    limits: {
      title: 'Cognito Developer Guide: Quotas',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/limits.html',
      read: '2026-11-28',
    },
    'deletion-protection': {
      title: 'Cognito Developer Guide: User pool deletion protection',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html',
      read: '2026-11-30',
    },
    import: {
      title: 'Cognito Developer Guide: Importing users into a user pool',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-using-import-tool.html',
      read: '2026-11-28',
    },
    policies: {
      title: 'Cognito Developer Guide: Adding user pool password requirements',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-policies.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'Cognito Developer Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/security-iam.html',
      read: '2026-11-28',
    },
    tokens: {
      title: 'Cognito Developer Guide: Verifying JSON web tokens',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html',
      read: '2026-11-28',
    },
    'export-logs': {
      title: 'Cognito Developer Guide: Exporting logs',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/exporting-quotas-and-usage.html',
      read: '2026-11-23',
    },
    federation: {
      title: 'Cognito Developer Guide: Adding user pool sign-in through a third party',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation.html',
      read: '2026-11-28',
    },
    'multi-region': {
      title: 'Cognito Developer Guide: Multi-Region replication for user pools',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-multi-region.html',
      read: '2026-11-28',
    },
    endpoints: {
      title: 'Cognito Developer Guide: User pool endpoints and managed login reference',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-userpools-server-contract-reference.html',
      read: '2026-11-29',
    },
    verification: {
      title: 'Cognito Developer Guide: Configuring email or phone verification',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-email-phone-verification.html',
      read: '2026-11-29',
    },
    sms: {
      title: 'Cognito Developer Guide: SMS message settings for user pools',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-sms-settings.html',
      read: '2026-11-29',
    },
    'sms-role': {
      title: 'Cognito User Pools API Reference: SmsConfigurationType',
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsConfigurationType.html',
      read: '2026-11-29',
    },
    'threat-protection': {
      title: 'Cognito Developer Guide: Advanced security with threat protection',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html',
      read: '2026-11-29',
    },
    enforcement: {
      title: 'Cognito Developer Guide: Threat protection',
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-advanced-security-threat-protection.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Cognito',
    short: 'Cognito',
    aka: [
      'cognito',
      'user pool',
      'user pools',
      'identity pool',
      'identity pools',
      'cognito user pool',
      'cognito hosted ui',
      'managed login',
      'cognito federated identities',
      'app client',
    ],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      'Sign-in for your own users: AWS runs, patches and scales the directory and sign-in, and its policies, MFA, apps, triggers and users are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the operating systems under Cognito; its guide says so.',
        cites: [{ source: 'vulnerability' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales with the number of your users. Request quotas per category of operation are yours to have raised before a launch.',
        cites: [{ source: 'limits' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS patches and runs the directory, its database and the sign-in pages.',
        cites: [{ source: 'vulnerability' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Your app, its token checks and the Lambda triggers are your code.',
        cites: [{ source: 'tokens' }, { source: 'triggers' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set password policy, MFA, self sign-up, app clients, token lifetimes, custom domains, threat protection and triggers. Text messages go out through SNS or End User Messaging of your account: the role, the way out of the sandbox, the origination identity and the spending limit are yours.',
        cites: [
          { source: 'policies' },
          { source: 'mfa' },
          { source: 'apps' },
          { source: 'triggers' },
          { source: 'sms' },
          { source: 'sms-role' },
          { source: 'verification' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide what stands in front of the public endpoints, a WAF web ACL for example, and which callback addresses are allowed.',
        cites: [{ source: 'waf' }, { source: 'apps' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'IAM for the pools, the roles that an identity pool hands out, the groups and the users themselves are yours to manage.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: "AWS encrypts users' data at rest, with its own key unless you choose yours in a user pool, and never shows passwords.",
        customer: 'You own the profiles: which attributes you collect, consent, deletion, and the KMS key.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS takes requests over TLS only.',
        customer: 'Your apps use current TLS, and tokens are kept safe on devices.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the directory over several Availability Zones and handles disasters of its own systems.',
        customer:
          "Keep deletion protection on (the console sets it), copy the profiles that you must not lose, and keep the pool's settings as a template: passwords cannot be carried over by import.",
        cites: [
          { source: 'vulnerability' },
          { source: 'deletion-protection' },
          { source: 'import' },
          { source: 'resilience' },
        ],
        except: [
          {
            if: 'cli-created',
            when: 'the pool was created by CLI, API or SDK',
            who: 'customer',
            then: 'Deletion protection is off until you switch it on.',
            cites: [{ source: 'deletion-protection' }],
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls in CloudTrail.',
        customer: 'You export user activity logs if you want them, watch sign-ins, and react to risky ones.',
        cites: [{ source: 'monitoring' }, { source: 'export-logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'end-users': {
        who: 'customer',
        customer:
          'Your users are yours: who is let in, with which password rules and MFA, and who helps those who are locked out. AWS runs sign-up, sign-in and the storage of passwords.',
        cites: [{ source: 'policies' }, { source: 'mfa' }],
      },
      mfa: {
        who: 'customer',
        customer:
          'You set MFA to off, optional or required, choose the factors, and with optional build the prompt into your app.',
        cites: [{ source: 'mfa' }],
      },
      'password-policy': {
        who: 'customer',
        customer: 'You set length and characters; Cognito enforces them.',
        cites: [{ source: 'policies' }],
      },
      federation: {
        who: 'customer',
        customer: 'You connect social, SAML and OIDC providers and map their attributes.',
        cites: [{ source: 'federation' }],
      },
      'data-privacy': {
        who: 'customer',
        customer: "Your users' personal data is in your charge: consent, access, deletion.",
        cites: [{ source: 'data-protection' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Always on, with a key that AWS owns.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key for a user pool',
            who: 'shared',
            aws: 'AWS encrypts with it.',
            then: 'Its policy, rotation and deletion are yours.',
            cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
          },
          {
            when: 'it is an identity pool',
            who: 'aws',
            then: 'Its data is always under a key that AWS owns; there is no choice.',
            cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
          },
        ],
      },
      triggers: {
        who: 'customer',
        customer: 'Lambda triggers are your functions: their code, their errors and their time limits.',
        cites: [{ source: 'triggers' }],
      },
      scaling: {
        who: 'aws',
        aws: 'The service scales with your users, within request quotas that you watch and have raised.',
        cites: [{ source: 'limits' }],
      },
      'api-authorization': {
        who: 'customer',
        customer: 'Your API checks the tokens: signature, expiry, audience, scopes.',
        cites: [{ source: 'tokens' }],
      },
      'web-firewall': {
        who: 'customer',
        customer:
          'You attach a WAF web ACL to the user pool and write its rules; without one every request to the sign-in pages and the public API reaches the pool.',
        cites: [{ source: 'waf' }],
      },
      secrets: {
        who: 'customer',
        customer: 'Client IDs and client secrets of your app clients are yours to keep safe and to change.',
        cites: [{ source: 'apps' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Exporting user activity and message errors is off until you set it up, with a destination; user activity needs the Plus plan and threat protection.',
        cites: [{ source: 'export-logs' }],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'The roles that an identity pool gives to signed-in users and guests are yours to write and to keep narrow.',
        cites: [{ source: 'iam' }],
      },
      backups: {
        who: 'customer',
        customer:
          'You get no backup of a user pool to restore from: copy the profiles that you must not lose. Passwords cannot be carried over by import, and a replica in another Region follows deletions too.',
        cites: [{ source: 'import' }, { source: 'deletion-protection' }, { source: 'multi-region' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'A user pool stays in its Region until you create a replica, one at most: that takes a pool on the newer infrastructure, the Essentials or Plus plan, a multi-Region issuer and customer managed key, and settings of the second Region, such as triggers, mail and web ACL. AWS then keeps users and all other settings in step.',
        cites: [{ source: 'multi-region' }],
      },
      failover: {
        who: 'customer',
        customer:
          'Without a replica in a second Region there is none between Regions. With one you bring the custom domain and the Route 53 health check that switch over, and switch off sign-up and password resets in your app meanwhile; users whose second factor is an authenticator app (TOTP) cannot sign in there.',
        cites: [{ source: 'multi-region' }],
      },
      'disaster-recovery': {
        who: 'shared',
        aws: 'AWS spreads a user pool over the Availability Zones of its Region and handles disasters of its own systems there.',
        customer:
          'The loss of the Region is yours to plan for: a replica of the user pool, or a second pool with the profiles copied, and an app that can switch.',
        cites: [{ source: 'vulnerability' }, { source: 'multi-region' }, { source: 'resilience' }],
      },
      'tls-certificates': {
        who: 'shared',
        aws: 'AWS serves a custom domain through a CloudFront distribution that it creates and runs, with the certificate that you named.',
        customer:
          'For a custom domain you bring a public certificate in ACM, in US East (N. Virginia) whatever the Region of the pool, and name it to Cognito; a new one too.',
        cites: [{ source: 'custom-domain' }],
      },
      'certificate-renewal': {
        who: 'shared',
        aws: 'ACM renews the certificate that it issued for your custom domain while the domain is validated, and Cognito then takes the renewed one by itself.',
        customer:
          'Keep the validation in place. Another certificate, with an ARN of its own, you set on the domain yourself; it takes up to an hour to arrive everywhere.',
        cites: [
          { source: 'custom-domain', section: 'Changing the SSL certificate for your custom domain' },
          { source: 'acm/renewal' },
        ],
        except: [
          {
            if: 'imported',
            when: 'you imported the certificate',
            who: 'customer',
            then: 'ACM does not renew it: you get the new one in time and import it again in the place of the old, or set it on the domain where you import it anew.',
            cites: [{ source: 'acm/renewal' }, { source: 'acm/reimport' }],
          },
        ],
      },
      'dns-records': {
        who: 'customer',
        customer:
          'A custom domain is yours: you own it, keep an A record on its parent domain, and point an alias record at the target that Cognito gives you.',
        cites: [{ source: 'custom-domain' }],
      },
      'tls-policies': {
        who: 'shared',
        aws: 'AWS takes requests over TLS only, and has the distribution of a custom domain keep to the lowest version that you chose.',
        customer: 'You choose the lowest TLS version of a custom domain; with managed login it is 1.2 or higher.',
        cites: [
          { source: 'custom-domain', section: 'Setting the minimum TLS version for your custom domain' },
          { source: 'data-protection' },
        ],
      },
      rules: {
        who: 'customer',
        customer:
          'You turn threat protection on, with the Plus plan, for the pool or an app client, and choose what follows a risky sign-in (allow, ask for MFA or block) and a password known to be stolen (allow or block). It starts in audit mode, which only records; blocking takes full function. Stolen passwords are not looked for in SRP or custom sign-ins, and federated sign-ins are not covered at all.',
        cites: [{ source: 'threat-protection' }, { source: 'enforcement' }, { source: 'cognito-compromised' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Cognito keeps the user directory over several Zones, checks passwords, serves the sign-in pages and OAuth endpoints, and issues the tokens: it signs them with private keys that it holds and may rotate, and publishes the public ones (JWKS). It sends verification codes, and with threat protection spots passwords stolen elsewhere. Settings and the check of tokens in your API are yours.',
        cites: [
          { source: 'tokens' },
          { source: 'endpoints' },
          { source: 'vulnerability' },
          { source: 'resilience' },
          { source: 'verification' },
          { source: 'cognito-compromised' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
