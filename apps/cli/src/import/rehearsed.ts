import { resolve } from 'node:path';
import { readPlace } from '@causeway/event-store/embedded/home.ts';
import { emptyDoor, rehearsal } from '@causeway/import/run/rehearsal.ts';
import type { CommonOptions } from '../commands/options.ts';
import { type ExitStatus, onTarget } from '../commands/run.ts';
import type { Target } from '../target/target.ts';
import type { Terminal } from '../terminal.ts';

type ForImport = Pick<Target, 'door' | 'settled'>;

/** What a dry run works on: POCs as they stand where the options point to, judged and not recorded; nothing is made where there is no database yet. */
export const rehearsedTarget = (
  options: CommonOptions,
  terminal: Terminal,
  work: (target: ForImport) => Promise<ExitStatus>,
): Promise<ExitStatus> => {
  const rehearsed = (door: Parameters<typeof rehearsal>[0]): ForImport => ({ door: rehearsal(door, Date.now), settled: async () => true });
  const { DATABASE_URL, CAUSEWAY_HOME = '.causeway' } = process.env;
  if (options.url === undefined && !DATABASE_URL && readPlace(resolve(CAUSEWAY_HOME)) === null) return work(rehearsed(emptyDoor(Date.now)));
  return onTarget(options, terminal, ({ door }) => work(rehearsed(door)));
};
