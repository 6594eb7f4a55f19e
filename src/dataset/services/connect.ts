import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    permissions: {
      title: 'Connect Administrator Guide: Assign permissions to review past contact center conversations',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/assign-permissions-to-review-recordings.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'Connect Administrator Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/encryption-at-rest.html',
      read: '2026-11-28',
    },
    'in-transit': {
      title: 'Connect Administrator Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/encryption-in-transit.html',
      read: '2026-11-28',
    },
    practices: {
      title: 'Connect Administrator Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/security-best-practices.html',
      read: '2026-11-28',
    },
    profiles: {
      title: 'Connect Administrator Guide: Security profiles',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-security-profiles.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'Connect Administrator Guide: Logging and monitoring Amazon Connect',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/logging-and-monitoring.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Connect Administrator Guide: Resilience in Amazon Connect',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/disaster-recovery-resiliency.html',
      read: '2026-11-30',
    },
    input: {
      title: 'Connect Administrator Guide: Encrypt customer input',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/encrypt-data.html',
      read: '2026-11-28',
    },
    origins: {
      title: 'Connect Administrator Guide: Use an allow list for integrated applications',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/app-integration.html',
      read: '2026-11-28',
    },
    network: {
      title: 'Connect Administrator Guide: Set up your network',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/ccp-networking.html',
      read: '2026-11-28',
    },
    recording: {
      title: 'Connect Administrator Guide: Set up recording behavior',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-up-recordings.html',
      read: '2026-11-28',
    },
    redaction: {
      title: 'Connect Administrator Guide: Use sensitive data redaction',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/sensitive-data-redaction.html',
      read: '2026-11-28',
    },
    'flow-logs': {
      title: 'Connect Administrator Guide: Enable flow logs',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-logs.html',
      read: '2026-11-28',
    },
    global: {
      title: 'Connect Administrator Guide: Set up Amazon Connect Global Resiliency',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/setup-connect-global-resiliency.html',
      read: '2026-11-28',
    },
    routing: {
      title: 'Connect Administrator Guide: How routing works',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/about-routing.html',
      read: '2026-11-29',
    },
    'contact-lens': {
      title: 'AWS CLI Command Reference: connect-contact-lens',
      url: 'https://docs.aws.amazon.com/cli/latest/reference/connect-contact-lens',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Connect Customer',
    short: 'Amazon Connect',
    aka: [
      'amazon connect',
      'amazon connect customer',
      'aws connect',
      'contact center',
      'contact centre',
      'contact flow',
      'contact control panel',
    ],
    category: 'end-user-iot',
    profile: 'multi-tenant-managed',
    summary:
      'A contact center: AWS runs telephony and platform, and flows, agents, security profiles, recordings, consent and connected systems are yours.',
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
        customer: 'Contact flows, the Lambda functions and bots they call, and agent desktops are yours.',
        cites: [{ source: 'input' }, { source: 'practices' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set queues, flows, numbers, what is recorded, storage and retention of the instance.',
        cites: [{ source: 'recording' }, { source: 'practices' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          "You open your agents' networks for the softphone, and list the domains that may embed the contact control panel.",
        cites: [{ source: 'network' }, { source: 'origins' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You manage agents and administrators, multi-factor authentication by your identity provider, and security profiles with least privilege; the emergency login stays for emergencies.',
        cites: [{ source: 'profiles' }, { source: 'practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts contact data at rest with keys of its own, apart for each instance, and recordings in your bucket with the KMS key set for the instance.',
        customer:
          'Choose that key when you create the instance, bring one for Customer Profiles, ask callers for consent, redact, and set retention.',
        cites: [{ source: 'at-rest' }, { source: 'redaction' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts traffic between browsers, the service and other AWS services with TLS.',
        customer:
          'Calls over the telephone network lie outside it. Have card numbers and the like that callers key in encrypted in the flow with your public key.',
        cites: [{ source: 'in-transit' }, { source: 'input' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS runs each instance active over at least three Availability Zones, with several telephone carriers.',
        customer:
          'For the loss of a Region, ask AWS for Global Resiliency, which only some Regions have, set up the linked instance, and keep copies of flows and recordings.',
        cites: [{ source: 'resilience' }, { source: 'global' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics, creates the log group of the instance and records API calls in CloudTrail.',
        customer: 'Switch logging on in each flow, plan what you watch, and set alarms on queues.',
        cites: [{ source: 'flow-logs' }, { source: 'logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'end-users': {
        who: 'customer',
        customer: 'Agents and their security profiles are yours.',
        cites: [{ source: 'profiles' }],
      },
      'data-privacy': {
        who: 'customer',
        customer:
          'What is recorded, the consent of callers and agents, who may listen, and redaction are yours. Voice is recorded where a flow says so; chats are kept by themselves once a bucket for them exists and enhanced monitoring is on.',
        cites: [{ source: 'recording' }, { source: 'permissions' }, { source: 'redaction' }],
      },
      'data-masking': {
        who: 'customer',
        customer:
          'You switch redaction on in the flow and check its result: Contact Lens removes names, cards and the like after the call, but does not find everything. What is left is health data still, where it was health data.',
        cites: [{ source: 'redaction' }],
      },
      mfa: {
        who: 'customer',
        customer: 'You set it up in your SAML identity provider or RADIUS server.',
        cites: [{ source: 'practices' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'You switch on flow logs for the instance and in each flow.',
        cites: [{ source: 'flow-logs' }],
      },
      failover: {
        who: 'shared',
        aws: 'AWS takes a failed zone or carrier out of rotation.',
        customer:
          'Moving to another Region is yours to set up with Global Resiliency and to start: AWS shifts numbers and agents when you call for it.',
        cites: [{ source: 'resilience' }, { source: 'global' }],
      },
      'least-privilege': {
        who: 'customer',
        customer:
          'Who may listen to recordings, read transcripts, download or delete them is yours to decide: by permissions in security profiles, redacted or not, limited by hierarchy, and by access to the bucket in your account.',
        cites: [{ source: 'permissions' }, { source: 'recording' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'How long recordings and transcripts stay in your bucket is yours to set, by lifecycle rules and deletion; that of redacted and original files too.',
        cites: [{ source: 'redaction', section: 'About redacted files' }, { source: 'practices' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts contact data with keys that it owns, apart for each instance, and delivers recordings to your bucket encrypted with the KMS key set when the instance was created.',
        cites: [{ source: 'at-rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key, which Customer Profiles demands and AppIntegrations and agent assist allow',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Bringing it, its policy and keeping its grant are yours: without it the data cannot be reached.',
            cites: [{ source: 'at-rest' }],
          },
        ],
      },
      agents: {
        who: 'customer',
        customer:
          'The people who answer contacts are your agents: you create their users and give each a security profile. AWS runs and updates the software that they work with.',
        cites: [{ source: 'profiles' }],
      },
      'api-authorization': {
        who: 'customer',
        customer:
          'You authenticate the user before your site hands out a participant token for a chat or web call, keep tokens out of logs and addresses, and end the contact if one leaks: whoever holds the token is let in.',
        cites: [{ source: 'practices', section: 'Amazon Connect WebRTC security best practices' }],
      },
      'secure-coding': {
        who: 'customer',
        customer:
          'Where you embed chat in a site of your own, guarding it against cross-site scripting is yours: encode what is shown, and set a content security policy.',
        cites: [{ source: 'practices', section: 'Amazon Connect Chat security best practices' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Connect takes calls in over several carriers, active in at least three zones, and drops a failed one from rotation. It keeps waiting contacts in order, hands each to the agent idle longest by default, and runs the flows that you drew. Contact Lens, where you turned it on, transcribes, rates the mood and sorts contacts with models of AWS. Flows, queues and agents are yours.',
        cites: [{ source: 'resilience' }, { source: 'routing' }, { source: 'contact-lens' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
