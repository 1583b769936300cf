import type { CommandMetadata, NewEvent, ReadStream } from '../event-store.ts';
import { newSalt, sealBody, sealData } from './seal.ts';

/** A reader's page holds any command whole. */
const MOST_EVENTS = 1_000;

/** An append as it is stored: data as canonical text, texts and salts beside it. */
export interface SealedAppend {
  readonly stream: string;
  readonly expected: number;
  readonly reads: readonly ReadStream[];
  readonly command: Omit<CommandMetadata, 'body'>;
  readonly body: { readonly commitment: string; readonly salt: string };
  readonly events: readonly SealedEvent[];
}

export interface SealedEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: string;
  readonly texts: string | null;
  readonly effectiveOn: string | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** As the database writes it: two spellings of one id are one. */
const uuid = (id: string): string => {
  if (!UUID.test(id)) throw new Error(`${id} is no UUID.`);
  return id.toLowerCase();
};

const day = (date: string): string => {
  const at = Date.parse(date);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date) throw new Error(`${date} is no day.`);
  return date;
};

/** @throws Error for an append without events or with too many, or with what the log has no form for (data, an id, a day): a bug of whoever asks. */
export const sealAppend = (
  stream: string,
  expected: number,
  events: readonly NewEvent[],
  command: CommandMetadata,
  reads: readonly ReadStream[] = [],
  salting = newSalt,
): SealedAppend => {
  if (events.length === 0) throw new Error('An append has at least one event.');
  if (events.length > MOST_EVENTS) throw new Error(`An append has at most ${MOST_EVENTS} events.`);
  const { body: given, ...metadata } = command;
  const body = sealBody(given, salting);
  return {
    stream,
    expected,
    reads,
    command: {
      commandId: uuid(metadata.commandId),
      correlationId: uuid(metadata.correlationId),
      actor: metadata.actor === null ? null : uuid(metadata.actor),
    },
    body,
    events: events.map((event, ordinal) => {
      const { data, fields } = sealData(event, salting);
      return {
        id: uuid(event.id),
        type: event.type,
        schemaVersion: event.schemaVersion,
        data,
        texts:
          ordinal === 0
            ? JSON.stringify(fields === null ? { bodySalt: body.salt } : { fields, bodySalt: body.salt })
            : fields && JSON.stringify({ fields }),
        effectiveOn: event.effectiveOn === undefined ? null : day(event.effectiveOn),
      };
    }),
  };
};
