import { createReadStream } from 'node:fs';
import { decoderOf, type Encoding, marked } from './encoding.ts';
import { FileError } from './file-error.ts';
import type { Decoder } from './korean.ts';

/**
 * Streams a file's text. A byte-order mark is followed and dropped.
 * @throws FileError that names the first line which is not written in the encoding.
 */
export async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  let used = encoding;
  let line = 1;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    if (decoder === null) {
      used = marked(chunk) ?? encoding;
      decoder = decoderOf(used, { fatal: true });
    }
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      throw new FileError(
        `${path}:${line + linesBeforeBadByte(chunk, used)}: this line is not ${decoder.encoding}; name the file's encoding in the mapping (file.encoding, such as windows-1252 or utf-16le), or leave it out to have it detected.`,
      );
    }
    const nul = text.indexOf('\0');
    if (nul >= 0)
      throw new FileError(
        `${path}:${line + breaksIn(text.slice(0, nul))}: this line holds NUL characters, so it is not ${decoder.encoding} text; ${used.startsWith('utf-16') ? 'is it a table at all?' : 'a UTF-16 file needs file.encoding: utf-16le in the mapping.'}`,
      );
    line += breaksIn(text);
    yield text;
  }
  try {
    const rest = decoder?.decode() ?? '';
    if (rest !== '') yield rest;
  } catch {
    throw new FileError(`${path}:${line}: the file ends in the middle of a character; it was cut off, or is not ${decoder?.encoding}.`);
  }
}

/** Line breaks in a text: CR, LF and CRLF are one each. */
export const breaksIn = (text: string): number => {
  if (!text.includes('\n') && !text.includes('\r')) return 0;
  let breaks = 0;
  for (const _ of text.matchAll(/\r\n|\n|\r/g)) breaks += 1;
  return breaks;
};

/** How many lines of a chunk come before the first byte that is not of the encoding. */
const linesBeforeBadByte = (chunk: Buffer, encoding: Encoding): number => {
  // There the byte of a line break is a part of other characters.
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return 0;
  // The chunk may begin inside a character, which the one before began.
  let start = 0;
  while (encoding === 'utf-8' && start < 3 && ((chunk[start] ?? 0) & 0xc0) === 0x80) start += 1;
  const decoder = decoderOf(encoding, { fatal: true });
  for (let line = 0; ; line += 1) {
    const end = chunk.indexOf(0x0a, start);
    try {
      decoder.decode(chunk.subarray(start, end < 0 ? chunk.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
};
