import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useCommandGround } from '../commands/useCommandGround';
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
  const { data, error, read } = useCommandGround();
  if (error && !data) return <ReadingFailed title={t`The policy could not be read`} error={error} onRetry={read} />;
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
