import { defineConfig } from 'vite';
import { transform } from './transform.ts';

/** The server that `npm run dev` talks to; the built application is served by that server itself. */
const server = process.env.CAUSEWAY_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: transform(),
  // The manifest says which chunks a screen needs: what `npm run size` weighs.
  build: { target: 'es2023', sourcemap: false, manifest: true },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: server, ws: true }, '/auth': server, '/imports': server, '/oidc': server },
  },
});
