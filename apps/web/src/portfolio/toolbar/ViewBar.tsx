import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import type { PocGrouping } from '../../graphql/generated/graphql';
import type { Moment } from '../../moment/moment';
import { Popover } from '../../shell/Popover';
import type { PortfolioView } from '../address';
import type { Shape } from '../shapes';
import { Select } from './Select';
import classes from './ViewBar.module.css';

const ColumnMenu = lazy(() => import('./ColumnMenu'));
const Key = lazy(() => import('./Key'));
const ExportPart = lazy(() => import('../export/ExportPart'));

interface ViewBarProps {
  readonly view: PortfolioView;
  readonly moment: Moment;
  readonly totalCount: number | null;
  readonly onView: (view: PortfolioView, how?: 'replace') => void;
}

/** How the POCs are shown: shape, groups, columns, and whether changes are marked. All of it stands in the address. */
export function ViewBar({ view, moment, totalCount, onView }: ViewBarProps) {
  const { t } = useLingui();
  const shapes: { shape: Shape; name: string }[] = [
    { shape: 'matrix', name: t`Matrix` },
    { shape: 'table', name: t`Table` },
    { shape: 'board', name: t`Board` },
  ];
  const groupings: { value: PocGrouping | ''; label: string }[] = [
    { value: '', label: t`No groups` },
    { value: 'UNIT', label: t`By unit` },
    { value: 'OWNER', label: t`By owner` },
    { value: 'TRACK', label: t`By track` },
    { value: 'BAND', label: t`By budget ratio` },
  ];
  const isBoard = view.shape === 'board';
  return (
    <fieldset className={classes.bar} aria-label={t`View`}>
      <fieldset className={classes.shapes} aria-label={t`Shape`}>
        {shapes.map(({ shape, name }) => (
          <button
            key={shape}
            type="button"
            className={classes.shape}
            aria-pressed={view.shape === shape}
            onClick={() => onView({ ...view, shape, columns: undefined, group: shape === 'board' ? undefined : view.group })}
          >
            {name}
          </button>
        ))}
      </fieldset>
      {!isBoard && (
        <>
          <span className={classes.group}>
            <Select
              name={t`Group`}
              choices={groupings}
              value={view.group ?? ''}
              onPick={(value) => onView({ ...view, group: value === '' ? undefined : value })}
            />
          </span>
          <span className={classes.columns}>
            <Popover name={t`Columns`} label={<Trans>Columns</Trans>} isSet={view.columns !== undefined}>
              {() => (
                <Suspense fallback={<Trans>Reading…</Trans>}>
                  <ColumnMenu view={view} onView={onView} />
                </Suspense>
              )}
            </Popover>
          </span>
          <button
            type="button"
            className={classes.toggle}
            aria-pressed={view.isMarked}
            title={t`Marks what moved since a week before the moment read`}
            onClick={() => onView({ ...view, isMarked: !view.isMarked })}
          >
            <Trans>Since last week</Trans>
          </button>
        </>
      )}
      <Popover name={t`Export`} label={<Trans>Export</Trans>}>
        {() => (
          <Suspense fallback={<Trans>Reading…</Trans>}>
            <ExportPart view={view} moment={moment} totalCount={totalCount} />
          </Suspense>
        )}
      </Popover>
      {!isBoard && (
        <Popover name={t`What the marks mean`} label={<Trans>Key</Trans>}>
          {() => (
            <Suspense fallback={<Trans>Reading…</Trans>}>
              <Key />
            </Suspense>
          )}
        </Popover>
      )}
    </fieldset>
  );
}
