import type { PocEvent } from '@causeway/poc/evolve.ts';

/** The people whom events name as owners and members. */
export const peopleIn = (events: readonly PocEvent[]): string[] => {
  const people = events.flatMap((event) => {
    switch (event.type) {
      case 'OwnerNamed':
        return [event.data.person];
      case 'OwnerChanged':
        return [event.data.to];
      case 'TeamChanged':
        return event.data.added;
      default:
        return [];
    }
  });
  return [...new Set(people)];
};
