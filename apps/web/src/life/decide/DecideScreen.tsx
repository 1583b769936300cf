import { Trans, useLingui } from '@lingui/react/macro';
import { DraftOf } from '../../drafts/DraftOf';
import { isolated } from '../../people/isolated';
import { PageNotice } from '../../shell/PageNotice';
import { BackToPoc } from '../BackToPoc';
import { ForPmo } from '../ForPmo';
import { WithGround } from '../WithGround';
import { WithPoc } from '../WithPoc';
import { DecideForm } from './DecideForm';

/** A POC is graduated, stopped or extended; each that its status does not take says why not (DE-5). */
export function DecideScreen({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  return (
    <ForPmo refusal={t`You may not decide on a POC`}>
      <WithPoc slug={slug} title={t`Decision`}>
        {(poc, readAnew, me) =>
          poc.status === 'PROPOSED' || poc.status === 'RUNNING' ? (
            <WithGround title={t`Decision`}>
              {(ground) => (
                <DraftOf form={`decide ${slug}`}>
                  <DecideForm key={poc.id} poc={poc} ground={ground} me={me} readAnew={readAnew} />
                </DraftOf>
              )}
            </WithGround>
          ) : (
            <PageNotice
              title={poc.status === 'GRADUATED' ? t`${isolated(poc.name)} has graduated` : t`${isolated(poc.name)} was stopped`}
              actions={<BackToPoc slug={slug} />}
            >
              <Trans>A decision is taken once. It stands in the POC’s record with the gate and the figures as they were.</Trans>
            </PageNotice>
          )
        }
      </WithPoc>
    </ForPmo>
  );
}
