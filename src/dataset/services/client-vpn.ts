import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'connect-handler': {
      title: 'Client VPN Administrator Guide: Connection authorization',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-authorization.html',
      read: '2026-11-30',
    },
    targets: {
      title: 'Client VPN Administrator Guide: Target networks',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-target.html',
      read: '2026-11-30',
    },
    'transit-gateway': {
      title: 'Client VPN Administrator Guide: Transit Gateway integration',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-tgw.html',
      read: '2026-11-30',
    },
    mutual: {
      title: 'Client VPN Administrator Guide: Mutual authentication',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/mutual.html',
      read: '2026-11-30',
    },
    scaling: {
      title: 'Client VPN Administrator Guide: Scaling considerations',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/scaling-considerations.html',
      read: '2026-11-30',
    },
    overview: {
      title: 'Client VPN Administrator Guide: What is AWS Client VPN?',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is.html',
      read: '2026-11-30',
    },
    security: {
      title: 'Client VPN Administrator Guide: Security',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/security.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'Client VPN Administrator Guide: Data protection',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/data-protection.html',
      read: '2026-11-30',
    },
    authentication: {
      title: 'Client VPN Administrator Guide: Client authentication',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/client-authentication.html',
      read: '2026-11-30',
    },
    authorization: {
      title: 'Client VPN Administrator Guide: Client authorization',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/client-authorization.html',
      read: '2026-11-30',
    },
    'best-practices': {
      title: 'Client VPN Administrator Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/security-best-practices.html',
      read: '2026-11-30',
    },
    'connection-logs': {
      title: 'Client VPN Administrator Guide: Connection logging',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-logging.html',
      read: '2026-11-30',
    },
    resilience: {
      title: 'Client VPN Administrator Guide: Resilience',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/disaster-recovery-resiliency.html',
      read: '2026-11-30',
    },
    iam: {
      title: 'Client VPN Administrator Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/security-iam.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'AWS Client VPN',
    short: 'Client VPN',
    aka: ['client vpn', 'clientvpn', 'aws client vpn', 'client vpn endpoint', 'openvpn endpoint'],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      'Managed remote access VPN: AWS runs, patches and scales the endpoint, and who connects, what they reach, certificates and the devices are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the endpoint. The computers that connect are yours to patch.',
        cites: [{ source: 'overview' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS scales the endpoint with the number of users that connect.',
        customer:
          'You give it a client address range of about twice the connections that you plan, which cannot be changed later, and enough associated subnets: their number limits the connections.',
        cites: [{ source: 'overview', section: 'Features of Client VPN' }, { source: 'scaling' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs and updates the endpoint and publishes the client program; installing and updating it on devices is yours.',
        cites: [{ source: 'overview' }, { source: 'security' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'The resources that users reach through it are yours, and so is the Lambda function of a client connect handler: its code, its name, which begins with AWSClientVPN-, and its capacity. Without a proper answer within 30 seconds the connection is refused.',
        cites: [{ source: 'security' }, { source: 'connect-handler' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You choose the authentication method, address range, split tunnel, session length and login banner.',
        cites: [{ source: 'authentication' }, { source: 'best-practices' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You associate subnets, in more than one Zone, and write routes, authorization rules and security groups.',
        cites: [{ source: 'authorization' }, { source: 'resilience' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Users come from your directory, your SAML provider or your certificates; you decide who is allowed where, and revoke access. IAM on the endpoint is yours too.',
        cites: [{ source: 'authentication' }, { source: 'best-practices' }, { source: 'iam' }],
      },
      data: {
        who: 'customer',
        customer: 'What passes the VPN is your content; the service stores none of it.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts connections with TLS 1.2 or later.',
        customer:
          "You supply the server certificate and, with mutual authentication, the clients' certificates and revocation list.",
        cites: [{ source: 'data-protection' }, { source: 'authentication' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the endpoint available in the Zones that you associated.',
        customer: 'You associate several subnets and keep the configuration as a template.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls in CloudTrail.',
        customer: 'Connection logs are off until you enable them; you review who connected.',
        cites: [{ source: 'connection-logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'end-users': {
        who: 'customer',
        customer: 'Who can connect, and taking it away from leavers, is yours.',
        cites: [{ source: 'authentication' }, { source: 'best-practices' }],
      },
      mfa: {
        who: 'customer',
        customer: 'MFA is set in your directory or identity provider.',
        cites: [{ source: 'authentication' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer: 'You put the server certificate into ACM, and make the client certificates and the revocation list.',
        cites: [{ source: 'mutual' }, { source: 'authentication' }, { source: 'best-practices' }],
      },
      'device-security': {
        who: 'customer',
        customer:
          'Computers that connect are yours to secure. If you set up device posture with a provider of yours, the endpoint checks their state at each connection and every five minutes against your policy.',
        cites: [{ source: 'overview', section: 'Features of Client VPN' }, { source: 'waf-shared-responsibility' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Connection logs are off until you enable them, and do not show failed attempts with client certificates.',
        cites: [{ source: 'connection-logs' }],
      },
      'security-groups': {
        who: 'customer',
        customer:
          "You choose the groups of each subnet association; until you do, the VPC's default group applies. Your applications let users in by naming that group in their own rules.",
        cites: [{ source: 'authorization', section: 'Security groups' }],
        except: [
          {
            when: 'the endpoint is attached to a transit gateway',
            who: 'customer',
            then: 'It has no security groups: you limit users by authorization rules for networks.',
            cites: [{ source: 'transit-gateway', section: 'Configure authorization' }],
          },
        ],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales the endpoint with the number of connected users, within the client address range and the associated subnets that you gave it.',
        cites: [{ source: 'overview', section: 'Features of Client VPN' }, { source: 'scaling' }],
      },
      drivers: {
        who: 'customer',
        customer:
          'The OpenVPN-based client on the computers is yours to install and update, with the configuration file of your endpoint.',
        cites: [{ source: 'overview' }],
      },
      'certificate-renewal': {
        who: 'customer',
        customer:
          "You renew the server certificate and, with mutual authentication, the clients' certificates, and keep the revocation list current. The endpoint takes a server certificate that you import again by itself, within five hours.",
        cites: [{ source: 'mutual' }, { source: 'authentication' }],
        except: [
          {
            when: 'ACM issued the server certificate',
            who: 'shared',
            then: "The clients' certificates and the revocation list stay yours.",
            aws: 'ACM renews the server certificate, and the endpoint takes the new one by itself within five hours.',
            cites: [{ source: 'mutual' }, { source: 'acm/renewal' }],
          },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You associate subnets of your VPC with the endpoint, each in another Availability Zone. AWS advises at least two, so that one zone can fail.',
        cites: [{ source: 'targets' }, { source: 'resilience' }],
        except: [
          {
            when: 'the endpoint is attached to a transit gateway',
            who: 'shared',
            aws: 'AWS takes two Availability Zones if you name none.',
            then: 'There are no subnets to associate: you name up to five Zones, and can add and remove some later.',
            cites: [
              { source: 'transit-gateway', section: 'Create a Transit Gateway Client VPN endpoint' },
              { source: 'transit-gateway', section: 'Manage Availability Zones' },
            ],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'The endpoint takes in the OpenVPN sessions, has your directory, SAML provider or certificates checked at sign-in, calls your connect handler if you set one, gives each client an address out of your range, and lets through what the authorization rules allow. AWS runs it, looks at the posture of devices again during a session where you set that up, and publishes a client program. Users, rules and certificates are yours.',
        cites: [
          { source: 'overview' },
          { source: 'authentication' },
          { source: 'authorization' },
          { source: 'connect-handler' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
