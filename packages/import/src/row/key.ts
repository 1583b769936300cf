import type { Mapping } from '../mapping/mapping.ts';
import type { Source } from '../mapping/source.ts';
import { asRead } from './as-read.ts';
import { withPlainDigits } from './digits.ts';
import { BadRow } from './fields.ts';
import { type Cell, type Origin, type Taking, take } from './take.ts';

/** Any case, any white space, letters and digits as wide as they may be, digits of any script: a name is kept as it came, but what says the same is the same POC. */
const folded = (text: string): string => withPlainDigits(asRead(text)).trim().replace(/\s+/g, ' ').toLowerCase();
/** A number that is an id: a spreadsheet takes its first zeros away, 0012, and other tools write one with a fraction, 688110.0, where some rows have none. */
const NUMBER = /^0*(\d+?)(?:\.0+)?$/;

/** What tells which POC a row is, as it stands there. */
const partOf = (source: Source, taking: Pick<Taking, 'cell' | 'today'>): string =>
  typeof source === 'string' ? taking.cell(source) : (take(source, 'text', { ...taking, onUnread: () => {} })?.value ?? '');

const columnsOf = (source: Source): string =>
  typeof source === 'string' ? source : (source.column ?? source.columns?.join(' or ') ?? source.text ?? source.value ?? '');

/** The columns that tell which POC a row is, and what stands in them, for whoever looks for it in the file. */
export const identityIn = (identity: readonly Source[], taking: { readonly cell: Cell; readonly today: string }): Origin => ({
  column: identity.map(columnsOf).join(', '),
  cell: identity.map((source) => partOf(source, taking).trim()).join(', '),
});

/**
 * By what a row is known again, the same in each edition: its identity, of which numbers are one however they are written, or else its name and unit.
 * @throws BadRow where nothing tells which POC it is
 */
export const keysOf = (
  { identity }: Mapping,
  taking: Pick<Taking, 'cell' | 'today'>,
  { name, unit = '' }: { name: string; unit?: string },
): { readonly key: string; readonly keyBefore: string | null } => {
  const parts = (identity?.map((source) => partOf(source, taking)) ?? [name, unit]).map(folded);
  if (identity && parts.every((part) => part === ''))
    throw new BadRow(
      'This tells which POC the row is (identity in the mapping), and is empty: fill it in, leave such rows out (skip), or let another column tell it where this one is empty, { columns: [Id, Name] }.',
      { column: identity.map(columnsOf).join(', '), cell: '' },
    );
  const before = JSON.stringify(parts);
  const key = identity ? JSON.stringify(parts.map((part) => part.replace(NUMBER, '$1'))) : before;
  return { key, keyBefore: key === before ? null : before };
};
