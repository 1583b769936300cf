import { dropGeneration } from '@causeway/portfolio/generation.ts';
import { rebuild } from '@causeway/portfolio/rebuild.ts';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { dump } from '../testing/dump.ts';
import { type House, openHouse } from '../testing/house.ts';
import { liveRun } from '../testing/live-run.ts';
import { projectAnew } from '../testing/project-anew.ts';

let house: House;
afterEach(() => house.close());

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));

/** Replays the log from zero into a generation beside the live one, up to the live bookmark, and gives the tables of both. */
const liveAndReplayed = async () => {
  await house.settle();
  // Nobody projects any more: the bookmark stands still while it is compared.
  await house.engine.projector.stop();
  const upTo = await house.engine.reader.present();
  const { generation } = await rebuild(house.url, house.engine.store, { upTo });
  const client = new pg.Client({ connectionString: house.url });
  client.on('error', () => {});
  await client.connect();
  const live = (await client.query<{ generation: string }>('select generation from portfolio.live')).rows[0]!.generation;
  const tables = { live: await dump(house.url, live), replayed: await dump(house.url, generation) };
  return { ...tables, upTo, liveSchema: live, client, done: () => dropGeneration(client, generation).then(() => client.end()) };
};

const differences = ({ live, replayed }: { live: Map<string, string>; replayed: Map<string, string> }): string[] =>
  [...new Set([...live.keys(), ...replayed.keys()])].filter((table) => live.get(table) !== replayed.get(table));

describe(`TI-1 a replay from zero, SEED=${SEED}`, () => {
  it('gives every table byte for byte as a live run with restarts, time travel and policy changes left it', async () => {
    house = await openHouse('2026-01-28T09:00:00Z');
    const ran = await liveRun(house, { seed: SEED, steps: 260, pocs: 6, disturb: () => house.restart() });
    house.clock += 45 * 86_400_000;
    const both = await liveAndReplayed();
    expect(differences(both)).toEqual([]);
    // That something was compared: most commands were among those carried out, and left versions that ended. Some seeds record no more than 50.
    expect(ran.recorded).toBeGreaterThan(30);
    expect(ran.types.size).toBeGreaterThan(10);
    const { rows } = await both.client.query<{ ended: number }>(
      `select count(*)::int as ended from ${both.liveSchema}.score where to_position < 9223372036854775807`,
    );
    expect(rows[0]!.ended).toBeGreaterThan(50);
    await both.done();
  });

  it.each([0, 1, 3])(
    'gives what a projector leaves that takes all in from zero, and puts POCs away beyond %i and reads them back',
    async (pocsAtHand) => {
      house = await openHouse('2026-01-28T09:00:00Z');
      await liveRun(house, { seed: SEED + pocsAtHand, steps: 110, pocs: 5 });
      const both = await liveAndReplayed();
      expect(differences(both)).toEqual([]);
      const schema = await projectAnew(both.client, house.engine.store, both.upTo, pocsAtHand);
      expect(differences({ ...both, live: await dump(house.url, schema) })).toEqual([]);
      await dropGeneration(both.client, schema);
      await both.done();
    },
  );

  it('gives the same where a stream was parked: as it stood before, whatever came after', async () => {
    house = await openHouse('2026-01-28T09:00:00Z');
    await liveRun(house, { seed: SEED + 4, steps: 60, pocs: 3 });
    const stream = 'poc-poc-0';
    let revision = -1;
    for await (const event of house.engine.store.readStream(stream)) revision = event.revision;
    const command = { commandId: crypto.randomUUID(), correlationId: crypto.randomUUID(), actor: null, body: '{}' };
    const poison = { id: crypto.randomUUID(), type: 'ItemScored', schemaVersion: 1, data: { itemId: 'MON-1' } };
    const { position } = await house.engine.store.append(stream, revision, [poison], command);
    await house.isRead(position);
    house.clock += 10 * 86_400_000;
    await house.must('admin', 'changePolicy', { policy: { overall: 0.7 }, reason: 'after it' });
    house.clock += 20 * 86_400_000;
    const both = await liveAndReplayed();
    expect(both.live.get('parked')).toContain(stream);
    expect(differences(both)).toEqual([]);
    await both.done();
  });

  it('gives the same after a projector that was killed again and again in mid-batch', async () => {
    house = await openHouse('2026-01-28T09:00:00Z');
    const kill = async () => {
      await house.superuser.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'causeway projector%' and datname = current_database()`,
      );
    };
    await liveRun(house, { seed: SEED + 2, steps: 160, pocs: 5, disturb: kill });
    const both = await liveAndReplayed();
    expect(differences(both)).toEqual([]);
    await both.done();
  });

  it('differs where one byte of one version was changed, or one version was lost', async () => {
    house = await openHouse('2026-01-28T09:00:00Z');
    await liveRun(house, { seed: SEED + 3, steps: 40, pocs: 3 });
    const both = await liveAndReplayed();
    expect(differences(both)).toEqual([]);
    await both.client.query(
      `update ${both.liveSchema}.criterion set actual = actual || '.' where ctid = (select min(ctid) from ${both.liveSchema}.criterion)`,
    );
    await both.client.query(`delete from ${both.liveSchema}.step where ctid = (select min(ctid) from ${both.liveSchema}.step)`);
    expect(differences({ ...both, live: await dump(house.url, both.liveSchema) })).toEqual(['criterion', 'step']);
    await both.done();
  });
});
