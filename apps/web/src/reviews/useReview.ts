import { checkText } from '@causeway/kernel/text.ts';
import { useField } from '../drafts/useFields';
import { checkEmail } from '../forms/check-email';
import type { Problem } from '../forms/problem';
import type { PersonPartsFragment } from '../graphql/generated/graphql';

/** Who a review is expected to be attended by. */
export interface Expected {
  readonly owners: readonly { readonly person: PersonPartsFragment }[];
  readonly members: readonly PersonPartsFragment[];
}

export interface Reviewing {
  readonly known: readonly PersonPartsFragment[];
  readonly attendees: readonly string[];
  readonly setAttendees: (attendees: readonly string[]) => void;
  readonly note: string;
  readonly setNote: (note: string) => void;
  /** CL-8, GE-2: what the rules have against it. */
  readonly problems: readonly Problem[];
  /** What of it is sent. */
  readonly input: () => { attendees: string[]; note: string | null };
}

/** CL-8: a review as it is being typed. Nobody is taken to have been there whom nobody has marked. */
export function useReview({ owners, members }: Expected): Reviewing {
  const [attendees, setAttendees] = useField<readonly string[]>('attendees', []);
  const [note, setNote] = useField('note', '');
  const known = [...new Map([...owners.map(({ person }) => person), ...members].map((person) => [person.id, person])).values()];
  const problems = [
    ...attendees.map((email, place) => checkEmail(email, ['attendees', String(place)])),
    note.trim() === '' ? null : checkText(note, ['note']),
  ];
  return {
    known,
    attendees,
    setAttendees,
    note,
    setNote,
    problems: problems.filter((problem) => problem !== null),
    input: () => ({ attendees: [...attendees], note: note.trim() ? note : null }),
  };
}
