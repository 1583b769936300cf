import { useEffect, useRef } from 'react';
import { commandStates } from '../commands/commands.states';
import { formStates } from '../forms/forms.states';
import { lifeStates } from '../life/life.states';
import { pocStates } from '../poc/poc.states';
import { sessionStates } from '../session/session.states';
import { InPlaceContext } from '../shell/Dialog';
import { Screen } from '../shell/Screen';
import { shellStates } from '../shell/shell.states';
import { weekStates } from '../week/week.states';
import classes from './StatesScreen.module.css';
import type { ShownState } from './states';

const folders: readonly { readonly folder: string; readonly states: readonly ShownState[] }[] = [
  { folder: 'shell', states: shellStates },
  { folder: 'session', states: sessionStates },
  { folder: 'commands', states: commandStates },
  { folder: 'poc', states: pocStates },
  { folder: 'forms', states: formStates },
  { folder: 'week', states: weekStates },
  { folder: 'life', states: lifeStates },
];

/** Every designed state side by side: loading, empty, error, forbidden, offline, past. For those who build screens; no reader is led here. */
export function StatesScreen() {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The same part stands here several times: each is called by its state, too.
    for (const part of shown.current?.querySelectorAll('figure section[aria-labelledby]') ?? []) {
      const state = part.closest('figure')?.firstElementChild?.textContent;
      part.setAttribute('aria-label', `${part.querySelector('h2')?.textContent}, ${state}`);
      part.removeAttribute('aria-labelledby');
    }
  }, []);
  return (
    <Screen title="States">
      <div ref={shown} className={classes.folders}>
        {folders.map(({ folder, states }) => (
          <section key={folder} className={classes.folder} aria-label={folder}>
            <h2>{folder}</h2>
            <div className={classes.states}>
              {states.map(({ name, part }) => (
                <figure key={name} className={classes.state}>
                  <figcaption>{name}</figcaption>
                  <InPlaceContext value>{part}</InPlaceContext>
                </figure>
              ))}
            </div>
          </section>
        ))}
      </div>
    </Screen>
  );
}
