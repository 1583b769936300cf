import { forgetDraftsOf } from '../drafts/stored';

/** Who is signed in, as the server says it: the web keeps no token, only the http-only cookie that it cannot read. */
export type Role = 'ADMIN' | 'PMO' | 'TEAM' | 'OWNER' | 'AUDITOR' | 'VIEWER';

export interface Session {
  readonly person: { readonly id: string; readonly displayName: string | null; readonly email: string | null };
  readonly roles: readonly Role[];
}

/** A header that a form or a link on another site cannot send: it proves that the request comes from this page. */
export const sameSite = { 'X-Causeway-Request': 'web', 'Apollo-Require-Preflight': 'true' } as const;

/** The session, or null when nobody is signed in. */
export async function readSession(signal?: AbortSignal): Promise<Session | null> {
  const answer = await fetch('/auth/session', { credentials: 'same-origin', headers: { ...sameSite, Accept: 'application/json' }, signal });
  // How a server of an earlier version says that nobody is.
  if (answer.status === 401) return null;
  if (!answer.ok) throw new Error(`/auth/session answered ${answer.status}`);
  return (await answer.json()) as Session | null;
}

/** The issuer's page for a tab of its own, which is of no more use once somebody has signed in there. */
export const signInBeside = '/auth/sign-in?returnTo=%2Fsigned-in';

/** Leaves for the issuer's page; whoever signs in there comes back to where they were. */
export function signInHere(): void {
  const { pathname, search } = window.location;
  window.location.assign(`/auth/sign-in?returnTo=${encodeURIComponent(pathname + search)}`);
}

/** Ends the session on the server and leaves nothing of its person behind: no draft in the browser, and, as the page is loaded anew, nothing in memory. */
export async function signOut(personId: string): Promise<void> {
  const answer = await fetch('/auth/sign-out', { method: 'POST', credentials: 'same-origin', headers: sameSite });
  if (!answer.ok && answer.status !== 401) throw new Error(`/auth/sign-out answered ${answer.status}`);
  forgetDraftsOf(personId);
  window.location.assign('/');
}
