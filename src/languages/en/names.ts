/** The words around a service's name: by them an everyday word is the name of a service, or none. */

import { articles, ofAws } from './grammar.ts';
import { setOf } from './set.ts';

/** How AWS's own names for services begin, which people leave out. */
export const brand = /^(?:Amazon|AWS) /;

/** After one of these an everyday word is a service: "in Config". */
export const locating = setOf(
  ofAws,
  'in on for with using of inside via within under behind about through enable enabled enabling disable vs versus',
);

/** Where "in Config" ends and the question goes on. */
export const endsLocated =
  /^(who|whose|us|ours|aws|amazon|theirs|mine|is|are|do|does|and|or|vs|versus|responsib\w*|what|how)$/;

/** What follows an everyday word that is a service's name: "batch job", "backup vault". */
export const ordinaryBefore =
  /^(responsib\w*|overview|plan|plans|vault|vaults|service|job|jobs|compute|queue|rule|rules|recorder|instance|flow|flows|managed|unmanaged|ce)$/;

/** Before what is one of many: "a batch job". */
export const beforeOne = setOf(articles, 'your');

/** Such things: many of them are. */
export const oneOfMany = /^(job|queue|rule|plan)s?$/;

/** Services whose names are also things that many services have: "backup retention", "config drift". */
export const thingsToo = setOf('backup config');

/** Before a verb: who does it, or that it is to be done. */
export const beforeVerb = setOf(
  'i we you they he she it to can cannot could will would wont dont doesnt didnt not never must should shall may might please lets who and',
);

/** After "AWS", "Backup (the AWS one)": the service, not the act. */
export const besidesIt = setOf('one service product');

/** "DNS validated", "DNS serving": what is done to something, and no member of a list. */
export const participle = /(?:ed|ing)$/;

/** Behind a name that is another thing's with it: "lambda calculus", "aurora borealis". */
export const otherwiseNamed = setOf('calculus borealis expression expressions');

/** "ACM issued": where something comes from. */
export const source = /^(?:issued|signed|vended|generated|triggered)$/;

/** What may stand between two words that say together how a service is run. */
export const betweenNames = setOf(
  'on with w using in via launch type mode environment environments capacity backed profile profiles for the our a node nodes task tasks pod pods job jobs running run runs hosted cluster clusters as of',
);

/** Words after "AWS" that are no made-up service's name: "AWS Support", "AWS does". */
export const afterAws = setOf(
  'side account accounts region regions customer customers console support cloud service services environment data infrastructure network staff employee employees resource resources api apis organization shared srm responsibility or and who do does is are',
);
