import { defineConfig } from 'vitest/config';
import { transform } from './transform.ts';

/** Two kinds of tests: parts of screens in jsdom, and the built application in the browser that comes with `npm ci`. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: transform(),
        test: { name: 'parts', environment: 'jsdom', setupFiles: ['src/testing/setup.ts'], include: ['src/**/*.spec.{ts,tsx}'] },
      },
      {
        plugins: transform(),
        test: {
          name: 'browser',
          environment: 'node',
          include: ['e2e/**/*.spec.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
