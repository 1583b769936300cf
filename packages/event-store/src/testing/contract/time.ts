import { describe, expect, it } from 'vitest';
import { aCommand, anEvent, aStream } from '../an-event.ts';
import type { LogUnderTest } from './subject.ts';

/** Time never goes back. */
export const time = (log: LogUnderTest) =>
  describe('time', () => {
    it('never goes back, whatever the clock of whoever appends', async () => {
      const late = await log.subject.open(() => Date.parse('2030-01-01T00:00:00.999Z'));
      const early = await log.subject.open(() => Date.parse('2001-01-01'));
      const first = await late.append(aStream(), -1, [anEvent()], aCommand());
      const second = await early.append(aStream(), -1, [anEvent()], aCommand());
      expect([first.recordedAt, second.recordedAt]).toEqual([1_893_456_000_999, 1_893_456_000_999]);
      expect((await early.tick()).clock).toBe(1_893_456_000_999);
      expect(await log.store.headAt(1_893_456_000_998)).toMatchObject({ position: first.position - 1n });
      expect(await log.store.headAt(1_893_456_000_999)).toMatchObject({ position: second.position });
      expect(await log.store.headAt(0)).toEqual({ position: 0n, recordedAt: 0 });
      await late.close();
      await early.close();
    });

    it('nothing is recorded before an instant that a reader was told', async () => {
      const ahead = await log.subject.open(() => Date.parse('2031-01-01'));
      const { clock, position } = await ahead.tick();
      const appended = await log.store.append(aStream(), -1, [anEvent()], aCommand());
      expect(appended).toMatchObject({ recordedAt: clock, position: position + 1n });
      await ahead.close();
    });
  });
