import { openPool } from '@causeway/event-store/postgres/connections.ts';
import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session, { type SessionData } from 'express-session';

/** A sign-in under way: what the callback must bring back. */
export interface SignInFlow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

declare module 'express-session' {
  interface SessionData {
    personId: string;
    flow: SignInFlow;
  }
}

const WORKING_DAY_MS = 12 * 3_600_000;
const NAME = 'causeway.session';

export interface Sessions {
  /** For the routes that begin, read and end a session. */
  readonly middleware: RequestHandler;
  /** Who a request's cookie says is signed in; looked up each time, so that a session that was ended is ended at once. */
  personOf(cookie: string | undefined): Promise<string | null>;
  close(): Promise<void>;
}

/** Sessions in the database: the browser holds an http-only cookie with nothing in it but the signed id. They last a working day. */
export const openSessions = ({ databaseUrl, secret, isSecure }: { databaseUrl: string; secret: string; isSecure: boolean }): Sessions => {
  const pool = openPool(databaseUrl, 'causeway sessions', 4);
  const store = new (connectPgSimple(session))({
    pool,
    schemaName: 'session',
    tableName: 'session',
    disableTouch: true,
    // What could not be pruned is pruned the next time; an expired session is never read.
    errorLog: () => {},
  });
  const middleware = session({
    name: NAME,
    store,
    secret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/', maxAge: WORKING_DAY_MS },
  });
  return {
    middleware,
    personOf: async (cookie) => {
      if (!cookie?.includes(`${NAME}=`)) return null;
      // The middleware reads a cookie and its session, whatever kind of request it came with (a WebSocket's has no response).
      const request = { headers: { cookie }, url: '/', originalUrl: '/', connection: {} } as Parameters<RequestHandler>[0];
      await new Promise<void>((resolve, reject) => {
        middleware(request, {} as Parameters<RequestHandler>[1], (error?: unknown) => (error ? reject(error) : resolve()));
      });
      return (request.session as Partial<SessionData> | undefined)?.personId ?? null;
    },
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
};
