/** Characters of all texts in a value, to tell about how much memory it takes. */
export const charactersIn = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let characters = 0;
  for (const name in value) characters += charactersIn((value as Readonly<Record<string, unknown>>)[name]);
  return characters;
};
