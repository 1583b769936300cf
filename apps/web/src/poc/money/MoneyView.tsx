import { useLingui } from '@lingui/react/macro';
import { PocMoneyDocument } from '../../graphql/generated/graphql';
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
          <EnvelopesPanel poc={poc} />
          <div className={classes.columns}>
            <RatioPanel budget={poc.budget} />
            <WayPanel poc={poc} />
          </div>
          <div className={classes.columns}>
            <SpendPanel spend={poc.spend} />
            <ValuePanel value={poc.value} />
          </div>
        </>
      )}
    </Part>
  );
}
