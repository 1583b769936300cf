import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AsOf } from '../graphql/generated/graphql';
import { Panel } from '../shell/Panel';
import { ReadingFailed } from '../shell/ReadingFailed';
import { Skeleton } from '../shell/Skeleton';
import classes from './Part.module.css';
import { usePart } from './usePart';

interface PartProps<Poc, Asked> {
  readonly document: TypedDocumentNode<{ poc?: Poc | null }, Asked>;
  readonly slug: string;
  /** The headings of what is on its way, each with about as many lines as it will have. */
  readonly loading: readonly (readonly [title: string, lines: number])[];
  readonly children: (poc: NonNullable<Poc>) => ReactNode;
}

/** A view with a question of its own: what is on its way has its place already, and what could not be read says so where it would stand. */
export function Part<Poc, Asked extends { slug: string; asOf?: AsOf | null }>({
  document,
  slug,
  loading,
  children,
}: PartProps<Poc, Asked>) {
  const { t } = useLingui();
  const { data, error, read } = usePart(document, { slug } as Omit<Asked, 'asOf'>);
  if (data?.poc) return children(data.poc);
  if (error) return <ReadingFailed heading="h2" title={t`This part could not be read`} error={error} onRetry={read} />;
  return (
    <div className={classes.loading}>
      {loading.map(([title, lines]) => (
        <Panel key={title} title={title}>
          <Skeleton lines={lines} />
        </Panel>
      ))}
    </div>
  );
}
