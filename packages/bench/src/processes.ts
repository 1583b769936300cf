import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SideName } from './sides.ts';
import type { Written } from './writers.ts';

const program = fileURLToPath(new URL('./writer-process.ts', import.meta.url));

/** The same from several processes at once: appends per second of all of them together. */
export const writeFromProcesses = async (
  name: SideName,
  url: string,
  { processes, writers, forMs }: { processes: number; writers: number; forMs: number },
): Promise<number> => {
  const children: ChildProcess[] = Array.from({ length: processes }, () => fork(program, [name, url, String(writers), String(forMs)]));
  await Promise.all(children.map((child) => once(child, 'message')));
  const written = Promise.all(children.map(async (child) => ((await once(child, 'message')) as [Written])[0]));
  for (const child of children) child.send('write');
  return (await written).reduce((sum, { perSecond }) => sum + perSecond, 0);
};
