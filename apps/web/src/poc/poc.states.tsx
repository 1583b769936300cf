import type { ShownState } from '../states/states';
import { FindingsPanel } from './FindingsPanel';
import { GatePanel } from './GatePanel';

export const pocStates: readonly ShownState[] = [
  { name: 'no findings', part: <FindingsPanel findings={[]} /> },
  {
    name: 'gate open',
    part: (
      <GatePanel
        gate={{ open: true, criteria: [{ code: 'OWNER_NAMED', met: true, required: 'named', actual: 'named', area: null, items: [] }] }}
      />
    ),
  },
];
