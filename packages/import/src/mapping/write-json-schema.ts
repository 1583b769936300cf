import { writeFileSync } from 'node:fs';
import { mappingJsonSchema } from './json-schema.ts';

writeFileSync(new URL('../../mapping.schema.json', import.meta.url), mappingJsonSchema());
