import { AREAS } from '@causeway/checklist/areas.ts';
import type { Money } from '@causeway/kernel/money.ts';

/** How a property of a row is read back: from which columns, and what they make. Columns that conditions and orders alone look at are no property's. */
export interface Reading {
  readonly columns: readonly string[];
  /** The columns that a part of it is read from, where no more of it is wanted; `from` is then given undefined for the others. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  readonly from: (...values: never[]) => unknown;
}

const asItCame = (value: unknown): unknown => value;

/** A property that is a column, as it came or made of it. */
export const one = (column: string, from: Reading['from'] = asItCame): Reading => ({ columns: [column], from });

/** A bigint arrives as text; the clock's fit a number. */
export const numberFrom = (text: string | null): number | null => (text === null ? null : Number(text));

/** An area's figures. */
export interface AreaFigures {
  readonly readiness: number | null;
  readonly scored: number;
  readonly stale: number;
  readonly total: number;
}

/** Figures of the seven areas: a list of each figure, undefined where it was not read. */
type AreaLists = { readonly [Figure in keyof AreaFigures]: readonly AreaFigures[Figure][] | undefined };

export const areas: Reading = {
  columns: ['area_readiness', 'area_scored', 'area_stale', 'area_total'],
  // Its name is told by its place.
  parts: { area: [], readiness: ['area_readiness'], scored: ['area_scored'], stale: ['area_stale'], total: ['area_total'] },
  from: (readiness: AreaLists['readiness'], scored: AreaLists['scored'], stale: AreaLists['stale'], total: AreaLists['total']) =>
    (readiness ?? scored ?? stale ?? total ?? AREAS).map((_, place) => ({
      readiness: readiness?.[place],
      scored: scored?.[place],
      stale: stale?.[place],
      total: total?.[place],
    })),
};

const amountFrom = (currency: string, minorUnits: string): Money => ({ minorUnits, currency });

/** An amount in the currency of its row. */
export const amount = (column: string): Reading => ({
  columns: ['currency', column],
  from: (currency: string, minorUnits: string | null) => (minorUnits === null ? null : amountFrom(currency, minorUnits)),
});

export const range = (low: string, high: string): Reading => ({
  columns: ['currency', low, high],
  from: (currency: string, least: string, most: string) => ({ low: amountFrom(currency, least), high: amountFrom(currency, most) }),
});

/** MO-1: what is approved, what is spent of it, what remains. */
export const envelope = (approved: string, spent: string): Reading => ({
  columns: ['currency', approved, spent],
  parts: { approved: ['currency', approved], spent: ['currency', spent] },
  from: (currency: string, given: string | undefined, used: string | undefined) => ({
    approved: given && amountFrom(currency, given),
    spent: used && amountFrom(currency, used),
    remaining: given && used && amountFrom(currency, (BigInt(given) - BigInt(used)).toString()),
  }),
});
