/** What an address can hold: a text, or a list of texts, which stands there as its name once for each member. */
type Pairs = Record<string, string | string[]>;

/** Plain pairs: an address can be read, typed and shared. Every value is a text until a route has checked it. */
export function parsePairs(address: string): Pairs {
  const pairs: Pairs = Object.create(null);
  for (const [name, value] of new URLSearchParams(address)) {
    const before = pairs[name];
    pairs[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return { ...pairs };
}

export function writePairs(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((each) => (typeof each === 'string' && each !== '' ? [[name, each]] : [])),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
