import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'how-it-works': {
      title: 'Elastic Load Balancing User Guide: How Elastic Load Balancing works',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
      read: '2026-11-28',
    },
    'nlb-security-groups': {
      title: 'Network Load Balancers: Update the security groups for your Network Load Balancer',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html',
      read: '2026-11-30',
    },
    'mutual-tls': {
      title: 'Application Load Balancers: Mutual authentication with TLS',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html',
      read: '2026-11-30',
    },
    security: {
      title: 'Elastic Load Balancing User Guide: Security',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/security.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'Elastic Load Balancing User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Elastic Load Balancing User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Elastic Load Balancing User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-23',
    },
    'https-listener': {
      title: 'Application Load Balancers: Create an HTTPS listener',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html',
      read: '2026-11-23',
    },
    certificates: {
      title: 'Application Load Balancers: SSL certificates for your Application Load Balancer',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html',
      read: '2026-11-28',
    },
    'tls-policies': {
      title: 'Application Load Balancers: Security policies',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
      read: '2026-11-28',
    },
    'tls-listener': {
      title: 'Network Load Balancers: TLS listeners',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/create-tls-listener.html',
      read: '2026-11-23',
    },
    'access-logs': {
      title: 'Application Load Balancers: Access logs',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
      read: '2026-11-28',
    },
    authenticate: {
      title: 'Application Load Balancers: Authenticate users',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html',
      read: '2026-11-23',
    },
    iam: {
      title: 'Elastic Load Balancing User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/load-balancer-authentication-access-control.html',
      read: '2026-11-23',
    },
    'health-checks': {
      title: 'Application Load Balancers: Health checks for target groups',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Elastic Load Balancing',
    short: 'Elastic Load Balancing',
    aka: [
      'elb',
      'alb',
      'nlb',
      'clb',
      'load balancer',
      'load balancers',
      'application load balancer',
      'network load balancer',
      'classic load balancer',
      'elastic load balancer',
      'loadbalancer',
      'target group',
      'target groups',
      'elbv2',
      'https listener',
    ],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      'Managed load balancers (Application, Network, Classic): AWS runs, patches and scales them, and listeners, certificates, TLS policies, rules and targets are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the machines inside a load balancer. You cannot log in to them.',
        cites: [{ source: 'infrastructure' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales the load balancer as traffic changes and replaces its nodes. You pick its Availability Zones, and the targets behind it are yours to register and scale.',
        cites: [{ source: 'how-it-works' }, { source: 'waf-demand' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS writes, patches and updates the load balancer software, its TLS code included.',
        cites: [{ source: 'infrastructure' }, { source: 'waf-shared-responsibility' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The programs on the targets are yours, with the health check that they answer.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set listeners, rules, target groups, health checks, stickiness, internet-facing or internal, and deletion protection.',
        cites: [{ source: 'infrastructure' }, { source: 'https-listener' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose the subnets and write the security groups of the load balancer and of its targets, so that targets take traffic only from it.',
        cites: [{ source: 'infrastructure', section: 'Controlling network traffic' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You say with IAM who is allowed to change load balancers, listeners and certificates. Signing in your users at an ALB is also a setting of yours.',
        cites: [{ source: 'iam' }, { source: 'authenticate' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS passes requests through and stores none of their content. Access logs land in your bucket encrypted by S3.',
        customer: 'You decide what goes through, what the logs contain, and who reads the bucket.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS terminates TLS on HTTPS and TLS listeners, offers the security policies, and keeps their code patched.',
        customer:
          'You create the secure listener, choose its certificate and security policy, redirect plain HTTP, and decide on TLS from the load balancer to the targets.',
        cites: [
          { source: 'data-protection', section: 'Encryption in transit' },
          { source: 'https-listener' },
          { source: 'tls-listener' },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the load balancer running across the Zones that you enabled.',
        customer:
          'There is no data to back up: keep the definition as a template, use several Zones, and plan for a second Region yourself.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes CloudWatch metrics and records management calls in CloudTrail.',
        customer:
          'Access logs are off until you turn them on and name a destination, and are best effort, not a full account. You set the alarms, for unhealthy targets first.',
        cites: [{ source: 'access-logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'tls-certificates': {
        who: 'customer',
        customer: 'You deploy a server certificate on each secure listener: from ACM, imported, or from IAM.',
        cites: [{ source: 'https-listener' }, { source: 'certificates' }],
      },
      'certificate-renewal': {
        who: 'aws',
        aws: 'A certificate issued by ACM and used on the load balancer is renewed by ACM and put in place, as long as you leave its DNS validation records where they are.',
        cites: [{ source: 'certificates' }, { source: 'acm/renewal' }, { source: 'acm/dns-renewal' }],
        except: [
          {
            if: 'imported',
            when: 'you imported the certificate into ACM or uploaded it to IAM',
            who: 'customer',
            then: 'Nothing renews it: watch its expiry, bring in the new one, and put it on the listener where its name changes.',
            cites: [{ source: 'certificates', section: 'Certificate renewal' }, { source: 'acm/import' }],
          },
          {
            if: 'email-validated',
            when: 'the certificate is validated by email',
            who: 'shared',
            aws: 'ACM sends the mail and renews once its link was clicked.',
            then: 'Somebody of yours clicks the link before the certificate ends.',
            cites: [{ source: 'acm/email-renewal' }],
          },
          {
            if: 'validation-record-gone',
            when: 'the validation records are gone',
            who: 'customer',
            then: 'ACM cannot renew: put the records back before the certificate ends.',
            cites: [{ source: 'acm/dns-renewal' }],
          },
        ],
      },
      'tls-policies': {
        who: 'customer',
        customer:
          'You choose the security policy of each listener and move it when old TLS versions have to go. AWS publishes the policies.',
        cites: [{ source: 'https-listener' }, { source: 'tls-policies' }],
        except: [
          {
            if: 'cli-created',
            when: 'the listener was created by CLI, API or CloudFormation and no policy was named',
            who: 'customer',
            then: 'An Application Load Balancer then gets ELBSecurityPolicy-2016-08, which still takes TLS 1.0: name a newer one. The console chooses a TLS 1.2 and 1.3 policy.',
            cites: [{ source: 'tls-policies' }],
          },
        ],
      },
      'internal-tls': {
        who: 'customer',
        customer:
          'Encryption from the load balancer to your targets is your choice: HTTPS or TLS target groups, with certificates on the targets. The TLS policy of that leg cannot be chosen: on an Application Load Balancer it follows from that of the listener.',
        cites: [{ source: 'tls-policies', section: 'Backend connections' }, { source: 'how-it-works' }],
      },
      'security-groups': {
        who: 'customer',
        customer: 'You write the security group of the load balancer and let the targets accept only it.',
        cites: [{ source: 'infrastructure', section: 'Controlling network traffic' }],
        except: [
          {
            when: 'a Network Load Balancer was created without a security group',
            who: 'customer',
            then: 'It takes all traffic and no group can be attached later: filter at the targets, or create it anew.',
            cites: [{ source: 'nlb-security-groups' }],
          },
        ],
      },
      'web-firewall': {
        who: 'customer',
        customer: 'You attach an AWS WAF web ACL to an Application Load Balancer and write its rules.',
        cites: [{ source: 'waf/security' }, { source: 'waf/managed-rule-groups' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'Access and connection logs are off until you enable them.',
        cites: [{ source: 'access-logs' }],
      },
      scaling: {
        who: 'aws',
        aws: 'The load balancer scales by itself as traffic changes.',
        cites: [{ source: 'how-it-works' }],
        except: [
          {
            if: 'behind-it',
            when: 'you mean the targets behind it',
            who: 'customer',
            then: 'They do not scale with the load balancer: connect an Auto Scaling group or scale them yourself.',
            cites: [{ source: 'waf-demand' }],
          },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You enable several Availability Zones on the load balancer, which an Application Load Balancer demands, and have healthy targets in each. A Network Load Balancer node sends only to targets in its own Zone until you turn cross-zone balancing on.',
        cites: [
          { source: 'how-it-works', section: 'Availability Zones and load balancer nodes' },
          { source: 'resilience' },
        ],
      },
      failover: {
        who: 'shared',
        aws: 'The load balancer stops sending requests to a target or Zone that fails its health checks and takes it back when it is healthy again. If all targets of a group fail, an Application Load Balancer sends to all of them.',
        customer:
          'Set the checks, find out why a target fails and mend it, and keep enough healthy targets in several Zones. Reason codes that begin with Target point to your side, those with Elb to the load balancer.',
        cites: [{ source: 'health-checks' }, { source: 'how-it-works' }],
      },
      'end-users': {
        who: 'customer',
        customer:
          'Signing users in at an ALB, with Cognito or an OIDC provider, is a rule that you add. Your application then checks the signature of x-amzn-oidc-data, and that its signer is your load balancer, before it trusts the claims; and the security group of the targets takes traffic only from that load balancer.',
        cites: [{ source: 'authenticate' }],
      },
      'ddos-protection': {
        who: 'shared',
        aws: 'AWS protects load balancers from common network floods with Shield Standard.',
        customer: 'Floods at the application layer are yours: WAF rules, rate limits, or Shield Advanced.',
        cites: [{ source: 'shield/standard' }, { source: 'shield/chapter' }],
      },
      'client-trust': {
        who: 'customer',
        customer:
          'Mutual TLS is a listener setting of an Application Load Balancer: you keep the trust store with the certificate authorities and revocation lists. In passthrough mode your targets check the client certificates.',
        cites: [{ source: 'mutual-tls' }],
      },
      'runtime-patching': {
        who: 'aws',
        aws: "AWS patches the load balancer's own software, OpenSSL and the like included. After such a bug, replacing your certificate is yours.",
        cites: [{ source: 'infrastructure' }, { source: 'waf-shared-responsibility' }],
      },
      'application-availability': {
        who: 'customer',
        customer:
          'Targets that answer their health checks are yours to keep: the load balancer only notices and goes round those that do not. Reason codes and health check logs tell you why.',
        cites: [{ source: 'health-checks' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'The load balancer takes connections in, ends TLS on HTTPS and TLS listeners, picks targets by its routing algorithm, probes all targets and skips those that fail. AWS adds and replaces its nodes and keeps their addresses in DNS. After a sign-in at an Application Load Balancer it signs the claims of the user that it passes on, with a key whose public part AWS publishes. Listeners, rules and targets are yours.',
        cites: [
          { source: 'how-it-works' },
          { source: 'health-checks' },
          { source: 'https-listener' },
          { source: 'tls-listener' },
          { source: 'authenticate' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
