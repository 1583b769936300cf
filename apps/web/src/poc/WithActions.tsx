import type { ReactNode } from 'react';
import { PocDocument } from '../graphql/generated/graphql';
import { rightsOn } from '../session/rights-on';
import { useSession } from '../session/SessionContext';
import { PocContext } from './PocContext';
import { usePart } from './usePart';

/** Another screen about one POC, from which the same may be done as from the POC's own: its dialogs are those. */
export function WithActions({ slug, children }: { readonly slug: string; readonly children: ReactNode }) {
  const { roles } = useSession().session;
  const { data } = usePart(PocDocument, { slug });
  const inSight = data?.poc && { poc: data.poc, rights: rightsOn(data.poc, { personId: data.me.person.id, roles }) };
  return <PocContext value={inSight ?? null}>{children}</PocContext>;
}
