/** The contract's `ErrorCode`, and the two that answer as GraphQL errors instead (GE-5). */
export type RefusalCode =
  | 'CONFLICT'
  | 'COMMAND_ID_REUSED'
  | 'NOT_FOUND'
  | 'WRONG_STATUS'
  | 'INVALID_TEXT'
  | 'SLUG_TAKEN'
  | 'INVALID_SLUG'
  | 'UNKNOWN_TEMPLATE'
  | 'CHECKLIST_MISSING'
  | 'BUDGET_MISSING'
  | 'INFRASTRUCTURE_MISSING'
  | 'INFRASTRUCTURE_UNFIT'
  | 'OWNER_MISSING'
  | 'CHECKLIST_SIZE'
  | 'AREA_EMPTY'
  | 'UNKNOWN_ITEM'
  | 'DUPLICATE_ITEM'
  | 'SCORE_OUT_OF_RANGE'
  | 'EVIDENCE_REQUIRED'
  | 'INVALID_EVIDENCE'
  | 'WEEK_CLOSED'
  | 'DATE_OUT_OF_RANGE'
  | 'INVALID_MONEY'
  | 'CURRENCY_MISMATCH'
  | 'REASON_REQUIRED'
  | 'NO_MEASURE'
  | 'GATE_SHUT'
  | 'LEARNED_REQUIRED'
  | 'SEGREGATION_OF_DUTIES'
  | 'UNKNOWN_PERSON'
  | 'INVALID_EMAIL'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT';

/** Why a command was not carried out: what was wrong and what to do, and where in the input. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** Path into the input, list places as numbers written out: `['scores', '3', 'score']`. */
  readonly field?: readonly string[];
  /** Of CONFLICT. */
  readonly currentRevision?: number;
}

/** A refused command: at least one reason, already in the order of GE-5. */
export interface Refused {
  readonly refusals: readonly Refusal[];
}

/** One reason; a command that is refused for one alone is `refuse`d. */
export const refusal = (code: RefusalCode, message: string, field?: readonly string[]): Refusal =>
  field === undefined ? { code, message } : { code, message, field };

/** Refuses for one reason. */
export const refuse = (code: RefusalCode, message: string, field?: readonly string[]): Refused => ({
  refusals: [refusal(code, message, field)],
});

/** Reasons that answer alone, the first kind that applies before all others (GE-5). */
const ALONE: readonly RefusalCode[] = ['FORBIDDEN', 'NOT_FOUND', 'COMMAND_ID_REUSED', 'CONFLICT', 'WRONG_STATUS', 'BAD_USER_INPUT'];

/** GE-5: of all reasons found, the first that answers alone, or else every one together; null when there is none. */
export const settle = (reasons: readonly (Refusal | null | undefined | false)[]): Refused | null => {
  const found = reasons.filter((reason): reason is Refusal => !!reason);
  for (const code of ALONE) {
    const first = found.find((reason) => reason.code === code);
    if (first) return { refusals: [first] };
  }
  return found.length > 0 ? { refusals: found } : null;
};

/** Whether an outcome is a refusal: whatever else a command may answer has no `refusals`. */
export const isRefused = (outcome: object): outcome is Refused => 'refusals' in outcome;
