import { i18n } from '@lingui/core';
import { type Client, CombinedError } from 'urql';
import { ExportPageDocument, type ExportPageQueryVariables } from '../graphql/generated/graphql';
import { byteOrderMark, csvLine } from './csv';
import { columnsOfFile, type ExportColumn, firstColumns } from './export-columns';

export type ExportQuestion = Omit<ExportPageQueryVariables, 'first' | 'after'>;

export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

/** The most that a page holds; the cursors keep all pages at the moment of the first. */
const pageSize = 500;

/** The file of all POCs that a question finds, page by page. Each page is a piece of the file at once, so that no list of ten thousand is kept beside it. */
export async function exportFile(
  client: Pick<Client, 'query'>,
  question: ExportQuestion,
  shown: readonly string[],
  { onProgress, signal }: { readonly onProgress: (progress: ExportProgress) => void; readonly signal: AbortSignal },
): Promise<{ readonly file: Blob; readonly position: string }> {
  const columns = fileColumns(shown);
  const pieces: string[] = [byteOrderMark, csvLine(columns.map(({ name }) => i18n._(name)))];
  let done = 0;
  let after: string | null = null;
  for (;;) {
    const asked: ExportPageQueryVariables = { ...question, first: pageSize, after };
    const { data, error } = await client.query(ExportPageDocument, asked).toPromise();
    signal.throwIfAborted();
    if (!data?.pocs) throw error ?? new CombinedError({ networkError: new Error('The answer was empty.') });
    const { nodes, pageInfo, totalCount, position } = data.pocs;
    pieces.push(nodes.map((poc) => csvLine(columns.map(({ cell }) => String(cell(poc) ?? '')))).join(''));
    done += nodes.length;
    onProgress({ done, total: totalCount });
    if (!pageInfo.hasNextPage) return { file: new Blob(pieces, { type: 'text/csv;charset=utf-8' }), position };
    after = pageInfo.endCursor;
  }
}

/** Which POC, then what is shown of it; what two columns of the screen share stands once. */
function fileColumns(shown: readonly string[]): readonly ExportColumn[] {
  return [...new Set([...firstColumns, ...shown.flatMap((id) => columnsOfFile[id] ?? [])])];
}
