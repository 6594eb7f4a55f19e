/** What people type for a layer or a duty. Phrases are split by "|". */
export const dutyPhrases: Readonly<Record<string, string>> = {
  facilities:
    'data center|data centre|data hall|data halls|datacenter|building|buildings|physical site|physical sites|sites|premises|guards|cameras|cage|cage locks|fence|physical security|physical environment|physical and environmental|power cooling|rack|racks|where the servers are',
  'data-center-access':
    'physical access|badge|enters the building|walk into|visitor|visitors|guards cameras|physically secure|secure the building|securing buildings|locks cameras|site security|secure the site',
  'environmental-controls':
    'power|cooling|fire suppression|hvac|generators|ups|climate|flood|fire|environmental|environmentally|environmental controls|temperature|electricity|air conditioning|generator',
  'region-choice': 'choose region|which region|pick region|region selection|select region',
  'data-residency':
    'data residency|data sovereignty|keep data in|stay in the eu|data location|leave the country|leaves the region|leave the region|where data is stored|store data in germany',
  hardware:
    'hardware|server hardware|physical server|physical servers|physical host|physical machine|physical machines|bare servers|disks|hard drive|gpu|gpus|cpu|cpus|chassis|machines|infrastructure|underlying infrastructure|underlying host|underlying hosts|underlying servers|servers that hold|rack and cable|rack cable|cabling|infrastructure devices|physical infrastructure|maintain servers|maintain the servers|servers|hosts|fleet|hardware life cycle|hardware lifecycle|host infrastructure|infra|provision infrastructure|infrastructure beneath|hardware patch|patch hardware|physical devices|infrastructure device configuration',
  'disk-disposal':
    'destroy drives|destroy disks|wipe disks|wipe drives|retired hardware|decommission|dispose|disposal|disposed|shred|degauss|old drives|old disks|media sanitization|decommission storage|destroy old drives|data destruction on disks|storage device decommissioning|throw away',
  'host-firmware': 'firmware|bios|uefi|microcode|baseboard|bmc',
  'hardware-replacement':
    'replace disk|replace hardware|repair hardware|hardware fails|failed disk|failing disk|failing disks|broken server|dead disk|replace failed|hardware failure|swap out',
  'device-security': 'device on our premises|on our site|appliance|devices|snowball device|hardware appliance',
  'network-infrastructure':
    'physical network|routers|switches|router|switch|network infrastructure|network hardware|networking infrastructure|backbone|network devices|network equipment|core network|network layer|connectivity of aws|aws connected to the internet|internet connection of aws|firewall at the hardware level|hardware level firewall|hardware firewall|on premises network|local network to aws|uplink|perimeter network',
  'ddos-protection':
    'ddos|denial of service|volumetric attack|syn flood|l3 l4 ddos|layer 7 attack|layer 3 4|shield standard',
  backbone: 'global backbone|global network|fiber|fibre|undersea|transit provider|backbone network',
  'edge-network': 'edge location|edge locations|pop|pops|edge pop|edge server|edge servers|points of presence',
  'ip-spoofing': 'ip spoofing|spoofing|packet sniffing|sniffing|promiscuous|arp|port scanning|mitm on the network',
  'hybrid-link':
    'link to aws|connection to aws|link from our site|leased line|dx circuit|circuit|customer gateway|on premises router|our router|vpn device|link to the region',
  virtualization:
    'hypervisor|virtualization|virtualisation|virtualization layer|xen|nitro|vmm|host virtualization|isolate from other customers|tenant|tenants|other tenants|neighbor|neighbour|noisy neighbor|multi tenant isolation|hypervisor and storage',
  'hypervisor-patching':
    'patch hypervisor|hypervisor patching|hypervisor update|hypervisor vulnerability|xen patch|secure hypervisor',
  'tenant-isolation':
    'isolate from other customers|isolation from other customers|tenant isolation|isolated from other accounts|other aws customers|kernel level separation|separation between tenants|other tenants|cross tenant|isolate my function|isolate my pod|isolate tasks|isolation boundary|separates customers|apart from other customers|isolation of|kept apart from other customers|microvm',
  'workload-isolation':
    'isolate our own|isolation between pods|between our own|tasks share|co located|colocated|isolate workloads from each other|between our tasks|between functions of ours|share an instance|session isolation|users apart',
  'operating-system':
    'operating system|os|linux|windows server|kernel|host os|node os|os level|worker os|ubuntu|amazon linux|al2|al2023|rhel|server os|machine image',
  'guest-os-patching':
    'patch the os|os patching|os patches|os updates|os update|os upgrade|update the os|guest os|guest operating system|patch guest os|yum update|apt upgrade|apt get|dnf update|windows update|windows updates|windows security update|patch windows|patch linux|kernel update|kernel patch|patch kernel|security patches for the os|os security patches|patch instances|patch the instances|patch servers we run|patch ec2|patch nodes|node patching|patch the nodes|worker patching|patch vm|patch vms|keep os up to date|os hardening|os maintenance|patch tuesday|os patch|kernel and security patches|patch node os|node os updates|installing os patches|security updates of the os|move to al2023|os upgrade to|patch container instances|os end of life|patch virtual machines|windows underneath',
  'host-os-patching':
    'host os|host operating system|host kernel|underlying os|underlying operating system|patch the host|patch hosts|patch the servers behind|patch servers behind|patch the systems that run|servers behind|systems that run|underlying windows host|underlying server|patch the fleet|host patching|os under|os beneath|patch underlying|patch the hosts under|security fixes on the servers|nfs servers|patch service hosts|monthly updates',
  'ami-updates':
    'ami|amis|ami update|update ami|new ami|latest ami|rebuild ami|roll ami|node ami|refresh ami|ami version|ami patching|patched ami|ami releases',
  'ami-hardening':
    'harden ami|golden image|golden ami|cis benchmark|hardening|hardened image|harden the os|stig|harden instance|harden server',
  antivirus:
    'antivirus|anti virus|anti malware|malware protection|edr|crowdstrike|endpoint protection|virus scan|virus scanner|host intrusion|hids',
  'host-firewall':
    'iptables|host firewall|windows firewall|firewall inside|os firewall|ufw|host based firewall|nftables',
  'os-accounts':
    'os users|os level users|local users|linux users|sudoers|local admin|local administrator|os accounts|user accounts on the instance|administrator password',
  'ssh-access':
    'ssh|rdp|ssh keys|ssh key|key pair|key pairs|session manager|bastion|remote desktop|login to the instance|jump host',
  licences:
    'license|licenses|licensing|licence|byol|windows license|sql server license|software license|license compliance',
  imds: 'imds|imdsv2|instance metadata|metadata service|metadata endpoint',
  'control-plane':
    'control plane|management plane|api server|orchestrator|orchestration|managed control plane|service control plane|service api|service backend|scheduler|ecs scheduler|slurm controller|controller hosts|service itself|run the service|runs the service|operates the service|service software|who runs the|kube apiserver|master nodes|masters|control nodes|service endpoint|service endpoints',
  'api-availability': 'api availability|api uptime|api down|api available',
  'control-plane-patching':
    'patch control plane|patch api server|patch the masters|control plane patching|control plane cve|secure control plane|patch api server etcd|run secure and patch the api server',
  etcd: 'etcd|etcd backup|back up etcd|etcd encryption|etcd database',
  scheduler: 'scheduler|placement|task placement|ecs scheduler|schedule tasks|kube scheduler',
  'service-availability':
    'keep available|service availability|keeps available|available|availability of the service|service uptime|sla of the service|highly available service|service stays up|service outage|regional availability|service health|replicate across azs|replicating items across azs|three azs|replication across azs|availability zones objects are stored|picks the availability zones',
  capacity:
    'capacity|instance count|number of instances|cluster size|grow volume|volume size|disk space|storage size|size of an|node count|number of nodes|number and size of|shards|ocus|rcu wcu|provisioned throughput|capacity units|size of volume|throughput|concurrency limit|capacity planning|how big',
  scaling:
    'scale|scales|scaling|autoscaling|auto scaling|scale out|scale in|elasticity|hpa|vpa|karpenter|cluster autoscaler|handle load|traffic spike|when load increases|many users|millions of messages|scale worker nodes|node scaling|scales when|scaling limits|scaling policy|scaling policies|read replicas|concurrency|reserved concurrency|provisioned concurrency|on demand mode|scale up',
  'right-sizing':
    'right size|right sizing|rightsizing|instance size|instance type|instance class|choose instance type|memory size|memory setting|picks the size|oversized|task size|cpu and memory',
  quotas: 'quota|quotas|service limits|limit increase|raise limit|throttled|service quota',
  'multi-az':
    'multi az|multiple azs|standby|second az|az redundancy|across azs|single az|high availability|highly available|ha|redundancy|missing redundancy|multi zone|multiple availability zones',
  failover: 'failover|fail over|promote replica|automatic failover|replica promotion',
  'resilience-testing': 'chaos|game day|resilience testing|failure testing|test failover|dr drill',
  'node-provisioning':
    'provision nodes|provision instances|provision the workers|provisions workers|launch instances|node provisioning|provision servers|replace node|replace nodes|node replacement|unhealthy instances|node repair|provision infrastructure|provisions the infrastructure',
  'platform-software':
    'engine|database software|db software|platform software|middleware|runtime|managed software|software stack|server software|broker software|gateway software|service software|patch the database|patch database software|patch db software|install the db software|install and patch the db|install patch db software|database engine|engine patching|db engine patching|patch the engine|engine patches|version patches|cluster version|patch cluster|build images|managed images|database patching|software version|search engine software|patched spark|spark version|framework version|engine version|jvm|patch redis|patch kafka|redis patching|broker patching|patch the database software|upgrade the database|patch or upgrade|web server software|platform',
  'engine-minor-upgrades':
    'minor version|minor upgrade|minor engine|minor engine patches|auto minor version upgrade|minor version upgrade|patch release|patch version|point release|critical security release|security release|quarterly patch|db patch|postgres patch|mysql patch|patch postgres|patch mysql|engine patch|engine security patch|engine update|engine cve',
  'engine-major-upgrades':
    'major version|major upgrade|major engine|major version jump|version jump|upgrade to postgres|upgrade mysql|upgrade to mysql 8|kafka version|upgrade kafka|engine version upgrade|version upgrade|upgrade the engine|db version upgrade|major version upgrade|database upgrade|upgrade elasticsearch|upgrade airflow|release upgrade',
  'runtime-patching':
    'patch runtime|runtime patching|runtime update|runtime updates|managed runtime|node runtime|python runtime|java runtime|language runtime|runtime version|patched runtime|patched runtime version|runtimes patched|keep runtimes patched|runtime security|execution environment|interpreter|runtime environment',
  'runtime-deprecation':
    'deprecated runtime|runtime deprecation|runtime eol|python 3 8 function|nodejs 16|old runtime|move off runtime|upgrade runtime|end of life runtime|runtime end of support|node 16 lambda|runtime migration',
  'kubernetes-version':
    'kubernetes version|k8s version|cluster upgrade|upgrade the cluster|upgrade kubernetes|version upgrade of the cluster|cluster version upgrade|eks upgrade|upgrade eks|minor version of kubernetes|kubernetes upgrade',
  kubelet:
    'kubelet|container runtime|containerd|runc|docker daemon|docker engine|cri|kube proxy|kubelet and container runtime|node agent',
  'add-ons':
    'add on|add ons|addon|addons|cni|coredns|vpc cni|ebs csi|csi driver|kube proxy addon|eks add ons|ingress controller|load balancer controller|cluster addons|cluster add ons|core dns|metrics server',
  agents:
    'agent|agents|ssm agent|ecs agent|cloudwatch agent|datadog agent|inspector agent|codedeploy agent|update agent|agent update|container agent|guardduty agent|monitoring agent',
  'platform-version':
    'platform version|fargate platform|platform revision|platform update|platform updates|managed platform updates|platform versions|solution stack',
  'maintenance-window':
    'maintenance window|maintenance windows|patch window|set maintenance window|schedule maintenance|deferred maintenance|choose window|maintenance schedule|event window|event windows|maintenance time',
  'extended-support': 'extended support|end of standard support|past end of life|eol engine',
  'self-installed-software':
    'installed myself|i installed|we installed|installed ourselves|software we install|software on the instance|third party software|apps we installed|software installed|our own nginx|self hosted|compiled by hand|self managed database|own database on|self managed nosql|mysql on ec2|nginx|apache|tomcat|iis|jenkins|wordpress|helm installed|helm install|software i run|application server|web server on|postgres on ec2|own software|packages on the instance|db on ec2|own kvm|kvm',
  drivers: 'driver|drivers|jdbc|odbc|client library|sdk version|aws sdk|gpu driver|nvidia driver|cuda|kcl|pv drivers',
  'serverless-patching': 'serverless patching|patch serverless|patch lambda|patch fargate',
  container:
    'container|containers|image|images|docker image|container layer|container software|container breakout|container escape protection|container image|pods|what is inside the container',
  'container-images':
    'patch image|rebuild image|update image|patch the image|container images|image contents|image patching|vulnerable image|docker images|images of my pods|image update|update container images|openssl in the image|baked in|baked into the image|image vulnerabilities|image has cves|layer baked in|packages in the image|image security|servercore layer',
  'image-scanning': 'scan images|image scanning|scan container|ecr scanning|container scanning|scan our images',
  'base-images':
    'base image|base images|base layer|aws base image|upstream image|parent image|alpine|distroless|from line|dockerfile',
  'container-runtime-config':
    'privileged container|privileged mode|run as root|security context|pod security|read only root|seccomp|capabilities|pod security standards|pod security policy|container settings|poddisruptionbudget|pdb|resource quotas in kubernetes',
  'task-definitions':
    'task definition|task definitions|pod spec|pod definition|deployment yaml|manifest|helm chart|desired count|cpu memory of the task|liveness probe',
  'lambda-layers': 'lambda layer|lambda layers|layers|function layer|extension|lambda extension',
  'service-mesh': 'sidecar|service mesh|envoy|istio|app mesh proxy',
  application:
    'application|app|our application|our app|application security|web app|applications in our pods|workload|workloads|workloads running|deploys and manages the workloads|business logic|game server|code we deploy|spark code|job code|job script|etl script|function|sql i run',
  dependencies:
    'dependency|dependencies|library|libraries|npm package|npm packages|pip package|python packages|packages i installed|third party libraries|log4j library|requests|requirements txt|package json|bundled dependencies|node modules|jar|open source library|third party dependencies|vulnerable library|bump|dependabot|gem|maven|application libraries|patch libraries',
  'application-code':
    'code|source code|application code|function code|app code|lambda code|our code|code we write|bootstrap action|bootstrap actions|spark job|business code|stored procedures|contact flow|state machine definition|workflow definition|dag|dags|notebook code|scripts|copies of my source code|bugs|code security|code quality',
  'secure-coding':
    'sql injection|xss|vulnerability in our code|secure coding|input validation|owasp|sast|code vulnerabilities|code review|injection in our app',
  queries:
    'query|queries|query performance|slow query|query tuning|index|indexes|tables and indexes|tables|schema|schemas|sql|table design|partition key|hot partition|access patterns|data model|database tuning|tune the database|optimize queries|vacuum|tune it|performance tuning|create tables',
  workers:
    'consumer|consumers|producer|producers|worker code|subscriber|subscribers|poller|kafka clients|kafka consumers|listener code|activity worker|message processing|dead letter handling|client behaviour',
  deployment:
    'deploy|deployment|deployments|rollback|roll back|release|ci cd|blue green|function version|function versions|publish versions|publishing versions|alias|redeploy|rollout|kicking it off',
  prompts:
    'prompt|prompts|model output|hallucination|hallucinations|guardrail|guardrails|prompt injection|model responses|jailbreak|system prompt design|moderation of output|generated content|grounding',
  'application-availability':
    'keep our app available|application availability|app availability|keep the app up|our app down|application uptime|workload availability|keeps the database highly available|design for failure',
  migration: 'migrate|migration|migrating data|data migration|lift and shift|cutover',
  'resource-configuration':
    'configuration|settings|configure|config of|bucket settings|misconfiguration|misconfigured|resource settings|service configuration|set options|options|capacity provider options|throttling|stages|request validation|usage plan|cluster configuration|cluster settings|domain settings|instance settings|configured|resource configuration|file system access|who sets|ip addresses allowed|resource quotas|unsupported configuration|timeout setting|fix an instance in unsupported|mount settings|cache behavior|cache behaviors|origin|retention of messages|visibility timeout|trim',
  'public-access':
    'public access|public bucket|publicly accessible|block public access|world readable|open to the world|public|exposed to the internet|open to the internet|public snapshot|make public|public accessibility|anonymous access|writable by the wrong people|world writable',
  'bucket-policies':
    'bucket policy|bucket policies|acl|acls|bucket acl|access policy|resource policy|resource policies|queue policy|topic policy|vault policy|repository policy|key policy of|domain access policy|domain access|who may write|who may read|may write to|may read from|bucket permissions|share a',
  'parameter-groups':
    'parameter group|parameter groups|db parameters|engine settings|max connections|option group|option groups|cluster parameters|database parameters|engine parameters|ssl required setting|force ssl|only accept ssl',
  'lifecycle-rules':
    'lifecycle|lifecycle rule|lifecycle rules|expiration|expire objects|storage class|tiering|transition to glacier|glacier transition|ttl|lifecycle policy|lifecycle policies',
  triggers:
    'trigger|triggers|event source|event source mapping|event rule|schedule|cron rule|subscription|notification configuration|event source mappings|schedules',
  versioning: 'versioning|object lock|mfa delete|worm|vault lock|immutable|legal hold|version history',
  'dns-records':
    'dns record|dns records|hosted zone|zone file|domain name|domain renewal|cname|a record|dnssec|domain registration|dns entries',
  rules:
    'waf rules|rule|rules you write|web acl|detectors|custom rules|firewall rules|listener rules|config rules|policies you write|firewall policy|scp|guardrail policy',
  'managed-rules':
    'managed rules|managed rule group|threat signatures|signature updates|threat intel|threat intelligence|detection rules|threat lists|signatures',
  'infrastructure-as-code':
    'cloudformation template|template|templates|terraform|iac|stack|stacks|drift|cdk|infrastructure as code',
  'env-vars': 'environment variable|environment variables|env var|env vars',
  'configuration-management':
    'configuration management|config management|cmdb|baseline configuration|secure baseline|configuration baseline|configuration of infrastructure',
  'change-management': 'change management|change control|change approval|cab',
  enabling:
    'turn on|turn it on|enable|enabled|switch on|switched on|opt in|activate|enablement|turned on|activated|off by default|on by default',
  tagging: 'tag|tags|tagging|inventory|asset inventory|asset management',
  'network-configuration':
    'network configuration|network settings|network access|network access to|vpc settings|subnet group|firewall configuration|network controls|network setup|ports|open port|port|inbound|outbound|inbound and outbound rules|traffic rules|ingress|egress|public ip|route|routing|routes|peering|ip allowlist|ip whitelist|private link|network security|network and firewall configuration|local network',
  'security-groups':
    'security group|security groups|sg|sgs|sg rules|inbound rules|open ports|firewall rules on the instance|inbound and outbound rules|ports open|security group rules|vulnerable port|which ports|port 22|0 0 0 0|firewall of the instance|instance firewall',
  nacls: 'nacl|nacls|network acl|network acls|network access control list',
  subnets:
    'subnet|subnets|vpc|route table|route tables|vpc design|private subnet|internet gateway|nat|vpc configuration|configure the vpc|subnets inside our vpc|cidr|ip ranges|vpc setup|inside vpc|inside a vpc|choose subnet',
  'vpc-endpoints': 'vpc endpoint|vpc endpoints|privatelink|private endpoint|gateway endpoint|interface endpoint',
  'network-policies':
    'network policy|network policies|calico|pods talk to each other|locking pods down|pod to pod traffic|restrict pod traffic',
  'zone-security':
    'zone security|network segmentation|segment|segmentation|dmz|security zones|routing data within security environments',
  'dns-resolution': 'dns resolution|resolver|private dns|dns firewall|dns queries resolve',
  'web-firewall': 'waf|web application firewall|layer 7 firewall|bot protection|owasp rules',
  'identity-access':
    'iam|identity|access|permissions|access control|access management|who can access|who may access|authentication|authorization|identity and access|permission|access rights|user management|credentials|data access|access to the data|table access|manage access|identities|logins|controls access|entitlements|access to|deciding who|may listen|who controls who',
  'iam-policies':
    'iam policy|iam policies|policy permissions|permissions policy|iam permissions|iam roles|iam role|role is admin|admin role|iam setup|iam configuration|roles and policies|manage iam|iam users and groups|iam entities|policies|reviewing iam permissions',
  'least-privilege':
    'least privilege|overprivileged|too broad|s3 star|wildcard|too many permissions|over permissive|unused permissions|permission review|access review|excess permissions|tighten|tightening|access patterns review|trim permissions',
  mfa: 'mfa|multi factor|two factor|2fa|mfa device|multifactor authentication',
  'root-account': 'root user|root account|root credentials|root password|root mfa|account root',
  'access-keys':
    'access key|access keys|akia|api keys of iam|secret access key|long lived keys|key rotation of access keys|aws credentials|iam credentials|credential lifecycle|lifecycle of iam credentials|rotate access keys|rotate credentials',
  'password-policy': 'password policy|password complexity|password length|password strength|password rotation policy',
  'database-users':
    'database user|database users|db users|db user|db accounts|database accounts|grants|grant|db passwords|database password|database roles|db roles|sql logins|master password|db login|user accounts in the database|database user accounts|db credentials',
  'end-users':
    'our users|end users|app users|user sign in|sign up|user pool|user accounts|sftp users|workspaces users|directory users|customers sign in|account security for our users|user login|agents in connect|desktop users|app clients',
  'kubernetes-rbac':
    'rbac|cluster admin|clusterrole|role binding|aws auth|access entries|kubernetes roles|service accounts|irsa|pod identity|k8s permissions|rbac hygiene',
  'service-roles':
    'task role|execution role|instance profile|service role|service linked role|lambda role|iam role of the function|function role|role of the task|infrastructure role|assume role of the service|roles for our tasks|iam roles for tasks|state machine role|job role|instance role',
  'cross-account':
    'cross account|external account|trust policy|assume role from another account|third party access|resource sharing',
  federation: 'federation|sso|saml|oidc|single sign on|identity provider|idp|okta|entra integration',
  offboarding:
    'leaver|leavers|offboarding|ex employee|former employee|unused users|inactive users|joiner mover leaver|terminated employee|removing unused iam users',
  'account-security':
    'account security|secure the account|account compromise|account takeover|account credentials|aws account security|hijacked account',
  'api-authorization':
    'authorizer|api key|api key auth|auth mode|authtype none|function url|authorization of callers|cognito authorizer|jwt validation|unauthenticated api|auth type|api auth|caller authentication|api authentication',
  secrets:
    'secret|secrets|password in code|secret rotation|rotate secrets|credentials in code|api secrets|connection string|rotate the secret|hardcoded',
  data: 'data|content|customer data|our data|stored data|objects|data protection|data security|protect data|protecting data|database content|customer content|secure our data|information|files we store|documents',
  'encryption-at-rest':
    'encryption at rest|encrypt at rest|encrypted at rest|encrypt data|encryption|encrypted|encrypt|sse|server side encryption|encrypt volumes|encrypt the bucket|disk encryption|storage encryption|tde|encrypted by default|encrypts|encrypt ebs volumes|encryption of snapshots|encryption of clusters|sse s3|sse kms|unencrypted|encryption settings|encrypt the database',
  'client-side-encryption':
    'client side encryption|encrypt before upload|encrypt on our side|client encryption|key for client side encryption|encrypt before sending|encryption sdk|client side data encryption',
  'kms-keys':
    'kms key|kms keys|cmk|key policy|key policies|encryption key|encryption keys|choose the key|kms key choice|manage keys|key management|own key|customer managed key|which key|chooses the kms key|key access|delete key|key deletion|use a kms key',
  'key-rotation':
    'key rotation|rotate keys|rotate the key|rotate kms|rotate cmk|rotation of keys|rotate encryption keys',
  'key-material':
    'key material|hsm users|crypto user|crypto officer|hsm credentials|lose the keys|recover keys|recover the keys|hsm keys|import key material|external key',
  'data-classification':
    'data classification|classify|classification|labelling|label data|pii discovery|which data is pii|sensitive data labelling|data labels|classify data|identify sensitive data|sensitive data discovery',
  'data-ownership':
    'owns the data|own our data|data ownership|ownership of content|who owns content|ip rights|intellectual property|who owns outputs',
  'data-retention':
    'retention|delete data|data deletion|retain data|retention period|data lifecycle|how long we keep|right to erasure|deletion of customer data|keep data for|purge',
  'data-privacy':
    'gdpr|personal data|consent|privacy|pii|data subject|faces|biometric consent|dpa|data controller|data processor|card numbers|cardholder data|phi|hipaa data',
  'data-masking': 'mask|masking|redact|redaction|obfuscate|anonymize|tokenize|pseudonymize|mask data',
  'data-integrity': 'integrity|checksum|corruption|bit rot|data corruption|data integrity|tampering',
  'model-training-data':
    'train on our data|train models|training on our prompts|use our data to train|opt out of training|training data of the model|prompts used for training|learn from our data',
  'aws-access-to-data':
    'aws staff access|aws employees see|amazon read our data|aws engineers access|can aws see|aws look at our data|operator access|subpoena|aws support see|aws access our content',
  'encryption-in-transit':
    'encryption in transit|in transit|tls|ssl|https|encrypt traffic|encrypt data in transit|data in transit|encrypt connections|secure connections|encrypted connections|traffic encrypted|clients connect with tls|tls to the database|encrypt network traffic|traffic over dx|ssl connections|traffic encryption|encrypts traffic|protect data in transit|network traffic protection',
  'tls-certificates':
    'certificate|certificates|tls cert|ssl cert|cert|certs|install certificate|server certificate|ssl certificate|ca certificate|ca cert|rotate certificate|listener certificate|domain certificate|tls certs|rds ca',
  'certificate-renewal':
    'renew certificate|certificate renewal|renew cert|renewing certs|cert expiring|certificate expires|expired certificate|cert renewal|renews|renewing tls certs|expiring cert|certificate rotation|cert rotation|runs out',
  'imported-certificates':
    'imported certificate|imported cert|cert we imported|third party certificate|bought certificate|cert we bought|own certificate',
  'tls-policies':
    'tls version|tls 1 2|tls 1 0|ciphers|cipher|cipher suite|tls policy|security policy of the listener|tls security policy|minimum tls|tls ciphers|ssl policy|security policy',
  'api-tls': 'aws endpoints tls|https endpoints of aws|api endpoints encrypted|tls on the api',
  'internal-tls':
    'between the elb and our instances|between elb and ec2|between services|mtls|pod to pod encryption|encrypt internal traffic|backend encryption|end to end encryption|inter node encryption|load balancer to targets|node to node encryption',
  'network-encryption':
    'encryption on aws network|between azs encrypted|encrypted between regions|vpc traffic encrypted|physical layer encryption|macsec|traffic between instances',
  'client-trust':
    'trust store|truststore|ca bundle|client ca|trust the right ca|root ca in clients|app trust store|pinned certificate|global bundle',
  'backup-recovery':
    'backup|backups|back up|backed up|backing up|recovery|restore|restore data|recover data|backup plan|disaster|data recovery|lost data|data loss|backup strategy|backup and restore|backup schedule|take backups|takes backups|continuous backups|automated backups|backup of|backs up',
  backups:
    'backup|backups|back up|backed up|takes the backups|automated backups|take backups|who does backups|database backup|backup schedule|nightly backup|backup job|continuous backups|backup of data|back up data|backup config',
  pitr: 'pitr|point in time recovery|point in time restore|restore to a point in time',
  snapshots: 'snapshot|snapshots|db snapshot|ebs snapshot|manual snapshot|volume snapshot',
  'snapshot-sharing':
    'share snapshot|snapshot sharing|shared snapshot|public snapshot|share or copy a snapshot|who can share a snapshot|copy a snapshot',
  'cross-region-copies':
    'cross region|cross region copy|cross region replication|replicate to another region|copy to another region|global tables|second region|other region|replication to another region',
  'restore-testing': 'test restore|test restores|restore test|restore drill|test the backups|verify backups',
  'disaster-recovery':
    'disaster recovery|dr|dr plan|business continuity|bcp|rto|rpo|region outage plan|recovery plan|failover to another region|disaster recovery plan',
  durability:
    'durability|durable|eleven nines|11 nines|lose objects|data durability|durable storage|redundant storage|replication across facilities|losing data|transaction log durability',
  'backup-retention':
    'backup retention|retention of backups|how long backups|retention period of backups|keep backups|backup retention period|decides the backup schedule',
  'logging-monitoring':
    'logging|logs|monitoring|monitor|log|observability|metrics|alarms|watch|logging and monitoring|log collection|collect logs|dashboards|telemetry|monitoring and logging|logs are watched|reach cloudwatch|os and application logs|who used which role|pod logging|logging enabled|control plane logs',
  'audit-logs':
    'audit log|audit logs|audit logging|audit trail|api calls logged|cloudtrail|trail|api logging|record api calls|audit logs enabled|data events|who did what|stopped our trail|event history',
  'log-retention':
    'log retention|keep logs|retain logs|logs past 90 days|past 90 days|retention of events|retention of cloudtrail events|log storage|logs expire|how long logs are kept|retention of logs|log archive',
  'flow-logs': 'flow log|flow logs|vpc flow logs|network traffic logs',
  'service-logs':
    'access logs|slow logs|slow query log|error logs|service logs|s3 access logs|elb access logs|query logs|log exports|enable logging|turn on logging|invocation logging|control plane logging|conversation logs|audit logs and slow logs|model invocation logging|execution logs',
  alerting: 'alarm|alarms|alert|alerts|alerting|notification when|on call|pager|threshold alarm|page somebody',
  findings:
    'finding|findings|respond to findings|remediate|remediation|failed checks|triage|act on findings|fix findings|detections|responds to|security findings|remediation of findings',
  'application-logs':
    'application logs|app logs|log lines|logs of a function|function logs|container logs|stdout|writes into its logs|own logs|pod logs|application logging',
  'infrastructure-monitoring':
    'monitor the infrastructure|monitors the hardware|monitor the data center|infrastructure monitoring|monitor aws network|monitor physical hosts',
  'vulnerability-scanning':
    'vulnerability scan|vulnerability scanning|vuln scan|vulnerability management|scan instances|scan for vulnerabilities|cve scanning|nessus|qualys|scanner|vulnerability assessment',
  'incident-response':
    'incident response|respond to incident|security incident|breach response|ir plan|incident handling|respond to a breach|notify customers|breach notification',
  forensics: 'forensics|forensic|memory dump|evidence collection|disk image for evidence',
  compliance:
    'compliance|compliant|regulatory|regulation|soc 2|pci dss|iso 27001|hipaa|fedramp|certified|compliance of|workload compliant|stays compliant|compliance of a workload|security and compliance|pci|regulations|audit',
  'audit-evidence':
    'audit evidence|evidence for the auditor|auditor evidence|audit reports|soc report|soc 2 report|artifact report|proof for auditors|provides reports|compliance reports',
  certifications:
    'aws certifications|aws compliance programs|certified data centers|iso certificate of aws|third party audits of aws|audit of aws infrastructure|certify infrastructure',
  'own-compliance':
    'our compliance|our own compliance|compliance of our workload|make our app compliant|workload stays compliant|our certification|pci for our app|ensure compliance of workload|controls that depend on applications|controls depend on the applications we deploy|hipaa compliance of our app|compliant with certifications',
  'penetration-tests':
    'penetration test|pentest|pen test|pen testing|penetration testing|red team|security testing of our app|ethical hacking',
  'staff-training':
    'train our staff|train our employees|training our employees|our own staff|staff training|employee training|security training for our users|our team training|train our developers|train our people|company employees training|users security training',
  'aws-staff-training':
    'train aws employees|aws staff training|trains data center staff|aws employees training|amazon employees training|trains aws employees|data center staff training|background checks of aws staff|trains amazon staff|personnel screening',
  'awareness-training':
    'awareness and training|awareness training|security awareness|awareness|training and awareness|training',
  'risk-management': 'risk management|risk assessment|risk register|risk plan|risk program|risk analysis',
  'vendor-management':
    'third party vendor|vendor management|supplier|marketplace software|subprocessors|supply chain|vendor risk',
  'legal-agreements': 'baa|business associate|contract|agreement|terms of service|acceptable use|nda|dpa sign|aup',
  'inherited-controls': 'inherited control|inherited controls|fully inherited|inherit controls|controls we inherit',
  'communications-protection':
    'service and communications protection|communications protection|service and communications',
  'patch-management':
    'patch management|patching|patches|patch responsibility|who patches|patching in general|all patching|patching in the cloud',
  abuse: 'abuse report|abuse|spam from our instance|abuse notice|acceptable use violation|bounce rate|spam complaints',
  cost: 'cost control|spend|cost management|budgets alarms|cost optimization',
};
