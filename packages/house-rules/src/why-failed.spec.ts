import { expect, it } from 'vitest';
import { whyFailed } from './why-failed.ts';

const passed = (task: string) => `${task}:  ✓ src/errors.spec.ts > an error is told\n`.repeat(200);

it('a test that failed, and an error that none caught, stand at the very end, whatever was said of errors before', () => {
  const log = `${passed('@causeway/api:test')}
@causeway/engine:test: \x1b[31m⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯\x1b[39m
@causeway/engine:test: 
@causeway/engine:test: \x1b[41m FAIL \x1b[49m src/log.spec.ts > the log > keeps all
@causeway/api:test:  ✓ src/other.spec.ts (3 tests) 12ms
@causeway/engine:test: AssertionError: expected 1 to be 2
@causeway/engine:test:  ❯ src/log.spec.ts:3:54
@causeway/engine:test:  ❯ run ../../node_modules/vitest/dist/run.js:1:1
@causeway/engine:test: ⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯[1/1]⎯
@causeway/engine:test: ⎯⎯⎯⎯⎯⎯ Unhandled Errors ⎯⎯⎯⎯⎯⎯
@causeway/engine:test: Vitest caught 1 unhandled error during the test run.
@causeway/engine:test: ⎯⎯⎯⎯⎯ Uncaught Exception ⎯⎯⎯⎯⎯
@causeway/engine:test: Error: Connection terminated unexpectedly
@causeway/engine:test: This error originated in "src/database.spec.ts" test file. It doesn't mean the error was thrown inside the file itself.
@causeway/engine:test: The last test to run before this error was "is used all the same". This means either:
@causeway/engine:test:  Test Files  1 failed | 5 passed (6)
${passed('@causeway/api:test')}`;
  expect(whyFailed(log)).toBe(`✗ @causeway/engine:test src/log.spec.ts > the log > keeps all
    AssertionError: expected 1 to be 2
     ❯ src/log.spec.ts:3:54
✗ @causeway/engine:test Uncaught Exception
    Error: Connection terminated unexpectedly
    This error originated in "src/database.spec.ts" test file. It doesn't mean the error was thrown inside the file itself.
    The last test to run before this error was "is used all the same". This means either:
In short, 2 of 2:
✗ @causeway/engine:test src/log.spec.ts > the log > keeps all
    AssertionError: expected 1 to be 2
✗ @causeway/engine:test Uncaught Exception
    Error: Connection terminated unexpectedly
    This error originated in "src/database.spec.ts" test file. It doesn't mean the error was thrown inside the file itself.
    The last test to run before this error was "is used all the same". This means either:`);
});

it('a task that failed by no test is told by its last words, and not by another’s', () => {
  const log = `@causeway/web:build: error during build: no such module
@causeway/web#build:  WARNING  command finished with error, but continuing...
${passed('@causeway/api:test')}`;
  expect(whyFailed(log)).toMatch(/^✗ @causeway\/web:build ended with\n {4}error during build: no such module\nIn short/);
});

it('so is a step that runs no tests', () => {
  expect(whyFailed('src/a.ts(1,2): error TS2322: no\n')).toMatch(/^✗ ended with\n {4}src\/a\.ts\(1,2\): error TS2322: no\nIn short/);
});
