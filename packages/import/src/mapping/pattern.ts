import { TimedPattern } from './timed-pattern.ts';

/** Any case. By the strict grammar where it fits that, so that letters of every script count; else by the old one, which forgives `\\-`. */
const made = (text: string): RegExp => {
  try {
    return new TimedPattern(text, 'giu');
  } catch {
    return new TimedPattern(text, 'gi');
  }
};

/** Whether a text is a regular expression. */
export const isPattern = (text: string): boolean => {
  try {
    return made(text) instanceof RegExp;
  } catch {
    return false;
  }
};

/** Patterns of mappings that were read, of whoever: far more than one has. */
const MOST_KNOWN = 1_000;
const known = new Map<string, RegExp>();

/** A pattern of a mapping, made once. */
export const patternOf = (text: string): RegExp => {
  let pattern = known.get(text);
  if (!pattern) {
    pattern = made(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, pattern);
  }
  pattern.lastIndex = 0;
  return pattern;
};
