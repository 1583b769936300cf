import { open } from 'node:fs/promises';
import { FileError } from './file-error.ts';

/** What files begin with that hold no table as text, and what to do with each. */
const KINDS: readonly (readonly [beginning: string | RegExp, sentence: string])[] = [
  [
    'PK\x03\x04',
    'the file is a workbook (xlsx, ods) or another ZIP archive; save the sheet as CSV (UTF-8), or unpack it, and import that.',
  ],
  ['\xd0\xcf\x11\xe0', 'the file is a workbook of an older spreadsheet (xls); save the sheet as CSV (UTF-8), and import that.'],
  ['%PDF-', 'the file is a PDF; ask for the table that it was made from, as CSV, and import that.'],
  ['\x1f\x8b', 'the file is compressed (gzip); unpack it, and import what is in it.'],
  [
    /^(?:ï»¿)?\s*<(?:!doctype\s+html|html)\b/i,
    'the file is a web page, and no table as text; download its table as CSV or JSON, and import that.',
  ],
  [/^(?:ï»¿)?\s*<\?xml\b/i, 'the file is XML; export it as CSV or JSON, and import that.'],
];
const LONGEST = 200;

/** @throws FileError where a file is of another kind than those that are read, whatever its name says */
export const refuseOtherKinds = async (path: string): Promise<void> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST), 0, LONGEST, 0);
    // A byte a character: the mark of UTF-8 is ï»¿ so.
    const beginning = buffer.toString('latin1', 0, bytesRead);
    const kind = KINDS.find(([sign]) => (typeof sign === 'string' ? beginning.startsWith(sign) : sign.test(beginning)));
    if (kind) throw new FileError(`${path}:1: ${kind[1]}`);
  } finally {
    await file.close();
  }
};
