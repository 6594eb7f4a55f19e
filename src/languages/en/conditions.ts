import type { ConditionId } from '../../dataset/conditions.ts';

/** What people type for a circumstance that moves the line. Phrases are split by "|". */
export const conditionPhrases: Readonly<Partial<Record<ConditionId, string>>> = {
  'custom-ami':
    'custom ami|custom amis|own ami|our ami|our own ami|my own ami|bring our own ami|bring your own ami|byo ami|golden ami|golden image|self built ami|hardened ami|packer',
  'custom-image':
    'custom image|own image|our own image|bring our own image|custom build image|own build image|custom docker image',
  'container-image':
    'container image|as a container image|docker image|image based|packaged as an image|packaged as a container',
  'custom-runtime': 'custom runtime|own runtime|provided al2023|provided al2|os only runtime|rust runtime',
  'custom-engine-version': 'custom engine version|cev|own engine version|custom engine',
  'managed-updates-off':
    'managed updates off|managed platform updates off|managed updates disabled|managed updates turned off|managed platform updates disabled|without managed updates|no managed updates|managed updates are off',
  'auto-upgrade-off':
    'auto upgrade off|auto minor version upgrade off|auto minor off|automatic upgrades off|auto upgrades disabled|autominorversionupgrade false|auto minor version upgrade disabled|without auto upgrade|auto update off|auto updates off',
  'auto-upgrade-on':
    'auto upgrade on|auto minor version upgrade on|auto minor on|automatic upgrades on|auto minor version upgrade enabled|autominorversionupgrade true|autominorversionupgrade on|automatic minor version upgrade on|automatic software updates on|automatic updates on|auto updates on',
  'manual-update-mode':
    'manual mode|mode is manual|mode says manual|mode set to manual|mode on manual|left on manual|manual update mode|manual update|updates on manual|updates set to manual|update mode manual|runtime update mode to manual|manual runtime|mode to manual|runtime management manual|pinned runtime|pinned the runtime|pinned runtime update mode',
  'function-update-mode': 'function update mode|mode function update|on function update',
  'end-of-life':
    'end of life|eol|deprecated|end of support|unsupported|past its end|retired branch|retired platform|out of support|no longer supported|sunset|support ended|support has ended|extended support ended|extended support has ended|support ran out|support has run out|past extended support|end of extended support',
  'extended-support': 'extended support',
  imported:
    'imported|ones we imported|imported ones|bought at godaddy|globalsign|digicert|godaddy|sectigo|we imported|uploaded to acm|uploaded certificate|uploaded cert|import our own|imported cert|imported certificate|imported key material|byok|bought ourselves|self bought|bought from a|purchased from|own certificate|third party certificate|brought our own',
  'customer-managed-key': 'customer managed key|cmk|own kms key|our own key|customer key',
  'external-key-store': 'external key store|xks|external key manager',
  'bare-metal': 'bare metal|metal instance|metal instances|i4i metal|own kvm|own hypervisor',
  'dedicated-host': 'dedicated host|dedicated hosts',
  'managed-instance': 'managed instance|managed instances',
  'self-installed':
    'we installed|i installed|with helm|via helm|helm install|we helm|we added ourselves|put in ourselves|brought in ourselves|installed ourselves|installed myself|helm installed|compiled by hand|self installed|self hosted|self managed|we run ourselves|installed by us|self installed',
  byol: 'byol|bring your own license|own licenses|our own license|bring our own license',
  windows: 'windows',
  'single-az': 'single az|one az|single zone|one zone',
  'multi-az': 'multi az|multiple availability zones|three azs|multi zone',
  'on-premises':
    'on premises|on prem|onprem|our own dc|our own hall|our dc|our data center|our own data center|our datacenter|colo|anywhere fleet|anywhere fleets|anywhere hosts|in our office|in our server room|esxi|esxi host|vmware|vmware host|vsphere|hyper v|in our basement|in our rack|in the factory|in the plant|own hypervisor|on our own hardware|on our site',
  'on-outposts': 'on outposts|on an outpost|on outpost',
  'standalone-task':
    'standalone task|standalone tasks|run task|runtask|one off task|scheduled task|one off tasks|runs on its own|run on their own|running on its own|started on its own|not part of a service|not in a service|outside a service|outside of a service|without a service|no service around it',
  'unmanaged-compute': 'unmanaged compute|unmanaged compute environment|unmanaged ce',
  'failed-update': 'failed update|update failed|failed upgrade|upgrade failed',
  'new-resource': 'new bucket|new buckets|newly created|newly made|fresh bucket|fresh buckets|brand new',
  'older-resource': 'older|old objects|existing objects|before 2023|legacy',
  'cli-created':
    'by cli|via cli|with the cli|through the api|by api|terraform|cloudformation|via the api|created by api',
  'public-endpoint': 'public endpoint|publicly accessible|internet facing',
  'reserved-capacity': 'reserved capacity|reserved capacity fleet',
  'provisioned-mode':
    'provisioned shards|shards provisioned|shard count provisioned|kinesis provisioned|provisioned kinesis|dynamodb provisioned|provisioned dynamodb|provisioned stream|provisioned streams|provisioned mode|provisioned capacity|provisioned throughput|in provisioned|provisioned table|table is provisioned|stream is provisioned|provisioned rcu|provisioned wcu|rcu|wcu|rcus|wcus|read capacity units|write capacity units',
  'serverless-mode': 'serverless mode|on demand mode|in serverless',
  'agent-manual':
    'we installed by hand|we installed manually|installed manually|agent by hand|installed by hand|installed the agent|manually installed agent|manual agent',
  'email-validated':
    'email validation|email validated|validated by email|validation mail|validation email|clicked the mail',
  'validation-record-gone':
    'cname deleted|cname got deleted|cname was deleted|cname gone|cname was removed|cname removed|cname got removed|cname disappeared|cname missing|cname dropped|cname got lost|validation cname deleted|validation cname got deleted|validation cname was deleted|validation cname gone|validation cname was removed|validation cname removed|validation cname got removed|validation cname disappeared|validation cname missing|validation cname dropped|validation cname got lost|validation record deleted|validation record got deleted|validation record was deleted|validation record gone|validation record was removed|validation record removed|validation record got removed|validation record disappeared|validation record missing|validation record dropped|validation record got lost|validation records deleted|validation records got deleted|validation records was deleted|validation records gone|validation records was removed|validation records removed|validation records got removed|validation records disappeared|validation records missing|validation records dropped|validation records got lost|deleted the cname|deleted the validation cname|deleted the validation record|deleted the validation records|deleted our cname|deleted our validation cname|deleted our validation record|deleted our validation records|removed the cname|removed the validation cname|removed the validation record|removed the validation records|removed our cname|removed our validation cname|removed our validation record|removed our validation records|dropped the cname|dropped the validation cname|dropped the validation record|dropped the validation records|dropped our cname|dropped our validation cname|dropped our validation record|dropped our validation records|lost the cname|lost the validation cname|lost the validation record|lost the validation records|lost our cname|lost our validation cname|lost our validation record|lost our validation records|tidied up the cname|tidied up the validation cname|tidied up the validation record|tidied up the validation records|tidied up our cname|tidied up our validation cname|tidied up our validation record|tidied up our validation records|cleaned up the cname|cleaned up the validation cname|cleaned up the validation record|cleaned up the validation records|cleaned up our cname|cleaned up our validation cname|cleaned up our validation record|cleaned up our validation records|purged the cname|purged the validation cname|purged the validation record|purged the validation records|purged our cname|purged our validation cname|purged our validation record|purged our validation records',
  exported: 'exported|export the certificate|exportable certificate',
  'vpc-attached': 'attached to a vpc|attached to our vpc|vpc attached|inside our vpc|in a vpc|in our vpc',
  'region-outage':
    'region is down|region down|region goes down|region dies|region fails|whole region|entire region|region outage|region is lost',
  'aws-managed-key':
    'aws managed key|aws managed keys|aws managed kms key|aws managed kms keys|amazon managed key|amazon managed keys|aws managed ones|amazon managed ones',
  'aws-owned-key':
    'aws owned key|aws owned keys|sse-sqs|sqs managed keys|sqs managed encryption|aws owned kms key|amazon owned key',
  'model-customized':
    'fine tune|fine tuned|fine tuning|finetune|finetuned|finetuning|customize a model|custom model|customized model',
  'elastic-fleet': 'elastic fleet|elastic fleets',
  'outposts-server': 'outposts server|outposts servers|1u|2u server|1u server',
  'eks-capability':
    'eks capability|eks capabilities|as a capability|argo cd capability|argocd capability|ack capability|kro capability|capability for argo cd|managed argo cd',
  'secure-browser': 'secure browser|workspaces web',
  'ssh-environment': 'ssh environment|ssh environments',
  'provided-image':
    'provided image|provided images|standard image|curated image|prebuilt image|pre built image|prebuilt container|image from aws|image of aws|aws image',
  'scratch-file-system': 'scratch|scratch file system|scratch filesystem',
  'backups-off':
    'retention 0|retention zero|retention of 0|retention of zero|retention is 0|retention is zero|retention set to 0|backups turned off|backups disabled|automatic backups off|backups are off',
  fifo: 'fifo|fifo queue|fifo queues',
  'on-demand-mode': 'on demand|on demand mode|on demand stream',
  influxdb: 'influxdb|influx|influx db',
  'neptune-analytics': 'neptune analytics|analytics graph',
  'autonomous-database': 'autonomous database|autonomous db|autonomous',
  'resolver-endpoints': 'resolver endpoint|resolver endpoints|inbound endpoint|outbound endpoint',
  'marketplace-rules': 'marketplace|third party rule group|partner rule group',
  'pinned-version':
    'pinned|pin the version|version pinned|fixed version|fixed the version|static version|locked version|version locked|lock the version',
  'activity-workers': 'activity worker|activity workers',
  'gateway-on-ec2': 'on ec2|ec2 instance|in ec2|ec2 gateway|ec2 based',
  'shield-standard': 'shield standard|standard tier|standard protection',
  'shield-advanced': 'shield advanced|advanced tier|advanced subscription',
  'single-primary': 'one primary node|single primary|single primary node|single master|one master node',
  'managed-scaling': 'managed scaling',
  'storage-autoscaling': 'storage autoscaling|storage auto scaling|autoscaling storage',
  'service-linked-role': 'service linked role|service linked roles',
  'managed-secret':
    'managed secret|managed secrets|managemasteruserpassword|manage master user password|managed master password|managed by secrets manager|keeps the (master/admin/root) password in secrets manager|keeps its (master/admin) password in secrets manager|rds keeps the password|rds keeps the master password|password that rds manages|password managed by rds|managed by rds in secrets manager|rds manages the password|rds manages the master password',
  'default-endpoint':
    'default endpoint|default hostname|default domain|default name|default url|no custom domain|without a custom domain|execute api|execute api name|cloudfront net|ats iot|ats endpoint|iot endpoint|own endpoint of aws',
  'custom-endpoint': 'custom endpoint|custom domain|custom domain name',
  'lifecycle-control': 'lifecycle control|tunnel endpoint lifecycle control',
  'single-node': 'single node|one node cluster',
  dc2: 'dc2|dc2 nodes',
  'intelligent-tiering': 'intelligent tiering',
  'service-connect': 'service connect',
  'automated-agent': 'automated agent|automated agent configuration|automatic agent configuration',
  'on-container-instances':
    'ecs container instances|ecs ec2 container instances|ec2 container instances|container instances',
  fleetiq: 'fleetiq|fleet iq',
  passthrough: 'passthrough|pass through|tls passthrough',
  'behind-it': 'targets|targets behind|target group|back end|backend|backends|instances behind',
  'on-device':
    'firmware|thermostats|sensors|cameras|devices we sold|device os|os of the device|units in the field|devices in the field|os on the device|on the device|on our devices|devices os',
  'aws-collector': 'managed collector|aws managed collector|managed scraper',
  'express-brokers': 'express broker|express brokers|express cluster|msk express|express broker type',
  replicator: 'replicator|msk replicator|replicators',
};
