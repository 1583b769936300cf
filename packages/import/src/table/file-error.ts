import type { MappingProblem } from '../mapping/read.ts';

/** The file cannot be read as a table; the message says where (`file:line`) and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
  /** Of a file that a mapping does not fit, where the mapping is to be mended. */
  readonly problems: readonly MappingProblem[];
  constructor(message: string, { problems = [], ...options }: ErrorOptions & { readonly problems?: readonly MappingProblem[] } = {}) {
    super(message, options);
    this.problems = problems;
  }
}
