import { randomUUID } from 'node:crypto';
import type { CommandMetadata, NewEvent } from '../event-store.ts';

/** An event to append; what a test does not care about is made up. */
export const anEvent = (over: Partial<NewEvent> = {}): NewEvent => ({
  id: randomUUID(),
  type: 'ItemScored',
  schemaVersion: 1,
  data: { itemId: 'AUTH-1', score: 2 },
  ...over,
});

/** What is recorded of the command that the events belong to. */
export const aCommand = (over: Partial<CommandMetadata> = {}): CommandMetadata => ({
  commandId: randomUUID(),
  correlationId: randomUUID(),
  actor: randomUUID(),
  body: '{}',
  ...over,
});

/** A stream that nobody has written to. */
export const aStream = (): string => `poc-${randomUUID()}`;
