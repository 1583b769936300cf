import { expect, it } from 'vitest';
import { readingOwnWrites } from './own-writes';

it('TI-1 a request after a write asks for no earlier place of the log than the write’s', async () => {
  const sent: (string | null)[] = [];
  const answers = [null, '12', '9', null];
  const ask = readingOwnWrites(async (_, init) => {
    sent.push(new Headers(init?.headers).get('Causeway-After'));
    const position = answers.shift();
    return new Response('{}', { headers: position ? { 'Causeway-After': position } : {} });
  });
  for (let times = 0; times < 4; times++) await ask('/graphql', { headers: { Accept: 'application/json' } });
  expect(sent).toEqual([null, null, '12', '12']);
});
