import type { Seed } from '@causeway/engine/engine.ts';
import { isLogEmpty, recordDraft } from '@causeway/event-store/postgres/record-draft.ts';
import { dayOf } from '@causeway/kernel/calendar.ts';
import { Ids } from './ids.ts';
import { PEOPLE } from './people.ts';
import { tell } from './tell.ts';
import { YEAR } from './year.ts';

/** How far the seeding is: `told` the commands decided in memory, `recorded` the events in the log, `read` what the read side has of them. */
export type SeedProgress = (step: 'told' | 'recorded' | 'read', share: number) => void;

/**
 * `SEED=demo`: fills an empty log with the year that ends yesterday. All of it is recorded in one transaction: a seeding that is killed leaves the log empty,
 * and the next start begins it anew.
 */
export const demoSeed = (onProgress: SeedProgress = () => {}): Seed => ({
  fill: async ({ logUrl, directory, now }) => {
    if (!(await isLogEmpty(logUrl))) return false;
    const ids = new Ids();
    await directory.introduce(PEOPLE.map(({ email, displayName }) => ({ id: ids.uuid(), email, displayName })));
    // Whoever was in the directory before keeps the id that they have.
    const known = await directory.resolve(PEOPLE.map(({ email }) => email));
    const idOf = new Map(known.map(({ email, id }) => [email, id!]));
    const draft = await tell(YEAR, dayOf(now(), 'UTC'), idOf, ids, (share) => onProgress('told', share));
    return recordDraft(logUrl, draft, (share) => onProgress('recorded', share));
  },
  onRead: (share) => onProgress('read', share),
});
