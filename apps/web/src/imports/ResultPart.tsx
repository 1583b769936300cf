import type { Figures, ImportState } from '@causeway/import/state.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { isolatedWithin } from '../people/isolated';
import { FiguresList } from './FiguresList';
import { reportAddress } from './imports';
import { MappingDownload } from './MappingDownload';
import classes from './PreviewPart.module.css';

/** What became of the file, and where to go from there. */
export function ResultPart({ state, figures, onGoOn }: { state: ImportState; figures: Figures; onGoOn: () => void }) {
  const { t } = useLingui();
  const isDone = state.phase === 'DONE';
  return (
    <section className={classes.part} aria-label={t`Result`}>
      <div role="status">
        <h2 tabIndex={-1} className={classes.title}>
          {isDone ? <Trans>Imported</Trans> : <Trans>Stopped before the end</Trans>}
        </h2>
      </div>
      {!isDone && (
        <p className={classes.text}>
          <Trans>What was recorded stays. Going on takes up where it stopped: nothing is recorded twice.</Trans>
        </p>
      )}
      <FiguresList figures={figures} isPreview={false} />
      {figures.errors.length > 0 && (
        <ul className={classes.errors}>
          {figures.errors.map(({ row, name, column, value, reason }) => (
            <li key={`${row}:${column}:${reason}`}>
              <strong>
                <Trans>Row {row}</Trans>
              </strong>{' '}
              {name && `“${name.slice(0, 80)}” `}
              {column && <code>{value ? `${column} = ${value.slice(0, 80)}` : column}</code>} {isolatedWithin(reason)}
            </li>
          ))}
        </ul>
      )}
      {isDone && figures.refused > 0 && (
        <p className={classes.text}>
          <Trans>
            Mend what is refused in the file or in the mapping, and import the file again: what is here already is recorded once.
          </Trans>
        </p>
      )}
      {isDone && (
        <p className={classes.keep}>
          <Trans>Keep the mapping: with it, the next edition of this register is taken in as changes of what is here.</Trans>{' '}
          <MappingDownload name={state.name} mapping={state.mapping}>
            <Trans>Download the mapping</Trans>
          </MappingDownload>
        </p>
      )}
      <div className={classes.actions}>
        {isDone ? (
          <Button renderRoot={(props) => <Link {...props} to="/" search={{}} />}>
            <Trans>Open the portfolio</Trans>
          </Button>
        ) : (
          <Button onClick={onGoOn}>
            <Trans>Go on</Trans>
          </Button>
        )}
        <Button variant="default" component="a" href={reportAddress(state.id)} download>
          <Trans>Report of each row (CSV)</Trans>
        </Button>
      </div>
    </section>
  );
}
