import { extended } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Research that stays research, on a laptop, which is fine: extended once, not measured yet. */
export const materialsLiterature: Storyline = {
  slug: 'materials-literature',
  name: 'Reading the literature on sealants',
  hypothesis: 'A model that reads 40,000 papers proposes sealant mixtures worth a test that our chemists would not have tried.',
  unit: 'Research and Development',
  track: 'RESEARCH',
  currency: 'CHF',
  lead: 'tomas',
  sponsor: 'peter',
  members: ['yuki'],
  begins: { proposed: '22 Thu', by: 'tomas', kickedOff: '23 Mon' },
  decisionDueOn: '47 Fri',
  hasNoChecklist: true,
  budget: { poc: 80_000 },
  runsOn: ['LAPTOP', 'Workstation in laboratory 4'],
  success: { name: 'Proposed mixtures that pass the first test', unit: 'of 20', direction: 'AT_LEAST', baseline: 2, target: 5 },
  words: { users: 'chemists', source: 'the literature', task: 'the proposal' },
  spending: [{ envelope: 'POC', from: 24, to: 48, amount: 7_700, for: ['Literature licences', 'Laboratory hours'] }],
  beats: [extended('46 Thu', '65 Fri', 'The test bench was occupied for two months; the first twenty mixtures can be tested only now.')],
};
