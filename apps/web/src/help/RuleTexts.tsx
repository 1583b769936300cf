import { useLingui } from '@lingui/react/macro';
import classes from './RuleHelp.module.css';
import { type RuleNumber, rules as texts } from './rules';

/** A chunk of its own, read when somebody first asks for help. */
export default function RuleTexts({ rules }: { rules: readonly RuleNumber[] }) {
  const { i18n } = useLingui();
  return (
    <dl className={classes.rules}>
      {rules.map((number) => (
        <div key={number}>
          <dt>{number}</dt>
          <dd>{i18n._(texts[number])}</dd>
        </div>
      ))}
    </dl>
  );
}
