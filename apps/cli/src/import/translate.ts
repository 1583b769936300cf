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
      readonly input: Readonly<Record<string, unknown>> & { commandId: string; name: string };
    }
  | { readonly skipped: string }
  | { readonly error: string };

/** Cells of a row by the columns that the mapping names. */
export type CellReader = (column: string) => string;

/** What a row becomes. `repeat` says that an earlier row was the same to the letter; `today` limits dates. */
export const translate = (
  mapping: Mapping,
  row: Row,
  cell: CellReader,
  { repeat, today }: { repeat: boolean; today: PlainDate },
): Intake => {
  for (const rule of mapping.skip) if (rule.when === 'repeated' ? repeat : cell(rule.column).trim() === '') return { skipped: rule.reason };
  const stage = cell(mapping.becomes.column);
  const becomes = entryFor(mapping.becomes.values, stage);
  if (!becomes) return { error: `${mapping.becomes.column}: "${stage}" is none of the mapping's values; add it under becomes.values.` };
  const common = { commandId: commandIdOf(mapping.name, row), ...fieldsOf(mapping.fields, cell) };
  if (becomes.status === 'PROPOSED') return { mutation: 'proposePoc', status: 'PROPOSED', input: common };
  return {
    mutation: 'adoptPoc',
    status: becomes.status,
    input: { ...common, ...adoptedOf(mapping.adopted, cell, today), ...outcomeOf(mapping, becomes, cell) },
  };
};

/** The same row of the same register bears the same command id for ever, so that taking it in twice changes nothing (GE-4). */
const commandIdOf = (register: string, row: Row): string => {
  const hex = createHash('sha256')
    .update(JSON.stringify([register, ...row.cells.values()]))
    .digest('hex');
  // A UUID of version 8: custom bits, here of a hash (RFC 9562, section 5.8).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const textOf = (field: FieldMapping, cell: CellReader): string | undefined => {
  if ('value' in field) return field.value;
  const found =
    'column' in field
      ? cell(field.column).trim()
      : field.columns
          .map((column) => cell(column).trim())
          .filter(Boolean)
          .join(field.join);
  const text = field.line === 'one' ? found.replace(/\s*[\r\n]+\s*/g, ' ') : found;
  return text === '' ? ('otherwise' in field ? field.otherwise : undefined) : text;
};

const fieldsOf = (fields: Mapping['fields'], cell: CellReader) => ({
  name: textOf(fields.name, cell) ?? '',
  hypothesis: textOf(fields.hypothesis, cell) ?? '',
  unit: fields.unit && textOf(fields.unit, cell),
  track: textOf(fields.track, cell),
  checklistTemplateId: fields.checklistTemplateId && textOf(fields.checklistTemplateId, cell),
});

const adoptedOf = ({ startedOn, infrastructure, scores }: Mapping['adopted'], cell: CellReader, today: PlainDate) => {
  const start = startedOn?.dates
    .map((column) => readDate(cell(column), startedOn.formats, { notBefore: startedOn.notBefore, notAfter: today }))
    .find((date) => date !== null);
  const tier = infrastructure && entryFor(infrastructure.values, cell(infrastructure.column));
  const given = scores.flatMap(({ item, column, values, where }) => {
    const answer = cell(column).trim();
    const score = entryFor(values, answer);
    if (score === undefined || (where?.score === score && !beginsWith(cell(where.column), where.begins))) return [];
    return [{ itemId: item, score, note: answer }];
  });
  return { ...(start && { startedOn: start }), ...(tier && { infrastructure: { tier } }), ...(given.length > 0 && { scores: given }) };
};

const outcomeOf = ({ adopted }: Mapping, { status, stopReason }: Mapping['becomes']['values'][string], cell: CellReader) => {
  if (status === 'RUNNING') return {};
  const rationale = adopted.rationale.text.replace('{}', cell(adopted.rationale.column).trim().replace(/\s+/g, ' '));
  return { outcome: status === 'GRADUATED' ? { decision: 'GRADUATE', rationale } : { decision: 'STOP', rationale, stopReason } };
};
