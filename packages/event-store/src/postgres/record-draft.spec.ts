import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandMetadata, NewEvent, RecordedEvent } from '../event-store.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { Draft } from './draft.ts';
import { openPostgresStore } from './postgres-store.ts';
import { isLogEmpty, recordDraft } from './record-draft.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const event = (n: number): NewEvent => ({
  id: uuid(n),
  type: 'ItemScored',
  schemaVersion: 1,
  data: { b: n, a: 'x' },
  texts: { note: `note ${n}` },
  ...(n % 2 === 0 && { effectiveOn: '2026-01-02' }),
});
const command = (n: number): CommandMetadata => ({ commandId: uuid(n), correlationId: uuid(n), actor: uuid(9), body: `{"n":${n}}` });
const listOf = async (events: AsyncIterable<RecordedEvent>): Promise<RecordedEvent[]> => {
  const list: RecordedEvent[] = [];
  for await (const one of events) list.push(one);
  return list;
};

const drafted = async (): Promise<Draft> => {
  const draft = new Draft(() => 'ab'.repeat(16));
  draft.clock = Date.UTC(2026, 0, 5, 9);
  await draft.append('poc-one', -1, [event(1), event(2)], command(1));
  await draft.append('poc-two', -1, [event(3)], command(3));
  draft.clock += 3_600_000;
  await draft.append('poc-one', 1, [event(4)], command(4));
  return draft;
};

describe('a log that is drafted in memory', () => {
  it('becomes the beginning of an empty one, each command at its own instant, and reads back as it did in memory', async () => {
    const draft = await drafted();
    expect(await isLogEmpty(database.serverUrl)).toBe(true);
    const told: number[] = [];
    expect(await recordDraft(database.serverUrl, draft, (share) => told.push(share))).toBe(true);
    expect(told.at(-1)).toBe(1);
    const store = await openPostgresStore({ url: database.serverUrl });
    for (const stream of ['poc-one', 'poc-two'])
      expect(await listOf(store.readStream(stream))).toEqual(await listOf(draft.readStream(stream)));
    expect((await listOf(store.readAll(0n))).map(({ recordedAt }) => recordedAt)).toEqual(
      [9, 9, 9, 10].map((hour) => Date.UTC(2026, 0, 5, hour)),
    );
    await store.close();
  });

  it('is not added to a log that holds anything', async () => {
    expect(await isLogEmpty(database.serverUrl)).toBe(false);
    expect(await recordDraft(database.serverUrl, await drafted())).toBe(false);
  });

  it('refuses what the log would: another revision, a command id twice', async () => {
    const draft = await drafted();
    await expect(draft.append('poc-two', -1, [event(5)], command(5))).rejects.toThrow('poc-two is at revision 0, not -1');
    await expect(draft.append('poc-two', 0, [event(5)], command(4))).rejects.toThrow('was carried out before');
  });
});
