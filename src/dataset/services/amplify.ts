import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'data-protection': {
      title: 'Amplify User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/data-protection.html',
      read: '2026-11-23',
    },
    'at-rest': {
      title: 'Amplify User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/encryption-at-rest.html',
      read: '2026-11-28',
    },
    'in-transit': {
      title: 'Amplify User Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/encryption-in-transit.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'Amplify User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    'compute-role': {
      title: 'Amplify User Guide: SSR compute role',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/amplify-SSR-compute-role.html',
      read: '2026-11-28',
    },
    'service-role': {
      title: 'Amplify User Guide: Service role',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/amplify-service-role.html',
      read: '2026-11-28',
    },
    'access-control': {
      title: 'Amplify User Guide: Restrict access to branches',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/access-control.html',
      read: '2026-11-28',
    },
    secrets: {
      title: 'Amplify User Guide: Environment secrets',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/environment-secrets.html',
      read: '2026-11-28',
    },
    waf: {
      title: 'Amplify User Guide: Firewall support',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/WAF-integration.html',
      read: '2026-11-28',
    },
    'access-logs': {
      title: 'Amplify User Guide: Access logs',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/access-logs.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'Amplify User Guide: Monitoring with CloudWatch',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/monitoring-with-cloudwatch.html',
      read: '2026-11-28',
    },
    certificates: {
      title: 'Amplify User Guide: Using SSL/TLS certificates',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/using-certificates.html',
      read: '2026-11-28',
    },
    'build-image': {
      title: 'Amplify User Guide: Custom build images',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/custom-build-image.html',
      read: '2026-11-28',
    },
    'build-settings': {
      title: 'Amplify User Guide: Configuring build settings',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/build-settings.html',
      read: '2026-11-28',
    },
    ssr: {
      title: 'Amplify User Guide: SSR supported features',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/ssr-supported-features.html',
      read: '2026-11-28',
    },
    'deploy-ssr': {
      title: 'Amplify User Guide: Deploying a Next.js SSR application',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/deploy-nextjs-app.html',
      read: '2026-11-28',
    },
    welcome: {
      title: 'Amplify User Guide: Welcome to AWS Amplify Hosting',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/welcome.html',
      read: '2026-11-29',
    },
    caching: {
      title: 'Amplify User Guide: Managing the cache configuration for an app',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/caching.html',
      read: '2026-11-30',
    },
    previews: {
      title: 'Amplify User Guide: Web previews for pull requests',
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/pr-previews.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS Amplify Hosting',
    short: 'Amplify',
    aka: ['amplify', 'aws amplify', 'amplify hosting', 'amplify console'],
    category: 'developer-tools',
    profile: 'serverless-compute',
    summary:
      'Managed hosting for web apps: AWS builds, hosts and scales, and the code and its framework, access, secrets, the domain and the back end are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the build machines and the servers that host and render.',
        cites: [{ source: 'infrastructure' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS manages and scales what hosts and renders the app. You only watch the quota of request tokens, and have it raised before a rush.',
        cites: [{ source: 'deploy-ssr' }, { source: 'monitoring' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS runs hosting, rendering and the default build image, and says which Node.js versions it supports.',
        customer:
          'You choose framework and Node.js versions and move them on: pages are rendered with the major version of Node.js that built them.',
        cites: [{ source: 'ssr', section: 'Node.js version support for Next.js apps' }, { source: 'build-settings' }],
        except: [
          {
            when: 'the app was made before 17 November 2022 and still has the Classic provider (Next.js 11)',
            who: 'customer',
            then: 'Its bucket, distribution and Lambda@Edge functions lie in your account, and AWS does not move it: migrating it to Amplify Hosting compute is yours.',
            cites: [{ source: 'ssr', section: 'Amplify Next.js 11 SSR support' }, { source: 'deploy-ssr' }],
          },
          {
            if: 'custom-image',
            when: 'the build uses a custom build image',
            who: 'customer',
            then: 'Node.js and the other build tools come from your image and are yours to keep current.',
            cites: [{ source: 'build-image' }],
          },
        ],
      },
      container: {
        who: 'absent',
        because:
          'Amplify Hosting takes code and files, not containers of yours; only the build can use an image that you bring.',
        cites: [{ source: 'build-image' }],
        except: [
          {
            if: 'custom-image',
            when: 'the build uses a custom build image',
            who: 'customer',
            then: 'That image is yours to build, patch and host, in a public ECR repository, with Node.js and all tools in it.',
            cites: [{ source: 'build-image' }],
          },
        ],
      },
      application: {
        who: 'customer',
        customer:
          "The app's code, its framework and packages are yours to patch and to redeploy, for server-side rendering too.",
        cites: [{ source: 'build-settings' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set branches, previews, build settings, environment variables, headers, redirects and the custom domain.',
        cites: [{ source: 'build-settings' }, { source: 'access-control' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide on the WAF in front and on who reaches unpublished branches.',
        cites: [{ source: 'waf' }, { source: 'access-control' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          "The service role, the compute role of rendered pages, repository access, branch passwords and your users' sign-in are yours.",
        cites: [{ source: 'service-role' }, { source: 'compute-role' }, { source: 'access-control' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts build artifacts and what is cached at the edge.',
        customer:
          'What the app collects and keeps in its back end is yours; no secrets in environment variables that reach the browser.',
        cites: [{ source: 'at-rest' }, { source: 'data-protection' }, { source: 'secrets' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves apps and API over TLS and renews the certificate that it manages.',
        customer: 'You prove your domain, and replace a certificate that you brought.',
        cites: [{ source: 'in-transit' }, { source: 'certificates' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Your repository is the original: keep it and the back end backed up. Earlier builds can be deployed again.',
        cites: [{ source: 'build-settings' }, { source: 'data-protection' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and gives access logs and API records in CloudTrail.',
        customer: 'You read them, alarm, and add logging to your code.',
        cites: [{ source: 'monitoring' }, { source: 'access-logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      dependencies: {
        who: 'customer',
        customer: 'Framework and package updates are yours, with a new build.',
        cites: [{ source: 'build-settings' }],
      },
      secrets: {
        who: 'customer',
        customer: 'You keep secrets in the secret store and not in plain environment variables.',
        cites: [{ source: 'secrets' }],
      },
      'certificate-renewal': {
        who: 'aws',
        aws: 'AWS renews the certificate that Amplify manages for your domain, as long as the app is hosted there.',
        cites: [{ source: 'certificates' }],
        except: [
          {
            if: 'imported',
            when: 'you imported the certificate',
            who: 'customer',
            then: 'You renew it and import it again.',
            cites: [{ source: 'acm/import' }, { source: 'certificates' }],
          },
          {
            if: 'validation-record-gone',
            when: 'the verification record in your DNS was changed or deleted',
            who: 'customer',
            then: 'Renewal fails until you remove the domain from the app and add it again.',
            cites: [{ source: 'certificates' }],
          },
        ],
      },
      'web-firewall': {
        who: 'customer',
        customer: 'You attach a WAF web ACL to the app and choose and tune its rules.',
        cites: [{ source: 'waf' }],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales hosting and server-side rendering with the requests; you only watch the quota of request tokens.',
        cites: [{ source: 'deploy-ssr' }, { source: 'monitoring' }, { source: 'waf-shared-responsibility' }],
      },
      alerting: {
        who: 'customer',
        customer: 'You set CloudWatch alarms on errors, latency and traffic of the app; metrics come by themselves.',
        cites: [{ source: 'monitoring' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts build artifacts and what is cached at the edge.',
        cites: [{ source: 'at-rest' }],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'Moving off a Node.js version that Amplify no longer supports is yours, with a new build: 14, 16 and 18 are out, 20, 22 and 24 are in. The version is set in the build settings or by your build image.',
        cites: [{ source: 'ssr', section: 'Node.js version support for Next.js apps' }, { source: 'build-image' }],
      },
      'application-logs': {
        who: 'shared',
        aws: 'Amplify sends the logs of server-side rendering to CloudWatch Logs in your account.',
        customer: 'You let its service role write them, set how long they are kept, and add what your code should log.',
        cites: [{ source: 'monitoring', section: 'Accessing CloudWatch Logs for SSR apps' }],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'The service role that deploys your back end and the compute role of rendered pages are yours to write and to keep small; the managed policy AdministratorAccess-Amplify is about as powerful as an administrator.',
        cites: [{ source: 'compute-role' }, { source: 'service-role' }, { source: 'ssr' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Amplify builds each push to a connected branch, publishes it on its content delivery network only when complete, and clears the cache. It renders pages of server-side frameworks and scales that, obtains and renews the managed certificate, makes previews of pull requests where you turned them on, and sends rendering logs to CloudWatch where its role may. Code, build settings, domain and branches are yours.',
        cites: [
          { source: 'welcome' },
          { source: 'caching' },
          { source: 'previews' },
          { source: 'deploy-ssr' },
          { source: 'certificates' },
          { source: 'monitoring' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
