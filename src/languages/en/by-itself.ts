/** What happens, or has to, where no party is said to act. */

import { noun, someService, them } from './parties.ts';
import { any, pattern } from './pattern.ts';

/** "Inspector fixes them", "once Macie finds a number it masks it": AWS acts by its service. */
export const acts =
  '(?:install|patch|updat|upgrad|fix|block|mask|redact|rotat|renew|encrypt|decrypt|scal|pick|choos|detect|find|refus|restart|replac|delet|remov|clean|expir|scann?|mov|migrat|replicat|stor|record|harden|secur|protect|filter|strip|validat|tun|optimi[sz]|compact|resiz|grow|spread|balanc|recover|restor|(?:re )?register|enabl|creat|mak|send|notif|alert|warn|stop|start|handl|guarante|ensur|review|decid|clos|open|quarantin|isolat|tighten|bump|lift|repair|reject|analy[sz]|back|resolv|solv|remediat|certif|lock)';

/** "Patches", "masks". */
const acting = `${acts}(?:e?s|ies)`;

/** What follows a noun and no verb: "its updates to", "the blocks inside". */
const afterNoun =
  '(?:on|for|of|in|by|from|and|or|to|inside|at|under|over|with|come|who|whose|is|are|per|after|before|when|next)';

/** Stands after a noun, and begins what is said beside it: no verb. */
const linking =
  '(?:to|from|in|on|at|of|for|by|with|under|over|via|and|or|into|onto|behind|inside|across|after|before|when|if|as|than|then|not|where|while|so|because|without|per|around|between)';

/** Stands between a party and what it does. */
const adverb =
  '(?:will|would|should|can|also|then|just|even|automatically|always|itself|simply|surely|still|only|never|doesnt|wont|cant|cannot)';

export const byItself = {
  /** No party named: what happens by itself, AWS does. */
  said: any`
    automatic(?:ally)?|auto|by default|(?:is|isnt|are|arent) (?:that|this|it|those) (?:the |on by )?default
    |as (?:delivered|shipped)|out of the box|already|by itself|itself|(?:on|by) (?:its|their) own
    |for (?:us|me|you)|built in|included|comes? with|ships? with|magically|by magic|taken care of
    |(?<!who )takes? care of
    |(?<!which )(?:\w+ing|work|dut(?:y|ies)|tasks?|chores?|jobs?|headaches?|upkeep|maintenance) (?:\w+ ){0,3}?(?:goes?
      |go|going) away
    |covered|handled|sorted|looked after|dealt with|just there|preset|preconfigured|meanwhile|lands? on|arrives?
    |overnight|(?:from|by) the factory|from the (?:start|beginning)|from day (?:one|1)|covers? (?:that|it|this|those)
    |self (?:updat|heal|patch|manag|scal)\w*|anyway|anyhow|themsel(?:f|ves)|for free
    |unless (?:disabled|told otherwise|switched off|turned off|opted out)|switched on|turned on|in the background
    |(?:just )?happens?|regardless|without asking|just (?:works|lands|arrives|appears|comes)
    |(?:there|exists?) (?:already|somewhere)|(?:comes?|came|ships?|shipped) (?:switched )?(?:on|enabled|encrypted
      |activated)|(?:is|are|its|theyre) (?:fully |all )?managed(?! by\b)
  `,
  /** "Does GuardDuty block ...", "will the disk grow": a service or a thing does something. */
  thingDoes: pattern`
    ^(?:so |and |but |ok |well |then )*(?:does|doesnt|do|dont|will|wont|would|wouldnt|can|cant|could|shouldnt
      |should)\b(?! you\b)
  `,
  /** "Are the logs stored ...", "the cluster gets patched". */
  thingIsDone: pattern`
    ^(?:so |and |but |ok |well |then )*(?:is|are|isnt|arent|was|were|gets?) (?:\w+ ){1,9}?(?:\w{2,}ed|kept|done
      |built|written|made|on|run|sent|set|put|taken|given|overwritten|back ?up|replaced)\b
  `,
  /** "GuardDuty blocks it", "it gets patched". */
  serviceActs: pattern`
    ^(?:(?:and|so|but|then) )*it (?:ought to|should|shall) (?!be\b)\w+
    |^(?:.* (?=so it ))?(?:(?:and|so|but|then) )*it (?:\w+ ){0,3}?${acts}(?:e?s|ies|e|y)?(?: (?:it|them|those|these
      |that|the|our|my
      |every\w+|all)\b|(?: (?:too|also|as well|alone))*$)
    |\b(?:by|(?:come|comes|coming|sent|delivered) from) ${someService}(?: (?:itself|alone|too|then))*$
    |\b${someService} keeps? (?:track|count|an eye|watch|copies|backups)\b
    |(?<!\b(?:we|i|us|who|must) .*)\b(?:are|is|gets?
      |being) (?:being |already |all |just |also |automatically )*${acts}\w*ed\b(?! (?:to|by (?:us|me|hand|our))\b)
    |\b${someService} (?:is|are) (?:supposed|meant|expected|going) to \w
    |(?<!\bwhy )\b(?:is|isnt|are|arent|was|wasnt|werent) ${someService} (?:supposed|meant|expected|going|\w{2,}ing
      |to)\b
    |(?:^(?:did|has)|\b(?:didnt|hasnt|hadnt)) ${someService} \w+
    |\b${someService} (?:is|are) (?:then |now |already |just )?\w{2,}ing (?:it|that|this|those|these|them|the|our)\b
    |\b${someService} (?:should|ought to|would|shall) (?:have )?(?!be\b|we\b|i\b|not\b)\w+
    |\b${someService} (?:sees|looks|attends) (?:to|after)\b|\bwhat ${someService} (?:does|is for)\b
    |\b(?:it|its|is|was) ${someService} (?:that|who|which)\b|\b(?:up|down|left|falls?) to ${someService}\b
    |\b${someService} own$
    |\b${someService} (?:(?:service|serverless|alone|itself|machinery|engine|side) )?(?:${adverb} )*(?:does (?:it|that
      |this|those|these|them|all|so|the (?:lot|rest|job|work))\b|${acting} (?:(?:and|or) \w+s )?(?!${afterNoun}\b)\w
      |(?!is\b|was\b|has\b|needs\b|does\b|jobs\b|tasks\b|us\b|we\b|i\b|aws\b|amazon\b|thats\b|its\b
        |${linking}\b)\w+(?:s|es|ed)? (?:(?:and|or) \w+s )?(?:up |back |out |off |away |along )?
      (?:the|us|our|my|your|a|an|it|em|them|those|these|this|that|every|everything|all|any|anything|each|its|running|new
      |old|weak|bad|vulnerable|whatever|which|who)\b|\w{2,}s (?:up|back|out|off|away) \w)
  `,
  /** What a statement without a question mark claims: "AWS will refuse weak passwords", "quotas are set by AWS". */
  claims: pattern`
    \b(?:(?:aws|amazon|the provider|(?:the )?customers?) (?:${adverb} )*(?:must|has to|have to|needs? to|ought to
      |should|shall|will|wont|does|doesnt|never|${acting}|hardens?|publishes|maintains|manages|writes|owns|controls
      |runs|covers|ships) \w|${someService} (?:${adverb} )*${acting} (?!${afterNoun}\b)\w)
    |(?<!\b(?:that|which|what|whose|who) )(?<!\b(?:which|tell|give|remind|list)\b.*)\b(?:is|are|was|remains?
      |stays?) (?:\w+ly |all |then |also |still |too )*(?:(?:our|my|amazons?|aws|(?:the )?customers?|${someService}
      |their|the providers?) (?:own )?${noun}|ours|mine|theirs|amazons?|(?:down to|up to|on|for) (?:us|me|aws|amazon
      |them|our \w+)|what ${someService} does|an? \w+ on our side)\b
    |\b(?:is|are) something (?:${someService}|aws|amazon|we)\b|\bnobody but (?:us|me|our|my)\b|\bnobody else$
    |\bwithout (?:us|me)\b|\bso (?:they|aws|amazon|we) \w+ (?:it|that|this|them)$
    |\b(?:is|are|gets?|get|was|were) (?:\w+ ){0,4}?(?:\w{2,}ed|written|set|made|done|built|kept|run
      |taken) (?:\w+ ){0,3}?by (?:${them}|us|the customer|${someService})\b
  `,
  /** "So nothing for us to patch there": what somebody concludes. */
  concludes: pattern`
    ^(?:(?:oh|and|ok|ah) )*(?:so|then) .*\b(?:is|are|was|does|do|dont|doesnt|must|has|have|will|wont|gets?|stays?
      |nothing|no|not|never|touch|on)\b
  `,
  /** "The endpoint being up is on": what comes next is asked for. */
  leftOpen: /\b(?:is|are|on|to|by|with|from|(?<!care )of|the|belongs?)$/,
  /** "does it need patching?": then somebody must. */
  needs: pattern`
    ^(?:so |and |but |ok |well |then )*(?:does|doesnt|do|dont|will|wont) (?:\w+ ){1,5}(?:need|require|want)s?\b
    |\b(?:still |also |even )?(?:needs?|requires?) (?:me|us|(?:my|our) (?:own )?\w+)\b
  `,
  /** "Any patching for us?": that something is left to the customer is asked. */
  leftForUs: pattern`
    \b(?:any|anything|something|much)\b(?: (?!aws\b|amazon\b|they\b|${someService}\b|done\b|made\b|taken\b
      |\w+ed\b)\w+){0,4} (?:for
      |on|left for|left to|left with) (?:us|me|our (?:side|end|part)|the (?:bank|firm|customer))\b
    |(?<!\bno )\baction (?:item )?(?:for|from|on) (?:us|me)$
    |\b(?:is|are|was|were|thats|its) (?:(?:it|this|that|these|those|they) )?
      (?:all |only |just |really |something |waiting |an? \w+ )?for (?:us|me|(?:our|my) \w+(?: \w+)?)(?: (?:as well
      |too|also|alone|only|now|to \w+))*$
    |\b(?:any|anything|something) (?!(?:\w+ )*(?:aws|amazon|they)\b)(?:\w+ ){0,3}to (?!us\b|me\b|the\b|our\b)\w+
      (?: (?:in|on|with|w|for|under|at|there|here)\b.*)?$
    |\bsomething for our \w+(?: \w+)?$
  `,
} as const;
