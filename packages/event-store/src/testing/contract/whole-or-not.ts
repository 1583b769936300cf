import { describe, expect, it } from 'vitest';
import { aCommand, anEvent, aStream } from '../an-event.ts';
import type { LogUnderTest } from './subject.ts';

/** A command is recorded whole or not at all, and what is wrong with one harms none that it came with. */
export const wholeOrNot = (log: LogUnderTest) =>
  describe('a command that cannot be recorded', () => {
    it('a hundred that come together: each that is wrong fails alone', async () => {
      const taken = aCommand();
      await log.store.append(aStream(), -1, [anEvent()], taken);
      const before = await log.head();
      const outcomes = await Promise.allSettled(
        Array.from({ length: 100 }, (_, place) =>
          place % 10 === 3
            ? log.store.append(aStream(), 7, [anEvent()], aCommand())
            : place % 10 === 6
              ? log.store.append(aStream(), -1, [anEvent()], taken)
              : place % 10 === 8
                ? log.store.append(aStream(), -1, [anEvent({ data: { nul: 'a\u0000b' }, id: 'no uuid' })], aCommand())
                : log.store.append(aStream(), -1, [anEvent(), anEvent()], aCommand()),
        ),
      );
      expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(
        Array.from({ length: 100 }, (_, place) => ![3, 6, 8].includes(place % 10)),
      );
      expect(await log.head()).toBe(before + 140n);
    });

    it('of a command that cannot be stored whole, nothing is recorded', async () => {
      const [stream, other] = [aStream(), aStream()];
      const known = anEvent();
      await log.store.append(other, -1, [known], aCommand());
      const before = await log.head();
      // The third event's id is another's already.
      await expect(
        log.store.append(stream, -1, [anEvent(), anEvent(), anEvent({ id: known.id }), anEvent()], aCommand()),
      ).rejects.toThrow();
      expect(await log.read(stream)).toEqual([]);
      expect(await log.head()).toBe(before);
      expect(await log.store.append(stream, -1, [anEvent()], aCommand())).toMatchObject({ position: before + 1n });
    });

    it('what has no form as JSON fails alone, whatever it is appended with', async () => {
      const [good, bad] = [aStream(), aStream()];
      const outcomes = await Promise.allSettled([
        log.store.append(good, -1, [anEvent()], aCommand()),
        log.store.append(bad, -1, [anEvent({ data: { amount: 1n } })], aCommand()),
        log.store.append(bad, -1, [anEvent({ data: { half: 'a\ud83d' } })], aCommand()),
        log.store.append(bad, -1, [anEvent({ texts: { half: '\ude00z' } })], aCommand()),
        log.store.append(good, 0, [anEvent()], aCommand()),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'fulfilled']);
      expect(await log.read(bad)).toEqual([]);
    });

    it('refuses a command without events, or with more than a page of a reader holds', async () => {
      const before = await log.head();
      await expect(log.store.append(aStream(), -1, [], aCommand())).rejects.toThrow('at least one event');
      const many = Array.from({ length: 1_001 }, () => anEvent());
      await expect(log.store.append(aStream(), -1, many, aCommand())).rejects.toThrow('at most 1000 events');
      expect(await log.head()).toBe(before);
    });
  });
