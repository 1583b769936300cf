import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { PocDocument } from '../graphql/generated/graphql';
import { keepMoment } from '../moment/keepMoment';
import { useMoment } from '../moment/MomentContext';
import { Notice } from '../shell/Notice';
import { Panel } from '../shell/Panel';
import { ReadingFailed } from '../shell/ReadingFailed';
import { Screen } from '../shell/Screen';
import { Skeleton } from '../shell/Skeleton';
import { FindingsPanel } from './FindingsPanel';
import { GatePanel } from './GatePanel';
import classes from './PocScreen.module.css';
import { PocSummary } from './PocSummary';
import { useLivePoc } from './useLivePoc';

/** One POC: where it stands, what keeps its gate shut, and what that costs. */
export function PocScreen({ slug }: { slug: string }) {
  const { t } = useLingui();
  const { asOf } = useMoment();
  const [{ data, error }, read] = useQuery({ query: PocDocument, variables: { slug, asOf }, requestPolicy: 'cache-and-network' });
  const readAnew = useCallback(() => read({ requestPolicy: 'network-only' }), [read]);
  const poc = data?.poc;
  useLivePoc(poc?.id, readAnew);

  if (error && !poc) return <ReadingFailed title={t`This POC could not be read`} error={error} onRetry={readAnew} />;
  if (!data)
    return (
      <Screen title={slug}>
        <Panel title={t`Reading…`}>
          <Skeleton lines={8} />
        </Panel>
      </Screen>
    );
  if (!poc) return <NoSuchPoc />;
  return (
    <Screen title={poc.name} intro={poc.hypothesis}>
      <PocSummary poc={poc} />
      <div className={classes.columns}>
        <GatePanel gate={poc.gate} />
        <FindingsPanel findings={poc.findings} />
      </div>
    </Screen>
  );
}

function NoSuchPoc() {
  const { t } = useLingui();
  const { isPast } = useMoment();
  return (
    <Notice
      title={isPast ? t`This POC was not here yet` : t`There is no such POC`}
      actions={
        <Button renderRoot={(props) => <Link {...props} to="/" search={keepMoment} />}>
          <Trans>Go to the portfolio</Trans>
        </Button>
      }
    >
      {isPast ? (
        <Trans>Nothing of it had been recorded at the moment that you are reading.</Trans>
      ) : (
        <Trans>No POC has this address. Its address never changes, so it may be mistyped.</Trans>
      )}
    </Notice>
  );
}
