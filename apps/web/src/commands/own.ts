import type { ChangesSinceQuery } from '../graphql/generated/graphql';

const sent = new Set<string>();
/** Where the newest of this page's commands on each POC stands in the log. */
const recorded = new Map<string, bigint>();

/** Sent by this page: what it records is no news to whoever sent it. */
export function rememberOwn(commandId: string): void {
  sent.add(commandId);
}

export function rememberRecorded(pocId: string, position: string): void {
  recorded.set(pocId, BigInt(position));
}

/** Whether what was read of a POC is older than what this page has recorded on it since: the reading of that is on its way. */
export function isBehindOwn(poc: { readonly id: string; readonly position: string }): boolean {
  return BigInt(poc.position) < (recorded.get(poc.id) ?? 0n);
}

/** Whether a POC became what it is by commands of this page alone since a revision: it then only has to be read anew, and nobody else is passed over. */
export function changedByOwnAlone(poc: ChangesSinceQuery['poc'] | undefined, since: number): boolean {
  const changes = poc?.history.nodes.filter(({ revision }) => revision > since) ?? [];
  return poc != null && changes.length === poc.revision - since && changes.every(({ commandId }) => sent.has(commandId));
}
