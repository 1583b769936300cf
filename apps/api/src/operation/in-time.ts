import { setTimeout as sleep } from 'node:timers/promises';

/** What is answered, or what holds where the answer takes longer: a database that hangs says nothing for as long as any statement may take. */
export const inTime = async <Answer>(asked: Promise<Answer>, ms: number, otherwise: Answer): Promise<Answer> => {
  const answered = new AbortController();
  try {
    return await Promise.race([asked, sleep(ms, otherwise, { signal: answered.signal })]);
  } finally {
    answered.abort();
  }
};
