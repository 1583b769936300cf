import { StoreUnavailable, UnknownOutcome } from '@causeway/event-store/event-store.ts';
import { isConnectionLoss, isFull, isOutOfService } from '@causeway/event-store/postgres/connections.ts';
import { MappingError } from '@causeway/import/mapping/read.ts';
import { FileError } from '@causeway/import/table/file-error.ts';
import { Command, CommanderError } from 'commander';
import { exportCommand } from './commands/export.ts';
import { gateCommand } from './commands/gate.ts';
import { importCommand } from './commands/import.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { replayCommand } from './commands/replay.ts';
import type { ExitStatus } from './commands/run.ts';
import { statusCommand } from './commands/status.ts';
import { DONE, REFUSED, Refusal, UsageError, WRONG_USAGE } from './exit.ts';
import { endStatus, isInterrupted } from './interruption.ts';
import type { Terminal } from './terminal.ts';

const FOOT = `
Without --url a command works on the database itself, with the environment that the server runs with (CAUSEWAY_HOME, DATABASE_URL …), beside a running
server or without one.

Exit status: 0 done · 1 refused, or found wrong · 2 wrong usage · 130 interrupted`;

const COMMANDS = [importCommand, exportCommand, replayCommand, gateCommand, statusCommand, rebuildCommand];

/** Runs one command line; answers its exit status. Nothing is thrown: what went wrong is one sentence on stderr. */
export const runProgram = async (words: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  let status: ExitStatus = DONE;
  const program = new Command('causeway')
    .description('Causeway: the road from AI proof of concept to production.')
    .addHelpText('after', FOOT)
    .helpCommand(false);
  for (const make of COMMANDS)
    program.addCommand(
      make(terminal, (ended) => {
        status = ended;
      }),
    );
  forEachCommand(program, (each) =>
    each
      .exitOverride()
      .configureOutput({
        outputError: (text, write) => write(text),
        writeErr: (text) => terminal.note(text.trimEnd()),
        writeOut: (text) => terminal.say(text.trimEnd()),
      })
      .showHelpAfterError('(--help tells how it is used)'),
  );
  try {
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    // What was under way breaks off: that it was told to end is no news.
    if (isInterrupted()) return endStatus();
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
    const sentence = sentenceOf(error);
    terminal.note(sentence);
    if (words.includes('--json')) terminal.say(JSON.stringify({ error: sentence }));
    return error instanceof UsageError ? WRONG_USAGE : REFUSED;
  }
};

const forEachCommand = (command: Command, act: (command: Command) => void): void => {
  act(command);
  for (const each of command.commands) forEachCommand(each, act);
};

const isAway = (error: Error): boolean =>
  error instanceof StoreUnavailable ||
  error instanceof UnknownOutcome ||
  (isConnectionLoss(error) && !('path' in error)) ||
  isOutOfService(error);

/** What we said ourselves is a sentence; anything else is a broken machine, and its trace helps whoever mends it. */
const sentenceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (isFull(error)) return 'The database has no room left. What was recorded stays; make room, and do the same again.';
  if (isAway(error))
    return `The database was lost (${error.message}). What was recorded stays: see that it runs and what its log says, and do the same again.`;
  const isOurs = [UsageError, Refusal, FileError, MappingError].some((kind) => error instanceof kind);
  return isOurs || process.env.LOG_LEVEL !== 'debug' ? error.message : (error.stack ?? error.message);
};
