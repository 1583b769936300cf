import { describe, expect, it } from 'vitest';
import { StandingAnswers } from './standing-answers.ts';

const setUp = () => {
  const answers = new StandingAnswers();
  let asked = 0;
  const present = (position: bigint, clock: number, until = Number.POSITIVE_INFINITY) => {
    const moment = { position, clock };
    answers.stands({ moment, edition: 'read_1/0', until });
    return moment;
  };
  const ask = (moment: { position: bigint; clock: number }, filter: object = {}) =>
    answers.once('totals', filter, moment, async () => (asked += 1));
  return { present, ask, asked: () => asked };
};

describe('an answer of the present', () => {
  it('stands while nothing is recorded and no instant comes', async () => {
    const { present, ask, asked } = setUp();
    expect([await ask(present(5n, 100, 200)), await ask(present(5n, 150, 200)), await ask(present(5n, 199, 200))]).toEqual([1, 1, 1]);
    expect(asked()).toBe(1);
  });

  it('is computed anew after the next command, at the next instant, and for another filter', async () => {
    const { present, ask } = setUp();
    expect(await ask(present(5n, 100, 200))).toBe(1);
    expect(await ask(present(6n, 110, 200))).toBe(2);
    expect(await ask(present(5n, 200, 300))).toBe(3);
    expect(await ask(present(5n, 200, 300), { unit: ['Claims'] })).toBe(4);
  });

  it('is that of its own question, however long that is', async () => {
    const { present, ask } = setUp();
    const units = (last: string) => ({ unit: [...Array(1_000).fill('Claims'), last] });
    expect(await ask(present(5n, 100, 200), units('a'))).toBe(1);
    expect(await ask(present(5n, 100, 200), units('b'))).toBe(2);
    expect(await ask(present(5n, 100, 200), units('a'))).toBe(1);
  });

  it('is never that of a later moment: a reader that is behind computes its own', async () => {
    const { present, ask } = setUp();
    expect(await ask(present(5n, 200, 300))).toBe(1);
    expect(await ask(present(5n, 150, 200))).toBe(2);
  });

  it('of the past is computed each time', async () => {
    const { ask } = setUp();
    expect([await ask({ position: 3n, clock: 7 }), await ask({ position: 3n, clock: 7 })]).toEqual([1, 2]);
  });

  it('is kept while all together are not too large, the newest longest; one that alone is too large drives out no other', async () => {
    const answers = new StandingAnswers();
    const moment = { position: 5n, clock: 100 };
    answers.stands({ moment, edition: 'read_1/0', until: 200 });
    const isKept = async (unit: string, rows: number) => {
      let isComputed = false;
      await answers.once('groups', { unit: [unit] }, moment, async () => {
        isComputed = true;
        return Array(rows).fill(null);
      });
      return !isComputed;
    };
    for (const unit of ['a', 'b', 'c']) await isKept(unit, 30_000);
    await isKept('whole', 100_001);
    expect([await isKept('a', 30_000), await isKept('b', 30_000), await isKept('c', 30_000)]).toEqual([true, true, true]);
    await isKept('d', 30_000);
    expect([await isKept('b', 30_000), await isKept('c', 30_000), await isKept('d', 30_000)]).toEqual([true, true, true]);
    expect(await isKept('a', 30_000)).toBe(false);
  });

  it('that failed is asked again', async () => {
    const answers = new StandingAnswers();
    const moment = { position: 1n, clock: 1 };
    answers.stands({ moment, edition: 'read_1/0', until: 9 });
    await expect(answers.once('totals', {}, moment, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await answers.once('totals', {}, moment, async () => 'there')).toBe('there');
  });
});
