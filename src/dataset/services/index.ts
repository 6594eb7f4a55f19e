// Written by src/build.mjs from the files of this folder: add a service by adding its file.
import acm from './acm.ts';
import amplify from './amplify.ts';
import apiGateway from './api-gateway.ts';
import appMesh from './app-mesh.ts';
import appRunner from './app-runner.ts';
import appconfig from './appconfig.ts';
import appflow from './appflow.ts';
import appstream from './appstream.ts';
import appsync from './appsync.ts';
import artifact from './artifact.ts';
import athena from './athena.ts';
import auditManager from './audit-manager.ts';
import aurora from './aurora.ts';
import auroraDsql from './aurora-dsql.ts';
import auroraServerless from './aurora-serverless.ts';
import backup from './backup.ts';
import batch from './batch.ts';
import batchEc2 from './batch-ec2.ts';
import batchEks from './batch-eks.ts';
import batchFargate from './batch-fargate.ts';
import bedrock from './bedrock.ts';
import bedrockAgentcore from './bedrock-agentcore.ts';
import cleanRooms from './clean-rooms.ts';
import clientVpn from './client-vpn.ts';
import cloudMap from './cloud-map.ts';
import cloud9 from './cloud9.ts';
import cloudformation from './cloudformation.ts';
import cloudfront from './cloudfront.ts';
import cloudhsm from './cloudhsm.ts';
import cloudsearch from './cloudsearch.ts';
import cloudtrail from './cloudtrail.ts';
import cloudwatch from './cloudwatch.ts';
import cloudwatchLogs from './cloudwatch-logs.ts';
import codeartifact from './codeartifact.ts';
import codebuild from './codebuild.ts';
import codecommit from './codecommit.ts';
import codedeploy from './codedeploy.ts';
import codepipeline from './codepipeline.ts';
import cognito from './cognito.ts';
import comprehend from './comprehend.ts';
import config from './config.ts';
import connect from './connect.ts';
import controlTower from './control-tower.ts';
import datasync from './datasync.ts';
import detective from './detective.ts';
import directConnect from './direct-connect.ts';
import directoryService from './directory-service.ts';
import directoryServiceAdConnector from './directory-service-ad-connector.ts';
import dlami from './dlami.ts';
import dms from './dms.ts';
import documentdb from './documentdb.ts';
import drs from './drs.ts';
import dynamodb from './dynamodb.ts';
import dynamodbDax from './dynamodb-dax.ts';
import ebs from './ebs.ts';
import ec2 from './ec2.ts';
import ec2AutoScaling from './ec2-auto-scaling.ts';
import ecr from './ecr.ts';
import ecs from './ecs.ts';
import ecsAnywhere from './ecs-anywhere.ts';
import ecsEc2 from './ecs-ec2.ts';
import ecsManagedInstances from './ecs-managed-instances.ts';
import efs from './efs.ts';
import eks from './eks.ts';
import eksAnywhere from './eks-anywhere.ts';
import eksAuto from './eks-auto.ts';
import eksFargate from './eks-fargate.ts';
import eksHybrid from './eks-hybrid.ts';
import eksManagedNodes from './eks-managed-nodes.ts';
import eksSelfManaged from './eks-self-managed.ts';
import elasticBeanstalk from './elastic-beanstalk.ts';
import elasticache from './elasticache.ts';
import elasticacheServerless from './elasticache-serverless.ts';
import elb from './elb.ts';
import elbGateway from './elb-gateway.ts';
import emr from './emr.ts';
import emrEc2 from './emr-ec2.ts';
import emrEks from './emr-eks.ts';
import emrServerless from './emr-serverless.ts';
import eventbridge from './eventbridge.ts';
import evs from './evs.ts';
import fargate from './fargate.ts';
import firehose from './firehose.ts';
import firewallManager from './firewall-manager.ts';
import fis from './fis.ts';
import fsx from './fsx.ts';
import fsxLustre from './fsx-lustre.ts';
import fsxOntap from './fsx-ontap.ts';
import fsxOpenzfs from './fsx-openzfs.ts';
import fsxWindows from './fsx-windows.ts';
import gamelift from './gamelift.ts';
import gameliftAnywhere from './gamelift-anywhere.ts';
import globalAccelerator from './global-accelerator.ts';
import glue from './glue.ts';
import greengrass from './greengrass.ts';
import guardduty from './guardduty.ts';
import iam from './iam.ts';
import iamIdentityCenter from './iam-identity-center.ts';
import inspector from './inspector.ts';
import iotCore from './iot-core.ts';
import kendra from './kendra.ts';
import keyspaces from './keyspaces.ts';
import kinesis from './kinesis.ts';
import kms from './kms.ts';
import kmsCloudhsmKeyStore from './kms-cloudhsm-key-store.ts';
import kmsExternalKeyStore from './kms-external-key-store.ts';
import lakeFormation from './lake-formation.ts';
import lambda from './lambda.ts';
import lambdaContainerImage from './lambda-container-image.ts';
import lambdaCustomRuntime from './lambda-custom-runtime.ts';
import lambdaEdge from './lambda-edge.ts';
import lambdaManagedInstances from './lambda-managed-instances.ts';
import lambdaMicrovms from './lambda-microvms.ts';
import lex from './lex.ts';
import lightsail from './lightsail.ts';
import lightsailContainerService from './lightsail-container-service.ts';
import lightsailDatabase from './lightsail-database.ts';
import lightsailInstance from './lightsail-instance.ts';
import macie from './macie.ts';
import managedBlockchain from './managed-blockchain.ts';
import managedFlink from './managed-flink.ts';
import managedGrafana from './managed-grafana.ts';
import managedPrometheus from './managed-prometheus.ts';
import memorydb from './memorydb.ts';
import mq from './mq.ts';
import msk from './msk.ts';
import mskConnect from './msk-connect.ts';
import mskServerless from './msk-serverless.ts';
import mwaa from './mwaa.ts';
import neptune from './neptune.ts';
import networkFirewall from './network-firewall.ts';
import odb from './odb.ts';
import opensearch from './opensearch.ts';
import opensearchServerless from './opensearch-serverless.ts';
import organizations from './organizations.ts';
import outposts from './outposts.ts';
import parallelcluster from './parallelcluster.ts';
import pcs from './pcs.ts';
import privateCa from './private-ca.ts';
import qBusiness from './q-business.ts';
import qDeveloper from './q-developer.ts';
import quicksight from './quicksight.ts';
import ram from './ram.ts';
import rds from './rds.ts';
import rdsCustom from './rds-custom.ts';
import rdsCustomOracle from './rds-custom-oracle.ts';
import rdsCustomSqlServer from './rds-custom-sql-server.ts';
import rdsProxy from './rds-proxy.ts';
import redshift from './redshift.ts';
import redshiftServerless from './redshift-serverless.ts';
import rekognition from './rekognition.ts';
import resilienceHub from './resilience-hub.ts';
import rosa from './rosa.ts';
import route53 from './route-53.ts';
import s3 from './s3.ts';
import sagemakerAi from './sagemaker-ai.ts';
import sagemakerEndpoints from './sagemaker-endpoints.ts';
import sagemakerHyperpod from './sagemaker-hyperpod.ts';
import sagemakerNotebook from './sagemaker-notebook.ts';
import secretsManager from './secrets-manager.ts';
import securityHub from './security-hub.ts';
import securityLake from './security-lake.ts';
import selfManagedKubernetes from './self-managed-kubernetes.ts';
import ses from './ses.ts';
import shield from './shield.ts';
import siteToSiteVpn from './site-to-site-vpn.ts';
import snowFamily from './snow-family.ts';
import sns from './sns.ts';
import sqs from './sqs.ts';
import stepFunctions from './step-functions.ts';
import storageGateway from './storage-gateway.ts';
import swf from './swf.ts';
import systemsManager from './systems-manager.ts';
import textract from './textract.ts';
import timestream from './timestream.ts';
import transcribe from './transcribe.ts';
import transferFamily from './transfer-family.ts';
import transitGateway from './transit-gateway.ts';
import verifiedPermissions from './verified-permissions.ts';
import vpc from './vpc.ts';
import vpcLattice from './vpc-lattice.ts';
import vpcNatGateway from './vpc-nat-gateway.ts';
import vpcNatInstance from './vpc-nat-instance.ts';
import waf from './waf.ts';
import workspaces from './workspaces.ts';
import xRay from './x-ray.ts';

export const serviceFiles = {
  acm,
  amplify,
  'api-gateway': apiGateway,
  'app-mesh': appMesh,
  'app-runner': appRunner,
  appconfig,
  appflow,
  appstream,
  appsync,
  artifact,
  athena,
  'audit-manager': auditManager,
  aurora,
  'aurora-dsql': auroraDsql,
  'aurora-serverless': auroraServerless,
  backup,
  batch,
  'batch-ec2': batchEc2,
  'batch-eks': batchEks,
  'batch-fargate': batchFargate,
  bedrock,
  'bedrock-agentcore': bedrockAgentcore,
  'clean-rooms': cleanRooms,
  'client-vpn': clientVpn,
  'cloud-map': cloudMap,
  cloud9,
  cloudformation,
  cloudfront,
  cloudhsm,
  cloudsearch,
  cloudtrail,
  cloudwatch,
  'cloudwatch-logs': cloudwatchLogs,
  codeartifact,
  codebuild,
  codecommit,
  codedeploy,
  codepipeline,
  cognito,
  comprehend,
  config,
  connect,
  'control-tower': controlTower,
  datasync,
  detective,
  'direct-connect': directConnect,
  'directory-service': directoryService,
  'directory-service-ad-connector': directoryServiceAdConnector,
  dlami,
  dms,
  documentdb,
  drs,
  dynamodb,
  'dynamodb-dax': dynamodbDax,
  ebs,
  ec2,
  'ec2-auto-scaling': ec2AutoScaling,
  ecr,
  ecs,
  'ecs-anywhere': ecsAnywhere,
  'ecs-ec2': ecsEc2,
  'ecs-managed-instances': ecsManagedInstances,
  efs,
  eks,
  'eks-anywhere': eksAnywhere,
  'eks-auto': eksAuto,
  'eks-fargate': eksFargate,
  'eks-hybrid': eksHybrid,
  'eks-managed-nodes': eksManagedNodes,
  'eks-self-managed': eksSelfManaged,
  'elastic-beanstalk': elasticBeanstalk,
  elasticache,
  'elasticache-serverless': elasticacheServerless,
  elb,
  'elb-gateway': elbGateway,
  emr,
  'emr-ec2': emrEc2,
  'emr-eks': emrEks,
  'emr-serverless': emrServerless,
  eventbridge,
  evs,
  fargate,
  firehose,
  'firewall-manager': firewallManager,
  fis,
  fsx,
  'fsx-lustre': fsxLustre,
  'fsx-ontap': fsxOntap,
  'fsx-openzfs': fsxOpenzfs,
  'fsx-windows': fsxWindows,
  gamelift,
  'gamelift-anywhere': gameliftAnywhere,
  'global-accelerator': globalAccelerator,
  glue,
  greengrass,
  guardduty,
  iam,
  'iam-identity-center': iamIdentityCenter,
  inspector,
  'iot-core': iotCore,
  kendra,
  keyspaces,
  kinesis,
  kms,
  'kms-cloudhsm-key-store': kmsCloudhsmKeyStore,
  'kms-external-key-store': kmsExternalKeyStore,
  'lake-formation': lakeFormation,
  lambda,
  'lambda-container-image': lambdaContainerImage,
  'lambda-custom-runtime': lambdaCustomRuntime,
  'lambda-edge': lambdaEdge,
  'lambda-managed-instances': lambdaManagedInstances,
  'lambda-microvms': lambdaMicrovms,
  lex,
  lightsail,
  'lightsail-container-service': lightsailContainerService,
  'lightsail-database': lightsailDatabase,
  'lightsail-instance': lightsailInstance,
  macie,
  'managed-blockchain': managedBlockchain,
  'managed-flink': managedFlink,
  'managed-grafana': managedGrafana,
  'managed-prometheus': managedPrometheus,
  memorydb,
  mq,
  msk,
  'msk-connect': mskConnect,
  'msk-serverless': mskServerless,
  mwaa,
  neptune,
  'network-firewall': networkFirewall,
  odb,
  opensearch,
  'opensearch-serverless': opensearchServerless,
  organizations,
  outposts,
  parallelcluster,
  pcs,
  'private-ca': privateCa,
  'q-business': qBusiness,
  'q-developer': qDeveloper,
  quicksight,
  ram,
  rds,
  'rds-custom': rdsCustom,
  'rds-custom-oracle': rdsCustomOracle,
  'rds-custom-sql-server': rdsCustomSqlServer,
  'rds-proxy': rdsProxy,
  redshift,
  'redshift-serverless': redshiftServerless,
  rekognition,
  'resilience-hub': resilienceHub,
  rosa,
  'route-53': route53,
  s3,
  'sagemaker-ai': sagemakerAi,
  'sagemaker-endpoints': sagemakerEndpoints,
  'sagemaker-hyperpod': sagemakerHyperpod,
  'sagemaker-notebook': sagemakerNotebook,
  'secrets-manager': secretsManager,
  'security-hub': securityHub,
  'security-lake': securityLake,
  'self-managed-kubernetes': selfManagedKubernetes,
  ses,
  shield,
  'site-to-site-vpn': siteToSiteVpn,
  'snow-family': snowFamily,
  sns,
  sqs,
  'step-functions': stepFunctions,
  'storage-gateway': storageGateway,
  swf,
  'systems-manager': systemsManager,
  textract,
  timestream,
  transcribe,
  'transfer-family': transferFamily,
  'transit-gateway': transitGateway,
  'verified-permissions': verifiedPermissions,
  vpc,
  'vpc-lattice': vpcLattice,
  'vpc-nat-gateway': vpcNatGateway,
  'vpc-nat-instance': vpcNatInstance,
  waf,
  workspaces,
  'x-ray': xRay,
};
