import { type Migration, readMigrations } from '@causeway/event-store/postgres/migrate.ts';

/** The read side's migrations, after the log's. */
export const portfolioMigrations = (): Migration[] => readMigrations('portfolio', new URL('./migrations/', import.meta.url));
