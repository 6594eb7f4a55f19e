import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    updates: {
      title: 'SageMaker AI Developer Guide: Notebook instance software updates',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-software-updates.html',
      read: '2026-11-28',
    },
    maintenance: {
      title: 'SageMaker AI Developer Guide: Amazon SageMaker notebook instances',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi.html',
      read: '2026-11-28',
    },
    'root-access': {
      title: 'SageMaker AI Developer Guide: Control root access to a notebook instance',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html',
      read: '2026-11-30',
    },
    internet: {
      title: 'SageMaker AI Developer Guide: Connect a notebook instance in a VPC to external resources',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html',
      read: '2026-11-30',
    },
    encryption: {
      title: 'SageMaker AI Developer Guide: Notebook instances, jobs and endpoints (encryption at rest)',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-nbi.html',
      read: '2026-11-28',
    },
    create: {
      title: 'SageMaker AI Developer Guide: Create a notebook instance',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/howitworks-create-ws.html',
      read: '2026-11-30',
    },
    platforms: {
      title: 'SageMaker AI Developer Guide: Amazon Linux 2 notebook instances',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-al2.html',
      read: '2026-11-28',
    },
    'create-call': {
      title: 'AWS SDK for .NET: CreateNotebookInstanceRequest',
      url: 'https://docs.aws.amazon.com/sdkfornet/v3/apidocs/items/SageMaker/TCreateNotebookInstanceRequest.html',
      read: '2026-11-29',
    },
    presigned: {
      title: 'AWS SDK for .NET: CreatePresignedNotebookInstanceUrl',
      url: 'https://docs.aws.amazon.com/sdkfornet/v3/apidocs/items/SageMaker/MISageMakerCreatePresignedNotebookInstanceUrlCreatePresignedNotebookInstanceUrlRequest.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon SageMaker notebook instances',
    short: 'SageMaker notebook instances',
    aka: [
      'sagemaker notebook',
      'sagemaker notebooks',
      'notebook instance',
      'notebook instances',
      'sagemaker notebook instance',
      'jupyter on sagemaker',
    ],
    category: 'ai',
    profile: 'single-tenant-managed',
    variantOf: 'sagemaker-ai',
    summary:
      'Jupyter servers on instances that AWS runs: AWS releases patched software, and it reaches a notebook for sure only when you stop and start it.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: "AWS tests and releases kernel updates and security patches for the notebook's software, updates what is under it at least every 90 days, and may update an instance that runs insecure software.",
        customer:
          'You stop and start the instance so that they arrive, at least every 30 days, or update by hand with root. Keep what matters in the SageMaker folder: an update by AWS loses the rest.',
        cites: [{ source: 'updates' }, { source: 'maintenance', section: 'Maintenance' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the notebook still runs on Amazon Linux 2, whose support ended on 30 June 2026',
            who: 'customer',
            then: 'AWS no longer patches it, and once stopped it does not start again: you move it to AL2023 by changing its platform identifier, unless SageMaker AI has already done so.',
            cites: [{ source: 'platforms', section: 'AL2 Maintenance Phase Plan' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'customer',
        customer: 'You choose the instance type and volume size and stop the notebook when it idles.',
        cites: [{ source: 'updates' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS releases updates of Jupyter, the AWS SDKs, the SageMaker Python SDK and other open source software on the instance.',
        customer:
          'You restart to get them, choose the platform identifier, and move to a newer platform when one is retired.',
        cites: [{ source: 'updates' }, { source: 'platforms' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the notebook still runs on Amazon Linux 2, whose support ended on 30 June 2026',
            who: 'customer',
            then: 'AWS no longer patches it, and once stopped it does not start again: you move it to AL2023 by changing its platform identifier, unless SageMaker AI has already done so.',
            cites: [{ source: 'platforms', section: 'AL2 Maintenance Phase Plan' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer: 'Notebook instances need no container; Docker images that you run on one are yours.',
        cites: [{ source: 'root-access' }, { source: 'sagemaker-ai/infrastructure' }],
      },
      application: {
        who: 'customer',
        customer: 'Notebooks, code and the Python packages that you install are yours to update.',
        cites: [{ source: 'updates' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set root access (on by default), lifecycle configurations, internet access and the volume. Notebooks made since February 2023 answer to version 2 of the metadata service alone.',
        cites: [{ source: 'root-access' }, { source: 'create' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You choose the VPC, subnet and security group, and whether direct internet access stays on.',
        cites: [{ source: 'internet' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          "You write the notebook's execution role and say who opens it; root access is given to every user of it unless you turn it off.",
        cites: [{ source: 'root-access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the storage volume at rest by default.',
        customer:
          'You choose a key of your own if needed and keep sensitive data off the notebook when it does not belong there.',
        cites: [{ source: 'encryption' }, { source: 'sagemaker-ai/at-rest' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'customer',
        customer:
          'Only the folder /home/ec2-user/SageMaker survives a stop, and nothing survives the deletion of the notebook: its volume and snapshot go with it. You save work to Git or S3.',
        cites: [{ source: 'create' }, { source: 'encryption' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail and sends lifecycle script output to CloudWatch Logs.',
        customer: 'You watch who opens notebooks, and forgotten or unpatched ones.',
        cites: [{ source: 'sagemaker-ai/logs' }, { source: 'updates' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS releases the patched software, and may apply it to an instance that runs insecure software.',
        customer:
          'Stopping and starting the instance, so that the latest patches arrive, is yours: do not wait for AWS to do it.',
        cites: [{ source: 'updates' }, { source: 'maintenance', section: 'Maintenance' }],
      },
      'os-accounts': {
        who: 'customer',
        customer:
          'You decide whether notebook users have root: they have it until you switch it off. Lifecycle scripts run as root in any case.',
        cites: [{ source: 'root-access' }],
      },
      dependencies: {
        who: 'customer',
        customer: 'Python packages that you installed are yours to update.',
        cites: [{ source: 'updates' }],
      },
      'runtime-deprecation': {
        who: 'shared',
        aws: 'AWS announces when a platform ends. Since 1 August 2026 it moves the remaining Amazon Linux 2 notebooks to AL2023 in phases by itself; those on the first Amazon Linux it never moves.',
        customer:
          'You change the platform identifier in time, and adapt lifecycle scripts (dnf instead of yum) and environments.',
        cites: [{ source: 'platforms', section: 'AL2 Maintenance Phase Plan' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts the system volume and the data volume, with a key of its own where you name none for the data volume at creation.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts the data volume with your key.',
            then: 'You name the key for the data volume, and keep it usable.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'public-access': {
        who: 'customer',
        customer:
          'You decide whether the notebook has direct internet access; without it, your VPC needs a NAT gateway or endpoints before the notebook can train or deploy.',
        cites: [{ source: 'internet' }],
      },
      'maintenance-window': {
        who: 'shared',
        aws: 'AWS updates the software under the notebook at least every 90 days, which may take it offline for a short time, in no window that you could set.',
        customer:
          'When you stop and start the notebook, and so take up the patches yourself, is your choice: at least every 30 days.',
        cites: [{ source: 'maintenance', section: 'Maintenance' }, { source: 'updates' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'SageMaker launches the instance in a VPC of its own, creates its network interfaces, attaches the storage volume, and puts Jupyter, common libraries and example notebooks on it. It makes the signed address that opens Jupyter, good for five minutes, and checks IAM at each request. It renews what is under the notebook at least every 90 days.',
        cites: [{ source: 'create-call' }, { source: 'presigned' }, { source: 'maintenance' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
