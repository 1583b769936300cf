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

/** Where the newest that this page has recorded on a POC stands in the log; what is read of the POC may still be older. */
export function ownPositionOn(pocId: string): bigint {
  return recorded.get(pocId) ?? 0n;
}

/** Whether a POC became what it is by commands of this page alone since a revision: it then only has to be read anew, and nobody else is passed over. */
export function changedByOwnAlone(poc: ChangesSinceQuery['poc'] | undefined, since: number): boolean {
  const changes = poc?.history.nodes.filter(({ revision }) => revision > since) ?? [];
  return poc != null && changes.length === poc.revision - since && changes.every(({ commandId }) => sent.has(commandId));
}
