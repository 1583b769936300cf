import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** FE-2: the ten questions asked before a pilot; `pilot.spec.ts` holds them against the rules' own. */
export const pilotQuestions: readonly { readonly id: string; readonly question: MessageDescriptor }[] = [
  { id: 'PILOT-1', question: msg`What is the problem, and who has it?` },
  { id: 'PILOT-2', question: msg`What is the success measure, with today’s baseline?` },
  { id: 'PILOT-3', question: msg`Is access to the data granted?` },
  { id: 'PILOT-4', question: msg`Who are the users of the pilot, and of production, and how many are they?` },
  { id: 'PILOT-5', question: msg`When does it end, and who decides?` },
  { id: 'PILOT-6', question: msg`What would make us stop?` },
  { id: 'PILOT-7', question: msg`Which track is it on: production-bound or research?` },
  { id: 'PILOT-8', question: msg`Has the production owner been asked?` },
  { id: 'PILOT-9', question: msg`Which budget line pays for production?` },
  { id: 'PILOT-10', question: msg`Where will it run?` },
];
