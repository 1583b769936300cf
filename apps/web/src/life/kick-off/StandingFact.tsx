import { Trans, useLingui } from '@lingui/react/macro';
import { useNumbers } from '../../numbers/useNumbers';
import { usePersonName } from '../../people/usePersonName';
import { bands } from '../../vocabulary/bands';
import { tierName } from '../../vocabulary/infrastructure';
import type { Step } from '../steps';
import type { LifePoc } from '../WithPoc';

interface StandingFactProps {
  readonly poc: LifePoc;
  readonly step: Step;
}

/** What stands of a step, in the POC's own facts; of research also that it has none, which nobody asks for. */
export function StandingFact({ poc, step }: StandingFactProps) {
  const { i18n } = useLingui();
  const { money, ratio } = useNumbers();
  const nameOf = usePersonName();
  const { checklist, budget, infrastructure, owners } = poc;
  const owner = owners.find(({ role }) => role === 'PRODUCTION_OWNER');
  const items = checklist?.items.length ?? 0;
  switch (step) {
    case 'KO-1':
      return <p>{items > 0 ? <Trans>Written: {items} items.</Trans> : <Trans>Not written.</Trans>}</p>;
    case 'KO-2':
      return (
        <p>
          <Trans>
            {money(budget.poc.approved)} for the POC, {money(budget.production.approved)} for production.
          </Trans>{' '}
          {budget.ratio !== null && budget.ratio !== undefined && (
            <Trans>
              Ratio {ratio(budget.ratio)}: {i18n._(bands[budget.band].name)}. {i18n._(bands[budget.band].meaning)}
            </Trans>
          )}
        </p>
      );
    case 'KO-3':
      return (
        <p>
          {infrastructure ? (
            <>
              {i18n._(tierName[infrastructure.tier])}
              {infrastructure.description && `: ${infrastructure.description}`}
            </>
          ) : (
            <Trans>Not named.</Trans>
          )}
        </p>
      );
    case 'KO-4':
      return <p>{owner ? nameOf(owner.person) : <Trans>Not named.</Trans>}</p>;
    default:
      return step satisfies never;
  }
}
