import type { ShownState } from '../states/states';
import { Conflicts } from './Conflicts';
import { RoundFigures } from './RoundFigures';

const before = { week: '2026-W47', score: 1, note: null, evidence: [] };

export const weekStates: readonly ShownState[] = [
  {
    name: 'round of a week that nothing was scored for',
    part: (
      <RoundFigures
        round={{ week: '2026-W48', pocs: 12, complete: 0, begun: 0, reviewed: 0, ownerScored: 0, itemsScored: 0, itemsTotal: 306 }}
      />
    ),
  },
  {
    name: 'item scored by somebody else meanwhile',
    part: (
      <Conflicts
        conflicts={[{ itemId: 'AUTH-1', isWaived: false, mine: { ...before, week: '2026-W48', score: 0, note: 'Shared login found.' } }]}
        entries={{ 'AUTH-1': { score: 2, before } }}
        onEntries={() => undefined}
      />
    ),
  },
];
