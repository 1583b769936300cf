import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../testing/api.ts';
import { scoped } from '../testing/stories.ts';

/** A Sunday afternoon in UTC, and Monday already on Kiritimati. */
const SUNDAY = Date.parse('2025-03-09T15:00:00.000Z');
let api: Api;
beforeAll(async () => {
  api = await startApi({ now: () => SUNDAY });
});
afterAll(() => api.close());

describe('the day that a POC is read on', () => {
  it('GA-2 LO-2 is the policy’s of the moment, of a decided POC the one of the policy that it was decided under', async () => {
    const running = await api.propose(scoped({ name: 'Goes on' }));
    const live = await api.propose(scoped({ name: 'In use' }));
    for (const { id } of [running, live]) await api.must('PMO', 'kickOffPoc', { pocId: id });
    await api.must('PMO', 'decide', { pocId: live.id, decision: 'GRADUATE', rationale: 'Needed now.', override: true });
    await api.must('ADMIN', 'changePolicy', { policy: { timeZone: 'Pacific/Kiritimati' }, reason: 'We moved.' });
    const { data, errors } = await api.ask(
      'VIEWER',
      `{ ${[running, live].map(({ id }, place) => `p${place}: poc(id: "${id}") { gate { policyVersion } roadmap { steps { startsOn } } }`).join(' ')} }`,
    );
    expect(errors).toBeUndefined();
    const read = data as Record<string, { gate: { policyVersion: number }; roadmap: { steps: { startsOn: string }[] } }>;
    expect([read.p0, read.p1].map((poc) => [poc?.gate.policyVersion, poc?.roadmap.steps[0]?.startsOn])).toEqual([
      [2, '2025-03-17'],
      [1, '2025-03-10'],
    ]);
  });
});
