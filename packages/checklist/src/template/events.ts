import type { Fact } from '@causeway/kernel/fact.ts';
import { z } from 'zod';
import { itemSchema } from '../events.ts';

// The storage format of a `template-<id>` stream: it only ever grows (a changed shape is a new version).

const TemplatePublished = z.strictObject({
  id: z.string(),
  name: z.string(),
  items: z.array(itemSchema.extend({ evidenceHint: z.string(), references: z.array(z.string()) })),
});

/** The stream's event types: version, shape, and which fields are free texts. */
export const templateEvents = { TemplatePublished: { version: 1, schema: TemplatePublished, texts: [] } } as const;

export type TemplateEvent = Fact<'TemplatePublished', z.infer<typeof TemplatePublished>>;
