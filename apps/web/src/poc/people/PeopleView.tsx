import { useLingui } from '@lingui/react/macro';
import { PocPeopleDocument } from '../../graphql/generated/graphql';
import { Part } from '../Part';
import { usePoc } from '../PocContext';
import { DeliveryPanel } from './DeliveryPanel';
import { OwnersPanel } from './OwnersPanel';
import classes from './PeopleView.module.css';
import { ReviewsPanel } from './ReviewsPanel';

/** Who answers for it, who builds it and where it runs, and who comes to the weekly review. */
export function PeopleView() {
  const { t } = useLingui();
  const { slug } = usePoc();
  return (
    <Part
      document={PocPeopleDocument}
      slug={slug}
      loading={[
        [t`Owners and team`, 6],
        [t`Weekly reviews`, 8],
      ]}
    >
      {(poc) => (
        <div className={classes.columns}>
          <div className={classes.column}>
            <OwnersPanel poc={poc} />
            <DeliveryPanel poc={poc} />
          </div>
          <ReviewsPanel poc={poc} />
        </div>
      )}
    </Part>
  );
}
