import { INTERRUPTED } from './exit.ts';

/** SIGHUP: the terminal that it was started from is closed. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A signal that comes so soon after the first is the same one: a terminal tells npm and the program of one ctrl-C, and npm tells the program again. */
const ONCE_MS = 1_000;

const acts: (() => void)[] = [];
let since: number | null = null;
let status = INTERRUPTED;

/** Whether the program was told to end. */
export const isInterrupted = (): boolean => since !== null;
/** What it then ends with. */
export const endStatus = (): number => status;

/** What to do once the program is told to end, at once where it was; of several, what was said last. Told again, it ends at once. Answers a way to take it back, which may be taken twice. */
export const whenInterrupted = (act: () => void): (() => void) => {
  if (acts.length === 0) for (const signal of ENDING) process.on(signal, onSignal);
  acts.push(act);
  if (isInterrupted()) act();
  return () => {
    const place = acts.indexOf(act);
    if (place >= 0) acts.splice(place, 1);
    if (acts.length === 0) for (const signal of ENDING) process.off(signal, onSignal);
  };
};

const onSignal = (): void => {
  if (since !== null && performance.now() - since > ONCE_MS) process.exit(status);
  endWith(INTERRUPTED);
};

/** Ends the program as a signal does, with another status: nobody takes what it writes any more. */
export const endWith = (code: number): void => {
  if (since !== null) return;
  since = performance.now();
  status = code;
  const act = acts.at(-1);
  if (act) act();
  else process.exit(code);
};
