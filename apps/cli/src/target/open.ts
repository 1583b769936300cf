import { userInfo } from 'node:os';
import { ConfigurationError, readConfiguration } from '@causeway/engine/configuration/configuration.ts';
import { type Engine, openEngine } from '@causeway/engine/engine.ts';
import type { Actor } from '@causeway/kernel/command.ts';
import { UsageError } from '../exit.ts';
import { endStatus, isInterrupted, whenInterrupted } from '../interruption.ts';
import type { Terminal } from '../terminal.ts';
import { localTarget } from './local.ts';
import { serverTarget } from './server.ts';
import { ServerClient } from './server-client.ts';
import type { Target } from './target.ts';

/** Where a command is pointed to. */
export interface Where {
  readonly url?: string;
  readonly token?: string;
}

/** The server that --url names, or this process's own engine. */
export const openTarget = async (where: Where, terminal: Terminal): Promise<Target> => {
  if (where.url === undefined) return localTarget(await openOwnEngine(terminal), operator);
  if (!where.token) throw new UsageError('--url needs a token: give --token, or set CAUSEWAY_TOKEN.');
  return serverTarget(new ServerClient(where.url, where.token, { onAway: (sentence) => terminal.note(sentence) }));
};

/** A command line goes through POCs once. */
const POCS_AT_HAND = 200;

/**
 * The engine, on the environment that the server runs with; beside a running server it shares the database. Told to end, the program closes it first: cut
 * off, it would leave the database running that it began.
 */
export const openOwnEngine = async (terminal: Terminal): Promise<Engine> => {
  const opening = openOnce(terminal);
  const takeBack = whenInterrupted(() => {
    const exit = () => process.exit(endStatus());
    opening.then((engine) => engine.close()).then(exit, exit);
  });
  const engine = await opening.catch((error: unknown) => {
    takeBack();
    throw error;
  });
  return { ...engine, close: () => engine.close().finally(takeBack) };
};

const openOnce = async (terminal: Terminal): Promise<Engine> => {
  try {
    const engine = await openEngine(readConfiguration(process.env), {
      pocsAtHand: POCS_AT_HAND,
      onProblem: (problem, error) => {
        if (!isInterrupted()) terminal.note(`${problem}${error instanceof Error ? `: ${error.message}` : ''}`);
      },
    });
    let closing: Promise<void> | null = null;
    const close = () => {
      closing ??= engine.close();
      return closing;
    };
    return { ...engine, close };
  } catch (error) {
    throw error instanceof ConfigurationError
      ? new UsageError(error.message.replace('Causeway cannot start', 'Nothing can be done'))
      : error;
  }
};

/**
 * Who acts: the account of this machine, as a person of its own whom events name. Whoever holds the database's password holds the portfolio, so it acts
 * as PMO; it leads nothing that it proposes.
 */
const operator = async ({ directory }: Engine): Promise<Actor> => {
  const account = userInfo().username;
  const { id } = await directory.personForIdentity({
    issuer: 'causeway-cli',
    subject: account,
    email: null,
    displayName: `${account} (command line)`,
  });
  return { id, roles: ['PMO'] };
};
