/** A text as its words are compared: small letters, `nameOfSystem` and `name_of-system` cut into words. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_./-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
