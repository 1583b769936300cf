import { readFileSync } from 'node:fs';
import { isPlainDate } from '@causeway/kernel/calendar.ts';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

/** A column, by the beginning of its heading. */
const column = z.string().min(1);

const field = z.union([
  z.strictObject({ value: z.string() }),
  z.strictObject({ column, line: z.literal('one').optional(), otherwise: z.string().optional() }),
  z.strictObject({ columns: z.array(column).min(1), join: z.string(), line: z.literal('one').optional() }),
]);

const score = z.strictObject({
  item: z.string().min(1),
  column,
  /** Answer, by its beginning, to score. */
  values: z.record(z.string(), z.int().min(0).max(3)),
  /** This score counts only where another column begins so. */
  where: z.strictObject({ score: z.int(), column, begins: z.string() }).optional(),
});

const mapping = z.strictObject({
  /** Names the register: rows of the same register and content are the same POC, whenever they are imported. */
  name: z.string().min(1),
  file: z.strictObject({ format: z.enum(['csv', 'tsv']), encoding: z.enum(['utf-8', 'windows-1252', 'utf-16le']).default('utf-8') }),
  skip: z
    .array(
      z.union([
        z.strictObject({ column, when: z.literal('empty'), reason: z.string() }),
        z.strictObject({ when: z.literal('repeated'), reason: z.string() }),
      ]),
    )
    .default([]),
  becomes: z.strictObject({
    column,
    values: z.record(
      z.string(),
      z.strictObject({
        status: z.enum(['PROPOSED', 'RUNNING', 'GRADUATED', 'STOPPED']),
        stopReason: z.enum(['NOT_WORTH_PRODUCTION_COST', 'NOT_FEASIBLE', 'OVERTAKEN', 'ABANDONED']).optional(),
      }),
    ),
  }),
  fields: z.strictObject({ name: field, hypothesis: field, unit: field.optional(), track: field, checklistTemplateId: field.optional() }),
  adopted: z.strictObject({
    startedOn: z
      .strictObject({
        dates: z.array(column).min(1),
        formats: z.array(z.enum(['YYYY-MM-DD', 'M/D/YYYY', 'D/M/YYYY', 'D.M.YYYY'])).min(1),
        notBefore: z.string().refine(isPlainDate, 'must be a day such as 1990-01-01').optional(),
      })
      .optional(),
    infrastructure: z
      .strictObject({ column, values: z.record(z.string(), z.enum(['LAPTOP', 'SANDBOX', 'SHARED_PLATFORM', 'PRODUCTION_GRADE'])) })
      .optional(),
    /** Why a POC that was decided elsewhere was; `{}` stands for the column's value. */
    rationale: z.strictObject({ column, text: z.string() }),
    scores: z.array(score).default([]),
  }),
});

/** How the rows of a register become POCs. */
export type Mapping = z.infer<typeof mapping>;
export type FieldMapping = z.infer<typeof field>;

/** The mapping cannot be used; the message names line and column of each mistake. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
}

/**
 * Reads a mapping file.
 * @throws MappingError with one line for each mistake: file:line:column, what was wrong.
 */
export const readMapping = (path: string): Mapping => {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0)
    throw new MappingError(
      document.errors.map(({ pos, message }) => `${path}:${place(lines, pos[0])}: ${message.split('\n')[0]}`).join('\n'),
    );
  const parsed = mapping.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  throw new MappingError(
    parsed.error.issues
      .map((issue) => {
        const node = nearest(document, issue.path);
        return `${path}:${place(lines, node)}: ${issue.path.join('.') || 'the mapping'}: ${issue.message}`;
      })
      .join('\n'),
  );
};

const place = (lines: LineCounter, offset: number): string => {
  const { line, col } = lines.linePos(offset);
  return `${line}:${col}`;
};

/** Offset of the innermost part of the document that is there on the way to a mistake. */
const nearest = (document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number => {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
};
