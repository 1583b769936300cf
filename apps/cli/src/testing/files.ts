import { fileURLToPath } from 'node:url';
import type { Mapping } from '@causeway/import/mapping/mapping.ts';
import { readMapping } from '@causeway/import/mapping/read.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

export const MAIN = path('src/main.ts');
export const FEDERAL_MAPPING = path('mappings/federal-2024.yaml');
export const EXCERPT = path('samples/federal-2024-excerpt.csv');
export const federal = (): Mapping => readMapping(FEDERAL_MAPPING);
