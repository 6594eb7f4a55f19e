import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Amazon Quick User Guide: Security',
      url: 'https://docs.aws.amazon.com/quick/latest/userguide/security.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'Amazon Quick User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/quick/latest/userguide/sec-data-protection.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Amazon Quick User Guide: Data encryption',
      url: 'https://docs.aws.amazon.com/quick/latest/userguide/data-encryption.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'Amazon Quick User Guide: Incident response, logging and monitoring',
      url: 'https://docs.aws.amazon.com/quick/latest/userguide/incident-response-logging-and-monitoring.html',
      read: '2026-11-28',
    },
    network: {
      title: 'Amazon Quick User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/quick/latest/userguide/infrastructure-and-network-access.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Amazon Quick User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/quick/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    users: {
      title: 'Amazon Quick User Guide: User lifecycle and data handling',
      url: 'https://docs.aws.amazon.com/quick/latest/userguide/user-lifecycle-data-handling.html',
      read: '2026-11-28',
    },
    guardrails: {
      title: 'Amazon Quick User Guide: AI guardrails',
      url: 'https://docs.aws.amazon.com/quick/latest/userguide/guardrails.html',
      read: '2026-11-28',
    },
    bundles: {
      title: 'Quick Sight Developer Guide: Asset bundle operations',
      url: 'https://docs.aws.amazon.com/quicksight/latest/developerguide/asset-bundle-ops.html',
      read: '2026-11-28',
    },
    'public-dashboards': {
      title: 'QuickSight User Guide: Granting anyone on the internet access to a dashboard using the API',
      url: 'https://docs.aws.amazon.com/quicksight/latest/user/share-a-dashboard-grant-access-anyone-api.html',
      read: '2026-11-28',
    },
    'public-sharing': {
      title: 'Amazon Quick Sight API Reference: UpdatePublicSharingSettings',
      url: 'https://docs.aws.amazon.com/goto/WebAPI/quicksight-2018-04-01/UpdatePublicSharingSettings',
      read: '2026-11-28',
    },
    spice: {
      title: 'Amazon Quick User Guide: SPICE-only features',
      url: 'https://docs.aws.amazon.com/quick/latest/userguide/spice-only-features.html',
      read: '2026-11-29',
    },
    autonarratives: {
      title: 'Amazon Quick User Guide: Insights that include autonarratives',
      url: 'https://docs.aws.amazon.com/quick/latest/userguide/auto-narratives.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Quick (QuickSight)',
    short: 'QuickSight',
    aka: [
      'quicksight',
      'quick sight',
      'amazon quick',
      'quick suite',
      'amazon quick suite',
      'spice dataset',
      'bi dashboards',
    ],
    category: 'analytics',
    profile: 'multi-tenant-managed',
    summary:
      'Business intelligence as a service: AWS runs it, and users, data sources, row-level security, sharing and the data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS hosts the application on machines of its own and applies all patches and updates.',
        cites: [{ source: 'resilience' }, { source: 'network' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS scales the service with the number of readers.',
        customer: 'You buy SPICE capacity and user licences, and watch the capacity by metrics and alarms.',
        cites: [{ source: 'logging' }, { source: 'security' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS writes, patches and updates the application; new versions come without an action of yours.',
        cites: [{ source: 'resilience' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Dashboards, calculated fields, custom SQL, embedded pages and agents that you build are yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You connect data sources, set refreshes, sharing, embedding, row and column level security and account settings.',
        cites: [{ source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You set VPC connections to private data sources, IP restrictions and firewall rules on the database side.',
        cites: [{ source: 'network' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You manage users, groups and roles, single sign-on and MFA, and what a dashboard shows to whom.',
        cites: [{ source: 'security' }, { source: 'users' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts metadata, credentials and SPICE data at rest and does not train underlying models with it.',
        customer:
          'You register a key of your own before creating data where needed (the key of chat and index data can never be changed later), limit who sees which rows, and remove data sets that are no longer needed.',
        cites: [{ source: 'encryption' }, { source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS supports TLS for all transfers.',
        customer: 'For some databases you have to switch encryption of the connection on.',
        cites: [{ source: 'encryption', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS runs over several zones.',
        customer:
          'You export or version dashboards and data sets as bundles. Unsubscribing deletes everything at once, without a way back.',
        cites: [{ source: 'bundles' }, { source: 'resilience' }, { source: 'encryption' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records use in CloudTrail and publishes metrics.',
        customer:
          'You create a trail, deliver the vended logs of chats, feedback and knowledge bases to a destination of yours, set alarms on failed refreshes, and review who viewed what.',
        cites: [{ source: 'logging' }],
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
      'end-users': {
        who: 'customer',
        customer: 'You invite, change and remove users and connect your identity provider.',
        cites: [{ source: 'users' }],
      },
      'model-training-data': {
        who: 'shared',
        aws: 'AWS states that it does not use customer data to train or improve the underlying language models. Amazon Quick is among the services that the opt-out policy covers: what else it has may be used for service improvement until you opt out.',
        customer: 'You attach an AI services opt-out policy in Organizations if nothing is to be used.',
        cites: [{ source: 'data-protection' }, { source: 'organizations/ai-opt-out-list' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts data at rest with keys of the service.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts the part of the content that your key covers with it.',
            then: 'You register the key before the data is created, and keep it usable.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      prompts: {
        who: 'customer',
        customer:
          'You check answers and agents, and block words and phrases if you want to: none are blocked by default. AWS screens requests for harmful content and prompt attacks, which does not replace your own settings.',
        cites: [{ source: 'guardrails' }, { source: 'data-protection' }],
      },
      offboarding: {
        who: 'customer',
        customer:
          'You remove the user, hand over or delete what he owned, and take him out of the access lists of knowledge bases. Removed in the console with no heir named, what only he owned is deleted; a removal by API leaves it without an owner. AWS then ends the sessions within about five minutes and deletes the profile.',
        cites: [{ source: 'users' }],
        except: [
          {
            when: 'the account uses IAM Identity Center or Active Directory',
            who: 'shared',
            then: 'AWS notices who left the group, blocks the sign-in and lists him as inactive; handing over or deleting his assets is yours.',
            cites: [{ source: 'users' }],
          },
        ],
      },
      'data-retention': {
        who: 'shared',
        aws: 'AWS deletes chats and their files 30 days after the last activity, also those of users who are gone, and everything at once when you unsubscribe.',
        customer: 'Data sets, dashboards and knowledge bases stay until you delete them.',
        cites: [{ source: 'users', section: 'Conversations and Amazon Q data' }, { source: 'encryption' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You set up the delivery of chat, feedback and usage logs to CloudWatch Logs or elsewhere, mask what is personal in them, and keep a trail for API calls.',
        cites: [{ source: 'logging' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You register a key of your own before the data is created, and keep it usable. The one for chat, index and other Amazon Q data is fixed with the first such data; feedback of users is never under it.',
        cites: [{ source: 'encryption', section: 'Encryption at rest' }],
      },
      backups: {
        who: 'customer',
        customer:
          'You export dashboards, analyses and data sets as asset bundles and keep them, except data sets from uploaded files and some other sources. Unsubscribing deletes everything at once.',
        cites: [{ source: 'bundles' }, { source: 'users' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'A dashboard is open to anyone on the internet only where an administrator of yours has turned public sharing on for the account and somebody then grants it. The first needs session capacity pricing and a right in IAM that you can keep back.',
        cites: [{ source: 'public-sharing' }, { source: 'public-dashboards' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS runs the web application and SPICE, its in-memory calculation engine, which holds imported data and computes what visuals show. The service brings its forecasts, autonarratives and language models along, screens prompts for harmful content and attacks, spreads over zones, scales with the readers, and deletes chats 30 days after the last activity. Data, calculations and sharing are yours.',
        cites: [
          { source: 'spice' },
          { source: 'autonarratives' },
          { source: 'data-protection' },
          { source: 'guardrails' },
          { source: 'resilience' },
          { source: 'users' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
