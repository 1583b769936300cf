import { openTarget } from '../target/open.ts';
import type { Target } from '../target/target.ts';
import type { Terminal } from '../terminal.ts';
import type { CommonOptions } from './options.ts';

/** How a command ends. */
export type ExitStatus = number;

/** Opens what the options point to, works on it, and closes it whatever happens. */
export const onTarget = async (
  options: CommonOptions,
  terminal: Terminal,
  work: (target: Target) => Promise<ExitStatus>,
): Promise<ExitStatus> => {
  const target = await openTarget(options, terminal);
  try {
    return await work(target);
  } finally {
    await target.close();
  }
};
