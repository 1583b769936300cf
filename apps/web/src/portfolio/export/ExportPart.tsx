import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { type Client, CombinedError } from 'urql';
import { type PocGrouping, PortfolioGroupsDocument } from '../../graphql/generated/graphql';
import { usePages } from '../../graphql/PagesContext';
import { asOf, type Moment } from '../../moment/moment';
import { dayIn } from '../../numbers/day-in';
import { useNumbers } from '../../numbers/useNumbers';
import { useZone } from '../../numbers/ZoneContext';
import type { PortfolioView } from '../address';
import { pocFilter } from '../filters';
import { useColumns } from '../sheet/useColumns';
import classes from './ExportPart.module.css';
import type { ExportedPoc } from './export-columns';
import { type ExportProgress, type ExportQuestion, exportFile } from './export-file';
import { groupKeyOf } from './export-order';

interface ExportPartProps {
  readonly view: PortfolioView;
  readonly moment: Moment;
  readonly totalCount: number | null;
}

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reading'; readonly progress: ExportProgress | null }
  | { readonly kind: 'done'; readonly rows: number; readonly name: string }
  | { readonly kind: 'failed'; readonly error: CombinedError };

/** All POCs that search and filters leave, in their order, with the columns that are shown: as a file. */
export default function ExportPart({ view, moment, totalCount }: ExportPartProps) {
  const { t } = useLingui();
  const { count } = useNumbers();
  const client = usePages();
  const zone = useZone();
  const shown = useColumns(view.shape === 'board' ? { ...view, shape: 'matrix' } : view).map(({ id }) => id);
  const [state, setState] = useState<State>({ kind: 'ready' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    const own = new AbortController();
    running.current = own;
    setState({ kind: 'reading', progress: null });
    let rows = 0;
    const onProgress = (progress: ExportProgress) => {
      rows = progress.done;
      setState({ kind: 'reading', progress });
    };
    const question = { filter: pocFilter(view), orderBy: { field: view.sort, direction: view.direction }, asOf: asOf(moment) };
    try {
      const groups = view.shape === 'board' || !view.group ? undefined : await groupsOf(client, view.group, question);
      const { file, position } = await exportFile(client, question, shown, { onProgress, signal: own.signal, groups });
      const name = fileName(moment, position, dayIn(zone ?? 'UTC'));
      download(file, name);
      setState({ kind: 'done', rows, name });
    } catch (error) {
      if (!own.signal.aborted) setState({ kind: 'failed', error: error as CombinedError });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setState({ kind: 'ready' });
  };

  const { progress } = state.kind === 'reading' ? state : { progress: null };
  const isReading = state.kind === 'reading';
  return (
    <div className={classes.part}>
      <p className={classes.text}>
        {totalCount === null ? (
          <Trans>All POCs of the search and filters, with the columns shown, as CSV.</Trans>
        ) : (
          <Plural
            value={totalCount}
            one="The # POC of the search and filters, with the columns shown, as CSV."
            other="All # POCs of the search and filters, with the columns shown, as CSV."
          />
        )}
      </p>
      {isReading && (
        <>
          <progress className={classes.progress} aria-label={t`Export`} value={progress?.done} max={progress?.total ?? 1} />
          <p className={classes.text} role="status">
            {progress ? (
              <Trans>
                {count(progress.done)} of {count(progress.total)}
              </Trans>
            ) : (
              <Trans>Reading…</Trans>
            )}
          </p>
        </>
      )}
      {state.kind === 'done' && (
        <p className={classes.text} role="status">
          <Plural value={state.rows} one={`Saved # row as ${state.name}.`} other={`Saved # rows as ${state.name}.`} />
        </p>
      )}
      {state.kind === 'failed' && (
        <p className={classes.failed} role="alert">
          <Trans>The file could not be made: {state.error.graphQLErrors[0]?.message ?? t`the server did not answer.`}</Trans>
        </p>
      )}
      {isReading ? (
        <Button size="xs" variant="default" onClick={cancel}>
          <Trans>Cancel</Trans>
        </Button>
      ) : (
        <Button size="xs" onClick={() => void start()}>
          {state.kind === 'failed' ? <Trans>Try again</Trans> : <Trans>Download CSV</Trans>}
        </Button>
      )}
    </div>
  );
}

/** The groups as the screen has them: those with most POCs first. */
async function groupsOf(client: Pick<Client, 'query'>, by: PocGrouping, { filter, asOf }: ExportQuestion) {
  const { data, error } = await client.query(PortfolioGroupsDocument, { by, filter, asOf }).toPromise();
  if (!data?.portfolio) throw error ?? new CombinedError({ networkError: new Error('The answer was empty.') });
  return { keys: data.portfolio.groups.map(({ key }) => key), keyOf: (poc: ExportedPoc) => groupKeyOf(poc, by) };
}

/** Says the day that it was made and the moment that it shows: a position of the log is the one that can be read again. */
function fileName(moment: Moment, position: string, day: string): string {
  const shown = moment ? moment.replaceAll(/[^\dTZ]+/g, '-').replace(/^-+|-+$/g, '') : '';
  return `causeway-portfolio-${day}-${shown ? `as-known-${shown}-` : ''}position-${position}.csv`;
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
