import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    logging: {
      title: 'Managed Blockchain (Hyperledger Fabric) Developer Guide: Logging API calls with AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/logging-using-cloudtrail.html',
      read: '2026-11-28',
    },
    'end-of-support': {
      title: 'Managed Blockchain (Hyperledger Fabric) Developer Guide: Amazon Managed Blockchain end of support',
      url: 'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/managed-blockchain-end-of-support.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Managed Blockchain (Hyperledger Fabric) Developer Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/managed-blockchain-encryption-at-rest.html',
      read: '2026-11-28',
    },
    access: {
      title: 'Managed Blockchain (Hyperledger Fabric) Developer Guide: Authentication and access control',
      url: 'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/managed-blockchain-auth-and-access-control.html',
      read: '2026-11-28',
    },
    migration: {
      title: 'Managed Blockchain (Ethereum) Developer Guide: Migrating node and RPC workloads',
      url: 'https://docs.aws.amazon.com/managed-blockchain/latest/ethereum-dev/migrating-node-rpc-workloads.html',
      read: '2026-11-28',
    },
    'peer-nodes': {
      title: 'Managed Blockchain Hyperledger Fabric Developer Guide: Work with peer nodes',
      url: 'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/managed-blockchain-hyperledger-peer-nodes.html',
      read: '2026-11-28',
    },
    'log-groups': {
      title: 'Managed Blockchain Hyperledger Fabric Developer Guide: Monitoring using CloudWatch Logs',
      url: 'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/monitoring-cloudwatch-logs.html',
      read: '2026-11-28',
    },
    components: {
      title: 'Managed Blockchain (Hyperledger Fabric) Developer Guide: Key concepts',
      url: 'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/network-components.html',
      read: '2026-11-29',
    },
    'tls-ca': {
      title: 'Managed Blockchain (Hyperledger Fabric) Developer Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/managed-blockchain-encryption-in-transit.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Managed Blockchain',
    short: 'Managed Blockchain',
    aka: ['managed blockchain', 'amb', 'hyperledger fabric', 'amb access', 'amb query'],
    category: 'end-user-iot',
    profile: 'multi-tenant-managed',
    summary:
      'Blockchain nodes and networks run by AWS until 29 September 2027, closed to new customers: AWS runs and patches the nodes, and members, keys and identities, chaincode, what goes on the ledger and moving away are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS runs the nodes.',
        customer: 'Choose number, instance type and Availability Zone of peer nodes.',
        cites: [{ source: 'peer-nodes' }, { source: 'waf-resiliency' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs and patches the node software.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'end-of-support' }],
        except: [
          {
            if: 'closed-to-new-customers',
            when: 'you are a new customer',
            who: 'customer',
            then: 'Since 29 October 2026 you cannot start with it: run nodes yourself or take another provider.',
            cites: [{ source: 'end-of-support' }],
          },
          {
            if: 'end-of-life',
            when: 'the end of support on 29 September 2027 is over',
            who: 'customer',
            then: 'Nothing can be reached any more: you must have moved ledger, identities and applications before.',
            cites: [{ source: 'end-of-support' }],
          },
          {
            if: 'self-installed',
            when: 'you run the nodes yourself, with AWS Blockchain Node Runners',
            who: 'customer',
            then: 'Availability, scaling, client upgrades, backups and security of the nodes are yours.',
            cites: [{ source: 'migration' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Chaincode, smart contracts and clients are yours.',
        cites: [{ source: 'access' }, { source: 'end-of-support' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set networks, members, voting rules, channels and nodes.',
        cites: [{ source: 'access' }, { source: 'end-of-support' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You create the VPC endpoint of the network, and write the security groups of it and of your clients.',
        cites: [{ source: 'access' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write IAM policies, and keep the identities and private keys of members and administrators in the framework.',
        cites: [{ source: 'access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS always encrypts networks, members and peer nodes at rest, with a key of its own by default.',
        customer:
          'Choose your KMS key when you create the member and keep it: without it the member and its nodes fail. What is on a ledger stays there: decide it.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            then: 'Keeping the key and its grant is yours: disabling or revoking them makes the member and its nodes inaccessible. Data of the network itself stays under a key of AWS.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS uses HTTPS on its endpoints by default.',
        customer: 'Use TLS in clients, and encrypt yourself what must stay secret from other members.',
        cites: [{ source: 'encryption' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the nodes and their storage running.',
        customer:
          'Before the service ends on 29 September 2027, extract the ledger and rebuild network and identities elsewhere: they are not copied for you.',
        cites: [{ source: 'end-of-support' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail.',
        customer:
          'Keep a trail, turn on the logs of peer nodes, chaincode and the certificate authority, and watch them and the metrics of the nodes.',
        cites: [{ source: 'logging' }, { source: 'log-groups' }],
      },
      compliance: 'as profile',
    },
    duties: {
      migration: {
        who: 'customer',
        customer: 'You move ledger, identities and clients away before 29 September 2027. AWS gives guides only.',
        cites: [{ source: 'end-of-support' }, { source: 'migration' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts networks, members and nodes always; it cannot be switched off. Naming a KMS key of yours is possible only when you create a member.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts the member and its nodes with your key.',
            then: 'Keeping the key and its grant is yours: without them the member and its nodes fail.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'key-material': {
        who: 'customer',
        customer: 'Private keys and certificates of members and wallets are yours.',
        cites: [{ source: 'access' }, { source: 'migration' }],
      },
      'right-sizing': {
        who: 'customer',
        customer:
          'Number, instance type and zone of peer nodes are yours to choose, and so is watching whether they suffice: a new member has none.',
        cites: [{ source: 'peer-nodes' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You enable the logs of peer nodes, chaincode and the certificate authority, for each node and member. They go to a log group of your account, where they cannot be encrypted with a key of yours.',
        cites: [{ source: 'log-groups' }],
      },
      'multi-az': {
        who: 'customer',
        customer: 'You create more than one peer node and choose their Availability Zones.',
        cites: [{ source: 'peer-nodes' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'For a Fabric network AWS creates and runs the ordering service and the common network, and for each member the peer nodes with their copy of the ledger and a certificate authority, which also secures the channels by TLS. A network stays up as long as it has a member. Chaincode, identities, votes and the number of nodes are yours.',
        cites: [{ source: 'components' }, { source: 'tls-ca' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
