import { fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '@causeway/event-store/event-store.ts';
import { until } from '@causeway/event-store/testing/until.ts';
import { startProjector } from '@causeway/portfolio/projector/projector.ts';
import { rebuild } from '@causeway/portfolio/rebuild.ts';
import { rebuildStream } from '@causeway/portfolio/rebuild-stream.ts';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dump } from '../testing/dump.ts';
import { type House, openHouse } from '../testing/house.ts';
import { liveRun } from '../testing/live-run.ts';

const POC = { name: 'Claims', hypothesis: 'x', track: 'PRODUCTION_BOUND', checklistTemplateId: 'default', slug: 'claims' };

let house: House;
beforeEach(async () => {
  house = await openHouse('2026-03-02T09:00:00Z');
});
afterEach(() => house.close());

const generations = async () =>
  (await house.superuser.query(`select nspname from pg_namespace where nspname like 'read\\_%' order by 1`)).rows.map(
    ({ nspname }) => nspname as string,
  );

/** A log of which some is done otherwise. */
const withOther = (store: EventStore, other: Partial<EventStore>): EventStore =>
  new Proxy(store, {
    get: (_, name) => {
      const value = other[name as keyof EventStore] ?? store[name as keyof EventStore];
      return typeof value === 'function' ? value.bind(store) : value;
    },
  });

describe('a rebuild', () => {
  it('is swapped in while others read and write: no reading fails, goes back in time or mixes two moments', async () => {
    await liveRun(house, { seed: 7, steps: 60, pocs: 4 });
    const second = await house.another();
    let isOver = false;
    const read = [0, 0];
    const readings = [house.engine, second].map(async ({ reader }, place) => {
      let last = await reader.present();
      while (!isOver) {
        const moment = await reader.present();
        expect(moment.position > last.position || (moment.position === last.position && moment.clock >= last.clock)).toBe(true);
        last = moment;
        const page = await reader.list({}, { field: 'NAME', direction: 'ASC' }, { first: 2 }, null);
        const next = await reader.list({}, { field: 'NAME', direction: 'ASC' }, { first: 500, after: page.edges.at(-1)!.cursor }, null);
        expect(next.moment).toEqual(page.moment);
        const ids = [...page.edges, ...next.edges].map(({ node }) => node.pocId);
        const [standings, totals] = await Promise.all([reader.rows('standing', ids, page.moment), reader.figures.totals({}, page.moment)]);
        // Every listed POC stands at that moment, and the totals are of the same.
        expect(standings.size).toBe(ids.length);
        expect(totals.counts.total).toBe(ids.length);
        read[place]! += 1;
      }
    });
    const writing = (async () => {
      for (let n = 0; n < 400 && !isOver; n += 1) await house.must('pmo', 'proposePoc', { ...POC, slug: `more-${n}`, name: `More ${n}` });
    })();
    const before = await house.live();
    await Promise.race([until(() => read.every((count) => count > 0)), ...readings]);
    await rebuild(house.url, house.engine.store);
    // Both have read before, in between and after.
    const atSwap = [...read];
    const goOn = until(() => read.every((count, place) => count > atSwap[place]! + 5));
    await Promise.race([goOn, ...readings]);
    isOver = true;
    await Promise.all([...readings, writing]);
    expect(await house.live()).not.toBe(before);
    expect(await generations()).toEqual([await house.live()]);
    // It is projected on into what is read now.
    await house.must('pmo', 'describePoc', { name: 'After the swap', reason: 'x' }, 'more-0');
    expect((await house.rows('poc', 'more-0'))[0]?.name).toBe('After the swap');
  });

  it('is gone on with at once, and without an alarm, also where the clock stands still: it may have been set back', async () => {
    await house.must('pmo', 'proposePoc', POC);
    await house.settle();
    const { projector } = house.engine;
    const moments: unknown[] = [];
    projector.onMoved((_, generation) => moments.push(generation));
    await rebuild(house.url, house.engine.store);
    await expect.poll(() => [projector.isLeading, moments.at(-1)]).toEqual([true, await house.live()]);
    await house.must('pmo', 'describePoc', { name: 'After the swap', reason: 'x' }, 'claims');
    expect((await house.rows('poc', 'claims'))[0]?.name).toBe('After the swap');
    expect(house.alarms).toEqual([]);
  });

  it('answers whoever waits for what was recorded while it was swapped in with that, not with what was before', async () => {
    await house.must('pmo', 'proposePoc', POC);
    const { store, reader } = house.engine;
    const isHeldUp = async () =>
      (
        await house.superuser.query(
          `select from pg_stat_activity where datname = current_database() and application_name like 'causeway projector%' and wait_event_type = 'Lock'`,
        )
      ).rowCount === 1;
    let seen: Promise<unknown> | null = null;
    // Read first when the bookmark is held: the projector writes what is recorded now into what was read until then, and waits.
    const readAll: EventStore['readAll'] = async function* (after, limit) {
      seen ??= house
        .must('pmo', 'describePoc', { name: 'Meanwhile', reason: 'x' }, 'claims')
        .then(
          async () => (await reader.bySlug(['claims'], 'PRESENT', { poc: { properties: ['name'] } })).get('claims')?.rows?.poc?.[0]?.name,
        );
      await until(isHeldUp);
      yield* store.readAll(after, limit);
    };
    const before = await house.live();
    const rebuilding = rebuild(house.url, withOther(store, { readAll }));
    await until(async () => (await house.live()) !== before);
    expect(await seen).toBe('Meanwhile');
    await rebuilding;
  });

  it('that fails leaves everything as it was', async () => {
    await house.must('pmo', 'proposePoc', POC);
    const [before, tables] = [await generations(), await dump(house.url, await house.live())];
    const { store } = house.engine;
    const failing = withOther(store, {
      readStreams: async function* (upTo) {
        for await (const batch of store.readStreams(upTo)) {
          if (batch.some(({ position }) => position > 8n)) throw new Error('the log went away');
          yield batch;
        }
      },
    });
    await expect(rebuild(house.url, failing)).rejects.toThrow('the log went away');
    expect(await generations()).toEqual(before);
    expect((await dump(house.url, await house.live())).get('poc')).toBe(tables.get('poc'));
  });

  it('parks the POC of a row that the database refuses, as it stood before, and nothing else', async () => {
    for (const slug of ['bad', 'good', 'worse'])
      await house.must('pmo', 'proposePoc', { ...POC, slug, name: slug === 'worse' ? 'Refused' : slug });
    await house.must('pmo', 'describePoc', { name: 'Taken', reason: 'x' }, 'bad');
    const position = await house.must('pmo', 'describePoc', { name: 'Refused', reason: 'x' }, 'bad');
    await house.must('pmo', 'describePoc', { name: 'Afterwards', reason: 'x' }, 'bad');
    await house.superuser.query(
      `create function public.refuse() returns event_trigger language plpgsql as $$
       declare made record; begin
         for made in select object_identity from pg_event_trigger_ddl_commands() where object_identity like 'read\\_%.poc' loop
           execute format('alter table %s add constraint refused check (name <> ''Refused'')', made.object_identity);
         end loop;
       end $$;
       create event trigger refuse on ddl_command_end when tag in ('CREATE TABLE') execute function public.refuse()`,
    );
    await rebuild(house.url, house.engine.store);
    const names = async (slug: string) => (await house.rows('poc', slug)).map(({ name }) => name);
    expect([await names('good'), await names('bad'), await names('worse')]).toEqual([['good'], ['Taken'], []]);
    expect(await house.engine.reader.parked()).toMatchObject([
      { stream: 'poc-bad', position, reason: expect.stringContaining('refused') },
      { stream: 'poc-worse' },
    ]);
    await house.must('pmo', 'describePoc', { name: 'On and on', reason: 'x' }, 'good');
    expect([await names('good'), await names('bad')]).toEqual([['On and on'], ['Taken']]);
  });

  it('that is killed leaves what is read alone, and the next projector removes its leftovers', async () => {
    await liveRun(house, { seed: 11, steps: 30, pocs: 3 });
    const before = await house.live();
    const program = fork(new URL('../testing/rebuild-process.ts', import.meta.url), [house.url], { stdio: 'ignore' });
    await new Promise((resolve) => program.once('message', resolve));
    expect(await generations()).toHaveLength(2);
    program.kill('SIGKILL');
    await new Promise((resolve) => program.once('exit', resolve));
    expect(await house.live()).toBe(before);
    await house.must('pmo', 'proposePoc', POC);
    await house.restart();
    await expect.poll(generations).toEqual([before]);
  });

  it('is alone: another at the same time is refused', async () => {
    await house.must('pmo', 'proposePoc', POC);
    const { store } = house.engine;
    const [begun, isRefused] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const held = withOther(store, {
      readStreams: async function* (upTo) {
        begun.resolve();
        await isRefused.promise;
        yield* store.readStreams(upTo);
      },
    });
    const rebuilding = rebuild(house.url, held);
    await Promise.race([begun.promise, rebuilding]);
    await expect(rebuild(house.url, store)).rejects.toThrow('being rebuilt already');
    isRefused.resolve();
    await rebuilding;
  });

  it('says how far it is, up to the end', async () => {
    await house.must('pmo', 'proposePoc', POC);
    const told: { position: bigint; head: bigint }[] = [];
    await rebuild(house.url, house.engine.store, { onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)?.position).toBe(told.at(-1)?.head);
  });

  it('whose old read models a backup still reads keeps nobody from projecting: they are dropped once it has ended', async () => {
    await house.must('pmo', 'proposePoc', POC);
    await house.engine.projector.stop();
    const backup = new pg.Client({ connectionString: house.url });
    backup.on('error', () => {});
    await backup.connect();
    await backup.query(`create schema read_99; comment on schema read_99 is 'not in use'; create table read_99.poc ()`);
    await backup.query('begin; lock table read_99.poc in access share mode');
    await house.restart();
    await house.must('pmo', 'describePoc', { name: 'Meanwhile', reason: 'x' }, 'claims');
    expect(await generations()).toContain('read_99');
    await backup.end();
    await house.restart();
    await expect.poll(generations).toEqual([await house.live()]);
    expect(house.alarms).toEqual([]);
  });

  it('is made at start where the read models are of another version of the tables', async () => {
    await house.must('pmo', 'proposePoc', POC);
    const before = await house.live();
    await house.superuser.query(`comment on schema ${before} is 'layout of yesterday'; alter table ${before}.poc drop column search`);
    await house.restart();
    await expect.poll(() => house.live()).not.toBe(before);
    await house.must('pmo', 'describePoc', { name: 'Today', reason: 'x' }, 'claims');
    expect((await house.rows('poc', 'claims'))[0]?.name).toBe('Today');
  });

  it('is made at start where the read models were left out of a backup', async () => {
    await house.must('pmo', 'proposePoc', POC);
    await house.engine.projector.stop();
    await house.superuser.query(`drop schema ${await house.live()} cascade`);
    await house.restart();
    await house.must('pmo', 'describePoc', { name: 'Put back', reason: 'x' }, 'claims');
    expect((await house.rows('poc', 'claims'))[0]?.name).toBe('Put back');
  });

  it('is made at start where the log was put back to before what the read models hold', async () => {
    await house.must('pmo', 'proposePoc', POC);
    await house.settle();
    await house.engine.projector.stop();
    await house.superuser.query(`update ${await house.live()}.bookmark set position = position + 100`);
    await house.restart();
    await house.ask('pmo', 'describePoc', { name: 'Put back', reason: 'x' }, 'claims');
    await expect.poll(async () => (await house.rows('poc', 'claims'))[0]?.name).toBe('Put back');
    expect(house.alarms).toEqual(['the read models are ahead of the log, which was put back: they are rebuilt']);
  });

  it('is made at start where the read models were made from another log, which was named by mistake', async () => {
    await liveRun(house, { seed: 37, steps: 40, pocs: 3 });
    await house.must('pmo', 'proposePoc', POC);
    await house.settle();
    await house.engine.projector.stop();
    const before = await dump(house.url, await house.live());
    const mistaken = await openHouse('2026-03-02T09:00:00Z');
    await mistaken.must('pmo', 'proposePoc', { ...POC, slug: 'of-another', name: 'Of another' });
    const { store } = mistaken.engine;
    const { position } = await store.head();
    const projector = startProjector({ url: house.url, store });
    await expect.poll(() => projector.moment?.position).toBe(position);
    await projector.stop();
    await mistaken.close();
    await house.restart();
    await expect.poll(async () => (await house.rows('poc', 'claims'))[0]?.name).toBe('Claims');
    const after = await dump(house.url, await house.live());
    expect([...after.keys()].filter((table) => table !== 'bookmark' && after.get(table) !== before.get(table))).toEqual([]);
    expect(house.alarms).toEqual(['the read models are of another log: they are rebuilt']);
  });

  it('that is under way at start does not keep the process from ending', async () => {
    await liveRun(house, { seed: 31, steps: 40, pocs: 2 });
    await house.settle();
    await house.engine.projector.stop();
    const before = await house.live();
    await house.superuser.query(`comment on schema ${before} is 'layout of yesterday'`);
    const { store } = house.engine;
    let read = 0;
    const slow = withOther(store, {
      readStreams: async function* (upTo) {
        for await (const batch of store.readStreams(upTo))
          for (const event of batch) {
            read += 1;
            yield [event];
            await sleep(100);
          }
      },
    });
    const projector = startProjector({ url: house.url, store: slow });
    await until(() => read > 0);
    await projector.stop();
    expect(read).toBeLessThan(5);
    expect(await generations()).toEqual([before]);
  });

  it('is how a log that was restored alone is taken in, where it is long', async () => {
    await liveRun(house, { seed: 29, steps: 30, pocs: 2 });
    await house.settle();
    await house.engine.projector.stop();
    const before = await dump(house.url, await house.live());
    await house.superuser.query(`update portfolio.live set generation = null; drop schema ${await house.live()} cascade`);
    const told: string[] = [];
    const { store } = house.engine;
    const { position } = await store.head();
    const onProblem = (problem: string) => void told.push(problem);
    const projector = startProjector({ url: house.url, store, rebuildsFrom: position, onProblem });
    await expect.poll(() => projector.moment?.position).toBe(position);
    await projector.stop();
    expect(told).toEqual(['the read models are empty beside a long log: they are rebuilt']);
    const rebuilt = await dump(house.url, await house.live());
    expect([...rebuilt.keys()].filter((table) => table !== 'bookmark' && rebuilt.get(table) !== before.get(table))).toEqual([]);
  });
});

describe('a POC projected anew', () => {
  it('is what a replay of everything gives it, and the projector goes on with it', async () => {
    await liveRun(house, { seed: 23, steps: 80, pocs: 3 });
    await house.settle();
    const schema = await house.live();
    // As if an earlier version had not known what to do with it: parked, and time went on without it.
    await house.superuser.query(`insert into ${schema}.parked values ('poc-poc-0', 1, 'not known yesterday')`);
    await house.restart();
    await liveRun(house, { seed: 24, steps: 20, pocs: 0 });
    await house.must('team', 'describePoc', { name: 'Unseen', reason: 'x' }, 'poc-0').catch(() => {});
    house.clock += 30 * 86_400_000;
    await house.settle();
    expect(await rebuildStream(house.url, house.engine.store, 'poc-poc-0')).toBeNull();
    expect(await house.engine.reader.parked()).toEqual([]);
    house.clock += 10 * 86_400_000;
    await house.settle();
    await house.engine.projector.stop();
    const upTo = await house.engine.reader.present();
    const { generation } = await rebuild(house.url, house.engine.store, { upTo });
    const [left, right] = [await dump(house.url, schema), await dump(house.url, generation)];
    for (const table of left.keys())
      if (table !== 'bookmark') expect({ table, text: left.get(table) }).toEqual({ table, text: right.get(table) });
  });

  it('stays parked where the reason is not gone, and is refused where there is none', async () => {
    await house.must('pmo', 'proposePoc', POC);
    const { rows } = await house.superuser.query(`select max(revision) as revision from log.event where stream = 'poc-claims'`);
    const { position } = await house.engine.store.append(
      'poc-claims',
      rows[0].revision as number,
      [{ id: crypto.randomUUID(), type: 'ItemScored', schemaVersion: 1, data: { itemId: 'MON-1' } }],
      { commandId: crypto.randomUUID(), correlationId: crypto.randomUUID(), actor: null, body: '{}' },
    );
    await house.isRead(position);
    expect(await rebuildStream(house.url, house.engine.store, 'poc-claims')).toMatchObject({ stream: 'poc-claims', position });
    expect((await house.rows('poc', 'claims'))[0]?.name).toBe('Claims');
    await expect(rebuildStream(house.url, house.engine.store, 'poc-nothing')).rejects.toThrow('no stream');
  });

  it('is refused in the tables of another version: what it becomes is not theirs', async () => {
    await house.must('pmo', 'proposePoc', { ...POC, slug: 'claims' });
    await house.settle();
    await house.engine.projector.stop();
    const schema = await house.live();
    await house.superuser.query(`comment on schema ${schema} is 'layout of yesterday'`);
    const before = await dump(house.url, schema);
    await expect(rebuildStream(house.url, house.engine.store, 'poc-claims')).rejects.toThrow(/of another version.*Rebuild all/);
    expect(await dump(house.url, schema)).toEqual(before);
  });

  it('whose rows the database refuses is refused by its name, with what to do, and stands as it did', async () => {
    for (const slug of ['bad', 'good']) await house.must('pmo', 'proposePoc', { ...POC, slug, name: slug });
    await house.settle();
    const schema = await house.live();
    await house.superuser.query(`alter table ${schema}.poc add constraint refused check (name <> 'bad') not valid`);
    await expect(rebuildStream(house.url, house.engine.store, 'poc-bad')).rejects.toThrow(
      /^The database refuses what poc-bad becomes \(.*refused.*\)\. Nothing of it was changed\. Repeat this/,
    );
    expect((await house.rows('poc', 'bad'))[0]?.name).toBe('bad');
    await house.superuser.query(`alter table ${schema}.poc drop constraint refused`);
    expect(await rebuildStream(house.url, house.engine.store, 'poc-bad')).toBeNull();
  });
});
