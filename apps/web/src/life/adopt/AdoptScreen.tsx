import { useLingui } from '@lingui/react/macro';
import { DraftOf } from '../../drafts/DraftOf';
import { ForPmo } from '../ForPmo';
import { WithGround } from '../WithGround';
import { AdoptForm } from './AdoptForm';

/** KO-7: takes in what already runs, or is decided, as it is. */
export function AdoptScreen() {
  const { t } = useLingui();
  return (
    <ForPmo refusal={t`You may not adopt a POC`}>
      <WithGround title={t`Adopt a POC`}>
        {(ground) => (
          <DraftOf form="adopt">
            <AdoptForm ground={ground} />
          </DraftOf>
        )}
      </WithGround>
    </ForPmo>
  );
}
