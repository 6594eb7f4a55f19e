import { setFlagsFromString } from 'node:v8';

/*
 * V8 runs a pattern's first match by bytecode, and puts up to nine tenths of the time of a long pattern's first match into making
 * that bytecode shorter: 60 ms for one of two thousand letters, where machine code for the second match takes 5. Bytecode that is
 * not made shorter works as well beside such that is, so this may be said at any time. It holds for the whole process.
 */
setFlagsFromString('--no-regexp-peephole-optimization');
