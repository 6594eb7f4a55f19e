/** The words that are in every question, whatever it is about. */

import { setOf } from './set.ts';

/** Words that never say what is asked: articles, pronouns, auxiliaries, the two parties. */
export const functionWords = setOf(
  `a an the this that these those it its he she they them their theirs we us our ours ourselves you your yours yourself i me my mine
  and or but nor so yet if then than as at by for from in into of off on onto to up with via per about
  is are was were be been being am do does did doing has have had having can could shall should will would may might must ought dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent aint im ive id ill youre were weve whos whats thats theres lets gonna gotta wanna
  who whom whose what which when where why how whether not aws amazon amazons
  responsible responsibility responsibilities responsability responsabilities accountable accountability liable liability
  please pls plz thanks thank hi hey hello ok okay well yes no nope nah yeah right correct agreed true false lol haha btw fyi imo asap e g i etc`,
);

/** Words that say little: they count in a phrase only where too little else would be left of it ("the service itself"). */
export const lightWords = setOf(
  `itself one ones some any all every each other another such own same both either neither none nobody somebody someone everyone anybody everything anything something nothing
  out over within without across after before between during through under until upon while
  need needs needed never also just only even still already again too very really actually basically currently now here there always ever
  duty duties job jobs task tasks owner owners own owns owned ownership belong belongs party side sides hand hands plate
  customer customers client clients user team folks guys people company vendor provider cloud service services thing things stuff
  get gets got getting give gives given take takes taken make makes made making go goes going come comes let keep keeps kept keeping put puts happen happens happened
  handle handles handled handling deal deals dealt manage manages managed managing maintain maintains maintained maintaining maintenance care cares look looks looking ensure ensures ensuring see sees sure supposed meant expected
  tell explain say says said ask asking asked question questions know think mean means quick quickly like want wants wanted use uses used using run runs running ran work works working part case vs versus patch patches patched patching`,
);

/** What is no content of a question: words that say nothing or little about what is asked. */
export const stopwords = setOf(functionWords, lightWords);

/** Words of talk around a question: they stand for nothing that could be asked about. */
export const conversationalWords = setOf(
  `seriously honestly literally maybe perhaps probably sorry guess assume wonder wondering curious confirm check checking sanity kindly dear sir madam team today tomorrow yesterday tonight week month year day days weeks months years morning monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  new old big small bad good great fine wrong ugly quick fast urgent important boss colleague manager auditor intern junior friend question answer help someone anyone dude mate bro man guys people everybody folks
  prod production staging dev account accounts environment env setup project company team teams stuff bit lot kind sort type way point bunch couple first second third last next final actually basically simply fully always ever yet still again
  overall anyway ultimately lol omg wtf hm hmm huh argh ugh hehe heck halp smth innit dept ciso meta damn hell thing think thought feel heard told read saw found got came went started nice cool likewise ditto though tho lead disagrees disagree insists insist claims claim swears swear argues says said`,
);

/** Words that tell what is wanted, whatever it is about: put right where they are misspelt. */
export const askingWords: readonly string[] =
  'customer customers amazon provider meaning means explain explained explanation define definition stands short versus compare compared comparison difference differences different responsible responsibility responsibilities accountable liable ownership owner overview summary breakdown duties duty shared share burden burdens chores tasks worries headaches disappear vanish fewest least lighter lightest smaller smallest easier easiest minimize minimise recommend migrate migrating moving instead translate building buildings software security automatically ourselves yourself anything everything default price prices pricing cheap cheaper cheapest expensive billing invoice discount budget license certification tutorial azure google hetzner cloudflare snowflake homemade patches updates'.split(
    ' ',
  );

/** Words whose stem is another word's: Windows is not a (maintenance) window, and nothing general is a generator. */
export const unstemmed: ReadonlySet<string> = new Set(
  'windows kubernetes keyspaces organizations general generally authority authorities installed'.split(' '),
);

/** Nouns that the stemmer takes for a verb's or another noun's form: a manager is not what is managed, nor an insider whatever is inside. */
export const ownStem: ReadonlySet<string> = new Set(
  'building manager generator insider severity engineer objective production business response transition contention government identical certification consistent consistency controller accountable accountability'.split(
    ' ',
  ),
);

/** The two parties, as stems. */
export const partyStems: ReadonlySet<string> = new Set('aws amazon custom we us i thei them our mine'.split(' '));

/** What a choice between them is made of: "AWS, customer or both". */
export const choiceStems: ReadonlySet<string> = new Set([...partyStems, 'both']);

/** How phrases write what is ours: "our_tenants". */
export const oursIn = 'our_';

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
