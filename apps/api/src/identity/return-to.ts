/** What fits into a cookie beside the rest of a sign-in under way. */
const MOST_BYTES = 2_000;

/** A path of our own to come back to; anything else, and what signs in again and again, leads home. */
export const ownPath = (given: unknown): string =>
  typeof given === 'string' &&
  /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given) &&
  Buffer.byteLength(given) <= MOST_BYTES &&
  !/^\/(auth|oidc)(\/|$|\?)/i.test(given)
    ? given
    : '/';
