import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from 'urql';
import { PeopleSuggestedDocument } from '../graphql/generated/graphql';

export interface SuggestedPerson {
  readonly email: string;
  readonly name: string | null;
}

/** People of the directory whose name, or address, holds what was typed. Only those whose address the reader may see can be suggested. */
export function usePeopleSuggested(typed: string): readonly SuggestedPerson[] {
  const [search] = useDebouncedValue(typed.trim(), 150);
  const [{ data }] = useQuery({ query: PeopleSuggestedDocument, variables: { search }, pause: search.length < 2 });
  if (search.length < 2) return [];
  return (data?.people?.nodes ?? []).flatMap(({ email, displayName }) => (email ? [{ email, name: displayName }] : []));
}
