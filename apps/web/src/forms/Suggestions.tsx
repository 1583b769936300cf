import { usePeopleSuggested } from './usePeopleSuggested';

/** The browser's own list of suggestions for a field of e-mail addresses. */
export function Suggestions({ id, typed }: { readonly id: string; readonly typed: string }) {
  const people = usePeopleSuggested(typed);
  return (
    <datalist id={id}>
      {people.map(({ email, name }) => (
        <option key={email} value={email} label={name ?? undefined} />
      ))}
    </datalist>
  );
}
