import { toIso } from '@causeway/kernel/calendar.ts';
import { UsageError } from '../exit.ts';
import { BadRequest } from './server-client.ts';
import type { Moment } from './target.ts';

/** A moment as the contract's AsOf; null: now. */
export const asOfInput = (moment: Moment | null): { at: string } | { position: string } | null =>
  moment === null || moment === 'NOW' ? null : 'at' in moment ? { at: toIso(moment.at) } : { position: moment.position };

/** What the server refuses to read is what was typed. */
export const asTypedThere = async <Value>(reading: Promise<Value>): Promise<Value> => {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof BadRequest ? new UsageError(error.message) : error;
  }
};
