import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { TextField } from '../../forms/TextField';
import { RuleHelp } from '../../help/RuleHelp';
import { Panel } from '../../shell/Panel';
import { pilotQuestions } from '../../vocabulary/pilot';
import classes from '../Life.module.css';
import type { SectionProps } from '../sections/section';

/** FE-2: ten questions asked before a pilot. They belong to the proposal, and none blocks. */
export function PilotSection({ draft, set }: Pick<SectionProps, 'draft' | 'set'>) {
  const { i18n, t } = useLingui();
  const answered = pilotQuestions.filter(({ id }) => draft.pilot[id]?.trim()).length;
  return (
    <Panel
      title={t`Pilot checklist`}
      aside={
        <>
          <Plural value={answered} _0="none of ten answered" other="# of ten answered" />
          <RuleHelp rules={['FE-2']} />
        </>
      }
    >
      <p className={classes.soft}>
        <Trans>Ten questions worth an answer before anybody begins. None blocks; what is left open can be answered until kick-off.</Trans>
      </p>
      {pilotQuestions.map(({ id, question }) => (
        <TextField
          key={id}
          name={`pilot.${id}`}
          label={i18n._(question)}
          lines={2}
          value={draft.pilot[id] ?? ''}
          onChange={(answer) => set('pilot')({ ...draft.pilot, [id]: answer })}
        />
      ))}
    </Panel>
  );
}
