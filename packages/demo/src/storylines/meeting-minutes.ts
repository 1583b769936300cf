import { accepted, feasibility, stopped } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Stopped because the product that everybody has learned to do it. */
export const meetingMinutes: Storyline = {
  slug: 'meeting-minutes',
  name: 'Meeting minutes',
  hypothesis:
    'Minutes written from the recording are sent within ten minutes after a project meeting, and nobody has to volunteer for them.',
  unit: 'Corporate IT',
  currency: 'USD',
  lead: 'diego',
  owner: 'lena',
  sponsor: 'andrew',
  members: ['noor'],
  begins: { proposed: '6 Mon', by: 'diego', kickedOff: '8 Mon' },
  decisionDueOn: '30 Fri',
  budget: { poc: 40_000, production: 110_000 },
  plannedWeeks: { poc: 5, production: 15 },
  runsOn: ['SHARED_PLATFORM', 'Collaboration platform'],
  delivery: { pocTeam: 'Workplace Services', productionTeam: 'Workplace Services' },
  success: { name: 'Minutes sent without changes', unit: '%', direction: 'AT_LEAST', baseline: 0, target: 60 },
  words: { users: 'project managers', source: 'the recording service', task: 'the write-up' },
  scoring: {
    from: 9,
    to: 22,
    on: 'Thu',
    areas: {
      AUTHENTICATION: [9, 11],
      ERROR_HANDLING: [11],
      MONITORING: [15],
      DATA_SYNC: [10, 16],
      PERFORMANCE: [14],
      COMPLIANCE: [10],
      SUPPORT: [18],
    },
    missed: [16],
  },
  reviews: { from: 9, to: 22, owner: 0.5 },
  spending: [{ envelope: 'POC', from: 9, to: 21, amount: 6_800, for: ['Internal engineering', 'Transcription minutes'] }],
  beats: [
    accepted('9 Fri', 'lena'),
    feasibility('17 Tue', 'diego', 66, 'meeting-minutes/survey', '112 meetings of nine project managers.'),
    stopped(
      '23 Wed',
      'OVERTAKEN',
      'The collaboration suite brings minutes in its next release, at no extra cost for our licences.',
      'Half of the work was consent: a recording needs everybody’s yes, and the suite’s feature will need the same. The consent text and the retention rule were handed to Workplace Services.',
    ),
  ],
};
