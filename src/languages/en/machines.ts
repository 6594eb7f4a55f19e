/** What a service is made of and runs on, and how people say that it runs, is kept running or is down. */

import { any } from './pattern.ts';
import { setOf } from './set.ts';

/** What something stands upon. */
export const underneath = setOf('below beneath under underneath');

/** The same, or what is not seen of it. */
export const below = setOf(underneath, 'behind');

/** What machines are made of. */
export const metalWords = setOf('hardware metal accelerators chips gpus cpus processors racks');

/** Before machines that can be touched. */
export const physical = 'physical';

/** Machines that are a service's own where they follow its name: "the QuickSight servers". */
export const ownMachines = setOf('server servers machine machines host hosts box boxes fleet fleets computers');

/** After a machine, a thing of its own: "the VPN server certificate". */
export const ofMachines = setOf('certificate certificates cert certs name names key keys group groups log logs');

/** Machines that may be a service's own: "the servers of Inspector". */
export const machineWords = setOf(
  ownMachines,
  'vm vms computer appliance appliances equipment infrastructure infra compute systems worker workers node nodes',
);

/** The machines that a customer has of a service: "the brokers of MSK". */
export const memberWords = setOf('node nodes broker brokers instances members');

/** Which of them: "compute nodes", "core nodes of the cluster". */
export const whichMembers = setOf('compute worker workers core task data container cluster own');

/** What a cluster is made of, and no machine by itself. */
export const clusterParts = setOf('node nodes');

/** What they make up. */
export const memberGroups = setOf('cluster clusters group groups fleet fleets');

/** The same of what joins the machines: "the network behind SQS". */
export const networkWords = setOf('network networks networking backbone cabling');

/** What network infrastructure is called besides. */
export const networkParts = setOf('infrastructure infra equipment gear devices hardware');

/** "The machines behind Lambda", "that execute it": what belongs to what comes next, by its place or its work. */
const belonging = setOf(
  below,
  'of powering running runs hosting evaluate execute executes serve serves store stores resolve render deliver',
);

/** What stands between machines and whose they are: "the servers behind", "the fleet that runs". */
export const machinesOf = setOf(belonging, 'for inside in on that which own the our your its aws amazon');

/** What says that there is an own word between: "the machines that run Lambda". */
export const machinesBelong = setOf(belonging, 'run sit sits live lives');

/** "Machines Glue runs on", "that SQS lives in": after such words, on what. */
export const restsOn = setOf('on in');

/** The same turned round: "the chips on which Bedrock models run". */
export const onWhich = ['on', 'which'] as const;

/** After what is meant and nothing that is done with it: "CodePipeline itself". */
export const itself = 'itself';

/** The same in more words: "IAM as a service". */
export const asService = /^as a service\b/;

/** Between a service and a part of it: "CloudFormation's own software". */
export const own = 'own';

/** What after a service's name stands for the service itself. */
export const serviceItself = setOf(itself, 'service system platform api backend');

/** What of a service is its own: "S3's own software". */
export const ownParts = setOf('program programs engine platform system systems service api apis backend');

/** What a service is made of that somebody wrote. */
export const softwareWords = setOf('software code codebase binaries source');

/** Between that and the service's name. */
export const behind = setOf(below, 'of running');

/** What is in something, whoever acts where: "a flaw found in the hypervisor". */
export const faults =
  /^(?:found|discovered|detected|flaws?|bugs?|holes?|vulnerabilit(?:y|ies)|weakness(?:es)?|cves?|defects?|backdoors?)$/;

/** What is done with a service as a whole: "who operates the AppConfig service?" */
export const operates = setOf(
  'run runs operate operates maintain maintains host hosts provide provides power powers develop develops',
);

/** What may stand between that and the service's name: with "our" it is what we have made of it. */
export const beforeName = setOf('the aws amazon whole entire managed underlying');

/** The same of what is beneath: "the network under every RDS instance". */
export const beforeBeneath = setOf(beforeName, 'a an every each any');

/** What is done to a service by its auditors: "gets SQS certified". */
export const certified = setOf('certified accredited audited assessed');

/** Before the service that is. */
export const getting = setOf('gets get got getting keeps keep keeping has have had having');

/** The same in one word. */
export const certifying = setOf('certify certifies certifying accredits');

/** Before a service that somebody keeps running: "keeps SQS up". */
export const keepWords = setOf('keep keeps keeping kept');

/** After it. */
export const upWords = setOf('up running alive online available going');

/** "Kendra is down". */
export const downWords = setOf('down offline unavailable unreachable');

/** Who names one of these of some software tells of a flaw in it, by whatever word incidents are called by. */
export const flaws = setOf(
  'cve cves vulnerability vulnerabilities vuln vulns flaw flaws exploit exploits advisory advisories bulletin bulletins 0day rce weakness',
);

/** The word by which incidents call it. */
export const anyFlaw = 'cve';

/** "The alarm fired": by their stems they would tell of a fire. */
export const noFire = setOf('fired firing');

/** "It is down to us": with this behind it, "down" says whose it is. */
export const downTo = 'to';

/** Verbs that end in "down": who shuts something down does not say that it is down. */
export const downVerbs =
  /^(?:shut|tak|took|take|bring|br[io]ught|scal|spin|spun|tear|torn|track|hunt|lock|cut|turn|wind|nail|pin|slow|wr[io]te|narrow|strip|break|broke)/;

/** What stands for the name of some software. */
export const someSoftware = 'thatsoftware';

const installs = '(?:install|compil|deploy|buil[dt]|host|r[ua]n|set up|put|manag|maintain)\\w*';

const byOneself =
  '(?:(?:by )?(?:ourselves|themselves|itself|myself|himself|herself)|by hand|manually|on (?:our|their|its|my|his|her) own)';

/** That somebody runs it on a machine of their own: "self-hosted Postgres", "the Redis we compiled ourselves". */
export const selfRun = any`
  self (?:hosted|managed|run|installed|operated|built|compiled) (?:\w+ )?${someSoftware}
  |${someSoftware} (?:\w+ )?(?:(?:that|which) )?(?:we|i|(?:our|my|an?|the|some) \w+) (?:(?:have|had|has) )?${installs}
    (?: (?:up|in|on))?(?: \w+){0,2}? ${byOneself}
  |${someSoftware} (?:\w+ )?(?:(?:that|which) )?(?:we|i|(?:our|the) \w+) (?:(?:have|had|has) )?(?:installed|compiled)
  |${someSoftware} (?:\w+ )?(?:installed|compiled|hosted) by (?:us|hand|(?:our|the|an?|some) \w+)
`;
