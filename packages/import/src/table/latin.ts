import { decoderOf, type Encoding } from './encoding.ts';

/** A language of Latin letters, and what its files are written in where they are not UTF-8. */
interface Language {
  readonly encodings: readonly Encoding[];
  /** Its letters beyond a to z, the small ones. */
  readonly letters: string;
  /** Those that Windows-1252 has no place for; their bytes are other letters, or signs, there. Of Mac OS Roman every letter is. */
  readonly telling?: string;
}

const WEST: readonly string[] = [
  'àâæçéèêëîïôœùûüÿ', // French
  'äöüß', // German
  'áéíñóúüªº', // Spanish
  'áâãàçéêíóôõúüªº', // Portuguese
  'àèéìîòóù', // Italian
  'àçèéíïòóúü', // Catalan
  'éëïöüèáóíêç', // Dutch
  'åäöé', // Swedish, Finnish
  'æøåéòô', // Danish, Norwegian
  'áæðéíóöþúý', // Icelandic
  'áæðíóøúý', // Faroese
  'äõöüšž', // Estonian
  'áéíóú', // Irish
];
const LANGUAGES: readonly Language[] = [
  ...WEST.map((letters) => ({ encodings: ['windows-1252', 'macintosh'] as const, letters })),
  // Hungarian, Polish, Czech, Slovak, Slovene, Croatian, Romanian
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'áéíóöőúüű', telling: 'őű' },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'ąćęłńóśźż', telling: 'ąćęłńśźż' },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'áčďéěíňóřšťúůýž', telling: 'čďěňřťů' },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'áäčďéíĺľňóôŕšťúýž', telling: 'čďĺľňŕť' },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'čšž', telling: 'č' },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'čćđšž', telling: 'čćđ' },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'ăâîşţ', telling: 'ăşţ' },
  { encodings: ['windows-1254'], letters: 'çğıöşüâîûi̇', telling: 'ğış' },
  // Lithuanian, Latvian
  { encodings: ['windows-1257'], letters: 'ąčęėįšųūž', telling: 'ąčęėįšųūž' },
  { encodings: ['windows-1257'], letters: 'āčēģīķļņōŗšūž', telling: 'āčēģīķļņōŗšūž' },
  // Vietnamese, whose tones are characters of their own
  {
    encodings: ['windows-1258'],
    letters: 'àáâăèéêíóôơùúưđýìòõã\u0300\u0301\u0303\u0309\u0323',
    telling: 'ăơưđ\u0300\u0301\u0303\u0309\u0323',
  },
];

/** Signs of print and of law: they stand beside words of any language. */
const ANYWHERE = /[\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Z}…•·°€£¥©®™§¿¡ªº²³´]/u;
/** Bytes that stand within words as Mac OS Roman writes é, è, à, ç, ä, ö, ü, ñ, á …, and nowhere in words of Windows-1252 but of few languages. */
const [MAC_FIRST, MAC_LAST] = [0x80, 0x9f];
/** Fewer telling letters than this may be a name from elsewhere. */
const FEW = 2;
/** And as many different letters are beyond chance, where each byte of a language is another letter in the West: there more are needed. */
const FEW_DIFFERENT: Readonly<Partial<Record<Encoding, number>>> = { 'windows-1257': 4, 'windows-1258': 4, macintosh: 3 };
/** Below this share Windows-1252 reads no words at all, `dŽveloppement ˆ`, and fewer letters tell. */
const NO_WORDS = 0.5;
/** The share of letters that are of the language: names from elsewhere are in every register. */
const MOST = 0.92;

/** How often each byte above ASCII stands beside a letter, and how often right behind a small one. */
interface Counted {
  readonly all: Uint32Array;
  readonly behindSmall: Uint32Array;
}
const countedIn = (bytes: Uint8Array): Counted => {
  const [all, behindSmall] = [new Uint32Array(256), new Uint32Array(256)];
  const isLetter = (byte: number | undefined) => byte !== undefined && ((byte | 0x20) >= 0x61 ? (byte | 0x20) <= 0x7a : false);
  const isOfWord = (byte: number | undefined) => byte !== undefined && (byte >= 0x80 || isLetter(byte));
  for (const [place, byte] of bytes.entries()) {
    if (byte < 0x80 || !(isOfWord(bytes[place - 1]) || isOfWord(bytes[place + 1]))) continue;
    all[byte]! += 1;
    const before = bytes[place - 1];
    if (before !== undefined && before >= 0x61 && before <= 0x7a) behindSmall[byte]! += 1;
  }
  return { all, behindSmall };
};

/** How much a text is of a language as an encoding reads it: which share of its letters beyond a to z, how many letters that tell, and how many different ones. */
const shareOf = ({ all, behindSmall }: Counted, { letters, telling }: Language, encoding: Encoding) => {
  const characters = charactersOf(encoding);
  let [own, other, tells, different] = [0, 0, 0, 0];
  for (let byte = 0x80; byte < 0x100; byte += 1) {
    const times = all[byte]!;
    if (times === 0) continue;
    const character = characters[byte - 0x80]!;
    const small = character.toLowerCase();
    // No word has a capital within.
    const amiss = small === character ? 0 : behindSmall[byte]!;
    if (letters.includes(small)) {
      own += times - amiss;
      different += 1;
      other += amiss;
      if (encoding === 'macintosh' ? byte >= MAC_FIRST && byte <= MAC_LAST : telling?.includes(small)) tells += times - amiss;
    } else if (!ANYWHERE.test(character)) other += times;
  }
  return { share: own + other === 0 ? 1 : own / (own + other), tells, different };
};

const known = new Map<Encoding, readonly string[]>();
const charactersOf = (encoding: Encoding): readonly string[] => {
  const characters =
    known.get(encoding) ?? Array.from({ length: 128 }, (_, place) => decoderOf(encoding).decode(Uint8Array.of(0x80 + place)));
  known.set(encoding, characters);
  return characters;
};

/**
 * What Latin letters are written in that are those of a language only so, `Mûködõ` being none but `Működő`; null where Windows-1252 reads them as well as
 * any, or where there are too few to tell.
 */
export const languageEncodingOf = (bytes: Uint8Array): Encoding | null => {
  const counted = countedIn(bytes);
  const found = LANGUAGES.flatMap((language) =>
    language.encodings.map((encoding) => ({ encoding, ...shareOf(counted, language, encoding) })),
  );
  const west = Math.max(...found.filter(({ encoding }) => encoding === 'windows-1252').map(({ share }) => share));
  const best = found
    .filter(
      ({ encoding, tells, different, share }) =>
        encoding !== 'windows-1252' &&
        tells >= FEW &&
        (different >= (FEW_DIFFERENT[encoding] ?? 1) || (encoding === 'macintosh' && west < NO_WORDS)) &&
        share >= MOST,
    )
    .reduce<(typeof found)[number] | null>((one, other) => (one === null || other.share > one.share ? other : one), null);
  return best !== null && best.share > west ? best.encoding : null;
};

/** Signs that only ISO 8859-15 has where Windows-1252 has others, in a text without the letters that Windows added: `1200 ¤`, `c½ur`. */
export const isLatin9 = (text: string): boolean =>
  !/[\u20ac\u0152\u0153\u0160\u0161\u2013-\u2122]/.test(text) && /¤|(?<!\d)½\p{Ll}|\p{Ll}¨\p{Ll}/u.test(text);
