import { until } from '@causeway/event-store/testing/until.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../testing/house.ts';

const POC = { name: 'Claims', hypothesis: 'x', track: 'PRODUCTION_BOUND', checklistTemplateId: 'default' };

let house: House;
beforeEach(async () => {
  house = await openHouse('2026-03-02T09:00:00Z');
});
afterEach(() => house.close());

describe('an event that cannot be projected', () => {
  const poison = async (stream: string) => {
    const { rows } = await house.superuser.query('select max(revision) as revision from log.event where stream = $1', [stream]);
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
    await house.isRead(position);
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
    await house.superuser.query(`alter table ${await house.live()}.poc add constraint refused check (name <> 'Refused')`);
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
    await house.isRead(position);
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
    const schema = await house.live();
    const { rows } = await house.superuser.query(`select poc_id from ${schema}.stream order by poc_id`);
    // The second is refused only where the first was not tried just before.
    await house.superuser.query(
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
    await house.isRead((await house.engine.store.head()).position);
    expect(await house.engine.reader.parked()).toMatchObject([
      { stream: 'poc-first', reason: 'the first' },
      { stream: 'poc-second', reason: 'the second' },
    ]);
    expect((await house.rows('criterion', 'good')).find(({ code }) => code === 'OVERALL_READINESS')?.requiredValue).toBe(0.4);
  });

  it('is found also where so much waits that it is written on the way', async () => {
    await house.superuser.query(`alter table ${await house.live()}.poc add constraint refused check (name <> 'Refused')`);
    await house.engine.projector.stop();
    const propose = (n: number) => house.ask('pmo', 'proposePoc', { ...POC, slug: `poc-${n}`, name: n === 3 ? 'Refused' : `${n}` });
    // Not all at once: working out a thousand keeps a busy machine from hearing of its connections in time.
    for (let asked = 0; asked < 1_020; asked += 60) await Promise.all(Array.from({ length: 60 }, (_, n) => propose(asked + n)));
    await house.restart();
    await house.isRead((await house.engine.store.head()).position);
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
    const schema = await house.live();
    const { rows } = await house.superuser.query(`select next_at from ${schema}.stream`);
    expect((await house.engine.reader.standing()).until).toBe(Number(rows[0].next_at));
    expect(Number(rows[0].next_at)).toBeGreaterThan(house.clock);
    const { position } = await poison('poc-bad');
    await house.isRead(position);
    expect((await house.engine.reader.standing()).until).toBe(Number.POSITIVE_INFINITY);
  });

  it('is none where the database takes too long or has no room: nothing is parked, and it goes on once it can', async () => {
    await house.must('pmo', 'proposePoc', { ...POC, slug: 'slow' });
    const schema = await house.live();
    for (const fails of [
      `raise exception 'too long' using errcode = 'query_canceled'`,
      `raise exception 'no room' using errcode = 'disk_full'`,
    ]) {
      await house.superuser.query(
        `create or replace function public.fails() returns trigger language plpgsql as $$ begin ${fails}; end $$;
         create or replace trigger fails before insert on ${schema}.poc for each row execute function public.fails()`,
      );
      await house.ask('pmo', 'describePoc', { name: fails.slice(0, 30), reason: 'x' }, 'slow');
      house.engine.projector.nudge();
      await until(() => house.problems.join().includes(fails.includes('too long') ? 'too long' : 'no room'));
      expect(await house.engine.reader.parked()).toEqual([]);
      await house.superuser.query(`drop trigger fails on ${schema}.poc`);
      await house.isRead((await house.engine.store.head()).position);
      expect((await house.rows('poc', 'slow'))[0]?.name).toBe(fails.slice(0, 30));
    }
  });
});
