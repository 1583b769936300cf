import { accepted, drill, feasibility, opinion, waived } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Improves every week and will reach the gate; its owner sees one item more soberly than the team. */
export const callSummaries: Storyline = {
  slug: 'call-summaries',
  name: 'Call summaries',
  hypothesis:
    'A summary written from the recording is good enough to close a call, so that agents save two minutes of after-call work and the next agent reads what was promised.',
  unit: 'Customer Service',
  currency: 'USD',
  lead: 'team',
  owner: 'samuel',
  sponsor: 'andrew',
  members: ['priya', 'noor'],
  begins: { proposed: '21 Wed', by: 'team', kickedOff: '24 Mon' },
  decisionDueOn: '63 Fri',
  goLiveOn: '66 Mon',
  budget: { poc: 85_000, production: 240_000 },
  plannedWeeks: { poc: 9, production: 30 },
  runsOn: ['SHARED_PLATFORM', 'Contact centre cloud, European tenant'],
  delivery: {
    pocTeam: 'Contact Centre Technology',
    productionTeam: 'Contact Centre Technology',
    pocVendor: 'Aurelo',
    productionVendor: 'Aurelo',
  },
  success: { name: 'Summaries that agents accept unchanged', unit: '%', direction: 'AT_LEAST', baseline: 0, target: 75 },
  expectedPerYear: 420_000,
  pilot: [
    'After-call work takes 2 min 50 s on average and the notes are read by nobody because they are too short.',
    'Summaries that agents accept unchanged. There are none today.',
    'Recordings yes; transcripts after a change of the works agreement.',
    '25 agents of the evening shift; later all 310.',
    'In nine months; the board decides.',
    'If agents rewrite more than half of them.',
  ],
  words: { users: 'agents', source: 'the recording archive', task: 'the call' },
  scoring: {
    from: 25,
    on: 'Thu',
    areas: {
      AUTHENTICATION: [25, 29, 44],
      ERROR_HANDLING: [26, 34, 51],
      MONITORING: [30, 44],
      DATA_SYNC: [27, 33, 47],
      PERFORMANCE: [31, 48],
      COMPLIANCE: [28, 41],
      SUPPORT: [36, 51],
    },
    items: {
      'DATA-2': [
        [28, 1],
        [34, 2],
      ],
      'ERR-2': [
        [27, 1],
        [35, 2],
        [41, 1, 'Samuel watched an outage: agents did not know that the summary would never come. Counted as designed again.'],
        [43, 2, 'The screen now says after ten seconds that the agent writes the summary.'],
      ],
    },
  },
  reviews: {
    from: 25,
    owner: 0.75,
    notes: {
      40: 'Outage on Wednesday: good fallback on paper, nobody knew about it on the floor.',
      52: 'Samuel and the team see SUP-1 differently; training is on the list for next week.',
    },
  },
  spending: [
    { envelope: 'POC', from: 25, to: 41, amount: 15_900, for: ['Aurelo, integration of recordings', 'Aurelo, transcription minutes'] },
    {
      envelope: 'PRODUCTION',
      from: 36,
      to: 52,
      amount: 17_500,
      for: ['Aurelo, hardening work', 'Contact centre cloud, second environment'],
    },
  ],
  beats: [
    accepted('25 Mon', 'samuel'),
    feasibility('33 Tue', 'team', 79, 'call-summaries/acceptance', 'Acceptance of 1,100 summaries by 25 agents over three weeks.'),
    opinion('40 Thu', 'samuel', 'ERR-2', 1, 'I sat on the floor during the outage. Nobody knew what to do.'),
    waived(
      '37 Mon',
      'COMP-5',
      '58 Fri',
      'Groups cannot be compared before transcripts carry the language of the caller; comes with the next release of the telephony.',
    ),
    drill(
      '46 Tue',
      'team',
      'SLOW_MODEL',
      true,
      'call-summaries/drill-slow-model',
      'After ten seconds agents wrote the summary themselves; nothing was lost.',
    ),
    drill(
      '49 Tue',
      'team',
      'STALE_DATA',
      false,
      'call-summaries/drill-stale-data',
      'Recordings stopped for half an hour; summaries of the wrong call appeared twice.',
    ),
    opinion('52 Fri', 'samuel', 'SUP-1', 0, 'My shift leads have seen no runbook yet. For me it is absent.'),
  ],
};
