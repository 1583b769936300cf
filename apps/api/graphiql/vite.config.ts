import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** GraphiQL from the installed package, for development: nothing is loaded from elsewhere. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/graphiql/',
  logLevel: 'error',
  build: { outDir: '../dist/graphiql', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 10_000, reportCompressedSize: false },
  worker: { format: 'es' },
});
