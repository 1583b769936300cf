import { defineConfig } from 'vitest/config';
import { transform } from './transform.ts';

/** Three kinds of tests: what screens work out, parts of screens in jsdom, and the built application in the browser that comes with `npm ci`. */
export default defineConfig({
  test: {
    projects: [
      {
        // They share a document, which each test leaves empty: to make one for each file, and load into it what they all import, takes longer than they run.
        plugins: transform(),
        test: {
          name: 'parts',
          isolate: false,
          environment: 'jsdom',
          setupFiles: ['src/testing/setup.ts'],
          include: ['src/**/*.spec.tsx'],
          testTimeout: 60_000,
        },
      },
      {
        // Nothing is drawn in these, and nothing kept: a document of jsdom, or a process for each, takes longer to make than most of them to run.
        plugins: transform(),
        test: {
          name: 'workings',
          isolate: false,
          environment: 'node',
          setupFiles: ['src/testing/language.ts'],
          include: ['src/**/*.spec.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: transform(),
        test: {
          name: 'browser',
          environment: 'node',
          include: ['e2e/**/*.spec.ts'],
          // Each file has a server and a browser of its own; two of them keep two cores busy.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // A browser on a machine that does much else may miss a moment; what is wrong fails twice, and a test that passed at the second go is told as such.
          // A story, whose steps stand on the ones before, has no second go (`retry: 0` there): it would begin where the first left off.
          retry: 1,
          testTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          // A server that seeds the demo year was seen to take a minute and a half where the machine did thirty other things.
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
