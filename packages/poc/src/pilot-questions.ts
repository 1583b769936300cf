/** FE-2: the pilot checklist, ten questions that a proposal answers before its kick-off; none blocks. */
export const PILOT_QUESTIONS: Readonly<Record<string, string>> = {
  'PILOT-1': 'What is the problem, and who has it?',
  'PILOT-2': 'What is the success measure, with today’s baseline?',
  'PILOT-3': 'Is access to the data granted?',
  'PILOT-4': 'Who are the users of the pilot, and of production, and how many are they?',
  'PILOT-5': 'When does it end, and who decides?',
  'PILOT-6': 'What would make us stop?',
  'PILOT-7': 'Which track is it on: production-bound or research?',
  'PILOT-8': 'Has the production owner been asked?',
  'PILOT-9': 'Which budget line pays for production?',
  'PILOT-10': 'Where will it run?',
};
