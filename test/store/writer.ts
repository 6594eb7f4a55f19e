// Writes events into the file it is given, and tells of each one that is written, until somebody kills it.
import { openStore } from '../../src/store/open.ts';

const store = await openStore(process.argv[2]!, { encryptionKey: null });
for (let event = 1; ; event++) {
  await store.firstSight('T1', `Ev${event}`, Date.UTC(2026, 10, 23));
  await new Promise((sent) => process.send!(event, sent));
}
