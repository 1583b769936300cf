import { handOff } from '@causeway/hosting/figures.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { usePersonName } from '../../people/usePersonName';
import { ActionButton } from '../../poc/actions/ActionButton';
import { Panel } from '../../shell/Panel';
import { HandOffAdvice } from '../HandOffAdvice';
import classes from '../Life.module.css';
import type { LifePoc } from '../WithPoc';

/** KO-6: what the production sibling opens with on the day of the kick-off, and whether hands change between the two (AP-2). */
export function SiblingPanel({ poc }: { readonly poc: LifePoc }) {
  const { t } = useLingui();
  const { money } = useNumbers();
  const nameOf = usePersonName();
  const { delivery, budget, owners } = poc;
  const owner = owners.find(({ role }) => role === 'PRODUCTION_OWNER');
  const named = delivery && {
    ...delivery,
    pocVendor: delivery.pocVendor ?? null,
    productionVendor: delivery.productionVendor ?? null,
  };
  const passes = handOff({ infrastructure: null, delivery: named ?? null });
  const none = t`not named`;
  const facts = [
    [t`Envelope`, money(budget.production.approved)],
    [t`Owner`, owner ? nameOf(owner.person) : none],
    [t`Team`, delivery?.productionTeam ?? none],
    [t`Vendor`, delivery?.productionVendor ?? none],
  ] as const;
  return (
    <Panel title={t`Production sibling`} aside={<RuleHelp rules={['KO-6', 'AP-2']} />}>
      <p className={classes.soft}>
        <Trans>It opens in the same moment, as a project of its own on the same timeline, with:</Trans>
      </p>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div>
        <ActionButton action={{ kind: 'nameDelivery' }}>{t`Name who delivers`}</ActionButton>
      </div>
      <HandOffAdvice handOff={passes} isOneVendor={named?.pocVendor != null && named.productionVendor != null && !passes.vendor} />
    </Panel>
  );
}
