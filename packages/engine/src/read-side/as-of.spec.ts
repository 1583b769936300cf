import { setTimeout as sleep } from 'node:timers/promises';
import type { Moment } from '@causeway/portfolio/moment.ts';
import { startProjector } from '@causeway/portfolio/projector/projector.ts';
import { BadReading, NotYet } from '@causeway/portfolio/reader/refused.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../testing/house.ts';

const POC = { name: 'Claims', hypothesis: 'x', track: 'PRODUCTION_BOUND', checklistTemplateId: 'default', slug: 'claims' };

let house: House;
let proposed: bigint;
let renamed: bigint;
beforeAll(async () => {
  house = await openHouse('2026-03-02T09:00:00Z');
  proposed = await house.must('pmo', 'proposePoc', POC);
  house.at('2026-03-03T09:00:00Z');
  renamed = await house.must('pmo', 'describePoc', { name: 'Renamed', reason: 'clearer' }, 'claims');
  house.at('2026-03-05T09:00:00Z');
  await house.settle();
});
afterAll(() => house.close());

const resolve = (asOf: Parameters<House['engine']['reader']['resolve']>[0]): Promise<Moment> => house.engine.reader.resolve(asOf);
const name = async (asOf: Parameters<House['engine']['reader']['resolve']>[0]) =>
  (await house.rows('poc', 'claims', asOf))[0]?.name ?? null;
const instant = (text: string) => Date.parse(text);

describe('TI-1 a moment of the past', () => {
  it('at an instant is the last position recorded by then, with the clock at it', async () => {
    expect(await resolve({ at: instant('2026-03-02T23:00:00Z') })).toEqual({ position: proposed, clock: instant('2026-03-02T23:00:00Z') });
    expect(await resolve({ at: instant('2026-03-03T09:00:00Z') })).toEqual({ position: renamed, clock: instant('2026-03-03T09:00:00Z') });
    expect([await name({ at: instant('2026-03-03T08:59:59.999Z') }), await name({ at: instant('2026-03-03T09:00:00Z') })]).toEqual([
      'Claims',
      'Renamed',
    ]);
  });

  it('TI-2 at a position has the log’s time there: the newest recordedAt up to it', async () => {
    expect(await resolve({ position: proposed })).toEqual({ position: proposed, clock: instant('2026-03-02T09:00:00Z') });
    expect([await name({ position: renamed - 1n }), await name({ position: renamed })]).toEqual(['Claims', 'Renamed']);
  });

  it('at an event is at its position', async () => {
    const events = await house.engine.store.find({ stream: 'poc-claims', limit: 50 });
    expect(await resolve({ event: events.at(-1)!.id })).toEqual({ position: renamed, clock: instant('2026-03-03T09:00:00Z') });
  });

  it('inside a command is before that command', async () => {
    const events = await house.engine.store.find({ stream: 'poc-claims', limit: 50 });
    const opening = events.filter(({ commandId }) => commandId === events[0]!.commandId);
    expect(opening.length).toBeGreaterThan(1);
    expect((await resolve({ position: opening[0]!.position })).position).toBe(opening[0]!.position - 1n);
    expect(await name({ position: opening[0]!.position })).toBeNull();
    expect(await name({ event: opening[0]!.id })).toBeNull();
    expect(await name({ position: opening.at(-1)!.position })).toBe('Claims');
  });

  it('before the first event is empty', async () => {
    const early = await resolve({ at: instant('2020-01-01T00:00:00Z') });
    for (const moment of [early, await resolve({ position: 0n })]) {
      expect(moment.position).toBe(0n);
      expect(await house.engine.reader.bySlug(['claims'], moment)).toEqual(new Map());
      expect((await house.engine.reader.figures.totals({}, moment)).counts.total).toBe(0);
      expect(await house.engine.reader.templatesAt(moment)).toEqual([]);
      expect((await house.engine.reader.policyAt(moment)).version).toBe(1);
    }
  });

  it('in the future, beyond the head, below zero, or of an event that is none, is refused with its field', async () => {
    const { position } = await house.engine.store.head();
    const refused = async (asOf: Parameters<typeof resolve>[0]) => {
      const error = await resolve(asOf).catch((each: unknown) => each);
      expect(error).toBeInstanceOf(BadReading);
      return (error as BadReading).field;
    };
    expect(await refused({ at: house.clock + 1 })).toEqual(['asOf', 'at']);
    expect(await refused({ position: position + 1n })).toEqual(['asOf', 'position']);
    expect(await refused({ position: -1n })).toEqual(['asOf', 'position']);
    expect(await refused({ event: crypto.randomUUID() })).toEqual(['asOf', 'event']);
  });

  it('at an instant that is read already is answered though the server’s clock was set back behind it', async () => {
    const { clock } = house;
    house.clock = instant('2026-03-03T08:00:00Z');
    expect(await name({ at: instant('2026-03-03T09:00:00Z') })).toBe('Renamed');
    expect(await resolve({ at: clock })).toEqual({ position: renamed, clock });
    await expect(resolve({ at: clock + 1 })).rejects.toThrow(BadReading);
    house.clock = clock;
  });

  it('answers the policy and the templates of then', async () => {
    house.at('2026-03-06T09:00:00Z');
    const before = await house.settle();
    await house.must('admin', 'changePolicy', { policy: { overall: 0.6 }, reason: 'lower' });
    expect((await house.engine.reader.policyAt(before)).overall).toBe(0.8);
    expect((await house.engine.reader.policyAt(await house.engine.reader.present())).overall).toBe(0.6);
    const items = (await house.engine.reader.templatesAt(before))[0]!.items
      .slice(0, 28)
      .map(({ id, area, question, weight, blocking, effortWeeks }) => ({ id, area, question, weight, blocking, effortWeeks }));
    await house.must('admin', 'publishTemplate', { id: 'default', name: 'Ours', items });
    expect((await house.engine.reader.templatesAt(before)).map((template) => template.version)).toEqual([1]);
    expect((await house.engine.reader.templatesAt(await house.engine.reader.present())).map((template) => template.version)).toEqual([2]);
  });
});

describe('waiting for a moment', () => {
  it('an instant that the read side’s clock has not reached is waited for', async () => {
    await house.settle();
    const asked = house.clock + 60_000;
    house.clock += 120_000;
    expect((await resolve({ at: asked })).clock).toBe(asked);
    expect((await house.engine.reader.present()).clock).toBeGreaterThanOrEqual(asked);
  });

  it('a position is waited for, and given up in time where nobody projects', async () => {
    await house.settle();
    const waited = house.engine.reader.waitFor((await house.engine.store.head()).position + 1n, 60_000);
    await sleep(50);
    await house.ask('pmo', 'describePoc', { name: 'Again', reason: 'x' }, 'claims');
    await waited;
    expect(await name(null)).toBe('Again');
    const beyond = (await house.engine.store.head()).position + 1n;
    await expect(house.engine.reader.waitFor(beyond, 200)).rejects.toThrow(NotYet);
  });

  it('every command can be read where it was answered, by whichever process', async () => {
    const other = await house.another();
    for (let n = 0; n < 10; n += 1) {
      const outcome = await house.ask('pmo', 'describePoc', { name: `Name ${n}`, reason: 'x' }, 'claims');
      if (!('position' in outcome)) throw new Error('refused');
      for (const { reader } of [house.engine, other]) {
        const moment = await reader.waitFor(outcome.position, 60_000);
        const { pocId } = (await reader.bySlug(['claims'], moment)).get('claims')!;
        expect((await reader.rows('poc', [pocId], moment)).get(pocId)?.[0]?.name).toBe(`Name ${n}`);
      }
    }
  });

  it('an instant is waited for with all that was recorded at it, though the clock of the read side stands there already', async () => {
    await house.settle();
    await house.engine.projector.stop();
    await house.ask('pmo', 'describePoc', { name: 'In the same millisecond', reason: 'x' }, 'claims');
    const reading = name({ at: house.clock });
    await sleep(100);
    const projector = startProjector({ url: house.url, store: house.engine.store });
    expect(await reading).toBe('In the same millisecond');
    await projector.stop();
  });
});
