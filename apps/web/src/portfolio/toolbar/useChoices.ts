import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PortfolioChoicesDocument, type PortfolioChoicesQuery } from '../../graphql/generated/graphql';
import { asOf, type Moment } from '../../moment/moment';
import { useNumbers } from '../../numbers/useNumbers';
import { useSession } from '../../session/SessionContext';
import type { Choice } from './FilterMenu';

type Owned = NonNullable<PortfolioChoicesQuery['portfolio']>['ownerCounts'][number];

/** Units and owners that one can filter by, read once somebody opens a menu, or needs the name of who is filtered by. */
export function useChoices(moment: Moment, isNeeded: boolean) {
  const { t } = useLingui();
  const { count } = useNumbers();
  const own = useSession().session.person.email;
  const [isAsked, setAsked] = useState(false);
  const [{ data, error }] = useQuery({
    query: PortfolioChoicesDocument,
    variables: { asOf: asOf(moment) },
    pause: !isNeeded && !isAsked,
    requestPolicy: 'cache-and-network',
  });
  const portfolio = error ? { unitCounts: [], ownerCounts: [] } : data?.portfolio;

  const nameOf = ({ displayName, email, erased }: Owned['person']) =>
    displayName ?? email ?? (erased ? t`erased` : t`somebody not signed in yet`);
  const isOwn = ({ person }: Owned) => own !== null && person.email === own;
  const units = portfolio?.unitCounts.map((of): Choice => ({ value: of.unit, name: of.unit, count: count(of.count) }));
  const owners = portfolio?.ownerCounts
    .toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)) || nameOf(one.person).localeCompare(nameOf(other.person)))
    .map((of): Choice => {
      const name = nameOf(of.person);
      return { value: of.person.id, name: isOwn(of) ? t`${name} (you)` : name, count: count(of.count) };
    });
  return { units, owners, ask: () => setAsked(true) };
}
