import { DIRECTIONS } from '@causeway/feasibility/commands.ts';
import { TIERS } from '@causeway/hosting/commands.ts';
import { TRACKS } from '@causeway/poc/commands.ts';
import { readDate } from '../row/date.ts';
import { likest } from './likest.ts';
import type { Source, WholeSource } from './source.ts';

/** Fields that take one of few words, amounts and days, by their way in `fields` and `adopted`. */
const WORDS: Readonly<Record<string, readonly string[]>> = { track: TRACKS, 'infrastructure.tier': TIERS, 'success.direction': DIRECTIONS };
const AMOUNTS = ['budget.poc', 'budget.production', 'expectedValuePerYear'];
const DAYS = ['decisionDueOn', 'goLiveOn', 'startedOn', 'decidedOn', 'success.baselineOn'];

/** What a mapping says that no file can make good: a word that its field does not take, an amount of no currency, a day that is none. */
export interface Misstated {
  readonly path: readonly (string | number)[];
  /** It goes on after what stands there, where that is a text. */
  readonly message: string;
}
type Sources = Readonly<Record<string, unknown>>;

export const misstated = ({
  fields,
  adopted,
  speaksOf,
}: {
  fields: Sources;
  adopted: Sources;
  speaksOf?: Source | undefined;
}): Misstated[] => [
  ...[{ fields }, { adopted }].flatMap((group) =>
    Object.entries(group).flatMap(([name, sources]) => [
      ...Object.entries(WORDS).flatMap(([field, words]) =>
        inSource(sources, [name, ...field.split('.')], (source) => otherWords(source, words)),
      ),
      ...AMOUNTS.flatMap((field) => inSource(sources, [name, ...field.split('.')], withoutCurrency)),
      ...DAYS.flatMap((field) => inSource(sources, [name, ...field.split('.')], noDays)),
    ]),
  ),
  ...inSource({ speaksOf }, ['', 'speaksOf'], noDays).map(({ path, message }) => ({ path: path.slice(1), message })),
];

const inSource = (sources: Sources, path: readonly string[], problemsOf: (source: Source) => readonly Misstated[]): Misstated[] => {
  const source = path.slice(1).reduce<unknown>((group, step) => (group as Sources | undefined)?.[step], sources) as Source | undefined;
  return source === undefined ? [] : problemsOf(source).map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
};

const otherWords = (source: Source, words: readonly string[]): Misstated[] => {
  if (typeof source === 'string') return [];
  const { value, values, otherwise } = source;
  const given: [path: (string | number)[], word: string | undefined][] = [
    [['value'], values === undefined ? value : undefined],
    [['otherwise'], otherwise],
    ...(Array.isArray(values)
      ? values.map(({ gives }, place): [(string | number)[], string] => [['values', place, 'gives'], gives])
      : Object.entries((values ?? {}) as Record<string, string>).map(([cell, gives]): [string[], string] => [['values', cell], gives])),
  ];
  return given.flatMap(([path, word]) => {
    if (word === undefined || words.includes(word)) return [];
    const like = likest(word.toUpperCase(), words);
    return [{ path, message: `is none of ${words.join(', ')}${like === null ? '' : `; did you mean ${like}?`}` }];
  });
};

const withoutCurrency = (source: Source): Misstated[] => {
  if (typeof source === 'string')
    return [{ path: [], message: `is an amount, and needs its currency: { column: ${JSON.stringify(source)}, currency: EUR }` }];
  return source.currency === undefined
    ? [{ path: [], message: 'an amount needs its currency (currency: EUR, or currency: { column: … })' }]
    : [];
};

const isLanguage = (language: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  } catch {
    return false;
  }
};

const noDays = (source: Source): Misstated[] => {
  if (typeof source === 'string') return [];
  const { value, otherwise, values, extract, replace, split, formats = ['YYYY-MM-DD'], language } = source as WholeSource;
  const isPlain = values === undefined && extract === undefined && replace === undefined && split === undefined;
  const days: [string, string | undefined][] = [
    ['value', isPlain ? value : undefined],
    ['otherwise', otherwise],
  ];
  return [
    ...(language !== undefined && !isLanguage(language)
      ? [{ path: ['language'], message: 'is no language whose months are known; write it as en, de, fr, pt-BR …' }]
      : []),
    ...days
      .filter(([, day]) => day !== undefined && readDate(day, formats, source) === null)
      .map(([name]) => ({ path: [name], message: `is no day (${formats.join(', ')})` })),
  ];
};
