import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Site-to-Site VPN User Guide: Security',
      url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/security.html',
      read: '2026-11-23',
    },
    'customer-gateway': {
      title: 'Site-to-Site VPN User Guide: Your customer gateway device',
      url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/your-cgw.html',
      read: '2026-11-29',
    },
    replacements: {
      title: 'Site-to-Site VPN User Guide: Tunnel endpoint replacements',
      url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/endpoint-replacements.html',
      read: '2026-11-29',
    },
    lifecycle: {
      title: 'Site-to-Site VPN User Guide: Tunnel endpoint lifecycle control',
      url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/tunnel-endpoint-lifecycle.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Site-to-Site VPN User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/data-protection.html',
      read: '2026-11-23',
    },
    logs: {
      title: 'Site-to-Site VPN User Guide: Site-to-Site VPN logs',
      url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-logs.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'Site-to-Site VPN User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/disaster-recovery-resiliency.html',
      read: '2026-11-23',
    },
    tunnels: {
      title: 'Site-to-Site VPN User Guide: Tunnel options',
      url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
      read: '2026-11-23',
    },
    authentication: {
      title: 'Site-to-Site VPN User Guide: Tunnel authentication options',
      url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-tunnel-authentication-options.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'Site-to-Site VPN User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/security-iam.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'AWS Site-to-Site VPN',
    short: 'Site-to-Site VPN',
    aka: [
      'site-to-site vpn',
      'site to site vpn',
      's2s vpn',
      'vpn connection',
      'ipsec vpn',
      'customer gateway',
      'virtual private gateway',
      'vgw',
      'cgw',
      'vpn tunnel',
    ],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      "IPsec tunnels between your site and AWS: AWS runs and maintains its two tunnel ends, and the device on your side, its settings and both tunnels' use are yours.",
    layers: {
      facilities: 'as profile',
      hardware: {
        who: 'shared',
        aws: 'AWS runs the hardware of its tunnel endpoints.',
        customer: 'The customer gateway device is yours to buy, run and replace.',
        cites: [{ source: 'customer-gateway' }],
      },
      'network-infrastructure': {
        who: 'shared',
        aws: 'AWS runs its network and the endpoints in two Availability Zones.',
        customer: 'Your internet line and the network at your site are yours.',
        cites: [{ source: 'customer-gateway' }, { source: 'resilience' }],
      },
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS patches the tunnel endpoints.',
        customer: 'You patch the customer gateway device.',
        cites: [{ source: 'replacements' }, { source: 'customer-gateway' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'customer',
        customer: 'You add connections, choose a gateway that can spread load over tunnels, and use both tunnels.',
        cites: [{ source: 'tunnels' }, { source: 'resilience' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS updates the endpoints and replaces them, one tunnel at a time as a rule.',
        cites: [{ source: 'replacements' }],
        except: [
          {
            if: 'lifecycle-control',
            when: 'tunnel endpoint lifecycle control is on',
            who: 'shared',
            aws: 'AWS replaces the endpoint on a date that it names, and can replace it at once for critical updates.',
            then: 'You can accept the replacement at a time of your own before that date.',
            cites: [{ source: 'lifecycle' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'What talks through the tunnels is yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You create the connection, choose gateway, routing, tunnel options and lifecycle control.',
        cites: [{ source: 'tunnels' }, { source: 'lifecycle' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You configure your device, the routes or BGP on both sides, and the firewall rules and security groups.',
        cites: [{ source: 'customer-gateway' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          "You control who changes connections and who holds the pre-shared keys or certificates and the device's logins.",
        cites: [{ source: 'iam' }, { source: 'authentication' }],
      },
      data: {
        who: 'customer',
        customer: 'What passes the tunnels is your content; the service stores none of it.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts every tunnel with IPsec.',
        customer:
          'You choose the allowed ciphers, guard and renew keys or certificates, and configure the same on your device.',
        cites: [{ source: 'data-protection' }, { source: 'tunnels' }, { source: 'authentication' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS gives each connection two tunnels in different Zones.',
        customer: 'You configure both, add a second device, and keep its configuration backed up.',
        cites: [{ source: 'resilience' }, { source: 'customer-gateway' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes tunnel metrics and records API calls in CloudTrail.',
        customer: "Tunnel logs are off until you enable them; alarms on tunnel state and the device's logs are yours.",
        cites: [{ source: 'logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'device-security': {
        who: 'customer',
        customer:
          'The customer gateway device, box or software, is yours: you buy, configure, patch and replace it, firmware included, and lock it up. What you create in AWS under that name only describes it and sets nothing up on it.',
        cites: [{ source: 'customer-gateway' }],
      },
      failover: {
        who: 'shared',
        aws: 'AWS moves to the second tunnel when its endpoint fails.',
        customer: 'That works if you configured both tunnels on your device.',
        cites: [{ source: 'customer-gateway' }, { source: 'resilience' }],
      },
      'maintenance-window': {
        who: 'aws',
        aws: 'AWS picks the time at which it replaces tunnel endpoints, one tunnel at a time.',
        cites: [{ source: 'replacements' }],
        except: [
          {
            if: 'lifecycle-control',
            when: 'tunnel endpoint lifecycle control is on',
            who: 'shared',
            aws: 'AWS applies the update on a date that it names, and critical ones at once.',
            then: 'You can accept the update at a time of your own before that date.',
            cites: [{ source: 'lifecycle' }],
          },
        ],
      },
      'hybrid-link': {
        who: 'shared',
        aws: 'AWS runs its end of the tunnels.',
        customer: 'Your internet line, the customer gateway device and its configuration for both tunnels are yours.',
        cites: [{ source: 'customer-gateway' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'Pre-shared keys are yours to guard and change. You choose whether AWS keeps them in the VPN service or in Secrets Manager, or use certificates of AWS Private CA instead.',
        cites: [{ source: 'authentication' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'AWS gives each connection two tunnel endpoints in different Availability Zones. Bringing up both tunnels on your router, and a second router, is yours.',
        cites: [{ source: 'customer-gateway' }, { source: 'resilience' }],
      },
      'key-rotation': {
        who: 'customer',
        customer:
          'You change the pre-shared keys, on the tunnel and on your device, or renew the certificates that you use in their place. A key that AWS generated for you does not change by itself.',
        cites: [{ source: 'authentication' }],
      },
      'host-firmware': {
        who: 'customer',
        customer:
          'The firmware of your customer gateway device is yours to update, as the device is. AWS keeps its own tunnel endpoints current and replaces them by itself.',
        cites: [{ source: 'customer-gateway' }, { source: 'replacements' }],
      },
      'appliance-updates': {
        who: 'customer',
        customer:
          'Updates of the VPN appliance on your side, a physical one or one from AWS Marketplace, are yours to install. AWS never touches that device.',
        cites: [{ source: 'customer-gateway' }],
      },
      'patch-management': {
        who: 'shared',
        aws: 'AWS patches its tunnel endpoints, one tunnel at a time.',
        customer:
          'You patch the customer gateway device, all of it, and have both tunnels up while either side does so.',
        cites: [{ source: 'replacements' }, { source: 'customer-gateway' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS runs two tunnel endpoints for each connection, in two Availability Zones, each with an address of its own. They negotiate IKE and IPsec with your device, renew the session keys, notice a dead peer, and, where your device has both tunnels up, take over from one another when one fails or is replaced. AWS makes the pre-shared keys if you name none, and offers sample configurations. Your device and guarding the keys are yours.',
        cites: [
          { source: 'tunnels' },
          { source: 'resilience' },
          { source: 'authentication' },
          { source: 'replacements' },
          { source: 'customer-gateway' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
