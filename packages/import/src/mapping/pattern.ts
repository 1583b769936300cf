import { z } from 'zod';
import { TimedPattern } from './timed-pattern.ts';

/** Any case. By the strict grammar where it fits that, so that letters of every script count; else by the old one, which forgives `\\-`. */
const FLAGS = ['giu', 'gi'];

/** A regular expression of a mapping, which has its time for this mapping alone; null where a text is none. */
export const patternFrom = (text: string): RegExp | null => {
  for (const flags of FLAGS)
    try {
      return new TimedPattern(text, flags);
    } catch {}
  return null;
};

/** As the engine says it, without the text once more. */
const whyNot = (text: string): string => {
  if (text.startsWith('(?i)')) return ': any case is meant without (?i)';
  try {
    new RegExp(text, 'giu');
    return '';
  } catch (error) {
    const why = (error as Error).message.split(': ').at(-1)!;
    return `: ${why.charAt(0).toLowerCase()}${why.slice(1)}`;
  }
};

/** Where a mapping says a pattern. */
export const pattern = z.string().transform((text, context): RegExp => {
  const found = patternFrom(text);
  if (found) return found;
  context.addIssue({ code: 'custom', message: `is no regular expression of JavaScript${whyNot(text)}` });
  return z.NEVER;
});

/** What a pattern fits first in a text; null where it fits nothing. */
export const firstIn = (found: RegExp, text: string): RegExpExecArray | null => {
  found.lastIndex = 0;
  return found.exec(text);
};
