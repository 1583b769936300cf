import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { KnownDocuments } from './known-documents.ts';

const about = (field: string, comment = 0) => parse(`{ ${field} } # ${'x'.repeat(comment)}`);

describe('documents that are remembered', () => {
  it('are found by their hash', async () => {
    const known = new KnownDocuments();
    const document = about('me');
    await known.set('a', document);
    expect(await known.get('a')).toBe(document);
    expect(await known.get('b')).toBeUndefined();
  });

  it('count with all that is written in them, and make room for newer ones', async () => {
    const known = new KnownDocuments(16_000_000);
    for (let place = 0; place < 200; place += 1) {
      await known.set(String(place), about('me', 150_000));
      await known.get('0');
    }
    expect(known.size).toBeGreaterThan(10_000_000);
    expect(known.size).toBeLessThanOrEqual(16_000_000);
    // Asked for all the time, it outlived those that came after it.
    expect([await known.get('0'), await known.get('199')]).not.toContain(undefined);
    expect(await known.get('1')).toBeUndefined();
  });

  it('are none that are very long', async () => {
    const known = new KnownDocuments();
    await known.set('a', about('me', 200_001));
    expect([await known.get('a'), known.size]).toEqual([undefined, 0]);
  });

  it('count once, however often they are set', async () => {
    const known = new KnownDocuments();
    await known.set('a', about('me', 1_000));
    const { size } = known;
    await known.set('a', about('me', 1_000));
    expect(known.size).toBe(size);
    await known.delete('a');
    expect(known.size).toBe(0);
  });
});
