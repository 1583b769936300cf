import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { EventStore } from '../../event-store.ts';
import { aCommand, anEvent, aStream } from '../an-event.ts';
import { all, batches } from '../gather.ts';
import type { LogUnderTest } from './subject.ts';

/** However an event is read it is the same: by stream, by position, POC by POC, by what is looked for. */
export const reading = (log: LogUnderTest) =>
  describe('reading', () => {
    it('a stream from a revision, and up to a position', async () => {
      const stream = aStream();
      await log.store.append(stream, -1, [anEvent(), anEvent(), anEvent()], aCommand());
      const { position } = await log.store.append(stream, 2, [anEvent()], aCommand());
      expect((await log.read(stream, { after: 1 })).map(({ revision }) => revision)).toEqual([2, 3]);
      expect((await log.read(stream, { upTo: position - 1n })).map(({ revision }) => revision)).toEqual([0, 1, 2]);
      expect(await log.read(stream, { after: 9 })).toEqual([]);
      expect(await log.read(aStream())).toEqual([]);
    });

    it('the whole log in order, dense from 1; from a position; no more than asked for', async () => {
      const whole = await all(log.store.readAll(0n));
      expect(whole.map(({ position }) => position)).toEqual(whole.map((_, place) => BigInt(place + 1)));
      expect((await all(log.store.readAll(5n, 3))).map(({ position }) => position)).toEqual([6n, 7n, 8n]);
      expect(await all(log.store.readAll(0n, whole.length + 1))).toHaveLength(whole.length);
      expect(await all(log.store.readAll(await log.head()))).toEqual([]);
    });

    it('the log stream by stream, each in order, up to a position: no event twice, none left out', async () => {
      const [one, two] = [aStream(), aStream()];
      for (let round = 0; round < 3; round += 1)
        for (const stream of [one, two])
          await log.store.append(
            stream,
            round * 700 - 1,
            Array.from({ length: 700 }, () => anEvent({ texts: { note: `${round}` } })),
            aCommand(),
          );
      const whole = await all(log.store.readAll(0n));
      const upTo = whole.at(-1)!.position - 700n;
      const byStream = await batches(log.store.readStreams(upTo));
      const known = whole.filter(({ position }) => position <= upTo);
      expect(byStream).toHaveLength(known.length);
      const streams = Map.groupBy(known, ({ stream }) => stream);
      expect(
        [...Map.groupBy(byStream, ({ stream }) => stream)].every(([stream, events]) => isDeepStrictEqual(events, streams.get(stream))),
      ).toBe(true);
      // Together: a stream that was left does not come again.
      expect(byStream.filter(({ stream }, place) => stream !== byStream[place - 1]?.stream)).toHaveLength(streams.size);
      expect(await batches(log.store.readStreams(0n))).toEqual([]);
      // One that a position cuts off is left out whole.
      expect(await batches(log.store.readStreams(upTo + 1n))).toEqual(byStream);
    });

    it('the first event of a command, or that there is none; and what else is asked in the same moment, each for itself', async () => {
      const [one, two, stream] = [aCommand(), aCommand(), aStream()];
      await log.store.append(
        stream,
        -1,
        Array.from({ length: 250 }, () => anEvent()),
        one,
      );
      const { position, recordedAt } = await log.store.append(aStream(), -1, [anEvent(), anEvent()], two);
      const [second, none, whole, end, first, rest] = await Promise.all([
        log.store.commandOf(two.commandId),
        log.store.commandOf(randomUUID()),
        log.read(stream),
        log.store.head(),
        log.store.commandOf(one.commandId),
        log.read(stream, { after: 240 }),
      ]);
      expect([second, first].map((found) => [found!.commandId, found!.ordinal, found!.count])).toEqual([
        [two.commandId, 0, 2],
        [one.commandId, 0, 250],
      ]);
      expect(first).toEqual((await log.store.find({ commandId: one.commandId, limit: 1 }))[0]);
      expect(none).toBeNull();
      expect(whole.map(({ revision }) => revision)).toEqual(Array.from({ length: 250 }, (_, revision) => revision));
      expect(rest).toEqual(whole.slice(241));
      expect(end).toEqual({ position, recordedAt });
    });

    it('each event the same, however it is read: over many pages, from the middle of a command, as a stream, or found', async () => {
      const from = await log.head();
      const stream = `poc-"quoted" \\ ${randomUUID()}`;
      for (const [place, size] of [1, 700, 600, 900].entries())
        await log.store.append(
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
      const whole = await all(log.store.readAll(from));
      expect(whole).toHaveLength(2_201);
      expect(await all(log.store.readStream(stream))).toEqual(whole);
      expect(await log.store.find({ stream, limit: 3_000 })).toEqual(whole);
      for (const cut of [350, 1_000, 1_300]) {
        expect(await all(log.store.readAll(from + BigInt(cut)))).toEqual(whole.slice(cut));
        expect(await all(log.store.readStream(stream, { after: cut - 1 }))).toEqual(whole.slice(cut));
      }
      expect(await all(log.store.readAll(from, 1_500))).toEqual(whole.slice(0, 1_500));
    });

    it('finds by id, stream, several streams, type, actor, command, position and time', async () => {
      const [one, two] = [aStream(), aStream()];
      const actor = randomUUID();
      const event = anEvent({ type: 'ReviewHeld' });
      await log.store.append(one, -1, [event, anEvent(), anEvent()], aCommand({ actor }));
      const last = await log.store.append(two, -1, [anEvent(), anEvent()], aCommand({ actor }));
      const found = async (query: Parameters<EventStore['find']>[0]) => (await log.store.find(query)).length;
      expect(await found({ ids: [event.id], limit: 9 })).toBe(1);
      expect(await found({ stream: one, limit: 9 })).toBe(3);
      expect(await found({ streams: [one, two], limit: 2 })).toBe(4);
      expect(await found({ actor, types: ['ReviewHeld'], limit: 9 })).toBe(1);
      expect(await found({ actor, recordedFrom: last.recordedAt, recordedTo: last.recordedAt, limit: 9 })).toBe(5);
      expect(await found({ actor, recordedFrom: last.recordedAt + 1, limit: 9 })).toBe(0);
      expect(await found({ actor, positionFrom: last.position, limit: 9 })).toBe(1);
      expect((await log.store.find({ actor, direction: 'DESC', limit: 1 }))[0]?.position).toBe(last.position);
      expect(await found({ stream: "x' or true --", limit: 9 })).toBe(0);
    });
  });
