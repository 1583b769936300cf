/** The file cannot be read as a table; the message says where (`file:line`) and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
}
