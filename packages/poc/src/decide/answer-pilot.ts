import type { Decide } from '@causeway/kernel/command.ts';
import { type Fact, fact } from '@causeway/kernel/fact.ts';
import { type Refusal, refusal, settle } from '@causeway/kernel/refusal.ts';
import { checkText } from '@causeway/kernel/text.ts';
import type { AnswerPilot, PilotAnswer } from '../commands.ts';
import type { PocContext } from '../context.ts';
import type { PocOwnEventOf } from '../events.ts';
import { PILOT_QUESTIONS } from '../pilot-questions.ts';
import type { PocState } from '../state.ts';

/** FE-2: answers to the pilot checklist are events of their own; none blocks, the same answer again is no event. */
export const answerPilot: Decide<AnswerPilot, PocState, PocOwnEventOf<'PilotAnswered'> & Fact, PocContext> = ({ answers }, state) =>
  settle(checkAnswers(answers, ['answers'])) ?? answerFacts(answers, state.pilot);

/** FE-2: why pilot answers cannot be kept. */
export const checkAnswers = (answers: readonly PilotAnswer[], field: readonly string[]): (Refusal | null | false)[] => [
  answers.length > 30 && refusal('BAD_USER_INPUT', 'Give at most 30 answers in one command.', field),
  ...answers.flatMap(({ id, answer }, place) => [
    !Object.hasOwn(PILOT_QUESTIONS, id) &&
      refusal('UNKNOWN_ITEM', 'The pilot checklist has the questions PILOT-1 to PILOT-10.', [...field, String(place), 'id']),
    answers.findIndex((other) => other.id === id) < place &&
      refusal('DUPLICATE_ITEM', `${id} is answered twice in this command; answer it once.`, [...field, String(place), 'id']),
    checkText(answer, [...field, String(place), 'answer']),
  ]),
];

export const answerFacts = (answers: readonly PilotAnswer[], known: PocState['pilot']) =>
  answers
    .filter(({ id, answer }) => !known.some((one) => one.id === id && one.answer === answer))
    .map(({ id, answer }) => fact('PilotAnswered', { id, question: PILOT_QUESTIONS[id] as string, answer }));
