import type { SessionOfPage } from './SessionContext';

/**
 * A request that nobody signed in is known for waits until its person is signed in again, and goes out once more as it was: a command under the id
 * that it bore (GE-4). Nothing of the screen that asked has to know. Meanwhile nothing else is asked: it might be answered to somebody else.
 */
export function holding(ask: typeof fetch, { absence, signedInAgain }: Pick<SessionOfPage, 'absence' | 'signedInAgain'>): typeof fetch {
  return async (input, init) => {
    for (;;) {
      await absence();
      const answer = await ask(input, init);
      if (answer.status !== 401) return answer;
      await signedInAgain();
    }
  };
}
