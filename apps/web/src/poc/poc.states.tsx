import type { ItemPartsFragment } from '../graphql/generated/graphql';
import type { ShownState } from '../states/states';
import { NotOpened } from './actions/NotOpened';
import { NotThere } from './actions/NotThere';
import { ItemRow } from './checklist/ItemRow';
import { RatioPanel } from './money/RatioPanel';
import { SpendPanel } from './money/SpendPanel';
import { ValuePanel } from './money/ValuePanel';
import { DrillsPanel } from './overview/DrillsPanel';
import { FindingsPanel } from './overview/FindingsPanel';
import { GatePanel } from './overview/GatePanel';
import { TrendPanel } from './road/TrendPanel';
import table from './Table.module.css';

const nothing = () => undefined;
const usd = (minorUnits: string) => ({ minorUnits, currency: 'USD' });
const envelope = { approved: usd('3000000'), spent: usd('0'), remaining: usd('3000000') };
const budget = {
  currency: 'USD',
  ratio: 3,
  band: 'TYPICAL' as const,
  actualRatio: null,
  workRatio: null,
  plannedWeeks: null,
  poc: envelope,
  production: envelope,
  hardeningEstimate: usd('0'),
  shortfall: usd('0'),
};
const gate = { open: true, policyVersion: 1, criteria: [] };
const item: ItemPartsFragment = {
  id: 'AUTH-1',
  area: 'AUTHENTICATION',
  question: 'Does every person sign in through the organisation’s identity provider?',
  levels: ['Nobody does.', 'It is decided.', 'All do.', 'A leaver lost access the same day.'],
  weight: 3,
  blocking: true,
  effortWeeks: 1,
  score: 2,
  teamScore: 2,
  ownerScore: null,
  disputed: false,
  note: null,
  evidence: [],
  scoredAt: null,
  scoredBy: null,
  week: '2026-W40',
  fresh: true,
  waiver: null,
};
const waiver = {
  reason: 'Until the directory is moved',
  expiresOn: '2026-12-24',
  approvedBy: { id: 'p', displayName: 'Pat Portfolio', email: null, erased: false },
};

/** An item in a table, as it stands on the checklist. */
const row = (more: Partial<ItemPartsFragment>, keepsShut = false) => (
  <table className={table.table}>
    <tbody>
      <ItemRow item={{ ...item, ...more }} keepsShut={keepsShut} />
    </tbody>
  </table>
);

export const pocStates: readonly ShownState[] = [
  { name: 'no findings', part: <FindingsPanel findings={[]} exposure={null} /> },
  { name: 'no findings, decided', part: <FindingsPanel findings={[]} exposure={null} isDecided /> },
  { name: 'gate open', part: <GatePanel gate={gate} /> },
  { name: 'no drill run', part: <DrillsPanel drills={[]} /> },
  { name: 'item never scored', part: row({ score: null, teamScore: null, week: null }) },
  { name: 'item stale, keeps the gate shut', part: row({ fresh: false }, true) },
  { name: 'item disputed', part: row({ score: 1, ownerScore: 1, disputed: true }) },
  { name: 'item waived', part: row({ waiver }) },
  { name: 'ratio typical', part: <RatioPanel budget={budget} /> },
  { name: 'ratio beyond what is drawn', part: <RatioPanel budget={{ ...budget, ratio: 12, band: 'ABOVE_TYPICAL' }} /> },
  { name: 'no ratio', part: <RatioPanel budget={{ ...budget, ratio: null, band: 'UNBUDGETED' }} /> },
  { name: 'nothing spent', part: <SpendPanel spend={{ nodes: [], pageInfo: { hasNextPage: false } }} /> },
  {
    name: 'value measured, not proven',
    part: (
      <ValuePanel
        value={{ expectedPerYear: null, measuredPerYear: usd('9000000'), measuredOn: '2026-11-02', proven: false, evidence: [] }}
      />
    ),
  },
  {
    name: 'no week scored',
    part: <TrendPanel poc={{ decisionDueOn: null, gate, forecast: null, trend: [] }} />,
  },
  { name: 'dialog not opened: the server does not answer', part: <NotOpened onRetry={nothing} onClose={nothing} /> },
  { name: 'dialog not there: a new version', part: <NotThere onClose={nothing} /> },
];
