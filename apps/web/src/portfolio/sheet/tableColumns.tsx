import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Amount } from '../../numbers/numbers';
import { useNumbers } from '../../numbers/useNumbers';
import { isolated } from '../../people/isolated';
import { usePersonName } from '../../people/usePersonName';
import { bands } from '../../vocabulary/bands';
import { trackName } from '../../vocabulary/statuses';
import classes from '../cells/cells.module.css';
import type { CellProps } from '../row';
import {
  type Column,
  changedColumn,
  dueColumn,
  findingsColumn,
  forecastColumn,
  gateColumn,
  nameColumn,
  overallColumn,
  ownerColumn,
  statusColumn,
  trendColumn,
  weakestColumn,
} from './columns';

function Text({ children }: { children: string | null | undefined }) {
  return children ? <span title={children}>{children}</span> : <span className={classes.none}>–</span>;
}

const UnitCell = ({ poc }: CellProps) => <Text>{poc.unit && isolated(poc.unit)}</Text>;

function TrackCell({ poc }: CellProps) {
  const { i18n } = useLingui();
  return <Text>{i18n._(trackName[poc.track])}</Text>;
}

function StartedCell({ poc }: CellProps) {
  const { day } = useNumbers();
  return <Text>{poc.startedOn && day(poc.startedOn)}</Text>;
}

function ScoredCell({ poc: { readiness } }: CellProps) {
  const { t } = useLingui();
  const { scored, total, stale } = readiness;
  return (
    <>
      {t`${scored} of ${total}`}
      {stale > 0 && (
        <span className={classes.second}>
          <br />
          {t`${stale} carried over`}
        </span>
      )}
    </>
  );
}

function WeekCell({ poc }: CellProps) {
  const { week } = useNumbers();
  return <Text>{poc.scoring?.lastScoredWeek && week(poc.scoring.lastScoredWeek)}</Text>;
}

function FeasibilityCell({ poc }: CellProps) {
  const { t } = useLingui();
  const names = { UNTESTED: t`untested`, SHOWN: t`shown`, NOT_SHOWN: t`not shown` };
  return <Text>{poc.feasibility && names[poc.feasibility.state]}</Text>;
}

function BandCell({ poc: { budget } }: CellProps) {
  const { i18n } = useLingui();
  const { ratio } = useNumbers();
  const { name, tone } = bands[budget.band];
  return (
    <>
      <span className={classes.band} data-tone={tone}>
        {i18n._(name)}
      </span>
      {budget.ratio !== null && (
        <span className={classes.second}>
          <br />
          {ratio(budget.ratio)}×
        </span>
      )}
    </>
  );
}

function LeadCell({ poc }: CellProps) {
  const nameOf = usePersonName();
  const lead = poc.owners.find(({ role }) => role === 'POC_LEAD');
  return <Text>{lead && nameOf(lead.person)}</Text>;
}

type AmountOf = (poc: CellProps['poc']) => Amount | undefined;

function MoneyCell({ amount }: { amount: Amount | undefined }) {
  const { money } = useNumbers();
  return <Text>{amount && money(amount)}</Text>;
}

/** AP-3: from least to most. */
function RiskCell({ poc: { exposure } }: CellProps) {
  const { moneyRange } = useNumbers();
  return <Text>{moneyRange(exposure)}</Text>;
}

const money = (id: string, name: Column['name'], amountOf: AmountOf, sort?: Column['sort']): Column => ({
  id,
  name,
  ...(sort && { sort }),
  isFigure: true,
  isClipped: true,
  width: [8.25, 'clamp(8.25rem, 9vw, 10rem)'],
  cell: ({ poc }) => <MoneyCell amount={amountOf(poc)} />,
});
const short = [6.5, 'clamp(6.5rem, 7vw, 8rem)'] as const;

/** The columns of the table in their order. */
export const tableColumns: readonly Column[] = [
  nameColumn,
  { id: 'unit', name: msg`Unit`, isClipped: true, width: [7.5, 'clamp(7.5rem, 11vw, 13rem)'], cell: (props) => <UnitCell {...props} /> },
  statusColumn,
  { id: 'track', name: msg`Track`, width: short, cell: (props) => <TrackCell {...props} /> },
  { id: 'started', name: msg`Started`, width: short, cell: (props) => <StartedCell {...props} /> },
  overallColumn,
  { id: 'scored', name: msg`Items scored`, width: short, cell: (props) => <ScoredCell {...props} /> },
  { id: 'week', name: msg`Last scored week`, width: short, cell: (props) => <WeekCell {...props} /> },
  trendColumn,
  weakestColumn,
  { id: 'feasibility', name: msg`Feasibility`, width: [5.5, '6.5rem'], cell: (props) => <FeasibilityCell {...props} /> },
  {
    id: 'band',
    name: msg`Budget ratio`,
    isClipped: true,
    width: [7.5, 'clamp(7.5rem, 8vw, 9rem)'],
    cell: (props) => <BandCell {...props} />,
  },
  money('pocApproved', msg`POC approved`, ({ money }) => money?.poc.approved),
  money('pocSpent', msg`POC spent`, ({ money }) => money?.poc.spent),
  money('productionApproved', msg`Production approved`, ({ budget }) => budget.production.approved, 'PRODUCTION_BUDGET'),
  money('productionSpent', msg`Production spent`, ({ money }) => money?.production.spent),
  money('estimate', msg`Way to the gate`, ({ money }) => money?.hardeningEstimate),
  money('shortfall', msg`Shortfall`, ({ money }) => money?.shortfall),
  {
    id: 'risk',
    name: msg`Money at risk`,
    sort: 'EXPOSURE',
    isFigure: true,
    isClipped: true,
    width: [11.5, 'clamp(11.5rem, 12vw, 14rem)'],
    cell: (props) => <RiskCell {...props} />,
  },
  { ...findingsColumn, name: msg`Findings` },
  ownerColumn,
  { id: 'lead', name: msg`POC lead`, isClipped: true, width: [6, 'clamp(6rem, 8vw, 10rem)'], cell: (props) => <LeadCell {...props} /> },
  gateColumn,
  forecastColumn,
  dueColumn,
  changedColumn,
];
