import type { EventStore } from '@causeway/event-store/event-store.ts';
import { openPostgresStore } from '@causeway/event-store/postgres/postgres-store.ts';
import { until } from '@causeway/event-store/testing/until.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { startProjector } from '@causeway/portfolio/projector/projector.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newEvents } from '../commands/new-events.ts';
import { type House, openHouse } from '../testing/house.ts';

const POC = { name: 'Claims', hypothesis: 'x', track: 'PRODUCTION_BOUND', checklistTemplateId: 'default' };

let house: House;
beforeEach(async () => {
  house = await openHouse('2026-03-02T09:00:00Z');
});
afterEach(() => house.close());

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
    await until(() => projector.isLeading);
    // A policy change renders every POC anew, from their folded states.
    await house.ask('admin', 'changePolicy', { policy: { overall: 0.4 }, reason: 'lower' });
    projector.nudge();
    await house.isRead(position + 1n);
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
    await until(() => projector.isLeading);
    const before = (await real.head()).position;
    const rename = async (through: Pick<EventStore, 'append'>, name: string) => {
      const { rows } = await house.superuser.query(`select max(revision) as revision from log.event where stream = 'poc-claims'`);
      const described = newEvents([fact('PocDescribed', { name, reason: 'x' })], house.clock);
      const command = { commandId: crypto.randomUUID(), correlationId: crypto.randomUUID(), actor: null, body: '{}' };
      return through.append('poc-claims', rows[0].revision as number, described, command);
    };
    const turns = 30;
    for (let turn = 0; turn < turns; turn += 1) {
      const { position } = await rename(store, `Ours ${turn}`);
      await until(() => (projector.moment?.position ?? 0n) >= position);
    }
    // Not handed over, each would be read; a tick may fall between a commit and its answer, on a busy machine often.
    expect(positions.filter((position) => position > before).length).toBeLessThan(turns);
    const { position } = await rename(house.engine.store, 'Theirs');
    await until(() => (projector.moment?.position ?? 0n) >= position);
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
    await until(() => (projector.moment?.position ?? 0n) >= position);
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
    const schema = await house.live();
    const { rows } = await house.superuser.query(
      `select s.xmin::text as stream, b.xmin::text as bookmark, p.xmin::text as row, s.next_at from ${schema}.stream s, ${schema}.bookmark b, ${schema}.standing p where p.to_position = 9223372036854775807`,
    );
    expect([rows[0].row, rows[0].bookmark]).toEqual([rows[0].stream, rows[0].stream]);
    expect(Number(rows[0].next_at)).toBe(Date.parse('2026-03-09T00:00:00Z'));
  });
});
