import type { CommandMetadata, NewEvent } from '../event-store.ts';
import { newSalt, sealBody, sealData } from './seal.ts';

/** A reader's page holds any command whole. */
const MOST_EVENTS = 1_000;

/** An append as it is stored: data as canonical text, texts and salts beside it. */
export interface SealedAppend {
  readonly stream: string;
  readonly expected: number;
  readonly command: Omit<CommandMetadata, 'body'>;
  readonly body: { readonly commitment: string; readonly salt: string };
  readonly events: readonly SealedEvent[];
}

interface SealedEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: string;
  readonly texts: string | null;
  readonly effectiveOn: string | null;
}

/** @throws Error for an append without events or with too many, or with data that JSON has no form for: a bug of whoever asks. */
export const sealAppend = (
  stream: string,
  expected: number,
  events: readonly NewEvent[],
  command: CommandMetadata,
  salting = newSalt,
): SealedAppend => {
  if (events.length === 0) throw new Error('An append has at least one event.');
  if (events.length > MOST_EVENTS) throw new Error(`An append has at most ${MOST_EVENTS} events.`);
  const { body: given, ...metadata } = command;
  const body = sealBody(given, salting);
  return {
    stream,
    expected,
    // As the database writes it: two spellings of one id are one command.
    command: { ...metadata, commandId: metadata.commandId.toLowerCase() },
    body,
    events: events.map((event, ordinal) => {
      const { data, fields } = sealData(event, salting);
      const texts = { ...(fields && { fields }), ...(ordinal === 0 && { bodySalt: body.salt }) };
      return {
        id: event.id,
        type: event.type,
        schemaVersion: event.schemaVersion,
        data,
        texts: Object.keys(texts).length === 0 ? null : JSON.stringify(texts),
        effectiveOn: event.effectiveOn ?? null,
      };
    }),
  };
};
