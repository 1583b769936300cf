import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// A third of the server's start is making JavaScript of its own sources: what was made is kept for the next time, where nobody else writes.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/causeway', import.meta.url)));

await import('./start.ts');
