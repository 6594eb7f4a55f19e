import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    reimport: {
      title: 'ACM User Guide: Reimport a certificate',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/import-reimport.html',
      read: '2026-11-29',
    },
    'data-protection': {
      title: 'ACM User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
    renewal: {
      title: 'ACM User Guide: Managed certificate renewal',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html',
      read: '2026-11-30',
    },
    import: {
      title: 'ACM User Guide: Import certificates',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html',
      read: '2026-11-28',
    },
    exportable: {
      title: 'ACM User Guide: Exportable public certificates',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-exportable-certificates.html',
      read: '2026-11-30',
    },
    'dns-renewal': {
      title: 'ACM User Guide: Renewal for domains validated by DNS',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/dns-renewal-validation.html',
      read: '2026-11-30',
    },
    'email-renewal': {
      title: 'ACM User Guide: Renewal for email-validated domains',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/email-renewal-validation.html',
      read: '2026-11-30',
    },
    characteristics: {
      title: 'ACM User Guide: Public certificate characteristics and limitations',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html',
      read: '2026-11-30',
    },
    'private-renewal': {
      title: 'ACM User Guide: Private certificate renewal',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/renew-private-cert.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'ACM User Guide: Best practices',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'ACM User Guide: Using CloudTrail',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/cloudtrail.html',
      read: '2026-11-23',
    },
    events: {
      title: 'ACM User Guide: EventBridge support',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/supported-events.html',
      read: '2026-11-28',
    },
    acme: {
      title: 'ACM User Guide: Issuing certificates through ACME',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-acme-issuance.html',
      read: '2026-11-28',
    },
    limits: {
      title: 'ACM User Guide: Quotas',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html',
      read: '2026-11-28',
    },
    'http-renewal': {
      title: 'ACM User Guide: Renewal for domains validated by HTTP',
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/http-renewal-validation.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'AWS Certificate Manager (ACM)',
    short: 'ACM',
    aka: [
      'acm',
      'certificate manager',
      'aws certificate manager',
      'acm certificate',
      'acm certificates',
      'acm cert',
      'exportable certificate',
    ],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      'Managed TLS certificates: AWS issues, guards and renews its own, and proving the domain, imported and exported certificates, and where they are used are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales ACM; you stay within the quota of certificates per account and Region.',
        cites: [{ source: 'limits' }],
      },
      'platform-software': {
        who: 'aws',
        aws: "AWS runs ACM and Amazon's public certificate authority.",
        cites: [{ source: 'characteristics' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'What serves TLS with a certificate is yours where no AWS service does it: your servers, their certificate files and restarts.',
        cites: [{ source: 'exportable' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You request certificates for the right names in the right Region, choose validation and key type, and attach them.',
        cites: [{ source: 'renewal' }, { source: 'characteristics' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide from which networks and over which endpoints the ACM API is called, and publish the DNS records that validation looks for.',
        cites: [{ source: 'dns-renewal' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You decide with IAM who can request, import, export and delete certificates.',
        cites: [{ source: 'best-practices' }, { source: 'data-protection' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS keeps the private keys encrypted with KMS and lets no one download those of ordinary public certificates.',
        customer:
          'Private keys that you imported or exported, or that your ACME clients made, are yours to guard outside ACM.',
        cites: [{ source: 'data-protection' }, { source: 'exportable' }, { source: 'acme' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS issues, renews and deploys certificates on integrated services.',
        customer: 'You attach them, require TLS on those services, and choose TLS versions there.',
        cites: [{ source: 'renewal' }, { source: 'characteristics' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps certificates and keys in its Region.',
        customer:
          'Certificates are regional and a deleted one is gone: request or import again where you need it, and keep the originals of imported keys.',
        cites: [{ source: 'import' }, { source: 'renewal' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS sends expiry and renewal events through EventBridge and Health and records calls in CloudTrail.',
        customer: 'You subscribe to them and act, above all for imported and email-validated certificates.',
        cites: [{ source: 'events' }, { source: 'dns-renewal' }, { source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'certificate-renewal': {
        who: 'aws',
        aws: 'ACM renews certificates that it issued, 45 days before a public 198-day certificate expires and 60 days before a private one, if they are in use or were exported. With DNS validation nothing is left for you but to leave the records in place.',
        cites: [{ source: 'renewal' }, { source: 'dns-renewal' }, { source: 'private-renewal' }],
        except: [
          {
            if: 'imported',
            when: 'you imported the certificate',
            who: 'customer',
            then: 'ACM never renews it: watch the expiry date and import a new one.',
            cites: [{ source: 'import' }],
          },
          {
            if: 'email-validated',
            when: 'the domain is validated by email',
            who: 'shared',
            aws: 'ACM writes to the owner of the domain 45 days before the end, and renews once the link in its mail was clicked.',
            then: 'Somebody of yours clicks the link in the mail before the certificate ends.',
            cites: [{ source: 'email-renewal' }],
          },
          {
            if: 'validation-record-gone',
            when: 'the validation records are gone',
            who: 'customer',
            then: 'ACM cannot renew: it sends events 30, 15, 7, 3 and 1 days before the end, and you put the records back.',
            cites: [{ source: 'dns-renewal' }],
          },
          {
            if: 'exported',
            when: 'you exported the certificate',
            who: 'shared',
            aws: 'ACM renews the certificate and tells you so.',
            then: 'Getting the renewed certificate onto your servers is yours.',
            cites: [{ source: 'exportable' }],
          },
          {
            when: 'it was issued by calling the private CA directly',
            who: 'customer',
            then: 'ACM does not manage it: you renew it.',
            cites: [{ source: 'renewal' }, { source: 'private-renewal' }],
          },
          {
            when: 'it was issued over ACME',
            who: 'customer',
            then: 'ACM does not renew it: your ACME client asks for a new one in time.',
            cites: [{ source: 'acme', section: 'Certificate renewal' }, { source: 'renewal' }],
          },
          {
            when: 'the domain is validated by HTTP, for CloudFront',
            who: 'shared',
            then: 'The content at the redirect has to stay reachable and match, and that is yours.',
            cites: [{ source: 'http-renewal' }],
          },
          {
            when: 'the certificate has expired, or is neither in use nor exported',
            who: 'customer',
            then: 'ACM does not renew it: put it to use in time, or request another.',
            cites: [{ source: 'renewal' }],
          },
        ],
      },
      'imported-certificates': {
        who: 'customer',
        customer:
          'You watch their expiry, renew them at their issuer and import them again; ACM does not. It only sends a daily event from 45 days before the end, a number that you can change.',
        cites: [{ source: 'import' }, { source: 'events' }],
      },
      'tls-certificates': {
        who: 'shared',
        aws: 'ACM issues public certificates and puts them on integrated services.',
        customer: 'You prove control of the domain and attach them.',
        cites: [{ source: 'characteristics' }, { source: 'renewal' }],
      },
      'key-material': {
        who: 'aws',
        aws: 'ACM generates and guards the private keys of the certificates that it issues.',
        cites: [{ source: 'data-protection' }, { source: 'exportable' }],
        except: [
          {
            if: 'imported',
            when: 'you imported the certificate',
            who: 'customer',
            then: 'You generated the key; the original outside ACM is yours to guard.',
            cites: [{ source: 'data-protection' }, { source: 'import' }],
          },
          {
            if: 'exported',
            when: 'you exported the certificate',
            who: 'customer',
            then: 'The exported private key is yours to store safely and to replace at each renewal.',
            cites: [{ source: 'exportable' }],
          },
          {
            when: 'the certificate was issued over ACME',
            who: 'customer',
            then: 'Your ACME client makes the key and keeps it: ACM never has it.',
            cites: [{ source: 'acme' }],
          },
        ],
      },
      'client-trust': {
        who: 'customer',
        customer:
          "Clients have to trust Amazon's roots; do not pin certificates or intermediates, which change without notice.",
        cites: [{ source: 'characteristics' }, { source: 'best-practices' }],
      },
      alerting: {
        who: 'shared',
        aws: 'When it cannot renew, ACM sends events 30, 15, 7, 3 and 1 days before expiry.',
        customer: 'You route them to someone who acts.',
        cites: [{ source: 'dns-renewal' }, { source: 'events' }],
      },
      'dns-records': {
        who: 'customer',
        customer:
          'The CNAME records that prove the domain are yours to publish and to keep: without them nothing is issued and nothing is renewed.',
        cites: [{ source: 'dns-renewal' }],
      },
      'service-function': {
        who: 'aws',
        aws: "ACM checks that you control each domain, has Amazon's public authority issue the certificate, has it recorded in certificate transparency logs unless you opted out, and keeps the private key encrypted. It puts the certificate on the integrated services, watches when it ends, renews it under the same ARN and sends expiry events. The names, the validation records and what you imported are yours.",
        cites: [
          { source: 'characteristics' },
          { source: 'renewal' },
          { source: 'data-protection' },
          { source: 'best-practices' },
          { source: 'events' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
