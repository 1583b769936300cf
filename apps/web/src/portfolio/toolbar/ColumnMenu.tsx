import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import type { PortfolioView } from '../address';
import { toggled } from '../filters';
import { useColumns, useColumnsOf } from '../sheet/useColumns';
import classes from './FilterMenu.module.css';

interface ColumnMenuProps {
  readonly view: PortfolioView;
  readonly onView: (view: PortfolioView, how?: 'replace') => void;
}

/** Which columns are shown: their order stays, so that everybody finds them in the same place. */
export default function ColumnMenu({ view, onView }: ColumnMenuProps) {
  const { i18n, t } = useLingui();
  const all = useColumnsOf(view.shape).filter(({ id }) => id !== 'name');
  const shown = useColumns(view)
    .map(({ id }) => id)
    .filter((id) => id !== 'name');
  // The second click of one opening replaces the first in the history.
  const isLater = useRef(false);
  const choose = (columns: readonly string[] | undefined) => {
    const inOrder = columns && all.map(({ id }) => id).filter((id) => columns.includes(id));
    onView({ ...view, columns: inOrder }, isLater.current ? 'replace' : undefined);
    isLater.current = true;
  };
  return (
    <>
      <fieldset className={classes.choices}>
        <legend className={classes.hidden}>{t`Columns`}</legend>
        {all.map(({ id, name }) => (
          <label key={id} className={classes.choice}>
            <input type="checkbox" checked={shown.includes(id)} onChange={() => choose(toggled(shown, id))} />
            <span className={classes.name}>{i18n._(name)}</span>
          </label>
        ))}
      </fieldset>
      {view.columns && (
        <button type="button" className={classes.clear} onClick={() => choose(undefined)}>
          <Trans>As many as fit, as at first</Trans>
        </button>
      )}
    </>
  );
}
