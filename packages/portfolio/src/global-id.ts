import { isSlug } from '@causeway/kernel/text.ts';

/** Kinds of nodes that the API gives ids to. */
type Kind = 'Poc' | 'Person' | 'Event';

/** An opaque global id. */
export const toGlobalId = (kind: Kind, key: string): string => Buffer.from(`${kind}:${key}`).toString('base64url');

/** What a global id names; null when it is none of ours. */
export const fromGlobalId = (id: string): { kind: Kind; key: string } | null => {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const [, kind, key] = /^(Poc|Person|Event):(.{1,200})$/su.exec(text) ?? [];
  return kind !== undefined && key !== undefined && toGlobalId(kind as Kind, key) === id ? { kind: kind as Kind, key } : null;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const isUuid = (text: string): boolean => UUID.test(text);

/** The key of an id of one kind; null when it is none. */
export const keyOf = (kind: Kind, id: string): string | null => {
  const found = fromGlobalId(id);
  if (found?.kind !== kind) return null;
  return (kind === 'Poc' ? isSlug : isUuid)(found.key) ? found.key : null;
};
