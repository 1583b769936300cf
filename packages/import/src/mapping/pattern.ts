/** Any case. By the strict grammar where it fits that, so that letters of every script count; else by the old one, which forgives `\\-`. */
const made = (text: string): RegExp => {
  try {
    return new RegExp(text, 'giu');
  } catch {
    return new RegExp(text, 'gi');
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

const known = new Map<string, RegExp>();

/** A pattern of a mapping, made once. */
export const patternOf = (text: string): RegExp => {
  let pattern = known.get(text);
  if (!pattern) {
    pattern = made(text);
    known.set(text, pattern);
  }
  pattern.lastIndex = 0;
  return pattern;
};
