/** How people name a service that they do not ask about: what they left for another, and where something goes to or comes from. */

import { pattern } from './pattern.ts';

const gone = 'left|quit|ditched|abandoned|dropped|retired|outgrew|replaced|swapped';

/** Before the name of what was left for another: "moved the jobs from Batch on EC2", "having replaced the EC2 launch type". */
export const leftFor = pattern`
  \b(?:moved|migrated|switched|ported|shifted|converted|went) (?:\w+ ){0,3}(?:from|off|out of) (?:\w+ ){0,1}$
    |\b(?:we|ve|have|had|having|team|they) (?:just |finally |already )?(?:${gone}) (?:(?:our|the|my|plain|old|a
      |an) ){0,2}$
    |\bused to be (?:\w+ ){0,4}$
    |\bsince leaving (?:\w+ ){0,3}$
    |\b(?:everyone|everybody|others|(?:the )?other teams?) (?:else )?(?:here )?(?:use|uses|has|have|runs?|kept) (?:(?:a
      |an|the) ){0,1}$
    |\bunlike (?:on |with |in )?(?:our|my|the) old (?:\w+ ){0,3}$
`;

/** The same behind the name, and what is settled: "DAX is gone", "(we used SageMaker endpoints before)", "KMS, so that's covered". */
export const leftBehind =
  /^(?:(?:is|are) (?:gone|history|retired|decommissioned)\b|out$|before$|(?:so )?(?:is|are|thats|that is) (?:already )?(?:covered|sorted|settled|handled|understood)\b)/;

const articles = '(?:a|an|the|our|my|this|that|these|separate|another)';

const moves =
  'go|goes|going|land|lands|landing(?! zones?)|written|writes?|writing|streams?|streaming|streamed|feeds?|feeding|fed|flows?|sends?|sending|sent' +
  '|ships?|shipped|delivers?|delivered|push|pushes|pushed|stored|kept|archived|exported|come|comes|coming|pulls?|pulled|pulling' +
  '|loads|loaded|reads?|reading|talks?|talking|connects?|connected|joins?|joined|linked|attached|queued|triggered|invoked|called|started' +
  '|scheduled|orchestrated|fronted|scanned|watched|monitored';

/** Before the name of where something goes to or comes from: "match data goes to DynamoDB", "jobs queued by EventBridge". */
export const goesWhere = pattern`
  \b(?:${moves}) (?:\w+ ){0,2}?(?:to|in|into|from|by|with|through|via|onto|out of|over) (?:${articles} ){0,2}$
    |\b(?:data|tables|files|logs|dumps|images|artifacts|profiles|results|state) (?:is |are )?(?:in|under|over|out of
      |from) (?:${articles} ){0,2}$
    |\b(?:apps?|website|site|frontend|consumers?|profiles) (?:itself |is |are )?(?:only |just )?(?:in
      |on) (?:${articles} ){0,2}$
    |\b\w+ \w+ \w+ (?:given|seeing|since|because|now that|although|even though) (?:\w+ ){0,5}$
    |\b(?:seen|saw|noticed|spotted|flagged|reported|found|according to) (?:\w+ ){0,2}?(?:by|in|on
      |to) (?:${articles} ){0,2}$
    |\b(?:in front of|next to|(?:sits|sitting) between|to use (?:it )?(?:on|in|with)|target is|source is|source being
      |target being) (?:${articles} ){0,2}$
`;

/** Behind the name of what something comes from: "CloudWatch Logs streaming into it", "Firehose feeds it". */
export const comesFrom =
  /^(?:behind$|(?:\w+ ){0,2}(?:uses|joins|mounts|assumes?|calls|connects to|reads from|writes to|runs on|talks to)$|(?:feeds?|feeding|streams?|streaming|writes?|writing|sends?|sending|pushes|pushing|calls?|calling|starts?|reads?|reading|loads?) (?:(?:in|into|to|from|on) )?(?:it|them|everything|every|all|a|the|data|logs)\b)/;

/** Between a name and one that stands with it: "in S3 under Lake Formation", "over S3 and the Glue catalog". */
export const standsBeside = /^(?:and|or|plus|under)(?: (?:the|our|a))?$/;
