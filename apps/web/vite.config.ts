import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { transform } from './transform.ts';

/** The server that `npm run dev` talks to; the built application is served by that server itself. */
const server = process.env.CAUSEWAY_URL ?? 'http://127.0.0.1:4000';

/** The oldest browsers that the screens are made for (docs/operation.md). All have what ES2024 has, popovers, and `checkVisibility` with its options. */
const browsers = ['chrome121', 'edge121', 'firefox125', 'safari17.4'];

/** What one module is made of, as the bundler knows it. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly isEntry: boolean } | null;
}

let ground: ReadonlySet<string> | undefined;

/**
 * What every screen needs is one file: cut up by which screens happen to share what, it would be dozens of small ones, which neither travel nor
 * compress well together.
 */
function nameOfGround(id: string, modules: Modules): string | null {
  ground ??= reachableFrom(fileURLToPath(new URL('src/main.tsx', import.meta.url)), modules);
  return ground.has(id) && !id.includes('node_modules') ? 'ground' : null;
}

function reachableFrom(id: string, modules: Modules, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reachableFrom(imported, modules, found);
  return found;
}

export default defineConfig({
  plugins: transform(),
  // The manifest says which chunks a screen needs: what `npm run size` weighs.
  build: {
    target: browsers,
    sourcemap: false,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: nameOfGround }] } } },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: server, ws: true }, '/auth': server, '/imports': server, '/oidc': server },
  },
});
