import { describe } from 'vitest';
import { appending } from './contract/appending.ts';
import { commandIds } from './contract/command-ids.ts';
import { judgedBy } from './contract/judged-by.ts';
import { kept } from './contract/kept.ts';
import { processes } from './contract/processes.ts';
import { reading } from './contract/reading.ts';
import { logUnderTest, type Subject } from './contract/subject.ts';
import { subscribing } from './contract/subscribing.ts';
import { time } from './contract/time.ts';
import { told } from './contract/told.ts';
import { wholeOrNot } from './contract/whole-or-not.ts';

/** The contract that every adapter of the port passes; its spec is one call. */
export const eventStoreContract = (name: string, begin: () => Promise<Subject>): void => {
  describe(`the contract of the log: ${name}`, () => {
    const log = logUnderTest(begin);
    appending(log);
    commandIds(log);
    wholeOrNot(log);
    judgedBy(log);
    told(log);
    kept(log);
    time(log);
    reading(log);
    subscribing(log);
    processes(log);
  });
};
