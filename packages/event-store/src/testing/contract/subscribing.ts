import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Position, RecordedEvent } from '../../event-store.ts';
import { aCommand, anEvent, aStream } from '../an-event.ts';
import { until } from '../until.ts';
import type { LogUnderTest } from './subject.ts';

/** A subscription catches up, then goes on live, every event once and in order. */
export const subscribing = (log: LogUnderTest) =>
  describe('subscribing', () => {
    it('catches up, then goes on live, every event once and in order, however many are recorded meanwhile', async () => {
      const from = await log.head();
      await log.store.append(aStream(), -1, [anEvent(), anEvent()], aCommand());
      const seen: Position[] = [];
      const subscription = log.store.subscribe(from, async (batch) => {
        seen.push(...batch.map(({ position }) => position));
        await sleep(1);
      });
      for (let count = 0; count < 40; count += 1) await log.store.append(aStream(), -1, [anEvent(), anEvent()], aCommand());
      const to = await log.head();
      await until(() => seen.at(-1) === to);
      await subscription.stop();
      expect(seen).toEqual(Array.from({ length: Number(to - from) }, (_, place) => from + BigInt(place) + 1n));
    });

    it('goes on from where another stopped', async () => {
      const from = await log.head();
      await log.store.append(aStream(), -1, [anEvent()], aCommand());
      const seen: Position[] = [];
      const collect = async (batch: RecordedEvent[]) => {
        seen.push(...batch.map(({ position }) => position));
      };
      const first = log.store.subscribe(from, collect);
      await until(() => seen.length === 1);
      await first.stop();
      await log.store.append(aStream(), -1, [anEvent()], aCommand());
      await sleep(50);
      expect(seen).toHaveLength(1);
      const second = log.store.subscribe(seen.at(-1)!, collect);
      await until(() => seen.length === 2);
      await second.stop();
      expect(seen).toEqual([from + 1n, from + 2n]);
    });

    it('hears of an append on another opening within a moment', async () => {
      const other = await log.subject.open();
      const from = await log.head();
      let heard = 0;
      const subscription = log.store.subscribe(from, async () => {
        heard = performance.now();
      });
      await sleep(100);
      await other.append(aStream(), -1, [anEvent()], aCommand());
      await until(() => heard > 0);
      await subscription.stop();
      await other.close();
    });

    it('ends with what its reader threw', async () => {
      const from = await log.head();
      const subscription = log.store.subscribe(from, async () => {
        throw new Error('full');
      });
      await log.store.append(aStream(), -1, [anEvent()], aCommand());
      await expect(subscription.ended).rejects.toThrow('full');
    });
  });
