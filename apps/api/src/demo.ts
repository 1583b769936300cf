import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlace } from '@causeway/event-store/embedded/home.ts';

// `npm run demo`: the server with the demo year, on a home that is thrown away when it stops.
const home = mkdtempSync(join(tmpdir(), 'causeway-demo-'));
Object.assign(process.env, { CAUSEWAY_HOME: home, SEED: 'demo', NODE_ENV: 'development' });
for (const named of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'EVENT_STORE_URL', 'EVENT_STORE_OWNER_URL', 'OIDC_ISSUER'])
  delete process.env[named];
process.on('exit', () => {
  const base = readPlace(home)?.base;
  if (base) rmSync(base, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});
await import('./main.ts');
