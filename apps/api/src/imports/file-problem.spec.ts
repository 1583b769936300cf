import { expect, it } from 'vitest';
import { fileProblem } from './file-problem.ts';

const file = { path: '/srv/uploads/1f2e', name: 'Use cases (2).xlsx' };

it.each([
  [
    '/srv/uploads/1f2e:1: the file is a workbook (xlsx, ods); save it as CSV.',
    'Use cases (2).xlsx: the file is a workbook (xlsx, ods); save it as CSV.',
  ],
  ['/srv/uploads/1f2e:41: this line is not utf-8.', 'Use cases (2).xlsx, line 41: this line is not utf-8.'],
  ['There is no room beside /srv/uploads/1f2e.', 'There is no room beside Use cases (2).xlsx.'],
])('tells a person the file by its name, and the line where it is of one: %s', (message, told) =>
  expect(fileProblem(message, file)).toBe(told),
);
