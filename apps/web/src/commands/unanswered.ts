/** A command that went out and was never answered: sent again as it was, under its id, it is carried out once (GE-4). */
export interface Unanswered {
  /** What was typed, without the revision that it was decided on. */
  readonly body: string;
  readonly commandId: string;
  /** The revision that it went out on, where it was guarded: under the same id it goes out on no other. */
  readonly decidedOn?: number;
}

/** What was kept of one, if it can be read. */
export function recall(key: string): Unanswered | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Unanswered | null;
    return typeof kept?.body === 'string' && typeof kept.commandId === 'string' ? kept : null;
  } catch {
    return null;
  }
}

/** For the next page, too. */
export function remember(key: string, unanswered: Unanswered): void {
  try {
    localStorage.setItem(key, JSON.stringify(unanswered));
  } catch {
    // Without storage it is known as long as the page.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
