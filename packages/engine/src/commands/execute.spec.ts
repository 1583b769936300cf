import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import { isRefused } from '@causeway/kernel/refusal.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestEngine, type TestEngine } from '../testing/engine.ts';
import { Executor } from './execute.ts';

let on: TestEngine;
beforeAll(async () => {
  on = await startTestEngine();
});
afterAll(() => on.close());

const money = (minorUnits: string) => ({ minorUnits, currency: 'USD' });
const proposal = (over: object = {}) => ({ name: 'Claims triage', hypothesis: 'It sorts.', track: 'PRODUCTION_BOUND', ...over });
/** A fresh POC with a checklist; answers its stream. */
const aPoc = async (over: object = {}) =>
  (await on.must('proposePoc', proposal({ checklistTemplateId: 'default', slug: `poc-${randomUUID()}`, ...over }))).stream;
const score = <Over extends object>(value: number, over = {} as Over) => ({ scores: [{ itemId: 'AUTH-1', score: value }], ...over });
const eventsOf = async (stream: string): Promise<RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const event of on.engine.store.readStream(stream)) events.push(event);
  return events;
};

describe('a command that is repeated', () => {
  it('GE-4 with its id answers the same position and records nothing more', async () => {
    const stream = await aPoc();
    const input = score(1, { commandId: randomUUID() });
    const first = await on.must('scoreItems', input, { stream });
    await on.must('recordSpend', { envelope: 'POC', amount: money('5') }, { stream });
    const before = await on.head();
    expect(await on.must('scoreItems', input, { stream })).toEqual({ stream, position: first.position, recorded: false });
    expect(await on.must('scoreItems', { ...input, commandId: input.commandId.toUpperCase() }, { stream })).toMatchObject({
      position: first.position,
    });
    expect(await on.head()).toBe(before);
  });
  it('GE-4 is answered like its twin, though that was recorded after its id was looked for and before its stream was read', async () => {
    const { store, directory, reader, now } = on.engine;
    const stream = await aPoc({ track: 'RESEARCH' });
    const input = { commandId: randomUUID(), decision: 'STOP', rationale: 'x', stopReason: 'ABANDONED', learned: 'y' };
    let twin = null as ReturnType<TestEngine['must']> | null;
    const executor = new Executor({
      store: {
        append: (...append) => store.append(...append),
        onAppended: (listener) => store.onAppended(listener),
        commandOf: async (commandId) => {
          const found = await store.commandOf(commandId);
          twin ??= on.must('decide', input, { stream });
          await twin;
          return found;
        },
        head: () => store.head(),
        readStream: async function* (name, range) {
          while (name === stream && twin === null) await new Promise((resolve) => setImmediate(resolve));
          await twin;
          yield* store.readStream(name, range);
        },
      },
      directory,
      now,
      currenciesInUse: () => reader.currenciesInUse(),
    });
    const actor = { id: randomUUID(), roles: ['PMO' as const] };
    const outcome = await executor.execute({ type: 'decide', input, stream, actor, correlationId: randomUUID() });
    expect(outcome).toEqual({ stream, position: (await twin!).position, recorded: false });
  });
  it('GE-4 ten times at once is carried out once, and all get the one answer', async () => {
    const stream = await aPoc();
    const input = score(2, { commandId: randomUUID() });
    const answers = await Promise.all(Array.from({ length: 10 }, () => on.must('scoreItems', input, { stream })));
    expect(new Set(answers.map(({ position }) => position)).size).toBe(1);
    expect((await eventsOf(stream)).filter(({ type }) => type === 'ItemScored')).toHaveLength(1);
  });
  it('GE-4 with another body, week, revision or command is COMMAND_ID_REUSED', async () => {
    const stream = await aPoc();
    const commandId = randomUUID();
    await on.must('scoreItems', score(1, { commandId }), { stream });
    for (const [type, input] of [
      ['scoreItems', score(2)],
      ['scoreItems', score(1, { expectedRevision: 3 })],
      ['recordSpend', { envelope: 'POC', amount: money('5') }],
    ] as const)
      expect(await on.refused(type, { ...input, commandId }, { stream })).toMatchObject([
        { code: 'COMMAND_ID_REUSED', field: ['commandId'] },
      ]);
  });
  it('GE-4 an id that another POC knows is used, too', async () => {
    const [one, other] = [await aPoc(), await aPoc()];
    const input = score(1, { commandId: randomUUID() });
    await on.must('scoreItems', input, { stream: one });
    expect(await on.refused('scoreItems', input, { stream: other })).toMatchObject([{ code: 'COMMAND_ID_REUSED' }]);
    expect(await on.refused('proposePoc', proposal({ commandId: input.commandId }))).toMatchObject([{ code: 'COMMAND_ID_REUSED' }]);
  });
  it('GE-4 after it was refused is decided anew', async () => {
    const { stream } = await on.must('proposePoc', proposal());
    const input = score(1, { commandId: randomUUID() });
    expect(await on.refused('scoreItems', input, { stream })).toMatchObject([{ code: 'CHECKLIST_MISSING' }]);
    await on.must('writeChecklist', { templateId: 'default' }, { stream });
    expect(await on.must('scoreItems', input, { stream })).toMatchObject({ recorded: true });
  });
  it('GE-4 that changes nothing answers the newest position, and its id stays free', async () => {
    const stream = await aPoc();
    await on.must('scoreItems', score(1), { stream });
    const newest = (await eventsOf(stream)).at(-1)?.position;
    const commandId = randomUUID();
    expect(await on.must('scoreItems', score(1, { commandId }), { stream })).toEqual({ stream, position: newest, recorded: false });
    expect(await on.must('scoreItems', score(2, { commandId }), { stream })).toMatchObject({ recorded: true });
  });
  it('GE-4 to policy and templates likewise', async () => {
    const input = { policy: { overall: 0.79 }, reason: 'agreed', commandId: randomUUID() };
    const first = await on.must('changePolicy', input, { by: 'admin' });
    await on.must('changePolicy', { policy: { overall: 0.8 }, reason: 'back' }, { by: 'admin' });
    expect(await on.must('changePolicy', input, { by: 'admin' })).toMatchObject({ position: first.position, recorded: false });
    expect(await on.refused('changePolicy', { ...input, reason: 'other' }, { by: 'admin' })).toMatchObject([{ code: 'COMMAND_ID_REUSED' }]);
    expect((await on.engine.executor.policy()).overall).toBe(0.8);
  });
});

describe('a new POC’s slug', () => {
  it('GE-2 is derived from its name, -2, -3 … where that is taken, also at the end of its 80 characters', async () => {
    const name = `Möwe ${'x'.repeat(90)}`;
    const slugs = [];
    for (let copy = 0; copy < 3; copy += 1) slugs.push((await on.must('proposePoc', proposal({ name }))).stream);
    expect(slugs).toEqual([`poc-mowe-${'x'.repeat(75)}`, `poc-mowe-${'x'.repeat(73)}-2`, `poc-mowe-${'x'.repeat(73)}-3`]);
  });
  it('GE-2 is poc- and eight hex digits of the command id where the name leaves nothing', async () => {
    const commandId = '00000000-0000-4000-8000-0001DEADBEEF';
    expect(await on.must('proposePoc', proposal({ name: '🚀', commandId }))).toMatchObject({ stream: 'poc-poc-deadbeef' });
  });
  it('GE-4 GE-2 a repeated proposal is answered by the POC that it made, not by a second one', async () => {
    const input = proposal({ name: 'Said twice', commandId: randomUUID() });
    for (let round = 0; round < 10; round += 1) {
      const one = proposal({ name: 'Said at once', commandId: randomUUID() });
      const answers = await Promise.all(Array.from({ length: 5 }, () => on.must('proposePoc', one)));
      expect(new Set(answers.map(({ stream, position }) => `${stream} ${position}`))).toHaveLength(1);
    }
    const first = await on.must('proposePoc', input);
    expect(await on.must('proposePoc', input)).toMatchObject({ stream: 'poc-said-twice', position: first.position, recorded: false });
    expect(await on.refused('proposePoc', { ...input, name: 'Said otherwise' })).toMatchObject([{ code: 'COMMAND_ID_REUSED' }]);
  });
  it('GE-2 several of one name at once get a slug each', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => on.must('proposePoc', proposal({ name: 'All at once' }))));
    const copies = ['', ...Array.from({ length: 19 }, (_, place) => `-${place + 2}`)];
    expect(new Set(all.map(({ stream }) => stream))).toEqual(new Set(copies.map((copy) => `poc-all-at-once${copy}`)));
  });
  it('GE-2 that is free is taken without a look at its stream; one that is not is looked at', async () => {
    const { store, directory, reader, now } = on.engine;
    const read: string[] = [];
    const executor = new Executor({
      store: {
        append: (...append) => store.append(...append),
        onAppended: (listener) => store.onAppended(listener),
        commandOf: (commandId) => store.commandOf(commandId),
        head: () => store.head(),
        readStream: (stream, range) => {
          read.push(stream);
          return store.readStream(stream, range);
        },
      },
      directory,
      now,
      currenciesInUse: () => reader.currenciesInUse(),
    });
    const open = async (input: object) => {
      read.length = 0;
      const actor = { id: randomUUID(), roles: ['PMO' as const] };
      const outcome = await executor.execute({
        type: 'proposePoc',
        input: proposal(input),
        stream: null,
        actor,
        correlationId: randomUUID(),
      });
      return { stream: isRefused(outcome) ? null : outcome.stream, read: read.filter((stream) => stream.startsWith('poc-')) };
    };
    expect(await open({ name: 'Nobody has it' })).toEqual({ stream: 'poc-nobody-has-it', read: [] });
    expect(await open({ slug: 'nobody-had-it' })).toEqual({ stream: 'poc-nobody-had-it', read: [] });
    expect(await open({ name: 'Nobody has it' })).toEqual({
      stream: 'poc-nobody-has-it-2',
      read: ['poc-nobody-has-it', 'poc-nobody-has-it-2'],
    });
    expect(await open({ name: 'Nobody has it' })).toEqual({
      stream: 'poc-nobody-has-it-3',
      read: ['poc-nobody-has-it-2', 'poc-nobody-has-it-3'],
    });
    expect(await open({ slug: 'nobody-had-it' })).toEqual({ stream: null, read: ['poc-nobody-had-it'] });
  });
  it('GE-2 PR-2 that is taken leaves nothing of the people whom the refused command names for the first time', async () => {
    const naming = (slug: string, email: string) => proposal({ slug, owners: { productionOwner: email } });
    await on.must('proposePoc', proposal({ slug: 'taken-before' }));
    expect(await on.refused('proposePoc', naming('taken-before', 'never@example.com'))).toMatchObject([{ code: 'SLUG_TAKEN' }]);
    expect(await on.engine.directory.byEmail('never@example.com')).toBeNull();
    await on.must('proposePoc', naming('not-taken-before', 'ever@example.com'));
    expect(await on.engine.directory.byEmail('ever@example.com')).not.toBeNull();
  });
  it('GE-2 that is taken is SLUG_TAKEN, for ever', async () => {
    const { stream } = await on.must('proposePoc', proposal({ slug: 'taken' }));
    await on.must('decide', { decision: 'STOP', rationale: 'x', stopReason: 'ABANDONED', learned: 'y' }, { stream });
    expect(await on.refused('proposePoc', proposal({ slug: 'taken', name: '' }))).toMatchObject([
      { code: 'SLUG_TAKEN', field: ['slug'] },
      { code: 'INVALID_TEXT', field: ['name'] },
    ]);
  });
});

describe('several commands at once', () => {
  it('GE-5 of one POC that name no revision are all recorded, one behind the other', async () => {
    const stream = await aPoc();
    const before = (await eventsOf(stream)).length;
    const names = Array.from({ length: 40 }, (_, place) => `Name ${place}`);
    await Promise.all(names.map((name) => on.must('describePoc', { name, reason: 'x' }, { stream })));
    const events = (await eventsOf(stream)).slice(before);
    expect(events.map(({ data }) => (data as { name: string }).name)).toEqual(names);
  });
  it('GE-5 of which each names the revision: one is recorded, the others are in CONFLICT with what is now', async () => {
    const stream = await aPoc();
    const expectedRevision = (await eventsOf(stream)).length - 1;
    const outcomes = await Promise.all([0, 1, 2].map((value) => on.ask('scoreItems', score(value, { expectedRevision }), { stream })));
    expect(outcomes.filter((outcome) => !isRefused(outcome))).toHaveLength(1);
    for (const outcome of outcomes.filter(isRefused))
      expect(outcome.refusals).toMatchObject([{ code: 'CONFLICT', field: ['expectedRevision'], currentRevision: expectedRevision + 1 }]);
  });
  it('GE-5 of which none does are all decided, each on what the one before made', async () => {
    const stream = await aPoc();
    const outcomes = await Promise.all([0, 1, 2, 1].map((value) => on.ask('scoreItems', score(value), { stream })));
    expect(outcomes.filter(isRefused)).toEqual([]);
    const revisions = (await eventsOf(stream)).map(({ revision }) => revision);
    expect(revisions).toEqual(revisions.map((_, place) => place));
  });
});

describe('what no name, address or id can be', () => {
  it.each(['a\u0000b', '\ud800', '../etc', 'x'.repeat(100_000), "'; drop table event; --"])(
    'GE-2 %j is refused clearly wherever a name is looked up by it, and nothing is recorded',
    async (text) => {
      const stream = await aPoc();
      expect(await on.refused('proposePoc', proposal({ slug: text }))).toMatchObject([{ code: 'INVALID_SLUG' }]);
      expect(await on.refused('proposePoc', proposal({ checklistTemplateId: text }))).toMatchObject([{ code: 'UNKNOWN_TEMPLATE' }]);
      expect(await on.refused('changeTeam', { add: [text] }, { stream })).toMatchObject([{ code: 'INVALID_EMAIL', field: ['add', '0'] }]);
      expect(await on.refused('changeTeam', { add: [`${text}@example.com`] }, { stream })).toMatchObject([{ code: 'INVALID_EMAIL' }]);
      expect(await on.refused('grantRole', { email: text, role: 'PMO' }, { by: 'admin' })).toMatchObject([{ code: 'INVALID_EMAIL' }]);
      expect(await on.refused('publishTemplate', { id: text, name: 'x', items: [] }, { by: 'admin' })).toMatchObject([
        { code: 'INVALID_SLUG' },
        { code: 'CHECKLIST_SIZE' },
        { code: 'AREA_EMPTY' },
      ]);
      expect(await on.refused('scoreItems', score(1), { stream: `poc-${text}` })).toMatchObject([{ code: 'NOT_FOUND', field: ['pocId'] }]);
      expect(await on.refused('correctSpend', { spendId: text, amount: money('1'), reason: 'x' }, { stream })).toMatchObject([
        { code: 'NOT_FOUND', field: ['spendId'] },
      ]);
    },
  );
});

describe('people of a command', () => {
  it('PR-2 a new address is kept once the command is recorded, and not where it is refused', async () => {
    const stream = await aPoc();
    const byEmail = (email: string) => on.engine.directory.byEmail(email);
    await on.refused('changeTeam', { add: ['kim@new.example', 'no address'] }, { stream });
    expect(await byEmail('kim@new.example')).toBeNull();
    await on.must('changeTeam', { add: [' Kim@new.example ', 'KIM@NEW.EXAMPLE'] }, { stream });
    const kim = await byEmail('kim@new.example');
    expect((await eventsOf(stream)).at(-1)?.data).toEqual({ added: [kim?.id], removed: [] });
  });
  it('§9 an AUDITOR who leads a POC writes nothing, a role that is granted counts with the next command', async () => {
    const stream = await aPoc({ owners: { pocLead: 'auditor@causeway.demo', productionOwner: 'owner@causeway.demo' } });
    expect(await on.refused('scoreItems', score(1), { stream, by: 'auditor' })).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await on.refused('kickOffPoc', {}, { stream, by: 'viewer' })).toMatchObject([{ code: 'FORBIDDEN' }]);
    await on.must('grantRole', { email: 'viewer@causeway.demo', role: 'PMO' }, { by: 'admin' });
    expect((await on.refused('kickOffPoc', {}, { stream, by: 'viewer' })).map(({ code }) => code)).toEqual([
      'BUDGET_MISSING',
      'INFRASTRUCTURE_MISSING',
    ]);
    await on.must('revokeRole', { email: 'viewer@causeway.demo', role: 'PMO' }, { by: 'admin' });
    expect(await on.refused('kickOffPoc', {}, { stream, by: 'viewer' })).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
