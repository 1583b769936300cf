import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration } from './configuration.ts';

const refusalOf = (variables: NodeJS.ProcessEnv): string => {
  try {
    readConfiguration(variables);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('the environment', () => {
  it('runs on embedded defaults when nothing is set', () => {
    expect(readConfiguration({}, '/srv')).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      home: '/srv/.causeway',
      databaseUrl: null,
      issuer: null,
      production: false,
    });
  });

  it.each<[string, NodeJS.ProcessEnv, string]>([
    ['a port that is no number', { PORT: 'http' }, 'PORT: PORT must be a number'],
    ['a port out of range', { PORT: '70000' }, 'PORT: PORT must be 0 to 65535'],
    ['a database of another kind', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: DATABASE_URL must begin with postgres://'],
    ['an outside address without an issuer', { HOST: '0.0.0.0' }, 'set OIDC_ISSUER first'],
    ['production on embedded defaults', { NODE_ENV: 'production' }, 'name your PostgreSQL database'],
    ['a short session secret', { SESSION_SECRET: 'short' }, 'at least 32 characters'],
  ])('refuses %s and says what to do', (_, variables, sentence) => {
    expect(refusalOf(variables)).toContain(sentence);
  });

  it('reports everything that is wrong at once, a line each', () => {
    expect(refusalOf({ NODE_ENV: 'production' }).split('\n')).toHaveLength(4);
  });
});
