import { OPEN } from '../temporal.ts';
import type { Batch } from './batch.ts';
import { partsOf } from './parts.ts';
import type { PocReplay } from './poc-replay.ts';
import type { Parked } from './poc-step.ts';
import type { Projection } from './projection.ts';
import type { StreamEntry, StreamKey } from './streams.ts';
import { ofPoc } from './unwritable.ts';
import type { Closing, TableChanges, Version, Versions } from './versions.ts';

// What a projection has worked out as rows to write, each in the columns of its table; who writes them is storage.ts.

/** Everything of a projection that waits to be written, as a batch; it is taken for written from now on. */
export const changesOf = (projection: Projection): Batch => {
  const changes = projection.versions.take();
  const entries = [...projection.touched].map((stream) => projection.streams.get(stream)!);
  projection.touched.clear();
  const { isSharedTouched } = projection;
  projection.isSharedTouched = false;
  return {
    ...rowChanges(changes),
    ...streamChanges(projection, entries),
    ...(isSharedTouched && { shared: JSON.stringify(projection.shared) }),
    ...(projection.parked.size > 0 && {
      parked: [...projection.parked.values()].map(parkedRow),
    }),
  };
};

const rowChanges = (changes: readonly TableChanges[]): Batch => ({
  closed: Object.fromEntries(
    changes
      .filter(({ closed }) => closed.length > 0)
      .map(({ table, closed }) => [
        table.name,
        closed.map((each) => ofPoc(each.pocId, () => closing(table.key, table.toColumns(each.row), each))),
      ]),
  ),
  inserted: Object.fromEntries(
    changes
      .filter(({ inserted }) => inserted.length > 0)
      .map(({ table, inserted }) => [
        table.name,
        inserted.map((version) => ofPoc(version.pocId, () => ({ ...table.toColumns(version.row), ...rangeOf(version) }))),
      ]),
  ),
});

const closing = (key: readonly string[], columns: Readonly<Record<string, unknown>>, { pocId, from, at }: Closing) => ({
  ...Object.fromEntries(key.map((column) => [column, columns[column]])),
  poc_id: pocId.toString(),
  at_position: at.position.toString(),
  at_time: at.clock,
  since: from.position.toString(),
});

const rangeOf = ({ pocId, from, to }: Version) => ({
  poc_id: pocId.toString(),
  from_position: from.position.toString(),
  from_time: from.clock,
  to_position: to?.position.toString() ?? OPEN,
  to_time: to?.clock.toString() ?? OPEN,
});

export const parkedRow = (parked: Parked) => ({ ...parked, position: parked.position.toString() });

/** What the projector keeps of a POC. */
export const streamRow = ({ stream, pocId, state }: StreamEntry, { next, isDecided }: StreamKey) => ({
  poc_id: pocId.toString(),
  stream,
  next_at: next,
  is_decided: isDecided,
  currency: state.currency,
});

/** Its folded state, of which the parts that changed since they were written. */
export const partRows = (entry: StreamEntry) => {
  const { parts, written } = ofPoc(entry.pocId, () => partsOf(entry, entry.written));
  entry.written = written;
  return parts.map((part) => ({ poc_id: entry.pocId.toString(), ...part }));
};

/** Of most POCs that change, the row of the stream stays as it is: its parts say what changed. */
const streamChanges = (projection: Projection, entries: readonly StreamEntry[]): Batch => ({
  streams: entries.flatMap((entry) => {
    const row = streamRow(entry, projection.streams.keys.get(entry.stream)!);
    const written = entry.writtenRow;
    entry.writtenRow = `${row.next_at} ${row.is_decided} ${row.currency}`;
    return entry.writtenRow === written ? [] : [row];
  }),
  parts: entries.flatMap(partRows),
});

/** Everything of one POC that was replayed alone. */
export const replayChanges = ({ entry, key, parked }: PocReplay, versions: Versions): Batch => ({
  ...rowChanges(versions.take()),
  ...(entry !== null && key !== null && { streams: [streamRow(entry, key)], parts: partRows(entry) }),
  ...(parked !== null && { parked: [parkedRow(parked)] }),
});
