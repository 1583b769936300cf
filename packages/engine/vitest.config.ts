import { withDatabase } from '@causeway/event-store/testing/vitest-with-database.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: withDatabase });
