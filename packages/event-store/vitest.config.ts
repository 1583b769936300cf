import { defineConfig } from 'vitest/config';
import { withDatabase } from './src/testing/vitest-with-database.ts';

export default defineConfig({ test: withDatabase });
