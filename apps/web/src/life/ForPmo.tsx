import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useMoment } from '../moment/MomentContext';
import { maySteer } from '../session/rights';
import { useSession } from '../session/SessionContext';
import { PageNotice } from '../shell/PageNotice';
import { PastNotice } from '../shell/PastNotice';

interface ForPmoProps {
  /** What others are told: that they may not, as a heading. */
  readonly refusal: string;
  readonly children: ReactNode;
}

/** §9: what only a PMO does, and nobody in the past. */
export function ForPmo({ refusal, children }: ForPmoProps) {
  const { roles } = useSession().session;
  const { isPast } = useMoment();
  if (!maySteer(roles))
    return (
      <PageNotice role="alert" title={refusal}>
        <Trans>
          Adopting, kicking off and deciding are the PMO’s, and an auditor never writes. Ask the PMO, or an administrator for the role.
        </Trans>
      </PageNotice>
    );
  return isPast ? <PastNotice /> : children;
}
