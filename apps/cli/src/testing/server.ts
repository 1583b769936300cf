import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface RunningServer {
  readonly url: string;
  /** A bearer token of one of the development issuer's people. */
  token(login: string): Promise<string>;
  stop(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('../../../api/src/main.ts', import.meta.url));

/** The server as it is run, a process of its own, on a port that is free. */
export const runningServer = async (env: NodeJS.ProcessEnv): Promise<RunningServer> => {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, SEED: 'none', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      told += text.toString();
      const ready = /is ready at (http\S+?) /.exec(told);
      if (ready) resolve(ready[1]!);
    });
    child.once('exit', (status) => reject(new Error(`the server ended with ${status}: ${told}`)));
  });
  return {
    url,
    token: async (login) => {
      const response = await fetch(`${url}/oidc/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`demo-${login}:demo`)}`, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'grant_type=client_credentials',
      });
      return ((await response.json()) as { access_token: string }).access_token;
    },
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit').once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
};
