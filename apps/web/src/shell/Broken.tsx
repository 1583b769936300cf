import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Code } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { MissingPart } from './MissingPart';
import { isMissingCode } from './missing-code';
import { Notice } from './Notice';
import { useTitle } from './useTitle';

/** The error boundary of every screen: a part that did not come is no bug, and told as what it is. */
export function Broken(props: ErrorComponentProps) {
  return isMissingCode(props.error) ? <MissingPart /> : <Bug {...props} />;
}

/** A bug is shown as one, with what to report and a way on. */
function Bug({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  useTitle(t`Something broke`);
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
