import { z } from 'zod';
import { mappingSchema } from './mapping.ts';

/** Mappings as a JSON Schema, which editors complete and check by; generated from what the import itself checks by. */
export const mappingJsonSchema = (): string => {
  const schema = z.toJSONSchema(mappingSchema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ ...schema, title: 'A mapping of Causeway: how the rows of a register become POCs' }, null, 2)}\n`;
};
