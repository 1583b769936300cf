import { withDatabase } from '@causeway/event-store/testing/vitest-with-database.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes graphql's CommonJS build for everybody; Vite would take the other one for our files, and schemas do not pass between the two.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // Its files run in two processes: what they all import takes each of them longer to load than most take to run, and where a server begins or a database
  // is away, one waits.
  test: { ...withDatabase, isolate: false, maxWorkers: 2 },
});
