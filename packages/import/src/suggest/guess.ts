import type { PlainDate } from '@causeway/kernel/calendar.ts';
import { readDecimal } from '../row/number.ts';
import { type Guessed, HEADINGS } from './headings.ts';
import { moneyByPurpose, saysMoney } from './money.ts';
import { plain } from './plain.ts';
import { type ColumnProfile, type FileProfile, MOST_CELLS } from './profile.ts';
import { NO_WORD, stagesIn } from './stage.ts';

/** Which column gives which field, where one can be told. */
export type Guesses = Partial<Record<Guessed, ColumnProfile>>;

/** How well a bare heading says a word: the whole of it best, then its beginning, its end, a word in it; 0 not at all. The longer word is the surer. */
const likeness = (heading: string, { word, isWeak }: Sought): number => {
  const found = likenessOf(heading, word);
  return isWeak && found < 4 ? found - 1.6 : found;
};
/** Headings of columns are often written without the accents of their language, institucion, etat; and with the article of Arabic or without it. */
const bare = (text: string): string =>
  plain(text)
    // Proj[Status] of a model of data, Custom field (Owner) of issues.
    .replace(/[[\]()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/(?<!\p{L})ال(?=\p{L}{3})/gu, '');
/** A word of `HEADINGS` as headings are compared with it. */
interface Sought {
  readonly word: string;
  readonly isWeak: boolean;
}
const SOUGHT = Object.entries(HEADINGS).map(
  ([field, list]) =>
    [field as Guessed, list.map((given) => ({ word: bare(given.replace('~', '')), isWeak: given.startsWith('~') }))] as const,
);
/** A heading that is longer is a text, and names no column in a mapping that a person reads. */
const LONGEST_HEADING = 500;
const CLOSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const likenessOf = (text: string, sought: string): number => {
  const more = sought.length / 100;
  if (text === sought) return 4 + more;
  if (text.startsWith(`${sought} `)) return 3 + more;
  if (text.endsWith(` ${sought}`)) return 2.5 + more;
  if (` ${text} `.includes(` ${sought} `)) return 1.5 + more;
  // Signs of which two or three are a word stand without spaces: 經費(千元), 예산(백만원).
  if (sought.length >= 2 && CLOSE.test(sought)) return text.startsWith(sought) ? 2.8 + more : text.includes(sought) ? 1 + more : 0;
  // Languages that write words together: Projektname, Begindatum.
  return sought.length >= 4 && text.split(' ').some((word) => word.startsWith(sought) || word.endsWith(sought)) ? 1 + more : 0;
};

/** What is said beside a column is not what the column says: "Lifecycle Stage Additional Comments". */
const ASIDE =
  /(?<!\p{L})(?:comments?|notes?|remarks?|explanations?|justification|bemerkung(?:en)?|kommentar(?:er|e|y|z|ze)?|commentaires?|observaciones|observações|opmerking(?:en)?|toelichting|poznámk[ay]|uwagi)(?!\p{L})|備考|비고|备注/iu;
const awayFrom = (field: Guessed, heading: string): number => (field !== 'hypothesis' && ASIDE.test(heading) ? 2 : 0);

/** What a POC is, or brings, rather than what it is for. */
const NO_PURPOSE =
  /descri|summary|benefit|beschreib|nutzen|omschrij|beskriv|kuvaus|opis|概要|内容|개요|내용|简介|опис|περιγραφ|תיאור|وصف|açıkla|विवरण|รายละเอียด|leírás/iu;
/** Whoever tells kinds has no more of them. */
const MOST_KINDS = 40;
/** So sure a heading says it as a whole, or at its beginning or end. */
const SAYS_IT = 2.5;

/** Most cells hold an address, alone or beside a name. */
const hasAddresses = ({ filled, addresses, meanLength }: ColumnProfile): boolean => addresses > filled / 2 && meanLength <= 120;

/** Where costs are booked is no amount of them, Kostenstelle, cost centre, centro de coste; its budget is. */
const COST_CENTRE = /(?:kostenstelle|kostenplaats|cost cent|centre de co|centro de cos|centro di cos|kostnadsst|koststed)\p{L}*/giu;
const isOfCostCentre = (heading: string): boolean => {
  const rest = heading.replace(COST_CENTRE, ' ');
  return rest !== heading && !saysMoney(rest);
};
const YEAR = /year|jahr|jaar|ann[ée]e|año|\bano\b|\banno\b/i;
/** Amounts of programs, 2000.0, look like years of theirs. Where a heading says money they are amounts, but for years of registers in a budget year. */
const areFigures = (heading: string, cells: readonly string[]): boolean => {
  const figures = cells.filter((cell) => /\d/.test(cell));
  const areYears = () => YEAR.test(heading) && figures.every((cell) => Number(cell) >= 1990 && Number(cell) <= 2035);
  return saysMoney(heading) && figures.every((cell) => /^\d+\.\d+$/.test(cell)) && !areYears();
};
/** An amount is no difference: no share, and not below nothing; nor is it a code, 0004200. */
const isMoney = ({ heading, said, numbers, dateFormats, cells }: ColumnProfile): boolean =>
  said > 0 &&
  !isOfCostCentre(heading) &&
  ![...cells.keys()].every((cell) => /^0\d+$/.test(cell)) &&
  numbers >= said / 2 &&
  (dateFormats.length === 0 || areFigures(heading, [...cells.keys()])) &&
  !heading.includes('%') &&
  ![...cells.keys()].some((cell) => readDecimal(cell, { decimal: '.' })?.startsWith('-'));

/** What the cells of a column must be like, whatever its heading says. */
const SUITS: Readonly<Partial<Record<Guessed, (column: ColumnProfile, rows: number) => boolean>>> = {
  // A row that repeats another, or a line of totals, is in many a file.
  id: ({ isUnique, cells, filled, meanLength }, rows) =>
    (isUnique || (filled <= cells.size * 1.25 && filled < 400)) && filled >= rows * 0.8 && meanLength <= 40,
  // Lines of notes and of totals have none; rows that share one are named by it where its heading says so.
  name: (column, rows) => {
    const { filled, cells, meanLength, dateFormats, numbers, links } = column;
    return (
      filled >= rows * 0.6 &&
      (tellsApart(column) || (cells.size > 1 && saysName(column))) &&
      meanLength <= 200 &&
      dateFormats.length === 0 &&
      numbers < filled / 2 &&
      links < filled / 2 &&
      areMostly(column, LETTERS)
    );
  },
  hypothesis: ({ filled, meanLength, dateFormats, numbers, links }) =>
    filled > 0 && meanLength > 8 && dateFormats.length === 0 && numbers < filled / 2 && links < filled / 2,
  unit: ({ filled, meanLength, dateFormats, addresses, numbers, links }) =>
    filled > 0 && meanLength <= 120 && dateFormats.length === 0 && addresses + links <= filled / 10 && numbers < filled / 2,
  // A stage is a few words, or one of few sentences.
  status: ({ filled, cells, meanLength, dateFormats }) =>
    filled > 0 &&
    cells.size <= MOST_KINDS &&
    dateFormats.length === 0 &&
    (meanLength <= 80 || (cells.size <= 12 && filled >= cells.size * 3)),
  startedOn: ({ dateFormats }) => dateFormats.length > 0,
  decidedOn: ({ dateFormats }) => dateFormats.length > 0,
  goLiveOn: ({ dateFormats }) => dateFormats.length > 0,
  decisionDueOn: ({ dateFormats }) => dateFormats.length > 0,
  speaksOf: ({ dateFormats }) => dateFormats.length > 0,
  poc: (column) => isMoney(column),
  production: (column) => isMoney(column),
  productionOwner: hasAddresses,
  pocLead: hasAddresses,
  sponsor: hasAddresses,
};

/** What all rows share, or scores of them, names none: the project that issues are of, a country, the shape of a place on a map. */
const tellsApart = ({ cells: { size }, filled }: ColumnProfile): boolean =>
  filled < 2 || (size > 1 && size * 4 >= Math.min(filled, MOST_CELLS));

const NAMES = SOUGHT.flatMap(([field, list]) => (field === 'name' ? list : []));
const saysName = ({ heading }: ColumnProfile): boolean => NAMES.some((word) => likeness(bare(heading), word) >= SAYS_IT);

const saysStages = (column: ColumnProfile): boolean => stagesIn(column).some(({ doubt }) => doubt !== NO_WORD);

/** Half of the different cells are like that. */
const areMostly = ({ cells }: ColumnProfile, like: RegExp): boolean =>
  [...cells.keys()].filter((cell) => like.test(cell)).length * 2 >= cells.size;
/** A place on a map has none. */
const LETTERS = /\p{L}/u;
/** A code or a path: one word with digits, or without small letters. */
const CODE = /^\S*[\p{Nd}/\\]\S*$|^[^\s\p{Ll}\p{Lo}]+$/u;
/** Several words; languages without spaces are written in signs of their own. */
const WORDS = /\S\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Of two columns that may say how far rows are the one whose cells say it; of two units, or texts, the one that differs; of two names the one that tells more apart. */
const doubtOf = (field: Guessed, column: ColumnProfile): number => {
  if (field === 'id') return doubtOfId(column);
  if (field === 'status') return saysStages(column) ? 0 : 1;
  if (field === 'name') return (tellsApart(column) ? 0 : 1) + (column.isUnique ? 0 : 0.1);
  return (field === 'unit' || field === 'hypothesis') && column.cells.size === 1 && column.filled > 1 ? 1 : 0;
};

/** Whether a column may hold names by what its cells are like, whatever its heading says. */
export const suitsName = (column: ColumnProfile, rows: number): boolean => SUITS.name!(column, rows) && tellsApart(column);

/** The next edition numbers its rows anew, so any id is better than a running number; and of two ids the one that no two rows share. */
const doubtOfId = ({ isRunning, isUnique }: ColumnProfile): number => (isRunning ? 5 : 0) + (isUnique ? 0 : 1);

/** Guesses by headings and cells; each column is used once, the surest guess first. */
export const guess = ({ columns: all, rows }: FileProfile, today: PlainDate): Guesses => {
  const columns = all.filter(({ heading }) => heading.length <= LONGEST_HEADING);
  const bareHeadings = new Map(columns.map((column) => [column, bare(column.heading)]));
  const candidates = SOUGHT.flatMap(([field, words]) =>
    columns
      .filter((column) => SUITS[field]?.(column, rows) ?? true)
      .map((column, place) => ({
        field,
        column,
        surety:
          Math.max(...words.map((word) => likeness(bareHeadings.get(column)!, word))) - awayFrom(field, column.heading) - place / 10_000,
      }))
      .filter(({ surety }) => surety > 0.5)
      // "State / Territory", "Stand (CHF)": a heading that says more than a stage needs cells that say one.
      .filter(({ column, surety }) => field !== 'status' || (surety >= 3.9 && column.cells.size > 1) || saysStages(column))
      .map((each) => ({ ...each, surety: each.surety - doubtOf(field, each.column) })),
  );
  const guesses: Guesses = {};
  for (const { field, column } of candidates.sort((a, b) => b.surety - a.surety))
    if (!guesses[field] && !Object.values(guesses).includes(column)) guesses[field] = column;
  // Where a file has both, a purpose says more of a POC than its description; one of few kinds, internal or external use, says less.
  if (guesses.hypothesis && NO_PURPOSE.test(guesses.hypothesis.heading))
    guesses.hypothesis =
      candidates.find(
        ({ field, column, surety }) =>
          field === 'hypothesis' &&
          surety >= SAYS_IT &&
          !NO_PURPOSE.test(column.heading) &&
          column.filled >= rows / 2 &&
          column.cells.size > Math.min(column.filled / 2, MOST_KINDS) &&
          !Object.values(guesses).includes(column),
      )?.column ?? guesses.hypothesis;
  const free = columns.filter((column) => !Object.values(guesses).includes(column));
  // Where no heading says so: the first short text that is no code is the name, the longest text what it is for.
  const named = free.filter((column) => suitsName(column, rows));
  // A short description of an issue is its name, too.
  const isShort = (column: ColumnProfile) => column.meanLength <= 60 && suitsName(column, rows) && areMostly(column, WORDS);
  guesses.name ??=
    named.find((column) => !areMostly(column, CODE)) ??
    named[0] ??
    free.find((column) => column.filled >= rows * 0.6 && saysName(column)) ??
    [guesses.hypothesis].find((column) => column && isShort(column)) ??
    free.find(({ filled }) => filled > 0) ??
    all[0];
  guesses.productionOwner ??= free.find(hasAddresses);
  guesses.hypothesis ??= free
    .filter((column) => column !== guesses.name && column.meanLength > 40 && column.links < column.filled / 2 && areMostly(column, WORDS))
    .sort((a, b) => b.meanLength - a.meanLength)[0];
  Object.assign(guesses, moneyByPurpose(columns.filter(isMoney), guesses));
  // A decision date that is over is when it was decided.
  const { decisionDueOn } = guesses;
  if (
    decisionDueOn &&
    !guesses.decidedOn &&
    !/due|deadline|frist|échéance/i.test(decisionDueOn.heading) &&
    (decisionDueOn.latest ?? today) < today
  ) {
    guesses.decidedOn = decisionDueOn;
    delete guesses.decisionDueOn;
  }
  return guesses;
};
