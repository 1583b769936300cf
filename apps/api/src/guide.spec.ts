import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';
import { proposal, scoped } from './testing/stories.ts';

// The guide is run as it is written: what one copies from it works.

const guide = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1]!);
const run = promisify(execFile);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const here = (text: string) => text.replaceAll('http://127.0.0.1:4000', server.url);
const command = async (field: string, input: object) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await server.token('demo-pmo')}` },
    body: JSON.stringify({
      query: `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { poc { id } userErrors { message } } }`,
      variables: { input },
    }),
  });
  const { data } = (await response.json()) as { data: Record<string, { poc: { id: string } }> };
  return data[field]!.poc.id;
};

describe('docs/api.md', () => {
  it('begins with a command that answers what it says', async () => {
    const { stdout } = await run('sh', ['-c', here(blocks('sh')[0]!)]);
    // Its figures are the demo year's, which demo.spec.ts looks at; here nothing is recorded yet.
    const shown = JSON.parse(blocks('json')[0]!, (_, value: unknown) => (typeof value === 'number' ? 0 : value)) as unknown;
    expect(JSON.parse(stdout)).toEqual(shown);
  });

  it('ends with a script that reports the portfolio', async () => {
    await command('kickOffPoc', { pocId: await command('proposePoc', scoped({ name: 'Claims triage' })) });
    await command('adoptPoc', proposal({ name: 'Voice notes' }));
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', here(blocks('js').at(-1)!)]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^ {2}0 % {2}shut {2}Claims triage {2}weakest: AUTHENTICATION {2}TYPICAL, short of [\d,.]+ USD/);
    expect(lines[1]).toMatch(/^ {2}0 % {2}shut {2}Voice notes {2}weakest: - {2}UNBUDGETED, short of 0\.00 USD {2}.*NO_CHECKLIST/);
    expect(lines[3]).toMatch(/^2 running, 0 with an open gate, at \d{4}-/);
    expect(lines[4]).toMatch(/^money at risk: [\d,.]+ USD to [\d,.]+ USD$/);
  });
});
