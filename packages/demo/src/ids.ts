import { createHash } from 'node:crypto';

/** Ids and salts that are the same each time the year is told: hashes of a counter. Everything else about them is as random as it is elsewhere. */
export class Ids {
  #drawn = 0;

  /** Sixteen bytes, hex. */
  readonly salt = (): string => this.#bytes().toString('hex');

  /** A UUID of version 4 in form. */
  readonly uuid = (): string => written(this.#bytes(), 0x40);

  /** A UUID of version 7: its time first. */
  readonly eventId = (now: number): string => {
    const bytes = this.#bytes();
    bytes.writeUIntBE(now, 0, 6);
    return written(bytes, 0x70);
  };

  #bytes(): Buffer {
    this.#drawn += 1;
    return createHash('sha256').update(`a year of a portfolio, ${this.#drawn}`).digest().subarray(0, 16);
  }
}

const written = (bytes: Buffer, version: number): string => {
  bytes[6] = (bytes[6]! & 0x0f) | version;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
