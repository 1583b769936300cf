/**
 * Where the first list of objects is in the beginning of a JSON text, by the names on the way, as `file.records` says it; empty where the text itself is the
 * list, or none is found.
 */
export const listIn = (beginning: string): string => {
  const open: { readonly isList: boolean; name: string }[] = [];
  const tokens = beginning.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},:]/g);
  let text = '';
  for (const { 0: token, index } of tokens) {
    const inner = open.at(-1);
    if (token === ':' && inner) inner.name = text;
    else if (token === '[' && open.every(({ isList }) => !isList) && /^\s*\{/.test(beginning.slice(index + 1)))
      return open.map(({ name }) => name).join('.');
    if (token === '{' || token === '[') open.push({ isList: token === '[', name: '' });
    else if (token === '}' || token === ']') open.pop();
    else if (token.startsWith('"')) text = plain(token);
  }
  return '';
};

const plain = (token: string): string => {
  try {
    return JSON.parse(token) as string;
  } catch {
    return token.slice(1, -1);
  }
};
