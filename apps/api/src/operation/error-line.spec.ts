import { testDatabase } from '@causeway/event-store/testing/test-database.ts';
import { GraphQLError } from 'graphql';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { errorLine } from './error-line.ts';

const KIM = /kim|example\.com|secret/i;

describe('an error in the log', () => {
  it('says what happened and where', () => {
    const line = errorLine(new TypeError('it is not a function', { cause: new Error('the disk is full') }));
    expect(line).toMatchObject({
      type: 'TypeError',
      message: 'it is not a function',
      cause: { type: 'Error', message: 'the disk is full' },
    });
    expect(line.stack[0]).toContain('error-line.spec.ts');
  });

  it('that says much takes no time', () => {
    const before = process.cpuUsage();
    expect(errorLine(new Error(`${'x'.repeat(200_000)} kim@example.org`)).message).toBe(`${'x'.repeat(200_000)} …`);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
  });

  it('of the database names its table and constraint, and no value that somebody typed', async () => {
    const database = await testDatabase([]);
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query('create table person (email text constraint one_address unique, id uuid)');
    await client.query(`insert into person values ('kim@example.com')`);
    const thrown = async (...query: [string, unknown[]]) => client.query(...query).catch((error: unknown) => error);
    const twice = errorLine(await thrown('insert into person values ($1)', ['kim@example.com']));
    expect(twice).toMatchObject({ type: 'error', code: '23505', table: 'person', constraint: 'one_address' });
    const noId = errorLine(await thrown('select * from person where id = $1', ['Kim’s secret']));
    expect(noId).toMatchObject({ code: '22P02', message: 'invalid input syntax for type uuid: …' });
    expect(JSON.stringify([twice, noId])).not.toMatch(KIM);
    await client.end();
    await database.drop();
  });

  it.each([
    ['an address', new Error('no mail to <kim@example.com>: bounced')],
    ['a token', new Error('Bearer c2VjcmV0 was refused, so was eyJhbGciOi.c2VjcmV0.x')],
    ['an address deep inside', new Error('failed', { cause: new Error('again', { cause: new Error('kim@example.com') }) })],
    ['a document', new GraphQLError('failed', { extensions: { variables: { name: 'Kim' } }, source: { body: '{ kim }' } as never })],
    [
      'fields of its own',
      Object.assign(new Error('failed'), { detail: 'Key (email)=(kim@example.com)', body: 'secret', headers: { cookie: 'secret' } }),
    ],
    ['a text that was thrown', 'Kim'],
  ])('does not keep %s', (_, error) => {
    expect(JSON.stringify({ ...errorLine(error), stack: [] })).not.toMatch(/kim|example\.com|c2VjcmV0|secret/i);
  });
});
