import { randomUUID } from 'node:crypto';
import { openPostgresStore } from '@causeway/event-store/postgres/postgres-store.ts';
import type { Actor } from '@causeway/kernel/command.ts';
import { isRefused } from '@causeway/kernel/refusal.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestEngine, type TestEngine } from '../testing/engine.ts';
import { Executor } from './execute.ts';

// A server judges by what it has heard of, so that nobody waits for a look into the log; what another server recorded meanwhile counts all the same.

let on: TestEngine;
/** Another server of the same log: it hears of nothing that the first records. */
let other: Executor;
/** What the other has asked the log for. */
let looks: string[] = [];
/** How often it sent something to be recorded. */
let appends = 0;
let close: () => Promise<void>;
beforeAll(async () => {
  on = await startTestEngine();
  const store = await openPostgresStore({ url: on.engine.databaseUrl });
  close = () => store.close();
  const { directory, now, reader } = on.engine;
  const looked = <Asked extends readonly unknown[], Found>(what: string, look: (...asked: Asked) => Found) => {
    return (...asked: Asked) => {
      looks.push(what);
      return look(...asked);
    };
  };
  other = new Executor({
    store: {
      append: (...append) => {
        appends += 1;
        return store.append(...append);
      },
      onAppended: (listener) => store.onAppended(listener),
      head: looked('head', () => store.head()),
      commandOf: looked('command', (id) => store.commandOf(id)),
      readStream: looked('stream', (stream, range) => store.readStream(stream, range)),
    },
    directory,
    now,
    currenciesInUse: () => reader.currenciesInUse(),
  });
});
afterAll(async () => {
  await close();
  await on.close();
});

const aPmo = (): Actor => ({ id: randomUUID(), roles: ['PMO'] });
const ask = (type: Parameters<TestEngine['ask']>[0], input: object, stream: string | null, actor = aPmo()) => {
  looks = [];
  return other.execute({ type, input: { ...input }, stream, actor, correlationId: randomUUID() });
};
const must = async (...asked: Parameters<typeof ask>) => {
  const outcome = await ask(...asked);
  if (isRefused(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
};
const proposal = (over: object = {}) => ({
  name: 'Heard of',
  hypothesis: 'x',
  track: 'PRODUCTION_BOUND',
  slug: `p-${randomUUID()}`,
  ...over,
});
/** A POC that both servers have heard of as it is. */
const aPoc = async () => {
  const { stream } = await on.must('proposePoc', proposal({ checklistTemplateId: 'default' }));
  await must('describePoc', { name: 'Named', reason: 'x' }, stream);
  await on.must('describePoc', { name: 'Renamed', reason: 'x' }, { stream });
  await must('describePoc', { name: 'Named again', reason: 'x' }, stream);
  return stream;
};
const last = async (stream: string) => {
  const events = [];
  for await (const event of on.engine.store.readStream(stream)) events.push(event);
  return events.at(-1)!;
};
const scores = (score: number) => ({ scores: [{ itemId: 'AUTH-1', score }] });

describe('a command of a POC that was heard of', () => {
  it('is recorded without a look into the log, one after the other', async () => {
    const stream = await aPoc();
    for (const score of [2, 0, 1]) {
      await must('scoreItems', { ...scores(score), commandId: randomUUID() }, stream);
      expect(looks).toEqual([]);
    }
    expect((await last(stream)).data).toMatchObject({ score: 1 });
  });

  it('is judged anew where another server wrote to the POC, and recorded behind it', async () => {
    const stream = await aPoc();
    await on.must('scoreItems', scores(1), { stream });
    const before = await last(stream);
    await must('scoreItems', scores(2), stream);
    expect(looks).not.toEqual([]);
    expect(await last(stream)).toMatchObject({ revision: before.revision + 1, data: { score: 2 } });
  });

  it('is refused by what another server recorded, not by what was heard of', async () => {
    const stream = await aPoc();
    await on.must('decide', { decision: 'STOP', rationale: 'x', stopReason: 'ABANDONED', learned: 'y' }, { stream });
    const before = await on.head();
    expect(await ask('scoreItems', scores(1), stream)).toMatchObject({ refusals: [{ code: 'WRONG_STATUS' }] });
    expect(await on.head()).toBe(before);
  });

  it('is not refused by what was heard of and is so no more', async () => {
    const { stream } = await on.must('proposePoc', proposal());
    await must('describePoc', { name: 'Named', reason: 'x' }, stream);
    await on.must('writeChecklist', { templateId: 'default' }, { stream });
    await must('scoreItems', scores(1), stream);
    expect(await last(stream)).toMatchObject({ type: 'ItemScored' });
  });

  it('is in CONFLICT with a revision that another server went beyond, and current with the one that it made', async () => {
    const stream = await aPoc();
    const heardOf = (await last(stream)).revision;
    await on.must('scoreItems', scores(1), { stream });
    expect(await ask('scoreItems', { ...scores(2), expectedRevision: heardOf }, stream)).toMatchObject({
      refusals: [{ code: 'CONFLICT', currentRevision: heardOf + 1 }],
    });
    await must('scoreItems', { ...scores(2), expectedRevision: heardOf + 1 }, stream);
  });

  it('GE-4 that another server carried out answers its position, also where it would be right a second time', async () => {
    const stream = await aPoc();
    const input = { ...scores(2), commandId: randomUUID() };
    const { position } = await on.must('scoreItems', input, { stream });
    await on.must('scoreItems', scores(0), { stream });
    const before = await on.head();
    expect(await must('scoreItems', input, stream)).toEqual({ stream, position, recorded: false });
    expect(await ask('scoreItems', { ...input, ...scores(1) }, stream)).toMatchObject({ refusals: [{ code: 'COMMAND_ID_REUSED' }] });
    expect(await on.head()).toBe(before);
  });

  it('GE-4 that comes to both servers many times at once is carried out once; with another body it is none of them', async () => {
    const stream = await aPoc();
    const commandId = randomUUID();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, place) => {
        const input = { ...scores(place % 5 === 4 ? 0 : 2), commandId };
        return place % 2 === 0 ? on.ask('scoreItems', input, { stream }) : ask('scoreItems', input, stream);
      }),
    );
    const carriedOut = outcomes.flatMap((outcome) => (isRefused(outcome) ? [] : [outcome]));
    const others = outcomes.filter(isRefused);
    expect(carriedOut.filter(({ recorded }) => recorded)).toHaveLength(1);
    expect(new Set(carriedOut.map(({ position }) => position)).size).toBe(1);
    expect(new Set(others.flatMap(({ refusals }) => refusals.map(({ code }) => code)))).toEqual(new Set(['COMMAND_ID_REUSED']));
    expect([4, 16]).toContain(others.length);
  });

  it('GE-4 among repeats is looked for before it is sent to be recorded a second time', async () => {
    const inputs = Array.from({ length: 5 }, () => proposal({ commandId: randomUUID() }));
    const made = [];
    for (const input of inputs) made.push(await on.must('proposePoc', input));
    appends = 0;
    for (const [place, input] of inputs.entries())
      expect(await must('proposePoc', input, null)).toEqual({ ...made[place], recorded: false });
    // The first at most: nobody knew yet.
    expect(appends).toBeLessThanOrEqual(1);
  });

  it('GE-2 of one name that comes to both servers many times at once finds a slug each', async () => {
    const name = `Same ${randomUUID().slice(0, 8)}`;
    const made = await Promise.all(
      Array.from({ length: 12 }, async (_, place) => {
        const input = { ...proposal({ name }), slug: null };
        return place % 2 === 0 ? on.must('proposePoc', input) : must('proposePoc', input, null);
      }),
    );
    expect(new Set(made.map(({ stream }) => stream)).size).toBe(12);
  });

  it('GE-5 whose author was taken off the team on another server is forbidden, also as a repeat', async () => {
    const { stream } = await on.must('proposePoc', proposal({ checklistTemplateId: 'default', members: ['member@causeway.example'] }));
    const [member] = await on.engine.directory.resolve(['member@causeway.example']);
    const by = { id: member!.id!, roles: [] };
    const input = { ...scores(2), commandId: randomUUID() };
    await must('scoreItems', input, stream, by);
    await must('scoreItems', scores(0), stream, by);
    await on.must('changeTeam', { remove: ['member@causeway.example'], reason: 'x' }, { stream });
    expect(await ask('scoreItems', input, stream, by)).toMatchObject({ refusals: [{ code: 'FORBIDDEN' }] });
  });

  it('PR-2 leaves nobody in the directory whom it names for the first time and who is refused by what another server recorded', async () => {
    const stream = await aPoc();
    await on.must('decide', { decision: 'STOP', rationale: 'x', stopReason: 'ABANDONED', learned: 'y' }, { stream });
    const newcomer = `${randomUUID()}@causeway.example`;
    expect(await ask('changeTeam', { add: [newcomer], reason: 'x' }, stream)).toMatchObject({ refusals: [{ code: 'WRONG_STATUS' }] });
    expect(await on.engine.directory.byEmail(newcomer)).toBeNull();
  });
});

describe('what a command is judged by besides its POC', () => {
  it('CL-1 is the template as another server published it a moment ago', async () => {
    await must('proposePoc', proposal({ checklistTemplateId: 'default' }), null);
    await must('proposePoc', proposal({ checklistTemplateId: 'default' }), null);
    expect(looks).toEqual([]);
    const template = (await on.engine.executor.template('default'))!;
    const items = template.items.map(({ id, area, question, weight, blocking, effortWeeks }) => ({
      id,
      area,
      question: `${question} Really?`,
      weight,
      blocking,
      effortWeeks,
    }));
    await on.must('publishTemplate', { id: 'default', name: 'Ours', items }, { by: 'admin' });
    const { stream } = await must('proposePoc', proposal({ checklistTemplateId: 'default' }), null);
    expect((await other.poc(stream))!.checklist!.items[0]!.question).toBe(items[0]!.question);
  });

  it('MO-2 is the policy as another server changed it a moment ago', async () => {
    const stream = await aPoc();
    const { weeklyRates } = await other.policy();
    const rates = [...weeklyRates, { minorUnits: '100', currency: 'NOK' }];
    await on.must('changePolicy', { policy: { weeklyRates: rates }, reason: 'x' }, { by: 'admin' });
    await must('describePoc', { name: 'By another policy', reason: 'x' }, stream);
    expect(looks).not.toEqual([]);
    expect((await other.policy()).weeklyRates).toHaveLength(rates.length);
    await must('describePoc', { name: 'By the same', reason: 'x' }, stream);
    expect(looks).toEqual([]);
  });
});
