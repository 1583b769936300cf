import { describe, expect, it } from 'vitest';
import { federal, folder } from '../testing/files.ts';
import { MappingError, readMapping } from './mapping.ts';

const file = folder();
const refusalOf = (text: string): string => {
  try {
    readMapping(file('mapping.yaml', text));
  } catch (error) {
    if (error instanceof MappingError) return error.message;
    throw error;
  }
  return 'accepted';
};

const GOOD = `name: register
file: { format: csv }
becomes:
  column: Stage
  values:
    Idea: { status: PROPOSED }
fields:
  name: { column: Name }
  hypothesis: { column: Purpose, otherwise: not stated }
  track: { value: RESEARCH }
adopted:
  rationale: { column: Stage, text: "Reported as {}." }
`;

describe('a mapping', () => {
  it('is read with its defaults', () => {
    expect(refusalOf(GOOD)).toBe('accepted');
    expect(readMapping(file('mapping.yaml', GOOD))).toMatchObject({ file: { encoding: 'utf-8' }, skip: [], adopted: { scores: [] } });
  });

  it('of the federal inventory is shipped and valid', () => {
    expect(federal()).toMatchObject({ name: 'federal-2024', file: { encoding: 'windows-1252' } });
    expect(federal().adopted.scores.map(({ item }) => item)).toEqual(['MON-3', 'SUP-3', 'DATA-3', 'COMP-3', 'COMP-1', 'COMP-2', 'ERR-4']);
  });

  it.each<[string, string, RegExp]>([
    ['a status that does not exist', GOOD.replace('PROPOSED', 'DONE'), /mapping\.yaml:6:\d+: becomes\.values\.Idea\.status: /],
    ['a word that is none of its own', GOOD.replace('fields:', 'colour: red\nfields:'), /mapping\.yaml:\d+:\d+: .*colour/],
    ['a missing part', GOOD.replace(/adopted:[\s\S]*/, ''), /mapping\.yaml:1:1: adopted: /],
    [
      'a score beyond 3',
      `${GOOD}  scores:\n    - { item: MON-3, column: Monitoring, values: { Yes: 4 } }\n`,
      /mapping\.yaml:14:\d+: adopted\.scores\.0\.values\.Yes: /,
    ],
    ['an encoding that is none', GOOD.replace('format: csv', 'format: csv, encoding: ebcdic'), /mapping\.yaml:2:\d+: file\.encoding: /],
    [
      'a limit that is no day',
      `${GOOD}  startedOn: { dates: [Start], formats: [YYYY-MM-DD], notBefore: "1990" }\n`,
      /notBefore: must be a day such as 1990-01-01/,
    ],
    ['YAML that breaks off', 'name: [register\nfile: x', /mapping\.yaml:\d+:\d+: /],
    ['nothing at all', '', /mapping\.yaml:1:1: /],
  ])('with %s is refused with file, line and column', (_, text, message) => expect(refusalOf(text)).toMatch(message));
});
