import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'password-policy': {
      title: 'IAM User Guide: Set an account password policy for IAM users',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
      read: '2026-11-28',
    },
    vulnerability: {
      title: 'IAM User Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/configuration-and-vulnerability-analysis.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'IAM User Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
      read: '2026-11-28',
    },
    mfa: {
      title: 'IAM User Guide: AWS multi-factor authentication',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html',
      read: '2026-11-28',
    },
    root: {
      title: 'IAM User Guide: AWS account root user',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html',
      read: '2026-11-28',
    },
    'root-best-practices': {
      title: 'IAM User Guide: Root user best practices',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'IAM User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'IAM User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/infrastructure-security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'IAM User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/data-protection.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'IAM User Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/security-logging-and-monitoring.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'IAM User Guide: Logging IAM and STS API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html',
      read: '2026-11-28',
    },
    'access-analyzer': {
      title: 'IAM User Guide: IAM Access Analyzer',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html',
      read: '2026-11-28',
    },
    'access-keys': {
      title: 'IAM User Guide: Update access keys',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
      read: '2026-11-28',
    },
    'last-accessed': {
      title: 'IAM User Guide: Refine permissions with last accessed information',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html',
      read: '2026-11-23',
    },
    'managed-policies': {
      title: 'IAM User Guide: Managed policies and inline policies',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
      read: '2026-11-28',
    },
    'service-linked-roles': {
      title: 'IAM User Guide: Create a service-linked role',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html',
      read: '2026-11-23',
    },
    partition: {
      title: 'AWS Fault Isolation Boundaries: Partitional service guidance',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/appendix-a---partitional-service-guidance.html',
      read: '2026-11-28',
    },
    'analyzer-create': {
      title: 'IAM User Guide: Create an IAM Access Analyzer external access analyzer',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-external.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS Identity and Access Management (IAM)',
    short: 'IAM',
    aka: [
      'iam',
      'identity and access management',
      'iam user',
      'iam users',
      'iam role',
      'iam roles',
      'iam group',
      'sts',
      'security token service',
      'iam access analyzer',
      'access analyzer',
      'iam roles anywhere',
      'assume role',
      'permissions boundary',
      'credential report',
    ],
    category: 'security',
    profile: 'account-control',
    summary:
      'The permission system of AWS: AWS runs the service and checks every request, and every user, role, policy and key in it is yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the servers and databases behind IAM; its guide says so outright.',
        cites: [{ source: 'vulnerability' }],
      },
      'control-plane': {
        who: 'aws',
        aws: "AWS runs IAM's management API and, apart from it, the part that checks every request in each Region, so that permissions hold when changes cannot be made.",
        cites: [{ source: 'resilience' }],
      },
      capacity: {
        who: 'aws',
        aws: 'AWS scales the checking of requests. You stay within the quotas for users, roles and policies.',
        cites: [{ source: 'resilience' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS writes, patches and runs IAM and STS: the policy engine, the sign-in, the token service.',
        cites: [{ source: 'vulnerability' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Programs that call AWS are yours: let them use roles and temporary credentials, and keep access keys out of code.',
        cites: [
          {
            source: 'best-practices',
            section: 'Require workloads to use temporary credentials with IAM roles to access AWS',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          "You set up the account's identities: users, groups, roles, identity providers, account password policy, permissions boundaries, Access Analyzer.",
        cites: [{ source: 'best-practices' }, { source: 'access-analyzer' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide whether requests are limited to networks, endpoints or source addresses: policy conditions are yours to write.',
        cites: [{ source: 'best-practices', section: 'Use conditions in IAM policies to further restrict access' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Users, roles, policies, MFA, keys and their removal are all yours. Grant least privilege, prefer roles and federation, and review what is not used. AWS enforces what you wrote.',
        cites: [{ source: 'best-practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS stores your identities, policies and credentials in its own systems and protects them there.',
        customer: 'You decide whom IAM knows, and you keep personal and secret data out of user names, paths and tags.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves IAM and STS over TLS only, 1.2 at least, and checks the signature of each request.',
        customer: 'You use clients that speak current TLS and keep the signing keys safe.',
        cites: [{ source: 'infrastructure' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS copies IAM data to every Region that is enabled and keeps authorizing there when a Region is cut off.',
        customer:
          'A policy that you deleted is gone: keep users, roles and policies in templates or version control, and have a second way in if your identity provider fails.',
        cites: [{ source: 'resilience' }, { source: 'vulnerability' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records every IAM and STS call in CloudTrail and gives you last accessed data, credential reports and Access Analyzer.',
        customer: 'You keep a trail, review who used what, create the analyzers and act on their findings.',
        cites: [{ source: 'monitoring' }, { source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'iam-policies': {
        who: 'customer',
        customer:
          'You write and attach the policies. AWS managed policies are ready-made but broad; narrowing them is yours.',
        cites: [{ source: 'best-practices' }, { source: 'managed-policies' }],
      },
      'least-privilege': {
        who: 'customer',
        customer:
          'You grant only what is needed and keep cutting it down; Access Analyzer and last accessed data only help.',
        cites: [
          { source: 'best-practices', section: 'Apply least-privilege permissions' },
          { source: 'last-accessed' },
        ],
      },
      mfa: {
        who: 'customer',
        customer:
          'You register the devices, and require MFA of your IAM users: for them it is not on by itself. AWS offers passkeys, security keys and authenticator apps, and insists on MFA for the root user of every account, at the latest 35 days after the first sign-in.',
        cites: [{ source: 'mfa' }, { source: 'root-best-practices' }],
      },
      'root-account': {
        who: 'customer',
        customer:
          'You protect the root user: strong password, MFA, no access keys, no everyday use, an email address that you control. AWS insists on MFA there.',
        cites: [{ source: 'root-best-practices' }, { source: 'root' }, { source: 'mfa' }],
        except: [
          {
            when: 'root access is managed centrally and you removed the root credentials of the member account',
            who: 'customer',
            then: "Nobody can sign in as that root user or recover its password; your management account or its delegate does the few root tasks there, and the management account's own root user stays yours to protect.",
            cites: [
              {
                source: 'root-best-practices',
                section: 'Secure your AWS Organizations account root user credentials',
              },
            ],
          },
        ],
      },
      'access-keys': {
        who: 'customer',
        customer:
          'You create, store, rotate and delete access keys; none of them expires by itself. Better: have none and use roles.',
        cites: [
          {
            source: 'best-practices',
            section: 'Update access keys when needed for use cases that require long-term credentials',
          },
          { source: 'access-keys' },
        ],
      },
      'password-policy': {
        who: 'customer',
        customer:
          "You set the account's password policy for IAM users: length, characters, expiry, reuse. Until you do, AWS's default holds: at least 8 characters of three kinds, and passwords that never expire. The root user is not covered by it.",
        cites: [{ source: 'password-policy' }],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'You create the roles that services, tasks and functions take on and limit them. AWS hands out and renews the temporary credentials.',
        cites: [
          {
            source: 'best-practices',
            section: 'Require workloads to use temporary credentials with IAM roles to access AWS',
          },
        ],
        except: [
          {
            if: 'service-linked-role',
            when: 'it is a service-linked role',
            who: 'aws',
            then: 'The service defines its permissions and its trust, and you can only look at them.',
            cites: [{ source: 'service-linked-roles' }],
          },
        ],
      },
      'cross-account': {
        who: 'customer',
        customer: 'You write the trust policies that let other accounts in, and check them with Access Analyzer.',
        cites: [
          {
            source: 'best-practices',
            section: 'Verify public and cross-account access to resources with IAM Access Analyzer',
          },
        ],
      },
      federation: {
        who: 'customer',
        customer:
          'You connect the identity provider and map its people to roles; running that provider is yours too. AWS offers SAML and OIDC and issues the temporary credentials.',
        cites: [
          {
            source: 'best-practices',
            section:
              'Require human users to use federation with an identity provider to access AWS using temporary credentials',
          },
        ],
      },
      offboarding: {
        who: 'customer',
        customer:
          'You remove leavers and unused users, roles, permissions and keys. IAM only shows when something was last used.',
        cites: [
          {
            source: 'best-practices',
            section: 'Regularly review and remove unused users, roles, permissions, policies, and credentials',
          },
        ],
      },
      'account-security': {
        who: 'customer',
        customer:
          "You are answerable for what is done with your account's credentials: root user, MFA, keys, contacts, guardrails.",
        cites: [{ source: 'root-best-practices' }, { source: 'best-practices' }],
      },
      'audit-logs': {
        who: 'shared',
        aws: 'AWS records IAM and STS calls in CloudTrail.',
        customer: 'You keep them longer than 90 days with a trail and look at them.',
        cites: [{ source: 'cloudtrail' }],
      },
      'api-availability': {
        who: 'aws',
        aws: 'AWS keeps sign-in and authorization running in each Region, even when the control plane for changes cannot be reached.',
        cites: [{ source: 'resilience' }],
      },
      'managed-rules': {
        who: 'aws',
        aws: 'AWS writes AWS managed policies and updates them when services get new actions. Whether you attach them is your choice.',
        cites: [{ source: 'managed-policies' }],
      },
      findings: {
        who: 'customer',
        customer: 'Access Analyzer reports outside and unused access; changing the policy is yours.',
        cites: [{ source: 'access-analyzer' }, { source: 'best-practices' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts what IAM stores about accounts and identities, and hashes passwords: always, with nothing for you to set.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'disaster-recovery': {
        who: 'shared',
        aws: 'AWS goes on authorizing what exists in each Region, while changes depend on one control plane, in US East (N. Virginia) for all commercial Regions.',
        customer:
          'You plan a recovery that needs no new role, policy, user or password: create them beforehand, emergency access included, and use Regional STS endpoints.',
        cites: [{ source: 'resilience' }, { source: 'partition' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'IAM checks each request against all policies that apply to it and answers allow or deny, in every Region for itself. It stores identities, hashes passwords, copies changes to all Regions, verifies signatures of requests, and has STS issue temporary credentials. It keeps last accessed data, and where you made an analyzer, Access Analyzer works out by logic who could get in. What the policies say is yours.',
        cites: [
          { source: 'resilience' },
          { source: 'data-protection' },
          { source: 'infrastructure' },
          { source: 'last-accessed' },
          { source: 'access-analyzer' },
          { source: 'analyzer-create' },
          { source: 'vulnerability' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
