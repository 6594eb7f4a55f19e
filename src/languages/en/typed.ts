/** How people type and dictate: what is brought to one form before anything is read. */

/** What an arrow between two names says: "EC2 -> RDS". */
export const arrowWords = ' moving to ';
/** ... and one that points both ways. */
export const bothWaysWords = ' versus ';

/** What people shorten when they type fast, as the words it stands for. */
export const shorthand: Readonly<Record<string, string>> = {
  wat: 'what',
  wut: 'what',
  disc: 'disk',
  discs: 'disks',
  wth: 'what',
  u: 'you',
  ur: 'your',
  hw: 'hardware',
  fw: 'firmware',
  sw: 'software',
  nw: 'network',
  gw: 'gateway',
  lb: 'load balancer',
  cfg: 'configuration',
  conf: 'configuration',
  cust: 'customer',
  custs: 'customers',
  upg: 'upgrade',
  upgs: 'upgrades',
  upgr: 'upgrade',
  upd: 'update',
  upds: 'updates',
  param: 'parameter',
  params: 'parameters',
  perms: 'permissions',
  creds: 'credentials',
  mgmt: 'management',
  mgmnt: 'management',
  maint: 'maintenance',
  img: 'image',
  imgs: 'images',
  fn: 'function',
  fns: 'functions',
  mgr: 'manager',
  taskdef: 'task definition',
  taskdefs: 'task definitions',
  resp: 'responsibility',
  resps: 'responsibilities',
  respons: 'responsibility',
  avail: 'availability',
  prov: 'provisioned',
  ver: 'version',
  repl: 'replication',
  enc: 'encryption',
  encr: 'encryption',
  authn: 'authentication',
  authz: 'authorization',
  bkp: 'backup',
  bkps: 'backups',
  bkup: 'backup',
  bkups: 'backups',
  dc: 'data center',
  dcs: 'data centers',
  rtb: 'route table',
  rtbs: 'route tables',
  psk: 'pre shared key',
  psks: 'pre shared keys',
  svc: 'service',
  svcs: 'services',
  acct: 'account',
  accts: 'accounts',
  pw: 'password',
  pwd: 'password',
  pwds: 'passwords',
  deps: 'dependencies',
  inst: 'instance',
  mon: 'monitoring',
  cntrl: 'control',
  ctrl: 'control',
  ctl: 'control',
  retn: 'retention',
  req: 'required',
  vers: 'versions',
  tix: 'tickets',
};

/** Where a DC is no data center. */
export const directory = /\b(?:ad connector|managed ad|active directory|microsoft ad|msad|ms ad|ldap|kerberos)\b/i;

export const inDirectories: Readonly<Record<string, string>> = { dc: 'domain controller', dcs: 'domain controllers' };

/** What a dictated name comes out as, and what is written in two ways or more: brought to one. */
export const spoken: readonly (readonly [RegExp, string])[] = [
  [/\bs three\b/gi, 's3'],
  [/\b(?:e ?c) (?:two|to|too)\b/gi, 'ec2'],
  [/\broute (?:fifty|50) (?:three|3)\b/gi, 'route 53'],
  [/\bi am (?=(?:roles?|polic\w+|users?|groups?|permissions?|least|credentials?|access)\b)/gi, 'iam '],
  [/\bk eights? s\b/gi, 'k8s'],
  [/\bimds ?v ?(?:two|2)\b/gi, 'imdsv2'],
  [/\b(?:(may|can|to|who|users?|people|could|must|cannot) log|logged) (?:in|on)(?:to)?\b/gi, '$1 login'],
  [/ & /g, ' and '],
  [/\bcan (?:i|we) (?:tell|assure|promise) (?:(?:my|the|our|this|a) )?\w+ that\b/gi, 'is it true that'],
  [/(?<!\S)w\/o(?:ut)?\b/gi, 'without'],
  [/ =+ (?=(?:our|my|their|not|never) )/gi, ', '],
  // "Scaling them = us?"
  [/ =+ (?=(?:us|me|ours|mine|aws|amazon|them|theirs|shared|customer|who|whose)\b)/gi, ' is '],
  [/(?<=[a-z])\s(?:=>|->|→)\s(?=[a-z])/gi, ' to '],
  // "Kubelet =", "s3 object lock = ?", "a flow log is ...?"
  [/^(?:\s*remind me,? )?\s*(\S+(?: \S+){0,2}) ?= ?\?*\s*$/i, '$1 meaning?'],
  [/^\s*(\S+(?: \S+){0,3}) (?:is|are|means) ?(?:\.\.+|…) ?\?*\s*$/i, '$1 meaning?'],
  // "A. the hypervisor B. IAM users", "a) ...": what is listed.
  [/(?<=\S)\s+\(?[A-Ha-h1-9]\)\s+(?=\S)|(?<=[?:.,;])\s+A\.\s+(?=\S.*\sB\.\s)|(?<=\sA\.\s.*)\s+[B-H]\.\s+(?=\S)/g, '; '],
  // The points of the compass in them are nobody's.
  [
    /\b(?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov|-iso[a-z]?)?-(?:north|south|east|west|central)(?:east|west)?-\d[a-f]\b/gi,
    'that zone',
  ],
  [
    /\b(?<!\.)(?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov|-iso[a-z]?)?-(?:north|south|east|west|central)(?:east|west)?-\d\b(?!\.[a-z])/gi,
    'that region',
  ],
  [/\bsec(?= groups?\b)/gi, 'security'],
  [/\bresponsab(?=il)/gi, 'responsib'],
  [/\bbacked by\b/gi, 'on'],
  [/\bas well as\b/gi, 'and'],
  // Without its apostrophe it would be another word.
  [/\bwe['’]re\b/gi, 'we are'],
  // A small q is a question.
  [
    /\b(same|quick|another|one|last|next|other|small|short|simple|dumb|stupid|silly|random|follow-?up) q\b(?! (?:business|developer|biz|dev|apps?)\b)/gi,
    '$1 question',
  ],
  // PCs are no PCS.
  [/\b(?:PCs|PC's|pc's)(?!\w)/g, 'user devices'],
  [/(?<=[a-z\d]) (?:x|\.\/\.) (?=[a-z])/gi, ' versus '],
  // "From a guy who left": who that was is not asked.
  [
    /\b(guy|person|someone|somebody|colleague|people|man|woman|engineer|contractor|admin|dev|developer|anyone|those) who\b/gi,
    '$1 that',
  ],
  [/\b(?:the )?(?:provider|vendor) or (?:the )?(?:tenant|client|customer|consumer|user)\b/gi, 'aws or customer'],
  [/\b(?:the )?(?:tenant|client|customer|consumer|user) or (?:the )?(?:provider|vendor)\b/gi, 'customer or aws'],
  [/\bwhich of the (?:two )?(?:parties|sides)\b/gi, 'which side'],
  [/:vs:|:crossed_swords:/g, ' versus '],
  [/\b(?:security|bug|critical|emergency) ?(?:fix|fixes|hotfix|hotfixes)\b/gi, 'security patch'],
  [
    /\b(must|should|do|does|can|could|will|would|is|are|has|have|whether) (?:our|my)(?: own)? (?:staff|people|employees|engineers|admins|developers|devs|colleagues)\b/gi,
    '$1 our team',
  ],
  [/\b(?:zero|0)[- ]?days?\b/gi, 'cve'],
  [
    /\b(?:the |our )?(?:platform|infra|infrastructure|security|network|data|devops|ops|dev|cloud|application|app|database) (?:team|teams|guys|folks|people)\b/gi,
    'our team',
  ],
];

/** "8.0.35 -> 8.0.39", "10.5 to 10.11": an upgrade, minor or major by its first number. */
export const versions = /\bv?(\d+)((?:\.\d+)*)(?:\s*(?:->|=>|→)\s*|\s+to\s+)v?(\d+)((?:\.\d+)*)\b/g;
/** Between whole numbers this word may count something else: "2 to 3", not "v2 to v3". */
export const perhapsUpgraded = /^\d+\s+to\s/;

/** What an upgrade from one version to another asks about. */
export const upgrades = { minor: ' minor version upgrade ', major: ' major version upgrade ' } as const;
