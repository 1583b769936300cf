/**
 * What is wrong with a file, for whoever sent it: a command line says `path:line: …`, a person reads the file's name, and the line where it is of one. Where the server
 * keeps the file is nobody's business.
 */
export const fileProblem = (message: string, { path, name }: { readonly path: string; readonly name: string }): string => {
  const at = message.startsWith(path) ? /^:(\d+): (the file )?/.exec(message.slice(path.length)) : null;
  const told = at ? `${name}${at[2] ? '' : `, line ${at[1]}`}: ${at[2] ?? ''}${message.slice(path.length + at[0].length)}` : message;
  return told.replaceAll(path, name);
};
