import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { sealData } from './seal.ts';

const event = (data: Record<string, unknown>) => ({ id: 'x', type: 'ChecklistWritten', schemaVersion: 1, data });

describe('the canonical text of an event', () => {
  const items = Array.from({ length: 28 }, (_, place) => ({
    weight: 1.5,
    id: `I-${place}`,
    levels: ['é', '\u2028', ''],
    unset: undefined,
  }));

  it.each([
    ['a long list beside other members', { templateId: 'default', 'a\u0000"b': null, items, Z: 1, ä: true, gone: undefined }],
    ['a long list alone', { items }],
    ['lists within lists', { items: items.map((item) => ({ item, items })), short: [items] }],
    ['numbers in a long list', { list: Array.from({ length: 40 }, (_, place) => place / 7) }],
  ])('is RFC 8785 of the whole, also with %s, written the first time and again', (_, data) => {
    for (let time = 0; time < 2; time += 1) expect(sealData(event(data)).data).toBe(canonicalize(data));
  });

  it('refuses half a character in a long list as anywhere', () => {
    const broken = { items: [...items, { id: '\ud800' }] };
    for (let time = 0; time < 2; time += 1) expect(() => sealData(event(broken))).toThrow();
  });
});
