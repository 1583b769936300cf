/** What the log keeps of an error: what happened and where in the code, nothing that somebody typed. */
export interface ErrorLine {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  /** Of a refusal by the database: which of its things it concerns. */
  readonly table?: string;
  readonly constraint?: string;
  readonly stack: readonly string[];
  readonly cause?: ErrorLine;
}

/** Begun only where something begins: from each of its characters on, a long text would be gone through once more. */
const ADDRESS = /(?<![^\s"'<>(),;:=@])[^\s"'<>(),;:=@]+@[^\s"'<>(),;:=@]+/g;
/** JSON Web Tokens, and whatever stands behind Bearer or Basic. */
const TOKEN = /\beyJ[\w-]+(\.[\w-]*)*|\b(Bearer|Basic)\s+\S+/gi;
/** A database quotes the values that it refuses, and names as well; the latter stand in fields of their own. */
const QUOTED = /"[^"]*"|'[^']*'|=\([^)]*\)/g;

/** An error's `detail`, `where`, `parameters`, a GraphQL error's document and a request's body are never kept: they hold names, addresses, texts. */
export const errorLine = (error: unknown, depth = 0): ErrorLine => {
  if (!(error instanceof Error)) return { type: typeof error, message: 'something that is no error was thrown', stack: [] };
  const { code, severity, table, constraint } = error as Error & Record<'code' | 'severity' | 'table' | 'constraint', unknown>;
  const isDatabase = typeof severity === 'string';
  const message = error.message.replace(ADDRESS, '…').replace(TOKEN, '…');
  return {
    type: error.name === 'Error' ? error.constructor.name : error.name,
    message: isDatabase ? message.replace(QUOTED, '…') : message,
    ...(code !== undefined && { code: String(code) }),
    ...(isDatabase && typeof table === 'string' && { table }),
    ...(isDatabase && typeof constraint === 'string' && { constraint }),
    stack: (error.stack ?? '').split('\n').flatMap((line) => /^\s+at (.*)/.exec(line)?.[1] ?? []),
    ...(error.cause !== undefined && depth < 3 && { cause: errorLine(error.cause, depth + 1) }),
  };
};
