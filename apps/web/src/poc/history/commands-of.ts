import type { PocHistoryQuery } from '../../graphql/generated/graphql';

export type HistoryEvent = NonNullable<PocHistoryQuery['poc']>['history']['nodes'][number];

/** The events that one command recorded, in the order that they were recorded. */
export interface Recorded {
  readonly commandId: string;
  readonly events: readonly [HistoryEvent, ...HistoryEvent[]];
}

/** A page of events by command, newest command first. */
export function commandsOf(events: readonly HistoryEvent[]): readonly Recorded[] {
  const commands: { commandId: string; events: [HistoryEvent, ...HistoryEvent[]] }[] = [];
  for (const event of events) {
    const last = commands.at(-1);
    if (last?.commandId === event.commandId) last.events.push(event);
    else commands.push({ commandId: event.commandId, events: [event] });
  }
  return commands.reverse();
}
