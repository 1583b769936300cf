import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Half of the program's start is making JavaScript of its own sources: what was made is kept for the next time, where nobody else writes.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/causeway', import.meta.url)));

const [{ runProgram }, { processTerminal }] = await Promise.all([import('./program.ts'), import('./terminal.ts')]);
process.exitCode = await runProgram(process.argv.slice(2), processTerminal());
