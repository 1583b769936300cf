import library from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';

const items = Array.from({ length: 28 }, (_, place) => ({ weight: 1.5, id: `I-${place}`, levels: ['é', '\u2028', ''], unset: undefined }));

describe('canonical JSON (RFC 8785)', () => {
  it('is what another implementation writes, whatever the value', () => {
    const value = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });
    fc.assert(fc.property(value, (any) => canonical(any) === library(any)));
  });

  it.each<[string, unknown, string]>([
    ['numbers as ECMAScript writes them', [-0, 1e21, 1e-7, 333333333.3333333, 4.5, 2e-3], '[0,1e+21,1e-7,333333333.3333333,4.5,0.002]'],
    ['what a text escapes', '\u20ac$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    ['a member without a value, left out', { b: undefined, a: null }, '{"a":null}'],
    ['a list with a gap', [undefined, true, false], '[null,true,false]'],
    ['nothing in it', [{}, []], '[{},[]]'],
  ])('writes %s', (_, value, written) => {
    expect(canonical(value)).toBe(written);
  });

  it.each([
    ['names by UTF-16 code units', { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7, 10: 8 }],
    ['a long list beside other members', { templateId: 'default', 'a\u0000"b': null, items, Z: 1, ä: true, gone: undefined }],
    ['a long list alone', { items }],
    ['lists within lists', { items: items.map((item) => ({ item, items })), short: [items] }],
    ['numbers in a long list', { list: Array.from({ length: 40 }, (_, place) => place / 7) }],
  ])('writes %s the first time and again', (_, data) => {
    for (let time = 0; time < 2; time += 1) expect(canonical(data)).toBe(library(data));
  });

  it.each<[string, unknown]>([
    ['half a surrogate pair', { note: '\ud800' }],
    ['half a surrogate pair in a name', { '\udc00': 1 }],
    ['half a surrogate pair in a long list', [...items, '\ud800']],
    ['what is no number', [Number.NaN]],
    ['a number without end', { a: Number.POSITIVE_INFINITY }],
    ['a function', { a: () => 1 }],
    ['a big integer', 1n],
    ['nothing at all', undefined],
  ])('refuses %s, each time', (_, value) => {
    for (let time = 0; time < 2; time += 1) expect(() => canonical(value)).toThrow('Canonical JSON has no form for');
  });
});
