import type { Draft } from '@causeway/event-store/postgres/draft.ts';
import type { Instant } from '@causeway/kernel/calendar.ts';
import { evolvePoc, type PocEvent } from '@causeway/poc/evolve.ts';
import type { PolicyEvent } from '@causeway/poc/policy/events.ts';
import { evolvePolicy, initialPolicy } from '@causeway/poc/policy/evolve.ts';
import { nothingCarried, render } from '@causeway/poc/render.ts';
import type { PocState } from '@causeway/poc/state.ts';
import type { PocView } from '@causeway/poc/view.ts';
import { toFact } from '@causeway/portfolio/fact.ts';
import { Ids } from '../ids.ts';
import { PEOPLE } from '../people.ts';
import { tell } from '../tell.ts';
import { YEAR } from '../year.ts';

/** The year as it is told on a day, without a database. */
export const drafted = (today: string): Promise<Draft> => {
  const ids = new Ids();
  return tell(YEAR, today, new Map(PEOPLE.map(({ email }) => [email, ids.uuid()])), ids);
};

/** A POC of a draft as it stands at an instant after its last event. */
export const rendered = async (draft: Draft, slug: string, at: Instant): Promise<PocView> => {
  let policy = initialPolicy;
  for await (const event of draft.readStream('policy')) policy = evolvePolicy(policy, toFact<PolicyEvent>(event));
  let state: PocState | null = null;
  for await (const event of draft.readStream(`poc-${slug}`)) state = evolvePoc(state, toFact<PocEvent>(event));
  if (!state) throw new Error(`${slug} is not in the draft`);
  return render(state, policy, at, nothingCarried).view;
};
