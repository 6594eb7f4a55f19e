import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'default-ami': {
      title: 'EMR Management Guide: Using the default Amazon Linux AMI',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-default-ami.html',
      read: '2026-11-28',
    },
    'custom-ami': {
      title: 'EMR Management Guide: Using a custom AMI',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-custom-ami.html',
      read: '2026-11-28',
    },
    'block-public-access': {
      title: 'EMR Management Guide: Using block public access',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html',
      read: '2026-11-28',
    },
    'encryption-options': {
      title: 'EMR Management Guide: Encryption options',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html',
      read: '2026-11-28',
    },
    bootstrap: {
      title: 'EMR Management Guide: Create bootstrap actions to install additional software',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-bootstrap.html',
      read: '2026-11-28',
    },
    logs: {
      title: 'EMR Management Guide: Configure cluster logging and debugging',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html',
      read: '2026-11-28',
    },
    scaling: {
      title: 'EMR Management Guide: Scaling cluster resources',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-scale-on-demand.html',
      read: '2026-11-28',
    },
    'security-groups': {
      title: 'EMR Management Guide: Control network traffic with security groups',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-groups.html',
      read: '2026-11-28',
    },
    'high-availability': {
      title: 'EMR Management Guide: Plan and configure primary nodes',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-ha.html',
      read: '2026-11-28',
    },
    'configure-apps': {
      title: 'EMR Release Guide: Configure applications',
      url: 'https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-configure-apps.html',
      read: '2026-11-28',
    },
    certificates: {
      title: 'EMR Management Guide: Create keys and certificates for data encryption',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-encryption-enable.html',
      read: '2026-11-28',
    },
    'node-replacement': {
      title: 'EMR Management Guide: Replacing unhealthy nodes',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-node-replacement.html',
      read: '2026-11-30',
    },
    'history-ui': {
      title: 'EMR Management Guide: View persistent application user interfaces',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/app-history-spark-UI.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon EMR on EC2',
    short: 'EMR on EC2',
    aka: ['emr on ec2', 'emr ec2', 'emr cluster on ec2', 'emr core nodes', 'emr task nodes', 'emr primary node'],
    category: 'analytics',
    profile: 'infrastructure',
    variantOf: 'emr',
    summary:
      'Hadoop and Spark clusters on EC2 instances in your account: AWS supplies releases and AMIs and installs the frameworks, and the running instances are yours to update or relaunch.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS builds the default AMI. From 5.36, 6.6 and 7.0 on, a cluster launched with the latest patch release of a series starts on a recent Amazon Linux, usually no more than two weeks behind.',
        customer:
          'Running instances are not patched for you: updates that need a reboot, such as kernels, are not installed. You reboot, patch or relaunch clusters, and leave patch releases that no longer get AMI updates.',
        cites: [
          { source: 'default-ami' },
          { source: 'emr/security', section: 'Updates to the default Amazon Linux AMI for Amazon EMR' },
        ],
        except: [
          {
            if: 'custom-ami',
            when: 'you launch the cluster with a custom AMI',
            who: 'customer',
            then: 'The image and all its updates are yours to build and roll out.',
            cites: [{ source: 'custom-ami' }],
          },
          {
            when: 'you start the cluster with the Amazon Linux release that its EMR release first shipped with',
            who: 'customer',
            then: 'The newer packages that AWS has put into the default image since are yours to install.',
            cites: [{ source: 'default-ami' }],
          },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the EMR service, which launches the instances, installs the applications, and replaces unhealthy core nodes unless you turn that off. The primary nodes and YARN run on instances of yours.',
        cites: [{ source: 'emr/security' }, { source: 'node-replacement' }, { source: 'high-availability' }],
      },
      capacity: {
        who: 'customer',
        customer: 'You choose instance types, fleets or groups, the number of primary nodes and the scaling limits.',
        cites: [{ source: 'scaling' }, { source: 'high-availability' }],
        except: [
          {
            if: 'managed-scaling',
            when: 'EMR managed scaling is on',
            who: 'shared',
            aws: 'AWS resizes the cluster within your limits.',
            then: 'You set the minimum and the maximum, and still scale what does not run on YARN, such as Presto and HBase.',
            cites: [{ source: 'scaling' }],
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS packages Spark, Hive, Trino and others into EMR releases and installs the one that you chose.',
        customer:
          'You choose the release, move to a newer one by launching a new cluster, and update what you installed with bootstrap actions.',
        cites: [{ source: 'emr/security' }, { source: 'default-ami' }, { source: 'bootstrap' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the release is past the end of its support',
            who: 'customer',
            then: 'It gets no more fixes from AWS, though it still runs: moving to a supported release is yours.',
            cites: [{ source: 'emr/support', section: 'Support policy' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer:
          'EMR on EC2 needs no containers. If you run jobs in Docker images on the cluster, the images are yours to build and patch.',
        cites: [{ source: 'emr/security' }],
      },
      application: {
        who: 'customer',
        customer: 'Spark and Hive code, steps, their libraries and the bootstrap scripts are yours.',
        cites: [{ source: 'bootstrap' }, { source: 'emr/security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set applications and their configuration, security configurations, termination protection, auto-termination and block public access.',
        cites: [{ source: 'block-public-access' }, { source: 'emr/security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose subnets and security groups of the nodes. Block public access is on by default in each Region, refuses clusters in public subnets that are open to the internet, and takes back such rules later if the EMR role may do so; port 22 is an exception until you remove it.',
        cites: [{ source: 'block-public-access' }, { source: 'security-groups' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You create the EMR role, the instance profile, runtime roles and SSH keys, and set up Kerberos, LDAP, Lake Formation or Ranger where users share a cluster.',
        cites: [{ source: 'emr/security', section: 'AWS Identity and Access Management with Amazon EMR' }],
      },
      data: {
        who: 'customer',
        customer:
          'You choose encryption of EMRFS data in S3, local disks and EBS volumes in a security configuration, with the keys, and control who reads the data.',
        cites: [{ source: 'encryption-options' }, { source: 'emr/data-encryption' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'You turn on in-transit encryption in a security configuration and supply the certificates, or, from release 7.11 on, let EMR create and manage them. Traffic to S3 uses TLS anyway.',
        cites: [
          { source: 'encryption-options', section: 'Encryption in transit' },
          {
            source: 'certificates',
            section: 'Providing certificates for encrypting data in transit with Amazon EMR encryption',
          },
        ],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'HDFS and EBS volumes end with the cluster. Keep results, metastore and logs in S3 or another durable store, and back those up.',
        cites: [{ source: 'emr/resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes cluster metrics and events to CloudWatch, keeps log files on the nodes, from release 6.9.0 on saves those of nodes that are scaled away, and collects some logs of its own daemons and of applications to run the service.',
        customer:
          'You see to the archive in S3: clusters made in the console have it by default, with the CLI and API you name its location yourself. Encryption of the logs, retention and alarms are yours.',
        cites: [{ source: 'logs', section: 'Archive log files to Amazon S3' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'extended-support': {
        who: 'shared',
        aws: 'AWS fixes the operating system, the language runtimes and the core engines of a release for 24 months (36 for a Spark runtime marked LTS), mostly in its latest patch release, and nothing among its extras. Releases 7.0 to 7.10 have full support until 31 August 2027; 5.36 and 6.6 to 6.15 get critical security fixes, as far as AWS can make them, until 30 June 2027.',
        customer:
          'You take fixes up by starting clusters, containers or jobs on the latest patch release, and file a migration plan with AWS Support for the longer term. Releases up to 5.35 and 6.5 get none since 1 September 2026.',
        cites: [
          { source: 'emr/support', section: 'Support policy' },
          { source: 'emr/support', section: 'Extended Support' },
          { source: 'emr/support', section: 'Support Lifecycle' },
        ],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'You move to a newer release before its support ends: then it gets no fixes and no help, though it still runs, and a year later AWS may take it out of the API. Testing jobs on the new one is yours.',
        cites: [{ source: 'emr/support', section: 'Support policy' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer:
          'Running instances are not patched for you: you patch and reboot them, or launch new clusters. AWS refreshes the default AMI for the latest patch release of each series, and only new clusters get it.',
        cites: [
          { source: 'default-ami' },
          { source: 'emr/security', section: 'Updates to the default Amazon Linux AMI for Amazon EMR' },
        ],
        except: [
          {
            if: 'custom-ami',
            when: 'you launch the cluster with a custom AMI',
            who: 'customer',
            then: 'The image is yours to rebuild as well.',
            cites: [{ source: 'custom-ami' }],
          },
        ],
      },
      'ami-updates': {
        who: 'shared',
        aws: 'AWS adds new Amazon Linux versions to the default AMI of the latest patch releases.',
        customer:
          'Moving to that patch release and relaunching are yours; an x.x.0 release stops getting updates once x.x.1 appears.',
        cites: [{ source: 'default-ami' }],
        except: [
          {
            if: 'custom-ami',
            when: 'you launch the cluster with a custom AMI',
            who: 'customer',
            then: 'Building and renewing the image is yours.',
            cites: [{ source: 'custom-ami' }],
          },
        ],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          'You hand out SSH keys and open or close port 22, which block public access leaves open as an exception unless you remove it.',
        cites: [{ source: 'block-public-access' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'You keep block public access on, decide on its excepted ports (22 by default), and give the EMR role the right to revoke rules. While it is on, the default in each Region, EMR refuses clusters in public subnets that are open to the internet, and revokes such rules on running ones or reports them in the Health Dashboard.',
        cites: [{ source: 'block-public-access' }],
      },
      'self-installed-software': {
        who: 'customer',
        customer: 'What bootstrap actions install is yours to patch.',
        cites: [{ source: 'bootstrap' }],
      },
      scaling: {
        who: 'customer',
        customer: 'You turn on managed scaling or write automatic scaling rules, or you resize by hand.',
        cites: [{ source: 'scaling' }],
        except: [
          {
            if: 'managed-scaling',
            when: 'EMR managed scaling is on',
            who: 'shared',
            aws: 'AWS resizes the cluster within your limits.',
            then: 'You set the minimum and the maximum, and still scale what does not run on YARN, such as Presto and HBase.',
            cites: [{ source: 'scaling' }],
          },
        ],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer: 'A new EMR release, with newer Spark or Hive, takes a new cluster that you launch.',
        cites: [{ source: 'default-ami' }, { source: 'emr/security' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'You switch it on in a security configuration: for EMRFS data beyond what S3 does by default, and for local disks by EBS encryption or LUKS. NVMe instance stores are encrypted in any case, and EBS volumes where your account encrypts new ones by default.',
        cites: [{ source: 'encryption-options', section: 'Local disk encryption' }, { source: 'encryption-options' }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'You create the EMR role, the instance profile and, for isolation of jobs, runtime roles.',
        cites: [{ source: 'emr/security' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You name the S3 location of the archive, and the key if logs are to be encrypted with yours: the console asks for it by default, the CLI and API do not. From release 6.9.0 on EMR archives the logs of nodes that are scaled away by itself.',
        cites: [{ source: 'logs', section: 'Archive log files to Amazon S3' }],
      },
      'engine-minor-upgrades': {
        who: 'customer',
        customer:
          'A patch release reaches a cluster only by launching a new one: choosing it and relaunching are yours.',
        cites: [{ source: 'default-ami' }],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS replaces failed hardware. EMR replaces a core node that stays unhealthy for 45 minutes, by default, and a lost primary node where there are three. What lay in HDFS on it can be lost.',
        cites: [{ source: 'node-replacement' }, { source: 'high-availability' }],
        except: [
          {
            when: 'unhealthy node replacement is off',
            who: 'customer',
            then: 'An unhealthy node stays in the cluster, without new work: mending it or resizing is yours. On releases up to 7.0 termination protection turned it off on some clusters.',
            cites: [
              { source: 'node-replacement', section: 'Default node replacement and termination protection settings' },
            ],
          },
        ],
      },
      failover: {
        who: 'shared',
        aws: 'With three primary nodes EMR fails over to another one and replaces the lost one by itself.',
        customer: 'You choose one or three primary nodes at launch.',
        cites: [{ source: 'high-availability' }],
        except: [
          {
            if: 'single-primary',
            when: 'the cluster has one primary node',
            who: 'customer',
            then: 'It is a single point of failure: you launch a new cluster when it is lost.',
            cites: [{ source: 'high-availability' }],
          },
        ],
      },
      'node-provisioning': {
        who: 'shared',
        aws: 'EMR launches the instances in your account and installs the applications.',
        customer: 'You choose types, numbers and purchase options, and pay for them until you end the cluster.',
        cites: [{ source: 'scaling' }, { source: 'emr/security' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'There is no Multi-AZ cluster: it stands in one Availability Zone, whatever its number of primary nodes. You keep the data in S3 and start another cluster elsewhere.',
        cites: [{ source: 'high-availability' }, { source: 'emr/resilience' }],
      },
      scheduler: {
        who: 'customer',
        customer:
          'YARN runs on your instances: its scheduler, queues and memory are yours to set, with configuration classifications at creation or on the running cluster. AWS installs it with the release, with defaults, and launches the instances.',
        cites: [{ source: 'configure-apps' }, { source: 'high-availability' }],
      },
      agents: {
        who: 'customer',
        customer:
          'Agents that you want on the nodes are yours: bootstrap actions install them on every node that starts, and you keep them current. What EMR needs there comes with its release.',
        cites: [{ source: 'bootstrap' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer:
          'You bring the certificates for traffic between nodes, as a zip file in S3 or by a provider class of yours, and renew them.',
        cites: [
          {
            source: 'certificates',
            section: 'Providing certificates for encrypting data in transit with Amazon EMR encryption',
          },
        ],
        except: [
          {
            when: 'you let EMR manage the certificates, from release 7.11 on',
            who: 'aws',
            then: 'EMR creates private certificates and manages them; it puts the certificate of its authority into Secrets Manager for your trust stores.',
            cites: [
              {
                source: 'certificates',
                section: 'Providing certificates for encrypting data in transit with Amazon EMR encryption',
              },
            ],
          },
        ],
      },
      'internal-tls': {
        who: 'customer',
        customer:
          'Traffic between the nodes is not encrypted until you turn it on in a security configuration. EMR then sets up the frameworks for it; what they cover depends on the release, and some channels need Kerberos as well.',
        cites: [{ source: 'encryption-options', section: 'Encryption in transit' }],
      },
      'workload-isolation': {
        who: 'customer',
        customer:
          'A cluster is for one tenant by default: each job has the rights of the instance profile, and its users can change software on the nodes. You keep people apart by runtime roles, IAM Identity Center, LDAP or Kerberos, or by clusters of their own.',
        cites: [{ source: 'emr/security', section: 'Single-tenant and multi-tenant clusters' }],
      },
      'security-groups': {
        who: 'shared',
        aws: 'EMR adds to the managed security groups the rules by which nodes and AWS services reach each other.',
        customer:
          'You choose the groups at creation and write every rule by which people and programs get in from outside.',
        cites: [{ source: 'security-groups' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'You keep passwords out of the configuration of a cluster, which its API shows in plain text, and refer to Secrets Manager instead.',
        cites: [{ source: 'configure-apps' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'EMR launches the instances and installs the release on them, checks the health of nodes, and replaces core nodes that stay unhealthy and a lost primary node out of three. With managed scaling on it weighs metrics every 5 to 10 seconds and resizes. It hosts the Spark history server, Tez UI and YARN timeline server off the cluster, for 30 days after an application ends. YARN and HDFS run on your instances.',
        cites: [
          { source: 'emr/security' },
          { source: 'node-replacement' },
          { source: 'high-availability' },
          { source: 'scaling' },
          { source: 'history-ui' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
