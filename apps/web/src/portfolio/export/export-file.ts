import { i18n } from '@lingui/core';
import { type Client, CombinedError } from 'urql';
import { ExportPageDocument, type ExportPageQueryVariables } from '../../graphql/generated/graphql';
import { byteOrderMark, csvLine } from './csv';
import { columnsOfFile, type ExportColumn, type ExportedPoc, firstColumns } from './export-columns';
import { InOrder } from './export-order';

export type ExportQuestion = Omit<ExportPageQueryVariables, 'first' | 'after'>;

export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

/** The most that a page holds; the cursors keep all pages at the moment of the first. */
const pageSize = 500;

interface ExportOptions {
  readonly onProgress: (progress: ExportProgress) => void;
  readonly signal: AbortSignal;
  /** Those of the screen, in their order, and which of them a POC belongs to. */
  readonly groups?: { readonly keys: readonly (string | null)[]; readonly keyOf: (poc: ExportedPoc) => string | null } | undefined;
}

/**
 * The file of all POCs that a question finds, page by page, in the order shown. Each POC is a line of the file at once, so that no list of ten thousand
 * is kept beside it. Groups are put together here: asked for one by one, they would be of several moments.
 */
export async function exportFile(
  client: Pick<Client, 'query'>,
  question: ExportQuestion,
  shown: readonly string[],
  { onProgress, signal, groups }: ExportOptions,
): Promise<{ readonly file: Blob; readonly position: string }> {
  const columns = fileColumns(shown);
  const head = [byteOrderMark, csvLine(columns.map(({ name }) => i18n._(name)))];
  const lines = new InOrder(groups?.keys ?? []);
  let done = 0;
  let after: string | null = null;
  for (;;) {
    const asked: ExportPageQueryVariables = { ...question, first: pageSize, after, isForecast: shown.includes('forecast') };
    const { data, error } = await client.query(ExportPageDocument, asked).toPromise();
    signal.throwIfAborted();
    if (!data?.pocs) throw error ?? new CombinedError({ networkError: new Error('The answer was empty.') });
    const { nodes, pageInfo, totalCount, position } = data.pocs;
    for (const poc of nodes) lines.add(groups?.keyOf(poc) ?? null, csvLine(columns.map(({ cell }) => String(cell(poc) ?? ''))));
    done += nodes.length;
    onProgress({ done, total: totalCount });
    if (!pageInfo.hasNextPage) return { file: new Blob([...head, ...lines.all()], { type: 'text/csv;charset=utf-8' }), position };
    after = pageInfo.endCursor;
  }
}

/** Which POC, then what is shown of it; what two columns of the screen share stands once. */
function fileColumns(shown: readonly string[]): readonly ExportColumn[] {
  return [...new Set([...firstColumns, ...shown.flatMap((id) => columnsOfFile[id] ?? [])])];
}
