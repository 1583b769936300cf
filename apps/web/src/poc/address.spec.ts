import { expect, it } from 'vitest';
import { readPocAddress } from './address';
import { views } from './views';

it.each([
  [{ view: 'money' }, { view: 'money' }],
  [{ view: 'overview' }, {}],
  [{ view: 'everything' }, {}],
  [{ view: ['money', 'people'] }, {}],
  [{}, {}],
])('the address %j opens %j', (raw, address) => {
  expect(readPocAddress(raw)).toEqual(address);
});

it('every view but the first has an address', () => {
  expect(views.slice(1).map(({ view }) => readPocAddress({ view }).view)).toEqual(views.slice(1).map(({ view }) => view));
});
