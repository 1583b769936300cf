import { readFileSync } from 'node:fs';
import { isCurrency } from '@causeway/kernel/currencies.ts';
import { type Document, Lexer, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { TESTS } from './condition.ts';
import { likest } from './likest.ts';
import { type Mapping, mappingSchema } from './mapping.ts';
import { MOST_PROBLEMS, mistypedIn } from './mistyped.ts';
import { keepTyped, offsetOf, placeAt, type Typed, type Way } from './place.ts';

/** One mistake of a mapping, and where it stands; lines and columns count from 1. */
export interface MappingProblem {
  readonly line: number;
  readonly column: number;
  /** The way to it: `fields.budget.poc`. */
  readonly path: string;
  readonly message: string;
}

/** The mapping cannot be used; the message has a line for each mistake. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
  readonly problems: readonly MappingProblem[];
  constructor(path: string, problems: readonly MappingProblem[]) {
    super(
      problems
        .map(({ line, column, path: way, message }) => `${path}:${line}:${column}: ${way === '' ? '' : `${way}: `}${message}`)
        .join('\n'),
    );
    this.problems = problems;
  }
}

/**
 * Reads a mapping file.
 * @throws MappingError with one line for each mistake: file:line:column, where in the mapping, what is wrong.
 */
export const readMapping = (path: string): Mapping => parseMapping(readFileSync(path, 'utf8'), path);

/** No mapping is so long. */
const MOST_CHARACTERS = 300_000;

/** Signs, names, values and the spaces between them: what is read is read one by one, and as long a mapping that says something has no more. */
const MOST_LEXEMES = 60_000;

/** Why a text is more than any mapping, and would hold up everybody while it is read; null where it is not. */
const excess = (yaml: string): string | null => {
  const { length } = yaml;
  if (length > MOST_CHARACTERS)
    return `a mapping has at most ${MOST_CHARACTERS.toLocaleString('en')} characters, and this has ${length.toLocaleString('en')}; is it the register itself?`;
  let lexemes = 0;
  for (const _ of new Lexer().lex(yaml)) {
    lexemes += 1;
    if (lexemes > MOST_LEXEMES)
      return `a mapping has at most ${MOST_LEXEMES.toLocaleString('en')} signs, names and values, and this has more; is it one?`;
  }
  return null;
};

/** A document as YAML says it. */
const documentOf = (yaml: string, lines: LineCounter): Document.Parsed => {
  const { stackTraceLimit } = Error;
  try {
    // Each mistake of its signs is an error, and of nobody's code: ten thousand of them would each look where they were made.
    Error.stackTraceLimit = 0;
    // The parser itself compares each name with each other. What it would warn of is nobody's concern but the mapping's.
    return parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};

/** What a document says. @throws MappingError where its aliases name each other again and again: a few lines would fill any memory */
const contentOf = (document: Document, path: string): unknown => {
  try {
    return document.toJS();
  } catch (error) {
    throw new MappingError(path, [{ line: 1, column: 1, path: '', message: `cannot be read: ${(error as Error).message}` }]);
  }
};

/**
 * Reads a mapping as it was typed.
 * @throws MappingError, whose problems name line and column
 */
export const parseMapping = (yaml: string, path = 'mapping'): Mapping => {
  const tooMuch = excess(yaml);
  if (tooMuch !== null) throw new MappingError(path, [{ line: 1, column: 1, path: '', message: tooMuch }]);
  const lines = new LineCounter();
  const document = documentOf(yaml, lines);
  const typed: Typed = { path, document, lines };
  const mistakes = mistypedIn(document, yaml);
  if (mistakes.length > 0)
    throw new MappingError(
      path,
      mistakes.slice(0, MOST_PROBLEMS).map(({ offset, message }) => ({ ...placeAt(typed, offset), path: '', message })),
    );
  const given = contentOf(document, path);
  if (given === null || typeof given !== 'object' || Array.isArray(given))
    throw new MappingError(path, [
      {
        line: 1,
        column: 1,
        path: '',
        message: 'a mapping is a list of names and what they mean (register: …, status: …, fields: …); docs/import.md shows one.',
      },
    ]);
  const parsed = mappingSchema.safeParse(given);
  if (parsed.success) return keepTyped(parsed.data, typed);
  throw new MappingError(
    path,
    withoutEchoes(parsed.error.issues.slice(0, MOST_PROBLEMS).flatMap((issue) => problemsOf(issue, [], given)))
      .slice(0, MOST_PROBLEMS)
      .map(({ way, key, message }) => ({ ...placeAt(typed, offsetOf(typed, way, key)), path: way.join('.'), message }))
      .sort((a, b) => a.line - b.line || a.column - b.column),
  );
};

interface Problem {
  readonly way: Way;
  /** The key that is meant, rather than its value. */
  readonly key?: string;
  /** It is said of an object as a whole. */
  readonly isOfWhole?: boolean;
  readonly message: string;
}
type Issue = z.core.$ZodIssue;

/** Where a name is mistyped, that what it would have given is missing says the same again. */
const withoutEchoes = (problems: readonly Problem[]): Problem[] => {
  const isMistypedAt = (way: Way) => problems.some((other) => other.key !== undefined && other.way.join('.') === way.join('.'));
  return problems.filter(
    ({ way, key, isOfWhole }) =>
      key !== undefined || !(isOfWhole ? isMistypedAt(way) : isOfCurrency(way.slice(0, -1)) && isMistypedAt(way.slice(0, -1))),
  );
};
const isOfCurrency = (way: Way): boolean => way.at(-1) === 'currency';

/** What is wrong, in the mapping's own words. Of alternatives the one that was meant is asked: the one that fits the kind of what is given. */
const problemsOf = (issue: Issue, before: Way, given: unknown): Problem[] => {
  const way = [...before, ...(issue.path as (string | number)[])];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.filter((issues) => !issues.some((each) => each.path.length === 0 && each.code === 'invalid_type'));
    const best = meant.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
    if (best) return best.flatMap((each) => problemsOf(each, way, given));
    return [{ way, message: missing(given, way) ?? `must be ${kindsOf(issue.errors)}` }];
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, MOST_PROBLEMS)
      .map((key) => ({ way, key, message: `"${key}" is not known here${whatIsMeant(key, valueAt(given, [...way, key]), way)}` }));
  if (issue.code === 'invalid_key') return issue.issues.flatMap((each) => problemsOf(each, way, given));
  return [{ way, isOfWhole: issue.code === 'custom', message: missing(given, way) ?? sentenceOf(issue, valueAt(given, way)) }];
};

const depth = (issues: readonly Issue[]): number =>
  Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 0 : 1)));

const kindsOf = (alternatives: readonly (readonly Issue[])[]): string =>
  [
    ...new Set(
      alternatives.flatMap((issues) =>
        issues.flatMap((issue) =>
          issue.code === 'invalid_type' && issue.path.length === 0 ? [KINDS[issue.expected] ?? issue.expected] : [],
        ),
      ),
    ),
  ].join(', or ');

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text (a column)',
  object: 'an object such as { column: … }',
  record: 'names with what each gives',
  array: 'a list (- …)',
  number: 'a number',
  boolean: 'true or false',
  int: 'a whole number',
};

const missing = (given: unknown, way: Way): string | null =>
  valueAt(given, way) === undefined ? 'is missing' : valueAt(given, way) === null ? 'is empty' : null;

const valueAt = (given: unknown, way: Way): unknown =>
  way.reduce<unknown>(
    (value, step) => (value === null || typeof value !== 'object' ? undefined : (value as Record<string, unknown>)[step]),
    given,
  );

const sentenceOf = (issue: Issue, value: unknown): string => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string')
        return typeof value === 'object'
          ? `must be a text, and is ${JSON.stringify(value)}`
          : `must be a text; put it in quotation marks: "${String(value)}"`;
      return `must be ${KINDS[issue.expected] ?? issue.expected}, and is ${JSON.stringify(value)}`;
    case 'invalid_value': {
      const like = likest(String(value), issue.values.map(String));
      return `${JSON.stringify(value)} is none of ${issue.values.map((each) => (/\w/.test(String(each)) ? String(each) : JSON.stringify(each))).join(', ')}${like === null ? '' : `; did you mean ${like}?`}`;
    }
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'is empty'
        : `must be ${issue.inclusive ? `${issue.minimum} or more` : `above ${issue.minimum}`}, and is ${JSON.stringify(value)}`;
    case 'too_big':
      if (issue.origin === 'string' && issue.maximum === 1)
        return `must be one sign, such as ";", or "\\t" for a tab, and is ${JSON.stringify(value)}`;
      return `must be ${issue.maximum} or less${issue.origin === 'string' ? ' characters' : ''}, and is ${JSON.stringify(value)}`;
    case 'custom':
      return typeof value === 'string' ? `"${value}" ${issue.message}` : issue.message;
    default:
      return issue.message;
  }
};

/** Within braces a comma ends a text: `{ reason: totals, or notes }` has a name of its own behind it, which says nothing. */
const whatIsMeant = (key: string, value: unknown, way: Way): string => {
  if (value === null && /\s/.test(key)) return '; a text with a comma in it stands in quotation marks';
  if (isOfCurrency(way) && typeof value === 'string' && isCurrency(value))
    return `; a currency that is the same in every row stands alone: currency: ${value}`;
  if ((TESTS as readonly string[]).includes(key)) return `; a test stands in a condition: where: { column: …, ${key}: … }`;
  const like = likest(key, knownAt(way));
  return like === null ? namesAt(way) : `; did you mean "${like}"?`;
};

/** The names that the schema knows at a place of the mapping, for whoever mistyped one. */
const knownAt = (way: Way): readonly string[] => {
  let schemas: z.core.$ZodType[] = [mappingSchema];
  for (const step of way) schemas = schemas.flatMap((schema) => below(schema, step));
  return [
    ...new Set(
      schemas
        .flatMap(bare)
        .flatMap((schema) => (schema._zod.def.type === 'object' ? Object.keys((schema._zod.def as z.core.$ZodObjectDef).shape) : [])),
    ),
  ];
};
const namesAt = (way: Way): string => {
  const names = knownAt(way).filter((name) => name !== '$schema');
  return names.length === 0 ? '' : `; known are ${names.join(', ')}`;
};

/** A schema without what wraps it; of alternatives all. */
const bare = (schema: z.core.$ZodType): z.core.$ZodType[] => {
  const def = schema._zod.def as {
    type: string;
    innerType?: z.core.$ZodType;
    in?: z.core.$ZodType;
    options?: readonly z.core.$ZodType[];
    getter?: () => z.core.$ZodType;
  };
  if (def.type === 'union') return (def.options ?? []).flatMap(bare);
  if (def.type === 'pipe' && def.in) return bare(def.in);
  if (def.type === 'lazy' && def.getter) return bare(def.getter());
  return def.innerType ? bare(def.innerType) : [schema];
};
const below = (schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] =>
  bare(schema).flatMap((each) => {
    const def = each._zod.def as {
      type: string;
      shape?: Record<string, z.core.$ZodType>;
      element?: z.core.$ZodType;
      valueType?: z.core.$ZodType;
    };
    if (def.type === 'object') return def.shape?.[step] ? [def.shape[step]] : [];
    if (def.type === 'array' && typeof step === 'number' && def.element) return [def.element];
    return def.type === 'record' && def.valueType ? [def.valueType] : [];
  });
