import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    chapter: {
      title: 'WAF Developer Guide: AWS Shield',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/shield-chapter.html',
      read: '2026-11-30',
    },
    overview: {
      title: 'WAF Developer Guide: How AWS Shield works',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-overview.html',
      read: '2026-11-30',
    },
    standard: {
      title: 'WAF Developer Guide: AWS Shield Standard overview',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html',
      read: '2026-11-30',
    },
    srt: {
      title: 'WAF Developer Guide: Shield Response Team support',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-srt-support.html',
      read: '2026-11-30',
    },
    resources: {
      title: 'WAF Developer Guide: Shield Advanced protected resources',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary-protected-resources.html',
      read: '2026-11-30',
    },
    'application-layer': {
      title: 'WAF Developer Guide: Application layer protections with Shield Advanced',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-app-layer-protections.html',
      read: '2026-11-30',
    },
    visibility: {
      title: 'WAF Developer Guide: Visibility into DDoS events',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-viewing-events.html',
      read: '2026-11-30',
    },
    'data-protection': {
      title: 'WAF Developer Guide: Data protection in Shield',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/shd-data-protection.html',
      read: '2026-11-30',
    },
    iam: {
      title: 'WAF Developer Guide: Identity and access management for Shield',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/shd-security-iam.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'WAF Developer Guide: Resilience in Shield',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/shd-disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    credit: {
      title: 'WAF Developer Guide: Requesting a credit in Shield Advanced',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/request-refund.html',
      read: '2026-11-28',
    },
    detection: {
      title: 'WAF Developer Guide: Shield detection logic for infrastructure layer threats',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-event-detection-infrastructure.html',
      read: '2026-11-30',
    },
    'mitigation-regions': {
      title: 'WAF Developer Guide: Shield mitigation logic for AWS Regions',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-event-mitigation-logic-regions.html',
      read: '2026-11-30',
    },
    'mitigation-caveats': {
      title: 'AWS WAF Developer Guide: Caveats for using automatic application layer mitigation',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-automatic-app-layer-response-caveats.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Shield',
    short: 'Shield',
    aka: [
      'shield',
      'aws shield',
      'shield standard',
      'shield advanced',
      'shield response team',
      'srt',
      'ddos response team',
    ],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      "DDoS protection: AWS defends its network and everybody on it against common floods, and a design that holds, application-layer rules and Shield Advanced's settings are yours.",
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': {
        who: 'aws',
        aws: 'AWS watches its own network and edge and filters common floods there, for every customer and free of charge.',
        cites: [{ source: 'standard' }],
      },
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the detection and mitigation systems.',
        cites: [{ source: 'chapter' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS brings the capacity that soaks up network and transport floods. Your application still needs headroom: CloudFront or load balancers in front, scaling behind.',
        cites: [{ source: 'standard' }, { source: 'chapter' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and updates detection and mitigation.',
        cites: [{ source: 'overview' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'How long the application holds under attack depends on how you design it.',
        cites: [{ source: 'chapter' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Shield Standard needs no settings. For Shield Advanced you subscribe, add each resource, link health checks and rate rules, and give the response team access.',
        cites: [{ source: 'resources' }, { source: 'srt' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You design the way in: fewer exposed addresses, CloudFront or Global Accelerator in front, security groups and network ACLs behind.',
        cites: [{ source: 'standard' }, { source: 'chapter' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You decide with IAM who manages protections, and whether the response team is allowed into your WAF and logs.',
        cites: [{ source: 'iam' }, { source: 'srt' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS analyzes traffic patterns for attacks, and encrypts your protections at rest except in Regions such as those in China.',
        customer:
          'The content of your traffic, and the logs that you share with the response team, stay yours to control.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS filters packets without needing your TLS keys, and serves its API over TLS.',
        customer: 'TLS of your application is set in CloudFront, the load balancer or the application.',
        cites: [{ source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps mitigation running.',
        customer: 'You plan how the application recovers after an attack, and keep your protections as templates.',
        cites: [{ source: 'resilience' }, { source: 'chapter' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS detects attacks, and with Shield Advanced shows events and metrics.',
        customer: 'You set the alarms, read the events, and keep WAF and flow logs for application-layer attacks.',
        cites: [{ source: 'visibility' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'ddos-protection': {
        who: 'shared',
        aws: 'Against the common floods on the network and transport layers AWS protects everybody automatically with Shield Standard, at no charge. With Shield Advanced it detects more and helps during an attack.',
        customer:
          'You design for resilience, put rate-based WAF rules against request floods, and decide on Shield Advanced and configure it.',
        cites: [{ source: 'standard' }, { source: 'overview' }, { source: 'application-layer' }],
        except: [
          {
            if: 'shield-standard',
            when: 'you mean Shield Standard',
            who: 'aws',
            then: 'It is on for every customer, with nothing to buy, turn on or set.',
            cites: [{ source: 'standard' }],
          },
          {
            if: 'shield-advanced',
            when: 'you mean Shield Advanced',
            who: 'customer',
            then: 'You subscribe, name each resource, link health checks, add rate-based rules and let the response team in; none of it is done for you.',
            cites: [{ source: 'resources' }, { source: 'srt' }],
          },
        ],
      },
      enabling: {
        who: 'customer',
        customer:
          'Shield Advanced is a subscription: you buy it and name each resource, yourself or in a Firewall Manager policy; none is added by itself. Shield Standard needs no act of yours: AWS has it on for everyone.',
        cites: [{ source: 'standard' }, { source: 'resources' }],
        except: [
          {
            if: 'shield-standard',
            when: 'you mean Shield Standard',
            who: 'aws',
            then: 'It is on for every customer, free of charge.',
            cites: [{ source: 'standard' }],
          },
        ],
      },
      'incident-response': {
        who: 'shared',
        aws: 'The Shield Response Team helps Shield Advanced customers during an event.',
        customer:
          'You subscribe and have a support plan that includes it, give the team access beforehand, and run your own response.',
        cites: [{ source: 'srt' }],
      },
      rules: {
        who: 'customer',
        customer:
          'Rate-based and other WAF rules against request floods are yours, also with Shield Advanced; automatic mitigation is an option you turn on.',
        cites: [{ source: 'application-layer' }],
      },
      'application-availability': {
        who: 'customer',
        customer: 'Staying up during an attack depends on your architecture.',
        cites: [{ source: 'chapter' }],
      },
      'application-floods': {
        who: 'customer',
        customer:
          'You attach a WAF web ACL with rate-based rules, or with the managed Anti-DDoS rule group, to each resource. With Shield Advanced you can turn on automatic mitigation, and AWS then writes rules during an attack. That takes a web ACL of WAF v2 on the resource, 150 of its capacity units, and 24 hours to 30 days of your normal traffic to learn from.',
        cites: [{ source: 'application-layer' }, { source: 'waf/anti-ddos' }, { source: 'mitigation-caveats' }],
      },
      'network-floods': {
        who: 'aws',
        aws: 'Shield Standard fends off the common floods on layers 3 and 4 for every customer, at no charge and with nothing to turn on.',
        cites: [{ source: 'standard' }, { source: 'overview' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts your protections at rest, except in Regions such as those in China.',
        cites: [{ source: 'data-protection' }],
      },
      cost: {
        who: 'customer',
        customer:
          'What an attack makes you scale and pay is yours. With Shield Advanced you can ask for a credit for resources that were protected before the attack, with the rate-based rule that it asks of CloudFront and load balancers, within 15 days of the end of the billing month.',
        cites: [{ source: 'credit' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Shield watches the traffic into AWS and sorts attack packets out inline: in front of CloudFront and Route 53 every packet passes its mitigation systems, and for resources in a Region it detects an attack and places a mitigation that fits what the resource can carry. AWS sets the thresholds and runs the systems, and for Shield Advanced staffs the response team. Subscribing, design and WAF rules are yours.',
        cites: [{ source: 'standard' }, { source: 'detection' }, { source: 'mitigation-regions' }, { source: 'srt' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
