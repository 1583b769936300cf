import { useMemo, useSyncExternalStore } from 'react';
import { usePages } from '../../graphql/PagesContext';
import { asOf, type Moment } from '../../moment/moment';
import { Details } from './details';

/** What is read of the rows in sight at a moment. */
export function useDetails(moment: Moment): Details {
  const client = usePages();
  const details = useMemo(() => new Details(client, asOf(moment)), [client, moment]);
  useSyncExternalStore(details.subscribe, details.edition);
  return details;
}
