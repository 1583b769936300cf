import type { RecordedEvent } from '../event-store.ts';
import { fillTexts, type Texts } from './seal.ts';

// A page of events comes as one JSON text that the database writes and one JSON.parse reads: rows of sixteen columns took the reader twice the time.
// Five entries an event: what its command has in common (0 where it was said before), what is its own, type, data, texts.

/** So many at a time: with more, server and reader leave their caches. A command has no more events than a page holds. */
export const PAGE = 1_000;

/** What the events of a command have in common, at the first of them that a page holds: the others follow it without a gap. */
const HEAD =
  'json_build_array(position, stream, revision, recorded_at, ordinal, count, command_id, correlation_id, actor, body_commitment)';
type Head = readonly [
  position: number,
  stream: string,
  revision: number,
  recordedAt: number,
  ordinal: number,
  count: number,
  commandId: string,
  correlationId: string,
  actor: string | null,
  bodyCommitment: string | null,
];
const NO_HEAD: Head = [0, '', 0, 0, 0, 0, '', '', null, null];
type Own = readonly [id: string, schemaVersion: string, effectiveOn?: string];

/**
 * The statement of a page: at most so many of the events that a condition holds for, each stream's without a gap in an order; a first that does not
 * begin a command is where `isFirst` holds. `data` and `texts` are JSON already, and go in as they are.
 */
export const pageStatement = (
  condition: string,
  order: 'position' | 'revision' | 'stream, revision',
  isFirst: string,
  most: string,
): string => `
select count(*)::integer as count,
       '[' || string_agg(
         case when ordinal = 0 or ${isFirst} then ${HEAD}::text else '0' end
           || ',["' || concat_ws('","', id, schema_version, effective_on) || '"],' || to_json(type)::text
           || ',' || data || ',' || coalesce(texts, 'null'), ',' order by ${order}) || ']' as page
  from (select * from log.event where ${condition} order by ${order} limit ${most}) as event`;

/** The events of a page, texts filled in. */
export const eventsIn = (page: string | null): RecordedEvent[] => {
  if (page === null) return [];
  const parts = JSON.parse(page) as unknown[];
  const events: RecordedEvent[] = [];
  // Of the command that an event belongs to, taken apart once for all of its events.
  let [position, stream, revision, recordedAt, ordinal, count, commandId, correlationId, actor, bodyCommitment]: Head = NO_HEAD;
  let after = 0;
  for (let place = 0; place < parts.length; place += 5) {
    if (parts[place] === 0) after += 1;
    else {
      [position, stream, revision, recordedAt, ordinal, count, commandId, correlationId, actor, bodyCommitment] = parts[place] as Head;
      after = 0;
    }
    // By place: taken apart as a list, each would make an iterator and what it answers.
    const own = parts[place + 1] as Own;
    const texts = parts[place + 4] as Texts | null;
    const isFirstOfCommand = ordinal + after === 0;
    events.push({
      id: own[0],
      position: BigInt(position + after),
      stream,
      revision: revision + after,
      type: parts[place + 2] as string,
      schemaVersion: Number(own[1]),
      data: fillTexts(parts[place + 3] as Record<string, unknown>, texts),
      recordedAt,
      effectiveOn: own[2] ?? null,
      actor,
      commandId,
      correlationId,
      ordinal: ordinal + after,
      count,
      bodyHash: isFirstOfCommand && bodyCommitment !== null ? { commitment: bodyCommitment, salt: texts?.bodySalt ?? null } : null,
    });
  }
  return events;
};

/** Drops the beginning of a command that a page cut off. */
export const wholeCommands = (events: RecordedEvent[]): RecordedEvent[] => {
  while (events.length > 0 && events.at(-1)!.ordinal !== events.at(-1)!.count - 1) events.pop();
  return events;
};
