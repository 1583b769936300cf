const line = /((?:^|[{,])[ \t]*encoding:[ \t]*)([\w-]+)/m;

/** What a mapping says that its file is written in. */
export const encodingIn = (mapping: string): string | undefined => line.exec(mapping)?.[2];

/** The same mapping, of a file that is written in something else; as it was where it does not say. */
export const withEncoding = (mapping: string, encoding: string): string => mapping.replace(line, `$1${encoding}`);
