import { budget, feasibility, spent } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Called research, paid like production: neither one nor the other. */
export const pressTranslation: Storyline = {
  slug: 'press-translation',
  name: 'Translation of press releases',
  hypothesis: 'Press releases in nine languages need one reviewer each instead of a translator and a reviewer.',
  unit: 'Communications',
  track: 'RESEARCH',
  currency: 'EUR',
  lead: 'hanna',
  sponsor: 'claire',
  members: ['noor'],
  begins: { proposed: '27 Mon', by: 'hanna', kickedOff: '28 Mon' },
  decisionDueOn: '56 Fri',
  hasNoChecklist: true,
  budget: { poc: 30_000 },
  runsOn: ['SHARED_PLATFORM', 'Translation service of the group'],
  success: { name: 'Releases that need no second reviewer', unit: '%', direction: 'AT_LEAST', baseline: 0, target: 80 },
  expectedPerYear: 60_000,
  words: { users: 'editors', source: 'the editorial system', task: 'the release' },
  spending: [{ envelope: 'POC', from: 29, to: 49, amount: 4_300, for: ['Translation service, characters', 'Reviewers, freelance'] }],
  beats: [
    feasibility(
      '42 Wed',
      'hanna',
      71,
      'press-translation/nine-languages',
      '54 releases; Polish and Japanese still need a second pair of eyes.',
    ),
    budget('44 Tue', 'PRODUCTION', 40_000, 'Connector to the editorial system, so that the annual report can be translated with it.'),
    spent('46 Tue', 'hanna', 'PRODUCTION', 18_500, 'Connector to the editorial system, first half'),
  ],
};
