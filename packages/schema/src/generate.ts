import { writeFileSync } from 'node:fs';
import { printed } from './slices.ts';

writeFileSync(new URL('../schema.graphql', import.meta.url), printed());
