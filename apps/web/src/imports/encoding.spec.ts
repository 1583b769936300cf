import { expect, it } from 'vitest';
import { encodingIn, withEncoding } from './encoding';

const mapping = `register: desk
file:
  format: csv
  encoding: windows-1252   # as spreadsheets write
fields:
  name: encoding
`;

it('a draft says so in one line', () => {
  const draft = 'file: { format: csv, encoding: windows-1252, delimiter: ";" }   # as detected';
  expect(encodingIn(draft)).toBe('windows-1252');
  expect(withEncoding(draft, 'utf-16le')).toBe(draft.replace('windows-1252', 'utf-16le'));
});

it('a mapping says what its file is written in, and says something else with nothing else changed', () => {
  expect(encodingIn(mapping)).toBe('windows-1252');
  expect(withEncoding(mapping, 'shift_jis')).toBe(mapping.replace('windows-1252', 'shift_jis'));
});

it('a mapping that does not say is left to be detected', () => {
  const silent = 'register: desk\nfields:\n  name: encoding\n';
  expect(encodingIn(silent)).toBeUndefined();
  expect(withEncoding(silent, 'shift_jis')).toBe(silent);
});
