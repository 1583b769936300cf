import { hash, randomFillSync } from 'node:crypto';
import { canonical } from '../canonical.ts';
import type { BodyHash, NewEvent } from '../event-store.ts';

// A free text is bound to its event by SHA-256(salt ‖ text) in the sealed record, and stored beside it: erasing it breaks no hash (PR-2).

interface Salted {
  readonly salt: string;
  readonly text: string;
}

/** What stands beside a record: its free texts, and the salt of its command's body. */
export interface Texts {
  readonly fields?: Readonly<Record<string, Salted>>;
  readonly bodySalt?: string;
}

const SALT_BYTES = 16;

/** SHA-256(salt ‖ text), hex; the salt is hex, the text UTF-8. */
export const commitment = (salt: string, text: string): string => {
  const saltBytes = salt.length / 2;
  const bytes = Buffer.allocUnsafe(saltBytes + Buffer.byteLength(text));
  bytes.write(salt, 0, 'hex');
  bytes.write(text, saltBytes);
  return hash('sha256', bytes, 'hex');
};

/** Random bytes that are fetched many at a time: a salt's own call takes longer than what it salts. */
const random = Buffer.alloc(256 * SALT_BYTES);
let randomUsed = random.length;

/** Sixteen random bytes, hex. */
export const newSalt = (): string => {
  if (randomUsed === random.length) {
    randomFillSync(random);
    randomUsed = 0;
  }
  randomUsed += SALT_BYTES;
  return random.toString('hex', randomUsed - SALT_BYTES, randomUsed);
};

/** Seals a command's body: its hash recognises a repeat without telling what it said. */
export const sealBody = (body: string, salting = newSalt): { commitment: string; salt: string } => {
  const salt = salting();
  return { commitment: commitment(salt, body), salt };
};

/** Whether a body is the one that was sealed; false where its salt is gone. */
export const matchesBody = (hash: BodyHash, body: string): boolean => hash.salt !== null && commitment(hash.salt, body) === hash.commitment;

/** The canonical text of an event's data with its free texts sealed, and those texts. */
export const sealData = ({ data, texts }: NewEvent, salting = newSalt): { data: string; fields: Record<string, Salted> | null } => {
  if (!texts || Object.keys(texts).length === 0) return { data: canonical(data), fields: null };
  const fields: Record<string, Salted> = {};
  const sealed: Record<string, unknown> = { ...data };
  for (const [field, text] of Object.entries(texts)) {
    // Half a surrogate pair has no UTF-8, so nothing to hash; in data, RFC 8785 refuses it.
    if (!text.isWellFormed()) throw new Error(`${field} holds half a surrogate pair.`);
    const salt = salting();
    fields[field] = { salt, text };
    sealed[field] = { commitment: commitment(salt, text) };
  }
  return { data: canonical(sealed), fields };
};

/** Fills an event's texts into its data; null where a text is gone. */
export const fillTexts = (data: Record<string, unknown>, texts: Texts | null): Record<string, unknown> => {
  const fields = texts?.fields;
  for (const field in data) if (isSealed(data[field])) data[field] = fields?.[field]?.text ?? null;
  return data;
};

const isSealed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'commitment' in value && Object.keys(value).length === 1;
