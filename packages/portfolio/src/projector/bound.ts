// The messages that bind and run prepared statements (https://www.postgresql.org/docs/18/protocol-message-formats.html), written into one piece: the client's
// own writer makes a piece of each, and hands each short text to the system for itself.

const BIND = 66;
const EXECUTE = 69;
const SYNC = 83;

/** Texts up to this are written a character at a time, which is quicker where they are ASCII. */
const SHORT = 80;
const LAST_OF_ASCII = 127;
/** What a UTF-16 unit takes at most, in UTF-8. */
const MOST_BYTES = 3;
/** Of a Bind beside its name and values, and of the Execute that follows it. */
const HEAD_BYTES = 32;
const LENGTH_BYTES = 4;

export interface Binding {
  readonly name: string;
  /** As texts; null is none. */
  readonly values: readonly (string | null)[];
}

const mostBytesOf = (text: string): number => (text.length > SHORT ? Buffer.byteLength(text) : text.length * MOST_BYTES);

const sizeOf = ({ name, values }: Binding): number => {
  let size = HEAD_BYTES + mostBytesOf(name);
  for (const value of values) size += LENGTH_BYTES + (value === null ? 0 : mostBytesOf(value));
  return size;
};

/** Writes a text; answers where it ends. */
const write = (into: Buffer, text: string, begin: number): number => {
  const { length } = text;
  if (length > SHORT) return begin + into.write(text, begin);
  for (let place = 0; place < length; place += 1) {
    const code = text.charCodeAt(place);
    if (code > LAST_OF_ASCII) return begin + into.write(text, begin);
    into[begin + place] = code;
  }
  return begin + length;
};

/** A Bind and an Execute for each, with the unnamed portal, and a Sync behind all of them. */
export const boundTogether = (bindings: readonly Binding[]): Buffer => {
  let size = HEAD_BYTES;
  for (const binding of bindings) size += sizeOf(binding);
  const buffer = Buffer.allocUnsafe(size);
  let at = 0;
  for (const { name, values } of bindings) {
    buffer[at] = BIND;
    const begin = at + 1;
    buffer[begin + LENGTH_BYTES] = 0;
    at = write(buffer, name, begin + LENGTH_BYTES + 1);
    buffer[at] = 0;
    // No format is said of any: all are texts.
    at = buffer.writeInt16BE(0, at + 1);
    at = buffer.writeUInt16BE(values.length, at);
    for (const value of values) {
      if (value === null) {
        at = buffer.writeInt32BE(-1, at);
        continue;
      }
      const end = write(buffer, value, at + LENGTH_BYTES);
      buffer.writeInt32BE(end - at - LENGTH_BYTES, at);
      at = end;
    }
    at = buffer.writeInt16BE(0, at);
    buffer.writeInt32BE(at - begin, begin);
    buffer[at] = EXECUTE;
    // Its length, the unnamed portal, all rows.
    at = buffer.writeInt32BE(9, at + 1);
    buffer[at] = 0;
    at = buffer.writeInt32BE(0, at + 1);
  }
  buffer[at] = SYNC;
  at = buffer.writeInt32BE(LENGTH_BYTES, at + 1);
  return buffer.subarray(0, at);
};
