import { createHash } from 'node:crypto';

const hex = (...parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** What ids of commands of a register begin with. */
const markOf = (register: string): string => hex('register', register).slice(0, 12);

/** A UUID of version 8: custom bits, here the register's mark and a hash (RFC 9562, section 5.8). */
const idOf = (register: string, digest: string): string => {
  const mark = markOf(register);
  return `${mark.slice(0, 8)}-${mark.slice(8)}-8${digest.slice(0, 3)}-a${digest.slice(3, 6)}-${digest.slice(6, 18)}`;
};

/** Of the command that opens a POC: the same for the same row in each edition, so that taking it in twice opens it once (GE-4). */
export const openingId = (register: string, key: string, copy: number): string => idOf(register, hex('opens', key, String(copy)));

/** Of a change to a POC as it stands: two imports of the same edition at once send the same command. */
export const changeId = (register: string, slug: string, revision: number, command: object): string =>
  idOf(register, hex('changes', slug, String(revision), JSON.stringify(command)));

/** Whether a command came from this register: what it said of a POC is told apart from what people did. */
export const isOfRegister = (register: string, commandId: string): boolean => {
  const mark = markOf(register);
  return commandId.startsWith(`${mark.slice(0, 8)}-${mark.slice(8)}-8`);
};
