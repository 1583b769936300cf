import { CombinedError } from 'urql';
import { CommandErrors } from '../commands/CommandErrors';
import { PastBanner } from '../moment/PastBanner';
import type { ShownState } from '../states/states';
import { Broken } from './Broken';
import { NotYet } from './MissingPart';
import { NotFound } from './NotFound';
import { PastNotice } from './PastNotice';
import { ReadingFailed } from './ReadingFailed';
import { Skeleton } from './Skeleton';

const nothing = () => undefined;
const said = (code: string, message: string) => new CombinedError({ graphQLErrors: [{ message, extensions: { code } }] });
const title = 'The portfolio could not be read';

export const shellStates: readonly ShownState[] = [
  { name: 'loading', part: <Skeleton lines={5} /> },
  {
    name: 'server unreachable',
    part: <ReadingFailed heading="h2" title={title} error={new CombinedError({ networkError: new Error('gone') })} onRetry={nothing} />,
  },
  {
    name: 'server error',
    part: <ReadingFailed heading="h2" title={title} error={said('INTERNAL_SERVER_ERROR', 'Something broke here.')} onRetry={nothing} />,
  },
  {
    name: 'forbidden',
    part: <ReadingFailed heading="h2" title={title} error={said('FORBIDDEN', 'You may not.')} onRetry={nothing} />,
  },
  { name: 'past', part: <PastBanner moment="2026-05-04T09:00:00.000Z" /> },
  { name: 'past, on a screen that changes something', part: <PastNotice /> },
  { name: 'no such page', part: <NotFound /> },
  { name: 'broken', part: <Broken error={new Error('undefined is not a function')} reset={nothing} /> },
  {
    name: 'a new version',
    part: <Broken error={new TypeError('Failed to fetch dynamically imported module: /assets/x.js')} reset={nothing} />,
  },
  { name: 'a screen that did not come, the server away', part: <NotYet onRetry={nothing} /> },
  {
    name: 'command refused',
    part: (
      <CommandErrors
        outcome={{
          kind: 'refused',
          errors: [
            {
              code: 'WEEK_CLOSED',
              message: 'Week 2026-W40 is closed: score this week or the last.',
              field: ['week'],
              currentRevision: null,
            },
          ],
        }}
      />
    ),
  },
  { name: 'command forbidden', part: <CommandErrors outcome={{ kind: 'forbidden', message: '' }} /> },
  { name: 'command unanswered', part: <CommandErrors outcome={{ kind: 'unknown' }} /> },
];
