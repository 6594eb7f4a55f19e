import { describe, expect, test } from 'vitest';
import { dataset, serviceOf } from '../../src/dataset/dataset.ts';
import { withoutResources } from '../../src/understand/resources.ts';
import { understanding } from '../../src/understand/understand.ts';

const read = (text: string) =>
  withoutResources(text, (id) => dataset.services.has(id))
    .replace(/ +/g, ' ')
    .trim();
const understand = understanding(dataset);
const ids = [...dataset.services.keys()];

describe("the names that machines have for AWS's resources", () => {
  test.each([
    ['aws_db_proxy', 'rds-proxy db proxy'],
    ['abc123.execute-api.eu-west-1.amazonaws.com', 'api-gateway'],
    ['vol-0f3 is gone', 'ebs volume is gone'],
    ['the hardware of i-0ab12c', 'the hardware of ec2 instance'],
    ['ami-copy', 'ami-copy'],
    ['a forgotten t3', 'a forgotten vm'],
    ['a p1 incident behind the f5', 'a p1 incident behind the f5'],
    ['aws_db_instance', 'rds db instance'],
    ['aws_rds_cluster', 'aurora cluster'],
    ['aws_rds_custom_db_engine_version', 'rds-custom custom db engine version'],
    ['aws_ec2_transit_gateway_route', 'transit-gateway transit gateway route'],
    ['aws_cloudwatch_log_group', 'cloudwatch-logs log group'],
    ['aws_lightsail_database', 'lightsail-database database'],
    ['aws_s3_bucket', 's3 s3 bucket'],
    ['AWS::RDS::DBProxy', 'rds-proxy dbproxy'],
    ['AWS::RDS::DBProxyTargetGroup', 'rds-proxy dbproxy target group'],
    ['AWS::RDS::DBInstance', 'rds dbinstance'],
    ['AWS::EC2::SecurityGroupIngress', 'vpc security group ingress'],
    ['AWS::EKS::FargateProfile', 'eks-fargate fargate profile'],
    ['arn:aws:rds:eu-west-1:123456789012:db-proxy:prx-1', 'rds-proxy'],
    ['arn:aws:rds:eu-west-1:123456789012:db:orders', 'rds'],
    ['arn:aws-cn:ec2:cn-north-1:123456789012:security-group/sg-1', 'vpc'],
    ['arn:aws:s3:::acme-exports', 's3'],
    ['arn:aws:rds', 'arn:aws:rds'],
    ['sqs.eu-west-1.amazonaws.com', 'sqs'],
    ['db.m5.large', 'rds large instance'],
    ['aws_review', 'aws_review'],
    ['AWS::Nothing::Here', 'AWS::Nothing::Here'],
    ['aws_constructor AWS::toString::valueOf', 'aws_constructor AWS::toString::valueOf'],
  ])('%s is read as "%s"', (name, text) => expect(read(name)).toBe(text));

  test.each([
    ['aws_rds_cluster', 'aurora'],
    ['aws_db_proxy', 'rds-proxy'],
    ['AWS::RDS::DBProxy', 'rds-proxy'],
    ['aws_ec2_client_vpn_endpoint', 'client-vpn'],
    ['aws_kinesis_firehose_delivery_stream', 'firehose'],
  ])('%s names one service, %s', (name, service) =>
    expect(understand(`who patches ${name}?`).seen.services).toEqual([service]),
  );
});

describe('a name that contains the id of a service', () => {
  /** The service itself or a way of running it. */
  const leadsTo = (name: string, id: string) => {
    const found = read(name).split(' ')[0] ?? '';
    return found === id || serviceOf(dataset, found)?.variantOf === id;
  };

  test.each(ids)('in Terraform leads to it or to a way of running it: %s', (id) => {
    expect(leadsTo(`aws_${id.replaceAll('-', '_')}`, id)).toBe(true);
    expect(leadsTo(`aws_${id.replaceAll('-', '_')}_policy`, id)).toBe(true);
  });

  test.each(ids.filter((id) => !id.includes('-')))(
    'in CloudFormation leads to it or to a way of running it: %s',
    (id) => {
      expect(leadsTo(`AWS::${id}::Policy`, id)).toBe(true);
      expect(leadsTo(`arn:aws:${id}:eu-west-1:123456789012:policy/one`, id)).toBe(true);
    },
  );
});
