import type pg from 'pg';
import { type Appended, CommandIdTaken, WrongExpectedRevision } from '../event-store.ts';
import { dates, integers, smallints, texts, uuids } from './binary-arrays.ts';
import type { SealedAppend } from './sealed-append.ts';

const APPEND = 'select * from log.append($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16)';

/** The one row that log.append answers. */
export interface AppendAnswer {
  readonly head: string;
  readonly at_ms: string;
  /** By the command's place in the batch, from 1. */
  readonly refused: Readonly<Record<string, { readonly taken: boolean; readonly current: number }>> | null;
}

/** The call that appends a batch; `now` is the clock that it bears. @throws RangeError for a number that its column cannot hold */
export const appendQuery = (batch: readonly SealedAppend[], now: number): pg.QueryConfig => ({
  name: 'append',
  text: APPEND,
  values: argumentsOf(batch, now),
});

/** What became of each append of a batch, in its order: where it stands now, or why it was refused. */
export const outcomesOf = (batch: readonly SealedAppend[], { head, at_ms, refused }: AppendAnswer): (Appended | Error)[] => {
  const recordedAt = Number(at_ms);
  let position = BigInt(head);
  return batch.map(({ stream, expected, command, events }, place) => {
    const why = refused?.[place + 1];
    if (why?.taken) return new CommandIdTaken(command.commandId);
    if (why) return new WrongExpectedRevision(stream, why.current);
    position += BigInt(events.length);
    return { position, revision: expected + events.length, recordedAt };
  });
};

/** The batch as log.append takes it: an array for each column. */
const argumentsOf = (batch: readonly SealedAppend[], now: number): unknown[] => {
  const events = batch.flatMap(({ events: own }) => own);
  const begins: number[] = [];
  const places: number[] = [];
  for (const [place, { events: own }] of batch.entries()) {
    begins.push(places.length);
    for (let event = 0; event < own.length; event += 1) places.push(place + 1);
  }
  return [
    Math.trunc(now),
    texts(batch.map(({ stream }) => stream)),
    integers(batch.map(({ expected }) => expected)),
    uuids(batch.map(({ command }) => command.commandId)),
    uuids(batch.map(({ command }) => command.correlationId)),
    uuids(batch.map(({ command }) => command.actor)),
    texts(batch.map(({ body }) => body.commitment)),
    smallints(batch.map(({ events: own }) => own.length)),
    integers(begins),
    integers(places),
    uuids(events.map(({ id }) => id)),
    texts(events.map(({ type }) => type)),
    smallints(events.map(({ schemaVersion }) => schemaVersion)),
    texts(events.map(({ data }) => data)),
    texts(events.map((event) => event.texts)),
    dates(events.map(({ effectiveOn }) => effectiveOn)),
  ];
};
