import { createConnection } from 'node:net';
import pg from 'pg';
import { expect, it } from 'vitest';
import { isConnectionLoss } from './connections.ts';

const withCode = (code: string): Error => Object.assign(new Error('said so'), { code });
const problemOf = (url: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  return client.connect().catch((error: unknown) => error);
};

it('a server that is not there, or whose name nobody knows, is a connection that is lost', async () => {
  expect(isConnectionLoss(await problemOf('postgres://x:x@127.0.0.1:1/x'))).toBe(true);
  expect(isConnectionLoss(await problemOf('postgres://x:x@nobody.invalid/x'))).toBe(true);
  expect(isConnectionLoss(await problemOf('postgres://x:x@%2Ftmp%2Fcauseway-nowhere/x'))).toBe(true);
});

it.each(['EAI_AGAIN', 'ECONNRESET', 'EPIPE', 'ERR_STREAM_DESTROYED', '57P01', '08006'])('so is what says %s', (code) => {
  expect(isConnectionLoss(withCode(code))).toBe(true);
});

it('a mistake of a program is none, whatever letter its code begins with', () => {
  expect(
    ['EINVAL', 'EACCES', 'ERR_INVALID_ARG_TYPE', 'ERR_STREAM_NULL_VALUES', 'EEXIST', '23505', '42601'].filter((code) =>
      isConnectionLoss(withCode(code)),
    ),
  ).toEqual([]);
  expect(() => createConnection({ port: 70_000 })).toThrow(expect.toSatisfy((error: unknown) => !isConnectionLoss(error)));
});
