import { openSync, readSync } from 'node:fs';

/*
 * A start that reads all that the build worked out spends a fifth of its time on memory that no question of it needs. So the long
 * texts stay in their file, and it is read where something is asked for, a page at a time.
 */

/** What stands between two bytes of a file. */
export type TextOf = (from: number, to: number) => string;

/** Texts one behind the other, on their way into a file. `add` tells where one begins; it ends where the next one begins. */
export type Texts = { readonly add: (text: string) => number; readonly bytes: () => Buffer };

export function collected(): Texts {
  const all: Buffer[] = [];
  let end = 0;
  return {
    add: (text) => {
      const bytes = Buffer.from(text);
      all.push(bytes);
      end += bytes.length;
      return end - bytes.length;
    },
    bytes: () => Buffer.concat(all),
  };
}

/** A file of texts: what tells where which one is, and the texts. */
export type TextFile = { readonly head: Buffer; readonly textOf: TextOf };

/** How long the head is stands before it. */
const lengthSize = 4; // bytes

/** The bytes of such a file. */
export function textFile(head: Uint8Array, texts: Texts): Buffer {
  const length = Buffer.alloc(lengthSize);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, texts.bytes()]);
}

/** The file in its bytes. */
export function textFileIn(bytes: Buffer): TextFile {
  const start = lengthSize + bytes.readUInt32LE(0);
  return {
    head: bytes.subarray(lengthSize, start),
    textOf: (from, to) => bytes.toString('utf8', start + from, start + to),
  };
}

const pageSize = 32 * 1024; // bytes

/**
 * Opens the file for as long as the program runs: a build that puts another one in its place changes nothing here. Throws where it
 * is not there, and where it is shorter than its texts.
 */
export function openTextFile(file: URL): TextFile {
  const opened = openSync(file, 'r');
  const read = (size: number, at: number): Buffer => {
    const bytes = Buffer.allocUnsafeSlow(size);
    return bytes.subarray(0, readSync(opened, bytes, 0, size, at));
  };
  const headLength = read(lengthSize, 0).readUInt32LE(0);
  const start = lengthSize + headLength;
  const pages: Buffer[] = [];
  const pageAt = (at: number): Buffer => {
    const page = pages[at] ?? read(pageSize, start + at * pageSize);
    pages[at] = page;
    return page;
  };
  return {
    head: read(headLength, lengthSize),
    textOf: (from, to) => {
      const first = Math.floor(from / pageSize);
      const last = Math.floor(Math.max(from, to - 1) / pageSize);
      const bytes =
        first === last
          ? pageAt(first)
          : Buffer.concat(Array.from({ length: last - first + 1 }, (_, at) => pageAt(first + at)));
      const before = first * pageSize;
      if (bytes.length < to - before) throw new Error(`${file.pathname} was cut short: build srm and start it again`);
      return bytes.toString('utf8', from - before, to - before);
    },
  };
}
