import { AREAS, type Area } from '../areas.ts';
import { DEFAULT_TEMPLATE } from './default-template.ts';
import type { TemplateItem } from './template.ts';

const titleOf = (area: Area): string => area.charAt(0) + area.slice(1).toLowerCase().replace('_', ' ');

const weeksOf = (weeks: number): string => `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`;

const itemText = ({ id, question, weight, blocking, effortWeeks, levels, evidenceHint, references }: TemplateItem): string =>
  [
    `- **${id}** ${question} (weight ${weight}, ${weeksOf(effortWeeks)}${blocking ? ', blocking' : ''})`,
    ...levels.map((level, score) => `  - ${score}: ${level}`),
    `  - Evidence of a 3: ${evidenceHint}`,
    `  - Answers to: ${references.join('; ')}.`,
  ].join('\n');

/** What the references are of, as they begin, and what the framework is called in full. */
const FRAMEWORKS: readonly (readonly [prefix: string, name: string])[] = [
  ['ML Test Score', 'The ML Test Score: a rubric of 28 tests for production readiness (Breck et al., 2017), by section and number'],
  ['NIST AI RMF 1.0', 'NIST AI Risk Management Framework 1.0 (NIST AI 100-1, 2023), by subcategory'],
  ['ISO/IEC 42001', 'ISO/IEC 42001:2023, artificial intelligence management systems, by clause and control of Annex A'],
  ['EU AI Act', 'Regulation (EU) 2024/1689, the AI Act, by article'],
  ['OWASP LLM Top 10', 'OWASP Top 10 for LLM applications, 2025'],
];

/** Every reference of one framework with the items that answer to it. */
const crosswalk = (prefix: string): string => {
  const answers = new Map<string, string[]>();
  for (const { id, references } of DEFAULT_TEMPLATE.items)
    for (const reference of references.filter((one) => one.startsWith(prefix)))
      answers.set(reference, [...(answers.get(reference) ?? []), id]);
  const inOrder = [...answers].sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
  return inOrder.map(([reference, ids]) => `- ${reference}: ${ids.join(', ')}`).join('\n');
};

/** docs/checklist.md: the default checklist as people read it, and what its items answer to (CL-1). */
export const documentOfDefault = (): string => `# The default checklist

The ${DEFAULT_TEMPLATE.items.length} items that the template \`${DEFAULT_TEMPLATE.id}\` offers on an empty log. An organisation publishes its own with \`publishTemplate\`; a POC keeps the
version that it was written from. Of each level stands what a stranger could check: 0 absent, 1 designed, 2 working, 3 proven. A blocking item
below the policy's blocking score keeps the gate shut. The weeks are the typical effort of one engineer from 0 to 2; each level costs half.

This page is written by \`npm run document -w @causeway/checklist\`; a test fails while it says something else than the template.

${AREAS.map((area) => {
  const items = DEFAULT_TEMPLATE.items.filter((item) => item.area === area);
  return `## ${titleOf(area)}\n\n${items.map(itemText).join('\n')}\n`;
}).join('\n')}
## What the items answer to

Wording and scope follow the sources below and the production-readiness and launch checklists of well-known handbooks on site reliability. A POC's
list names none of its own: the crosswalk comes with the template.

${FRAMEWORKS.map(([prefix, name]) => `### ${name}\n\n${crosswalk(prefix)}\n`).join('\n')}`;
