// @vitest-environment jsdom
import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { expect, it } from 'vitest';
import { parsePairs, writePairs } from './address-pairs';
import { checked } from './checked-address';
import { readMoment } from './moment/moment';

const word = (name: string) => (raw: Record<string, unknown>) => (raw[name] === 'known' ? { [name]: 'known' } : {});

/** What the screen reads of an address, of the real router. */
async function searchOf(address: string) {
  const root = createRootRoute({ validateSearch: (raw: Record<string, unknown>) => ({ asOf: readMoment(raw.asOf) }) });
  const screen = createRoute({ getParentRoute: () => root, path: '/', validateSearch: checked(word('view')) });
  const router = createRouter({
    routeTree: root.addChildren([screen]),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: parsePairs,
    stringifySearch: writePairs,
  });
  await router.load();
  return router.state.matches.map(({ search }) => search as Record<string, unknown>).at(-1);
}

it.each([
  ['/?asOf=2026-11-24&view=known', { asOf: readMoment('2026-11-24'), view: 'known' }],
  ['/?asOf=2026-11-24&view=mistyped', { asOf: readMoment('2026-11-24') }],
  ['/?asOf=mistyped&view=known', { view: 'known' }],
  ['/?asOf=mistyped&view=mistyped&other=1', {}],
])('of the address %s the screen is given what was read and nothing else', async (address, expected) => {
  expect(await searchOf(address)).toEqual(expected);
});
