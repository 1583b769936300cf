import { describe, expect, it } from 'vitest';
import { Unauthenticated } from '../../identity/unauthenticated.ts';
import type { Asker } from '../context.ts';
import { listenerOf } from './listener.ts';

const PAT = { personId: 'pat' };
const listening = (now: () => Asker | null, times = { freshMs: 0, recheckMs: 100_000 }) => {
  let left = 0;
  let asked = 0;
  const identify = async () => {
    asked += 1;
    return now();
  };
  const listener = listenerOf(PAT, identify, () => left++, times);
  return { listener, left: () => left, asked: () => asked };
};

describe('who holds a connection open', () => {
  it('stays while they are who they were', async () => {
    const { listener, left } = listening(() => ({ personId: 'pat' }));
    await listener.check();
    expect(left()).toBe(0);
  });

  it.each<[string, () => Asker | null]>([
    ['is nobody any more', () => null],
    ['is somebody else', () => ({ personId: 'kim' })],
    [
      'has a token that expired',
      () => {
        throw new Unauthenticated('The token has expired.');
      },
    ],
  ])('leaves who %s', async (_, now) => {
    const { listener, left } = listening(now);
    await listener.check();
    expect(left()).toBe(1);
  });

  it('stays while a database or an issuer that is away says nothing about anybody', async () => {
    const { listener, left } = listening(() => {
      throw new Error('connect ECONNREFUSED');
    });
    await listener.check();
    expect(left()).toBe(0);
  });

  it('is not asked for again with every message', async () => {
    const { listener, asked } = listening(() => PAT, { freshMs: 60_000, recheckMs: 100_000 });
    for (let n = 0; n < 10; n += 1) await listener.check();
    expect(asked()).toBe(0);
  });

  it('is looked at while nothing is said, and no more after they left', async () => {
    const { listener, left, asked } = listening(() => null, { freshMs: 0, recheckMs: 5 });
    await expect.poll(left).toBeGreaterThan(0);
    listener.stop();
    const before = asked();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(asked()).toBe(before);
  });
});
