import type { TemplateItem } from '../template.ts';

export const ERROR_HANDLING: readonly TemplateItem[] = [
  {
    id: 'ERR-1',
    area: 'ERROR_HANDLING',
    question:
      'Is every class of failure (model slow, down, refusing, malformed or confidently wrong; data; upstream; user) listed with what happens then?',
    weight: 3,
    blocking: true,
    effortWeeks: 1,
    levels: [
      'Failures are met as they come; no list of them exists.',
      'A table names every class of failure, how it is noticed and what the user then sees.',
      'For each class in the table the code has a branch that a test reaches.',
      'Each class was provoked on purpose in a production-like environment, and the record says what happened against what was planned.',
    ],
    evidenceHint: 'The failure table with a dated result in each row.',
    references: ['ML Test Score: Infra 1–7', 'NIST AI RMF 1.0 MEASURE 2.6', 'OWASP LLM Top 10 (2025) LLM09 Misinformation'],
  },
  {
    id: 'ERR-2',
    area: 'ERROR_HANDLING',
    question: 'When the model is slow, down or refuses, is there a timeout and a degraded mode that still serves?',
    weight: 3,
    blocking: true,
    effortWeeks: 1,
    levels: [
      'When the model hangs, the user waits until they give up.',
      'The timeout in seconds and the degraded answer are specified and accepted by the business owner.',
      'With the model switched off in the test environment, a request is answered in degraded mode within the timeout.',
      'The slow-model drill passed under production-like load, with the share of requests still served on record.',
    ],
    evidenceHint: 'The report of the slow-model drill.',
    references: ['NIST AI RMF 1.0 MANAGE 2.3', 'NIST AI RMF 1.0 MANAGE 2.4', 'EU AI Act Article 15'],
  },
  {
    id: 'ERR-3',
    area: 'ERROR_HANDLING',
    question: 'Are retries bounded and actions idempotent, so that nothing happens twice?',
    weight: 2,
    blocking: false,
    effortWeeks: 0.5,
    levels: [
      'A retry may repeat an action, and nobody counts retries.',
      'The number of retries, the waits between them and the idempotency key of every action are written in the interface specification.',
      'A request sent twice with the same key in the test environment has one effect, and a permanent failure ends after the stated number of tries.',
      "A day's traffic was replayed against a production-like system, and a count of effects before and after shows no duplicate.",
    ],
    evidenceHint: 'The count of effects before and after the replay.',
    references: ['OWASP LLM Top 10 (2025) LLM06 Excessive Agency', 'ISO/IEC 42001 A.6.2.6'],
  },
  {
    id: 'ERR-4',
    area: 'ERROR_HANDLING',
    question: 'Does a user know that it is AI, see a plain error, reach a person and contest an outcome?',
    weight: 2,
    blocking: false,
    effortWeeks: 0.5,
    levels: [
      'The answer looks like a colleague wrote it, and there is no way on when it is wrong.',
      'The wording of the AI notice, of each error and of the path to a person is agreed with the service desk.',
      'The screen says that it is AI, an error names the next step, and a request to contest an outcome arrives with a named person.',
      'The customer-on-hold drill passed: a caller reached a person within the agreed minutes and had an outcome corrected.',
    ],
    evidenceHint: 'The report of the customer-on-hold drill.',
    references: ['EU AI Act Article 50', 'EU AI Act Article 14', 'NIST AI RMF 1.0 GOVERN 5.1'],
  },
];
