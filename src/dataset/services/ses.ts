import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'data-protection': {
      title: 'SES Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/data-protection.html',
      read: '2026-11-28',
    },
    protocols: {
      title: 'SES Developer Guide: Amazon SES and security protocols',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html',
      read: '2026-11-28',
    },
    smtp: {
      title: 'SES Developer Guide: Obtaining Amazon SES SMTP credentials',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'SES Developer Guide: Logging and monitoring in Amazon SES',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/security-monitoring-overview.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'SES Developer Guide: Data encryption at rest for Amazon SES',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/encryption-rest.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'SES Developer Guide: Setting up VPC endpoints with Amazon SES',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/send-email-set-up-vpc-endpoints.html',
      read: '2026-11-28',
    },
    dkim: {
      title: 'SES Developer Guide: Authenticating email with DKIM in Amazon SES',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim.html',
      read: '2026-11-28',
    },
    dmarc: {
      title: 'SES Developer Guide: Complying with DMARC using Amazon SES',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dmarc.html',
      read: '2026-11-28',
    },
    quotas: {
      title: 'SES Developer Guide: Managing your Amazon SES sending limits',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas.html',
      read: '2026-11-28',
    },
    receiving: {
      title: 'SES Developer Guide: Deliver to S3 bucket action',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-s3.html',
      read: '2026-11-28',
    },
    policies: {
      title: 'SES Developer Guide: Creating a sending authorization policy in Amazon SES',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/sending-authorization-policies.html',
      read: '2026-11-28',
    },
    review: {
      title: 'SES Developer Guide: Amazon SES sending review process FAQs',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/faqs-enforcement.html',
      read: '2026-11-29',
    },
    blocklists: {
      title: 'SES Developer Guide: DNS Blackhole List (DNSBL) FAQs',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/faqs-dnsbls.html',
      read: '2026-11-29',
    },
    'dedicated-ip': {
      title: 'SES Developer Guide: Dedicated IP addresses for Amazon SES',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/dedicated-ip.html',
      read: '2026-11-29',
    },
    suppression: {
      title: 'SES Developer Guide: Using the Amazon SES account-level suppression list',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
      read: '2026-11-29',
    },
    'sender-reputation': {
      title: 'SES Developer Guide: Maintaining a positive sender reputation',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/tips-and-best-practices.html',
      read: '2026-11-29',
    },
    byodkim: {
      title: 'SES Developer Guide: Provide your own DKIM authentication token (BYODKIM)',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim-bring-your-own.html',
      read: '2026-11-28',
    },
    'managed-ip': {
      title: 'SES Developer Guide: Dedicated IP addresses (managed) for Amazon SES',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/managed-dedicated-sending.html',
      read: '2026-11-29',
    },
    'managed-ip-faq': {
      title: 'SES Developer Guide: Dedicated IP addresses (managed) FAQs',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/faqs-managed-dips.html',
      read: '2026-11-29',
    },
    warming: {
      title: 'SES Developer Guide: Warming up dedicated IP addresses (standard)',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/dedicated-ip-warming.html',
      read: '2026-11-29',
    },
    process: {
      title: 'SES Developer Guide: How email sending works in Amazon SES',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/send-email-concepts-process.html',
      read: '2026-11-29',
    },
    retries: {
      title: 'SES Developer Guide: Understanding email deliverability',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/send-email-concepts-deliverability.html',
      read: '2026-11-30',
    },
    'suppression-options': {
      title: 'SES API Reference: SuppressionOptions',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SuppressionOptions.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon SES',
    short: 'SES',
    aka: ['ses', 'simple email service', 'amazon ses', 'dkim', 'aws email service'],
    category: 'end-user-iot',
    profile: 'multi-tenant-managed',
    summary:
      'Sends and receives e-mail: AWS runs and patches the mail servers, and domains with DKIM, who may send, recipients, content and reputation are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': {
        who: 'aws',
        aws: 'AWS runs the network and the shared IP addresses from which mail leaves by default: it looks after their reputation and has them removed from the blocklists that matter to the large mail providers.',
        cites: [
          { source: 'dedicated-ip', section: 'Reputation management' },
          { source: 'blocklists', section: 'Q4. Can Amazon SES have its IP addresses removed from a DNSBL?' },
        ],
        except: [
          {
            when: 'you send from dedicated addresses, standard or managed',
            who: 'customer',
            then: 'Their reputation is in your hands alone, and having them removed from a blocklist is yours to ask for: SES neither does it nor gives you others instead. AWS runs the addresses.',
            cites: [{ source: 'managed-ip-faq' }, { source: 'dedicated-ip' }, { source: 'blocklists' }],
          },
        ],
      },
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS scales the mail servers.',
        customer:
          'Ask for production access and higher sending quotas in time, and choose dedicated addresses if you need them.',
        cites: [{ source: 'quotas' }],
        except: [
          {
            when: 'you send from standard dedicated addresses',
            who: 'shared',
            aws: 'AWS leases you the addresses that you ask for and warms each up over 45 days, unless you turned that off.',
            then: 'Ask for enough of them, raise the volume slowly and then keep it steady; without automatic warm-up that is yours too.',
            cites: [{ source: 'dedicated-ip' }, { source: 'warming' }],
          },
          {
            when: 'you send from managed dedicated addresses',
            who: 'aws',
            then: 'AWS allots, warms up, adds and removes them with your traffic, and sends over shared addresses meanwhile; the pool and its use in a configuration set are yours to set up.',
            cites: [{ source: 'managed-ip' }],
          },
        ],
      },
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Your program, the content, the recipients and their consent, and handling bounces and complaints are yours.',
        cites: [{ source: 'monitoring' }, { source: 'review' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You verify domains, publish DKIM and DMARC records, ask to leave the sandbox, and set configuration sets, receipt rules and the suppression list: whether bounces, complaints or both put an address on it is your setting, for the account or a configuration set.',
        cites: [
          { source: 'dkim' },
          { source: 'dmarc' },
          { source: 'receiving' },
          { source: 'suppression' },
          { source: 'suppression-options' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You add a VPC endpoint where mail must reach SES without crossing the internet.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write IAM and sending authorization policies, and keep and rotate SMTP credentials: they are those of an IAM user, one set a Region.',
        cites: [{ source: 'smtp' }, { source: 'policies' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts all it stores at rest, with keys of its own unless you name one.',
        customer:
          'Choose a KMS key for mail archives, and for received mail in S3, which you then decrypt yourself. Send nothing in clear that must not be read on the way.',
        cites: [{ source: 'at-rest' }, { source: 'receiving' }, { source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS takes mail in by TLS 1.2 or 1.3 only and tries TLS with the receiver, falling back to clear text by default.',
        customer: 'Connect with TLS, and require it on delivery in the configuration set.',
        cites: [{ source: 'protocols' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS sends mail on, as a rule at once, and tries again after a temporary failure.',
        customer: 'SES keeps no copy of sent mail unless you archive it: keep what you need.',
        cites: [{ source: 'process' }, { source: 'retries' }, { source: 'at-rest' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes sending and reputation metrics and records API calls in CloudTrail.',
        customer:
          'Turn on event publishing, and watch bounces and complaints: AWS reviews accounts and can pause their sending.',
        cites: [{ source: 'monitoring' }, { source: 'review' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'multi-az': {
        who: 'aws',
        aws: 'AWS spreads the Regional service over zones behind one endpoint; you have no zones to choose. A second Region, where you need one, is yours to set up.',
        cites: [{ source: 'fault-isolation-regional' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS moves the Regional service away from a failed zone. Moving to another Region is yours.',
        cites: [{ source: 'fault-isolation-regional' }],
      },
      'user-consent': {
        who: 'customer',
        customer:
          'The recipient list is yours to keep clean: mail only people who asked for it, buy or rent no addresses, take bounced and complaining ones off at once, honour unsubscribes. The suppression list of your account helps; SES gives you no list of past bounces.',
        cites: [
          { source: 'review', section: 'Bounce FAQ' },
          { source: 'review', section: 'Complaint FAQ' },
          { source: 'suppression' },
          { source: 'sender-reputation', section: 'Building and maintaining your lists' },
        ],
      },
      'dns-records': {
        who: 'customer',
        customer:
          'You publish the DKIM, SPF and DMARC records in the DNS of your domain, for DKIM in every Region from which you send.',
        cites: [{ source: 'dkim' }, { source: 'dmarc' }],
      },
      'access-keys': {
        who: 'customer',
        customer: 'You keep and rotate SMTP credentials, which are made from the keys of an IAM user.',
        cites: [{ source: 'smtp' }],
      },
      abuse: {
        who: 'shared',
        aws: 'AWS watches bounces, complaints and content, puts accounts under review and pauses their sending. It looks after the reputation of the shared IP addresses, and has them delisted from the blocklists that matter to the large mail providers.',
        customer:
          'Preventing unwanted mail from your account, and answering the review, are yours. Where a mail provider goes by another list, ask its postmaster for an exception or move to dedicated addresses.',
        cites: [{ source: 'review' }, { source: 'blocklists' }, { source: 'dedicated-ip' }, { source: 'monitoring' }],
        except: [
          {
            when: 'you send from dedicated addresses, standard or managed',
            who: 'customer',
            then: 'Their reputation is yours alone, watching bounces is too, and you ask the operator of a blocklist to remove them: SES does not do it for you, nor does it exchange them. AWS sees to it that a managed one is on no large blocklist when you get it.',
            cites: [{ source: 'blocklists', section: 'Q4' }, { source: 'managed-ip-faq' }, { source: 'dedicated-ip' }],
          },
        ],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts all that SES stores, by default with keys of its own; for Mail Manager archives, and for the trust store of an ingress endpoint with mTLS, you can name yours.',
        cites: [{ source: 'at-rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you name a customer managed key for an archive',
            who: 'shared',
            aws: 'AWS encrypts the archive with your key.',
            then: 'The key, its policy and its life are yours.',
            cites: [{ source: 'at-rest' }],
          },
        ],
      },
      'tls-policies': {
        who: 'customer',
        customer:
          'You require TLS towards receivers in the configuration set: by default SES tries it and sends in clear if the receiver has none. Once required, SES drops a message that it cannot send by TLS.',
        cites: [{ source: 'protocols' }, { source: 'data-protection' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You turn on event publishing in a configuration set to learn of sends, bounces and complaints one by one.',
        cites: [{ source: 'monitoring' }],
      },
      'key-rotation': {
        who: 'customer',
        customer:
          'SMTP credentials and a DKIM key pair that you bring (BYODKIM) are yours to make, keep and rotate. Under Easy DKIM it is SES that generates the key pair and signs with it.',
        cites: [{ source: 'byodkim' }, { source: 'dkim' }, { source: 'smtp' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'SES takes your mail in, sends it on at once as a rule, tries again after a temporary failure, gives up after a permanent one, and passes bounces and complaints on to you. It puts such addresses on the suppression list of the account as you set it. Under Easy DKIM it makes the key pair and signs. Whom you mail, and cleaning lists, is yours.',
        cites: [
          { source: 'process' },
          { source: 'retries' },
          { source: 'suppression' },
          { source: 'dkim' },
          { source: 'byodkim' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
