import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../apps/api/src/main.ts', import.meta.url));

/** The whole server as users run it, in a process of its own. */
export interface Api {
  readonly url: string;
  /** From the start of the process until `/health/ready` said so, milliseconds. */
  readonly readyAfterMs: number;
  readonly token: string;
  close(): Promise<void>;
}

/** Starts the server on a database, or on embedded defaults where none is given, and waits until it is ready. */
export const startApi = async (
  databaseUrl: string | null,
  { withinMs = 900_000, seed = 'none' }: { withinMs?: number; seed?: 'demo' | 'none' } = {},
): Promise<Api> => {
  const home = mkdtempSync(join(tmpdir(), 'causeway-bench-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      PORT: String(port),
      CAUSEWAY_HOME: home,
      SEED: seed,
      LOG_LEVEL: 'error',
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    },
    // What it says of the seeding would stand between the rows.
    stdio: ['ignore', 'ignore', seed === 'demo' ? 'ignore' : 'inherit'],
  });
  const close = async () => {
    if (child.exitCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
    rmSync(home, { recursive: true, force: true });
  };
  for (;;) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) break;
    if (child.exitCode !== null || performance.now() - begun > withinMs) {
      await close();
      throw new Error(`the server was not ready within ${withinMs / 1000} s`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const readyAfterMs = performance.now() - begun;
  return { url, readyAfterMs, token: await tokenOf(url, 'demo-pmo'), close };
};

const tokenOf = async (url: string, client: string): Promise<string> => {
  const answer = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${client}:demo`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
};

/** A port of this machine that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
};
