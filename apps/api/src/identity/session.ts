import { openPool } from '@causeway/event-store/postgres/connections.ts';
import connectPgSimple from 'connect-pg-simple';
import type { Request, RequestHandler, Response } from 'express';
import session, { type SessionData } from 'express-session';

declare module 'express-session' {
  interface SessionData {
    personId: string;
    /** When it ends whatever is done with it, epoch milliseconds. */
    endsAt: number;
  }
}

const HOUR_MS = 3_600_000;
const LIFETIME_MS = 12 * HOUR_MS;
const IDLE_MS = 2 * HOUR_MS;
/** How often a session that is used is written to have been used. */
const TOUCH_MS = 5 * 60_000;
const MOST_TOUCHED = 10_000;

export interface Sessions {
  /** For the routes that begin and end a session. */
  readonly middleware: RequestHandler;
  /** Begins a session for somebody, in the place of whatever session the browser had. */
  begin(request: Request, personId: string): Promise<void>;
  end(request: Request, response: Response): Promise<void>;
  /** Who a request's cookie says is signed in; looked up each time, so that a session that was ended is ended at once. */
  personOf(cookie: string | undefined): Promise<string | null>;
  close(): Promise<void>;
}

/**
 * Sessions in the database: the browser holds an http-only cookie with nothing in it but the signed id. A session ends after two hours
 * without a request, a working day after it began, and when the browser is closed.
 */
export const openSessions = ({ databaseUrl, secret, isSecure }: { databaseUrl: string; secret: string; isSecure: boolean }): Sessions => {
  const pool = openPool(databaseUrl, 'causeway sessions', 4);
  const store = new (connectPgSimple(session))({
    pool,
    schemaName: 'session',
    tableName: 'session',
    ttl: IDLE_MS / 1000,
    // What could not be pruned is pruned the next time; an expired session is never read.
    errorLog: () => {},
  });
  // With the prefix __Host- no neighbouring subdomain can plant a session of its own.
  const name = isSecure ? '__Host-causeway.session' : 'causeway.session';
  const middleware = session({
    name,
    store,
    secret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' },
  });
  const touched = new Map<string, number>();
  /** An update, which brings no session back that was ended meanwhile (saving it would). Nobody waits for it. */
  const touch = (id: string, data: Request['session']) => {
    if (Date.now() - (touched.get(id) ?? 0) < TOUCH_MS) return;
    if (touched.size >= MOST_TOUCHED) touched.clear();
    touched.set(id, Date.now());
    store.touch(id, data as SessionData, () => {});
  };
  return {
    middleware,
    begin: async (request, personId) => {
      // A fresh id: whoever knew the one before knows nothing.
      await done((callback) => request.session.regenerate(callback));
      Object.assign(request.session, { personId, endsAt: Date.now() + LIFETIME_MS });
      await done((callback) => request.session.save(callback));
      // It would be saved once more behind the head of the answer. Late enough, that would bring back a session that was ended meanwhile.
      request.session.save = function (callback) {
        callback?.(undefined);
        return this;
      };
    },
    end: async (request, response) => {
      await done((callback) => request.session.destroy(callback));
      response.clearCookie(name, { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure });
    },
    personOf: async (cookie) => {
      if (!cookie?.includes(`${name}=`)) return null;
      // The middleware reads a cookie and its session, whatever kind of request it came with (a WebSocket's has no response).
      const request = { headers: { cookie }, url: '/', originalUrl: '/', connection: {} } as Request;
      await done((callback) => middleware(request, {} as Response, callback));
      const { personId, endsAt = 0 } = request.session;
      if (personId === undefined || endsAt <= Date.now()) return null;
      touch(request.sessionID, request.session);
      return personId;
    },
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
};

const done = (start: (callback: (error?: unknown) => void) => unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    start((error) => (error ? reject(error) : resolve()));
  });
