import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Dialog } from '../shell/Dialog';
import classes from './RuleHelp.module.css';
import { type RuleNumber, rules as texts } from './rules';

/** Every rule by its number, from the one that was asked for on. */
export default function RuleSheet({ rule, onClose }: { rule: RuleNumber; onClose: () => void }) {
  const { i18n, t } = useLingui();
  const asked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    asked.current?.scrollIntoView({ block: 'center' });
    asked.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Dialog title={t`What the rules say`} onClose={onClose}>
      <dl className={classes.rules}>
        {Object.entries(texts).map(([number, text]) => (
          <div
            key={number}
            ref={number === rule ? asked : undefined}
            tabIndex={number === rule ? -1 : undefined}
            data-asked={number === rule}
          >
            <dt>{number}</dt>
            <dd>{i18n._(text)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
