import { expect, it } from 'vitest';
import { isMissingCode } from './missing-code';

it.each([
  'Failed to fetch dynamically imported module: http://localhost/assets/ActionDialog-x.js',
  'error loading dynamically imported module: http://localhost/assets/ActionDialog-x.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/ActionDialog-x.css',
])('a part of the application that did not come is told from a bug: %s', (message) => {
  expect(isMissingCode(new TypeError(message))).toBe(true);
});

it('a bug is a bug', () => {
  expect(isMissingCode(new TypeError('undefined is not a function'))).toBe(false);
  expect(isMissingCode('Failed to fetch dynamically imported module')).toBe(false);
});
