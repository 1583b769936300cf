import { useLingui } from '@lingui/react/macro';
import { ChoiceField } from '../../forms/ChoiceField';
import type { Decision } from '../../graphql/generated/graphql';
import type { LifePoc } from '../WithPoc';
import { whyNot } from './decision';

interface DecisionChoiceProps {
  readonly poc: LifePoc;
  readonly me: string;
  readonly value: Decision | null;
  readonly onChange: (decision: Decision) => void;
}

/** The three decisions with what each means; those that this POC, or this reader, cannot take, with why not. */
export function DecisionChoice({ poc, me, value, onChange }: DecisionChoiceProps) {
  const { t } = useLingui();
  const isProposed = poc.status === 'PROPOSED';
  const refusedAt = (decision: Decision) => {
    const why = whyNot(decision, poc, me);
    return why === null ? {} : { refused: why.message };
  };
  const unmet = poc.gate.criteria.filter(({ met }) => !met).length;
  return (
    <ChoiceField
      name="decision"
      label={t`What is decided?`}
      value={value}
      onChange={onChange}
      choices={[
        {
          value: 'GRADUATE',
          label: t`Graduate`,
          meaning: poc.gate.open
            ? t`To production: the gate is open, and the production sibling starts.`
            : t`To production. The gate is shut: ${unmet} criteria are unmet; it takes an override on record.`,
          ...refusedAt('GRADUATE'),
        },
        {
          value: 'STOP',
          label: isProposed ? t`Stop: withdraw the proposal` : t`Stop`,
          meaning: t`With its reason and what was learned. What remains of both envelopes is released.`,
        },
        {
          value: 'EXTEND',
          label: t`Extend`,
          meaning: t`It goes on, and is decided on a later day.`,
          ...refusedAt('EXTEND'),
        },
      ]}
    />
  );
}
