import { useLingui } from '@lingui/react/macro';
import { type RuleNumber, rules } from '../help/rules';
import type { Choice } from './choice';

/** Every rule that the screens explain, by its number or its words. */
export function useRuleChoices(onPick: (rule: RuleNumber) => void): readonly Choice[] {
  const { i18n } = useLingui();
  return Object.entries(rules).map(([number, text]) => ({
    id: number,
    label: number,
    description: i18n._(text),
    act: () => onPick(number as RuleNumber),
  }));
}
