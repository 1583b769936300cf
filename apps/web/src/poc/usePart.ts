import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { use, useCallback, useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { isAway } from '../graphql/client';
import type { AsOf } from '../graphql/generated/graphql';
import { useMoment } from '../moment/MomentContext';
import { useRetry } from '../shell/useRetry';
import { LiveContext } from './LiveContext';

type Variables = { slug: string; asOf?: AsOf | null };

/** Asks for a part of a POC at the moment read, and anew after each change of it. */
export function usePart<Data, Asked extends Variables>(document: TypedDocumentNode<Data, Asked>, variables: Omit<Asked, 'asOf'>) {
  const { asOf } = useMoment();
  const changes = use(LiveContext);
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({
    query: document as TypedDocumentNode<Data, Variables>,
    variables: { ...(variables as Omit<Variables, 'asOf'>), asOf },
    requestPolicy: 'cache-and-network',
  });
  const read = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  useEffect(() => {
    if (changes > 0) read();
  }, [changes, read]);
  // What was on its way while a command was carried out counts as outdated on arrival: what was known stands until it is read once more.
  const known = useRef(data);
  if (data) known.current = data;
  useEffect(() => {
    if (!data && !error && !fetching) read();
  }, [data, error, fetching, read]);
  // What stands was read before: it is brought up to date as soon as somebody answers.
  useRetry(known.current !== undefined && isAway(error), read);
  return { data: data ?? known.current, error, read };
}
