import { createReadStream } from 'node:fs';

/** What a file may be written in, by the names that the web platform decodes (WHATWG Encoding). */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-15',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'big5',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A byte-order mark is certain: it says more than any mapping. */
export const marked = (bytes: Uint8Array): Encoding | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

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
 * any length is by chance); else Shift_JIS where it is Japanese as that; else Windows-1250 where its words would be none in the West; else Windows-1252,
 * which spreadsheets of the West write.
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
      if (isJapanese(chunk)) return 'shift_jis';
      return isCentralEuropean(chunk) ? 'windows-1250' : 'windows-1252';
    }
  }
  return 'utf-8';
};

/** Whether bytes are Japanese as Shift_JIS: all of them are valid, and kana are a good part of what is not ASCII. Western text has accents there, which read so are rare signs. */
const isJapanese = (bytes: Uint8Array): boolean => {
  let text: string;
  try {
    text = new TextDecoder('shift_jis', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return false;
  }
  const kana = text.match(/[\u3041-\u30ff]/g)?.length ?? 0;
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return kana > 0 && kana >= foreign / 10;
};

/** Letters of Czech, Slovak and Polish, as Windows-1252 would have them: "pøíbìh", "wdro¿ony", "przesz³oœæ". No word of the West holds such a pair, or a sign between letters. */
const NO_WORD_OF_THE_WEST = /\p{L}[³¹¿]\p{L}|\p{L}*(?:ø\p{L}*[ìèùšž]|[ìèùšž]\p{L}*ø|ì\p{L}*[šž]|[šž]\p{L}*ì)/gu;

const isCentralEuropean = (bytes: Uint8Array): boolean =>
  (new TextDecoder('windows-1252').decode(bytes).match(NO_WORD_OF_THE_WEST)?.length ?? 0) > 1;
