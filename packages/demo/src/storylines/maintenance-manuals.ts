import { accepted, drill, feasibility, graduated, value } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** The first of the year to graduate, and quiet since, as production should be. */
export const maintenanceManuals: Storyline = {
  slug: 'maintenance-manuals',
  name: 'Questions to maintenance manuals',
  hypothesis:
    'Technicians who can ask the manuals of 60 machines find the procedure in two minutes, and a stop of the line is ten minutes shorter.',
  unit: 'Manufacturing',
  currency: 'EUR',
  lead: 'yuki',
  owner: 'grace',
  sponsor: 'peter',
  members: ['hanna'],
  begins: { proposed: '1 Mon', by: 'yuki', kickedOff: '2 Tue' },
  decisionDueOn: '34 Fri',
  goLiveOn: '35 Mon',
  budget: { poc: 65_000, production: 215_000 },
  plannedWeeks: { poc: 8, production: 27 },
  runsOn: ['PRODUCTION_GRADE', 'Plant network, edge servers in both halls'],
  delivery: { pocTeam: 'Plant IT', productionTeam: 'Plant IT' },
  success: { name: 'Right procedure within two minutes', unit: '%', direction: 'AT_LEAST', baseline: 35, target: 85 },
  expectedPerYear: 240_000,
  words: { users: 'technicians', source: 'the manual library', task: 'the question' },
  scoring: {
    from: 3,
    on: 'Wed',
    areas: {
      AUTHENTICATION: [3, 5, 14],
      ERROR_HANDLING: [3, 7, 21],
      MONITORING: [3, 6, 16],
      DATA_SYNC: [4, 8, 20],
      PERFORMANCE: [4, 9, 22],
      COMPLIANCE: [4, 10, 49],
      SUPPORT: [6, 11, 24],
    },
  },
  reviews: { from: 3, to: 30, owner: 0.75 },
  spending: [
    { envelope: 'POC', from: 3, to: 15, amount: 14_200, for: ['Internal engineering', 'Scanning of old manuals'] },
    { envelope: 'PRODUCTION', from: 11, to: 51, amount: 15_300, for: ['Internal engineering', 'Edge servers'] },
  ],
  beats: [
    accepted('2 Fri', 'grace'),
    feasibility('9 Thu', 'yuki', 89, 'maintenance-manuals/night-shift', 'Night shift, 240 questions.'),
    drill(
      '21 Tue',
      'yuki',
      'TUESDAY_MORNING',
      true,
      'maintenance-manuals/tuesday-morning',
      'Line 3 stopped on purpose while the model was slow: the paper manual was open within four minutes.',
    ),
    graduated('31 Mon', 'Gate open for three weeks. Both halls are trained, Plant IT has it on its rota.'),
    value(
      '44 Tue',
      'yuki',
      252_000,
      'maintenance-manuals/line-stops',
      'Length of line stops in both halls, eight weeks before against twelve weeks after.',
    ),
  ],
};
