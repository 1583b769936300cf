import { type Refusal, refusal } from './refusal.ts';
import { transliterate } from './transliterate.ts';

/** GE-2: control characters (line breaks and tabs aside in texts), bidirectional overrides and isolates, lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the rule.
const FORBIDDEN_IN_NAME = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the rule.
const FORBIDDEN_IN_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
/** Something that can be seen: neither space, nor format character, nor a bare combining mark or filler. */
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\p{Cc}\u2800]/u;

/** GE-2: why a value cannot be a name (1–500 characters, one of them visible); null when it can. */
export const checkName = (value: string, field: readonly string[]): Refusal | null =>
  check(value, field, 500, FORBIDDEN_IN_NAME, 'line breaks, control characters and what turns the direction of writing');

/** GE-2: why a value cannot be a text (1–10,000 characters, one of them visible, line breaks and tabs kept); null when it can. */
export const checkText = (value: string, field: readonly string[]): Refusal | null =>
  check(value, field, 10_000, FORBIDDEN_IN_TEXT, 'control characters and what turns the direction of writing');

/** GE-5: why a value cannot be a reason: empty is REASON_REQUIRED, any other bad text INVALID_TEXT; null when it can. */
export const checkReason = (value: string | null | undefined, field: readonly string[]): Refusal | null =>
  value === null || value === undefined || (!VISIBLE.test(value) && !FORBIDDEN_IN_TEXT.test(value))
    ? refusal('REASON_REQUIRED', 'Say why in a few words: the reason is kept with the change.', field)
    : checkText(value, field);

const check = (value: string, field: readonly string[], most: number, forbidden: RegExp, what: string): Refusal | null => {
  if (forbidden.test(value)) return refusal('INVALID_TEXT', `Take ${what} out of ${field.at(-1)}.`, field);
  if (!VISIBLE.test(value)) return refusal('INVALID_TEXT', `Fill in ${field.at(-1)}: it is empty, or looks so.`, field);
  const length = charactersOf(value);
  if (length > most)
    return refusal(
      'INVALID_TEXT',
      `Shorten ${field.at(-1)} to ${most.toLocaleString('en')} characters; it has ${length.toLocaleString('en')}.`,
      field,
    );
  return null;
};

/** GE-2: code points, counted without a list of them: what is refused for its length may be megabytes long. */
const charactersOf = (text: string): number => {
  let pairs = 0;
  for (let place = 0; place < text.length; place += 1) if ((text.charCodeAt(place) & 0xfc00) === 0xdc00) pairs += 1;
  return text.length - pairs;
};

/** GE-2: whether a text is a slug: 3–80 of a-z 0-9, words joined by single hyphens. */
export const isSlug = (text: string): boolean => text.length >= 3 && text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** GE-2: why a text cannot be a slug; null when it can. */
export const checkSlug = (text: string, field: readonly string[]): Refusal | null =>
  isSlug(text)
    ? null
    : refusal('INVALID_SLUG', 'A slug is 3 to 80 of a-z and 0-9, words joined by single hyphens, such as claims-triage.', field);

/** Twice as many code units as a name has: what is behind them gives no slug. */
const MOST_OF_NAME = 1_000;

/** GE-2: the slug that a text gives; null where nothing is left of it. */
export const slugOf = (text: string): string | null => {
  const words = transliterate(text.slice(0, MOST_OF_NAME))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
  return words.length >= 3 ? words : null;
};

/**
 * GE-2: the slug that a name gives, or `poc-` and eight hex digits of the command id where nothing is left: the last, for ids begin with the time, or with
 * the register that they are of, and all rows of an import in a script without a transliteration would seek one slug, one behind the other.
 */
export const slugFrom = (name: string, commandId: string): string => slugOf(name) ?? `poc-${commandId.replace(/-/g, '').slice(-8)}`;

/** GE-2: why a list of evidence addresses cannot be kept: at most 20, each http(s) and at most 2,000 characters. */
export const checkEvidence = (links: readonly string[] | null | undefined, field: readonly string[]): Refusal[] => {
  if (!links) return [];
  if (links.length > 20) return [refusal('INVALID_EVIDENCE', `Link at most 20 addresses; ${links.length} were given.`, field)];
  return links.flatMap((link, place) =>
    isWebAddress(link)
      ? []
      : [refusal('INVALID_EVIDENCE', 'Link to an http or https address of at most 2,000 characters.', [...field, String(place)])],
  );
};

const isWebAddress = (link: string): boolean => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the rule.
  if (charactersOf(link) > 2_000 || /[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u.test(link)) return false;
  return /^https?:\/\//i.test(link) && URL.canParse(link) && new URL(link).hostname !== '';
};
