import { Trans, useLingui } from '@lingui/react/macro';
import { DraftOf } from '../../drafts/DraftOf';
import { useMoment } from '../../moment/MomentContext';
import { mayPropose } from '../../session/rights';
import { useSession } from '../../session/SessionContext';
import { PageNotice } from '../../shell/PageNotice';
import { PastNotice } from '../../shell/PastNotice';
import { WithGround } from '../WithGround';
import { ProposeForm } from './ProposeForm';

/** A POC is proposed: by anybody but an auditor, with everything that its kick-off will ask for. */
export function ProposeScreen() {
  const { t } = useLingui();
  const { roles } = useSession().session;
  const { isPast } = useMoment();
  if (!mayPropose(roles))
    return (
      <PageNotice role="alert" title={t`You may not propose a POC`}>
        <Trans>
          An auditor never writes, whatever else they are, and whoever has no role yet has to be given one. Ask an administrator.
        </Trans>
      </PageNotice>
    );
  if (isPast) return <PastNotice />;
  return (
    <WithGround title={t`Propose a POC`}>
      {(ground) => (
        <DraftOf form="propose">
          <ProposeForm ground={ground} />
        </DraftOf>
      )}
    </WithGround>
  );
}
