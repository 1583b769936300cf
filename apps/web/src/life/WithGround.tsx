import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { CommandGroundDocument } from '../graphql/generated/graphql';
import { useLastKnown } from '../graphql/useLastKnown';
import { Panel } from '../shell/Panel';
import { ReadingFailed } from '../shell/ReadingFailed';
import { Screen } from '../shell/Screen';
import { Skeleton } from '../shell/Skeleton';
import { type Ground, groundOf } from './ground';

interface WithGroundProps {
  readonly title: string;
  readonly children: (ground: Ground) => ReactNode;
}

/** Reads the policy and the templates that a form needs, and says so while it does, or why it cannot. */
export function WithGround({ title, children }: WithGroundProps) {
  const { t } = useLingui();
  const [{ data: answer, error }, read] = useQuery({ query: CommandGroundDocument });
  const data = useLastKnown(answer ?? undefined, 'ground');
  if (error && !data)
    return <ReadingFailed title={t`The policy could not be read`} error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Screen title={title}>
        <Panel title={t`Reading…`}>
          <Skeleton lines={8} />
        </Panel>
      </Screen>
    );
  return children(groundOf(data));
}
