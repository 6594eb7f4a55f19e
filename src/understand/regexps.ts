import { setFlagsFromString } from 'node:v8';

/*
 * V8 runs a pattern's first match by bytecode of it, and puts much longer into making that shorter than into machine code of the
 * same pattern: 60 ms against 5 for one of two thousand letters. Here patterns are long, and nearly all are matched more than once.
 * It holds for the whole process, and for the patterns of its packages too, which are few and short.
 */
setFlagsFromString('--no-regexp-tier-up');
