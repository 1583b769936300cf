import type { RoundPocFragment } from '../graphql/generated/graphql';

/** CL-9: whether a week still waits for scores of a POC. */
export const isWaiting = ({ round }: Pick<RoundPocFragment, 'round'>, week: string): boolean =>
  round.some((each) => each.week === week && !each.complete);
