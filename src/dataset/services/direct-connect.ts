import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'allowed-prefixes': {
      title: 'Direct Connect User Guide: Allowed prefixes interactions for Direct Connect gateways',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html',
      read: '2026-11-29',
    },
    overview: {
      title: 'Direct Connect User Guide: What is Direct Connect?',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/Welcome.html',
      read: '2026-11-29',
    },
    maintenance: {
      title: 'Direct Connect User Guide: Direct Connect maintenance',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/dx-maintenance.html',
      read: '2026-11-30',
    },
    security: {
      title: 'Direct Connect User Guide: Security',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/security.html',
      read: '2026-11-23',
    },
    encryption: {
      title: 'Direct Connect User Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/encryption-in-transit.html',
      read: '2026-11-23',
    },
    macsec: {
      title: 'Direct Connect User Guide: MAC Security',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/MACsec.html',
      read: '2026-11-28',
    },
    resiliency: {
      title: 'Direct Connect User Guide: Using the Resiliency Toolkit',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html',
      read: '2026-11-23',
    },
    monitoring: {
      title: 'Direct Connect User Guide: Monitoring',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/monitoring-overview.html',
      read: '2026-11-23',
    },
    cloudtrail: {
      title: 'Direct Connect User Guide: Logging API calls',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/logging_dc_api_calls.html',
      read: '2026-11-23',
    },
    iam: {
      title: 'Direct Connect User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/security-iam.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'Direct Connect User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/data-protection.html',
      read: '2026-11-23',
    },
    infrastructure: {
      title: 'Direct Connect User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/infrastructure-security.html',
      read: '2026-11-23',
    },
    'cross-connects': {
      title: 'Direct Connect User Guide: Requesting cross connects at Direct Connect locations',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/Colocation.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Direct Connect',
    short: 'Direct Connect',
    aka: [
      'direct connect',
      'dx',
      'dxgw',
      'direct connect gateway',
      'virtual interface',
      'private vif',
      'public vif',
      'macsec',
    ],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      'A dedicated line from your network to AWS: AWS runs its end, and your routers, the cross connect, redundancy and encryption of the line are yours.',
    layers: {
      facilities: {
        who: 'shared',
        aws: 'AWS runs its own data centers and looks after its routers at the Direct Connect location.',
        customer:
          "The site where your end of the line stands, your space at the location or your partner's contract for it, are yours to arrange and protect.",
        cites: [{ source: 'overview' }, { source: 'data-center-controls' }],
      },
      hardware: {
        who: 'shared',
        aws: 'AWS runs its routers at the Direct Connect location.',
        customer: "Your router, the optics and the cabinet, or your partner's, are yours.",
        cites: [{ source: 'resiliency' }, { source: 'infrastructure' }],
      },
      'network-infrastructure': {
        who: 'shared',
        aws: 'AWS runs its port and everything behind it.',
        customer:
          "The cross connect, which you order from the location's operator, the line from your site, and your own network are yours or your provider's.",
        cites: [{ source: 'cross-connects' }, { source: 'resiliency' }, { source: 'infrastructure' }],
      },
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches its routers in announced maintenance. Yours are yours to patch.',
        cites: [
          { source: 'maintenance', section: 'Direct Connect planned maintenance' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'customer',
        customer:
          'You choose the speed, the number of connections and the locations. A single connection has no redundancy.',
        cites: [{ source: 'resiliency' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS maintains its end of the line: planned work is announced by email 14 days ahead, urgent work can start at once. A single connection is down meanwhile.',
        cites: [{ source: 'maintenance' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Traffic and programs on both ends are yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You order connections, create virtual interfaces and gateways, and set BGP with its keys.',
        cites: [{ source: 'resiliency' }, { source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You announce and filter routes, and decide what your VPCs and your network let through.',
        cites: [{ source: 'security' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You control who creates and accepts connections and interfaces, and who gets at your router.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'customer',
        customer:
          'Everything that crosses the line is your content: classify it, and decide what may leave your site unencrypted.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'Direct Connect encrypts nothing by default: turn on MACsec with keys of yours, which AWS offers on supported dedicated connections, run a VPN over it, or use TLS.',
        cites: [{ source: 'encryption' }, { source: 'macsec' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Redundancy is your design: a second connection, a second location, a VPN to fall back on, tested failover.',
        cites: [{ source: 'resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics of the connection and records API calls in CloudTrail.',
        customer: 'You alarm on state and errors, watch BGP and your router, and read maintenance notices.',
        cites: [{ source: 'monitoring' }, { source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'hybrid-link': {
        who: 'shared',
        aws: 'AWS runs the port and its network, and gives you the letter of authorization that names the port (LOA-CFA).',
        customer:
          "You order the cross connect (the fibre between your or your partner's cage and the port) from the location's operator within 90 days of that letter, contract with a carrier or partner for the line between the location and your site, and run your router and the redundancy.",
        cites: [
          { source: 'cross-connects' },
          { source: 'overview', section: 'Network requirements' },
          { source: 'resiliency' },
        ],
      },
      'network-encryption': {
        who: 'customer',
        customer:
          'The line is not encrypted unless you set up MACsec, a VPN or TLS. MACsec exists on some dedicated connections, not on hosted ones, protects the stretch to the Direct Connect location, and lets traffic through in clear when it fails until you set must_encrypt.',
        cites: [{ source: 'encryption' }, { source: 'macsec' }],
      },
      failover: {
        who: 'customer',
        customer: 'You order redundant connections and test that routes move over.',
        cites: [{ source: 'resiliency' }],
      },
      'device-security': {
        who: 'customer',
        customer:
          'Your router and cabinet are yours to protect and patch, firmware included, or those of the partner who runs them for you.',
        cites: [{ source: 'infrastructure' }, { source: 'overview' }],
      },
      'maintenance-window': {
        who: 'aws',
        aws: 'AWS sets the time of maintenance, announces it 14, 7 and 1 days before, and does not move it for one customer. Redundant connections are never taken down together by planned work; having them is yours.',
        cites: [{ source: 'maintenance' }],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS replaces its own routers and ports at the Direct Connect location. Your router, optics and cabinet are yours, and so is the second connection that carries the traffic meanwhile.',
        cites: [{ source: 'waf-resiliency', section: 'AWS responsibility' }, { source: 'resiliency' }],
      },
      'health-notices': {
        who: 'shared',
        aws: 'AWS sends maintenance notices by email to the owner of the connection and shows them in AWS Health.',
        customer:
          "You keep the account's contacts right, route the notices to someone who acts, and ask your network provider about its own maintenance.",
        cites: [{ source: 'maintenance' }],
      },
      'key-rotation': {
        who: 'customer',
        customer:
          'You make, hand in and rotate the MACsec key pair on the connection and on your router, and rotate the keys of a VPN over the line. The session keys derived from the pair renew themselves.',
        cites: [{ source: 'macsec', section: 'MACsec key rotation' }],
      },
      'resilience-testing': {
        who: 'customer',
        customer:
          'You test regularly that traffic moves to the other connections, with the failover test of Direct Connect, before a maintenance does it for you.',
        cites: [{ source: 'maintenance', section: 'Resiliency validation' }],
      },
      'own-suppliers': {
        who: 'customer',
        customer:
          'The operator of the location, the carrier and a Direct Connect partner are your suppliers: you choose them, order from them, hold the contract, and chase them when the line is down. AWS hands you the letter for the cross connect and lists the partners.',
        cites: [{ source: 'cross-connects' }, { source: 'overview', section: 'Network requirements' }],
      },
      'host-firmware': {
        who: 'customer',
        customer:
          'The firmware of your router at the location and at your site is yours to update, or that of the partner who runs it for you. AWS maintains its own routers.',
        cites: [{ source: 'overview' }, { source: 'maintenance' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS runs its routers and ports at the Direct Connect locations and the network from there on. It speaks BGP with your router, announces its own public prefixes on public virtual interfaces, and through a Direct Connect gateway the ranges of your VPCs that you allowed. It issues the LOA-CFA, and never takes redundant connections down together in planned work. Your router and the line are yours.',
        cites: [
          { source: 'overview' },
          { source: 'direct-connect-vifs' },
          { source: 'allowed-prefixes' },
          { source: 'cross-connects' },
          { source: 'maintenance' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
