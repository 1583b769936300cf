import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PocPeopleQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { Panel } from '../../shell/Panel';
import { tiers } from '../../vocabulary/infrastructure';
import { Facts } from '../Facts';
import { GateMark } from '../GateMark';
import { Listed } from '../Listed';
import classes from './PeopleView.module.css';

type People = NonNullable<PocPeopleQuery['poc']>;

/** KO-3, AP-2: who builds the POC and production, and where it runs. */
export function DeliveryPanel({ poc: { delivery, infrastructure }, actions }: { poc: People; actions?: ReactNode }) {
  const { i18n, t } = useLingui();
  const { day } = useNumbers();
  const tier = tiers.find((each) => each.tier === infrastructure?.tier);
  return (
    <Panel
      title={t`Delivery and infrastructure`}
      aside={
        <>
          {actions}
          <RuleHelp rules={['KO-3', 'AP-2']} />
        </>
      }
    >
      {delivery ? (
        <Facts
          facts={[
            [t`POC built by`, <Listed key="poc" names={[delivery.pocTeam, delivery.pocVendor]} />],
            [t`Production by`, <Listed key="production" names={[delivery.productionTeam, delivery.productionVendor]} />],
          ]}
        />
      ) : (
        <p className={classes.text}>
          <Trans>It is not said who builds the POC and who will run production.</Trans>
        </p>
      )}
      {infrastructure && tier ? (
        <Facts
          facts={[
            [
              t`Runs on`,
              <>
                <GateMark met={tier.isReal} /> {i18n._(tier.name)}
              </>,
            ],
            [t`Which is`, infrastructure.description],
            [t`Declared`, day(infrastructure.declaredAt)],
          ]}
        />
      ) : (
        <p className={classes.text}>
          <Trans>It is not said where it runs.</Trans>
        </p>
      )}
    </Panel>
  );
}
