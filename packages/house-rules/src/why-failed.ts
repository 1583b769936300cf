import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

interface Failure {
  /** The package and its task, as turbo writes them before each line; nothing where a step is not turbo's. */
  readonly task: string;
  readonly name: string;
  readonly lines: string[];
}

const MOST_FAILURES = 20;
const MOST_LINES = 30;
/** A test or a file that failed, or an error that nobody caught, as Vitest tells them once all is over. */
const BEGINS = /^ FAIL +(.*)$|^⎯+ (Un(?:handled|caught) (?!Errors)[\w ]+|Startup Error) ⎯+$/;
const ENDS = /^ +Test Files |^npm error/;
/** Rules between two failures, frames of a stack that are not ours, what npm says of any script that fails. */
const SAYS_NOTHING =
  /^\s*$|^⎯|^ +❯ .*(?:node_modules\/|node:internal)|^npm error|^Vitest caught |^This might cause false positive|^- the error was thrown /;
/** Which test an error is of that no test caught. */
const WHERE = /^(?:This error originated in|The last test to run before this error) /;

/** Why a step of `.ci/run` failed, out of all that it said: each failure with its lines, and at the very end each by name, where a log that was cut off is read. */
export const whyFailed = (log: string): string => {
  const lastWords = new Map<string, string[]>();
  const underWay = new Map<string, Failure>();
  const failures: Failure[] = [];
  const failedTasks: string[] = [];
  for (const line of stripVTControlCharacters(log).split('\n')) {
    const [, at, of] = /^(@\S+)#(\w+): .*command finished with error/.exec(line) ?? [];
    if (at) failedTasks.push(`${at}:${of}`);
    const [, task, text] = /^(@[^\s:]+:\w+): ?(.*)$/.exec(line) ?? ['', '', line];
    const [, test, unheard] = BEGINS.exec(text!) ?? [];
    const name = test ?? unheard;
    if (name !== undefined) {
      const failure = { task: task!, name, lines: [] };
      failures.push(failure);
      underWay.set(task!, failure);
    } else if (ENDS.test(text!)) underWay.delete(task!);
    else if (!SAYS_NOTHING.test(text!)) {
      const lines = underWay.get(task!)?.lines ?? [];
      if (lines.length < MOST_LINES) lines.push(text!);
      lastWords.set(task!, [...(lastWords.get(task!) ?? []), text!].slice(-MOST_LINES));
    }
  }
  // What failed otherwise than by a test is told by its last words.
  for (const task of failedTasks.length > 0 || failures.length > 0 ? failedTasks : [''])
    if (!failures.some((failure) => failure.task === task)) failures.push({ task, name: 'ended with', lines: lastWords.get(task) ?? [] });
  const shown = failures.slice(0, MOST_FAILURES);
  const title = ({ task, name }: Failure) => `✗ ${[task, name].filter(Boolean).join(' ')}`;
  return [
    ...shown.flatMap((failure) => [title(failure), ...failure.lines.map((line) => `    ${line}`)]),
    `In short, ${shown.length} of ${failures.length}:`,
    ...shown.flatMap((failure) => [
      title(failure),
      ...failure.lines.filter((line, place) => place === 0 || WHERE.test(line)).map((line) => `    ${line}`),
    ]),
  ].join('\n');
};

if (import.meta.main) console.log(whyFailed(readFileSync(process.argv[2]!, 'utf8')));
