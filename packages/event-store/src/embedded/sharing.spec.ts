import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { startEmbedded } from './embedded.ts';
import { readPlace, removeHome, writePlace } from './home.ts';
import { startOf } from './identity.ts';

const home = mkdtempSync(join(tmpdir(), 'causeway-shared-'));
afterAll(() => removeHome(home));

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
};

describe('a home that was deleted', () => {
  it('begins anew in the same place, its database gone', async () => {
    const gone = join(home, 'gone');
    const first = await startEmbedded(gone);
    await first.stop();
    const { base } = readPlace(gone)!;
    rmSync(gone, { recursive: true });
    const second = await startEmbedded(gone);
    expect(await answers(second.serverUrl)).toBe(true);
    expect(existsSync(base)).toBe(readPlace(gone)!.base === base);
    await second.stop();
    rmSync(readPlace(gone)!.base, { recursive: true });
  });
});

describe('an embedded database of several processes', () => {
  it('is one server; whoever started it may leave first, the last one out stops it', async () => {
    const first = await startEmbedded(home);
    const second = await startEmbedded(home);
    expect(second.pid).toBe(first.pid);
    await first.stop();
    expect(await answers(second.serverUrl)).toBe(true);
    await second.stop();
    expect(await answers(second.serverUrl)).toBe(false);
    expect(startOf(first.pid)).toBeNull();
  });

  it('is not kept alive by a user that was killed', async () => {
    const alone = await startEmbedded(home);
    const place = readPlace(home)!;
    writePlace(home, { ...place, users: [...place.users, { id: 'killed', pid: process.pid, started: 'before this process' }] });
    await alone.stop();
    expect(startOf(alone.pid)).toBeNull();
  });
});
