import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { isAway } from '../graphql/client';
import { OpenWeeksDocument } from '../graphql/generated/documents/OpenWeeksDocument';
import { SheetDocument } from '../graphql/generated/documents/SheetDocument';
import type { SheetQuery } from '../graphql/generated/graphql';
import { keepMoment } from '../moment/keepMoment';
import { useMoment } from '../moment/MomentContext';
import { useNumbers } from '../numbers/useNumbers';
import { isolated } from '../people/isolated';
import { useLivePoc } from '../poc/useLivePoc';
import { useSession } from '../session/SessionContext';
import { Notice } from '../shell/Notice';
import { PageNotice } from '../shell/PageNotice';
import { Panel } from '../shell/Panel';
import { ReadingFailed } from '../shell/ReadingFailed';
import { Screen } from '../shell/Screen';
import { Skeleton } from '../shell/Skeleton';
import { useRetry } from '../shell/useRetry';
import { sheetKey } from './draft';
import type { Line } from './entries';
import { ReviewPanel } from './ReviewPanel';
import { ScoreSheet } from './ScoreSheet';
import classes from './SheetScreen.module.css';
import { isSide, type NoSide, type Side, sideOf } from './side';
import { WeekChoice } from './WeekChoice';

type PocOfSheet = NonNullable<SheetQuery['poc']>;

interface SheetScreenProps {
  readonly slug: string;
  /** The week asked for; absent: this one. */
  readonly week: string | undefined;
}

/** One POC's week: the sheet that it is scored on, and its review. */
export function SheetScreen({ slug, week: asked }: SheetScreenProps) {
  const { t } = useLingui();
  const { asOf, isPast } = useMoment();
  // The sheet stays what it was opened for, also while it is read anew and when a new week begins meanwhile.
  const [opened, setOpened] = useState(asked);
  const [open, readOpen] = useQuery({ query: OpenWeeksDocument, variables: { slug, asOf }, pause: opened !== undefined });
  const week = opened ?? open.data?.poc?.round[0]?.week;
  if (week !== opened) setOpened(week);
  const [{ data, error }, read] = useQuery({
    query: SheetDocument,
    variables: { slug, week: week ?? '', asOf },
    requestPolicy: 'cache-and-network',
    pause: week === undefined,
  });
  const readAnew = useCallback(() => read({ requestPolicy: 'network-only' }), [read]);
  const [shown, setShown] = useState(data);
  if (data && data !== shown) setShown(data);
  const poc = shown?.poc;
  const changes = useLivePoc(poc);
  useEffect(() => {
    if (changes > 0) readAnew();
  }, [changes, readAnew]);
  useRetry(poc !== undefined && isAway(error), readAnew);

  const failed = error ?? open.error;
  if (failed && !poc)
    return <ReadingFailed title={t`This week could not be read`} error={failed} onRetry={week ? readAnew : () => readOpen()} />;
  if (shown?.poc === null || open.data?.poc === null)
    return (
      <PageNotice
        title={isPast ? t`This POC was not here yet` : t`There is no such POC`}
        actions={
          <Button renderRoot={(props) => <Link {...props} to="/week" search={keepMoment} />}>
            <Trans>Go to the weekly round</Trans>
          </Button>
        }
      />
    );
  if (!shown || !poc || !week)
    return (
      <Screen title={slug}>
        <Panel title={t`Reading…`}>
          <Skeleton lines={12} />
        </Panel>
      </Screen>
    );
  return <SheetOf key={`${poc.id} ${week}`} personId={shown.me.person.id} poc={poc} week={week} readAnew={readAnew} />;
}

interface SheetOfProps {
  readonly personId: string;
  readonly poc: PocOfSheet;
  readonly week: string;
  readonly readAnew: () => void;
}

function SheetOf({ personId, poc, week, readAnew }: SheetOfProps) {
  const { t } = useLingui();
  const numbers = useNumbers();
  const { isPast } = useMoment();
  const { roles } = useSession().session;
  const side = sideOf(personId, roles, poc);
  const standing = poc.round.find((each) => each.week === week);
  const takesScores = poc.status !== 'STOPPED';
  const isReadOnly = isPast || !isSide(side) || !standing || !takesScores;
  const counted: Side = side === 'OWNER' ? 'OWNER' : 'TEAM';
  const given = new Map(poc.scoreSheet?.lines.map((line) => [line.itemId, line]));
  const items = poc.checklist?.items ?? [];
  const lines = items.map(
    ({ id, waiver }): Line => ({
      itemId: id,
      isWaived: waiver != null,
      mine: (counted === 'OWNER' ? given.get(id)?.owner : given.get(id)?.team) ?? null,
    }),
  );
  const others = new Map(items.map(({ id }) => [id, (counted === 'OWNER' ? given.get(id)?.team : given.get(id)?.owner) ?? null]));
  return (
    <Screen
      title={t`${isolated(poc.name)}: scores for ${numbers.week(week)}`}
      intro={
        <>
          <Link to="/pocs/$slug" params={{ slug: poc.slug }} search={keepMoment} className={classes.link}>
            <Trans>The POC</Trans>
          </Link>
          {' · '}
          <Link to="/week" search={keepMoment} className={classes.link}>
            <Trans>The weekly round</Trans>
          </Link>
        </>
      }
      actions={<WeekChoice weeks={poc.round.map((each) => each.week)} week={week} />}
    >
      <p className={classes.side}>
        <SideText side={side} />{' '}
        {!standing && (
          <Trans>
            {numbers.week(week)} is closed: only {poc.round.map((each) => numbers.week(each.week)).join(' and ')} can be scored.
          </Trans>
        )}
        {!takesScores && <Trans>This POC was stopped: nothing is scored any more.</Trans>}
        {isPast && <Trans>You are reading another moment than the present, which alone can be changed.</Trans>}
      </p>
      {items.length === 0 ? (
        <Notice heading="h2" title={t`No checklist is written yet`}>
          <Trans>Nothing is scored without a production checklist. It is written before kick-off.</Trans>
        </Notice>
      ) : (
        <ScoreSheet
          draftKey={sheetKey(personId, poc.slug, week)}
          pocId={poc.id}
          week={week}
          side={counted}
          items={items}
          lines={lines}
          others={others}
          revision={poc.revision}
          isReadOnly={isReadOnly}
          readAnew={readAnew}
        />
      )}
      <ReviewPanel poc={poc} week={week} isReadOnly={isReadOnly || poc.status === 'GRADUATED'} onRecorded={readAnew} />
    </Screen>
  );
}

function SideText({ side }: { side: Side | NoSide }) {
  if (side === 'OWNER')
    return (
      <Trans>
        You own this in production: your scores are the second opinion beside the team’s, and while they are fresh the lower counts.
      </Trans>
    );
  if (side === 'TEAM') return <Trans>You score for the team.</Trans>;
  if (side === 'AUDITOR') return <Trans>Read only: auditors never write.</Trans>;
  return <Trans>Read only: this POC is scored by its team, its production owner and the PMO.</Trans>;
}
