import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Lanes } from './lanes.ts';

describe('lanes', () => {
  it('run tasks of one key in the order they came, others beside them', async () => {
    const lanes = new Lanes();
    const done: string[] = [];
    const task = (name: string, ms: number) => async () => {
      await sleep(ms);
      done.push(name);
    };
    await lanes.add('a', task('a1', 20));
    await lanes.add('a', task('a2', 0));
    await lanes.add('b', task('b1', 1));
    await lanes.end();
    expect(done).toEqual(['b1', 'a1', 'a2']);
  });

  it('hold whoever adds once enough tasks wait', async () => {
    const lanes = new Lanes();
    let running = 0;
    let most = 0;
    for (let place = 0; place < 5_000; place += 1) {
      running += 1;
      most = Math.max(most, running);
      await lanes.add(`key ${place}`, async () => {
        await sleep(0);
        running -= 1;
      });
    }
    await lanes.end();
    expect(running).toBe(0);
    expect(most).toBeLessThan(1_000);
  });

  it('hold whoever adds once what waits is heavy: a few long rows are as much as many short ones', async () => {
    const lanes = new Lanes();
    let held = 0;
    let most = 0;
    for (let place = 0; place < 50; place += 1) {
      held += 1_000_000;
      most = Math.max(most, held);
      await lanes.add(
        `key ${place}`,
        async () => {
          await sleep(1);
          held -= 1_000_000;
        },
        1_000_000,
      );
    }
    await lanes.end();
    expect(held).toBe(0);
    expect(most).toBeLessThanOrEqual(5_000_000);
  });

  it('have no more under way at once than others can wait for: long rows a few, short ones side by side, each in its turn', async () => {
    const mostOf = async (weight: number) => {
      const lanes = new Lanes();
      const order: number[] = [];
      let [running, most] = [0, 0];
      for (let place = 0; place < 40; place += 1)
        await lanes.add(
          `key ${place}`,
          async () => {
            order.push(place);
            running += 1;
            most = Math.max(most, running);
            await sleep(1);
            running -= 1;
          },
          weight,
        );
      await lanes.end();
      expect(new Set(order).size).toBe(40);
      return most;
    };
    expect(await mostOf(50_000)).toBe(5);
    expect(await mostOf(1_000_000)).toBe(1);
    expect(await mostOf(500)).toBeGreaterThan(10);
  });

  it('begin nothing after a task that threw, and say what it threw', async () => {
    const lanes = new Lanes();
    let later = 0;
    const added = async () => {
      await lanes.add('a', () => Promise.reject(new Error('the database is away')));
      for (let place = 0; place < 2_000; place += 1)
        await lanes.add(`b${place}`, async () => {
          await sleep(1);
          later += 1;
        });
    };
    await expect(added().then(() => lanes.end())).rejects.toThrow('the database is away');
    await expect(lanes.end()).rejects.toThrow('the database is away');
    expect(later).toBeLessThan(600);
  });
});
