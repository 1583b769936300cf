import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '@causeway/event-store/testing/until.ts';
import { Fenced } from '@causeway/portfolio/projector/bookmark.ts';
import { leaderOf } from '@causeway/portfolio/projector/leader.ts';
import { startProjector } from '@causeway/portfolio/projector/projector.ts';
import { KeptProjection } from '@causeway/portfolio/projector/storage.ts';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../testing/house.ts';

const POC = { name: 'Claims', hypothesis: 'x', track: 'PRODUCTION_BOUND', checklistTemplateId: 'default' };

let house: House;
beforeEach(async () => {
  house = await openHouse('2026-03-02T09:00:00Z');
});
afterEach(() => house.close());

const terminateProjectors = () =>
  house.superuser.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'causeway projector%' and datname = current_database()`,
  );
const pidOf = (client: pg.Client): number => (client as unknown as { processID: number }).processID;
/** Keeps every movement of the bookmark, from where to where, in the order committed. */
const watchBookmark = async (schema: string) => {
  await house.superuser.query(
    `create table public.moved (n serial, a bigint, b bigint, c bigint, d bigint);
     create function public.note_move() returns trigger language plpgsql security definer as $$
     begin insert into public.moved (a, b, c, d) values (old.position, old.clock, new.position, new.clock); return new; end $$;
     create trigger note after update on ${schema}.bookmark for each row execute function public.note_move()`,
  );
  return async () =>
    (await house.superuser.query('select a, b, c, d from public.moved order by n')).rows as {
      a: string;
      b: string;
      c: string;
      d: string;
    }[];
};

describe('one projector leads', () => {
  it('of several processes one projects, the others stand by and take over, and everybody can tell who leads', async () => {
    await until(() => house.engine.projector.isLeading);
    const second = await house.another();
    const third = await house.another();
    expect([second.projector.isLeading, third.projector.isLeading]).toEqual([false, false]);
    const pool = new pg.Pool({ connectionString: house.url, max: 1 });
    expect(await leaderOf(pool)).toMatch(new RegExp(`:${process.pid}$`));
    await house.engine.projector.stop();
    await until(() => second.projector.isLeading || third.projector.isLeading);
    const { position } = await house.engine.store.append(
      'template-x',
      -1,
      [{ id: crypto.randomUUID(), type: 'TemplatePublished', schemaVersion: 1, data: { id: 'x', name: 'x', items: [] } }],
      { commandId: crypto.randomUUID(), correlationId: crypto.randomUUID(), actor: null, body: '{}' },
    );
    await house.isRead(position);
    await pool.end();
  });

  it('goes on after losing nothing but its connection, and commits no bookmark twice', async () => {
    const moves = await watchBookmark(await house.live());
    for (let round = 0; round < 4; round += 1) {
      await until(() => house.engine.projector.isLeading);
      const commands = Array.from({ length: 6 }, (_, n) => house.ask('pmo', 'proposePoc', { ...POC, name: `Round ${round} ${n}` }));
      await sleep(Math.random() * 20);
      await terminateProjectors();
      await Promise.all(commands);
      const { position } = await house.engine.store.head();
      await house.isRead(position);
    }
    const found = await moves();
    expect(found.length).toBeGreaterThanOrEqual(4);
    // Each begins where the one before ended, and none repeats a moment: a chain without forks.
    for (const [place, { a, b }] of found.entries())
      if (place > 0) expect({ a, b }).toEqual({ a: found[place - 1]!.c, b: found[place - 1]!.d });
    expect(new Set(found.map(({ c, d }) => `${c}/${d}`)).size).toBe(found.length);
    await until(() => house.problems.some((problem) => problem.startsWith('the projector begins again')));
  });

  it('goes on whatever it is notified of: whoever may connect may notify', async () => {
    await until(() => house.engine.projector.isLeading);
    for (const payload of ['soon', '-1', '1.5', '0x10', ' ', '9'.repeat(5_000), '9'.repeat(18)])
      await house.superuser.query(`select pg_notify('causeway_log', $1)`, [payload]);
    await house.must('pmo', 'proposePoc', { ...POC, slug: 'claims' });
    expect((await house.rows('poc', 'claims'))[0]?.name).toBe('Claims');
    expect(house.alarms).toEqual([]);
  });

  it('tells how far it wrote to who listens in other processes, and to nobody of its own, who hears of it without the database', async () => {
    await until(() => house.engine.projector.isLeading);
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
    await until(() => other.told.includes(String(position)));
    await other.client.end();
    // Whoever listens next clears the place of the one that is gone.
    await until(
      async () => (await house.superuser.query('select from pg_stat_activity where pid = $1', [pidOf(other.client)])).rowCount === 0,
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
    const schema = await house.live();
    const [paused, other] = [await KeptProjection.load(stale, schema), await KeptProjection.load(fresh, schema)];
    await house.ask('pmo', 'proposePoc', POC);
    const events = [];
    for await (const event of house.engine.store.readAll(paused.projection.moment.position)) events.push(event);
    await other.projection.take(events);
    await other.write();
    const { rows: before } = await house.superuser.query(`select * from ${schema}.bookmark, ${schema}.poc`);
    await paused.projection.take(events);
    await expect(paused.write()).rejects.toThrow(Fenced);
    expect((await house.superuser.query(`select * from ${schema}.bookmark, ${schema}.poc`)).rows).toEqual(before);
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
    await until(() => cutOff.isLeading);
    const standby = startProjector({ url: house.url, store: house.engine.store, name: 'standby' });
    network.swallow();
    await until(() => standby.isLeading);
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
