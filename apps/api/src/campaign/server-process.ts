import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** A server in a process of its own, on embedded defaults, as `npm start` runs it. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** How long it took to be ready. */
  readonly readyMs: number;
  /** What it wrote. */
  readonly output: () => string;
  kill(): Promise<void>;
  /** Asks it to stop; answers its exit status. */
  stop(): Promise<number | null>;
}

/** @throws Error with what it wrote, when it ends instead of getting ready. */
export const startServerProcess = async (home: string, port: number, variables: NodeJS.ProcessEnv = {}): Promise<ServerProcess> => {
  const begun = performance.now();
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, NODE_ENV: 'development', CAUSEWAY_HOME: home, PORT: String(port), SEED: 'none', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (bytes: Buffer) => {
      output += bytes.toString();
      const ready = /Causeway is ready at (\S+)/.exec(output);
      if (ready) resolve(ready[1]!);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.once('exit', (status) => reject(new Error(`ended with ${status}: ${output}`)));
  });
  const ended = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) {
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    }
    return child.exitCode;
  };
  return {
    url,
    child,
    readyMs: performance.now() - begun,
    output: () => output,
    kill: async () => {
      await ended('SIGKILL');
    },
    stop: () => ended('SIGTERM'),
  };
};
