import { isolated } from '../people/isolated';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/spotlight/styles.css';
import { Plural, useLingui } from '@lingui/react/macro';
import { useMantineColorScheme } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { usePocsAlike } from '../alike/usePocsAlike';
import { PalettePocsDocument } from '../graphql/generated/graphql';
import type { RuleNumber } from '../help/rules';
import { keepMoment } from '../moment/keepMoment';
import { useMoment } from '../moment/MomentContext';
import { useSession } from '../session/SessionContext';
import { Spoken } from '../shell/Spoken';
import { screensFor } from '../shell/screens';
import { statusName } from '../vocabulary/statuses';
import type { Choice } from './choice';
import { isCalled } from './matching';
import { onScreen } from './on-screen';
import classes from './Palette.module.css';
import type { Typed } from './PaletteToCome';
import { useFilterChoices } from './useFilterChoices';
import { useMomentChoices } from './useMomentChoices';
import { usePocChoices } from './usePocChoices';
import { useRuleChoices } from './useRuleChoices';

const [store, spotlight] = createSpotlight();

interface PaletteProps {
  /** It has the focus; answers what was typed before it had. */
  readonly onHere: () => Typed;
  readonly onClose: () => void;
  readonly onShortcuts: () => void;
  readonly onRules: (rule: RuleNumber) => void;
  readonly onSignOut: () => void;
}

/** Of a kind that has many, as many as one looks through. */
const most = 8;

/** Every POC, screen and action, what the screen offers, people, findings, moments of the past and rules, found by typing; a chunk of its own, read when it is first opened. */
export default function Palette({ onHere, onClose, onShortcuts, onRules, onSignOut }: PaletteProps) {
  const { i18n, t } = useLingui();
  useEffect(() => {
    spotlight.open();
    return spotlight.close;
  }, []);
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 120);
  const { asOf, isPast } = useMoment();
  const navigate = useNavigate();
  const { roles } = useSession().session;
  const { setColorScheme } = useMantineColorScheme();
  const [{ data, error, fetching }] = useQuery({ query: PalettePocsDocument, variables: { search, asOf }, pause: search === '' });

  // Of what is typed now, never of what was typed before.
  const isAnswered = search !== '' && search === text.trim() && !fetching;
  const wanted = text.trim().toLocaleLowerCase();
  const pocs = (isAnswered ? bestFirst(data?.pocs?.nodes ?? [], wanted) : []).map(
    ({ id, slug, name, unit, status }): Choice => ({
      id,
      label: isolated(name),
      description: [i18n._(statusName[status]), unit && isolated(unit)].filter(Boolean).join(' · '),
      act: () => void navigate({ to: '/pocs/$slug', params: { slug }, search: keepMoment }),
    }),
  );
  const screens = screensFor(roles, isPast).map(
    ({ to, name }): Choice => ({ id: to, label: i18n._(name), act: () => void navigate({ to, search: keepMoment }) }),
  );
  const actions: Choice[] = [
    { id: 'light', label: t`Light theme`, act: () => setColorScheme('light') },
    { id: 'dark', label: t`Dark theme`, act: () => setColorScheme('dark') },
    { id: 'auto', label: t`Theme as the system`, act: () => setColorScheme('auto') },
    { id: 'shortcuts', label: t`Keyboard shortcuts`, act: onShortcuts },
    { id: 'out', label: t`Sign out`, act: onSignOut },
  ];
  // Looked at once, as it is opened: it stands before the screen from then on.
  const [offered] = useState(() => onScreen(document.body));
  const poc = usePocChoices();
  const moments = useMomentChoices(text);
  const filters = useFilterChoices(search);
  const similar = usePocsAlike(search, isAnswered && pocs.length === 0);
  const alike = (similar ?? []).map(
    ({ id, slug, name, unit, status }): Choice => ({
      id: `alike-${id}`,
      label: isolated(name),
      description: [i18n._(statusName[status]), unit && isolated(unit)].filter(Boolean).join(' · '),
      act: () => void navigate({ to: '/pocs/$slug', params: { slug }, search: keepMoment }),
    }),
  );
  const rules = useRuleChoices(onRules);
  const isTyped = text.trim() !== '';
  const matching = (choices: readonly Choice[]) =>
    choices.filter(({ label, description, words }) => isCalled(text, label, words ?? description));
  const named = new Set([...screens, ...actions].map(({ label }) => label));
  const here = offered.filter(({ name }) => !named.has(name)).map(({ name, act }): Choice => ({ id: `here-${name}`, label: name, act }));
  const isOffered = new Set(here.map(({ label }) => label));
  const groups = [
    { name: t`POCs`, choices: pocs },
    { name: t`POCs whose names are like it`, choices: alike },
    { name: t`Screens`, choices: matching(screens) },
    { name: t`This POC`, choices: isTyped ? matching(poc.filter(({ label }) => !isOffered.has(label))) : [] },
    { name: t`On this screen`, choices: isTyped ? matching(here).slice(0, most) : [] },
    { name: t`Actions`, choices: matching(actions) },
    { name: t`Moments`, choices: isTyped || isPast ? matching(moments) : [] },
    { name: t`Portfolio of`, choices: isTyped ? matching(filters).slice(0, most) : [] },
    { name: t`Rules`, choices: isTyped ? matching(rules).slice(0, most) : [] },
  ].filter(({ choices }) => choices.length > 0);

  const choose = ({ act }: Pick<Choice, 'act'>) => {
    onClose();
    act();
  };
  const isReading = isTyped && !(isAnswered && similar);
  const isFailed = isAnswered && error !== undefined;
  const none = isFailed ? t`The POCs could not be read` : isReading ? t`Reading…` : t`Nothing is called that.`;
  const found = groups.reduce((sum, { choices }) => sum + choices.length, 0);
  const first = groups[0]?.choices[0];
  // Whoever presses Enter before the POCs are here means the first of what is found, and not of what happens to be there.
  const [entered, setEntered] = useState<string | null>(null);
  useEffect(() => {
    if (entered !== text || isReading) return;
    setEntered(null);
    if (first) choose(first);
  });

  return (
    <Spotlight.Root
      query={text}
      onQueryChange={(typed) => {
        setText(typed);
        setEntered(null);
      }}
      store={store}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight={420}
      transitionProps={{ duration: 0 }}
      // The page keeps its scroll bar (tokens.css): what stands for one that is taken away would only move it aside.
      removeScrollProps={{ removeScrollBar: false }}
      overlayProps={{ backgroundOpacity: 0.45, blur: 0 }}
      attributes={{ content: { 'aria-label': t`Search everything` } }}
      classNames={{
        content: classes.content,
        search: classes.search,
        actionsList: classes.list,
        actionsGroup: classes.group,
        actionDescription: classes.description,
      }}
    >
      <Spotlight.Search
        aria-label={t`Search everything`}
        placeholder={t`POC, screen or action`}
        onFocus={() => {
          const before = onHere();
          if (before.text === '') return;
          setText(before.text);
          setEntered(before.isEntered ? before.text : null);
        }}
        onKeyDown={({ key, nativeEvent }) => {
          // What has only just been found is not selected yet: Enter takes the first.
          const isSelected = document.querySelector('[data-action][data-selected]') !== null;
          if (key === 'Enter' && !nativeEvent.isComposing && !isSelected) setEntered(text);
        }}
      />
      <Spotlight.ActionsList>
        {groups.map(({ name, choices }) => (
          <Spotlight.ActionsGroup key={name} label={name}>
            {choices.map(({ id, label, description, act }) => (
              <Spotlight.Action
                key={id}
                label={label}
                description={description}
                className={classes.action}
                onClick={() => choose({ act })}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {/* What comes beneath a field that has the focus is read out from here alone. */}
        <div role="status">
          {isFailed || found === 0 ? (
            <Spotlight.Empty>{none}</Spotlight.Empty>
          ) : (
            isTyped &&
            !isReading && (
              <Spoken>
                <Plural value={found} one="# found" other="# found" />
              </Spoken>
            )
          )}
        </div>
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Those first that are called what is typed, then those that hold it in another word of their name, then those that it is said of elsewhere. */
function bestFirst<T extends { readonly name: string }>(pocs: readonly T[], wanted: string): readonly T[] {
  const rank = ({ name }: T) => {
    const lower = name.toLocaleLowerCase();
    if (lower.startsWith(wanted)) return 0;
    if (lower.includes(` ${wanted}`)) return 1;
    return lower.includes(wanted) ? 2 : 3;
  };
  return pocs.toSorted((one, other) => rank(one) - rank(other));
}
