import type { Recorded } from '@causeway/kernel/fact.ts';
import type { TemplateEvent } from './events.ts';
import type { Template } from './template.ts';

/** CL-1: a template is versioned: each publication is the next version. */
export const evolveTemplate = (state: Template | null, { data }: Recorded<TemplateEvent>): Template => ({
  ...data,
  version: (state?.version ?? 0) + 1,
});

/** A template before its first publication. */
export const initialTemplate: Template | null = null;
