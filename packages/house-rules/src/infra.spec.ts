import { describe, expect, it } from 'vitest';
import { files, read } from './repository.ts';

const compose = read('infra/compose.yaml');
const example = read('infra/.env.example');
const realm = read('infra/keycloak/realm.json');
const service = (name: string): string => new RegExp(`\\n  ${name}:\\n([\\s\\S]*?)(?=\\n  \\w+:\\n|\\n\\w|$)`).exec(compose)?.[1] ?? '';
const variablesOf = (text: string): string[] => [...new Set([...text.matchAll(/\$\{(\w+)/g)].map((match) => match[1] ?? ''))];

describe('the Compose file', () => {
  it('takes every secret and address from .env, which the example names, and nothing else is in the example', () => {
    const named = [...example.matchAll(/^(\w+)=/gm)].map((match) => match[1] ?? '');
    expect(variablesOf(compose).sort()).toEqual(named.sort());
  });

  it('stops where one of them is not set, at its first use', () => {
    for (const name of variablesOf(compose)) expect(compose).toMatch(new RegExp(`\\$\\{${name}:\\?set in infra/\\.env\\}`));
  });

  it('gives the server no password but its own', () => {
    expect(service('causeway')).toContain('causeway_server');
    expect(service('causeway')).not.toMatch(/OWNER|POSTGRES_PASSWORD|READER/);
    expect(service('migrate')).toContain('DATABASE_OWNER_URL');
  });

  it('mounts only files that are there', () => {
    const mounted = [...compose.matchAll(/- \.\/([^:]+):/g)].map((match) => `infra/${match[1]}`);
    expect(mounted.length).toBeGreaterThan(1);
    expect(mounted.filter((path) => !files.includes(path))).toEqual([]);
  });

  it('publishes on loopback alone: a proxy that ends TLS stands in front', () => {
    const published = [...compose.matchAll(/^ {6}- "([^"]+:\d+)"$/gm)].map((match) => match[1] ?? '');
    expect(published.length).toBeGreaterThan(0);
    expect(published.filter((each) => !each.startsWith('127.0.0.1:'))).toEqual([]);
  });
});

describe('the image', () => {
  it('starts programs that are there, and copies nothing that is not in the repository', () => {
    const programs = [...`${read('infra/Dockerfile')}${compose}`.matchAll(/"node", (?:"--[^"]+", )*"([^"]+\.ts)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(programs.length).toBeGreaterThan(1);
    expect(programs.filter((path) => !files.includes(path))).toEqual([]);
    for (const left of ['.git', '**/node_modules', '**/.causeway', '**/.env'])
      expect(read('infra/Dockerfile.dockerignore')).toContain(`\n${left}\n`);
  });

  it('runs the server with the same memory as npm start', () => {
    const [command = ''] = /(?<=^CMD ).*/m.exec(read('infra/Dockerfile')) ?? [];
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
    expect(scripts.start).toContain((JSON.parse(command) as string[]).join(' '));
  });
});

describe('the realm', () => {
  it('is JSON, with a client that proves itself, uses PKCE and gives tokens for our audience', () => {
    const { clients } = JSON.parse(realm) as { clients: Record<string, unknown>[] };
    expect(clients[0]).toMatchObject({
      clientId: 'causeway-web',
      publicClient: false,
      attributes: { 'pkce.code.challenge.method': 'S256' },
    });
    expect(realm).toContain('"included.custom.audience": "causeway"');
  });

  it('has its placeholders from the service that imports it', () => {
    for (const name of variablesOf(realm)) expect(service('keycloak')).toMatch(new RegExp(`^ {6}${name}: `, 'm'));
  });
});
