import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataOf } from '@causeway/event-store/embedded/cluster.ts';
import { readPlace, removeHome } from '@causeway/event-store/embedded/home.ts';
import { runningServer, stopServer } from '@causeway/event-store/embedded/process.ts';

// `npm run demo`: the server with the demo year, on a home that is thrown away when it stops.
const home = mkdtempSync(join(tmpdir(), 'causeway-demo-'));
Object.assign(process.env, { CAUSEWAY_HOME: home, SEED: 'demo', NODE_ENV: 'development' });
for (const named of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'EVENT_STORE_URL', 'EVENT_STORE_OWNER_URL', 'OIDC_ISSUER'])
  delete process.env[named];
process.on('exit', () => removeHome(home));
// Whoever stops it before it is ready leaves no database behind: nobody would come back for it.
const endEarly = async () => {
  const place = readPlace(home);
  const pid = place && runningServer(dataOf(place));
  if (pid !== null) await stopServer(pid, ['SIGQUIT', 'SIGKILL']);
  process.exit(1);
};
process.on('SIGINT', endEarly).on('SIGTERM', endEarly).on('SIGHUP', endEarly);
await import('./main.ts');
process.off('SIGINT', endEarly).off('SIGTERM', endEarly).off('SIGHUP', endEarly);
