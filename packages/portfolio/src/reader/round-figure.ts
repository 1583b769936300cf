/** The figures of a week in a standing's `round`, in their order. */
const FIGURES = ['scored', 'ownerScored', 'complete', 'reviewed'] as const;
type Figure = (typeof FIGURES)[number];

/**
 * A figure of a week in a standing's `round`: the week that the row was rendered in comes first, then the one before. A row that nothing has changed
 * since is of an earlier week and knows nothing of this one: 0. `week` and `next` are the placeholders of the week and of the one after it.
 */
export const roundFigure = (figure: Figure, week: string, next: string): string => {
  const place = FIGURES.indexOf(figure) + 1;
  return `coalesce(s.round[case s.round_week when ${week}::text then ${place} when ${next}::text then ${FIGURES.length + place} end], 0)`;
};

/** The same of a standing that was read. */
export const roundFigureOf = (
  figure: Figure,
  { round, roundWeek }: { readonly round: readonly number[]; readonly roundWeek: string },
  week: string,
  next: string,
): number => {
  const place = FIGURES.indexOf(figure);
  if (roundWeek === week) return round[place] ?? 0;
  return roundWeek === next ? (round[FIGURES.length + place] ?? 0) : 0;
};
