import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    fleets: {
      title: 'GameLift Servers Developer Guide: Anywhere fleets',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/fleets-intro-anywhere.html',
      read: '2026-11-29',
    },
    create: {
      title: 'GameLift Servers Developer Guide: Create an Anywhere fleet',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/fleets-creating-anywhere.html',
      read: '2026-11-29',
    },
    hosting: {
      title: 'GameLift Servers Developer Guide: Game hosting options',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/gamelift-intro-flavors.html',
      read: '2026-11-29',
    },
    roadmap: {
      title: 'GameLift Servers Developer Guide: Development roadmap for hosting with Anywhere',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/gamelift-roadmap-anywhere.html',
      read: '2026-11-29',
    },
    agent: {
      title: 'GameLift Servers Developer Guide: Work with the Amazon GameLift Servers Agent',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/integration-dev-iteration-agent.html',
      read: '2026-11-29',
    },
    'cloud-computes': {
      title: 'GameLift Servers Developer Guide: Build a cloud-based test environment',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/integration-dev-iteration-cloud.html',
      read: '2026-11-29',
    },
    ddos: {
      title: 'GameLift Servers Developer Guide: DDoS protection',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/ddos-protection-intro.html',
      read: '2026-11-29',
    },
    'player-gateway': {
      title: 'GameLift Servers Developer Guide: Player gateway',
      url: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/ddos-protection-player-gateway.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon GameLift Servers Anywhere',
    short: 'GameLift Anywhere',
    aka: [
      'gamelift anywhere',
      'gamelift servers anywhere',
      'gamelift anywhere fleet',
      'gamelift anywhere fleets',
      'anywhere fleet',
      'anywhere fleets',
    ],
    category: 'compute',
    profile: 'on-premises',
    variantOf: 'gamelift',
    summary:
      'GameLift sessions on your own machines: AWS runs matchmaking and session placement, and the machines, their systems, the game server on them and enough of them are yours.',
    layers: {
      facilities: {
        who: 'customer',
        customer:
          'The computes stand where you put them, with power, cooling and locks of yours or of a provider of yours.',
        cites: [{ source: 'fleets' }, { source: 'hosting', section: 'Anywhere hosting' }],
        except: [
          {
            when: 'a compute is an EC2 instance that you registered',
            who: 'aws',
            then: 'AWS protects the data center in which it runs.',
            cites: [
              { source: 'cloud-computes', section: 'Set up iterative testing with Amazon EC2' },
              { source: 'waf-shared-responsibility' },
            ],
          },
        ],
      },
      hardware: {
        who: 'customer',
        customer:
          'You supply, maintain and replace the machines, physical or virtual. GameLift sets up nothing but the fleet resource.',
        cites: [{ source: 'fleets', section: 'Anywhere fleet creation workflow' }],
        except: [
          {
            when: 'a compute is an EC2 instance that you registered',
            who: 'aws',
            then: 'AWS owns and maintains the host under it.',
            cites: [
              { source: 'cloud-computes', section: 'Set up iterative testing with Amazon EC2' },
              { source: 'waf-shared-responsibility' },
            ],
          },
        ],
      },
      'network-infrastructure': {
        who: 'customer',
        customer: 'The network of the computes and their way to GameLift and to the players are yours.',
        cites: [{ source: 'fleets' }],
      },
      virtualization: {
        who: 'customer',
        customer: 'The hypervisor under virtual computes is yours or that of the provider with whom you run them.',
        cites: [{ source: 'fleets' }, { source: 'roadmap' }],
        except: [
          {
            when: 'a compute is an EC2 instance that you registered',
            who: 'aws',
            then: 'AWS runs and patches the hypervisor under it.',
            cites: [
              { source: 'cloud-computes', section: 'Set up iterative testing with Amazon EC2' },
              { source: 'waf-shared-responsibility' },
            ],
          },
        ],
      },
      'operating-system': {
        who: 'customer',
        customer:
          'You install, patch and harden the system of every compute, with tools of your own. AWS has no image here; recycling computes regularly keeps them current.',
        cites: [{ source: 'fleets' }, { source: 'roadmap', section: 'Step 5: Customize your Anywhere fleets' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the GameLift service: it tracks free game servers, places sessions, runs matchmaking and hands the connection to the client.',
        cites: [{ source: 'roadmap' }, { source: 'hosting', section: 'Anywhere hosting' }],
      },
      capacity: {
        who: 'customer',
        customer:
          'You provide and register enough computes and scale them yourself, by hand or by a mechanism that you build.',
        cites: [
          { source: 'hosting', section: 'Anywhere hosting' },
          { source: 'roadmap', section: 'Step 5: Customize your Anywhere fleets' },
        ],
      },
      'platform-software': {
        who: 'customer',
        customer:
          'The server SDK in your build, and the GameLift Agent where you use it, are yours to build, install and keep current. AWS publishes both.',
        cites: [{ source: 'agent' }, { source: 'roadmap' }, { source: 'fleets' }],
      },
      container: {
        who: 'customer',
        customer: 'If you run the game server in containers on your computes, images and engine are yours.',
        cites: [{ source: 'fleets' }],
      },
      application: {
        who: 'customer',
        customer:
          'You install the game server on every compute, start it, watch its health and bring new versions out.',
        cites: [{ source: 'fleets' }, { source: 'hosting', section: 'Anywhere hosting' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set up custom locations, fleets, queues and runtime instructions, and register and deregister computes.',
        cites: [{ source: 'create' }, { source: 'fleets' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Firewalls and open ports of your computes, and the addresses under which you register them, are yours.',
        cites: [{ source: 'create', section: 'Add a compute to the fleet' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the IAM policies, keep the authentication token of each compute fresh, which the Agent can do, and say who logs in to the machines.',
        cites: [{ source: 'create', section: 'Add a compute to the fleet' }, { source: 'fleets' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts what you give to the service, such as player, session and matchmaker data.',
        customer: 'What lies on your machines is yours to protect, and player identifiers should be anonymous.',
        cites: [{ source: 'gamelift/data-protection' }, { source: 'fleets' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'Traffic between players and your game servers does not pass GameLift: encrypting it is yours. AWS secures calls to its own API.',
        cites: [{ source: 'gamelift/data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Copies of builds and data, and failover to other computes or to a managed fleet, are yours to arrange.',
        cites: [{ source: 'roadmap', section: 'Step 5: Customize your Anywhere fleets' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS keeps the event log of the fleet and metrics of placement, sessions and players.',
        customer:
          'You watch the machines and the health of the game servers, and collect their logs, or let the Agent upload them to a bucket of yours.',
        cites: [
          { source: 'agent', section: 'About the Agent' },
          { source: 'roadmap' },
          { source: 'hosting', section: 'Anywhere hosting' },
          { source: 'fleets', section: 'Anywhere fleet creation workflow' },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer: 'The machines and their systems are yours to patch.',
        cites: [{ source: 'fleets' }, { source: 'roadmap', section: 'Step 5: Customize your Anywhere fleets' }],
      },
      'host-os-patching': {
        who: 'customer',
        customer: 'You patch the hosts, and what is beneath them: GameLift brings no machine into the fleet.',
        cites: [{ source: 'fleets' }],
        except: [
          {
            when: 'a compute is an EC2 instance that you registered',
            who: 'aws',
            then: 'AWS patches the host under it, and you the instance.',
            cites: [
              { source: 'cloud-computes', section: 'Set up iterative testing with Amazon EC2' },
              { source: 'waf-shared-responsibility' },
            ],
          },
        ],
      },
      'hardware-replacement': {
        who: 'customer',
        customer: 'A broken machine is yours to repair or replace, to deregister and to register anew.',
        cites: [{ source: 'fleets' }],
        except: [
          {
            when: 'a compute is an EC2 instance that you registered',
            who: 'aws',
            then: 'AWS replaces failed hardware; starting another instance and registering it is yours.',
            cites: [
              { source: 'cloud-computes', section: 'Set up iterative testing with Amazon EC2' },
              { source: 'waf-shared-responsibility' },
            ],
          },
        ],
      },
      'node-provisioning': {
        who: 'customer',
        customer: 'A new fleet is empty: you provide the computes, register them and start game servers on them.',
        cites: [{ source: 'create' }, { source: 'fleets', section: 'Anywhere fleet creation workflow' }],
      },
      scaling: {
        who: 'customer',
        customer: 'Nothing scales by itself: you start and stop computes as players come and go.',
        cites: [{ source: 'roadmap', section: 'Step 5: Customize your Anywhere fleets' }],
      },
      agents: {
        who: 'customer',
        customer:
          'The GameLift Agent is a choice: you build it, install it, start it first and keep it current. It then registers the compute, gets its token, starts and ends server processes and uploads their logs to a bucket of yours. Without it you do all that.',
        cites: [
          { source: 'agent' },
          { source: 'roadmap', section: 'Step 4: Set up an Anywhere fleet with the Amazon GameLift Servers Agent' },
        ],
      },
      deployment: {
        who: 'customer',
        customer:
          'You bring the game server onto each compute with deployment tools of your own; GameLift deploys nothing here.',
        cites: [{ source: 'fleets' }],
      },
      'access-keys': {
        who: 'customer',
        customer: 'Authentication tokens of computes expire: renewing them, by script or by the Agent, is yours.',
        cites: [{ source: 'create', section: 'Add a compute to the fleet' }],
      },
      scheduler: {
        who: 'aws',
        aws: 'AWS places the sessions: it knows which servers are free, picks one by your queue and asks it to start. The queue and its order are yours to set.',
        cites: [{ source: 'roadmap', section: 'Step 3: Set up game session placement' }],
      },
      failover: {
        who: 'customer',
        customer: 'Failing over to other computes, or to managed fleets in a hybrid set-up, is yours to design.',
        cites: [{ source: 'roadmap', section: 'Step 5: Customize your Anywhere fleets' }],
      },
      'ddos-protection': {
        who: 'customer',
        customer:
          'Floods reach your computes over a network of yours, and fending them off there is yours. The player gateway, which hides game servers and lets only players through, needs a managed fleet.',
        cites: [{ source: 'player-gateway', section: 'Prerequisites' }, { source: 'ddos' }, { source: 'fleets' }],
      },
      'network-floods': {
        who: 'customer',
        customer:
          'Floods on the network of your computes are yours to fend off: Shield Standard guards what AWS hosts, and these machines it does not.',
        cites: [{ source: 'ddos', section: 'AWS Shield Standard' }, { source: 'fleets' }],
      },
      'infrastructure-monitoring': {
        who: 'customer',
        customer:
          'You watch the machines and their network with tools of your own. AWS shows what becomes of fleets, placement and sessions.',
        cites: [{ source: 'fleets' }, { source: 'hosting', section: 'Anywhere hosting' }],
      },
      'patch-management': {
        who: 'customer',
        customer: 'Machines, systems, Agent and game server: you patch all of it. AWS patches its own service.',
        cites: [{ source: 'fleets' }, { source: 'gamelift/security' }],
      },
      'application-monitoring': {
        who: 'customer',
        customer:
          'Your game server tells GameLift its health through the server SDK: integrating that and writing the check that answers is yours. So is watching the machines and starting a process again, except where the GameLift Agent does that.',
        cites: [{ source: 'gamelift/server-api' }, { source: 'fleets' }, { source: 'agent' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'GameLift knows which of your registered game servers are free, places each session by your queue, prompts the server to start it and hands the connection to the client. FlexMatch keeps the tickets and builds the matches by your rules. It issues the authentication tokens of computes, asks server processes for their health, and keeps events and metrics of the fleet. Machines and processes are yours.',
        cites: [
          { source: 'roadmap' },
          { source: 'create' },
          { source: 'hosting' },
          { source: 'gamelift/flexmatch' },
          { source: 'gamelift/server-api' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
