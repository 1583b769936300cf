/** What to do about a refusal that a register meets, beside what the rule itself says. */
const ADVICE: Readonly<Record<string, string>> = {
  CHECKLIST_MISSING:
    'Complete the step here, or in the register (in the mapping, fields: checklistTemplateId: { value: default }), and import again.',
  BUDGET_MISSING: 'Complete the step here, or in the register (fields.budget in the mapping), and import again.',
  INFRASTRUCTURE_MISSING: 'Complete the step here, or in the register (fields.infrastructure in the mapping), and import again.',
  INFRASTRUCTURE_UNFIT: 'Complete the step here, or in the register (fields.infrastructure in the mapping), and import again.',
  OWNER_MISSING: 'Complete the step here, or in the register (fields.owners.productionOwner in the mapping), and import again.',
  LEARNED_REQUIRED: 'Let the mapping read it: adopted.learned, and changes.learned for rows that do not say.',
  GATE_SHUT: 'Wait for the gate, or let the import override it (changes.override in the mapping).',
  SEGREGATION_OF_DUTIES: 'Import as somebody else, or give the POC another lead.',
  UNKNOWN_TEMPLATE: 'checklistTemplateId in the mapping names it.',
  SLUG_TAKEN: 'fields.slug in the mapping makes the same of two rows, or it is taken already.',
  INVALID_TEXT: 'In the mapping, replace takes characters out, atMost shortens, otherwise fills in.',
  INVALID_EMAIL: 'Take the address out of the cell with extract in the mapping, or leave the field out.',
  CURRENCY_MISMATCH: 'currency in the mapping says which it is.',
};
/** Of what a decision stands against. */
export const KEEP_IT = 'changes.decided: keep in the mapping notes this in the report instead.';
/** Of what a newer edition says of a POC that is there. */
const ADVICE_ON_CHANGE: Readonly<Record<string, string>> = { WRONG_STATUS: KEEP_IT };

export const adviceOn = (code: string, isChange: boolean): string => {
  const advice = isChange && Object.hasOwn(ADVICE_ON_CHANGE, code) ? ADVICE_ON_CHANGE : ADVICE;
  return Object.hasOwn(advice, code) ? ` ${advice[code]}` : '';
};
