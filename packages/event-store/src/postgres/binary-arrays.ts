// Arrays as PostgreSQL takes them in binary: neither side writes or reads them as text, where each quote of a JSON would be escaped.

const TEXT = 25;
const INTEGER = 23;
const SMALLINT = 21;
const DATE = 1082;
const UUID = 2950;

const HEADER_BYTES = 20;
const LENGTH_BYTES = 4;
const NULL = -1;

type Write<Item> = (buffer: Buffer, item: Item, at: number) => void;

/** One dimension from 1, each item behind its length. */
const arrayOf = <Item>(type: number, items: readonly (Item | null)[], sizeOf: (item: Item) => number, write: Write<Item>): Buffer => {
  let size = HEADER_BYTES + LENGTH_BYTES * items.length;
  for (const item of items) if (item !== null) size += sizeOf(item);
  const buffer = Buffer.allocUnsafe(size);
  // An array without items has no dimension.
  buffer.writeInt32BE(items.length === 0 ? 0 : 1, 0);
  buffer.writeInt32BE(1, 4);
  buffer.writeInt32BE(type, 8);
  buffer.writeInt32BE(items.length, 12);
  buffer.writeInt32BE(1, 16);
  let at = HEADER_BYTES;
  for (const item of items) {
    const length = item === null ? NULL : sizeOf(item);
    at = buffer.writeInt32BE(length, at);
    if (item === null) continue;
    write(buffer, item, at);
    at += length;
  }
  return items.length === 0 ? buffer.subarray(0, HEADER_BYTES - 8) : buffer;
};

export const texts = (items: readonly (string | null)[]): Buffer =>
  arrayOf(TEXT, items, Buffer.byteLength, (buffer, item, at) => void buffer.write(item, at));

export const integers = (items: readonly number[]): Buffer =>
  arrayOf(
    INTEGER,
    items,
    () => 4,
    (buffer, item, at) => void buffer.writeInt32BE(item, at),
  );

export const smallints = (items: readonly number[]): Buffer =>
  arrayOf(
    SMALLINT,
    items,
    () => 2,
    (buffer, item, at) => void buffer.writeInt16BE(item, at),
  );

/** Of UUIDs in their spelling with hyphens. */
export const uuids = (items: readonly (string | null)[]): Buffer => arrayOf(UUID, items, () => 16, writeUuid);

/** Where each byte of a UUID stands in its spelling, between the hyphens. */
const UUID_BYTES = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];

const writeUuid = (buffer: Buffer, uuid: string, at: number): void => {
  for (let byte = 0; byte < 16; byte += 1) {
    const place = UUID_BYTES[byte]!;
    buffer[at + byte] = (nibble(uuid.charCodeAt(place)) << 4) | nibble(uuid.charCodeAt(place + 1));
  }
};

/** Of a hex digit: 0 is 48, a is 97, and A is a without the bit of 32. */
const nibble = (digit: number): number => (digit < 58 ? digit - 48 : (digit | 32) - 87);

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2000-01-01');

/** Of ISO dates. */
export const dates = (items: readonly (string | null)[]): Buffer =>
  arrayOf(
    DATE,
    items,
    () => 4,
    (buffer, item, at) => void buffer.writeInt32BE((Date.parse(item) - FIRST_DAY) / DAY_MS, at),
  );
