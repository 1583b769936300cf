import type pg from 'pg';
import { type Appended, CommandIdTaken, ReadMoved, WrongExpectedRevision } from '../event-store.ts';
import { dates, integers, smallints, texts, uuids } from './binary-arrays.ts';
import type { SealedAppend, SealedEvent } from './sealed-append.ts';

const APPEND_ONE = 'select log.append_command($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16) as answer';
const APPEND = 'select log.append_batch($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19) as answer';

/** What either answers, in its one row: where and when it was recorded and what was refused, or that nothing was. */
export interface AppendAnswer {
  readonly answer: {
    readonly head: number;
    readonly at: number;
    /** By the command's place in the batch, from 1. */
    readonly refused?: Readonly<Record<string, { readonly taken: boolean; readonly current: number }>> | null;
    /** Streams that have events behind the revision at which they were read: then nothing was recorded. */
    readonly moved?: readonly string[];
  };
}

/**
 * The call that appends a batch for an opening of the log; `now` is the clock that it bears. Of a stream that its commands read at several revisions
 * the earliest counts for all. @throws RangeError for a number that its column cannot hold
 */
export const appendQuery = (batch: readonly SealedAppend[], now: number, opening: string): pg.QueryConfig => {
  const reads = earliestReads(batch);
  const asked = [Math.trunc(now), opening, texts([...reads.keys()]), integers([...reads.values()])];
  const events = eventArrays(batch.flatMap(({ events: own }) => own));
  const [only, another] = batch;
  // One that comes alone, as most do, takes the database a tenth less by itself.
  if (only !== undefined && another === undefined) {
    const { stream, expected, command, body } = only;
    const values = [...asked, stream, expected, command.commandId, command.correlationId, command.actor, body.commitment, ...events];
    return { name: 'append-command', text: APPEND_ONE, values };
  }
  return { name: 'append-batch', text: APPEND, values: [...asked, ...commandArrays(batch), ...events] };
};

/** What became of each append of a batch, in its order: where it stands now, or why it was refused; null where only others of the batch were in the way. */
export const outcomesOf = (
  batch: readonly SealedAppend[],
  { answer: { head, at: recordedAt, refused, moved } }: AppendAnswer,
): (Appended | Error | null)[] => {
  if (moved) {
    // Only of the earliest reading is it known that it is out of date: whoever read the stream later is asked for again.
    const earliest = earliestReads(batch);
    return batch.map(({ reads }) => {
      const read = reads.find(({ stream, revision }) => moved.includes(stream) && revision === earliest.get(stream));
      return read ? new ReadMoved(read.stream) : null;
    });
  }
  let position = BigInt(head);
  return batch.map(({ stream, expected, command, events }, place) => {
    const why = refused?.[place + 1];
    if (why?.taken) return new CommandIdTaken(command.commandId);
    if (why) return new WrongExpectedRevision(stream, why.current);
    position += BigInt(events.length);
    return { position, revision: expected + events.length, recordedAt };
  });
};

/** Each stream that was read, once, and the earliest revision at which it was. */
const earliestReads = (batch: readonly SealedAppend[]): ReadonlyMap<string, number> => {
  const earliest = new Map<string, number>();
  for (const { reads } of batch)
    for (const { stream, revision } of reads) earliest.set(stream, Math.min(revision, earliest.get(stream) ?? revision));
  return earliest;
};

/** Commands, and of which of them each event is, as log.append_batch takes them: an array for each column. */
const commandArrays = (batch: readonly SealedAppend[]): Buffer[] => {
  const begins: number[] = [];
  const places: number[] = [];
  for (const [place, { events }] of batch.entries()) {
    begins.push(places.length);
    for (let event = 0; event < events.length; event += 1) places.push(place + 1);
  }
  return [
    texts(batch.map(({ stream }) => stream)),
    integers(batch.map(({ expected }) => expected)),
    uuids(batch.map(({ command }) => command.commandId)),
    uuids(batch.map(({ command }) => command.correlationId)),
    uuids(batch.map(({ command }) => command.actor)),
    texts(batch.map(({ body }) => body.commitment)),
    smallints(batch.map(({ events }) => events.length)),
    integers(begins),
    integers(places),
  ];
};

/** Events as both take them: an array for each column. */
const eventArrays = (events: readonly SealedEvent[]): Buffer[] => [
  uuids(events.map(({ id }) => id)),
  texts(events.map(({ type }) => type)),
  smallints(events.map(({ schemaVersion }) => schemaVersion)),
  texts(events.map(({ data }) => data)),
  texts(events.map((event) => event.texts)),
  dates(events.map(({ effectiveOn }) => effectiveOn)),
];
