import { decoderOf, type Encoding } from './encoding.ts';

/** A language of Latin letters, and what its files are written in where they are not UTF-8. */
interface Language {
  readonly encodings: readonly Encoding[];
  /** Its letters beyond a to z, the small ones. */
  readonly letters: string;
  /** Those that Windows-1252 has no place for; their bytes are other letters, or signs, there. Of Mac OS Roman every letter is. */
  readonly telling?: string;
  /** One of these is in whatever is written in it, for languages of the West that have ő and ű by the names of õ and û. */
  readonly always?: RegExp;
}

const WEST: readonly string[] = [
  'àâæçéèêëîïôœùûüÿ', // French
  'äöüß', // German
  'áéíñóúüªº', // Spanish
  'áâãàçéêíóôõúüªº', // Portuguese
  'àèéìîòóù', // Italian
  'àáçèéíïñòóúüªº', // Catalan, with names in Spanish
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
/** The share of letters that are of the language: names from elsewhere are in every register. */
const MOST = 0.92;

/** A text is of a language of the West, names from elsewhere aside, where this share of its letters is; below it, `dŽveloppement ˆ`, fewer letters tell of a Mac. */
const NO_LANGUAGE = 0.7;
/** Letters that no language of the West has without one of others: õ of Portuguese and Estonian, which Hungarian's ő would be, and ð, Lithuanian's š. */
const BESIDE: Readonly<Record<string, string>> = { õ: 'ãçä', ð: 'íó' };
/** And letters of names from elsewhere are no more of them than this. */
const NAMES = 0.04;

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

/** How much a text is of a language as an encoding reads it. */
interface Measured {
  readonly language: Language;
  readonly encoding: Encoding;
  /** Of the letters beyond a to z, those that are the language's. */
  readonly share: number;
  /** How many different ones are. */
  readonly different: number;
  /** How often each byte is a letter of it, and how often each that tells of it. */
  readonly letters: ReadonlyMap<number, number>;
  readonly tells: ReadonlyMap<number, number>;
}

const measured = ({ all, behindSmall }: Counted, language: Language, encoding: Encoding): Measured => {
  const characters = charactersOf(encoding);
  const { letters, telling } = language;
  let [own, other, different] = [0, 0, 0];
  const [found, tells] = [new Map<number, number>(), new Map<number, number>()];
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
      found.set(byte, times - amiss);
      if (encoding === 'macintosh' ? byte >= MAC_FIRST && byte <= MAC_LAST : telling?.includes(small)) tells.set(byte, times - amiss);
    } else if (!ANYWHERE.test(character)) other += times;
  }
  return { language, encoding, share: own + other === 0 ? 1 : own / (own + other), different, letters: found, tells };
};

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, each) => all + each, 0);

/**
 * Whether letters tell of a language that are none of the West's: è and ò of an Italian text with a Málaga in it are letters of Vietnamese and of Slovak, too,
 * and say no more for them than for Italian.
 */
const isBeyond = (west: Measured, { letters, tells }: Measured, counted: Counted): boolean => {
  if (west.share < NO_LANGUAGE) return true;
  const characters = charactersOf('windows-1252').map((character) => character.toLowerCase());
  const isThere = (letter: string) => characters.some((character, place) => character === letter && counted.all[0x80 + place]! > 0);
  const isOfWest = (letter: string) =>
    west.language.letters.includes(letter) && (BESIDE[letter] === undefined || [...BESIDE[letter]].some(isThere));
  // A sign within words, `razvr¹èanje`, is a letter of them.
  const beyond = [...letters].filter(([byte]) => {
    const character = characters[byte - 0x80]!;
    return !/\p{L}/u.test(character) || (tells.has(byte) && !isOfWest(character));
  });
  return sum(beyond.map(([, times]) => times)) >= Math.max(FEW, NAMES * sum(counted.all));
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
  const found = LANGUAGES.flatMap((language) => language.encodings.map((encoding) => measured(counted, language, encoding)));
  const bestOf = (some: readonly Measured[]): Measured | undefined =>
    some.reduce<Measured | undefined>((one, other) => (one === undefined || other.share > one.share ? other : one), undefined);
  const west = bestOf(found.filter(({ encoding }) => encoding === 'windows-1252'))!;
  const best = bestOf(
    found.filter(
      (one) =>
        one.encoding !== 'windows-1252' &&
        sum(one.tells.values()) >= FEW &&
        (one.different >= (FEW_DIFFERENT[one.encoding] ?? 1) || (one.encoding === 'macintosh' && west.share < NO_LANGUAGE)) &&
        one.share >= MOST &&
        one.share > west.share &&
        isBeyond(west, one, counted),
    ),
  );
  return best?.encoding ?? null;
};

/** Signs that only ISO 8859-15 has where Windows-1252 has others, in a text without the letters that Windows added: `1200 ¤`, `c½ur`. */
export const isLatin9 = (text: string): boolean =>
  !/[\u20ac\u0152\u0153\u0160\u0161\u2013-\u2122]/.test(text) && /¤|(?<!\d)½\p{Ll}|\p{Ll}¨\p{Ll}/u.test(text);
