import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    xks: {
      title: 'KMS Developer Guide: External key stores',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'KMS Developer Guide: Monitor external key stores',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/xks-monitoring.html',
      read: '2026-11-28',
    },
    connectivity: {
      title: 'KMS Developer Guide: Choose an external key store proxy connectivity option',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/choose-xks-connectivity.html',
      read: '2026-11-30',
    },
    access: {
      title: 'KMS Developer Guide: Control access to your external key store',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/authorize-xks-key-store.html',
      read: '2026-11-28',
    },
    'proxy-credential': {
      title: 'KMS API Reference: XksProxyAuthenticationCredentialType',
      url: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_XksProxyAuthenticationCredentialType.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS KMS external key store',
    short: 'External key store',
    aka: [
      'external key store',
      'external key stores',
      'xks',
      'kms xks',
      'hyok',
      'hold your own key',
      'hold your own keys',
      'xks proxy',
      'external key manager',
      'kms external key store',
    ],
    category: 'security',
    profile: 'multi-tenant-managed',
    variantOf: 'kms',
    summary:
      'KMS keys whose material stays in a key manager of yours outside AWS: AWS calls your proxy, and the keys, their security, speed and survival are yours.',
    layers: {
      facilities: {
        who: 'shared',
        aws: 'AWS protects the sites in which KMS itself runs.',
        customer: 'The place where your external key manager and proxy stand is yours to protect.',
        cites: [{ source: 'xks', section: 'External key manager' }],
      },
      hardware: {
        who: 'shared',
        aws: 'AWS runs the hardware of KMS.',
        customer:
          'The hardware security modules or servers of your external key manager and its proxy are yours to buy, run and replace.',
        cites: [{ source: 'xks', section: 'External key manager' }],
      },
      'network-infrastructure': {
        who: 'shared',
        aws: "AWS runs its network up to the proxy's endpoint.",
        customer: 'The path from there to your key manager, fast enough and redundant, is yours.',
        cites: [{ source: 'xks' }, { source: 'connectivity' }],
      },
      virtualization: {
        who: 'shared',
        aws: 'AWS keeps customers apart inside KMS.',
        customer: 'Where the key manager and proxy run on virtual machines, those are yours.',
        cites: [{ source: 'xks' }],
      },
      'operating-system': {
        who: 'customer',
        customer: 'You patch the systems under your external key manager and proxy. AWS patches only the hosts of KMS.',
        cites: [{ source: 'xks', section: 'Shared responsibility model' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the KMS API in front and has to answer promptly and to talk to your proxy.',
        cites: [{ source: 'xks', section: 'Shared responsibility model' }],
      },
      capacity: {
        who: 'customer',
        customer: 'You keep the proxy and the key manager fast and available enough for every KMS request.',
        cites: [{ source: 'xks', section: 'Shared responsibility model' }],
      },
      'platform-software': {
        who: 'customer',
        customer:
          "The external key manager and the proxy software, which has to follow the KMS proxy API specification, are yours to supply, update and mend. KMS itself is AWS's.",
        cites: [{ source: 'xks', section: 'Shared responsibility model' }],
      },
      container: {
        who: 'customer',
        customer:
          'If you run the proxy or the key manager in containers, their images and hosts are yours to build, patch and scan. KMS itself runs no container of yours.',
        cites: [{ source: 'xks', section: 'Shared responsibility model' }],
      },
      application: {
        who: 'customer',
        customer:
          'Your code that calls KMS is yours, and it has to cope with slow or failed calls when the key manager is out of reach.',
        cites: [{ source: 'xks' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You create, configure, connect and maintain the external key store, and its keys.',
        cites: [{ source: 'xks', section: 'Shared responsibility model' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose public or VPC connectivity for the proxy and build what it needs: endpoint service, load balancer, firewall rules.',
        cites: [{ source: 'connectivity' }, { source: 'xks' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Key policies and IAM are yours as on any KMS key; you can also authorize each request in your proxy.',
        cites: [{ source: 'access' }, { source: 'xks' }],
      },
      data: {
        who: 'customer',
        customer:
          'The external keys are yours alone: you generate, protect and keep them, and if they are lost, everything under them is lost. KMS only adds an encryption of its own before yours.',
        cites: [{ source: 'xks', section: 'Shared responsibility model' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS calls your proxy over TLS.',
        customer:
          "You run the proxy's TLS endpoint with its certificate, ask AWS for a client certificate there if you want to be sure who calls, and protect the way from the proxy to the key manager.",
        cites: [{ source: 'xks' }, { source: 'connectivity' }, { source: 'access' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Durability of the key material is yours: back it up in your key manager. AWS has no copy and cannot decrypt without it.',
        cites: [{ source: 'xks', section: 'Shared responsibility model' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS writes KMS calls to CloudTrail and publishes metrics of the external key store.',
        customer: 'You set the alarms on them, and log and watch the proxy and the key manager.',
        cites: [{ source: 'monitoring' }, { source: 'xks' }],
      },
      compliance: {
        who: 'shared',
        aws: 'AWS has KMS audited and hands you the reports in AWS Artifact.',
        customer:
          'Those reports end at your proxy: the key manager, the proxy and the place where they stand are yours to have assessed.',
        cites: [{ source: 'xks', section: 'Shared responsibility model' }, { source: 'artifact' }],
      },
    },
    duties: {
      'key-material': {
        who: 'customer',
        customer: 'You own, protect and keep the key material; AWS cannot create, see, manage or delete it.',
        cites: [{ source: 'xks' }],
      },
      'key-rotation': {
        who: 'customer',
        customer: 'KMS cannot rotate keys in an external key store: you rotate in your key manager or change keys.',
        cites: [{ source: 'kms/rotation' }, { source: 'xks' }],
      },
      'service-availability': {
        who: 'customer',
        customer:
          'Availability and speed of every key operation depend on your key manager, proxy and network. When they are down, decrypting stops.',
        cites: [{ source: 'xks', section: 'Shared responsibility model' }],
      },
      durability: {
        who: 'customer',
        customer: 'Keeping the key material from loss is yours.',
        cites: [{ source: 'xks', section: 'Shared responsibility model' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer:
          "The proxy's TLS certificate is yours to get, from an authority that KMS accepts and with the proxy's domain name, and to renew.",
        cites: [{ source: 'connectivity', section: 'Public endpoint connectivity' }],
      },
      'self-installed-software': {
        who: 'customer',
        customer: 'The external key store proxy and the key manager are yours to supply, patch and run.',
        cites: [{ source: 'xks', section: 'Shared responsibility model' }],
      },
      backups: {
        who: 'customer',
        customer: 'You back the keys up in your key manager; AWS has no copy.',
        cites: [{ source: 'xks', section: 'Shared responsibility model' }],
      },
      'audit-logs': {
        who: 'shared',
        aws: 'AWS records every use of a KMS key as an event in CloudTrail.',
        customer:
          'The proxy and the key manager have logs of their own: recording, keeping and reading them is yours, beside a trail.',
        cites: [{ source: 'kms/monitoring' }, { source: 'xks' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'KMS takes the calls on such a key, checks key policy and IAM, encrypts first with key material of its own, and then has your key manager encrypt again: it calls your proxy over TLS, in requests that it signs with the credential that you agreed on. It publishes metrics and records each use in CloudTrail. The external key, the proxy, the key manager and their speed are yours.',
        cites: [
          { source: 'xks' },
          { source: 'proxy-credential' },
          { source: 'monitoring' },
          { source: 'kms/monitoring' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
