import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Code } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { isMissingCode } from './missing-code';
import { LoadAnew, NewVersionText } from './NewVersion';
import { Notice } from './Notice';
import { useTitle } from './useTitle';

/** The error boundary of every screen: a bug is shown as one, with what to report and a way on; a page of an older version leads to the new one. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const isOutdated = isMissingCode(error);
  useTitle(isOutdated ? t`A new version is there` : t`Something broke`);
  if (isOutdated)
    return (
      <Notice role="alert" title={t`A new version is there`} actions={<LoadAnew />}>
        <NewVersionText />
      </Notice>
    );
  return (
    <Notice
      role="alert"
      title={t`Something broke on this page`}
      actions={
        <>
          <Button onClick={reset}>
            <Trans>Try again</Trans>
          </Button>
          <Button variant="default" component="a" href="/">
            <Trans>Go to the portfolio</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>Nothing was recorded. If it happens again, please report this:</Trans>
      </p>
      <Code block>{error instanceof Error ? error.message : String(error)}</Code>
    </Notice>
  );
}
