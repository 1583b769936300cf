import { useLingui } from '@lingui/react/macro';
import type { Step } from './steps';

/** How the four steps of a kick-off are called, and what each says once it stands; what a missing one needs is the rule's own sentence. */
export function useStepTexts() {
  const { t } = useLingui();
  const names: Record<Step, string> = {
    'KO-1': t`Checklist`,
    'KO-2': t`Budget`,
    'KO-3': t`Infrastructure`,
    'KO-4': t`Owner`,
  };
  const standing: Record<Step, string> = {
    'KO-1': t`The production checklist is written.`,
    'KO-2': t`Both envelopes are approved, above zero.`,
    'KO-3': t`It runs on something real.`,
    'KO-4': t`The production owner is named.`,
  };
  return {
    name: (step: Step) => names[step],
    stands: (step: Step) => standing[step],
  };
}
