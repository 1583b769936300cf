import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files on their way in that all processes of a home keep, by their imports. */
export const filesIn = (uploads: string): string[] => readdirSync(uploads).flatMap((process) => readdirSync(join(uploads, process)));
