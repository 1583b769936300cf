import { Trans } from '@lingui/react/macro';
import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useRef, useState } from 'react';
import type { RuleNumber } from '../help/rules';
import { OverPage } from '../shell/OverPage';
import { useShortcuts } from '../shortcuts/useShortcuts';
import classes from './PaletteButton.module.css';
import { PaletteToCome, type Typed } from './PaletteToCome';

const Palette = lazy(() => import('./Palette'));
const RuleSheet = lazy(() => import('../help/RuleSheet'));
const ShortcutSheet = lazy(() => import('../shortcuts/ShortcutSheet'));

const nothing: Typed = { text: '', isEntered: false };

/** The way to everything by typing: on its button, on Ctrl+K (⌘K), and with the sheet of all shortcuts on `?`. */
export function PaletteButton({ onSignOut }: { readonly onSignOut: () => void }) {
  const [opened, setOpened] = useState<'palette' | 'shortcuts' | { readonly rule: RuleNumber } | null>(null);
  const [isHere, setHere] = useState(false);
  const typed = useRef<Typed>(nothing);
  const close = () => {
    typed.current = nothing;
    setHere(false);
    setOpened(null);
  };
  // Fields are no exception: nobody types Ctrl+K.
  useHotkeys([['mod+K', () => setOpened('palette')]], []);
  // With Shift on most keyboards, without it on some.
  const showShortcuts = () => setOpened('shortcuts');
  useShortcuts([
    ['shift+?', showShortcuts],
    ['?', showShortcuts],
  ]);
  return (
    <>
      <button
        type="button"
        className={classes.button}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => setOpened('palette')}
      >
        <svg width="14" height="14" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2.2" aria-hidden="true">
          <path d="M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 21 21" strokeLinecap="round" />
        </svg>
        <span className={classes.label}>
          <Trans>Search</Trans>
        </span>
        <span className={classes.key} aria-hidden="true">
          Ctrl K
        </span>
      </button>
      <OverPage onClose={close}>
        {opened === 'palette' && <PaletteToCome isHere={isHere} typed={typed} onClose={close} />}
        <Suspense fallback={null}>
          {opened === 'palette' && (
            <Palette
              onHere={() => {
                const before = typed.current;
                typed.current = nothing;
                setHere(true);
                return before;
              }}
              onClose={close}
              onShortcuts={() => setOpened('shortcuts')}
              onRules={(rule) => setOpened({ rule })}
              onSignOut={onSignOut}
            />
          )}
          {typeof opened === 'object' && opened && <RuleSheet rule={opened.rule} onClose={() => setOpened(null)} />}
          {opened === 'shortcuts' && <ShortcutSheet onClose={() => setOpened(null)} />}
        </Suspense>
      </OverPage>
    </>
  );
}
