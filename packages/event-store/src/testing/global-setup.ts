import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../embedded/embedded.ts';
import { removeHome } from '../embedded/home.ts';

/** One embedded server for a whole test run; `testDatabase` makes databases on it. */
export default async function setup(): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'causeway-test-'));
  const embedded = await startEmbedded(home);
  process.env.CAUSEWAY_TEST_SUPERUSER_URL = embedded.superuserUrl;
  process.env.CAUSEWAY_TEST_OWNER_URL = embedded.ownerUrl;
  process.env.CAUSEWAY_TEST_SERVER_URL = embedded.serverUrl;
  process.env.CAUSEWAY_TEST_READER_URL = embedded.readerUrl;
  return async () => {
    await embedded.stop();
    removeHome(home);
  };
}
