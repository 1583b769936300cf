import type { Storyline } from '../storyline.ts';

/** Proposed last week: most of what a kick-off needs is still missing. */
export const tenderAnswers: Storyline = {
  slug: 'tender-answers',
  name: 'Answers to tenders',
  hypothesis: 'Two thirds of the questions in a public tender were answered before; a draft from the archive saves a bid team three days.',
  unit: 'Sales',
  currency: 'USD',
  lead: 'aisha',
  begins: { proposed: '52 Wed', by: 'aisha' },
  hasNoChecklist: true,
  budget: { poc: 40_000 },
  runsOn: ['LAPTOP', 'A notebook of the bid team'],
  success: { name: 'Answers used with small changes', unit: '%', direction: 'AT_LEAST', baseline: 0, target: 60 },
  pilot: ['A bid team of six writes the same answers again for every tender.', 'Answers used with small changes. Not measured today.'],
  words: { users: 'bid managers', source: 'the tender archive', task: 'the answer' },
};
