import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    resilience: {
      title: 'GameLift Servers Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'GameLift Servers Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/data-protection.html',
      read: '2026-11-28',
    },
    vulnerabilities: {
      title: 'GameLift Servers Developer Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/vulnerability-analysis-management.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'GameLift Servers Developer Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/security-best-practices.html',
      read: '2026-11-28',
    },
    build: {
      title: 'GameLift Servers API Reference: Build',
      url: 'https://docs.aws.amazon.com/gamelift/latest/apireference/API_Build.html',
      read: '2026-11-28',
    },
    security: {
      title: 'GameLift Servers Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/security.html',
      read: '2026-11-28',
    },
    queues: {
      title: 'GameLift Servers Developer Guide: Managing game session placement with queues',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/queues-intro.html',
      read: '2026-11-29',
    },
    'queue-priority': {
      title: 'GameLift Servers Developer Guide: Prioritize game session placement',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/queues-design-priority.html',
      read: '2026-11-29',
    },
    flexmatch: {
      title: 'GameLift Servers FlexMatch Developer Guide: FlexMatch matchmaking process',
      url: 'https://docs.aws.amazon.com/gamelift/latest/flexmatchguide/gamelift-match-howitworks.html',
      read: '2026-11-29',
    },
    'server-api': {
      title: 'GameLift Servers Developer Guide: Add Amazon GameLift Servers to your game server',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/gamelift-sdk-server-api.html',
      read: '2026-11-29',
    },
    'target-scaling': {
      title: 'GameLift Servers Developer Guide: Target-based auto scaling',
      url: 'https://docs.aws.amazon.com/gamelift/latest/developerguide/fleets-autoscaling-target.html',
      read: '2026-11-29',
    },
    'capacity-limits': {
      title: 'GameLift Servers Developer Guide: Set capacity limits',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/fleets-capacity-limits.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon GameLift Servers',
    short: 'GameLift',
    aka: ['gamelift', 'game lift', 'gamelift servers', 'gamelift fleet'],
    category: 'compute',
    profile: 'single-tenant-managed',
    summary:
      'Hosting for game servers: AWS runs the fleets, and the server build and replacing fleets so that they get a patched image are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS builds patched AMIs and gives the latest to every new fleet.',
        customer:
          'Replace fleets, every 30 days as AWS recommends: a fleet keeps its AMI for life and expires after a year.',
        cites: [
          { source: 'vulnerabilities' },
          { source: 'best-practices', section: 'Keep fleet runtime environments up to date' },
        ],
        except: [
          {
            if: 'fleetiq',
            when: 'you use FleetIQ with EC2 instances of your own',
            who: 'customer',
            then: 'the instances and their operating system are yours, as on EC2.',
            cites: [{ source: 'vulnerabilities' }, { source: 'ec2/security' }],
          },
          {
            if: 'on-premises',
            when: 'it is an Anywhere fleet on your own machines',
            who: 'customer',
            then: 'the machines and their systems are yours.',
            cites: [{ source: 'gamelift-anywhere/fleets' }],
          },
        ],
        disputed:
          'The page says first that AWS handles guest operating system patching, and then that the image of a fleet changes only when you create a new fleet.',
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the GameLift service: fleets, queues, matchmaking and session placement.',
        cites: [{ source: 'security' }],
      },
      capacity: {
        who: 'shared',
        aws: 'AWS launches and ends instances and scales by your targets.',
        customer:
          'Set instance types, limits, scaling policies and locations, and run more than one instance in production.',
        cites: [{ source: 'resilience' }, { source: 'best-practices' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS builds runtime software into its AMIs.',
        customer: 'Move to it by new fleets, and update the server SDK in your build.',
        cites: [{ source: 'vulnerabilities' }],
      },
      container: {
        who: 'customer',
        customer: 'For container fleets the image is yours to patch and deploy to a new fleet.',
        cites: [{ source: 'vulnerabilities' }],
      },
      application: {
        who: 'customer',
        customer: 'The game server and its libraries: upload a patched build to a new fleet and move players over.',
        cites: [{ source: 'vulnerabilities' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set fleets, aliases, queues, ports and run-time configuration.',
        cites: [{ source: 'best-practices' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: "You open the fleet's ports: only those needed, to known addresses.",
        cites: [{ source: 'best-practices', section: 'Secure your port configurations' }],
      },
      'identity-access': {
        who: 'customer',
        customer: "IAM, the fleet's role and your players' sign-in are yours.",
        cites: [{ source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS stores builds, scripts, session logs and the data that you give to the service, and encrypts builds, scripts and that data.',
        customer:
          'Player and game data is yours to protect and to classify: give the service anonymous player identifiers, and download session logs before they are deleted.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          "TLS or another protection between game client and server is yours: that traffic does not pass the service. Only calls to GameLift's own API are secured by AWS.",
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
        except: [
          {
            when: 'the fleet was created with a TLS certificate',
            who: 'shared',
            aws: 'GameLift makes the certificate together with the fleet.',
            then: 'Using it in server and client is yours, and so is replacing the fleet before the certificate expires.',
            cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
          },
          {
            when: 'you use Realtime servers with a certificate and the client SDK',
            who: 'aws',
            then: 'The traffic is encrypted with TLS 1.2 and DTLS 1.2.',
            cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps uploaded builds and scripts, and for a limited time session logs, redundantly in S3.',
        customer:
          'Keep the originals, as uploads cannot be fetched back, back up player data, and have queues over several Regions against the loss of one.',
        cites: [{ source: 'resilience' }, { source: 'data-protection' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes fleet metrics and warns before fleets expire.',
        customer:
          'Have the server hand over its logs and download them in time, watch the age of fleets and set alarms.',
        cites: [{ source: 'best-practices' }, { source: 'data-protection' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS puts the latest AMI into each new fleet.',
        customer: 'Replace the fleets.',
        cites: [{ source: 'vulnerabilities' }, { source: 'best-practices' }],
        except: [
          {
            if: 'fleetiq',
            when: 'you use FleetIQ with EC2 instances of your own',
            who: 'customer',
            then: 'the instances and their operating system are yours to patch, as on EC2.',
            cites: [{ source: 'vulnerabilities' }, { source: 'ec2/security' }],
          },
          {
            if: 'on-premises',
            when: 'it is an Anywhere fleet on your own machines',
            who: 'customer',
            then: 'the machines and their systems are yours to patch.',
            cites: [{ source: 'gamelift-anywhere/fleets' }],
          },
        ],
        disputed:
          "The page says first that AWS handles guest operating system patching, and then that a fleet's image changes only with a new fleet.",
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'When an operating system of the fleets nears its end of support, moving is yours: bring the build to a server SDK that runs on the newer one, upload it for that system and make new fleets. A build keeps the system that it was made for. AWS offers the newer images.',
        cites: [{ source: 'build' }, { source: 'vulnerabilities' }],
      },
      'ami-updates': {
        who: 'shared',
        aws: 'AWS releases AMI versions.',
        customer: 'A new fleet is the only way to them.',
        cites: [{ source: 'best-practices' }],
      },
      'application-code': {
        who: 'customer',
        customer: 'The game server is yours.',
        cites: [{ source: 'vulnerabilities' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'When a fleet is replaced is your choice, 30 days being the advice: AWS warns by email from six months before a fleet expires, and after one year it hosts no more sessions.',
        cites: [{ source: 'best-practices', section: 'Keep fleet runtime environments up to date' }],
      },
      dependencies: {
        who: 'customer',
        customer:
          'The server SDK, the client SDK, the AWS SDK and the libraries in your build are yours to update, by a new build.',
        cites: [{ source: 'vulnerabilities' }],
      },
      deployment: {
        who: 'customer',
        customer: 'You upload the build or image, create a fleet for it, and move players over by alias or queue.',
        cites: [{ source: 'vulnerabilities' }, { source: 'best-practices' }],
      },
      'container-images': {
        who: 'customer',
        customer:
          'The image of a container fleet is yours to patch; updating the container fleet does not renew the AMI under it, only a new fleet does.',
        cites: [
          { source: 'vulnerabilities' },
          { source: 'best-practices', section: 'Keep fleet runtime environments up to date' },
        ],
      },
      'patch-management': {
        who: 'shared',
        aws: 'AWS gives every new fleet the latest AMI and ends fleets after a year.',
        customer: 'Replace fleets on a schedule of yours and patch the game server in your build.',
        cites: [
          { source: 'vulnerabilities' },
          { source: 'best-practices', section: 'Keep fleet runtime environments up to date' },
        ],
      },
      quotas: {
        who: 'customer',
        customer:
          'Replacing fleets takes room for old and new at once: ask for the fleet quota that this needs in time.',
        cites: [{ source: 'best-practices', section: 'Keep fleet runtime environments up to date' }],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          "Ports for remote access into a fleet's instances are yours to open, to known addresses only, and to close again.",
        cites: [{ source: 'best-practices', section: 'Secure your port configurations' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts builds, scripts and the data that you give to the service. What your server stores elsewhere is encrypted by your settings there.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'tls-certificates': {
        who: 'shared',
        aws: 'For a fleet created with a certificate GameLift makes one, together with the fleet.',
        customer:
          'You ask for it when you create the fleet, use it in server and client, and replace the fleet before it expires. Certificates of another kind are yours.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
      },
      'certificate-renewal': {
        who: 'customer',
        customer:
          'The certificate of a fleet lives from the creation of the fleet, since March 2026 for 200 days at the most and from March 2027 for 100: a new fleet is how you renew it.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
      },
      'disaster-recovery': {
        who: 'customer',
        customer:
          'You set up fleets in several Regions and queues that span them: these place new sessions elsewhere when a Region fails.',
        cites: [{ source: 'resilience' }],
      },
      'application-logs': {
        who: 'shared',
        aws: 'AWS keeps the log of a game session for a limited time after its end.',
        customer: 'What the server writes, and downloading the logs and keeping them longer, are yours.',
        cites: [{ source: 'data-protection' }],
      },
      'data-privacy': {
        who: 'customer',
        customer:
          'Personal data of players is yours: identifiers that you pass to GameLift should be anonymous and say nothing of the player.',
        cites: [{ source: 'data-protection' }],
      },
      'scaling-limits': {
        who: 'customer',
        customer:
          'Each location of a fleet begins with limits of 0 and 1 instance: raise them before you scale it, by hand or by a target, and set an alarm for when it nears the upper one. GameLift scales only between them.',
        cites: [{ source: 'capacity-limits' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'GameLift looks for a free game server for each request, by player latency and cost unless you set another order, has it start the session and gives its address to the client. FlexMatch keeps the tickets and builds matches, oldest first, by your rules. GameLift asks server processes for their health, shuts down unhealthy ones and starts others, and where you set a target adds instances to hold your buffer of free sessions.',
        cites: [
          { source: 'queues' },
          { source: 'queue-priority' },
          { source: 'flexmatch' },
          { source: 'server-api' },
          { source: 'target-scaling' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
