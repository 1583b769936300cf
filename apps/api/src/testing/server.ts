import { subscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import { type Configuration, readConfiguration } from '@causeway/engine/configuration/configuration.ts';
import { ownDatabase } from '@causeway/engine/testing/own-database.ts';
import { isConnectionLoss } from '@causeway/event-store/postgres/connections.ts';
import type { ErrorLine } from '../operation/error-line.ts';
import { createLog } from '../operation/log.ts';
import { startServer } from '../server.ts';

// A connection that nobody used for five seconds is closed, in the very moment in which a test may ask over it: here it is kept as long as its client likes.
subscribe('http.server.request.start', (message) => {
  (message as { readonly server: Server }).server.keepAliveTimeout = 0;
});

export interface TestServer {
  readonly url: string;
  readonly configuration: Configuration;
  /** Its database, for tests that break something in it. */
  readonly superuserUrl: string;
  /** The lines that it logged. */
  readonly logged: readonly string[];
  /** Of those, from one on, what is ours to mend: not that a projector stood still for seconds, on a machine that does much else, and lost its session. */
  faults(from?: number): readonly string[];
  /** A bearer token of a service client, such as `demo-pmo`. */
  token(client: string): Promise<string>;
  /** Stops the server; the database stays. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** The whole server, as `main.ts` starts it, on a database of its own and a port that is free. */
export const startTestServer = async (
  over: Partial<Configuration> = {},
  /** What stands between the server and its database. */
  through: (databaseUrl: string) => Promise<string> = async (databaseUrl) => databaseUrl,
): Promise<TestServer> => {
  const database = await ownDatabase();
  const configuration = {
    ...readConfiguration({ PORT: '0', SEED: 'none' }),
    home: database.configuration.home,
    databaseUrl: await through(database.url),
    ...over,
  };
  const logged: string[] = [];
  const log = createLog('debug', { write: (line: string) => void logged.push(line) });
  const server = await startServer(configuration, { log });
  return {
    url: server.url,
    configuration,
    superuserUrl: database.superuserUrl,
    logged,
    faults: (from = 0) =>
      logged.slice(from).filter((line) => {
        const { level, msg, err } = JSON.parse(line) as { level: number; msg: string; err?: ErrorLine };
        return level >= 50 && !(msg === 'the projector begins again' && isConnectionLoss(Object.assign(new Error(err?.message), err)));
      }),
    token: async (client) => {
      const answer = await askForToken(server.url, client, 'demo');
      return ((await answer.json()) as { access_token: string }).access_token;
    },
    stop: () => server.stop(),
    close: async () => {
      await server.stop();
      await database.drop();
    },
  };
};

export const askForToken = (url: string, client: string, secret: string): Promise<Response> =>
  fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${client}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });

/** A browser without a screen: it keeps cookies and follows no redirect by itself. */
export class Browser {
  readonly cookies = new Map<string, string>();

  async go(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Follows redirects to where they end. */
  async follow(url: string, init: RequestInit = {}): Promise<{ readonly response: Response; readonly url: string }> {
    let at = url;
    let response = await this.go(at, init);
    while (response.status >= 300 && response.status < 400) {
      at = new URL(response.headers.get('location')!, at).href;
      response = await this.go(at);
    }
    return { response, url: at };
  }

  /** Goes all the way through the embedded issuer. */
  async signIn(
    url: string,
    login: string,
    { password = 'demo', returnTo = '/' } = {},
  ): Promise<{ readonly response: Response; readonly url: string }> {
    const page = await this.follow(`${url}/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
    return this.follow(page.url, { method: 'POST', body: new URLSearchParams({ email: `${login}@causeway.demo`, password }) });
  }
}
