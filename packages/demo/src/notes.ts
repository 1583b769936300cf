import type { Storyline } from './storyline.ts';

/** What teams write beside a score when an item reaches 1, 2 and 3, and what they link as evidence for the 3. */
const NOTES: Readonly<Record<string, readonly [designed: string, working: string, proven: string, evidence: string]>> = {
  'AUTH-1': [
    'Sign-in through the company directory is agreed with identity services; {users} still share one test login.',
    'All {users} of the pilot sign in through the company directory. The shared login was closed on Tuesday.',
    'A leaver from the pilot group lost access the same afternoon; the quarterly access review removed two people.',
    'access-review',
  ],
  'AUTH-2': [
    'Role matrix drafted: {users}, team leads, support. Document rights follow {source}.',
    'Roles are enforced on the server, also for what the model retrieves from {source}.',
    'The role matrix runs as a test in every build, retrieval included. #46 cases, all green.',
    'role-matrix-tests',
  ],
  'AUTH-3': [
    'Fields of the audit log agreed with internal audit; one year of retention.',
    'Every question, answer and override is written to the audit log. Nobody in the team can edit it.',
    'Internal audit asked who had changed one particular answer; we answered from the log alone.',
    'audit-question',
  ],
  'AUTH-4': [
    'Keys are still in the configuration file; the move to the vault is planned with platform operations.',
    'Model key and database password come from the vault, one identity for each service.',
    'The model key was rotated during office hours and nobody noticed.',
    'key-rotation',
  ],
  'ERR-1': [
    'First list of failure classes from the workshop with {users}: #19 entries, the owner for each still open.',
    'Every failure class has a handling and an owner. The confidently wrong answer is the one we discuss most.',
    'All failure classes were provoked in the test environment; two handlings were corrected afterwards.',
    'failure-classes',
  ],
  'ERR-2': [
    'Fallback agreed: without an answer from the model, {task} is handled as before, by hand.',
    'Timeout of #8 seconds, then it goes on by hand. Works in the pilot environment.',
    'Slow-model drill: {users} went on by hand and no case was lost.',
    'slow-model-drill',
  ],
  'ERR-3': [
    'Retries limited to three on paper; the key that keeps a case from being written twice is chosen.',
    'Retries are bounded and each write carries a key. Seen twice in the logs, no duplicate in {source}.',
    'Last Wednesday was replayed in full against a copy of {source}: no duplicate.',
    'replayed-day',
  ],
  'ERR-4': [
    'Wording of the AI notice and the error texts reviewed with communications.',
    'The screen says that an AI prepared it, and one click reaches a colleague.',
    'Customer-on-hold drill passed: the agent had a person on the line within a minute.',
    'customer-on-hold-drill',
  ],
  'MON-1': [
    'Panels for latency, errors and volume sketched; retention of prompts is with the privacy officer.',
    'Dashboard is live. Any answer of the last 30 days can be found with its prompt.',
    'Last month’s latency incident was explained from the dashboard alone.',
    'incident-report',
  ],
  'MON-2': [
    'Thresholds proposed: error rate above 2 %, p95 above #6 s. Receivers not agreed yet.',
    'Alerts reach the pager of whoever is on call; tested with a threshold set too low on purpose.',
    'Night test at 02:#40: acknowledged after #6 minutes.',
    'night-alert-test',
  ],
  'MON-3': [
    'Plan for the weekly sample: #40 results, two reviewers from {users}.',
    'Weekly sample of #40 live results is reviewed; agreement is on the dashboard with the model version.',
    'A planted regression and a switched model version were both flagged within three days.',
    'planted-regression',
  ],
  'MON-4': [
    'Measure and data source for the benefit agreed with controlling; baseline still to be taken.',
    'Baseline taken before kick-off, this week’s figure comes from {source} every night.',
    'Controlling signed the calculation of the benefit.',
    'benefit-calculation',
  ],
  'DATA-1': [
    'Interface to {source} specified; for now somebody uploads an export every morning.',
    'The nightly export is gone: {source} is read through its interface every #15 minutes.',
    'A full week ran without a hand touching the data.',
    'week-without-hands',
  ],
  'DATA-2': [
    'Oldest acceptable age agreed for each source: one hour for {source}.',
    'The age of the data is shown beside each result and turns red after an hour.',
    'Stale-data drill passed: results were held back once {source} was two hours old.',
    'stale-data-drill',
  ],
  'DATA-3': [
    'Schema of {source} written down, including the fields that are empty in practice.',
    'Records that break the schema are set aside and reported every morning.',
    'A feed with swapped columns was stopped at the border and nothing was served from it.',
    'broken-feed',
  ],
  'DATA-4': [
    'Recovery steps written; the index would have to be rebuilt by hand.',
    'Index and settings are rebuilt from {source} with one job, about #4 hours.',
    'Restore rehearsed with platform operations: 3 h #20 min, checked against a sample.',
    'restore-rehearsal',
  ],
  'PERF-1': [
    'Expected load in production estimated from the volumes of {source}.',
    'Load test with the number of users expected in production; p95 at #4 s.',
    'Twice the expected peak held for an hour on the production platform.',
    'load-test',
  ],
  'PERF-2': [
    'Objectives drafted: 99.5 % in office hours, answers within 5 s.',
    'Objectives agreed with {users} and met in the last two weeks.',
    'A whole month within both objectives.',
    'objectives-month',
  ],
  'PERF-3': [
    'Target environment described; scripts exist for half of it.',
    'Everything is built from the repository, also the network rules.',
    'A second environment came up from the repository in #50 minutes.',
    'new-environment',
  ],
  'PERF-4': [
    'Cost per case estimated from the pilot: around #6 cents.',
    'Cost per case and day is on the dashboard, with a daily limit.',
    'The limit stopped a staged runaway after #11 minutes.',
    'staged-runaway',
  ],
  'COMP-1': [
    'Data protection assessment begun; prompts contain names, so retention must be short.',
    'The privacy officer signed the assessment. Prompts are kept for 30 days.',
    'One person’s data was deleted end to end, prompts and logs included.',
    'deletion-walkthrough',
  ],
  'COMP-2': [
    'Risk class proposed as limited; impact assessment with legal.',
    'Class and assessment approved. Any team lead can switch it off; tried on Monday.',
    'The stop switch was used on record after a doubtful batch, and the batch was corrected by hand.',
    'stop-on-record',
  ],
  'COMP-3': [
    'Scope of the security test agreed, prompt injection and leakage of {source} included.',
    'Tested by the security team: two medium findings open, nothing critical.',
    'Retest closed all findings.',
    'security-retest',
  ],
  'COMP-4': [
    'Contract with the model vendor covers the pilot only; production terms are with procurement.',
    'Legal signed off the production terms and the licences.',
    'Exit rehearsed: our data returned and keys revoked within a day.',
    'exit-rehearsal',
  ],
  'COMP-5': [
    'Groups to compare are named with compliance.',
    'Quality measured for each group; the largest difference is #3 points, limit agreed at 5.',
    'A planted disparity was caught in the monthly comparison.',
    'planted-disparity',
  ],
  'SUP-1': [
    'Runbook outline exists; training material is a slide deck for now.',
    'Runbooks for the #7 likely failures; {users} were trained in two sessions.',
    'A colleague who had not written it solved a stuck queue with the runbook.',
    'runbook-used',
  ],
  'SUP-2': [
    'Rota drafted; the production owner’s team has not confirmed its part.',
    'On-call rota runs with the production owner’s team in it.',
    'Four weeks of rota kept, hand-overs written down.',
    'rota-four-weeks',
  ],
  'SUP-3': [
    'Prompt and code are versioned together; the evaluation set has #120 cases.',
    'Releases go out in two stages after the evaluation set; going back takes #10 minutes.',
    'A bad prompt was stopped by the evaluation set, another release was rolled back.',
    'stopped-release',
  ],
};

/** The usual note on an item that has reached a level, in the POC's own words; none on one that is absent. A figure marked `#` is each POC's own. */
export const noteOf = (itemId: string, level: number, { slug, words }: Pick<Storyline, 'slug' | 'words'>): string | undefined =>
  level === 0
    ? undefined
    : NOTES[itemId]?.[level - 1]
        ?.replace(/\{(\w+)\}/g, (_, word: keyof Storyline['words']) => words[word])
        .replace(/#(\d+)/g, (_, figure: string) => String(ownFigure(Number(figure), `${slug} ${itemId}`)));

/** A figure up to a third below or above, the same for the same POC and item. */
const ownFigure = (figure: number, of: string): number => {
  const letters = [...of].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 7);
  return Math.max(1, Math.round(figure * (0.7 + (0.6 * (letters % 97)) / 96)));
};

export const evidenceOf = (itemId: string): string => NOTES[itemId]![3];
