import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { RoundPocsDocument } from '../graphql/generated/documents/RoundPocsDocument';
import { RuleHelp } from '../help/RuleHelp';
import { useMoment } from '../moment/MomentContext';
import { Panel } from '../shell/Panel';
import { ReadingFailed } from '../shell/ReadingFailed';
import { Skeleton } from '../shell/Skeleton';
import classes from './AllPocs.module.css';
import { RoundList } from './RoundList';

const PAGE = 50;
const MOST = 500;

/** Every running production-bound POC that the week still waits for, or all of them. */
export function AllPocs({ week, asked, total }: { readonly week: string; readonly asked: string | undefined; readonly total: number }) {
  const { t } = useLingui();
  const { asOf } = useMoment();
  const [isWaitingOnly, setWaitingOnly] = useState(true);
  const [first, setFirst] = useState(PAGE);
  const filter = { status: ['RUNNING' as const], track: ['PRODUCTION_BOUND' as const], ...(isWaitingOnly && { incompleteIn: week }) };
  const [{ data, error }, read] = useQuery({
    query: RoundPocsDocument,
    variables: { filter, first, asOf },
    requestPolicy: 'cache-and-network',
  });
  const pocs = data?.pocs;
  return (
    <Panel
      title={t`All running production-bound POCs`}
      aside={
        <>
          {pocs && isWaitingOnly && <Plural value={pocs.totalCount} _0="all complete" one="# waits" other="# wait" />}
          <RuleHelp rules={['CL-9', 'PF-1']} />
          <label className={classes.only}>
            <input type="checkbox" checked={isWaitingOnly} onChange={(event) => setWaitingOnly(event.currentTarget.checked)} />
            <Trans>only those that the week waits for</Trans>
          </label>
        </>
      }
    >
      {error && !pocs && (
        <ReadingFailed
          heading="h2"
          title={t`The POCs could not be read`}
          error={error}
          onRetry={() => read({ requestPolicy: 'network-only' })}
        />
      )}
      {!pocs && !error && <Skeleton lines={6} />}
      {pocs && pocs.nodes.length === 0 && (
        <p>
          {total === 0 ? (
            <Trans>No production-bound POC is running.</Trans>
          ) : (
            <Trans>The week waits for no POC: the round is complete.</Trans>
          )}
        </p>
      )}
      {pocs && pocs.nodes.length > 0 && <RoundList pocs={pocs.nodes} week={week} asked={asked} />}
      {pocs && pocs.totalCount > pocs.nodes.length && first < MOST && (
        <div>
          <Button variant="default" onClick={() => setFirst(MOST)}>
            <Trans>Show more</Trans>
          </Button>
        </div>
      )}
    </Panel>
  );
}
