/**
 * How sure something is, all on one scale: what the words that speak for it weigh, each the more the fewer things it is said of.
 * About 4 is one word that only this has, about 9 two of them, and 12 and more a sentence full of them. Readings (asks.ts) and
 * incidents (incidents.ts) are measured on it, and what is only implied is given a place on it.
 */

/** Below this nothing was understood; between the two only a whole phrase counts. */
export const enough = { partial: 3.4, whole: 2.2 } as const;

/** How sure a thing must be to be what a question asks about, where it may ask for something else. */
export const bar = {
  /** Below this nothing of the model is asked for: "who is the product manager of SQS". */
  anything: 2,
  /** Its words mean nothing else: "gp2 burst credits" are no price. */
  thing: 5,
  /** Beside a word for a limit. */
  limit: 6,
  /** Beside a word that leads outside. */
  outside: 8,
  /** Where most of the words are not the model's. */
  strange: 12,
  /** Where srm may be asked what it knows. */
  help: 9,
  /** Below this, it must account for a quarter of what was said. */
  guess: 3.2,
  /** Beside "who is responsible", which asks for everything where nothing else is said. */
  who: 3.6,
  /** Beside "tell me about". */
  overview: 6,
  /** Beside "who has what", "all of it". */
  wholly: 10,
  /** A thing that is a term as well and stands alone: asked for, and not its meaning. */
  term: 4,
  /** Beside the incident that a clause tells. */
  incident: 5,
  /** In a follow-up: it asks for something of its own. */
  followUp: 5,
  /** A service's own thing that stands for the service: two words that nothing else is called by. */
  own: 8,
  /** The same beside a word that may be the service's name. */
  ownTogether: 4,
} as const;

/** The same beside a comparison: of each of the services, after "who", and else. */
export const barOfEach = { each: 2, asked: 6, other: 11 } as const;

/** How sure the one thing must be that a list of services is asked, for each to be read by itself; surer than `most` needs no second look. */
export const barOfList = { least: 6, most: 20 } as const;

/** The same where the wording is of another kind than the rules took it for (reconsider.ts). */
export const barAgain = {
  /** A thing of several words: the question is clear; less where one service is named that is run in one way. */
  plain: 9,
  clear: 4,
  /** A thing that is asked of each of several services, where it all sounds like a comparison. */
  each: 7,
  /** The thing of a service, where all else says that one thing is asked for: "the servers under an S3 bucket". */
  little: 1,
  /** The same of words that no phrase has, where the side that has it is also the one that the question sounds like. */
  faint: 1.8,
  /** A thing where no service is named; less where the question surely sounds like its side. */
  some: 3,
  few: 1.8,
} as const;

/** How telling an incident's words are. */
export const incidentWeight = {
  /** Two words that it shares with others. */
  faint: 4.5,
  /** A name like "dirty pipe", which says by itself that something is wrong; a thing must be surer to be asked about. */
  telling: 6,
} as const;

/** How sure what no phrase says is. */
export const given = {
  /** A service that stands for a side of another one: "IAM policies on S3". */
  side: 3,
  /** "Who may delete it?": access. */
  mayWho: 4,
  /** Software on a service that runs what one installs. */
  installed: 5.2,
  /** A thing that is told by a whole turn: "can somebody at Amazon open our files". */
  turn: 9,
  /** What a service is made of, as sure as a phrase that says it word by word: "the machines behind Lambda". */
  beneath: 12,
  /** What a tool has found. */
  findings: 16,
  certificate: 18,
  software: 24,
  /** What the thread was about; one less for each further thing. */
  thread: 12,
} as const;

/** What a duty gains whose term stands there. */
export const termAdds = 2.2;
