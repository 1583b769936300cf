import { expect, it } from 'vitest';
import { isCalled } from './matching';

it.each([
  ['owner group', 'Group: By owner'],
  ['GROUP', 'Group: By owner'],
  ['depôt', 'Depot'],
  ['', 'anything'],
  ['dark theme', 'Dark theme'],
])('“%s” finds “%s”', (typed, name) => expect(isCalled(typed, name)).toBe(true));

it.each([
  ['group unit', 'Group: By owner'],
  ['darkness', 'Dark theme'],
])('“%s” does not find “%s”', (typed, name) => expect(isCalled(typed, name)).toBe(false));
