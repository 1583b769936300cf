import type { EventLine } from '../export/event-line.ts';
import type { Moment, Target } from '../target/target.ts';
import { type Changes, changesBetween } from './changes.ts';
import type { Figures } from './figures.ts';

/** One step of a POC's life: an event with what its command changed (told with the command's last event), or time alone (a policy, too). */
export type Step =
  | { readonly event: EventLine; readonly changes: Changes | null }
  | { readonly event: null; readonly until: string | null; readonly changes: Changes };

/** Commands whose figures are read in one go. */
const AT_ONCE = 10;

/** Tells a POC's life, event by event; null when there is no such POC. */
export const replay = async (target: Target, slug: string): Promise<AsyncIterable<Step> | null> => {
  const history = await target.history(slug);
  return history && steps(target, slug, history);
};

async function* steps(target: Target, slug: string, history: AsyncIterable<EventLine>): AsyncGenerator<Step> {
  let before: Figures | null = null;
  let waiting: EventLine[][] = [];
  let previous: EventLine | null = null;
  const tell = async function* (isEnd: boolean): AsyncGenerator<Step> {
    const moments = waiting.flatMap((command) => {
      const asked = momentsOf(command, previous);
      previous = command.at(-1)!;
      return asked;
    });
    const figures = await target.figures(slug, isEnd ? [...moments, 'NOW'] : moments);
    for (const [place, command] of waiting.entries()) {
      const [just, after] = [figures[2 * place] ?? null, figures[2 * place + 1] ?? null];
      const passed = before === null ? null : changesBetween(before, just);
      if (passed !== null) yield { event: null, until: command[0]!.recordedAt, changes: passed };
      yield* stepsOf(command, changesBetween(just, after));
      before = after;
    }
    waiting = [];
    const passed = isEnd ? changesBetween(before, figures.at(-1) ?? null) : null;
    if (passed !== null) yield { event: null, until: null, changes: passed };
  };
  for await (const event of history) {
    const newest = waiting.at(-1);
    if (newest?.[0]?.commandId === event.commandId) newest.push(event);
    else {
      if (waiting.length >= AT_ONCE) yield* tell(false);
      waiting.push([event]);
    }
  }
  yield* tell(true);
}

/** Just before a command (a millisecond before its time, or after the one before it in the same millisecond), and just after it. */
const momentsOf = (command: readonly EventLine[], previous: EventLine | null): [Moment, Moment] => {
  const [first, last] = [command[0]!, command.at(-1)!];
  const before: Moment =
    previous?.recordedAt === first.recordedAt ? { position: previous.position } : { at: Date.parse(first.recordedAt) - 1 };
  return [before, { position: last.position }];
};

const stepsOf = (command: readonly EventLine[], changes: Changes | null): Step[] =>
  command.map((event, place) => ({ event, changes: place === command.length - 1 ? changes : null }));
