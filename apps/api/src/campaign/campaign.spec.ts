import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeHome } from '@causeway/event-store/embedded/home.ts';
import { expect, it } from 'vitest';
import { campaign } from './campaign.ts';

it('the server killed three times, its database four times, its projector cut off twice, one of three servers standing still: nothing acknowledged is lost, nothing is carried out twice', {
  timeout: 600_000,
}, async () => {
  const home = mkdtempSync(join(tmpdir(), 'causeway-faults-'));
  try {
    const result = await campaign({
      home,
      port: 0,
      writers: 8,
      apiKills: 3,
      databaseKills: 4,
      connectionEnds: 2,
      freezes: 1,
      freezeMs: 3_000,
    });
    expect(result.wrong).toEqual([]);
    expect(result.endedBackMs).toHaveLength(2);
    // Commands went on while one stood still, or the campaign had ended; how long each took is judged by longer runs, for here it is the machine's, on which other tests run.
    expect(result.acknowledged).toBeGreaterThan(40);
    // Nothing was wrong with what was asked, and while the database was away every client was told to come again.
    expect(result.refusals.filter((code) => code !== 'CONFLICT')).toEqual([]);
    expect(result.otherStatuses).toEqual([]);
    expect(result.unavailable.count).toBeGreaterThan(0);
    expect(result.unavailable.withRetryAfter).toBe(result.unavailable.count);
  } finally {
    removeHome(home);
  }
});
