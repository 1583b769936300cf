import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeHome } from './home.ts';

it('a home is removed whole though somebody takes files of it away meanwhile, as a server does that ends', async () => {
  const home = mkdtempSync(join(tmpdir(), 'causeway-home-spec-'));
  const folder = join(home, 'data');
  mkdirSync(folder);
  for (let file = 0; file < 2_000; file += 1) writeFileSync(join(folder, String(file)), '');
  const taking = `console.log(); for (let file = 0; file < 2000; file += 1) try { require('fs').unlinkSync(${JSON.stringify(folder)} + '/' + file); } catch {}`;
  const child = spawn(process.execPath, ['-e', taking], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  removeHome(home);
  expect(existsSync(home)).toBe(false);
  await once(child, 'exit');
});
