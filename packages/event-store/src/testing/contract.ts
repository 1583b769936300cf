import { type ChildProcess, fork } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CommandIdTaken,
  type CommandMetadata,
  type EventStore,
  type NewEvent,
  type Position,
  ReadMoved,
  type RecordedEvent,
  type RevisionRange,
  WrongExpectedRevision,
} from '../event-store.ts';

/** What an adapter gives to be held to the contract: a log of its own. */
export interface Subject {
  readonly store: EventStore;
  /** Another opening of the same log, as another process has. */
  open(now?: () => number): Promise<EventStore>;
  /** A program that opens the same log and calls `writeAsProcess` with it. */
  readonly writer: { readonly program: URL; readonly arguments: readonly string[] };
  /** Erases one text of an event, or all; by whoever may. */
  erase(event: string, field?: string): Promise<void>;
  /** What is stored of an event as hashed: it must not change when texts go. */
  sealed(event: string): Promise<string>;
  close(): Promise<void>;
}

export const anEvent = (over: Partial<NewEvent> = {}): NewEvent => ({
  id: randomUUID(),
  type: 'ItemScored',
  schemaVersion: 1,
  data: { itemId: 'AUTH-1', score: 2 },
  ...over,
});
export const aCommand = (over: Partial<CommandMetadata> = {}): CommandMetadata => ({
  commandId: randomUUID(),
  correlationId: randomUUID(),
  actor: randomUUID(),
  body: '{}',
  ...over,
});
const aStream = () => `poc-${randomUUID()}`;

const all = async (events: AsyncIterable<RecordedEvent>): Promise<RecordedEvent[]> => {
  const found: RecordedEvent[] = [];
  for await (const event of events) found.push(event);
  return found;
};

const batches = async (read: AsyncIterable<RecordedEvent[]>): Promise<RecordedEvent[]> => {
  const found: RecordedEvent[] = [];
  for await (const batch of read) found.push(...batch);
  return found;
};

/** The contract that every adapter of the port passes; its spec is one call. */
export const eventStoreContract = (name: string, begin: () => Promise<Subject>): void => {
  describe(`the contract of the log: ${name}`, () => {
    let subject: Subject;
    let store: EventStore;
    beforeAll(async () => {
      subject = await begin();
      store = subject.store;
    });
    afterAll(() => subject.close());
    const read = (stream: string, range?: RevisionRange) => all(store.readStream(stream, range));
    const head = async () => (await store.head()).position;

    describe('appending', () => {
      it('records all events of a command, in order, one after another', async () => {
        const stream = aStream();
        const before = await head();
        const command = aCommand();
        const events = [anEvent(), anEvent({ type: 'ReviewHeld', data: { week: '2026-W48' }, effectiveOn: '2026-11-20' }), anEvent()];
        const appended = await store.append(stream, -1, events, command);
        expect(appended).toMatchObject({ position: before + 3n, revision: 2 });
        expect(await read(stream)).toMatchObject(
          events.map(({ id, type, data, effectiveOn }, ordinal) => ({
            id,
            type,
            data,
            effectiveOn: effectiveOn ?? null,
            stream,
            revision: ordinal,
            position: before + BigInt(ordinal) + 1n,
            ordinal,
            count: 3,
            schemaVersion: 1,
            commandId: command.commandId,
            correlationId: command.correlationId,
            actor: command.actor,
            recordedAt: appended.recordedAt,
          })),
        );
      });

      it('refuses another revision, says which it is, and records nothing', async () => {
        const stream = aStream();
        await store.append(stream, -1, [anEvent(), anEvent()], aCommand());
        const before = await head();
        for (const expected of [-1, 0, 2])
          await expect(store.append(stream, expected, [anEvent()], aCommand())).rejects.toMatchObject({
            name: 'WrongExpectedRevision',
            stream,
            current: 1,
          });
        await expect(store.append(aStream(), 0, [anEvent()], aCommand())).rejects.toMatchObject({ current: -1 });
        expect(await head()).toBe(before);
      });

      it('of two that race, lets one win, on one opening and on two', async () => {
        const other = await subject.open();
        for (const [one, two] of [
          [store, store],
          [store, other],
        ] as const)
          for (let round = 0; round < 10; round += 1) {
            const stream = aStream();
            const outcomes = await Promise.allSettled(
              [one, two].map((each) => each.append(stream, -1, [anEvent(), anEvent()], aCommand())),
            );
            expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
            expect(outcomes.find((each) => each.status === 'rejected')?.reason).toBeInstanceOf(WrongExpectedRevision);
            expect(await read(stream)).toHaveLength(2);
          }
        await other.close();
      });

      it('takes a command id once, whatever the stream; the first can be found by it, and its body recognised', async () => {
        const [stream, elsewhere] = [aStream(), aStream()];
        const command = aCommand({ body: '{"score":2}' });
        await store.append(stream, -1, [anEvent(), anEvent()], command);
        const before = await head();
        await expect(store.append(stream, 1, [anEvent()], command)).rejects.toBeInstanceOf(CommandIdTaken);
        await expect(store.append(elsewhere, -1, [anEvent()], { ...command, body: '{}' })).rejects.toBeInstanceOf(CommandIdTaken);
        expect(await head()).toBe(before);
        const [first] = await store.find({ commandId: command.commandId, limit: 1 });
        expect(first).toMatchObject({ stream, ordinal: 0, count: 2 });
        const { commitment, salt } = first!.bodyHash!;
        expect(sha256(salt!, command.body)).toBe(commitment);
        expect((await read(stream))[1]?.bodyHash).toBeNull();
        expect(await store.find({ commandId: command.commandId, limit: 9 })).toEqual(await read(stream));
        expect(await store.find({ commandId: command.commandId, direction: 'DESC', limit: 1 })).toMatchObject([{ ordinal: 1 }]);
        expect(await store.find({ commandId: randomUUID(), limit: 9 })).toEqual([]);
      });

      it('says of a command id that is there that it is taken, whatever revision it comes with', async () => {
        const command = aCommand();
        const stream = aStream();
        await store.append(stream, -1, [anEvent()], command);
        for (const expected of [-1, 0, 7])
          await expect(store.append(stream, expected, [anEvent()], command)).rejects.toBeInstanceOf(CommandIdTaken);
      });

      it('a hundred that come together: each that is wrong fails alone', async () => {
        const taken = aCommand();
        await store.append(aStream(), -1, [anEvent()], taken);
        const before = await head();
        const outcomes = await Promise.allSettled(
          Array.from({ length: 100 }, (_, place) =>
            place % 10 === 3
              ? store.append(aStream(), 7, [anEvent()], aCommand())
              : place % 10 === 6
                ? store.append(aStream(), -1, [anEvent()], taken)
                : place % 10 === 8
                  ? store.append(aStream(), -1, [anEvent({ data: { nul: 'a\u0000b' }, id: 'no uuid' })], aCommand())
                  : store.append(aStream(), -1, [anEvent(), anEvent()], aCommand()),
          ),
        );
        expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(
          Array.from({ length: 100 }, (_, place) => ![3, 6, 8].includes(place % 10)),
        );
        expect(await head()).toBe(before + 140n);
      });

      it('refuses a command where a stream that was read to judge it has gained events since, and records nothing', async () => {
        const [rule, never] = [aStream(), aStream()];
        await store.append(rule, -1, [anEvent(), anEvent()], aCommand());
        const before = await head();
        const judgedBy = (stream: string, revision: number) =>
          store.append(aStream(), -1, [anEvent()], aCommand(), [
            { stream: never, revision: -1 },
            { stream, revision },
          ]);
        await expect(judgedBy(rule, 0)).rejects.toMatchObject({ name: 'ReadMoved', stream: rule });
        await expect(judgedBy(rule, -1)).rejects.toBeInstanceOf(ReadMoved);
        expect(await head()).toBe(before);
        await expect(judgedBy(rule, 1)).resolves.toMatchObject({ position: before + 1n });
        await (await subject.open()).append(rule, 1, [anEvent()], aCommand());
        await expect(judgedBy(rule, 1)).rejects.toBeInstanceOf(ReadMoved);
        await expect(judgedBy(rule, 2)).resolves.toMatchObject({ revision: 0 });
      });

      it('of those that come together and read the same stream, those alone that read it too early', async () => {
        const rule = aStream();
        await store.append(rule, -1, [anEvent()], aCommand());
        const judgedAt = (revision: number) => store.append(aStream(), -1, [anEvent()], aCommand(), [{ stream: rule, revision }]);
        const outcomes = await Promise.allSettled([0, -1, 0, -1, 0].map(judgedAt));
        expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
      });

      it('keeps the order of a stream, also where it came together with a command that was judged by what is out of date', async () => {
        const [rule, stream] = [aStream(), aStream()];
        await store.append(rule, -1, [anEvent()], aCommand());
        const [first, outdated, second] = await Promise.allSettled([
          store.append(stream, -1, [anEvent()], aCommand()),
          store.append(aStream(), -1, [anEvent()], aCommand(), [{ stream: rule, revision: -1 }]),
          store.append(stream, 0, [anEvent()], aCommand()),
        ]);
        expect([first, outdated, second].map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      });

      it('of many that come together, those alone whose reading is out of date; the others are recorded', async () => {
        const rule = aStream();
        await store.append(rule, -1, [anEvent()], aCommand());
        const before = await head();
        const outcomes = await Promise.allSettled(
          Array.from({ length: 60 }, (_, place) =>
            store.append(aStream(), -1, [anEvent()], aCommand(), place % 6 === 2 ? [{ stream: rule, revision: -1 }] : []),
          ),
        );
        expect(outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.name : 'recorded'))).toEqual(
          Array.from({ length: 60 }, (_, place) => (place % 6 === 2 ? 'ReadMoved' : 'recorded')),
        );
        expect(await head()).toBe(before + 50n);
      });

      it('of two in one turn, one of which changes what the other was judged by: the first decides', async () => {
        const rule = aStream();
        const change = (revision: number) => store.append(rule, revision, [anEvent()], aCommand());
        const judged = (revision: number) => store.append(aStream(), -1, [anEvent()], aCommand(), [{ stream: rule, revision }]);
        const names = async (appends: readonly Promise<unknown>[]) =>
          (await Promise.allSettled(appends)).map((outcome) => (outcome.status === 'rejected' ? outcome.reason.name : 'recorded'));
        expect(await names([change(-1), judged(-1)])).toEqual(['recorded', 'ReadMoved']);
        const [before, after] = await Promise.all([judged(0), change(0)]);
        expect(before.position).toBeLessThan(after.position);
      });

      it('of a command that cannot be stored whole, nothing is recorded', async () => {
        const [stream, other] = [aStream(), aStream()];
        const known = anEvent();
        await store.append(other, -1, [known], aCommand());
        const before = await head();
        // The third event's id is another's already.
        await expect(store.append(stream, -1, [anEvent(), anEvent(), anEvent({ id: known.id }), anEvent()], aCommand())).rejects.toThrow();
        expect(await read(stream)).toEqual([]);
        expect(await head()).toBe(before);
        expect(await store.append(stream, -1, [anEvent()], aCommand())).toMatchObject({ position: before + 1n });
      });

      it('what has no form as JSON fails alone, whatever it is appended with', async () => {
        const [good, bad] = [aStream(), aStream()];
        const outcomes = await Promise.allSettled([
          store.append(good, -1, [anEvent()], aCommand()),
          store.append(bad, -1, [anEvent({ data: { amount: 1n } })], aCommand()),
          store.append(bad, -1, [anEvent({ data: { half: 'a\ud83d' } })], aCommand()),
          store.append(bad, -1, [anEvent({ texts: { half: '\ude00z' } })], aCommand()),
          store.append(good, 0, [anEvent()], aCommand()),
        ]);
        expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'fulfilled']);
        expect(await read(bad)).toEqual([]);
      });

      it('two spellings of a command id are one command', async () => {
        const command = aCommand();
        const both = [command, { ...command, commandId: command.commandId.toUpperCase() }];
        const outcomes = await Promise.allSettled(both.map((each) => store.append(aStream(), -1, [anEvent()], each)));
        expect(outcomes.map((each) => (each.status === 'rejected' ? each.reason.name : each.status))).toEqual([
          'fulfilled',
          'CommandIdTaken',
        ]);
      });

      it('is asked for in order on one stream, without waiting for answers', async () => {
        const stream = aStream();
        await Promise.all(
          Array.from({ length: 50 }, (_, place) => store.append(stream, place - 1, [anEvent({ data: { place } })], aCommand())),
        );
        expect((await read(stream)).map(({ data }) => data.place)).toEqual(Array.from({ length: 50 }, (_, place) => place));
      });

      it('and on many streams at once, each in its order', async () => {
        const streams = Array.from({ length: 40 }, aStream);
        await Promise.all(
          Array.from({ length: 10 }, (_, turn) => streams.map((stream) => store.append(stream, turn - 1, [anEvent()], aCommand()))).flat(),
        );
        for (const stream of streams) expect((await read(stream)).map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      });

      it('refuses a command without events, or with more than a page of a reader holds', async () => {
        const before = await head();
        await expect(store.append(aStream(), -1, [], aCommand())).rejects.toThrow('at least one event');
        const many = Array.from({ length: 1_001 }, () => anEvent());
        await expect(store.append(aStream(), -1, many, aCommand())).rejects.toThrow('at most 1000 events');
        expect(await head()).toBe(before);
      });
    });

    describe('what an opening recorded', () => {
      it('is told as readers read it, once it is recorded; what was refused, and what others record, is not', async () => {
        const told: (readonly RecordedEvent[])[] = [];
        const other = await subject.open();
        const endFirst = store.onAppended(() => {
          throw new Error('A listener that cannot.');
        });
        const end = store.onAppended((events) => void told.push(events));
        const from = await head();
        const events = [
          anEvent({
            id: randomUUID().toUpperCase(),
            data: { z: 1, a: { '10': null, '9': [] }, note: 'open' },
            texts: { reason: 'Sealed.' },
          }),
          anEvent({ effectiveOn: '2026-11-20' }),
        ];
        const stream = aStream();
        await store.append(stream, -1, events, aCommand({ actor: null }));
        await store.append(stream, 1, [anEvent()], aCommand({ actor: randomUUID().toUpperCase() }));
        await expect(store.append(stream, 0, [anEvent()], aCommand())).rejects.toThrow(WrongExpectedRevision);
        await other.append(aStream(), -1, [anEvent()], aCommand());
        end();
        endFirst();
        await store.append(aStream(), -1, [anEvent()], aCommand());
        expect(told.map(({ length }) => length)).toEqual([2, 1]);
        // To the order of the keys: whoever keeps what it is told keeps the same as who reads it.
        const written = (recorded: readonly RecordedEvent[]) =>
          JSON.stringify(recorded, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
        const read = await all(store.readAll(from, 3));
        expect(told.flat()).toEqual(read);
        expect(told.flat().map(({ data }) => written([data as never]))).toEqual(read.map(({ data }) => written([data as never])));
        await other.close();
      });
    });

    describe('what is kept', () => {
      it.each([
        ['1 byte', 'x'],
        ['60 kB', 'x'.repeat(60_000)],
        ['letters of every plane', 'né é 中文 🙂‍↔️ 𝒜 \u200d \ufeff \u2028 "\\/ </script>'],
        ['what looks like a commitment', '{"commitment":"00"}'],
      ])('%s comes back as it went in, as data and as text', async (_, value) => {
        const stream = aStream();
        await store.append(stream, -1, [anEvent({ data: { value }, texts: { note: value } })], aCommand());
        expect((await read(stream))[0]?.data).toEqual({ value, note: value });
      });

      it('numbers, nested values, nulls and keys that objects have', async () => {
        const data = JSON.parse('{"a":[1,-0.5,1e21,{"b":null,"c":[]}],"z":true,"constructor":"x","toString":1}') as Record<string, unknown>;
        const stream = aStream();
        await store.append(stream, -1, [anEvent({ data })], aCommand());
        expect((await read(stream))[0]?.data).toEqual(data);
      });

      it('a text may go: the record stays as it was hashed, the other texts stay, readers get null', async () => {
        const stream = aStream();
        const event = anEvent({ texts: { note: 'Kim was late.', reason: 'As agreed.' } });
        const command = aCommand({ body: '{"b":1}' });
        await store.append(stream, -1, [event], command);
        const sealed = await subject.sealed(event.id);
        expect(sealed).not.toContain('Kim');
        await subject.erase(event.id, 'note');
        expect((await read(stream))[0]?.data).toEqual({ ...event.data, note: null, reason: 'As agreed.' });
        expect((await read(stream))[0]?.bodyHash?.salt).not.toBeNull();
        await subject.erase(event.id);
        expect((await read(stream))[0]).toMatchObject({ data: { ...event.data, note: null, reason: null }, bodyHash: { salt: null } });
        expect(await subject.sealed(event.id)).toBe(sealed);
      });

      it('the same text is sealed with another salt each time', async () => {
        const events = [anEvent({ texts: { note: 'same' } }), anEvent({ texts: { note: 'same' } })];
        await store.append(aStream(), -1, events, aCommand());
        const [one, two] = await Promise.all(events.map(async ({ id }) => JSON.parse(await subject.sealed(id)) as { note: object }));
        expect(one?.note).not.toEqual(two?.note);
      });
    });

    describe('time', () => {
      it('never goes back, whatever the clock of whoever appends', async () => {
        const late = await subject.open(() => Date.parse('2030-01-01T00:00:00.999Z'));
        const early = await subject.open(() => Date.parse('2001-01-01'));
        const first = await late.append(aStream(), -1, [anEvent()], aCommand());
        const second = await early.append(aStream(), -1, [anEvent()], aCommand());
        expect([first.recordedAt, second.recordedAt]).toEqual([1_893_456_000_999, 1_893_456_000_999]);
        expect((await early.tick()).clock).toBe(1_893_456_000_999);
        expect(await store.headAt(1_893_456_000_998)).toMatchObject({ position: first.position - 1n });
        expect(await store.headAt(1_893_456_000_999)).toMatchObject({ position: second.position });
        expect(await store.headAt(0)).toEqual({ position: 0n, recordedAt: 0 });
        await late.close();
        await early.close();
      });

      it('nothing is recorded before an instant that a reader was told', async () => {
        const ahead = await subject.open(() => Date.parse('2031-01-01'));
        const { clock, position } = await ahead.tick();
        const appended = await store.append(aStream(), -1, [anEvent()], aCommand());
        expect(appended).toMatchObject({ recordedAt: clock, position: position + 1n });
        await ahead.close();
      });
    });

    describe('reading', () => {
      it('a stream from a revision, and up to a position', async () => {
        const stream = aStream();
        await store.append(stream, -1, [anEvent(), anEvent(), anEvent()], aCommand());
        const { position } = await store.append(stream, 2, [anEvent()], aCommand());
        expect((await read(stream, { after: 1 })).map(({ revision }) => revision)).toEqual([2, 3]);
        expect((await read(stream, { upTo: position - 1n })).map(({ revision }) => revision)).toEqual([0, 1, 2]);
        expect(await read(stream, { after: 9 })).toEqual([]);
        expect(await read(aStream())).toEqual([]);
      });

      it('the whole log in order, dense from 1; from a position; no more than asked for', async () => {
        const whole = await all(store.readAll(0n));
        expect(whole.map(({ position }) => position)).toEqual(whole.map((_, place) => BigInt(place + 1)));
        expect((await all(store.readAll(5n, 3))).map(({ position }) => position)).toEqual([6n, 7n, 8n]);
        expect(await all(store.readAll(0n, whole.length + 1))).toHaveLength(whole.length);
        expect(await all(store.readAll(await head()))).toEqual([]);
      });

      it('the log stream by stream, each in order, up to a position: no event twice, none left out', async () => {
        const [one, two] = [aStream(), aStream()];
        for (let round = 0; round < 3; round += 1)
          for (const stream of [one, two])
            await store.append(
              stream,
              round * 700 - 1,
              Array.from({ length: 700 }, () => anEvent({ texts: { note: `${round}` } })),
              aCommand(),
            );
        const whole = await all(store.readAll(0n));
        const upTo = whole.at(-1)!.position - 700n;
        const byStream = await batches(store.readStreams(upTo));
        const known = whole.filter(({ position }) => position <= upTo);
        expect(byStream).toHaveLength(known.length);
        const streams = Map.groupBy(known, ({ stream }) => stream);
        expect(
          [...Map.groupBy(byStream, ({ stream }) => stream)].every(([stream, events]) => isDeepStrictEqual(events, streams.get(stream))),
        ).toBe(true);
        // Together: a stream that was left does not come again.
        expect(byStream.filter(({ stream }, place) => stream !== byStream[place - 1]?.stream)).toHaveLength(streams.size);
        expect(await batches(store.readStreams(0n))).toEqual([]);
        // One that a position cuts off is left out whole.
        expect(await batches(store.readStreams(upTo + 1n))).toEqual(byStream);
      });

      it('the first event of a command, or that there is none; and what else is asked in the same moment, each for itself', async () => {
        const [one, two, stream] = [aCommand(), aCommand(), aStream()];
        await store.append(
          stream,
          -1,
          Array.from({ length: 250 }, () => anEvent()),
          one,
        );
        const { position, recordedAt } = await store.append(aStream(), -1, [anEvent(), anEvent()], two);
        const [second, none, whole, end, first, rest] = await Promise.all([
          store.commandOf(two.commandId),
          store.commandOf(randomUUID()),
          read(stream),
          store.head(),
          store.commandOf(one.commandId),
          read(stream, { after: 240 }),
        ]);
        expect([second, first].map((found) => [found!.commandId, found!.ordinal, found!.count])).toEqual([
          [two.commandId, 0, 2],
          [one.commandId, 0, 250],
        ]);
        expect(first).toEqual((await store.find({ commandId: one.commandId, limit: 1 }))[0]);
        expect(none).toBeNull();
        expect(whole.map(({ revision }) => revision)).toEqual(Array.from({ length: 250 }, (_, revision) => revision));
        expect(rest).toEqual(whole.slice(241));
        expect(end).toEqual({ position, recordedAt });
      });

      it('each event the same, however it is read: over many pages, from the middle of a command, as a stream, or found', async () => {
        const from = await head();
        const stream = `poc-"quoted" \\ ${randomUUID()}`;
        for (const [place, size] of [1, 700, 600, 900].entries())
          await store.append(
            stream,
            [-1, 0, 700, 1_300][place]!,
            Array.from({ length: size }, (_, of) =>
              anEvent({
                type: `Type "${place}" \\`,
                schemaVersion: place + 1,
                ...(of % 2 && { effectiveOn: '2026-02-28', texts: { note: `${of}` } }),
              }),
            ),
            aCommand(place % 2 ? {} : { actor: null }),
          );
        const whole = await all(store.readAll(from));
        expect(whole).toHaveLength(2_201);
        expect(await all(store.readStream(stream))).toEqual(whole);
        expect(await store.find({ stream, limit: 3_000 })).toEqual(whole);
        for (const cut of [350, 1_000, 1_300]) {
          expect(await all(store.readAll(from + BigInt(cut)))).toEqual(whole.slice(cut));
          expect(await all(store.readStream(stream, { after: cut - 1 }))).toEqual(whole.slice(cut));
        }
        expect(await all(store.readAll(from, 1_500))).toEqual(whole.slice(0, 1_500));
      });

      it('finds by id, stream, several streams, type, actor, command, position and time', async () => {
        const [one, two] = [aStream(), aStream()];
        const actor = randomUUID();
        const event = anEvent({ type: 'ReviewHeld' });
        await store.append(one, -1, [event, anEvent(), anEvent()], aCommand({ actor }));
        const last = await store.append(two, -1, [anEvent(), anEvent()], aCommand({ actor }));
        const found = async (query: Parameters<EventStore['find']>[0]) => (await store.find(query)).length;
        expect(await found({ ids: [event.id], limit: 9 })).toBe(1);
        expect(await found({ stream: one, limit: 9 })).toBe(3);
        expect(await found({ streams: [one, two], limit: 2 })).toBe(4);
        expect(await found({ actor, types: ['ReviewHeld'], limit: 9 })).toBe(1);
        expect(await found({ actor, recordedFrom: last.recordedAt, recordedTo: last.recordedAt, limit: 9 })).toBe(5);
        expect(await found({ actor, recordedFrom: last.recordedAt + 1, limit: 9 })).toBe(0);
        expect(await found({ actor, positionFrom: last.position, limit: 9 })).toBe(1);
        expect((await store.find({ actor, direction: 'DESC', limit: 1 }))[0]?.position).toBe(last.position);
        expect(await found({ stream: "x' or true --", limit: 9 })).toBe(0);
      });
    });

    describe('subscribing', () => {
      it('catches up, then goes on live, every event once and in order, however many are recorded meanwhile', async () => {
        const from = await head();
        await store.append(aStream(), -1, [anEvent(), anEvent()], aCommand());
        const seen: Position[] = [];
        const subscription = store.subscribe(from, async (batch) => {
          seen.push(...batch.map(({ position }) => position));
          await sleep(1);
        });
        for (let count = 0; count < 40; count += 1) await store.append(aStream(), -1, [anEvent(), anEvent()], aCommand());
        const to = await head();
        await until(() => seen.at(-1) === to);
        await subscription.stop();
        expect(seen).toEqual(Array.from({ length: Number(to - from) }, (_, place) => from + BigInt(place) + 1n));
      });

      it('goes on from where another stopped', async () => {
        const from = await head();
        await store.append(aStream(), -1, [anEvent()], aCommand());
        const seen: Position[] = [];
        const collect = async (batch: RecordedEvent[]) => {
          seen.push(...batch.map(({ position }) => position));
        };
        const first = store.subscribe(from, collect);
        await until(() => seen.length === 1);
        await first.stop();
        await store.append(aStream(), -1, [anEvent()], aCommand());
        await sleep(50);
        expect(seen).toHaveLength(1);
        const second = store.subscribe(seen.at(-1)!, collect);
        await until(() => seen.length === 2);
        await second.stop();
        expect(seen).toEqual([from + 1n, from + 2n]);
      });

      it('hears of an append on another opening within a moment', async () => {
        const other = await subject.open();
        const from = await head();
        let heard = 0;
        const subscription = store.subscribe(from, async () => {
          heard = performance.now();
        });
        await sleep(100);
        await other.append(aStream(), -1, [anEvent()], aCommand());
        await until(() => heard > 0);
        await subscription.stop();
        await other.close();
      });

      it('ends with what its reader threw', async () => {
        const from = await head();
        const subscription = store.subscribe(from, async () => {
          throw new Error('full');
        });
        await store.append(aStream(), -1, [anEvent()], aCommand());
        await expect(subscription.ended).rejects.toThrow('full');
      });
    });

    it('32 writers in three processes, and readers that never skip, never see disorder or half a command', async () => {
      const from = await head();
      const seen: RecordedEvent[] = [];
      let halves = 0;
      const subscription = store.subscribe(from, async (batch) => {
        const last = batch.at(-1)!;
        if (batch[0]!.ordinal !== 0 || last.ordinal !== last.count - 1) halves += 1;
        seen.push(...batch);
      });
      const children: ChildProcess[] = [11, 11, 10].map((writers) =>
        fork(subject.writer.program, [...subject.writer.arguments, String(writers)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
      );
      const acknowledged = (await Promise.all(children.map(async (child) => ((await once(child, 'message')) as [string[]])[0]))).flat();
      const to = await head();
      await until(() => seen.at(-1)?.position === to);
      await subscription.stop();
      expect(seen.map(({ position }) => position)).toEqual(
        Array.from({ length: Number(to - from) }, (_, place) => from + BigInt(place) + 1n),
      );
      expect(halves).toBe(0);
      expect(seen.every(({ recordedAt }, place) => place === 0 || recordedAt >= seen[place - 1]!.recordedAt)).toBe(true);
      // Each acknowledged command is there, once and whole, and nothing else.
      const commands = seen.filter(({ ordinal }) => ordinal === 0).map(({ commandId }) => commandId);
      expect([...commands].sort()).toEqual([...acknowledged].sort());
      const revisions = Map.groupBy(seen, ({ stream }) => stream);
      for (const events of revisions.values()) expect(events.map(({ revision }) => revision)).toEqual(events.map((_, place) => place));
    });

    it('a closed log has finished what it was asked for', async () => {
      const closing = await subject.open();
      const stream = aStream();
      const under = Array.from({ length: 20 }, (_, place) => closing.append(stream, place - 1, [anEvent()], aCommand()));
      await closing.close();
      await Promise.all(under);
      expect(await read(stream)).toHaveLength(20);
    });
  });
};

const ROUNDS = 25;

/** What the writer program does: so many writers at once, each on streams that others write too; tells the ids of commands that were acknowledged. */
export const writeAsProcess = async (store: EventStore, writers: number): Promise<void> => {
  const acknowledged: string[] = [];
  const run = Date.now().toString(36).slice(0, 4);
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const command = aCommand();
        const stream = `poc-shared-${run}-${(writer + round) % 7}`;
        for (;;) {
          const events = await all(store.readStream(stream));
          const added = Array.from({ length: 1 + (round % 4) }, () => anEvent());
          try {
            await store.append(stream, events.length - 1, added, command);
            acknowledged.push(command.commandId);
            break;
          } catch (error) {
            if (!(error instanceof WrongExpectedRevision)) throw error;
          }
        }
      }
    }),
  );
  await store.close();
  process.send!(acknowledged, undefined, undefined, () => process.disconnect());
};

const sha256 = (salt: string, text: string): string => createHash('sha256').update(Buffer.from(salt, 'hex')).update(text).digest('hex');

const until = async (isSo: () => boolean): Promise<void> => {
  for (const deadline = performance.now() + 20_000; !isSo(); await sleep(5))
    if (performance.now() > deadline) throw new Error('waited 20 s in vain');
};
