import type pg from 'pg';
import type { Position, RecordedEvent, StreamName } from '../event-store.ts';
import { Gathered } from '../gathered.ts';
import { eventsIn, pageStatement } from './pages.ts';

/** What a command asks of the log before it is judged: what a stream has behind a revision, what another command recorded, where the log ends. */
export type Glance =
  | { readonly at: 'stream'; readonly stream: StreamName; readonly after: number }
  | { readonly at: 'command'; readonly id: string }
  | { readonly at: 'end' };

export interface Glimpsed {
  /** Of the stream in revision order, or the first of the command. */
  readonly events: readonly RecordedEvent[];
  /** Whether a stream has no more than these. */
  readonly isAll: boolean;
  /** The end of the log in that moment. */
  readonly head: { readonly position: Position; readonly recordedAt: number };
}

/** Of one stream: what a command finds new is little, and whoever shares a round trip waits for all of it. */
const MOST_EVENTS = 100;
/** Two, so that one that finds much holds nobody up. */
const MOST_READINGS = 2;

const STREAM = pageStatement(
  'stream = wanted.stream and revision > wanted.after',
  'revision',
  'revision = wanted.after + 1',
  String(MOST_EVENTS),
);
const COMMAND = pageStatement('command_id = wanted.command and ordinal = 0', 'position', 'true', '1');

/** What is asked for stands in the order of its place; the end of the log has none. */
const GLANCE = `
select wanted.place::integer, found.count, found.page, null as position, null as recorded_at
  from unnest($1::integer[], $2::text[], $3::integer[]) as wanted (place, stream, after) cross join lateral (${STREAM}) as found
union all
select wanted.place::integer, found.count, found.page, null, null
  from unnest($4::integer[], $5::uuid[]) as wanted (place, command) cross join lateral (${COMMAND}) as found
union all
select * from (select null::integer, 0, null, e.position::text, e.recorded_at::text from log.event as e order by e.position desc limit 1) as newest`;

interface Row {
  readonly place: number | null;
  readonly count: number;
  readonly page: string | null;
  readonly position: string | null;
  readonly recorded_at: string | null;
}

/** Looks into the log for all that ask in the same turn of the event loop, in one round trip. */
export const glances = (pool: pg.Pool): Gathered<Glance, Glimpsed> =>
  new Gathered<Glance, Glimpsed>(async (asked) => {
    const streams = asked.flatMap((each, place) => (each.at === 'stream' ? [{ ...each, place }] : []));
    const commands = asked.flatMap((each, place) => (each.at === 'command' ? [{ ...each, place }] : []));
    const { rows } = await pool.query<Row>({
      name: 'glance',
      text: GLANCE,
      values: [
        streams.map(({ place }) => place),
        streams.map(({ stream }) => stream),
        streams.map(({ after }) => after),
        commands.map(({ place }) => place),
        commands.map(({ id }) => id),
      ],
    });
    const found = new Map(rows.map((row) => [row.place, row]));
    const end = found.get(null);
    const head = { position: BigInt(end?.position ?? 0), recordedAt: Number(end?.recorded_at ?? 0) };
    return asked.map((_, place) => {
      const { page, count } = found.get(place) ?? { page: null, count: 0 };
      return { events: eventsIn(page), isAll: count < MOST_EVENTS, head };
    });
  }, MOST_READINGS);
