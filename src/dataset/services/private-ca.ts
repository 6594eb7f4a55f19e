import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'data-protection': {
      title: 'Private CA User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/privateca/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'Private CA User Guide: Best practices',
      url: 'https://docs.aws.amazon.com/privateca/latest/userguide/ca-best-practices.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Private CA User Guide: Planning for resilience',
      url: 'https://docs.aws.amazon.com/privateca/latest/userguide/disaster-recovery-resilience.html',
      read: '2026-11-29',
    },
    delete: {
      title: 'Private CA User Guide: Deleting your private CA',
      url: 'https://docs.aws.amazon.com/privateca/latest/userguide/PCADeleteCA.html',
      read: '2026-11-28',
    },
    crl: {
      title: 'Private CA User Guide: Planning a certificate revocation list',
      url: 'https://docs.aws.amazon.com/privateca/latest/userguide/crl-planning.html',
      read: '2026-11-29',
    },
    revocation: {
      title: 'Private CA User Guide: Setting up a revocation method',
      url: 'https://docs.aws.amazon.com/privateca/latest/userguide/revocation-setup.html',
      read: '2026-11-29',
    },
    monitoring: {
      title: 'Private CA User Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/privateca/latest/userguide/security-logging-and-monitoring.html',
      read: '2026-11-23',
    },
    iam: {
      title: 'Private CA User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/privateca/latest/userguide/security-iam.html',
      read: '2026-11-23',
    },
    'audit-report': {
      title: 'Private CA User Guide: Audit reports',
      url: 'https://docs.aws.amazon.com/privateca/latest/userguide/PcaAuditReport.html',
      read: '2026-11-23',
    },
    'ocsp-url': {
      title: 'Private CA User Guide: Customize OCSP URL',
      url: 'https://docs.aws.amazon.com/privateca/latest/userguide/ocsp-customize.html',
      read: '2026-11-29',
    },
    'revocation-timing': {
      title: 'Private CA API Reference: RevocationConfiguration',
      url: 'https://docs.aws.amazon.com/privateca/latest/APIReference/API_RevocationConfiguration.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Private Certificate Authority',
    short: 'AWS Private CA',
    aka: ['private ca', 'acm pca', 'pca', 'private certificate authority', 'acm private ca'],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      "A private certificate authority: AWS keeps the CA's keys in HSMs and runs it, and the hierarchy, who gets certificates, revocation and trust on your machines are yours.",
    layers: {
      facilities: 'as profile',
      hardware: {
        who: 'aws',
        aws: "AWS keeps the CA's private key in hardware security modules that it runs.",
        cites: [
          { source: 'data-protection', section: 'Storage and security compliance of AWS Private CA private keys' },
        ],
      },
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs the issuing, CRL and OCSP software.',
        cites: [{ source: 'crl' }, { source: 'revocation' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Whatever requests, installs and checks certificates on your side is yours.',
        cites: [{ source: 'best-practices' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You design the hierarchy, validity and templates, choose OCSP, revocation lists or short-lived certificates, revoke, and enable, disable or delete CAs. The OCSP responder is run by AWS; lists it writes into a bucket of yours.',
        cites: [{ source: 'best-practices' }, { source: 'revocation' }, { source: 'crl' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You see to it that your machines reach the CRL bucket, over CloudFront where public access to it is blocked, or the OCSP address.',
        cites: [{ source: 'crl' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You control who administers CAs and who issues certificates, and keep the two apart.',
        cites: [{ source: 'best-practices' }, { source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: "AWS guards the CA's private key; nobody can export it.",
        customer: 'Private keys of the certificates that you issue are yours to guard.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS takes calls over TLS.',
        customer: 'What the certificates protect, and the renewal of those not managed by ACM, is yours.',
        cites: [{ source: 'data-protection' }, { source: 'acm/renewal' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps CAs available in their Region; one that was disabled and then deleted can be restored for the 7 to 30 days that you chose.',
        customer: 'You disable a CA before deleting it; redundant CAs in other Regions are your design.',
        cites: [{ source: 'delete' }, { source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records calls in CloudTrail, publishes metrics and makes audit reports on request.',
        customer:
          'You keep a trail, read audit reports, alarm on certificates that nobody should have issued, and track what expires.',
        cites: [{ source: 'monitoring' }, { source: 'audit-report' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'certificate-renewal': {
        who: 'shared',
        aws: 'ACM renews private certificates that were requested through ACM.',
        customer: "Those issued directly by the CA, and the CA's own certificate, are yours to renew.",
        cites: [{ source: 'acm/renewal' }, { source: 'best-practices' }],
      },
      'client-trust': {
        who: 'customer',
        customer: "Putting the root certificate into your machines' trust stores is yours.",
        cites: [{ source: 'best-practices' }],
      },
      'key-material': {
        who: 'aws',
        aws: "The CA's private key stays in AWS's HSMs.",
        cites: [{ source: 'data-protection' }],
      },
      'disaster-recovery': {
        who: 'customer',
        customer:
          'A CA exists in one Region: a second root, or subordinate CAs of the same root in further Regions, are yours to build, and each further root yours to spread to the trust stores.',
        cites: [{ source: 'resilience' }],
      },
      'key-rotation': {
        who: 'customer',
        customer:
          'A CA keeps its key for life: you rotate it by building a new CA, moving everything that names the old one, and spreading the new CA certificate.',
        cites: [{ source: 'best-practices', section: 'Manage CA keys and certificates' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'Revocation lists lie in a bucket of yours: keep public access to it blocked and serve the lists over CloudFront where clients need them. The OCSP responder that AWS runs is on the internet.',
        cites: [{ source: 'best-practices', section: 'Block public access to your CRLs' }, { source: 'revocation' }],
      },
      'service-availability': {
        who: 'aws',
        aws: 'AWS keeps the CA and its OCSP responder running, under an agreement of 99.9%, and tries a failed update of a revocation list again every 15 minutes.',
        cites: [{ source: 'resilience' }, { source: 'revocation' }],
        except: [
          {
            when: 'you mean revocation lists (CRLs)',
            who: 'shared',
            aws: 'AWS writes the list into your bucket and renews it, and S3 keeps it available.',
            then: 'Bucket, its policy, and CloudFront or whatever else serves the list to your clients are yours to set up and keep reachable.',
            cites: [{ source: 'crl' }],
          },
          {
            when: 'your certificates name an OCSP address of your own',
            who: 'shared',
            aws: 'AWS runs the responder behind it.',
            then: 'The DNS record and the proxy that passes the queries on are yours to set up and keep reachable.',
            cites: [{ source: 'ocsp-url' }],
          },
          {
            when: 'you want OCSP without a public endpoint',
            who: 'customer',
            then: 'You run an OCSP responder of your own: that of AWS is on the internet.',
            cites: [{ source: 'revocation' }],
          },
        ],
      },
      'bucket-policies': {
        who: 'customer',
        customer:
          'The bucket for revocation lists is yours: its policy has to let Private CA write, best narrowed to your account and CA, and clients or CloudFront read. Without it no list is published.',
        cites: [{ source: 'crl', section: 'Access policies for CRLs in Amazon S3' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Private CA keeps the key of each CA in hardware modules and signs with it what you ask to have issued. If you switched them on, it runs the OCSP responder, which shows a revocation within an hour, and writes the revocation list about 30 minutes after one; a failed update it tries again every 15 minutes. It makes audit reports on request, and holds a deleted CA for the days that you chose. Who gets a certificate is yours.',
        cites: [
          { source: 'data-protection' },
          { source: 'revocation-timing' },
          { source: 'revocation' },
          { source: 'audit-report' },
          { source: 'delete' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
