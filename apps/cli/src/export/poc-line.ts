import { fractionDigits } from '@causeway/kernel/currencies.ts';
import type { Money } from '@causeway/kernel/money.ts';

/** One POC, as the portfolio is exported: one column for each property. Amounts are exact decimals of `currency`, shares between 0 and 1. */
export interface PocLine {
  readonly slug: string;
  readonly name: string;
  readonly unit: string | null;
  readonly track: string;
  readonly status: string;
  readonly startedOn: string | null;
  readonly kickedOffOn: string | null;
  readonly decisionDueOn: string | null;
  readonly feasibility: string;
  readonly infrastructure: string | null;
  /** The production owner's name, or else address. */
  readonly productionOwner: string | null;
  readonly readiness: number;
  readonly authentication: number | null;
  readonly errorHandling: number | null;
  readonly monitoring: number | null;
  readonly dataSync: number | null;
  readonly performance: number | null;
  readonly compliance: number | null;
  readonly support: number | null;
  readonly scored: number;
  readonly stale: number;
  readonly total: number;
  readonly gateOpen: boolean;
  readonly currency: string;
  readonly pocApproved: string;
  readonly pocSpent: string;
  readonly productionApproved: string;
  readonly productionSpent: string;
  readonly ratio: number | null;
  readonly band: string;
  readonly hardeningEstimate: string;
  readonly shortfall: string;
  readonly exposureLow: string;
  readonly exposureHigh: string;
  readonly findings: readonly string[];
  readonly revision: number;
  readonly position: string;
  readonly lastChangedAt: string;
}

export const POC_COLUMNS = [
  'slug',
  'name',
  'unit',
  'track',
  'status',
  'startedOn',
  'kickedOffOn',
  'decisionDueOn',
  'feasibility',
  'infrastructure',
  'productionOwner',
  'readiness',
  'authentication',
  'errorHandling',
  'monitoring',
  'dataSync',
  'performance',
  'compliance',
  'support',
  'scored',
  'stale',
  'total',
  'gateOpen',
  'currency',
  'pocApproved',
  'pocSpent',
  'productionApproved',
  'productionSpent',
  'ratio',
  'band',
  'hardeningEstimate',
  'shortfall',
  'exposureLow',
  'exposureHigh',
  'findings',
  'revision',
  'position',
  'lastChangedAt',
] as const satisfies readonly (keyof PocLine)[];

/** The areas' readiness in the contract's order, as columns. */
export const areaColumns = (readiness: readonly (number | null | undefined)[]) => ({
  authentication: readiness[0] ?? null,
  errorHandling: readiness[1] ?? null,
  monitoring: readiness[2] ?? null,
  dataSync: readiness[3] ?? null,
  performance: readiness[4] ?? null,
  compliance: readiness[5] ?? null,
  support: readiness[6] ?? null,
});

/** An amount as an exact decimal, for spreadsheets: `30000.00`. */
export const decimalOf = ({ minorUnits, currency }: Money): string => {
  const digits = fractionDigits(currency);
  const sign = minorUnits.startsWith('-') ? '-' : '';
  const padded = minorUnits.replace('-', '').padStart(digits + 1, '0');
  return digits === 0 ? `${sign}${padded}` : `${sign}${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
};
