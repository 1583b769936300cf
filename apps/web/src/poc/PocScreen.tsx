import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { PocDocument } from '../graphql/generated/graphql';
import { keepMoment } from '../moment/keepMoment';
import { useMoment } from '../moment/MomentContext';
import { isolated } from '../people/isolated';
import { rightsOn } from '../session/rights-on';
import { useSession } from '../session/SessionContext';
import { PageNotice } from '../shell/PageNotice';
import { Panel } from '../shell/Panel';
import { ReadingFailed } from '../shell/ReadingFailed';
import { Screen } from '../shell/Screen';
import { Skeleton } from '../shell/Skeleton';
import { ChecklistView } from './checklist/ChecklistView';
import { Hypothesis } from './Hypothesis';
import { HistoryView } from './history/HistoryView';
import { LiveContext } from './LiveContext';
import { MoneyView } from './money/MoneyView';
import { OverviewView } from './overview/OverviewView';
import { PocActions } from './PocActions';
import { PocContext } from './PocContext';
import { PocHead } from './PocHead';
import { PeopleView } from './people/PeopleView';
import { RoadView } from './road/RoadView';
import { useLivePoc } from './useLivePoc';
import { usePart } from './usePart';
import { ViewNav } from './ViewNav';
import type { PocViewName } from './views';

const viewOf: Record<PocViewName, () => React.ReactNode> = {
  overview: OverviewView,
  checklist: ChecklistView,
  money: MoneyView,
  people: PeopleView,
  road: RoadView,
  history: HistoryView,
};

const nothing: ReturnType<typeof rightsOn> = new Set();

/** One POC: where it stands in a head that is always there, and one view of it below. */
export function PocScreen({ slug, view }: { slug: string; view: PocViewName }) {
  const { t } = useLingui();
  const { isPast } = useMoment();
  const { roles } = useSession().session;
  const { data, error, read } = usePart(PocDocument, { slug });
  const poc = data?.poc;
  const changes = useLivePoc(poc);
  useEffect(() => {
    if (changes > 0) read();
  }, [changes, read]);

  if (error && !poc) return <ReadingFailed title={t`This POC could not be read`} error={error} onRetry={read} />;
  if (!data)
    return (
      <Screen title={slug}>
        <Panel title={t`Reading…`}>
          <Skeleton lines={8} />
        </Panel>
      </Screen>
    );
  if (!poc) return <NoSuchPoc />;
  const View = viewOf[view];
  const rights = isPast ? nothing : rightsOn(poc, { personId: data.me.person.id, roles });
  return (
    <PocContext value={{ poc, rights }}>
      <LiveContext value={changes}>
        <Screen title={isolated(poc.name)} intro={poc.hypothesis && <Hypothesis>{poc.hypothesis}</Hypothesis>} actions={<PocActions />}>
          <PocHead />
          <ViewNav />
          <View />
        </Screen>
      </LiveContext>
    </PocContext>
  );
}

function NoSuchPoc() {
  const { t } = useLingui();
  const { isPast } = useMoment();
  return (
    <PageNotice
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
    </PageNotice>
  );
}
