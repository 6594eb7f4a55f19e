import { expect, test } from 'vitest';
import { openLibsql } from '../../src/store/libsql.ts';
import { migrate } from '../../src/store/migrations.ts';
import { DAY, rooms } from '../../src/store/rooms.ts';

test('a topic that is spoken of again lives on from then', async () => {
  const database = openLibsql(':memory:');
  await migrate(database);
  const { topic, setTopic } = rooms(database);
  const place = { organisation: 'T1', room: 'C1', thread: null };
  await setTopic(place, 'ec2', 0);
  await setTopic(place, 'ec2', 6 * DAY);
  expect(await topic(place, 8 * DAY)).toBe('ec2');
  expect(await topic(place, 13 * DAY)).toBeNull();
  expect(await database.rows('select count(*) as count from topic')).toEqual([{ count: 1 }]);
  await database.close();
});

test('a room of which an earlier srm kept the address is greeted and pinned like any other', async () => {
  const database = openLibsql(':memory:');
  await migrate(database);
  await database.run("insert into room (organisation, room, reference) values ('T1', 'C1', '{}')");
  const { pin, setPin, firstGreeting } = rooms(database);
  expect(await pin('T1', 'C1')).toBeNull();
  await setPin('T1', 'C1', 'm1');
  expect(await pin('T1', 'C1')).toBe('m1');
  expect(await firstGreeting('T1', 'C1', 0)).toBe(true);
  await database.close();
});
