/** The header that a mutation answers, and that a later request sends back so as to read no earlier than it. */
const header = 'Causeway-After';

/** Whoever has just written reads what they wrote, whichever of several servers answers. */
export function readingOwnWrites(ask: typeof fetch): typeof fetch {
  let after: string | undefined;
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    if (after) headers.set(header, after);
    const answer = await ask(input, { ...init, headers });
    const written = answer.headers.get(header);
    if (written && (after === undefined || BigInt(written) > BigInt(after))) after = written;
    return answer;
  };
}
