/**
 * A request that nobody signed in is known for waits until its person is signed in again, and goes out once more as it was: a command under the id
 * that it bore (GE-4). Nothing of the screen that asked has to know.
 */
export function holding(ask: typeof fetch, signedInAgain: () => Promise<void>): typeof fetch {
  return async (input, init) => {
    for (;;) {
      const answer = await ask(input, init);
      if (answer.status !== 401) return answer;
      await signedInAgain();
    }
  };
}
