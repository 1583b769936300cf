import { DONE, REFUSED } from './exit.ts';
import { endWith } from './interruption.ts';

/** Where a command speaks: results to stdout, progress and problems to stderr. */
export interface Terminal {
  /** A line of the result. */
  say(line: string): void;
  /** Part of the result as it is; settles once there is room for more. */
  write(text: string): Promise<void>;
  /** A line about how it goes. */
  note(line: string): void;
  /** Whether somebody watches the progress. */
  readonly isWatched: boolean;
}

/** Why something cannot be written, in words. */
export const whyUnwritten = ({ code, message }: NodeJS.ErrnoException): string =>
  code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : message;

/** The process's own. A reader that has seen enough (`| head`) ends the process quietly; a disk that is full, with a sentence. */
export const processTerminal = (): Terminal => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return endWith(DONE);
    // Nobody catches what a stream throws: what is wrong is said here, in a sentence as everywhere.
    process.stderr.write(`The output cannot be written: ${whyUnwritten(error)}.\n`);
    endWith(REFUSED);
  });
  return {
    say: (line) => process.stdout.write(`${line}\n`),
    write: (text) =>
      process.stdout.write(text) ? Promise.resolve() : new Promise((resolve) => process.stdout.once('drain', () => resolve())),
    note: (line) => process.stderr.write(`${line}\n`),
    isWatched: process.stderr.isTTY === true,
  };
};
