/** How people name a service that they do not ask about: what they left for another, and where something goes to or comes from. */

import { pattern } from './pattern.ts';

const gone = 'left|quit|ditched|abandoned|dropped|retired|outgrew|replaced|swapped';

/** Before the name of what was left for another: "moved the jobs from Batch on EC2", "having replaced the EC2 launch type". */
export const leftFor = pattern`
  \b(?:moved|migrated|switched|ported|shifted|converted|went) (?:\w+ ){0,3}(?:from|off|out of) (?:\w+ ){0,1}$
    |\b(?:we|ve|have|had|having|team|they) (?:just |finally |already )?(?:${gone}) (?:(?:our|the|my|plain|old|a|an) ){0,2}$
    |\bused to be (?:\w+ ){0,4}$
    |\bsince leaving (?:\w+ ){0,3}$
    |\bunlike (?:on |with |in )?(?:our|my|the) old (?:\w+ ){0,3}$
`;

/** The same behind the name: "DAX is gone", "(we used SageMaker endpoints before)". */
export const leftBehind = /^(?:(?:is|are) (?:gone|history|retired|decommissioned)\b|out$|before$)/;

const articles = '(?:a|an|the|our|my|this|that|these|separate|another)';

const moves =
  'go|goes|going|land|lands|landing|written|writes?|writing|streams?|streaming|streamed|feeds?|feeding|fed|flows?|sends?|sending|sent' +
  '|ships?|shipped|delivers?|delivered|push|pushes|pushed|stored|kept|archived|exported|come|comes|coming|pulls?|pulled|pulling' +
  '|loads|loaded|reads?|reading|talks?|talking|connects?|connected|joins?|joined|linked|attached|queued|triggered|invoked|called|started' +
  '|scheduled|orchestrated|fronted|scanned|watched|monitored';

/** Before the name of where something goes to or comes from: "match data goes to DynamoDB", "jobs queued by EventBridge". */
export const goesWhere = pattern`
  \b(?:${moves}) (?:\w+ ){0,2}?(?:to|in|into|from|by|with|through|via|onto|out of|over) (?:${articles} ){0,2}$
    |\b(?:data|logs|dumps|images|artifacts|profiles|results|state) (?:is |are )?(?:in|under|out of|from) (?:${articles} ){0,2}$
    |\b(?:in front of|next to|target is|source is|source being|target being) (?:${articles} ){0,2}$
`;

/** Behind the name of what something comes from: "CloudWatch Logs streaming into it", "Firehose feeds it". */
export const comesFrom =
  /^(?:behind$|(?:feeds?|feeding|streams?|streaming|writes?|writing|sends?|sending|pushes|pushing|calls?|calling|starts?|reads?|reading|loads?) (?:(?:in|into|to|from|on) )?(?:it|them|everything|every|all|a|the|data|logs)\b)/;
