import { holds } from '../mapping/condition.ts';
import type { ScoreMapping } from '../mapping/mapping.ts';
import type { Source } from '../mapping/source.ts';
import type { FieldTaking } from './fields.ts';
import { type Kinds, type Origin, take, translate } from './take.ts';
import type { WantedScore } from './wanted.ts';

/** The scores that a row's answers give, an item each: of several entries for one item the first that gives a score. */
export const readScores = (
  mappings: readonly ScoreMapping[],
  taking: FieldTaking,
): { readonly scores: readonly WantedScore[]; readonly origins: ReadonlyMap<string, Origin> } => {
  const scores: WantedScore[] = [];
  const origins = new Map<string, Origin>();
  for (const mapping of mappings) {
    if (scores.some(({ itemId }) => itemId === mapping.item)) continue;
    const given = scoreOf(mapping, taking);
    if (!given) continue;
    for (const [part, origin] of given.origins) origins.set(`scores.${scores.length}${part}`, origin);
    scores.push(given.score);
  }
  return { scores, origins };
};

/** A score, and the cells that its parts came from: the answer under ''. */
interface Given {
  readonly score: WantedScore;
  readonly origins: ReadonlyMap<string, Origin>;
}

const scoreOf = (mapping: ScoreMapping, { cell, today, onUnread }: FieldTaking): Given | null => {
  const { item, column, columns = [], value, values, where, note, evidence } = mapping;
  if (where !== undefined && !holds(where, cell)) return null;
  const answers: Origin[] = [...(column === undefined ? [] : [column]), ...columns].map((name) => ({
    column: name,
    cell: cell(name).trim(),
  }));
  let found: { score: number; origin: Origin } | null =
    value === undefined ? null : { score: value, origin: answers[0] ?? { column: null, cell: '' } };
  for (const origin of found || values === undefined ? [] : answers) {
    const score = translate(values!, origin.cell, cell);
    if (score !== undefined) {
      found = { score, origin };
      break;
    }
    if (origin.cell !== '') onUnread(`scores.${item}`, origin);
  }
  if (!found) return null;
  const origins = new Map([['', found.origin]]);
  const part = <Kind extends 'list' | 'text'>(name: string, source: Source, kind: Kind): Kinds[Kind] | undefined => {
    const told = (origin: Origin) => {
      origins.set(`.${name}`, origin);
      onUnread(`scores.${item}.${name}`, origin);
    };
    const taken = take(source, kind, { cell, today, onUnread: told });
    if (taken) origins.set(`.${name}`, taken.origin);
    return taken?.value;
  };
  const links = evidence && part('evidence', evidence, 'list');
  const said = note ? part('note', note, 'text') : found.origin.cell;
  return {
    score: {
      itemId: item,
      score: found.score,
      ...(said !== undefined && { note: said }),
      ...(links && { evidence: links }),
    },
    origins,
  };
};
