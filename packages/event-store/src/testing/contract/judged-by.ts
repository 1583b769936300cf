import { describe, expect, it } from 'vitest';
import { ReadMoved } from '../../event-store.ts';
import { aCommand, anEvent, aStream } from '../an-event.ts';
import type { LogUnderTest } from './subject.ts';

/** A command is refused where a stream that was read to judge it has gained events since. */
export const judgedBy = (log: LogUnderTest) =>
  describe('what a command was judged by', () => {
    it('refuses a command where a stream that was read to judge it has gained events since, and records nothing', async () => {
      const [rule, never] = [aStream(), aStream()];
      await log.store.append(rule, -1, [anEvent(), anEvent()], aCommand());
      const before = await log.head();
      const judgedBy = (stream: string, revision: number) =>
        log.store.append(aStream(), -1, [anEvent()], aCommand(), [
          { stream: never, revision: -1 },
          { stream, revision },
        ]);
      await expect(judgedBy(rule, 0)).rejects.toMatchObject({ name: 'ReadMoved', stream: rule });
      await expect(judgedBy(rule, -1)).rejects.toBeInstanceOf(ReadMoved);
      expect(await log.head()).toBe(before);
      await expect(judgedBy(rule, 1)).resolves.toMatchObject({ position: before + 1n });
      await (await log.subject.open()).append(rule, 1, [anEvent()], aCommand());
      await expect(judgedBy(rule, 1)).rejects.toBeInstanceOf(ReadMoved);
      await expect(judgedBy(rule, 2)).resolves.toMatchObject({ revision: 0 });
    });

    it('of those that come together and read the same stream, those alone that read it too early', async () => {
      const rule = aStream();
      await log.store.append(rule, -1, [anEvent()], aCommand());
      const judgedAt = (revision: number) => log.store.append(aStream(), -1, [anEvent()], aCommand(), [{ stream: rule, revision }]);
      const outcomes = await Promise.allSettled([0, -1, 0, -1, 0].map(judgedAt));
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
    });

    it('keeps the order of a stream, also where it came together with a command that was judged by what is out of date', async () => {
      const [rule, stream] = [aStream(), aStream()];
      await log.store.append(rule, -1, [anEvent()], aCommand());
      const [first, outdated, second] = await Promise.allSettled([
        log.store.append(stream, -1, [anEvent()], aCommand()),
        log.store.append(aStream(), -1, [anEvent()], aCommand(), [{ stream: rule, revision: -1 }]),
        log.store.append(stream, 0, [anEvent()], aCommand()),
      ]);
      expect([first, outdated, second].map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    });

    it('of many that come together, those alone whose reading is out of date; the others are recorded', async () => {
      const rule = aStream();
      await log.store.append(rule, -1, [anEvent()], aCommand());
      const before = await log.head();
      const outcomes = await Promise.allSettled(
        Array.from({ length: 60 }, (_, place) =>
          log.store.append(aStream(), -1, [anEvent()], aCommand(), place % 6 === 2 ? [{ stream: rule, revision: -1 }] : []),
        ),
      );
      expect(outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.name : 'recorded'))).toEqual(
        Array.from({ length: 60 }, (_, place) => (place % 6 === 2 ? 'ReadMoved' : 'recorded')),
      );
      expect(await log.head()).toBe(before + 50n);
    });

    it('of two in one turn, one of which changes what the other was judged by: the first decides', async () => {
      const rule = aStream();
      const change = (revision: number) => log.store.append(rule, revision, [anEvent()], aCommand());
      const judged = (revision: number) => log.store.append(aStream(), -1, [anEvent()], aCommand(), [{ stream: rule, revision }]);
      const names = async (appends: readonly Promise<unknown>[]) =>
        (await Promise.allSettled(appends)).map((outcome) => (outcome.status === 'rejected' ? outcome.reason.name : 'recorded'));
      expect(await names([change(-1), judged(-1)])).toEqual(['recorded', 'ReadMoved']);
      const [before, after] = await Promise.all([judged(0), change(0)]);
      expect(before.position).toBeLessThan(after.position);
    });
  });
