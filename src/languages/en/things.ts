import type { ServiceId } from '../../dataset/dataset.ts';

/** Things by the layer or the duty that they belong to. Phrases are split by "|". */
export type Things = Readonly<Record<string, string>>;

/** What people call the things that services of one kind have in common. */
export const kindPhrases: readonly { readonly on: readonly ServiceId[]; readonly things: Things }[] = [
  {
    on: [
      'aurora',
      'documentdb',
      'elasticache',
      'keyspaces',
      'lightsail-database',
      'memorydb',
      'neptune',
      'odb',
      'rds',
      'rds-custom',
      'redshift',
    ],
    things: {
      'database-users':
        "passwords|password|grant|grants|roles and grants|users and passwords|logins|app user|read-only user|service user|analysts' access|superuser|least privilege users|no password",
    },
  },
  {
    on: [
      'aurora',
      'dynamodb-dax',
      'dms',
      'documentdb',
      'elasticache',
      'lightsail-database',
      'memorydb',
      'neptune',
      'rds',
      'rds-custom',
      'redshift',
    ],
    things: {
      'right-sizing':
        'cpu credits|high cpu|cpu 100|too small|too big|undersized|oversized|instance class|node type|cpu at 100|freeable memory|out of memory',
      'security-groups': 'port open|ports open|open port|firewall of the database|who may reach the port|inbound rule',
      'public-access': 'public ip|reachable from the internet|internet facing|publicly reachable|open to the internet',
      alerting: 'alarm on|alert on|threshold',
    },
  },
  {
    on: [
      'app-runner',
      'batch',
      'ecs',
      'eks',
      'eks-anywhere',
      'fargate',
      'lambda-container-image',
      'lightsail-container-service',
      'rosa',
      'self-managed-kubernetes',
    ],
    things: {
      'network-configuration': 'public ip|public subnet',
      'container-images':
        'container base os|base os in the image|os packages in the image|debian in the image|alpine in the image|distro of the image|image vulnerable|vuln in the image|vulnerable packages in the image|old image|outdated image|base layer|image from docker hub|untrusted images|rebuild the image|image vuln',
      'image-scanning': 'trivy|grype|snyk|scan the image|scanning images|scan before deploy',
      'application-logs': 'container stdout|logs of the container|logs of tasks|logs of pods|lost logs|log shipping',
      'task-definitions':
        'container healthcheck|health check command|memory in the definition|cpu in the definition|environment block',
      secrets: 'plaintext secret|password in the environment|secrets in env|base64 secrets|sealed secrets',
      'right-sizing': 'cpu too small|oom|memory limit',
    },
  },
  {
    on: ['aurora', 'documentdb', 'lightsail-database', 'neptune', 'odb', 'rds', 'rds-custom', 'redshift'],
    things: {
      'audit-logs': 'database audit|audit plugin|who ran the query|statement logging|audit of logins',
      'engine-major-upgrades': 'major jump|end of life version|old major version|test the upgrade',
      'storage-space': 'storage grows|freestoragespace|free storage',
      restores: 'restore to a point in time|restored copy|bring back the table|recover the rows|accidental delete',
      'application-availability':
        'stale connections|reconnect|does not reconnect|connection pool|dns cache of the app|retry logic',
      queries:
        'table locks|locking|blocking sessions|long transactions|bad sql|slow reports|query performance|query tuning|schema migration|schema changes|indexes|stored procedures|cpu spikes from queries',
      'snapshot-sharing':
        'share a snapshot|give a snapshot|snapshot to a partner|snapshot to another account|hand over a snapshot',
      migration: 'import a dump|load a dump|cutover|move the schema|data load',
      'ssh-access': 'root on the host|shell on the host|log in to the host|access to the host|os access',
      'os-accounts': 'sa and sys|sys account|system administrator on the host',
      'data-masking': 'mask columns|masked copy|anonymised copy|anonymise',
      'service-logs': 'engine log|error log|database log files',
      'engine-minor-upgrades': 'minor patch|engine security fix|patched by aws automatically|cve in the engine',
    },
  },
  {
    on: ['batch-ec2', 'cloud9', 'ec2', 'ecs-ec2', 'eks-self-managed', 'lightsail-instance', 'parallelcluster', 'pcs'],
    things: {
      'guest-os-patching': 'instance patching|os is eol|end of life os|debian|patch the box|reboot for patches',
      'storage-space': 'extend the partition|grow the partition|root volume',
      'ssh-access': "shared key|everybody's keys|lost ssh key|lost key|jump server",
      agents: 'falcon sensor|endpoint agent|agent crashed',
    },
  },
  {
    on: ['aurora', 'documentdb', 'lightsail-database', 'neptune', 'rds', 'redshift'],
    things: {
      queries: 'slow|slowness|sluggish|slow dashboards',
    },
  },
  {
    on: ['dynamodb-dax', 'documentdb', 'elasticache', 'memorydb', 'neptune', 'redshift'],
    things: {
      'hardware-replacement': 'node died|dead node|node replaced|node failed',
    },
  },
  {
    on: ['efs', 'fsx', 'storage-gateway'],
    things: {
      'network-configuration': 'cannot mount|mount fails|mount timeout',
      'storage-space': 'file system full',
      'encryption-in-transit': 'traffic in clear|unencrypted nfs|clear text traffic',
      'file-permissions': 'access denied on the directory|share permissions|folder permissions|uid mismatch',
      'lifecycle-rules': 'cold files|move cold files|tier cold data',
    },
  },
  {
    on: ['eks', 'eks-anywhere', 'rosa', 'self-managed-kubernetes'],
    things: {
      'kubernetes-rbac':
        'rolebinding|clusterrole|clusterrolebinding|rbac for contractors|kubectl exec|kubeconfig|system:masters|masters group',
      'network-policies': 'pods reach any pod|deny all policy|default deny',
      'task-definitions': 'readiness probes|liveness probes|resource requests|replica count',
      'public-access':
        'lock down the api server|restrict the api endpoint|api server open|api endpoint public|office ip only',
      'container-runtime-config': 'run privileged|run as root|hostpath|host network',
      'network-configuration': 'ingress scheme|ingress rules|alb ingress|nodeport|service of type loadbalancer',
    },
  },
  {
    on: ['comprehend', 'lex', 'rekognition', 'textract', 'transcribe'],
    things: {
      'platform-software': 'off-the-shelf model|built-in model|pre-trained model|stock model|model of aws itself',
    },
  },
  {
    on: ['aurora', 'documentdb', 'elasticache', 'memorydb', 'neptune', 'rds'],
    things: {
      'hardware-replacement': 'dead replica|replica died|failed replica|failed reader|reader died|lost its host',
      'application-availability':
        'read-only errors|read only errors|writes to the reader endpoint|instance endpoint in the app|wrong endpoint in the app',
    },
  },
];

/** What people call the things of one service. */
export const thingPhrases: Readonly<Record<ServiceId, Things>> = {
  acm: {
    'tls-certificates':
      'request a certificate|certificate request|domain validation failed|pending validation|validation stuck|validation pending|stuck in validation|validation timed out|install the cert on our server|cert on our nginx|certificate on premises',
    'certificate-renewal':
      'expired certificate|dns validation|email validation|certificate rotation|export certificate|renewal failed|validation cname|cname deleted|nobody clicked|validation email|47 days|shorter validity|validity shortened|certificate lifetime|daystoexpiry|auto-renews|renewal machinery|renewed 60 days before|sixty days before|press approve|approve the renewal|approval mail',
    'key-material':
      'private key|exported private key|export the key|where lives the private key|private half|private half of a certificate|half of the certificate|locks up the private|private half locked up|secret half|keeps the private part|private part of the certificate|secret part of the certificate',
    'imported-certificates':
      "third-party certificate|digicert|sectigo|globalsign|cert we bought|uploaded cert|cert uploaded to acm|own ca cert|letsencrypt|let's encrypt certificate|uploaded to acm|certificate uploaded|we uploaded the certificate|godaddy|from godaddy|namecheap|comodo|imported from|purchased certificate|cert from our own ca|external ca cert|certificate on nginx|cert on our nginx renewed|renew the certificate on nginx|certificate on our own server renewed|certificate on our web server",
    'client-trust':
      'pinned intermediate|root store|trust amazon root|old android|pinned the leaf|pinned leaf|leaf pinned|leaf pinning|app pins the cert|pinned cert in the app|pinning broke',
    'platform-software':
      'ca infrastructure|issuing ca|certificate authority of amazon|amazon trust services infrastructure|amazon trust services root|amazon root|roots in browsers|root in browsers|browser trust stores|browser trust store|trusted by browsers|root program|public trust of amazon',
    alerting: 'expiry alarm|expiry event|expiry notice|daystoexpiry alarm',
    'resource-configuration':
      'wrong san|subject alternative name|caa record|issuance blocked|unused certs|unused certificates|delete a cert|revoke certificate|revoke a cert|cert in another region|certificate in the wrong region|key algorithm|caa error|caa_error|caa records|caa entry|caa forbids|allow amazon in caa|withdraws a certificate|takes back a certificate',
    'dns-records':
      'keep the validation record|validation record kept in place|who publishes the validation cname|proves the domain|proves that the domain is ours|proof that we own the domain|shows that the domain is ours|owner of the domain|shows we own the domain|proves ownership|proves we own the domain|proves that the domain|keeps the cname|cname in place|puts the cname back|cname deleted|validation record deleted|validation cname|approval mail|renewal mail|validation mail|mail with the approval link|nobody approves the mail|pending validation|validation record|cname was deleted|cname removed',
    'service-function':
      'domain validation engine|checks the validation record|looks up the cname|polls dns|checks domain control|verifies domain ownership automatically|transparency log|certificate transparency|ct log|ct logging|submits to ct logs|signs the certificate|signs the certificates|issues the certificate itself|issuing machinery|pushes renewed certificate|deploys renewed certificate|rolls out renewed certificate|puts renewed certificate on load balancer|hands certificate to cloudfront|distributes certificate to load balancers|same arn after renewal|sends expiry events|emits expiration events|counts days to expiry|renewal scheduler|tries renewal again|retries the renewal|intermediate certificate chosen|validation mail sent|generates the key pair|creates the csr',
  },
  amplify: {
    'resource-configuration':
      'branch previews|build settings|redirects rewrites|redirect rule|pr previews|amplify yml|build spec|app settings|monorepo settings|redirect loop|spa redirect|branches published|branches amplify publishes|connected branches|publishes a branch',
    application: 'ssr',
    'tls-certificates': 'custom domain',
    dependencies:
      'front-end framework|frontend framework|next js|nuxt|middleware bypass|react server components|nextjs',
    secrets: 'keys in frontend|keys in the bundle',
    'service-roles': 'amplify role',
    'end-users': 'password protecting|password protected branch|basic auth',
    'edge-network':
      'cdn behind|over the world|spreads the pages|pages near the visitors|pages around the world|spreads pages over the world|delivers pages worldwide',
    'identity-access': 'github app|branch password|preview password|password protect|basic auth on branches',
    'operating-system':
      'build containers|build instances|build machines|rendering servers|servers of the ssr app|ssr servers|ssr compute|ssr app servers|operate the ssr servers|server side rendering servers|machines for ssr|ssr machines|renders pages|renders ssr pages|page rendering|renders the pages|server-side rendering done by',
    'application-code':
      'pages that amplify serves|repairs the pages|broken pages|broken page|pages of the site|page looks wrong|site looks broken|fixes the web page|bug on the page|error on the page',
    'network-infrastructure': 'hosting cdn|cdn of the hosting|cdn under the site',
    deployment: 'amplify build|build failing|build is broken|build settings broken|frontend build',
    'runtime-deprecation':
      'node version of the app|node version of the build|newer node on amplify|node.js version|amplify node version',
    'service-function':
      'starts build on push|notices the push|detects the commit|reacts to git push|build fleet|provides build containers|atomic deployment|atomic deploy|swaps in the new version|publishes only when complete|invalidates the cache|cache invalidation|clears the cdn cache|clears old pages|purges edge cache|distributes files to edge|copies site to edge locations|content delivery network operated|runs server-side rendering|renders nextjs pages|executes the ssr functions|compute behind ssr|resizes images|image optimization|creates preview environment|tears down the preview|preview url made|issues the managed certificate|requests the certificate for domain|default domain amplifyapp|amplifyapp.com|keeps earlier builds|detects the framework|recognizes the framework|ships ssr logs|swaps the old files for new|clears the cdn cache on release',
  },
  'api-gateway': {
    quotas:
      'throttling|rate limiting|usage plan|429|burst limit|rate limit exceeded|10000 requests per second|payload limit|429s',
    'api-authorization':
      'api keys|authorizer|jwt authorizer|resource policy|api keys leaked|authorizationtype none|method without authorization|open method|lambda authorizer|cognito authorizer|authorizer cache|iam authorization|private api policy|api key required|scopes|who may call the api|no auth on|authorizer none|unauthenticated route|authorization type none',
    'resource-configuration':
      'request validation|stage|cors|cors errors|cors headers|execute-api endpoint|default endpoint|body validation|model validation|stage variables|binary media types|endpoint type|private api|caching of responses|cors on the stage|cors on the api|preflight fails|access-control-allow-origin|stale answers|empties the cache|configures throttling|stage throttling|method throttling|usage plan throttling|throttling settings|burst limits|rate limits of the stage|usage plans|rate of a usage plan|burst of a usage plan|usage plans for partners|usage plan with a burst',
    'tls-certificates':
      'custom domain|certificate of the custom domain|certificate in us-east-1|edge-optimized certificate|certificate of the edge-optimized name|region of the certificate|certificate in virginia|certificate for the edge domain',
    'client-trust': 'mutual tls|truststore.pem|truststore|client certificate|trust store bucket',
    'service-logs':
      'access logging|cloudwatch log role|diary of api gateway calls|diary of calls|diary of api calls|calls written down',
    'encryption-at-rest': 'api cache',
    application:
      'integration timeout|29 seconds|29s timeout|504 from api gateway|endpoint request timed out|backend behind the api|integration errors|openapi spec|openapi|swagger|versioning of api|api versioning|mapping template|breaking change of the api',
    alerting: '5xx errors|5xxerror|4xx alarm|api alarm|latency alarm',
    'network-configuration': 'vpc link|private integration|vpc endpoint for the private api',
    deployment: 'stage deployment|canary release|deploy the api|redeploy api',
    'tls-policies': 'security policy of the domain|tls 1.0 on the domain',
    'secure-coding': 'input checks|injection through the api',
    scaling:
      'requests a second|from 10 to|tv ad|adds the machines|api grows|sudden peak|scales the api|machines behind the api|stays quick|keeps it quick|gateway capacity|more gateway capacity|standing up more capacity',
    'platform-software':
      'fleet of proxies|proxies under api gateway|rapid reset|http/2 flaw|gateway servers patched|reverse proxy of aws|openssl of the gateway',
    'web-firewall':
      "attackers' addresses|blocks addresses|blocks attackers|blocks bad addresses|attackers kept off|in front of the api against attackers",
    'application-code': 'backend errors|errors of the backend|backend behind the api',
    'certificate-renewal':
      'custom domain certificate renew|custom domain certificate renewal|renews the custom domain certificate|custom domain cert renewed|custom domain cert renewal|certificate of the execute-api endpoint|certificate of the default endpoint|cert on the execute-api name',
    'service-function':
      'who ends tls|terminates the tls|tls termination|token bucket|counts the requests|throttling engine|private key of the client certificate|key of the generated client certificate|generated client certificate key|cloudfront distribution behind|cloudfront behind edge-optimized|edge-optimized distribution|edge-optimized cloudfront|hidden cloudfront|servers behind the cache|cache servers|cache nodes|stores cached responses|evaluates the throttle|remembers the authorizer result|authorizer result cached|rejects invalid requests|validation engine|validates the request body|routes the request to the integration|forwards requests to the backend|websocket connections open|holds websocket connections|connection ids|callback url endpoint|mapping template engine|evaluates velocity templates|execute-api dns name|signs the call to the backend|certificate of the execute-api domain|default endpoint certificate|execute-api certificate|certificate of the default endpoint|default hostname certificate',
  },
  'app-mesh': {
    'service-mesh': 'envoy proxy|envoy image|envoy version',
    'resource-configuration': 'virtual node',
    migration: 'mesh migration',
    'internal-tls': 'mutual tls|mtls between virtual nodes',
    'self-installed-add-ons':
      'appmesh controller|app mesh controller|controller for kubernetes|appmesh-controller|mesh controller',
    'control-plane':
      'brain of the mesh|brain of app mesh|mesh brain|feeds envoy proxies|feeds the proxies|service that configures envoy|sends settings to envoy|pushes configuration to envoy|delivers configuration to the proxies|envoy management service|xds server|distributes the mesh configuration|app mesh control plane|control plane of the mesh|control plane that configures envoy|control plane that configures the proxies|mesh control plane',
    'service-function':
      'managed envoys configuration centrally|hands routes to the envoys|computed the envoy configuration|translated routes into envoy configuration|streamed the configuration|configuration stream to envoy|stored the mesh definition|encrypted the mesh configuration|envoy management endpoint|built the envoy image|compiled envoy|maintained the envoy image|mesh service shut down|switched off the service|ended the mesh service|kept the routes in sync with the proxies|app mesh engine|fleet behind the mesh|builds the envoy image|publishes the envoy image|compile the envoy image|ready-made envoy image',
  },
  'app-runner': {
    'network-configuration': 'vpc connector',
    'service-roles': 'instance role|access role',
    scaling: 'max concurrency|maxconcurrency|more instances when busy|more copies under load',
    'application-code': '502|502 from our service',
    'host-os-patching': 'host os|os patch',
    'env-vars': 'environment secrets',
    'tls-certificates': 'custom domain',
    'control-plane':
      'load balancer in front|load balancer of app runner|built-in load balancer|front-end load balancer|request router|distributes requests|distributes the requests|spreads requests|spreads the requests|distributes the traffic|balances requests|hands requests to instances|shares out the requests|deploy machinery|deployment machinery|machinery that deploys|deployment engine|operates the deployment service',
    'web-firewall': 'web acl on the service',
    'resource-configuration':
      'github connection|repository connection|source connection|bitbucket connection|connected repository|code connection|start command|build command',
    'tenant-isolation':
      'containers of different customers|containers of other customers|apps of other customers|services of other accounts',
    deployment: 'source build fails|build command',
    'service-function':
      'builds the image from source|turns source into an image|compiles our repository|build fleet|build machines|build environment|watches the repository|notices new commits|polls the repository|detects a new image|picks up a push|probes the health|pings our app|health probe machinery|health checker|keeps instances warm|reserve of instances|paused instances|cpu throttled when idle|wakes up instances|scaling engine|counts concurrent requests|decides to add an instance|takes instances away|ends tls before the containers|terminates tls|ships logs to cloudwatch|streams the logs|keeps a copy of the source|swaps old for new version|runs the deployment after a push|builds after a push',
    'storage-space':
      'local files vanish|local files of an instance|durable storage of state|storage of that state|keep state between deployments|files are lost on redeploy',
  },
  appconfig: {
    'resource-configuration':
      'feature flag|configuration profile|flag flipped|flipped the flag|flag value|wrong flag|stale flags|old flags|flag cleanup|flag attributes|targeting rules|flag variants|flags rot|dead flags|tidy up flags|wrong feature flag|kill switch|flag went live|validator|validators|validator lambda|json schema validator|configuration profile validator|bake time',
    deployment:
      'deployment strategy|rollback|bake time|linear deployment|growth factor|rollout|gradual rollout|alarm rollback|roll out a flag|choose the bake time|alarms for rollback|deploy to everybody at once|all at once',
    rules:
      'validator|json schema|schema validator|lambda validator|validates the json|validate content|validation of the configuration|bad json',
    agents:
      'appconfig agent|lambda extension|extension version|agent version|appconfig layer|extension layer|extension pinned|sidecar agent',
    'service-availability':
      'getlatestconfiguration|configuration retrieval|appconfig down|cannot fetch configuration|data plane endpoint|endpoint uptime|appconfig endpoint',
    application:
      'client polls|poll interval|polling|client caches configuration|default value of a flag|fallback value|cached default|fallback when appconfig is down|no default value|app falls over|cannot reach appconfig',
    'identity-access':
      'deploy permission|who may change flags|who can flip flags|deploy flags|who deploys flags|flag permissions|who may start a deployment|startdeployment|allowed to deploy flags',
    secrets:
      'password in configuration|secret in configuration|credentials in configuration|api key inside a profile|api key in configuration|token in a flag|key in a freeform profile|secrets in a configuration profile',
    versioning: 'hosted configuration version|old version of the profile',
    'configuration-management':
      'bad flag|wrong flag|feature flag wrong|flag flipped by mistake|wrong feature flag value',
    'service-function':
      'serves flags to clients|hands out flag values|delivers the flag to the application|distributes configuration to clients|keeps a copy ready to serve|caches the deployed data|deployed data copy|rolls back automatically|reverts automatically|puts the old version back|back to the previous version automatically|flips the flag back|watches the alarm during rollout|monitors alarms during deployment|raises the percentage step by step|spreads the change gradually|decides which clients get it first|percentage of clients get the new value|counts down the bake time|waits out the bake time|executes the validators|runs the schema check|calls the validation lambda|checks the form of feature flags|built-in schema of flags|syntax check of flags|stores hosted configuration|hosted configuration store|storage of hosted versions|fetches configuration from the bucket|retrieves the configuration document|rollout engine|machinery of the rollout|predefined deployment strategies supplied|pushes each step|paces the rollout|steps of the deployment|pulls the config back|rolls back on alarm|puts the former version back',
  },
  appflow: {
    'resource-configuration':
      'flow|connector|flow schedule|flow trigger|flow failed|filters in the flow|incremental transfer|field mapping|field mappings|mapped to the wrong column|mapping of fields|flow run frequency|on event or by schedule|full transfer or incremental|appflow output files|appflow wrong column|salesforce objects|objects synced by appflow|which objects are synced|picks fields|chooses fields|fields carried over|carries over fields|fields it copies|columns carried over|selects the fields|which records are carried',
    data: 'fields copied|copied records|fields transferred',
    'platform-software': 'connector code|aws connector code|built-in connector|connector patched',
    'data-privacy': 'personal data|personal data from saas|gdpr data of salesforce',
    secrets:
      'token expired|connection credentials|connected app|refresh token|salesforce connection|revoked the refresh token|reauthorize the connection|appflow token revoked',
    'application-code': 'custom connector|connector lambda|custom connector code',
    'data-masking': 'mask fields|masking in the flow|unrecognisable on the way|hides names on the way',
    'bucket-policies': 'destination bucket|bucket policy of the destination',
    alerting: 'failed flow|flow run failed|flow failure notice',
    'identity-access': 'who may create flows|flow permissions',
    application: 'duplicate records in the target|appflow duplicates|duplicate records after a full transfer',
    'service-roles': 'appflow role|role for appflow',
    quotas: 'appflow concurrent runs|appflow api limit of salesforce',
    'vpc-endpoints':
      'privatelink transfer|private connection for the flow|flow over privatelink|transfer over the public internet',
    'service-function':
      'triggers the flow at its time|starts the flow on its schedule|flow scheduler|scheduler behind the flows|listens for events|listens to salesforce|receives the change events|event listener|remembers the last run|remembers the last transfer|keeps the watermark|tracks what was transferred|fetches only changes|delta detection|changed records detected|intermediate bucket|buffer bucket|data in transit stored|staging data deleted|deletes after 7 days|temporary copy deleted|calls the saas api|pulls from the saas|pages through the api|connector engine|executes the mapping|executes the transformation|machinery behind the flows|servers that transfer|machines that transfer|transfer engine|stores the connection tokens|tokens put into secrets manager',
    'encryption-at-rest':
      'encrypts the stored tokens|stored access tokens|encrypts the access tokens|stored refresh tokens|tokens encrypted|stores the access token|stores access tokens securely|stores tokens securely|keeps the tokens safe|access token of a connection',
  },
  appstream: {
    'ami-hardening': 'image builder',
    capacity: 'fleet',
    'resource-configuration':
      'stack|clipboard|file transfer|disconnect timeout|idle disconnect|idle timeout|idle disconnect timeout|maximum session duration|usb redirection|usb devices|session time limits|session limits|session time limit',
    data: 'home folder',
    'guest-os-patching':
      'managed image update|windows patches|image from last year|patch the image|old image|windows updates in the image|os of the image|image months old',
    application:
      'published app|app block|catalog application|streamed application|cad program|package the app|update the streamed app|app in the image|photoshop in the image|program in the image outdated|outdated app in the image|office in the image|update the app in the image|application version in the image|apps inside the image|old browser in the image',
    licences: 'rds sal|rds cal',
    agents: 'appstream agent|agent version|pin the agent|newest agent|streaming agent',
    'backup-recovery':
      'home folders backed up|backup of home folders|home folder backup|copies of home folders|deleted home folder',
    'end-users': 'user pool|streaming url|saml for users|users of the stack',
    federation: 'saml federation|idp for streaming',
    scaling:
      'fleet scaling|fleet auto scaling|min and max of the fleet|fleet too small|insufficient capacity in the fleet',
    'data-loss-prevention':
      'copy files out|clipboard off|disable clipboard|disable file transfer|print to local|screenshots of the stream',
    drivers: 'gpu drivers|nvidia driver|graphics driver in the image',
    offboarding: 'user pool leaver|disable the streaming user',
    hardware: 'hosts of the fleet|servers under the streaming',
    'workload-isolation':
      'nothing of the previous user|session instance discarded|non-persistent instances|fresh instance for each session|recycled after each session|instance thrown away after the session',
    'hypervisor-patching':
      'hypervisor under the fleet|hypervisor below the fleet|hypervisor of the fleet|virtualization below the fleet|nitro under the fleet',
    'host-os-patching':
      'hosts under the fleet|hosts of the fleet|physical hosts of the fleet|gateway servers|streaming servers|servers that stream|patches the gateways|connection brokers',
    'control-plane': 'streaming gateway|streaming gateways|gateways between user and session',
    'tenant-isolation':
      'streaming instances separated from other accounts|streaming instances of other accounts|streaming instances of other customers|streaming instances apart',
    'self-installed-software':
      'browser|browsers|browsers in the image|chrome in the image|firefox in the image|browser updates',
    'service-function':
      'streams the screen|streams the pixels|encodes the video stream|compresses the stream|sends keystrokes to the instance|streaming protocol|encrypts the stream|wipes the instance|destroys the disk after the session|instance and disk destroyed|cleans up after the user leaves|nothing left from the last user|resets the memory of the host|scrubs memory between customers|starts the streaming instance|boots instances for waiting users|assigns users to instances|session broker|hands a user an instance|reconnects dropped sessions|portal of the apps|web page users sign in to|catalogue page|hosts the user pool|sends the invitation mail|mounts the home folder|copies files to s3|syncs the home folder|saves application settings|downloads the app block|mounts the vhd|adds streaming instances|wipes the instance between users|streaming gateways|sign-in portal of appstream',
  },
  appsync: {
    'application-code':
      'resolver|vtl|vtl template|js resolver|resolver bug|resolver code|pipeline function|write resolvers|resolver functions|resolver mapping|resolvers|js resolvers|appsync resolvers',
    'resource-configuration':
      'graphql schema|data source|private api|merged api|introspection|query depth setting|schema change|caching settings',
    'api-authorization':
      "api key|aws_auth|auth directive|directive missing|authorization mode|public field|cognito groups directive|unauthenticated query|fields a user mustn't see|field level authorization|field-level auth|resolver returns too much|who may query which field|run a mutation|may run a mutation|who may query|call the mutation|aws_auth directives|auth directives in the schema|auth per field|directives per field|auth rules in the schema|aws_cognito_user_pools directive|aws_iam directive|aws_api_key directive|auth per type|resolver auth|resolvers auth|auth in the resolvers|authorization in resolvers|auth of resolvers",
    application: 'subscriptions',
    'web-firewall': "waf on graphql|waf for the api|web acl on the api|attackers' addresses|blocks bad addresses",
    'tls-certificates': 'custom domain cert|custom domain',
    'service-roles': 'datasource role|data source role|role of the data source',
    queries: 'nested query|query depth|deep queries|expensive queries|query complexity|depth limit',
    'secure-coding': 'injection in a resolver|resolver injection',
    'service-logs': 'resolver logs|field logging|graphql logs|diary of calls',
    scaling: 'websockets|websocket connections|subscriptions scale',
    'encryption-at-rest': 'cache encryption|api cache',
    'service-function':
      'graphql engine|query engine|parses graphql|validates the query against the schema|executes the resolvers|resolver runtime|javascript runtime|runtime of the resolvers|holds the websockets|websocket fleet|websocket servers|open websockets|keep-alive messages|keepalive messages|heartbeat of the subscription|pushes updates to subscribers|pushes mutations|pushes the mutation|delivers subscription messages|fan-out of mutations|fan out to subscribers|broadcasts to subscribers|filters subscription events|subscription filtering engine|realtime endpoint|real-time endpoint|cache servers|cache cluster|cache nodes|assembles the response|puts the answer together|stitches the answer|merges source apis|merge engine|connection scaling of subscriptions|rejects unknown fields|rejects a field not in the schema|validates against the schema|checks the query against the schema|parses the query',
  },
  artifact: {
    'audit-evidence':
      'soc report|pci aoc|audit report|responsibility matrix|pci responsibility matrix|responsibility summary|bridge letter',
    certifications:
      'writes the soc report|publishes the soc reports|issues the reports|prepares the report|produces the reports|provides the iso certificate|author of the report|iso certificate|soc 2 type ii|soc 2 report of aws|certificate still valid|external auditor of aws|assessor that made|qsa|auditor behind the report|renews the report|writes the papers|papers for download|papers offered|documents for download|documents offered|who wrote the documents|issues the papers|author of the documents|keeps the papers current|writes the papers about aws controls|undergoes the audits|undergoes audits|goes through the audits|gets audited for the reports|audits behind the reports|auditors who wrote the reports|audit behind it|audit behind the report|audit behind the pdf|audit behind soc2|soc audit itself|audit for the soc report|who did the soc audit|type ii audit|third party audit reports|supplies the reports|supplies those reports|commissions the audit|commissions that audit|has the audit made',
    'legal-agreements':
      'baa|nda|accept the baa|nda of the report|organization agreement|account agreement|artifact agreements|agreements in artifact|accept agreements',
    'own-compliance': 'we got the report|certified because of the report|report makes us compliant',
    'identity-access':
      'download permission|colleagues download reports|artifact access|download reports permission|who downloads reports|downloads from artifact|download from artifact|allowed to download|permission to download|permissions to download|permission for artifact|can download reports|iam for artifact|reports download rights|access to artifact reports',
    'own-evidence':
      'cuec|cuecs|user entity controls|complementary user entity controls|downloads soc reports|download soc reports|downloads the reports for auditors|fetches the reports|hand the soc report to our auditor|pull the soc report|downloads reports for our auditors|get the reports out of artifact|fetch reports for the auditor|download the soc report|downloads the iso report|downloads the pci report|download iso reports|download pci reports|report to our assessor|reports to our assessor',
    'own-certification': 'our own iso certificate|certificate for our company|get us our own iso',
    'data-classification':
      'papers confidential|keeps the papers confidential|reports confidential|confidential reports|hands reports to outsiders|pass the reports on|share the soc report',
    'aws-reports':
      'produces the report|produces the soc report|report in artifact|supplies the reports|supplies soc reports|iso and soc reports|publishes the reports|provides the reports|makes the reports|writes the soc report|writes the bridge letter|bridge letter|gap letter|bridge letter written|bridge letter for the gap|issues the bridge letter|continued operations letter|who writes the letter|soc reports up to date|reports up to date|reports current|keeps the reports current|keep reports current|new soc reports|new versions of the reports|fresh soc reports|latest soc report published|letter for the gap months|who writes the bridge letter|bridge letter from artifact',
    'encryption-at-rest': 'artifact encryption|encryption of artifact|artifact reports encrypted',
    'audit-logs': 'artifact download log|who downloaded reports|log of downloads|downloads recorded',
    'service-function':
      'stores the reports|hosts the reports|repository of reports|library of reports|uploads new reports|uploads newest report|puts new reports up|new version of report appears|publishes new version of report|keeps reports up to date|refreshes the reports|catalogue of reports|catalog of reports|website behind reports|portal with reports|download portal|record of accepted agreements|keeps record of agreements|stores accepted agreements|remembers accepted agreements|drafts the agreement|wrote the agreement text|text of the nda|terms attached to report|watermark on report|stamps the pdf|report notification mails|sends notification of new report|hires the auditors|pays the auditors|commissions the audit|old report versions kept|puts new reports into artifact|orders the audits|commissions the reports|commissions the audits|has the reports written',
  },
  athena: {
    'resource-configuration':
      'workgroup|pin the engine version|engine version of the workgroup|engine version pinning|choose the engine version',
    'encryption-at-rest': 'encrypt query results',
    'engine-major-upgrades':
      'engine version|old engine version|engine version of a workgroup|workgroup engine version|upgrades the engine of a workgroup|engine upgrade when set to automatic',
    application:
      'federated query|athena connector|lambda connector|data source connector|federation connector|connector for athena|data source lambda|lambda of the data source|connector lambda',
    'bucket-policies': 'result bucket|results bucket',
    cost: 'scanned data limit|bytes scanned|scan limit|bytes scanned cutoff|per query limit|workgroup limit|expensive query|scanned terabytes|ceiling on scans|query may scan|cap on scanned data|limit scanned data|scan too much|full scan bill|data usage control|select star bill|scanned too much|query scanned',
    'right-sizing': 'provisioned capacity',
    'lifecycle-rules': 'old query results|results pile up',
    'platform-software':
      'trino bug|presto bug|engine bug|query engine|engine crash|engine crashes|fix trino|trino itself|presto itself|engine defect|bug in trino|trino up to date|keep trino up to date|trino version|trino updates|trino patched|presto patched|up to date under athena|query engine patched|engine kept up to date|trino under athena|presto under athena|run the trino|trino servers',
    'least-privilege': 'table access|which tables|read which tables',
    quotas: 'queries queued|dml limit|query limit',
    queries:
      'msck repair|add partitions|partition projection|hive_bad_data|hive_cursor_error|missing partitions|create table as select',
    'identity-access': 'analysts may query|access for the analysts',
    scaling:
      'more power|power when queries queue|lends it power|power it needs|power for a query|lends power|gives a query its machines|power for queries',
    data: 'wrong figures|quality of the data',
    'tenant-isolation': "another company|other company's queries|query memory of others",
    hardware:
      'servers that run query|servers behind athena|provides the servers|machines that run the queries|workers of the query engine',
    'data-retention':
      'old results|query results piling up|result bucket cleanup|old query results|query history longer|history beyond 45 days|history older than 45 days|save the query history|archive the query history|export the query history',
    'operating-system': 'query workers|workers behind queries|query machines|machines behind queries',
    'service-function':
      'splits the query|query split into pieces|parallel execution of a query|executes queries in parallel|distributes the query|distributed execution|query planner|plans the query|query optimizer|optimizer of the engine|keeps the query history|query history stored|query history 45 days|history of queries vanished|prebuilt connectors maintained|writes the prebuilt connectors|code of the prebuilt connectors|maintains the jdbc driver|athena driver developed|driver released by|managed results deleted|deletes managed results|results wiped after 24 hours|assigns compute to a query|compute behind a query|fleet behind the queries|merges the partial results|engine that executes the sql|sql engine itself|parses the sql|reads the files in s3|keeps the history of queries|status of past queries|remembers old queries|list of recent queries',
  },
  'audit-manager': {
    'audit-evidence': 'assessment|evidence|automated evidence|evidence collection|evidence finder',
    'resource-configuration': 'framework|custom framework|custom control|control set delegation|delegate control sets',
    'own-evidence':
      'manual evidence|upload evidence|upload screenshots|evidence we upload|inconclusive evidence|evidence review|evidence upload|screenshots as evidence|collect the evidence by hand|proof is enough|judges the proof|judge the proof|proof good enough',
    'own-compliance': 'assessment review|review the assessment|review the evidence|hand to the auditor|pass the audit',
    data: 'assessment report bucket|report bucket|assessment report destination',
    'managed-rules': 'standard framework|prebuilt framework|framework update|framework library',
    'control-plane':
      'operates the evidence collection|machinery that collects evidence|evidence collection engine|runs the collection machinery',
    'managed-rule-content':
      'revises the prebuilt framework|revises the framework|prebuilt pci framework|prebuilt framework updated|updates prebuilt frameworks|standard goes to a new version|new version of the standard|framework for the new pci version|framework follows the standard|prebuilt frameworks kept current|prebuilt frameworks|standard frameworks|aws writes the frameworks|framework content|prebuilt controls|common controls library|core controls',
    'service-function':
      'pulls evidence|pulls in evidence|gathers evidence automatically|gathers proof automatically|automatic gathering|evidence pipeline|evidence collector|reads cloudtrail for evidence|filters cloudtrail|imports config results|imports security hub results|takes configuration snapshots|snapshot of settings|describe api calls|how often evidence arrives|collection frequency|collection schedule|runs collection daily|maps evidence to controls|sorts evidence under controls|attaches evidence to controls|files evidence under control|stores the evidence|evidence store|keeps evidence two years|purges old evidence|deletes evidence after two years|collector retries|collects continuously|engine behind assessments|collects evidence by itself|pulls evidence automatically',
  },
  aurora: {
    durability:
      'cluster volume|six copies|storage volume|lost segment|storage segment|storage repair|page checksum error|page corruption in the storage|storage layer repair|repair of the storage layer|self-healing storage|storage self-heals|segment repair|repairs segments|segment goes bad|bad segment|repairs a segment|copy goes bad|broken copy of the data|configure the copying|copies in 3 azs|copying between zones',
    'multi-az':
      'reader|aurora replica|reader instance|adding a reader|add a reader in another zone|reader in another zone|no readers',
    failover: 'reader endpoint|writer',
    'backup-recovery': 'backtrack|cloning',
    'cross-region-copies':
      'global database|global database switchover|global cluster|headless secondary|managed planned failover|detach the secondary|fail over to another region|global database failover|failover of the global database|switchover of the global database|promote the secondary region|promotes the secondary region',
    'parameter-groups': 'cluster parameter group',
    'audit-logs': 'database activity streams|activity streams|advanced auditing',
    snapshots: 'db cluster snapshot',
    'platform-software': 'install (postgres/postgresql/mysql) (updates/patches/upgrades)|babelfish',
    'engine-major-upgrades':
      'mysql v2 to v3|aurora v2 to v3|version 2 to 3|newer postgres|newer mysql|next postgres|latest postgres|moves to mysql|moves to postgres|aurora mysql 3|move to postgres',
    'storage-space':
      'storage grow by itself|volume grows|volume full|disk full|makes room|cluster volume grows|disk of the cluster|disk of a cluster|storage of the cluster|volume of the cluster|grows by itself|grow by itself',
    restores: 'delete without where',
    cost: 'i/o costs|io-optimized|i/o-optimized',
    'application-availability':
      'instance endpoint in the app|hard-coded instance endpoint|connection string after failover',
    'maintenance-window': 'zero downtime patching|zdp',
    'host-os-patching': 'os patches of the nodes',
    pitr: 'backtrack window|backtrack|rewind the cluster',
    queries: 'extensions|pgvector|history list length',
    'right-sizing': 'memory too small|resize|resizing',
    alerting: 'alarm|alarms',
    application:
      'writer endpoint in the app|reporting on the writer|reads on the writer|reports on the writer|pointed at the writer|which endpoint|custom endpoint|endpoint the app uses',
    'resource-configuration':
      'promotion tier|promotion tiers|failover priority|failover priorities|failover order|tier of the reader',
    'hardware-replacement': 'reader died|instance died|failed reader',
    'engine-minor-upgrades': 'fixes on the database|fixes on the engine|fixes for the database software',
    'ssh-access': "server's linux|log in to the machine",
    'disaster-recovery':
      'regional switchover|switchover of the region|cross-region switchover|switchover to another region|switch over to another region|regional failover|switchover to the second region|promote the global secondary|promote the secondary region|promotes the secondary cluster|promote the secondary cluster|promote the other region|moving writers to the second region|switch over to the second region|fail over the global database|global database failover|aurora global database failover|global database switchover|secondary region promoted|switchover of the global database|starts the global database failover|failover of the global database|failover to the second region|trigger failover to the other region|deciding the failover of the global database',
    'resilience-testing': 'regional switchover test|switchover test|global switchover drill',
    'service-logs':
      'publish postgresql log|publishes postgresql log to cloudwatch logs|publishes mysql log to cloudwatch|publish log to cloudwatch logs|log exports to cloudwatch|exports the slow query log',
    'service-function':
      'install (postgres/postgresql/mysql)|(postgres/postgresql/mysql) installation|install the database engine|install the engine|shared storage volume|instances share the storage|storage nodes|storage fleet|log-structured storage|redo log processing|redo logs applied|quorum writes|write quorum|cluster endpoint follows|endpoint follows the writer|cluster endpoint dns|endpoint points to the new writer|reader endpoint balances|spreads connections over readers|balances read connections|load balancing between readers|restarts the crashed engine|restarts a crashed instance|restarts the failed database|crash recovery|crash without replaying logs|page cache survives|buffer cache survives|cache kept warm|watches instance health|health check of the instances|notices a dead writer|detects failed disks|detects failed segments|ships changes to other regions|replication between the regions|replicates to the secondary region|copy-on-write clone pages|lag of the storage replication|engine that aws wrote',
  },
  'aurora-dsql': {
    application:
      'occ conflict|occ|serialization error|retry on conflict|40001|oc000|oc001|reconnect to dsql|dsql connection lifetime|dsql retries|dsql conflict retries|dsql transaction limit|dsql long transactions|transaction aborts in dsql',
    'identity-access':
      'authentication token|iam auth token|auth token|dbconnect|dbconnectadmin|dsql admin token|dsql token expiry',
    'cross-region-copies':
      'multi-region cluster|linked regions|witness region|dsql linked clusters|dsql second region|dsql peered clusters',
    queries: 'schema on dsql|orm with dsql',
    'service-availability': 'dsql endpoint down|dsql outage|dsql endpoint outage',
    'platform-software':
      'multi region commits|commit across regions|commit protocol|consensus between regions|journal of dsql|transaction log of dsql|storage nodes of dsql|query processors|clock sync between regions|commits over regions|vacuuming|vacuum|autovacuum',
    failover: 'zone is lost|answering when a zone|loss of a zone',
    scaling: 'resize|resizing',
    durability:
      'dsql both sides in sync|dsql regions in sync|dsql keeps both regions in sync|dsql keeping regions in sync|dsql synchronous between regions',
    'service-function':
      'optimistic concurrency control|checks commits for conflicts|conflict detection at commit|adjudicates transactions|adjudicator|decides which transaction loses|lock-free concurrency|no locks no deadlocks|snapshot isolation|read replicas of the storage|splits and merges data|splits key ranges|partitions the data itself|rebalances partitions|builds indexes in the background|asynchronous index build|async ddl jobs|background job manager|repairs lost copies|heals storage replicas|self-healing components|routes around failed components|compute fleet|storage fleet|micro vms for connections|witness region log|witness log storage|synchronous commit to zones|clock used for commits|postgres layer inside|connection router|session router',
  },
  'aurora-serverless': {
    scaling:
      'acu|aurora capacity unit|scale to zero|min/max acu|max capacity|adds acus|serverless v2|min and max acu|acu range',
    'resource-configuration': 'auto-pause|wakes up from pause|seconds until auto-pause|promotion tier|promotion tiers',
    'right-sizing':
      'minimum capacity|buffer cache too small|buffer pool too small|least power|lowest power|how much power|floor and ceiling',
    'scaling-limits':
      'max capacity|maximum acu|minimum acu|acu floor|acu ceiling|acu range|floor of acus|min acu|max acu',
    cost: 'acu bill|bill of the acus',
    'application-availability': 'resume from pause|resume from zero|wake up from pause',
    migration: 'provisioned into serverless|convert to serverless|serverless v1 sunset|move off v1',
    alerting: 'serverlessdatabasecapacity alarm|acuutilization|serverlessdatabasecapacity',
    'iam-policies': 'data api rights|data api permission|rds-data permission',
    'service-function':
      'measures the load|monitors cpu and memory of instances|scaling engine|scaling algorithm|decides when to scale|adds memory while queries run|grows the buffer pool|shrinks the buffer pool|resizes the buffer cache|moves the instance between hosts|live move to another host|keeps connections while scaling|wakes the instance|wakes on connection|resumes on connection|pauses the idle instance|puts the database to sleep|wakes the sleeping database|scaling without interruption|in-place scaling|hosts with spare capacity|machines that lend capacity|repairs the storage|copies the storage over zones|cluster endpoint follows the writer|spreads connections over readers|restarts the crashed instance|meters acu seconds|adds the compute|adds compute within the range|more compute under load',
  },
  backup: {
    'resource-configuration': 'backup vault',
    backups:
      'recovery point|not incremental|full copy every time|each backup a full copy|full backups cost|types without incremental|always full backups|incremental for every type',
    versioning: 'vault lock',
    'cross-region-copies': 'copy job|copy to other region|copy action',
    'data-retention': 'legal hold',
    'audit-evidence': 'backup audit manager|audit framework|backup report',
    cost: 'backup costs|cold storage tier of backups',
    'service-availability': 'backup service down|jobs not started',
    enabling: 'opt-in|service opt-in|resource opt-in',
    'backup-plans':
      'plan frequency|backup rule|lifecycle to cold storage|backup plan|backup plans|not covered by the plan|backup cold storage transition|backup transition to cold storage|backup move to cold storage|backup moved to cold storage|backup days until cold storage|backup lifecycle of recovery points',
    'backup-protection': 'vault lock|air-gapped vault|vault access policy|compliance mode|air gapped vault unused',
    'restore-testing': 'restore testing plan|prove that restores work',
    alerting: 'failed jobs|failed backup jobs|job failed notification|job status expired|aborted backup jobs',
    tagging: 'backup tag|tag based selection|resource assignment',
    restores: 'restore job',
    'kms-keys': 'key of the vault|encryption key of the vault|recovery point encryption key',
    antivirus: 'malware scanning of recovery points|scan recovery points|scanning backups for malware',
    'appliance-updates': 'backup gateway|backup gateway appliance',
    'service-roles':
      'awsbackupdefaultservicerole|backup role|role of the backup job|backup service role|default backup role|policies on awsbackupdefaultservicerole|extra policies on the backup role|permissions of the backup role|backup role too broad',
    'cross-account':
      'delegated administrator for backup|cross-account backup management|copy of recovery points|recovery points copied|recovery point copy|copy recovery points|cross-account copy|cross account copy|copies to another account|copy backups to another account|copy to a bunker account|backup bunker account',
    durability:
      'vault still readable|readable in 5 years|storage of the vault|recovery points readable|keeps recovery points readable',
    scheduler:
      'scheduler of backup working|backup scheduler|scheduler fires|scheduler starts the jobs|starts backup jobs on time',
    'service-function':
      'starts the backup jobs|starts jobs on schedule|incremental backups|only changes backed up|full copy first|tracks changed blocks|deletes expired recovery points|removes expired recovery points|expires recovery points|carries out the copies|executes copy jobs|enforces the vault lock|worm enforcement|stops administrators from deleting|even aws cannot delete|stores the recovery points|storage of recovery points|storage behind the vault|account that holds the air-gapped vault|isolated account of the vault|runs the restore tests|executes the restore test|cleans up after restore tests|deletes the test copies|inferred restore metadata|scan engine|malware signatures|backup index|evaluates backup controls|generates the audit report|collects transaction logs|log collection for pitr|fires the backup job|expires recovery points by itself|deletes restored test resources|recovery point deleted at the end|recovery point expires|deletes the recovery point|refuses an early delete|refuses the deletion|enforces compliance mode|vault lock enforced',
  },
  batch: {
    'task-definitions':
      'job definition|job definition vcpus|vcpus of the job|job definitions|memory in job definition|job memory',
    'resource-configuration':
      'job queue|stuck in runnable|runnable|jobs stuck in runnable|jobs never start|fair share|fair share policy|scheduling policy|share identifier|queue priority|queue priorities|job priority|job priorities|job waits for ever|waits forever for room|blocked queue|head of the queue|jobstatetimelimitactions|time limit of the queue|cancels jobs that wait',
    'node-provisioning':
      'compute environment|idle instances|terminates instances|terminate idle instances|scales the nodes down|finds machines for the job|finds the machines|brings up machines|machines for the jobs|starts machines for jobs',
    workers: 'array job',
    'service-roles': 'job role|job role too broad',
    deployment: 'retry strategy',
    scheduler:
      'job scheduler|batch scheduler|dispatches jobs|places jobs on machines|finds a machine for the job|chooses the next job|order of jobs in the queue|runs the job queue|runs the queue|operates the queue|queue itself|job scheduler itself',
    'right-sizing': 'instance types|max vcpus|vcpus',
    'container-images': 'image of the jobs|job image',
    'application-availability': 'job attempts|retry attempts',
    subnets: 'subnets jobs use|which subnets jobs|subnets of the jobs',
    application: 'failed job|failed jobs|jobs that fail|job fails|failing jobs',
    'operating-system': 'compute os|os of the compute|os for a batch job|os of the job hosts',
    scaling:
      'vcpus back to zero|scales the compute environment|compute env scaling|batch scales to zero|compute environment scales to zero|batch compute environment back to zero',
    'service-function':
      'keeps the job queue moving|evaluates job dependencies|checks dependencies before a job|holds jobs until others finish|job waits for its predecessor|predecessor job finished first|starts the dependent job|fails dependent jobs|moves jobs through states|job states submitted to succeeded|submitted to runnable|runnable to starting|works off the backlog of jobs|picks the compute environment with room|tries the next compute environment|spreads queued jobs over compute environments|puts a failed job back|failed job back into the queue|requeues failed jobs|re-queues the job|engine that reruns failed jobs|splits an array job|fans out array jobs|children of the array job|remembers finished jobs|history of finished jobs|keeps records of finished jobs|finished jobs for seven days|list of old jobs kept|machinery behind the queue|queueing engine|scheduling engine|scheduler fleet|dispatcher behind batch|scales to zero when the queue is empty|which job goes next',
    'data-retention':
      'job records longer|job records gone|job details gone|old jobs vanish|job history longer|records after seven days|archive of jobs',
  },
  'batch-ec2': {
    'ami-updates': 'compute environment ami|update to latest image version',
    'node-provisioning':
      'unmanaged compute environment|finds machines for the job|finds the machines|brings up machines|machines for the jobs',
    capacity: 'spot compute environment',
    'storage-space': 'disk full',
    agents: 'monitoring agent',
    scheduler: 'runs the job queue|runs the queue|operates the queue|queue itself',
    'guest-os-patching':
      'docker updates on the compute environment|kernel updates of our ami|hosts of the compute environment|compute env hosts|hosts that run the jobs|machines of the compute environment|os of the compute environment|compute environment ami|managed ami|managed compute environment patching',
    'service-function':
      'evaluates job dependencies|holds jobs until others finish|job waits for its predecessor|starts the dependent job|moves jobs through states|submitted to runnable|runnable to starting|puts a failed job back|failed job back into the queue|requeues failed jobs|re-queues the job|remembers finished jobs|finished jobs for seven days|creates the auto scaling group behind|asg behind the compute environment|creates the ecs cluster behind|ecs cluster behind the compute environment|hidden ecs cluster|places jobs on instances|packs jobs onto instances|bin packing of jobs|picks the instance for a job|picks an instance for the job|matches jobs to instances|looks at waiting jobs|reacts to waiting jobs|instances when the queue fills|tears down instances after the jobs|queueing engine|scheduling engine|scales to zero when the queue is empty|which job goes next',
    'resource-configuration':
      'stuck in runnable|runnable for ever|jobs never start|jobs stuck|job waits for ever|blocked queue|jobstatetimelimitactions|time limit of the queue',
    'data-retention':
      'job records longer|job records gone|job details gone|old jobs vanish|job history longer|archive of jobs',
  },
  'batch-eks': {
    'node-provisioning': 'batch nodes|starts nodes for jobs|brings up nodes',
    'kubernetes-version': "node kubernetes version|nodes' version|eks nodes version",
    'kubernetes-rbac':
      'batch namespace|rights in the namespace|aws-auth entry|namespace for batch|batch role in the cluster',
    scheduler: 'runs the job queue|runs the queue|operates the queue|queue itself',
    'right-sizing': 'instance types of the compute environment',
    'guest-os-patching': "nodes' os|os of the nodes",
    'service-function':
      'creates the pods|makes the pods for jobs|turns jobs into pods|job becomes a pod|deletes finished pods|cleans up finished pods|watches the pods|pod lifecycle|calls the kubernetes api|talks to the kubernetes api|nodes when the queue is empty|scales nodes down to zero|nodes back to zero|nodes when jobs wait|labels and taints the nodes|taints on batch nodes|keeps other pods off|other workloads off batch nodes|evaluates job dependencies|tracks job dependencies|job waits for its predecessor|holds jobs until others finish|requeues failed jobs|failed job back into the queue|moves jobs through states|operator in the cluster|controller in the cluster|overlay scheduler|queueing engine|scheduling engine',
    'resource-configuration':
      'stuck in runnable|runnable for ever|jobs never start|jobs stuck|job waits for ever|blocked queue|jobstatetimelimitactions|time limit of the queue',
    'data-retention':
      'job records longer|job records gone|job details gone|old jobs vanish|job history longer|archive of jobs',
  },
  'batch-fargate': {
    'application-availability': 'job retry',
    'platform-version': 'platform version',
    'host-os-patching': 'os of the jobs|host os',
    scheduler: 'runs the job queue|runs the queue|operates the queue|queue itself',
    'task-definitions': 'job definition|job definitions',
    'right-sizing': 'vcpu and memory of a job|memory of a job',
    'service-roles': 'role of a job|job role',
    'application-code': 'job crashes|script of the job',
    subnets: 'subnets jobs use|which subnets jobs|subnets of the jobs',
    'network-configuration': 'networks of the jobs|public address of the jobs',
    'service-function':
      'evaluates job dependencies|holds jobs until others finish|job waits for its predecessor|starts the dependent job|moves jobs through states|submitted to runnable|runnable to starting|puts a failed job back|failed job back into the queue|requeues failed jobs|re-queues the job|remembers finished jobs|finished jobs for seven days|finds compute for the job|finds room for a job|provides compute for each job|provisions capacity for jobs|pulls the image onto the host|fetches the image before start|starts the container of the job|capacity appears when jobs wait|compute goes away after the job|tears down after the job|queueing engine|scheduling engine|machinery behind the queue',
    'resource-configuration':
      'stuck in runnable|runnable for ever|jobs never start|jobs stuck|job waits for ever|blocked queue|jobstatetimelimitactions|time limit of the queue',
    'data-retention':
      'job records longer|job records gone|job details gone|old jobs vanish|job history longer|archive of jobs',
  },
  bedrock: {
    rules:
      'guardrails|rude things|saying rude things|rude answers|bad language|swear words|forbidden topics|topics it must not touch|keeps the bot polite|polite answers|stops it from saying|bedrock guardrails|guardrail configuration|content filters|denied topics|guardrail settings|guardrail policies|word filters',
    prompts:
      'prompt injection|hallucination|jailbreak|system prompt|cache points|cachepoint|cache point|cache checkpoints|mark what to cache|marks the cached part|prompt cache misses|static prefix of the prompt|explicit caching',
    'iam-policies': 'model access|which models|restrict models|invokemodel|call models',
    'service-logs': 'invocation logging|prompt logging',
    'data-retention': 'zero data retention',
    data: 'knowledge base|custom model|vector store|rag document|document in the knowledge base|documents in knowledge base|knowledge base indexes|prefix of the knowledge base|data source of the knowledge base|sync of the knowledge base|sync the knowledge base|secret papers|papers out of the data source|documents in the knowledge base|which documents go into the knowledge base|keep documents out of the knowledge base',
    'model-training-data':
      'fine-tuning data|learns from our prompts|model learns from us|trained with our prompts|model improved with our',
    application: 'agents',
    'runtime-deprecation':
      'model deprecation|legacy state|legacy model|model eol|modelid|switch model id|retired model|model retires|model end of life|haiku eol|claude eol',
    'right-sizing':
      'provisioned throughput|marketplace model endpoint|marketplace endpoint instances|instances of the marketplace model',
    'access-keys': 'bedrock api key|long-term api key|bedrock key',
    'data-residency': 'cross-region inference',
    'platform-software':
      'model weights|weights of the model|weights of claude|host the model|hosting the model|model hosting|who hosts claude|patch the model|inference engine|inference stack|model servers updated|serving stack',
    abuse: 'abuse detection',
    'kms-keys': 'encrypt custom model|encrypting custom models',
    'data-privacy': 'knowledge base documents',
    'agent-permissions': 'action group|agent deleted|agent did|agent called|agent calls',
    quotas: 'throttlingexception|tokens per minute|requests per minute|tpm',
    'model-output':
      'wrong advice|hallucinated|made-up citation|answers cite|toxic answer|double-check|double-checks|checks what it wrote|second look at the answer|looks over the answer|model evaluation|evaluate the model|evaluation job|red teaming the model|test the answers before rollout|factually right|answers factually right|answers are right|answers are correct|verifies the answers|answers verified|generated answers|review generated answers|facts in the answers|checks the facts|promised a refund|chatbot promised|chatbot said|bot promised',
    'operating-system':
      'gpu drivers|gpu driver|cuda drivers|nvidia driver|inference servers|model servers|inference gpu drivers|gpu drivers of the inference servers|drivers of the inference servers|drivers behind the models',
    'tenant-isolation':
      'prompts leak to another|customers see our prompts|between bedrock customers|visible to anthropic|prompts visible to the provider|model provider sees prompts|model providers see|provider sees our prompts|provider reads our prompts|sees anthropic our prompts|anthropic sees|does anthropic get|data go to anthropic|data reaches the model vendor|shared with the model provider|other firms see our prompts',
    cost: 'token spend|spend limits|budget for tokens|token bill',
    'aws-access-to-data':
      'model makers|makers of the model|makers of the models|model makers see|makers see our prompts|model provider sees|model providers see|anthropic sees our|vendor of the model sees|provider of the model reads|sees our prompts|reads our prompts|read our prompts|who sees our prompts|see what we type',
    hardware:
      'gpu capacity behind the model|gpus behind|gpus behind the models|accelerators behind|inference hardware|trainium behind',
    'scaling-limits': 'provisioned model units|model units',
    'identity-access': 'may use the model|may call the model|which employees may use',
    'resource-configuration':
      'picks the model|choice of model|choosing the model|chooses the model|which model we use|model selection|right model for|sync the knowledge base|knowledge base sync|knowledge base ingestion|data source sync|stale knowledge base|chunking strategy|vector index|vector store index|choice of vector store',
    'api-availability': 'invokemodel api answers|invokemodel api responds|invokemodel api available',
    'service-roles':
      'batch inference role|knowledge base role|role of the knowledge base|agent role|role of the agent|batch job role|model customization role',
    'service-availability':
      'knowledge base retrieval service|retrieval service|runs the retrieval|retrieval engine of knowledge bases|orchestration engine|orchestration of agents runs on',
    'data-ownership': 'custom model import|imported model weights|weights we import|imported weights',
    'managed-rule-content':
      'prompt attack filters|filter model of guardrails|trains the guardrail filters|model behind the guardrail filters',
    'service-improvement-opt-out': 'opt out|opt-out of',
    'service-function':
      'splits our documents into chunks|splits documents into pieces|chunks the documents|makes the embeddings|computes the embeddings|turns text into vectors|turns documents into vectors|similarity search|finds the right passages|picks the passages|loop of the agent|reasoning loop|orchestration loop|decides which action group to call|caches the prefix|cached prefix of the prompt|keeps the cached prompt|routes the request to another region|picks the region for the request|spreads inference over regions|inference profile routing|evaluates the guardrail|compares text with the guardrail|trains claude|trained the foundation models|trains the foundation model|trained the models|streams tokens back|generates the tokens|tokenizer|queues batch inference|routing of cross-region inference|routes to another region',
  },
  'bedrock-agentcore': {
    'workload-isolation':
      "agent session|one session away from the next|sessions apart|session apart|keeps sessions apart|session from the next|separate sessions|sessions separated|one user's session|sessions of users apart|session mixing|sessions mixed",
    data: 'agent memory',
    'api-authorization': 'gateway target',
    'service-roles': 'workload identity',
    imds: 'mmds|mmdsv2',
    prompts: 'tool calls|malicious page|injected instructions|indirect injection|poisoned web page',
    'container-images': 'agent image',
    secrets: 'token vault|credential provider|api key provider',
    'application-logs': 'traces|observability|spans',
    'resource-configuration':
      'browser tool|browser session|code interpreter|memory strategy|memory strategies|add a memory strategy|no long-term memories|self-managed strategy|override of the strategy|prompt of the memory strategy|which memories are kept',
    dependencies: 'langgraph|langchain|strands|crewai|agent framework|mcp sdk|agent sdk|framework baked',
    'agent-permissions':
      'agent deleted|agent did|tools of the agent|agent ran|ran rm|agent role allowed|agent with too many rights',
    application: 'agent|agent code',
    'data-retention': 'memory expiry|event expiry|memory deletes|keeps memories',
    'application-code':
      'two users in one session|mixing users in a session|mixing two users|session ids mixed up|same session id for two users',
    'operating-system':
      'browser tool patches|chrome of the browser tool|patch the browser tool|browser tool chrome|patch the code interpreter|chrome in the browser tool|machines behind the browser tool',
    'service-availability':
      'token vault infrastructure|infrastructure of the token vault|memory store replication|replicates the memory store',
    'service-function':
      'wipes the session|wipes the microvm|clears memory after a session|cleans up after a session|throws away the session environment|starts the microvm|boots the microvm|spins up the sandbox|warms the microvms|extracts long-term memories|memory extraction|consolidates memories|summarizes past sessions|distils the conversation into memories|semantic search of memories|translates mcp calls|turns apis into tools|converts lambda into mcp tools|routes tool calls|searches for the right tool|tool search|hosts the headless browser|runs the remote browser|closes the browser session|ends browser sessions|sandbox of the code interpreter|refreshes the oauth token|fetches the access token for the tool|scales sessions up|ends idle sessions',
  },
  'clean-rooms': {
    hardware: 'clean rooms compute|compute of a collaboration|query compute',
    'resource-configuration': 'collaboration',
    rules:
      'analysis rule|aggregation threshold|minimum threshold|singles out|reidentification|identify persons|single out a person|output constraints',
    data: 'configured table',
    'data-privacy': 'differential privacy|privacy budget',
    'client-side-encryption': 'c3r|cryptographic computing|shared secret key',
    'service-roles': 'clean rooms role|role that clean rooms uses',
    cost: 'pays for queries|query payer|member pays',
    application: 'analysis template',
    'vendor-management': 'vets members|vet members|members invited|other members|partner in the collaboration',
    'container-images': 'custom ml image|ml container|training image|inference image',
    'bucket-policies': 'results bucket|query results bucket',
    'data-masking':
      "hides single people|single people in the results|one person's data in the results|nobody recognisable|noise in the results",
    'host-os-patching': 'machines which execute queries|machines that run queries patched|query machines',
    'control-plane':
      'enforces the aggregation rule|enforces the analysis rule|rule enforced at query time|enforces the rules at query time|rejects queries that break a rule|blocks raw rows|stops raw rows|select raw rows',
    'service-function':
      'enforces the analysis rules|enforces rules on queries|enforces them on queries|rules enforced|checks each query|queries checked against the rules|compares the query with the rules|refuses queries|refuses a query|executes the joint query|executes the queries|joins the tables of the members|joins the data|adds the noise|noise calculated|noise mechanism|counts the privacy budget|privacy budget counted|tracks the privacy budget|budget meter|wipes query data|wipes the data after a query|intermediate tables deleted|temporary data after the query|data read by the query deleted|lookalike model trained|trains the lookalike model|wrote the lookalike algorithm|lookalike algorithm|aws model of clean rooms ml|neural network behind|computes the lookalike segment|hands out the result|delivers the result to the member|withholds small groups|suppresses rows below|filters out small groups|blocks a forbidden query|enforces the analysis rule|noise of differential privacy|compute of the joint query|enforces the constraints|enforces the output constraints|blocks a query|rejects a query|stops a query that breaks a rule',
  },
  'client-vpn': {
    'identity-access': 'authorization rule|authorization rules|which subnet users reach',
    'resource-configuration': 'split tunnel|full tunnel|client login banner|dns servers of the endpoint',
    'tls-certificates':
      'client certificate|revocation list|server certificate|crl|crl upload|crl expired|certificate revocation|client cert|easy-rsa',
    'service-logs': 'connection log',
    'end-users': 'vpn users|who may dial in|vpn accounts|dial-in accounts|accounts that connect|people who connect',
    'device-security': 'laptop|user laptop|laptop malware|infected laptop|posture check|computers of the users',
    agents: 'vpn client|client software|vpn client version|openvpn client|aws vpn client|update the vpn client',
    offboarding: 'leavers|revoke certificate of a leaver',
    'multi-az':
      'target network association|one az association|associate a second subnet|azs|availability zones|zones of the endpoint|subnets in two zones|one associated subnet|only one associated subnet|associated subnets in several zones',
    capacity: 'client cidr|client cidr range|too many vpn users',
    federation: 'saml idp|saml provider|okta',
    mfa: 'mfa on the vpn|second factor of vpn users|radius down',
    'platform-software':
      'vpn endpoint servers|endpoint patching|box at the aws end|endpoint at the aws end|openvpn daemon|openvpn server|openvpn process at the endpoint|vpn daemon|vpn server software|flaw in the vpn endpoint|cve in the vpn endpoint|software of the endpoint',
    'control-plane': 'cloud side of the vpn|cloud end of the vpn',
    'service-availability': 'endpoint going|keeps the endpoint going|endpoint machine dies',
    'service-function':
      'terminates the openvpn sessions|terminates vpn sessions|openvpn termination|assigns ip addresses to clients|assigns the client ip|address pool handed out|evaluates the authorization rules|checks authorization rules|enforces the authorization rules|asks the directory at sign-in|checks the credentials against the directory|validates the saml assertion|verifies the saml assertion|verifies client certificates|verifies the client certificate|checks the certificate against the revocation list|calls the connect handler|invokes the connect handler|invokes the lambda handler|evaluates device posture|re-evaluates posture|rechecks the posture|disconnects expired sessions|session timeout enforced|writes connection records|publishes the client program|builds the vpn client program|writes the client program|programs the aws provided client|vpn concentrator|self-service portal|portal for downloading the profile|source nat|endpoint grows with users|writes the desktop client|releases the client app',
    application:
      'connect handler function|code of the connect handler|handler lambda|lambda of the connect handler|awsclientvpn|connect handler times out|handler refuses connections|writes the connect handler',
  },
  'cloud-map': {
    'resource-configuration':
      'namespace|health check|custom health check|private dns namespace|http namespace|attributes of instances|dead instance in the list|dead instance out of the list|stale entries|stale instances|takes instances out|removes dead instances|deregister instances|deregisters instances|entry of a dead host|old entries in the list|cleans the list|names and addresses of instances',
    'dns-records':
      'service instance|stale instances|stale endpoints|dead instances registered|ttl|deregistering|deregister dead instances|instance never deregistered|old ips registered|cleanup of instances',
    'identity-access': 'register instances|deregister instances|registerinstance|register instances permission',
    'service-availability':
      'discoverinstances|discovery api|discovery down|answers look-ups|answers discovery calls|discoverinstances works|latency of the discovery api',
    application: 'client caches endpoints|cached endpoints|retries of clients',
    'api-availability': 'answers look-ups of names|look-ups of names kept',
    'control-plane':
      'cloud map api|discovery api|discoverinstances|api for discovery|operates the registry|runs the registry|hosts the registry|keeps the registry up|registry service',
    'operating-system':
      'servers below the namespace|servers below a namespace|servers under a namespace|servers behind a namespace|machines below the namespace|machines behind the registry|servers behind the registry|hosts behind the registry|servers the registry runs on',
    'service-function':
      'stores the registry|registry database|registry storage|database behind the registry|replicates the registry|copies of the registry|registry copied over zones|creates the route 53 records|creates the dns records|writes the dns records for instances|deletes the dns record at deregistration|creates health checks|creates the route 53 health check|health checkers|probes the instances|who probes registered instances|leaves out unhealthy instances|filters unhealthy instances|drops unhealthy instances from answers|answers only healthy|picks which instances to return|hands out healthy instances|order of returned instances|random instances returned|resolves service names|creates the hosted zone|hosted zone of the namespace|zone behind the namespace|propagates registrations|propagation of registrations|registration visible|dns propagation of an instance|lookup engine|query engine|name servers behind the namespace|creates the dns record on registration|record appears when registered',
  },
  cloud9: {
    'guest-os-patching':
      'cloud9 instance|os of the environment|machine of the environment|fixes on the machine|machine behind the environment|instance of the environment|fixes on the environment|box of the environment|os of the ide box|ide box os|os of the environment instance',
    'ssh-access': 'ssh environment',
    'identity-access':
      'shared environment|environment member|environment members|read-write member|shared with|colleagues may work|colleagues in the environment|invites colleagues',
    'service-roles': 'temporary credentials|managed temporary credentials',
    'resource-configuration':
      'auto-hibernate|hibernate setting|puts it to sleep|idle environment|environment to sleep|sleeps when idle',
    'storage-space': 'disk full',
    agents: 'monitoring agent',
    'control-plane': 'ide itself|cloud9 ide|ide front end|web ide|browser ide|ide backend|ide service',
    'self-installed-software':
      'node and python|python version in the environment|node version|node.js version|language versions|preinstalled tools|tools in the environment|sam cli|cdk|docker engine|docker version|docker in the environment',
    cost: 'unused environments|idle environments|leftover environments|old environments|forgotten environments',
    'service-function':
      'stops the instance after inactivity|shuts down the idle instance|shuts the environment after closing|thirty minutes after closing the browser|30 minutes after the browser|wakes the environment|starts the instance when opened|launches the instance of the environment|terminates the instance when deleted|instance removed with the environment|connects the browser to the instance|tunnel from the browser|terminal in the browser works|editor in the browser|serves the editor|hosts the editor|editor and debugger themselves|refreshes the temporary credentials|renews the temporary credentials|rotates managed credentials|new credentials every few minutes|issues the managed credentials|patches packages of the ide|packages that the ide needs|real-time editing machinery|simultaneous editing works|cursors of colleagues|sets up the instance for the ide|editor page|browser page of the ide|stops the instance when idle|refreshes temporary credentials|stops the instance of an idle environment|stops an idle environment|shuts down an idle environment|puts the environment to sleep|goes to sleep|hibernates the environment',
  },
  cloudformation: {
    'infrastructure-as-code':
      'template|cdk|cdk bootstrap|cdk libs|cdk version|cfn-nag|cfn-lint|template scan|scan templates|third-party module|registry module|third-party extension|template bug|template review|drifted template|third-party resource types|public extensions|registry extensions|vet extensions|iac generator|nested stack',
    'resource-configuration':
      'stack|deletionpolicy|deletion policy|retain|updatereplacepolicy|stack settings|stack parameters|outputs|exports|table deleted by the stack|database deleted by the stack|stack deleted our table',
    'cross-account': 'stackset|stacksets|stack instances|stackset admin role|service-managed stacksets',
    'configuration-management': 'drift|drift detection|drifted|resources changed outside',
    'change-management':
      'change set|stack policy|termination protection|review changes|replacement of a resource|update replaced the database',
    'application-code':
      'custom resource|cdk app|custom resource lambda|custom resource timeout|lambda backed custom resource|macro|lambda behind a custom resource|lambda behind our custom resource|custom resource times out|custom resource hangs|custom resource failed',
    secrets:
      'noecho|password in parameter|plaintext parameter|secret in template|credentials in template|dynamic reference',
    deployment:
      'rollback|update_rollback_failed|stack stuck|failed stack|stack update fails|update failed|delete_failed',
    rules: 'hooks|guard rules|cfn guard|hooks guard|cfn-guard|policy as code',
    'service-roles':
      'stack role|service role of the stack|role the stack assumes|role cloudformation assumes|stack role admin|which role it works with|role cloudformation works with|role for the stack|role it uses|works with a role',
    'service-availability':
      'createstack slow|stack creation slow|stack api throttled|cloudformation down|operates the registry',
    'platform-software':
      "cfn engine|stack engine|cloudformation's own software|software of cloudformation itself|engine that builds stacks|resource provider handlers|handlers of aws types|bugs in aws resource types|resource handlers of aws|bug in a resource type of aws",
    drift:
      'changed what cloudformation built|changed in the console|manual changes|manually changed|touched by hand|checks that nobody changed',
    'control-plane':
      'cloudformation back end|back end of cloudformation|creates and updates the stacks|executes the rollback|rollback execution|rollback engine|performs the rollback',
    'service-function':
      'works out the order|order in which resources are created|dependency graph|resolves dependencies between resources|which resource first|parallel creation|creates resources in parallel|waits until resource is ready|stabilization|decides that a resource is ready|calls the service apis|api calls behind a template|undoes a failed update|undo after failure|puts things back when creation fails|computes the change set|calculates the difference|works out which resources are replaced|comparison engine of drift detection|compares actual and expected state|parses the template|interprets the template|intrinsic functions evaluated|deletes resources in reverse order|records stack events|remembers what belongs to the stack|stores the stack state|state file|where is the state kept|developed the resource types|writes aws resource types|new resource types supported|stack set operations carried out|rolls stack instances out to accounts|stack roll back|roll back failed update|rolls back by itself|automatic stack rollback|undoing of a failed stack|undo what was created|state of the stack kept|resources get undone|undoes the resources|undoes what it created|order of the resources|which resource comes first',
  },
  cloudfront: {
    'resource-configuration':
      "distribution|cache behavior|cache policy|invalidation|geo restriction|invalidate|invalidate objects|stale objects|purge the cache|ttl|cache key|response headers policy|security headers|hsts|csp header|price class|default root object|error pages|custom error page|geo blocking|blocked countries|embargoed countries|alternate domain name|cname on the distribution|origin request policy|compression|http to https redirect|caching private pages|field-level encryption|old website|old version of the site|clear the cache|old page|outdated content|cached page of another|another's cached page|somebody else's page|someone else's cached page|cookies in the cache key|strip the cookies|forward cookies|cache personal pages|cache private responses|authorization header cached|cached login page|query strings in the cache key|vary header|cdn invalidations|cdn invalidation|cache invalidation of the cdn|invalidations after each deploy|invalidation after the deploy|purge the cdn|flush the cdn|cdn cache cleared|what to cache|what is cached|decides what is cached|how long pages are cached|stale pages|stale page|throws stale pages|throws out stale|old pages out|old copies at the edge|empties the cache|oac|lock the origin|lock the s3 origin|origin access control|oai",
    application: 'origin|502 from origin|origin errors|504 from the origin|slow origin',
    'public-access':
      'origin access control|signed urls|signed cookies|signed url|key group|trusted key group|trusted signer|signing key pair|key pair|oac|oai|bucket reachable around cloudfront|hotlinking|origin reachable directly|bypass cloudfront|download videos|paid content|restrict downloads|private content|paywall|without paying|locking the bucket down|lock the bucket down|bucket reachable only through|only reachable through cloudfront',
    'edge-network':
      'edge locations|servers at the pop|pop hardware|edge caches|origin shield|regional edge cache|nearest edge|routes viewers|routing viewers|route viewers to the edge|closest pop|nearest pop|viewers to the closest edge|healthy edge|edge selection|steer viewers|tls termination boxes|openssl at the edge|edge fleet patched|patch the edge servers|proxies at the edge|software at the edge|spreads the pages|pages near the visitors|over the world|worldwide delivery points|around the world|managed prefix list|prefix list of cloudfront|cloudfront ip ranges|list of cloudfront addresses|cloudfront prefix list',
    'tls-certificates': 'viewer certificate',
    'application-code':
      'lambda@edge|cloudfront function|edge function|lambda@edge function|function errors|viewer request function|keyvaluestore|bug in the edge function|url rewrite function|repairs the pages|broken page|page looks wrong|bug on the page',
    'service-logs':
      'access logs|standard logs|real-time logs|viewer logs|diary of visitors|diary of requests|visits written down',
    failover: 'origin failover|origin group|second origin|origin shield failover',
    'ddos-protection': 'ddoses our cdn|ddos the cdn|ddosed|flood of requests',
    'tls-policies':
      'origin protocol policy|viewer protocol policy|minimum tls version|security policy tlsv1.2|old tls for viewers|minimumprotocolversion|minimum protocol version|tls 1.0 viewers|tlsv1 minimum|minimum tls for viewers|minimum tls of the distribution|tls minimum for viewers|viewers on tls 1.0|raise the minimum tls|lowest tls version|old tls on the distribution|tlsv1 on the distribution',
    'client-trust': 'viewer mtls|client certificates of viewers',
    'api-tls':
      'edge to regional edge cache|between edge locations|cloudfront.net certificate|default cloudfront certificate|certificate of the cloudfront.net name|cert of cloudfront.net',
    'service-availability': 'cloudfront down|cdn outage|edge location down',
    'web-firewall':
      "web acl on the distribution|one-click protection|rate limit at the edge|scrapers|bots on the distribution|attackers' addresses|blocks addresses|blocks bad addresses",
    'network-infrastructure':
      'carries the traffic|traffic between the edge and the region|carries requests to the region|links between edge and region',
    deployment: 'invalidation in the pipeline',
    'dns-records': 'points the domain at it',
    scaling: 'stays quick|keeps it quick',
    scheduler: 'copies the function to the edge|spreads the function',
    'tenant-isolation':
      'sandbox of cloudfront functions|sandbox between functions|functions from other customers|isolation of cloudfront functions|functions isolated from each other|isolates cloudfront functions|separates our functions',
    'service-function':
      'deploys the distribution to all edge locations|rolls out the distribution|propagates the distribution|distribution propagated|propagation of the configuration|invalidation carried out|spreads the invalidation|executes the invalidation|evicts cached objects|eviction from the cache|disks of the cache|cache disks|caching engine|fetches from the origin|pulls from the origin|request collapsing|collapses identical requests|compresses at the edge|compression engine|verifies signed urls|checks the signature of signed urls|signature check of signed urls|verifies signed cookies|geolocation database|ip to country database|viewer country lookup|dns answers for cloudfront.net|http/3 support|persistent connections to the origin|runtime of cloudfront functions|javascript engine|replicates lambda@edge functions|device detection headers|drops rarely requested files|evicts from the cache',
  },
  cloudhsm: {
    hardware: 'hsm appliance|hsm hardware|hsm device|hsm machine',
    'key-material':
      'crypto user|cu password|crypto user password|lost cu password|hsm keys lost|hsm type migration|hsm2m|key export|key wrapping|keys inside|keys in the hsm|keys inside the hsm|keys in it|keys on it',
    'identity-access':
      'crypto officer|hsm users|quorum authentication|m of n|quorum|admin user of the hsm|pco|users out of step|inconsistent users|inconsistent values in the user list|user missing on one module|users differ between modules|policies differ between modules|user change failed halfway|align the users again',
    'host-firmware': 'firmware|hsm firmware|fips mode|appliance firmware|firmware of the appliance',
    drivers: 'pkcs11|cloudhsm client|client sdk|sdk 3|sdk 5|jce provider|openssl dynamic engine|ksp provider',
    backups:
      'cluster backup|hsm backups|backup of the hsm|backup of the cluster|periodic backups|encrypted backups|makes the backups|creates the backups|daily backups|backups of users and keys',
    scaling: 'number of hsms|more hsms|add hsm|hsm throughput',
    'audit-logs': 'hsm audit logs|hsm logs|audit logs of the hsm',
    'backup-retention': 'cluster backup retention',
    'aws-access-to-data':
      'aws read our keys|aws sees our keys|aws recover our keys|amazon reads keys|aws admin on the hsm',
    'data-center-access': 'tamper protection|tamper evident|tamper|physical tampering',
    'multi-az':
      'single hsm|one hsm in the cluster|second hsm|spare hsm|keeps a spare hsm|hsm in another zone|one hsm only',
    'network-configuration': '2223|ports 2223|cluster security group',
    capacity: 'second hsm|add an hsm|one hsm only',
    'hardware-replacement':
      'broken hsm|swaps a broken hsm|dead hsm|failed hsm|hsm died|hsm breaks|replaces an hsm|replace broken module|replacing a broken module|hsm stopped responding|fresh hsm|dead hsm replaced|failed hsm replaced',
    certifications: 'tested by a lab|devices tested|fips certificate|nist lab',
    'kms-keys':
      'new keys in the hsm|import keys into the hsm|create keys in the hsm|creates the hsm keys|generates keys in the hsm|keys in the hsm cluster|keys inside the hsm|key generation in the hsm|keys created by crypto users',
    'cross-region-copies':
      'key replicate|keys between clusters|copy keys to the other cluster|keys in the cloned cluster|keep two clusters in step|clusters in two regions in step|keys missing in the second region',
    'service-function':
      'synchronize keys|synchronizes keys|key sync|key synchronization|server-side synchronization|keeps modules in step|keeps hsms in sync|modules drift apart|out of sync keys|resynchronizes keys|clones keys to modules|copies keys to new hsm|loads new hsm|restores onto new hsm|new module filled|appliance user|takes backup daily|makes daily backup|schedules cluster backup|stores encrypted backups|backup encryption key|persistent backup key|ephemeral backup key|ships audit logs|delivers audit logs|sends hsm logs to cloudwatch|swaps failed hsm|replaces failed hsm|dead hsm replaced|broken module swapped|racks the appliances|tamper detection|zeroizes the module',
  },
  cloudsearch: {
    data: 'search documents|loads the papers|loads papers|feeds papers|loads documents|puts documents into|feeds the documents|fills the domain|papers in the domain',
    'tls-policies': 'https options|enforce https|require https',
    'resource-configuration':
      'search domain|start the indexing|run the indexing|needs indexing|indexdocuments|index after a field change|new field not in the results|changed text options',
    queries: 'index fields|suggester|suggesters|facets|rank expression',
    'bucket-policies': 'access policy',
    application: 'stale results|search results',
    'backup-recovery':
      'reload documents|reindex|rebuild the index|rebuild index|deleted documents|lost documents|reupload documents',
    'platform-software': 'solr',
    'public-access': 'whole web|wildcard policy|anyone can search|open search endpoint',
    alerting: 'search latency|latency alarm',
    'operating-system': 'updates on search instances|search instances patched|search instance os',
    'hardware-replacement':
      'search instance failed|replace the search instance|search instance died|failed search instance|node replacement|search instance replaced|dead search node',
    'right-sizing': 'how many search machines|how many machines|how many partitions',
    scaling:
      'moved to a bigger instance|bigger instance type overnight|scaled itself|scaled up overnight|adds partitions|adds search instances|adds instances when the data grows',
    'service-function':
      'tokenizes the text|splits the text into words|text normalization|stems the words|stemming algorithm|language processing engine|builds the index|builds the search index|updates the index after an upload|index updated after|splits the index|index partitioned|partitions the index|distributes the index|replicates the index partitions|copies of the index|rebuilds the index periodically|periodic rebuild|spreads the searches|distributes the searches|balances the searches|routes the queries to instances|load balancing of searches|keeps both zones in sync|zone takes the full load|ranks the hits|ranking engine|relevance calculation|computes the facets|search engine behind|search algorithm|engine that answers the searches|adds partitions|adds search instances|more partitions as the index grows',
  },
  cloudtrail: {
    enabling:
      'trail|default trail|sends trails to|trail to an s3 bucket|trail into a bucket|trails to an s3 bucket|points the trail at a bucket|delivers the trail to a bucket',
    'log-retention':
      'event history|lake retention|events after 90 days|longer than 90 days|more than 90 days|keep events longer|history beyond 90 days',
    'audit-logs':
      'data events|management events|console actions|records console actions|records api calls|actions of our admins|object level events|s3 object events|lambda invoke events|network activity events',
    'data-integrity':
      'log file validation|digest file|validate-logs|validate logs|digest files|digest|log file integrity|tampered log files',
    rules: 'insights events',
    'resource-configuration':
      'event data store|multi-region trail|insights|unusual write activity|multi-region off|region not logged|create a trail|single-region trail|trail settings|event selectors|advanced event selectors',
    'bucket-policies':
      'log bucket|log archive bucket|mfa delete|object lock|bucket of the trail|trail bucket|trail bucket public',
    'cross-account': 'log archive|organization trail|org trail|all accounts|trail for all accounts|central trail',
    'kms-keys': 'sse-kms|key of the trail|trail key policy|kms key of the trail',
    'service-availability':
      'log files delivered late|late events|delivery delay|15 minutes|trail events delayed|trail delivery|delivery pipeline|events arrive late|events land late|late delivery of events|delivers events late|delivery of events late',
    cost: 'second trail|trail cost|cost of data events',
    'identity-access': 'deletetrail|stoplogging permission|who may delete the trail|who can stop the trail',
    'log-protection':
      'stoplogging|trail stopped|trail disabled|stop logging|scp against stoplogging|scp for the trail|deny stoplogging|deny deletetrail|nobody can stop the trail|delete rights on the trail bucket|devs can delete logs|trail bucket in the same account|trail bucket with delete rights|logs in a separate account|separate log account|tamper with the trail bucket|altered files|files from being altered|protects cloudtrail files|protects the log files|log files from being altered|tampering with the log files|changed log files|runs the integrity validation|run the log validation|validate-logs|verifies the digest files|runs log file validation check|compare files with the digest',
    'log-review':
      'goes through the trail|odd api calls|look through events|query the event history|athena on trail logs|reading cloudtrail|look at cloudtrail|reads the trail|looks at the events|reviews the trail|checks the digests|validates the digests|checks them against the digests|checks log file integrity|verifies the digests|checks the digest files|verifies log file integrity',
    data: 'request parameters|sensitive values in the trail',
    'event-capture':
      'events of the last 90 days|last 90 days|records management events|records the management events|management events recorded|event history recorded|keeps the event history|captures api calls|event history|activate the event history|switch on the event history|90-day event history|event history on by itself|writes down each call|writes down each api call|each api call|every api call written|writes down every call|notes each call|notes every call|catches every call|records each call|delivers the files|delivers cloudtrail files|files to the bucket|delivers log files|writes the files to the bucket|recording day and night|recording without gaps|delivery of log files|delivers the log files|operates the delivery of log files|log file delivery|trail delivery machinery|keeps the event history for 90 days|event history for 90 days|90 day event history|event history kept by aws|missed an api call|missing api call in the event history|did not record an api call|lost events of cloudtrail|log delivery performed|log delivery every five minutes|delivers logs to the bucket|delivery of log files performed|who delivers the log files',
    'service-function':
      'records event history|event history recorded|event history without a trail|ninety days of event history|90 days of event history|signs the digest|digest signing key|private key of digest|private key that signs|signature on the digest|key pair per region|public key for validation published|hashes each log file|computes the hashes|sha-256 hash of log files|hash chain|chain of digests|captures events from services|intercepts api calls|collects calls from all services|which services report calls|bundles events into files|compresses log files|gzip log files|learns the usual call rate|baseline of api calls|baseline of insights|calculates the baseline|detects unusual activity|model behind insights|insights engine|nobody can alter event history|event history immutable|event history storage|drops events after 90 days|extends the trail to new regions|new region logged automatically|new accounts logged automatically|copies trail to member accounts|query engine of lake|writes log files into the bucket|delivers log files|event history by default|event history recorded',
  },
  cloudwatch: {
    alerting:
      'alarm|insufficient data|composite alarm|alarm action|alarm threshold|missing data|treat missing data|alarm noise|gets woken up|alarm nobody|dead alarm|cpu alarm|evaluation periods|sns action|datapoints to alarm|length of the evaluation period|missing data treatment',
    'resource-configuration':
      'dashboard|shared dashboard|dashboard sharing|contributor insights|public dashboard|metric math|charts|builds the charts|draws charts|graphs on the wall|designs dashboards|builds dashboards|metric stream|metric stream destination|metric stream filter|sets up the metric stream',
    application:
      'custom metric|emf|embedded metric format|high cardinality|metric dimensions|namespace of metrics|putmetricdata|custom metrics stopped|app sends metrics',
    'log-retention':
      'metric retention|older metrics|metrics older than|15 months|metrics history|metrics kept|how long metrics are kept',
    'application-code': 'canary|canary script|synthetics|canary runtime|canary fails',
    agents:
      'cloudwatch agent|cw agent|agent config|memory metrics|mem metrics|statsd|collectd|collects the numbers from the server|memory numbers|sends numbers from the server|gathers numbers in the instance|collects memory figures|memory metrics missing|mem_used_percent|disk metrics missing|memory graph|memory graphs|disk graphs|memory and disk|disk metrics|metrics from inside the guest',
    enabling:
      'detailed monitoring|container insights|lambda insights|application signals|application insights|rum|database insights|network flow monitor|1-minute metrics',
    rules: 'anomaly detection',

    'service-availability':
      'ingestion delayed|metrics delayed|delayed metrics|cloudwatch down|metrics missing in cloudwatch|cloudwatch outage|alarm evaluation|alarm evaluation working|evaluates the alarms|alarms get evaluated|alarm engine|evaluation of alarms|dashboards load|dashboard loads|dashboards open|dashboards reachable|cloudwatch itself|cloudwatch itself up|metrics service up|engine behind metric streams|metric streams engine|runs the metric streams',
    'infrastructure-monitoring':
      'metric of the host|host metrics|host cpu|monitors the underlying hosts|cpuutilization|hypervisor metrics|basic monitoring collected|metrics of the hypervisor|metric collection of aws|built-in metrics|basic numbers|numbers of a host|gathers the basic numbers|basic figures|figures of the host|numbers of the hypervisor|numbers without an agent|ready-made numbers',
    cost: 'putmetricdata|cloudwatch bill|metrics cost|custom metrics cost',
    'identity-access': 'observability sink|cross-account observability|monitoring account|who can see metrics',
    'data-retention':
      'old datapoints|datapoints of last year|metrics thrown away|drops old metrics|metric storage|metrics stored|stores the metrics',
    durability: 'metrics safely|stores metrics safely|metrics get lost|losing metrics|metrics kept safe',
    'runtime-deprecation':
      'canary runtime|synthetics runtime|old canary runtime|syn-nodejs-puppeteer|canaries on an old runtime',
    'api-availability': 'putmetricdata api answers|putmetricdata api responds|putmetricdata api available',
    'service-function':
      'evaluates alarm state|changes the alarm state|flips the alarm to in alarm|checks the threshold every minute|switches the state of the alarm|aggregates data points|rolls up metrics|rollup of metrics|coarser resolution|merges old data points|thins out metrics|computes percentiles|calculates statistics|computes the statistics|trains the anomaly model|anomaly detection model trained|retrains the band|learns the normal range|expected band computed|machine learning behind anomaly detection|learns the weekly pattern|launches the canary on schedule|runs the canary every five minutes|servers the canaries run on|renders the dashboard|draws graph from metrics|metric database|time series store|time series database|copies of metrics in zones|deletes metrics after 15 months|metrics of services arrive by themselves|publishes the service metrics|pushes the metric stream out|automatic dashboards|works out alarm state|evaluates the alarm|flips to alarm state|rolls up datapoints|aggregates datapoints|cpuutilization|cpu of instances sent|basic metrics come by themselves|basic metrics sent',
  },
  'cloudwatch-logs': {
    'resource-configuration':
      'log group|log class|infrequent access|log group class|log group deletion protection|field index',
    'log-retention':
      'retention|retentionindays|old log groups|never expire groups|set 30 days|retention on log groups|log groups kept forever|expire log groups|logs kept forever|log groups forever|trim old logs|logs pile up|how many months|how many years|keeps a log group|log group kept|how long a log group',
    triggers:
      'subscription filter|subscription to kinesis|log subscription|subscription filter broken|stream logs to|log forwarding|forwarding to splunk|logs to splunk|logs to datadog|logs to elastic|logs to opensearch|ship logs to the siem|subscription target refuses|target refuses the logs|destination denies access|logs skipped|skipped log events|subscription filter disabled|subscription delivery errors|destination of the subscription gone',
    alerting: 'metric filter|live tail|log anomaly detection|log anomaly detector|pattern alarm|cis metric filters',
    'data-masking':
      'masking|credit cards visible|card numbers in logs|mask|unmask|data protection policy|data identifiers|sensitive data visible|iban|ibans|clear text in logs|customer names in logs|tokens in logs|passwords in logs|hide card numbers in logs|hides passwords in logs|stars instead of numbers|secrets out of logs|no secrets in logs|passwords in log lines',
    queries: 'logs insights|slow insights query|saved queries|scheduled queries',
    backups:
      'export to s3|export logs|archive the logs|createexporttask|export task|copies to s3|copy of a log group|copy logs to s3|copies of log groups',
    'encryption-at-rest':
      'kms associate|associate kms|kms key on the log group|log group encryption|associate-kms-key|encrypted log group',
    cost: 'ingestion cost|log ingestion|log bill|verbose logs cost|ingestion|ingestion bill|log storage costs|chatty logs|debug logs cost',
    durability:
      'log events lost|lost log events|log loss|missing log events|log events redundantly|events stored redundantly|log events get lost|losing log events|log lines get lost|keeps lines safe',
    'cross-account': 'log destination|destination policy|central logging account|centralized logs|log centralization',
    'identity-access':
      'who can read logs|insights access|query access|who can run logs insights|logs:putlogevents|putlogevents permission|unmask permission|logs:unmask|resource policy of log groups|who reads the logs',
    'data-retention': 'deleted log group|restore a log group|log group deletion|log stream deleted',
    'application-logs': 'logs missing from the app|awslogs driver',
    'kms-keys':
      'key of the log group|key for a log group|key of log groups disabled|kms key with log group|kms key for log group|kms key of log group|associates kms key with log group|attach kms key to log group|assign kms key to log group|customer managed key on a log group',
    quotas: 'putlogevents throttled|throttling of putlogevents',
    agents: 'ships the log lines|sends the log lines|collects the log lines|gathers the log files',
    'log-protection': 'logs from being deleted|protects log groups',
    'service-function':
      'query engine|engine behind insights|scans terabytes in a query|runs the insights query|discovers fields|finds fields automatically|discovered fields|recognizes json fields|builds the field index|indexes the log events|deletes expired events|removes events past retention|purges old events|applies the masking|detects sensitive data automatically|recognizes card numbers|built-in data identifiers|retries the subscription delivery|retries for 24 hours|tries again when destination throttles|pushes events to the destination|pushes events to the lambda|batches events for subscription|base64 and gzip|compresses events|learns log patterns|pattern recognition|trains the anomaly detector|baseline of log patterns|evaluates metric filters|turns matches into metrics|stores copies of events|orders events by timestamp|live tail machinery|copies logs in centralization|throws older events away|erases expired events|deletes expired log events|resends missed events to the destination',
  },
  codeartifact: {
    'resource-configuration':
      'upstream repository|external connection|domain policy|package group|upstream repo|upstream repos|upstream repositories|upstreams|upstream order|public upstream',
    dependencies:
      'dependency confusion|scan packages|package origin control|malicious package|typosquatted|typosquatting|poisoned package|malicious version|unscanned package|package from the public registry',
    'identity-access': 'auth token',
    application: 'package version',

    'backup-recovery': 'package deleted|deleted package',
    secrets: 'codeartifact token|token expired|authorization token|login token in ci',
    'cross-account': 'publish from other accounts|every account can publish|org wide publish',
    'lifecycle-rules': 'old package versions|package cleanup|unused packages',
    durability:
      'losing packages|lose packages|packages get lost|packages lost|package store from losing|packages from getting lost|keeps packages safe from loss',
    'service-availability':
      'up while we build|packages cannot be fetched|repository endpoint answers|repository endpoint reachable|repository endpoint available|package endpoint answers',
    'platform-software':
      'repository endpoints|patch the repository endpoints|web servers of codeartifact|codeartifact web servers|codeartifact patching',
    'service-function':
      'fetches from npm|fetches from public registry|pulls missing packages|downloads package from pypi|copies from maven central|proxies the public registry|mirrors public packages|proxy cache|caches packages|keeps the copy of package|package removed upstream|unpublished from npm|npm down|pypi outage|public registry down|searches upstream repositories|upstream lookup|stops at first match|speaks npm protocol|pip protocol|maven protocol|package manager compatibility|deduplicates assets|stores asset once|asset stored once per domain|stores packages over facilities|copies of assets in zones|checksums of assets|computes package hashes|makes auth tokens expire|issues the login token|generates package metadata|serves downloads|blocks overwriting of version|version immutability enforced',
  },
  codebuild: {
    'application-code':
      'buildspec|yaml_file_error|buildspec error|build fails|failed build|build phase|command_execution_error',
    'container-images':
      'build image|pin the curated image|pins the curated image|pin the image|image version of the build|standard:5.0|pin the build image|old build image|move to a newer build image|choose the build image|vulns in the build image|build image from dockerhub|build image from docker hub|custom build image off dockerhub|builds on a custom image|codebuild custom image',
    'base-images':
      'managed image|codebuild standard|standard image|aws codebuild image|build image version|curated image|curated images|bakes the curated image|new versions of the curated image|curated ubuntu image|codebuild ubuntu image|bakes the standard image|builds the standard images|publishes the build images|codebuild standard image|codebuild standard images|codebuild standard image patch|codebuild standard image patching|codebuild standard image patched|codebuild patches the standard image|codebuild curated image|codebuild curated images|codebuild curated build image|aws/codebuild/standard|codebuild managed image patched|codebuild managed build image patched',
    'platform-software': 'build environment',
    secrets: 'secrets out of build output|passwords in the build output',
    'service-roles':
      'build role|allowed to touch|what a build may touch|rights of the build|rights of the project|build may reach|build is allowed|what builds are allowed',
    triggers:
      'webhook|fork pull request|pull request from a fork|webhook filter|filter group|pull request build|self-hosted runner|github actions runner|runner project',
    'service-logs': 'build logs',

    'right-sizing': 'compute type',
    'network-configuration': 'no internet',
    'application-logs': 'secrets in build logs|printed in logs',
    'operating-system': 'build hosts|fleet hosts|host under the build|build machine kernel|hosts of codebuild',
    'workload-isolation':
      "other builds|previous build|leftovers of a build|source of another build|build isolation|see my checkout|build host|leftovers of somebody else's build|leftovers on the build host|build host wiped|fresh build container|environment wiped after the build",
    dependencies: 'npm postinstall|postinstall script|poisoned package|npm install',
    'runtime-deprecation':
      'image deprecated|deprecated image|old standard image|deprecated build image|old node version|runtime version in the buildspec|runtime versions node|node 14 in the build|python 3.7 in the build',
    'service-availability': 'keeps the builders up',
    'capacity-reservation':
      'reserved fleet|size of the reserved fleet|machines in the reserved fleet|fleet capacity|reserved capacity fleet',
    'service-function':
      'creates the build environment|provisions the build machine|boots the build vm|spins up the builder|downloads the source|clones the repository|checks out the source|executes the phases|runs phases in order|uploads the artifacts|copies output to s3|streams the log|throws machine away|destroys the machine after|wipes the machine|cleans up after build|fresh machine per build|queues builds|build queue|warm pool of builders|receives the webhook|listens to github events|reports status to github|sets commit status|parses test reports|test report parser|stores the build cache|docker layer cache kept|orchestrates batch builds|starts batch graph|registers runner with github|kills build at timeout|curates build images|installs languages in images|maintains fleet machines|sends the build output to cloudwatch|build output to cloudwatch logs|ships the console output|console output to cloudwatch',
  },
  codecommit: {
    'access-keys':
      'git credentials|ssh keys|ssh keys of users|ssh public key|ssh public keys|git over ssh key|key for git over ssh',
    'cross-region-copies':
      'repository backup|backup repo|repo backup|mirror the repository|push to a second repository|second remote',
    'identity-access':
      'pull request approvals|merge|branch permissions|approval rules|approval rule template|colleagues may push',
    secrets:
      'committed secrets|key committed|committed a key|committed secret|secrets in git|credentials in the repo|committed password|passwords in the repo|secrets in the repo|keys committed|password committed|scrub the history|secret in an old commit',
    'backup-recovery': 'force push wiped|wiped history|rewrote history|lost by a force push',
    'iam-policies':
      'block push|push to main|branch protection|protected branch|who may push|push rights|force push rights',
    'change-management': 'two reviewers|reviewers before merge|merge to main|branch protection|pull request review',
    durability:
      'losing commits|lose commits|losing a repository|repository from getting lost|repositories within the region|replicates repositories|redundant storage of repositories|store the repos redundantly|storage of the repositories|repositories stored durably|lose our commits|copies of the repository in the region|redundant repositories|repositories survive|codecommit storage|redundant copies of the repository|codecommit repos stored redundantly|redundantly stored repositories',
    'service-availability':
      'git endpoints up|git endpoint up|git endpoint answers|git endpoint reachable|git servers up|git service up',
    'service-function':
      'hosts git servers|git engine|git backend|stores git objects|packs git objects|git garbage collection|repacks the repository|runs the merge|performs the merge|computes the diff|shows the differences|detects merge conflicts|finds conflicts|works out mergeability|three-way merge|squash merge carried out|closes pull request after merge|keeps each commit|keeps history of versions|grows with the repository|repository size limits enforced|enforces approval rule|blocks the merge until approved|counts approvals|fires the trigger|emits the event|terminates https of git|ssh host key|host key fingerprint|server fingerprint|git over https served|web page of repository|code browser|checks commit signatures|hash of commits verified',
  },
  codedeploy: {
    agents: 'codedeploy agent',
    application:
      'appspec|hook scripts|revision bundle|afterinstall|beforeinstall|applicationstop|lifecycle hook|hook fails|hook timed out|validateservice',
    deployment:
      'rollback|blue/green deployment|traffic shifting|deployment config|lifecycle event|termination wait time|old task set|replacement task set|bad revision|wrong revision|traffic shift|gives the green light|ships to production|presses the button',
    'resource-configuration': 'deployment group|alarms trigger a rollback',
    alerting: 'alarms that stop',
    'access-keys': 'on-premises instance user|on-prem instance credentials|registered on-prem',
    'application-code': 'appspec|lifecycle hook script|beforeinstall|afterinstall|applicationstop|validateservice',
    'control-plane':
      'engine that shifts traffic|traffic shifting engine|shifts the traffic|engine behind codedeploy|deployment engine|orchestrates the deployment',
    'service-function':
      'moves traffic in steps|ten percent traffic first|sends traffic to new version|switches lambda alias|updates the alias weights|reroutes to the green fleet|swaps blue and green|deregisters from load balancer|takes instance out of load balancer|registers instance again|puts instance back behind the load balancer|counts healthy instances|keeps minimum healthy|minimum healthy hosts kept|works through the fleet|batch order of instances|decides which instance next|redeploys last good revision|rolls back automatically|triggers the rollback on alarm|monitors alarm during deployment|launches the replacement fleet|copies auto scaling group|terminates the old fleet|terminates original instances|calls hooks in order|sequence of lifecycle events|tells agents what to fetch|queues commands for agents|marks deployment failed|deploys to newly scaled instances|new instance gets the revision|predefined configurations|codedeploydefault|writes the deployment agent|shifts traffic step by step',
  },
  codepipeline: {
    'identity-access':
      'manual approval|source connection|github connection|github token|codestar connection|codeconnections|who may press buttons|who may start the pipeline',
    'encryption-at-rest': 'encrypt artifact bucket|artifact bucket kms|artifact encryption',
    'resource-configuration': 'stage|action provider',
    deployment: 'rollback|last good version|failed deploy|failed stage|retry stage|stage rollback|release change',
    'bucket-policies': 'artifact bucket|artifact store',
    'lifecycle-rules':
      'old artifacts|artifacts pile up|artifact cleanup|expire artifacts|delete artifacts|throw away artifacts|artifact retention',
    secrets: 'password in action|plaintext password|secrets in action|password in the pipeline|token in the pipeline',
    'change-management':
      'approve own change|own approval|four eyes|approval permissions|separation of duties|self approval|approval stage|approval stage removed|skipped approval|approval skipped|approval before prod|two pairs of eyes before prod|four eyes in the pipeline|presses the button|press the button|button before production|approves the release|gives the go|gives the green light|green light for production|says yes before production|ok before production|manual approval|sign-off before production|signs off the release|approval sns topic|approval notification|approval request mail|nobody approved|nobody answered the approval|approval left unanswered|approver on holiday|approval ran out|timeout of the approval|set the approval timeout|approval step|approvals|approval',
    'service-roles':
      'allowed to touch|rights of the pipeline|what a pipeline is allowed|deploy role of the pipeline|pipeline role too wide|role it works with|role it uses',
    'service-availability': 'runner of the pipeline|keeps the runner|keeps the runner of the pipeline|pipeline runner',
    triggers: 'which branch starts',
    workers:
      'custom action job workers|job worker|job workers|custom action worker|custom action workers|polls for jobs|pollforjobs',
    'operating-system':
      'machines that execute stages|machines that execute pipeline stages|machines behind the pipeline|servers of the pipeline|machines that run the stages|patch the pipeline machines|codepipeline workers|managed workers|workers of codepipeline|workers behind the pipeline',
    'service-function':
      'notices the commit|detects source change|starts the pipeline on push|polls the repository|receives webhook from github|carries from stage to stage|moves artifacts between stages|hands artifacts over|zips the source|execution engine|orchestration engine|state machine of the pipeline|keeps execution state|remembers what ran|newer run overtakes|supersedes the older run|superseded execution|two runs at once|locks the stage|one execution per stage|calls build service|invokes the actions|polls action status|waits for the approval|fails unanswered approval|reverts stage automatically|evaluates stage conditions|runs managed commands action|compute of commands action|refreshes github token|keeps connection to github|hands the artifact to the next stage|passes artifacts between stages|starts the next stage|approval times out|timeout of the approval|approval expires',
  },
  cognito: {
    'encryption-at-rest':
      'hashed passwords|hashing of passwords|hash the passwords|passwords stored safely|salted passwords|password hashes|password storage|stored passwords|password hashing|how passwords are stored|hash of the password',
    'end-users':
      'user pool|sign-up|login page|password reset|locked out user|user locked out|confirm user|self-registration|self sign-up|disable a user|sign-up open|unconfirmed users|creates the accounts|accounts of members|customer accounts|accounts of our customers|deleting user accounts|users of our app',
    'service-roles':
      'identity pool|unauthenticated role|unauthenticated identities|guest role|authenticated role|identity pool role|unauthenticated guests|guests a role|role for guests|guest access to dynamodb|guests can reach|identity pool hands out a role|identity pool hands out credentials|identity pool gives a role|identity pool permissions|role mapping of the identity pool|guest credentials',
    'data-privacy': 'user data|delete a user|gdpr delete',
    'resource-configuration':
      'app client|custom domain|branding|hosted ui customization|callback url|callback urls|redirect uri|logout url|token validity|refresh token|token expiration|deletion protection|attributes of the pool|oauth flows|sms sandbox|ses for mails|verification mails|email configuration|sms configuration|sender address|implicit flow|implicit grant|allowed oauth flows|wildcard callback|app client settings|pkce off|sns sandbox|out of the sandbox|origination identity|origination number|sms role|sms spending limit|sms quota of the account|text messages do not arrive',
    'api-authorization': 'jwt|validate the jwt|token signature|verify tokens|jwks|access token scopes',
    federation:
      'social login|google login|login with google|facebook login|sign in with apple|social provider|saml provider|client id of google|attribute mapping|apple|apple login',
    triggers:
      'lambda trigger|pre token generation|pre sign-up|post confirmation|custom message lambda|migration trigger|pre authentication lambda|trigger fails|pretokengeneration|presignup|postconfirmation|preauthentication|customauth lambda|wrong claims|claims wrong|claims in the token|custom claims|adds claims|user migration trigger|user migration lambda|migrates users lambda|code of the trigger|lambda triggers of the user pool|user pool triggers|writes the lambda triggers',
    backups: 'user export|user pool deleted|backup of users|export users',
    mfa: 'sms mfa|totp|software token mfa|mfa of app users|passkeys of users|adaptive authentication|lost mfa device of a user|reset mfa of a user',
    'web-firewall':
      'credential stuffing|bots sign up|bot sign-ups|hosted ui attack|rate limit sign-ups|sms pumping|toll fraud|sms fraud|fake sign-ups|fake accounts|bots on the sign-up form|captcha on sign-up|sign-up abuse|sms bill exploded|artificially inflated traffic|captcha on the user pool|captcha in front of cognito|waf in front of the user pool|waf in front of cognito|waf on the user pool|signups are bots|signups by bots|bot signups|bots among the signups',
    rules:
      'threat protection|advanced security|compromised credentials|risk based|account takeover protection|audit only mode|audit mode|full function mode|block leaked passwords|block stolen passwords|risky sign-in blocked|turn threat protection on|response to leaked credentials',
    'audit-logs': 'sign-in history|login history|user event history|sign-in records',
    secrets: 'client secret|app client secret|client id in the app',
    scaling:
      'toomanyrequestsexception|rps quota|sign-in peak|requests per second of the pool|quick at a sale|keeps it quick|quick at a ticket sale|stays quick|crowd signs in|many sign-ins at once|adds servers|more servers for sign-ins|many users sign in|rush of sign-ins|grows with sign-ins|servers behind the user pool',
    migration: 'migrate users|import users|user migration|auth0 migration',
    'service-availability':
      'token endpoint|token endpoint down|token endpoint up|hosted ui up|hosted ui down|login endpoint|managed login down|authorize endpoint|oauth endpoints|sign-in endpoint down|cognito outage|sign-in page up|keeps the sign-in page|login page up|hosted login page',
    'password-policy': 'change passwords|makes people change|force new passwords',
    durability: 'user directory storage|user directory replicated|replication of the user directory|user profiles lost',
    'platform-software':
      'jwks|jwks signing keys|jwks rotation|hosted ui patches|hosted ui security patches|hosted ui software|managed login patches|issues tokens|token issuance|issues the tokens|mints tokens|signs the tokens|hands out tokens',
    'service-function':
      'signing keys of the tokens|token signing keys|keys of the user pool tokens|rotates the signing keys|signs our jwts|signs the jwt|jwt private key|private key behind jwt|private key of the tokens|holds the signing key|rotates the signing key|rsa key pair of pool|publishes jwks|serves jwks|jwks endpoint|well-known endpoint|discovery endpoint|hosts sign-in pages|serves sign-in pages|verifies passwords|compares passwords|srp protocol|sends verification code|sends confirmation code|delivers sms codes|generates otp|stolen password list|leaked password list|list of compromised passwords|risk score|risk engine|exchanges tokens for credentials|vends temporary credentials|stores user profiles|replicates user directory|oauth server|authorization server|oidc server|jwks|jwks json|publishes the public keys|hosts the public keys|well-known keys',
  },
  comprehend: {
    data: 'custom classifier',
    'service-roles': 'data access role',
    'right-sizing': 'inference units',
    'data-privacy': 'pii|letters sent to it|mails sent to it',
    'service-improvement-opt-out': 'opt out',
    'platform-software':
      'model servers|language model update|sentiment model|retrain the sentiment model|retrains the model of aws|model behind comprehend|entity model of aws|language model kept fresh|base models|trains the base model|updates the base models|retrains the base model|pretrained model|standard model|standard models|stock models',
    'model-output':
      'classifier wrong|wrong entities|wrong sentiment|missed entity|wrong classification|wrongly classified|misjudged text|double-check|double-checks|looks over the results|second look at the results|human should check|human review|check what it returns|check what comprehend returns|check the results|review the predictions|verify the output|human in the loop|results reviewed by a human|gives rubbish|rubbish entities|poor recognizer|bad recognizer',
    'data-masking': 'pii entities|pii entities job|pii redaction job|pii detection job',
    application:
      'custom classifier misroutes|retrain the classifier|retrain the custom classifier|classifier trained on|custom entity recognizer retrained|flywheel iteration|custom classifier training|training of the custom classifier|train the custom classifier|custom entity recognizer training',
    'encryption-at-rest': 'output of the job unencrypted|volume key of the job',
    'identity-access': 'may send texts|may feed texts|may use comprehend|who may send documents',
    'data-classification': 'texts confidential|which texts are confidential|texts are sensitive',
    'data-ownership':
      'wrongly labelled|mislabelled|quality of labels|labels of the training data|training labels|labelling quality|badly labelled training data|custom recognizer training documents|training documents|training annotations|annotations of the training data',
    'service-function':
      'recognizes languages|detects the language|language detection|sentiment detection|decides that a text is negative|works out the sentiment|finds names and places|recognizes entities|entity recognition engine|key phrase extraction|syntax analysis|tokenizes the text|splits into tokens|knows what pii looks like|definitions of pii types|pii detector|trained the sentiment model|trains the sentiment model|trained the detectors|keeps the built-in models trained|topic modeling algorithm|groups documents by topic|picks the algorithm|automl|runs the training of the classifier|machines that train the classifier|queues the analysis jobs|works off the jobs|medical ontology|icd-10 codes linking|toxicity detector|new languages added|model that finds pii|model that detects pii|built-in sentiment model|model behind pii detection',
  },
  config: {
    enabling:
      'configuration recorder|resource types not recorded|recorder stopped|record all resources|recording strategy|recorder in each region|recorder turned off|recorder not running|recorder|recorder is off|recorder misses|misses iam types|global resource types|iam resources not recorded|resource types excluded|which types are recorded|only some types recorded|recorder off|turns the recorder on|recorder switched off|config recorder|config recorder off',
    rules:
      'conformance pack|custom rule|custom lambda rule|custom rule errors|guard rule|rule parameters|rule lambda|lambda behind a custom rule|lambda of the rule|lambda behind the rule|runtime of the rule lambda|custom config rule|conformance pack missing|pack in every region|hipaa pack|conformance packs rolled out|fixes open security groups|remediation action|auto remediation|fixes resources by itself|rules that flag|rules flag unencrypted volumes|rules flag resources|rules that detect|rules that check encryption|rules that find public buckets|rule for unencrypted volumes',
    findings:
      'noncompliant resource|remediation action|non_compliant|non compliant|noncompliant|auto remediation|remediation document|drift seen|resolves drift|noncompliant bucket|remediation of noncompliance|noncompliant list|failing rules|goes through the list|work off the list|stays red|keeps being noncompliant',
    'cross-account': 'aggregator|aggregator authorization|multi-account view',
    'bucket-policies': 'delivery channel',
    data: 'configuration item',
    'managed-rules':
      'managed rule|rule logic|prohibited rule|wrote the managed rules|s3-bucket-public-read-prohibited|content of managed rules|managed rule updated|managed config rule|bug in a managed rule|logic of managed rules|logic inside the rule|logic inside a managed rule|maintains the managed rules|s3-bucket-ssl-requests-only|restricted-ssh|logic of restricted-ssh|encrypted-volumes rule|ready-made rules|prebuilt rules|rules that aws writes|canned rules|ready-made config rules',
    'log-retention': 'config history|history 7 years|configuration history|history retention|config snapshot',
    cost: 'items recording cost|recording too expensive|config bill|number of configuration items|daily recording',
    'service-roles': 'config service role|recorder role|awsserviceroleforconfig',
    alerting: 'sns on compliance change|compliance change notification|notification of changes',
    'configuration-management': 'changed manually|manual change|who notices a change|change timeline',
    'event-capture':
      'writes down each change|writes down every change|notes every change|each change written down|delivers the snapshots|delivers the history files|keeps recording|recording without gaps',
    'service-availability': 'recorder machinery|recorder itself|keeps the machinery',
    'log-protection': 'history from being altered',
    'service-function':
      'discovers resources|resource discovery|detects configuration change|notices that a resource changed|writes the configuration item|creates configuration items|builds the timeline|keeps the timeline|maps relationships between resources|relates resources|relationship graph|runs the evaluation|evaluates after each change|re-evaluates periodically|schedules the evaluation|rule evaluation engine|code of managed rules runs|servers of managed rules|executes the managed rule|verdict computed|computes the compliance status|calculates compliance score|compliance score of pack computed|query engine of advanced queries|advanced query engine|inventory of resources kept|delivers history every six hours|writes snapshots to the bucket|drops old configuration items|deletes items after seven years|collects data into the aggregator|copies findings to the aggregator|supports new resource types|resource schema maintained|sample packs written',
  },
  connect: {
    application:
      'contact flow|flow module|whisper flow|lex bot|dead queue|flow loops|flow error|ivr menu|ivr|call flow|contact flow bug|lambda in the flow|connect flow|connect flows|design the flows|designs the flows|builds the flows',
    'end-users': 'agent|share one login|shared login',
    'identity-access':
      'security profile|supervisors admin|supervisor rights|agent permissions in connect|hierarchy groups|which agents get|hands out seats',
    mfa: 'mfa for agents',
    'service-logs': 'contact flow logs|flow logs',
    'network-configuration':
      'headset|softphone|home internet|audio quality|agent network|crackling audio|choppy audio|poor call quality|wifi of agents|agents at home',
    'resource-configuration': 'hours of operation|queues|routing profile|claimed number|phone number|quick connect',
    'data-retention':
      'keep recordings|recording retention|recordings forever|old recordings|trim recordings|how long recordings|recordings stay|recordings kept|delete recordings|transcripts kept|recordings in the bucket|retention of recordings|chat transcripts|connect recordings|call recordings|delete the recordings|recordings deleted',
    'data-privacy': 'call recording|recorded calls|recording announcement|voice id',
    'data-masking':
      'pause the recording|pause and resume recording|redact transcripts|contact lens redaction|card numbers in recordings|bleep out card numbers|blank out card numbers',
    'service-availability':
      'telephony carriers|carrier outage|voice servers|voice service down|inbound calls fail|calls drop|phone lines up|phone lines|keeps the phones ringing|phones ringing|calls get through|line goes dead|softphone service|softphone service up',
    capacity: 'concurrent calls|spike of calls',
    'staff-training': 'agent scripts',
    offboarding: 'agent account of a leaver|remove the agent user',
    'application-code':
      'callers in circles|callers loop|ivr menu|menu of the ivr|routed to the wrong queue|hold music|opening hours of the queue|hours of operation|writes the call menu|menu callers hear|texts callers hear|writes the greeting|call paths|call path|draws the call paths|path of a call|paths of calls|where a call goes|what happens to a call|which queue a call|routes of calls|call tree|phone tree|voice menu|phone menu|contact flows|order of the menu|tests the flows|tests a flow|flow before it is published|tries out the flow',
    'network-infrastructure': 'phone lines of aws|carries the calls',
    'data-loss-prevention': 'screen capture of agents|agents copy customer data',
    'uploaded-files': 'attachments scanned|malware in attachments|chat attachments',
    'disaster-recovery': 'global resiliency|second instance in another region|traffic distribution groups',
    'quota-monitoring':
      'request more concurrent calls|higher number of concurrent calls|raise the concurrent calls limit|increase concurrent calls|ask for more concurrent calls|concurrent calls quota|concurrent active calls quota|more simultaneous calls',
    'data-ownership': 'content of recordings|what is said in recordings|content of the calls|data in recordings',
    'service-improvement-opt-out': 'opt out|opt-out of',
    'service-function':
      'phone carriers|telecom carriers|contracts with carriers|second carrier|carrier redundancy|carrier fails over|takes a carrier out|takes a failed zone out|connects to the phone network|pstn connection|sip trunks|toll-free numbers provided|queues the callers|holds waiting callers|first come first served|longest idle agent|longest available agent|picks the next agent|distributes the calls|acd engine|routing engine|executes the flow|flow engine|hosts the control panel|agent workspace page|webrtc media servers|records the audio stream|mixes the call audio|writes contact records|delivers the recording to the bucket|contact lens transcribes|sentiment of the call|trained contact lens|categorizes calls by itself|forecasting model|softphone web app|contact control panel up|deals with phone carriers',
    'encryption-at-rest':
      'recordings encryption|encryption of recordings|encrypts the recordings|recordings encrypted|encrypted recordings',
  },
  'control-tower': {
    'configuration-management': 'drift|ou moved|drift ou|moved account|scp changed by hand',
    rules:
      'guardrail|elective|mandatory or elective|strongly recommended controls|proactive control|region deny|preventive control|optional controls|guard rails|guard rail|chooses guard rails|switches on guard rails|forbid regions|enable guardrails|enable optional guardrails|strongly recommended guardrails|elective guardrails|proactive controls bypassed|past the proactive control|created outside cloudformation|made outside cloudformation|console gets past the control|made by terraform|cloudformation only',
    'resource-configuration':
      'account factory|unenroll|unmanage an account|enroll an account|vpc settings of account factory|ou registration|account vending|vend accounts|vending machine|new accounts for teams|account request|groups accounts|sorts accounts into units|moves accounts between units|tree of accounts',
    'audit-logs': 'log archive account',
    'account-security': 'enrolled account|root email of the account|account email|root user of enrolled accounts',
    'infrastructure-as-code':
      'customizations for control tower|aft pipeline|cfct|aft|account customizations|blueprints|aft modules|terraform modules on top|lza|landing zone accelerator|account customisations',
    'change-management':
      'landing zone update|landing zone version|update available|update the landing zone|new landing zone version|reset the landing zone|re-register ou',
    findings:
      'detective control noncompliant|noncompliant control|control violation|noncompliant accounts|mandatory controls violated|controls violated|violates a control|control violated by an account',
    'identity-access': 'awscontroltoweradmins|sso groups',
    'log-retention': 'log archive retention|archive bucket retention',
    'managed-rules':
      'guardrail definitions|definitions of guardrails|definition of controls|written by aws controls|control library|control catalog|text of the guardrails|content of guardrails|content of controls|maintains the guardrails|ready-made guard rails|writes the ready-made controls|mandatory guardrails|wrote the guardrails|keeps the guardrails|guardrails of the landing zone|code of the controls|guardrails written by|wrote the controls|writes the mandatory controls|mandatory controls written|definitions of mandatory controls|maintains the mandatory controls|develops the controls|mandatory controls',
    'platform-version': 'landing zone stuck|old landing zone version|landing zone 3|move to landing zone 4',
    drift: 'scp edited by hand|edited an scp|drifted scp|repair drift|repair the landing zone|ou deleted outside',
    enabling:
      'ou not registered|register the ou|new ou not enrolled|enroll the account|account not enrolled|unregistered ou|registers new ous|register new ous|registering ous|registers the ou',
    scheduler: 'pushes the guard rails out|rolls the controls out to accounts',
    'control-plane':
      'account factory machinery|machinery of control tower|engine of account factory|operates account factory',
    'service-availability': 'account factory down|account factory service|account factory service down',
    'service-function':
      'sets up the shared accounts|creates the audit account|creates the log archive account|builds the landing zone|blueprint of landing zone written|deploys baseline to accounts|rolls baseline out|attaches scp to the unit|deploys config rules into accounts|deploys stack sets|implements the control|turns a control into an scp|hooks behind proactive controls|scans for drift|drift scan|daily scan|detects drift automatically|compares the units daily|compliance dashboard|status on the dashboard|control catalogue|catalogue of controls|maps controls to frameworks|mapping of controls to nist|framework mapping|enrolls the account automatically|auto-enrollment carried out|releases landing zone versions|writes the landing zone software|orchestration of landing zone|workflow that creates accounts|region deny mechanism enforced|sends the drift notification|spots drift|flags drift|notices drift|ready-made guardrails|catalogue of guardrails|authors the guardrails|builds the account|provisions the account',
  },
  datasync: {
    'resource-configuration':
      'datasync task|location|task schedule|transfer mode|include filter|exclude filter|schedule of the task|overwrite setting|delete at destination|keep deleted files|preserve permissions|bandwidth throttle|datasync overwrites files|datasync skipped files|datasync files in use|datasync filters|datasync wrong direction|datasync overwrote the source|source and destination swapped|what datasync copies|what to copy with datasync|hour of the datasync task|which folders|folders to copy|picks the folders|files carried over|chooses the folders|which files are copied|deploys the agent|deploys the datasync agent|agent in our data center|installs the agent|activates the agent|activate the agent|agent activation|sets up the agent|rolls out the agent|deploy agent on premises|activation key|agent activation key',
    'service-roles': 's3 role|bucket access role',
    'data-integrity':
      'verify|verify mode|verification|files missing at the target|file counts differ|nothing is missing|all files arrived|files missing after the copy|everything arrived|files lost on the way|compares both sides|verifies datasync copies|datasync copies verified|datasync verification|datasync checksum verification',
    agents: 'agent vm|agent appliance|datasync agent',
    data: 'deleted at destination',
    'hypervisor-patching':
      "esxi below the agent|hypervisor below the agent|vsphere host of the agent|esxi patching|host under the datasync agent|machine on which the agent|machine the agent runs on|machine under the agent|host of the agent|host for the agent|server the agent runs on|box the agent runs on|feed and water the machine|vmware host of the agent|looks after the agent's host|vmware host|esxi host|host on which the agent runs|hyper-v host|hypervisor that the agent runs on|hypervisor of the agent|hypervisor the agent runs on|hypervisor under the agent|maintains the hypervisor|esxi under the datasync agent|esxi under the agent|patches our esxi|hyper-v under the agent|kvm under the agent|esxi bit|esxi cluster|host under the agent|host below the agent|hypervisor below it|vmware under the agent|host of the agent vm",
    'right-sizing':
      'agent vm size|memory of the agent|datasync agent too small|cpu and memory for the datasync agent|number of datasync agents|how many datasync agents|agent vm cpu|cpu and disk of the agent|vm resources of the agent|ram for the agent vm',
    secrets: 'smb password|location credentials|location password|nas password',
    'file-permissions':
      'root_squash|nfs export permission|posix owners|wrong owners after the copy|permissions not copied',
    'network-configuration':
      'datasync agent offline|datasync agent unreachable|datasync agent cannot connect|ports of the datasync agent|firewall for the datasync agent',
    'service-logs': 'datasync task report|datasync task reports|datasync logs',
    alerting: 'cannot write to its target|copying stops|copy run fails',
    'encryption-in-transit':
      'tls between the agent and the service|between agent and service endpoint|agent to service tls|transfer encrypted on the wire|datasync traffic encrypted|datasync traffic from the agent encrypted|datasync agent to aws encrypted|datasync transfer encrypted|datasync transfers encrypted|datasync encrypts the transfer|datasync encryption of the transfer|datasync encrypted on the way|datasync in-flight encryption|datasync encryption in flight|datasync tls between agent and aws|datasync data in flight|datasync traffic of the agent|datasync agent traffic encrypted',
    'control-plane': 'cloud side of it|its cloud part',
    'iam-policies': 'role to the bucket|role for the bucket|access to the bucket',
    'identity-access':
      'datasync agent password|datasync password of the agent|datasync local console password|datasync agent console login|datasync agent local console|datasync ssh password of the agent|datasync admin login of the agent|datasync default password of the agent',
    'multi-az':
      'agents over availability zones|agents over zones|agents across zones|agents across azs|agents in several zones|agents in several azs|spreads agents|spread agents|standby agent|spare agent|agents highly available|second agent in another zone',
    'service-function':
      'scans source and destination|scans the source|compares source and destination|finds the differences|detects changed files|detects deltas|incremental copy logic|copying engine|transfer engine|parallel streams|multiplexes the connection|compresses the data on the wire|calculates the checksums|checksum calculation|compares checksums|copies metadata|preserves timestamps|metadata into object tags|stores posix metadata|retries network errors|resumes after interruption|recovers from a broken line|skips locked files|starts scheduled tasks|fires the schedule|triggers the scheduled run|writes the task report|builds the agent image|multipart uploads',
    'device-security':
      'host machine of the agent|host of the agent|machine the agent runs on|machine for the agent|home for the agent|hypervisor under the agent|esxi host of the agent',
    'platform-software':
      'updates the agent|updates to the agent|agent software|agent software updates|software updates of the agent|patches inside the agent|patches the agent|agent updates itself|agent updating itself|update an activated agent',
  },
  'dynamodb-dax': {
    capacity: 'dax node',
    application:
      'dax client|writes bypass dax|writing straight to dynamodb|stale cache of dax|dax client retries|dax sdk|stale items|direct writes to the table|write through the cache|eventual consistency of dax|what goes into the cache',
    'resource-configuration': 'item cache',
    'engine-minor-upgrades': 'dax software|cluster software',
    'multi-az': 'one node cluster',
    'right-sizing': 'dax cpu|dax cluster cpu|dax node type too small|how many machines|number of nodes|how many nodes',
    'data-retention': 'item cache ttl',
    alerting: 'alarm|alarms',
    scaling: 'bigger dax nodes|dax node type|dax.r5|new dax cluster for a bigger node|dax node size',
    'security-groups': 'port 9111|port 8111',
    'hardware-replacement': 'dax node broke|dax node hardware',
    'host-os-patching': 'os of the dax nodes|patches on dax nodes',
    'maintenance-window': 'dax maintenance window|window of the dax cluster',
    'internal-tls':
      'sets up encryption in transit|encryption in transit for the cluster|cluster with tls|tls cluster|encrypted endpoint|daxs',
    'network-infrastructure': 'network under dax|network under it',
    'service-function':
      'query cache|read-through|write-through|cache miss fetches|fetches a missing item|fills the cache|refills the cache|populates the cache|copies changes to replicas|replicates cached items|replication between nodes|keeps replica nodes in step|least recently used|lru eviction|evicts items when full|throws items out|drops expired entries|invalidates cached items|balances requests over nodes|spreads reads over nodes|cluster endpoint routing|promotes a replica node|recovers a failed node|notices the dead primary|detects failed nodes|negative caching|caching engine|cache software on nodes|writes to the table first',
  },
  detective: {
    data: 'behavior graph',
    findings:
      'investigation|behavior graph shows|odd session|investigates the graph|finding group|detective investigation|scope of the incident|investigates the case|who looks at the graph|reads the graph|reading the graph|role session|weird session|odd role session|suspicious session|conclude whether it is an incident|judge the graph|draw conclusions|investigate|detective shows|detective found|detective tells|role hijacked|hijacked role|hijacked credentials|cut the role off|decide to cut off|cut off the role|act on detective',
    enabling: 'member account|invite accounts|enable detective|invite members',
    forensics: 'timeline|timeline of the attack|root cause of the attack',
    'cross-account':
      'delegated admin|administrator account|detective member accounts|members in detective|detective administrator|detective invitation',
    'log-retention': 'year of data|keeps a year',
    'incident-response': 'finding group responds',
    'platform-software':
      'behavior graph machinery|graph database behind|maintain the graph|builds the graph|building the graph|extracts from the logs|machine learning of detective|graph engine|does the arithmetic|draws the graphs|computes the graphs|behavior graph itself|model of normal behaviour|learns what is normal|feeds the graph',
    'data-retention': 'year of graph data|graph kept|graph retention|retention of the graph',
    'encryption-at-rest': 'detective encryption|encryption of detective|graph encrypted|encryption of the graph',
    'backup-recovery': 'detective retention|detective data retention|data kept in detective|how long detective keeps',
    'identity-access':
      'detective access|access to detective|may use detective|detective permissions|rights in detective',
    quotas: 'detective quota|detective limit|detective quotas',
    'patch-management': 'detective patching|patch detective|detective updates',
    'audit-logs': 'detective logs|detective api calls|logs of detective',
    cost: 'detective cost|detective bill|cost of detective',
    'event-capture':
      'source data|log sources of detective|source data of detective|collects the source data|data sources of detective|pulls cloudtrail|pulls the logs|collects the logs|collects the logs by itself|reads cloudtrail by itself|fetches the logs|ingests cloudtrail|ingests the logs',
    'flow-logs':
      'pulls flow logs|pulls vpc flow logs|reads flow logs by itself|ingests flow logs|detective needs flow logs|flow logs for detective|flow logs|vpc flow logs|collects flow logs|turn on flow logs for detective',
    'service-function':
      'extracts entities|extraction of entities|links the events|links the logs|connects the dots|joins the data|builds behaviour graph|stores the graph|graph storage|graph updates|refreshes the graph|keeps graph up to date|computes baseline|baseline computed|learns usual behaviour|normal behaviour learned|spots unusual behaviour|anomaly models|trains models|statistics behind profiles|draws the charts|draws timelines|renders visualizations|visualizations|pulls together related findings|groups related findings|finding groups computed|investigation report generated|scales the graph|graph machinery|keeps copies of logs|ingestion of logs|ages out old data|drops data after a year|streams of its own|graph database behind detective|graph database for detective|behavior graph database',
  },
  'direct-connect': {
    'hybrid-link':
      'fiber|fibre|fiber to our cage|fibre to our cage|cable from our rack|cross connect cable|cross connect|loa-cfa|loa|cross connect order|light levels|optical levels|optics|cross connect in the meet-me room|carrier in the meet-me room|carrier|patch the fibre|patch the fiber|fibre into our cage|colo patches|box at the aws end',
    'network-configuration':
      'bgp|bgp session|bgp down|bgp peer|advertised prefixes|prefixes|prefix list|asn|vlan|bgp password|bgp md5|route advertisement|communities|our_firewall breaks bgp|session flaps because of our_firewall|our_router flaps|bgp flaps|bgp session flaps',
    'resource-configuration':
      'virtual interface|lag configuration|minimum links|lag|allowed prefixes|vif|hosted connection|accept the connection|jumbo frames|gateway association|bfd|bidirectional forwarding detection|as path prepending|local preference|bgp timers',
    'network-encryption':
      'macsec keys|ckn cak|ckn|macsec key|encrypted line|encrypted|encryption|scrambles the line|scrambles what runs over|line scrambled|scrambled line|scrambles the traffic|traffic over the line scrambled|unreadable on the line|macsec encryption|macsec on|switch macsec on|encrypt with macsec|macsec on the port',
    failover:
      'redundant connection|single line|second line|redundancy|only one connection|backup vpn|failover test|carrier cut the fiber|fiber cut|resiliency toolkit|diverse paths|sla configuration|redundant links|redundant direct connect links|redundant lines|two lines|second link|redundant circuits|link redundancy|second circuit|second connection at another location|no second dx|no second connection|single dx|resilience of the line|resilience of direct connect|resilience of the connection|resiliency of direct connect|build the resilience|redundant dx',
    'device-security':
      'firmware of the router|router firmware|our own router|cisco router|fibre in our building|fiber in our building|cable in our own building|customer router|cage router|equinix|our router at the colo|customer router firmware|own router|router in the cage|our router in the cage|router power supply|our router dead',
    'maintenance-window':
      'planned maintenance|maintenance on the port|shift the maintenance|move the maintenance|maintenance event|dx maintenance notice|planned maintenance of the device|emergency maintenance of the device',
    'network-infrastructure':
      'router at the location|aws side of the line|aws_router|aws_routers|aws_device|aws_port|router at the dx location|carries the traffic inside aws|traffic past the location',
    alerting: 'connectionstate|connection state|line monitoring|light level alarm',
    capacity: 'port saturated|bandwidth upgrade|port speed|10g port|line full',
    'health-notices': 'maintenance email|maintenance notice',
    'hardware-replacement':
      "aws router failed|router on aws's side failed|router in aws's cage|cage of aws|device at the dx location failed|dx device failed|direct connect endpoint failed|port on the aws side failed|aws device dead|aws side hardware|router at the aws cage|router in the aws cage|aws router dead|aws's end of the line failed|dead aws router|optics on the aws_port|optics of the aws_port|aws_port optics",
    'right-sizing': 'wider line|bigger line|broader line|thicker line|bigger pipe|faster line',
    'own-suppliers':
      'carrier contract|contract with the carrier|carrier invoice|pays the carrier|circuit provider contract|last mile provider|last mile contract|telco contract|contract with the colo|colo contract|order the circuit',
    'disaster-recovery': 'second dx location|no second circuit',
    backbone: 'fibre of aws|fiber inside aws|cables inside aws|lines between aws sites',
    'platform-software':
      'patches the aws_router|aws_router patched|aws_end patched|aws_router firmware|aws_device software|direct connect aws router reboot|direct connect reboot of the aws router|direct connect reboots the aws router|direct connect aws router upgrade|direct connect aws router software|direct connect software of the aws router|direct connect aws device upgrade',
    'notice-reading':
      'reads the maintenance notices|reads maintenance notices|reading the notices|acts on the maintenance notice',
    hardware:
      'aws router|router of aws|router on the aws side|router at the other end|router at the location|firmware of the aws router|aws router firmware|aws router at equinix|aws router at the location|dead aws router|aws router in the colo|router of aws in the colo|aws device at the colo|aws own router|router of aws in the cage|aws router in the cage',
    'service-function':
      'routers at the location|routers at the colocation|router at equinix|aws port at the location|cage at the colocation|meet-me room equipment of aws|announces the aws prefixes|advertises the aws prefixes|announces the vpc ranges|advertises vpc cidrs|speaks bgp on the aws side|aws end of bgp|bgp speaker of aws|propagates routes to the gateway|direct connect gateway redundancy|gateway distributed over regions|fleet behind the direct connect gateway|direct connect gateway fails|issues the loa|issues the loa-cfa|writes the letter of authorization|provides the letter of authorization|contract with the colocation operator|rents space at equinix|picks the direct connect locations|opens new locations|chooses the locations|vets the partners|vets delivery partners|qualifies partners|line from the location to the region|backhaul to the region|transport to the region',
    'key-material': 'macsec key|macsec keys|macsec key pair|cak and ckn|macsec secret',
    facilities: 'secures the locations|secures the direct connect locations',
  },
  'directory-service': {
    'operating-system': 'domain controllers',
    'guest-os-patching':
      'domain controller patching|printnightmare|zerologon|patch domain controllers|dc patches|domain controller updates|windows updates on dcs',
    'resource-configuration':
      'group policy|gpo|trust|schema extension|extend the schema|forest trust|conditional forwarder|delegated administrators|sites and subnets|joins servers|joins machines|join servers to the domain|domain join|computers in the domain|joins computers|machines in the domain|forest trust broken|trust to the on-prem forest|trust broken|trust with on-prem ad|trust password',
    'end-users':
      'ad users|reset ad password|ad admin account|admin password|ad groups|unlock an ad account|service accounts in ad|lost the admin password|admin password lost|forgot the admin password|directory admin locked out|reset the admin of the directory|accounts of employees|accounts for employees|creates the accounts|user accounts in the directory|makes accounts for people|creates accounts for people|joiners and leavers',
    'encryption-in-transit': 'ldaps',
    application: 'domain join|domain joined machines|patch joined machines',
    snapshots:
      'directory snapshot|daily snapshots|restore directory|restore from snapshot|daily backups of the directory|backs up managed ad|backs up the directory|daily backup of the directory|backup of managed ad|backup of the directory|automatic backup of ad|backs up managed ad daily|managed ad backed up',
    'service-logs': 'security event logs|ad security event log|event log forwarding|forward security logs|ad logs',
    scaling:
      'add domain controllers|more domain controllers|directory size|standard or enterprise edition|controllers run out of cpu|domain controllers out of cpu|adds more controllers|more controllers|controllers overloaded|cpu of the domain controllers|domain controllers overloaded|domain controllers too slow|load on the domain controllers',
    'tls-certificates': 'ldaps cert|ldaps certificate|domain controller certificate',
    hardware: 'dc hosts|hosts of the domain controllers|domain controller hosts|domain controller hardware',
    'multi-az': 'two domain controllers|two dcs',
    'password-policy':
      'fine grained password|fine-grained password policies|fine-grained password policy|password policy in the directory|lockout policy',
    offboarding:
      'stale computer accounts|stale accounts in the directory|old computer objects|disabled ad accounts|change passwords|makes people change|force new passwords',
    'right-sizing': 'picks the edition|standard or enterprise edition|edition of the directory',
    'ssh-access':
      'enterprise admins|domain admins|domain admin|enterprise admin|enterprise administrator|domain administrator account|schema admins|domain admin rights|domain admin account|full admin of the domain|admin of the forest|built-in administrator|krbtgt|holds the enterprise admins|holds the domain admins|enterprise admins accounts|domain admins accounts|who is domain admin|who is enterprise admin|membership of domain admins|member of domain admins',
    'infrastructure-monitoring':
      'monitors replication|replication between controllers|replication between domain controllers|health of the domain controllers|monitors the domain controllers|watches the domain controllers|ad replication',
    'hardware-replacement':
      'domain controller died|dead domain controller|domain controller fails|replaces a domain controller|domain controller replaced|failed domain controller',
    'service-function':
      'install active directory|install the domain controllers|replicates between controllers|copies directory between controllers|keeps controllers in sync|keeps dcs in sync|syncs the dcs|replication topology|ad replication runs|replaces failed controller|replaces broken dc|dc fails over|domain controller failover|dc crashes|dead dc replaced|controller dies|rebuilds domain controller|recovers domain controller|monitors dcs|watches dcs|health of dcs|takes daily snapshot|snapshot runs every day|schedules snapshots|fsmo|fsmo roles|operations master|pdc emulator|rid master|global catalog|copies directory to other region|controllers in added region|second region controllers set up|promotes the controller|dcpromo|agents on controllers',
    backups: 'daily snapshots|snapshot a day|one snapshot per day',
  },
  'directory-service-ad-connector': {
    secrets:
      'service account|service account password|connector service account|password of the service account|connector account',
    application:
      'on-premises active directory|kerberos|ldap latency|slow ldap|kerberos errors|our dcs died|dcs are down|dcs in the basement|connector cannot reach the dcs|domain controllers died|dead dc',
    'hybrid-link': 'link to active directory|vpn to on-prem|directory unreachable|connector unreachable',
    'guest-os-patching':
      'on-prem dcs|patches the dcs|dcs behind it|dcs on premises|patch our dcs|domain controllers|on-prem domain controllers|our dcs patched|our domain controllers|own domain controllers|domain controllers behind the connector|our dcs|dcs in the basement|our own dcs|dcs behind the connector|domain controllers on premises|our on-prem dcs',
    'platform-software':
      'connector instances|connector itself|patch the connector|connector patched|connector software',
    'end-users': 'users in ad|users in active directory|ad users behind the connector|ad groups',
    'network-configuration': 'dns ip addresses|dns ips|dns servers of the connector',
    mfa: 'radius|radius shared secret|radius server',
    'resource-configuration': 'joins servers|joins machines|domain join',
    'service-function':
      'passes on sign-ins|forwards sign-ins|forwards authentication|forwards login requests|forwards ldap queries|relays ldap|relays logins|relays authentication|proxies authentication|proxy to our ad|proxies ldap|gateway itself|runs the gateway|gateway machines|gateway servers|instances behind the gateway|copies our directory|copy of our directory in aws|caches passwords|caches credentials|stores our users in aws|stores passwords in aws|synchronizes users to aws|replicates our directory|status of gateway|connector health status|connector fails over|gateway instance dies|gateway instance fails|second gateway node|translates requests',
    'service-availability': 'health of that ad|health of our ad|ad it points to|health of the ad behind it',
  },
  dlami: {
    releases: 'builds and tests the dlami|builds the dlami images|builds and tests the images',
    dependencies: 'conda environment|conda|pytorch|tensorflow|framework version',
    drivers: 'cuda|nvidia driver',
    'ami-updates':
      'dlami release|dlami version|patched machine image|publishing fresh amis|new dlami release|publishes new dlamis|builds the dlami|publishes the dlami|builds dlamis',
    'ssh-access': 'jupyter',
    'backup-recovery': 'training data|local nvme|instance store',
    'guest-os-patching': 'ubuntu patches|os packages',
    virtualization:
      'hypervisor below|hypervisor under the instance|hypervisor below the instance|hypervisor under a deep learning instance',
    'service-function':
      'puts together the image|combines cuda and framework|matches driver and framework|compiles pytorch|builds pytorch binaries|optimized framework builds|tests the framework on gpus|tests driver combinations|issues the dated image|weekly security images|announces new images|sns notification of releases|topic that announces|sets the support dates|decides how long a framework is supported|365 days|support policy written|drops old frameworks|release notes written|ami ids per region|parameter store path of the image|preinstalled gpu monitoring tools|preinstalled efa|bundles neuron sdk|nvidia licence in the image|tracks cves of the frameworks|picks the cuda version for the image|bakes new amis|tests new amis|public parameter of the latest ami',
  },
  dms: {
    application:
      'replication task|cdc|table mapping|lob mode|lob truncation|limited lob mode|duplicate key on target|target table preparation|foreign keys on the target|triggers on the target|error handling of the task|lob columns|lobs dropped|drops lobs|lob settings|max lob size|lob size|large objects cut',
    'resource-configuration':
      'endpoint|tables to move|tables carried over|columns carried over|picks the tables|chooses the tables',
    'engine-minor-upgrades': 'replication engine version|replication engine',
    secrets: 'endpoint password|endpoint passwords|endpoint credentials',
    'data-integrity':
      'row mismatch|data validation|validation errors|migration validation|row counts match|source and target match|rows missing after migration|row counts differ|row count|data arrived complete|compare source and target|truncated lobs|nothing is missing|nothing missing|checks after a move|all rows arrived|rows missing|rows lost on the way|source and target agree|compares source and target|counts match|everything arrived|row counts|rows came over|rows came over right|validation of rows|validate rows|rows missing after the migration|turn validation on|enablevalidation|validation off by default|suspended records|mismatched records|table without a primary key|awsdms_validation_failures|mend the mismatches|copied each row|rows were copied properly|checking that dms copied|checking that each row arrived',
    'encryption-in-transit': 'ssl mode',
    'storage-space': 'instance disk full|logs fill the disk',
    'public-access': 'publicly accessible instance',
    alerting:
      'alarm|alarms|cannot write to its target|copying stops|copying stopped|dms task stopped|dms task failed|dms task failure|failed dms task|stopped dms task|dms replication task stopped',
    'service-logs': 'task logs|dms logs',
    'parameter-groups':
      'binlog retention|source database settings|replication slot|logical replication on the source|archive log retention',
    migration:
      'schema conversion|stored procedures converted|convert stored procedures|sct result|cutover day|premigration assessment|premigration assessments|unsupported data types|nothing is missing after|all tables arrived|checks after the move|checks that all rows arrived|compares old and new database|unconverted objects|objects not converted|action items of the conversion|convert by hand|triggers not converted|rest of the schema|code that could not be converted',
    'scaling-limits': 'dcu limit|min and max dcu|max dcu|dcu',
    'guest-os-patching':
      'copying machine|machine that copies|copying server|hole in its linux|linux of the replication instance|patch comes in the maintenance window',
    'ssh-access': 'log in to the machine',
    'data-masking': 'hides names on the way',
    'service-function':
      'reads the transaction log|mines the redo log|log reader|captures the changes|change capture engine|caches the changes|cached changes|changes during the load|changes made meanwhile|buffers transactions|applies the changes|applies cached changes|applies in order|transaction order|creates the target tables|creates primary keys|tables created on the target|loads the tables|loads rows in parallel|copies the rows|copying engine|converts the data types|data type mapping engine|translates the stored procedures|row comparison engine|comparison engine|performs the row comparison|standby replica in sync|standby takes over|resumes the tasks after failover|remembers the position in the log|computes the serverless capacity|host of the replication instance|engine that converts the schema|engine that follows the source|type conversion|converts data types|maps types|turns types into|type mapping while copying',
  },
  documentdb: {
    queries:
      'collection|slow aggregation|aggregation pipeline|cursor timeouts|cursor timeout|elastic cluster shard key|shard key|collscan',
    triggers:
      'change streams|enable change streams|turn change streams on|modifychangestreams|change stream retention|change_stream_log_retention_duration|missed change events|resume token|reader of the change stream',
    'tls-policies': 'tls parameter',
    'service-logs': 'profiler|enable documentdb logs|documentdb logs enabled|enable docdb logs|docdb logs enabled',
    'database-users': 'users and roles',
    'engine-minor-upgrades': 'engine patches|docdb patch|fixes on the database|fixes for the database software',
    'engine-major-upgrades': 'docdb 4 to 5|in-place major|newer documentdb|next documentdb',
    'right-sizing': 'memory too small|resize|resizing',
    'storage-space':
      'volume full|disk full|makes room|cluster volume grows|disk of the cluster|disk of a cluster|storage of the cluster|volume of the cluster|grows by itself|grow by itself',
    alerting: 'alarm|alarms',
    drivers: 'retrywrites|retryable writes|mongo driver|pymongo|mongoose',
    'client-trust': 'global-bundle.pem',
    'cross-region-copies': 'global cluster|global cluster failover|global cluster switchover|secondary region cluster',
    'backup-retention': 'retention of snapshots',
    migration: 'mongoimport|mongodump|mongorestore|import of a mongo dump',
    capacity: 'docdb storage autogrow|documentdb storage grows|autogrow',
    'hardware-replacement': 'docdb instance died',
    'ssh-access': 'log in to the machine',
    durability: 'six copies|copies of the volume|configure the copying|copies in 3 azs|copying between zones',
    failover:
      'fails over to replica|fails documentdb over|promotes a replica|promotion of a replica|replica takes over',
    hardware:
      'documentdb machines under the shards|documentdb machines the shards run on|documentdb machines behind the shards|documentdb servers under the shards|documentdb servers behind the shards|documentdb hosts of the shards|docdb machines under the shards|docdb machines the shards run on|docdb machines behind the shards|docdb servers under the shards|docdb servers behind the shards|docdb hosts of the shards',
    restores:
      'docdb restoring from the backup|docdb restore the collection|docdb restoring a collection|docdb collection restored|docdb brings the collection back|restore docdb from backup|start the docdb restore|documentdb restoring from the backup|documentdb restore the collection|documentdb restoring a collection|documentdb collection restored|documentdb brings the collection back|restore documentdb from backup|start the documentdb restore',
    'data-retention':
      'creates the ttl index|create the ttl index|create a ttl index|creates a ttl index|sets the ttl index|no ttl index|ttl index missing|needs a ttl index',
    'data-expiry': 'ttl monitor|expires documents|deletes expired documents',
    'service-function':
      'install (mongodb/documentdb)|(mongodb/documentdb) installation|install the engine|six copies of data|replicates six ways|self-healing storage|scans blocks for errors|scans disks for errors|replaces bad blocks|repairs bad blocks|storage repair|replicas share the volume|replicates to replica instances|replica reads same volume|cluster endpoint follows|endpoint follows the primary|endpoint points at the primary|reader endpoint balances|spreads connections over replicas|balances reads|detects the failed primary|notices a dead primary|restarts the crashed instance|records change events|orders change events|order of change events|change stream log kept|drops old change events|purges change stream events|mongodb emulation|emulates the mongodb api|implements the wire protocol|engine that emulates mongo|index build engine|shard rebalancing|moves data between shards|replicates between regions',
  },
  drs: {
    agents:
      'replication agent|agent not replicating|drs agent|replication agent install|drs agent credentials|drs agent after kernel upgrade|drs lag|replication backlog|deploys the agent|installs the agent',
    'operating-system': 'recovery instance',
    'disaster-recovery':
      'failback|fail back|failback to source|recovery plan|recovery plans|steps of the plan|order of the servers|wait step|waves of servers|sequence of the recovery',
    'restore-testing':
      'drill|terminate drill instances|drill instances|recovery drill|clean up the drill|drill instances left running|leftovers of the drill|cost of drill instances|after the drill|ends the drill instances',
    'right-sizing': 'launch settings|instance type|target instance',
    'guest-os-patching': 'patch the recovered machines|recovered instances|patching the recovery instances',
    'network-configuration':
      'staging subnet|staging area|staging area subnet|drs port 1500|drs replication port|drs replication traffic blocked',
    'resource-configuration':
      'post-launch actions|post launch actions|drs replication settings|launch template of drs|source servers list|source servers missing',
    failover:
      'launch recovery instances|drs button pushed|start the drs recovery|drs failover started|launch drs recovery instances|pushes the button|primary site burns|main site burns|main site is lost|gives the order to switch over',
    pitr: 'pit policy|drs point in time policy',
    'ami-updates':
      'replication server patching|patching of replication servers|image of the replication server|replication server patches|replication servers patched|replication server|replication servers|os of the replication servers|copying machines|machines that copy|replication machines|copying servers',
    cost: 'staging disks cost|drs staging cost|drs bill|cost of the staging area',
    alerting:
      'drs stalled replicating|drs stalled replication|drs replication stalled|stalled source servers|drs replication stopped for weeks|servers stalled replicating|source servers stalled|stalled replicating for weeks|elastic dr stalled|elastic dr replication stalled',
    'service-function':
      'captures the writes|sends changed blocks|block-level replication engine|replication engine|block replication|replaces the replication server|starts the replication servers|terminates replication servers|staging disks created|creates the points in time|points in time created|snapshot rhythm|prunes points in time|expires points in time|conversion server|conversion instance|converts the boot disk|boot conversion|injects drivers|installs the ec2 drivers|makes the disk bootable|creates the recovery instances|launches the instances at recovery|orchestrates the launch|launch orchestration|initial sync|rescan after reboot|catches up after an outage|reconnects after a break|failback client image|key for each agent|encrypts the replication stream',
  },
  dynamodb: {
    queries:
      'partition key|sort key|gsi|item size|single table design|secondary index|table scan|scan operation|full table scans|gsi design|bad gsi|hot partitions|hot partition|hot keys|partition key choice|date as partition key|bad partition key|dynamo partition key|ddb partition key|hot partition key|dynamodb partition key|dynamodb key design|dynamo key design|hot key of the table|dynamodb hot key|dynamo hot key|ddb hot key',
    scaling:
      'hot partition|on-demand mode|provisioned capacity|wcu|rcu|throttling|provisionedthroughputexceededexception|throttled requests|billing mode|read capacity|auto scaling of the table|switch to on-demand|to on-demand|stays quick|keeps it quick|stream shards|shards of the stream|streams shards',
    'data-retention':
      'ttl|item expiry|ttl attribute|vanish by itself|vanishes by itself|item vanish|items vanish|item should vanish|items disappear|item disappears|time to live|how far back the data|ttl expiry|items after ttl|filter expired items|filters out expired items|filters expired items out|still return expired items|expired items in reads|expired items in query results|reads show expired items',
    'cross-region-copies':
      'global table|mrsc|add a replica region|replica region of the table|global table replicas|replicas of the global table|dynamodb lagging replica|dynamodb replica in another region|dynamodb replica in the other region|dynamodb ships the writes|dynamodb shipping writes|dynamodb shipping the writes|dynamodb replication of writes between regions|ddb lagging replica|ddb replica in another region|ddb replica in the other region|ddb ships the writes|ddb shipping writes|ddb shipping the writes|ddb replication of writes between regions|dynamo lagging replica|dynamo replica in another region|dynamo replica in the other region|dynamo ships the writes|dynamo shipping writes|dynamo shipping the writes|dynamo replication of writes between regions',
    triggers: 'streams|streams to lambda|dynamodb streams|stream consumers',
    'iam-policies': 'fine-grained access|leadingkeys|leading keys',
    'resource-configuration':
      'deletion protection|dynamodb export to s3|export of a dynamodb table|table export to s3|import from s3 into dynamodb|table class|on-demand vs provisioned|choice of the capacity mode|capacity mode on-demand vs provisioned|which capacity mode|switch the capacity mode',
    durability:
      'copies of each item|replication x3|three replicas|replicated three times|rebuild the replica|replica rebuilt|losing items|lose items|items get lost|items from getting lost|item in several places',
    'encryption-at-rest':
      'aws owned key|encryption with aws owned key|unencrypted at rest|at rest unencrypted|data at rest unencrypted',
    'client-side-encryption': 'encrypting attributes|attribute encryption|encrypt items before|database encryption sdk',
    restores:
      'wiped items|deleted items|restore a table|ttl misconfiguration|misconfigured ttl|wrong ttl|ttl deleted too much|restorable',
    cost: 'on-demand bill|table bill',
    'application-availability': 'backoff|exponential backoff|retries in the client',
    'data-integrity': 'conditional writes|lost updates|optimistic locking',
    alerting: 'alarms',
    application:
      'unprocesseditems|unprocessed items|batchwriteitem|batch write errors|transactionconflict|conditionalcheckfailed',
    capacity: 'partition split|splits partitions|split of partitions|adaptive capacity|partitions split under load',
    'scaling-limits':
      'on-demand or provisioned|choose the capacity mode|capacity mode choice|wcus too low|rcus too low|table auto scaling limits|maximum on-demand throughput|switch to on-demand capacity|switches table to on-demand mode|choose capacity mode|choice of capacity mode|capacity mode of the table|billing mode of the table|picks on-demand or provisioned|dynamodb autoscaling min max|dynamodb auto scaling minimum|dynamodb auto scaling maximum|dynamodb minimum and maximum capacity|dynamodb autoscaling limits|dynamodb auto scaling limits|dynamodb maximum on-demand throughput|dynamodb max throughput of the table|ddb autoscaling min max|ddb auto scaling minimum|ddb auto scaling maximum|ddb minimum and maximum capacity|ddb autoscaling limits|ddb auto scaling limits|ddb maximum on-demand throughput|ddb max throughput of the table|dynamo autoscaling min max|dynamo auto scaling minimum|dynamo auto scaling maximum|dynamo minimum and maximum capacity|dynamo autoscaling limits|dynamo auto scaling limits|dynamo maximum on-demand throughput|dynamo max throughput of the table',
    'platform-software':
      'replication engine|conflict resolution of global tables|last writer wins engine|vacuum|compaction|compact partitions|defragment|defragmentation|nightly maintenance of the table',
    'hardware-replacement':
      'storage node dies|storage node died|storage node fails|dead storage node|lost partition replica|rebuild after a node failure',
    'right-sizing':
      'bump wcu|bumping wcu|raise wcu|raise rcu|lower rcu|more wcu|more rcu|too few wcu|too few rcu|set the wcus',
    'storage-space': 'makes room',
    'service-availability': 'dynamodb dns|dns of dynamodb|dns automation|dns of the endpoint|dns race condition',
    data: 'what goes into the table|controls what goes into the table|what is stored in the table|content of the table',
    'audit-logs':
      'getitem calls|getitem not in cloudtrail|getitem in cloudtrail|putitem in cloudtrail|item calls in cloudtrail|data events of the table|dynamodb data events|table data events',
    'kms-keys':
      'dynamodb aws owned key or own cmk|dynamodb own cmk on the table|dynamodb cmk on the table|dynamodb key type of the table|dynamodb aws owned key or customer managed key',
    'application-monitoring': 'contributor insights|contributor insights for dynamodb|most accessed keys',
    'data-expiry':
      'dynamodb deleting expired rows|dynamodb deletion of expired rows|dynamodb deletes expired items|dynamodb expired items deleted|dynamodb ttl deletes|ddb deleting expired rows|ddb deletion of expired rows|ddb deletes expired items|ddb expired items deleted|ddb ttl deletes|dynamo deleting expired rows|dynamo deletion of expired rows|dynamo deletes expired items|dynamo expired items deleted|dynamo ttl deletes|deletes items after ttl|items deleted after ttl|ttl deletes items|items removed by ttl|deletes expired items|removes expired items|deletes expired rows|removes expired rows|what has expired|cleanup of what has expired|ttl cleanup|cleanup after ttl|expired items|expired rows|delete expired sessions|expired sessions|cron to delete expired items',
    'service-function':
      'spreads items over partitions|places items on partitions|hashes the key|hash function of the key|request router|burst capacity|saves unused capacity|isolates hot items|boosts hot partitions|rebalances partitions|copies writes into the index|keeps the index current|updates the index|index in sync with table|propagates to the gsi|backfills the index|index backfill|index propagation|last write wins|last writer wins|conflict between regions resolved|concurrent writes in two regions|replicates between regions|global table replication|propagates writes to other regions|stream exactly once|stream record order|orders the stream records|duplicates in the stream|keeps stream records 24 hours|deletes stream records|stream shards split|leader election of replicas|paxos|item swept out|sweeps expired items|removes expired items|expired items deleted in the background|ttl deletes in the background|background deletion of expired items',
  },
  ebs: {
    capacity: 'volume type|iops|burst credits|burst balance|gp2 burst|burstbalance',
    'resource-configuration': 'delete on termination|multi-attach|modify volume',
    snapshots:
      'snapshot policy|data lifecycle manager|dlm|recycle bin|dlm policy|snapshot archive|fsfreeze|freeze before the snapshot|freeze the file system|crash consistent|application consistent snapshot|vss snapshot|flush before snapshot|quiesce|throws away old copies|old copies of volumes|old copies of ebs volumes|copies of volumes|copies of a volume|copies of the volume thrown away|copies nobody needs|spare of a disk|spare of the disk|spare of a volume|volume lost without a snapshot|without a snapshot of the volume|volume had no snapshot|no snapshot of the volume|deleted volume|volume deleted|dig the volume out|volume back after deletion|recover a deleted volume|undelete a volume',
    'disk-disposal':
      'wipe blocks|wiped blocks|blocks of a deleted volume|zeroed|overwrite blocks|overwriting blocks|overwrite volume before deletion|overwrite ebs blocks|next customer reads blocks|next customer reads our data|blocks handed to the next customer|blocks reused for another customer|zero the volume before deletion|erase volume before deletion|former owner|data of the former owner|previous owner of the blocks|blocks of a former customer|wipes the volume|wipes an ebs volume|ebs volume wiped|wiped ebs volume|ebs volume wiped after delete|deleted volume wiped|blocks zeroed before reuse|erases a deleted volume|volume wiped after deletion|clean data from blocks|cleans the blocks|blocks before another customer|clean blocks before another customer|blocks given to another customer',
    'data-retention': 'orphaned volumes|unattached volumes|unattached|available volumes',
    'hardware-replacement':
      "volume impaired|impaired|io performance degraded|stalled volume|re-mirror|re-mirroring|remirror|second copy of the volume|replica of the volume|volume's replica|storage server fails|storage server under the volume|disk under the volume",
    restores: 'restore a snapshot|restore an ebs snapshot|fast snapshot restore',
    'right-sizing':
      'io2 or gp3|gp2 to gp3|pick iops|choose iops|iops too low|too slow|slow volume|iops starved|provision more iops|more iops|raise the iops|io1|gp3 throughput|type of the volume|performance of a volume|performance of the disk|speed of a volume|how fast a disk is|fast enough disk|throughput of a volume|io performance|iops of the volume|volume throughput|throughput of the volume|volume type|gp3 migration|burst balance',
    'identity-access': 'attach volumes|detach volumes',
    'encryption-in-transit': 'between ec2 and ebs|between instance and volume|nvme traffic',
    application: 'corrupted filesystem|corrupted xfs|xfs|ext4|fsck|filesystem',
    durability:
      'volume lost|lost volume|annual failure rate|afr|volume gone|volume loss|losing blocks|blocks get lost|disk contents get lost|second device|copy of each block|each block twice|block on a second device|keeps blocks twice|mirrored blocks|volume replication|replication in the az|replicated in the az|replicates the volume|copies of the volume|replicated within the zone|stores the snapshots|snapshot store|storage behind the snapshots|replicating a volume within its az|replicating an ebs volume within its az|replicated within its az|copies within the az|against disk failure|replicating the volume against disk failure',
    'snapshot-sharing':
      'snapshot public|public snapshots|gives a copy of the disk to others|hands a copy of the volume',
    'storage-space':
      'after resize|grow the volume|auto-grow|grow by itself|grows by itself|volume almost full|volume at 98%|resize the volume|stretch the partition|ntfs partition|partition too small|extend the file system|grow the file system|partition still shows|still shows the old size|windows still shows',
    'lifecycle-rules':
      'snapshots archive tier|archive old snapshots|snapshot archive|recycle bin retention|makes room|running out of room',
    backups:
      'copies of disks|copies of the disks|copy of the disk|copies of ebs disks|making copies of disks|copies of volumes|making copies|makes copies|copy of a volume',
    cost: 'volumes nobody uses|unused volumes deleted',
    'client-side-encryption':
      'dm-crypt|dm-crypt passphrase|luks|luks passphrase|bitlocker on the volume|encryption inside the guest',
    'service-function':
      'copies each block|keeps replicas of blocks|mirrors blocks|rebuilds the lost copy|rebuild after disk failure|heals the volume|volume status checks|checks the volume every|automated volume checks|detects data inconsistency|disables io|only changed blocks|incremental snapshots|tracks changed blocks|knows which blocks changed|snapshot storage|snapshot bucket|bucket behind snapshots|chain of snapshots|deletes a middle snapshot|loads the blocks lazily|lazy loading|hydrates the volume|hydration|initialization of a restored volume|wipes the blocks before reuse|delivers the iops|enforces the iops limit|burst bucket|storage fabric|placement of volumes|moves data when the type changes',
    virtualization:
      'volumes come empty|empty volumes|blocks of another customer|blocks of other customers|zeroed blocks|zeroes the blocks',
  },
  ec2: {
    'service-roles':
      'instance profile|iam instance profile|role of the instance|instance role|what an instance may touch|rights of the instance|what a server may touch in the account',
    'ssh-access':
      'private half of key pair|private part of key pair|copy of the private key|spare of the private key|key pair|ssh key|bastion|pem|lost pem|ec2rescue|serial console|instance connect endpoint',
    'guest-os-patching':
      'yum update|apt upgrade|windows update|kernel live patching|time sync|chrony|ntp|kernel livepatch|yum-cron|dnf-automatic|aws-runpatchbaseline|kernel upgrade|kernel update|dnf update|missing kbs|missing patches|missing updates|patch baseline|patch compliance|noncompliant patches|kb missing|chrony config|running instances updated|new ami updates running instances|instances that already run updated|new amis do not change running instances|existing instances updated by the new ami|macos updates|macos update|macos patches|macos patching|macos upgrade|mac instance updates|updates on the mac instance',
    'resource-configuration':
      'user data|termination protection|disable api termination|stop protection|shutdown behavior|launch template|tenancy|hibernation|hibernation fails|hibernate|nitrotpm|nitro tpm|uefi secure boot|secure boot keys|secure boot variables|tpm keys|enclave attestation policy|enclave allocator',
    imds: 'imdsv2',
    'ami-hardening':
      'golden image|ami sharing|our base ami|marketplace ami|marketplace amis|community ami|community amis|third-party ami|untrusted ami|amis from the marketplace|vet the ami|trustworthy ami|trusted ami|picking an ami|pick an ami|choose an ami|selecting an ami|ami from a trusted source|verified ami|ami provider trusted|amis we baked|baked amis|ami baked|amis baked ourselves|amis we built|self-built amis|checks our baked amis',
    durability:
      'instance store|instance store data gone|instance store lost|instance store wiped|ephemeral disk lost|ephemeral disk empty|data on the local nvme lost|local nvme data gone',
    'network-configuration': 'elastic ip|source/dest check|network interface|eni|secondary ip|public ipv4',
    capacity: 'placement group',
    'hardware-replacement':
      'instance retirement|scheduled retirement|system status check failed|instance scheduled event|gpu fell off the bus|xid error|underlying hardware degraded|hardware degraded|degraded hardware|degraded host|new metal|host is failing|host failing|stop and start before retirement',
    'hypervisor-patching':
      'nitro|live migration of the instance|live migration of an instance|live migration of hosts|layer under the vms|layer below the vms',
    'encryption-at-rest': 'ebs volume',
    'infrastructure-monitoring': 'status checks|system status check|system reachability check',
    secrets:
      'passwords in user data|secrets in user data|password in user data|userdata password|userdata contains password|userdata secret|secret in userdata|credentials in user data|credentials in userdata|password in the boot script',
    'storage-space':
      'root volume full|root disk|disk of the instance full|var log full|disk full|var full|disk at 100|stretch the partition|ntfs partition|partition still small|extend the file system|grow the file system|windows shows less than the volume',
    drivers:
      'ena driver|ena drivers|elastic network adapter driver|nvme driver|pv drivers|ena|nvidia driver|nvidia drivers|cuda driver|efa driver|amd drivers',
    'operating-system':
      'instance status check|instance reachability check|os does not boot|boot loop|does not boot|sysctl|ulimits|ulimit|kernel parameters|kernel params|limits.conf|swap space|swap file|fstab|grub broken|grub|kernel panic|systemd unit|lvm|fstrim|mdadm|fsck|guest file system|filesystem repair|journald|oom killer|clock drift|clocks drift|wrong time on the instance|time drift|chronyd|guest|inside of the guest',
    'capacity-reservation': 'insufficientinstancecapacity|odcr|capacity block',
    'spot-interruptions': 'spot fleet|spot request|spot instance',
    'ami-updates': 'ami deprecated|deregistered ami|source ami',
    'multi-az': 'fleet in one az|instances in one az',
    'own-licences': 'core counting|dedicated host licences',
    'os-accounts':
      'administrator password|local administrator|ec2-user sudo|domain join|ad join|join to the domain|kerberos config',
    'tenant-isolation': 'same ec2 host|same host|host read our ram|read our ram',
    'host-firewall': 'firewalld|windows defender firewall',
    agents: 'monitoring agent',
    'snapshot-sharing':
      'ami shared publicly|public ami|ami public|publicly shared ami|shared ami|ami made public|keep ami private',
    cost: 'zombie instances|zombies|orphaned instances|unused instances|forgotten instances|abandoned instances|decommission instances|decommission machines|nobody owns|puts servers to sleep|servers sleep at night|machines to sleep|sleep at night|switches off at night|servers off at night|unused machines shut down|shuts down idle machines|idle instances',
    'right-sizing':
      'graviton|move to graviton|arm instances|instance family change|resize|resizing|steal time|cpu steal|cpu steal time|stolen cpu|steal percent|t3 out of cpu credits|cpu credits used up|instance too small|instance undersized|instance oversized|instance family|family of the instance|picking an instance family|choice of instance family',
    scaling:
      'add more ec2 machines|more ec2 instances by itself|add instances when busy|adds boxes when busy|launch more instances',
    'self-installed-software':
      'wordpress itself|blog software|cms|shop software|joomla|drupal|magento|nextcloud|gitlab on it|programs on the box|programs on the server|software on the box|sql server cumulative updates|cumulative updates|cu of sql server',
    'task-retirement':
      'retirement notice|instance retirement notice|stop and start before the date|stop/start before|scheduled for retirement|stop start before retirement|stop start of an ebs backed one',
    'public-access':
      'address on the internet|internet address|gets a public address|public address|reachable on the internet|own address on the internet',
    'lifecycle-rules': 'ami sprawl|old amis|unused amis|deregister amis|stale amis|pile of amis',
    'host-firmware':
      'microcode for the hosts|microcode of the hosts|microcode under our instances|microcode on the metal|microcode of the intel hosts|cpu microcode of the servers|bios of the hosts',
    backups:
      'create an ami of the instance|creates amis of the instance|amis to rebuild the instance|ami for recovery|nightly ami|ami of the server|making copies of the machine|copy of the whole machine|image of the whole server|nightly image of the box',
    'application-logs': 'getting logs out|ship syslog|logs off the box',
    'host-os-patching':
      'host os below|patches the host os below|host os under it|os below the guest|host below the guest os|host os below the guest|what is below the guest os',
    'container-images':
      'enclave image|enclave image file|eif file|sign the enclave image|builds the enclave image|nitro-cli build-enclave',
    'backup-recovery':
      'copy of instance store data|copy of the data on the instance store|backup of the instance store',
    licences:
      'windows activation|activation of windows|kms activation|slmgr|windows not activated|windows license not activated',
    'service-function':
      'places the instance on a host|picks the physical host|chooses the physical server|decides which host|placement engine|placement on physical servers|runs the status checks|performs the status checks|checks every minute|watches the hosts every minute|automatic recovery machinery|moves instances off failing hosts|moves the instance to healthy hardware|restarts the instance on another host|serves the metadata|metadata endpoint itself|169.254.169.254|runs the metadata service|rotates instance role credentials|renews role credentials|refreshes role credentials|temporary credentials of the role|issues role credentials to the instance|atomic clocks|reference clocks|clock source|169.254.169.123|tracks connections|connection tracking table|stateful tracking|enforces security group rules|public half of the key|stores the public key|injects the public key|puts the public key on the instance',
    'maintenance-window':
      'move the workload away|move the workload off|move off before the retirement|act on the retirement notice|before the retirement date',
  },
  'ec2-auto-scaling': {
    'ami-updates': 'launch template|ami in the launch template|fresher image',
    scaling:
      'scaling policy|desired capacity|desired min max|min max desired|target tracking|warm pool|scheduled action|scheduled actions|scheduled scaling|predictive scaling|step scaling|forecast only|forecastonly|forecast and scale|only forecasts|forecasts without scaling|scales on the forecast|mode of the predictive policy|switch the predictive policy',
    'resource-configuration':
      'lifecycle hook|health check grace period|health check type|elb health check|ec2 health check|elb health checks on the group|launch configuration|launch configurations|scale-in protection|instance scale-in protection|termination policy|termination policies|suspended processes|suspended process|standby state|standby instances|instances in standby|lifecycle hook timed out|hook timed out|heartbeat timeout|heartbeat timeout of the hook|lifecycle hooks|terminating wait|abandon result',
    'guest-os-patching': 'maximum instance lifetime|instance refresh',
    'multi-az': 'availability zone rebalancing',
    'hardware-replacement':
      'unhealthy instance|replaces unhealthy instance|failed health check|impaired instance in the asg|swap an impaired instance',
    'control-plane': 'autoscaling service|auto scaling service|auto scaling api',
    secrets: 'password in user data|userdata password|secret in the launch template',
    'scaling-limits':
      'cooldown|cooldown period|cools down the group|cool down period|cool down the autoscaling group|scaling cooldown',
    'service-function':
      'ends unhealthy instances|notices a dead instance|notices a sick instance|swaps a sick instance|starts a replacement|launches replacements|self-healing of the group|heals the group|counts the instances|keeps the count right|balances over zones|rebalances the zones|evens out the zones|spreads instances over zones|moves instances after a zone outage|picks the instance to end|picks which instance goes|which instance is killed first|victim on scale-in|creates the cloudwatch alarms|manages the target tracking alarms|alarms behind target tracking|control loop|thermostat|forecasting model|trains the forecast|computes the forecast|machine learning behind predictive|model behind predictive scaling|forecast of the load|forecast refreshed every six hours|carries out the refresh|rolls through the group|replaces in batches|evaluates the scaling policies|executes the scheduled actions|fires the scheduled action|registers instances with the load balancer|engine that launches instances',
  },
  ecr: {
    'bucket-policies': 'repository policy',
    'image-scanning':
      'scan on push|enhanced scanning|basic scanning|scan findings|scanning rules|looks for holes|holes in the image|look for holes|search images for holes|holes in images|blocks pulls|block vulnerable images|pull of vulnerable images|admission of images|refuses to pull',
    'data-integrity':
      'tag immutability|image signing|immutable tags|tag mutability|image tag mutability|cosign|notation|signing images|signed images',
    'lifecycle-rules':
      'lifecycle policy|untagged images|old images|image expiry|archived image|archived images|restore an archived image|pull an archived image|archive an image|back from the archive|archive class of images',
    'base-images': 'pull through cache',
    'cross-region-copies':
      'ecr replication|replication backfill|backfill|images pushed before the rule|older images not replicated|existing images replicated|images missing in the second region|copy existing images',
    durability:
      'lose our images|lose images|images lost|losing images|images get lost|images from getting lost|redundant storage of images|image layers stored|layers stored|pushed images stored|durability of images|images stored redundantly',
    'public-access': 'public gallery|ecr public|public repo|public repository',
    secrets:
      'baked into image layers|secrets in image layers|pull_through credentials|pull through cache credentials|upstream registry credentials|pull through secret',
    'cross-account': 'cross-account pull|registry policy',
    'container-images': 'vulnerable image|image rebuild',
    'iam-policies':
      'push images|push to the repository|registry full access|registry poweruser|pull permissions|push permissions|who may push|who may pull',
    'managed-rule-content': 'list of known holes|cve database',
    'service-availability':
      'up while we pull|keeps the registry up|registry reachable|pulls work|pulls fail everywhere',
    'platform-software':
      'ecr scanner database|ecr database of the scanner|ecr cve database of the scanner|ecr scanner itself|ecr basic scanner itself',
    'service-function':
      'stores image layers|layer storage|backend storage of the registry|s3 buckets behind|buckets behind the registry|serves the layers|hands out layers|delivers the layers|download of layers|deduplicates layers|same layer twice|shared layers stored once|blob mounting engine|replication engine|ships images to the other region|carries images to other regions|replication lags|lag of replication|refreshes cached images|syncs cached image with docker hub|looks upstream for newer|checks upstream for a new tag|cache refresh from upstream|lifecycle engine|job that expires images|executes the lifecycle rules|evaluates lifecycle rules|deletes expired images|scanner engine|runs the scanner|rescans images|scan engine|known flaws used by the scanner|signs images at push itself|signing service behind|docker registry api|registry api servers|registry servers|throws the images out|expires the images|carries out the lifecycle policy|removes expired images|copies each push|copies each new image|carries out the replication|replicates each push',
  },
  ecs: {
    'task-definitions':
      'task definition|task def|container definition|readonly root filesystem|stop timeout|essential container|ulimits|linux parameters|health check grace period',
    'service-roles':
      'task role|task execution role|taskrolearn|task role arn|executionrolearn|execution role arn|role of the task',
    scaling: 'service auto scaling|desired count|number of desired tasks|service at zero tasks',
    'node-provisioning': 'capacity provider',
    'ssh-access': 'ecs exec|execute-command|enable execute command',
    'guest-os-patching': 'container instance',
    agents: 'ecs agent|ecs-agent',
    'ami-updates': 'ecs optimized ami',
    'network-configuration': 'awsvpc|assign public ip|assignpublicip|task eni',
    scheduler:
      'ecs scheduler|place tasks|placing tasks|task placement|places containers|places containers on machines|puts containers on machines|spreads containers over machines|chooses the machine for a container|finds a machine for the container|placing of containers|spreads tasks|spreads load over machines|thing that places tasks|places our tasks|places tasks|placement of tasks|spreads tasks over azs|restarts a crashed task|crashed task restarted|restart of crashed tasks|replaces stopped tasks|restarts stopped tasks|keeps the desired count|crashed ecs task|starts a crashed task again',
    deployment: 'circuit breaker|minimum healthy percent|rolling update|deployment alarms|codedeploy blue/green',
    'internal-tls': 'service connect|service connect tls|tls in service connect',
    'application-logs': 'container insights|awslogs|awslogs driver|firelens|log driver|log configuration|fluent bit',
    secrets: 'valuefrom|secrets block|ssm parameter in the task',
    'container-images':
      'mutable tag|cannotpullcontainererror|versionconsistency|version consistency|same tag pushed again|new image under the same tag|latest tag not picked up|old image still running|force new deployment|digest resolved once',
    'right-sizing':
      'task memory|task cpu|outofmemoryerror|memory limits|memory a container gets|memory for a container|memory of a container',
    'resource-configuration':
      'service discovery|service connect namespace|health check grace period|minimum healthy percent|placement constraints|placement constraint|placement strategy|placement strategies|task placement constraints|binpack strategy|spread strategy',
    'application-availability': 'tasks keep restarting|task keeps restarting|tasks restart loop',
    'container-runtime-config': 'privileged|privileged true|cap add|dockersecurityoptions',
    'scaling-limits': 'service auto scaling policy|min and max tasks|minimum and maximum tasks|task autoscaling limits',
    'identity-access':
      'update-service|run-task|register-task-definition|update-service permission|who may deploy|who may run tasks',
    'disk-disposal': 'ephemeral storage wiped|ephemeral storage of tasks wiped|task storage erased',
    'service-function':
      'balances tasks across zones|rebalances tasks|rebalancing of tasks|az rebalancing|availability zone rebalancing|moves tasks between zones|backs off failing tasks|slows down restarts|restart throttling|throttles task launches|resolves the tag to a digest|pins the image digest|image digest resolution|same image digest for all tasks|registers tasks with the load balancer|registers tasks in the target group|target group registration|adds tasks to the target group|deregisters tasks|takes tasks out of the load balancer|service registry of tasks|keeps the list of running tasks|updates dns when tasks move|endpoint list of service connect|names of service connect|service connect registry|runs the service connect proxy|maintains the service connect proxy|replacement started before the old task stops|decides which task to stop|task to stop at scale-in|state of the cluster stored|stores task definitions|cluster state database|emits task events|service events emitted|computes desired against running|reconciles desired count|deployment state machine|brings a dead task back|starts a new task after a crash|registers task ip with target group|takes old task out of the target group|starts the missing task|starts a replacement task|keeps the desired count|starts a task again|restores the desired count|deregisters the target|takes the task out of the target group|registers the target|registers the targets|deregisters the targets|task out of the target group|ip out of the target group|puts the task into the target group',
    'multi-az':
      'turn zone rebalancing on|enable az rebalancing|switch on rebalancing|zone rebalancing off|availabilityzonerebalancing|rebalancing setting|tasks in one zone only|all tasks in one az',
  },
  'ecs-anywhere': {
    'node-provisioning': 'external instance',
    'identity-access': 'ssm activation|activation key|activation code',
    agents:
      'ssm agent|ecs agent|ssm agent on our server|ecs agent on our server|installs the agents|registration script|activation of the server',
    hardware: 'on-prem server|box died|power supply',
    'hybrid-link': 'connection to aws',
    'guest-os-patching':
      'external server os|on-prem boxes|boxes in our plant|our own machines in the cluster|machines in the factory',
    facilities: 'cabinet|cabinet locks|locked cabinet|room with the servers|server closet|our shop',
    'control-plane': 'cloud side of it|its cloud part',
    'service-function':
      'scheduler in the region|places tasks on our servers|picks a server for the task|restarts lost tasks on other servers|keeps the number of tasks|notices a server is gone|knows the agent is connected|agent connection status|endpoint that the agent calls|backend the agent talks to|issues credentials to the server|renews the server credentials|rotates credentials every 30 minutes|credentials every half hour|writes the ecs agent|develops the ecs agent|publishes the ssm agent|stores the task definitions|cluster state in the cloud|control service in the region',
    'hardware-replacement': 'repair the machine|machine repaired|disk of the machine dies|machine breaks',
  },
  'ecs-ec2': {
    agents: 'ecs agent|ecs-agent|ecs-init|ecs init|ecs.config|monitoring agent',
    'ami-updates': 'ecs optimized ami|fresh image for the machines|fixed machine image|patched machine image',
    'guest-os-patching':
      'patch container instances|container instances patched|os of container instances|os of the container instances|patches on container instances|container instance patching|boxes of the cluster|ec2 boxes of the cluster|machines of the cluster|linux of the cluster machines',
    'node-provisioning':
      'add container instances|more container instances|container instances added|instance draining|capacity provider|managed scaling|no instance has memory left|not enough instances|tasks stuck in provisioning',
    'platform-software':
      'docker daemon|docker engine|dockerd|docker version|docker on the instances|docker version on our instances',
    imds: 'metadata from containers|ecs awsvpc block imds|block metadata|block metadata access',
    'workload-isolation': 'noisy neighbour task|containers see other tasks|tasks on one host',
    'storage-space': 'docker images fill disk|image cleanup|docker volume full|disk full',
    scaling: 'cluster auto scaling|asg of the cluster',
    'scaling-limits':
      'target capacity|capacity provider target|target of the capacity provider|target capacity percent|capacity provider target 100|headroom for new tasks|managed scaling target|minimum scaling step size',
    'service-logs': 'exec logging|ecs exec logging|exec session logs|log exec sessions',
    'service-function':
      'computes capacityproviderreservation|capacity provider reservation metric|calculates how many instances are needed|scaling policy made by ecs|alarms that ecs created|target tracking policy made by ecs|drives the auto scaling group|resizes the asg automatically|empties instances before they end|drains instances before termination|managed draining machinery|managed instance draining done|spares instances that run tasks|scale-in protection set by ecs|scale-in protection toggled|decides which instance to end|builds the ecs ami|builds the optimized ami|tests the ecs ami|publishes the optimized ami|writes the ecs agent|develops the ecs agent|tells the agent to start tasks|service that the agent talks to|backend of the agent|agent communication service|places tasks on our instances|picks an instance for the task|schedules tasks onto instances|spreads tasks over our instances|notices a lost instance|detects agent disconnected|registers tasks in the target group|registers tasks with the load balancer|resolves the tag to a digest|pins the image digest',
  },
  'ecs-managed-instances': {
    'service-roles': 'infrastructure role',
    'maintenance-window':
      'event windows|instance lifetime|draining|drained|14 days|when instances get drained|when hosts are rotated|rotates hosts every couple weeks|choosing when hosts rotate|when it rotates the hosts|when the rotation happens|event window',
    'workload-isolation': 'single task mode',
    'resource-configuration':
      'capacity provider|instance requirements|instance requirement|gpu instance requirement|instance attributes|attribute-based selection',
    'guest-os-patching': 'bottlerocket',
    capacity:
      'replaces instances|instances replaced|instance replacement|ends old instances|launches instances|replaces managed instances|replaces instances every 14 days|idle hosts|idle instances|consolidation|consolidates|host consolidation|bin packing',
    'task-retirement':
      'drained for patching|drain instances|draining|drained on day 14|instances get drained|drained after 14 days',
    'ami-updates': 'replaced after 14 days|ami of the managed instances|fresh image for the machines',
    'service-logs': 'exec logging|ecs exec logging|exec session logs|log exec sessions',
    'service-function':
      'picks the instance type|selects the instance type|chooses instance types for waiting tasks|cheapest instance for the tasks|packs tasks on one instance|packs tasks together|several tasks onto one machine|removes idle instances|clears away idle instances|terminates empty instances|underused instances|underutilized instances|optimizes the fleet|right-sizes the fleet|moves tasks to fewer instances|watches instance health|detects impaired instances|health checks of instances|gpu health|sick gpu|impaired instance replaced|auto repair machinery|replaces impaired instances|renewal of the instances|starts replacement tasks first|start before stop|notices pending tasks|launches instances for pending tasks|fleet controller|fleet that runs the tasks|scheduler of ecs|places the tasks|spreads tasks|registers tasks in the target group|registers tasks with the load balancer|pins the image digest',
    'hardware-replacement':
      'auto repair|auto repair disabled|turn auto repair on|autorepairconfiguration|actionsstatus|impaired instance stays|instance not repaired',
    'right-sizing':
      'scaleinafter|infrastructure optimization|optimization delay|how long idle instances stay|keep idle instances|seconds before it clears|turn the consolidation off',
  },
  efs: {
    'network-configuration':
      'mount target|mount from on prem|mounting from on prem|on-premises mount|nfs port|port 2049|mount target in each az|security group of the mount target|dns name of the file system|client range|addresses may mount',
    agents:
      'mount helper|efs-utils|stunnel version|stunnel upgrade|stunnel update|nfs client patches|nfs client update|patch the nfs client|nfs client patching|nfs client upgrade|amazon-efs-utils|efs utils|mount helper version',
    'identity-access': 'access point|posix permissions|nfs export|mounts allowed',
    'iam-policies': 'file system policy',
    'right-sizing':
      'throughput mode|burst credits|switch to elastic throughput|provisioned throughput|percentiolimit|burst credit balance|max i/o mode|throughput mode too slow|out of burst credits|burst credits drained|burst credits gone|change to elastic throughput|performance of the share|picks the performance mode|speed of the share|slow because of bursting|bursting mode|bursting throughput mode|slow efs',
    capacity: 'elastic throughput|bursting|throughput bursting|scales throughput',
    'storage-space': 'grows by itself|grows|file system size|elastic storage|volume full|makes room',
    'cross-region-copies': 'efs replication|replication|replica file system',
    durability:
      'across azs|regional file system|disk dies under the share|files get lost|files from getting lost|file in several places|second device|each file twice|replication of files across zones|efs files across zones|files kept in several zones|copies across zones|replicates files over zones|files stored in several zones|efs redundancy|regional redundancy|efs copies across zones|maintains the efs redundancy',
    'multi-az': 'one zone|one zone storage|one zone file system',
    restores: 'rm -rf|partial restore',
    'uploaded-files': 'virus|antivirus|virus scanner|virus scan|malware scan|malware scanning',
    'audit-logs': 'file access audit',
    'encryption-in-transit': 'mount -o tls|mount with tls|tls mount|stunnel',
    'file-permissions':
      'chmod|chown|root squash|anonymous root|mount the share|may mount|may mount the share|who may mount|allowed to mount|who can mount|who may read the files|may read the files|open the files|posix owners|which team may open',
    'encryption-at-rest': 'unencrypted file system',
    'lifecycle-rules':
      'infrequent access|archive class|lifecycle management|to ia|cold files to ia|rarely read|old files to cheaper storage|cold files to a cheaper',
    backups:
      'automatic backup|quiesce before the backup|copies of the file system|copy of the file system|nightly copy of the files',
    'host-os-patching': 'nfs server side|nfs server patched|storage servers of efs',
    'service-availability':
      'mount target hiccups|mount target down|mount target unavailable|nfs server down|nfs hangs|efs outage|stale file handle outage|mount targets answering|mount target answers|mount target responds|keeps mount target alive',
    'data-retention': 'junk files|old junk|rubbish in the file system',
    scaling: 'resize|resizing',
    'hardware-replacement': 'storage box fails|storage server fails|storage node fails',
    'service-function':
      'stores files over zones|copies each file|replicas of the files|read-after-write|close-to-open|close to open consistency|consistency of files|sees the latest write|file locking|lock manager|byte-range locks|moves files between classes|tiering engine|brings files back to standard|watches access times|executes the lifecycle policy|replica in step|sync of the replica|replication engine|resyncs the replica|behind the mount target|servers behind a mount target|parts of the mount target|failover of the mount target|fixed address of the mount target|nfs servers behind|metadata servers|burst credit accounting|meters the storage|calculates the size|rebuilds lost copies|moves files to infrequent access|writes files to several zones|grows by itself|bigger file system by itself|enlarge the file system|file system grows|grew by itself|make the file system bigger',
  },
  eks: {
    'kubernetes-rbac':
      'kubectl|cluster-admin|aws-auth|access entries|cluster creator|lost admin access|lost cluster access|locked out of the cluster|cluster admin left|nobody has admin|system:masters|system masters|member of system:masters|in system:masters|clusterrolebinding',
    'service-roles':
      'irsa|pod identity|iam roles for service accounts|serviceaccount role|node role|cluster role of iam|csi driver iam role|csi driver role|role of the csi driver|iam role of the add-on|add-on iam role|addon role',
    'network-policies': 'network policy',
    'self-installed-software': 'helm chart|ingress controller|ingress-nginx',
    'add-ons':
      'coredns|kube-proxy|vpc cni|metrics server|ebs csi driver|efs csi driver|managed add-on|pod identity agent|adot add-on|cluster add-ons|cni upgrade|cni version|addon version',
    scaling: 'karpenter|cluster autoscaler|hpa|node autoscaling|cluster-autoscaler|adds nodes by hand',
    'task-definitions':
      'pod disruption budget|liveness probe|readiness probe|requests and limits|deployment yaml|deprecated apis|deprecated api in manifests|removed apis|removed api versions|old api versions|v1beta1|manifests with old api',
    'control-plane':
      'kube-apiserver|api server|kubernetes brain|cluster certificates|cluster certificate rotation|certificates of the control plane|control plane certificates|api server certificate|api server cert|certificate of the api server|cluster ca',
    etcd: "etcd backup|etcd|etcd backed up|etcd encrypted and backed up|cluster key value store|cluster database|cluster's own database|backup of etcd|etcd make backup|back up etcd|etcd snapshots|etcd disaster recovery",
    secrets: 'kubernetes secrets',
    'resource-configuration':
      'admission controller|storageclass|storage class|cluster logging config|cluster config|resourcequota|limitrange|resource quota|limit range|namespace quota|namespace quotas|quota per namespace|too many crds|too many events|database space exceeded|etcd quota|etcd size exceeded|etcd size|etcd full|etcd database size|etcd size limit|corefile|coredns replicas|ndots',
    'public-access':
      'cluster endpoint|api server public endpoint|public endpoint of the api server|api server endpoint access|cluster endpoint access|public cluster endpoint|private cluster endpoint|api server open to the internet',
    'self-installed-add-ons':
      'ack controllers|ack controller|argo cd capability|kro controllers|cert-manager|argo cd|argocd|prometheus operator|aws load balancer controller|fluent bit daemonset|velero|datadog agent|alternate cni|alternative cni|calico instead|calico cni|own cni|cilium|cilium cni|istio|istio upgrade|istiod|istio version|linkerd|service mesh upgrade|external-dns|karpenter upgrade|install karpenter|karpenter installed|karpenter version|upgrade karpenter|gpu operator|nvidia gpu operator',
    rules: 'kyverno|opa gatekeeper|validating admission policy|validating webhook',
    'container-runtime-config':
      'pod security standards|pod security admission|psa|securitycontext|privileged pods|gatekeeper policies|gatekeeper|kyverno|kyverno policies|forbid privileged pods|admission policies|restricted namespace',
    'storage-space': 'persistentvolumeclaim|pvc|persistent volume claim|pvc full|persistent volume full',
    backups: 'velero|persistent volume backup|backup of persistent volumes',
    application: 'crashloopbackoff|crashing pods',
    'container-images': 'imagepullbackoff|errimagepull|images of our pods',
    'pod-disruption': 'pdb|pdbs',
    'certificate-renewal': 'ingress cert|cert of our ingress|certificate of the ingress',
    'node-provisioning': 'node groups|worker nodes',
    'guest-os-patching': 'worker node patching|worker node patches|patch worker nodes|patch the workers|node os',
    'audit-logs': 'audit log type|authenticator log|control plane audit logs',
    'workload-isolation': 'namespaces as tenants|separate tenants|namespace isolation|multi-tenant cluster',
    'extended-support': 'upgrade policy|support type',
    'kubernetes-version':
      'control plane version|eks version|cluster version|upgrade insights|unsupported|out of support|unsupported kubernetes|pre-upgrade check|version skew of nodes',
    'encryption-at-rest': 'envelope encryption|encryption config|etcd encryption',
    federation: 'oidc login|oidc identity provider|sso for kubectl',
    'multi-az': 'control plane across az',
    'kms-keys':
      'own key for envelope encryption|own kms key for secrets|own key for kubernetes secrets|customer managed key for secrets|cmk for kubernetes secrets|kms key for kubernetes secrets|envelope encryption with own kms key|associate encryption config',
    scheduler:
      'places pods|puts pods on machines|chooses the machine for a pod|finds a machine for the pod|placing of pods',
    'service-availability':
      'control plane highly available|highly available control plane|control plane redundant|redundant control plane|control plane ha|ha control plane|control plane down|control plane outage|control plane uptime|api server overload|api server overloaded|api server scaling|scales the api server|control plane scaling|scales the control plane',
    'network-configuration':
      'vpc cni config|vpc cni settings|vpc cni configuration|pod ips|out of pod ips|ran out of pod ips|pod ip exhaustion|no ips left for pods|ips for pods|prefix delegation|custom networking for pods|warm ip target|warm_ip_target|eniconfig|pod cidr|secondary cidr for pods',
    alerting:
      'control plane alarms|control plane metrics alarms|alarms on control plane metrics|api server metrics alarm',
    'service-logs':
      'control plane logs|logs on the control plane|control plane logs enabled|enable control plane logs|logs of the control plane|control plane logging|logging of the control plane',
    'service-function':
      'signs service account tokens|signing key for service account|oidc signing keys|signing keys of the oidc|rotates the oidc key|token signing key|private key behind the oidc|jwks endpoint|jwks of the cluster|hosts the oidc endpoint|oidc issuer of the cluster|hosts the oidc issuer|load balancer before the api server|nlb in front of the api server|vpc of the control plane|account where the control plane lives|enis of the control plane|control plane network interfaces|controller manager|heals the control plane|replaces sick masters|cluster insights|upgrade insights checks|daily check of the cluster|scans for removed apis|finds deprecated api calls|checks upgrade readiness|eks auth api|exchanges the token for credentials|pod identity service behind|pod identity webhook|injects the role into pods|token webhook|authentication webhook|verifies the iam token|validates the kubectl token|maps iam to kubernetes|machines that run etcd|fleet of control planes|scales api servers itself|control plane resized',
    'key-rotation':
      'own token validator|validate the tokens ourselves|our system checks the pod tokens|checks service account tokens|caches the jwks|cached signing keys|pinned jwks|hard-coded signing key|token check fails after the rotation|follow the rotated keys',
    'control-plane-patching':
      'apiserver hosts|api server hosts|apiserver machines|control plane hosts|os of the apiserver|hosts of the api server',
  },
  'eks-anywhere': {
    'hypervisor-patching': 'esxi|esxi hosts|vsphere|vmware hosts|vmware under the nodes|nutanix',
    'guest-os-patching': 'bottlerocket|ubuntu nodes|rhel nodes|brupop|bottlerocket update operator',
    'ami-updates':
      'ova|ovas|image-builder|node image|node images|os image|build the node images|rhel image|ubuntu image|bottlerocket ova',
    'control-plane': 'api server|management cluster|kubernetes control plane on site',
    etcd: 'etcd backup|etcd machines|external etcd|stacked etcd',
    'add-ons': 'cilium|cilium cni|cni plugin|vsphere csi driver|csi driver|harbor package|emissary|metallb',
    'own-licences':
      'enterprise subscription|subscription of the cluster|license token|licence token|license the cluster',
    'support-access':
      'support for the cluster|supports the cluster|support subscription|supports our clusters|supports eks anywhere',
    'kubernetes-version': 'cluster upgrade|eksctl anywhere upgrade|eks distro|eks-d|management components|version skew',
    'node-provisioning': 'tinkerbell|pxe boot|hardware csv',
    'kubernetes-rbac': 'kubeconfig|cluster-admin|critical namespaces|admin kubeconfig',
    secrets: 'vsphere credentials',
    'certificate-renewal': 'cluster certificates|kubeadm certs|control plane certificates|etcd certificates',
    backups: 'cluster api backup|capi backup|cluster backup|velero',
    'network-configuration': 'control plane endpoint|pod cidr',
    'resource-configuration': 'cluster specification',
    'audit-logs': 'audit policy|api server audit',
    'platform-software':
      'curated package|curated packages|package controller|eks anywhere releases|builds eks anywhere',
    scaling: 'cluster autoscaler|more worker nodes|scale the node group',
    'service-availability':
      'oidc issuer endpoint|issuer endpoint of the cluster|oidc issuer url|oidc discovery endpoint',
    'service-function':
      'builds the command line tool|develops eksctl anywhere|writes the cluster controllers|tests the controllers|eks anywhere controller development|vets the bundled components|vets coredns|vets flux|sources the bundled tools|securely sourced components|supply chain of the software|software supply chain|build infrastructure of the software|secure delivery of the software|checksum of the download|checksums of components|verifies the download|signs the package bundle|signature of packages|signing key of the packages|signed bundle manifest|builds package images from source|scans the package images|daily scan of the packages|tests package compatibility|hardened defaults|secure defaults of a new cluster|default hardening|cis defaults out of the box|builds the kubernetes binaries|kubernetes builds',
    'backup-recovery': 'backups of control plane vms',
  },
  'eks-auto': {
    'resource-configuration':
      'node pool|nodeclass|nodepool|nodepool limits|nodepool limit|node class|nodepool requirements|node pool requirements|nodepool instance families|instance families in the nodepool|instance types in the nodepool|instance families|nodepool capacity type|custom nodepool',
    'maintenance-window': 'node lifetime|21 days',
    scaling: 'karpenter',
    'encryption-at-rest': 'storage class',
    'add-ons':
      'load balancer controller|karpenter in auto mode|karpenter upgrade|upgrade karpenter|karpenter version|karpenter controller|karpenter patched|coredns|kube-proxy|vpc cni|ebs csi driver|karpenter|install karpenter|karpenter installed',
    'ami-updates':
      'weekly ami|replaced after 21 days|drained for patching|patched by replacement|fresher image|machines to a newer image',
    'pod-disruption': 'disruption controls',
    'node-provisioning':
      'recycles the nodes|recycling nodes|nodes get older|node age|old nodes replaced|replaces nodes|node replacement|expired nodes|scales the nodes|scaling the nodes|node scaling|nodes scale|nodes added|adds nodes',
    'ssh-access': 'no ssh on nodes',
    'guest-os-patching':
      'bottlerocket|bottlerocket current|bottlerocket on auto mode nodes|keeps bottlerocket current|bottlerocket version',
    'hardware-replacement': 'notready node|node not ready|notready|repair the node|unhealthy node|node repair',
    'service-function':
      'signs service account tokens|signing key for service account|oidc signing keys|rotates the oidc key|private key behind the oidc|jwks endpoint|hosts the oidc endpoint|load balancer before the api server|vpc of the control plane|enis of the control plane|heals the control plane|replaces sick masters|spots unschedulable pods|notices pending pods|pods fit on no node|picks instance types for pods|provisioning loop|consolidation engine|packs pods onto fewer nodes|removes empty nodes|ends empty nodes|creates the load balancer for the ingress|makes albs from ingress|provisions nlbs for services|load balancers created automatically|adjusts load balancers to pods|assigns pod addresses|gives pods ip addresses|pod ip assignment machinery|dns of the nodes built in|built-in dns|built-in networking|formats local disks|raid of nvme disks|nvme raid|gpu drivers loaded|gpu plug-in|device plugin built in|repairs sick nodes|node health watcher|node monitoring built in|selinux on the nodes|locked-down node image|cluster insights',
    'kubernetes-version': 'minor version upgrade|major version upgrade',
  },
  'eks-fargate': {
    'resource-configuration': 'fargate profile|fargate profiles|profile selector|namespaces of the profile',
    'maintenance-window': 'pod eviction',
    'service-roles': 'pod execution role',
    'application-availability': 'failed eviction',
    agents: 'sidecar agent|no daemonset|no daemonsets|monitoring sidecar',
    'add-ons': 'coredns on fargate',
    'right-sizing': 'pod requests|requests and limits|pod size|memory of a pod|vcpu of a pod',
    deployment: 'redeploy pods|redeploys pods|restart pods after upgrade',
    'host-os-patching': 'whatever the pods land on|kernel below the pods',
    kubelet: 'bumps the kubelet|kubelet on fargate nodes|kubelet of fargate pods|kubelet version on fargate',
    'application-logs':
      'logs of pods|fluent bit|log router|aws-logging configmap|aws-logging|aws-observability|aws-observability namespace|log router configmap|log router config|fluent bit config|fluent bit filters|fluentbit output|logging configmap|logging destination|log destination|where pod logs go|destination of the pod logs',
    'pod-disruption':
      'pods recreated|recreate the pods|redeploy the pods|pods on an old kubelet|gets pods recreated|restart the pods for a new kubelet',
    'service-function':
      'signs service account tokens|signing key for service account|oidc signing keys|rotates the oidc key|private key behind the oidc|jwks endpoint|hosts the oidc endpoint|load balancer before the api server|vpc of the control plane|enis of the control plane|heals the control plane|replaces sick masters|fargate scheduler in the cluster|second scheduler|recognises fargate pods|matches pods to the profile|admission controller of fargate|fargate controllers|mutating webhook of fargate|machine for each pod|micro vm for each pod|launches compute for the pod|sizes the compute|rounds up the size|rounding of cpu and memory|256 mb overhead|adds 256 mb|mounts efs without a driver|efs driver built in|runs fluent bit itself|process that ships the pod logs|drains pods zone by zone|evicts pods for patches|eviction machinery|retries the eviction|sends the eviction event|event for failed evictions emitted|capacityprovisioned annotation|cluster insights',
    'kubernetes-version': 'minor version upgrade|major version upgrade',
  },
  'eks-hybrid': {
    kubelet: 'nodeadm|nodeadm upgrade',
    'identity-access': 'roles anywhere|ssm hybrid activation',
    'add-ons': 'cilium',
    'hybrid-link':
      'vpn to cluster|vpn between|link between hybrid nodes|hybrid nodes gateway|hybrid gateway|gateway nodes|gateway pods|gateway helm chart|vxlan|vxlan tunnels|port 8472|webhooks on premises reachable|pods on premises reachable',
    'network-configuration': 'remote pod network',
    hardware: 'on-prem node|node server died',
    'guest-os-patching': 'hybrid node os|ubuntu of the nodes|fixes on our machines',
    virtualization: 'vsphere|our hypervisor|hypervisor on site|vmware hosts',
    'control-plane': 'cloud side of it|its cloud part',
    'certificate-renewal': 'credentials of the nodes|iam roles anywhere certificate|node certificate expires',
    'service-function':
      'signs service account tokens|signing key for service account|oidc signing keys|rotates the oidc key|private key behind the oidc|jwks endpoint|hosts the oidc endpoint|load balancer before the api server|vpc of the control plane|enis of the control plane|heals the control plane|replaces sick masters|enis in our vpc|network interfaces in our vpc|dns name of the api endpoint|endpoint addresses kept current|updates the kubernetes endpoints|checks the hybrid setup|finds wrong hybrid settings|configuration insights|cluster insights|builds nodeadm|publishes nodeadm|develops nodeadm|hosts the nodeadm download|builds cilium images|cilium builds supported|marks node unreachable|notices the node is unreachable|taints unreachable nodes|reschedules pods of lost nodes|node lifecycle controller|cloud half of the cluster|part in the region',
    'hardware-replacement': 'repair the machine|machine repaired|disk of the machine dies|machine breaks',
  },
  'eks-managed-nodes': {
    'guest-os-patching': 'node group update|bottlerocket nodes|cordon and drain|node group version|nodegroup version',
    'ami-updates':
      'eks optimized ami|custom ami|al2023 nodes|ami release version|release version|ami type|bottlerocket update operator|brupop|fresher image|roll-out of a new image|fixed machine image|fixed image|patched machine image|nodes roll when we trigger it|nodes do not roll|trigger the roll|nodes dont roll until',
    'hardware-replacement':
      'node auto repair|turn auto repair on|enable auto repair|noderepairconfig|unhealthy threshold|repair threshold|too many sick nodes|20 percent of nodes sick|repair stopped',
    'resource-configuration':
      'launch template|bottlerocket or al2023|bottlerocket vs al2023|which ami type|choice of ami type|node os choice|maxunavailable|max unavailable|updateconfig|update config|update strategy',
    capacity: 'spot nodes',
    'node-provisioning': 'worker nodes',
    'pod-disruption': 'podevictionfailure|drain fails|stuck drain|drain stuck',
    scaling:
      'min/max size|desired size|max size of node groups|min and max of the node group|size of the node group|node group size|min size of the node group',
    'ssh-access': 'ec2 ssh key',
    'right-sizing': 'instance types',
    'service-function':
      'signs service account tokens|signing key for service account|oidc signing keys|rotates the oidc key|private key behind the oidc|jwks endpoint|hosts the oidc endpoint|load balancer before the api server|vpc of the control plane|enis of the control plane|heals the control plane|replaces sick masters|creates the auto scaling group|asg behind the node group|manages the asg|joins nodes to the cluster|registers the nodes|tags nodes for cluster autoscaler|rolling machinery|runs the rolling update|performs the rolling update|launches new nodes before draining|surge nodes|brings up replacement nodes|evicts the pods in an update|drains nodes automatically|waits 15 minutes for pods|takes nodes off the load balancer|excludes nodes from load balancer|drains spot nodes at risk|rebalance recommendation handled|reacts to rebalance recommendation|replacement for spot node started|repairs sick nodes|reboots sick nodes|stops repairing when many are sick|repair halts at 20 percent|health issues of the group reported|autogenerated launch template|cluster insights',
    'kubernetes-version': 'minor version upgrade|major version upgrade',
  },
  'eks-self-managed': {
    'node-provisioning':
      'worker nodes|node asg|unmanaged node group|adds worker nodes|add worker nodes|adds nodes|new worker nodes|joins nodes',
    'ami-updates':
      'node ami|roll asg|node image|bottlerocket updater|brupop|update operator|bottlerocket update operator|updater stopped|fresher image',
    'resource-configuration': 'bootstrap script',
    kubelet: 'kubelet upgrade|containerd|containerd upgrade|nodeadm config',
    'kubernetes-rbac': 'aws-auth mapping',
    'guest-os-patching':
      'node drain|patch self-managed nodes|self-managed nodes patched|patches self-managed nodes|patching self-managed nodes|patches of our nodes|nurses the nodes|nurses the machines',
    'storage-space': 'disk full',
    agents: 'monitoring agent',
    'service-function':
      'signs service account tokens|signing key for service account|oidc signing keys|rotates the oidc key|private key behind the oidc|jwks endpoint|hosts the oidc endpoint|load balancer before the api server|vpc of the control plane|enis of the control plane|heals the control plane|replaces sick masters|cluster insights|upgrade insights checks|daily check of the cluster|publishes the eks optimized ami|builds the eks optimized ami|heart of kubernetes|fleet of control planes|scales api servers itself|eks auth api|validates the kubectl token|authentication webhook|managed half of the cluster',
  },
  'elastic-beanstalk': {
    'guest-os-patching':
      'managed platform updates|managed update|managed updates|update level|fixes on the machines of the environment|fixes on the environment machines|machines of the environment',
    'runtime-deprecation':
      'platform branch|retired platform|platform retired|deprecated platform|moves to a supported platform|off a retired platform|old platform branch',
    'env-vars': 'environment properties|environment property',
    'configuration-management':
      'ebextensions|platform hooks|saved configuration|.platform|nginx conf|nginx config|.platform nginx|nginx proxy settings',
    'infrastructure-monitoring': 'enhanced health',
    workers:
      'worker environment|cron.yaml|periodic tasks|visibility timeout|inactivity timeout|error visibility timeout|http connections of the daemon|settings of the worker daemon|message handled twice',
    deployment: 'eb deploy|immutable deployments|deployment policy|swap urls',
    'application-logs':
      'log streaming|logs streaming|tail logs|bundle logs|beanstalk logs lost with the instance|beanstalk logs gone after replacement|beanstalk logs lost after replacement|beanstalk logs lost after instance replaced|beanstalk instance logs lost|beanstalk logs of terminated instances|beanstalk web.stdout.log',
    'data-retention': 'coupled database|database deleted with environment',
    'ssh-access': 'eb ssh|ec2 key of the environment',
    'tls-certificates': 'https on load balancer|https listener',
    application:
      'app returns 500|app returns 500s|environment health severe|environment severe|environment degraded|red environment',
    'platform-software':
      'nginx in the platform|tomcat in the platform|apache in the platform|proxy server of the platform|builds platform versions|releases platform versions|platform ships with|publishes platform versions|publishes new platform versions|makes the platform versions|builds the platform versions',
    dependencies:
      'library in the bundle|jar in our war|war file library|library in the war|library we upload|struts in our war|bundled library|library shipped in our zip|library packed in the source bundle',
    'application-code': 'war we upload|our source bundle|zip we deploy|code in the bundle',
    'resource-configuration':
      'nginx overrides|nginx override|.platform/nginx|nginx overrides in .platform|platform nginx overrides|.platform hooks|own nginx conf|custom nginx config|nginx customisation|nginx customization|ebextensions|.ebextensions|platform hooks|saved configuration|nginx conf|nginx config|.platform nginx|nginx proxy settings|ebextensions broken|broken ebextensions|ebextensions fail|ebextensions file|ebextensions error|ebextensions left over|platform hook fails|procfile',
    backups:
      'coupled rds|rds inside the environment|database inside the environment|rds went with the environment|database gone with the environment|deletion policy of the database|database deletion policy|rds terminated with the environment|decouple the database from the environment|beanstalk decoupled database|beanstalk decouple the database',
    'scaling-limits':
      'beanstalk asg min max|beanstalk min and max instances|minimum instances of the environment|maximum instances of the environment|instance count of the environment',
    'service-function':
      'provisions the load balancer|creates the auto scaling group|creates the security group|wires up the resources|builds the environment resources|orchestrates the environment|orchestration engine|pushes the version onto instances|rolls the version out to instances|unpacks the bundle on instances|host manager|hostmanager|health agent|computes the health colour|computes the health color|works out the health status|decides the environment is red|watches application server|notices a broken deployment|rotates log files|log rotation on instances|uploads rotated logs|worker daemon|sqsd|sqs daemon|reads the worker queue|pulls messages from the queue|posts messages to our app|deletes processed messages|returns unprocessed messages|redelivers failed messages|leader election|elects the leader|which instance starts the cron task|fires the periodic tasks|cron.yaml scheduler|elasticbeanstalk.com address|environment url resolves|cname of the environment|dns of the environment url|works out environment health|health colour',
    'dead-letters':
      'dead letter queue|dead-letter queue of the worker|messages tried too often|poison messages|failing messages|max retries|retries of the worker|number of tries',
    releases:
      'publishes beanstalk platform versions|releases new beanstalk platform versions|publishing a new beanstalk platform version|builds and publishes beanstalk platform versions',
  },
  elasticache: {
    'database-users':
      'auth token|rbac user group|auth|user group|redis users|redis auth token|rotation of the auth token|rotating the auth token|auth token rotation',
    'multi-az': 'replication group|automatic failover off|replica count|spare node|one node only',
    scaling: 'shard|rebalance slots|slot rebalancing|reshard|resharding|online resharding|number of shards',
    'guest-os-patching': 'service update|self-service update',
    'parameter-groups': 'eviction policy|maxmemory|maxmemory-policy|cluster mode parameter|notify-keyspace-events',
    subnets: 'subnet group',
    application:
      'cache stampede|cache invalidation|cold cache|thundering herd|stale cache|redis flushed|cache miss storm|client buffers|connection pooling|too many connections|client library|maxclients reached|what goes into the cache|goes into elasticache|which data is cached|what is put into the cache|decides what is cached|stale entries|decides what to cache|choose what to cache|empties the cache|stale values|refills the cache|refill after loss|loss of everything in the cache|warm up the cache|warms the cache|cache empty after a crash',
    'storage-space': 'evictions|out of memory|databasememoryusagepercentage',
    'engine-minor-upgrades':
      'redis patch|valkey patch|redis 6.2|redis minor|fixes on redis|fixes on valkey|fixes on the cache|fixes for redis|fixes on memcached',
    'engine-major-upgrades':
      'redis 5 to 7|redis to valkey|valkey migration|redis major|major redis version|newer redis|newer valkey|next redis|latest redis|newest redis|redis to the next version|raise the redis version|newer memcached',
    'security-groups': 'port 6379|port 11211',
    queries: 'flushall|big keys|hot key|slow commands|keys command|scan command|keys star|slowlog commands',
    backups:
      'memcached lost everything|redis backup|rdb|snapshot retention 0|loss of everything|everything in the cache lost|refill the cache|cache lost',
    'right-sizing':
      'how many cache machines|how many machines|number of nodes|how many nodes|size of the nodes|resize|resizing',
    alerting: 'alarm|alarms',
    'data-retention': 'keys without ttl|no expiry|ttl of keys',
    'application-availability': 'client reconnects|retry in the client|cluster mode client|moved error',
    'application-code':
      "cached data of another user|wrong user's session|cache key collision|another user's data from the cache",
    'hardware-replacement':
      'primary lost its host|cache node died|node falls over|relaunch the node|relaunching a node|memcached node down|node dies|node failure|node failures|node fails',
    'extended-support': 'engine 5.0.6|old redis version|end of life redis',
    'ssh-access': 'log in to the machine',
    'internal-tls': 'turns on encryption in transit|switches on in-transit encryption',
    'cross-region-copies':
      'global datastore|global datastore secondary|promote the secondary region|secondary cluster in another region',
    'tenant-isolation':
      'caches of other customers|neighbouring caches|walls off a cache from caches of accounts|cache separated from other accounts|cache apart from other accounts|walls off caches of accounts|walled off caches of accounts',
    'public-access': 'redis open to all|redis reachable by anyone|cache open to the internet',
    'service-function':
      'install (redis/valkey/memcached)|(redis/valkey/memcached) installation|install the engine|replicates to the replicas|replication from primary|copies writes to replicas|asynchronous replication|keeps replicas in sync|notices a failed node|detects failed nodes|replaces a failed node|swaps the dead node|watches the nodes|health check of the nodes|moves the primary endpoint|primary endpoint dns|endpoint follows the primary|promotes the replica|elects the new primary|auto discovery|configuration endpoint node list|finds the nodes by itself|updates the node list|replicates between regions|cross-region replication runs|moves values to ssd|moves cold items to ssd|data tiering moves|tiering between memory and ssd|lru algorithm|eviction algorithm|moves slots between shards|migrates slots|copies data when resharding|resyncs the replica|engine build of valkey',
    drivers:
      'node came back with another ip|ip address of a node|new ip address|hard-coded ip|hard coded address|client caches dns|dns caching in the client|client keeps the old address',
    durability:
      'durable writes|durability option|durability setting|synchronous writes|asynchronous writes|writes survive a crash|writes survive a failure|sync or async durability',
    'platform-software': 'install (redis/valkey/memcached) (updates/patches/upgrades)',
  },
  'elasticache-serverless': {
    scaling: 'ecpu|resize|resizing',
    'resource-configuration': 'usage limit|max ecpu|ecpu limit|maximum usage|cache usage limits',
    'engine-minor-upgrades':
      'minor version|valkey cve|redis cve|engine cve|valkey patch|redis patch|engine fix|security fix of the engine|critical fix|valkey fix|press a button for the fix|fixes applied',
    'database-users': 'user groups|user group',
    'scaling-limits':
      'minimum ecpu|serverless cache minimum|ecpu ceiling|serverless cache pre-scaling|elasticache pre-scaling minimum|serverless cache maximum',
    'hardware-replacement': 'node failure in the serverless cache|serverless cache node failure',
    backups: 'snapshot time of the serverless cache',
    'tenant-isolation':
      'walls off a cache from caches of others|caches of other customers|neighbouring caches|walls off a cache from caches of accounts|cache separated from other accounts|cache apart from other accounts|walls off caches of accounts|walled off caches of accounts',
    'service-function':
      'watches memory and cpu|monitors cache load|scaling engine|decides when to scale|scales the nodes behind|grows the nodes|adds shards by itself|moves slots between shards|proxy in front|proxy fleet|routes requests to nodes|single endpoint|endpoint stays the same|hides the nodes|nodes behind the endpoint|copies over zones|replicates over zones|replicates between zones|replaces failed nodes|watches the nodes|promotes a replica|meters usage|measures ecpus|counts ecpus|updates without downtime|warm capacity|capacity pool|rebalances data',
  },
  elb: {
    'resource-configuration':
      'target group|listener rule|health check|sticky sessions|deletion protection|connection draining|deregistration delay|desync mitigation|drop invalid headers|http to https redirect|redirect rule|stickiness|x-forwarded-for|proxy protocol|slow start|listener|internet-facing scheme|target group attributes|weighted target groups|http2|readiness path|healthz|health endpoint|health check path|shallow health check|deep health check|health check returns 200|matcher codes|success codes|dead target in the list|stale targets|takes targets out|removes old targets|registers fresh servers|registers servers|registers new servers|hangs servers behind|adds targets|registers targets|enters the servers|puts servers behind the balancer|new servers behind|registers targets in a group|deregisters targets|target health|target health check|health check of targets|health checks of targets',
    'tls-certificates': 'https listener|ssl certificate on the alb',
    'tls-policies':
      'security policy|ssl policy|elbsecuritypolicy|listener security policy|old tls on the listener|tls 1.0 listener|ciphers of the listener|elbsecuritypolicy-2016-08|old security policy|newer security policy|default security policy|outdated ssl policy|predefined security policy',
    'service-logs': 'access logs|diary of requests|diary of visitors|requests written down',
    'multi-az': 'cross-zone load balancing',
    'client-trust': 'mtls trust store|trust store|client certificates at the alb|mutual tls listener|passthrough mode',
    'internal-tls':
      'backend encryption|target group protocol|http to the targets|plain http to targets|traffic to the targets',
    failover: '502s|502 bad gateway|503 no healthy targets|targets out of service|targets deregistered',
    scaling:
      'prewarm|prewarming|pre warm|pre warming|lcu reservation|load balancer capacity units|capacity unit reservation|grow the load balancer|number of load balancer nodes|alb grows|alb must grow|load balancer grows|sudden traffic|balancer gets bigger|more balancer nodes',
    'platform-software':
      'load balancer software|alb nodes|nlb nodes|load balancer nodes|openssl of the load balancer|rapid reset|http/2 flaw|load balancer nodes patched|request smuggling fix',
    'service-availability':
      'load balancer unreachable|load balancer down|elb down|alb outage|elb itself down|balancer machine dies|when a balancer node dies|single point of failure|balancer is not a single point',
    application:
      '504 gateway timeout|target timeout|slow targets|backend behind the load balancer|targets return errors|all targets unhealthy|every target unhealthy|no healthy target left|all hosts unhealthy|whole target group unhealthy|health endpoint|health page|health check page',
    'security-groups': 'load balancer security group|alb sg|nlb security group',
    'end-users':
      'authenticate oidc|authenticate cognito|oidc action|check x-amzn-oidc-data|verify x-amzn-oidc-data|trust x-amzn-oidc-data|signature of the claims checked|verify the jwt of the load balancer|validate the jwt from the alb|forged claims header|spoofed identity header|signer field|claims trusted by the app',
    'dns-records': 'alias to the load balancer|dns name of the load balancer',
    alerting: 'httpcode elb 5xx|unhealthyhostcount|targetresponsetime',
    migration:
      'classic load balancer|clb|off the classic load balancer|replace the classic load balancer|classic to alb|clb to alb|old load balancer generation',
    scheduler:
      'distributes requests|distributes the requests|spreads requests|spreads the requests|shares out the requests|hands requests to targets|spreads load|spreads the load|shares out the load',
    'guest-os-patching': 'patches the targets|targets patched',
    'web-firewall': "attackers' addresses|blocks bad addresses",
    'control-plane':
      'health check machinery|health checkers working|health check system|machinery that probes targets|carries out the health checks',
    'certificate-renewal':
      'listener cert auto renews|listener certificate renewal|listener cert renewed|acm auto renews|tls cert acm auto renews|acm renews the listener cert|listener cert from acm renewed',
    'service-function':
      'routing algorithm|round robin|least outstanding requests|flow hash|picks the target|target selection|health probes|probes the targets|sends the health checks|health check probes|dns name of the nodes|node addresses in dns|updates the dns of the load balancer|removes a node from dns|ip addresses of the nodes|replaces failed nodes|signs the claims|signs the user claims|signs the jwt|key that signs the jwt|x-amzn-oidc-data|public key of the jwt|public keys endpoint|session cookie encryption|awsalb cookie|adds x-forwarded-for|connection multiplexing|terminates the tls|terminates tls connections|connection tracking|zonal shift machinery|moves away from a failing zone|stops sending to unhealthy targets|takes unhealthy targets out|adds nodes by itself|load balancer adds nodes|updates its dns name',
  },
  'elb-gateway': {
    'self-installed-software':
      'appliance|firewall appliance|virtual appliance|pan-os|palo alto|fortigate|fortinet|check point|checkpoint|cisco firepower|inspection appliance|appliance patching|firewall vendor software|appliance image|firewall machines|firewalls behind|firewalls behind it|patches the firewall|patches the firewalls|inspection machines|machines behind the load balancer|boxes behind it|boxes that inspect|firewall boxes|machines that inspect|firewall vms|firewall vm|firewall vms os updates|appliance vms|third party firewall',
    'network-configuration': 'geneve|gwlb endpoint',
    scaling: 'appliance fleet|more appliances|appliances overloaded',
    failover: 'appliance fails health check|flow rehash|target failover|rebalance flows|failed appliance',
    'service-logs': 'appliance logs|inspection logs|firewall traffic logs',
    licences: 'appliance license|vendor license',
    'resource-configuration': 'appliance mode|flow stickiness|5 tuple|target failover setting',
    'control-plane': 'gateway load balancer itself|geneve engine|encapsulation engine|gwlb software|gwlb data plane',
    'service-function':
      'wraps packets|wraps the packets in geneve|encapsulates packets|encapsulates the traffic|geneve encapsulation|geneve tunnel|unwraps the packets|decapsulates the packets|keeps a flow on the same appliance|flow to the same appliance|flow affinity|flow symmetry|both directions to the same appliance|spreads the flows|distributes flows|distributes the flows over appliances|picks the appliance|chooses the appliance|probes the appliances|sends health probes|health probes to appliances|health check probes|removes failed appliances|notices a dead appliance|flow table|hash of the flow|fleet behind the endpoint|fleet behind the gateway load balancer|nodes of the gateway load balancer|replaces the nodes|endpoint availability|endpoint machinery|transparent forwarding|bump in the wire',
    'appliance-updates':
      'virtual firewalls|firewalls behind the gateway|appliances behind|software of the firewalls|updates the appliances',
  },
  emr: {
    'platform-version': 'emr release|release label',
    'self-installed-software': 'bootstrap action',
    'application-code': 'spark job|oom|executor memory',
    queries: 'hive|hiveql|hive table|hive query',
    'service-roles': 'job runtime role',
    'encryption-at-rest': 'security configuration',
    'end-users': 'emr studio|kerberos realm|kdc',
    'network-configuration': 'yarn resource manager|yarn ui|spark ui|port 8088',
    'backup-recovery': 'lost with the cluster|data on hdfs|hdfs lost|hdfs backup|hdfs gone',
    scaling: 'resize|resizing',
    'engine-major-upgrades':
      'picks the release label|choose the emr release|which emr release|which release label|pin the release|choice of emr release|choice of the release label',
    'service-function':
      'install (spark/hadoop/hive)|(spark/hadoop/hive) installation|assembles the releases|builds the emr releases|tests the releases|packages spark|spark packaged|runtime of emr built|persistent spark history server|hosts the spark history server|history server off the cluster|spark history after termination|spark ui after the cluster is gone|stores the application history|tracks job states|tracks the state of clusters|orchestrates the clusters|launches clusters in the background|managed scaling algorithm|scaling algorithm|decides when to resize|replaces the sick node|unhealthy node detection|detects unhealthy nodes|health check of the nodes|maintains the emr runtime for spark|performance patches of spark|emrfs connector code|weighs the scaling metrics',
    'platform-software': 'install (spark/hadoop/hive) (updates/patches/upgrades)',
  },
  'emr-ec2': {
    'self-installed-software': 'bootstrap actions|bootstrap|bootstrap action|emr bootstrap actions',
    failover: 'primary node',
    scaling: 'core nodes|task nodes|emr managed scaling|cluster by hand|adds nodes by hand',
    'right-sizing': 'instance fleet|how many machines|number of nodes|how many nodes',
    'public-access': 'block public access',
    'encryption-at-rest':
      'security configuration|encryption of local disks|local disk encryption|encryption comes from a security configuration|defined in a security configuration',
    'ami-updates': 'emr ami',
    durability: 'hdfs|hdfs blocks|missing blocks|hdfs replication factor',
    'end-users': 'kerberos',
    'application-code': 'steps',
    'resource-configuration': 'yarn queue|yarn settings',
    'spot-interruptions': 'task nodes on spot',
    cost: 'auto termination',
    'identity-access': 'ranger policies|apache ranger|ranger plugin',
    scheduler: 'yarn queue|capacity scheduler|fair scheduler|queue starves',
    'node-provisioning': 'starts the machines of the cluster|brings up the machines|machines for the cluster',
    'engine-major-upgrades': 'newer emr release|newer spark|newer hadoop|newer release of emr',
    'service-roles': 'role it works with|role of the nodes',
    'guest-os-patching':
      'amazon linux cves|relaunch the cluster for patches|hot patch|patch a running cluster|cves pile up',
    'service-function':
      'install (spark/hadoop/hive)|(spark/hadoop/hive) installation|installs the frameworks|installs spark on the nodes|installs hadoop|frameworks put on the nodes|detects unhealthy nodes|unhealthy node detection|notices a sick node|health check of the nodes|replaces unhealthy nodes|replaces the sick node|new node joins by itself|swaps the lost primary|replaces the lost primary|third primary replaced|managed scaling algorithm|scaling algorithm|algorithm that resizes|decides when to resize|evaluates the scaling metrics|hosts the spark history server|persistent history server|persistent application ui|spark history after termination|spark ui after the cluster is gone|tez ui hosted|timeline server hosted|stores application event logs|event logs in the system bucket|emr system bucket|instance controller daemon|emr daemons on the nodes|daemons of emr',
    'platform-software': 'install (spark/hadoop/hive) (updates/patches/upgrades)',
  },
  'emr-eks': {
    'resource-configuration': 'virtual cluster',
    'service-roles': 'job execution role',
    'network-configuration': 'managed endpoint',
    'task-definitions': 'pod template',
    'container-images': 'emr image',
    'node-provisioning': 'nodes of that cluster|nodes of the cluster|cluster and its nodes|cluster underneath',
    'workload-isolation': 'teams on one cluster|untrusted code|untrusted jobs|checks user code',
    'container-runtime-config': 'hostpath|privileged pods|pod security for spark',
    scaling: 'pending executors|executors pending|nodes run out',
    'platform-version': 'pinned release|label pinned|latest release label',
    'encryption-at-rest': 'shuffle encryption|shuffle files|spill to disk',
    'service-function':
      'job run api|translates the job into pods|turns the job into pods|creates the pods for a job|creates the job submitter|job submitter pod|job runner pod|spawns the spark driver|launches the driver|starts the spark driver|builds the containers|configures the containers|runtime in the containers|tracks the job run|reports the job state|state of the job run|job run service|emr service talks to kubernetes|emr talks to eks|optimized spark runtime|maintains the emr runtime|schedules the pods|pod scheduler',
  },
  'emr-serverless': {
    scaling:
      'pre-initialized capacity|pre-initialised capacity|pre-initialized workers|pre-initialised workers|provisions workers|retires workers|provisions the workers|retires them when a job ends|workers come and go',
    'container-images': 'custom image',
    'service-roles': 'job runtime role',
    'platform-version': 'release label',
    workers: 'spark driver',
    'application-code':
      'oom|executor memory|spark executor|wrong computation|computes wrong numbers|our spark code|spark code',
    'internal-tls': 'spark shuffle|shuffle encryption',
    'engine-major-upgrades': 'upgrade release label|emr release upgrade|newer spark',
    'log-retention': 'driver logs|executor logs|old job logs|logs after 30 days|logs older than',
    dependencies: 'jar that we ship|our jars|extra jars|python venv|archives with python',
    'network-configuration': 'route to on-prem|reach our database',
    cost: 'pre-initialized capacity idle|auto-stop',
    'node-provisioning':
      'finds the workers|finds workers|starts the workers|provides the workers|workers for a job|gets machines for the job|brings up workers|brings workers up|machines for the job',
    'guest-os-patching':
      "workers' system|fixes on the workers|system of the workers|machines of the workers|serverless workers|workers of emr serverless|patches on the workers|workers patched",
    'runtime-patching': 'fixes on spark|spark gets fixes',
    'scaling-limits': 'max capacity|maximum capacity of the application|maximum capacity',
    'service-function':
      'allocates the workers|hands out workers|assigns executors|launches the executors|starts driver and executors|releases idle workers|takes workers away|gives workers back|dynamic allocation|starts the application for a job|stops the idle application|wakes the application|shuts the idle application down|retries in another zone|job moved to another zone|picks the zone of a job|places the job in a zone|keeps logs in managed storage|managed log storage|stores the job logs for 30 days|hosts the spark ui|serves the spark ui|hosts the spark history server|spark history server|tez ui|creates the mutual tls certificates|issues the worker certificates|certificates between workers',
  },
  eventbridge: {
    rules:
      'event rule|event pattern|pattern does not match|pattern doesnt match|rule pattern|content filter|input transformer|event format|rule did not match|rule matched nothing|pattern matches nothing|event pattern wrong|detail-type changed|events fall through|no target invoked|pattern too wide',
    triggers:
      'schedule|pipe|cron|cron schedule|schedule timezone|schedule group|rate expression|target of the rule|schedule did not run|leftover schedule|forgotten schedule|schedule left behind|time zone of the schedule|infinite loop of rules|partner events|saas partner events|partner event bus|cron in utc|scheduler in utc|cron timezone|timezone of the cron|scheduler timezone|scheduler cron|daylight saving of the schedule|flexible time window|schedule runs at the wrong hour|starts things at a set time',
    'backup-recovery': 'archive|replay|archive and replay|event replay|replay events',
    durability:
      'dropped events|failedinvocations|failed invocations|event lost|lost events|retry policy|events not delivered|at least once delivery|retries for 24 hours|retrying for 24 hours|delivers at least once|redelivery attempts|delivery retry|delivery retries|retries the delivery|retry for 24 hours',
    secrets:
      'api destination|connection secret|api destination secret|connection credentials|oauth connection|oauth client of the connection|retries above zero|zero retries|retries set to 0|credentials of the connection|connection deauthorized|api destination answers 401',
    'bucket-policies': 'event bus policy|bus policy|who may put events|putevents from another account',
    'service-roles':
      'target role|role for the target|role of the schedule|pipe role|right to start a target|right to call a target|may start the target|allowed to start the target|target may be called',
    'resource-configuration':
      'dlq|dead letter queue|pipes|enrichment|schema registry|global endpoint|archive settings|partner event source|custom bus|event bus settings|api destination rate limit',
    'service-availability':
      'scheduler did not fire|schedule missed|bus down|late invocation|delays events|events delayed|late events|looks after the bus|bus is late|keeps the bus running|scheduler precision|fires the schedules|runs the clock|scheduler clock|fires on time|schedule fires late|triggers the schedules on time',
    'application-code':
      'idempotency|idempotent target|event schema|events arrive twice|event delivered twice|deduplicate events',
    scaling: 'bus throughput|putevents throughput|events per second',
    data: 'sensitive fields in events|schema of events',
    quotas: 'putevents throttled|invocation throttle',
    'kms-keys': 'cmk of the bus|customer managed key on the bus|key of the event bus',
    'dead-letters':
      'cannot reach its target|target refuses|events that could not be delivered|catches events that could not|undelivered events|events it could not deliver|lost events caught|events left over|failed events|rule without dlq|without dlq|no dlq|dlq missing|missing dlq|adds a dlq|dlq on the rule|dlq for the rule|dlq on the target|dlq of the target|failed targets|failed deliveries|events that no target took',
    'identity-access': 'who may send events|may send events|may put events',
    application: 'event twice|processed twice|same event again',
    'control-plane':
      'pipes pollers|pollers of pipes|pollers behind pipes|polling of the pipe source|runs the pipes|machinery of pipes|polls the source of the pipe',
    hardware: 'archive storage|storage of the archive|disks of the archive',
    'service-function':
      'matches events|pattern matching engine|evaluates the patterns|routes event to targets|retries target|backs off between tries|keeps clock|fires at the right minute|calls target on time|daylight saving handled|reads the queue for pipes|polls the stream|batches records for pipe|checkpoints the stream|renews oauth token|obtains access token|exchanges client secret|creates secret for connection|discovers schemas|schema discovery|aws service schemas|default bus receives|events of aws services arrive|partner bus integration operated|switches to secondary region|failover of global endpoint|replays the archive|replay machinery|stores archive|transforms input|moves failed event to dlq|program retrying|write retry code|build retry logic|matches events against rules|compares events with rules|trying again with back-off|retries for a day|retries with back-off|tries again when throttled|fires the schedule|schedule goes off|starts the cron schedule|retries a failing target|retry failing targets',
  },
  evs: {
    'hypervisor-patching':
      'esxi|esxi patches|esxi upgrades|esxi updates|esx updates|vmsa|vmware advisory|open vmsa|esxi 8|esxi patch|vmware security advisory|esxi zero day',

    'network-configuration': 'nsx|route server|nsx edge config|vlan subnets|evs vlan|bgp peers',
    'encryption-at-rest': 'vsan',
    secrets: 'sddc manager',
    'internal-tls': 'vmotion',
    'guest-os-patching':
      'windows vms|guest vms|vm guests|windows guests|esx hosts patched|esxi patches|vsphere patches|patch vcenter',
    licences: 'vcf licence|vcf license|vmware cloud foundation licence|broadcom licence',
    'hardware-replacement':
      'metal host failed|esx host failed|bare metal host|evs host died|esxi host failed|bare metal host of evs',
    backups: 'vm backup|vm backups',
    migration: 'hcx|hcx migration|migrate vms|vm migration|migration into evs|moving vms',
    capacity: 'add hosts|host count|vsan full|vsan datastore full',
    'identity-access': 'vsphere sso|sso users|vcenter users|vcenter roles|vcenter permissions|nsx users',
    'tls-certificates': 'vcenter certificate|certificate of vcenter|nsx certificate|esx certificates|vmca',
    'control-plane-patching':
      'vcenter upgrade|vcenter patches|esxi upgrade|esx upgrade|esx patches|nsx upgrade|nsx edge upgrade|vcf upgrade|sddc manager upgrade|upgrade of vcenter and esxi|vcenter',
    'platform-software':
      'hcx upgrade|hcx appliance|hcx appliance upgrade|hcx manager|hcx update|nsx patching|vcenter patching|vsan patching|vcenter password|nsx password|sddc manager',
    'service-function':
      'deploys the vcf stack|installs vcf for us|bootstraps vcf|bring-up of vcf|sddc bring-up|initial vcf install|initial vcenter deployment|builds the host image|builds the esx image|host image with esx|esx add-on|launches the metal hosts|boots esx on the metal|creates the vlan subnets|makes the vlans|environment status checks|checks the vcf licence key|checks licence key coverage|licence key reuse check|licence core check|host count check|reachability check|checks that sddc manager answers|watches the connector|connector checks|vm inventory sync|syncs the vm inventory|meters windows entitlements|stores initial vcf passwords|generates the vcf passwords|first passwords of vcenter|puts credentials into secrets manager|evs deployment workflow|evs api endpoint|deploys the first hosts|deploys the esxi hosts|deploys the nsx edge cluster|first esxi hosts|installs vcf|sets up the first hosts',
  },
  fargate: {
    'maintenance-window':
      'task retirement|event window|retirement wait|retirement wait time|retirement wait period|task retirement wait|fargate retirement wait|fargateTaskRetirementWaitPeriod|wait before tasks are retired|delay the task retirement',
    'platform-version': 'platform version',
    scheduler:
      'standalone task|scheduled task|run task|restarts a crashed task|crashed task restarted|replaces stopped tasks|restarts stopped tasks|keeps the desired count|starts a crashed task again',
    'encryption-at-rest': 'ephemeral storage',
    capacity: 'fargate spot|servers for the tasks',
    'ssh-access': 'ecs exec',
    'service-roles': 'task role',
    'task-definitions': 'task definition|root user in task def|user root|task def|run as root',
    'service-mesh': 'sidecar',
    'host-os-patching':
      'windows containers|fargate host|firecracker patches|firecracker patch|boxes where my containers live|microvm patched',
    'tenant-isolation': 'firecracker|same vm|tasks on the same vm',
    'task-retirement':
      'tasks will be retired|retired tasks|task is retired|patching retirement|retirement mail|retirement notice|retires tasks for platform updates|retire fargate tasks|tasks retired for updates|retired tasks replaced',
    'spot-interruptions': 'fargate spot task killed|fargate spot killed|fargate spot sigterm|spot task stopped',
    agents: 'guardduty sidecar|monitoring sidecar|datadog sidecar|runtime monitoring agent',
    'application-logs': 'firelens|log driver|awslogs|stdout',
    'platform-software':
      'containerd|runc|container runtime|container agent|ecs agent|ecs container agent|agent of ecs|ecs agent updates|update the ecs agent|ecs agent version',
    'multi-az':
      'one az|zone rebalancing|az rebalancing|availabilityzonerebalancing|rebalancing setting|tasks in one zone only|all tasks in one az|uneven over the zones',
    'right-sizing': 'memory a task gets|memory for a task|memory of the task|memory of a container',
    'storage-space':
      'ephemeral storage full|ephemeral storage 20gb|disk of the task full|fargate disk 200gb|fargate disk size|bigger fargate disk|disk 200gb|200gb disk|200 gib disk|bigger disk for the task|ephemeral storage setting|ephemeral storage size',
    'serverless-patching':
      'platform version patching|patching the platform version|platform version patches|platform revisions|platform version revision|patched revision|new revision of the platform version|fargate platform version patching|fargate platform version patches|patching fargate platform versions|maintains the platform versions|maintain the platform version|fixes in the platform version|publishes platform versions|fargate platform versions maintained',
    'disk-disposal':
      'ephemeral storage wiped|ephemeral storage erased|task storage wiped|leftovers on the disk of a task|wiped after the task',
    'network-configuration': 'assignpublicip enabled|assign public ip|tasks in a public subnet|public ip on the tasks',
    'service-logs': 'exec logging|ecs exec logging|exec session logs|log exec sessions|exec shell logging|exec audit',
    'operator-access':
      'amazon exec into our task|anybody at amazon exec|aws staff in our task|amazon employee exec|aws operator in the task|amazon staff get into the task',
    'service-function':
      'finds a host for the task|picks a host for the task|host selection|places tasks on hosts|sets aside cpu and memory|carves out cpu|isolates the kernel|own kernel for each task|network interface attached to the task|attaches the eni|creates the task eni|launches the micro vm|boots the micro vm|provisions the micro vm|fleet of hosts|fleet behind fargate|host fleet|warm pool of hosts|spare capacity of hosts|capacity pool|retires old revisions|brings out revisions|rolls out revisions|notices a dead host|detects a failed host|replaces a dead host|encrypts the task disk|keeps the number of tasks|registers tasks in the target group|registers tasks with the load balancer|pins the image digest|resolves the tag to a digest|starts the replacement task first',
    'container-images':
      'versionconsistency|version consistency|same tag pushed again|new image under the same tag|latest tag not picked up|old image still running|force new deployment|digest resolved once',
    application: 'ignores sigterm|sigterm handling|handles sigterm|shuts down cleanly|graceful shutdown of the app',
    scaling: 'adds tasks by itself|starts more tasks by itself|tasks scale by themselves',
    'operating-system': 'harden the machine|harden the host|machine a task lands on|host a task lands on',
  },
  firehose: {
    'resource-configuration':
      'delivery stream|buffering hints|dynamic partitioning|buffer interval|buffer size|retry duration|s3 prefix',
    'application-code': 'transformation lambda',
    'service-roles': 'delivery role|role of the delivery stream|firehose role|delivery stream role',
    alerting: 'failed records|datafreshness alarm|data freshness|datafreshness|delivery lag',
    application: 'destination down|dedupe|deduplicate|remove duplicates|removes duplicates',
    scaling: 'firehose scaling',
    secrets: 'hec token|splunk token',
    backups: 'replay records|replaying records|source record backup|s3 backup|backed up records',
    'dead-letters':
      'cannot write to its target|cannot write to the target|target refuses|target is full|records come back|delivery keeps failing|cannot reach its target|records that could not be delivered',
    'identity-access': 'who may send records|may send records',
    'service-availability':
      'keeps the machinery|retrying inside firehose|performs the retries|retrying is performed|does the retrying|who retries the delivery|retry of the delivery performed',
    'data-masking': 'scrub personal data|personal data before it is stored',
    capacity:
      'copes with more records|more records per second|more records a second|cope with the load|grows with the traffic|keeps up with the records',
    'platform-software': 'bug in the firehose service|bug in firehose itself|flaw in the firehose service',
    'service-function':
      'buffers the records|buffers incoming data|holds records in between|interim storage|intermediate storage|bundles records|bundles small records into files|batches the records|concatenates records|writes the objects to s3|converts to parquet|converts json|parquet conversion|orc conversion|format conversion engine|issues the copy|runs the copy command|loads into redshift|retries deliveries|retries failed deliveries|tries the delivery again|keeps trying to deliver|redelivers|invokes the transformation function|calls the lambda|enlarges the buffer|raises the buffer|catches up after an outage|moves the stream off|migrates the stream|checksums|stream survives a host failure|delivery machinery|keeps trying the destination|retries s3|tries again to deliver',
  },
  'firewall-manager': {
    rules:
      'firewall policy|security group audit policy|audit policy|central waf policy|common security group|baseline policy|fms policy',
    findings: 'automatic remediation|noncompliant accounts|noncompliant resources|out of compliance|fms findings',
    'resource-configuration':
      'policy scope|exclude accounts|scope by tag|policy deletion cleanup|ou not covered|new accounts not covered|scope of the policy|included ous|fms policy|policy of fms|fms scope|left the scope|leaves the policy scope|account leaves scope|protection stays after leaving|protection left behind|leftover web acls|clean-up option|deleteunusedfmmanagedresources',
    enabling: 'fms administrator|administrator account|appoint the administrator|config in every account|prerequisites',
    cost: 'policy fees|fms fees',
    'control-plane':
      'policy applied to new accounts by itself|applies our policy to new account|pushes the policy|pushes web acls|rolls the policy out|applies the policy to new accounts|deploys the rules to accounts|fms creates web acls|creates web acls in member accounts|creating of web acls in member accounts|web acls in member accounts|creates the web acls|makes the web acls in each account|policy says remediate|auto remediate creates|creates security groups in member accounts|puts the firewall into each account|rule propagation|propagation of rules|policy propagation|propagates the policy|propagates the rules|rollout of the policies',
    scheduler:
      'pushes the rules out|pushes rules out|pushes the rules to accounts|pushes the rules|rolls the rules out to accounts|spreads the rules over accounts|brings the rules to every account',
    'infrastructure-monitoring': 'health of the firewall manager service|watches the health of the service',
    'cross-account':
      'admin account|administrator account|fms admin|firewall manager administrator|delegated administrator',
    'service-function':
      'spots new accounts|notices new accounts|discovers new accounts|discovers new resources|detects new resources|notices new load balancer|watches for new resources|new account gets policy automatically|applies policy automatically|places protections|deploys protections|creates firewalls in accounts|creates network firewall endpoints|attaches web acl automatically|replicates security groups|copies security groups to accounts|checks compliance|evaluates compliance|compliance checking engine|compliance status computed|scans accounts for drift|detects drift|puts protection back|reattaches web acl|remediation engine|remediation machinery|retries remediation|creates config rules|reports to security hub|puts the policy on new resources|puts the web acl on new albs|applies policy to new accounts|checks accounts against the policy|finds resources that break a policy',
  },
  fis: {
    'resource-configuration':
      'instances an experiment may hit|targets of the experiment|experiment template|safety lever|targets by tag|too many targets|target selection|experiment targets|actions of the experiment|pick the targets|multi-account experiment|target account configuration',
    alerting: 'stop condition|stop condition missing|stop the experiment|alarm to stop|no stop condition|stop alarm',
    'resilience-testing':
      'blast radius|game day|took prod down|experiment took down|experiment broke|experiment damage|who answers for the experiment|az power interruption|power interruption|scenario|az availability scenario|experiment hurt customers|run an experiment|after the run|learn from the experiment|lessons from the experiment|repair weak spots|weak spots found|hypothesis|steady state|game day findings|chaos experiment',
    'service-roles':
      'experiment role|experiment permissions|fis role|role permits terminating|scope down the role|terminate any instance',
    'service-logs': 'experiment logs|experiment logging|experiment report',
    'change-management':
      'approve the experiment|approve chaos|chaos approval|sign-off before|sign off the game day|window for chaos|warns colleagues|announces the experiment|warns the teams|tells the teams before',
    'control-plane':
      'backend that runs experiments|fis backend|engine of fis|executes the fault injection|engine that injects faults|executes the experiment|carries out the fault actions|runs the fault actions',
    cost: 'action minutes',
    'identity-access':
      'may start a fault test|may start a fault|which team may start|who may start an experiment|may start experiments|allowed to break things|may break things',
    'platform-software':
      'built-in fault actions|code of the fault actions|code of built-in actions|fault actions from aws|aws fault actions|maintains the built-in actions|ready-made fault actions|action library of fis',
    'service-function':
      'injects the fault|executes the injection|carries out the actions|timer of the experiment|keeps the order of actions|resolves targets|picks random instances|watches the stop condition|monitors the stop alarm|halts the experiment|stops everything when alarm fires|restores after the experiment|starts stopped instances again|undoes the fault|removes the fault afterwards|scenario library|ready scenarios|prebuilt scenarios|predefined scenarios|wrote the power interruption scenario|awsfis documents|awsfis-run|fault documents written|preconfigured actions|list of actions|new actions added|simulates zone outage|simulates power loss|generates the report|writes the experiment log|actually cuts power|stops a running experiment|puts the nacls back|restores the network after',
  },
  fsx: {
    capacity: 'throughput capacity',
    'resource-configuration': 'file share',
    'host-os-patching':
      'file server patching|file servers|file server os|fixes on windows server|fixes on the file server|fixes on the file servers|windows server fixes|windows server below the share',
    'storage-space': 'volume full',
    'service-availability':
      'file server down|file server hangs|share unavailable|file server alive|file server available|keeps file servers alive|healthy file servers',
    'file-permissions': 'who may open the files|who may read the files|may read the files',
    'network-configuration': 'who may mount|may mount|may mount the share|machines may mount',
    'data-retention': 'junk files',
    'right-sizing': 'performance of the share|speed of the share|how fast the share is',
    failover:
      'fails file system over|fails over to standby file server|standby file server takes over|file system fails over|fsx multi-az fails over|fails over fsx multi-az|fsx multi-az failover|failover of the file system|fsx failover',
    'maintenance-window': 'when patches happen|day patches happen|hour of the patches',
    antivirus: 'virus scan of files|scan files for viruses on the share|scan the share',
    'hardware-replacement':
      'broken file server|replaces the file server|replaces a broken file server|failed file server|dead file server|file server hardware|file server disk failed|file server died',
    'service-function':
      'watches the file servers|monitors the file servers|health monitoring of the file server|notices a failed server|replaces failed disks|replaces failing disks|copies data in the zone|replicates inside the zone|synchronous copy to the standby|replication to the standby|heartbeat between servers|triggers the failover|moves the ip address at failover|updates the dns at failover|engine behind the file system|file system engine|file server software inside|smb engine|nfs engine|memory cache of the server|caching of hot data|takes the daily backup|incremental backups|stores the backups in|storage of backups|backup consistency|licence of windows server inside|windows licence included|netapp licence included|ontap licence included',
  },
  'fsx-lustre': {
    agents: 'lustre client|lustre kernel module|lustre client version|client kernel module|lustre mount fails',
    'backup-recovery': 'scratch file system|scratch|scratch lost data',
    'resource-configuration':
      'data repository association|stripe layout|lfs setstripe|striping|lfs quota|lustre quotas|user quotas on lustre|root squash|data compression lz4|lz4|auto import policy|export back to the bucket|hsm_archive|hsm archive|lustre deployment type|lustre persistent or scratch|lustre stripe count|data repository|export to s3|exports to the bucket|results never reached the bucket|auto export policy|import from the bucket',
    'engine-major-upgrades': 'lustre version|lustre 2.10|lustre upgrade',
    'hardware-replacement':
      'mds crashed|oss crashed|lustre file server died|file servers of lustre|lustre metadata server',
    'storage-space': 'ost full|enospc on an ost|one ost is full|full ost',
    'security-groups': 'port 988|ports 988',
    backups: 'backup of a persistent lustre|lustre backup',
    'right-sizing': 'metadata iops of lustre|lustre metadata iops|lustre throughput|throughput per unit of storage',
    data: 'results back to s3|copies the results back|export to the bucket|results exported|writes results back to the bucket',
    'service-function':
      'metadata servers|object storage servers|storage servers of lustre|parallel file engine|striping engine|replaces the failed server|replaces a dead oss|rebuilds the ost|loads content on first access|lazy load|loads from s3 when first opened|fetches the file from the bucket|first read from s3|imports new objects|imports changes from the bucket|notices new objects in the bucket|listens for s3 events|automatic import machinery|auto export machinery|copies changes out to s3|exports asynchronously|writes posix metadata to s3|owners and modes kept in s3|copytool|data mover|rolls back the upgrade|rollback of a failed upgrade|lz4 engine|replicates inside the zone|distributed lock manager|tiers cold data|intelligent-tiering engine',
    'host-os-patching': 'kernel fixes on the file servers|kernel of the file servers|file servers kernel',
    'guest-os-patching':
      'kernel fixes to the object servers|object storage servers|lustre object servers|kernel of the file servers',
  },
  'fsx-ontap': {
    'resource-configuration':
      'svm|storage virtual machine|junction path|tiering policy|flexclone|smb share on the svm|qtree|qtrees|qtree quotas|volume quotas on ontap|flexcache|storage efficiency|dedupe and compression|igroup|igroups|iscsi lun|luns|snapshot_only|volume autogrow|autogrow|autosize|flexgroup|ontap cifs share|ontap volume style|ontap shares',
    'os-accounts': 'fsxadmin|ontap cli users|ontap cli roles|ontap users|vsadmin',
    'cross-region-copies': 'snapmirror',
    'network-configuration':
      'export policy|iscsi multipath|mpio|multipath of the clients|opens the share to|client range|addresses may mount',
    snapshots: 'snapshot policy|ontap snapshot policy|snapshot rotation|rotate snapshots|snapshot policy of the volume',
    'backup-protection': 'snaplock|snaplock retention|worm volume',
    'uploaded-files': 'vscan|vscan server|vscan servers',
    'storage-space': 'ssd tier|ssd tier full|ontap ssd capacity',
    'end-users': 'svm joined to ad|svm to active directory|svm domain join',
    'right-sizing': 'ontap volumes need iops|ontap iops|ontap throughput capacity',
    'file-permissions': 'which department',
    'engine-minor-upgrades':
      'ontap version|ontap patch|ontap patches|ontap upgrade|ontap os upgrade|ontap version upgrade|fixes on ontap|ontap fixes|fixes for ontap|software on the filers|ontap update|ontap updates|ontap software|netapp software|netapp software updates|netapp patches|netapp version|file server software|filer software|ontap patching|applies the patches|patches for ontap|patches to ontap',
    'platform-software': 'new ontap releases|puts new ontap releases on|ontap release|newer ontap|next ontap',
    failover:
      'broken file server|failed file server|dead file server|file server died|standby takes over|standby file server',
    'encryption-in-transit': 'smb signing|smb encryption|nfs kerberos encryption|krb5p|ipsec on ontap',
    'service-function':
      'ha pair|pair of file servers|node takeover|giveback|nvram|keeps both nodes in step|mirrors writes to the partner|moves cold blocks|moves cold data|tiering engine|cooling scan|brings blocks back to ssd|retrieves from the capacity pool|storage behind the capacity pool|capacity pool durability|deduplication engine|compression engine|compaction engine|wafl|snapshot engine|prunes old snapshots|snapmirror engine|compliance clock|enforces the snaplock retention|ransomware model|ransomware detection model|arp model|trains the ransomware model|floating ip|updates our route tables|licence of ontap|netapp licence',
  },
  'fsx-openzfs': {
    snapshots:
      'zfs snapshot|schedule of zfs snapshots|openzfs snapshot pruning|openzfs snapshot schedule|snapshot rotation|rotate snapshots|script snapshots|zfs snapshots|old snapshots deleted',
    'identity-access': 'nfs export|root squash|nfs exports|crossmnt|nfs export options',
    'resource-configuration':
      'volume quota|record size|recordsize|zstd|zfs compression|zfs datasets|zfs dataset|zfs clones|storage class of openzfs|s3 access point on openzfs|openzfs quotas|openzfs clones|openzfs compression',
    'storage-space': 'openzfs ssd used|storage of openzfs full',
    'right-sizing': 'openzfs throughput|openzfs iops|provisioned iops of openzfs',
    'guest-os-patching': 'openzfs file server patches',
    'backup-retention': 'final backup of openzfs|openzfs final backup',
    'application-availability': 'clients hang after the failover of openzfs|openzfs client mount options',
    'file-permissions': 'which department',
    'network-configuration':
      'opens the share|client range|share to a client range|nfs exports|export options|clients may mount|addresses may mount|which addresses may mount',
    failover:
      'broken file server|failed file server|dead file server|file server died|standby takes over|standby file server',
    'service-function':
      'arc cache|adaptive replacement cache|in-memory cache|caches hot data|l2arc|zfs engine|zfs checksums|checksums of blocks|scrub|zpool|repairs bad blocks|bit rot|copy on write|copy-on-write engine|compression engine|decompresses on read|copies to the standby|synchronous replication to the standby|keeps the standby in step|triggers the failover|decides on failover|moves the endpoint ip|updates the route tables at failover|floating ip|replaces the broken server|moves data between tiers|tiering engine|cold data to the archive tier|intelligent-tiering moves|takes the daily backup|on-demand replication engine|sends snapshot deltas|nfs server software|network credits',
  },
  'fsx-windows': {
    'identity-access': 'ntfs permissions|service account|ad join|joined to our ad|domain join|share permissions',
    'resource-configuration':
      'dfs namespace|shadow copies|deduplication|user storage quotas|dedup schedule|data deduplication|dedup|powershell remote management|remote management endpoint|roaming profiles|folder redirection|home folders on the share|alias of the file system|spn of the alias|continuously available share|active directory and ou of the share',
    'encryption-in-transit':
      'smb encryption|smb signing|smb traffic encrypted|unencrypted smb|old smb clients|smb 1 clients|smb sealing',
    'audit-logs':
      'file access auditing|file access audit|who deleted the file on the share|sacl|end-user access auditing',
    'guest-os-patching':
      'windows server patches|fixes on the windows server|fixes on windows server|windows server fixes|windows below the share|windows under the share',
    'uploaded-files': 'antivirus on shares',
    'file-permissions':
      'ntfs acls|acl inheritance|broken inheritance|ntfs rights|access-based enumeration|who may open a file|which department|lock a folder|shares to the right users|share for the right people|share open to everyone|share open to everybody|windows share open to everyone|everyone on the share|share permissions|open file share|everyone can read the share',
    'end-users':
      'ad service account|active directory trust|ad credentials|misconfigured because of ad|map drives by gpo|drive mapping|mapped drives by group policy|ou of the file system',
    'right-sizing': 'throughput capacity|throughput capacity too small|slow home drives|slow mapped drives',
    'service-availability': 'file server alive|file server available|keeps file servers alive|healthy file servers',
    failover:
      'fails file system over|fails over to standby file server|standby file server takes over|file system fails over|broken file server|replaces a broken file server|failed file server|dead file server|file server died|standby file server|standby takes over|switches to the standby|clients fail over to the standby|fails over to the standby|file server is down',
    'service-function':
      'windows server inside|windows server licence|licence of windows server|failover cluster|windows failover clustering|standby in another zone|standby kept in step|copies writes to the standby|synchronous replication to the standby|notices a failed file server|heartbeat between servers|triggers the failover|failback to the preferred|updates the dns record at failover|dns registration of the file system|replaces broken disks|vss backup|consistent backup by vss|volume shadow copy service|incremental backups|takes the daily backup|storage of backups|shadow copy engine|creates the shadow copies on schedule|deletes the oldest shadow copy|deduplication engine|optimization job executed|enforces the quotas|smb server engine|asks the domain controller|validates kerberos tickets|delivers audit events',
  },
  gamelift: {
    'guest-os-patching':
      'fleet replacement|fleet on old ami|fleet os|linux under the fleet|amazon linux underneath|ships the patches|os of the managed fleet',
    'application-code':
      'game server build|server build|server crash|dedicated server binary|game server binary|game server crash|exploit in the game server|buffer overflow in the game|server binary bug|bug in the server build|patch the game server|server exe|fixed build|server executable|shipping the build|ship the build|new build|patched build|build we upload|exploit in our server binary|hole in our server binary|bug in our server binary|our own server binary',
    'network-configuration': 'fleet ports',
    dependencies:
      'server sdk|libraries in the server build|engine version of the game|unreal engine version|unity version',
    'control-plane': 'matchmaking|flexmatch down|flexmatch service|matchmaking service|queue service of gamelift',
    'end-users': 'player|players|cheating|player accounts',
    'ddos-protection': 'ddos on game servers|player gateway',
    'runtime-deprecation':
      'al2 end of support|move to al2023|build on al2|builds on amazon linux 2|node.js 10 scripts|operating system of the build|os of the build',
    'resource-configuration':
      'launch path|launch parameters|runtime configuration|concurrent processes|server processes|process count|gamelift queue destinations|destinations of the game session queue|game session queue settings|placement priority of the game session queue',
    'service-availability': 'keeps the console',
    scaling: 'scales fleets|target-based scaling|players pour in|fleet too small|game sessions waiting',
    'scaling-limits':
      'scaling rules of the fleet|scale fleet with rules|scaling policy of the fleet|capacity limits|minimum and maximum size|maximum of one instance|only one instance|fleet stays at one instance|fleet does not scale up|limits of the location|raise the fleet limits',
    rules:
      'matchmaking rules|matchmaking rule set|flexmatch rules|flexmatch rule set|flexmatch configuration|matchmaker configuration|rules of the matchmaker|flexmatch tuning|slow matches|flexmatch slow|matches take too long|players wait for a match',
    'service-function':
      'finds a free game server|picks the game server|searches for free servers|placement algorithm|places game sessions|session placement|chooses the region for a session|lowest latency location|compares player latency|works out the cheapest fleet|fleetiq algorithm|builds the matches|forms the matches|forms the teams|groups players together|evaluates tickets|matchmaking tickets|ticket pool|pool of waiting players|match engine|matchmaking engine|flexmatch engine|hands out the server address|connection info for the client|tells the client where to connect|asks processes for health|pings server processes|health of server processes|restarts a crashed server process|restarts hung processes|kills unhealthy server processes|unresponsive server process|keeps the buffer of sessions|adds instances for the buffer|starts processes on instances|installs the build on instances|copies the build to instances|copies the build to locations|dns name of instances|makes the fleet certificate|uploads session logs|stores the session logs',
    'ami-updates': 'fleet older than|old fleet|replace an old fleet|fleet past 30 days|fleet older than days',
  },
  'gamelift-anywhere': {
    hardware: 'our own computes|dead machine|broken machine',
    capacity: 'more computes|add computes|adds hosts|enough computes|more hosts',
    'guest-os-patching': 'os of the computes|os of the hosts|os updates on the hosts|systems of the computes',
    'node-provisioning':
      'register compute|registered compute|register the compute|register computes|deregister compute',
    'access-keys': 'auth token of the compute|compute auth token|authentication token|expired auth token',
    agents: 'gamelift agent|gamelift servers agent|agent jar',
    'resource-configuration':
      'custom location|custom locations|game session queue|register compute|compute registration|registers the compute|registers the servers',
    'application-code': 'game server build|server build|server crash|patch the game server',
    deployment: 'install the game server|roll out the build|game server install',
    'control-plane': 'matchmaking|flexmatch|session placement',
    scheduler: 'places the sessions|places game sessions|picks a free server',
    dependencies: 'server sdk',
    'end-users': 'player|players|player accounts',
    'service-function':
      'finds a free game server|knows which servers are free|tracks free servers|searches for free servers|placement algorithm|chooses a compute for a session|prompts the server to start|starts the session on the compute|works off the session queue|builds the matches|forms the matches|forms the teams|groups players together|evaluates tickets|matchmaking tickets|ticket pool|match engine|matchmaking engine|hands out the server address|connection info for the client|tells the client where to connect|issues compute tokens|generates compute tokens|mints the token|websocket endpoint of the service|endpoint computes connect to|asks processes for health|pings server processes|fleet event log|placement events|placement metrics|cloud part of the fleet',
    'application-monitoring':
      'onhealthcheck|health check callback|reports its health|health report of the server|health through the sdk|answers the health check|integrate the health check|sick game server noticed',
  },
  'global-accelerator': {
    'resource-configuration':
      'endpoint group|static ip|traffic dial|accelerator|client affinity|listener ports|port override|endpoint weight|byoip|byoip range|deleted accelerator|add endpoints|custom routing|health checks|health check settings|registers endpoints|accelerator was deleted|accelerator deleted|static ips gone|lost the static ips|deletion of the accelerator',
    failover:
      'endpoint unhealthy|traffic moves to another region|moves to other region|second region|endpoint group failover|traffic dial|traffic dials',
    'ddos-protection': 'attack on static ips|attack on the accelerator|ddos on static ips|attacked',
    'edge-network': 'anycast|anycast ip|anycast edge|edge routing|edge proxies|proxies',
    'platform-software': 'accelerator software|patch the proxies|accelerator patching',
    'flow-logs': 'accelerator logs',
    'public-access': 'alb only from the accelerator|bypass the accelerator',
    'service-availability': 'accelerator down|accelerator outage',
    'network-infrastructure':
      'carries the traffic|carries our packets|path between edge and region|road between edge and region|traffic between the edge and the region|lines between edge and region|links between edge and region',
    'network-floods':
      'floods on the addresses|flood on addresses|ddos against the accelerator|ddos on the accelerator|l3 ddos on the accelerator|edge ips under ddos|ddos on edge ips|standard protection of the accelerator|syn flood on the accelerator|udp flood on the accelerator',
    'service-function':
      'announces the addresses|announces the static addresses|announces anycast addresses|advertises the anycast|network zones|independent network zones|two network zones|routes to the nearest edge|nearest edge location|picks the best endpoint|chooses the endpoint|steers users to a region|traffic steering|steering logic|probes the endpoints|health checkers|health checking fleet|checks the health of endpoints|notices an unhealthy endpoint|reroutes new connections|terminates tcp at the edge|terminates the tcp connection|tcp termination|tcp proxy at the edge|preserves the client ip|preserves client addresses|client address preservation|network interfaces in our subnets|eni of the accelerator|accelerator enis|pool of addresses|allocates the static addresses|dns name of the accelerator|affinity hashing|reroutes users away from a bad endpoint|announces the anycast addresses|announce static ips|static ips announced at the edge|anycast announcement|ips announced from the edge',
  },
  glue: {
    'runtime-deprecation': 'glue version|python shell|moves to a supported version|off an old glue version',
    'resource-configuration':
      'crawler|crawler tables|reclassified|duplicate partitions|catalog partitions|crawler made tables|too many tables|partition index|table definitions|wrong column types|wrong types from the crawler|crawler guesses|crawler classifier|classifiers|schema guessed wrong|wrong schema in the catalog|how often it crawls|crawl schedule|switch on compaction|switch compaction on|enable compaction|table optimizers off|turn on the optimizers|optimizer settings|enable the table optimizer|snapshot retention setting',
    data: 'data catalog|job bookmark',
    'right-sizing': 'worker type|number of workers|how many workers|number of dpus|dpu count|workers of a job',
    scaling: 'dpu',
    'encryption-at-rest': 'security configuration',
    secrets: 'connection password|jdbc password|connection credentials',
    'application-code':
      'etl script|job fails|job failed|job run failed|failed job|exit code|debug the job|job script|pyspark script|pyspark code|wrong computation|computes wrong numbers|tests a job|tests the job|tests etl scripts|bookmarks reset|reset the bookmark|reset bookmarks|bookmark reset|job bookmarks|rewind the bookmark|builds our glue job|builds the jobs|builds the etl job',
    'operating-system': 'spark workers|glue workers|workers patched',
    'runtime-patching': 'spark cve|spark in glue|fixes on spark|spark gets fixes',
    'cross-account': 'catalog shared|catalog resource policy',
    cost: 'dev endpoint',
    'network-configuration': 'glue connection',
    'data-classification': 'sensitive data detection|detect pii',
    application:
      'data quality rule|dev endpoint code|data quality|bad rows|wrong rows|rows correct|validate rows|rows are correct|data validation|wrong numbers|null values|glue studio notebook|interactive sessions|glue notebooks',
    'service-roles':
      'job role|glue role|awsglueservicerole|allowed to touch|rights of the job|what a job may touch|what the crawler may read|role it works with|role it uses',
    dependencies:
      'additional python modules|extra jars|python modules|extra py files|python libs|python wheels|wheel files|wheels we ship|jars we ship',
    'node-provisioning': 'finds the workers|finds workers|starts the workers|brings up workers|machines for the job',
    'identity-access': 'who may start a job',
    'engine-major-upgrades': 'newer spark|newer glue version',
    'guest-os-patching': "workers' system|fixes on the workers|system of the workers|machines of the workers",
    'data-masking': 'hides names on the way',
    scheduler: 'runs the job queue|starts jobs at the set time',
    triggers:
      'starts jobs|starts glue jobs|jobs at the right time|job schedule|jobs start at|job started too late|starts the jobs',
    'data-integrity': 'quality of the data|wrong figures',
    'control-plane': 'crawler engine|bugs in the crawler engine|engine of the crawler',
    'service-function':
      'infers the schema|schema inference|guesses the format|recognises the file format|recognizes file formats|built-in classifiers|classifiers written by aws|groups files into tables|stores the catalog|catalog backend|warm pool|pool of warm workers|generates the script|generated etl code|code generator|remembers what was processed|state of the bookmark|bookmark state|bookmarks kept|runs the schema registry|hosts the schema registry|schema registry server|checks schema compatibility|compacts the files|merges small files|iceberg maintenance|removes orphan files|orphan file deletion|expires snapshots|snapshot expiry|starts spark for a run|spark cluster behind a job|tears down the workers|automatic compaction|back end of the catalog|works out the columns|guesses column types|classifier logic of crawler|hive metastore server|metastore to operate|stores what has been read|remembers what was read|keeps the bookmark',
  },
  greengrass: {
    'device-security':
      'core device|stolen box|stolen gateway|box stolen|core in the factory|physical access to the core|tpm|hardware security module on the core',
    agents:
      'nucleus|core software|greengrass core software|old nucleus|nucleus upgrade|nucleus version|upgrade the nucleus|nucleus lite|core device software|installs the core software|core software on devices|sets up the core',
    application:
      'component|our component|custom component|component crashes|component in a loop|lambda on the core|local mqtt',
    deployment:
      'deployment|component rollout|component update|roll out components|deployment to thing groups|failed deployment',
    secrets: 'secret manager component|local secrets',
    'encryption-at-rest':
      'stream manager data|data on the core|data on the box|disk of the core|encrypt the core disk|luks',
    'service-logs': 'greengrass logs|component logs|logs on device|log manager',
    'network-configuration':
      'plant firewall|port 8883|outbound port|outbound 8883|proxy of the plant|local network of the core',
    'service-roles': 'token exchange role',
    'tls-certificates': 'certificate',
    'guest-os-patching': 'os of the gateway|debian on the core|linux on the core|os of the core device|yocto',
    'backup-recovery': 'replace a core|core died|backup of the core',
    'platform-software': 'public components|aws-provided components|components from aws|aws components',
    'operating-system':
      'gateway pc|pc on the factory floor|industrial pc|windows on the gateway|linux on the gateway|box on the shop floor',
    'control-plane':
      'cloud side|cloud part|cloud end of greengrass|part in the cloud|cloud service of greengrass|greengrass cloud service|cloud half|cloud side of greengrass|deployment service|hands out deployments|keeping the cloud side up|component registry|component registry in the cloud|greengrass cloud registry|stores the component versions|deployments api|deployments api outage|greengrass api',
    'identity-access': 'core certificate|core certificates|rotates core certificates|certificate of the core device',
    'service-function':
      'hands deployments to devices|queues deployments for offline devices|device was offline during the deployment|device joins the group later|continuous deployment to the group|resolves component versions|version resolution|dependency resolution|works out compatible versions|stores the recipes|keeps component versions|keeps the recipes in the cloud|writes the nucleus|develops the nucleus|fixes bugs in the nucleus|who programs the core software|writes the stream manager|writes the public components|maintains aws components|rollout through iot jobs|collects the device status|cloud discovery|tells client devices where the core is|exchanges the certificate for credentials|hosts the software downloads|remembers the deployment|deployment waits for the device|fixes the nucleus|releases the nucleus',
  },
  guardduty: {
    findings:
      'findings|finding|unauthorizedaccess|cryptocurrency bitcointool|bitcointool|instancecredentialexfiltration|recon finding|archived findings|export findings|finding type|trojan finding|backdoor finding|false positive finding|severity high finding|clean the malware|cleans the malware|remove the trojan|trojan found|malware found|delete the infected file|guardduty alert|guardduty alarm|alerts|guardduty warning|guardduty says|guardduty screams|extended threat detection|attack sequence|attack sequences|attack sequence finding|multi-stage attack|correlated finding|cries wolf|jumps when it rings|raises the alarm|alarm goes off|sounds the alarm|somebody must react|reacts when it warns|guardduty cries|jumps when guardduty|clean that machine|cleans the machine|remove the miner|flagged a miner|clean the instance',
    enabling:
      'detector|protection plan|s3 protection|rds protection|eks protection|lambda protection|malware protection|protection plans|suspended detector|disabled detector|not enabled in region|auto-enable|in every account|every account of the org|auto-enable members|new accounts enrolled automatically|guardduty not on|not on in the region|guardduty off in a region|guardduty missing in a region|switches on runtime monitoring|runtime monitoring is not active|activates runtime monitoring|runtime monitoring switched on',
    rules:
      'suppression rule|threat list|trusted ip list|trusted list|ip list upload|own threat list|suppress findings|suppress false positive|false alarm|false alarms|harmless findings hidden|silence a harmless finding|suppressed findings|suppression without a reason',
    agents:
      'runtime monitoring agent|security agent|guardduty security agent|runtime monitoring|coverage unhealthy|coverage status|unhealthy coverage|runtime agent|manual agent|agent installed manually|manually installed agent|eks add-on of guardduty|agent version|guardduty agent on ec2|guardduty agent on fargate|guardduty agent on eks|manual install of the agent|installed the agent manually|installed manually|new agent release|agent to the new release|update the runtime agent|runtime agent release|guardduty sidecar|sidecar of guardduty',
    'managed-rules':
      'malware scan|detection rules|threat intel feed|machine learning of guardduty|new finding types|detection engine|anomaly models|train anomaly models|training the anomaly models|anomaly detection models|machine learning models|models behind guardduty|ml models|threat detection models|baseline of normal behaviour|learns what is normal|new detections|thinks up detections|invents detections|thinks up new detections|writes new detections|adds new detections|comes up with detections|new threats recognised|recognises new threats|learns about new threats|teaches it new attacks|keeps up with new attacks|new malware families|malware signatures|teaches guardduty new malware|learns new malware|new malware signatures|malware engine signatures|knows new malware',
    'incident-response':
      'compromised instance|block attackers|blocks attackers itself|stop the attacker|isolate the instance|quarantine the instance|respond automatically|block the ip|pull the plug|botnet|c2 traffic',
    'cross-account':
      'delegated administrator|member accounts|auto enable for new accounts|guardduty administrator account|invite members',
    'log-retention':
      'findings kept 90 days|keep findings longer|findings retention|export of findings|findings export|findings to s3|findings into a bucket|export findings to s3|archive the findings|publishing destination',
    alerting: 'finding email|findings nobody reads|notify on findings|route findings',
    cost: 'guardduty bill|guardduty cost',
    'uploaded-files':
      'malicious object|malicious s3 object|infected object|delete malicious|deletes the malicious object|tag the scanned object|object scan result|malware in the bucket|malware protection for s3',
    'flow-logs':
      'reads flow logs|needs flow logs|flow logs switched on for guardduty|foundational data sources|own copy of the flow logs|independent stream|data sources of guardduty|dns logs for guardduty|collects flow data|collects vpc flow|vpc flow and dns data|collects the flow logs|pulls the flow logs|gathers flow logs',
    'platform-software':
      'detection engine|machine learning models of guardduty|anomaly models|does the arithmetic|learns what is normal|sensors|runs the sensors|sensors of guardduty',
    'managed-rule-content':
      'detection rules|writes the detection rules|detection logic|ready-made detections|prebuilt detections|lists of evil addresses|catalogue of threats|list of known threats|lists fresh',
    'service-availability': 'detectors running|keeps the detection running',
    antivirus:
      'quarantine the infected|quarantining the file|quarantine the upload|quarantines infected objects|moves infected objects away',
    'service-function':
      'threat intelligence|feeds threat intelligence|list of bad ips|list of malicious domains|known bad addresses|machine learning baseline|learns normal behaviour|baseline learned|duplicate streams|own stream of logs|pulls flow logs itself|reads dns logs|analyses the events|event analysis engine|correlates events|correlates signals|joins events into sequence|attack sequence engine|scores severity|rates the severity|severity assigned|aggregates findings|deduplicates findings|updates existing findings|publishes to eventbridge within minutes|malware scan engine|scans volumes agentless|starts malware scan itself|malware signatures updated|scanning fleet|scales analysis|deletes findings after 90 days|writes the agent|develops the agent|own copy of flow logs|enable flow logs before guardduty|threat lists it ships with|threat lists ships|built-in threat lists|feeds the threat lists|threat lists come from',
  },
  iam: {
    'resource-configuration': 'iam user',
    'service-roles':
      'iam role|instance profile|temporary credentials|passrole|pass role|service-linked role|sts credentials|role session|session duration of the role|maxsessionduration|max session duration|maximum session duration|assumable role|role chaining|12 hour session',
    'cross-account':
      'trust policy|vendor role|third party role|role for a vendor|confused deputy|trust policy principal|externalid|sts externalid|vendor external id|external id of the role|role for a third party|trust condition missing|missing condition in the trust|trust too wide|any branch can assume|sub condition missing|trust policy too open|aud condition|trusted by an unknown account|trusts unknown account|unknown account|external principal|principal outside our organization|access analyzer finding|access analyzer flagged|role trusts everybody|shared with an outsider',
    'iam-policies':
      'managed policy|inline policy|permissions boundary|star policy|wildcard policy|action star|resource star|deny statement|policy condition|access denied|policy simulator|policy size|notaction|notaction statement|notresource|policy gives away|policy allows too much|policy versions|old policy versions|version limit of the policy|fifth policy version|default policy version|policy evaluation order|passes policy validation|statements that allow|statements that deny|allow and deny statements|writes the statements|writes the policy document',
    offboarding: 'unused users|credential report',
    'access-keys':
      'key rotation for iam users|rotate keys|keys rotated|days old key|age of the key|akia|old access key|keys never used|access key age|revoking the key|revoke the key|access key still works',
    federation:
      'identity provider|saml|oidc|adfs|adfs signing cert|saml metadata|signing cert of the idp|oidc provider|github actions|sub claim|thumbprint|identity provider certificate|log in with our idp|oidc thumbprint|github actions role|repo condition|trust for github actions|gitlab oidc',
    'password-policy':
      'password rules|change passwords|people change passwords|makes people change passwords|passwords changed every|force new passwords|forces new passwords|passwords expire',
    mfa: 'hardware token|passkey|mfa device|console users without mfa|virtual mfa|lost mfa device',
    'managed-rules':
      'aws_managed policies|aws_managed policy|aws_managed policies edited|amazonec2fullaccess|content of managed policies|managed policy updated|new version of the managed policy|administratoraccess policy content|aws managed policies edited|edits aws managed policies|changes aws managed policies|new actions in managed policies|readonlyaccess gets new actions|readonlyaccess policy updated|readonlyaccess content|viewonlyaccess content|securityaudit policy content|amazons3fullaccess content|updates readonlyaccess|managed policies get new actions|managed policies change|adds actions to a managed policy|new actions in a managed policy|updates aws managed policies|updates the managed policies|readonlyaccess|administratoraccess kept current',
    'account-security':
      'logged into our console|strange login|console login from abroad|unknown login|login from another country|somebody in our account',
    'identity-access': 'roles anywhere|trust anchor|session tags|abac',
    'access-reviews': 'last accessed|access advisor|last used|quarterly review of iam',
    'root-account':
      "root mfa|root access keys|root email|root password|root mailbox|root user's mailbox|root email address|root mail on a private account",
    findings: 'external access finding|unused access finding|analyzer finding',
    'audit-logs': 'assumerole calls|sts calls recorded|sign-in events',
    'backup-recovery':
      'copies of iam in every region|iam propagation|propagation of iam|propagation of changes|eventual consistency|eventually consistent',
    'service-availability':
      'sign-in page outage|sign-in outage|console sign-in down|iam outage|iam down|sts outage|sts down|credentials endpoint down|cannot sign in outage|console sign-in page|iam sign-in page|sign-in page for iam users|sign-in page of iam users|authorization service up|policy evaluation engine|engine that evaluates policies|keeps sign-in working|iam staying up|policy engine staying up',
    'least-privilege':
      'poweruseraccess|power user access|administratoraccess|admin for everybody|aws managed policy too wide|too wide managed policy|everybody is admin',
    'platform-software':
      'evaluates the policies|evaluates policies|enforces the policies|decides allow or deny at each call|policy engine|iam policy engine|engine behind the policies|authorization engine',
    'key-material':
      'roles anywhere private keys|private keys of the client certs|keys on factory pcs|client keys for roles anywhere',
    'imported-certificates':
      'iam server certificate|server certificate|server certificates in iam|server certificate renewal|cert uploaded to iam',
    'control-plane': 'token signing|signs the tokens|sts signing keys|signs sts tokens',
    'service-function':
      'edits aws managed policies|updates aws managed policies|changes aws managed policies|aws managed policies change|maintains aws managed policies|evaluates each request|checks every request|authorizes every request|authorization at each call|decision at each call|default deny engine|explicit deny wins|combines all policies|decides allow or deny|copies iam to regions|replication of policies|policy change spreads|distributes policy changes|seconds until policy works|hashes console passwords|password hash storage|verifies request signature|sigv4 verification|issues temporary credentials|makes sts tokens|session tokens generated|expires sts tokens|renews role credentials|rotates role credentials|collects last accessed data|computes last accessed|automated reasoning|provable security|analyzer reasoning engine|logic behind access analyzer|generates policy from cloudtrail|serves sign-in page|sign-in servers|verifies mfa code|checks totp code|weighs the policies|allow or deny on each request|copies a new role to every region|adds actions to aws managed policies|readonlyaccess kept current|aws managed policy updated|evaluating policies on every call|evaluates policies on each call|policy evaluation engine|evaluates our policies|server that evaluates policies',
  },
  'iam-identity-center': {
    'least-privilege':
      'permission set|sso permission set|administratoraccess permission set|who gets which permission set|provisionpermissionset|provision the permission set again|reprovision permission set|permission set changed by api|updated permission set not in the accounts|changed set has no effect in the account',
    'identity-access': 'account assignment|assign accounts|assign groups|account assignments|application assignment',
    federation:
      'scim|saml|okta|entra|azure ad|scim sync|scim token|external idp|google workspace|saml cert|entra saml cert|saml signing cert|saml signing certificate|signing cert of entra|signing certificate expired|idp certificate expired|idp cert rolled|roll the saml certificate|rotate the saml certificate|idp signing cert|identity provider certificate',
    'disaster-recovery': 'break glass|break glass if identity center is down|emergency access|emergency role',
    'resource-configuration':
      'session length|relay state|portal url|session of 12 hours|session too long|shorter session|portal session|permission set session|shorten the session|session timeout of the portal',
    offboarding: 'fired|leaver in identity center|disable the user|deactivate user',
    'cross-account': 'delegated admin|delegated administrator',
    'region-choice': 'region of identity center|region of the instance',
    'end-users':
      'users and groups|identity store|identity source|reset a user password|accounts of employees|creates the accounts|accounts for employees|makes accounts for people',
    'platform-software': 'access portal patched|portal software',
    'service-availability':
      'access portal down|access portal outage|sign-in portal outage|identity center down|portal outage|sso outage|sso down|portal unreachable|sign-in page up|sign-in page|keeps the sign-in page|login page up',
    mfa: 'mfa prompt mode|context-aware mfa',
    'password-policy': 'change passwords|force new passwords',
    'service-function':
      'serves access portal|hosts access portal|start page servers|renders portal|creates roles in accounts|creates iam roles|provisions permission sets|provisioning engine|awsreservedsso roles|reserved sso roles|turns permission sets into roles|pushes permission set to accounts|issues session credentials|issues temporary credentials|vends short-lived credentials|cli credentials issued|refreshes sso token|issues saml assertion|signs saml assertion|saml assertions signed|saml engine|scim endpoint|scim receiver|receives scim users|stores synced users|identity store storage|hashes passwords|verifies mfa codes|verifies passkey|sends invitation mails|sends verification mails|sends one-time password|oauth token service|trusted token exchange|records sign-ins|sign-in portal up|awsapps start page|creates awsreservedsso roles',
  },
  inspector: {
    enabling:
      'scan coverage|code scanning|lambda code scanning|scanning active|activate scanning|deep inspection|cis scan|code security|turn on inspector|switching scans on|scans switched on|turn the scans on',
    findings:
      'cve|sbom export|remediation|inspector shows|inspector found|inspector finds|network reachability|sla of findings|patch what inspector finds|fix what inspector lists|cries wolf|raises the alarm|reacts when it warns|goes through the list|work off the list',
    'resource-configuration':
      'suppression rules|rescan duration setting|ecr rescan duration in inspector|rescan duration set|re-scan duration set|rescan duration to 14 days|duration of the rescans|length of the rescans|days of rescanning|rescan settings',
    agents:
      'ssm agent missing|agentless|unmanaged instance|agentless mode|agentless scanning|hybrid scanning|inspector snapshots|ebs snapshots of inspector|snapshot for the scan|scans without an agent',
    'vulnerability-scanning': 'unmanaged ec2|coverage|scan exclusions|scanned',
    'managed-rules':
      'vulnerability database|vulnerability intelligence|cve knowledge base|cve database|cve feed|database kept current|knows about new holes|learns about new holes|list of known holes|keeps the list of cves current|new cves recognised|adds new checks',
    rules: 'suppression rule|accepted risk|suppress a finding',
    'image-scanning':
      'images rescanned|rescan duration|rescan|ecr images scanned|how long images are rescanned|re-scan|re-scanning|re-scanned|continuous rescan|rescan when a new cve|rescanning of images',
    'service-availability': 'scanners running|scanners of inspector|keeps the scanners|scanner fleet',
    'managed-rule-content':
      'catalogue of holes|list of known holes|known vulnerabilities fresh|hole catalogue|vulnerability catalogue|cve database|cve catalogue|knows new cves',
    'platform-software':
      'vulnerability feed|vulnerability database|feed of vulnerabilities|vulnerability intelligence|keeps the vulnerability database current|cve feed|scan engine|scanning engine|engine of inspector|scanner engine|bugs in the scanner|vulnerability feeds|vuln feeds|vuln database|vulnerability database feeds|cve database|detection engine',
    'own-evidence': 'report to auditors|reports for the auditor|inspector report|show the auditor|scan evidence',
    'guest-os-patching':
      'criticals on hosts|criticals on instances|patching the hosts it lists|patch what it lists|patch the hosts with criticals',
    'data-retention':
      'closed findings deleted|closed findings kept|findings gone after 30 days|findings gone after 3 days|how long findings are kept|old findings kept|keep closed findings|findings disappeared',
    'service-function':
      'discovers instances|finds new instances|finds our functions automatically|notices new instances|inventory of packages|reads package list|collects software inventory|matches packages to cves|matching engine|triggers rescan|starts rescan|scans again|rescan on new cve|schedules scans|computes score|calculates risk score|inspector score|rates findings|exploit information|closes finding automatically|closes findings|reopens finding|removes closed findings|takes ebs snapshot|deletes the snapshot|snapshot cleaned up|plugin updates|updates ssm plugin|builds the plugin|network path analysis|reachability analysis|code detectors|writes code detectors|collects advisories|fleet that scans|rescans on a new cve|scans again when a cve appears|looks again at images|rescans images|rescan on a new cve|scans again when a cve is published|closes the finding|closes findings by itself|finding closed after the fix',
  },
  'iot-core': {
    'tls-certificates':
      'device certificate|claim certificate|provisioning claim|root ca on device|thing certificate|thing certificates|thing certificates expire|device certificates expire|re-provision devices|re-provisioning devices|reprovision the fleet|certificate rotation of devices|deactivate the certificate of the thing|withdraws a certificate|takes back a certificate|takes back the certificate|certificate of a stolen thing',
    'resource-configuration':
      'device shadow|fleet provisioning|provisioning template|thing registry|thing group|fleet indexing|client id|client ids|unique client id|duplicate client id|just-in-time provisioning|jitp|jitr|custom domain of iot|topic design|mqtt topic structure|topic names|mqtt topics design',
    'iam-policies':
      'iot policy|subscribe to topic|publish to topic|iot policy too open|wildcard iot policy|topic permissions|policy variables',
    rules:
      'iot rule|topic rule|rule action|error action|rules engine action|action failed|rule action failed|republish action|erroraction|erroraction missing|missing error action|rules engine drops|message lost in a rule|failed action lost|rule without error action|role of the rule|names the error action|sets up the error action',
    'device-security':
      'firmware update|ota update|iot job|device defender|device fleet|stolen device|camera|gateway|certificates on devices|install certificate on device|firmware rollout|firmware of devices|firmware on devices|firmware to devices|device firmware|over the air update|device side software updates|software updates on devices|software on the devices|software of devices|device fleet patching|fleet of devices|patching of devices|patches the devices|patching our devices|device firmware updates|patch the device fleet|firmware on the devices',
    'api-authorization': 'custom authorizer|cognito identities',
    'service-logs': 'iot logging|iot core logs',
    'control-plane': 'mqtt broker|message broker|message hub of iot core|cloud side|cloud part|part in the cloud',
    'service-availability':
      'mqtt endpoint up|broker up|broker down|mqtt endpoint down|iot core outage|broker available|uptime of the broker|devices cannot connect aws outage|message hub|hub on its feet|hub running|keeps the hub|hub for messages|message switchboard|device gateway|device gateway up|operates the device gateway|runs the device gateway|message broker up|broker service up|operates the rules engine|shadow service|shadow storage|device shadow storage|stores the shadows|operates the device shadow service|registry service|keeps the registry up|thing registry service|jobs service up|iot jobs service',
    'client-trust': 'amazon root ca|root ca on the device',
    'backup-recovery':
      'registry copied|registry replicated|shadow replicated|shadows replicated|registry and shadows over azs',
    deployment: 'job rollout|abort threshold|jobs rollout|ota rollout',
    scaling: 'broker bigger|more connections|2m connections|mqtt connections|number of connections|scales the broker',
    'operating-system':
      'esp32 firmware|device firmware|firmware of devices|firmware of the devices|ota fix|ota update|over the air update|firmware fixes|push the firmware|firmware of what we sold|firmware of thermostats|thermostat firmware|sensor firmware|updates the firmware',
    'application-monitoring':
      'sensor readings|sensor values|temperature readings|temperature of our_sensors|watches temperature of sensors|telemetry watched',
    'api-tls':
      'server certificate of the data endpoint|certificate of the data endpoint|certificate of the iot endpoint|tls server certificate|server certificate of iot core|endpoint certificate',
    'service-function':
      'persistent session|keeps messages for offline devices|stores messages while offline|device offline messages kept|redelivers unacknowledged messages|resends qos 1|qos 1 delivery|retained messages|stores the retained message|last will|fans out messages|routes messages to subscribers|delivers to subscribers|message ordering of the broker|keep-alive detection|detects a dropped connection|evaluates the rules|matches messages to rules|runs the sql of the rule|rules engine processing|retries the rule action|calls the error action|keeps the last state of the device|computes the delta|sends the delta|merges shadow updates|shadow version numbers|notifies devices of jobs|queues the job for the device|tracks job progress|resends the job document|times out the job|lifecycle events published|device shadow|shadow of a device|remembers the shadow|stores the shadow',
  },
  kendra: {
    'resource-configuration':
      "sync schedule|data source sync|connector|sync never ran|sync didn't run|never synced|crawler failed|index out of date|stale index|deleted documents still show|shows deleted documents|old pages in the results|reindex|how often it reads|reads the sources anew|how often sources are read|reads sources again|crawl schedule|how often it syncs|synonyms|thesaurus|faq documents|faq file|faqs in kendra|query suggestions|kendra custom attributes",
    data: 'index content|loads the papers|feeds papers|puts documents into|fills the index',
    'right-sizing':
      'query capacity units|developer edition|how many query units|how many storage units|picks the edition|enterprise edition|edition of kendra|which kendra edition',
    'least-privilege':
      'document acl|should not see|user context filtering|search results permissions|confidential results|acl crawling|permissions of the source|only from papers|cleared for|papers he may see|answers only from documents|documents a person may see|search shows secret papers',
    'backup-recovery': 'index deleted',
    application:
      'relevance tuning|stale documents|tenant sees answers of another tenant|tenant a sees tenant b|tenant a could see tenant b|custom data source|custom connector|own connector|own crawler|crawler of our own|crawler for the custom source|batchputdocument|writes the crawler|runs the crawler',
    'kms-keys': 'cmk for index',
    secrets: 'crawler password|service account password',
    'operating-system': 'index servers|query nodes crash|servers of the index',
    'hardware-replacement':
      'index servers crash|index server crashed|query node died|kendra node failure|node failure|failed node',
    'model-output': 'double-check answers|wrong search answers',
    'platform-software':
      'search brain|search engine itself|brain of kendra|ranking engine|search machinery|software of the index|index software|patches the software behind the index',
    'tenant-isolation': 'other firms see our documents',
    durability: 'index replication|index replicated|copies of the index|index lost',
    'file-permissions': 'sees which document|who sees which document|who finds which document|document acls',
    enabling: 'syncing the sources|sync of the data sources|connect the sources',
    'encryption-at-rest':
      'index encryption|index encrypted|encrypts the index|unencrypted index|encryption of the index',
    'service-function':
      'semantic ranking|ranks the results|ranking of answers|orders the search results|understands the question|natural language understanding|picks the answer passage|extracts the answer|finds the answer in the document|parses pdf files|reads word files|extracts text from documents|stores the index|holds the index|keeps the index on disk|code of the connectors|connector software|maintains the sharepoint connector|writes the connectors|sharepoint api changes|crawling engine|incremental crawl|trained the search model|trains the ranking model|learns from clicks|incremental learning|spell checker|query autocompletion engine|shards of the index|replicas of the index|suggestions engine',
  },
  keyspaces: {
    'resource-configuration': 'keyspace',
    queries:
      'cql|wide partition|wide partitions|clustering key|clustering keys|allow filtering|large partitions|batch statements|batch statements too large|unlogged batch|unlogged batches|logged batches',
    application:
      'consistency level|local quorum|consistency|cassandra driver|client timeout|client timeouts|driver timeouts|driver settings|driver retries',
    'engine-minor-upgrades': 'cassandra version|cassandra patches|cassandra upgrade',
    'scaling-limits':
      'on-demand vs provisioned|capacity mode|provisioned mode|wcu|rcu|wcus|rcus|writethrottleevents|readthrottleevents|write throttle events|switch to on-demand|auto scaling policy of the table',
    'data-retention': 'ttl|row ttl|rows vanish|row vanishes|rows expire|row disappears',
    durability:
      'replication x3|three replicas|replicated three times|losing rows|lose rows|rows get lost|rows from getting lost',
    'platform-software':
      'compaction|tombstones|nodetool|nodetool repair|cassandra nodes|adding nodes|anti-entropy repair|jvm of cassandra|rolling restart of cassandra|rolling restarts of cassandra|cassandra restarts',
    workers: 'cdc stream|cdc streams|stream consumers',
    'cross-region-copies':
      'multi-region keyspace|add a region|second region|regions of a keyspace|keyspace in another region|single-region keyspace|copy in another region|single_region',
    drivers: 'sigv4 plugin|sigv4 authentication plugin|cassandra driver settings',
    'client-trust': 'starfield certificate|starfield|sf-class2-root',
    'data-expiry': 'deletes expired rows|removes expired rows|filters expired rows|hides expired rows',
    'service-function':
      'install cassandra|cassandra installation|garbage collection|anti-entropy|read repair|hinted handoff|gossip|cluster ring|replication factor|copies each row|stores rows three times|replicates over zones|storage grows by itself|storage shrinks|provisions storage|splits partitions|places partitions|token ranges|coordinates the quorum|replicates between regions|copies writes to other regions|multi-region replication lag|last writer wins|last write wins|conflict between regions|resolves write conflicts|order of change records|cdc records order|duplicates in the cdc stream|deduplicates change records|keeps cdc records 24 hours|deletes cdc records|cql engine|emulates cassandra|reimplements cassandra|nodetool repair|compaction|repairs and compaction',
  },
  kinesis: {
    scaling:
      'shard|on-demand mode|provisionedthroughputexceededexception|hot shard|resharding|split shards|writeprovisionedthroughputexceeded|readprovisionedthroughputexceeded|shard count|number of shards|how many shards|sets the shards|shards|kinesis shards|kinesis shard',
    'data-retention':
      'stream retention|records expired|retention|retention 24h|keeps records for a day|keep records for a week|records kept for a day|records kept a week',
    workers:
      'consumer|producer|poison record|kcl application|kcl worker|lagging consumer|consumer lags|checkpoint|lease table|duplicate records|consumer too slow|records pile up|reading the records|reads the records|reading from the stream|reads from the stream|consumes the records|picks up the records|records twice|swallows records twice|reads a record twice|processes twice|processed twice|duplicate records handled|same record again',
    queries: 'partition key|bad partition key|partition key choice|uneven keys|skewed keys',
    'resource-configuration': 'enhanced fan-out',
    alerting: 'iterator age|iteratoragemilliseconds|alarm on iterator age',
    'encryption-at-rest': 'stream encryption',
    'bucket-policies': 'stream policy',
    drivers: 'kpl version|kcl version|kpl upgrade',
    'cross-account': 'other account writes|other account reads|partner account',
    durability:
      'losing records|lose records|records get lost|records from getting lost|stores each record|each record in several|record in three places|copies of a stream record|copies of the record|how many copies of a record|zones that hold a copy',
    'identity-access': 'who may write to the stream|may write to the stream|may read the stream',
    'data-classification': 'pii in partition keys|partition keys with names|personal data in partition keys',
    'service-function':
      'assigns the sequence number|sequence numbers|sequence number generated|numbers the records|hashes the partition key|hash function|maps the key to a shard|picks the shard|routes a record to a shard|keeps the order in a shard|order within a shard|ordering guaranteed by|preserves the order|copies of a record|record storage|storage behind the stream|deletes expired records|old records dropped|trims the stream|pushes records|delivers to fan-out consumers|servers behind the stream|machines behind a shard|host of a shard|shard host fails|storage node fails|stream endpoint servers|replicas of a record|holds the records until|pushes over http/2|removes expired records|deletes old records|records older than the retention|records vanish after retention|hands out sequence numbers|order inside a shard',
  },
  kms: {
    'kms-keys':
      'key policy|grants|alias|disabled key|disable the key|grants never retired|retire grants|key spec|key usage|asymmetric key|key tags|locked out of the key|key unusable|key admin locked out|default key policy|pending deletion key|kmsinvalidstateexception|key is disabled|key not enabled|invalid state of the key|disabledexception|re-enable the key|key state|schedulekeydeletion|cancel the deletion|cancel key deletion|waiting period|key scheduled for deletion',
    'key-rotation':
      'rotate the key|automatic rotation|rotation of customer keys|rotate customer managed keys|cmk rotation|rotation on customer managed keys',
    'key-material':
      'export our key|key extraction|plaintext key|key in the hsm|key origin|carries a key out|carry a key out|takes a key out|key leaves the device|key leaves the devices|keys out of the devices|steal a key from the hsm|key out of the hsm|key leaves the hsm|copy a key out|pulls a key out|walk off with a key|never leaves the hsm|plaintext key material|leaving the hsm of kms|keys unexportable|key material in the clear|pull plaintext keys|plaintext keys out of kms|employee pulls keys|export plaintext keys|read the key material',
    hardware: 'hsm hardware|hsms|hsm fleet|hardware modules|hsms of kms',
    'data-retention':
      'key deletion|schedule key deletion|waiting period|pending deletion|cancel key deletion|key deleted by mistake|deleted key|past the waiting period|deleted key back|key gone for good|recover a deleted key|cancel the deletion',
    'identity-access': 'who can decrypt',
    'cross-region-copies': 'multi-region key',
    'client-side-encryption':
      'envelope encryption|data key|plaintext data key|encryption sdk|generatedatakey|data key caching|encryption context',
    certifications:
      'fips validation|tested by a lab|devices tested|lab tests the devices|devices certified|fips certificate|nist lab',
    quotas:
      'throttlingexception|throttled decrypt|throttling on decrypt|requests per second|kms rate limit|decrypt throttled',
    'service-availability':
      'kms down|kms outage|kms unavailable|kms regional outage|kms available|kms threw errors|kms returned errors|errors from kms|kms internal errors|kms 5xx|restores kms|kms kept failing|kms regional errors|kms degraded',
    'encryption-at-rest': 'switch on encryption|turn on encryption|encrypt ebs with kms|enable encryption',
    'audit-logs': 'decrypt call|decrypt calls|who used the key|key usage log',
    'cross-account': 'other account decrypt|other account uses our key',
    'least-privilege': 'key administrators and users|key admin|key users|separate key admins',
    'key-choice': 'cmk or aws owned|which key type|aws owned key or',
    'iam-policies':
      'kms viaservice|kms calleraccount|viaservice condition|calleraccount condition|encryption context condition|conditions in the key policy|key policy conditions|condition keys of kms',
    durability: 'losing keys|keys get lost|keys from getting lost',
    'hardware-replacement': 'broken hsm|dead hsm|failed hsm|hsm breaks',
    'api-availability': 'decrypt api answers|decrypt api responds|decrypt calls answered|keeps decrypt available',
    'service-function':
      'domain key|domain keys|backing key|backing keys|wraps key material|stores key material|exported key token|random number generator|generates randomness|encrypts inside the hsm|cryptography inside modules|signs inside the hsm|picks right key version|finds old key version|keeps old material|decrypts with old material|ciphertext names key|rotates aws managed keys|carries out rotation|performs the rotation on the day|swaps material at rotation|destroys key material|erases key after waiting|wipes the deleted key|replicates related keys|syncs multi-region replicas|copies material to replica|keeps multi-region keys in step|quorum of operators|synchronizes hsms|hsm state sync|hsm firmware updates|spreads load over hsms|fails over between hsms|makes the new key material|creates fresh backing key|keeps the old key material',
  },
  'kms-cloudhsm-key-store': {
    'identity-access': 'kmsuser',
    'service-availability':
      'disconnect the key store|disconnected state|disconnected key store|connect the key store|key store disconnected|key store connection|kmsuser password changed|kmsuser locked|availability of the cloudhsm cluster|availability of the cluster|cluster that backs|keeps the cluster available|cluster behind the key store',
    capacity: 'hsm cluster|number of hsms|active hsms|two hsms',
    secrets: 'kmsuser password|kmsuser credentials|password of kmsuser',
    'key-rotation': 'rotate keys in the key store|rotation in a custom key store',
    'host-firmware': 'firmware of the hsm',
    backups: 'cluster backup|cluster deleted',
    'network-configuration': 'cluster security group|security group of the cluster',
    'key-material': 'carries a key out|key leaves the hsm|key out of the hsm',
    'service-function':
      'connects to the cluster|builds the connection|connection machinery|opens network interfaces|creates elastic network interfaces|creates enis|eni in our subnet|kms logs in|logs in as kmsuser|signs in as kmsuser|stays logged in|rotates kmsuser password|kms rotates password|generates material in cluster|creates key in the hsm|makes key inside modules|sends requests to cluster|spreads requests over hsms|encrypts inside cluster|keeps hsms in sync|synchronizes the hsms|copies keys between hsms|takes daily backup|backs cluster up daily|swaps failed hsm|replaces broken hsm|dead hsm|tries to delete material|deletes key material from cluster|finds the cluster',
  },
  'kms-external-key-store': {
    'service-availability':
      'key availability|xks proxy latency|key store proxy latency|key store proxy timeout|key store proxy down|key manager down|key manager unreachable|xks outage|250 ms|key store proxy unreachable|key store disconnected|external key manager available|availability of the external key manager|external key manager up|external key manager down|external key manager reachable|external key manager unreachable|uptime of the key manager|proxy times out|proxy timing out|proxy timeouts|slow proxy',
    'key-material': 'hold your own key|external key|keys outside aws|thales key',
    data: 'double encryption',
    'key-rotation': 'rotation with xks|rotate external keys|rotation of external keys|how rotation works',
    'self-installed-software':
      'patch the proxy|patch xks proxy|xks proxy software|xks proxy|external key manager|key store proxy version|thales|fortanix|ciphertrust|xks proxy outage|outage of the xks proxy|sla of the xks proxy|uptime of the xks proxy|redundant xks proxies',
    'tls-certificates': 'key store proxy certificate|cert of the proxy|tls cert of the proxy',
    secrets: 'key store proxy credential|key store proxy authentication|sigv4 credential',
    'service-logs':
      'key manager logs|key store proxy logs|audit logs of the key manager|audit logs at the key manager|external key manager logs|audit logs of the external key manager',
    'network-configuration': 'vpc endpoint service|proxy connectivity|public endpoint connectivity',
    durability: 'backup of external keys|external key lost|external key deleted',
    'service-function':
      'encrypts twice|double encrypts|first layer of encryption|inner encryption|kms layer encryption|signs requests to proxy|signs the calls|signs calls to proxy|calls the proxy|sends request to proxy|talks to proxy|checks key policy first|authorizes before proxy|authorization before call|gives up after 250|gives up on timeout|timeout of kms call|timeout fixed by kms|publishes xks metrics|emits xks metrics|emits metrics|throttles requests to proxy|xks api specification|writes xks specification|publishes proxy specification|kms front end|validates proxy response',
  },
  'lake-formation': {
    tagging: 'lf-tag|wrong lf-tag|lf-tags wrong|tag expression|lf-tbac',
    'data-masking': 'data filter|row filter|column filter|cell level security',
    'least-privilege':
      'data lake administrator|grants|grants too wide|iamallowedprincipals|lake admin|lake admins|data location permission|removing iamallowedprincipals|super permission',
    'resource-configuration':
      'registered location|switch on compaction|switch compaction on|enable compaction|table optimizers off|turn on the optimizers|optimizer settings|enable table optimization',
    'platform-software':
      'credential vending|vending of credentials|vends credentials|credentials vended|hands out temporary credentials|temporary credential vending|temporary credentials vending|issues the temporary credentials',
    enabling: 'iam to lake formation|hybrid access mode|lake formation mode',
    'bucket-policies':
      'past lake formation|bypass lake formation|around lake formation|directly in s3|bypass the grants|reads s3 directly|read the bucket directly',
    'cross-account': 'ram invite|ram invitation|resource link|shared database|shared table|accept the share',
    'identity-access': 'lets analysts read|analysts read|who may query the lake|access for the analysts',
    'control-plane':
      'enforces the grants|grants enforced|enforces grants at query time|enforcement of the permissions|permissions enforced at query time|enforces permissions|enforces the permissions|enforces lake formation permissions|enforcement at query time|permissions database available',
    'service-availability': 'permissions database|store of the permissions|permissions store|stores the grants',
    'service-function':
      'evaluates the grants|evaluates the permissions|checks the grants|checks permissions at query time|decides on a request|permission engine|policy engine|authorization engine|stores the lf-tags|keeps the permissions|short-lived credentials|scoped credentials|narrows the credentials|assumes the registered role|assumes the location role|issues tokens to engines|integrated engines ask|hands credentials to athena|resolves the tags|computes the effective permissions|ram share created|creates the ram share|ram behind the sharing|compacts the tables|merges small files|orphan files removed|removes old snapshots|iceberg table maintenance|automatic compaction|performs the compaction|looks the grants up|drops forbidden rows at query time|enforces the row filter|says allow or deny on tables',
  },
  lambda: {
    'api-authorization': 'function url',
    scaling:
      'provisioned concurrency|cold start|concurrency setting|more machines at rush hour|machines at peak times|more copies at peak|stays quick|keeps it quick|spinning up more copies|more copies of the function|adding instances under load|more instances under load|copes with a burst',
    'service-roles': 'allowed to touch|rights of the function|what a function is allowed|what my code may touch',
    triggers:
      'event source mapping|dead letter queue|on-failure destination|on-failure destinations|failure destinations|destinations|maximum retry attempts|bisect on error|batch size|filter criteria|dlq|async invocation|cron in utc|cron of the function|starts functions at the right time|function at a set time',
    'runtime-patching':
      'runtime update mode|python runtime|node itself|python itself|java itself|interpreter itself|language itself patched|java of lambda|keeps the java current|java runtime patched|python runtime patched|python of lambda|node of lambda|patch node|node patch|jvm of lambda',
    'runtime-deprecation':
      'node version|runtime deprecated|deprecated runtime|python3.8|python3.9|nodejs16|nodejs18|block function update|to a supported runtime|old node version',
    'lambda-layers':
      'lambda layer|layer in production functions|layer from github|layer from another account|layer in our functions|vendor layer in functions',
    'application-code':
      'deployment package|unhandled exception|unhandled exceptions|errors in the function|function errors|handler|import module error|runtime.importmoduleerror|tests of the function|bootstrap binary|security of the handler|bootstrap written in rust|snapstart uniqueness|same random seed|restore hooks|stale connections after restore|wrong computation|computes wrong numbers|wrong result of the function|tests a function|tests the function|tests our function|event twice|processed twice|runs twice for one event|same event again|generates thumbnails|thumbnail generation|resizes the images|generates invoices|generates reports|generates pdfs|generates the files',
    durability: 'tmp directory',
    'tenant-isolation':
      "firecracker|execution environments shared|shared execution environments|execution environments of other accounts|other customers' functions|sandboxes apart|keeps sandboxes apart|functions of different customers|customers' functions apart|cold sandboxes|other people's functions|functions of strangers|functions of other companies next to mine|functions of other accounts|separate from other accounts",
    'bucket-policies': 'resource based policy|addpermission|add-permission|function policy',
    deployment:
      'alias|alias routing|weighted alias|traffic shifting|function version|snapstart version|lambda previous runtime version|lambda back to the previous runtime|lambda runtime rollback|lambda roll back the runtime|lambda old runtime version arn|lambda runtime patch broke',
    'data-integrity': 'code signing',
    dependencies:
      'lambda extension|boto3|bundled sdk|aws sdk in the function|vendored into the zip|vendored packages|vendored library|version we vendored',
    quotas:
      'throttling|account concurrency|toomanyrequestsexception|concurrency exhausted|burst concurrency|unreserved concurrency|concurrency limit|concurrency limit raised|concurrency quota',
    'resource-configuration':
      'function timeout|timed out|task timed out|timeout|ephemeral storage size|cors of the function url|cors on the function|runtime management mode|runtime management config|runtime management configuration|mode of the runtime management',
    'right-sizing':
      'power tuning|memory a function gets|memory for a function|memory of a function|memory of the function|memory the function gets',
    'workload-isolation':
      'tmp of another function|cleans tmp|cleaning out tmp|wipes tmp|tmp between customers|global variables|warm container|between invocations|execution environment reuse|reused environment|tmp left over|global variable|shared between invocations|leak between invocations|one call apart from the next|calls kept apart',
    'network-configuration': 'vpc config',
    cost: 'recursion loop|recursive loop|recursive invocations',
    'log-retention': 'log group|log group never expires|lambda log group',
    'service-logs': 'advanced logging controls|log format json',
    'kms-keys': 'environment variable key',
    'application-logs': 'function logs|cloudwatch logs of the function',
    'host-os-patching': 'os under lambda|glibc on lambda',
    alerting: 'alarms|cold start alarm|duration alarm|p99 alarm|error rate alarm',
    'secure-coding':
      'snapstart|snapstart uniqueness|random seeds|unique state in snapshots|wipe tmp|tmp between invocations|lambda idempotency|duplicate invocations|same event twice|idempotent handler',
    'api-tls': 'lambda-url.on.aws|certificate of the function url|function url certificate|tls of the function url',
    hardware:
      'arm servers|graviton servers|size servers|size the servers|size lambda servers|sizes the servers|servers that run my handler|servers that run our handler|machines that run my handler|servers that run my code|servers that run my function|boxes that run my function',
    'scaling-limits':
      'reserved concurrency|unreserved concurrency|concurrency set to 0|concurrency of zero|cap the concurrency|concurrency cap|maximum concurrency of the function|throttle button',
    'container-images':
      'holes in the image|looks for holes in the image|function image|hardens the image|shipped as an image|image when shipped|function shipped as image|hardened image of the function|lambda debian base|lambda debian-slim|lambda debian-slim base|lambda container img|lambda apt vulns|lambda packages in the base image|lambda os packages of the image|lambda apt packages in the image|lambda vulns in the image|lambda base image of the function|lambda alpine base|lambda ubuntu base|lambda apt upgrade in the dockerfile',
    'disk-disposal': 'tmp wiped when the environment ends',
    'dead-letters':
      'failed events|events left over|calls that keep failing|events it could not process|event age|age of an event|maximumeventageinseconds|duplicates of an event|dropped events|old events discarded|events expire in the queue|retries of async calls set',
    application: '900 seconds|900s timeout|15 minute limit|split the function|longer than 15 minutes',
    'hypervisor-patching': 'firecracker fix|firecracker escape|firecracker flaw|firecracker patched|microvm escape',
    'service-availability':
      'invoke api|invoke api answers|invoke api responds|invoke api reachable|keeps the invoke api available|invoke endpoint answers|invoke api available|event source pollers|pollers of the event source|runs the pollers|poller fleet|invocation queue|async invocation queue|internal event queue',
    'control-plane':
      'engine that shifts traffic|traffic shifting engine|lambda event source mapping poller|lambda event source poller|lambda pollers|pollers for lambda|lambda pollers read sqs|pollers that read sqs for lambda|pollers read the queue for lambda',
    'encryption-at-rest':
      'lambda env vars encrypted at rest|lambda environment variables encrypted at rest|lambda env vars at rest|lambda environment variables at rest|lambda at rest encryption of env vars|lambda encryption of environment variables|lambda encrypts env vars|lambda encrypts the environment variables|lambda deployment package encrypted|lambda code package encrypted at rest',
    'own-scanning':
      'lambda zip for malware|lambda malware in the zip|lambda scan the zip|lambda scan the package for malware|lambda malware in the package|lambda scans uploaded code for malware',
    'service-function':
      'retries async invocations|retries asynchronous calls|automatic retry after an error|tries the event again|retries twice|retries while throttled|retries for six hours|holds events for six hours|keeps events during an outage|stores async events|buffers the events|backoff between attempts|polls sqs|polls the stream|polls kinesis|polls the queue|reads the stream for the function|long polling of the queue|scales the pollers|forms the batches|groups records into batches|deletes messages after success|checkpoints the stream position|freezes the environment|thaws the environment|unfreezes sandboxes|creates the sandbox|destroys the sandbox|shuts idle environments down|recycles sandboxes|reuses the sandbox|boots the runtime|initialises the runtime|init phase|downloads the code to the worker|loads the code onto workers|takes the snapstart snapshot|caches the snapshot|restores the snapshot|stops infinite loops|detects recursive loops|loop detection|routes requests to sandboxes|invocation router|frontend fleet|worker fleet|kills the function at the timeout|async attempts|second attempt|reruns of an async invocation|runs it again after an error|starts the retries|polling loop|polling of the queue',
  },
  'lambda-container-image': {
    'base-images': 'base image|base rebuild|lambda base image',
    'container-images': 'dockerfile|ecr image|image rebuild|ubuntu layers|layers of the image',
    'runtime-patching': 'runtime interface client|ric|runtime interface',
    virtualization: 'firecracker microvm|microvm|firecracker',
    'image-scanning': 'looks for holes|holes in the image|look for holes|search the image for holes|holes in it',
    'service-function':
      'optimizes the image|optimises the image|image optimization|pending until optimized|function stuck in pending|function pending after upload|function became inactive|inactive state|reclaims the optimized copy|wakes an inactive function|fetches the image from ecr|pulls the image from ecr|re-fetches the image|checks the image still exists|caches the image|image cache|chunks of the image|loads the image lazily|image onto the workers|copies the image to workers|read-only file system enforced|runs as the default user|creates the sandbox|freezes the environment|starts the container|writes the interface client|runtime interface emulator|local test emulator|publishes base images|builds the base images|gallery of base images',
    'application-availability':
      'first call rejected|rejects the first call|not called for weeks|idle for weeks|wake it after weeks|image gone from ecr|image missing in ecr|function failed after image deletion',
    'lifecycle-rules':
      'deletes old images|image cleanup|clean up images|expire images|cleaned up the repository|ecr lifecycle policy',
  },
  'lambda-custom-runtime': {
    'runtime-patching':
      'bootstrap file|bootstrap|custom runtime|hole in the bootstrap|runtime we built|rust runtime|go runtime|own interpreter|custom runtimes|lambda custom runtime|custom lambda runtime|runtime of our own',
    'runtime-deprecation': 'provided.al2',
    dependencies: 'go binary',
    'lambda-layers': 'php layer',
    'guest-os-patching': 'os-only runtime|amazon linux of the runtime',
    'host-os-patching': 'kernel|kernel patches',
    'application-code': 'bootstrap binary|security of the bootstrap|bootstrap written in rust|bootstrap in go',
    'operating-system':
      'linux under it|patches amazon linux|amazon linux under it|os under the custom runtime|al2023 under it',
    'service-function':
      'runtime api|runtime api endpoint|next invocation endpoint|serves events to the bootstrap|hands events to the bootstrap|passes the event to our binary|takes the answer back|starts the bootstrap|launches the bootstrap|restarts a crashed bootstrap|freezes the environment|thaws the environment|creates the sandbox|shuts idle environments down|recycles sandboxes|retries async invocations|retries asynchronous calls|automatic retry after an error|retries for six hours|stores async events|polls sqs|polls the stream|polls the queue|scales the pollers|builds the os-only image|publishes provided images|routes requests to sandboxes|worker fleet',
  },
  'lambda-edge': {
    triggers: 'viewer request|origin request',
    'control-plane': 'edge replicas',
    'service-roles': 'edgelambda role',
    'application-logs': 'regional logs|edge function logs',
    quotas: 'concurrency quota|concurrency limit|concurrency quota increase',
    'application-code':
      'csp headers|security headers|header function|edge function code|bug in the edge function|redirect function',
    'runtime-deprecation': 'supported node|supported node.js|supported python|old node version',
    scheduler:
      'copies the function to the edge|copies to the edge|function to the edge|replicates the function|replicas of the function|spreads the function to',
    'edge-network':
      'machines at the edge|copies it to all the pops|copies to the pops|replicates the function|replicas at the edge|function to all edge locations|propagates the function',
    'service-function':
      'copies to edge locations|distributes to edge locations|replicates worldwide|pushes to all regions|deletes the replicas|removes the replicas|replicas still there|cannot delete replicated function|cleans up old replicas|replica clean-up|picks the location|nearest location|closest location runs it|runs it near the viewer|routes viewers to the nearest|invokes it on cloudfront events|calls the function per request|fires the viewer event|fires the origin event|thousands of requests a second|scales at the edge|grows with requests|absorbs peaks at the edge|sends logs to the region|writes logs near the viewer|starts sandboxes at the edge|edge runtime fleet|edge invocation machinery',
    deployment:
      'delete the function|delete a version|get rid of the function|remove the association|take it off the distribution|before it can be deleted|deletion fails',
  },
  'lambda-managed-instances': {
    'workload-isolation': 'capacity provider|trust boundary',
    'iam-policies': 'pass capacity provider',
    'secure-coding': 'thread safety',
    'service-roles': 'operator role',
    'node-provisioning':
      'lifecycle of the instances|instance lifecycle|instance rotation|rotates instances|rotating instances|replaces instances|instance replacement|max instance age|maximum age|14 days',
    'guest-os-patching':
      'patch them with ssm|patch with ssm|ssm patching|instances in our account patched|patch the instances|ami of the instances',
    'scaling-limits':
      'minimum execution environments|min execution environments|maximum execution environments|max vcpus|greatest number of vcpus',
    'service-function':
      'picks instance types|picks the ec2 type|launches the instances|replaces aging instances|drains instances before replacement|moves functions to new instances|spreads instances over zones|routes requests to environments|balances requests|load balancing of invocations|request router|several calls in one environment|multiplexes invocations|packs functions onto instances|places environments on instances|puts functions on instances|watches cpu|reacts to cpu load|adds instances with load|removes surplus instances|headroom for doubling traffic|starts environments on instances|container host software',
  },
  'lambda-microvms': {
    'service-function':
      'executes the dockerfile|runs the dockerfile|takes the snapshot|snapshots memory and disk|stores the snapshot|launches from the snapshot|restores from the snapshot|starts within milliseconds|near-instant launch|suspends idle|puts idle machines to sleep|wakes a suspended machine|resumes on traffic|resumes when traffic returns|keeps memory while suspended|keeps disk while suspended|preserves state while asleep|dedicated https endpoint|endpoint of each machine|url of each machine|certificate of the endpoint|tls of the endpoint|checks the endpoint token|verifies the access token|ends at maximum duration|terminates after maximum duration|bursts above baseline|extra cpu in a burst|finds hardware for the machine|placement of the machine|waits for the ready hook|calls the lifecycle hooks',
    'resource-configuration':
      'idle policy|auto resume|auto-resume setting|autoresumeenabled|maximum duration setting|how long it may run|max idle duration|how long before it sleeps|how long it may sleep|counts as idle',
    'container-images': 'dockerfile of the microvm|packages in the microvm image|dockerfile and packages',
  },
  lex: {
    'application-code':
      "intent|fulfillment lambda|train intents|misunderstands|slot types|train utterances|sample utterances|doesn't understand|does not understand|utterances missing|missing utterances|add utterances|fallback intent|bot misses the intent|bot design|dialog design|bot builder|slot prompts|conversation design|sentences a bot should recognise|sentences that a bot|example sentences|phrases the bot understands|teaches the bot|what the bot understands|phrases users might say|write the dialog|writes the dialogue|bot conversation design|order of the dialogue|path of the conversation|tests a lex bot|tests a bot|test a bot|tests the bot|bot before it is published|tests the intents|tries out the bot|quality of the bot",
    'data-masking': 'slot obfuscation',
    'service-logs': 'conversation logs',
    'resource-configuration': 'bot alias|coppa|idle session',
    'model-training-data': 'utterances to improve|use utterances',
    backups: 'export of the bot',
    'platform-software':
      'speech engine|speech recognition|language understanding engine|nlu engine|nlu model of aws|model behind lex|brain of the bot|language understanding itself|bug in the lex service|flaw in the lex service|lex service code|base models|base models of lex|models of lex|asr model|asr accuracy|asr model accuracy',
    'model-output':
      'bot misunderstands|wrong answer of the bot|rude things|rude answers|says the wrong|bot says the wrong|wrong opening hours',
    'encryption-at-rest':
      'talk unreadable|talks unreadable on disk|stored talks scrambled|conversation unreadable|stored conversations scrambled',
    data: 'feeds example talks',
    'data-retention': 'lex logs|conversation logs deleted|stored utterances',
    application:
      'builds the lex bot|builds the bot|builds our_bot|designs the bot|channel integration|slack channel|messenger channel|channels of the bot|facebook messenger integration',
    'service-improvement-opt-out': 'opt out|opt-out of',
    'service-function':
      'training the speech|turns speech into text|hears what callers say|understands what the caller means|matches the utterance to an intent|decides which intent|intent classification|intent confidence score|resolves the slot value|built-in slot types|built-in intents|amazon.date slot|keeps the session state|remembers the conversation|holds session attributes|asks for missing slots|elicits the slot|turn-taking of the dialog|trained the speech model|trains the speech model|trained the nlu|trains the language model behind|languages supported|accents understood|same engine as alexa|speaks the reply|text to speech of the bot|builds the language model of the bot|compiles the bot|barge-in|endpointing of speech|copies the bot to the replica',
  },
  lightsail: {
    'ami-updates': 'blueprint',
    'network-configuration': 'static ip',
    'host-firewall': 'lightsail firewall',
    snapshots:
      'snapshot|automatic snapshots|spare of a disk|spare of the disk|copy of a disk|copy of the disk|copy of the server|spare of the server|copies of the instance',
    'self-installed-software': 'wordpress|software of the blueprint|blueprint software|php of the blueprint',
    'guest-os-patching': 'lightsail ubuntu|ubuntu patches|instance os',
    'dns-records': 'dns zone',
    'right-sizing': 'bigger plan|larger plan|plan too small|bigger bundle|change the plan',
    'service-function':
      'load balancer health checks|sends traffic to healthy instances|takes sick instances out|load balancer scales|load balancer grows with traffic|load balancer copes with spikes|renews the load balancer certificate|issues the certificate|certificate renewal of the balancer|load balancer terminates tls|caches our site|caches at the edge|edge locations of the distribution|edge caching machinery|fetches from the origin|refills the cache|drops stale cache|cdn machinery|cloudfront beneath|runs automatic snapshots|takes the automatic snapshot|prunes old snapshots|removes the eighth snapshot|keeps seven snapshots|refreshes blueprints|updates the blueprint images|answers dns queries|stores snapshots redundantly|collects the metrics|draws the metric graphs',
  },
  'lightsail-container-service': {
    scaling: 'power and scale|node count|scale of the container service',
    deployment: 'deployment version',
    'public-access': 'public endpoint',
    'tls-certificates': 'custom domain',
    'right-sizing': 'bigger plan|power of the nodes|power and scale|larger power|node count',
    'control-plane':
      'load balancing|load balancer|load balancer in front|default domain|default domain certificate|certificate of the default domain|certificate for the default domain',
    'service-function':
      'starts the containers|places containers on nodes|spreads containers over nodes|load balancer checks containers|health check of the endpoint|stops sending to sick containers|balances over nodes|gives the default domain|random default domain|https of the default domain|renews the default certificate|private domain|service.local|internal name of the service|failed deployment|keeps the old deployment running|falls back to the last deployment|rolls back a failed deployment|remembers deployment versions|keeps fifty versions|stores pushed images|registry for pushed images|image storage of the service|pulls the image|gathers container output|collects stdout|keeps container logs|changes capacity without downtime|adds nodes without downtime|swaps broken nodes|replaces failed nodes',
  },
  'lightsail-database': {
    'resource-configuration': 'data import mode',
    'multi-az': 'high availability plan',
    pitr: 'point in time restore',
    'right-sizing':
      'bigger plan|moves to a bigger plan|larger plan|plan too small|bigger bundle|database plan|change the plan',
    'storage-space': 'volume full|disk full',
    alerting: 'alarm|alarms',
    'database-users': 'admin password of the database',
    'engine-major-upgrades': 'moves to mysql|moves to postgres|newer mysql|newer postgres',
    'engine-minor-upgrades': 'small version upgrades|small upgrades|minor version upgrades|minor versions',
    'service-function':
      'install (mysql/postgres)|(mysql/postgres) installation|sets up the database server|installs the database engine|creates the endpoint|runs the standby|keeps the standby in step|copies to the standby|mirrors to the standby|standby in the other zone|fails over to the standby|switches to the standby|notices a failed database|backs up in the backup window|takes the daily backups|stores the backups|ships the transaction logs|shows the logs in the console|collects metrics|draws the graphs|machine under the database|host of the database|disk of the database runs|repairs the database server|runs the maintenance',
    'platform-software': 'install (mysql/postgres) (updates/patches/upgrades)',
  },
  'lightsail-instance': {
    'security-groups': 'lightsail firewall',
    'ami-updates': 'blueprint',
    'self-installed-software':
      'bitnami|wordpress|joomla|drupal|magento|ghost blog|nextcloud|gitlab on it|plesk|wordpress itself|blog software|cms|shop software|nginx|apache|php version|software of the blueprint|blueprint software|blueprint application|php of the blueprint|phpmyadmin|app of the blueprint',
    dependencies: 'wordpress plugin|plugins',
    'tls-certificates': 'certbot|letsencrypt',
    'ssh-access': 'default key|browser ssh|lost lightsail key',
    'storage-space': 'disk full|var full|disk at 100',
    agents: 'monitoring agent',
    'right-sizing': 'bigger plan|larger plan|plan too small|bigger bundle|change the plan',
    'service-function':
      'builds the server from the blueprint|creates the machine from the blueprint|places the instance on a host|picks the physical host|runs automatic snapshots|prunes old snapshots|keeps seven snapshots|stores the snapshots|enforces firewall rules|enforces the firewall|filters packets at the border|refreshes blueprints|serves the metadata|metadata endpoint itself|169.254.169.254|browser terminal service|web terminal|draws the metric graphs|collects host metrics|health checks behind the balancer|sends traffic to healthy instances|renews the load balancer certificate|watches the host',
  },
  macie: {
    'data-classification': 'sensitive data|pii',
    'resource-configuration':
      'discovery job|buckets to scan|sampling depth|automated discovery|exclude buckets|scan schedule|which buckets are scanned|job cancelled|job paused|job failed|job halfway|job incomplete|rerun the job|picks the buckets|chooses the buckets|which buckets|buckets it looks at|buckets macie looks at|buckets macie crawls|bucket selection|buckets in scope|scope of the scan|schedule jobs|job schedule|schedules the jobs|schedule a job|jobs on new buckets|discovery job schedule|who runs the jobs|classification jobs|macie job|macie jobs|jobs',
    rules:
      'custom data identifier|regex|regular expression|customer numbers|allow list|custom identifier|keyword list|allow lists|test credit cards|test data reported|test numbers|ignore test data|false positives of macie|custom data identifiers|regex for a custom data identifier|regex of the custom identifier|regex of the identifier|write the regex|tests the regex|custom data identifier regex|own data identifier|policy numbers|employee numbers|detect our own numbers|proximity keywords|maximum match distance',
    findings:
      'findings|ssns in bucket|ssn found|credit cards found|sensitive data found|macie reports|policy finding|reported sensitive data|passport scans|passport numbers|what macie finds|what macie reports|macie shouts|macie alerts|react to macie|cleaning up what macie found|cries wolf|raises the alarm|reacts when it warns',
    'managed-rules':
      'managed data identifiers|managed identifiers|passport numbers|built-in identifiers|recognises card numbers|patterns for card numbers|built-in patterns|ready-made patterns|prebuilt identifiers',
    'service-roles':
      'cant read kms objects|macie role|cannot decrypt objects|kms encrypted objects|macie access to the bucket|accessdenied on buckets|access denied on buckets|bucket policy denies macie|job access denied|macie is denied|permissions error of the job',
    'log-retention': 'discovery results|store discovery results|keep results longer',
    'cross-account': 'macie admin|macie administrator|member accounts',
    cost: 'macie cost|macie costs|macie bill',
    enabling:
      'macie turned on|not in macie|accounts without macie|new accounts|not enrolled in macie|auto-enable macie|org accounts missing',
    'service-availability': 'scanners running|scanners of macie|keeps the scanners|scanner fleet',
    capacity:
      'compute that scans|compute behind the scan|compute for the scan|size the scan|size the scanners|scanning power|scan terabytes|capacity for the scan|capacity of the scanners|servers that scan|workers that scan',
    'service-function':
      'samples objects|sampling of objects|picks sample objects|selects representative objects|sampling algorithm|inventory of buckets|bucket inventory|keeps bucket inventory|watches bucket settings|evaluates bucket access|detects public buckets|detects bucket made public|fetches objects|reads the objects|opens zip files|unpacks archives|extracts text from files|parses parquet|machine learning detectors|machine learning|trains detectors|pattern matching engine|luhn check|classification engine|throws objects away|discards objects after scan|sensitivity score|scores the buckets|computes sensitivity score|heat map|makes findings|generates findings|publishes findings|spreads scan over days|remembers scanned objects|refreshes the bucket inventory|bucket list refreshed|built-in detectors|detectors of card numbers',
  },
  'managed-blockchain': {
    application:
      'chaincode|smart contract|bug in chaincode|chaincode upgrade|contract bug|dapp|chaincode endorsement|chaincode review|reviews the chaincode|chaincode audit|chaincode tests|smart contract review|audit of the smart contract',
    capacity: 'number of peer nodes',
    data: 'ledger',
    'right-sizing': 'peer node size|weak peer|peer too weak|bigger peer|peer node type|instance type of the peer',
    'data-privacy':
      'personal data on ledger|on chain data|names on the ledger|patient data on the ledger|pii on chain|patients on the ledger',
    'identity-access':
      'fabric ca|admin keys|member admin|voting|vote|invite members|vote out a member|voting out|invite a member|fabric user enrollment|remove a member|proposal',
    'service-logs': 'chaincode logs|peer logs|ca logs',
    'key-material':
      'private keys of members|wallet keys|admin private keys|signing keys of members|lost private key|member keys|our node keys',
    'platform-software':
      'ethereum client upgrades|client upgrades on the node|upgrades the ethereum client|geth upgrade|ordering service|orderer|orderers|consensus|node client software|geth|bitcoin node|ethereum client|fabric version|hard fork|orderer nodes|watching the orderer|orderer health|ordering nodes down|orderer down|orderer nodes watched|node software|peer software|fabric software|software of the nodes',
    'multi-az': 'peers in one az|spread peers|peer nodes in one az',
    migration: 'node moves elsewhere|ethereum node moved|end of amb|amb access end|export the ledger',
    hardware:
      'hosts of peer nodes|hosts of the nodes|machines of peer nodes|servers of peer nodes|hosts under the nodes|servers under the nodes',
    'access-keys': 'accessor token|accessor tokens|access tokens|token of the accessor|billing token',
    'service-function':
      'orders the transactions|order of transactions|sorts transactions into blocks|cuts the blocks|builds the blocks|ordering cluster|raft cluster|replaces a failed peer|replaces the dead node|restarts the peer process|heals the peer node|syncs the node|node catches up|downloads the chain|stores the copy of the ledger|copies the ledger to a new peer|storage under the ledger|replicates the ledger|ca servers of the member|runs the certificate authority|hosts the fabric ca|tls certificates of the nodes|runs the chaincode container|hosts the chaincode container|gossip between peers|counts the votes|carries out the vote|keeps the network alive|deletes the network after the last member|serves json-rpc|rpc endpoint of the node|indexes the chain|answers chain queries',
    'hardware-replacement': 'peer node dies|node dies|replaces a dead node|puts a new node there',
  },
  'managed-flink': {
    scaling: 'kpu|parallelism',
    backups: 'checkpoint',
    snapshots:
      'savepoint|saved states|saved state|keeps saved states|saves the state|state of the application saved|checkpoints|savepoints',
    'engine-major-upgrades':
      'flink version|newer flink|next flink|latest flink|flink 1.15|flink 1.18|flink 1.20|1.15 to 1.20|upgrades flink|flink upgrade|newer version of flink',
    dependencies: 'flink connector|connector jar|fat jar|connector jars',
    application:
      'studio notebook|checkpoint failing|state size|backpressure|watermark|watermarks|late events|event time|windowing|rocksdb|checkpoint failures|checkpoint timeout|exactly-once',
    'application-logs': 'flink logs|log level',
    alerting: 'numrestarts|millisbehindlatest|restart loop alarm|failed checkpoints',
    cost: 'kpu costs|kpu bill',
    'scaling-limits': 'kpu limit|parallelism maxed out|kpu autoscaling',
    'application-code':
      'wrong computation|wrong result of the program|computes wrong numbers|wrong sums|flink program|flink job|our flink code|flink application bug|bug in our flink job|flink application|fixes the flink application|bug in the flink application|maintains the flink application|patches the flink application',
    'runtime-patching':
      'fixes on flink|flink gets fixes|log4j in the flink platform|hole in the flink platform|flaw in the flink runtime|flaw in the flink platform',
    'service-availability':
      'job manager crash|job manager crashed|job manager down|task manager crash|task manager lost|restarts the job manager|failed task manager|jobmanager|jobmanager crashes|jobmanager down|taskmanager|taskmanager crashes|taskmanager lost|job manager restarted|job manager failover|jobmanager failover',
    failover: 'host fails|zone dies|zone is lost|loss of a zone',
    'service-function':
      'install flink|flink installation|operates the job manager|starts the task managers|flink cluster behind|flink cluster itself|cluster under the application|state backend|operates rocksdb|rocksdb storage|stores the checkpoints|checkpoint storage|checkpoint bucket|where checkpoints lie|triggers checkpoints|takes a checkpoint each minute|restores from the last checkpoint|recovers from the checkpoint|restarts the failed job|restarts a crashed job|job restarted automatically|restart strategy of the service|restart after a crash|moves the application to another host|hosts the flink dashboard|flink web ui|serves the flink dashboard|stores the snapshots|keeps the savepoints|snapshot storage|scaling algorithm|decides to raise parallelism|zookeeper behind flink|high availability of flink|operates the task managers|writes the checkpoints to storage|job manager|restarts the job from checkpoint|carries on from the last checkpoint',
    'serverless-patching':
      'operating system and container image|container image of the application|os and container image',
    'platform-software': 'install flink (updates/patches/upgrades)',
  },
  'managed-grafana': {
    'resource-configuration':
      'workspace|dashboard|dashboards|folder|workspace settings|public dashboard|charts|chart|builds the charts|builds charts|draws the charts|draws charts|graphs|builds the graphs|panels|pictures on the wall|designs dashboards|builds dashboards|builds the dashboards|dashboards and panels',
    dependencies: 'plugin|plugin vulnerability|plugin catalog|community plugin',
    'service-roles': 'data source',
    'access-keys': 'api key|grafana token|expired tokens|api keys of grafana|grafana token rotation',
    'engine-major-upgrades':
      'grafana version|grafana 9|grafana 10|upgrade grafana|grafana upgrade|9 to 10|version of the workspace|update the workspace version|grafana out of support|grafana end of support|move to grafana|workspace version upgrade|move to v10|kicks off the move|stuck on v9|stuck on an old version|to grafana 10|newer grafana|upgrade the workspace version|workspace version',
    federation: 'saml|assertion mapping|role mapping|saml mapping',
    backups:
      'dashboard deleted|deleted dashboard|export dashboard|dashboard json|backup of dashboards|dashboards accidentally deleted|restore a dashboard|restore dashboards|dashboards in git',
    'service-availability':
      'server crash|grafana down|grafana crash|workspace down|workspace unreachable|grafana servers|grafana login page down|availability of grafana',
    'platform-software':
      'install grafana (updates/patches/upgrades)|grafana security patch|grafana cve|patch grafana|grafana patches|flaw in grafana|bug in grafana itself|vulnerability in grafana|fix of grafana itself|hole in grafana|hole in the grafana|holes in grafana|grafana program|flaw in the program itself|repairs grafana itself|web page free of bugs|vuln in the servers|vulnerability in the servers|grafana server vulnerability|patch grafana itself',
    'end-users':
      'viewer|editor|grafana admin|admin assignment|grafana users|teams in grafana|user mapping|map users|sso users|editor rights|admin rights in grafana|viewer rights|users of the workspace|access of leavers to grafana',
    alerting: 'contact points|alert rules|grafana alerting|silences',
    'network-configuration':
      'vpc connection|network access control|prefix list|private workspace|workspace open to the world|open to every ip|limit by prefix lists|vpc endpoints for grafana',
    secrets: 'credentials of the database in grafana',
    queries: 'slow panel|query of the panel|panel query|slow dashboard',
    'identity-access':
      'who may edit dashboards|dashboard permissions|editor or viewer|folder permissions|press buttons|who may open grafana',
    'operating-system':
      'os under grafana|os under managed grafana|os below grafana|amg os patches|operating system of the grafana servers|linux under grafana',
    'api-tls': 'certificate of the workspace url|workspace url certificate|tls certificate of the workspace',
    'service-function':
      'install grafana|grafana installation|provisions the grafana server|sets up the server behind workspace|replaces failed grafana server|failed node replaced|restarts grafana|scales the grafana server|grafana database|database behind grafana|stores dashboards behind the scenes|where dashboards are stored|high availability of workspace|spreads workspace over zones|carries out the version update|executes the version upgrade|migrates the grafana database|runs the alert evaluation|evaluates grafana alerts|engine of grafana alerting|curates the plugin catalogue|removes vulnerable plugins|takes plugin versions out of catalogue|hosts the plugin catalogue|preinstalled data source plugins|built-in data sources maintained|creates roles for data sources|generates the iam role|partnership with grafana labs|workspace url|domain of the workspace|login page hosted|renders the dashboard|serves the grafana web interface|hardens grafana servers|adds servers for the workspace|workspace grows with users',
  },
  'managed-prometheus': {
    rules: 'recording rule|recording rules|alerting rule|rule groups|rules file|rule evaluation failed',
    alerting:
      'alert manager|alertmanager|alert routing|alert receiver|alertmanager config|receiver missing|without a receiver|alertmanager yaml|sns receiver|pagerduty receiver',
    workers: 'remote write|remote_write|remote_write errors|our prometheus server|write errors',
    agents:
      'scraper|adot|adot collector|collector upgrade|collector|opentelemetry collector|scrape config|managed collector|prometheus server in agent mode|scraper config|scrape targets missing|adot addon|collects the numbers|collect the numbers|collects the metrics|sends the numbers|gathers the metrics|gathers the numbers|sends metrics to it|scrapes the pods|scrapes the targets|ships the metrics|feeds it with metrics|brings metrics in|__replica__|replica label|cluster label|replica and cluster labels|external labels|pair of prometheus servers|metrics counted twice|two collectors send the same',
    data: 'labels',
    'resource-configuration':
      'workspace|high cardinality|high cardinality labels|label cardinality|cardinality explosion|exporters|exporter|number of series|reduces series|fewer series|too many labels|cuts down series|drops series|drop needless metrics|needless metrics',
    'platform-software':
      'patch prometheus|prometheus version|prometheus patches|prometheus cve|amp patches|prometheus cves|flaw in prometheus|prometheus itself|hole in prometheus|holes in prometheus|vuln in the servers|vulnerability in the servers|prometheus server vulnerability|patch prometheus itself',
    quotas:
      'active series|series limit|label limit|ingestion rate limit|429|series limit higher|throttled remote write|too many series|raise the series limit|ingestion throttling|ingestion throttled|watches throttling',
    'data-retention': '150 days|keep metrics|metrics retention',
    scaling:
      'ingestion scale|query scale|amp ingestion|grows the backend|ingestion backend|ingestion capacity|ingestion servers|scale ingestion|scales ingestion|scaling of ingestion|workspace scales|metrics backend|prometheus backend|amp backend|ingester|ingesters',
    'identity-access':
      'query role|queries access|query permission|querymetrics|aps:querymetrics|aps:remotewrite|sigv4|who may query metrics',
    'service-availability': 'amp down|query errors 5xx',
    'kms-keys': 'key disabled|cmk disabled',
    'storage-space': 'tsdb storage|tsdb',
    durability:
      'replicate samples|samples over azs|samples replicated|replicating samples|measurements in three zones|keeps the measurements|measurements in several places|samples in three zones|replicated over three zones|copies of the metrics|metrics replicated|metrics in several zones|metrics stored in several zones|copies of our metrics',
    cost: 'cardinality bill|sample ingestion bill',
    'control-plane':
      'rule evaluation|rule evaluation running|evaluates the rules|rule engine running|ruler running|alert manager servers',
    'service-function':
      'install prometheus|prometheus installation|evaluates recording rules|evaluates alerting rules|runs the ruler|rule interval kept|runs alertmanager|groups and routes alerts|deduplicates alerts|silences applied|drops duplicate samples|deduplicates samples|high availability deduplication|elects the replica|picks the leader replica|copies samples to zones|stores samples in three zones|compacts blocks|compaction|tsdb compaction|deletes old samples|drops samples past retention|query engine|promql engine|answers promql|sharding of series|shards the series|grows with ingestion|adds ingesters|write-ahead log|cortex|cortex cluster|operates the managed scraper|scales the scraper|patches the managed collector|servers of the managed collector|remote write endpoint operated',
  },
  memorydb: {
    scaling: 'shard|resharding|reshard|rebalance slots|add shards|slot migration',
    'database-users':
      'acl|acls|users and acls|access string|access strings|open-access|open access acl|open-access acl',
    'guest-os-patching': 'service update',
    durability: 'transaction log|multi-az log',
    'right-sizing': 'data tiering|resize|resizing',
    alerting: 'alarm|alarms',
    'multi-az':
      'automatic failover off|replica count|replicas per shard|replica count per shard|spare node|one node only',
    'data-retention': 'keys without ttl|no expiry|ttl of keys',
    'engine-major-upgrades': 'redis to valkey|major redis version|newer redis|newer valkey|next redis|latest valkey',
    queries: 'slow commands|keys star|flushall',
    drivers: 'cluster mode client|redis client|moved error|crossslot',
    'cross-region-copies':
      'multi-region cluster|memorydb multi-region|add a region|second region|regions of the cluster|cluster in another region|copy in another region|active-active regions|redirect to another region',
    'parameter-groups': 'maxmemory-policy|maxmemory|eviction policy',
    backups: 'snapshot retention|automatic snapshots|snapshot retention 0',
    'engine-minor-upgrades': 'fixes on the database|fixes on redis|fixes on valkey',
    'ssh-access': 'log in to the machine',
    'service-function':
      'install (redis/valkey)|(redis/valkey) installation|writes to the log first|acknowledges after the log|log stored over zones|durable log service|log quorum|feeds replicas from the log|replicates to replicas|replication from the log|order on the replicas|consistency of the primary|read after write|notices a failed node|detects node failure|replaces the failed node|starts a replacement node|fills the new node|restores the node from log|synchronises the new node|elects the new primary|promotes an up-to-date replica|lossless failover|no data lost in failover|replicates between regions|copies writes to other regions|catches up after region outage|crdt|conflict-free replicated|last writer wins|last write wins|resolves conflicts between regions|moves slots between shards|migrates slots|cluster endpoint|in-memory engine behind|resolves write conflicts|decides which value survives|replaces a failed node',
    'platform-software': 'install (redis/valkey) (updates/patches/upgrades)',
  },
  mq: {
    'resource-configuration':
      'broker|exchange|memory alarm|high watermark|queue memory|vhost|vhosts|bindings|exchanges|quorum queues|queue mirroring|policies of rabbitmq|broker configuration|network of brokers|store and forward|shovel|federation plugin|broker plugins|durable queues|lazy queues',
    'database-users':
      'broker user|admin password|broker password|rabbitmq user|activemq user|broker logins|logins of the broker',
    'identity-access':
      'authorization map|ldap auth|authorizationmap|ldap users of the broker|broker to active directory|oauth 2.0 of rabbitmq|broker ldap integration|amazon mq ldap',
    'engine-major-upgrades':
      'activemq 5.15|5.15 to 5.18|activemq upgrade|rabbitmq upgrade|rabbitmq 3 to 4|new broker version|major version of the broker|newer rabbitmq|newer activemq|latest rabbitmq',
    'engine-minor-upgrades':
      'rabbitmq 3.11|broker version end of support|forced broker upgrade|patch version of the broker|activemq cve|rabbitmq cve|openwire|broker cve|broker engine patch|rabbitmq patches|activemq patches|broker patches|fixes on the broker|fixes on rabbitmq|fixes on activemq|fixes for the broker|update rabbitmq|updates rabbitmq|rabbitmq updated|update activemq',
    'service-logs': 'general logs|audit logs|broker logs|general and audit logs',
    backups: 'messages backed up|backup of messages|backup of the broker|broker definitions',
    'multi-az':
      'single instance broker|single-instance broker|active standby|cluster deployment|broker down in maintenance|spare broker|one broker only|single broker',
    'public-access': 'console public|public console|rabbitmq console|web console reachable',
    scaling: 'broker size|bigger broker|mq.t3.micro|broker instance type|broker too small|resize|resizing',
    application: 'clients reconnect|failover url|failover transport|client libraries|amqp client|jms client',
    'disaster-recovery': 'cross-region data replication|crdr|broker in another region',
    'encryption-in-transit': 'amqps|ssl connections of clients|old tls clients',
    'security-groups': '5671|61617|broker ports',
    hardware: 'host under the broker|broker host failed|broker hardware',
    'maintenance-window': 'move the maintenance|broker maintenance|reboot of the broker',
    'dead-letters': 'activemq dlq|activemq.dlq|dead letter exchange|dead letter queue of the broker',
    workers:
      'consumers ack nothing|unacked messages|empties a queue|queue overflows|empties the queue|overflowing queue|queue full|consumer too slow|queue fills up|queues fill up|queue filling up|queue backlog|backlog in the queue|queue depth grows|messages stack up',
    'application-availability': 'clients reconnect after reboot|does not reconnect|reconnect after maintenance',
    'host-os-patching': 'os of the broker|operating system of the broker',
    durability:
      'storage volume of the broker|message storage replicated|broker storage|efs under the broker|journal of the broker',
    'service-availability': 'broker on its feet|hub on its feet',
    'hardware-replacement': 'node replacement|cluster node replaced|rabbitmq node replaced',
    'service-function':
      'install (rabbitmq/activemq)|(rabbitmq/activemq) installation|install the broker|flips to the standby|switches to the standby|standby takes over|takes over when the active dies|active broker dies|second broker jumps in|promotes the standby|elects the new leader|fails over by itself|detects a dead broker|notices that the broker is dead|broker health detection|restarts the crashed broker|replaces the dead broker instance|brings a node back into the cluster|load balancer before the broker|load balancer of rabbitmq|endpoint stays the same|keeps the broker address|copies messages between zones|messages kept on shared storage|storage under the queue|replicates the journal|synchronous replication of messages|syncs the cluster nodes|hosts the web console|serves the console page|certificate of the broker|broker tls certificate|renews the broker certificate|installs the engine|compiles rabbitmq|patched build of activemq|pushes broker metrics|flips over to the standby',
    'guest-os-patching': 'host maintenance|host and engine maintenance|maintenance performed by|maintenance done by',
    'platform-software': 'install (rabbitmq/activemq) (updates/patches/upgrades)',
  },
  msk: {
    'node-provisioning': 'broker',
    'engine-major-upgrades':
      'kafka version|kraft|kafka 2.8|jump to kafka 3|old kafka version|kafka end of life|kraft migration|newer kafka|next kafka|latest kafka',
    queries:
      'topics|schema compatibility|avro schema|schema registry|recreate topics|kafka topic deleted|deleted kafka topics|create kafka topics',
    alerting:
      'consumer lag|under replicated partitions|underreplicatedpartitions|offline partitions|offlinepartitionscount|activecontrollercount|maxoffsetlag',
    'database-users':
      'kafka acl|client certificate|client cert|client certs|certificates of clients|revoke client certificates|scram user|scram password|topic acl|acl on topics|clients may write|which clients may write|who may write to a topic|may write to a topic|may read a topic',
    drivers: 'kafka client',
    'network-configuration': 'bootstrap brokers',
    'service-logs': 'broker logs',
    'platform-software':
      'install kafka (updates/patches/upgrades)|zookeeper|hole in kafka|holes in kafka|flaw in kafka itself|kafka cve|cve on the brokers|kafka cve on the brokers|kafka vulnerability|vulnerability in kafka',
    'right-sizing': 'partitions|how many brokers|number of brokers|how many machines|size of the brokers',
    scaling: 'cruise control|add brokers|rebalance partitions|broker count|adds brokers by hand|resize|resizing',
    'cross-region-copies': 'msk replicator|mirrormaker',
    'identity-access':
      'unauthenticated access|allow.everyone.if.no.acl.found|no acl found|kafka acls|kafka acl|topic acls|acl on the topic|who may write to the topic|who may read the topic|consumer group permissions|acls on topics',
    'storage-space': 'broker disk|broker volumes|volumes on brokers|broker storage|makes room|running out of room',
    secrets: 'scram secret',
    'application-availability': 'rolling restart|rolling reboot',
    'internal-tls': 'plaintext listener|client broker plaintext|plaintext between clients',
    'resource-configuration':
      'replication factor|rf|min insync replicas|unclean leader election|auto create topics|msk configuration|log retention hours|adds partitions|add partitions|partition count|number of partitions|more partitions',
    'hardware-replacement':
      'crashed broker|broker crashed|broker crashes|failed broker|broker failed|broker is down|unhealthy broker|storage reattached|reattach storage|replace a broker|zookeeper node|zookeeper nodes|zookeeper ensemble|kraft controller|kraft controllers|controller nodes|ebs volume failure|broker volume fails|failed broker volume|volume of a broker failed|disk of a broker failed',
    workers:
      'kafka producer|kafka consumer|consumer group|commit offsets|offset commits|consumer rebalances|consumer offsets|offsets reset|offset reset|replay messages|replaying messages|consumer replays',
    'tls-certificates':
      'intra-broker|intra-broker certs|broker certificates|inter-broker tls|consumer too slow|records pile up|reads from the topic|reading from the topic|consumes the records',
    'patch-management':
      'fixes on kafka|fixes for kafka|kafka fixes|fixes on the brokers|puts fixes on brokers|brokers get fixes|brokers patched',
    'operating-system':
      'servers for the replicator|replicator servers|operates the brokers|operates msk brokers|hosts of the brokers|broker hosts|watches the broker hosts|broker os|os of the brokers|operating system of the brokers|linux under the brokers',
    'service-function':
      'install kafka|kafka installation|install the brokers|operates zookeeper|runs the controllers|kraft quorum|controller quorum|elects the leader|leader election|new partition leader|promotes a replica|detects a failed broker|notices a dead broker|broker failure detection|self-healing|heals the cluster|reuses the storage|same broker address|broker address stays|replicates partitions among brokers|catches the new broker up|resyncs the broker|moves segments to tiered storage|tiered storage operated|cheap tier behind|storage behind the tiers|spreads the partitions|intelligent rebalancing|rebalances by itself|partitions moved automatically|replicator copies|copies topics to the other cluster|replicator offset sync|replicator engine|certificate authority of the brokers|issues the broker certificates|signs the broker certificates',
    'encryption-in-transit':
      'plaintext between clients and brokers|plaintext allowed|plaintext traffic allowed|client broker encryption setting',
  },
  'msk-connect': {
    application:
      'connector|connector failed|failed state|replication slot|connector task failed|single message transform|plugins|custom plugin|connector plugin|plugins we uploaded|uploaded plugin',
    dependencies: 'debezium',
    'parameter-groups': 'worker configuration',
    'service-roles': 'service execution role',
    backups: 'connector offsets|offsets',
    drivers: 'jdbc driver in plugin',
    scaling: 'mcu|mcu range|mcu too low|autoscaled connector',
    'network-configuration': 'route to internet|no route',
    secrets: 'db password|password in connector|clear text in the connector|credentials in the connector config',
    'platform-software': 'kafka connect framework|connect framework|kafka connect version',
    'guest-os-patching':
      "workers' system|fixes on the workers|system of the workers|workers get fixes|machines of the workers",
    'service-function':
      'starts the workers|launches the workers|operates the workers|worker jvm|jvm of the worker|worker processes|restarts failed tasks|failed tasks restarted|task restart|redistributes the tasks|rebalances the tasks|tasks of a lost worker|takes over the tasks|worker dies|replaces a dead worker|lost worker replaced|watches the connectors|watches connector health|health of the workers|monitors delivery|adds workers automatically|scaling algorithm|decides to add workers|hosts kafka connect|connect cluster itself|connect cluster operated|connect rest api|network interface of a worker|ships the logs|delivers the connector logs|runtime under the plugin',
  },
  'msk-serverless': {
    'resource-configuration': 'kafka topics|serverless cluster settings',
    'data-retention': 'kafka retention',
    'iam-policies': 'iam access control|iam auth',
    queries: 'topics',
    quotas: 'partitions',
    'engine-major-upgrades': 'kafka upgrade|kafka version upgraded|version of the serverless cluster',
    workers: 'consumer group|producer retries|idempotent producer',
    alerting: 'consumer lag alarm|maxoffsetlag',
    'identity-access':
      'clients may write|clients may read|who may write to a topic|decides which clients write|clients allowed to write',
    scaling: 'resize|resizing',
    'service-function':
      'brokers behind the scenes|hidden brokers|brokers we cannot see|invisible brokers|operates the brokers|runs the brokers|broker dies|broker fails|failed broker replaced|replaces brokers|elects the leader|leader election|elects partition leaders|places the partitions|partition placement|moves partitions|rebalances partitions|balances the partitions|replicates the messages|copies of a message|replicas of a partition|sets broker properties|broker settings fixed by|storage behind the topics|stores the messages|zookeeper|kraft controllers|controller quorum|privatelink endpoint operated|provisions capacity in the background|kafka itself operated',
  },
  mwaa: {
    dependencies:
      'requirements.txt|python requirements|airflow requirements|requirements file|plugins.zip|plugins|constraints file|provider packages|startup script',
    scaling:
      'airflow worker|workers stuck|queued tasks|max workers|min workers|worker autoscaling|tasks stuck in queued|adds workers|add workers|workers added|more workers when tasks queue up|tasks queue up',
    application:
      'dag|dag import error|dag code|broken dag|task failure|dag parsing|zombie tasks|zombie task|custom operators|custom operator|celery executor|dag concurrency|xcom|xcoms|catchup runs|import errors in dags|airflow sensors',
    secrets: 'airflow connection|fernet|airflow variables|airflow connections|secrets backend',
    'runtime-patching':
      'airflow image|base image patches|airflow base image|airflow patches|airflow cve|image of airflow|fixes on the workers of the environment|fixes on the airflow machines|airflow machinery|fixes on airflow|fixes on the airflow machinery|airflow gets fixes',
    'engine-minor-upgrades': 'upgrade airflow|airflow upgrade|airflow version|2.5 to 2.9|newer airflow',
    'storage-space':
      'metadata db|metadata db full|db cleanup|airflow db clean|metadatabase|metadata database full|metadata database cleanup|metadata database grows|clean the metadata database',
    'service-logs': 'task logs|scheduler logs|webserver logs|worker logs|dag processing logs',
    'kms-keys': 'cmk|key of the environment|env key|cmk on the environment',
    'public-access': 'webserver public|airflow ui public|web server access',
    'platform-software':
      'install airflow (updates/patches/upgrades)|scheduler process|scheduler crashed|airflow scheduler|webserver process|aurora under airflow|database under airflow|hole in airflow|holes in airflow|flaw in airflow itself|scheduler and webserver containers|webserver containers|scheduler containers|worker containers',
    'bucket-policies': 'dag bucket|who can write dags|dags folder',
    'end-users': 'airflow ui roles|airflow rbac|ui users|roles in the airflow ui',
    'data-privacy': 'personal data in xcom|xcom with personal data',
    'resource-configuration':
      'airflow configuration options|airflow configuration overrides|celery.worker_autoscale|core.parallelism|mwaa environment update failed',
    'base-images':
      'image of the airflow workers|base image of the workers|airflow container image build|builds the airflow image|builds the scheduler image|container image of the scheduler|airflow scheduler container image',
    'network-configuration': 'private network mode of mwaa|mwaa environment creation failed',
    backups: 'backup of the metadata database|metadata db backups|backups of the metadata db',
    'application-code':
      "dag file|dag files|syntax error in the dag|dag syntax error|scheduler skips the dag|dag not picked up|dag import errors|airflow dag broken|python error in the dag|dag doesn't show up|stores dag files and protects",
    'identity-access':
      'press buttons|may press buttons|airflow page|airflow web page|who may open airflow|who may start a dag|rights in airflow|roles in airflow|buttons in airflow|may trigger dags',
    'engine-major-upgrades': 'newer airflow|next airflow|latest airflow',
    'guest-os-patching':
      'os of the containers|os of the scheduler containers|os of the airflow containers|os of scheduler|os of workers|os of airflow workers|scheduler boxes|patch linux there|linux of the scheduler|linux on the workers|boxes of the scheduler',
    'service-availability':
      'scheduler infrastructure|web server infrastructure|airflow infrastructure|keeps airflow scheduler alive|scheduler process alive|operates the airflow scheduler|airflow scheduler host|hosts the metadata database|hosts airflow metadata database|server of the metadata database|patches the metadata database|metadata database patched|metadata database patches|metadata db patches|metadata database|runs the metadata database|airflow metadata database',
    'operating-system':
      'os under the metadata database|os of the metadata database|metadata database host|metadata database server patches|machine of the metadata database',
    'right-sizing': 'environment class|mw1.small|bigger environment class|class of the environment',
    'service-function':
      'install airflow|airflow installation|starts tasks on time|fires the schedule|hands tasks to workers|queue between scheduler and workers|celery queue|sqs queue of airflow|task queue of airflow|restarts the scheduler|scheduler dies|revives a dead scheduler|second scheduler takes over|replaces a dead worker|starts worker containers|removes idle workers|takes workers away|copies dags from s3|syncs the dags|pulls dags from the bucket|stores the run history|keeps the run state|state of the dag runs|database that keeps the state|load balances the web server|hosts the airflow page|serves the airflow ui|login page of airflow|ships task logs to cloudwatch|publishes worker metrics|builds the new environment containers|swaps containers in an update|keeps workflow versions|versions of the serverless workflow|vpc endpoint to the database|scheduler process restarted|metadata database|postgres of the metadata|metadata postgres',
  },
  'vpc-nat-gateway': {
    'resource-configuration': 'elastic ip|eip|allocate elastic ip|connectivity type|private nat|secondary ip addresses',
    'network-configuration': 'outbound internet access',
    subnets:
      'route to nat|route to a deleted nat gateway|route to a dead nat gateway|blackhole route|route blackholes|routes to nothing|stale nat route|deleted nat gateway|nat gateway deleted by mistake',
    'multi-az':
      'nat per az|regional nat gateway|one nat for all azs|single nat gateway|one nat gw|nat gateway az down|zone lost egress|one nat gateway for three|nat gateway for three azs|nat in one az|nat only in one az|single nat|nat per zone|shared nat gateway for all zones|single point of failure|in every zone|one per az|one per zone|one in each az|one in every az|one in each zone|one for each zone|one for each az|gateway in each az|gateway per az|second nat gateway',
    scaling:
      'nat bandwidth|nat gateway size|size the nat|bandwidth of the nat|grow the nat|bandwidth size|size of the nat gateway|size the bandwidth|100 gbps|up to 100 gbps|nat gateway grows|grows by itself|bandwidth grows|nat throughput|nat scales|makes it wider|gateway wider|more room for traffic|broader pipe|bigger pipe|wider pipe|resize|resizing|widens|wider nat gateway|nat gateway under load|bandwidth under load',
    quotas:
      'errorportallocation|ran out of ports|out of ports|no ports left|port limit|port allocation errors|port exhaustion|too many connections to one destination|55000 connections',
    alerting: 'packetsdropcount|packets dropped|nat metrics|idletimeoutcount|bytesouttodestination',
    'service-availability':
      'redundancy inside its az|redundant inside its az|failover inside an az|failover inside its az|failover within the zone|redundancy within its az|redundancy inside its zone|redundant within its zone|nat maintenance|maintenance of nat|nat gateway down|nat gateway failed|nat outage|machine behind it dies|machinery behind|machinery behind nat gateway|fleet behind the nat gateway|what is behind a nat gateway|servers behind a nat gateway|upkeep|nat gateway upkeep|upkeep of the nat gateway|health of the nat gateway',
    'platform-software': 'patch the nat|nat software|nat patching|update the nat',
    cost: 'data processing charges|nat charges|nat bill|nat data processing|nat cost',
    'flow-logs': 'logs of the nat|which host talked|who talked to the internet|connections through the nat',
    'egress-filtering': 'filter what goes through the nat|block destinations|domains allowed out',
    application:
      'keepalives|keepalive|tcp keepalive|350 seconds|connections cut|idle connection dropped|reset after idle',
    hardware: 'broken gear|gear under|replaces broken gear|machines under the gateway|broken machine under',
    'service-function':
      'translates the addresses|translates source addresses|translates private addresses|address translation engine|translates the replies back|assigns source ports|port assignment|allocates the ports|port allocation engine|table of connections|connection table|connection tracking|tracks connections|remembers open connections|nat table|translation table|state of the connections|blocks inbound connections|refuses unsolicited inbound|unsolicited inbound connections|drops connections from outside|drops idle connections|ends idle connections|sends the reset|nat64|translates ipv6 to ipv4|dns64 and nat64|redundant parts inside|parts inside the gateway|failover inside the gateway|expands to new zones|network interface of the gateway',
  },
  'vpc-nat-instance': {
    'resource-configuration': 'source/destination check|source/dest check|source destination check|src/dst check',
    failover:
      'nat failover script|bring up a replacement|nat instance died|nat instance down|replace the nat instance|auto recovery of the nat',
    application: 'port forwarding',
    'ssh-access': 'bastion',
    scaling: 'resize the nat|nat bottleneck|bandwidth of the nat instance|bigger nat instance|nat instance type',
    'guest-os-patching': 'nat ami|fck nat|old nat ami|nat instance updates',
    migration: 'move to nat gateway|moving to a nat gateway|replace with nat gateway|switch to nat gateway',
    'network-configuration': 'iptables|masquerade|ip forwarding|nftables',
  },
  neptune: {
    queries:
      'gremlin query|sparql|opencypher|gremlin traversal|gremlin traversals|traversal|traversals|supernode|supernodes|graph model|graph modelling|profile endpoint|query over millions of edges',
    triggers: 'neptune streams',
    'engine-minor-upgrades':
      'engine release|engine patch|fixes on the database|fixes for the database software|installing the binaries|neptune binaries|engine binaries',
    migration:
      'bulk loader|loader|duplicate vertices|duplicate edges|data loaded twice into neptune|csv load of the graph',
    'multi-az': 'neptune replica|read replica|replicas',
    'identity-access':
      'iam auth|iam database authentication|read-only in neptune|read-only graph access|read access to the graph',
    'right-sizing': 'm-ncu|graph memory|provisioned memory of the graph|resize|resizing',
    'storage-space':
      'volume full|disk full|cluster volume grows|resize the storage|neptune storage size|128 tib|extend the cluster volume|makes room|space for data|cluster volume|cluster volume fills up|disk of the cluster|storage of the cluster|volume of the cluster|grows by itself|grow by itself|high water mark',
    alerting: 'alarm|alarms',
    cost: 'workbench left on',
    durability:
      'copies of the graph|six copies|6 copies|storage of neptune|configure the copying|copies in three zones|copies in 3 azs|keeps copies in azs|copying between zones',
    'scaling-limits': 'ncu|ncus|ncu limits|min and max ncu|maximum ncu',
    'parameter-groups': 'lab mode|neptune_lab_mode|neptune_query_timeout|neptune_enforce_ssl',
    'security-groups': 'port 8182',
    'service-roles': 'loader role|bulk load role|load_failed|role attached to the cluster',
    data: 'export of the graph|neptune export|loads the graph|load the graph|bulk load|bulk loader|feeds the graph|nodes and edges',
    'audit-logs': 'neptune_enable_audit_log|audit log parameter',
    'engine-major-upgrades': 'newer neptune engine|next engine',
    'ssh-access': 'log in to the machine',
    capacity: 'add storage by hand|volume grows past|storage grows by itself',
    failover: 'fails over to replica|fails neptune over|promotes a replica|promotion of a replica|replica takes over',
    'snapshot-sharing':
      'neptune copy of snapshots into another account|neptune copy of the snapshots to another account|neptune snapshots into our vault account|neptune snapshot copy to another account|neptune nightly copy of snapshots|neptune snapshots copied to another account|neptune copies snapshots elsewhere|neptune snapshots in the vault account|sharing neptune snapshots|neptune takes the nightly copy of snapshots into another account',
    'service-logs': 'enable neptune logs|neptune logs enabled',
    'service-function':
      'install the engine|install neptune|shared storage volume|storage shared by replicas|repairs storage segments|segment repair|self-healing storage|segments added by itself|builds the graph indexes|maintains graph indexes|quad indexes|dictionary of values|query planner|query optimizer|dfe engine|gathers statistics|computes statistics|change log order|orders the change log|stream records each change|stream without duplicates|purges stream records|expires stream records|loader reads in parallel|splits load files|loads files in parallel|queues load jobs|load queue|vertices before edges|cluster endpoint follows|endpoint follows the primary|reader endpoint balances|balances connections over replicas|watches instances|restarts a crashed instance|transaction isolation engine|algorithms of neptune analytics',
    'resource-configuration': 'number of read replicas|number of replicas|how many replicas|add a read replica',
  },
  'network-firewall': {
    rules:
      'firewall policy|rule group|suricata|stateful rules|domain list|domain allowlist|allowlist|domain filtering|home_net|home net|home_net variable|rule variables|default drop|default action|stateless rules|typo in a rule|rule order|pass rules|drop rules|wrongly blocked|honest traffic blocked|blocked by mistake|legitimate traffic blocked|opens encrypted traffic|opens the encryption|opens up encrypted|look into encrypted traffic|looks into encrypted traffic|decrypts traffic|decryption for inspection|tls inspection configuration|opens tls|drops legitimate traffic|drops legit traffic|false positives of the firewall|tunes the firewall|tune the threat list|blocks legitimate traffic|good traffic dropped|legit traffic blocked|who tunes|tuning the managed rules|exclude a signature',
    'managed-rules':
      'threat signatures|threat signature rule group|aws managed rule groups|active threat defense|botnet lists|ready-made rules|ready-made rule groups|rules that aws writes|prebuilt rules|canned rules|ready-made domain lists',
    subnets: 'firewall endpoint|asymmetric routing|route through the firewall|routes to the firewall|firewall subnet',
    'tls-certificates': 'tls inspection',
    'service-logs': 'alert logs|flow logs of the firewall|firewall logs|tls logs',
    scaling:
      'scale to 100g|firewall throughput|firewall scaling|100 gbps|inspection power|adds power|firewall power|more firewall power|firewall gets bigger|enough firewall power|at peak|firewall machines at peak|enlarges firewall endpoint|firewall endpoint under load|bigger firewall endpoint|firewall endpoint scales|firewall endpoint grows|capacity of the firewall endpoint|firewall endpoint overloaded|firewall endpoint throughput',
    'resource-configuration':
      'delete protection|subnet change protection|stream exception policy|policy change protection',
    'multi-az':
      'endpoint in each az|one az endpoint|firewall in every zone|in every zone|places firewall in every zone|endpoint in every zone|firewall endpoint in each|one firewall for all zones',
    enabling: 'not inspected|traffic bypasses the firewall|nothing inspected',
    'platform-software':
      'firewall endpoints patched|patches the firewall endpoints|software of the firewall endpoints|firewall engine|suricata version|engine patching|suricata itself|cve in suricata|suricata cve|flaw in suricata|hole in suricata|suricata patch|suricata patched|suricata update|suricata engine|vulnerability in suricata',
    hardware: 'machines of the firewall',
    'service-availability':
      'firewall endpoint healthy|keeps firewall endpoints healthy|firewall endpoint fails|unhealthy firewall endpoint|broken firewall endpoint replaced',
    'service-function':
      'inspection engine|deep packet inspection engine|stateless engine|stateful engine|writes the threat signatures|updates the threat signatures|signature updates|threat intelligence|threat intelligence feed|amazon threat intelligence|madpot|active threat defense indicators|indicators of active threats|bad domain list updated|botnet domain list|malware domain list|curates the malware domains|maintains the domain lists|reputation lists|makes certificates on the fly|generates certificates on the fly|impersonating certificates|re-encrypts the traffic|encrypts again after inspection|keeps the flow state|connection state table|tracks connections|delivers the alert logs|propagates policy changes|reads the sni',
    'service-improvement-opt-out':
      'deep threat inspection|opt out of threat inspection|analyzes our firewall logs|analyses our traffic logs|aws learns from our traffic|our traffic for its threat intelligence|active threat defense opt out|use of our logs',
  },
  odb: {
    capacity: 'vm cluster',
    'network-configuration': 'odb network',
    'encryption-at-rest': 'tde|tde wallet|wallet',
    'disaster-recovery': 'data guard|standby exadata|data guard association|data guard to a second az',
    'engine-minor-upgrades':
      'vm cluster patch|grid infrastructure|patch the vm cluster|exadata patch|oracle quarterly patch|exadata grid patch',
    'guest-os-patching':
      'guest vm os|vm os|guest os of the vm cluster|vm cluster os|guest linux|linux of the vm clusters|vm cluster linux|fixes on the vm clusters',
    'hardware-replacement':
      'exadata storage server|storage server broke|exadata hardware|exadata disk failed|exadata storage cell|exadata server broke',
    'storage-space': 'volume full|disk full',
    'own-licences': 'byol|oracle licences byol|bring our oracle licences|odb byol|exadata byol licences',
    facilities: 'exadata in the data center|exadata racks in aws halls|power of the exadata racks',
    'ssh-access': 'ssh keys for the vm cluster|ssh to the exadata vm',
    'key-material': 'tde wallet password|exadata tde keys|tde keys on exadata',
    'support-access': 'sr to oracle|case with oracle',
    'identity-access': 'oci console users|oci users|oci iam|oci tenancy users|oci groups',
    'right-sizing':
      'ecpus of the vm cluster|ocpu count|scale ocpus|vm cluster too small|exadata ecpus|vm cluster ecpus',
    'resource-configuration': 'asm|asm disk group|asm disk groups|disk groups|asm redundancy',
    'service-function':
      'oci control plane|control plane in oci|operates the exadata|runs the exadata|maintains the exadata|exadata maintenance|patches the storage cells|storage cells|hypervisor under the vm clusters|firmware of the exadata|link to the oci region|link between aws and oci|child site|network between vpc and exadata|runs the odb network|odb network routing|path to s3 for backups|managed backup path|managed backups to s3|vpc lattice gateway|resource gateway|zero-etl to redshift|sends events to eventbridge|odb events|oracle staff in aws|oracle operations team|racks in the aws building|infrastructure shared between oracle|autonomous database tunes itself',
  },
  opensearch: {
    'bucket-policies': 'access policy',
    'maintenance-window': 'off-peak window',
    'patch-management': 'service software update|blue/green deployment|blue/green deployments|blue green stuck',
    'right-sizing':
      'dedicated master|jvm pressure|jvm memory pressure|too many shards|red cluster|cluster status red|yellow cluster|unassigned shards|ultrawarm nodes|number of ultrawarm nodes|warm node count|hot node count|how many search machines|number of search machines|how many machines|how many data nodes|number of nodes|how many nodes|how many masters',
    scaling: 'data nodes|grows the domain|adds nodes by hand|resize|resizing',
    queries:
      'shard count|mapping explosion|circuit breaker exception|circuit breaker exceptions|bulk requests too big|es_rejected_execution|reindex|reindexes|reindexing|analyzer|analyzers|index template|index templates|field mapping|heavy aggregations|k-nn index|shards per index|replicas per index',
    'database-users':
      'fine-grained access control|master user|backend roles|backend role mapping|index permissions|document-level security|field-level security|tenants in dashboards|opensearch roles|roles in opensearch dashboards',
    'internal-tls': 'node-to-node encryption',
    snapshots:
      'automated snapshots|index snapshot|manual opensearch snapshots|manual index snapshots|snapshot repository of opensearch|snapshot repo|snapshot repository|register the snapshot repository|manual snapshot repository|snapshot repo registered',
    'end-users': 'dashboards login|kibana login|dashboards cognito|kibana users',
    'tls-certificates': 'custom endpoint',
    capacity: 'ultrawarm',
    'engine-major-upgrades':
      'elasticsearch to opensearch|newer opensearch|next opensearch|latest opensearch|newer elasticsearch',
    'lifecycle-rules':
      'ism policy|index state management|old indices|rollover|ism policies|delete old indices|roll over indices|ultrawarm migration|move indices to ultrawarm|cold storage of indices|moved to ultrawarm|hot to warm',
    'storage-space':
      'clusterblockexception|disk watermark|flood stage|index write block|write block|index_create_block|freestoragespace|makes room|running out of room',
    'resource-configuration':
      'cross-cluster search|cross cluster search|cross-cluster connection|synonym file|dictionary package|opensearch custom packages|opensearch custom dictionary',
    workers: 'osis|logstash|fluent bit to opensearch|bulk indexing|opensearch ingestion pipeline|opensearch ingestion',
    'hardware-replacement':
      'data node failed|failed data node|host of a data node|opensearch node replaced|opensearch replaces failed nodes|opensearch nodes after an az outage|dedicated master lost its host|master lost its host|lost its host|replace the master node|master node died|master node replaced|failed master|dead master|lost a data node|data node lost|builds the replacement node|replacement of a lost node',
    'public-access': 'dashboards open to the world|kibana open to the internet|vpc domain or public',
    'engine-minor-upgrades':
      'fixes on the search engine|fixes on elasticsearch|fixes for the search engine|ship the fix',
    'platform-software':
      'install (opensearch/elasticsearch/kibana) (updates/patches/upgrades)|data prepper|patches data prepper|software of the ingestion pipeline|hole in the search software|holes in opensearch|search machinery|log4j inside the domain|domain software itself|software of the domain|log4j of opensearch itself|log4j in the opensearch nodes|log4j in opensearch nodes',
    data: 'loads the papers|feeds documents|puts documents into|fills the index',
    'ssh-access': 'log in to the machine',
    'cross-region-copies':
      'cross-cluster replication|cross cluster replication|follower index|follower indexes|leader index|replication between domains',
    backups: 'hourly snapshots|automated snapshots|one every hour|snapshot every hour|takes the hourly snapshot',
    'service-function':
      'install (opensearch/elasticsearch/kibana)|(opensearch/elasticsearch/kibana) installation|install the engine|places the shards|allocates the shards|shard placement|shard allocation|distributes the shards|replica on another node|keeps primary and replica apart|rebalances the shards|moves shards after a failure|elects the master|master election|elects a new master|promotes a replica|replica promoted|copies data during blue/green|green environment|builds the green environment|launches the replacement nodes|stores the automated snapshots|automated snapshot bucket|hosts the dashboards|dashboards server|serves dashboards|operates kibana|ultrawarm storage layer|warm data in s3|cold storage behind|anomaly detection algorithm|random cut forest|anomaly model|model of the anomaly detector|auto-tune algorithm|standby takes over|cache in front of s3|data copied to the green nodes',
  },
  'opensearch-serverless': {
    'resource-configuration': 'collection',
    scaling: 'ocu|capacity limit|resize|resizing',
    'iam-policies': 'data access policy|data access rule|access policy missing|403 forbidden',
    'public-access': 'network policy',
    'kms-keys': 'encryption policy',
    'service-availability': 'az failure',
    'lifecycle-rules': 'lifecycle policy|old indices',
    'scaling-limits': 'max ocu|ocu limit|ocu ceiling|ocu cap|maximum ocu|raise ocu|ocu hit|ocu budget',
    'engine-minor-upgrades': 'collections upgraded|collection upgrades|upgrades of collections|upgrading collections',
    'engine-major-upgrades': 'domain version bumped|engine version bump|bump the version|version behind the collection',
    queries: 'vector index|wrong dimension|knn index|index mapping|reindex',
    'service-function':
      'separates indexing and search|indexing workers|indexing units|search units|search workers|compute behind a collection|routes the queries|distributes incoming documents|moves the index to s3|index stored in s3|s3 behind the collection|storage behind the collection|storage layer|caches the index|local cache|warm and hot data|standby nodes|standby replica takes over|standby takes over|second zone copy|places the shards|manages the shards|node dies|failed node replaced|nodes we cannot see|hidden nodes|hosts the dashboards|dashboards server|snapshot storage|stores the hourly snapshots|scaling algorithm|adds ocus by itself|vector graph in memory|collection endpoint operated|spare copy in another zone',
  },
  organizations: {
    rules:
      'scp|rcp|scp blocks|scp denies|relax the scp|deny policy|declarative policy|resource control|allow list scp|scp too strict|scp limit|resource control policies|resource control policy|rcps|service control policy too strict|policies at the root|policy at the root ou|loosen the scp|quarantine scp|guard rails|guard rail|guardrails|forbids actions|forbid actions|deny actions in accounts|limits on accounts|writes the guardrails|ban services|forbid services',
    'model-training-data': 'ai training',
    'service-improvement-opt-out':
      'ai opt-out policy|opt out of ai training|ai services opt-out|opt out of ai|one button opt-out',
    'resource-configuration':
      'organizational unit|ou structure|ou|organizational units|invite account|invite existing account|move account|account structure|create account|nested ous|groups accounts|grouping of accounts|sorts accounts into units|accounts into groups|arranges accounts|tree of accounts|groups of accounts|moves accounts between ous|move account to another ou|account into another ou|structure of the ous',
    'account-security':
      'management account|workloads in management account|payer account|management account access|alternate contacts|root mfa of the management account|top account|account at the top|account above all',
    'cross-account':
      'delegated administrator|trusted access|delegated admin|register delegated administrator|trusted access for a service|delegated admin account|name the delegated admin|delegated admin for a service|guardduty delegated admin|delegated admins|organizationaccountaccessrole|access role in invited accounts|role in an invited account|admin role in member accounts|assumes the access role|org access role',
    cost: 'consolidated billing|consolidated bill|ri sharing|savings plans sharing',
    tagging: 'tag policy|tag policies|tag policy not enforced|no tag policy|write tag policies',
    offboarding:
      'closing an account|close account|closing accounts|suspended account|leave the organization|account 90 days|close accounts|close member accounts|reopen a closed account|reopen the account|undo the closing|closed an account by mistake|save data before closing|how many accounts may be closed',
    quotas: 'max number of accounts|account limit|number of accounts|10 accounts',
    'service-availability': 'organizations api down|organizations outage',
    'root-account':
      'member account root|root credentials|central root|root of member accounts|root of a new account|centralized root access|root credentials of members|locks away the master login',
    'backup-plans': 'backup policy|backup policies',
    'access-reviews':
      'review invites|handshakes|handshake|pending invitations|invited into the org|unknown account in the org|accounts in the org reviewed',
    'control-plane':
      'enforces the scp|scp enforced|enforcement of an scp|scp enforced|enforces the scp|scp applied once attached|operates consolidated billing|consolidated billing system|billing system of organizations',
    'service-function':
      'evaluates scp at each request|evaluates the policies|computes the effective policy|effective policy|inheritance of policies|combines policies of levels|passes policy down the tree|blocks the action denied by scp|creates account behind the scenes|account creation workflow|provisions the new account|puts access role into account|organizationaccountaccessrole created|assigns account number|account id assigned|deletes closed account contents|deletes resources after closing|after 90 days removes|suspends the closed account|adds up the bills|combines usage of accounts|volume discount calculated|shares discount across accounts|one invoice for all accounts|calculates the consolidated bill|sends the invitation mail|invitation expires|verifies the email of invitation|creates the service-linked role in accounts|awsservicerolefororganizations|replicates organization data|stores the account tree|propagates policy changes|checks tags against tag policy|deletes ai content after opt-out|scp blocks the call|enforces the scp|refuses the forbidden call|blocking of a forbidden call|scp enforced|scp actually enforced|blocks a call that an scp forbids',
  },
  outposts: {
    'hybrid-link':
      'service link|service link down|service link cut|carrier of the service link|redundant service link|service link bandwidth|bandwidth of the service link|service link latency|network uplinks|uplinks of the rack|two uplinks|uplink to the region',
    'network-configuration':
      'local gateway|coip|coip pool|customer-owned ip|customer-owned ip pool|lag to the outpost|vlan to the outpost|vlan on our switch|our switch',
    'environmental-controls':
      'rack power|power feed|cooling of the rack|kva|pdu|power redundancy of the rack|redundant power for the rack|floor loading|rack weight|three-phase power|ups for the rack',
    'device-security': 'rack|opened the rack|tampered rack|rack door',
    'data-center-access':
      'cage|where our server lives|where the server stands|room of the server|shop where the server is|server in the shop|server in the store|back room of the shop|closet it stands in|locking the server room|site where it stands|who can walk up to the server',
    'disk-disposal': 'nitro security key',
    'multi-az': 'anchor az',
    'hardware-replacement':
      'server disk|dead server|failed host in the rack|power supply unit|psu in the rack|broken power supply|repairs an outpost rack|repair the rack|rack repaired|broken rack|rack breaks|replaces the outpost|repair an outpost|server in the rack died|dead server in the outpost|outpost hardware broken|rack switch died|power supply of the rack died',
    facilities: 'room|floor space|loading dock',
    capacity:
      'capacity exception|spare capacity|run out of capacity|n+1|insufficientcapacity|insufficient capacity|out of slots|order capacity|order more capacity|free slots|capacity order|another rack|order another rack|rack full|spare hosts|spare host|spare capacity for a host failure|headroom for a failed host|room for a failed host|capacity for host failures|reserve capacity in the rack|spare hosts in the rack|spare hosts in the outpost',
    'host-firmware': 'rack switches|switches in the rack|rack network switches',
    'identity-access': 's3 on outposts policy|s3 on outposts access',
    'maintenance-window': 'maintenance visit|book the visit|technician visit|visit of the technician',
    'control-plane': 'cloud side of it|its cloud part',
    hardware:
      'rack install|rack installation|installs the rack|installing the rack|rack delivery|delivers the rack|rack set up|sets up the rack|rack assembly|mounting the rack',
    alerting: 'connectedstatus|connected status|connectedstatus alarm|service link alarm|alarm on the service link',
    'service-function':
      'brings the rack|ships the rack|builds the rack|commissions the rack|wires up inside the rack|monitors the rack|watches the rack from the region|watches equipment health|detects failing hosts|detects failing disks|finds broken parts|predicts failing hardware|swaps a host on site|swaps a rack switch|replaces parts on site|technicians of the rack|installation team|ships a new server|ships a replacement server|establishes the service link|sets up the tunnel|encrypts the service link|service link reconnects|service link comes back|vpn tunnels to the region|reconnects after the outage|places instances on the rack|runs ebs on the rack|runs s3 on the rack|updates the rack software|rolls out software to the rack|queues metrics while disconnected|holds metrics during the cut|takes the rack back|collects the rack',
  },
  parallelcluster: {
    'control-plane': 'head node|slurmctld|slurmdbd|slurm controller|slurmctld crash|scheduler daemon',
    'platform-software': 'slurm|slurm upgrade|slurmctld|slurmdbd|slurm accounting',
    'infrastructure-as-code': 'pcluster config',
    capacity: 'compute fleet',
    'guest-os-patching': 'compute nodes os|node ami',
    'os-accounts': 'posix users|cluster users',
    'storage-space': 'disk full',
    agents: 'monitoring agent',
    'resource-configuration':
      'custom bootstrap actions|bootstrap actions|onnodeconfigured|onnodestart|shared storage|shared file system|shared directory|shared home',
    'engine-major-upgrades': 'upgrades slurm|slurm upgrade|newer slurm|slurm version|renews slurm',
    'service-function':
      'writes the tool|develops the tool|maintains the tool|maintains the source|publishes releases|releases fixes|ships new releases|fixes bugs in the tool|fixes bugs in pcluster|bug in pcluster|pcluster bug|code of the daemons|writes clustermgtd|author of clustermgtd|programs the scaling daemon|publishes official amis|builds official amis|defines the support window of releases|publishes the support policy',
  },
  pcs: {
    'control-plane-patching': 'slurm controller|slurmctld|slurm control daemon|patch slurmctld|controller instances',
    'engine-major-upgrades':
      'slurm version|upgrades slurm|slurm upgrade|newer slurm|next slurm|old slurm|slurm 24.05 to 24.11|slurm 24.05|slurm 24.11|slurm 23.11|slurm 25.05|to a newer slurm version|slurm release upgrade|cluster to the next slurm|move the cluster to slurm|drives the slurm upgrade|slurm minor version|slurm version upgrade',
    'node-provisioning': 'compute node group',
    'ssh-access': 'login node',
    secrets: 'cluster secret',
    'ami-updates': 'compute node ami|nodes to a fresh image',
    scaling:
      'scaling configuration|pcs compute nodes booting|pcs compute nodes launched|pcs launches compute nodes|pcs boots the nodes for jobs|pcs nodes start when jobs queue|pcs nodes when jobs queue up|pcs jobs queue up nodes|pcs starts nodes for waiting jobs|pcs ends idle nodes|pcs idle nodes shut down|pcs compute nodes booted when jobs queue',
    'storage-space': 'disk full',
    agents: 'monitoring agent',
    'control-plane':
      'accounting database|slurm accounting|slurmdbd|job accounting database|slurm scheduler|pcs accounting db|pcs accounting db backups|pcs accounting database backups|pcs controller high availability|pcs controller ha|pcs controller redundant|pcs controller failover|pcs controller outage|pcs controller crashed',
    'data-retention': 'accounting records|job records|purge time|accounting purge',
    'resource-configuration':
      'slurm settings|slurm.conf|custom slurm settings|prolog and epilog|slurm queues|slurm accounts|slurm partitions|slurm accounts and queues',
    application: 'slurm jobs|stuck slurm jobs|cancel jobs|job scripts',
    'platform-software': 'install slurm (updates/patches/upgrades)|slurm version patch|slurmctld|slurmdbd',
    'ami-hardening': 'node group ami|ami with slurm|build the compute ami',
    'service-logs':
      'pcs scheduler logs|pcs scheduler log|pcs slurmctld logs|pcs slurmctld log|pcs slurmdbd logs|pcs slurm logs|pcs slurm controller logs|pcs job completion logs|pcs logs|pcs scheduler logs missing|pcs deliver scheduler logs|pcs log delivery of the scheduler',
    'service-function':
      'install slurm|slurm installation|runs the controller|controller in the aws account|schedules the jobs|decides which job runs|orders the job queue|scheduling engine|writes slurm.conf|generates slurm.conf|generates slurmdbd.conf|cgroup.conf|distributes slurm.conf|pushes config to the nodes|nodes fetch configuration|configless|launches nodes for jobs|starts nodes when jobs wait|boots nodes on demand|ends idle nodes|terminates idle nodes|powers down idle nodes|integration with ec2|component that provisions nodes|creates the cluster secret|generates the cluster key|munge key|auth key of slurm|distributes the secret to nodes|runs the accounting db|hosts the accounting db|backs up the controller|restores a failed controller|keeps scheduler state|state of the scheduler|recovers the controller|network interface into our vpc|ships scheduler metrics|slurmrestd|rest api daemon',
  },
  'private-ca': {
    'resource-configuration':
      'root ca|subordinate ca|crl|ocsp|revocation|revoke|revoke a certificate|revoke client certificate|revocation list|certificate template|path length|crl bucket|short-lived mode|disable the ca|delete the ca|ca hierarchy|designs the hierarchy|root and subordinate|subordinate cas|root ca and subordinates|ca structure|levels of cas|hierarchy of cas|validity of the ca|certificate templates|withdrawn certificates|list of withdrawn certificates|publishes the revocation list|revokes a certificate|takes back a certificate|withdraws a certificate|crosses out a certificate|subordinate ca renewal|renews the subordinate ca|renew the subordinate ca|ca certificate renewal|renews the ca certificate|own certificate of the ca|revocation of a certificate|starts the revocation|certificate leaked',
    'client-trust': 'trust store|root ca distribution|install the root|root on laptops|trust our root',
    'key-material':
      'ca key|private key of the ca|ca private key|secret half|key of the subordinate ca|ca key locked in an hsm|keeps the ca key in hsms|private key of our subordinate ca|buy hsms|buying hsms|hsm for ca keys|hsms for the ca keys',
    'identity-access':
      'issuecertificate permission|issue certificates from our ca|ca administrators|permission to issue|issue certs from our ca|may issue from|who may issue|allowed to issue|may sign certificates|may request certificates from the ca',
    'certificate-renewal': 'subordinate ca expires|ca expires|ca cert expires|renew the ca|issuecertificate',
    'audit-logs': 'audit report|ca audit report',
    hardware: 'ca hardware|hsms behind the ca|ca hsm',
    'own-compliance': 'certificate policy|cps|certificate practice statement|pki policy',
    'disaster-recovery': 'second ca|ca in another region|dr of the ca',
    'service-availability': 'ocsp responder|operates the ocsp responder|ocsp responder up|ocsp endpoint up',
    'service-function':
      'signs certificates|signing operation|signing engine|signs inside hsm|answers ocsp|answers revocation queries|answers status queries|ocsp answers|runs ocsp|signs ocsp responses|generates crl|writes crl|writes revocation list|refreshes crl|updates crl after revocation|crl update retried|retries crl update|crl within 30 minutes|revocation shows up|time until revocation visible|generates audit report|makes audit report|holds deleted ca|keeps deleted ca restorable|generates ca key|ca key generation|hsms of ca|replicates ca key|stores ca key|ca key copies|database of issued certificates|keeps record of issued certificates|serial numbers assigned|ocsp responder|hosts the crl endpoint|hsm of the ca key',
  },
  'q-business': {
    'resource-configuration':
      'connector|sync fails|sync failed|stale sync|connector sync|blocked words|response settings|sync never ran|never synced|index out of date|shows deleted documents|reindex|how often it reads|sync schedule|reads the sources anew|how often sources are read',
    application: 'q apps|plugin',
    rules: 'topic controls|rude things|forbidden topics|topics it must not touch',
    data: 'index',
    'least-privilege':
      'document acl|can see documents|showed file|answers from files|sharepoint acl|acls wide open|oversharing|overshared|saw a document|respect the sharepoint permissions|confidential answers|answers with confidential documents|acl crawling|permissions of the source|salary documents in the answers|hr documents in the answers|shows a clerk only|cleared for|answers only from papers|only from papers he may see|documents a person may see',
    prompts:
      'hallucination|wrong answer|wrong answers|answers wrongly|checks the answers|answers checked|made-up answers',
    'model-training-data': 'train on company docs|train on company documents|train on our documents',
    'service-logs': 'chat logs',
    secrets: 'oauth creds|plugin credentials',
    'platform-software':
      'language model underneath|model behind q business|underlying model patched|brain of q|answering machinery|language model behind',
    'model-output': 'hallucinated|made up',
    'aws-access-to-data': 'reads our documents|see what we type|sees our questions',
    'identity-access':
      'which employees get|hands out seats|seats|which source is connected|connected sources|choose data sources|which sources the assistant sees',
    'tenant-isolation':
      "other firms' documents|other firms see our documents|documents apart from other|index isolation|our index apart from others",
    'encryption-at-rest': 'index encryption|index encrypted|encrypts the index|encrypted index|encryption of the index',
    'service-improvement-opt-out': 'opt out|opt-out of',
    'service-function':
      'writes the answer|composes the answer|generates the reply|picks the passages for an answer|retrieval augmented|rag engine|finds the passages|searches the index|ranks the passages|cites its sources|adds the citations|stores the index|embeds the documents|chunks the documents|chooses the language model|trained the model behind|switches to a newer model|code of the connectors|writes the connectors|maintains the connectors|selenium|chromium|chrome driver of the crawler|crawler engine|parses pdf files|extracts text from files|hosts the web experience|hosts the chat page|web page of the assistant|remembers the conversation|picks the model|leaves out documents by acl|filters answers by acl',
  },
  'q-developer': {
    'secure-coding':
      'code suggestions|generated code|suggested code|reference tracker|code it writes|gpl code|reviewing what it writes|review suggestions|copyleft|open source licence|licence trouble|free of vulnerabilities|vulnerable suggestion|double-check|double-checks|looks over the suggestions|second look at the code|suggested lines|licence-clean code|licence clean|licences of generated code|licence of suggested code|license of suggested code|transformation result|transformed code|test the transformed code|reviewing suggestions|reviewing what it suggests|accepted suggestions|code it suggested',
    'service-logs': 'prompt logging',
    'service-improvement-opt-out': 'opt out',
    'model-training-data': 'train on our code|pro tier training|free tier of the assistant',
    data: 'customization',
    'resource-configuration':
      'mcp server|mcp allow list|mcp registry|customization repos|customizations|repositories for the customization',
    'self-installed-software': 'ide plugin|ide extension',
    'agent-permissions':
      'agent ran|terminal command|agent mode|terraform destroy|destructive command|agent deleted|agent changed|trust-all-tools|trust all tools|kiro cli wiped|wiped a home dir|wiped the home directory|cli deleted files|auto-approve tools',
    'end-users': 'pro seats|seats|pro subscriptions',
    'data-loss-prevention': 'paste client data|paste customer data|paste secrets|paste code',
    'platform-software': 'model hosting|model behind q developer',
    'aws-access-to-data': 'reads our code|sees our code|see what we type',
    'identity-access':
      'which developers get|developers get|hands out seats|hands out licences|seat for a developer|seats|which developers may use',
    'managed-rule-content':
      'security scan rules|rules of the security scan|detectors of the security scan|scan rules kept current',
    'service-function':
      'trained the coding model|trains the coding model|trained the suggestion model|learned from open source|code it learned from|which code was it trained on|detects similarity to public code|flags public code|reference detection|code reference log|writes the detectors|adds new detectors|detector library|keeps the detectors current|vulnerability signatures of the reviewer|engine of the code review|generates the suggestions|completes the line|inference of suggestions|region of the inference|picks the region that answers|switches to a newer model|chooses the underlying model|build environment of the transformation|sandbox that builds our code|upgrades java versions itself|ranks the suggestions',
  },
  quicksight: {
    data: 'spice|supplies figures|wrong figures|figures are wrong|data behind the dashboard|quality of the data|supplies correct figures',
    'data-masking': 'row-level security|rls|column level security|which row|rows a reader sees|row rules',
    'resource-configuration':
      'dataset refresh|spice refresh|refresh failed|stale dashboard|old numbers|failed refresh|refresh schedule|charts|builds the charts|draws the charts|designs the sheets|builds the sheets|builds the visuals|dashboards|builds dashboards|builds the dashboards|dashboards and analyses|designs dashboards|generates reports|report generation|makes the reports|shared folders|folder sharing|themes|namespaces|embed domain|domain allowlist|embedding domains',
    'network-configuration': 'vpc connection',
    'api-authorization': 'embedding|embedded dashboard|anonymous embedding',
    'end-users':
      'reader|seats|reader seats|unused licences|inactive readers|inactive users|reader licence|author licence|takes away licences|readers licences',
    secrets: 'db credentials|snowflake password|database password in quicksight',
    'service-roles': 'quicksight role|quicksight service role',
    'model-output': 'gave wrong numbers',
    'backup-recovery': 'asset bundle|assets as bundle',
    offboarding: 'cancel subscription|delete quicksight account|leaver still has dashboards|assets of a leaver',
    'encryption-at-rest': 'spice encryption',
    capacity: 'spice capacity',
    'public-access':
      'dashboard shared|shared to everyone|shared with everyone|public dashboard|dashboard publicly|embedded publicly|publicly shared dashboard|anonymous embedding',
    queries: 'wrong numbers|calculated field|wrong figures',
    'platform-software':
      'quicksight web app|quick web app|quicksight release|quicksight version|patches of quicksight|web page free of bugs|bugs in quicksight|quicksight page|quicksight web page',
    'identity-access':
      'may publish a dashboard|who may publish|who can publish|publish dashboards|share dashboards|who may share|custom permissions|author or reader|who gets author|folder permissions|who sees which dashboard|dashboard permissions|access to the dashboard|scheduled report|scheduled reports|email report|email reports|report by mail|report recipients|recipients of the report|emailed dashboard|dashboard by mail|report subscription|paginated report recipients',
    restores:
      'deleted analysis|analysis deleted|restore an analysis|restoring the analysis|restore a deleted dashboard|deleted dataset|who may open the dashboard|who may press buttons|hands out seats|seats|which employees get',
    'least-privilege': 'sees only his region|rows a person may see',
    'right-sizing': 'picks the edition|enterprise edition of quicksight',
    'data-ownership': 'data in dashboards|data in the dashboards|content of dashboards|data behind dashboards',
    durability: 'spice replication|spice data replicated|copies of spice',
    'service-improvement-opt-out': 'opt out|opt-out of',
    'service-function':
      'calculation engine|in-memory engine|operates spice|machinery of spice|renders the visuals|browser page served|hosts the web application|forecast algorithm|forecasting model|forecast model trained|anomaly detection model|anomaly algorithm|autonarratives|narrative generator|writes the narratives|insights engine|ml insights model|language model behind|trains the language model|model behind the chat|answers questions in plain language|screens the prompts|harmful content screened|prompt attack filter|mail server of reports|sends out the report mails|mail delivery of reports|executes the refresh|refresh engine|deletes old chats|ends the sessions|data source connectors maintained|web portal operated|memory store of spice|engine that computes the figures|starts the scheduled refresh|servers for spice|machines behind spice|spice machines|runs spice|spice servers',
  },
  ram: {
    'cross-account':
      'resource share|share a subnet|share a resource|share outside the organization|remove a principal|accept the invitation|shared transit gateway|shared subnets|share invitation|handed to the wrong account|pull back the share|unshare|revoke the share|participant account|participants launched|owner of the shared subnet|share with outside accounts|invitation to share|accepts the invitation',
    'identity-access': 'createresourceshare|share permission|permission to share',
    'managed-rules': 'managed permission|managed permissions|default version of the permission',
    'audit-logs': 'track shares|record of shares',
    enabling: 'sharing within the organization',
    'access-reviews':
      'what is still shared|still shared|old shares|who still has the share|yearly review of shares|review of shares|share review|review the shares',
    'platform-software': 'enforces the shares|enforces shares|share engine|makes the shares work',
    'service-function':
      'makes share take effect|makes shared resource appear|shared resource shows up|appears in other account|share becomes active|activates the share|propagates the share|share propagation|sharing engine|sharing machinery|machinery of sharing|sends invitation|delivers invitation|expires invitation|tracks invitations|grants access in other account|attaches permission to resource|writes resource policy behind share|cuts access when unshared|ends access after unshare|removes access when account leaves|new account in ou gets access|account joins ou automatically|copies shared resource|duplicates shared resource|stores the share|stores share definition|keeps list of shares|replicates shares to regions|publishes new permission version|writes managed permissions|authors managed permissions|shows up in the other account|gives a new account access|cuts access when an account leaves|sharing service',
  },
  rds: {
    'resource-configuration':
      'db instance|deletion protection|decides on a read replica|adds a read replica|read replica for reports|auto minor version upgrade flag|auto minor version upgrade checkbox|auto minor version upgrade setting',
    scaling: 'read replica|storage autoscaling',
    'multi-az':
      'multi-az|multi-az standby|standby|standby never enabled|standby kept in sync|sync of the standby|synchronous standby|synchronous replication|replication to the standby|standby in step|standby in sync|spare database|standby in another zone',
    'parameter-groups':
      'option group|max connections|parameter group|work mem|pg hba|shared preload libraries|binlog retention|binlog retention hours|binlog format|binlog settings|rds_set_configuration|parameter changes|changing parameters|db parameters|tune parameters',
    'engine-minor-upgrades':
      'amvu|fixes on the mysql|fixes on mysql|fixes on postgres|puts fixes on mysql|fixes on the database|fixes for the database software|fixes on the sql server|fixes on oracle|psu|psus|oracle psu|quarterly psu|release update|quarterly release update|critical patch update',
    'engine-major-upgrades':
      'blue/green deployment|major version upgrade|allow major version upgrade|upgrade prechecks|newer postgres|newer mysql|next postgres|next big mysql|latest postgres|newer sql server|newer oracle|moves to mysql|moves to postgres|move to mysql 8|mysql 8.4|move to postgres|postgres 17|to a new mysql|to a new postgres|leaves mysql 5.7|leaves postgres 11|jump to mysql 8|jump to postgres 16|going from postgres 13|jump a major version|postgres 16 move',
    'maintenance-window':
      'pending maintenance|what hour it may reboot|hour it may restart|day and hour of the reboot|night it may reboot',
    'certificate-renewal': 'rds-ca-2019',
    'client-trust':
      'ca bundle|ca swap|swap the ca|swaps the ca|ca migration|move to the new ca|certificate authority change',
    'tls-policies': 'force ssl',
    'database-users':
      'master user|iam database authentication|rds superuser|db logins|database logins|iam authentication|iam auth',
    queries:
      'performance insights|deadlocks|table bloat|autovacuum|extensions|pgvector|postgis|pg cron|create extension|alter extension|pg stat statements|index bloat|vacuum|lagging replica|read replica lag|lag of the read replica|rds slave lag|rds slave behind|rds lagging slave|rds slave falls behind',
    'logging-monitoring': 'enhanced monitoring',
    'service-logs': 'cloudwatch log exports|enabled cloudwatch logs exports',
    subnets: 'db subnet group',
    'public-access': 'address on the internet|public address|reachable on the internet|internet address',
    'audit-logs': 'pgaudit|server audit|database auditing|sql server audit',
    restores: 'dropped a table|recover a table|dropped table|brings it back|restore to point in time',
    cost: 'idle instances|idle instance|unused databases|switches off at night|sleep at night|database off at night|database that nobody uses|unused database',
    migration: 'pg restore|mysqldump|importing a dump|import dump|native backup restore|data pump',
    'right-sizing':
      'db.t3|class of the instance|performance of the machine|speed of the disk|power of the instance|resize|resizing',
    'storage-space':
      'max allocated storage|volume full|disk full|unable to extend|ora-01653|ora-01654|datafile full|tablespace full|tablespaces|could not extend file|makes room|room for the data|running out of room|adds disks|add disks to the database|more disk for the database|adds disk space|bigger disk for the database|add storage|adds storage|disk ran to a hundred percent|disk at a hundred percent|disk at 100 percent|disk ran full',
    'backup-retention': 'backup retention period',
    'security-groups':
      'port 3306|port 5432|port 1433|let the office ip in|firewall of the db|firewall around the db|firewall in front of the database|firewall of the database|db firewall|firewall rules for the database',
    'encryption-at-rest': 'storage encrypted|unencrypted instance',
    'cross-region-copies': 'cross-region automated backups|cross region read replica',
    'host-os-patching': 'operating system update|os update available',
    'ssh-access':
      "root on the db server|sysadmin on the server|log in to the linux|server's linux|log in to the server|login to the rds server|log in to the machine|holds root|root on the machine|root on the host|root of the machine|os root|shell on the machine",
    failover:
      'reboot with failover|failover to standby|failover to the standby|flips the dns record|dns record over to the standby|flips dns|points the endpoint at the standby|rds multi-az failover|rds multi az failover|rds triggers multi-az failover|rds triggers the multi-az failover|rds multi-az switchover|rds multi-az fails over|fails over rds multi-az|fails rds over to the standby|flipped to the standby|flip to standby|switched to the standby|standby took over|went over to the standby|failing over a multi az|failing over the multi az instance|failing over a multi az instance|standby got promoted|standby was promoted|promotes the standby|promoting the standby',
    'application-availability': 'ip address instead of the endpoint',
    'data-masking': 'anonymise the copy|mask the copy',
    licences: 'license included|oracle byol',
    alerting: 'alarm|alarms',
    durability: 'mirrored synchronously|synchronous mirror|synchronously replicated',
    'data-retention': 'how many years of rows|how far back the data',
    backups:
      'transaction log upload|uploads transaction logs|log upload every five minutes|log backups every five minutes|upload transaction logs|transaction logs uploaded',
    enabling:
      'turn on storage autoscaling|enable storage autoscaling|switch on storage autoscaling|activate storage autoscaling|turns storage autoscaling on|storage autoscaling setting|create read replica|creating read replicas|add a read replica|set up a read replica|spin up a read replica|launch a read replica|multi-az enabled|multi-az enabled automatically|turn on multi-az|multi-az switched on|enables multi-az|multi-az on by default|automatically multi-az',
    'scaling-limits':
      'maximum storage threshold|storage ceiling|ceiling of storage autoscaling|limit of storage autoscaling|storage autoscaling max|storage autoscaling maximum|storage autoscaling ceiling|storage autoscaling limit|max allocated storage|maxallocatedstorage|ceiling of the storage autoscaling',
    'restore-testing': 'trying a restore|restore drill|practise a restore|restore once a quarter',
    antivirus:
      'cis hardening of the linux under rds|hardening of the os under rds|hardening the linux under rds|rds os hardening|rds cis hardening of the linux|rds cis hardening of the os|rds hardening of the host os|linux under rds hardened|rds cis benchmark of the os',
    secrets:
      'manage in secrets manager|managed in secrets manager|managed master user password|managemasteruserpassword|rds managed secret|rotate the managed secret',
    'os-accounts': 'no shell on the database host',
    'service-function':
      'install (postgres/postgresql/mysql/mariadb)|(postgres/postgresql/mysql/mariadb) installation|install sql server|sql server installation|install the database engine|install the db engine|install the engine|copies the binlogs|sets up the engine|installs the engine|endpoint dns name|endpoint dns runs|creates the endpoint|notices the failed primary|detects the failed primary|watches the instance health|health check of the instance|restarts the crashed engine|restarts a crashed database|mirrors writes to the other zone|block-level replication|ships changes to read replicas|replicates to the read replica|replication to the replica runs|fills the read replica|seeds the read replica|replication channel between instances|takes the daily snapshot|stores the snapshots|rebuilds the database from logs|replays the transaction logs|replays logs|applies logs in the restore|volume behind the instance|disks under the instance|copies the disk blocks|monitoring agents of rds|carries out the upgrade|carries out the switchover|events published by rds|collects metrics|ships transaction logs|uploads transaction logs every five minutes|copies binlogs|ships the transaction logs|uploads the transaction logs|logs for point in time restore',
    'platform-software': 'install (postgres/postgresql/mysql/mariadb/oracle) (updates/patches/upgrades)',
  },
  'rds-custom': {
    'resource-configuration':
      'support perimeter|unsupported-configuration|automation mode|automation paused|pause automation|full automation|rds custom instance stopped|ec2 instance of rds custom stopped|outside the support perimeter',
    'platform-software': 'custom engine version|cev|rpev',
    agents: 'agents on the box|monitoring agent',
    'storage-space': 'volume full|disk full',
    alerting: 'alarm|alarms',
    'engine-minor-upgrades': 'database patches',
    'service-function':
      'automation outside the instance|automation software|watches the support perimeter|monitors the perimeter|notices a change outside perimeter|agents of rds custom|rds agent|rds agents on the host|aws agents on the host|replaces the impaired host|reboots the impaired host|recovers the host|host recovery|instance recovery|stops and starts the host|notices a dead host|health monitoring of the host|mirrors the standby|replicates to the standby|synchronous replication to standby|failover to standby|takes automated backups|ships transaction logs|collects metrics|sends the notifications|do-not-delete trail|do-not-delete bucket|resources rds custom creates',
  },
  'rds-custom-oracle': {
    'platform-software':
      'custom engine version|oracle media|oracle database patch|oracle software patch|oracle binaries|cpu patches|critical patch update|critical patch updates|release update|psu patches',
    'operating-system': 'dbaas os',
    'engine-minor-upgrades':
      'psu|oracle psu|release update|opatch|quarterly ru|oracle ru|quarterly release update|critical patch update|grid patch|opatch run|apply the ru',
    'guest-os-patching': 'oracle linux',
    'backup-plans': 'rman|rman scripts|rman backup|rman backups',
    'parameter-groups': 'init.ora|spfile|listener.ora|sqlnet.ora|tnsnames|listener settings|sga size|pga size',
    'storage-space':
      'asm disk groups|asm|fra full|archive logs fill the disk|datafiles fill|tablespaces nearly full|tablespace full|tablespaces|archive log destination full|ora-01653|datafile full',
    'key-material': 'tde wallet|oracle wallet|wallet password|tde master key',
    'os-accounts': 'oracle os user',
    'multi-az': 'data guard|standby with data guard|physical standby',
    antivirus: 'edr',
    'self-installed-software':
      'installation media|supplies the media|oracle installation files|cev manifest|custom engine version files',
    'service-function':
      'automation outside the instance|automation software|watches the support perimeter|monitors the perimeter|agents of rds custom|rds agents on the host|aws agents on the host|replaces the impaired host|reboots the impaired host|recovers the host|host recovery|instance recovery|mirrors the standby|replicates to the standby|synchronous replication to standby|failover to standby|endpoint follows the primary|ships redo to replicas|replicates to oracle replicas|replication to managed replicas|takes automated backups|archives redo logs to s3|uploads redo logs|replays logs|carries out the upgrade|builds the image from cev|collects metrics|base ami of the cev',
  },
  'rds-custom-sql-server': {
    licences: 'bring your own media|byom',
    'platform-software': 'custom engine version|rpev',
    'engine-minor-upgrades': 'cumulative update',
    'parameter-groups':
      'tempdb|tempdb location|tempdb files|max server memory|maxdop|filestream|clr enabled|trace flags|sp_configure',
    'self-installed-software': 'ssis|ssrs|ssas|reporting services|integration services|third-party clr|install ssis',
    queries: 'sql agent jobs|linked server|linked servers',
    'os-accounts': 'rds custom local admin',
    'storage-space': 'transaction log full',
    'service-function':
      'automation outside the instance|automation software|watches the support perimeter|monitors the perimeter|agents of rds custom|rds agents on the host|aws agents on the host|replaces the impaired host|reboots the impaired host|recovers the host|host recovery|instance recovery|mirrors the standby|replicates to the standby|synchronous replication to standby|block-level replication|failover to standby|endpoint follows the primary|takes volume snapshots|snapshots of the volume|copies transaction logs|uploads transaction logs|stores transaction log backups|replays logs|carries out the upgrade|collects metrics|sends the notifications',
  },
  'rds-proxy': {
    application:
      'connection pinning|session pinning|pinned sessions|pins the session|pinned connections|pinning|set statements|multiplexing lost',
    'resource-configuration':
      'connection pool|max connections percent|maxconnectionspercent|idle client timeout|borrow timeout|wrong cluster behind the proxy|init query|max idle connections|registers only one cluster|db proxy target|proxy targets',
    'network-configuration':
      'create a proxy endpoint|additional proxy endpoint|read-only proxy endpoint|read-only endpoint|endpoint of the proxy in the vpc|subnets of the proxy',
    secrets: 'proxy secret',
    'service-availability': 'proxy endpoint down',
    'identity-access': 'iam authentication for the proxy',
    'service-roles': 'role of the proxy|proxy role|role that reads the secret',
    'tls-policies': 'requiretls',
    'host-os-patching': "servers of the proxy|proxy's own servers",
    queries: 'queries behind the proxy|slow queries behind the proxy',
    'service-function':
      'multiplexing|multiplexes connections|shares connections between clients|lends connections|borrows connections|reuses database connections|takes the connection back|keeps connections open|holds connections open|warm connections|queues requests|queue when no connection free|throttles excess connections|finds the new writer|detects the new writer|notices the failover|keeps clients connected|holds client connections in failover|routes to the new writer|understands the database protocol|reads the wire protocol|parses sql statements|decides to pin|detects session state|fleet of proxies|proxy machines|proxy engine|balances reads over replicas|fetches the secret value|closes idle database connections',
    'certificate-renewal':
      'certificates of the proxy|certificate that the proxy shows|proxy certificate|certificates rotated',
  },
  redshift: {
    'resource-configuration':
      'wlm|workload management|zero-etl integration|zero etl|spectrum schema|wlm queue|wlm queues',
    scaling:
      'concurrency scaling|elastic resize|classic resize|more power|power when queries queue|adds nodes by hand|resize|resizing|resize the cluster|resize of the cluster|resized cluster',
    queries:
      'distribution key|dist key|sort key|query queue|table skew|skewed tables|stv and svl|stl load errors|materialized views refresh|query monitoring rules|qmr|sort keys|sort keys and vacuum|dist keys|interleaved sort key|analyze never ran|vacuum by hand|run vacuum after a load|analyze by hand|run analyze after a load|auto_analyze|turned auto_analyze off|vacuum sort',
    'engine-minor-upgrades':
      'maintenance track|patch the cluster|cluster version|trailing track|maintenance track trailing|fixes on the database|fixes on the warehouse|fixes for the warehouse|warehouse software|software of the warehouse|patches the warehouse|warehouse patches|warehouse patched',
    'network-configuration': 'enhanced vpc routing',
    workers:
      'copy command|copy from s3 fails|copy from s3|copy job|unload|load into redshift|load from s3|data load failing',
    'parameter-groups': 'require ssl|parameter group',
    'hardware-replacement':
      'failed node|node replacement|leader node rebooted|leader node died|redshift compute node gone bad|redshift bad node|redshift bad compute node|redshift node gone bad|redshift failed node|redshift node failed|redshift dead node|redshift broken node|redshift swaps the node|redshift node swapped|redshift node replaced|redshift replaces a failed node|redshift failed compute node|redshift node replacement',
    cost: 'concurrency scaling bill|pause and resume|spectrum scan bill|usage limit|usage limits|cap on spectrum',
    'cross-account': 'datashare|data share|datasharing|data sharing',
    'data-retention':
      'disk full|old tables|vacuum delete|keeps sold orders|how many months|months of data|how many years of data|how far back the data',
    'audit-logs': 'user activity log|useractivitylog',
    'database-users': 'groups and grants|lets analysts read|analysts read|access for the analysts',
    'service-roles': 'spectrum role|copy role|default iam role|unload role',
    'right-sizing': 'how many machines|number of nodes|how many nodes',
    'storage-space': 'volume full|disk full|makes room|running out of room',
    alerting: 'alarm|alarms',
    'host-os-patching': 'linux beneath the nodes|os of the leader node|os of the compute nodes|leader node os',
    'encryption-at-rest': 'unload without encryption|unload encrypted|unloaded files encrypted',
    data: 'unload files|unloaded data|loads the warehouse|bulk load|copy command loads|feeds the warehouse|wrong figures|quality of the data',
    'security-groups': 'report tool through',
    'ssh-access': 'log in to the machine',
    'service-logs': 'enable redshift logs|redshift logs enabled|redshift logs turned on',
    'service-function':
      'install the database|install the engine|leader node plans|plans the query|query planner|query optimizer|compiles the query|code compilation|compiled segments cache|mpp|massively parallel|splits work between nodes|distributes rows to nodes|columnar storage|column compression|picks the compression|automatic compression|result cache|caches query results|automatic table optimization|picks the keys itself|automatic sort|automatic analyze|automatic vacuum|auto vacuum|background vacuum|reclaims deleted rows|automatic wlm|short query acceleration|shares out query memory|autonomics|automatic materialized views|keeps zero-etl in sync|replicates for zero-etl|moves cold blocks to s3|spectrum fleet|vacuum|vacuum and analyze|stale statistics|vacuum in the background',
    'multi-az':
      'cluster relocation|relocation|relocate the cluster|moves to another zone|move the cluster to another zone|az relocation',
  },
  'redshift-serverless': {
    scaling:
      'rpu|base capacity|more power|power when queries queue|power at rush hour|lends it power|power it needs|power for a query|resize|resizing',
    'resource-configuration': 'workgroup',
    snapshots: 'recovery point|recovery points each half hour|automatic recovery points',
    cost: 'rpu hours|rpu-hours|usage limit',
    'engine-minor-upgrades': 'serverless patches|serverless versions',
    'scaling-limits': 'max rpu-hours|max rpu|base rpu|maximum capacity of the workgroup|rpu limit|ai scaling target',
    queries: 'queries tuned on serverless',
    'database-users': 'admin password of the namespace|namespace admin',
    'right-sizing': 'least power|base power|how much power|lowest power|power it starts from|base rpus',
    'service-function':
      'brings up compute|provisions compute|spins up compute|starts when queries arrive|wakes for a query|scales during queries|scaling engine|ai-driven scaling|ai scaling model|predicts the load|meters rpu seconds|counts rpus|billing when idle|stops when idle|query planner|query optimizer|compiles the query|result cache|caches query results|automatic vacuum|auto vacuum|background sort|reclaims deleted rows|automatic table optimization|autonomics|managed storage|keeps data in rms|automatic wlm|queues the queries|nodes behind the workgroup|machines behind the workgroup|updates idle workgroup',
    backups: 'creates the recovery points|creates recovery points|makes the recovery points|recovery point created',
  },
  rekognition: {
    data: 'custom labels model',
    'data-privacy': 'biometric data|face collection|bipa|biometric consent',
    prompts: 'confidence threshold',
    'service-improvement-opt-out': 'opt out',
    'iam-policies': 'searchfaces',
    'platform-software':
      'face model|model version|retrains the face model|model behind rekognition|label detection model|accuracy improvements|improves the model|improve the model|model improvements|better face model|base models|trains the base models|pretrained models|improves the base model|recognition models|base label model|retrains the label model|retrains the base model|base model of rekognition|label model gets better|trains the base model|updates the base models|standard model|standard models|retrains the standard model|stock model|label taxonomy|taxonomy of labels|labels that it knows',
    cost: 'model left running|model running',
    'model-output':
      'false match|matched wrong|wrong person|misidentified|content moderation|moderation|wrong match|wrong face|mistaken identity|mixes up faces|falsely recognised|threshold for a match|double-check|double-checks|looks over the matches|second look at a match',
    'identity-access': 'may send pictures|may feed pictures|may use rekognition',
    'data-retention':
      'face vectors|deletes faces|face collection|collection of faces|faces of leavers|face vector|delete face vectors|deleting face vectors|remove faces from the collection|delete faces|deletefaces|faces of former employees|purge the face collection',
    'resource-configuration':
      'similarity threshold|match threshold|confidence threshold|face match threshold|threshold for a match',
    'quota-monitoring': 'raise the tps|transactions per second limit|more images per second|more requests per second',
    application:
      'retrain custom labels|custom labels retraining|custom labels model retraining|custom labels model retrained|train a custom labels model|custom labels training images|training images|custom labels dataset|custom moderation adapter',
    'service-function':
      'trained the face model|trains the face model|trained the recognition|teaches it to recognise|learns new labels|list of labels|moderation taxonomy|moderation categories|definition of unsafe content|decides what is nudity|celebrity database|list of celebrities|knows the celebrities|turns a face into a vector|computes the face vector|converts faces into vectors|stores the face vectors|matching algorithm|compares the faces|similarity score computed|face model version of the collection|liveness detection|detects spoofing|detects deepfake|analyses the frames|splits video into frames|decodes the video|queues video jobs|age estimation|text in images read|protective equipment detector|keeps the face vectors|face collection stored|database of face vectors',
  },
  'resilience-hub': {
    'disaster-recovery':
      'resiliency policy|rto|rpo|sop|sops|sop documents|standard operating procedure|recovery procedure|policy breached|rehearse sops|define rto|define rpo|rto and rpo targets|implement sops',
    findings:
      'assessment|resiliency score|low score|resilience score|assessment result|operational recommendations|app drift|compliance drift|drift of the app|raise the score|score is low|resiliency score low|act on recommendations|unresolved recommendations|policy breached|assessment failed|recommendations of the assessment|weak points',
    alerting:
      'recommended alarms|alarms not created|alarm recommendations|suggested alarms|recommended alarm|implement alarms',
    'service-roles': 'invoker role|invoker',
    'resource-configuration':
      'import app|import the stack|terraform state|app components|import state|tell which resources belong|app definition|app version published|publish the app version',
    'resilience-testing': 'recommended experiments|fis experiments|recommended tests',
    'control-plane':
      'assessment engine|engine that computes|computes the assessment|engine of the assessment|upkeep of the engine',
    drift: 'drift detected|app no longer meets the policy|drift notification',
    'application-availability': 'make the app resilient|makes our app resilient|app resilient',
    'service-function':
      'computes the score|calculates the score|score formula|weighting of the score|estimates recovery time|estimated rto|estimated rpo|estimates data loss|assessment logic|model behind the assessment|compares configuration with policy|runs the daily assessment|scheduled assessment started|starts assessment automatically|catalogue of recommendations|writes the recommendations|recommendation texts|templates of recommended alarms|generates alarm templates|generates sop templates|generates experiment templates|detects drift of policy|drift detection engine|notices resource drift|discovers resources of the app|reads the stack resources|resolves the resources|groups resources into components|suggests component grouping|grouping recommendation|knows how rds fails over|failover knowledge of services|supports new resource types|stores assessment results|suggested policies|works out the score|resiliency score formula|generates recommendations|suggests alarms and sops|estimates rto and rpo',
  },
  rosa: {
    'node-provisioning':
      'machine pool|worker scaling|machine pools|worker nodes created|infra nodes created|room for platform components|ingress on the workers',
    'kubernetes-version':
      'cluster upgrade|z-stream|z-stream updates|y-stream|openshift update|openshift updates|openshift upgrade|openshift upgrades|openshift minor version|upgrade policy|recurring upgrades|newer openshift|next openshift|newest openshift|latest openshift|openshift to the next|upgrade openshift|openshift version|openshift release',
    'kubernetes-rbac':
      'dedicated-admin|projects and roles|manages projects|roles in openshift|openshift projects|project admins|cluster-admin in openshift',
    'network-configuration': 'openshift router',
    'control-plane':
      'sre access|infra nodes|infrastructure nodes|router pods|ingress operator|cluster operators|cluster operator degraded|classic cluster|classic or hosted|control plane in our account|masters in our account',
    'self-installed-software':
      'openshift operator|operatorhub|operator from operatorhub|operators we installed|operators installed by us|community operator',
    'guest-os-patching': 'rhcos|coreos',
    backups:
      'oadp|persistent volumes backup|application backup|backup of pvs|backups of pvs|pv backup|backup of namespaces|namespace backup|project backup|pvc backup|velero|backups of applications',
    federation: 'identity provider|htpasswd|idp',
    'resource-configuration':
      'project quota|project quotas|resourcequota|limitrange|red hat pull secret|openshift pull secret|cluster-wide proxy',
    'end-users': 'web console users|openshift users|console users',
    'self-installed-add-ons': 'operator subscription|operators from operatorhub|operatorhub|installed operators',
    'logging-monitoring':
      'rosa platform alerts|rosa platform alert|rosa alerts of the platform|rosa platform monitoring|rosa monitors the platform|rosa cluster alerts|rosa platform audit logs|rosa audit logs of the platform|rosa openshift audit logs|rosa api audit logs',
    'add-ons': 'rosa ingress router|rosa openshift router|rosa openshift ingress',
    'application-logs': 'logging operator|openshift logging operator|cluster logging operator|openshift logging',
    'service-function':
      'site reliability engineers|sre team|red hat sre|on call for the cluster|wakes up at night for the cluster|watches the cluster round the clock|monitors the control plane|installer of the cluster|installs the cluster itself|hosted control plane|account of the hosted control plane|where the api server lives|where etcd lives|account where etcd stands|red hat account|privatelink to the control plane|link between workers and control plane|oauth server|runs the openshift router|replaces infrastructure nodes|replaces failed masters|replaces control plane nodes|heals the control plane|carries out the upgrade|performs cluster upgrades|rosa console of aws|openshift cluster manager|hybrid cloud console|platform monitoring stack|alertmanager of the platform',
    'multi-az':
      'multi-az cluster|single az cluster|single-zone cluster|zones of the control plane|control plane over several zones|machine pools over zones',
  },
  'route-53': {
    'dns-records':
      'dns record|a record|cname|dangling dns|ttl|weighted routing|latency routing|routing policy|alias record|mx record|spf|dkim|dmarc|txt record|wrong record|stale record|orphaned record|domain takeover|apex|zone apex|points to nothing|points at a deleted|points at a dead|target no longer exists|target of the record|record without a target|alias target gone|stale alias|subdomain takeover|subdomain hijack|dangling cname|dangling record|orphaned cname|stale cname|old cname|forgotten record|cleanup of the zone|zone cleanup|records verified|records point to something alive|check where records point|dnssec|dnssec signing|sign the zone|signed zone|enable dnssec|ds record|records in the zone|zone records|entries in the zone|what stands in the zone',
    'resource-configuration':
      'hosted zone|domain transfer lock|transfer lock|delegation set|ns records at the registrar|domain transfer|glue records|dnssec chain of trust|ds record|zone associated with the wrong vpc|associated with the wrong vpc|zone on the wrong vpc|wrong vpc association|vpc association of the zone|associate the zone with a vpc|zone linked to the wrong vpc|private zone in the wrong vpc|private zone misassociated|dev resolves prod names|vpc resolves the wrong names|zone visible in the wrong vpc',
    failover:
      'health checks|failover record|health check|health checker|evaluate target health|https health check|certificate in the health check|health check validates the certificate|expired certificate not noticed|healthy with an expired certificate|health check ignores the certificate',
    'encryption-in-transit': 'dnssec signing',
    'key-rotation':
      'ksk|key signing key|dnssec key|zsk|zsk rotation|zone signing key|zone signing key rotation|rotate the zsk|rotate the ksk|rotation of key signing key|key signing key rotated|ksk rotation',
    'service-logs': 'query logging|query logs|resolver query logs',
    'network-configuration':
      'resolver endpoint|forwarding rules|resolver rules|conditional forwarding|forward to on-prem dns|on-prem dns|route 53 resolver rules|resolver rules of route 53|route 53 resolver rule|route 53 forwarding rules|resolver endpoint rules|outbound resolver rule|outbound endpoint rules',
    rules:
      'dns firewall|domain list|domain lists|dns firewall rule group|blocklist|allowlist|block list|dns firewall blocklist|domain blocklist|fail-open|fail open|fail-closed|fail closed|dns firewall mode|firewall fail open|resolver dns firewall|dns firewall failure mode',
    'dns-resolution':
      'name servers|inbound endpoint|outbound endpoint|endpoint enis|resolver enis|vpc resolver|dns servers down|answers look-ups|look-ups that reach|name look-ups',
    'legal-agreements':
      'domain registration renewal|domain renew|auto renew|auto-renew off|domain expired|renew the domain|registrant contact|whois|whois contact|contact data of the domain|domain contacts|icann email|icann verification|domain suspended|domain lapse|domain lapsed|domain runs out|lose the domain|renew the domain name|domain name renewed|registered domain renewed|domain name we registered|registration of the domain renewed',
    'ddos-protection':
      'name servers under ddos|ddos on name servers|ddos on dns|dns flood|name servers attacked|dns amplification',
    'platform-software':
      'dns server software|patch the dns servers|patch dns servers|name server software|patch name servers|patch bind',
    'service-availability':
      'nameservers unreachable|nameservers down|name servers unreachable|name servers down|name servers answer|dns answers|100% sla|100% availability|name servers down|dns outage|operates the health checkers|health checkers operated|fleet of health checkers',
    'cross-account': 'zone association|private zone association|vpc of another account|share resolver rules',
    'backup-recovery':
      'zone deleted|deleted hosted zone|copy of the zone|export the zone|zone file backup|restore the zone',
    'egress-filtering': 'dns exfiltration|dns tunneling|exfiltration over dns',
    'network-floods': 'query flood',
    'operating-system': 'authoritative name servers|name server fleet|machines of the name servers',
    'service-function':
      'probes the endpoints|health checkers around the world|decides that an endpoint is healthy|how many checkers must agree|18 percent|health checking fleet|results of checkers combined|replicates the zone|copies the zone to|propagates record changes|propagation of changes|insync|picks the name servers|assigns the name servers|anycast routing of queries|anycast name servers|geolocation database|measures latency|makes the zone signing key|generates the zone signing key|holds the zone signing key|keeps the zone-signing key|signs the answers|signs dns answers|rrsig|updates the managed domain lists|managed domain lists|malware domain list|threat list of dns firewall|detects dns tunneling|detection algorithm of dns firewall|alias resolution|resolves the alias|runs the health checkers|authoritative nameservers up|zsk|zsk rollover|zone signing key|zone-signing key|switches to the secondary|answers with the secondary|failover record switches|changes the answer when unhealthy',
  },
  s3: {
    'identity-access': 'presigned url|presigned|presigned urls|access grants',
    'public-access': 'block public access|bpa|world readable|public bucket|account level bpa|list bucket open',
    'bucket-policies':
      'acl|access point|bucket policy|securetransport|aws:securetransport|deny non-tls|principal star|principal *',
    'lifecycle-rules':
      'lifecycle policy|storage class|intelligent tiering|incomplete multipart uploads|multipart uploads|glacier transition|noncurrent versions|expiration rule|delete objects after|automatically delete|glacier after|go to glacier|goes to glacier|prefixes to glacier|infrequent access after|standard-ia|one zone-ia|deep archive|tier down old data|move old objects|expire objects after|cold objects|transition days|objects vanish|files vanish by itself|files vanish|files disappear by themselves|vanish by itself|old versions vanish|rarely read objects|rarely read|rarely used files|cheaper storage|files to cheaper storage|old objects to cheaper storage|multipart leftovers|incomplete multipart|abort multipart uploads|unfinished multipart uploads|aborted uploads left over|leftover multipart parts|lifecycle rule deleted objects',
    versioning:
      'object lock|mfa delete|governance mode|compliance mode|overwritten object|suspended versioning|accidental deletes|accidental deletion|accidentally deleted|deletes are covered|accidental deletes covered|durability covers deletes|mistaken deletes|deleted by accident|protect against deletion',
    'encryption-at-rest':
      'sse-s3|bucket key|aes256|objects say aes256|new objects encrypted|default encryption of new objects|base encryption|baseline encryption|writes objects in clear|objects in clear|stored in clear|fresh objects at rest',
    'kms-keys': 'sse-kms|sse-c',
    'cross-region-copies': 'crr|replication|replication time control|rtc|multi-region access point',
    durability:
      'eleven nines|lose an object|11 9s|object in several places|bits rot|bit rot|did not rot|deep archive readable|glacier readable|verifying bits|still readable after years|bit rot of objects|check the bytes of objects|silent corruption of objects|repair corrupted objects|checksums at rest|restores the redundancy|redundancy of the objects|lost redundancy|repairs lost redundancy|lost storage devices',
    'service-logs':
      'server access logs|who downloaded|downloads logged|diary of reads|diary of visitors|reads written down',
    triggers: 'event notifications',
    'data-ownership': 'object ownership',
    'cross-account':
      "uploaded by another account|objects uploaded by another account|other account's objects|bucket-owner-full-control",
    'resource-configuration':
      'static website|website hosting|static website hosting|cors|bucket name|bucket takeover|dangling bucket|bucket sniping|transfer acceleration|requester pays|storage lens|s3 inventory|batch operations job|s3 inventory reports|cors on the bucket|cors rule of the bucket',
    cost: 'request cost|request costs|empty bucket billed',
    'log-retention': 'keep access logs|keep s3 access logs',
    restores: 'deleted objects|undelete objects|delete marker|restore objects',
    'data-integrity': 'checksum|etag|upload checksum|objects from being altered',
    'access-reviews': 'access analyzer|external access finding',
    'uploaded-files': 'malware protection for s3|infected object',
    'service-availability': '503 slow down|slow down|s3 down',
    'audit-logs': 'object level logging|getobject logging',
    'client-side-encryption': 'encrypt before upload|encrypting before upload',
    'vpc-endpoints': 'gateway endpoint',
    alerting: 'alarms',
    'iam-policies': 's3 star|star on buckets',
    'application-code': 'broken page of the website|page looks wrong|bug on the page',
    data: 'puts files into',
    'data-retention': 'junk files|rubbish piles up|rubbish in the bucket',
    'storage-space': 'makes room',
    hardware: 'runs the storage tiers',
    'control-plane':
      'carries out the lifecycle rule|carries out lifecycle rules|executes the lifecycle rules|performs the expiry|lifecycle engine',
    application: 'builds the data lake|builds our_data lake|data lake on s3',
    'hardware-replacement':
      'media under glacier|media under deep archive|disks under glacier|tapes under glacier|old disks under s3|drives under s3|deep archive media|glacier media|glacier tapes|glacier disks|disks of the bucket|swaps media when it ages',
    'platform-software':
      's3 tables compaction|compaction of s3 tables|compacts s3 tables|compacts iceberg tables|table bucket compaction|table bucket maintenance|maintenance of s3 tables|unreferenced files|unreferenced file removal|orphaned files of a table',
    snapshots:
      'snapshots of s3 tables|s3 tables snapshots|iceberg snapshots|snapshot management of s3 tables|table snapshots|snapshots of iceberg tables',
    'data-expiry':
      'removes the expired objects|removes expired objects|deletes the expired objects|deletes expired objects|expired objects go|expired objects still there|expired objects not gone',
    'service-function':
      'strong consistency|read-after-write|sees the latest version|index of keys|key index|partitions the keys|partition split|heals the copies|repairs copies|scrubs the disks|erasure coding|checks checksums at rest|evaluates bucket policies|checks the presigned signature|delivers notifications|delivery of event notifications|event ordering|executes lifecycle|lifecycle scan|transitions the objects|monitors access patterns|intelligent-tiering moves|replicates the object|replication engine|retries failed replication|batch operations engine|executes the batch job|restores from glacier|writes the access logs|compaction engine|website endpoint server|multi-region routing|deletes the bytes|enforces object lock|shifts objects to glacier|moves objects to glacier|carries out the lifecycle rule|runs the lifecycle rule|moving of the objects to glacier|transition carried out|scales to many requests|warm up the bucket|request rate grows',
  },
  'sagemaker-ai': {
    'service-roles':
      'what the training job may touch|what a job may read|rights of the notebook|studio users share a role|role of the studio users|execution role with full rights',
    'application-code': 'training job',
    'data-ownership': 'model artifact|training data|training dataset|poisoned data',
    'platform-software':
      'studio version|jupyterlab version|studio image|built-in algorithms|code of the built-in algorithms|algorithm containers',
    'resource-configuration':
      'lifecycle configuration|lifecycle config|lifecycle script|batch transform|transform job output',
    'container-images':
      'inference container|byoc|custom studio image|studio custom image|own studio image|deep learning containers|deep learning container|rebuilds the prebuilt images',
    'network-configuration': 'vpconly|vpc only',
    data: 'feature store',
    alerting: 'model monitor|model drift|data drift',

    dependencies: 'huggingface model|pretrained model|jumpstart model|malicious model',
    cost: 'studio apps running|idle studio',
    quotas: 'resourcelimitexceeded|instance limit',
    'end-users':
      'studio users|user profile|domain users|users of the mlflow server|mlflow users|mlflow tracking server users',
    'data-retention': 'home directory|home directories|home dirs|studio efs|leftover efs|orphaned efs|old checkpoints',
    application:
      'model registry|approve model|model approval|model accuracy|model quality|model package group|retrain|retraining|model fairness|accuracy went down|model went stale|predictions get worse|bias checks|bias check|clarify report|explainability of the model|train our_model|trains our_model|trains our model|training code|training script|model we train',
    'identity-access':
      'studio users|studio domain|who may open studio|feature store access|access to the feature store|feature group permissions|who may read features',
    'host-os-patching':
      'hosts of training jobs|hosts which run training jobs|training hosts|training instances patched|hosts of the training job|processing job hosts|machines of a training job|machines that a training job spins up|training job machines|training job instances|patch the training machines|machines behind training jobs|instances of a processing job|mlflow server patching|mlflow tracking server patching|patch the mlflow server|mlflow tracking server patched',
    'service-function':
      'starts the training instances|spins up training instances|shuts training instances down|terminates the training instances|releases the machines after training|copies training data to the instance|downloads the training data|uploads the model artifact|packs model.tar.gz|stops the job at the time limit|sigterm|retries internal server error|restarts after spot interruption|resumes the spot job|algorithm implementation of xgboost|writes the built-in algorithms|maintains built-in algorithms|hyperparameter search engine|bayesian optimization|picks the next hyperparameters|pipeline engine|runs the pipeline steps in order|hosts the studio web page|studio url up|studio backend|streams logs to cloudwatch|scans marketplace containers|scans the prebuilt images|mlflow server process|runs the mlflow server|ships the training metrics|container of the built-in algorithm|built-in algorithm image|xgboost container|image of built-in xgboost',
  },
  'sagemaker-endpoints': {
    'resource-configuration': 'endpoint configuration|multi-model endpoint',
    scaling:
      'auto scaling policy|cold start|endpoint autoscaling|endpoint auto scaling|autoscaling of the endpoint|scalable target of the endpoint|scale the endpoint|instances of the endpoint',
    'container-images':
      'inference container|triton|torchserve|serving container|byo container|dlc image|prebuilt image|vllm container|model|models|model behind the endpoint|endpoint model|our model',
    'application-logs': 'data capture',
    deployment:
      'model variant|production variant|shadow test|canary rollout|linear traffic shifting|deployment guardrails|model rollout|traffic split|production variants|variant weights|traffic shifting|shifts traffic between variants|rollback alarms|alarms for the rollback|alarms of the guardrails|baking period|autorollbackconfiguration|no alarm no rollback|no rollback happened|cloudwatch alarms of the deployment',
    'application-monitoring':
      'modelerror|model latency|container errors|p99 latency|latency doubled|slow inference|overheadlatency|invocation errors',
    'multi-az': 'spans azs|two instances|one instance endpoint|single instance endpoint|survive an az',
    application:
      'pickle|model file|model package|model drift|model drifts|retrains the model|retrain the model|model retraining',
    'right-sizing': 'idle endpoint',
    'iam-policies': 'invoke endpoint|who can invoke|invokeendpoint',
    cost: 'forgotten endpoint|test endpoint|endpoint left running|endpoint still running|unused endpoint|delete endpoint',
    'model-output':
      'toxic text|toxic answers|wrong prediction|bad predictions|biased predictions|wrong predictions|prediction drift|model drift|data drift|drift of prediction|drift of the model|prediction quality|predictions get worse|model quality monitor|monitoring schedule of the model|accuracy went down|model went stale|retrain the model',
    'host-os-patching': 'hosts of the endpoint|hosts under the endpoint|endpoint instances patched',
    'application-code': 'inference code|inference script|inference.py|predictor code',
    'service-function':
      'pings the container|health check of the container|ping health check|takes unhealthy instance out|replaces the unhealthy instance|replaces a dead instance|spreads requests over instances|load balancer of the endpoint|balances the requests|routes the inference request|starts the container|pulls the model|downloads the model artifact|unpacks model.tar.gz|builds the new fleet|green fleet|old fleet taken down|swaps the fleets|rolls back on alarm|automatic rollback|goes back to the old fleet|queue of the async endpoint|queues async requests|holds the waiting requests|writes the result to s3|puts the prediction in the bucket|loads models on demand|unloads unused models|caches models in memory|https front of the endpoint|sigterm on scale in',
  },
  'sagemaker-hyperpod': {
    scheduler: 'slurm controller',
    'node-provisioning': 'instance group',
    backups: 'checkpoints|saves checkpoints|checkpoints of the training|training state saved',
    'ami-updates': 'hyperpod dlami',
    'guest-os-patching': 'update-cluster-software',
    'platform-software': 'slurm version',
    'hardware-replacement':
      'faulty node|faulty gpu|bad node|deep health check|auto resume|node recovery|gpu fell off|xid error|xid errors|broken accelerator|nvlink error|hardware fault during training|sick gpu|deep health checks|faulty node replaced|health agent|health monitoring agent|health-monitoring agent|automatic node recovery',
    capacity: 'training plan',
    'control-plane': 'slurm',
    'resource-configuration': 'lifecycle scripts|lifecycle script|instance groups',
    'application-code': 'training script crashes|training script',
    'service-function':
      'watches the nodes|watches the gpus|detects faulty gpus|detects broken gpus|notices a dead gpu|node health detection|tests new nodes|stress test of nodes|burn-in test of gpus|labels faulty nodes|cordons the faulty node|keeps jobs off sick nodes|swaps the broken node|swaps the dead node|reboots the sick node|spare nodes of aws|replacement node provisioned|runs karpenter|installs karpenter|updates karpenter|packs the drivers|builds the hyperpod image|resiliency agents|cluster event feed|places nodes close together|network topology placement|efa fabric|ships the health agent',
  },
  'sagemaker-notebook': {
    'os-accounts': 'root access',
    'platform-software': 'jupyter|jupyterlab|jupyter version',
    dependencies: 'conda packages|pip install|pip package|conda environment',
    'public-access': 'direct internet access|outsiders out',
    cost: 'idle notebook|puts it to sleep|notebook to sleep|sleeps when idle',
    'identity-access':
      'presigned url|presigned notebook url|who may open the notebook|who may open a notebook|colleagues open the notebook|colleagues may work',
    'backup-recovery': 'lost our work|notebook backup|lost notebooks|lost work',
    imds: 'imdsv1|imdsv2|minimum metadata version',
    'storage-space': 'volume full|disk full|notebook volume',
    'workload-isolation': 'share one notebook|shared notebook',
    'resource-configuration':
      'lifecycle configuration|lifecycle config|lifecycle script|on-create script|on-start script|oncreate|onstart',
    'guest-os-patching':
      'fixes on the notebook machine|machine of the notebook|fixes on the notebook|machine under the notebook',
    'service-function':
      'starts the jupyter server|installs jupyter|preinstalled libraries|preinstalled kernels|ships the kernels|example notebooks|sample notebooks|creates the network interface|eni of the notebook|attaches the storage volume|mounts the volume|launches the notebook instance|vpc of sagemaker|service vpc behind the notebook|hosts the notebook machine|proxies to jupyter|web address of the notebook|tls of the notebook url|signs the url|expires the url|valid for five minutes|checks iam on every request|websocket to the notebook|90 day maintenance|replaces the host under the notebook|moves the notebook to a new host|keeps the sagemaker folder on stop|detaches the volume on stop|wipes the old instance',
  },
  'secrets-manager': {
    'key-rotation':
      'rotate secrets|rotation lambda|rotation schedule|rotation lambda fails|rotation fails|rotation function|rotation broken|managed rotation|rotation window|single user rotation|alternating users|rotation interval|rotation code|write a rotation function|third party key rotation|third-party api key rotation|rotation for a vendor key|rotation template|watch the rotation|watches that rotation works|monitor the rotation|rotation fails silently|rotation failing|secret not rotated for|stale secret|secret never rotated|rotation lambda failing|secret days old|rotate a leaked secret|rotate the exposed secret|exposed secret rotated|value of the secret exposed|secret in a screenshot|screenshot of a secret|secret in jira|secret in slack|leaked secret rotated|secret value leaked|change the leaked secret',
    secrets:
      'database password|api key storage|value of the secret|wrong value|secret version|staging label|awscurrent|change a leaked secret|changes a leaked secret|leaked secret changed',
    'application-code':
      'hardcoded credentials|hardcoded password|app caches old password|cached secret|app uses the old password|fetch the secret|secret cache|old password after rotation|retrieve at runtime',
    'identity-access':
      'resource policy|getsecretvalue|who can read the secret|read the secret|who may read the secret|secret policy|policy of the secret|resource policy of the secret|another account reads the secret|secret shared with another account|cross-account secret|who gets the secret',
    'cross-region-copies':
      'replica secret|secret replication|replicate the secret|replicated secret|regions for the replicas|copies the secret to the other region|promote a replica|chooses the replica regions|region of the replica|where a secret is replicated',
    'data-retention':
      'recovery window|deleted secret|restore a secret|force delete|delete without recovery|secret deleted by mistake',
    'encryption-at-rest':
      'secrets encrypted|encrypted secrets|secrets unreadable|scrambles the stored secrets|stored secrets scrambled|secrets scrambled on disk|secrets lie unreadable|secrets at rest|secrets encrypted at rest|encryption of the secrets|encrypt the secrets|set up encryption of secrets|encryption of secrets at rest',
    'service-availability': 'endpoint down|secrets manager down|secrets manager outage',
    'audit-logs': 'getsecretvalue events|who read the secret|secret access log',
    cost: 'unused secrets|secret cost',
    'kms-keys': 'aws/secretsmanager key|key of the secret|cmk for the secret',
    durability:
      'secret store replicated|copies of the secret store|where secrets are stored redundantly|losing secrets|secrets get lost',
    'data-integrity':
      'replica secrets in sync|replica follows the primary|new value to the replicas|pushes the new value to the replicas|replica secret current|syncs the replica secrets|sync of replica secrets|replicas of the secret in sync|secret replicas in sync|stale replica secret|syncs the secret replicas|replica of the secret follows|syncs the replicas of the secret',
    hardware: 'hsms behind the secrets|secrets manager hsm|hsm of the secrets',
    'service-function':
      'invokes rotation function|calls rotation function|calls the lambda in steps|triggers the rotation|fires the rotation|starts rotation on schedule|rotation scheduler|rotation timer|clock that starts rotation|runs managed rotation|retries rotation|tries rotation again|orchestrates rotation steps|keeps previous version|keeps old version|version history of secret|stores secret value|stores secrets across zones|copies new value to replicas|syncs replicas|keeps replicas in sync|pushes value to replicas|replication engine|erases deleted secret|purges secret after window|deletes after recovery window|generates data key|decrypts the secret on read|random password generator|serves getsecretvalue|rotation templates published|writes rotation templates|logs rotation events|sends rotation events|replica kept in step|copy of the secret in step|wipes the deleted secret|final deletion of the secret|kicks off the rotation|starts the rotation function|calls the rotation lambda|purges the secret|deletes after the recovery window|final deletion after the window|managed rotation changes the password|managed rotation changes|performs the managed rotation|carries out managed rotation|rotates a managed secret',
  },
  'security-hub': {
    'managed-rule-content':
      'maintains the checks|cis checks|fsbp checks|checks of the standard|keeps the checks current',
    'own-compliance': 'security score|pci dss standard|are we compliant|score green|green score|compliance score',
    findings:
      'failed control|fsbp failed|control failed|failed checks|s3.1|iam.1|ec2.19|workflow status|suppress the finding|auto remediation|automated remediation|remediation lambda|custom action|third-party findings|flood of findings|suppressed control|control suppressed|suppressed without a reason|suppress findings|suppressed findings|disabled control|cries wolf|raises the alarm|reacts when it warns|list of problems|goes through the list|work off the list|ticks off findings|custom insight|custom insights|saved insights|security hub control failed|control failed who fixes|fixes the failed control|failing control|failed controls fixed|controls fail|control is red|fix a failed control|remediate the control|control keeps failing',
    'managed-rules':
      'security standard|cis benchmark|new controls|control updated|controls added automatically|control logic|ready-made checks|prebuilt checks|checks that aws writes|ready-made controls|thinks up checks|adds new checks|writes new checks|checks themselves|logic of the control|fsbp control|controls authored|controls kept up to date|security hub control|logic of the checks',
    rules: 'automation rule|lower the severity|automation rules',
    'cross-account': 'central configuration|delegated admin|member accounts|configuration policy',
    enabling:
      'cross-region aggregation|aggregation region|controls have no data|disable a control|enable a standard|controls without data|standards on in each region|turn standards on|turns standards on|cis standard on|fsbp on|enable fsbp|enable the cis benchmark|which standards|standards on|switch standards on|standards switched on|config recorder|config recording for security hub|config recorder for the checks|nothing in a new region|shows nothing in the region|no findings in a region|empty in a region|security hub in a new region|shows nothing|security hub empty|selects the standards|chooses the standards|which standards are on|picks the standards|switches on a standard',
    alerting:
      'critical findings to slack|route criticals|ticket for findings|findings to jira|jira tickets|open tickets|ticket for each finding|findings into jira|findings into servicenow|ticketing integration|eventbridge rule for findings|notify on criticals|jira integration|integration with jira|servicenow integration|integration with servicenow|slack integration|integration with slack',
    'control-plane':
      'operates the finding aggregation|aggregation machinery|engine that aggregates findings|machinery that collects the findings',
    'platform-software':
      'backend that ingests findings|ingests findings|ingest and correlate findings|correlates findings|correlation of findings|correlation engine|links findings into exposures|exposure findings computed|normalizes findings|findings into ocsf|finding aggregation backend|normalises findings|converts findings to asff',
    'service-function':
      'runs security checks|executes the checks|check engine|schedules the checks|schedule of checks|how often checks run|repeats the checks|checks run again|first results after enabling|creates service-linked rules|service-linked config rules|config rules appear|calculates security score|score computed|score calculation|receives findings|collects findings from guardduty|pulls findings in|deduplicates findings|updates findings after fix|closes finding after fix|turns control to passed|asff conversion|normalizes findings format|copies findings to aggregation region|replicates findings across regions|links findings|computes exposure|exposure engine|attack path|ranks findings|prioritizes findings automatically|deletes old findings|ages out findings|archives findings automatically|runs the checks of a standard|runs checks on schedule|common finding format|translates findings',
  },
  'security-lake': {
    'identity-access':
      'subscriber|subscriber access|query access|subscriber permissions|lets the analysts|lets analysts read|analysts read|who may query the lake|who may read the lake|access for the analysts|opens the lake to|tools that may read',
    application:
      'converts custom source|custom source to ocsf|transforms custom data|ocsf conversion of custom source|own source as parquet|custom source|custom source parser|parser|custom log source',
    enabling: 'log source|source not collected|rollup region|log source missing|collect flow logs|add a source',
    findings:
      'analyses the data|who analyzes the lake|hunt in the lake|query the lake|detections on the lake|analyses the lake',
    'platform-software':
      'ocsf normalization|normalization|normalize|conversion to ocsf|parquet conversion|common form|into the common form|same form|turns logs into|turns log lines into|converts the logs|brings logs into one form|one common format|common format|who converts|normalizes the logs|native sources to ocsf|pipeline that normalizes logs|normalizes logs|converts logs to ocsf|ocsf conversion|operates the log pipeline|ocsf parquet|flow logs into ocsf|cloudtrail into ocsf|to ocsf parquet|logs to parquet|converting to ocsf|parquet files of the lake|ingestion pipeline|ingestion stalls|lake ingestion|ingestion of the lake|ingestion broken|ingest pipeline|pipeline stalls|collection stalls|writes the parquet',
    cost: 'lake cost|lake storage bill',
    'encryption-at-rest': 'lake bucket encryption',
    'least-privilege':
      'subscriber reads everything|subscriber sees all|restrict the subscriber|limit the subscriber|narrow the subscriber',
    'log-retention': 'years in the lake',
    'data-retention':
      'tiering to glacier|moved to glacier|storage class of the lake|lake lifecycle|transition of log data',
    'service-function':
      'fetches logs|pulls logs|streams of its own|collects logs automatically|maps fields to ocsf|mapping to ocsf|ocsf mapping|ocsf schema|ocsf schema version|maintains ocsf mappings|writes partitions|registers partitions|glue tables|creates glue tables|updates glue tables|glue catalog kept|lake formation tables|creates lake formation tables|table schema updates|creates buckets|sets up buckets|copies data to rollup|rollup copying|notifies subscribers|sends object notifications|new object notification|delivers to subscribers|glue crawler|crawler runs|sets up crawler|creates role for custom source|scales ingestion|retries ingestion|retries delivery|converts to ocsf|collects native logs of all accounts|converts logs to ocsf|turns logs into ocsf|logs into ocsf|reformats to ocsf|normalises cloudtrail to ocsf|cloudtrail into ocsf|flow logs into ocsf|native logs to ocsf',
  },
  'self-managed-kubernetes': {
    'kubernetes-version': 'kubeadm|kops upgrade',
    etcd: 'etcd backup',
    'certificate-renewal':
      'cluster ca|kubeadm certs|kubeadm certificates|apiserver cert|api server certificate|kubelet certificates expired|cluster certificates expired',
    'control-plane': 'api server|nurses the api server|api server of a kubernetes|masters of the cluster|master nodes',
    'control-plane-patching': 'control plane nodes',
    'guest-os-patching': 'nodes of the cluster',
    'add-ons': 'cni plugin|calico',
    'resource-configuration':
      'resourcequota|limitrange|namespace quota|kubelet config|apiserver flags|admission plugins',
    'self-installed-add-ons': 'istio|cert-manager|kubernetes dashboard|metallb|external-dns',
  },
  ses: {
    'aws-access-to-data': 'reading our emails|read our mails|amazon reads our email|scan our emails',
    'access-keys':
      'smtp credentials|smtp password|smtp user|sends phishing|leaked smtp|smtp credentials rotated|smtp credential',
    'dns-records':
      'dkim|spf|dmarc|dmarc record|spf record|dkim records|dkim cname|bimi|custom mail from|lands in spam|verify the domain|domain verification|proves the domain|proof that we own the domain|proves ownership',
    alerting: 'bounce|complaint rate|bounce rate|high bounce rate|bounces|complaints|reputation dashboard',
    'resource-configuration':
      'out of the sandbox|leave the sandbox|production access|configuration set|suppression list|dedicated ip|ip warm up|warmup|receipt rule|verified identity|mail from|warm up dedicated ips|virtual deliverability manager|dedicated ips|mail manager|configuration sets|hygiene of the list|bounce handling|clean the mailing list|cleaning the recipients|bought list|verifies an address|verified address|list of receivers|address confirmed|suppressed reasons|suppressedreasons|suppression reasons|reasons of the suppression list|bounces or complaints on the list|what puts an address on the list|suppression settings',
    'uploaded-files':
      'virus in attachment|attachments|inbound attachments|malware in mail|virus in inbound mail|spam in inbound mail|phishing attachments',
    'user-consent':
      'unsubscribe|can spam|opt in|mailing list|opt-out link|unsubscribe link|list-unsubscribe|double opt-in|consent of recipients|one-click unsubscribe|clean the list|list hygiene|remove bounced addresses|hygiene of the list|bounce handling|clean the mailing list|cleaning the recipients|dead addresses|bought list|cleans the list|bought a list|rented list|purchased addresses|bounced addresses|hard bounces|take bounces off the list|unsubscribes|scrub the list|stale addresses|recipient list|handles bounces|handle complaints|spam traps',
    'tls-policies': 'require tls|enforce tls|tls for outgoing',
    quotas:
      'sandbox|sending limit|sending quota|production access|still in sandbox|out of the sandbox|leave the sandbox|production access request|daily sending quota',
    abuse:
      'ip reputation|blocklist|spamhaus|sending paused|account paused|account under review|sending under review|account on review|identity used for phishing',
    'host-os-patching': 'mail servers|mta servers|mail transfer servers|smtp servers|patch the mail servers',
    'service-availability': 'smtp endpoint down|ses outage|smtp endpoint availability',
    'network-infrastructure':
      'shared ip blocklisted|shared ips blocklisted|shared ip|shared ips|shared ip reputation|reputation of the shared ips|reputation of the shared ip|shared address pool|shared pool|shared sending addresses|shared addresses blocked|delist the shared ip|shared ip on a blocklist|shared ip blacklisted|shared ip addresses|shared ip address|reputation of the shared ip addresses|shared addresses of ses',
    'quota-monitoring':
      'requests to leave the sandbox|request production access|apply for production access|ask to leave the sandbox|apply to leave the sandbox',
    application: 'email content|content of the mails|content of our mails|mail templates|email templates|text of mails',
    'service-function':
      'retries delivery|tries delivery again|sends again after a soft bounce|soft bounce retry|keeps trying to deliver|how long it keeps trying|temporary failure at the receiver|receiver is down|mailbox full|greylisting|queues outgoing mail|mail queue|outgoing queue of the mails|passes bounces on|forwards bounces|feedback loops with providers|collects complaints from providers|receives the bounce message|generates the dkim key|easy dkim key|private dkim key held|holds the dkim private key|signs the mails|signs outgoing mail|puts the dkim signature|adds addresses to the suppression list itself|warms up managed ips|chooses the sending ip|adds ips by itself|throttles towards gmail|per-provider sending rate|mailbox simulator|counts opens and clicks|rewrites links for tracking|renders the template|tries again after greylisting|retries a soft bounce|adds bounces to suppression list',
  },
  shield: {
    'network-floods':
      'shield standard|network and transport layer attacks|common network attacks|absorbs attacks|capacity that absorbs|scrubbing capacity|stops a flood of packets|udp scrubbing|scrubbing of floods|scrub the flood|scrub udp',
    'ddos-protection':
      'ddos attack|volumetric attack|syn flood|udp reflection|reflection attack|mitigates the attack|attack on our eip|l3 attack|automatic mitigation|1tbps|terabit attack|survives a ddos|architecture against ddos|ddos at the app layer|resilient to ddos',
    rules:
      'layer 7 attack|http flood|l7 flood|flood on our login|login flood|application layer automatic mitigation|flood of requests',
    'incident-response':
      'response team|srt|srt contact|call the srt|who calls srt|engage the srt|srt access role|ddos runbook|contact srt|ring the srt|ringing up the srt|contact the response team|case with the srt|ask the srt|during a ddos call|staffs the team|staffs the response team|team one calls',
    enabling:
      'shield advanced subscription|register protected resources|registered as protected|which resources it protects|picks the protected resources|add resources to protect',
    'resource-configuration':
      'protection group|health-based detection|health check for shield|associate health check|subscribe advanced|buy advanced|protect eips|proactive engagement|add resources to advanced|resources protected by advanced|engagement contacts|contacts of shield advanced|emergency contacts of the srt|srt contacts|health checks tied to shield|health checks on the protections|health checks for the protections|protections without health checks|health checks associated with protections|health checks of protected resources',
    'application-availability': 'site down during attack|down during an attack|site down',
    cost: 'ddos bill|scaling bill|cost protection|credit for the attack|attack credit|pays for scaling|pay for scaling during ddos|pays for the attack|scaling costs of the attack|ddos costs',
    'managed-rule-content':
      'detection thresholds|thresholds of shield|traffic baselines|detection baselines|detection signatures of shield',
    'application-floods':
      'automatic layer 7 mitigation|automatic l7 mitigation|mitigation needs a web acl|150 wcu|capacity units for shield|24 hours to 30 days|mitigation in block or count|wafv2 web acl for mitigation',
    'service-function':
      'inline mitigation|mitigation systems|scrubbing centers|scrubbing fleet|scrubbing systems|filters packets|drops attack packets|inspects every packet|syn proxy|detects the flood|detection systems|flow monitoring|monitors traffic into aws|static thresholds|sets thresholds|learns traffic baseline|baseline of traffic|places the mitigation|mitigation placed automatically|sizes the mitigation|capacity of target calculated|traffic shaping|traffic engineering|reroutes attack traffic|absorbs the flood|soaks up the flood|staffs response team|people on the response team|shifts of the response team|writes mitigation rules automatically|shieldmitigationrulegroup|global threat dashboard|attack vectors known|new attack vectors|reflection vectors recognised|response team staff|learns normal traffic|traffic baseline',
  },
  'site-to-site-vpn': {
    'device-security':
      'firmware of the router|router firmware|ipsec box|ipsec device|ipsec router|ipsec appliance|ipsec gateway|router in the branch|cisco|cisco box|cisco router|fortigate|palo alto|customer gateway device|box at our end|device at our end of the tunnel|other end of the tunnel|tunnels other end|our end of the tunnel|tunnel end at our office|cisco asa|asa|checkpoint|pfsense|strongswan|juniper|mikrotik|firewall on our side|vpn router on our side|our end of the vpn|our vpn device|customer gateway firmware|router firmware on our side|our vpn appliance|firmware of the vpn device|vpn router firmware|firmware of the vpn router|customer gateway|office side of the vpn|office side of the tunnel|device at the office|router at the office|on-prem side of the tunnel',
    secrets: 'pre-shared key|psk|preshared key|pre shared keys|shared secret|tunnel key|psk of the tunnel|ipsec psk',
    failover:
      'both tunnels|one tunnel up|only one tunnel|second tunnel|single tunnel|tunnel redundancy|one tunnel configured|configure the second tunnel|tunnel 2 never set up|both tunnels configured',
    'maintenance-window':
      'tunnel maintenance|endpoint replacement|tunnel endpoint replacement|lifecycle control|endpoint update',
    'encryption-in-transit': 'ipsec',
    'platform-software':
      'aws end of the vpn|aws side of the vpn|vpn endpoints of aws|tunnel endpoints patched|patch the tunnel endpoint|endpoint replacement going on|tunnel down for endpoint replacement|tunnel down for maintenance|aws replaces the tunnel endpoint|aws replaced the endpoint|replacing the tunnel endpoint|tunnel endpoint replaced|planned tunnel maintenance|amazon end of the tunnel|box at the aws end|boxes at the aws end|looks after the aws end',
    'network-configuration': 'static routes|route propagation|bgp or static|advertised routes|routes over the vpn',
    'hybrid-link':
      'phase 1|phase 2|dpd|dpd timeout|ike negotiation|tunnel flapping|tunnel down|security association|cloud end of the tunnel|aws end of the tunnel|box at the aws end|aws end of the vpn|their end of the vpn|tunnel end at aws',
    alerting: 'tunnelstate|tunnel alarm|tunnel state|tunnel metrics',
    'service-logs': 'vpn logs|tunnel logs|ike logs|tunnel activity logs',
    scaling: '1.25 gbps|tunnel throughput|tunnel bandwidth|ecmp|wider tunnel|bigger pipe',
    'resource-configuration':
      'ikev1|ikev2|tunnel options|sha1|dh group|encryption algorithms of the tunnel|weak ciphers of the tunnel|startup action',
    subnets: 'overlapping cidr',
    'service-availability': 'tunnel endpoint dies at aws',
    'network-encryption': 'scrambles the traffic|tunnel scrambled',
    'key-material': 'preshared keys|preshared key|psk|rotate the psk',
    'service-function':
      'two tunnel endpoints|tunnel endpoints in two zones|endpoint in another zone|public addresses of the tunnels|outside addresses of the tunnel|negotiates ike|ike daemon|ike responder|vpn concentrator|renews session keys|session keys renewed|rekey|notices a dead peer|dead peer detection probes|sends dpd messages|generates the pre-shared key|generates the psk|generated pre-shared key|creates the pre-shared key|produces the pre-shared key|sample configuration|writes the sample configuration|takes over from the failed endpoint|switches the endpoint over|moves traffic to the other endpoint|aws bgp speaker|announces the vpc range|advertises the vpc cidr|encrypts packets at the aws side|decrypts packets in the cloud|virtual private gateway redundancy|fleet behind the virtual private gateway|comes up with a pre-shared key',
  },
  'snow-family': {
    'identity-access': 'unlock code|manifest|unlock code emailed|unlock code and manifest',
    'resource-configuration':
      'snowball job|snowball returned late|opshub|snowball client|snowball sent back late|snowball return shipment|snowball shipping label',
    'disk-disposal':
      'erase the snowball|wipe the snowball|erased after return|wiped after return|after it comes back|wiped after import|wiped|erase the device|wipes the snowball|erases the snowball|snowball erased|snowball wiped|erase the device after import|data wiped from the device|wipes the device|wipes the snowball after import|sanitizes the device',
    'data-integrity':
      'copied incompletely|missing files|checksum|nothing is missing|all files arrived|everything arrived|files missing after|snowball lost|device lost in transit',
    'host-firmware': 'device software|software updates|snowball edge software',
    'device-security':
      'physical custody|on our loading dock|while it is with us|stolen|lost in transit|shipping|theft of the snowball|guard the snowball|power for the snowball|custody of the snowball|stolen snowball|snowball stolen|snowball gets stolen|snowball theft|snowball disappears|snowball in our warehouse|guards the device|box in transit|box on the road|device in transit|box at our site|guard the box|watch over the box|on our dock|keeps the snowball safe|snowball safe|snowball on our site|snowball lying around|stood in our mailroom|snowball in the mailroom|snowball unlocked|left unlocked',
    hardware:
      'tamper-resistant enclosure|tamper-resistant case|tamper-evident|tpm of the snowball|tpm in the device|enclosure of the snowball|tamper checks|tamper seals|tamper-evident seals|checks the device before it is lent|inspects returned devices|before it is lent again|stock of devices|keeps stock|snowball stock|stock and shipping|has devices ready|lends the devices|lends out devices',
    migration:
      'import of the returned device|data imported after return|snowball import|returned snowball imported|import of the snowball data',
    'guest-os-patching':
      'ami on the snowball|amis for the snowball|patched ami on the device|ec2 ami patch|ami patch on the snowball|patch the ami on the snowball|ec2 instances on the snowball|instances on the snowball|ec2-compatible instances|instances on the device patched',
    'hardware-replacement':
      "fixes a broken snowball|broken snowball|broken device before|device repaired|repairs the snowball|dead snowball|faulty snowball|won't boot|does not boot|dead on arrival|will not power on|does not start|damaged snowball|snowball arrived damaged|damaged in shipping|shipping damage|damaged on arrival|damaged device|replacement device|ships a replacement snowball|replacement snowball|replacement snowball shipped|sends a replacement snowball|another snowball sent|snowball replaced",
    'network-configuration':
      'vlan|vlan of the snowball|network of the snowball|what can reach the snowball|who can reach the device|reach the device|ip address of the snowball|ip of the snowball|snowball network|network the device is plugged into|security group of the device|virtual network interface|vni',
    'service-function':
      'prepares the device|prepares the snowball|loads the export|export onto the device|carrier of the region|picks the carrier|contracts the carrier|tracking number|return label|e ink display|label on the display|imports into s3|loads the device into s3|ingest station|checks for tampering|tamper inspection|inspects for tampering|nist erasure|erasure standard|computes checksums|completion report|encrypts on the device|encryption engine of the device|generates the data keys|generates the unlock code|generates the manifest|s3 adapter on the device|software image of the device|validates the data before import',
  },
  sns: {
    'resource-configuration':
      'topic|subscription|filter policy|subscription filter|dead letter queue|dlq|fifo topic|message ordering|raw message delivery|sms spend limit|spend limit|10dlc|origination number|sms sandbox|display name|archive policy|sms sender id|sender id|sender id registration|toll-free number registration|sms quota raise|confirms an address|address wants mails|subscription confirmed|confirms the subscription|confirms that an address|receiver confirms|who gets the mails|list of receivers|subscribers of the topic|builds the topics|builds topics|email list|mail list|mailing list of the topic|email subscriptions',
    'bucket-policies': 'topic policy|topic access policy|publish permission|everyone can publish|publish to the topic',
    workers:
      'subscriber|endpoint returns 500|https endpoint|lambda subscriber|email subscriber|subscriber fails|confirm subscription endpoint|our webhook|webhook|webhook down|endpoint was down|message twice|processed twice',
    durability:
      'delivery retries|retries exhausted|undelivered messages|message not delivered|delivery policy|lost notification|passes on a message|passes messages on|message passed on',
    'platform-software':
      'sns servers|sns software|fifo ordering|order of a fifo topic|order guaranteed|strict order|keeps messages in order',
    'imported-certificates': 'apns certificate|apns|push certificate|fcm key|platform application',
    alerting: 'numberofnotificationsfailed|failed deliveries alarm|failed notifications|delivery failure alarm',
    'data-masking': 'data protection policy|message data protection',
    'public-access': 'public topic|open topic|anyone can subscribe',
    'end-users':
      'unsubscribed|unsubscribe|confirm the subscription|opt-out list|unsubscribing him|unsubscribe a leaver|old subscribers|dead subscriptions|leaver still subscribed',
    'user-consent':
      'opt-in of recipients|sms opt-in|marketing sms|consent for sms|opt-out list|opted out numbers|opt-out lists|people replied stop|opt out of texts',
    'data-privacy': 'pii in sms|personal data in notifications|message text',
    'service-availability': 'publish outage|publish fails|sns down',
    'encryption-at-rest': 'topic not encrypted|topic encryption|encrypt the topic|sse on the topic|kms on the topic',
    'service-logs': 'delivery logs|delivery status|delivery status logging',
    'cross-account': 'subscribe from another account|publish from another account',
    'data-retention': 'device tokens|stale device tokens|platform endpoint disabled',
    'kms-keys':
      "publisher kms access denied|kmsaccessdenied|key policy for cloudwatch|alarm cannot publish|key policy for publishers|cmk of the topic|kms denies the publisher|topic key policy|company's own key",
    'dead-letters':
      'messages that could not be delivered|receiver refuses|undelivered messages|messages it could not deliver',
    'encryption-in-transit':
      'http endpoint subscription|plain http subscriber|http subscription endpoint|unencrypted webhook subscriber',
    capacity:
      'capacity for the fan out|fan-out capacity|capacity for subscriptions|capacity of the topic|reserve capacity for a topic|provision capacity for a topic|throughput of the topic|scale the fan out',
    'network-infrastructure':
      'sms carrier connections|carrier connections|connections to the carriers|sms carriers|mobile carriers|hands the sms to the carriers',
    'service-function':
      'backoff between tries|holds the message until queue back|fans out|distributes to all subscribers|applies the filter|signs messages|message signature|signing key|signing certificate|publishes certificate|rotates signing certificate|phone carrier|telephone company|contracts with carriers|routes sms|hands text to network|reply with stop|sends the confirmation mail|no-reply address|talks to apns|talks to firebase|disables dead device token|drops repeated messages|deduplicates fifo|five minute deduplication|keeps archive of fifo topic|replays from archive|splits long sms|moves failed message to dlq|program retrying|write retry code|build retry logic|implement retries ourselves|tries again when webhook is down|retry the webhook|retries a subscriber|retrying a failed delivery|delivers to all subscribers|copies to each queue|retries the webhook|delivered later after retries',
  },
  sqs: {
    'resource-configuration':
      'dlq|dead letter queue|visibility timeout|redrive|redrive policy|maxreceivecount|max receive count|purge queue|purgequeue|purge|queue settings|delay seconds|long polling|receive wait time|fifo settings|high throughput mode|message size|builds the queues|builds queues',
    workers:
      'delivered twice|consumer|producer|poison message|processed twice|duplicate processing|backlog|approximateageofoldestmessage|age of oldest message|approximatenumberofmessages|stuck messages|fifo blocked|poison pill|delete the message after processing|processed double|double processing|received twice|empties a queue|empties the queue|overflowing queue|queue overflows|messages pile up|consumer too slow|reads from the queue|picks up the messages|picks messages up|message twice|processes a message twice|same message again|duplicates handled|batch size and concurrency',
    'bucket-policies':
      'queue policy|principal star|queue access policy|who may write to the queue|put messages|put messages into the queue|accounts send to the queue',
    alerting:
      'alarms|dlq alarm|dlq depth|queue depth alarm|messages in the dlq|age of oldest message alarm|approximateageofoldestmessage climbs|queue grows alert|backlog alarm|paged when the queue grows|oldest message alert',
    durability:
      'broker lost a message|sqs lost a message|copies of a message|lose messages|lose our messages|at-least-once|at least once delivery|message copies on several servers|losing messages|messages get lost|messages from getting lost|message in several places|hands out a message at least once|at least once|redundant storage of messages',
    'kms-keys':
      "kms key of the queue|kms access denied|key policy for sns|sns cannot send to the encrypted queue|key for the queue|cmk of the queue|key policy denies the producer|kms denies the producer|cmk denies the producer|queue key policy|company's own key",
    scaling: 'fifo throughput|tps|messages per second|300 tps|queue throughput|inflight limit',
    'identity-access':
      'receivemessage|sendmessage permission|who may read the queue|send messages permission|receive messages permission|sqs:deletemessage|deletemessage|sqs:receivemessage|sqs:sendmessage|roles that may call sqs|who may send to the queue|may write to the queue|may read the queue',
    'application-code': 'deduplication|message group id|message format|message schema|message deduplication',
    'encryption-in-transit': 'https on the queue|tls only queue',
    'service-availability':
      'sqs 503|throwing 503|sqs down|sqs unavailable|sqs errors|sqs_down|queue on its feet|queue alive|keeps the queue alive',
    'data-retention':
      'message retention|message expired|messages gone after 4 days|older messages|four days|vanish after days|gone after days|message vanishes|messages vanish|messages disappear|message expires|messages expire|messages dropped after days|dropped unread messages|messages gone after days|unread messages after days|messages expired|messages vanished after days|unconsumed messages deleted',
    'public-access': 'anonymous sendmessage|open queue|public queue',
    'vpc-endpoints': 'private access to the queue',
    'platform-software':
      'sqs servers|sqs software|order within a message group|fifo order guarantee|order in the fifo queue kept|keeps the order of messages|messages in order|strict ordering of fifo|exactly-once processing of fifo|guarantees the order|message order in a message group|message order in a group|message ordering on fifo',
    'dead-letters':
      'redrive|redrive to source|messages in the dlq|look at the dlq|failed messages land|dead letter queue by itself|redrive policy|maxreceivecount|max receive count|messages that nobody could process|messages left over|stuck messages|messages that keep failing',
    'guest-os-patching': 'machines that poll|consumer machines',
    'api-availability': 'sendmessage api responds|sendmessage api answers|receivemessage api answers',
    'service-function':
      'copies of message in zones|stores message before confirming|keeps message in several zones|hides the message|message invisible|makes message visible again|message reappears|message comes back|gives the message to another consumer|redelivers message|receive count kept|moves message to dead letter|transfers to the dlq|carries out the redrive|moves messages back to source|deletes expired messages|removes message after retention|throws old messages away|keeps fifo order|order within group|holds back the group|drops duplicates|deduplication interval|five minute window|detects repeated message id|remembers deduplication ids|holds delayed messages|timer of delay queue|message timer|balances noisy tenants|fair queues|distributes queue over servers|partitions the queue|message server fails|carries the message to the dead letter queue|moves the message to the dlq|moves it after maxreceivecount|maxreceivecount reached',
    'encryption-at-rest': 'sse-sqs',
  },
  'step-functions': {
    workers:
      'activity worker|activity worker dead|heartbeat|task token|callback|activity token|activity pollers|task token leaked|send task success',
    application:
      'asl definition|retry|catch|states.timeout|timeoutseconds|task timeout|choice state|map state|definition bug|input and output processing|datalimitexceeded|restructure the payload|express or standard|workflow type|jsonata|jsonpath error|no heartbeat|runtime error in the state machine|states.runtime|redesign the workflow|split the workflow|too many events in the history|authoring the workflow|author the states|retries and catch|error handling of the workflow|catch blocks|retry blocks|retried by default|failed executions retried|rerun failed executions|redrive an execution|states and retries|states of the state machine|retries in the state machine|choice states|transitions|retry rules|builds the workflow|builds the state machine|builds the workflows|builds our_workflow|default error handling|no retry written|without a catcher|error fails the whole execution|execution fails at the first error|unhandled error|error not caught',
    'logging-monitoring': 'execution history',
    'service-roles':
      'state machine role|role of the state machine|state machine permissions|machine may do everything|allowed to touch|what the state machine may do|rights of the state machine|what a workflow may touch',
    alerting:
      'executionsfailed|failed executions|executionstimedout|alarm on failures|failed execution alarm|execution stuck for days|hanging execution noticed',
    triggers:
      'starts executions|start execution|startexecution|who starts the execution|scheduled execution|starts workflows|workflow at the right time',
    quotas: '25000 events|history limit|event history limit|256 kb|payload size|execution limit',
    'service-logs': 'express logs|express workflow logs|log level of the state machine|execution data in logs',
    data: 'execution input|pii in the input|payload data|personal data in the execution',
    deployment: 'versions and aliases|alias|state machine version|gradual deployment',
    scaling: 'executions scale|parallel executions|distributed map',
    'platform-software': 'workflow engine|sfn engine|state machine engine',
    'encryption-at-rest': 'payload encrypted|execution data encrypted|definition encrypted',
    'service-availability':
      'executions stuck|execution service up|keeps execution service running|execution engine up|keeps state machines executing',
    'application-availability':
      'redrive an execution|redrive the execution|restart failed executions|rerun failed executions',
    'identity-access': 'who may start a workflow|may start executions',
    'kms-keys': "company's own key|own key|key of our own",
    'application-code':
      'tests the state machine|tests a workflow|tests a state machine|logic of the state machine|definition is right',
    'guest-os-patching': 'machines that poll|machines of activity workers',
    durability:
      'state persistence|persists the state|state kept between steps|execution state stored|state of the execution lost',
    'api-availability': 'startexecution api answers|startexecution api responds|startexecution api available',
    'resource-configuration':
      'map concurrency|maxconcurrency|max concurrency of the map|concurrency of the map state|distributed map concurrency',
    'service-function':
      'remembers where the workflow is|remembers the current step|moves to the next state|moves from state to state|interpreter of the states language|interprets the definition|evaluates the choice|evaluates conditions|carries out the retries|executes the retry|performs the retries|backoff timer|retries executed by|waits for the job|waits for a year|wait state timer|timer of the wait state|clock of the wait state|polls the job status|polls for the job to end|watches the job|calls the service for us|service integrations maintained|sdk integrations|exactly once|runs a step twice|started twice|duplicate express execution|keeps the execution history|stores the history|history kept 90 days|resumes after a zone failure|execution survives|waits until the token comes back|token wait held open|launches map iterations|runs parallel iterations|keeps finished executions|executions kept 90 days|history of executions kept|stores the execution history',
  },
  'storage-gateway': {
    capacity: 'cache disk|upload buffer',
    'resource-configuration':
      'file share|activation key|activate the gateway|nfs client list|refreshcache|squash setting|file gateway guest access|storage gateway client list|file gateway cache refresh|smb guest access|bandwidth rate limit schedule|bandwidth limit of the gateway|storage gateway bandwidth schedule|deploys the gateway|installs the gateway|activates the gateway|sets up the gateway|gateway activation',
    data: 'virtual tape',
    'hybrid-link': 'bandwidth|bandwidth throttle|upload bandwidth',
    'identity-access':
      'ad join|smb guest access|chap|domain join of the gateway|join the gateway to ad|gateway to active directory|gateway joins ad|join ad',
    'data-retention': 'tape retention lock|retention lock|tape pool',
    'guest-os-patching': 'vm software update|gateway update|gateway software|gateway vm',
    'storage-space':
      'volume full|cachepercentdirty|upload buffer full|file gateway cache too small|storage gateway cache full|file gateway cache disk|storage gateway working storage|makes room|running out of room',
    'hypervisor-patching':
      'hypervisor below the gateway|esxi below the gateway|vsphere under the gateway|hyper-v host of the gateway|hypervisor of the gateway|machine on which the gateway|machine the gateway runs on|host of the gateway|server the gateway runs on|vmware host of the gateway|box the gateway runs on|esxi|esxi patches|vsphere|hyper-v under the gateway|kvm under the gateway|vmware under the gateway|nutanix|ahv|vmware host|esxi host|esxi underneath|esxi under the gateway|hyper-v host|host of the gateway vm|vm host|vm host of the gateway',
    'device-security':
      'gateway hardware appliance|storage gateway hardware appliance|storage gateway appliance in our rack|power of the storage gateway appliance',
    'network-configuration':
      'firewall blocks the gateway|storage gateway offline|file gateway offline|storage gateway cannot connect|file gateway cannot connect|storage gateway port 443|client range|allowed clients|addresses may mount',
    'right-sizing': 'local disks of the gateway|iops of local disks|gateway vm size|memory of the gateway vm',
    backups: 'snapshot of the gateway vm|vmware snapshot of the gateway|backup of the gateway vm',
    'service-availability': 'storage gateway endpoint availability|storage gateway service down',
    application:
      'iscsi initiator|iscsi initiators|initiators on the clients|backup software on the tape gateway|veeam with tape gateway',
    'uploaded-files': 'virus scanner|virus scan',
    'encryption-in-transit': 'tls between the gateway and the service|between gateway and aws',
    'control-plane':
      'cloud side|cloud part|part in the cloud|cloud half of the gateway|cloud half|storage gateway part running in the region|storage gateway part in the region|other half of storage gateway|gateway half in the region',
    alerting: 'monitors the cache|cache hit|cachehitpercent|cache metrics|watches the cache|upload buffer alarm',
    'file-permissions':
      'shares to the right users|gives shares to users|rights on the share|share for the right people|guest access to the share',
    'host-os-patching':
      'esxi host|vmware host|vmware host underneath|host under the gateway|hyper-v host under the gateway|hyper-v server under the gateway|kvm host under the gateway',
    'hardware-replacement':
      'server under the gateway|physical server of the gateway|hardware of the vmware host|host of the gateway vm|vmware host hardware|hardware under the gateway|host hardware under the gateway|server of the gateway vm',
    secrets: 'smb guest password|guest password|smb password',
    'appliance-updates':
      'software updates for the gateway|releases software updates|installs the software updates|gateway updates',
    'multi-az': 'second gateway|spare gateway|standby gateway',
    durability:
      'durability of tapes|durability of virtual tapes|archived tapes durable|tapes archived in glacier|archived tapes kept|tapes in glacier|archived virtual tape|virtual tapes archived',
    'service-function':
      'asynchronous upload|upload engine|uploads buffered writes|drains the upload buffer|multipart parallel uploads|decides what stays in the cache|evicts cached data|caching algorithm|fetches from the cloud on a miss|downloads on a cache miss|maps files to objects|turns files into objects|translates nfs into s3|protocol translation|keeps posix metadata in s3|emulates the tape library|media changer|moves ejected tapes|archives the ejected tape|storage of archived tapes|retrieves the archived tape|stores the volume data|bucket behind the volumes|incremental snapshots|only changed blocks uploaded|recovery snapshot created|appliance image|builds the appliance image|writes the gateway software|cloud endpoint of the gateway|backend of the gateway',
  },
  swf: {
    workers:
      'decider|activity worker|decider stopped|poll for decision|pollfordecisiontask|worker crashed|decider died|pollers|workers poll nothing|workflows hang|decider times out|respondactivitytaskcompleted|restart deciders|restarts deciders|decider down|decider process|activity worker died|activity task list|decision task list|task list without pollers|no pollers|poll for tasks|worker fleet shut off|worker hosts down|fixes the workers|runs the workers|keeps the workers running|patches the workers|workers of swf',
    'resource-configuration':
      'domain|task list|timeout|heartbeat timeout|register domain|workflow type|activity type|child policy|task lists|task list without pollers|register types|swf timeouts|execution start-to-close|orphaned workflow executions|swf orphaned executions|swf open executions',
    'identity-access':
      'start workflow|who can start workflows|startworkflowexecution|who may start a workflow|conditions on registering types|may register types|swf:tasklist condition',
    'application-code':
      'non deterministic decider|decider code|flow framework|continue as new|continueasnew|swf history too long|swf idempotent activities',
    'data-retention': 'workflow history retention|execution retention',
    'encryption-at-rest': 'history encrypted',
    'guest-os-patching':
      'worker ec2|machines of the workers|machines that poll|machines that poll patched|machines with the workers|hosts of the pollers|worker hosts|hosts of the workers|worker host patching|hosts of deciders|decider hosts|decider machines|worker boxes|boxes of the workers|unpatched worker boxes',
    'service-availability': 'swf down|swf outage',
    'control-plane':
      'operates the api|api of swf|swf api|operates swf|operates the task lists|runs the task lists|hosts the task lists|maintains the task lists|keeps the task lists running|operates the workflow history|operates the history',
    durability:
      'history storage|stores the history|workflow history lost|execution history lost|history of executions stored|keeps the history safe|stores the workflow history|workflow history stored|workflow state stored|state of workflows stored|stored durably|state kept durably|task lists stored|workflow state lost|durable workflow state',
    'service-function':
      'schedules decision tasks|schedules a decision task|creates the decision task|creates decision tasks|hands out the tasks|hands a task to a worker|assigns the task|assigns a task only once|task given twice|task handed out twice|one decision at a time|conflicting decisions|delivers tasks to workers|dispatches the tasks|task queue behind|operates the queues|long poll connection|answers the poll|records the events|writes the history|appends to the history|history events recorded|keeps the execution state|tracks the progress|tracks workflow progress|progress of the workflow tracked|notices a timeout|fires the timer|keeps closed executions|deletes closed executions|routes signals|signal delivered to the workflow|coordination engine|only one decider gets it|task list comes into being|task handed to one worker|never two workers|assigns a task once',
  },
  'systems-manager': {
    agents:
      'ssm agent|hybrid activation|old ssm agent|agent auto update|activation expired|hybrid activation expired|managed node offline|ping status|connection lost node|connection lost in fleet manager|nodes connection lost|shows connection lost',
    'patch-management':
      'rebootifneeded|reboot after patching|third party apps|third-party patching|chrome|patch exceptions|patch policy|quick setup|patch scan|kbs|which patches',
    secrets:
      'securestring|parameter|parameter store secrets|securestring parameter|rotate a parameter|parameter value|password in parameter store|password as plain string|plain string instead of securestring|password as string|password stored as string|secret as plain string',
    'service-logs': 'session logging|session logs|session manager logs|session recording|command output|output to s3',
    'ssh-access': 'run command|start-session|start session|who may start sessions|session permissions|port forwarding',
    'maintenance-window':
      'patch window|window schedule|window tasks|in which hours|at which hours|hours in which|which night|which nights|when the fleet may be patched|hours for patching|time slot|time slots|when patches may run|allowed hours',
    tagging: 'inventory|inventory collection|resource groups',
    'configuration-management':
      'automation runbook|association failed|state manager association|automation document run|change calendar|automation deleted',
    findings:
      'patch compliance|noncompliant patches|non compliant patches|missing patches|patch compliance report|compliance dashboard of nodes',
    'guest-os-patching':
      'patch manager patch servers|patches our servers by itself|aws-runpatchbaseline|runpatchbaseline|patching failed on nodes|patch windows servers|does patch manager patch|ssm managed instances|patch ssm managed instances|patch managed nodes|managed nodes patched|patching of managed nodes|patch managed instances|ssm managed instances on ec2|ssm nodes patched',
    'service-roles':
      'amazonssmmanagedinstancecore|managed instance core|instance profile for ssm|default host management|automation role|assume role of the automation',
    'encryption-at-rest':
      'plain string|string parameter|parameters encrypted|parameter encryption|securestring kms key|parameters unreadable|parameters scrambled',
    'audit-logs': 'executed run command|who ran the command|command history|who started the session|session history',
    'application-code':
      'ssm document|custom document|document shared|document content|command document|shared document',
    alerting:
      'opscenter|opsitems|opsitem|incident manager|opsitems pile up|close opsitems|open opsitems|opsitems closed',
    'network-configuration': 'ssmmessages|vpc endpoints for ssm|ec2messages',
    'iam-policies':
      'who may run commands|restrict run command|run command as root|may use run command|execute as root|run command permissions|runs commands as root',
    'control-plane': 'backend endpoints up|ssm endpoints being up|ec2messages up|ssmmessages up|endpoints of ssm up',
    rules:
      'define patch baselines|baselines ours to define|custom patch baseline|who writes the baselines|write patch baselines|patch baseline|patch group|approval delay|auto approval|approval rules|rejected patches|approve patches|approves patches|approved patches|approved in patch manager|approves patches in patch manager|baselines|baseline|approved patches baseline|baselines for the fleet',
    'control-plane-patching':
      'machines that run ssm|servers of ssm|ssm itself patched|machines behind systems manager|os fixes of ssm itself|servers behind ssm|servers behind parameter store|servers of parameter store|patch the servers behind parameter store|session manager servers|patch manager servers|servers behind session manager|automation execution engine|automation engine|engine of systems manager|execution engine of automation|patch the automation engine',
    'managed-rule-content':
      'aws-managed documents|documents from aws|amazon-owned documents|predefined documents|maintains aws-runpatchbaseline|predefined baselines|predefined patch baselines|baselines from aws|default patch baseline written|ready-made runbooks',
    'service-availability':
      'session manager relay|relay of session manager|session manager service up|parameter store database|hosts parameter store|parameter store up|storage behind parameter store|session manager in the cloud|keeps parameter store running|run command service down',
    'platform-software':
      'ssm agent released|releases the ssm agent|publishes the ssm agent|new ssm agent version released|builds the ssm agent|code of the ssm agent',
    versioning:
      'label on a parameter version|labels of parameter versions|parameter labels|parametermaxversionlimitexceeded|oldest version has a label|move the label|100 versions reached|cannot create a new parameter version',
    'service-function':
      'relays the session|carries the session|tunnel between browser and node|session channel|passes commands to agent|delivers command to node|message delivery to the agent|queues commands for nodes|fans commands out|sends command to thousand nodes|stops at error threshold|counts failures of command|executes automation steps|workflow engine of automation|resumes the automation|reapplies the association|applies association again|starts the maintenance window on time|clock of maintenance windows|keeps parameter history|numbers parameter versions|last 100 versions|parameter history kept|parameter expiry deleted|public parameters for ami|latest ami parameter published|writes aws runbooks|aws-runshellscript document|aws-run documents maintained|patch metadata collected|list of available patches kept|knows which patches exist|inventory database|browser shell page|session history kept for 30 days|starts the maintenance window|kicks off the maintenance window|makes the association run|starts the association|association runs on schedule|code of the aws documents|aws-runpatchbaseline code|aws documents maintained',
    'resource-configuration': 'patch baseline days|approval delay|auto-approval delay',
  },
  textract: {
    'data-integrity': 'ocr result',
    'data-ownership': 'document',
    prompts:
      'confidence score|human review|low confidence|confidence threshold|people check the results|checks the results|wrong amounts read',
    'service-improvement-opt-out': 'opt out',
    'data-retention':
      'delete documents|deleting documents|outputconfig|own output bucket|results gone after seven days|results expired|job results expire|keep results longer|fetch results in time|job id no longer valid',
    'data-privacy': 'passports|id cards',
    'model-output':
      'misread|wrong amount|ocr error|extraction error|extracted text correct|text is correct|check extracted text|misread form|misread number|reads a number wrong|wrongly read|checks what was read|double-check the numbers|double-checks|double-check|checks the numbers|numbers from a form|numbers it read|checks what it read|looks over the results|results looked over|second look at the results|wrong total|wrong invoice total|read the wrong total|wrong value read|confidence below|low confidence accepted|results below the threshold',
    'platform-software':
      'ocr model|ocr models|model behind textract|retrains the ocr|reading model|base models|trains the base model|updates the base models|retrains the base model|models behind textract|pretrained model|training of the base model|base model training|ocr model training|standard model|standard models|stock models',
    'identity-access':
      'feed papers|may feed papers|may send papers|may use textract|may upload papers|who may send documents',
    'quota-monitoring':
      'more pages per second|pages per second limit|transactions per second limit|raise the tps|more requests per second',
    'resource-configuration':
      'adapters|adapter training|train an adapter|trains the adapter|adapter version|annotates sample documents|custom queries adapter|textract adapter|textract adapters',
    'service-function':
      'reads handwriting|recognises handwriting|handwriting model|taught it handwriting|trained on handwriting|trained the form model|learns new document layouts|finds the tables|table detection|finds key value pairs|detects signatures|signature detection|understands invoices|invoice model|receipt model|id document model|lending document classifier|answers the queries|query engine|computes the confidence score|assigns the confidence|rotated scans|deskews the page|queues the async job|works off the jobs|keeps the results seven days|results held for a week|bucket owned by textract|deletes the results after seven days|publishes the completion message|new languages added|handwriting recognition|improves recognition',
  },
  timestream: {
    failover: 'does the failover|multi az failover|failover of influxdb',
    'data-retention':
      'memory store|magnetic store|memory store retention|influxdb bucket retention|bucket retention of influx|influx buckets|how long in the memory store|holds on to|hold on to|holds on to measurements|old measurements|how long measurements|keeps measurements|how many months|how many years|how far back',
    queries:
      'scheduled query|dimension design|dimensions|cardinality|high cardinality|partition key of the table|flux queries|influxql|multi-measure records|measures|multi measure|schema of measures',
    'engine-minor-upgrades':
      'influxdb version|influxdb patch|influxdb minor patches|influxdb patches|influxdb minor version|influx patches',
    'right-sizing':
      'influxdb instance class|influxdb instance|db.influx|bigger influx instance|influx instance size|resize the influxdb instance',
    'scaling-limits': 'tcu|tcu limit|timestream compute units|maximum query tcu',
    workers:
      'rejected records|rejectedrecordsexception|telegraf|magnetic store write errors|magnetic store writes errors|errors of magnetic store writes|late arriving data rejected',
    'database-users': 'influxdb token|influx tokens|influxdb operator token|influxdb all-access token',
    'public-access': 'influxdb public|publicly accessible influxdb',
    'storage-space': 'influx storage used|influxdb storage full|storage of the influx instance|influxdb disk full',
    durability:
      'losing points|lose measurements|measurements get lost|measurements in three zones|measurements in several places',
    'control-plane': 'storage tiers|runs the storage tiers|memory store runs|tiers of storage itself',
    data: 'loads the measurements|feeds measurements',
    'platform-software':
      'tiering between stores|tiering of records|memory to magnetic|records moved to the magnetic store|moves records between tiers|between memory and magnetic store|moves data between the stores|moves data to the magnetic store|memory and magnetic store|data moved to the magnetic store',
    'service-function':
      'write path|ingestion layer|routes the writes|quorum replication|quorum of zones|copies writes over zones|indexes the data|builds the index|partitions the data|splits the tiles|tiles|shared-nothing partitions|query engine reads both|query layer|adaptive query engine|parallel query workers|decides which store to read|deletes expired measurements|drops points after retention|deduplicates records|cellular architecture|cell assignment|cells|standby in step|copies to the standby|mirrors to the standby|switches to the standby|compactor node|compacts influx files|compaction|writer and reader nodes|replicates to the read replica|runs scheduled queries|fires the scheduled query|builds the influxdb engine|moves rows to the magnetic store|memory store to magnetic store|magnetic store move',
  },
  transcribe: {
    'data-masking':
      'redaction|redaction of card numbers|card numbers in transcripts|redact card numbers|redact transcripts|mask numbers in transcripts|redaction on by default|black out names|names in transcripts|hide names|remove names|removes names|blank out card numbers|bleep out|leaves out names',
    'resource-configuration':
      'custom vocabulary|custom language model|custom language model training text|train the custom language model|training text of the custom model|vocabulary filter|custom vocabularies',
    'data-privacy': 'recording',
    'data-retention':
      'keep transcripts|transcripts kept|job outputs|transcribe job outputs|transcripts deleted|stored transcripts|delete transcripts',
    'service-improvement-opt-out':
      'opt out|used to improve|not want our recordings used|not want our recordings to be used|keep our recordings out of',
    'user-consent': 'consent of speakers',
    quotas: 'concurrent streams',
    'platform-software':
      'acoustic model|language model update|model behind transcribe|retrains the speech model|base language model|speech model|base models|trains the base model|updates the base models|retrains the base model|standard model|standard models|stock models',
    'model-output':
      'wrong transcription|mistranscribed|wrong dose|word error rate|transcription error|double-check|double-checks|reads the transcript over|looks over the transcript|second look at the transcript|notes reviewed|transcripts reviewed|medical notes reviewed|reviews the transcript',
    'identity-access': 'may send recordings|may feed recordings|may use transcribe',
    'quota-monitoring':
      'more streams at once|parallel transcription jobs|concurrent transcription jobs|higher number of jobs',
    'service-function':
      'trained the speech recognition|trained on accents|recognises accents|understands dialects|adds new languages|languages supported|sets the commas|adds punctuation|formats the numbers|writes numbers as digits|tells speakers apart|speaker diarization|speaker labels|who spoke when|identifies the language|language identification|timestamps of words|computes the confidence score|word confidence|detects pii in speech|finds the card numbers by itself|medical speech model|clinical vocabulary built in|toxicity detection in speech|call sentiment computed|summarizes the call|queues the jobs|works off the queue of jobs|job queueing|partial results|decodes the audio|splits the channels|writes subtitles|produces vtt',
  },
  'transfer-family': {
    'end-users':
      "ssh public key|ssh public keys|ssh keys|sftp users|sftp user|partner's public key|custom identity provider|identity provider lambda|as2 partner|trading partner|sftp user key|keys of sftp partners|sftp brute force|sftp login attempts|sftp password guessing",
    'tls-policies':
      'security policy|ftp in plain text|plain ftp|unencrypted ftp|enable ftp protocol|protocols of the server|transfersecuritypolicy|weak ciphers on the endpoint|security policy of the server|move to a newer security policy|ssh ciphers|ciphers of the sftp server|ciphers sftp server offers|sftp ciphers|ssh algorithms|key exchange algorithms|kex algorithms|ciphers and macs|cipher list of the server|weak ciphers on the sftp server|move to a security policy|newer security policy|security policy without ciphers|weak ciphers on sftp|weak ssh ciphers|disable weak algorithms|ssh algorithms offered|sha-1 macs|old macs on the endpoint|change the security policy',
    'encryption-in-transit': 'host key|host key import|server host key',
    'service-roles':
      'user role|transfer user role|logging role|logical directories|logical directory mapping|logical directory mappings|scope-down policy|home directory mapping',
    'service-logs': 'sftp logs',
    'dns-records': 'custom hostname|hostname',
    application: 'managed workflow|workflow',
    'password-policy': 'sftp passwords|passwords for logins',
    'host-os-patching':
      'openssh|terrapin|ssh daemon|sshd of the endpoint|ssh daemon patches on the endpoint|sftp server software|sftp daemon|patch the sftp server|sftp server patched|ssh server|sftp server|ssh server there|regresshion|ssh server patched|server behind the endpoint',
    'key-rotation':
      'host key rotation|rotate the host key|rotate host keys|server host keys|host key changed|host key|host keys|server host key|connector host keys|trusted host keys',
    secrets: 'sftp connector credentials|connectors to a remote server|pgp decryption|sftp connector secret',
    'audit-logs': 'audits the uploads|who uploaded the file|upload audit|sftp audit',
    'security-groups':
      'allow-list partner ips|whitelist of partner ips|sftp partner ips|allow-list for the sftp endpoint|sftp ip allow list',
    'certificate-renewal': 'as2 certificate|as2 cert|as2 partner cert|as2 certificate swap',
    cost: 'idle sftp server|unused sftp server',
    'uploaded-files': 'antivirus|virus scan|virus scanner|malware scan|infected file from a partner',
    'service-function':
      'ssh server software|server fleet|sftp protocol engine|speaks sftp|translates sftp into s3|writes uploads straight to s3|maps folders to prefixes|logical directories resolved|home folder jail|asks the identity provider|checks the login|executes the workflow|workflow engine|decrypts pgp|decrypts as2 messages|verifies the as2 signature|signed receipt|sends the mdn|returns the receipt|message disposition notification|as2 engine|static addresses of as2|static ip addresses of the connector|connector fleet|fetches files from the partner|sends files to the partner|sends files through the connector|web app portal|web app hosting|second zone|standby machine|redundant over zones|servers in several zones',
  },
  'transit-gateway': {
    'resource-configuration':
      'attachment|appliance mode|auto accept shared attachments|multicast|tgw connect|ecmp support',
    'network-configuration':
      'tgw route table|propagation|peering|route table association|associations|blackhole route|static routes|inter-region peering|prefix list reference',
    'workload-isolation': 'segmentation|prod reaches dev|which vpcs reach each other',
    'network-encryption': 'encryption over peering|encryption between regions|scrambles the traffic',
    'cross-account': 'accept attachment|shared attachment|auto accept',
    'service-availability':
      'transit gateway down|transit gateway available|tgw outage|single point of failure|fails as a whole|when a zone is out|spreads over zones by itself|forwarding packets|keeps forwarding|packet forwarding|forwards packets|router fleet up|routing machinery|transit gateway highly available|highly available within a region',
    'network-infrastructure':
      'hub redundancy|redundancy of the hub|redundant hub|hub across zones|redundancy of the gateway itself|routers behind the transit gateway|hyperplane|carries the traffic|carries packets between vpcs|lines under the transit gateway|infrastructure of attachments|infrastructure behind the attachments|infrastructure behind the transit gateway|boxes that do the routing|boxes doing the routing|routers underneath|machines that route|devices that forward the packets|routers that move the packets|what routes underneath',
    'hybrid-link':
      'branch router|sd-wan appliance|sd-wan|gre tunnel|bgp from the branch|bgp peer of connect|branch bgp',
    subnets: 'overlapping cidr',
    scaling:
      'broader pipe|bigger pipe|runs hot|overloaded|saturated|bandwidth of the gateway|tgw bandwidth|tgw scaling|grows with the traffic|resize|resizing',
    hardware: 'broken gear|gear under|machines under the gateway',
    'platform-software': 'gateway software updates|transit gateway software|software of the gateway|tgw software',
    'hardware-replacement':
      'boxes that make up|box croaks|device under the transit gateway|hardware of the transit gateway',
    quotas:
      'bandwidth limits|bandwidth limit|throughput limit of the transit gateway|attachment limit|limits of the transit gateway',
    'service-function':
      'forwards between attachments|forwards packets between vpcs|packet forwarding engine|route lookup|longest prefix match|learns routes|learns routes over bgp|learns bgp routes|announces routes over bgp|bgp speaker|propagates the routes|route propagation machinery|propagated automatically into the route table|spreads over equal paths|ecmp hashing|flow hashing|network interface in each subnet|interface placed in the subnet|attachment eni|carries inter-region traffic|traffic between regions over peering|peering backbone|replicates multicast packets|multicast replication|igmp querier|symmetric flows in appliance mode|keeps appliance flows|keeps traffic in the zone|gre termination|terminates gre tunnels|fleet of routers|survives the loss of a zone|stays up when a zone is lost|grows with the traffic|own redundancy|redundancy of the transit gateway|redundancy of the tgw',
  },
  'verified-permissions': {
    'resource-configuration': 'policy store|schema|schema validation|strict mode',
    rules:
      'cedar policy|forbid policy|permit policy|policy template|test policies|static policy|statements that allow|statements that forbid|allow or forbid|permit or forbid|writes the statements|writes cedar|cedar statements|writes the permits|policy lets everybody|policy too wide|wrong cedar policy|policy store content',
    'api-authorization': 'authorization decision|isauthorized|app does not ask|call isauthorized|enforce the decision',
    'service-availability': 'avp latency|isauthorized latency|authorization service down|avp outage',
    'audit-logs': 'decisions logged|authorization log|log of decisions|log of authorization decisions',
    'end-users': 'identity source|group claims|token claims',
    'control-plane': 'operates the api|policy engine|operates the policy engine',
    'platform-software':
      'evaluation engine|cedar engine|policy evaluation engine|policy engine|authorization engine|evaluates cedar policies|policy evaluation|evaluates the policies|evaluation latency|engine that decides',
    'api-availability': 'isauthorized api answers|isauthorized answers|isauthorized available',
    'application-code':
      'sends entities in the request|entities in isauthorized request|right entities in the request|passes entities to isauthorized',
    'service-function':
      'evaluates requests|computes the decision|makes the decision|decision engine|cedar runtime|cedar evaluator|cedar interpreter|develops cedar|maintains cedar|proves cedar correct|formal verification|automated reasoning|picks relevant policies|selects policies|considered policies|determining policies|default deny|forbid wins|forbid beats permit|conflict between policies resolved|validates policies against schema|schema checker|policy validator|stores the policies|policy storage|replicates policy store|policy store copies across zones|policy change takes effect|policy change propagates|spreads policy changes|eventual consistency|eventually consistent|decision latency|milliseconds per decision|scales decisions',
  },
  vpc: {
    subnets:
      'route table|routes|public subnet|private subnet|cidr|ip ranges|internet gateway|blackhole route|main route table|route propagation|address blocks|carve up cidr|ip planning|address plan|ip address plan|ip plan|overlapping cidr|cidr overlap|overlapped ranges|overlapping ranges|overlapping ip ranges|same ip range|address overlap|ranges collide|secondary cidr|run out of ip addresses|out of ips|subnet full|free ips',
    'network-configuration': 'vpc peering|peering connection',
    'vpc-endpoints':
      'interface endpoint|gateway endpoint|privatelink|endpoint policy|gateway endpoint policy|endpoint service|vpce|vpce policy|endpoint connection request|accept endpoint connections|private dns of the endpoint|endpoint policy full access|policy of the gateway endpoint|full access endpoint policy',
    'public-access':
      'block public access|public ip of instances|auto-assign public ip|map public ip on launch|vpc bpa|address on the internet|addresses on the internet|public address',
    'internal-tls': 'traffic between subnets',
    'dns-resolution':
      'dhcp options|enablednshostnames|enablednssupport|dns hostnames|dns support|dns attributes|dot 2 resolver|vpc dns server',
    'flow-logs': 'vpc flow logs|rejected connections|reject records|delivers the files',
    'tenant-isolation':
      "vpc isolation|packets of another customer|other customers in our vpc|traffic of other customers|neighbor accounts reach our vpc|logical isolation of the vpc|mapping service|vpc encapsulation|encapsulation between hosts|overlay network|software defined network underneath|sdn underneath|virtual network underneath|packets from leaking|leaking into a stranger's|stranger's vpc|stranger's network|other people's vpc|leak into another vpc|packets of one vpc",
    'security-groups':
      'inbound rules|sg rules|default security group|stale rules|stale security groups|ssh open to the world|0.0.0.0/0|prefix lists|prefix list|managed prefix list|prefix list entries|stale prefix list|office ip|old office ip|source ip of the office',
    quotas:
      'free ips|out of ips|insufficientfreeaddressesinsubnet|ip exhaustion|ip addresses exhausted|free addresses in the subnet|vpc limit reached|rules per security group',
    'service-availability':
      'internet gateway down|internet gateway broken|internet gateway availability|vpc router down',
    'network-encryption':
      'encryption controls|traffic between two instances|traffic inside the vpc encrypted|encrypted inside the vpc|clear text in the vpc|scrambles the traffic|scrambled between machines',
    'resource-configuration':
      'dhcp option set|overlapping cidr|overlapping ranges|ip address plan|ip address management|ipam|secondary cidr|elastic ip|default vpc left|byoip|bring your own ip|own ip range in aws|roa|route origin authorization|own public range|rpki|byoip roa|roa at ripe|roa for byoip|roa for our range|roa at the rir|ip range brought along',
    'cross-account': 'shared subnet|subnet owner|participant account|peering with another account',
    nacls:
      "ephemeral ports|stateless rules|deny rules of the subnet|attackers' addresses|blocks an address|blocks bad addresses|shuts out addresses",
    'workload-isolation': 'prod and dev vpcs|separate vpcs',
    'network-infrastructure':
      'virtual router|implicit router|vpc router|router of the vpc|mapping service|virtual network layer|packets between subnets carried|hyperplane|network fabric|fabric under the vpc|mapping service of the network|routes packets|forwards packets|carries the packets|delivers the packets|packet forwarding',
    hardware: 'broken gear|gear under the network',
    'platform-software':
      'vpc endpoints patched|patches vpc endpoints|patch the vpc endpoints|software behind the endpoints|endpoint software|privatelink software patched',
    'service-function':
      'router behind the subnets|dhcp server|assigns the private ip|dhcp leases|time server|ntp server|169.254.169.123|translates public to private|one-to-one nat|nat at the internet gateway|address translation at the internet gateway|scales the internet gateway|internet gateway redundant|connection tracking|tracks connections|remembers open connections|security group engine|enforces security groups|enforces the nacl|captures flow logs|aggregates flow records|writes flow log records|updates the aws-managed prefix lists|aws-managed prefix list|aws managed prefix list|prefix list of s3|ip-ranges.json|publishes the ip ranges|privatelink machinery|fleet behind the interface endpoint|peering bandwidth|pool of public addresses|assigns public addresses|drops forbidden packets',
  },
  'vpc-lattice': {
    'resource-configuration':
      'service network|target group|weighted target groups|listener rules|service association|resource configuration|resource gateway|registers targets|target groups|listener|associates vpcs|vpc association|weights of targets|health checks of targets',
    'api-authorization':
      'auth policy|authtype none|auth type|unauthenticated calls|auth type none|auth policy none|unauthenticated services|who may call the service|services may call each other|which services may call|who may call whom|service may call|call each other|policy between services',
    'network-configuration': 'vpc association',
    scaling: 'lattice scaling',
    'platform-software': 'lattice data plane|data plane patching|lattice proxies|lattice software',
    application: 'target health|unhealthy targets|targets fail',
    'cross-account': 'share the service|shared service network',
    'service-logs': 'access logs',
    'network-infrastructure': 'carries the calls|carries the traffic between services|lines under lattice',
    'tls-certificates': 'custom domain cert',
    'control-plane': 'spreads load|spreads load inside|shares out the load|load spreading',
    'service-function':
      'resolves the service name|dns name of the service|generated dns name|link-local address|169.254.171|link-local range|intercepts requests|evaluates the auth policy|checks the sigv4 signature|verifies sigv4|policy evaluation|probes the targets|sends the health checks|health checking of targets|drops unhealthy targets|picks the target|round robin|distributes requests|routes across accounts|routes between vpcs|crosses overlapping cidrs|proxy fleet|sidecar replacement|instead of sidecars|service mesh proxies|managed prefix list|prefix list of lattice|certificate of the generated name|certificate for the generated domain|terminates the tls|tls termination|adds identity headers|writes access log entries|carries calls between services|certificate of the generated domain name',
  },
  waf: {
    rules:
      "web acl|rule group|false positives|rate-based rule|ip set|count mode|rate limit rule|rate limit|captcha|challenge action|body size|body inspection|8kb|oversize body|larger body not inspected|wcu|wcu limit|web acl capacity|ip allow list|geo match|marketplace rule group|rule group subscription|f5 rules|account takeover prevention|atp|label match|scope down|rule order|rule priority|test rules|blocks customers|blocked legitimate users|regex pattern set|default action|targeted level|bot control level|targeted bot control|inspection level|common to targeted|scraping in spite|price scraping|scraper gets through|application integration sdk|token domain|honest visitors|honest visitor|honest users blocked|real customers blocked|real users blocked|blocks real customers|blocks good visitors|wrongly blocked|wrongly stopped|blocked by mistake|shop customers blocked|legitimate visitors|legitimate users|legitimate traffic blocked|notices that it blocks|paying customers blocked|attackers' addresses|blocks addresses|blocks bad addresses|shuts out addresses|shuts out countries|bot control tuning|tune bot control|bot control scope-down|scope-down statement|rule action override|override to count|tuning of managed rules|waf custom rules|waf custom rule|updates waf custom rules|custom rules of the web acl|custom rule group|custom rule groups|self-written waf rules",
    'managed-rules':
      "managed rule group|core rule set|bot control|awsmanagedrulescommonruleset|commonruleset|awsmanagedrules|aws managed rules|log4j rule|known bad inputs|version pin|pinned version|rule group version|version expired|ip reputation list|new rules for a cve|ready-made rules|ready-made aws rules|ready made rules|ready-made rule groups|rules that aws writes|prepared rules of aws|aws's own rules|rule sets written by aws|prebuilt rules|canned rules|managed ones|aws managed ones|managed rules common rule set|rules in the managed rule set|rules of the common rule set",
    'service-logs':
      'waf logs|redaction in logs|redacted fields|log destination of the web acl|sampled requests|diary of blocked|diary of requests|traffic records|waf records|waf traffic records to firehose|waf logs to firehose|web acl logs to firehose|web acl logging|log of inspected requests',
    'secure-coding': 'owasp top 10|is waf enough|xss|fix the code|waf instead of fixing',
    enabling:
      'web acl association|associate the web acl|attach to the alb|web acl not associated|web acl not attached|web acl attached',
    'platform-software':
      'waf engine|waf bypass|engine bypass|rule engine|inspection engine|engine that checks the requests',
    scaling:
      'filter power|more filter power|filter keeps up|at peak|inspecting under heavy load|inspects requests under load|keeps inspecting under load|inspection capacity',
    alerting: 'waf metrics|monitors metrics and adjusts',
    hardware:
      'servers on which requests are inspected|servers that inspect requests|machines that inspect requests|servers waf inspects requests',
    'managed-rule-content':
      'rule content current|keeps the rule content current|rule content updated|amazon keeps the rules current|writes aws managed waf rules|writes the aws managed rules|aws managed waf rules written|author of the aws managed rules',
    'service-function':
      'inspects requests|inspection fleet|inspection servers|where inspection runs|evaluates rules in order|counts requests per ip|estimates request rate|rate estimate|serves captcha|hosts captcha|generates captcha puzzles|designs captcha puzzles|silent challenge|serves challenge script|issues waf token|checks waf token|aws-waf-token|ip reputation data|collects bad ips|malicious ip feed|threat intelligence|madpot|geo ip database|maps ip to country|bot signatures|recognises bots|list of known bots|verified bots list|trains bot models|stolen credential database|sql injection parser|sqli detector|xss detector|propagates web acl|rule change reaches edge|runs requests through the rules|evaluates the rules in order|checks each request|inspects each request',
  },
  workspaces: {
    'resource-configuration':
      'bundle|device trust|allowed client types|clipboard redirection|usb redirection|directory registration|register the directory|registered directory|registers the directory',
    'maintenance-window': 'autostop|alwayson|maintenance mode',
    'guest-os-patching':
      'wsus|cumulative update|windows updates on desktops|desktops unpatched|patch the desktops|os of the desktop|os updates of desktops|fixes on the desktop|fixes on the desktops|puts fixes on windows|desktop gets fixes',
    data: 'user volume',
    'backup-recovery': 'workspace rebuild',
    'network-configuration':
      'ip access control group|reachable from any ip|desktops from any ip|trusted ip addresses|internet access of desktops',
    'data-loss-prevention':
      'copy paste|usb redirection|clipboard|block clipboard|block copy and paste|printing from the workspace',
    'device-security': 'thin client|zero client|client device',
    agents: 'pcoip agent|dcv agent|streaming agent',
    'service-availability': 'cannot log in to desktops|sign-in page up|login page up',
    'self-installed-software':
      'citrix|citrix bits|citrix on top|horizon agent|chrome|browser on the desktop|installed apps|photoshop on the desktop|apps on the desktop|browser|browsers|firefox|browser updates|edge on the desktop|office on desktops|microsoft office updates|apps we put on desktops|citrix broker|our broker in front|broker of citrix|third-party broker|third party connection broker|horizon broker|our own broker software|citrix software|omnissa broker|zscaler|vpn client on the desktop|security client on desktops|office updates|updates of office|office patches|office on the desktops|apps on the desktops',
    'ami-updates':
      'custom image|custom images|custom bundle|image of the bundle|old image|update the bundle|golden image of desktops|image of the desktops|image behind the pool|image of the pool|pool image|pools image|image of workspaces pools|pool image patched|keep the pool image patched',
    snapshots:
      'automatic snapshots|snapshots for restoring|12-hourly snapshots|12 hour snapshot|automatic snapshots|snapshot of the user volume|snapshots every 12 hours|snapshots for rebuild',
    'end-users':
      'joiner|leaver|directory users|ad users|provision a desktop|user leaves|register the directory|self-service permissions|accounts of employees|creates the accounts',
    mfa: 'radius|radius server|mfa for desktops|second factor for desktops|radius server died|radius down|radius unreachable|mfa via radius|radius mfa|radius timeout',
    antivirus:
      'trojan|malware on the desktop|defender on the desktop|virus on a desktop|defender|defender configured|endpoint protection on the desktop',
    'host-os-patching':
      'streaming gateway|streaming gateways|streaming servers|gateways of the stream|gateway servers|servers that stream|patches the gateways|connection brokers|broker servers',
    licences: 'byol images|windows licences for desktops|office licences|microsoft 365 licences',
    'disaster-recovery': 'multi-region resilience|standby workspace|standby desktops|cross-region redirection',
    'right-sizing': 'slow desktop|desktop too small|bigger bundle|change the bundle|compute type',
    offboarding:
      'workspace of a leaver|workspace still up|delete the workspace|remove the workspace|removes the workspace|terminate the workspace|orphaned workspace|desktop of a leaver',
    cost: 'unused workspaces|idle workspaces|alwayson and nobody uses it|running mode',
    hardware:
      'workspaces hosts|hosts of the desktops|servers under the desktops|host of the workspace|hypervisor of the desktops',
    'file-permissions': 'rights on the shared folder',
    'identity-access': 'which employees get a desktop|who gets a desktop',
    'service-function':
      'streams the screen|streams the desktop|sends the pixels|compresses the picture|streaming protocol|encrypts the stream|keystrokes to the desktop|finds the right desktop for the user|session broker|hands the user to the desktop|registration service|hosts the web client|takes the snapshots|12 hours snapshot taken|moves the desktop to another host|restarts a hung desktop host|checks whether desktops are healthy|stops the desktop when idle|saves state on stop|resumes the desktop|starts the desktop at login|writes the client app|develops the client software|publishes client updates|ends pool desktops|throws pool desktops away|images of the secure browser',
  },
  'x-ray': {
    rules:
      'sampling rule|sampling|sampling rate|sampling percent|sampling misses|adjust sampling|adaptive sampling|reservoir|fixed rate',
    data: 'annotations|trace',
    agents:
      'x-ray daemon|daemon|xray daemon|sdk version|x-ray sdk|otel collector|adot sidecar|collector sidecar|x-ray sidecar|daemon on ec2|collects the traces|sends the traces|gathers the traces|ships traces|adot collector|collector upgrade|opentelemetry collector|upgrades the collector',
    alerting: 'service map|insights notification|trace insights|alarm on faults|anomaly of latency',
    'application-code':
      'instrumentation|missing segments|broken traces|traces missing|subsegments|trace header|spans never reach|spans missing|sdk wired in|instrument the app|missing spans|auto-instrumentation|add the sdk|propagate the trace header',
    'data-privacy':
      'customer data in annotations|personal data in traces|sensitive data in traces|metadata in segments|emails in annotations|names in traces|card numbers in traces|sql with values in traces|user ids in annotations|tokens in traces|bearer tokens in traces|traces contain tokens|secrets in traces|pii in traces|sensitive data in segments|sql statements in traces|scrub emails|scrubs emails|emails in traces|traces contain emails|scrub the traces|annotations with personal data',
    migration: 'opentelemetry migration|move to opentelemetry|x-ray sdk end of support',
    'data-retention':
      'older traces|30 days|traces older than|traces vanish|traces deleted|delete traces|traces kept 30 days|how long traces are kept',
    'encryption-at-rest': 'trace encryption|encrypt traces',
    'identity-access':
      'puttracesegments|send traces permission|xray:puttracesegments|who may see traces|traces shared with other accounts',
    enabling: 'active tracing|turn on tracing|tracing switched on|transaction search',
    cost: 'tracing bill|trace costs|cost of traces',
    durability: 'traces get lost|stores traces safely|without loss|trace storage|traces stored|stores the traces',
    'data-masking':
      'secrets out of traces|keeps secrets out|no secrets in traces|secrets in annotations|personal data in traces',
    hardware:
      'storage hardware for traces|hardware for traces|disks for traces|disks under the traces|servers that hold the traces',
    'service-function':
      'draws the service map|builds the service map|generates the trace map|joins segments to trace|assembles the trace|stitches segments|puts segments together|correlates segments|calculates latency histogram|response time distribution computed|computes statistics of traces|aggregates trace statistics|indexes annotations|index for filter expressions|search index of traces|filter expression engine|detects fault anomalies|models expected fault rate|statistical model of faults|anomaly detection model|opens an insight|creates insight automatically|root cause computed|root cause analysis by insights|closes the insight|hands out sampling rules|distributes sampling rules|sampling quota shared out|publishes group metrics|database of traces|purges traces|removes traces after 30 days|infers downstream nodes|inferred segments|generates trace ids of services|service map drawn|puts the trace together',
  },
};
