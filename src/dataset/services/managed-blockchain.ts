import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    logging: {
      title: 'Managed Blockchain (Hyperledger Fabric) Developer Guide: Logging API calls with AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/logging-using-cloudtrail.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon Managed Blockchain',
    short: 'Managed Blockchain',
    aka: ['managed blockchain', 'amb', 'blockchain', 'hyperledger fabric', 'amb access'],
    category: 'end-user-iot',
    profile: 'multi-tenant-managed',
    summary:
      'Blockchain nodes and networks run by AWS: it runs and patches the nodes, and members, keys and identities, chaincode and what goes on the ledger are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS runs and replaces nodes.',
        customer: 'Choose number, type and zone of peer nodes.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Chaincode, smart contracts and clients are yours.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set networks, members, voting rules and nodes.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Create the VPC endpoint of the network and its security groups.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write IAM policies, and keep the keys and identities of members and administrators.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the storage of the nodes.',
        customer: 'What is written to a ledger stays there: decide it, and keep private keys safe.',
        cites: [
          {
            source: 'logging',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': 'as profile',
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls and publishes metrics.',
        customer: 'Turn on logs of peer nodes and chaincode.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      compliance: 'as profile',
    },
    reviewed: '2026-11-23',
  },
);
