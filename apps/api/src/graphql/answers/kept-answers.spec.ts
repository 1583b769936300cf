import { describe, expect, it } from 'vitest';
import { KeptAnswers } from './kept-answers.ts';

const NOON = Date.parse('2026-11-23T12:00:00.000Z');
const MINUTE = 60_000;

const setUp = () => {
  const kept = new KeptAnswers();
  let written = 0;
  const standing = (over: { position?: bigint; clock?: number; until?: number; edition?: string } = {}) => ({
    moment: { position: over.position ?? 5n, clock: over.clock ?? NOON },
    edition: over.edition ?? 'read_1/0',
    until: over.until ?? Number.POSITIVE_INFINITY,
  });
  const ask = (at: ReturnType<typeof standing>, isOfOneClock = false) =>
    kept.at(at, isOfOneClock, 'question', async () => {
      written += 1;
      return `answer ${written}`;
    });
  return { kept, standing, ask };
};

describe('a kept answer', () => {
  it('holds while the clock moves and nothing else does', async () => {
    const { standing, ask } = setUp();
    expect([await ask(standing()), await ask(standing({ clock: NOON + 14 * MINUTE }))]).toEqual(['answer 1', 'answer 1']);
  });

  it.each([
    ['something was recorded', { position: 6n }],
    ['an instant came at which time changes a row', { clock: NOON + 2 * MINUTE }],
    ['another rebuild is read', { edition: 'read_2/0' }],
    ['a POC was projected anew', { edition: 'read_1/1' }],
  ])('is worked out anew once %s', async (_, over) => {
    const { standing, ask } = setUp();
    await ask(standing({ until: NOON + 2 * MINUTE }));
    expect(await ask(standing(over))).toBe('answer 2');
  });

  it('is worked out anew where a day may have begun: at every quarter of an hour', async () => {
    const { standing, ask } = setUp();
    await ask(standing({ clock: NOON + 14 * MINUTE }));
    expect(await ask(standing({ clock: NOON + 15 * MINUTE }))).toBe('answer 2');
  });

  it('that tells the clock is for those who ask at that clock while it is worked out', async () => {
    const { standing, ask } = setUp();
    const [first, again, later] = [ask(standing(), true), ask(standing(), true), ask(standing({ clock: NOON + 1 }), true)];
    expect(await Promise.all([first, again, later])).toEqual(['answer 1', 'answer 1', 'answer 2']);
    expect(await ask(standing({ clock: NOON + 1 }), true)).toBe('answer 3');
  });

  it('gives way to newer ones where all take more bytes than may be kept, counted as they are sent', async () => {
    const { standing } = setUp();
    const kept = new KeptAnswers(1_000);
    let written = 0;
    const ask = (question: string, characters: string) =>
      kept.at(standing(), false, question, async () => {
        written += 1;
        return characters.repeat(200);
      });
    for (const question of ['a', 'b', 'c', 'd']) await ask(question, '.');
    for (const question of ['a', 'b', 'c', 'd']) await ask(question, '.');
    expect(written).toBe(4);
    await ask('e', 'é');
    for (const question of ['c', 'd', 'e']) await ask(question, '.');
    expect(written).toBe(5);
    await ask('a', '.');
    expect(written).toBe(6);
    await kept.bytesAt(standing(), 'e', (text) => Buffer.from(text));
    await ask('d', '.');
    expect(written).toBe(7);
  });

  it('larger than all that may be kept is given to who asked, and not kept', async () => {
    const { standing } = setUp();
    const kept = new KeptAnswers(1_000);
    expect(await kept.at(standing(), false, 'question', async () => '.'.repeat(2_000))).toHaveLength(2_000);
    expect(await kept.bytesAt(standing(), 'question', (text) => Buffer.from(text))).toBeNull();
  });

  it('is never given to a reading that is behind it', async () => {
    const { standing, ask } = setUp();
    await ask(standing());
    expect(await ask(standing({ clock: NOON - 1 }))).toBe('answer 2');
  });

  it('is worked out once for all who ask at once, and made into bytes once', async () => {
    const { kept, standing, ask } = setUp();
    expect(await Promise.all([ask(standing()), ask(standing())])).toEqual(['answer 1', 'answer 1']);
    const bytes = () => kept.bytesAt(standing(), 'question', (text) => Buffer.from(text));
    expect(String(await bytes())).toBe('answer 1');
    expect(await bytes()).toBe(await bytes());
    expect(await kept.bytesAt(standing({ position: 6n }), 'question', (text) => Buffer.from(text))).toBeNull();
  });

  it('is none where it failed', async () => {
    const { kept, standing, ask } = setUp();
    await expect(kept.at(standing(), false, 'question', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await kept.bytesAt(standing(), 'question', (text) => Buffer.from(text))).toBeNull();
    expect(await ask(standing())).toBe('answer 1');
  });
});
