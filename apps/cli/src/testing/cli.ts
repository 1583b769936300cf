import { spawn } from 'node:child_process';
import { MAIN } from './files.ts';

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface CliOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly node?: readonly string[];
  /** Told of stderr as it comes, with a way to send a signal. */
  readonly onNote?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** The command line as it is run: a process of its own. */
export const causeway = (words: readonly string[], { env = {}, node = [], onNote = () => {} }: CliOptions = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, MAIN, ...words], {
      env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
      onNote(String(text), (signal) => child.kill(signal));
    });
    child.on('error', reject).on('close', (status) => resolve({ status, out, err }));
  });
