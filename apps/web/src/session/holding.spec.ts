import { expect, it } from 'vitest';
import { holding } from './holding';

it('GE-4 what was refused for want of a session goes out again as it was, once somebody is signed in', async () => {
  const sent: unknown[] = [];
  let signIn = () => {};
  const signedInAgain = new Promise<void>((resolve) => {
    signIn = resolve;
  });
  const ask = holding(
    async (_, init) => {
      sent.push(init?.body);
      return new Response('{}', { status: sent.length === 1 ? 401 : 200 });
    },
    { absence: () => undefined, signedInAgain: () => signedInAgain },
  );
  const answer = ask('/graphql', { method: 'POST', body: '{"commandId":"one"}' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(sent).toEqual(['{"commandId":"one"}']);
  signIn();
  expect((await answer).status).toBe(200);
  expect(sent).toEqual(['{"commandId":"one"}', '{"commandId":"one"}']);
});

it('nothing is asked while its person is away: it would be answered to whoever is there', async () => {
  let asked = 0;
  let comeBack = () => {};
  const absence = new Promise<void>((resolve) => {
    comeBack = resolve;
  });
  const ask = holding(
    async () => {
      asked += 1;
      return new Response('{}');
    },
    { absence: () => absence, signedInAgain: () => absence },
  );
  const answer = ask('/graphql');
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toBe(0);
  comeBack();
  expect((await answer).status).toBe(200);
  expect(asked).toBe(1);
});
