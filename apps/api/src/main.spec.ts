import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { dataOf } from '@causeway/event-store/embedded/cluster.ts';
import { readPlace, removeHome } from '@causeway/event-store/embedded/home.ts';
import { runningServer } from '@causeway/event-store/embedded/process.ts';
import { afterAll, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

const home = mkdtempSync(join(tmpdir(), 'causeway-ended-'));
afterAll(() => removeHome(home));

const started = () =>
  spawn(process.execPath, [MAIN], {
    env: { ...process.env, NODE_ENV: 'development', CAUSEWAY_HOME: home, PORT: '0', SEED: 'none', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const endsWith = async (child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> => {
  const exit = once(child, 'exit');
  child.kill(signal);
  return (await exit)[0];
};

describe('a server that is told to end', () => {
  it('while it starts ends as soon as it has started, and leaves no database behind', async () => {
    const child = started();
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += String(text);
      });
    const place = () => readPlace(home);
    while (place() === null || runningServer(dataOf(place()!)) === null) await sleep(20);
    expect(await endsWith(child, 'SIGTERM')).toBe(0);
    expect([runningServer(dataOf(place()!)), said]).toEqual([null, '']);
  });

  it.each(['SIGINT', 'SIGHUP'] as const)(
    'stops gracefully by %s, though it is told twice at once, as npm and a terminal do',
    async (signal) => {
      const child = started();
      await once(child.stdout, 'data');
      child.kill(signal);
      expect(await endsWith(child, signal)).toBe(0);
      expect(runningServer(dataOf(readPlace(home)!))).toBe(null);
    },
  );

  it('by way of npm: the shell between them makes way', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const name of ['start', 'demo']) {
      const [, program] = /&& exec node (\S+)$/.exec(scripts[name]!)!;
      expect(existsSync(new URL(`../../../${program}`, import.meta.url))).toBe(true);
    }
  });
});
