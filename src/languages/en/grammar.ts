/** The small words that hold a sentence together, by what they do there. */

import { pattern } from './pattern.ts';
import { setOf } from './set.ts';

// Asking

/** "Who patches it": asks for a party that does something. */
export const whoDoes = setOf('who whos');

/** The same, and "whose job". */
export const whoWords = setOf(whoDoes, 'whose');

/** "Who", "whose", "whoever": how such words begin. */
export const whoPrefix = 'who';

/** A verb that comes first where something is asked: "do we", "is it". */
const verbFirst = setOf('do does is are');

/** The same of something that acts: "does Audit Manager itself judge". */
export const doing = setOf('do does did doesnt will wont can cant should');

/** A clause that asks begins with one of these, also in the middle of a sentence: "SQS is down, who ...". */
export const asking = setOf(whoWords, verbFirst, 'whom which what');

/** A question of its own begins with one of these. */
export const questionWords = setOf(whoWords, verbFirst, 'must');

/** What asks for a meaning, right before the word: "explain MFA". */
export const defining = setOf('whats explain define describe decipher decode');

/** The same in two words. */
export const definingPairs: ReadonlySet<string> = new Set(['what is', 'what are']);

// Pointing, and what stands before a thing

/** Stand before a thing, whosever it is. */
export const articles = setOf('the our a an my');

/** Before the one that is known: "the SQS service". */
export const definite = 'the';

/** Between a service's name and whose it is: "CloudToaster by AWS". */
export const madeBy = 'by';

/** The two names of one party. */
export const ofAws = setOf('aws amazon');

/** What may stand between "what is" or "explain" and the word. */
export const determiners = setOf(ofAws, 'a an the this that');

/** Before a thing that is told from others: "the Salesforce login", "which Salesforce login". */
export const beforeThing = setOf(determiners, 'which');

/** What points at one of many: "the queue", "your queue". */
export const aParticular = setOf('the our my this that your their');

/** Points at a thing that was named: "the key of that bucket". */
export const demonstrative = setOf('that this those these');

/** Points at what was said before. */
export const pointing = setOf(demonstrative, 'it them one ones');

/** What points at something that a question does not name: "who updates it there". */
export const pointers = setOf(pointing, 'there');

/** All of a thing is meant, wherever it is. */
export const quantifiers = setOf(
  'all only any every everything everywhere always never fully entirely wholly whole both either one a an side model services customer customers amazon cloud',
);

/** The same, and whoever has been before. */
export const pointersBack = setOf(pointers, 'its theyre whoever same before');

/** Which of several it is, where they are counted or written down elsewhere: "item 4", "option two". */
export const placesInList = setOf(
  'item items option options number nr point points line lines row rows column ticket step entry time round',
);

/** What else is said of such a thing, or by whoever wants to know. */
export const besidePointing = setOf(
  'oh ah aha one two three four five shared joint according double verify fill changed change discussed mentioned talked list sheet number case problem issue request questionnaire survey spreadsheet',
);

// Joining, and setting against

/** Between two of which both are asked about. */
export const and = 'and';

/** Between two of which one is. */
export const or = 'or';

/** Before two that are both meant. */
export const both = 'both';

/** Before what something is done to: "SQL over S3, Athena or Redshift?" */
export const worksOn = setOf('over into against from onto');

/** Between two words of which each is asked about. */
export const listEnds = setOf(and, or);

/** Between two names of one list. */
export const joining = setOf(listEnds, 'vs versus v plus');

/** Between two that are each asked about, whatever they are: "as well as". */
export const lists = setOf(joining, 'well to than both against b');

/** What stands before the service that a member of a list is headed by: "and for DAX: the role". */
export const beforeHead = setOf(joining, articles, ofAws, 'for in on with against');

/** What stands between services of one list, and before the next. */
export const linking = setOf(joining, 'also the our amazon aws in on for with a an one');

/** Between two names: one is where the other's things go or what they are made with, or another question begins. */
export const inNoList = setOf(
  whoWords,
  'do does did is are was were must should can it they them to into from with by through via using that which not sse',
);

/** What somebody has to do, in general. */
export const dutyWords = setOf('duties responsibilities obligations chores split');

/** Between that and what it is a duty for. */
export const ofDuty = setOf('for regarding concerning around about');

/** Asks for a comparison by name. */
export const comparing = setOf('compare compared comparing contrast contrasted contrasting');

/** Joins what is compared: "compare ECS with Fargate". */
export const comparedWith = 'with';

/** Sets two services against each other. */
export const setAgainst = setOf(comparing, 'vs versus or against');

/** The same so plainly that faint names count. */
export const setApart = setOf(setAgainst, 'v from became before');

/** The same of two of which one may be a way of running the other. */
export const opposing = setOf(setAgainst, 'v instead difference differ between over than');

/** The same of the ordinary form of a service and another one. */
export const againstForm = setOf(setAgainst, 'v instead rather from over than against became becomes becoming turned');

/** "From us", which sets nothing apart: whose act it is. */
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

/** The ends of a move. */
export const directions = setOf('to from');

/** What stands before where something goes to. */
export const destinations = setOf('to into');

/** Between what is given up and what is taken for it: "swap RDS for RDS Custom", "replace it with". */
export const swapping = setOf('with for by onto');

// Where, when, what for

/** "The EC2 instance of a Cloud9 environment", "nodes on EC2 in an EKS cluster". */
export const within = setOf('of in inside within behind');

/** "in the maintenance window", "during a failover": what follows says where or when. */
export const circumstances = setOf(
  'in during within after before past despite without between across below beneath under underneath',
);

/** When something is done, where it is only said to be done then. */
export const windows = setOf('window windows');

/** When something is to be, before what it is: "pending for Sunday's maintenance window". */
export const whenNext = setOf(
  'monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow next weekly nightly monthly',
);

/** What places a question in a service before it is asked: "with ECS Anywhere, who ...". */
export const placing = setOf('with on in for using under');

/** Which one is counted, from the first on; the last is -1. */
export const ordinals: Readonly<Record<string, number>> = {
  first: 0,
  '1st': 0,
  former: 0,
  second: 1,
  '2nd': 1,
  latter: 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
  last: -1,
};

/** What else stands beside such a word where nothing is asked but the same again: "the first of those two questions again". */
export const besideOrdinals = setOf('questions two three four those these one please');

/** Beside a name that a question goes over to: "next topic, GuardDuty: must we enable it?" */
export const goingOver = setOf('different another other topic topics subject item one thing matter service theme');

export const timeUnits = setOf('second seconds minute minutes hour hours day days week weeks month months year years');

/** Before what something is only likened to: "same as normal RDS", "like on plain EC2". */
export const likening = setOf('as like than unlike');

/** Behind a way of running: "now the EC2 one". */
export const oneOfSeveral = setOf('one ones flavour flavor flavours flavors variant version kind mode');

/** Before what a way of running is made of: "serverless collections". */
export const wayWords = setOf('serverless provisioned managed');

/** Before a way of running that somebody takes: "we go Fargate", "if we use Auto Mode". */
export const takesWay = setOf(
  'go going went pick picked picking use using used choose chose choosing take taking took to via',
);

/** Before what a service runs on. */
export const runsOn = setOf('on onto atop');

/** Between that and what it is: "on its EKS nodes", "on an EKS cluster of our own". */
export const whoseHost = setOf(articles, 'its their own existing');

/** The plainest of them: "an environment on EC2". */
export const on = 'on';

/** Through what something is done: "via RAM". */
export const through = setOf('via through');

/** What something is for or comes after, or what looks for it: "capacity for a host failure", "who detects leaks". */
export const occasions = setOf(
  'for against after before until preventing prevents prevent detects detect detecting spots',
);

// Clauses beside the question

/** "When SSO is down": what may come, and has not. */
export const whenever = setOf('when whenever while');

/** "when ten thousand devices connect": a clause that says when or why. */
export const subordinators = setOf(whenever, 'if once because since although though unless until seeing considering');

/** What something is for: "so that ACM can renew it". */
export const soThat = 'so that';

/** "the capacity that absorbs attacks": a clause that says which one, after what it speaks of. */
export const relatives = setOf('that which where');

/** "The one we installed": whose clause says which one. */
export const whichOne = setOf('one ones');
export const whoseClause = setOf('we i they');

/** "say that", "is that ours": no clause that says which one. */
export const saying = setOf(
  'say says said sure believe believes think thinks thought know knows mean means told tell tells heard read assume assumed guess is was are isnt doesnt do does so and or but does after before on for of in with about to who all everything',
);

/** Before who or what something is for. */
export const forWhom = 'for';

/** People by what they do: "the migration team". */
export const teams = setOf('team teams squad squads crew guild department dept');

/** Before them. */
export const whoseTeam = setOf('our my the their your which what some another');

/** "for the auditor" says who wants to know. */
export const audience = pattern`
  ^(audit|complian|ciso|register|questionnaire|spreadsheet|wiki|runbook|slide|deck|board|checklist|rfp|isms|dpia
    |tender|officer|dpo|trainee|newcomer|newbie|junior|intern|manager|director|executive|execs|cfo|cto|cio|ceo
    |lawyer|student|beginner|stakeholder)
`;

/** Somebody else's question: "our vendor asks who ...". */
export const reporting = pattern`
  (?:^(?:(?:so|and|hi|hey|hello) )*(?:(?:the|our|my|a|an|one|some|this|their) )?(?:\w+ ){1,3}?|\b(?:the|our|my|an
    |one|some|their) (?:\w+ )?)(?:asks?|asked|did ask|is asking|are asking|keeps? asking|wants? to know
    |wanted to know|wonders?|wondered|is wondering|would like to know|needs? to know)(?: (?:to )?(?:me|us|again
    |now))?(?: (?=who|whos|whose|which|what|whether|if|is|are|do|does|how|in)| $)
`;

/** What was said so far is told, and what comes next is asked. */
export const but = 'but';

/** Before what a thread goes over to: "and on EC2?", "same on EC2". */
export const goesOver = setOf('but and so then ok though about same now also or instead again too');

/** After one of these comes what is asked. */
export const contrasts = setOf(but, 'no sorry rather actually');

/** What a question begins with before anything is said. */
export const opens = setOf('but and so then ok though');

/** Said between a wrong name and the right one. */
export const correcting: ReadonlySet<string> = new Set([
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
  'ah no',
  'uh no',
  'eh no',
  'hm no',
  'hmm no',
  'or rather',
  'sorry i',
]);

/** Says where somebody comes from: "coming from kubeadm land", "used to run RabbitMQ on EC2". */
export const comingFrom = pattern`
  \b(?:com(?:e|es|ing)|came|fresh|hail(?:s|ing)?) (?:from|off|out of)(?: of)? (?:\w+ ){0,2}$
    |\bused to (?:run|admin|administer|manage|patch|operate|have|host|do|keep|look after|care for) (?:\w+ ){0,5}$
    |\b(?:habits?|reflex|background|experience) (?:of|from|in|with|on) (?:\w+ ){0,2}$
`;

/** The same behind the name: "EC2 days", "kubeadm land". */
export const formerTimes = setOf('days land era background habits veteran refugee');

// Being so, not being so, and leaving out

/** Says that something is so. */
const being = setOf('is are was were');

/** Between a thing and what it is said to be: "turned off", "stays on". */
export const be = setOf(being, 'turned switched set stays stayed still');

/** "Is down", "has gone offline": what is said between a service and its state. */
export const becomes = setOf(being, 'went goes gone has have been being again just');

/** What before a circumstance says that it is not so: "without managed updates". */
export const denying = setOf('without no not non never disabled');

/** The same after it: "automated configuration is off". */
export const denied = setOf('off disabled not never isnt wasnt arent werent unset unticked');

/** Between it and that: "storage autoscaling box not ticked", "had never been on". */
export const switches = setOf('box checkbox flag option feature toggle switch had has have');

/** What of it is set: "the storage autoscaling threshold" says nothing of whether it is on. */
export const settingsOf = setOf('threshold ceiling limit maximum setting settings');

/** "No WAF", "without Macie". */
export const lacking = setOf('no nothing without missing lacks lacking lacked');

/** Denies what follows, or leaves it out. */
export const not = 'not';

/** Leaves out a thing of what was said before. */
export const excepting = setOf('except excluding');

/** Leaves out what is named next. */
export const leavesOut = setOf(not, excepting, 'forget scrap without ignoring ignore nevermind unlike');

/** Leaves out what is named next, for what was named before. */
export const insteadOf: ReadonlySet<string> = new Set(['instead of', 'rather than']);

/** The same as those in two words. */
export const leavesOutPairs: ReadonlySet<string> = new Set([
  ...insteadOf,
  'apart from',
  'did with',
  'had with',
  'as with',
  'other than',
  'aside from',
  'leave out',
  'leaving aside',
  'never mind',
  'enough of',
  'enough about',
]);

/** What may stand between such a word and the name. */
export const linksName = setOf('on in for about talking the my our using with to');

/** Leave out what is named next only where a sentence does not say them of something: "not in Kendra", "unlike SageMaker". */
export const predicates = setOf(not, 'unlike');

/** Before those, a sentence says them of something: "is unlike SageMaker", "what's not in Kendra". */
export const statement = setOf('is are why if or do does what whats thats whether');

/** Before a word that leaves out: somebody asks whether they may. */
export const permits = setOf('can could may safely');

/** "Too long for Lambda". */
export const too = 'too';

/** Between that and the name. */
export const tooFor = forWhom;

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

/** Ends what is set aside. */
export const endsAside = setOf(but);

/** "not the control plane": a thing follows, where "not patched" denies what is done. */
export const notWhat = setOf('the about our its for on of in with');

// Duties and things

/** "Whose job", "our task": a duty, and no thing that runs. */
export const asDuty = setOf('job jobs task tasks');

/** Before such a word: whose duty it is. */
export const dutyOf = setOf(
  'whose our ours my your their theirs aws amazon amazons customers someones somebodys nobodys',
);

/** "A shared control", "an inherited control": what somebody says that a thing is. */
export const claimedAs = setOf('shared inherited joint common hybrid');

/** After such a word. */
export const claimedTo = setOf('control controls responsibility duty task job');

/** Services, many at once: "which services do we have to patch?" */
export const manyServices = 'services';

/** Before that: a list is asked for. */
export const whichOf = setOf(ofAws, 'which what');

/** After that. */
export const asksOfList = setOf('do does are is have has need must leave leaves where');

/** Things that many services have: "the queue" is one of SQS, of MQ, of Batch. */
export const unnamed = setOf(
  'queue stream topic domain replica proxy table dashboard registry tunnel storage pipeline gateway cluster database db cache broker instance node container box machine endpoint volume index repository repo mesh key',
);

/** Such things too where they are what is asked about: the nodes are EKS's, ElastiCache's or Redshift's, the agent is any. */
export const partsOfMany = setOf('node nodes agent');

/** "At the hardware level": says on which layer. */
export const level = 'level';

/** Before that, and at most one word between. */
export const levelAt = 'at';

// How

/** "Really", "currently": how words end that say how something is, and nothing that could be asked about. */
export const adverbEnding = 'ly';

// When a fact is another

/** Ends what must be said for it: "you use a custom AMI, which ...", "before 2026, for example". */
export const endsWhen = /[,(:;]| (?:which|whose|such as|for example|as|or|and not) /;

/** Says nothing of what makes the difference: "you use", "it still runs". */
export const inWhen = setOf('use uses used run runs mean want still have has');

/** "Automated configuration is on": too small a word to tell by. */
export const holdsBy = 'on';
