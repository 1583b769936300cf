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
  /** Absent values stand last in both directions: a column of their own says so first. */
  readonly collate?: boolean;
}

const NAME: SortColumn = { expression: 'p.name', type: 'text', turns: false, collate: true };
const ID: SortColumn = { expression: 'p.poc_id', type: 'bigint', turns: false };

const FIELDS: Record<PocOrder['field'], readonly SortColumn[]> = {
  NAME: [{ ...NAME, turns: true }],
  READINESS: [{ expression: 's.readiness', type: 'double precision', turns: true }],
  DECISION_DUE_ON: [
    { expression: '(case when p.decision_due_on is null then 1 else 0 end)', type: 'bigint', turns: false },
    { expression: "coalesce(p.decision_due_on, '')", type: 'text', turns: true },
  ],
  PRODUCTION_BUDGET: [
    { expression: 'b.currency', type: 'text', turns: true },
    { expression: 'b.production_approved', type: 'numeric', turns: true },
  ],
  EXPOSURE: [
    { expression: 'b.currency', type: 'text', turns: true },
    { expression: 'b.exposure_high', type: 'numeric', turns: true },
    { expression: 'b.exposure_low', type: 'numeric', turns: true },
  ],
  LAST_CHANGED: [{ expression: 's.last_changed_at', type: 'bigint', turns: true }],
};

/** The columns of an order: its own, then name, then id. */
const columnsOf = (order: PocOrder): (SortColumn & { readonly isDescending: boolean })[] =>
  [...FIELDS[order.field], ...(order.field === 'NAME' ? [] : [NAME]), ID].map((column) => ({
    ...column,
    isDescending: column.turns && order.direction === 'DESC',
  }));

const collated = ({ expression, collate }: SortColumn): string => (collate ? `${expression} collate "und-x-icu"` : expression);

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
