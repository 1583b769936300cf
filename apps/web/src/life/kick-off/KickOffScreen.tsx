import { Trans, useLingui } from '@lingui/react/macro';
import { DraftOf } from '../../drafts/DraftOf';
import { isolated } from '../../people/isolated';
import { WithActions } from '../../poc/WithActions';
import { PageNotice } from '../../shell/PageNotice';
import { BackToPoc } from '../BackToPoc';
import { ForPmo } from '../ForPmo';
import { WithGround } from '../WithGround';
import { WithPoc } from '../WithPoc';
import { KickOff } from './KickOff';

/** A proposed POC begins: what stands, what is missing with the way to supply it, the day, and what opens beside it. */
export function KickOffScreen({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  return (
    <ForPmo refusal={t`You may not kick off a POC`}>
      <WithPoc slug={slug} title={t`Kick-off`}>
        {(poc, readAnew) =>
          poc.status === 'PROPOSED' ? (
            <WithGround title={t`Kick-off`}>
              {(ground) => (
                <WithActions slug={slug}>
                  <DraftOf form={`kick-off ${slug}`}>
                    <KickOff key={poc.id} poc={poc} ground={ground} readAnew={readAnew} />
                  </DraftOf>
                </WithActions>
              )}
            </WithGround>
          ) : (
            <PageNotice
              title={poc.status === 'RUNNING' ? t`${isolated(poc.name)} runs already` : t`${isolated(poc.name)} is decided`}
              actions={<BackToPoc slug={slug} />}
            >
              <Trans>Only what is proposed is kicked off, and only once.</Trans>
            </PageNotice>
          )
        }
      </WithPoc>
    </ForPmo>
  );
}
