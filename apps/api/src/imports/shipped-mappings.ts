import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ShippedMapping } from '@causeway/import/state.ts';

/** Those that come with the command line, whose files they are. */
const folder = fileURLToPath(new URL('../../../cli/mappings/', import.meta.url));

/** Mappings of published registers that come with Causeway, by name; none where the command line was left out. */
export const shippedMappings = async (): Promise<readonly ShippedMapping[]> => {
  const files = await readdir(folder).catch(() => []);
  const names = files.filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (file) => ({ name: file.replace(/\.yaml$/, ''), text: await readFile(`${folder}${file}`, 'utf8') })));
};
