import { setFlagsFromString } from 'node:v8';

/*
 * V8 runs a pattern's first match by bytecode and puts it into machine code for the second one. Most of a thousand patterns are
 * matched twice by the first question already: putting them into machine code at once takes a tenth off the start. This may be said
 * at any time, and holds for the whole process.
 */
setFlagsFromString('--no-regexp-tier-up');
