import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { globalSetup: ['@causeway/event-store/testing/global-setup.ts'], testTimeout: 60_000, hookTimeout: 60_000, pool: 'forks' },
});
