import { expect, it } from 'vitest';
import { parsePairs, writePairs } from './address-pairs';

it('an address is pairs of texts, a list its name once for each member', () => {
  const address = '?search=night+shift&unit=Claims%2C+Personal+Lines&unit=%C3%84rzte&sort=NAME';
  const pairs = { search: 'night shift', unit: ['Claims, Personal Lines', 'Ärzte'], sort: 'NAME' };
  expect(parsePairs(address)).toEqual(pairs);
  expect(writePairs(pairs)).toBe(address);
});

it('what is no text, or empty, does not stand in an address', () => {
  expect(writePairs({ search: '', asOf: undefined, count: 7, unit: [], status: ['RUNNING', ''] })).toBe('?status=RUNNING');
  expect(writePairs({})).toBe('');
});

it('a name that every object has is a name like any other', () => {
  expect(parsePairs('?__proto__=a&constructor=b').constructor).toBe('b');
});
