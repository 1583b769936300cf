import type { RowProblem } from '../row/fields.ts';
import type { Intake } from '../row/translate.ts';
import { adviceOn } from './advice.ts';
import type { Change } from './change.ts';
import type { CommandAnswer } from './door.ts';

/** What a row means that is a POC. */
export type Meant = Extract<Intake, { wanted: object }>;

/** The cell that gave a part of what a row means. */
export const from = ({ origins }: Meant, path: string): { column: string | null; value: string | null } => {
  const origin = origins.get(path);
  return { column: origin?.column ?? null, value: origin?.cell ?? null };
};

/** Refusals with the column that they are about: by their field in the input, or what of the row the command changes. */
export const problemsOf = ({ refusals }: CommandAnswer, intake: Meant, change?: Change): RowProblem[] =>
  refusals.map(({ code, message, field }) => {
    const path = pathOf(field ?? [], intake, change);
    return {
      ...(path === null ? { column: null, value: null } : from(intake, path)),
      reason: `${aboutOf(field, change)}${message}${adviceOn(code, change !== undefined)}`,
      code,
    };
  });

/** What a refusal is about, where the column beside it does not say all. */
const aboutOf = (field: readonly string[] | null | undefined, change: Change | undefined): string => {
  if (field && field.length > 0) return `${field.join('.')}: `;
  return change && change.what.length > 1 ? `${change.what.join(', ')}: ` : '';
};

const pathOf = (given: readonly string[], { wanted, origins }: Meant, change?: Change): string | null => {
  const placeOf = (what: string): number => wanted.scores.findIndex(({ itemId }) => `scores.${itemId}` === what);
  // A change holds the scores that changed, in places of their own.
  const score = given[0] === 'scores' ? change?.what[Number(given[1])] : undefined;
  const field = score === undefined ? given : ['scores', String(placeOf(score)), ...given.slice(2)];
  const ways = [
    ...field.map((_, dropped) => field.slice(0, field.length - dropped).join('.')),
    ...(field[0] === 'outcome' ? [field[1] === 'on' ? 'decidedOn' : (field[1] ?? 'status')] : []),
    ...(change?.what ?? []).map((what) => (what.startsWith('scores.') ? `scores.${placeOf(what)}` : what)),
  ];
  return ways.find((way) => origins.has(way)) ?? null;
};
