import { useLingui } from '@lingui/react/macro';
import type { Step } from './steps';

/** How the four steps of a kick-off are called, what each needs while it is missing, and what it says once it stands. */
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
  const needs: Partial<Record<string, string>> = {
    CHECKLIST_MISSING: t`Write the production checklist, from a template or item by item.`,
    BUDGET_MISSING: t`Approve production’s money beside the POC’s, both above zero.`,
    INFRASTRUCTURE_MISSING: t`Say where it will run.`,
    INFRASTRUCTURE_UNFIT: t`A laptop or a sandbox will not do: name the shared platform or production grade.`,
    OWNER_MISSING: t`Name who will run it in production.`,
  };
  return {
    name: (step: Step) => names[step],
    stands: (step: Step) => standing[step],
    needs: (code: string) => needs[code] ?? '',
  };
}
