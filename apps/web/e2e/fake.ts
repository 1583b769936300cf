import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, execute, parse, validate } from 'graphql';
import { type FakePoc, portfolioOf, type Question, select } from './fake-portfolio.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const published = fileURLToPath(new URL('../../../packages/schema/schema.graphql', import.meta.url));
const schema = buildSchema(readFileSync(published, 'utf8'));

const kinds: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What is worked out of a text once: tests load the same files, and ask the same, some hundred times. */
function once<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? work(text);
    known.set(text, found);
    return found;
  };
}
const contentOf = once((file) => readFileSync(file));
const read = once((query) => {
  const document = parse(query);
  return { document, errors: validate(schema, document) };
});

/** How the server behaves; a test changes it while it runs. */
export interface Behaviour {
  pocs: FakePoc[];
  signedIn: boolean;
  /** What every GraphQL answer waits for, in the states of waiting. */
  held: Promise<unknown> | null;
  failsWith: 'nothing' | 'INTERNAL_SERVER_ERROR' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'BAD_USER_INPUT';
}

/** Holds every GraphQL answer back from now on; what comes back lets them go. */
export function hold(behaviour: Behaviour): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  behaviour.held = promise;
  return () => {
    behaviour.held = null;
    resolve();
  };
}

/** The built application before a server that can be put into states which the real one is hardly ever in. */
export async function startFake(behaviour: Behaviour) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://fake');
    const json = (status: number, body: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (pathname === '/auth/session') {
      if (!behaviour.signedIn) return json(200, null);
      return json(200, { person: { id: 'pmo', displayName: 'Priya Moreau', email: 'pmo@causeway.demo' }, roles: ['PMO'] });
    }
    if (pathname === '/auth/sign-out') {
      behaviour.signedIn = false;
      return json(200, {});
    }
    // Nothing is pushed here: the web then looks for changes by itself.
    if (pathname === '/graphql' && request.method !== 'POST') return json(426, {});
    if (pathname === '/graphql') {
      const body = JSON.parse(await bodyOf(request)) as { query: string; variables: Record<string, unknown> };
      await behaviour.held;
      return json(behaviour.failsWith === 'UNAUTHENTICATED' ? 401 : 200, await answer(body.query, body.variables, behaviour));
    }
    const file = join(dist, normalize(pathname));
    const found = pathname !== '/' && existsSync(file) ? file : join(dist, 'index.html');
    response.writeHead(200, { 'Content-Type': kinds[extname(found)] ?? 'application/octet-stream' });
    response.end(contentOf(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(query: string, variableValues: Record<string, unknown>, { pocs, failsWith }: Behaviour) {
  if (failsWith !== 'nothing')
    return { data: { pocs: null, portfolio: null }, errors: [{ message: 'The server says no.', extensions: { code: failsWith } }] };
  const { document, errors } = read(query);
  if (errors.length > 0) return { errors };
  const rootValue = {
    pocs: (question: Question) => select(pocs, question),
    portfolio: ({ filter }: Question) => portfolioOf(select(pocs, { filter, first: pocs.length }).nodes),
  };
  return execute({ schema, document, rootValue, variableValues });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
