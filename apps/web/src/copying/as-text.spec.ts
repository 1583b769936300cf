import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { asCurl, asGraphql } from './as-text';

const asked = { name: 'Poc', document: 'query Poc($slug: String!) { poc(slug: $slug) { name } }', variables: { slug: "l'été" } };

it('a screen’s question is copied with its variables', () => {
  expect(asGraphql(asked)).toBe(`# variables: {"slug":"l'été"}\n${asked.document}\n`);
});

it('as curl it is one command whose body a shell hands on unchanged', () => {
  const command = asCurl(asked, 'https://causeway.example');
  const said = execFileSync('sh', ['-c', `curl() { for word; do printf '%s\\n' "$word"; done; }\n${command}`], {
    encoding: 'utf8',
    env: { CAUSEWAY_TOKEN: 'token' },
  });
  const words = said.trim().split('\n');
  expect(words.slice(0, 5)).toEqual([
    'https://causeway.example/graphql',
    '-H',
    'Content-Type: application/json',
    '-H',
    'Authorization: Bearer token',
  ]);
  expect(JSON.parse(words[6]!)).toEqual({ query: asked.document, variables: asked.variables });
});
