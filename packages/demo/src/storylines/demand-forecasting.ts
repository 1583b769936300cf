import { accepted, drill, feasibility, graduated, value } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Graduated by override, launched blind: its value cannot be proven without monitoring. */
export const demandForecasting: Storyline = {
  slug: 'demand-forecasting',
  name: 'Demand forecasting for spare parts',
  hypothesis:
    'A model that reads service tickets beside the order history forecasts the demand for slow-moving spare parts better than the planner’s average, and lowers the stock by a tenth.',
  unit: 'Supply Chain',
  currency: 'EUR',
  lead: 'jonas',
  owner: 'tomas',
  sponsor: 'peter',
  members: ['yuki'],
  begins: { proposed: '3 Thu', by: 'jonas', kickedOff: '5 Mon' },
  decisionDueOn: '40 Fri',
  goLiveOn: '41 Mon',
  budget: { poc: 140_000, production: 330_000 },
  plannedWeeks: { poc: 14, production: 30 },
  runsOn: ['SHARED_PLATFORM', 'Analytics platform of the group'],
  delivery: { pocTeam: 'Planning Analytics', productionTeam: 'Planning Analytics' },
  success: { name: 'Mean absolute error of the monthly demand', unit: 'pieces', direction: 'AT_MOST', baseline: 9.4, target: 7 },
  expectedPerYear: 780_000,
  words: { users: 'planners', source: 'the order history', task: 'the plan' },
  scoring: {
    from: 6,
    on: 'Fri',
    areas: {
      AUTHENTICATION: [6, 12, 30],
      ERROR_HANDLING: [8, 18],
      DATA_SYNC: [7, 14, 30],
      PERFORMANCE: [9, 20],
      COMPLIANCE: [10, 22],
      SUPPORT: [14, 30],
    },
    items: { 'MON-1': [[20, 1]], 'MON-2': [], 'MON-3': [], 'MON-4': [[24, 1]] },
    missed: [17, 18, 33],
  },
  reviews: { from: 6, to: 39, owner: 0.5, notes: { 38: 'Monitoring was moved behind the season again. The owner accepts it for now.' } },
  spending: [
    { envelope: 'POC', from: 6, to: 22, amount: 26_500, for: ['Internal engineering', 'Data preparation, external'] },
    { envelope: 'PRODUCTION', from: 20, to: 52, amount: 24_000, for: ['Internal engineering', 'Analytics platform, capacity'] },
  ],
  beats: [
    accepted('7 Wed', 'tomas'),
    feasibility('19 Thu', 'jonas', 6.6, 'demand-forecasting/backtest', 'Backtest over 24 months and 3,200 parts.'),
    drill(
      '31 Wed',
      'yuki',
      'STALE_DATA',
      true,
      'demand-forecasting/drill-stale-orders',
      'Planning run stopped by itself when the orders of the day were missing.',
    ),
    graduated(
      '40 Thu',
      'The stock for the season is ordered next week and the forecast is clearly better than the average. The board takes the risk of going live without monitoring; it is to be made good within a quarter.',
      true,
    ),
    value(
      '48 Thu',
      'jonas',
      690_000,
      'demand-forecasting/stock-report',
      'Stock of slow-moving parts against the same week of the year before.',
    ),
  ],
};
