import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { RoundDocument } from '../graphql/generated/documents/RoundDocument';
import { RuleHelp } from '../help/RuleHelp';
import { keepMoment } from '../moment/keepMoment';
import { useMoment } from '../moment/MomentContext';
import { Notice } from '../shell/Notice';
import { Panel } from '../shell/Panel';
import { ReadingFailed } from '../shell/ReadingFailed';
import { Screen } from '../shell/Screen';
import { Skeleton } from '../shell/Skeleton';
import { useShortcuts } from '../shortcuts/useShortcuts';
import { AllPocs } from './AllPocs';
import { RoundFigures } from './RoundFigures';
import { RoundList } from './RoundList';
import classes from './RoundScreen.module.css';
import { WeekChoice } from './WeekChoice';
import { isWaiting } from './waiting';

/** The weekly round: which POCs the week still waits for, one's own first. */
export function RoundScreen({ week: asked }: { readonly week: string | undefined }) {
  const { t } = useLingui();
  const { asOf } = useMoment();
  const navigate = useNavigate();
  const [{ data, error }, read] = useQuery({ query: RoundDocument, variables: { asOf }, requestPolicy: 'cache-and-network' });
  const rounds = data?.portfolio?.round ?? [];
  const week = rounds.find((round) => round.week === asked)?.week ?? rounds[0]?.week;
  const mine = (data?.me.worksOn ?? []).filter(({ status, readiness: _, round }) => status === 'RUNNING' && round.length > 0);
  const waiting = week ? mine.filter((poc) => isWaiting(poc, week)) : [];
  const inOrder = [...waiting, ...mine.filter((poc) => !waiting.includes(poc))];
  const [first] = waiting;
  const open = (slug: string) =>
    void navigate({
      to: '/pocs/$slug/week',
      params: { slug },
      search: (current) => ({ ...keepMoment(current), ...(asked && { week: asked }) }),
    });
  useShortcuts(first ? [['n', () => open(first.slug)]] : []);

  if (error && !data?.portfolio)
    return <ReadingFailed title={t`The round could not be read`} error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />;
  const round = rounds.find((each) => each.week === week);
  return (
    <Screen
      title={t`Weekly round`}
      intro={t`Each week every item of a running POC is scored or confirmed, and the scores are gone through in a review.`}
      actions={week && <WeekChoice weeks={rounds.map((each) => each.week)} week={week} />}
    >
      {!round || !week ? (
        <Panel title={t`Reading…`}>
          <Skeleton lines={6} />
        </Panel>
      ) : (
        <>
          <RoundFigures round={round} />
          <Panel
            title={t`Yours`}
            aside={
              <>
                {waiting.length > 0 && <Plural value={waiting.length} one="# waits for you" other="# wait for you" />}
                <RuleHelp rules={['CL-3', 'CL-9', 'CL-5']} />
                {first && (
                  <Button size="xs" className={classes.next ?? ''} onClick={() => open(first.slug)}>
                    <Trans>
                      Next one waiting <kbd>n</kbd>
                    </Trans>
                  </Button>
                )}
              </>
            }
          >
            {mine.length === 0 ? (
              <p>
                <Trans>You lead, own or work on no running POC, so nothing waits for you.</Trans>
              </p>
            ) : (
              <>
                {waiting.length === 0 && (
                  <Notice heading="h2" title={t`Nothing waits for you`}>
                    <Trans>Every item of your running POCs is scored or confirmed for this week.</Trans>
                  </Notice>
                )}
                <RoundList pocs={inOrder} week={week} asked={asked} />
              </>
            )}
          </Panel>
          <AllPocs key={week} week={week} asked={asked} total={round.pocs} />
          <p className={classes.rest}>
            <Link to="/" search={keepMoment}>
              <Trans>All POCs in the portfolio</Trans>
            </Link>
          </p>
        </>
      )}
    </Screen>
  );
}
