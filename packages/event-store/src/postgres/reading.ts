import type { EventQuery, RecordedEvent } from '../event-store.ts';
import { fillTexts, type Texts } from './seal.ts';

/** A row of log.event; bigints arrive as text. */
export interface EventRow {
  position: string;
  stream: string;
  revision: number;
  id: string;
  type: string;
  schema_version: number;
  recorded_at: string;
  effective_on: string | null;
  actor: string | null;
  command_id: string;
  correlation_id: string;
  ordinal: number;
  count: number;
  data: string;
  body_commitment: string | null;
  texts: string | null;
}

export const COLUMNS =
  'position, stream, revision, id, type, schema_version, recorded_at, effective_on::text, actor, command_id, correlation_id, ordinal, count, data, body_commitment, texts';

/** A row as the event that it records, texts filled in. */
export const eventOf = (row: EventRow): RecordedEvent => {
  const texts = row.texts === null ? null : (JSON.parse(row.texts) as Texts);
  return {
    id: row.id,
    position: BigInt(row.position),
    stream: row.stream,
    revision: row.revision,
    type: row.type,
    schemaVersion: row.schema_version,
    data: fillTexts(JSON.parse(row.data), texts),
    recordedAt: Number(row.recorded_at),
    effectiveOn: row.effective_on,
    actor: row.actor,
    commandId: row.command_id,
    correlationId: row.correlation_id,
    ordinal: row.ordinal,
    count: row.count,
    bodyHash: row.body_commitment === null ? null : { commitment: row.body_commitment, salt: texts?.bodySalt ?? null },
  };
};

/**
 * What is in position order of what a query finds, by the index that finds it: ordered by position itself, one stream would be looked for all along
 * the log by a database that does not know yet how few events it has.
 */
const orderOf = ({ stream, streams }: EventQuery): string => (stream !== undefined || streams !== undefined ? 'revision' : 'position');

/** A command is known by its first event; the others stand behind it. */
const OF_COMMAND = (end: string) => `(select c.position${end} from log.event c where c.command_id = ?::uuid and c.ordinal = 0)`;

/** The statement that finds what a query asks. */
export const findStatement = (query: EventQuery): { text: string; values: unknown[] } => {
  const values: unknown[] = [];
  const holds = (condition: string, value: unknown): string[] =>
    value === undefined ? [] : [condition.replace('?', `$${values.push(value)}`)];
  const conditions = [
    ...holds('id = any(?::uuid[])', query.ids),
    ...holds('stream = ?', query.stream),
    ...(query.streams ? ['stream = wanted.name'] : []),
    ...holds('type = any(?::text[])', query.types),
    ...holds('actor = ?::uuid', query.actor),
    ...holds('position > log.position_at(?::bigint - 1)', query.recordedFrom),
    ...holds('position <= log.position_at(?::bigint)', query.recordedTo),
    ...holds('correlation_id = ?::uuid', query.correlationId),
    ...holds(`position >= ${OF_COMMAND('')}`, query.commandId),
    ...holds(`position < ${OF_COMMAND(' + c.count')}`, query.commandId),
    ...holds('position >= ?::bigint', query.positionFrom?.toString()),
    ...holds('position <= ?::bigint', query.positionTo?.toString()),
  ];
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  const order = query.direction === 'DESC' ? 'desc' : 'asc';
  const found = `select ${COLUMNS} from log.event ${where} order by ${orderOf(query)} ${order} limit ${Math.trunc(query.limit)}`;
  if (!query.streams) return { text: found, values };
  const wanted = `unnest($${values.push(query.streams)}::text[]) as wanted (name)`;
  return { text: `select found.* from ${wanted} cross join lateral (${found}) as found`, values };
};
