import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    concepts: {
      title: 'Lambda Developer Guide: AWS Lambda MicroVMs core concepts',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/microvms-how-it-works.html',
      read: '2026-11-29',
    },
    images: {
      title: 'Lambda Developer Guide: MicroVM images',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/microvms-images.html',
      read: '2026-11-29',
    },
    networking: {
      title: 'Lambda Developer Guide: Networking (MicroVMs)',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/microvms-networking.html',
      read: '2026-11-29',
    },
    security: {
      title: 'Lambda Developer Guide: Security and permissions (MicroVMs)',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/microvms-security.html',
      read: '2026-11-29',
    },
    monitoring: {
      title: 'Lambda Developer Guide: Monitoring (MicroVMs)',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/microvms-monitoring.html',
      read: '2026-11-29',
    },
    'best-practices': {
      title: 'Lambda Developer Guide: Best practices for Lambda MicroVMs',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/microvms-best-practices.html',
      read: '2026-11-29',
    },
    launching: {
      title: 'Lambda Developer Guide: Running and using MicroVMs',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/microvms-launching.html',
      read: '2026-11-29',
    },
    'idle-policy': {
      title: 'Lambda MicroVMs API Reference: IdlePolicy',
      url: 'https://docs.aws.amazon.com/lambda/latest/microvm-api/API_IdlePolicy.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Lambda MicroVMs',
    short: 'Lambda MicroVMs',
    aka: ['lambda microvms', 'lambda microvm', 'lambda micro vms', 'lambda micro vm', 'aws lambda microvms'],
    category: 'compute',
    profile: 'serverless-compute',
    variantOf: 'lambda',
    summary:
      'Isolated machines for one user, session or job each, started from a snapshot of your image: AWS runs what is beneath and publishes the base image, and rebuilding the image, tokens, network and code are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS runs the isolation: each MicroVM is an environment of its own. Giving each tenant or session one of its own is your choice.',
        cites: [{ source: 'concepts', section: 'Key concepts' }, { source: 'nitro-side-channels' }],
      },
      'operating-system': {
        who: 'shared',
        aws: 'AWS runs the hosts and publishes the managed base image, Amazon Linux 2023, on which every image has to stand.',
        customer:
          'Rebuild your image on a newer base image and start MicroVMs from the new version: each update of an image is one that you trigger. On a version that has been replaced an image can be built for 60 more days and run for 90, on one that AWS recalls not even that.',
        cites: [
          { source: 'concepts', section: 'Key concepts' },
          { source: 'images', section: 'MicroVM base images' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS provides the machines and lets a MicroVM burst to four times its baseline.',
        customer:
          'Choose the baseline when you build the image, start MicroVMs, suspend and end them, and stay within your quotas.',
        cites: [
          { source: 'images', section: 'MicroVM sizing' },
          { source: 'best-practices', section: 'Performance' },
        ],
      },
      'platform-software': {
        who: 'customer',
        customer:
          'Your image holds the language runtime, background processes and agents: you keep them current by a rebuild.',
        cites: [{ source: 'images' }],
      },
      container: {
        who: 'customer',
        customer:
          'You write the Dockerfile, choose the container image that it starts from, one of AWS’s or another, and rebuild. Lambda runs the build on its managed base image and takes the snapshot.',
        cites: [
          { source: 'images', section: 'Container base images' },
          { source: 'images', section: 'How Lambda builds a MicroVM image' },
        ],
      },
      application: {
        who: 'customer',
        customer:
          'Your code, its libraries and its lifecycle hooks. Make secrets, random values and identifiers after the start, not in the build: every MicroVM of an image version starts from the same snapshot.',
        cites: [
          { source: 'best-practices', section: 'Application design' },
          { source: 'images', section: 'How Lambda builds a MicroVM image' },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create images and their versions, start MicroVMs from them, and set size, hooks and connectors. When you start one you set how long it may run at most, and its idle policy: after how long without requests it is suspended, whether a request wakes it, and after how long asleep it is ended. Work without requests counts as idle.',
        cites: [{ source: 'images' }, { source: 'networking' }, { source: 'launching' }, { source: 'idle-policy' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You name the network connectors when you start a MicroVM, and cannot change them while it runs. Unless you route it through a VPC connector of your own, it can reach the public internet.',
        cites: [{ source: 'networking', section: 'Overview' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the build role and the execution role, and hand out the tokens that let clients in, each for named ports and a limited time.',
        cites: [{ source: 'security', section: 'IAM roles' }, { source: 'networking' }],
      },
      data: {
        who: 'customer',
        customer: 'What your code keeps in memory and on disk, also while suspended, and what it sends on, is yours.',
        cites: [{ source: 'concepts', section: 'Key concepts' }, { source: 'best-practices' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts the traffic between clients and the endpoint of a MicroVM, always by TLS.',
        customer:
          'Whether your application takes those requests by HTTP or HTTPS inside the MicroVM is your choice, and TLS from your code to other systems is yours.',
        cites: [{ source: 'networking', section: 'Inbound connectivity' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'A suspended MicroVM keeps memory and disk, but that is no backup: write out what must last before it ends, for instance in its terminate hook, and keep the source of the image.',
        cites: [
          { source: 'best-practices', section: 'Application design' },
          { source: 'concepts', section: 'Key concepts' },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'Lambda streams the logs of build and run to CloudWatch where a role allows it, and passes on to CloudTrail the calls that manage images.',
        customer:
          'Give the build role and the execution role that right: without the one no logs of the build arrive, without the other none of the run. Who starts, suspends and ends MicroVMs and makes their tokens CloudTrail records only once you turn on its data events. Then watch both.',
        cites: [
          { source: 'monitoring', section: 'Logging (CloudWatch Logs)' },
          { source: 'monitoring', section: 'CloudTrail logging' },
          { source: 'security', section: 'IAM roles' },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'base-images': {
        who: 'shared',
        aws: 'AWS publishes and patches the managed base image beneath every MicroVM, in versions, and a container base image for Dockerfiles.',
        customer:
          'Rebuild your image on the newer version before the old one expires, 90 days after it was replaced: an image changes only by an update that you trigger. The container base image may be one of your own, and is then yours to keep current.',
        cites: [
          { source: 'images', section: 'MicroVM base images' },
          { source: 'images', section: 'Container base images' },
          { source: 'concepts', section: 'Key concepts' },
        ],
      },
      'container-images': {
        who: 'customer',
        customer:
          'You rebuild the image, on a newer base image or with newer packages, as a new version, and start MicroVMs from that. Lambda changes no image by itself.',
        cites: [{ source: 'images', section: 'How Lambda builds a MicroVM image' }],
      },
      'runtime-patching': {
        who: 'customer',
        customer: 'The runtime is a part of your image: rebuild it. Lambda’s runtime updates are for functions.',
        cites: [{ source: 'images' }, { source: 'lambda/runtime-updates' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts beneath the MicroVMs.',
        cites: [{ source: 'waf-shared-responsibility' }],
      },
      'tenant-isolation': {
        who: 'aws',
        aws: 'AWS keeps each MicroVM apart from the others, as an isolated environment of its own.',
        cites: [{ source: 'concepts', section: 'Key concepts' }],
      },
      'workload-isolation': {
        who: 'customer',
        customer:
          'Whether each user, session or job gets a MicroVM of its own is your decision: the MicroVM is the boundary.',
        cites: [{ source: 'concepts', section: 'Key concepts' }],
      },
      'egress-filtering': {
        who: 'customer',
        customer:
          'The way out to the internet is open by default: to limit what untrusted code may reach, route it through a VPC connector of your own.',
        cites: [{ source: 'networking', section: 'Overview' }],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          'A shell needs a connector that you name at the start and a token of its own: who gets either is your decision.',
        cites: [{ source: 'security', section: 'Shell access tokens' }],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'You write the build role for the image and the execution role for the run, and their trust policies.',
        cites: [{ source: 'security', section: 'IAM roles' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Lambda builds your image: it starts a fresh MicroVM from its base image, runs the Dockerfile, starts the application and takes a snapshot. From that it launches each MicroVM, with an HTTPS endpoint of its own. It suspends idle ones as your idle policy says, keeps their memory and disk, and resumes them when traffic returns. Balancing load over several MicroVMs it does not do: that is yours.',
        cites: [{ source: 'concepts' }, { source: 'images' }, { source: 'launching' }],
      },
    },
    reviewed: '2026-11-29',
  },
);
