import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const about = (question: string) => [...understand(question).seen.services].sort();

describe('the ways of running a service', () => {
  test.each([
    ['EMR (EC2, EKS, Serverless): who patches the nodes?', ['emr-ec2', 'emr-eks', 'emr-serverless']],
    ['our Batch jobs, half on Fargate and half on EC2: host updates?', ['batch-ec2', 'batch-fargate']],
    ['ECS on EC2, who patches?', ['ecs-ec2']],
    ['same Batch jobs, compute environment either Fargate or EC2. Delta?', ['batch-ec2', 'batch-fargate']],
    ['Batch, Fargate compute env or EC2 compute env: which chores fall away?', ['batch-ec2', 'batch-fargate']],
    ['KMS vs CloudHSM vs XKS, who holds what?', ['cloudhsm', 'kms', 'kms-external-key-store']],
    [
      'does anything shift with ECS tasks on managed instances rather than Fargate?',
      ['ecs-managed-instances', 'fargate'],
    ],
    ['Batch jobs on an EKS cluster of ours, who upgrades it?', ['batch-eks']],
    ['worker nodes of EMR on EKS with a node AMI of our own, who hardens?', ['emr-eks']],
    ['who sets the max ACU?', ['aurora-serverless']],
    ['images on Fargate, App Runner and EKS, who scans them?', ['app-runner', 'eks', 'fargate']],
  ])('%s -> %j', (question, services) => expect(about(question)).toEqual(services));

  test.each([
    ['number of brokers: provisioned MSK and MSK Serverless', ['msk', 'msk-serverless']],
    [
      'runtime patches for a zip Lambda, for one as a container image, who in each case',
      ['lambda', 'lambda-container-image'],
    ],
    ['the disks, once for KMS and once for an external key store', ['kms', 'kms-external-key-store']],
  ])('the ordinary way stays beside them: %s', (question, services) => expect(about(question)).toEqual(services));

  test('what makes one of several another way of running is no circumstance of the ordinary one', () => {
    const { intent } = understand('runtime patches for a zip Lambda, for one as a container image, who in each case');
    expect(intent).toMatchObject({ kind: 'owner', conditions: [] });
  });
});
