import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'simple-ad': {
      title: 'Directory Service Guide: Simple Active Directory',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_simple_ad.html',
      read: '2026-11-28',
    },
    maintenance: {
      title: 'Directory Service Guide: AWS Managed Microsoft AD key concepts, patching and maintenance',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_key_concepts.html',
      read: '2026-11-30',
    },
    security: {
      title: 'Directory Service Guide: Security',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/security.html',
      read: '2026-11-28',
    },
    snapshots: {
      title: 'Directory Service Guide: Snapshot or restore your directory',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_snapshots.html',
      read: '2026-11-30',
    },
    'log-forwarding': {
      title: 'Directory Service Guide: Enable log forwarding',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_enable_log_forwarding.html',
      read: '2026-11-28',
    },
    'more-controllers': {
      title: 'Directory Service Guide: Deploy additional domain controllers',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_deploy_additional_dcs.html',
      read: '2026-11-28',
    },
    'password-policies': {
      title: 'Directory Service Guide: Manage password policies',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_password_policies.html',
      read: '2026-11-30',
    },
    mfa: {
      title: 'Directory Service Guide: Enable multi-factor authentication',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_mfa.html',
      read: '2026-11-28',
    },
    ldaps: {
      title: 'Directory Service Guide: Enable server-side LDAPS',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_ldap_server_side.html',
      read: '2026-11-28',
    },
    users: {
      title: 'Directory Service Guide: Manage users and groups',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_manage_users_groups.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'Directory Service Guide: Best practices for AWS Managed Microsoft AD',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_best_practices.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Directory Service Guide: Resilience',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'Directory Service Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/iam_auth_access.html',
      read: '2026-11-28',
    },
    'simple-ad-change': {
      title: 'Directory Service Guide: Simple AD availability changes',
      url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/simple-ad-availability-change.html',
      read: '2026-11-28',
    },
    'add-region': {
      title: 'Directory Service API Reference: AddRegion',
      url: 'https://docs.aws.amazon.com/goto/WebAPI/ds-2015-04-16/AddRegion',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Directory Service for Microsoft Active Directory',
    short: 'Managed Microsoft AD',
    aka: [
      'directory service',
      'managed ad',
      'managed microsoft ad',
      'aws managed microsoft ad',
      'managed active directory',
      'aws managed ad',
      'microsoft ad',
      'simple ad',
    ],
    category: 'security',
    profile: 'single-tenant-managed',
    summary:
      'Microsoft Active Directory run by AWS: AWS runs and patches the domain controllers, and users, groups, group policy, trusts and the machines that join are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: "AWS runs each directory's domain controllers on instances in its own account and keeps customers apart.",
        cites: [{ source: 'maintenance' }, { source: 'security' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches Windows Server on the domain controllers, one after the other so that the directory stays up: monthly rollups within about three weeks, important and critical patches within about five days. You cannot log in to them.',
        cites: [{ source: 'maintenance' }],
        except: [
          {
            when: 'it is a Simple AD directory',
            who: 'aws',
            then: 'AWS runs and patches it too; it is a Samba 4 server instead of Windows Server.',
            cites: [{ source: 'simple-ad' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS starts with two domain controllers in two Availability Zones and replaces failed ones.',
        customer: 'You add controllers when the load or the need for availability grows, and pick the edition.',
        cites: [{ source: 'maintenance', section: 'Ensuring availability' }, { source: 'more-controllers' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs and patches Active Directory Domain Services and the agents that it adds to the controllers.',
        cites: [{ source: 'maintenance' }],
      },
      container: {
        who: 'absent',
        because: 'Domain controllers run Windows Server, no containers.',
        cites: [{ source: 'maintenance' }],
      },
      application: {
        who: 'customer',
        customer:
          'Programs and servers that use the directory are yours, also the patching of machines that joined the domain.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You decide on edition, group policy, password policies, trusts, schema extensions, sharing and the Regions it is copied to.',
        cites: [{ source: 'password-policies' }, { source: 'best-practices' }],
        except: [
          {
            if: 'closed-to-new-customers',
            when: 'you mean Simple AD and have none yet',
            who: 'customer',
            then: 'Simple AD takes no new customers: take Managed Microsoft AD, or AD Connector before a directory of your own. Who has it keeps all of it and can create more.',
            cites: [{ source: 'simple-ad-change' }, { source: 'simple-ad' }],
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose the VPC and the two subnets, write security group rules, and build the routes and DNS forwarding for trusts.',
        cites: [{ source: 'best-practices' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Users, groups, delegated administrators, password policies and MFA are yours, and so is IAM on the directory. AWS keeps only the rights it needs to run the domain.',
        cites: [{ source: 'users' }, { source: 'password-policies' }, { source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS stores the directory on the controllers and protects them and the snapshots.',
        customer: 'The objects in the directory are yours: what they hold, who reads them, when they go.',
        cites: [{ source: 'security' }, { source: 'users' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS supports Kerberos, LDAP signing and LDAPS on the controllers.',
        customer: 'LDAPS works once you have set up a certificate authority and its certificates.',
        cites: [{ source: 'ldaps' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes automatic daily snapshots, and restores from one when you start it.',
        customer:
          'You take manual ones before risky changes, five at most and good for 180 days, decide on a restore, which sets the whole directory back, and export what must outlive it.',
        cites: [{ source: 'snapshots' }, { source: 'more-controllers' }, { source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS watches the controllers and replaces unhealthy ones.',
        customer: 'You turn on forwarding of security logs to CloudWatch Logs and notifications, and watch sign-ins.',
        cites: [{ source: 'log-forwarding' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'aws',
        aws: "AWS patches the domain controllers' Windows; patching the machines that joined the domain is yours.",
        cites: [{ source: 'maintenance' }],
      },
      'end-users': {
        who: 'customer',
        customer: 'Users, groups and password resets are yours.',
        cites: [{ source: 'users' }],
      },
      'password-policy': {
        who: 'customer',
        customer:
          'A default policy holds until you change it, with 7 characters at least and 42 days at most, for the admin account too. You configure the fine-grained policies and assign them to groups.',
        cites: [{ source: 'password-policies' }],
      },
      mfa: {
        who: 'customer',
        customer: 'You enable MFA against a RADIUS server of yours.',
        cites: [{ source: 'mfa' }],
        except: [
          {
            when: 'it is a Simple AD directory',
            who: 'customer',
            then: 'MFA is not to be had there: move to Managed Microsoft AD or ask for it in your applications.',
            cites: [{ source: 'simple-ad' }],
          },
        ],
      },
      'multi-az': {
        who: 'aws',
        aws: 'Two domain controllers in two Availability Zones are the default.',
        cites: [{ source: 'maintenance', section: 'Ensuring availability' }],
      },
      scaling: {
        who: 'customer',
        customer:
          'The directory does not grow by itself: you watch the load and add domain controllers, and can go back down to the two that come with it.',
        cites: [{ source: 'more-controllers' }],
      },
      snapshots: {
        who: 'aws',
        aws: 'AWS takes a snapshot of the directory every day, also where you added controllers. Manual ones before risky changes, five at most, and restoring are yours.',
        cites: [{ source: 'more-controllers' }, { source: 'snapshots' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'Security logs go to CloudWatch Logs once you enable it.',
        cites: [{ source: 'log-forwarding' }],
      },
      restores: {
        who: 'customer',
        customer:
          'You start a restore, and AWS advises to ask its Support before: it sets the whole directory back, and all controllers are offline for the hours that it takes. AWS carries it out.',
        cites: [{ source: 'snapshots' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Nobody of yours can log in to the domain controllers: AWS runs them. You manage the directory with the Active Directory tools from a machine that joined the domain.',
        cites: [{ source: 'maintenance' }, { source: 'users' }],
      },
      'patch-management': {
        who: 'aws',
        aws: 'AWS tests and installs the patches on the domain controllers, one after the other: monthly rollups within about three weeks, patches rated critical or important within about five days.',
        cites: [{ source: 'maintenance' }],
        except: [
          {
            when: 'you mean computers that joined the domain',
            who: 'customer',
            then: 'They are yours to patch, as any server or desktop.',
            cites: [{ source: 'security' }],
          },
        ],
      },
      'change-management': {
        who: 'shared',
        aws: 'AWS tests and rolls out changes to the domain controllers, their Windows and its own agents on them.',
        customer:
          'Changes inside the directory are yours to plan and to undo: schema extensions, group policy, trusts. Take a snapshot first.',
        cites: [{ source: 'maintenance' }, { source: 'snapshots' }],
      },
      'configuration-management': {
        who: 'shared',
        aws: 'AWS configures the domain controllers, their ports and the default security group and password policy.',
        customer:
          'You configure the directory: group policy, password policies, trusts, MFA, LDAPS, and a narrower security group.',
        cites: [{ source: 'best-practices' }, { source: 'password-policies' }],
      },
      'maintenance-window': {
        who: 'aws',
        aws: 'AWS picks the time and patches one controller after the other, and waits while fewer than two are working; there is no window to set. Let applications find controllers with the locator, not by fixed addresses.',
        cites: [{ source: 'maintenance', section: 'Ensuring availability' }],
      },
      'security-groups': {
        who: 'customer',
        customer:
          "AWS creates the security group of the controllers with the ports that Active Directory needs, open to the address range of the directory's VPC, and can change it. Narrowing it, or letting other networks in, is yours.",
        cites: [{ source: 'best-practices' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer: 'For LDAPS you set up a certificate authority in the domain and its certificate template.',
        cites: [{ source: 'ldaps' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS runs the domain controllers in two Availability Zones, has Active Directory replicate between them, watches them, replaces one that failed, patches them one after the other, and takes a snapshot of the directory every day. For each Region that you add it sets up two controllers there and keeps them in step. Users, group policy and trusts are yours.',
        cites: [
          { source: 'maintenance' },
          { source: 'more-controllers' },
          { source: 'snapshots' },
          { source: 'resilience' },
          { source: 'add-region' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
