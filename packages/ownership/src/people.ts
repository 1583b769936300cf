import type { PersonId, PersonRef } from '@causeway/kernel/command.ts';
import { type Refusal, refusal } from '@causeway/kernel/refusal.ts';

const MOST_PEOPLE = 200;

/** GE-2: why a person cannot be named so; null when they can. */
export const checkPerson = (person: PersonRef, field: readonly string[]): Refusal | null =>
  person.id === null ? refusal('INVALID_EMAIL', 'Give a person by e-mail address, such as kim@example.com.', field) : null;

/** GE-2: why a list of people cannot be taken: at most 200, each by e-mail address. */
export const checkPeople = (people: readonly PersonRef[] | null | undefined, field: readonly string[]): (Refusal | null)[] => {
  if (!people) return [];
  if (people.length > MOST_PEOPLE)
    return [refusal('BAD_USER_INPUT', `List at most ${MOST_PEOPLE} people; ${people.length} were given.`, field)];
  return people.map((person, place) => checkPerson(person, [...field, String(place)]));
};

/** The ids of people, each once, in the order given. */
export const idsOf = (people: readonly PersonRef[] | null | undefined): PersonId[] => [
  ...new Set((people ?? []).flatMap(({ id }) => (id === null ? [] : [id]))),
];
