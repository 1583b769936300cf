import { type Document, isScalar, visit } from 'yaml';

/** A mistake of a mapping as a text, and where it begins. */
interface Mistyped {
  readonly offset: number;
  readonly message: string;
}

/** Mistakes that are told. */
export const MOST_PROBLEMS = 100;

/** What is wrong with a mapping before anything of it means something: its signs, names that stand twice, references to nothing. */
export const mistypedIn = (document: Document.Parsed, yaml: string): Mistyped[] =>
  document.errors.length > 0 ? syntaxMistakes(document, yaml) : [...doubled(document), ...unresolved(document)];

/**
 * Where a line begins with other signs than spaces, what is below it is told once that is mended. No more are worded than are told: each is looked up in its
 * line, and one line may hold a hundred thousand.
 */
const syntaxMistakes = (document: Document.Parsed, yaml: string): Mistyped[] => {
  const found = document.errors.slice(0, MOST_PROBLEMS).map(({ pos, message }) => syntaxMistake(document, yaml, pos[0], message));
  return found[0]!.message.startsWith(INDENTED) ? found.slice(0, 1) : found;
};
const INDENTED = 'lines are indented with spaces';

const syntaxMistake = (document: Document.Parsed, yaml: string, offset: number, message: string): Mistyped => {
  const told = (what: string): Mistyped => ({ offset, message: what });
  if (/call stack/.test(message)) return told('lists and names stand in each other too deep.');
  if (/causeway@/.test(message)) return told('this line is of npm, which tells what it runs: draft the mapping with npm run -s.');
  if (/tabs/i.test(message)) return told(`${INDENTED}; this one has a tab.`);
  if (/^\s*[^\S \t\r\n]/.test(lineAt(yaml, offset))) return told(`${INDENTED}; this one has others, such as no-break spaces.`);
  if (/multiple documents/.test(message)) return told('a mapping is one document; leave out the line --- and what is behind it.');
  if (/^Missing closing/.test(message))
    return { offset: quotationIn(document) ?? offset, message: 'a quotation mark is opened here and not closed.' };
  const [, closing] = /end with a ([}\]])/.exec(message) ?? [];
  if (closing !== undefined) return told(`above this line ${closing === '}' ? '{' : '['} is opened and not closed with ${closing}`);
  return told(
    `${message.split('\n')[0] ?? message} (a text with one of [ ] { } , : # in it, or one of @ % * & ! \` | > before it, stands in quotation marks)`,
  );
};

const lineAt = (yaml: string, offset: number): string => yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';

/** Where the last text in quotation marks begins: one that is not closed goes on to the end. */
const quotationIn = (document: Document.Parsed): number | undefined => {
  let offset: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE')) offset = range?.[0] ?? offset;
    },
  });
  return offset;
};

/** Names that stand in one map a second time. */
const doubled = (document: Document.Parsed): Mistyped[] => {
  const found: Mistyped[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (names.has(key.value))
          found.push({ offset: key.range?.[0] ?? 0, message: 'this name stands here a second time; put what belongs to it together.' });
        names.add(key.value);
      }
    },
  });
  return found;
};

/** `*Title` is a reference to what was called `&Title` above it. */
const unresolved = (document: Document.Parsed): Mistyped[] => {
  const anchors = new Set<string>();
  const found: Mistyped[] = [];
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor);
    },
    Alias: (_, { source, range }) => {
      if (!anchors.has(source))
        found.push({
          offset: range?.[0] ?? 0,
          message: `*${source} refers to nothing above it; a text that begins with * stands in quotation marks.`,
        });
    },
  });
  return found;
};
