import type { TemplateItem } from '../template.ts';

export const SUPPORT: readonly TemplateItem[] = [
  {
    id: 'SUP-1',
    area: 'SUPPORT',
    question: 'Are there runbooks for the likely failures, does every incident leave a lesson, and are users trained?',
    weight: 2,
    blocking: true,
    effortWeeks: 0.5,
    levels: [
      'What to do in a failure is in the head of whoever built it.',
      'Runbooks for the five likeliest failures are outlined, with a training plan and a form for lessons.',
      'The runbooks are linked from the alerts, the last incident has a written lesson, and attendance of a user training is on file.',
      'Somebody who did not write a runbook resolved a production-like failure with it, step by step, on record.',
    ],
    evidenceHint: 'The annotated runbook of whoever used it first.',
    references: ['NIST AI RMF 1.0 GOVERN 2.2', 'NIST AI RMF 1.0 MANAGE 4.3', 'ISO/IEC 42001 7.2'],
  },
  {
    id: 'SUP-2',
    area: 'SUPPORT',
    question: "Is there an on-call rota that includes the production owner's team?",
    weight: 3,
    blocking: true,
    effortWeeks: 0.5,
    levels: [
      'After office hours nobody answers for it.',
      "A rota with names from the production owner's team is drafted, with hours, pay and escalation settled.",
      "The rota is in the pager, this week's person on call is one of the production owner's team, and a test page reached them.",
      'Four weeks of the rota were kept without a gap, each hand-over noted between the people concerned.',
    ],
    evidenceHint: 'The rota of the four weeks with its hand-over notes.',
    references: ['NIST AI RMF 1.0 GOVERN 2.1', 'ISO/IEC 42001 A.3.2'],
  },
  {
    id: 'SUP-3',
    area: 'SUPPORT',
    question:
      'Do code, prompt, model and index share one version, pass an evaluation set before release, go out in stages and come back in minutes?',
    weight: 3,
    blocking: true,
    effortWeeks: 0.75,
    levels: [
      'Prompts are edited in place, and nobody could say what ran last Tuesday.',
      'The contents of a version, the evaluation set with its pass mark, the stages and the way back are described in a release plan.',
      'The running system shows one version for code, prompt, model and index, and the pipeline blocks a release that fails the evaluation set.',
      'A bad release was stopped by the evaluation set, and another was rolled back in minutes from a stage of the roll-out.',
    ],
    evidenceHint: 'The two pipeline runs: the one that was stopped and the one that was rolled back.',
    references: ['ML Test Score: Infra 3–6', 'ML Test Score: Model 1', 'NIST AI RMF 1.0 MANAGE 4.2', 'ISO/IEC 42001 A.6.2.5'],
  },
];
