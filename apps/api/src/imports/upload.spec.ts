import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NoRoom, receive, Stalled, safeName, TooLarge } from './upload.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'causeway-upload-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(home, { recursive: true, force: true });
});

it('keeps what is sent, byte for byte', async () => {
  const bytes = Buffer.from([0, 255, 13, 10, 200]);
  const upload = await receive(Readable.from([bytes.subarray(0, 2), bytes.subarray(2)]), 'a.csv', join(home, 'one'));
  expect(upload).toMatchObject({ name: 'a.csv', bytes: 5 });
  expect(readFileSync(upload.path)).toEqual(bytes);
});

it('a file that is too large leaves nothing behind', async () => {
  await expect(receive(Readable.from([Buffer.alloc(6)]), 'a.csv', join(home, 'one'), { mostBytes: 5 })).rejects.toThrow(TooLarge);
  expect(readdirSync(home)).toEqual([]);
});

it('one that breaks off leaves nothing behind', async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.alloc(3);
      throw new Error('gone');
    })(),
  );
  await expect(receive(broken, 'a.csv', join(home, 'one'))).rejects.toThrow('gone');
  expect(readdirSync(home)).toEqual([]);
});

it('may take as long as it likes while something comes, and none that stands still for a minute is waited for', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const sent = new Readable({ read: () => {} });
  const received = receive(sent, 'a.csv', join(home, 'one'));
  const path = join(home, 'one', 'a.csv');
  for (let bytes = 1; bytes <= 4; bytes += 1) {
    sent.push('x');
    while (!existsSync(path) || statSync(path).size < bytes) await new Promise(setImmediate);
    vi.advanceTimersByTime(59_000);
  }
  vi.advanceTimersByTime(1_000);
  await expect(received).rejects.toThrow(Stalled);
  expect(readdirSync(home)).toEqual([]);
});

it.each(['ENOSPC', 'EDQUOT'])('a disk that is full (%s) is told as what it is, and nothing of the file stays on it', async (code) => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.alloc(3);
      throw Object.assign(new Error('write'), { code });
    })(),
  );
  await expect(receive(broken, 'a.csv', join(home, 'one'))).rejects.toThrow(NoRoom);
  expect(readdirSync(home)).toEqual([]);
});

it.each([
  ['register.csv', 'register.csv'],
  ['C:\\Users\\pmo\\register.csv', 'register.csv'],
  ['../../../etc/passwd', 'passwd'],
  ['..', 'register.csv'],
  ['.bashrc', 'bashrc'],
  ['a\u0000b\u202Ec.csv', 'a_b_c.csv'],
  ['', 'register.csv'],
  [`${'x'.repeat(300)}.csv`, `${'x'.repeat(196)}.csv`],
  [`${'登'.repeat(90)}.csv`, `${'登'.repeat(65)}.csv`],
])('of %j it makes %j', (given, expected) => {
  expect(safeName(given)).toBe(expected);
});
