import { useLingui } from '@lingui/react/macro';
import { useNumbers } from '../../numbers/useNumbers';
import { isolated } from '../../people/isolated';
import { usePersonName } from '../../people/usePersonName';
import { areaName, areas } from '../../vocabulary/areas';
import { bands } from '../../vocabulary/bands';
import { statusName, trackName } from '../../vocabulary/statuses';
import type { CellProps } from '../row';
import classes from './cells.module.css';
import { pointsMoved } from './change';
import { PocLink } from './PocLink';
import { ReadinessCell } from './ReadinessCell';

export function NameCell({ poc }: CellProps) {
  return (
    <>
      <PocLink className={classes.name} poc={poc} tabIndex={-1} />
      <br />
      <span className={classes.second} title={poc.unit ?? undefined}>
        {poc.unit && isolated(poc.unit)}
      </span>
    </>
  );
}

export function StatusCell({ poc }: CellProps) {
  const { i18n } = useLingui();
  return (
    <>
      <span className={classes.status} data-status={poc.status}>
        {i18n._(statusName[poc.status])}
      </span>
      <br />
      <span className={classes.second}>{i18n._(trackName[poc.track])}</span>
    </>
  );
}

export function OverallCell({ poc: { readiness }, details, isMarked }: CellProps) {
  const { t } = useLingui();
  return (
    <ReadinessCell
      strong
      of={t`Overall`}
      short={t`Overall`}
      readiness={readiness.overall}
      scored={readiness.scored}
      total={readiness.total}
      stale={readiness.stale}
      disputed={readiness.disputed}
      moved={
        isMarked
          ? details?.earlierReadiness === null
            ? 'NEW'
            : movedSince(details, readiness.overall, details?.earlierReadiness?.overall)
          : undefined
      }
    />
  );
}

/** How a readiness moved since a week ago, once that is read. */
function movedSince(details: CellProps['details'], now: number | null, before: number | null | undefined): number | undefined {
  if (!details) return undefined;
  return pointsMoved(now, before) ?? undefined;
}

/** The areas come in their order: the place of the column is the place in the list. */
export function AreaCell({ poc, place, details, isMarked }: CellProps & { place: number }) {
  const { i18n } = useLingui();
  const area = areas[place];
  const figure = poc.readiness.areas[place];
  if (!area || !figure) return null;
  return (
    <ReadinessCell
      of={i18n._(area.name)}
      short={i18n._(area.short)}
      readiness={figure.readiness}
      scored={figure.scored}
      total={figure.total}
      stale={figure.stale}
      isWeakest={poc.readiness.weakest === area.area && poc.readiness.scored > 0}
      moved={isMarked ? movedSince(details, figure.readiness, details?.earlierReadiness?.areas[place]?.readiness) : undefined}
    />
  );
}

export function BudgetCell({ poc: { budget } }: CellProps) {
  const { i18n, t } = useLingui();
  const { money, ratio } = useNumbers();
  if (!budget) return <span className={classes.none}>{t`none`}</span>;
  const band = bands[budget.band];
  return (
    <>
      <span className={classes.band} data-tone={band.tone} title={i18n._(band.meaning)}>
        {budget.ratio !== null && budget.band !== 'UNBUDGETED' ? `${ratio(budget.ratio)}× ${i18n._(band.name)}` : i18n._(band.name)}
      </span>
      <br />
      <span className={classes.second}>{money(budget.production.approved)}</span>
    </>
  );
}

export function WeakestCell({ poc: { readiness } }: CellProps) {
  const { i18n } = useLingui();
  const { share } = useNumbers();
  const figure = readiness.areas.find(({ area }) => area === readiness.weakest);
  if (!figure || figure.readiness === null) return <span className={classes.none}>–</span>;
  return (
    <>
      {i18n._(areaName[figure.area])}
      <br />
      <span className={classes.second}>{share(figure.readiness)}</span>
    </>
  );
}

export function OwnerCell({ poc }: CellProps) {
  const { t } = useLingui();
  const nameOf = usePersonName();
  const owner = poc.owners.find(({ role }) => role === 'PRODUCTION_OWNER');
  if (!owner) return <span className={classes.none}>{t`no owner`}</span>;
  const name = nameOf(owner.person);
  return (
    <>
      <span className={classes.phone}>{t`Owner`} </span>
      <span title={name}>{name}</span>
      {!owner.accepted && (
        <span className={classes.second}>
          <br />
          {t`not accepted`}
        </span>
      )}
    </>
  );
}

export function GateCell({ poc: { gate } }: CellProps) {
  const { t } = useLingui();
  return gate.open ? (
    <span className={classes.open}>
      <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      <span className={classes.phone}>{t`gate`} </span>
      {t`open`}
    </span>
  ) : (
    <span className={classes.none}>
      <span className={classes.phone}>{t`gate`} </span>
      {t`shut`}
    </span>
  );
}

/** LO-1: when the gate’s readiness will be reached at the pace of the last weeks, once that is read. */
export function ForecastCell({ details, poc }: CellProps) {
  const { t } = useLingui();
  const { day, dayOfYear } = useNumbers();
  const { expectedOn, earliestOn, latestOn } = details?.forecast ?? {};
  if (poc.status !== 'RUNNING' || (details && !expectedOn)) return <span className={classes.none}>–</span>;
  if (!expectedOn) return null;
  return (
    <>
      <span className={classes.day}>{day(expectedOn)}</span>
      {earliestOn && latestOn && earliestOn !== latestOn && (
        <span className={classes.second}>
          <br />
          {t`${dayOfYear(earliestOn)} – ${dayOfYear(latestOn)}`}
        </span>
      )}
    </>
  );
}

export function DueCell({ poc }: CellProps) {
  const { t } = useLingui();
  const { day } = useNumbers();
  if (!poc.decisionDueOn) return <span className={`${classes.none} ${classes.table}`}>–</span>;
  // A decided POC keeps the finding (AP-4), but nobody waits for its decision.
  const isOverdue = (poc.status === 'RUNNING' || poc.status === 'PROPOSED') && poc.findings.some(({ code }) => code === 'DECISION_OVERDUE');
  return (
    <>
      <span className={classes.day} data-overdue={isOverdue || undefined}>
        {day(poc.decisionDueOn)}
      </span>
      {isOverdue && (
        <span className={classes.second}>
          <br />
          {t`overdue`}
        </span>
      )}
    </>
  );
}

export function ChangedCell({ poc }: CellProps) {
  const { day } = useNumbers();
  return <span className={classes.second}>{day(poc.lastChangedAt)}</span>;
}
