import { createReadStream } from 'node:fs';
import { type Encoding, marked } from './encoding.ts';
import { foreignEncodingOf } from './foreign.ts';
import { isLatin9, languageEncodingOf } from './latin.ts';

/** Text whose characters are mostly Latin has a zero in every second byte as UTF-16, and none anywhere as anything else that is read here. */
const zeros = (bytes: Uint8Array): Encoding | null => {
  const counts = [0, 0];
  bytes.forEach((byte, place) => {
    if (byte === 0) counts[place % 2]! += 1;
  });
  const [even = 0, odd = 0] = counts;
  if (even + odd < bytes.length / 8) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
};

/**
 * What a file is written in: its byte-order mark says so, or its zero bytes; else UTF-8 where all of it is valid UTF-8 (which no other text of
 * any length is by chance); else what its words are words in, by their script; else Windows-1250 or -1254 where they would be none in the West; else
 * Windows-1252, which spreadsheets of the West write.
 */
export const detectEncoding = async (path: string): Promise<Encoding> => {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    const certain = isFirst ? (marked(chunk) ?? zeros(chunk.subarray(0, 4_096))) : null;
    if (certain) return certain;
    isFirst = false;
    try {
      utf8.decode(chunk, { stream: true });
    } catch {
      return foreignEncodingOf(chunk) ?? latinEncodingOf(chunk);
    }
  }
  return 'utf-8';
};

/** Letters of Czech, Slovak and Polish, as Windows-1252 would have them: "pøíbìh", "wdro¿ony", "przesz³oœæ". No word of the West holds such a pair, or a sign between letters; `500 z³` are zł. */
const CENTRAL_SIGN = /\p{L}[³¹¿]\p{L}|(?<!\p{L})z³(?!\p{L})/gu;
const CENTRAL_PAIR = /ø\p{L}*[ìèùšž]|[ìèùšž]\p{L}*ø|ì\p{L}*[šž]|[šž]\p{L}*ì/u;
/** Letters in a row that are a word; for a pair, what is longer would be gone through once for each of its letters. */
const LONGEST_WORD = 60;
const hasCentralPair = (word: string): boolean => word.length <= LONGEST_WORD && CENTRAL_PAIR.test(word);
/** Turkish ı, ş, ğ and İ as it would have them: those of Icelandic, which writes á, é, í, ó, ú and æ beside them. */
const TURKISH = /[ýþð]|[ÝÞ]\p{L}/gu;
const ICELANDIC = /[áéíóúæ]/g;

/** What a Mac writes without its accents, or with ó alone, as Windows-1252 would have it: `itÕs`, `ÒinboxÓ`, `descripci—n`, `500 Û`. */
const MAC_SIGN = /\p{Ll}Õ(?:s|t|re|ll|ve)(?!\p{L})|(?<!\p{L})Ò\p{L}[^Ò\n]{0,200}Ó(?!\p{L})|\p{Ll}—n(?!\p{L})|(?<=\d\s?)Û(?!\p{L})/gu;

const latinEncodingOf = (bytes: Uint8Array): Encoding => {
  const ofLanguage = languageEncodingOf(bytes);
  if (ofLanguage) return ofLanguage;
  const text = new TextDecoder('windows-1252').decode(bytes);
  const times = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (times(MAC_SIGN) > 1) return 'macintosh';
  const pairs = (text.match(/\p{L}+/gu) ?? []).filter(hasCentralPair).length;
  if (times(CENTRAL_SIGN) + pairs > 1) return 'windows-1250';
  if (times(TURKISH) > 2 && times(TURKISH) > 4 * times(ICELANDIC)) return 'windows-1254';
  return isLatin9(text) ? 'iso-8859-15' : 'windows-1252';
};
