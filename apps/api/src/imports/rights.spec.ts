import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importing, MAPPING, REGISTER } from '../testing/importing.ts';
import { Browser, startTestServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
const { ask, send, post, finished } = importing(() => server);

describe('who may import (§9)', () => {
  /** Makes somebody a PMO, or no longer. */
  const role = async (mutation: 'grantRole' | 'revokeRole') => {
    const query = `mutation { ${mutation}(input: { email: "owner@causeway.demo", role: PMO }) { userErrors { code } } }`;
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await server.token('demo-admin')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  };

  it.each(['demo-admin', 'demo-team', 'demo-owner', 'demo-auditor', 'demo-viewer'])('%s may not', async (client) => {
    expect(await send(REGISTER, { client })).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });

  it('nobody may who is not signed in', async () => {
    expect(await send(REGISTER, { client: null })).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  });

  it('nobody may by a token that cannot be taken', async () => {
    const answer = await fetch(`${server.url}/imports?name=a.csv`, {
      method: 'POST',
      body: REGISTER,
      headers: { authorization: 'Bearer a.b.c' },
    });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('invalid_token')]);
    expect(await answer.json()).toMatchObject({ code: 'UNAUTHENTICATED', message: expect.any(String) });
  });

  it.each([
    ['GET', '', undefined],
    ['POST', '/draft', { encoding: 'utf-8' }],
    ['POST', '/preview', { mapping: MAPPING }],
    ['POST', '/start', { mapping: MAPPING }],
    ['POST', '/cancel', undefined],
    ['GET', '/report', undefined],
    ['DELETE', '', undefined],
  ])('another’s import is not there for whoever may import, too: %s %s', async (method, path, body) => {
    await role('grantRole');
    const { id } = (await send(REGISTER)).body;
    const asked = { method, ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) };
    const unknown = await ask(`/00000000-0000-4000-8000-000000000000${path}`, asked, 'demo-owner');
    expect(await ask(`/${id}${path}`, asked, 'demo-owner')).toEqual(unknown);
    expect(unknown).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect((await ask('', {}, 'demo-owner')).body).not.toContain(id);
    expect((await ask(`/${id}`, {})).body).toMatchObject({ phase: 'RECEIVED' });
  });

  it('an address that cannot be read is no import’s', async () => {
    expect(await ask('/%ff', {})).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('whoever loses the role meanwhile imports no further, though anybody may propose', async () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => `Revoked ${row};It holds;Care;idea\n`).join('');
    await role('grantRole');
    const { id } = (await send(`Project;Purpose;Department;Stage\n${rows}`, { client: 'demo-owner' })).body;
    expect((await post(`/${id}/start`, { mapping: MAPPING }, 'demo-owner')).status).toBe(202);
    await expect.poll(async () => (await ask(`/${id}`, {}, 'demo-owner')).body.phase).toBe('IMPORTING');
    await role('revokeRole');
    expect((await ask(`/${id}`, {}, 'demo-owner')).status).toBe(403);
    // Nobody else's is under way any more.
    const other = (await send(REGISTER)).body.id;
    await expect.poll(async () => (await post(`/${other}/start`, { mapping: MAPPING })).status).toBe(202);
    await finished(other);
    await role('grantRole');
    const { phase, done } = (await ask(`/${id}`, {}, 'demo-owner')).body;
    expect([phase, done < 3_000]).toEqual(['CANCELLED', true]);
  });

  it.each([
    ['no JSON', '{', {}, 400],
    ['larger than is taken', JSON.stringify({ mapping: 'x'.repeat(1_100_000) }), {}, 413],
    ['much larger than it says', gzipSync(Buffer.alloc(20_000_000, 32)), { 'content-encoding': 'gzip' }, 413],
    ['compressed as nobody does', '{}', { 'content-encoding': 'lzma' }, 415],
    [
      'in another encoding than JSON has',
      Buffer.from('{"mapping":"a"}', 'utf16le'),
      { 'content-type': 'application/json; charset=utf-16le' },
      415,
    ],
    ['not in the encoding that it says', Buffer.from([...Buffer.from('{"mapping":"'), 0xff, 0x22, 0x7d]), {}, 400],
  ])('a body that is %s is refused with its reason, and not looked at of somebody unknown', async (_, body, headers, status) => {
    const { id } = (await send(REGISTER)).body;
    for (const path of ['/draft', '/preview', '/start']) {
      const asked = {
        method: 'POST',
        body,
        headers: new Headers({ 'content-type': 'application/json', ...(headers as Record<string, string>) }),
      };
      expect(await ask(`/${id}${path}`, asked)).toMatchObject({ status, body: { code: 'BAD_USER_INPUT', message: expect.any(String) } });
      const answer = await fetch(`${server.url}/imports/${id}${path}`, asked);
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    }
  });

  it('a page of another site may not, though the browser sends its cookie', async () => {
    const browser = new Browser();
    await browser.signIn(server.url, 'pmo');
    const sent = (headers: Record<string, string>) =>
      browser.go(`${server.url}/imports?name=a.csv`, { method: 'POST', body: REGISTER, headers });
    expect((await sent({})).status).toBe(403);
    expect((await sent({ 'x-causeway-request': 'web' })).status).toBe(201);
  });
});
