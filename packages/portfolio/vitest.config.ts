import { withDatabase } from '@causeway/event-store/testing/vitest-with-database.ts';
import { defineConfig } from 'vitest/config';

/** Its files run in one process: what they all import takes each of them longer to load than most take to run. */
export default defineConfig({ test: { ...withDatabase, isolate: false } });
