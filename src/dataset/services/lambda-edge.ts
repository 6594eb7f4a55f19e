import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'CloudFront Developer Guide: Customize at the edge with Lambda@Edge',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html',
      read: '2026-11-29',
    },
    restrictions: {
      title: 'CloudFront Developer Guide: Restrictions on Lambda@Edge',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html',
      read: '2026-11-29',
    },
    permissions: {
      title: 'CloudFront Developer Guide: Set up IAM permissions and roles for Lambda@Edge',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html',
      read: '2026-11-29',
    },
    logs: {
      title: 'CloudFront Developer Guide: Edge function logs',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html',
      read: '2026-11-29',
    },
    triggers: {
      title: 'CloudFront Developer Guide: Add triggers for a Lambda@Edge function',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-add-triggers.html',
      read: '2026-11-29',
    },
    uses: {
      title: 'CloudFront Developer Guide: Ways to use Lambda@Edge',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-ways-to-use.html',
      read: '2026-11-29',
    },
    replicas: {
      title: 'CloudFront Developer Guide: Delete Lambda@Edge functions and replicas',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-delete-replicas.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Lambda@Edge',
    short: 'Lambda@Edge',
    aka: ['lambda@edge', 'lambda at edge', 'lambda at the edge', 'lambda edge', 'lambda-edge', 'edge lambda'],
    category: 'compute',
    profile: 'serverless-compute',
    variantOf: 'lambda',
    summary:
      'Lambda functions that CloudFront runs near its viewers: AWS has the edge, the servers and the runtime, and code, triggers and role are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS isolates functions of different customers, as Lambda does.',
        cites: [{ source: 'logical-separation-serverless' }, { source: 'overview' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS provides and patches the servers at its locations.',
        cites: [{ source: 'overview' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': {
        who: 'aws',
        aws: "AWS runs Lambda's API in us-east-1, copies the function to its locations and invokes it.",
        cites: [{ source: 'overview' }, { source: 'restrictions' }],
      },
      capacity: {
        who: 'aws',
        aws: 'AWS scales with the requests: there is nothing to provision. Quotas are yours to watch.',
        cites: [{ source: 'overview' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS patches the Node.js and Python runtimes by itself: Auto is the only runtime update mode that Lambda@Edge knows.',
        cites: [
          { source: 'restrictions', section: 'Lambda features' },
          { source: 'restrictions', section: 'Supported runtimes' },
          { source: 'lambda/runtimes' },
        ],
        except: [
          {
            if: 'end-of-life',
            when: 'the runtime is deprecated',
            who: 'customer',
            then: 'move the function to a supported one.',
            cites: [{ source: 'lambda/runtimes', section: 'Shared responsibility model' }],
          },
        ],
      },
      container: {
        who: 'aws',
        aws: 'AWS runs the isolated containers. Functions from container images are not supported.',
        cites: [{ source: 'restrictions', section: 'Lambda features' }, { source: 'lambda/overview' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code and its libraries, and what it does to requests and responses.',
        cites: [{ source: 'overview' }, { source: 'lambda/runtimes', section: 'Shared responsibility model' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You publish numbered versions in us-east-1 and set the triggers on cache behaviours.',
        cites: [{ source: 'restrictions' }, { source: 'triggers' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'There is no VPC to attach: what the function may reach is decided in your code, and the distribution in front of it is yours to configure.',
        cites: [{ source: 'restrictions', section: 'Lambda features' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the execution role, which both lambda.amazonaws.com and edgelambda.amazonaws.com must be able to assume, and limit who may replicate and associate functions.',
        cites: [{ source: 'permissions' }],
      },
      data: {
        who: 'customer',
        customer:
          'Requests, cookies and bodies that the function sees are yours to protect; it runs in many Regions, so mind where data is handled.',
        cites: [{ source: 'logs' }, { source: 'overview' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS offers TLS at its edge.',
        customer: "Choose the distribution's viewer and origin protocols, and TLS in your own calls.",
        cites: [{ source: 'overview' }, { source: 'lambda/data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Keep the source and earlier numbered versions for rollback.',
        cites: [{ source: 'restrictions', section: 'Lambda function version' }, { source: 'lambda/versions' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS sends logs to CloudWatch in the Region where the function ran, on a best-effort basis and throttled by volume.',
        customer: 'Give the role the permission, collect the logs of all Regions, set retention and alarms.',
        cites: [{ source: 'logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'runtime-patching': {
        who: 'aws',
        aws: 'AWS patches the managed runtimes. Function update and Manual mode do not exist at the edge.',
        cites: [{ source: 'restrictions', section: 'Lambda features' }, { source: 'lambda/runtime-management' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the runtime is deprecated',
            who: 'customer',
            then: 'patches end: move the function to a supported runtime.',
            cites: [{ source: 'lambda/runtimes', section: 'Shared responsibility model' }],
          },
        ],
      },
      'service-roles': {
        who: 'customer',
        customer: 'The execution role with both service principals is yours.',
        cites: [{ source: 'permissions' }],
      },
      triggers: {
        who: 'customer',
        customer: 'You attach a numbered version to viewer or origin events of a cache behaviour.',
        cites: [{ source: 'triggers' }, { source: 'restrictions' }],
      },
      'data-residency': {
        who: 'shared',
        aws: 'AWS runs the function where viewers are.',
        customer: 'Logs and processing happen in several Regions: decide whether that suits your data.',
        cites: [{ source: 'logs' }],
      },
      'env-vars': {
        who: 'customer',
        customer:
          'Lambda@Edge takes no environment variables: you carry settings in the code or fetch them, and keep secrets out of both the code and the headers.',
        cites: [{ source: 'restrictions', section: 'Lambda features' }],
      },
      'lambda-layers': {
        who: 'customer',
        customer: 'Layers do not work at the edge: pack the libraries into the function and update them there.',
        cites: [{ source: 'restrictions', section: 'Lambda features' }],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales with the requests, without anything to provision: provisioned concurrency does not exist at the edge. The Regional concurrency quotas hold there too.',
        cites: [{ source: 'overview' }, { source: 'restrictions', section: 'Lambda features' }],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS runs the function at its locations near the viewers: there are no zones for you to choose.',
        cites: [{ source: 'overview' }],
      },
      deployment: {
        who: 'customer',
        customer:
          'You publish a numbered version in us-east-1 and put it on the cache behaviour, and roll back by putting the earlier one there: aliases and $LATEST do not work. To delete a function or version you take it off every distribution and wait some hours: CloudFront deletes the replicas, nobody else can, and only then the function can go.',
        cites: [
          { source: 'restrictions', section: 'Lambda function version' },
          { source: 'triggers' },
          { source: 'replicas' },
        ],
      },
      scheduler: {
        who: 'aws',
        aws: 'AWS copies the function to its locations and decides where it runs.',
        cites: [{ source: 'overview' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts the package at rest. A key of your own for it does not work at the edge.',
        cites: [{ source: 'restrictions', section: 'Lambda features' }, { source: 'lambda/at-rest' }],
      },
      'dead-letters': {
        who: 'customer',
        customer:
          'There is no dead-letter queue at the edge: what a viewer gets when the function fails, and noticing it in logs and metrics of each Region, is yours.',
        cites: [{ source: 'restrictions', section: 'Lambda features' }, { source: 'logs' }],
      },
      'storage-space': {
        who: 'customer',
        customer: '/tmp has 512 MB at the edge and cannot be enlarged: keep within it.',
        cites: [{ source: 'restrictions', section: 'Lambda features' }],
      },
      'scaling-limits': {
        who: 'customer',
        customer:
          'Provisioned concurrency does not exist at the edge. In every Region where the function runs it shares the concurrency of that Region with your other functions: watch it there, and ask for more.',
        cites: [{ source: 'restrictions', section: 'Lambda features' }, { source: 'cloudfront/quotas' }],
      },
      subnets: {
        who: 'absent',
        because: 'A function at the edge cannot be attached to a VPC, so there are no subnets to choose for it.',
        cites: [{ source: 'restrictions', section: 'Lambda features' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'The function runs for whoever reaches the cache behaviour that it hangs on: whether that is the public is decided by your distribution, its signed URLs and AWS WAF, and by checks in the code.',
        cites: [{ source: 'triggers' }, { source: 'overview' }],
      },
      'api-authorization': {
        who: 'customer',
        customer:
          'Nobody is authenticated for the function: checking tokens, cookies and headers in its code, or keeping callers off with signed URLs or AWS WAF at the distribution, is yours.',
        cites: [{ source: 'uses' }],
      },
      agents: {
        who: 'customer',
        customer:
          'Layers, and with them ready-made extensions, do not work at the edge, and neither does X-Ray: what you want to monitor, your own code has to report.',
        cites: [{ source: 'restrictions', section: 'Lambda features' }],
      },
      'egress-filtering': {
        who: 'customer',
        customer:
          'There is no VPC whose rules could hold the function back: what it calls is decided in your code, so limit and review that.',
        cites: [{ source: 'restrictions', section: 'Lambda features' }],
      },
      'web-firewall': {
        who: 'customer',
        customer:
          'AWS WAF stands at the distribution, before the function: you attach it there, choose and tune the rules, and watch what they block.',
        cites: [{ source: 'cloudfront/waf' }, { source: 'lambda/waf-resources' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'CloudFront copies the version to its locations, calls it on the viewer and origin events of a behaviour at a location near the viewer, and scales from few requests to thousands a second. It deletes the replicas by itself, usually within hours after the last distribution has let go of the function; nobody else can. Logs it puts into the Region where the function ran. Version, triggers and code are yours.',
        cites: [{ source: 'overview' }, { source: 'replicas' }, { source: 'triggers' }, { source: 'logs' }],
      },
    },
    reviewed: '2026-11-29',
  },
);
