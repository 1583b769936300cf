import { writeFileSync } from 'node:fs';
import { documentOfDefault } from './document.ts';

writeFileSync(new URL('../../../../docs/checklist.md', import.meta.url), documentOfDefault());
