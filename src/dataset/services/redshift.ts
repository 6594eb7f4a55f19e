import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'dc2-end': {
      title: 'AWS Big Data Blog: Amazon Redshift DC2 migration approach',
      url: 'https://aws.amazon.com/blogs/big-data/amazon-redshift-dc2-migration-approach-with-a-customer-case-study',
      read: '2026-11-30',
    },
    users: {
      title: 'Redshift Database Developer Guide: Users',
      url: 'https://docs.aws.amazon.com/redshift/latest/dg/r_Users.html',
      read: '2026-11-28',
    },
    'db-security': {
      title: 'Redshift Database Developer Guide: Database security',
      url: 'https://docs.aws.amazon.com/redshift/latest/dg/r_Database_objects.html',
      read: '2026-11-28',
    },
    resizing: {
      title: 'Redshift Management Guide: Resizing a cluster',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/resizing-cluster.html',
      read: '2026-11-28',
    },
    'multi-az': {
      title: 'Redshift Management Guide: Multi-AZ deployment',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html',
      read: '2026-11-28',
    },
    tracks: {
      title: 'Redshift Management Guide: Tracks for Amazon Redshift provisioned clusters and serverless workgroups',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/tracks.html',
      read: '2026-11-28',
    },
    maintenance: {
      title: 'Redshift Management Guide: Considerations for using Amazon Redshift provisioned clusters',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-considerations.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'Redshift Management Guide: Infrastructure security in Amazon Redshift',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/security-network-isolation.html',
      read: '2026-11-28',
    },
    vulnerability: {
      title: 'Redshift Management Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/security-vulnerability-analysis-and-management.html',
      read: '2026-11-28',
    },
    clusters: {
      title: 'Redshift Management Guide: Amazon Redshift clusters',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Redshift Management Guide: Amazon Redshift database encryption',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html',
      read: '2026-11-28',
    },
    snapshots: {
      title: 'Redshift Management Guide: Amazon Redshift snapshots and backups',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html',
      read: '2026-11-28',
    },
    audit: {
      title: 'Redshift Management Guide: Database audit logging',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html',
      read: '2026-11-28',
    },
    tls: {
      title: 'Redshift Management Guide: Configuring security options for connections',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html',
      read: '2026-11-28',
    },
    'in-transit': {
      title: 'Redshift Management Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/security-encryption-in-transit.html',
      read: '2026-11-28',
    },
    'security-groups': {
      title: 'Redshift Management Guide: Managing VPC security groups for a cluster',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-vpc-security-groups.html',
      read: '2026-11-28',
    },
    parameters: {
      title: 'Redshift Management Guide: Amazon Redshift parameter groups',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-parameter-groups.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'Redshift Management Guide: Identity and access management in Amazon Redshift',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-iam-authentication-access-control.html',
      read: '2026-11-28',
    },
    performance: {
      title: 'Redshift Database Developer Guide: Amazon Redshift performance',
      url: 'https://docs.aws.amazon.com/redshift/latest/dg/c_challenges_achieving_high_performance_queries.html',
      read: '2026-11-29',
    },
    architecture: {
      title: 'Redshift Database Developer Guide: Data warehouse system architecture',
      url: 'https://docs.aws.amazon.com/redshift/latest/dg/c_high_level_system_architecture.html',
      read: '2026-11-29',
    },
    autonomics: {
      title: 'Redshift Database Developer Guide: Automatic database optimization',
      url: 'https://docs.aws.amazon.com/redshift/latest/dg/c_autonomics.html',
      read: '2026-11-29',
    },
    'automatic-wlm': {
      title: 'Redshift Database Developer Guide: Implementing automatic WLM',
      url: 'https://docs.aws.amazon.com/redshift/latest/dg/automatic-wlm.html',
      read: '2026-11-29',
    },
    'zero-etl': {
      title: 'Redshift Management Guide: Zero-ETL integrations',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/zero-etl-using.html',
      read: '2026-11-29',
    },
    vacuum: {
      title: 'Redshift Database Developer Guide: Vacuuming tables',
      url: 'https://docs.aws.amazon.com/redshift/latest/dg/t_Reclaiming_storage_space202.html',
      read: '2026-11-29',
    },
    analyze: {
      title: 'Redshift Database Developer Guide: Analyzing tables',
      url: 'https://docs.aws.amazon.com/redshift/latest/dg/t_Analyzing_tables.html',
      read: '2026-11-29',
    },
    relocation: {
      title: 'Redshift Management Guide: Relocating a cluster',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-recovery.html',
      read: '2026-11-29',
    },
    resilience: {
      title: 'Redshift Management Guide: Resilience',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/security-disaster-recovery-resiliency.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Redshift',
    short: 'Redshift',
    aka: ['redshift', 'data warehouse', 'redshift cluster', 'redshift provisioned', 'redshift spectrum', 'dwh'],
    category: 'databases',
    profile: 'single-tenant-managed',
    summary:
      'A data warehouse cluster: AWS patches operating system and database in your window, and sizing, settings, users, queries, snapshots to keep and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS patches the operating system of the nodes in the cluster’s maintenance window.',
        customer:
          'Choose the window, expect running queries to be ended in it, and defer it by at most 60 days if you have to: hardware and mandatory security updates come all the same. There is nothing to install.',
        cites: [
          { source: 'vulnerability' },
          { source: 'maintenance', section: 'Deferring maintenance' },
          { source: 'waf-shared-responsibility' },
        ],
        disputed:
          'The Redshift security page gives operating system and database patching to AWS; the Well-Architected security pillar calls patching of single-tenant managed services shared, because you schedule it.',
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS replaces failed nodes of a multi-node cluster and moves the data when you resize; on RA3 and newer nodes it grows the storage.',
        customer:
          'Choose node type and number, resize, and turn on concurrency scaling and Multi-AZ or relocation. All nodes stand in one zone otherwise.',
        cites: [
          { source: 'clusters' },
          { source: 'resizing' },
          { source: 'maintenance', section: 'Region and Availability Zone considerations' },
          { source: 'multi-az' },
        ],
        except: [
          {
            if: 'single-node',
            when: 'the cluster has a single node',
            who: 'customer',
            then: 'A failed node cannot be replaced: you restore a snapshot.',
            cites: [{ source: 'clusters', section: 'Cluster status' }],
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS upgrades the database by itself in the maintenance window to the version of the cluster’s track.',
        customer:
          'Choose the track, current or trailing, and the window, and test queries on a cluster of the current track first.',
        cites: [
          { source: 'tracks' },
          { source: 'maintenance', section: 'Cluster maintenance' },
          { source: 'vulnerability' },
        ],
      },
      container: {
        who: 'absent',
        because: 'A cluster runs no containers of yours.',
        cites: [
          {
            source: 'clusters',
          },
        ],
      },
      application: {
        who: 'customer',
        customer:
          'Table design, queries, loads, functions and the clients are yours. Functions in Python are to be replaced: AWS supported them until 30 June 2026, and switches them off in phases.',
        cites: [
          {
            source: 'clusters',
          },
          {
            source: 'vulnerability',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Set the parameter group, workload management, maintenance window and track, public accessibility and snapshot schedule.',
        cites: [{ source: 'parameters' }, { source: 'maintenance' }, { source: 'tracks' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Place the cluster in your subnets and open its security group: a new cluster lets nobody in.',
        cites: [{ source: 'infrastructure', section: 'Network isolation' }, { source: 'security-groups' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write IAM policies and the roles for COPY and UNLOAD, and create database users, roles and grants.',
        cites: [{ source: 'iam' }, { source: 'db-security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts new clusters and their snapshots by default with a key of its own.',
        customer:
          'Choose a customer managed key where you need control and keep it: a warehouse that has lost its key for 14 days is deleted. Encrypt older clusters, leave encryption on, and manage grants, masking and content.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'older-resource',
            when: 'an older cluster was created without encryption',
            who: 'customer',
            then: 'It stays in clear until you modify the cluster to encrypt it; Redshift then migrates the data.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS installs and renews a public certificate from Certificate Manager on each cluster, and the default parameter group refuses connections without TLS since 10 January 2025.',
        customer:
          'Keep require_ssl on in parameter groups of your own and on older clusters, connect with certificate verification and keep drivers current.',
        cites: [
          { source: 'parameters', section: 'Default parameter values' },
          { source: 'tls' },
          { source: 'in-transit' },
        ],
        except: [
          {
            if: 'older-resource',
            when: 'the cluster uses a parameter group from before 10 January 2025',
            who: 'customer',
            then: 'TLS is optional there until you set require_ssl to true.',
            cites: [{ source: 'parameters', section: 'Default parameter values' }],
          },
        ],
        disputed:
          'The page on parameter groups gives true as the default of require_ssl since 10 January 2025; the page on connection security still says that a cluster takes connections without TLS by default.',
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes incremental automated snapshots and restores them into a new cluster; on RA3 and newer nodes nobody can switch them off.',
        customer:
          'Raise the retention from its default of one day to up to 35, take manual snapshots for longer, copy them to another Region and test restores.',
        cites: [{ source: 'snapshots', section: 'Automated snapshots' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors nodes and records API calls.',
        customer:
          'Turn on audit logging, which is off by default, with enable_user_activity_logging for statements, and alarm on load and disk.',
        cites: [
          {
            source: 'audit',
          },
          {
            source: 'cloudtrail-overview',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS patches it by itself in the maintenance window.',
        customer: 'Choose the window, or defer it by at most 60 days: mandatory security updates come all the same.',
        cites: [{ source: 'vulnerability' }, { source: 'maintenance', section: 'Deferring maintenance' }],
      },
      'engine-minor-upgrades': {
        who: 'shared',
        aws: 'AWS upgrades the cluster by itself, in the maintenance window, to the version of its track.',
        customer:
          'Choose the window and the track, current or trailing: trailing comes one release, some weeks, later. There is nothing to install.',
        cites: [{ source: 'tracks' }, { source: 'vulnerability' }],
      },
      'maintenance-window': {
        who: 'shared',
        aws: 'AWS applies cluster versions and patches in the window by itself, and ends running queries for it.',
        customer:
          'Choose the weekly 30 minutes, and defer maintenance by at most 60 days if you have to; hardware and mandatory security updates come all the same.',
        cites: [
          { source: 'maintenance', section: 'Maintenance windows' },
          { source: 'maintenance', section: 'Deferring maintenance' },
          { source: 'vulnerability' },
        ],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts new clusters by default with an AWS owned key.',
        customer:
          'Leave it on, as it can be switched off afterwards, choose another key if you need one, and encrypt older clusters by modifying them.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Keep it usable: after 14 days without it the warehouse is deleted.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'audit-logs': {
        who: 'customer',
        customer: 'Turn on database audit logging to S3 or CloudWatch: it is off by default.',
        cites: [
          {
            source: 'audit',
          },
        ],
      },
      'database-users': {
        who: 'customer',
        customer: 'Create users, roles and grants and review them.',
        cites: [{ source: 'users' }, { source: 'db-security' }],
      },
      snapshots: {
        who: 'shared',
        aws: 'AWS takes automated ones, about every eight hours or after 5 GB of changes per node.',
        customer: 'Set schedule and retention, and take manual ones to keep for longer.',
        cites: [{ source: 'snapshots' }],
      },
      scaling: {
        who: 'customer',
        customer:
          'Start the resize of the cluster, elastic or classic, and set up concurrency scaling yourself. Redshift carries it out.',
        cites: [{ source: 'resizing' }, { source: 'clusters' }],
      },
      'tls-certificates': {
        who: 'aws',
        aws: 'AWS installs and renews the certificate from Certificate Manager.',
        cites: [
          {
            source: 'tls',
          },
        ],
      },
      queries: {
        who: 'customer',
        customer: 'Table design, distribution keys and queries are yours.',
        cites: [{ source: 'clusters' }],
        except: [
          {
            when: 'you mean vacuum, sorting and statistics of the tables',
            who: 'shared',
            aws: 'AWS sorts tables, reclaims deleted rows and renews statistics by itself in the background, when the load allows.',
            then: 'Run VACUUM or ANALYZE yourself after a large load or change, where you cannot wait, and leave auto_analyze on.',
            cites: [{ source: 'vacuum' }, { source: 'analyze' }],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Choose the key, and do not disable or delete it: Redshift stops the warehouse, waits 14 days and then deletes it.',
        cites: [{ source: 'encryption' }],
      },
      'security-groups': {
        who: 'customer',
        customer: 'Attach a security group that lets your clients in: a new cluster is closed.',
        cites: [
          { source: 'infrastructure', section: 'Amazon Redshift security groups' },
          { source: 'security-groups' },
        ],
      },
      'parameter-groups': {
        who: 'customer',
        customer:
          'Make your own group: the default one cannot be changed. It holds require_ssl, activity logging and workload management.',
        cites: [{ source: 'parameters' }],
      },
      'backup-retention': {
        who: 'customer',
        customer:
          'Automated snapshots are kept for one day unless you set more, up to 35; manual ones for ever unless you set a limit.',
        cites: [{ source: 'snapshots', section: 'Automated snapshots' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS runs the compute in two zones behind one endpoint and goes on in one when the other fails.',
        customer:
          'Turn Multi-AZ on for a cluster of RA3 or newer nodes: all nodes stand in one zone otherwise. See whether relocation is on, with subnets in several zones: only then can Redshift move a cluster of one zone, if the other has room.',
        cites: [
          { source: 'multi-az' },
          { source: 'maintenance', section: 'Region and Availability Zone considerations' },
          { source: 'relocation' },
          { source: 'resilience' },
        ],
      },
      failover: {
        who: 'aws',
        aws: 'In a Multi-AZ deployment AWS goes on in the second zone when the first fails, behind the same endpoint and without loss of data. Turning Multi-AZ on is yours.',
        cites: [{ source: 'multi-az' }],
      },
      backups: {
        who: 'aws',
        aws: 'AWS takes automated snapshots about every eight hours or 5 GB of changes per node, on by default. Their schedule and retention, and manual ones, are yours.',
        cites: [{ source: 'snapshots', section: 'Automated snapshots' }],
        except: [
          {
            if: 'backups-off',
            when: 'the retention is set to 0 on DC2 nodes',
            who: 'customer',
            then: 'Nothing is taken for you, and existing automated snapshots are deleted.',
            cites: [{ source: 'snapshots', section: 'Automated snapshots' }],
          },
        ],
      },
      'storage-space': {
        who: 'aws',
        aws: 'On RA3 and newer nodes AWS grows the managed storage by itself.',
        cites: [
          { source: 'maintenance', section: 'Working with Amazon Redshift managed storage' },
          { source: 'clusters' },
        ],
        except: [
          {
            if: 'dc2',
            when: 'the cluster runs on DC2 nodes',
            who: 'customer',
            then: 'You watch the disks and add nodes, and move to RA3 or to Redshift Serverless: AWS announced the end of DC2 in April 2025.',
            cites: [{ source: 'clusters' }, { source: 'dc2-end' }],
          },
        ],
      },
      'certificate-renewal': {
        who: 'aws',
        aws: 'AWS installs the certificate from Certificate Manager on each cluster and keeps it valid.',
        cites: [{ source: 'tls' }],
      },
      'client-trust': {
        who: 'customer',
        customer:
          'Keep the trust stores of your clients current: some need the bundle of Amazon’s trust authorities that Redshift offers.',
        cites: [{ source: 'tls' }],
      },
      'os-accounts': {
        who: 'aws',
        aws: 'There are no operating system accounts for you: Redshift gives you database endpoints only, and AWS manages what is on its machines.',
        cites: [{ source: 'vulnerability' }, { source: 'waf-shared-responsibility' }],
      },
      'host-firewall': {
        who: 'aws',
        aws: 'The firewall inside the nodes is AWS’s: you have no way to the operating system. What you write is the security group in front of it.',
        cites: [{ source: 'vulnerability' }, { source: 'waf-shared-responsibility' }],
      },
      antivirus: {
        who: 'aws',
        aws: 'You can install nothing on the operating system of the nodes: protecting and hardening it is AWS’s work.',
        cites: [{ source: 'vulnerability' }, { source: 'waf-shared-responsibility' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Nobody logs in to the nodes but AWS.',
        cites: [{ source: 'vulnerability' }, { source: 'waf-shared-responsibility' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Redshift’s leader node plans and compiles each query, the compute nodes run it in parallel on compressed columns, and known results come from a cache. In the background it sorts tables, reclaims deleted rows, renews statistics, and picks sort and distribution keys where they are left to it; automatic WLM shares out memory. Zero-ETL integrations that you made it keeps fed. Models and queries are yours.',
        cites: [
          { source: 'performance' },
          { source: 'architecture' },
          { source: 'autonomics' },
          { source: 'automatic-wlm' },
          { source: 'zero-etl' },
          { source: 'vacuum' },
          { source: 'analyze' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
