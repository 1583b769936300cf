import { DraftNotice } from '../drafts/DraftNotice';
import type { ShownState } from '../states/states';
import { AdviceLines } from './AdviceLines';
import { ExpectedPanel } from './adopt/ExpectedPanel';
import { GateForDecision } from './decide/GateForDecision';
import { type Draft, emptyDraft } from './draft';
import type { Ground } from './ground';
import { StepsPanel } from './StepsPanel';

const nothing = () => undefined;
const ground: Ground = { defaultCurrency: 'USD', rated: ['EUR', 'USD'], zone: 'UTC', templates: [] };
const whole: Draft = {
  ...emptyDraft,
  track: 'PRODUCTION_BOUND',
  currency: 'USD',
  template: 'default',
  pocBudget: '30,000',
  productionBudget: '90,000',
  tier: 'SHARED_PLATFORM',
  productionOwner: 'owner@example.com',
};
const criterion = { met: false, required: 'readiness of at least 80%', actual: '28.7%', area: null } as const;

export const lifeStates: readonly ShownState[] = [
  { name: 'no step stands', part: <StepsPanel draft={emptyDraft} point="." /> },
  { name: 'all four steps stand', part: <StepsPanel draft={whole} point="." /> },
  { name: 'research needs no steps', part: <StepsPanel draft={{ ...whole, track: 'RESEARCH', tier: 'LAPTOP' }} point="." /> },
  { name: 'an adoption without findings', part: <ExpectedPanel draft={whole} ground={ground} point="." items={[]} /> },
  {
    name: 'an adoption with findings',
    part: <ExpectedPanel draft={{ ...emptyDraft, track: 'PRODUCTION_BOUND' }} ground={ground} point="." items={[]} />,
  },
  {
    name: 'advice',
    part: (
      <AdviceLines
        lines={[
          { key: 'good', tone: 'good', text: 'One vendor on both sides.' },
          { key: 'low', tone: 'low', text: 'Hand-off to another team.' },
          { key: 'bad', tone: 'bad', text: 'Hardening is skipped.' },
          { key: 'plain', tone: 'plain', text: 'Fine for research.' },
        ]}
      />
    ),
  },
  {
    name: 'gate shut, to be overridden',
    part: <GateForDecision gate={{ open: false, criteria: [{ code: 'OVERALL_READINESS', ...criterion }] }} override onOverride={nothing} />,
  },
  { name: 'a draft taken up again', part: <DraftNotice onDrop={nothing} /> },
];
