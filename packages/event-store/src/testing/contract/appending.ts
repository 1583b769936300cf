import { describe, expect, it } from 'vitest';
import { WrongExpectedRevision } from '../../event-store.ts';
import { aCommand, anEvent, aStream } from '../an-event.ts';
import type { LogUnderTest } from './subject.ts';

/** A command is recorded whole, in order, at the revision it names; of two that race one wins. */
export const appending = (log: LogUnderTest) =>
  describe('appending', () => {
    it('records all events of a command, in order, one after another', async () => {
      const stream = aStream();
      const before = await log.head();
      const command = aCommand();
      const events = [anEvent(), anEvent({ type: 'ReviewHeld', data: { week: '2026-W48' }, effectiveOn: '2026-11-20' }), anEvent()];
      const appended = await log.store.append(stream, -1, events, command);
      expect(appended).toMatchObject({ position: before + 3n, revision: 2 });
      expect(await log.read(stream)).toMatchObject(
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
      await log.store.append(stream, -1, [anEvent(), anEvent()], aCommand());
      const before = await log.head();
      for (const expected of [-1, 0, 2])
        await expect(log.store.append(stream, expected, [anEvent()], aCommand())).rejects.toMatchObject({
          name: 'WrongExpectedRevision',
          stream,
          current: 1,
        });
      await expect(log.store.append(aStream(), 0, [anEvent()], aCommand())).rejects.toMatchObject({ current: -1 });
      expect(await log.head()).toBe(before);
    });

    it('of two that race, lets one win, on one opening and on two', async () => {
      const other = await log.subject.open();
      for (const [one, two] of [
        [log.store, log.store],
        [log.store, other],
      ] as const)
        for (let round = 0; round < 10; round += 1) {
          const stream = aStream();
          const outcomes = await Promise.allSettled([one, two].map((each) => each.append(stream, -1, [anEvent(), anEvent()], aCommand())));
          expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
          expect(outcomes.find((each) => each.status === 'rejected')?.reason).toBeInstanceOf(WrongExpectedRevision);
          expect(await log.read(stream)).toHaveLength(2);
        }
      await other.close();
    });

    it('is asked for in order on one stream, without waiting for answers', async () => {
      const stream = aStream();
      await Promise.all(
        Array.from({ length: 50 }, (_, place) => log.store.append(stream, place - 1, [anEvent({ data: { place } })], aCommand())),
      );
      expect((await log.read(stream)).map(({ data }) => data.place)).toEqual(Array.from({ length: 50 }, (_, place) => place));
    });

    it('and on many streams at once, each in its order', async () => {
      const streams = Array.from({ length: 40 }, aStream);
      await Promise.all(
        Array.from({ length: 10 }, (_, turn) =>
          streams.map((stream) => log.store.append(stream, turn - 1, [anEvent()], aCommand())),
        ).flat(),
      );
      for (const stream of streams)
        expect((await log.read(stream)).map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('has finished what it was asked for before a log is closed', async () => {
      const closing = await log.subject.open();
      const stream = aStream();
      const under = Array.from({ length: 20 }, (_, place) => closing.append(stream, place - 1, [anEvent()], aCommand()));
      await closing.close();
      await Promise.all(under);
      expect(await log.read(stream)).toHaveLength(20);
    });
  });
