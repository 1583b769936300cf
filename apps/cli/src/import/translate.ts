import { createHash } from 'node:crypto';
import type { PlainDate } from '@causeway/kernel/calendar.ts';
import { beginsWith, entryFor } from './beginning.ts';
import { readDate } from './date.ts';
import type { FieldMapping, Mapping } from './mapping.ts';
import type { Row } from './rows.ts';

/** One mutation of the contract that takes a row in. */
export type Intake =
  | {
      readonly mutation: 'proposePoc' | 'adoptPoc';
      readonly status: 'PROPOSED' | 'RUNNING' | 'GRADUATED' | 'STOPPED';
      readonly input: Readonly<Record<string, unknown>> & {
        readonly commandId: string;
        readonly name: string;
        readonly scores?: readonly GivenScore[];
      };
      /** Fields that the row leaves empty and the mapping fills. */
      readonly filled: readonly string[];
    }
  | { readonly skipped: string }
  | { readonly error: string };

export interface GivenScore {
  readonly itemId: string;
  readonly score: number;
  readonly note: string;
}

/** The cell of one row in a column that the mapping names. */
type Cell = (column: string) => string;

const TRACKS = ['PRODUCTION_BOUND', 'RESEARCH'];

/** What a row becomes. `repeat` says that an earlier row was the same to the letter; `today` limits dates. */
export const translate = (mapping: Mapping, row: Row, cell: Cell, { repeat, today }: { repeat: boolean; today: PlainDate }): Intake => {
  if (row.isTooLong)
    return { error: 'It has more cells than the file has columns: put cells that hold a comma or a line break in quotation marks.' };
  for (const rule of mapping.skip) if (rule.when === 'repeated' ? repeat : cell(rule.column).trim() === '') return { skipped: rule.reason };
  const stage = cell(mapping.becomes.column);
  const becomes = entryFor(mapping.becomes.values, stage);
  if (!becomes) return { error: `${mapping.becomes.column}: "${stage}" is none of the mapping's values; add it under becomes.values.` };
  const { values, filled } = fieldsOf(mapping.fields, cell);
  if (!TRACKS.includes(values.track ?? ''))
    return { error: `track: "${values.track ?? ''}" is neither PRODUCTION_BOUND nor RESEARCH; mend fields.track of the mapping.` };
  const common = { commandId: commandIdOf(mapping.name, row), ...values };
  if (becomes.status === 'PROPOSED') return { mutation: 'proposePoc', status: 'PROPOSED', input: common, filled };
  const input = { ...common, ...adoptedOf(mapping.adopted, cell, today), ...outcomeOf(mapping, becomes, cell) };
  return { mutation: 'adoptPoc', status: becomes.status, input, filled };
};

/** The same row of the same register bears the same command id for ever, so that taking it in twice changes nothing (GE-4). */
const commandIdOf = (register: string, row: Row): string => {
  const hex = createHash('sha256')
    .update(JSON.stringify([register, ...row.cells]))
    .digest('hex');
  // A UUID of version 8: custom bits, here of a hash (RFC 9562, section 5.8).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const textOf = (field: FieldMapping, cell: Cell): string | undefined => {
  if ('value' in field) return field.value;
  const found =
    'column' in field
      ? cell(field.column).trim()
      : field.columns
          .map((column) => cell(column).trim())
          .filter(Boolean)
          .join(field.join);
  const text = 'line' in field ? found.replace(/\s*[\r\n]+\s*/g, ' ') : found;
  return text === '' ? undefined : text;
};

const fieldsOf = (fields: Mapping['fields'], cell: Cell) => {
  const filled: string[] = [];
  const read = (name: keyof Mapping['fields']): string | undefined => {
    const field = fields[name];
    const text = field && textOf(field, cell);
    if (text !== undefined || field === undefined || !('otherwise' in field)) return text;
    filled.push(name);
    return field.otherwise;
  };
  const values = {
    name: read('name') ?? '',
    hypothesis: read('hypothesis') ?? '',
    unit: read('unit'),
    track: read('track'),
    checklistTemplateId: read('checklistTemplateId'),
  };
  return { values, filled };
};

const adoptedOf = ({ startedOn, infrastructure, scores }: Mapping['adopted'], cell: Cell, today: PlainDate) => {
  const start = startedOn?.dates
    .map((column) => readDate(cell(column), startedOn.formats, { notBefore: startedOn.notBefore, notAfter: today }))
    .find((date) => date !== null);
  const tier = infrastructure && entryFor(infrastructure.values, cell(infrastructure.column));
  const given = scores.flatMap<GivenScore>(({ item, column, values, where }) => {
    const answer = cell(column).trim();
    const score = entryFor(values, answer);
    if (score === undefined || (where?.score === score && !beginsWith(cell(where.column), where.begins))) return [];
    return [{ itemId: item, score, note: answer }];
  });
  return { ...(start && { startedOn: start }), ...(tier && { infrastructure: { tier } }), ...(given.length > 0 && { scores: given }) };
};

const outcomeOf = ({ adopted }: Mapping, { status, stopReason }: Mapping['becomes']['values'][string], cell: Cell) => {
  if (status === 'RUNNING') return {};
  const rationale = adopted.rationale.text.replace('{}', () => cell(adopted.rationale.column).trim().replace(/\s+/g, ' '));
  return { outcome: status === 'GRADUATED' ? { decision: 'GRADUATE', rationale } : { decision: 'STOP', rationale, stopReason } };
};
