import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '@causeway/event-store/event-store.ts';
import { openPostgresStore } from '@causeway/event-store/postgres/postgres-store.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { leaderOf } from '@causeway/portfolio/projector/leader.ts';
import { startProjector } from '@causeway/portfolio/projector/projector.ts';
import { Fenced, KeptProjection } from '@causeway/portfolio/projector/storage.ts';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newEvents } from '../commands/new-events.ts';
import { type House, openHouse } from '../testing/house.ts';

const POC = { name: 'Claims', hypothesis: 'x', track: 'PRODUCTION_BOUND', checklistTemplateId: 'default' };

let house: House;
let superuser: pg.Client;
beforeEach(async () => {
  house = await openHouse('2026-03-02T09:00:00Z');
  superuser = new pg.Client({ connectionString: house.superuserUrl });
  superuser.on('error', () => {});
  await superuser.connect();
});
afterEach(async () => {
  await superuser.end();
  await house.close();
});

const liveSchema = async () => (await superuser.query('select generation from portfolio.live')).rows[0].generation as string;
const terminateProjectors = () =>
  superuser.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'causeway projector%' and datname = current_database()`,
  );
const pidOf = (client: pg.Client): number => (client as unknown as { processID: number }).processID;
const until = async (isSo: () => boolean | Promise<boolean>, ms: number) => {
  const deadline = performance.now() + ms;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`not within ${ms} ms`);
    await sleep(20);
  }
};
/** Keeps every movement of the bookmark, from where to where, in the order committed. */
const watchBookmark = async (schema: string) => {
  await superuser.query(
    `create table public.moved (n serial, a bigint, b bigint, c bigint, d bigint);
     create function public.note_move() returns trigger language plpgsql security definer as $$
     begin insert into public.moved (a, b, c, d) values (old.position, old.clock, new.position, new.clock); return new; end $$;
     create trigger note after update on ${schema}.bookmark for each row execute function public.note_move()`,
  );
  return async () =>
    (await superuser.query('select a, b, c, d from public.moved order by n')).rows as { a: string; b: string; c: string; d: string }[];
};

describe('one projector leads', () => {
  it('of several processes one projects, the others stand by and take over, and everybody can tell who leads', async () => {
    const second = await house.another();
    const third = await house.another();
    await until(() => house.engine.projector.isLeading, 30_000);
    expect([second.projector.isLeading, third.projector.isLeading]).toEqual([false, false]);
    const pool = new pg.Pool({ connectionString: house.url, max: 1 });
    expect(await leaderOf(pool)).toMatch(new RegExp(`:${process.pid}$`));
    await house.engine.projector.stop();
    await until(() => second.projector.isLeading || third.projector.isLeading, 30_000);
    const { position } = await house.engine.store.append(
      'template-x',
      -1,
      [{ id: crypto.randomUUID(), type: 'TemplatePublished', schemaVersion: 1, data: { id: 'x', name: 'x', items: [] } }],
      { commandId: crypto.randomUUID(), correlationId: crypto.randomUUID(), actor: null, body: '{}' },
    );
    await house.engine.reader.waitFor(position);
    await pool.end();
  });

  it('goes on after losing nothing but its connection, and commits no bookmark twice', async () => {
    const moves = await watchBookmark(await liveSchema());
    for (let round = 0; round < 4; round += 1) {
      await until(() => house.engine.projector.isLeading, 30_000);
      const commands = Array.from({ length: 6 }, (_, n) => house.ask('pmo', 'proposePoc', { ...POC, name: `Round ${round} ${n}` }));
      await sleep(Math.random() * 20);
      await terminateProjectors();
      await Promise.all(commands);
      const { position } = await house.engine.store.head();
      await house.engine.reader.waitFor(position, 30_000);
    }
    const found = await moves();
    expect(found.length).toBeGreaterThanOrEqual(4);
    // Each begins where the one before ended, and none repeats a moment: a chain without forks.
    for (const [place, { a, b }] of found.entries())
      if (place > 0) expect({ a, b }).toEqual({ a: found[place - 1]!.c, b: found[place - 1]!.d });
    expect(new Set(found.map(({ c, d }) => `${c}/${d}`)).size).toBe(found.length);
    expect(house.problems.some((problem) => problem.startsWith('the projector begins again'))).toBe(true);
  });

  it('goes on whatever it is notified of: whoever may connect may notify', async () => {
    await until(() => house.engine.projector.isLeading, 30_000);
    for (const payload of ['soon', '-1', '1.5', '0x10', ' ', '9'.repeat(5_000), '9'.repeat(18)])
      await superuser.query(`select pg_notify('causeway_log', $1)`, [payload]);
    await house.must('pmo', 'proposePoc', { ...POC, slug: 'claims' });
    expect((await house.rows('poc', 'claims'))[0]?.name).toBe('Claims');
    expect(house.problems).toEqual([]);
  });

  it('tells how far it wrote to who listens in other processes, and to nobody of its own, who hears of it without the database', async () => {
    await until(() => house.engine.projector.isLeading, 30_000);
    const listen = async (opening: string) => {
      const client = new pg.Client({ connectionString: house.url });
      const told: (string | undefined)[] = [];
      client.on('notification', ({ payload }) => told.push(payload));
      await client.connect();
      await client.query('select portfolio.listen($1)', [opening]);
      await client.query('listen causeway_projected');
      return { client, told };
    };
    const other = await listen(crypto.randomUUID());
    const position = await house.must('pmo', 'proposePoc', { ...POC, slug: 'claims' });
    await until(() => other.told.includes(String(position)), 5_000);
    await other.client.end();
    // Whoever listens next clears the place of the one that is gone.
    await until(
      async () => (await superuser.query('select from pg_stat_activity where pid = $1', [pidOf(other.client)])).rowCount === 0,
      5_000,
    );
    const own = await listen(house.engine.store.opening);
    await house.must('pmo', 'describePoc', { name: 'Renamed', reason: 'x' }, 'claims');
    await house.settle();
    await own.client.query('select 1');
    expect(own.told).toEqual([]);
    await own.client.end();
  });

  it('a leader whose bookmark another moved cannot write', async () => {
    await house.settle();
    await house.engine.projector.stop();
    const stale = new pg.Client({ connectionString: house.url });
    const fresh = new pg.Client({ connectionString: house.url });
    await Promise.all([stale.connect(), fresh.connect()]);
    const schema = await liveSchema();
    const [paused, other] = [await KeptProjection.load(stale, schema), await KeptProjection.load(fresh, schema)];
    await house.ask('pmo', 'proposePoc', POC);
    const events = [];
    for await (const event of house.engine.store.readAll(paused.projection.moment.position)) events.push(event);
    await other.projection.take(events);
    await other.write();
    const { rows: before } = await superuser.query(`select * from ${schema}.bookmark, ${schema}.poc`);
    await paused.projection.take(events);
    await expect(paused.write()).rejects.toThrow(Fenced);
    expect((await superuser.query(`select * from ${schema}.bookmark, ${schema}.poc`)).rows).toEqual(before);
    // Time alone is fenced too: a clock is part of the bookmark.
    const late = await KeptProjection.load(stale, schema);
    await other.projection.passTime(house.clock + 1_000);
    await other.tick();
    await late.projection.passTime(house.clock + 500);
    await expect(late.tick()).rejects.toThrow(Fenced);
    await Promise.all([stale.end(), fresh.end()]);
  });

  it('a leader behind a network that swallows everything is given up: another leads', async () => {
    await house.engine.projector.stop();
    const network = await swallowingProxy(house.url);
    const cutOff = startProjector({ url: network.url, store: house.engine.store, name: 'cut off' });
    await until(() => cutOff.isLeading, 30_000);
    const standby = startProjector({ url: house.url, store: house.engine.store, name: 'standby' });
    network.swallow();
    await until(() => standby.isLeading, 60_000);
    const pool = new pg.Pool({ connectionString: house.url, max: 1 });
    expect(await leaderOf(pool)).toBe('standby');
    await pool.end();
    network.close();
    await Promise.all([standby.stop(), cutOff.stop()]);
  });
});

/** A network between a projector and the database that can turn half-open: nothing gets through, and nobody is told. */
const swallowingProxy = async (url: string) => {
  const { hostname, port } = new URL(url);
  let isSwallowing = false;
  const sockets: Socket[] = [];
  const server = createServer((from) => {
    const to = connect(Number(port), hostname);
    sockets.push(from, to);
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      a.on('data', (data) => isSwallowing || b.write(data));
      a.on('error', () => {});
      a.on('close', () => isSwallowing || b.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxied = new URL(url);
  proxied.hostname = '127.0.0.1';
  proxied.port = String((server.address() as AddressInfo).port);
  return {
    url: proxied.href,
    swallow: () => {
      isSwallowing = true;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
};

/** A store of the same log, from where it was read, and the positions of what it was read for. */
const watchedStore = async () => {
  const reads: bigint[] = [];
  const positions: bigint[] = [];
  const limits: number[] = [];
  const real = await openPostgresStore({ url: house.url, now: () => house.clock });
  // Its own methods, bound to it: the store has private members.
  const store = new Proxy(real, {
    get: (target, member) => {
      if (member === 'readAll')
        return async function* (after: bigint, limit?: number) {
          reads.push(after);
          if (limit !== undefined) limits.push(limit);
          for await (const event of real.readAll(after, limit)) {
            positions.push(event.position);
            yield event;
          }
        };
      const value: unknown = Reflect.get(target, member, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { store, real, reads, positions, limits };
};

describe('what the projector keeps', () => {
  it('takes up where it was after a restart, without reading the log again', async () => {
    await house.must('pmo', 'proposePoc', { ...POC, slug: 'claims' });
    await house.must('pmo', 'proposePoc', { ...POC, slug: 'other' });
    await house.settle();
    await house.engine.projector.stop();
    const { store, real, reads } = await watchedStore();
    const { position } = await real.head();
    const problems: string[] = [];
    const projector = startProjector({ url: house.url, store, onProblem: (problem) => problems.push(problem) });
    await until(() => projector.isLeading, 30_000);
    // A policy change renders every POC anew, from their folded states.
    await house.ask('admin', 'changePolicy', { policy: { overall: 0.4 }, reason: 'lower' });
    projector.nudge();
    await house.engine.reader.waitFor(position + 1n);
    const required = async (slug: string) =>
      (await house.rows('criterion', slug)).find(({ code }) => code === 'OVERALL_READINESS')?.requiredValue;
    expect([await required('claims'), await required('other')]).toEqual([0.4, 0.4]);
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.every((after) => after >= position)).toBe(true);
    expect(problems).toEqual([]);
    await projector.stop();
    await real.close();
  });

  it('takes what its own process recorded as it is handed over, and reads what others did', async () => {
    await house.must('pmo', 'proposePoc', { ...POC, slug: 'claims' });
    await house.settle();
    await house.engine.projector.stop();
    const { store, real, positions } = await watchedStore();
    const projector = startProjector({ url: house.url, store });
    await until(() => projector.isLeading, 30_000);
    const before = (await real.head()).position;
    const rename = async (through: Pick<EventStore, 'append'>, name: string) => {
      const { rows } = await superuser.query(`select max(revision) as revision from log.event where stream = 'poc-claims'`);
      const described = newEvents([fact('PocDescribed', { name, reason: 'x' })], house.clock);
      const command = { commandId: crypto.randomUUID(), correlationId: crypto.randomUUID(), actor: null, body: '{}' };
      return through.append('poc-claims', rows[0].revision as number, described, command);
    };
    const turns = 30;
    for (let turn = 0; turn < turns; turn += 1) {
      const { position } = await rename(store, `Ours ${turn}`);
      await until(() => (projector.moment?.position ?? 0n) >= position, 10_000);
    }
    // Not handed over, each would be read; a tick may fall between a commit and its answer, on a busy machine often.
    expect(positions.filter((position) => position > before).length).toBeLessThan(turns);
    const { position } = await rename(house.engine.store, 'Theirs');
    await until(() => (projector.moment?.position ?? 0n) >= position, 10_000);
    expect((await house.rows('poc', 'claims'))[0]?.name).toBe('Theirs');
    await projector.stop();
    await real.close();
  });

  it('reads long events a few at a time, and a command whole that has more of them', async () => {
    await house.must('pmo', 'proposePoc', { ...POC, slug: 'claims' });
    await house.settle();
    await house.engine.projector.stop();
    const { store, real, limits } = await watchedStore();
    const append = async (revision: number, count: number, hypothesis: string) => {
      const facts = Array.from({ length: count }, (_, place) => fact('PocDescribed', { name: `Name ${place}`, hypothesis, reason: 'x' }));
      const command = { commandId: crypto.randomUUID(), correlationId: crypto.randomUUID(), actor: null, body: '{}' };
      return real.append('poc-claims', revision, newEvents(facts, house.clock), command);
    };
    let { revision } = (await real.find({ stream: 'poc-claims', direction: 'DESC', limit: 1 }))[0]!;
    for (let command = 0; command < 60; command += 1) ({ revision } = await append(revision, 1, 'x'.repeat(400_000)));
    const { position } = await append(revision, 100, 'Short');
    const projector = startProjector({ url: house.url, store });
    await until(() => (projector.moment?.position ?? 0n) >= position, 30_000);
    expect((await house.rows('poc', 'claims'))[0]).toMatchObject({ name: 'Name 99', hypothesis: 'Short' });
    expect(Math.min(...limits)).toBeLessThan(20);
    await projector.stop();
    await real.close();
  });

  it('keeps folded states and next instants in the transaction of the bookmark', async () => {
    await house.must('pmo', 'proposePoc', {
      ...POC,
      slug: 'claims',
      decisionDueOn: '2026-06-01',
      budget: { poc: { minorUnits: '1', currency: 'USD' }, production: { minorUnits: '1', currency: 'USD' } },
      infrastructure: { tier: 'SHARED_PLATFORM' },
      owners: { productionOwner: 'owner@causeway.demo' },
    });
    await house.must('pmo', 'kickOffPoc', {}, 'claims');
    const schema = await liveSchema();
    const { rows } = await superuser.query(
      `select s.xmin::text as stream, b.xmin::text as bookmark, p.xmin::text as row, s.next_at from ${schema}.stream s, ${schema}.bookmark b, ${schema}.standing p where p.to_position = 9223372036854775807`,
    );
    expect([rows[0].row, rows[0].bookmark]).toEqual([rows[0].stream, rows[0].stream]);
    expect(Number(rows[0].next_at)).toBe(Date.parse('2026-03-09T00:00:00Z'));
  });
});

describe('an event that cannot be projected', () => {
  const poison = async (stream: string) => {
    const { rows } = await superuser.query('select max(revision) as revision from log.event where stream = $1', [stream]);
    return house.engine.store.append(
      stream,
      rows[0].revision as number,
      [{ id: crypto.randomUUID(), type: 'ItemScored', schemaVersion: 1, data: { itemId: 'MON-1' } }],
      { commandId: crypto.randomUUID(), correlationId: crypto.randomUUID(), actor: null, body: '{}' },
    );
  };

  it('parks its stream and nothing else, is reported, and stays parked over a restart', async () => {
    await house.must('pmo', 'proposePoc', { ...POC, slug: 'bad' });
    await house.must('pmo', 'proposePoc', { ...POC, slug: 'good', name: 'Good' });
    const { position } = await poison('poc-bad');
    await house.engine.reader.waitFor(position);
    // The database may tell readers a moment before it answers the projector.
    await expect.poll(() => house.engine.projector.parked).toMatchObject([{ stream: 'poc-bad', position }]);
    expect(house.problems.join()).toContain('poc-bad is parked: ItemScored');
    await house.must('pmo', 'describePoc', { name: 'Better', reason: 'x' }, 'good');
    expect((await house.rows('poc', 'good'))[0]?.name).toBe('Better');
    expect((await house.rows('poc', 'bad'))[0]?.name).toBe('Claims');
    await house.restart();
    await house.must('pmo', 'describePoc', { name: 'Best', reason: 'x' }, 'good');
    expect(await house.engine.reader.parked()).toMatchObject([{ stream: 'poc-bad', position }]);
    house.at('2026-05-02T09:00:00Z');
    await house.settle();
    expect((await house.rows('poc', 'good'))[0]?.name).toBe('Best');
  });

  it('is found where only the database refuses what it makes, and parks its stream alone, however many commands came with it', async () => {
    for (const slug of ['bad', 'good', 'late']) await house.must('pmo', 'proposePoc', { ...POC, slug, name: slug });
    await superuser.query(`alter table ${await liveSchema()}.poc add constraint refused check (name <> 'Refused')`);
    await house.engine.projector.stop();
    for (const [slug, name] of [
      ['good', 'Better'],
      ['bad', 'Taken'],
      ['bad', 'Refused'],
      ['bad', 'Afterwards'],
      ['good', 'Best'],
    ] as const)
      await house.ask('pmo', 'describePoc', { name, reason: 'x' }, slug);
    await house.restart();
    const { position } = await house.engine.store.head();
    await house.engine.reader.waitFor(position, 20_000);
    const names = async (slug: string) => (await house.rows('poc', slug)).map(({ name }) => name);
    expect([await names('good'), await names('bad'), await names('late')]).toEqual([['Best'], ['Taken'], ['late']]);
    expect(await house.engine.reader.parked()).toMatchObject([{ stream: 'poc-bad', reason: expect.stringContaining('refused') }]);
    await house.must('pmo', 'describePoc', { name: 'Live', reason: 'x' }, 'good');
    expect(await names('good')).toEqual(['Live']);
    // And one that is refused while all goes on.
    await house.ask('pmo', 'describePoc', { name: 'Refused', reason: 'x' }, 'late');
    await house.must('pmo', 'describePoc', { name: 'On and on', reason: 'x' }, 'good');
    expect((await house.engine.reader.parked()).map(({ stream }) => stream)).toEqual(['poc-bad', 'poc-late']);
    expect([await names('good'), await names('late')]).toEqual([['On and on'], ['late']]);
  });

  it('of several POCs is found however they come to light one after the other', async () => {
    for (const slug of ['first', 'second', 'good']) await house.must('pmo', 'proposePoc', { ...POC, slug, name: slug });
    const schema = await liveSchema();
    const { rows } = await superuser.query(`select poc_id from ${schema}.stream order by poc_id`);
    // The second is refused only where the first was not tried just before.
    await superuser.query(
      `create sequence public.tried;
       create function public.refuse() returns trigger language plpgsql security definer as $$ begin
         if new.poc_id = ${rows[0].poc_id} then perform setval('public.tried', 1, false); raise check_violation using message = 'the first'; end if;
         if nextval('public.tried') > 1 then raise check_violation using message = 'the second'; end if;
         return new;
       end $$;
       create trigger refuse before insert on ${schema}.criterion for each row
         when (new.code = 'OVERALL_READINESS' and new.poc_id in (${rows[0].poc_id}, ${rows[1].poc_id})) execute function public.refuse()`,
    );
    await house.ask('admin', 'changePolicy', { policy: { overall: 0.4 }, reason: 'lower' });
    await house.engine.reader.waitFor((await house.engine.store.head()).position, 20_000);
    expect(await house.engine.reader.parked()).toMatchObject([
      { stream: 'poc-first', reason: 'the first' },
      { stream: 'poc-second', reason: 'the second' },
    ]);
    expect((await house.rows('criterion', 'good')).find(({ code }) => code === 'OVERALL_READINESS')?.requiredValue).toBe(0.4);
  });

  it('is found also where so much waits that it is written on the way', async () => {
    await superuser.query(`alter table ${await liveSchema()}.poc add constraint refused check (name <> 'Refused')`);
    await house.engine.projector.stop();
    const propose = (_: unknown, n: number) =>
      house.ask('pmo', 'proposePoc', { ...POC, slug: `poc-${n}`, name: n === 3 ? 'Refused' : `${n}` });
    await Promise.all(Array.from({ length: 1_002 }, propose));
    await house.restart();
    await house.engine.reader.waitFor((await house.engine.store.head()).position, 60_000);
    expect(await house.engine.reader.parked()).toMatchObject([{ stream: 'poc-poc-3', reason: expect.stringContaining('refused') }]);
  });

  it('does not end what is answered again and again: time changes a parked POC no more', async () => {
    await house.must('pmo', 'proposePoc', {
      ...POC,
      slug: 'bad',
      decisionDueOn: '2026-06-01',
      budget: { poc: { minorUnits: '1', currency: 'USD' }, production: { minorUnits: '1', currency: 'USD' } },
      infrastructure: { tier: 'SHARED_PLATFORM' },
      owners: { productionOwner: 'owner@causeway.demo' },
    });
    await house.must('pmo', 'kickOffPoc', {}, 'bad');
    const schema = await liveSchema();
    const { rows } = await superuser.query(`select next_at from ${schema}.stream`);
    expect((await house.engine.reader.standing()).until).toBe(Number(rows[0].next_at));
    expect(Number(rows[0].next_at)).toBeGreaterThan(house.clock);
    const { position } = await poison('poc-bad');
    await house.engine.reader.waitFor(position);
    expect((await house.engine.reader.standing()).until).toBe(Number.POSITIVE_INFINITY);
  });

  it('is none where the database takes too long or has no room: nothing is parked, and it goes on once it can', async () => {
    await house.must('pmo', 'proposePoc', { ...POC, slug: 'slow' });
    const schema = await liveSchema();
    for (const fails of [
      `raise exception 'too long' using errcode = 'query_canceled'`,
      `raise exception 'no room' using errcode = 'disk_full'`,
    ]) {
      await superuser.query(
        `create or replace function public.fails() returns trigger language plpgsql as $$ begin ${fails}; end $$;
         create or replace trigger fails before insert on ${schema}.poc for each row execute function public.fails()`,
      );
      await house.ask('pmo', 'describePoc', { name: fails.slice(0, 30), reason: 'x' }, 'slow');
      house.engine.projector.nudge();
      await until(() => house.problems.join().includes(fails.includes('too long') ? 'too long' : 'no room'), 20_000);
      expect(await house.engine.reader.parked()).toEqual([]);
      await superuser.query(`drop trigger fails on ${schema}.poc`);
      await house.engine.reader.waitFor((await house.engine.store.head()).position, 20_000);
      expect((await house.rows('poc', 'slow'))[0]?.name).toBe(fails.slice(0, 30));
    }
  });
});
