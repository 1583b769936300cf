import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, useState } from 'react';
import { Dialog } from '../shell/Dialog';
import classes from './ShortcutSheet.module.css';
import { areOn, switchShortcuts } from './setting';
import { shortcutGroups } from './shortcuts';

const between = { together: ' + ', either: ' ', range: ' – ' } as const;

/** Every shortcut on one sheet, and the switch for those of a single key. */
export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { i18n, t } = useLingui();
  const [isOn, setOn] = useState(areOn);
  return (
    <Dialog title={t`Keyboard shortcuts`} onClose={onClose}>
      <div className={classes.groups}>
        {shortcutGroups.map(({ name, shortcuts }) => (
          <section key={name.id}>
            <h3 className={classes.name}>{i18n._(name)}</h3>
            <dl className={classes.list}>
              {shortcuts.map(({ keys, how, does }) => (
                <div key={does.id}>
                  <dt>
                    {keys.map((key, place) => (
                      <Fragment key={key}>
                        {place > 0 && how && between[how]}
                        <kbd>{key}</kbd>
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{i18n._(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className={classes.switch}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget: { checked } }) => {
            switchShortcuts(checked);
            setOn(checked);
          }}
        />
        <Trans>Single keys act (never while you type in a field)</Trans>
      </label>
    </Dialog>
  );
}
