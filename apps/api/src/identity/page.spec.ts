import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { page } from './page.ts';

const tokens = readFileSync(new URL('../../../web/src/theme/tokens.css', import.meta.url), 'utf8');
const coloursIn = (css: string) => [...css.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, colour]) => `${name} ${colour}`);
const [light = '', dark = ''] = tokens.split(':root[data-mantine-color-scheme="dark"]');
const [ofLight = '', ...ofDark] = page({ title: 'Sign in', content: '' }).split(/(?=color-scheme: dark;)/);

it('a page of the server’s own has the colours of the web, light and dark', () => {
  expect(coloursIn(ofLight).length).toBeGreaterThan(8);
  expect(coloursIn(light)).toEqual(expect.arrayContaining(coloursIn(ofLight)));
  expect(ofDark).toHaveLength(2);
  for (const each of ofDark) {
    expect(coloursIn(each)).toHaveLength(coloursIn(ofLight).length);
    expect(coloursIn(dark)).toEqual(expect.arrayContaining(coloursIn(each)));
  }
});
