/** The contract's PocOrder. */
export interface PocOrder {
  readonly field: 'NAME' | 'READINESS' | 'DECISION_DUE_ON' | 'PRODUCTION_BUDGET' | 'EXPOSURE' | 'LAST_CHANGED';
  readonly direction: 'ASC' | 'DESC';
}

/** One column of an order: what it sorts by, as the cursor carries it, and whether the direction turns it round. */
interface SortColumn {
  readonly expression: string;
  readonly type: 'text' | 'double precision' | 'bigint' | 'numeric';
  readonly turns: boolean;
  readonly collate?: 'und-x-icu' | 'C';
}

const NAME: SortColumn = { expression: 'p.name', type: 'text', turns: false, collate: 'und-x-icu' };
const ID: SortColumn = { expression: 'p.id', type: 'text', turns: false, collate: 'C' };
const turning = (expression: string, type: SortColumn['type']): SortColumn => ({ expression, type, turns: true });
/** Absent values stand last in both directions: an absent day is after all others going up, before them going down. */
const dueOn = ({ direction }: PocOrder): SortColumn => ({
  ...turning(`coalesce(p.decision_due_on, '${direction === 'ASC' ? '~' : ''}')`, 'text'),
  collate: 'C',
});

const FIELDS: Record<PocOrder['field'], (order: PocOrder) => readonly SortColumn[]> = {
  NAME: () => [{ ...NAME, turns: true }],
  READINESS: () => [turning('s.readiness', 'double precision')],
  DECISION_DUE_ON: (order) => [dueOn(order)],
  PRODUCTION_BUDGET: () => [turning('b.currency', 'text'), turning('b.production_approved', 'numeric')],
  EXPOSURE: () => [turning('b.currency', 'text'), turning('b.exposure_high', 'numeric'), turning('b.exposure_low', 'numeric')],
  LAST_CHANGED: () => [turning('s.last_changed_at', 'bigint')],
};

/** The columns of an order: its own, then name, then the id that clients see. */
const columnsOf = (order: PocOrder): (SortColumn & { readonly isDescending: boolean })[] =>
  [...FIELDS[order.field](order), ...(order.field === 'NAME' ? [] : [NAME]), ID].map((column) => ({
    ...column,
    isDescending: column.turns && order.direction === 'DESC',
  }));

const collated = ({ expression, collate }: SortColumn): string => (collate ? `${expression} collate "${collate}"` : expression);

/** What a row sorts by, as a JSON array of texts: the cursor carries it. */
export const keyExpression = (order: PocOrder): string =>
  `jsonb_build_array(${columnsOf(order)
    .map(({ expression }) => `(${expression})::text`)
    .join(', ')})`;

/** ORDER BY, forwards or backwards. */
export const orderBy = (order: PocOrder, isBackwards: boolean): string =>
  columnsOf(order)
    .map((column) => `${collated(column)} ${column.isDescending !== isBackwards ? 'desc' : 'asc'}`)
    .join(', ');

/** The condition that a row stands after a key in the order (before it, when backwards). `add` sends a value and answers its placeholder. */
export const beyond = (order: PocOrder, key: readonly string[], isBackwards: boolean, add: (value: unknown) => string): string => {
  const columns = columnsOf(order);
  const sent = columns.map(({ type }, place) => `${add(key[place])}::${type}`);
  const [first] = columns;
  // Said beside the rest, for an index to begin there.
  const from = `${collated(first!)} ${first!.isDescending !== isBackwards ? '<=' : '>='} ${sent[0]}`;
  // (a > x) or (a = x and (b > y or (b = y and …))): columns may turn differently.
  return `(${from} and ${columns.reduceRight((rest, column, place) => {
    const sorted = collated(column);
    const further = `${sorted} ${column.isDescending !== isBackwards ? '<' : '>'} ${sent[place]}`;
    // Names that collate the same are told apart by the id, as they sort: equality is the collation's.
    return rest === '' ? `(${further})` : `(${further} or (not (${sorted} < ${sent[place]} or ${sorted} > ${sent[place]}) and ${rest}))`;
  }, '')})`;
};
