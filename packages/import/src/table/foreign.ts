import { decoderOf, type Encoding } from './encoding.ts';

/** What bytes are written in whose words are of another script than the Latin one; null where they are not. Only a beginning is looked at. */
export const foreignEncodingOf = (bytes: Uint8Array): Encoding | null => {
  const beginning = bytes.subarray(0, 1 << 16);
  return isShiftJis(beginning) ? 'shift_jis' : (pairedEncodingOf(beginning) ?? alphabetOf(beginning));
};

/** Text in an encoding, the character that the beginning may break off in left out; null where it is none of it. */
const textIn = (bytes: Uint8Array, encoding: Encoding): string | null => {
  try {
    return decoderOf(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
};

/** Kana are a good part of what is not ASCII in Japanese. Western text has accents there, which read so are rare signs. */
const isShiftJis = (bytes: Uint8Array): boolean => {
  const text = textIn(bytes, 'shift_jis') ?? '';
  const kana = text.match(/[\u3041-\u30ff]/g)?.length ?? 0;
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  if (kana > 0 && kana >= foreign / 10) return true;
  // Names of offices have few: their frequent characters begin with bytes that Chinese and Korean hardly use, and Western text has no two of them in a row.
  const { pairs, rows } = pairsOf(bytes);
  const characters = pairs.filter(([lead]) => lead > 0x82);
  return (
    isHan(text) && pairs.length >= 2 * rows && characters.filter(([lead]) => lead >= 0x88 && lead <= 0x98).length >= characters.length * 0.8
  );
};

/** Different first bytes of pairs, of some fifty that Japanese without kana has. */
const MANY_LEADS = 20;

/**
 * Chinese, Korean and Japanese are written in pairs of bytes. In the sets of GB 2312, KS X 1001 and JIS X 0208 both bytes are high, so that high bytes
 * stand in even numbers; which set it is shows in the first bytes: kana have rows of their own, Hangul has 25 rows. Big5 has a lower second byte in two
 * characters of five, after first bytes that no Western letter has.
 */
const pairedEncodingOf = (bytes: Uint8Array): Encoding | null => {
  const runs = highRunsOf(bytes);
  const leads = runs.flatMap((run) => run.filter((_, place) => place % 2 === 0));
  const share = (from: number, to: number) => leads.filter((lead) => lead >= from && lead <= to).length / leads.length;
  if (runs.length > 0 && runs.filter((run) => run.length % 2 === 1).length <= runs.length / 8) {
    const isKorean = share(0xa1, 0xc8) >= 0.9;
    // The frequent characters of Japanese come before those of Chinese, which stand in all rows; where few are told apart, they do so by chance.
    const isEarly = new Set(leads).size >= MANY_LEADS && share(0xa1, 0xcf) >= 0.95 && textIn(bytes, 'euc-jp') !== null;
    const isJapanese = share(0xa4, 0xa5) >= 0.1 || (!isKorean && isEarly);
    const encoding = isJapanese ? 'euc-jp' : isKorean ? 'euc-kr' : 'gb18030';
    // Two accents side by side are even, too, but seldom more than two.
    if (leads.length >= runs.length * 1.5 && textIn(bytes, encoding) !== null) return encoding;
  }
  const { pairs, rows } = pairsOf(bytes);
  // A character of a word stands beside others.
  if (pairs.length < 2 * rows) return null;
  const most = (sought: (lead: number, trail: number) => boolean) =>
    pairs.filter(([lead, trail]) => sought(lead, trail)).length >= pairs.length * 0.85;
  if (most((lead) => lead >= 0xa1 && lead <= 0xc6) && isHan(textIn(bytes, 'big5'))) return 'big5';
  // What GB 2312 left out has lower second bytes.
  return most((_, trail) => trail >= 0xa1) && isHan(textIn(bytes, 'gb18030')) ? 'gb18030' : null;
};

const isHan = (text: string | null): boolean => {
  const [han, all] = [text?.match(/\p{Script=Han}/gu)?.length ?? 0, text?.match(/[^\0-\x7f\P{L}]/gu)?.length ?? 0];
  return han > 0 && han >= all * 0.8;
};

/** Bytes of 0xa1 and above that stand together. */
const highRunsOf = (bytes: Uint8Array): number[][] => {
  const runs: number[][] = [];
  let isWithin = false;
  for (const byte of bytes) {
    if (byte < 0xa1) isWithin = false;
    else if (isWithin) runs.at(-1)!.push(byte);
    else {
      runs.push([byte]);
      isWithin = true;
    }
  }
  return runs;
};

/** Pairs of a high byte and whatever follows it, and how many rows of them there are with something between. */
const pairsOf = (bytes: Uint8Array) => {
  const pairs: (readonly [lead: number, trail: number])[] = [];
  let [rows, end] = [0, -1];
  for (let place = 0; place + 1 < bytes.length; place += 1) {
    if (bytes[place]! < 0x80) continue;
    if (place !== end) rows += 1;
    pairs.push([bytes[place]!, bytes[place + 1]!]);
    place += 1;
    end = place + 1;
  }
  return { pairs, rows };
};

/** An alphabet that has the upper half of an encoding to itself, and the letters that its texts are mostly made of. */
interface Alphabet {
  readonly encodings: readonly Encoding[];
  readonly letters: RegExp;
  readonly frequent: string;
}
const ALPHABETS: readonly Alphabet[] = [
  {
    encodings: ['windows-1251', 'koi8-u', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'],
    letters: /\p{Script=Cyrillic}/u,
    frequent: 'оеаинтсрвлкі',
  },
  { encodings: ['windows-1253', 'iso-8859-7'], letters: /\p{Script=Greek}/u, frequent: 'αοιετσνηυρπκςάίόέή' },
  { encodings: ['windows-1255'], letters: /\p{Script=Hebrew}/u, frequent: 'יוהלאתרבמשםנ' },
  { encodings: ['windows-1256'], letters: /\p{Script=Arabic}/u, frequent: 'اليمنترةبعد' },
  { encodings: ['windows-874'], letters: /\p{Script=Thai}/u, frequent: 'รานกอเมลงทสย่้ี' },
];

/** Words of nothing but high bytes: those of the West have one accent in five letters. */
const alphabetOf = (bytes: Uint8Array): Encoding | null => {
  const words = new TextDecoder('latin1').decode(bytes).match(/[A-Za-z\x80-\xff]+/g) ?? [];
  const accented = words.filter((word) => /[\x80-\xff]/.test(word));
  const high = accented.filter((word) => /^[^A-Za-z]{2,}$/.test(word)).length;
  // Thai has no spaces between its words.
  const isLong = accented.some((word) => /[^A-Za-z]{12,}/.test(word));
  if ((high < 3 && !isLong) || high < accented.length * 0.6) return null;
  const scored = ALPHABETS.flatMap((alphabet) =>
    alphabet.encodings.map((encoding) => ({ encoding, score: scoreOf(textIn(bytes, encoding) ?? '', alphabet) })),
  );
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0.3 ? best.encoding : null;
};

/** How much a text is of an alphabet: frequent letters in words as they are written, small ones after at most one capital. */
const scoreOf = (text: string, { letters, frequent }: Alphabet): number => {
  const words = text.match(/[^\0-\x7f\s]{2,}/gu) ?? [];
  let [sum, all] = [0, 0];
  for (const word of words) {
    const isOrdinary = /^\P{Lu}*$|^\P{L}*\p{Lu}\P{Lu}*$/u.test(word);
    for (const letter of word) {
      all += 1;
      if (letters.test(letter)) sum += (frequent.includes(letter.toLowerCase()) ? 1 : 0.3) * (isOrdinary ? 1 : 0.4);
      else sum -= 0.3;
    }
  }
  return all === 0 ? 0 : sum / all;
};
