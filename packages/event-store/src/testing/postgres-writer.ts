import { openPostgresStore } from '../postgres/postgres-store.ts';
import { writeAsProcess } from './write-as-process.ts';

const [url, writers] = process.argv.slice(2);
await writeAsProcess(await openPostgresStore({ url: url! }), Number(writers));
