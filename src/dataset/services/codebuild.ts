import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    fleets: {
      title: 'CodeBuild User Guide: Run builds on reserved capacity fleets',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/fleets.html',
      read: '2026-11-30',
    },
    security: {
      title: 'CodeBuild User Guide: Security',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/security.html',
      read: '2026-11-28',
    },
    images: {
      title: 'CodeBuild User Guide: Docker images provided by CodeBuild',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-available.html',
      read: '2026-11-28',
    },
    'deprecated-images': {
      title: 'CodeBuild User Guide: Deprecated CodeBuild images',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/deprecated-images.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'CodeBuild User Guide: Data encryption',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'CodeBuild User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    buildspec: {
      title: 'CodeBuild User Guide: Build specification reference',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html',
      read: '2026-11-28',
    },
    access: {
      title: 'CodeBuild User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control.html',
      read: '2026-11-28',
    },
    tokens: {
      title: 'CodeBuild User Guide: Access your source provider',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/access-tokens.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'CodeBuild User Guide: Use CodeBuild with Amazon VPC',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/vpc-support.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'CodeBuild User Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/logging-monitoring.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'CodeBuild User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/codebuild-disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    compute: {
      title: 'CodeBuild User Guide: Build environment compute modes and types',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html',
      read: '2026-11-28',
    },
    webhooks: {
      title: 'CodeBuild User Guide: Use webhooks',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/webhooks.html',
      read: '2026-11-28',
    },
    'pull-requests': {
      title: 'CodeBuild User Guide: Pull request comment approval',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/pull-request-build-policy.html',
      read: '2026-11-30',
    },
    concepts: {
      title: 'CodeBuild User Guide: AWS CodeBuild concepts',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/concepts.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS CodeBuild',
    short: 'CodeBuild',
    aka: ['codebuild', 'code build', 'build project', 'aws codebuild', 'buildspec'],
    category: 'developer-tools',
    profile: 'serverless-compute',
    summary:
      'Managed builds: AWS runs and patches the build hosts and its curated images, and your custom images, build commands, dependencies, roles and secrets are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS gives each on-demand build machines of its own, destroys them afterwards, and keeps customers apart.',
        cites: [{ source: 'fleets' }, { source: 'security' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'reserved-capacity',
            when: 'builds run on a reserved capacity fleet',
            who: 'shared',
            aws: 'AWS keeps other customers out.',
            then: 'Sources, layers and caches left on the machines can be read by other projects of your account on the same fleet: separate them by fleet.',
            cites: [
              {
                source: 'fleets',
                section: 'Can I share a reserved capacity fleet across multiple CodeBuild projects?',
              },
            ],
          },
        ],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the build hosts, also those of reserved fleets. On-demand machines are destroyed after each build.',
        cites: [{ source: 'fleets' }, { source: 'security' }, { source: 'infrastructure' }],
        except: [
          {
            if: 'custom-ami',
            when: 'a reserved fleet uses a custom AMI',
            who: 'customer',
            then: 'The system and all software in that AMI are yours to patch and to build anew.',
            cites: [
              {
                source: 'fleets',
                section: 'How do I configure a custom Amazon Machine Image (AMI) for a reserved capacity fleet?',
              },
            ],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS provides build machines on demand.',
        customer: 'You choose compute type, timeouts and concurrency limits, or the size of a reserved fleet.',
        cites: [{ source: 'compute' }],
        except: [
          {
            if: 'reserved-capacity',
            when: 'builds run on a reserved capacity fleet',
            who: 'customer',
            then: 'Number and size of its machines, scaling and what happens at overflow are your settings; AWS maintains the machines.',
            cites: [{ source: 'fleets' }],
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS publishes the curated images and updates them with minor and patch versions of their runtimes.',
        customer:
          'You choose image and runtime versions, let a project use the latest, and move off deprecated images.',
        cites: [{ source: 'images' }, { source: 'deprecated-images' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the image that CodeBuild provides is deprecated',
            who: 'customer',
            then: 'It gets no more minor or patch versions: moving to a supported image is yours.',
            cites: [{ source: 'deprecated-images' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer:
          'A build image that you bring is yours to build, patch and scan, and so are the container images that your builds produce.',
        cites: [{ source: 'images' }, { source: 'security' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the image that CodeBuild provides is deprecated',
            who: 'customer',
            then: 'It still runs but gets no more updates: move to a supported one.',
            cites: [{ source: 'deprecated-images' }],
          },
          {
            if: 'provided-image',
            when: 'you use an image that CodeBuild provides',
            who: 'shared',
            aws: 'AWS keeps the image current.',
            then: 'Picking a supported one is yours.',
            cites: [{ source: 'images' }],
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Source code, buildspec, and the dependencies that a build downloads are yours.',
        cites: [{ source: 'buildspec' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You define projects: source, image, environment variables, triggers, privileged mode, artifacts, cache.',
        cites: [{ source: 'buildspec' }, { source: 'webhooks' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide whether builds run in your VPC and what they reach from there.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          "The project's service role, source credentials, and who can start and change builds are yours. A build can do all that its role can.",
        cites: [{ source: 'access' }, { source: 'tokens' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts artifacts, caches, logs and build volumes, with AWS managed keys by default.',
        customer:
          'You choose your own key if you want one, decide what goes into artifacts, and keep secrets out of plain environment variables.',
        cites: [{ source: 'encryption' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS uses TLS for all its connections.',
        customer: 'What your build commands fetch and push is yours to encrypt.',
        cites: [{ source: 'encryption' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Build machines are thrown away: keep source, project definitions and artifacts that matter.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS sends build logs to CloudWatch Logs and API calls to CloudTrail.',
        customer: 'You set retention, keep secrets out of logs, and watch builds.',
        cites: [{ source: 'logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'container-images': {
        who: 'customer',
        customer: 'Patching a custom build image is yours.',
        cites: [{ source: 'images' }],
        except: [
          {
            if: 'provided-image',
            when: 'you use an image that CodeBuild provides',
            who: 'shared',
            aws: 'AWS updates the image.',
            then: 'You choose a supported version of it.',
            cites: [{ source: 'images' }],
          },
        ],
      },
      'base-images': {
        who: 'aws',
        aws: 'AWS maintains the curated images and updates supported ones with minor and patch versions. Which one a project uses, and whether it follows the latest, is your setting.',
        cites: [{ source: 'images' }, { source: 'deprecated-images' }],
        except: [
          {
            if: 'custom-image',
            when: 'you bring your own image',
            who: 'customer',
            then: 'Building it, patching it and choosing its base are yours.',
            cites: [{ source: 'images' }],
          },
          {
            if: 'end-of-life',
            when: 'the image that CodeBuild provides is deprecated',
            who: 'customer',
            then: 'It gets no more updates: move to a supported one.',
            cites: [{ source: 'deprecated-images' }],
          },
        ],
      },
      dependencies: {
        who: 'customer',
        customer: 'Packages that a build pulls in are yours to pin and check.',
        cites: [{ source: 'buildspec' }],
      },
      secrets: {
        who: 'customer',
        customer: 'You take secrets from Secrets Manager or Parameter Store instead of plain environment variables.',
        cites: [{ source: 'buildspec' }],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'You give each project a service role with no more than it needs, above all where a webhook can start it: the build can do all that the role can.',
        cites: [{ source: 'access' }, { source: 'webhooks' }],
      },
      triggers: {
        who: 'customer',
        customer:
          'Who can start a build is decided by your webhook filters and the pull request policy. New projects build a pull request of somebody without write rights only after one of your people approved it in a comment; older ones, and those where you switched that off, build it at once.',
        cites: [{ source: 'pull-requests' }, { source: 'webhooks' }],
      },
      'env-vars': {
        who: 'customer',
        customer: 'Plain environment variables show in the console and logs: no secrets there.',
        cites: [{ source: 'buildspec' }],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer: 'Moving off a deprecated image or runtime is yours.',
        cites: [{ source: 'deprecated-images' }],
      },
      'workload-isolation': {
        who: 'aws',
        aws: 'On demand, AWS gives each build machines that are destroyed afterwards, so that builds leave nothing to one another.',
        cites: [{ source: 'fleets' }],
        except: [
          {
            if: 'reserved-capacity',
            when: 'builds run on a reserved capacity fleet',
            who: 'customer',
            then: 'Data cached on its machines is open to every project of your account that shares the fleet: put projects that must not meet on different fleets.',
            cites: [
              {
                source: 'fleets',
                section: 'Can I share a reserved capacity fleet across multiple CodeBuild projects?',
              },
            ],
          },
        ],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales the machines of on-demand builds with the load.',
        cites: [{ source: 'fleets' }],
        except: [
          {
            if: 'reserved-capacity',
            when: 'builds run on a reserved capacity fleet',
            who: 'customer',
            then: 'You set its minimum size, its scaling and what happens when it is full.',
            cites: [{ source: 'fleets' }],
          },
        ],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts artifacts, caches, logs and build volumes, with AWS managed keys by default.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with the key that you named for the project.',
            then: 'Its policy and life are yours.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS spreads the Regional service over zones and provides the machines of the builds: without a VPC there is no zone for you to choose.',
        customer: 'For builds in your VPC you name the subnets: have several Availability Zones among them.',
        cites: [{ source: 'vpc', section: 'Best practices for VPCs' }, { source: 'fault-isolation-regional' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'CodeBuild creates the environment for each build, downloads the source into it, runs the phases of your buildspec, uploads the output to S3 and streams the logs, and destroys on-demand machines afterwards. It scales them, receives the webhooks of the source provider, and maintains the curated images and the build hosts. Buildspec, role, filters and your own images are yours.',
        cites: [{ source: 'concepts' }, { source: 'fleets' }, { source: 'images' }, { source: 'webhooks' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
