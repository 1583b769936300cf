import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { ChangesSinceDocument } from '../graphql/generated/documents/ChangesSinceDocument';
import type { ChangesSinceQuery } from '../graphql/generated/graphql';
import { useNumbers } from '../numbers/useNumbers';
import { usePersonName } from '../people/usePersonName';
import classes from './ChangedMeanwhile.module.css';
import { changedByOwnAlone } from './own';

interface ChangedMeanwhileProps {
  readonly pocId: string;
  /** The revision that was read when somebody began to type. */
  readonly since: number;
  /** Called with the revision that has been looked at: what is typed may be sent on it. */
  readonly onSeen: (revision: number) => void;
}

/** CONFLICT: what others recorded on a POC while somebody typed. What was typed stays, and is sent only on what has been seen. */
export function ChangedMeanwhile({ pocId, since, onSeen }: ChangedMeanwhileProps) {
  const [{ data, error, fetching }, read] = useQuery({ query: ChangesSinceDocument, variables: { pocId }, requestPolicy: 'network-only' });
  const poc = data?.poc;
  const isOwn = changedByOwnAlone(poc, since);
  const revision = poc?.revision ?? since;
  const seen = useRef(onSeen);
  seen.current = onSeen;
  useEffect(() => {
    if (isOwn) seen.current(revision);
  }, [isOwn, revision]);
  // Nobody is alarmed before it is known that it was somebody else.
  if (isOwn || (!poc && !error)) return null;
  return (
    <Changes
      changes={poc?.history.nodes.filter((change) => change.revision > since) ?? null}
      since={since}
      isReading={fetching}
      onRead={() => read({ requestPolicy: 'network-only' })}
      onSeen={onSeen}
    />
  );
}

interface ChangesProps extends Pick<ChangedMeanwhileProps, 'since' | 'onSeen'> {
  /** null while they are not read. */
  readonly changes: NonNullable<ChangesSinceQuery['poc']>['history']['nodes'] | null;
  readonly isReading: boolean;
  readonly onRead: () => void;
}

export function Changes({ changes, since, isReading, onRead, onSeen }: ChangesProps) {
  const { t } = useLingui();
  const { instant } = useNumbers();
  const nameOf = usePersonName();
  /** Of what is listed here: going on agrees to nothing that was recorded later. */
  const newest = Math.max(since, ...(changes ?? []).map(({ revision }) => revision));
  const isMore = changes !== null && newest - since > changes.length;
  return (
    <div className={classes.changes} role="alert">
      <p>
        <Trans>Somebody changed this POC since you read it. Nothing of yours is recorded yet, and what you typed stays.</Trans>
      </p>
      {isMore && (
        <p>
          <Trans>The newest of {newest - since} changes:</Trans>
        </p>
      )}
      <ul>
        {changes?.map(({ id, summary, actor, recordedAt }) => (
          <li key={id}>
            {summary}{' '}
            <span className={classes.who}>
              {actor ? nameOf(actor) : t`the system`}, {instant(recordedAt)}
            </span>
          </li>
        ))}
      </ul>
      <div>
        {changes ? (
          <Button
            size="xs"
            onClick={({ currentTarget: { form } }) => {
              onSeen(newest);
              // The button is gone with what it stood by: one goes on where one was sent back from.
              form?.querySelector<HTMLElement>('[type=submit]')?.focus();
            }}
          >
            <Trans>Go on with what it is now</Trans>
          </Button>
        ) : (
          <Button size="xs" loading={isReading} onClick={onRead}>
            <Trans>Show what changed</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}
