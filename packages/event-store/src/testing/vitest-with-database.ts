import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

/**
 * How the tests of a package run that needs a database: one embedded server for the run, each file in a process of its own where the package says no other.
 * Times are those after which nothing is expected any more, on a machine that does much else.
 */
export const withDatabase = {
  globalSetup: [fileURLToPath(new URL('global-setup.ts', import.meta.url))],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 60_000 } },
  pool: 'forks',
} satisfies ViteUserConfig['test'];
