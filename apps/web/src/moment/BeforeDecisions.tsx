import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { MomentDecisionsDocument } from '../graphql/generated/graphql';
import { useNumbers } from '../numbers/useNumbers';
import { decided } from '../vocabulary/decisions';
import classes from './MomentPicker.module.css';
import { beforePosition, type Moment } from './moment';

/** The moments right before each decision on a POC, newest first: what was known when it was taken. */
export function BeforeDecisions({ slug, onPick }: { slug: string; onPick: (moment: Moment) => void }) {
  const { i18n } = useLingui();
  const { day } = useNumbers();
  const [{ data }] = useQuery({ query: MomentDecisionsDocument, variables: { slug } });
  const decisions = data?.poc?.decisions ?? [];
  if (decisions.length === 0) return null;
  return (
    <fieldset className={classes.decisions}>
      <legend>
        <Trans>Before a decision on this POC</Trans>
      </legend>
      <div className={classes.presets}>
        {decisions.map(({ id, decision, decidedAt, position }) => (
          <button key={id} type="button" className={classes.preset} onClick={() => onPick(beforePosition(position))}>
            {i18n._(decided[decision])}, {day(decidedAt)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
