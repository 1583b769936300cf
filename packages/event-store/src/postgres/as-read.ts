import type { Appended, RecordedEvent } from '../event-store.ts';
import { fillTexts } from './seal.ts';
import type { SealedAppend } from './sealed-append.ts';

/** The events of a command as a reader reads them, from what was sealed: where and when they were recorded is all that the log adds. */
export const asRead = ({ stream, command, body, events }: SealedAppend, { position, revision, recordedAt }: Appended): RecordedEvent[] => {
  const last = events.length - 1;
  return events.map(({ id, type, schemaVersion, data, texts, effectiveOn }, ordinal) => ({
    ...command,
    id,
    position: position - BigInt(last - ordinal),
    stream,
    revision: revision - (last - ordinal),
    type,
    schemaVersion,
    data: fillTexts(JSON.parse(data), texts === null ? null : JSON.parse(texts)),
    recordedAt,
    effectiveOn,
    ordinal,
    count: events.length,
    bodyHash: ordinal === 0 ? body : null,
  }));
};
