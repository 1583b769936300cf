import type { ShownState } from '../states/states';
import { Changes } from './ChangedMeanwhile';

const nothing = () => undefined;
const change = {
  id: 'event',
  revision: 8,
  commandId: '00000000-0000-4000-8000-000000000000',
  summary: 'The production budget changed from 90,000.00 USD to 120,000.00 USD.',
  recordedAt: '2026-11-25T09:00:00.000Z',
  actor: { id: 'p', displayName: 'Pat Portfolio', email: null, erased: false },
};

export const commandStates: readonly ShownState[] = [
  {
    name: 'changed by somebody else meanwhile',
    part: <Changes changes={[change]} since={7} isReading={false} onRead={nothing} onSeen={nothing} />,
  },
  {
    name: 'changed more than is listed',
    part: <Changes changes={[change]} since={2} isReading={false} onRead={nothing} onSeen={nothing} />,
  },
  {
    name: 'changed meanwhile, not read yet',
    part: <Changes changes={null} since={7} isReading={false} onRead={nothing} onSeen={nothing} />,
  },
];
