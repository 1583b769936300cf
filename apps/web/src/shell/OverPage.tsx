import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Component, type ReactNode, useCallback, useEffect, useState } from 'react';
import { readSession } from '../session/session';
import { Dialog } from './Dialog';
import { isMissingCode } from './missing-code';
import { useRetry } from './useRetry';

interface OverPageProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What opens over a page, and whose code may not come: the page stays as it is, and is told so. Any other error is the page's to tell. */
export class OverPage extends Component<OverPageProps, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!isMissingCode(error)) throw error;
    return (
      <Missing
        onClose={() => {
          this.setState({ error: null });
          this.props.onClose();
        }}
      />
    );
  }
}

function Missing({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const [isThere, setThere] = useState(false);
  const look = useCallback(
    () =>
      void readSession().then(
        () => setThere(true),
        () => undefined,
      ),
    [],
  );
  useEffect(look, [look]);
  useRetry(!isThere, look);
  return (
    <Dialog title={t`This cannot be opened yet`} onClose={onClose}>
      <p role="status">
        {isThere ? (
          <Trans>The server is there: load this page anew to open it. What you typed is kept in this browser.</Trans>
        ) : (
          <Trans>The server does not answer. Your page stays as it is; once the server is there, this can be opened.</Trans>
        )}
      </p>
      {isThere && (
        // A browser asks for code that did not come no second time.
        <Button onClick={() => window.location.reload()}>
          <Trans>Load this page anew</Trans>
        </Button>
      )}
    </Dialog>
  );
}
