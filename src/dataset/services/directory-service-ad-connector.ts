import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    connector: {
      title: 'Directory Service Guide: Active Directory Connector',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_ad_connector.html',
      read: '2026-11-28',
    },
    credentials: {
      title: 'Directory Service Guide: Update your AD Connector service account credentials',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ad_connector_update_creds.html',
      read: '2026-11-28',
    },
    mfa: {
      title: 'Directory Service Guide: Enable multi-factor authentication for AD Connector',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ad_connector_mfa.html',
      read: '2026-11-28',
    },
    prerequisites: {
      title: 'Directory Service Guide: AD Connector prerequisites',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/prereq_connector.html',
      read: '2026-11-28',
    },
    ldaps: {
      title: 'Directory Service Guide: Enable client-side LDAPS using AD Connector',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ad_connector_ldap_client_side.html',
      read: '2026-11-28',
    },
    monitor: {
      title: 'Directory Service Guide: Monitor your AD Connector directory',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ad_connector_monitor.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'AD Connector',
    short: 'AD Connector',
    aka: ['ad connector', 'adconnector', 'active directory connector', 'directory connector'],
    category: 'security',
    profile: 'multi-tenant-managed',
    variantOf: 'directory-service',
    summary:
      'A gateway that passes sign-ins on to your own Active Directory: AWS runs the gateway, and the directory behind it, its servers and the link to it are entirely yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': {
        who: 'shared',
        aws: 'AWS runs the network up to the connector.',
        customer: 'The VPN or Direct Connect link to your directory and the network behind it are yours.',
        cites: [{ source: 'prerequisites' }, { source: 'connector' }],
      },
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS patches the machines of the connector.',
        customer: 'You patch the domain controllers behind it, on your premises or on EC2.',
        cites: [{ source: 'connector' }, { source: 'directory-service/security' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS runs the connector in two subnets.',
        customer: 'You choose small or large, add connectors for more load, and size your domain controllers.',
        cites: [{ source: 'connector' }],
      },
      'platform-software': {
        who: 'aws',
        aws: "AWS runs and patches the connector's software. Active Directory behind it is yours to run and update.",
        cites: [{ source: 'connector' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The AWS applications and servers that sign in through it, and your directory, are yours.',
        cites: [{ source: 'connector' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You give it the domain, DNS addresses and a service account, and enable what should use it.',
        cites: [{ source: 'prerequisites' }, { source: 'credentials' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You choose the VPC and subnets and open the ports and routes to your domain controllers.',
        cites: [{ source: 'prerequisites' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Users, groups and password rules stay in your Active Directory; the service account and its password are yours to renew.',
        cites: [{ source: 'connector' }, { source: 'credentials' }],
      },
      data: {
        who: 'customer',
        customer: 'AD Connector keeps no directory data: objects and their protection are in your own directory.',
        cites: [{ source: 'connector' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS supports LDAPS from the connector to your controllers.',
        customer: 'You turn it on and register the certificate authority.',
        cites: [{ source: 'ldaps' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'There are no snapshots of an AD Connector: you back up your own Active Directory.',
        cites: [{ source: 'directory-service/snapshots' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "AWS reports the connector's state and sends notifications if you subscribe.",
        customer: 'Sign-in logs are on your domain controllers, for you to collect.',
        cites: [{ source: 'monitor' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer: 'The domain controllers behind the connector are yours to patch.',
        cites: [{ source: 'connector' }],
      },
      mfa: { who: 'customer', customer: 'You connect your RADIUS server for MFA.', cites: [{ source: 'mfa' }] },
      secrets: {
        who: 'customer',
        customer: "You renew the service account's password in the directory and in the connector.",
        cites: [{ source: 'credentials' }],
      },
      'hybrid-link': {
        who: 'customer',
        customer: 'The VPN or Direct Connect link to your directory is yours.',
        cites: [{ source: 'prerequisites' }],
      },
      'end-users': {
        who: 'customer',
        customer: 'Users, groups and passwords stay in your own Active Directory and are managed there.',
        cites: [{ source: 'connector' }],
      },
      'password-policy': {
        who: 'customer',
        customer: 'The password rules of your own Active Directory hold.',
        cites: [{ source: 'connector' }],
      },
      backups: {
        who: 'customer',
        customer: 'There are no snapshots of an AD Connector; backing up the directory behind it is yours.',
        cites: [{ source: 'directory-service/snapshots' }],
      },
      scaling: {
        who: 'customer',
        customer:
          'You choose small or large and add connectors for more load; your domain controllers are yours to size.',
        cites: [{ source: 'connector' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AD Connector takes the sign-ins and directory look-ups of AWS applications and passes them on to your own domain controllers; it copies and caches nothing. AWS runs the gateway in two subnets, patches it and reports its state. It answers only while your controllers, its service account and the link to them work, and those are yours.',
        cites: [{ source: 'connector' }, { source: 'prerequisites' }, { source: 'monitor' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
