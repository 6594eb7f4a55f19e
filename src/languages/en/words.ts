/** Words that never say what is asked: articles, pronouns, auxiliaries, the two parties. */
export const functionWords: readonly string[] =
  `a an the this that these those it its he she they them their theirs we us our ours ourselves you your yours yourself i me my mine
  and or but nor so yet if then than as at by for from in into of off on onto to up with via per about
  is are was were be been being am do does did doing has have had having can could shall should will would may might must ought dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent aint im ive id ill youre were weve whos whats thats theres lets gonna gotta wanna
  who whom whose what which when where why how whether not aws amazon amazons
  responsible responsibility responsibilities responsability responsabilities accountable accountability liable liability
  please pls plz thanks thank hi hey hello ok okay well yes no nope nah yeah right correct agreed true false lol haha btw fyi imo asap e g i etc`
    .split(/\s+/)
    .filter(Boolean);

/** Words that say little: they count in a phrase only where too little else would be left of it ("the service itself"). */
export const lightWords: readonly string[] =
  `itself one ones some any all every each other another such own same both either neither none nobody somebody someone everyone anybody everything anything something nothing
  out over within without across after before between during through under until upon while
  need needs needed never also just only even still already again too very really actually basically currently now here there always ever
  duty duties job jobs task tasks owner owners own owns owned ownership belong belongs party side sides hand hands plate
  customer customers client clients user team folks guys people company vendor provider cloud service services thing things stuff
  get gets got getting give gives given take takes taken make makes made making go goes going come comes let keep keeps kept keeping put puts happen happens happened
  handle handles handled handling deal deals dealt manage manages managed managing maintain maintains maintained maintaining maintenance care cares look looks looking ensure ensures ensuring see sees sure supposed meant expected
  tell explain say says said ask asking asked question questions know think mean means quick quickly like want wants wanted use uses used using run runs running ran work works working part case vs versus patch patches patched patching`
    .split(/\s+/)
    .filter(Boolean);

/** What an arrow between two names says: "EC2 -> RDS". */
export const arrowWords = ' moving to ';

/** Words of talk around a question: they stand for nothing that could be asked about. */
export const conversationalWords: readonly string[] =
  `seriously honestly literally maybe perhaps probably sorry guess assume wonder wondering curious confirm check checking sanity kindly dear sir madam team today tomorrow yesterday tonight week month year day days weeks months years morning monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  new old big small bad good great fine wrong ugly quick fast urgent important boss colleague manager auditor intern junior friend question answer help someone anyone dude mate bro man guys people everybody folks
  prod production staging dev account accounts environment env setup project company team teams stuff bit lot kind sort type way point bunch couple first second third last next final actually basically simply fully always ever yet still again
  overall anyway ultimately lol omg wtf hmm huh argh ugh hehe heck halp smth innit dept ciso meta damn hell thing think thought feel heard told read saw found got came went started`
    .split(/\s+/)
    .filter(Boolean);

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
  perms: 'permissions',
  creds: 'credentials',
  mgmt: 'management',
  mgmnt: 'management',
  maint: 'maintenance',
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

/** "I don't mean the host": what follows is set aside. */
export const asidePairs: ReadonlySet<string> = new Set([
  'dont mean',
  'not mean',
  'not asking',
  'not talking',
  'apart from',
  'other than',
  'besides the',
  'leaving aside',
  'forget about',
  'never mind',
]);
/** "not the control plane": a thing follows, where "not patched" denies what is done. */
export const notWhat: ReadonlySet<string> = new Set('the about our its for on of in with'.split(' '));

/** "in the maintenance window", "during a failover": what follows says where or when. */
export const circumstances: ReadonlySet<string> = new Set(
  'in during within after before past despite without between across below beneath under underneath'.split(' '),
);

/** What is in something, whoever acts where: "a flaw found in the hypervisor". */
export const faults =
  /^(?:found|discovered|detected|flaws?|bugs?|holes?|vulnerabilit(?:y|ies)|weakness(?:es)?|cves?|defects?|backdoors?)$/;

/** "when ten thousand devices connect": a clause that says when or why. */
export const subordinators: ReadonlySet<string> = new Set(
  'when whenever while if once because since although though unless until'.split(' '),
);

/** "the capacity that absorbs attacks": a clause that says which one, after what it speaks of. */
export const relatives: ReadonlySet<string> = new Set('that which where'.split(' '));

/** "for the auditor" says who wants to know. */
export const audience =
  /^(audit|complian|ciso|register|questionnaire|spreadsheet|wiki|runbook|slide|deck|board|checklist|rfp|isms|dpia|tender)/;

/** Somebody else's question: "our vendor asks who ...". */
export const reporting =
  /(?:^(?:(?:so|and|hi|hey|hello) )*(?:(?:the|our|my|a|an|one|some|this|their) )?(?:\w+ ){1,3}?|\b(?:the|our|my|an|one|some|their) (?:\w+ )?)(?:asks?|asked|did ask|is asking|are asking|keeps? asking|wants? to know|wanted to know|wonders?|wondered|is wondering|would like to know|needs? to know)(?: (?:to )?(?:me|us|again|now))?(?: (?=who|whos|whose|which|what|whether|if|is|are|do|does|how|in)| $)/;

/** What software, firmware or image may be patched on. */
const patchable =
  'operating-system platform-software container application virtualization hardware control-plane network-infrastructure compliance'.split(
    ' ',
  );

/** What is done decides, not what it is done to: "the monitoring of the control plane". Not so the words for any work: "patching". */
export const acts: Readonly<Record<string, readonly string[]>> = {
  monitoring: ['logging-monitoring'],
  monitor: ['logging-monitoring'],
  monitors: ['logging-monitoring'],
  logging: ['logging-monitoring'],
  backing: ['backup-recovery'],
  backup: ['backup-recovery'],
  backups: ['backup-recovery'],
  restore: ['backup-recovery'],
  restores: ['backup-recovery'],
  restoring: ['backup-recovery'],
  encrypt: ['data', 'encryption-in-transit'],
  encrypts: ['data', 'encryption-in-transit'],
  encrypting: ['data', 'encryption-in-transit'],
  encryption: ['data', 'encryption-in-transit'],
  // Only with what is patched in mind: nobody patches a rule, a grant or a copy.
  patch: patchable,
  patches: patchable,
  scale: ['capacity'],
  scales: ['capacity'],
  scaling: ['capacity'],
  sizing: ['capacity'],
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
  [/(?<!\S)w\/o\b/gi, 'without'],
  [/(?<=[a-z])\s(?:=>|->|→)\s(?=[a-z])/gi, ' to '],
  // "Kubelet =", "s3 object lock = ?", "a flow log is ...?"
  [/^(?:\s*remind me,? )?\s*(\S+(?: \S+){0,2}) ?= ?\?*\s*$/i, '$1 meaning?'],
  [/^\s*(\S+(?: \S+){0,3}) (?:is|are|means) ?(?:\.\.+|…) ?\?*\s*$/i, '$1 meaning?'],
  // The points of the compass in them are nobody's.
  [
    /\b(?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov|-iso[a-z]?)?-(?:north|south|east|west|central)(?:east|west)?-\d[a-f]\b/gi,
    'that zone',
  ],
  [
    /\b(?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov|-iso[a-z]?)?-(?:north|south|east|west|central)(?:east|west)?-\d\b/gi,
    'that region',
  ],
  [/\bbacked by\b/gi, 'on'],
  // "From a guy who left": who that was is not asked.
  [
    /\b(guy|person|someone|somebody|colleague|people|man|woman|engineer|contractor|admin|dev|developer|anyone|those) who\b/gi,
    '$1 that',
  ],
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

/** "say that", "is that ours": no clause that says which one. */
export const saying: ReadonlySet<string> = new Set(
  'say says said sure believe believes think thinks thought know knows mean means told tell tells heard read assume assumed guess is was are isnt doesnt do does so and or but does after before on for of in with about to who all everything'.split(
    ' ',
  ),
);

/** "The EC2 instance of a Cloud9 environment", "nodes on EC2 in an EKS cluster". */
export const within: ReadonlySet<string> = new Set('of in inside within behind'.split(' '));

/** "is unlike SageMaker", "what's not in Kendra": a sentence about it, that leaves nothing out. */
export const statement: ReadonlySet<string> = new Set('is are why if or do does what whats thats whether'.split(' '));

/** Through what something is done: "via RAM". */
export const through: ReadonlySet<string> = new Set(['via', 'through']);

/** What points at one of many. */
export const aParticular: ReadonlySet<string> = new Set('the our my this that your their'.split(' '));

/** Things that many services have: "the queue" is one of SQS, of MQ, of Batch. */
export const unnamed: ReadonlySet<string> = new Set(
  'queue stream topic domain replica proxy table dashboard registry tunnel storage pipeline gateway cluster database db cache broker instance node container box machine endpoint volume index repository repo mesh key'.split(
    ' ',
  ),
);

/** Such things too where they are what is asked about: the nodes are EKS's, ElastiCache's or Redshift's, the agent is any. */
export const partsOfMany: ReadonlySet<string> = new Set('node nodes agent'.split(' '));

/** All of a thing is meant, wherever it is. */
export const quantifiers: ReadonlySet<string> = new Set(
  'all only any every everything everywhere always never fully entirely wholly whole both either one a an side model services customer customers amazon cloud'.split(
    ' ',
  ),
);

/** What asks for a meaning, right before the word: "explain MFA". */
export const defining: ReadonlySet<string> = new Set('whats explain define describe decipher decode'.split(' '));

/** What may stand between that and the word: "what is the", "explain AWS". */
export const determiners: ReadonlySet<string> = new Set('a an the this that aws amazon'.split(' '));

/** What something is for or comes after, or what looks for it: "capacity for a host failure", "who detects leaks". */
export const occasions: ReadonlySet<string> = new Set(
  'for against after before until preventing prevents prevent detects detect detecting spots'.split(' '),
);

/** Machines that may be a service's own: "the servers of Inspector". */
export const machineWords: ReadonlySet<string> = new Set(
  'server servers machine machines host hosts box boxes fleet fleets vm vms computer computers hardware appliance appliances equipment infrastructure infra metal compute systems worker workers node nodes engine engines accelerators chips gpus cpus processors'.split(
    ' ',
  ),
);

/** Those that are a service's own where they follow its name: "the QuickSight servers". */
export const ownMachines: ReadonlySet<string> = new Set(
  'server servers machine machines host hosts box boxes fleet fleets hardware computers metal'.split(' '),
);

/** The same of what joins the machines: "the network behind SQS". */
export const networkWords: ReadonlySet<string> = new Set('network networks backbone cabling'.split(' '));

/** What stands between machines and whose they are: "the servers behind", "the fleet that runs". */
export const machinesOf: ReadonlySet<string> = new Set(
  'of behind under beneath below underneath powering running runs hosting for inside in on that which own the our your its aws amazon evaluate execute executes serve serves store stores resolve render deliver'.split(
    ' ',
  ),
);

/** What says that there is an own word between: "the machines that run Lambda". */
export const machinesBelong: ReadonlySet<string> = new Set(
  'of behind under beneath below underneath powering running runs run sit sits live lives hosting evaluate execute executes serve serves store stores resolve render deliver'.split(
    ' ',
  ),
);

/** What stands between two that are each asked about. */
export const lists: ReadonlySet<string> = new Set('and or vs versus plus well to than both against b'.split(' '));

/** What stands before where something goes to. */
export const destinations: ReadonlySet<string> = new Set('to into'.split(' '));

/** What of a service is its own: "S3's own software". */
export const ownParts: ReadonlySet<string> = new Set(
  'program programs engine platform system systems service api apis backend'.split(' '),
);

/** What before or after a circumstance says that it is not so: "without managed updates", "automated configuration is off". */
export const denying: ReadonlySet<string> = new Set('without no not never disabled'.split(' '));
export const denied: ReadonlySet<string> = new Set('off disabled not isnt wasnt arent'.split(' '));
export const be: ReadonlySet<string> = new Set('is are was were turned switched set stays stayed still'.split(' '));

/** "Whose job", "our task": a duty, and no thing that runs. */
export const asDuty: ReadonlySet<string> = new Set('job jobs task tasks'.split(' '));
export const dutyOf: ReadonlySet<string> = new Set(
  'whose our ours my your their theirs aws amazon amazons customers someones somebodys nobodys'.split(' '),
);

/** Before and after "services": a list of them is asked for. */
export const whichOf: ReadonlySet<string> = new Set('which what aws amazon'.split(' '));
export const asksOfList: ReadonlySet<string> = new Set(
  'do does are is have has need must leave leaves where'.split(' '),
);

/** "A shared control", "an inherited control": what somebody says that a thing is. */
export const claimedAs: ReadonlySet<string> = new Set('shared inherited joint common hybrid'.split(' '));
export const claimedTo: ReadonlySet<string> = new Set('control controls responsibility duty task job'.split(' '));

/** What places a question in a service before it is asked: "with ECS Anywhere, who ...". */
export const placing: ReadonlySet<string> = new Set('with on in for using under'.split(' '));

/** What is done with a service as a whole: "who operates the AppConfig service?" */
export const operates: ReadonlySet<string> = new Set(
  'run runs operate operates maintain maintains host hosts provide provides power powers develop develops'.split(' '),
);

/** What may stand between that and the service's name: with "our" it is what we have made of it. */
export const beforeName: ReadonlySet<string> = new Set('the aws amazon whole entire managed underlying'.split(' '));

/** What is done to a service by its auditors. */
export const certified: ReadonlySet<string> = new Set('certified accredited audited assessed'.split(' '));
export const getting: ReadonlySet<string> = new Set(
  'gets get got getting keeps keep keeping has have had having'.split(' '),
);
export const certifying: ReadonlySet<string> = new Set('certify certifies certifying accredits'.split(' '));

/** What a service is made of that somebody wrote. */
export const softwareWords: ReadonlySet<string> = new Set('software code codebase binaries source'.split(' '));
/** Between that and the service's name. */
export const behind: ReadonlySet<string> = new Set('of behind beneath under underneath running'.split(' '));

/** What after a service's name stands for the service itself. */
export const serviceItself: ReadonlySet<string> = new Set('service system platform api backend itself'.split(' '));

/** Words that tell what is wanted, whatever it is about: put right where they are misspelt. */
export const askingWords: readonly string[] =
  'customer customers amazon provider meaning means explain explained explanation define definition stands short versus compare compared comparison difference differences different responsible responsibility responsibilities accountable liable ownership owner overview summary breakdown duties duty shared share burden burdens chores tasks worries headaches disappear vanish fewest least lighter lightest smaller smallest easier easiest minimize minimise recommend migrate migrating moving instead translate building buildings software security automatically ourselves yourself anything everything default price prices pricing cheap cheaper cheapest expensive billing invoice discount budget license certification tutorial azure google hetzner cloudflare snowflake homemade patches updates'.split(
    ' ',
  );

/**
 * Words that with the next one make another thing, with what phrases say for them: "AWS staff" is not our staff, and "my application"
 * is "our application".
 */
export const whoseOwn: Readonly<Record<string, string>> = {
  aws: 'aws',
  amazon: 'aws',
  our: 'our',
  my: 'our',
  company: 'company',
};

/** What stands between services of one list, and before the next. */
export const linking: ReadonlySet<string> = new Set(
  'and or vs versus v plus also the our amazon aws in on for with a an one'.split(' '),
);
/** Between two names: one is where the other's things go or what they are made with, or another question begins. */
export const inNoList: ReadonlySet<string> = new Set(
  'who whos whose do does did is are was were must should can it they them to into from with by through via using that which not sse'.split(
    ' ',
  ),
);
/** "No WAF", "without Macie". */
export const lacking: ReadonlySet<string> = new Set('no without missing lacks lacking lacked'.split(' '));
export const joining: ReadonlySet<string> = new Set('and or vs versus v plus'.split(' '));
/** Whose act it is, and nothing that is left. */
export const fromWhom: ReadonlySet<string> = new Set([
  'from us',
  'from me',
  'from aws',
  'from amazon',
  'from them',
  'from our',
  'or us',
  'or aws',
  'or amazon',
  'or them',
  'or we',
  'or me',
]);

/** "Backup (the AWS one)": the service, not the act. */
export const ofAws: ReadonlySet<string> = new Set('aws amazon'.split(' '));
export const besidesIt: ReadonlySet<string> = new Set('one service product'.split(' '));

/** Said between a wrong name and the right one. */
export const correcting: ReadonlySet<string> = new Set([
  ...[
    'no wait',
    'wait no',
    'no sorry',
    'sorry no',
    'i meant',
    'i mean',
    'scratch that',
    'make that',
    'err no',
    'oops no',
  ],
  ...['ah no', 'uh no', 'eh no', 'hm no', 'hmm no', 'or rather', 'sorry i'],
]);
/** What sets one form of a service against another. */
export const againstWords: ReadonlySet<string> = new Set(
  'vs versus instead rather compared compare from or than over against'.split(' '),
);
export const setAgainst: ReadonlySet<string> = new Set('vs versus or compare compared'.split(' '));
/** What a question of its own begins with. */
export const questionWords: ReadonlySet<string> = new Set('who whos whose do does is are must'.split(' '));
export const whoWords: ReadonlySet<string> = new Set('who whos whose'.split(' '));
/** Verbs that end in "down": who shuts something down does not say that it is down. */
export const downVerbs =
  /^(?:shut|tak|took|take|bring|br[io]ught|scal|spin|spun|tear|torn|track|hunt|lock|cut|turn|wind|nail|pin|slow|wr[io]te|narrow|strip|break|broke)/;

/** "Is down", "has gone offline": what is said between a service and its state. */
export const becomes: ReadonlySet<string> = new Set(
  'is are was were went goes gone has have been being again just'.split(' '),
);
export const downWords: ReadonlySet<string> = new Set('down offline unavailable unreachable'.split(' '));

export const whenever: ReadonlySet<string> = new Set('when whenever while'.split(' '));

/** "Keeps SQS up". */
export const keepWords: ReadonlySet<string> = new Set('keep keeps keeping kept'.split(' '));
export const upWords: ReadonlySet<string> = new Set('up running alive online available going'.split(' '));

/** What points at something that a question does not name. */
export const pointers: ReadonlySet<string> = new Set('there it this that them'.split(' '));
/** Words after "AWS" that are no made-up service's name: "AWS Support", "AWS does". */
export const afterAws: ReadonlySet<string> = new Set(
  'side account accounts region regions customer customers console support cloud service services environment data infrastructure network staff employee employees resource resources api apis organization shared srm responsibility or and who do does is are'.split(
    ' ',
  ),
);

/** What follows an everyday word that is a service's name: "batch job", "backup vault". */
export const ordinaryBefore =
  /^(responsib\w*|overview|plan|plans|vault|vaults|service|job|jobs|compute|queue|rule|rules|recorder|instance|flow|flows|managed|unmanaged|ce)$/;

/** Before a verb: who does it, or that it is to be done. */
export const beforeVerb: ReadonlySet<string> = new Set(
  'i we you they he she it to can cannot could will would wont dont doesnt didnt not never must should shall may might please lets who and'.split(
    ' ',
  ),
);

/** "A batch job" is one of many. */
export const beforeOne: ReadonlySet<string> = new Set('a the our my your'.split(' '));
export const oneOfMany = /^(job|queue|rule|plan)s?$/;

/** Where "in Config" ends and the question goes on. */
export const endsLocated =
  /^(who|whose|us|ours|aws|amazon|theirs|mine|is|are|do|does|and|or|vs|versus|responsib\w*|what|how)$/;

/** "DNS validated", "DNS serving". */
export const participle = /(?:ed|ing)$/;

/** "ACM issued": where something comes from. */
export const source = /^(?:issued|signed|vended|generated|triggered)$/;

/** What may stand between two words that say together how a service is run. */
export const betweenNames: ReadonlySet<string> = new Set(
  'on with using in via launch type mode capacity backed profile profiles for the our a node nodes task tasks pod pods job jobs running run runs hosted cluster clusters as of'.split(
    ' ',
  ),
);

/** Before what a service runs on. */
export const runsOn: ReadonlySet<string> = new Set(['on', 'onto', 'atop']);

/** Leaves out what is named next. */
export const leavesOut: ReadonlySet<string> = new Set(
  'not forget except without ignoring ignore excluding nevermind unlike'.split(' '),
);

/** "Too long for Lambda". */
export const too = 'too';
export const tooFor = 'for';

/** Before a word of those: somebody asks whether they may. */
export const permits: ReadonlySet<string> = new Set('can could may safely'.split(' '));

/** The same as those in two words. */
export const leavesOutPair =
  /^(instead of|rather than|apart from|other than|aside from|leave out|leaving aside|moving on from)$/;

/** What a question begins with before anything is said. */
export const opens: ReadonlySet<string> = new Set('but and so then ok though'.split(' '));

/** What may stand between such a word and the name. */
export const linksName: ReadonlySet<string> = new Set('on in for about talking the my our using with to'.split(' '));

/** After one of these an everyday word is a service: "in Config". */
export const locating: ReadonlySet<string> = new Set(
  'in on for with using of inside via within under behind aws amazon about through enable enabled enabling disable vs versus'.split(
    ' ',
  ),
);

/** Between two names of one list. */
export const besideNames: ReadonlySet<string> = new Set('vs versus v or and'.split(' '));

/** Sets services against each other, so that faint names count. */
export const setApart: ReadonlySet<string> = new Set('vs versus v or compare compared from became before'.split(' '));

/** Stand before a thing. */
export const articles: ReadonlySet<string> = new Set('the our a an my'.split(' '));

/** After one of these comes what is asked. */
export const contrasts: ReadonlySet<string> = new Set('but no sorry rather actually'.split(' '));

/** A clause that asks begins with one of these. */
export const asking: ReadonlySet<string> = new Set('who whos whose whom which do does is are'.split(' '));

/** Points at what was said before. */
export const pointing: ReadonlySet<string> = new Set('it that them this those these one ones'.split(' '));

/** Sets two services against each other. */
export const opposing: ReadonlySet<string> = new Set(
  'vs versus or compare compared instead difference differ between over than'.split(' '),
);

/** Between what is given up and what is taken for it: "swap RDS for RDS Custom", "replace it with". */
export const swapping: ReadonlySet<string> = new Set('with for by onto'.split(' '));

/** The ends of a move. */
export const directions: ReadonlySet<string> = new Set('to from'.split(' '));

/** Asks for one thing by itself. */
export const asksFor: ReadonlySet<string> = new Set('who whos whose which what does do is are'.split(' '));

/** The two parties, as stems. */
export const partyStems: ReadonlySet<string> = new Set('aws amazon custom we us i thei them our mine'.split(' '));

/** Points at a thing that was named. */
export const demonstrative: ReadonlySet<string> = new Set('that this those these'.split(' '));

/** Words whose stem is another word's: Windows is not a (maintenance) window, and nothing general is a generator. */
export const unstemmed: ReadonlySet<string> = new Set(
  'windows kubernetes keyspaces organizations general generally authority authorities installed'.split(' '),
);

/** Nouns that the stemmer takes for a verb's or another noun's form: a manager is not what is managed, nor an insider whatever is inside. */
export const ownStem: ReadonlySet<string> = new Set(
  'building manager generator insider severity engineer objective production business response transition contention government identical certification'.split(
    ' ',
  ),
);
