import type { Problem } from '../../forms/problem';
import type { AdoptPocInput } from '../../graphql/generated/graphql';
import { type Line, problemsIn } from '../../week/entries';
import type { SheetItem } from '../../week/ScoreRow';
import type { Draft } from '../draft';

/** An adoption's items before anybody scored them. */
export const linesOf = (items: readonly Pick<SheetItem, 'id'>[]): readonly Line[] =>
  items.map(({ id }) => ({ itemId: id, isWaived: false, mine: null }));

/** CL-2: what the server would refuse of the scores given with an adoption. */
export const scoreProblems = ({ scores }: Draft, items: readonly Pick<SheetItem, 'id'>[]): readonly Problem[] =>
  problemsIn(linesOf(items), scores).map(({ itemId, field, message }) => ({ field: ['scores', itemId, field], message }));

/** Scores are sent as a list of those given; a refusal names a place in it, the form the item. */
export function byItem(problem: Problem, sent: AdoptPocInput | null): Problem {
  const [first, place, ...rest] = problem.field ?? [];
  const itemId = first === 'scores' ? sent?.scores?.[Number(place)]?.itemId : undefined;
  return itemId === undefined ? problem : { message: problem.message, field: ['scores', String(itemId), ...rest] };
}
