import { readFileSync } from 'node:fs';

/** A process, told from a later one of the same id. */
export interface Identity {
  readonly pid: number;
  readonly started: string;
}

/** Whether a process of this id runs, ours or another user's. */
export const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** When a process was started; null when there is none. One that has ended and was not yet taken notice of is none. */
export const startOf = (pid: number): string | null => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return exists(pid) && process.platform !== 'linux' ? 'unknown' : null;
  }
};

export const identity = (pid: number): Identity => ({ pid, started: startOf(pid) ?? 'unknown' });

export const isAlive = ({ pid, started }: Identity): boolean => startOf(pid) === started;
