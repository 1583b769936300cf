import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ExportPageQuery } from '../../graphql/generated/graphql';
import { type Amount, decimalText } from '../../numbers/numbers';
import { areas } from '../../vocabulary/areas';

export type ExportedPoc = NonNullable<ExportPageQuery['pocs']>['nodes'][number];

/** A column of the file: plain figures, so that a spreadsheet can go on with them; shares from 0 to 1, days as ISO 8601, money as whole and decimals beside its currency. */
export interface ExportColumn {
  readonly name: MessageDescriptor;
  readonly cell: (poc: ExportedPoc) => string | number | null | undefined;
}

const money = (name: MessageDescriptor, amount: (poc: ExportedPoc) => Amount): ExportColumn => ({
  name,
  cell: (poc) => decimalText(amount(poc)),
});
const person = ({ owners }: ExportedPoc, role: ExportedPoc['owners'][number]['role']) => {
  const found = owners.find((owner) => owner.role === role)?.person;
  return found?.displayName ?? found?.email;
};

const status: ExportColumn = { name: msg`Status`, cell: (poc) => poc.status };
const track: ExportColumn = { name: msg`Track`, cell: (poc) => poc.track };
const currency: ExportColumn = { name: msg`Currency`, cell: ({ budget }) => budget.currency };
const ratio: readonly ExportColumn[] = [
  { name: msg`Budget ratio`, cell: ({ budget }) => budget.ratio },
  { name: msg`Band`, cell: ({ budget }) => budget.band },
];
const approved = money(msg`Production approved`, ({ budget }) => budget.production.approved);
const risk: readonly ExportColumn[] = [
  money(msg`Money at risk, low`, ({ exposure }) => exposure.low),
  money(msg`Money at risk, high`, ({ exposure }) => exposure.high),
];

/** Always there: which POC. */
export const firstColumns: readonly ExportColumn[] = [
  { name: msg`Proof of concept`, cell: (poc) => poc.name },
  { name: msg`Slug`, cell: (poc) => poc.slug },
  { name: msg`Unit`, cell: (poc) => poc.unit },
];

/** What each column of the screen is in the file. */
export const columnsOfFile: Readonly<Record<string, readonly ExportColumn[]>> = {
  unit: [],
  status: [status, track],
  track: [track],
  started: [{ name: msg`Started`, cell: (poc) => poc.startedOn }],
  overall: [{ name: msg`Readiness`, cell: ({ readiness }) => readiness.overall }],
  ...Object.fromEntries(
    areas.map(({ area, name }, place) => [area, [{ name, cell: ({ readiness }: ExportedPoc) => readiness.areas[place]?.readiness }]]),
  ),
  scored: [
    { name: msg`Items scored`, cell: ({ readiness }) => readiness.scored },
    { name: msg`Items carried over`, cell: ({ readiness }) => readiness.stale },
    { name: msg`Items`, cell: ({ readiness }) => readiness.total },
  ],
  week: [{ name: msg`Last scored week`, cell: ({ readiness }) => readiness.lastScoredWeek }],
  trend: [],
  weakest: [{ name: msg`Weakest area`, cell: ({ readiness }) => readiness.weakest }],
  feasibility: [{ name: msg`Feasibility`, cell: ({ feasibility }) => feasibility.state }],
  band: ratio,
  budget: [...ratio, currency, approved],
  pocApproved: [currency, money(msg`POC approved`, ({ budget }) => budget.poc.approved)],
  pocSpent: [currency, money(msg`POC spent`, ({ budget }) => budget.poc.spent)],
  productionApproved: [currency, approved],
  productionSpent: [currency, money(msg`Production spent`, ({ budget }) => budget.production.spent)],
  estimate: [currency, money(msg`Way to the gate`, ({ budget }) => budget.hardeningEstimate)],
  shortfall: [currency, money(msg`Shortfall`, ({ budget }) => budget.shortfall)],
  risk: [currency, ...risk],
  findings: [{ name: msg`Findings`, cell: ({ findings }) => findings.map(({ code }) => code).join(' ') }, currency, ...risk],
  owner: [
    { name: msg`Production owner`, cell: (poc) => person(poc, 'PRODUCTION_OWNER') },
    {
      name: msg`Owner accepted`,
      cell: ({ owners }) => String(owners.some(({ role, accepted }) => role === 'PRODUCTION_OWNER' && accepted)),
    },
  ],
  lead: [{ name: msg`POC lead`, cell: (poc) => person(poc, 'POC_LEAD') }],
  gate: [{ name: msg`Gate open`, cell: ({ gate }) => String(gate.open) }],
  forecast: [{ name: msg`Forecast`, cell: ({ status, forecast }) => (status === 'RUNNING' ? forecast?.expectedOn : undefined) }],
  due: [{ name: msg`Decision due`, cell: (poc) => poc.decisionDueOn }],
  changed: [{ name: msg`Last changed`, cell: (poc) => poc.lastChangedAt }],
};
