import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlace } from '@causeway/event-store/embedded/home.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { startServerProcess } from './campaign/server-process.ts';
import { askForToken } from './testing/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'causeway-demo-spec-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const countsOf = async (url: string): Promise<unknown> => {
  const { access_token } = (await (await askForToken(url, 'demo-viewer', 'demo')).json()) as { access_token: string };
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ portfolio { position counts { total proposed running graduated stopped gateOpen } } }' }),
  });
  return ((await answer.json()) as { data: { portfolio: unknown } }).data.portfolio;
};

describe('the server on embedded defaults', { timeout: 600_000 }, () => {
  it('begins with the demo year, told once', async () => {
    const home = join(folder, 'home');
    const first = await startServerProcess(home, 0, { SEED: '', LOG_LEVEL: 'silent' });
    const shown = await countsOf(first.url);
    expect(shown).toMatchObject({ counts: { total: 24, proposed: 2, running: 14, graduated: 4, stopped: 4, gateOpen: 1 } });
    const guide = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');
    expect(shown).toMatchObject((JSON.parse(/```json\n([^`]*)```/.exec(guide)![1]!) as { data: { portfolio: object } }).data.portfolio);
    expect(first.output()).toContain('Telling the demo year');
    await first.stop();
    const second = await startServerProcess(home, 0, { SEED: 'demo', LOG_LEVEL: 'silent' });
    expect(await countsOf(second.url)).toEqual(shown);
    expect(second.output()).not.toContain('Telling');
    await second.stop();
    rmSync(readPlace(home)!.base, { recursive: true, force: true });
  });

  it('leaves nothing behind after `npm run demo`, stopped before it was ready or after', async () => {
    for (const isAwaited of [false, true]) {
      const temporary = mkdtempSync(join(folder, 'tmp-'));
      const child = spawn(process.execPath, [fileURLToPath(new URL('demo.ts', import.meta.url))], {
        env: { ...process.env, TMPDIR: temporary, PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const said = isAwaited ? child.stdout : child.stderr;
      await new Promise<void>((resolve, reject) => {
        said.on('data', (text) => /is ready at|Telling/.test(String(text)) && resolve());
        child.once('exit', (status) => reject(new Error(`ended with ${status}`)));
      });
      const [home] = readdirSync(temporary).filter((name) => name.startsWith('causeway-demo-'));
      const { base } = readPlace(join(temporary, home!))!;
      child.removeAllListeners('exit').kill('SIGTERM');
      await once(child, 'exit');
      expect([existsSync(join(temporary, home!)), existsSync(base)]).toEqual([false, false]);
    }
  });
});
