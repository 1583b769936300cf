import { openPostgresStore } from '../postgres/postgres-store.ts';
import { writeAsProcess } from './contract.ts';

const [url, writers] = process.argv.slice(2);
await writeAsProcess(await openPostgresStore({ url: url! }), Number(writers));
