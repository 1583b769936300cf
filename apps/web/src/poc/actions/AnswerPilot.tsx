import { checkText } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { TextField } from '../../forms/TextField';
import { AnswerPilotDocument } from '../../graphql/generated/graphql';
import { pilotQuestions } from '../../vocabulary/pilot';
import type { PilotAnswers } from './action';
import { CommandForm } from './CommandForm';
import type { Ground } from './ground';

/** FE-2: the ten questions before a pilot; only what was answered anew is sent, and an answer is changed but never taken back. */
export function AnswerPilot({ poc, pilot, onClose }: Ground & { readonly pilot: PilotAnswers }) {
  const { i18n, t } = useLingui();
  const before: Readonly<Record<string, string>> = Object.fromEntries(pilot.map(({ id, answer }) => [id, answer]));
  const [answers, setAnswers] = useField<Readonly<Record<string, string>>>('answers', {});
  const changed = pilotQuestions.flatMap(({ id }) => {
    const answer = answers[id] ?? before[id] ?? '';
    return answer === (before[id] ?? '') ? [] : [{ id, answer }];
  });
  return (
    <CommandForm
      title={t`Answer the pilot checklist`}
      document={AnswerPilotDocument}
      problems={[
        changed.length === 0 && { message: t`Nothing is changed yet.` },
        ...changed.map(({ id, answer }) => {
          const wrong = checkText(answer, ['answers', id]);
          return wrong && { field: ['answers', id], message: wrong.message };
        }),
      ]}
      input={() => ({ pocId: poc.id, answers: changed })}
      submit={t`Record`}
      done={t`The pilot checklist is answered.`}
      onClose={onClose}
    >
      {pilotQuestions.map(({ id, question }) => (
        <TextField
          key={id}
          name={`answers.${id}`}
          label={i18n._(question)}
          lines={2}
          value={answers[id] ?? before[id] ?? ''}
          onChange={(answer) => setAnswers({ ...answers, [id]: answer })}
        />
      ))}
    </CommandForm>
  );
}
