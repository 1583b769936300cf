import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ownDatabase } from '@causeway/engine/testing/own-database.ts';
import { dayOf } from '@causeway/kernel/calendar.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logOf, openSeeded, type ToldYear } from './testing/told-year.ts';

const AT = '2026-11-25T12:00:00Z';
let undisturbed: ToldYear;
let log: string[];
beforeAll(async () => {
  undisturbed = await openSeeded(AT);
  log = await logOf(undisturbed.database);
});
afterAll(() => undisturbed.close());

describe('SEED=demo', () => {
  it('fills an empty log with 52 weeks that end yesterday', async () => {
    const [first] = await undisturbed.engine.store.find({ limit: 1 });
    const [last] = await undisturbed.engine.store.find({ direction: 'DESC', limit: 1 });
    expect(dayOf(first!.recordedAt, 'UTC')).toBe('2025-11-24');
    expect(dayOf(last!.recordedAt, 'UTC')).toBe('2026-11-24');
    expect(log.length).toBeGreaterThan(5_000);
  });

  it('has everything readable when it is done', async () => {
    const { engine } = undisturbed;
    expect((await engine.reader.present()).position).toBe((await engine.store.head()).position);
    expect(engine.projector.parked).toEqual([]);
  });

  it('that was killed half-way is begun anew by the next start, and is the same log on the same day, to the byte', async () => {
    const database = await ownDatabase();
    const child = fork(fileURLToPath(new URL('./testing/seeding-process.ts', import.meta.url)), [database.url, '/nowhere', AT]);
    await once(child, 'message');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await logOf(database)).toEqual([]);
    const again = await openSeeded('2026-11-25T23:59:00Z', { database });
    expect(await logOf(database)).toEqual(log);
    await again.close();
    await database.drop();
  });

  it('leaves a log that holds anything as it is', async () => {
    const { engine, database } = undisturbed;
    const told: string[] = [];
    const other = await openSeeded('2027-03-01T00:00:00Z', { database, onProgress: (step) => told.push(step) });
    expect(told).toEqual([]);
    expect(await logOf(database)).toEqual(log);
    await other.close();
    expect((await engine.store.head()).position).toBe(BigInt(log.length));
  });
});
