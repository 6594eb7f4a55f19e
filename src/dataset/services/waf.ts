import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'WAF Developer Guide: Security in your use of AWS WAF',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/security.html',
      read: '2026-11-30',
    },
    'managed-rule-groups': {
      title: 'WAF Developer Guide: AWS Managed Rules',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups.html',
      read: '2026-11-30',
    },
    disclaimer: {
      title: 'WAF Developer Guide: AWS Managed Rules disclaimer',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-disclaimer.html',
      read: '2026-11-28',
    },
    versions: {
      title: 'WAF Developer Guide: Version management with managed rule groups',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-managed-rule-groups-versioning.html',
      read: '2026-11-30',
    },
    logging: {
      title: 'WAF Developer Guide: Logging protection pack (web ACL) traffic',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/logging.html',
      read: '2026-11-30',
    },
    'data-protection': {
      title: 'WAF Developer Guide: Data protection in AWS WAF',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/data-protection.html',
      read: '2026-11-30',
    },
    testing: {
      title: 'WAF Developer Guide: Testing and tuning your AWS WAF protections',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing.html',
      read: '2026-11-30',
    },
    resilience: {
      title: 'WAF Developer Guide: Resilience in AWS WAF',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'WAF Developer Guide: Identity and access management for AWS WAF',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/security-iam.html',
      read: '2026-11-23',
    },
    expiration: {
      title: 'WAF Developer Guide: Version expiration for managed rule groups',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-managed-rule-groups-versioning-expiration.html',
      read: '2026-11-30',
    },
    'anti-ddos': {
      title: 'WAF Developer Guide: DDoS prevention rule group',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-anti-ddos.html',
      read: '2026-11-30',
    },
    'rate-caveats': {
      title: 'WAF Developer Guide: Rate-based rule caveats',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-caveats.html',
      read: '2026-11-30',
    },
    captcha: {
      title: 'WAF Developer Guide: CAPTCHA and Challenge in AWS WAF',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha.html',
      read: '2026-11-29',
    },
    tokens: {
      title: 'WAF Developer Guide: Configuring CAPTCHA, challenge, and tokens',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-captcha-challenge-token-domains.html',
      read: '2026-11-30',
    },
    'ip-reputation': {
      title: 'WAF Developer Guide: IP reputation rule groups',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS WAF',
    short: 'AWS WAF',
    aka: [
      'waf',
      'aws waf',
      'web acl',
      'web acls',
      'webacl',
      'web application firewall',
      'bot control',
      'protection pack',
      'waf classic',
      'wafv2',
      'waf rules',
    ],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      'A web application firewall: AWS runs the inspection and updates the managed rules, and choosing, writing, testing and tuning rules, and mending the application, are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the systems that inspect requests.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales inspection with the traffic. You stay within the capacity units of a web ACL and other quotas.',
        cites: [{ source: 'security' }, { source: 'managed-rule-groups' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS writes and patches the inspection engine, and runs it where your CloudFront, load balancer or API runs.',
        cites: [{ source: 'security' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'WAF is a layer in front: the flaws in your application stay yours to find and mend.',
        cites: [{ source: 'disclaimer' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create the web ACL, choose and order rules, set block or count, scope them, and attach the ACL to each resource. Unattached, it protects nothing.',
        cites: [{ source: 'managed-rule-groups' }, { source: 'testing' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You make sure that no way leads around the protected resource, and write IP sets and geographic rules.',
        cites: [{ source: 'security' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You decide with IAM who is allowed to change web ACLs, rules and associations.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts web ACLs, rule groups and IP sets at rest, except in Regions such as those in China.',
        customer:
          'You decide what your WAF logs contain, redact or exclude sensitive fields, and protect where the logs lie.',
        cites: [{ source: 'logging' }, { source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS inspects where the protected service has already terminated TLS, and serves its API over TLS.',
        customer: 'TLS on CloudFront, the load balancer or the API is set there, by you.',
        cites: [{ source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps WAF available along with the services it protects.',
        customer: 'Keep web ACLs, rule groups and IP sets as templates; there is no undo for a deleted one.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and request samples and records management calls in CloudTrail.',
        customer:
          'Logging of requests is off until you enable it and name the destination. You watch for attacks and for false positives.',
        cites: [{ source: 'logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      rules: {
        who: 'customer',
        customer: 'Which rules run, in what order, and with which action is yours, testing and tuning included.',
        cites: [{ source: 'testing' }, { source: 'managed-rule-groups' }],
      },
      'managed-rules': {
        who: 'aws',
        aws: 'AWS writes the AWS managed rule groups and updates them, urgently when a threat needs it. Choosing and testing them, and the choice between the default version and a fixed one, are yours.',
        cites: [{ source: 'managed-rule-groups' }, { source: 'versions' }],
        except: [
          {
            if: 'pinned-version',
            when: 'you fixed a version',
            who: 'customer',
            then: 'You move on before it expires; a web ACL still on it is then moved to the default version.',
            cites: [{ source: 'expiration' }],
          },
          {
            if: 'marketplace-rules',
            when: 'it is a rule group from AWS Marketplace',
            who: 'customer',
            then: 'Its seller writes and updates it and decides what happens when a version expires, not AWS; choosing that seller is yours.',
            cites: [{ source: 'versions' }, { source: 'expiration' }],
          },
        ],
      },
      'web-firewall': {
        who: 'customer',
        customer:
          'You create the web ACL, attach it and decide what it blocks. AWS runs the firewall and writes its managed rules.',
        cites: [{ source: 'managed-rule-groups' }, { source: 'testing' }],
      },
      enabling: {
        who: 'customer',
        customer: 'Nothing is inspected until you attach a web ACL to the resource.',
        cites: [{ source: 'security' }, { source: 'managed-rule-groups' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'Logging is off until you enable it.',
        cites: [{ source: 'logging' }],
      },
      'secure-coding': {
        who: 'customer',
        customer: 'Managed rules do not replace your part: mend the application.',
        cites: [{ source: 'disclaimer' }],
      },
      'ddos-protection': {
        who: 'shared',
        aws: 'AWS handles network floods with Shield Standard.',
        customer:
          'Against floods of requests you add rate-based rules or the managed Anti-DDoS rule group, and tune them.',
        cites: [{ source: 'shield/chapter' }, { source: 'anti-ddos' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts web ACLs, rule groups and IP sets at rest, except in Regions such as those in China. Where the logs lie, their encryption is yours to set.',
        cites: [{ source: 'data-protection' }, { source: 'logging' }],
      },
      'application-floods': {
        who: 'customer',
        customer:
          'You add rate-based rules, or the Anti-DDoS rule group that AWS writes and that learns what traffic is normal, set how sensitively it challenges or blocks, and watch for visitors that it turns away.',
        cites: [{ source: 'anti-ddos' }, { source: 'shield/application-layer' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'WAF inspects each request where your CloudFront, load balancer or API takes it, runs the rules on it in your order, estimates request rates for rate-based rules, serves the CAPTCHA puzzles and silent challenges, and gives out and checks their tokens. AWS gathers the IP reputation lists from its own threat intelligence and writes the managed rule groups. Choice, order and tuning of rules are yours.',
        cites: [
          { source: 'security' },
          { source: 'rate-caveats' },
          { source: 'captcha' },
          { source: 'tokens' },
          { source: 'ip-reputation' },
          { source: 'managed-rule-groups' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
