import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type RecordedEvent, WrongExpectedRevision } from '../../event-store.ts';
import { aCommand, anEvent, aStream } from '../an-event.ts';
import { all } from '../gather.ts';
import type { LogUnderTest } from './subject.ts';

/** Whoever asks is told of what this opening recorded, as readers read it. */
export const told = (log: LogUnderTest) =>
  describe('what an opening recorded', () => {
    it('is told as readers read it, once it is recorded; what was refused, and what others record, is not', async () => {
      const told: (readonly RecordedEvent[])[] = [];
      const other = await log.subject.open();
      const endFirst = log.store.onAppended(() => {
        throw new Error('A listener that cannot.');
      });
      const end = log.store.onAppended((events) => void told.push(events));
      const from = await log.head();
      const events = [
        anEvent({
          id: randomUUID().toUpperCase(),
          data: { z: 1, a: { '10': null, '9': [] }, note: 'open' },
          texts: { reason: 'Sealed.' },
        }),
        anEvent({ effectiveOn: '2026-11-20' }),
      ];
      const stream = aStream();
      await log.store.append(stream, -1, events, aCommand({ actor: null }));
      await log.store.append(stream, 1, [anEvent()], aCommand({ actor: randomUUID().toUpperCase() }));
      await expect(log.store.append(stream, 0, [anEvent()], aCommand())).rejects.toThrow(WrongExpectedRevision);
      await other.append(aStream(), -1, [anEvent()], aCommand());
      end();
      endFirst();
      await log.store.append(aStream(), -1, [anEvent()], aCommand());
      expect(told.map(({ length }) => length)).toEqual([2, 1]);
      // To the order of the keys: whoever keeps what it is told keeps the same as who reads it.
      const written = (recorded: readonly RecordedEvent[]) =>
        JSON.stringify(recorded, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
      const read = await all(log.store.readAll(from, 3));
      expect(told.flat()).toEqual(read);
      expect(told.flat().map(({ data }) => written([data as never]))).toEqual(read.map(({ data }) => written([data as never])));
      await other.close();
    });
  });
