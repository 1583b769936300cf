import { Trans, useLingui } from '@lingui/react/macro';
import type { RoundQuery } from '../graphql/generated/graphql';
import { useNumbers } from '../numbers/useNumbers';
import classes from './RoundFigures.module.css';

type Round = NonNullable<RoundQuery['portfolio']>['round'][number];

/** How far the round is as a whole, over the running production-bound POCs. */
export function RoundFigures({ round }: { readonly round: Round }) {
  const { t } = useLingui();
  const { count } = useNumbers();
  const figures = [
    { name: t`Complete`, value: round.complete },
    { name: t`Begun`, value: round.begun },
    { name: t`Reviewed`, value: round.reviewed },
    { name: t`With the owner’s opinion`, value: round.ownerScored },
  ];
  return (
    <section className={classes.figures} aria-label={t`The round as a whole`}>
      <div className={classes.bar}>
        <meter min={0} max={Math.max(1, round.itemsTotal)} value={round.itemsScored} aria-label={t`Items scored`} />
        <span>
          <Trans>
            {count(round.itemsScored)} of {count(round.itemsTotal)} items scored
          </Trans>
        </span>
      </div>
      <dl>
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Trans>
                {count(value)} of {count(round.pocs)}
              </Trans>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
