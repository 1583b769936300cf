import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../api/src/main.ts', import.meta.url));

/** What a mutation on a POC answered. */
interface Answered {
  readonly poc: { readonly id: string } | null;
  readonly userErrors: readonly { readonly message: string }[];
}

export interface RealServer {
  readonly url: string;
  /** Sends a GraphQL document as one of the embedded issuer's service clients, `demo-pmo` for one. */
  readonly ask: (client: string, query: string, variables?: Record<string, unknown>) => Promise<Record<string, unknown>>;
  /** Does something on a POC, as the PMO's service client. */
  readonly mutate: (field: string, input: Record<string, unknown>) => Promise<Answered>;
  /** Ends it, as an operator would; what it recorded stays. */
  readonly down: () => Promise<void>;
  /** Starts it again, at the same address. */
  readonly up: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The real server, as `npm start` runs it, in a folder of its own: on an empty log, or on the demo year. */
export async function startForBrowser(seed: 'none' | 'demo' = 'none'): Promise<RealServer> {
  const home = await mkdtemp(join(tmpdir(), 'causeway-web-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NODE_ENV: 'development', PORT: String(port), HOST: '127.0.0.1', CAUSEWAY_HOME: home, SEED: seed };
  let down = async () => {};
  const up = async () => {
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    down = () => {
      child.kill('SIGTERM');
      return ended;
    };
    for (const deadline = Date.now() + 240_000; !(await isReady(url)); await pause(200)) {
      if (child.exitCode !== null || Date.now() > deadline) {
        await stop();
        throw new Error(`The server did not become ready:\n${said}`);
      }
    }
  };
  const stop = async () => {
    await down();
    await rm(home, { recursive: true, force: true });
  };
  await up();
  return {
    url,
    ask: (client, query, variables) => ask(url, client, query, variables),
    mutate: async (field, input) => {
      const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
      const document = `mutation($input: ${type}!) { ${field}(input: $input) { poc { id } userErrors { message } } }`;
      return (await ask(url, 'demo-pmo', document, { input }))[field] as Answered;
    },
    down: () => down(),
    up,
    stop,
  };
}

async function ask(url: string, client: string, query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const granted = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${client}:demo`)}`, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  });
  const { access_token } = (await granted.json()) as { access_token: string };
  const answered = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${access_token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answered.json()) as { data: Record<string, unknown>; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const isReady = (url: string) =>
  fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/** One below those that the system gives to whoever asks for any: nobody gets it before the server listens there, or while it is down. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 10_000);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
    });
    await new Promise((resolve) => server.close(resolve));
    if (isFree) return port;
  }
}
