import type { HeldReview } from '@causeway/checklist/evolve.ts';
import type { Owner } from '@causeway/ownership/evolve.ts';

/** GA-1: the last reviews, in the order of their weeks, that were recorded since the owner was named; looks from the newest back. */
export const lastReviewsSince = ({ namedAt }: Owner, reviews: readonly HeldReview[], most: number): HeldReview[] => {
  const found: HeldReview[] = [];
  for (let place = reviews.length - 1; place >= 0 && found.length < most; place -= 1) {
    const review = reviews[place] as HeldReview;
    if (isLater(review.recordedAt, namedAt)) found.unshift(review);
  }
  return found;
};

/** Positions as decimal strings: the longer is the later, among equally long ones the greater. */
const isLater = (one: string, other: string): boolean => (one.length === other.length ? one > other : one.length > other.length);
