import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'how-it-works': {
      title: 'CloudFront Developer Guide: How CloudFront delivers content',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html',
      read: '2026-11-29',
    },
    'https-to-origin': {
      title: 'CloudFront Developer Guide: Require HTTPS for communication between CloudFront and your custom origin',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html',
      read: '2026-11-28',
    },
    'trusted-signers': {
      title: 'CloudFront Developer Guide: Specify signers that can create signed URLs and signed cookies',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-trusted-signers.html',
      read: '2026-11-28',
    },
    'origin-mutual-tls': {
      title: 'CloudFront Developer Guide: Origin mutual TLS with CloudFront',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-mtls-authentication.html',
      read: '2026-11-30',
    },
    'mutual-tls': {
      title: 'CloudFront Developer Guide: Mutual TLS authentication with CloudFront (Viewer mTLS)',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/mtls-authentication.html',
      read: '2026-11-30',
    },
    quotas: {
      title: 'CloudFront Developer Guide: Quotas',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'CloudFront Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/data-protection-summary.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'CloudFront Developer Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/infrastructure-security.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'CloudFront Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/disaster-recovery-resiliency.html',
      read: '2026-11-30',
    },
    logging: {
      title: 'CloudFront Developer Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/logging-and-monitoring.html',
      read: '2026-11-28',
    },
    oac: {
      title: 'CloudFront Developer Guide: Restrict access to an Amazon S3 origin',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
      read: '2026-11-28',
    },
    ciphers: {
      title: 'CloudFront Developer Guide: Supported viewer protocols and ciphers',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html',
      read: '2026-11-28',
    },
    'own-domain': {
      title: 'CloudFront Developer Guide: Use alternate domain names and HTTPS',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-alternate-domain-names.html',
      read: '2026-11-30',
    },
    'rotate-certificates': {
      title: 'CloudFront Developer Guide: Rotate SSL/TLS certificates',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-rotate-certificates.html',
      read: '2026-11-28',
    },
    waf: {
      title: 'CloudFront Developer Guide: Use AWS WAF protections',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html',
      read: '2026-11-28',
    },
    invalidation: {
      title: 'CloudFront Developer Guide: Invalidate files',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Invalidation.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'Amazon CloudFront',
    short: 'CloudFront',
    aka: [
      'cloudfront',
      'cdn',
      'content delivery network',
      'cloudfront distribution',
      'cloudfront functions',
      'origin access control',
      'origin access identity',
      'oac',
      'oai',
    ],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      "Content delivery from AWS's edge locations: AWS runs and patches the edge, and the distribution's behavior, its certificates, who gets the content, and the origin are yours.",
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS chooses and protects the edge locations, as it does its data centers.',
        cites: [{ source: 'data-center-controls' }, { source: 'fault-isolation-edge' }],
      },
      hardware: 'as profile',
      'network-infrastructure': {
        who: 'aws',
        aws: 'AWS runs the edge locations and the backbone that joins them to the Regions, and keeps common floods away with Shield Standard.',
        cites: [{ source: 'resilience' }, { source: 'shield/standard' }],
      },
      virtualization: {
        who: 'aws',
        aws: 'AWS keeps customers apart at the edge; CloudFront Functions run behind an isolation barrier between accounts.',
        cites: [{ source: 'infrastructure' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the servers at the edge. There is nothing for you to log in to.',
        cites: [{ source: 'infrastructure' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: "AWS scales the edge with your traffic, up to quotas per distribution, 250,000 requests per second and 150 Gbps unless raised. Asking for more in time and the origin's capacity stay yours.",
        cites: [{ source: 'quotas' }, { source: 'resilience' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS writes and patches the CloudFront software, TLS code and the runtime of CloudFront Functions included.',
        cites: [{ source: 'infrastructure' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'The content and the origin behind the distribution are yours, and the code of your CloudFront Functions and Lambda@Edge functions.',
        cites: [{ source: 'data-protection' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set origins, behaviors, cache and header policies, allowed methods, geographic restrictions, price class, and what is cached for how long.',
        cites: [{ source: 'data-protection', section: 'Restrict access to content' }, { source: 'invalidation' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You keep the origin closed to everyone but CloudFront: origin access control, VPC origins, prefix lists, secret headers.',
        cites: [{ source: 'oac' }, { source: 'data-protection', section: 'Restrict access to content' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'IAM on distributions is yours, and so is who gets the content: signed URLs and cookies, mutual TLS, origin access control with the bucket policy behind it.',
        cites: [{ source: 'data-protection', section: 'Restrict access to content' }, { source: 'oac' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS keeps its caches at edge locations and in regional caches on encrypted disks, and drops objects after their time or your invalidation.',
        customer:
          'You decide what is cached at all, keep personal answers out of the cache, and protect the original at the origin.',
        cites: [
          { source: 'amplify/at-rest' },
          { source: 'invalidation' },
          { source: 'data-protection', section: 'Encryption at rest' },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS terminates TLS at the edge and offers current versions and ciphers.',
        customer:
          'You require HTTPS of viewers and to the origin, choose the security policy, and supply the certificate for your own domain.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }, { source: 'ciphers' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS serves from other edge locations when one fails.',
        customer:
          'CloudFront only caches: keep and back up the originals, set up origin failover, and keep the distribution as a template.',
        cites: [{ source: 'resilience', section: 'CloudFront origin failover' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records management calls in CloudTrail.',
        customer:
          'Standard and real-time logs are off until you turn them on; you name the destination and set alarms.',
        cites: [{ source: 'logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'public-access': {
        who: 'customer',
        customer:
          'Who gets the content is your setting: signed URLs or cookies, and origin access control so that the bucket cannot be read around CloudFront.',
        cites: [{ source: 'oac' }, { source: 'data-protection', section: 'Restrict access to content' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer:
          "For your own domain you put a certificate in ACM in us-east-1 and select it. The cloudfront.net name has AWS's certificate.",
        cites: [{ source: 'acm/import' }, { source: 'rotate-certificates' }],
        except: [
          {
            if: 'default-endpoint',
            when: 'it is the certificate of the name that AWS gives',
            who: 'aws',
            then: 'The cloudfront.net name has the default certificate of CloudFront.',
            cites: [{ source: 'own-domain' }],
          },
        ],
      },
      'certificate-renewal': {
        who: 'aws',
        aws: 'ACM renews certificates that it issued and CloudFront takes the new one, as long as your validation records stay in place.',
        cites: [{ source: 'acm/renewal' }, { source: 'acm/dns-renewal' }, { source: 'rotate-certificates' }],
        except: [
          {
            if: 'imported',
            when: 'you imported the certificate',
            who: 'customer',
            then: 'Its expiry is yours to watch: import the new one in time.',
            cites: [{ source: 'acm/import' }],
          },
          {
            if: 'email-validated',
            when: 'the certificate is validated by email',
            who: 'shared',
            aws: 'ACM sends the mail and renews once its link was clicked.',
            then: 'Somebody of yours clicks the link before the certificate ends.',
            cites: [{ source: 'acm/email-renewal' }],
          },
          {
            if: 'validation-record-gone',
            when: 'the validation records are gone',
            who: 'customer',
            then: 'ACM cannot renew: put the records back before the certificate ends.',
            cites: [{ source: 'acm/dns-renewal' }],
          },
        ],
      },
      'tls-policies': {
        who: 'customer',
        customer: 'You choose the minimum TLS version and ciphers for viewers and for the origin.',
        cites: [{ source: 'ciphers' }, { source: 'data-protection', section: 'Encryption in transit' }],
      },
      'web-firewall': {
        who: 'customer',
        customer:
          'You attach a WAF web ACL, with one-click protection or your own, and tune it. Without one no request is inspected.',
        cites: [{ source: 'waf' }],
      },
      'ddos-protection': {
        who: 'shared',
        aws: 'AWS absorbs network and transport floods at the edge with Shield Standard, free of charge.',
        customer: 'Floods of requests are yours to handle: WAF rate rules, caching, or Shield Advanced.',
        cites: [{ source: 'shield/standard' }, { source: 'shield/chapter' }],
      },
      'edge-network': {
        who: 'aws',
        aws: "Edge locations, their hardware and their network are AWS's.",
        cites: [{ source: 'resilience' }, { source: 'fault-isolation-edge' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'Access logs are off until you configure them.',
        cites: [{ source: 'logging' }],
      },
      'application-code': {
        who: 'customer',
        customer: 'CloudFront Functions and Lambda@Edge code is yours, tests and dependencies included.',
        cites: [{ source: 'infrastructure' }, { source: 'data-protection' }],
      },
      failover: {
        who: 'customer',
        customer: 'Origin failover works once you define an origin group with a second origin.',
        cites: [{ source: 'resilience', section: 'CloudFront origin failover' }],
      },
      'client-trust': {
        who: 'customer',
        customer:
          'To demand client certificates of viewers you set up mutual TLS in its required mode, the default, and keep the trust store; CloudFront checks them at the edge. The optional mode also lets in viewers without a certificate, and in passthrough mode checking them is left to your origin.',
        cites: [{ source: 'mutual-tls' }],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales the edge with your traffic, up to the quotas of a distribution. The origin behind it is yours to scale.',
        cites: [{ source: 'quotas' }, { source: 'resilience' }],
      },
      'internal-tls': {
        who: 'customer',
        customer:
          'You require HTTPS from CloudFront to the origin and keep a valid certificate of a trusted authority there, which CloudFront checks. With mutual TLS to the origin you import the client certificate, and the origin has to check it: CloudFront only presents it.',
        cites: [{ source: 'https-to-origin' }, { source: 'origin-mutual-tls' }],
      },
      'key-rotation': {
        who: 'customer',
        customer:
          'The key pairs with which you sign URLs and cookies are yours to make, guard and rotate: add the new public key to the key group, sign with the new key, and remove the old one when its signatures have run out.',
        cites: [{ source: 'trusted-signers', section: 'Rotating key pairs' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS stores the code and configuration of CloudFront Functions encrypted, and its caches on encrypted disks, without a setting. Log files are encrypted by the settings of the bucket that you name.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }, { source: 'amplify/at-rest' }],
      },
      'service-function': {
        who: 'aws',
        aws: "CloudFront sends your distribution's configuration to all edge locations, leads each viewer by DNS to the one that serves best, answers from its caches and fetches what is missing from the origin. It drops expired objects, carries out invalidations everywhere, checks signed URLs and cookies where you demand them, and runs your edge functions apart from those of others. Origin, cache rules and signing keys are yours.",
        cites: [
          { source: 'how-it-works' },
          { source: 'invalidation' },
          { source: 'trusted-signers' },
          { source: 'infrastructure' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
