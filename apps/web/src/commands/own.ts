import type { ChangesSinceQuery } from '../graphql/generated/graphql';

const sent = new Set<string>();

/** Sent by this page: what it records is no news to whoever sent it. */
export function rememberOwn(commandId: string): void {
  sent.add(commandId);
}

/** Whether a POC became what it is by commands of this page alone since a revision: it then only has to be read anew, and nobody else is passed over. */
export function changedByOwnAlone(poc: ChangesSinceQuery['poc'] | undefined, since: number): boolean {
  const changes = poc?.history.nodes.filter(({ revision }) => revision > since) ?? [];
  return poc != null && changes.length === poc.revision - since && changes.every(({ commandId }) => sent.has(commandId));
}
