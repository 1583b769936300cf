import { type Refusal, refusal } from '@causeway/kernel/refusal.ts';
import { checkEvidence, checkText } from '@causeway/kernel/text.ts';
import type { ItemScoreInput } from './commands.ts';

/**
 * CL-2: why a score cannot be taken; the same before the click as after it. Evidence that is left out is kept from what the same side last said.
 */
export const checkScore = (
  { score, note, evidence }: Omit<ItemScoreInput, 'itemId'>,
  keptEvidence: readonly string[],
  field: readonly string[],
): (Refusal | null | false)[] => [
  (!Number.isInteger(score) || score < 0 || score > 3) &&
    refusal('SCORE_OUT_OF_RANGE', 'A score is 0 absent, 1 designed, 2 working or 3 proven.', [...field, 'score']),
  !!note && checkText(note, [...field, 'note']),
  ...checkEvidence(evidence, [...field, 'evidence']),
  score === 3 &&
    (evidence ?? keptEvidence).length === 0 &&
    refusal('EVIDENCE_REQUIRED', 'A 3 is proven: link at least one http or https address that shows it.', [...field, 'evidence']),
];
