import type { Terminal } from '../terminal.ts';

/** A terminal that keeps what it is told. */
export const keepingTerminal = (): Terminal & { readonly out: () => string; readonly err: () => string } => {
  const [out, err]: [string[], string[]] = [[], []];
  return {
    say: (line) => out.push(`${line}\n`),
    write: async (text) => void out.push(text),
    note: (line) => err.push(`${line}\n`),
    isWatched: false,
    out: () => out.join(''),
    err: () => err.join(''),
  };
};
