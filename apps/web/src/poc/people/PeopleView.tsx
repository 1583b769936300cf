import { useLingui } from '@lingui/react/macro';
import { PocPeopleDocument } from '../../graphql/generated/graphql';
import { ActionButton } from '../actions/ActionButton';
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
            <OwnersPanel poc={poc} actions={<ActionButton action={{ kind: 'changeTeam' }}>{t`Change the team`}</ActionButton>} />
            <DeliveryPanel
              poc={poc}
              actions={
                <>
                  <ActionButton action={{ kind: 'nameDelivery' }}>{t`Name who delivers`}</ActionButton>
                  <ActionButton action={{ kind: 'declareInfrastructure' }}>{t`Declare where it runs`}</ActionButton>
                </>
              }
            />
          </div>
          <ReviewsPanel poc={poc} actions={<ActionButton action={{ kind: 'holdReview' }}>{t`Record a review`}</ActionButton>} />
        </div>
      )}
    </Part>
  );
}
