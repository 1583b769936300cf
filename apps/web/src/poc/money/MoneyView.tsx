import { useLingui } from '@lingui/react/macro';
import { PocMoneyDocument } from '../../graphql/generated/graphql';
import { useNumbers } from '../../numbers/useNumbers';
import { ActionButton } from '../actions/ActionButton';
import { Part } from '../Part';
import { usePoc } from '../PocContext';
import { EnvelopesPanel } from './EnvelopesPanel';
import classes from './MoneyView.module.css';
import { RatioPanel } from './RatioPanel';
import { SpendPanel } from './SpendPanel';
import { ValuePanel } from './ValuePanel';
import { WayPanel } from './WayPanel';

/** POC and production side by side: on one timeline, in money, and what is still to be paid for. */
export function MoneyView() {
  const { t } = useLingui();
  const { day } = useNumbers();
  const { slug } = usePoc();
  return (
    <Part
      document={PocMoneyDocument}
      slug={slug}
      loading={[
        [t`POC and production`, 8],
        [t`Ratio`, 5],
      ]}
    >
      {(poc) => (
        <>
          <EnvelopesPanel
            poc={poc}
            actions={
              <>
                <ActionButton action={{ kind: 'changeBudget', envelope: 'POC' }}>{t`Change POC budget`}</ActionButton>
                <ActionButton action={{ kind: 'changeBudget', envelope: 'PRODUCTION' }}>{t`Change production budget`}</ActionButton>
              </>
            }
          />
          <div className={classes.columns}>
            <RatioPanel budget={poc.budget} />
            <WayPanel poc={poc} />
          </div>
          <div className={classes.columns}>
            <SpendPanel
              spend={poc.spend}
              actions={<ActionButton action={{ kind: 'recordSpend' }}>{t`Record spend`}</ActionButton>}
              actionsOf={(spend) => (
                <ActionButton action={{ kind: 'correctSpend', spend }} label={t`Correct the spend of ${day(spend.on)}`}>
                  {t`Correct`}
                </ActionButton>
              )}
            />
            <ValuePanel value={poc.value} actions={<ActionButton action={{ kind: 'recordValue' }}>{t`Record a benefit`}</ActionButton>} />
          </div>
        </>
      )}
    </Part>
  );
}
