import { startEmbedded } from '../embedded/embedded.ts';

// A process that starts, or joins, the embedded database of a home, says so, and stays until it is killed.
await startEmbedded(process.argv[2]!);
process.stdout.write('held\n');
setInterval(() => {}, 60_000);
