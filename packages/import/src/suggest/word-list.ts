/** Words and phrases as they are written in a list: with strokes and line breaks between them. */
export const words = (list: string): readonly string[] =>
  list
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
