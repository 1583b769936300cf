import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect } from 'react';
import { useQuery } from 'urql';
import { LifePocDocument, type LifePocQuery } from '../graphql/generated/graphql';
import { useLastKnown } from '../graphql/useLastKnown';
import { PageNotice } from '../shell/PageNotice';
import { Panel } from '../shell/Panel';
import { ReadingFailed } from '../shell/ReadingFailed';
import { Screen } from '../shell/Screen';
import { Skeleton } from '../shell/Skeleton';

export type LifePoc = NonNullable<LifePocQuery['poc']>;

interface WithPocProps {
  readonly slug: string;
  readonly title: string;
  readonly children: (poc: LifePoc, readAnew: () => void, me: string) => ReactNode;
}

/** Reads the POC that something is to be done with; what is sent names the revision that was read. */
export function WithPoc({ slug, title, children }: WithPocProps) {
  const { t } = useLingui();
  const [{ data: answer, error, fetching }, read] = useQuery({
    query: LifePocDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const readAnew = useCallback(() => read({ requestPolicy: 'network-only' }), [read]);
  // What is typed stays whatever becomes of a reading: outdated on arrival, it is asked for once more.
  const data = useLastKnown(answer ?? undefined, slug);
  useEffect(() => {
    if (!answer && !error && !fetching) readAnew();
  }, [answer, error, fetching, readAnew]);
  if (error && !data?.poc) return <ReadingFailed title={t`This POC could not be read`} error={error} onRetry={readAnew} />;
  if (!data)
    return (
      <Screen title={title} width="form">
        <Panel title={t`Reading…`}>
          <Skeleton lines={8} />
        </Panel>
      </Screen>
    );
  if (data.poc) return children(data.poc, readAnew, data.me.person.id);
  return (
    <PageNotice
      title={t`There is no such POC`}
      actions={
        <Button renderRoot={(props) => <Link {...props} to="/" search={{}} />}>
          <Trans>Go to the portfolio</Trans>
        </Button>
      }
    >
      <Trans>No POC has this address. Its address never changes, so it may be mistyped.</Trans>
    </PageNotice>
  );
}
