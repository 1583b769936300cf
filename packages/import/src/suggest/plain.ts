import { folded } from '../mapping/beginning.ts';

/** A text as its words are compared: small letters, `nameOfSystem` and `name_of-system` cut into words. */
export const plain = (text: string): string =>
  folded(text.normalize('NFKC').replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2'))
    .replace(/[_./-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
