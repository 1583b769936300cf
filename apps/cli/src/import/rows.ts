import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { TextDecoderStream } from 'node:stream/web';
import { parse } from 'csv-parse';
import type { Mapping } from './mapping.ts';

/** One record of a file: its line there, and its cells by heading. */
export interface Row {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** The file cannot be read as a table; the message says where and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** Streams the records of a file; memory does not grow with it. The byte-order mark is dropped, CR, LF and CRLF all end a line. */
export async function* readRows(path: string, file: Mapping['file'], onBytes: (read: number) => void = () => {}): AsyncGenerator<Row> {
  let headings: string[] | null = null;
  const bytes = createReadStream(path);
  bytes.on('data', (chunk) => onBytes(chunk.length));
  const text = Readable.fromWeb(Readable.toWeb(bytes).pipeThrough(new TextDecoderStream(file.encoding, { fatal: true }) as never) as never);
  const records = parse({
    delimiter: file.format === 'tsv' ? '\t' : ',',
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    info: true,
  });
  for (const stream of [bytes, text]) stream.on('error', (error) => records.destroy(error));
  try {
    for await (const { record, info } of text.pipe(records) as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (headings === null) headings = record.map((heading) => heading.trim());
      else yield { line: info.lines, cells: cellsOf(headings, record) };
    }
  } catch (error) {
    throw new FileError(
      `${path} cannot be read as ${file.format} in ${file.encoding}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
  if (headings === null) throw new FileError(`${path} is empty: its first line must name the columns.`);
}

/** Two columns of one heading stay two: the later ones are numbered. */
const cellsOf = (headings: readonly string[], record: readonly string[]): Map<string, string> => {
  const cells = new Map<string, string>();
  headings.forEach((heading, place) => {
    let name = heading;
    for (let copy = 2; cells.has(name); copy += 1) name = `${heading} (${copy})`;
    cells.set(name, record[place] ?? '');
  });
  return cells;
};
