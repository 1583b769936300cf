import { createContext, use } from 'react';
import { asOf, type Moment } from './moment';

export const MomentContext = createContext<Moment>(undefined);

/** The moment that the screen is read at: none is the present. What is read at one of the past cannot be changed. */
export function useMoment() {
  const moment = use(MomentContext);
  return { moment, asOf: asOf(moment), isPast: moment !== undefined };
}
