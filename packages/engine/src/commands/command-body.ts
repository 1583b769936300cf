import { canonical } from '@causeway/event-store/canonical.ts';
import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import { matchesBody } from '@causeway/event-store/postgres/seal.ts';
import { type Refused, refuse } from '@causeway/kernel/refusal.ts';

/** GE-4: a command's body in its one writing. Half a character, which canonical JSON has no writing for, counts as one that cannot be shown. */
export const bodyOf = (body: object): string =>
  canonical(JSON.parse(JSON.stringify(body, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value))));

/** GE-4: whether a recorded command had this body: its hash is salted, and only the first event of a command bears it. */
export const isSameBody = ({ bodyHash }: RecordedEvent, body: string): boolean => bodyHash !== null && matchesBody(bodyHash, body);

/** Where the last event of a command stands, from its first. */
export const lastOf = ({ position, count }: RecordedEvent): bigint => position + BigInt(count - 1);

/** GE-4: the id of a command that was carried out, sent with another body. */
export const reused = (): Refused =>
  refuse('COMMAND_ID_REUSED', 'This command id was used for another command; send a fresh one.', ['commandId']);
