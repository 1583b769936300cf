import { readStored } from '../drafts/stored';

/** A command that went out and was never answered: sent again as it was, under its id, it is carried out once (GE-4). */
export interface Unanswered {
  /** What was typed, without the revision that it was decided on. */
  readonly body: string;
  readonly commandId: string;
  /** The revision that it went out on, where it was guarded: under the same id it goes out on no other. */
  readonly decidedOn?: number;
}

/** What was kept of one, for the next page, if it can be read. */
export function recall(key: string): Unanswered | null {
  const kept = readStored(key) as Unanswered | null;
  return typeof kept?.body === 'string' && typeof kept.commandId === 'string' ? kept : null;
}
