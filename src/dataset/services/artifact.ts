import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    access: {
      title: 'AWS Artifact User Guide: Grant access',
      url: 'https://docs.aws.amazon.com/artifact/latest/ug/grant-access.html',
      read: '2026-11-30',
    },
    iam: {
      title: 'AWS Artifact User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/artifact/latest/ug/security-iam.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'AWS Artifact',
    short: 'AWS Artifact',
    aka: ['aws artifact', 'soc reports', 'soc 2 report'],
    category: 'security',
    profile: 'account-control',
    summary:
      "AWS's audit reports and agreements for download: AWS provides the evidence for its side, and reading it, keeping it confidential and proving your own side are yours.",
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
        customer: 'Tools of yours that fetch reports are your code.',
        cites: [{ source: 'artifact' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You accept or end agreements, for an account or for the organization, and subscribe to report notifications.',
        cites: [{ source: 'artifact-agreements' }],
      },
      'network-configuration': 'as profile',
      'identity-access': {
        who: 'customer',
        customer: 'You decide with IAM who downloads reports and who signs agreements.',
        cites: [{ source: 'access' }, { source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS publishes the reports and keeps the record of accepted agreements.',
        customer: 'Downloaded reports are under the terms you accepted: keep and share them accordingly.',
        cites: [{ source: 'artifact' }, { source: 'artifact-agreements' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the current reports available.',
        customer: 'Keep copies of what your auditor relied on.',
        cites: [{ source: 'artifact' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail.',
        customer: 'You watch who downloads and who accepts agreements, and notice new versions of reports.',
        cites: [{ source: 'cloudtrail-overview' }, { source: 'artifact' }],
      },
      compliance: {
        who: 'shared',
        aws: 'AWS supplies reports and certificates on its side of the model.',
        customer: 'They cover AWS, not you: your own documentation, controls and evidence are your responsibility.',
        cites: [{ source: 'artifact' }],
      },
    },
    duties: {
      'audit-evidence': {
        who: 'shared',
        aws: 'AWS provides evidence on its own controls: SOC, ISO, PCI.',
        customer: 'Evidence on your controls is yours to produce.',
        cites: [{ source: 'artifact' }],
      },
      'legal-agreements': {
        who: 'customer',
        customer: 'You review and accept agreements such as the BAA; AWS offers them there.',
        cites: [{ source: 'artifact-agreements' }],
      },
      certifications: {
        who: 'aws',
        aws: 'AWS has its services audited and publishes the certificates.',
        cites: [{ source: 'artifact' }],
      },
      'own-compliance': {
        who: 'customer',
        customer: 'Downloading a report does not make your workload compliant.',
        cites: [{ source: 'artifact' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Artifact stores the reports, certificates and agreements of AWS, gives them out on demand, and keeps the record of the agreements that were accepted, for one account or the whole organization. AWS runs its pages, has itself audited by independent auditors and puts their newest reports there. Reading the reports and handing them on under their terms is yours.',
        cites: [{ source: 'artifact' }, { source: 'artifact-agreements' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
