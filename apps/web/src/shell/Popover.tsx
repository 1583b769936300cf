import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import classes from './Popover.module.css';

interface PopoverProps {
  /** What stands on the button. */
  readonly label: ReactNode;
  /** What the panel is, for those who do not see the button. */
  readonly name: string;
  readonly isSet?: boolean;
  readonly className?: string;
  readonly onOpen?: () => void;
  /** Drawn only while it is open. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button and the panel it opens: the browser's own popover, which closes on Escape or a click elsewhere and gives the focus back. */
export function Popover({ label, name, isSet, className, onOpen, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (!isOpen) return;
    const move = () => button.current && panel.current && placeBelow(button.current, panel.current);
    move();
    // What is loaded when it is first opened comes a moment later: it may take more room, and the focus. What is only read has none to give: then
    // the panel itself has it, which is how what is longer than the window is scrolled.
    const grown = new ResizeObserver(move);
    if (panel.current) grown.observe(panel.current);
    const arrived = new MutationObserver(() => panel.current?.matches(':focus') && focusFirst(panel.current) && arrived.disconnect());
    if (panel.current && !focusFirst(panel.current)) {
      panel.current.focus({ preventScroll: true });
      arrived.observe(panel.current, { childList: true, subtree: true });
    }
    window.addEventListener('scroll', move, { passive: true });
    window.addEventListener('resize', move);
    return () => {
      arrived.disconnect();
      grown.disconnect();
      window.removeEventListener('scroll', move);
      window.removeEventListener('resize', move);
    };
  }, [isOpen]);

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        className={`${classes.button} ${className ?? ''}`}
        data-set={isSet || undefined}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
      >
        {label}
        <svg className={classes.arrow} width="9" height="9" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M2 3.5 5 6.5 8 3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
        tabIndex={0}
        className={classes.panel}
        onToggle={({ newState }) => {
          setOpen(newState === 'open');
          if (newState === 'open') onOpen?.();
        }}
      >
        {isOpen && children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}

/** Whether there was anything to put the focus on. */
function focusFirst(panel: HTMLElement | null): boolean {
  const first = panel?.querySelector<HTMLElement>('input, select, button');
  first?.focus({ preventScroll: true });
  return first != null;
}

/** Below the button, within the window: what is too long scrolls inside. */
function placeBelow(button: HTMLElement, panel: HTMLElement): void {
  const edge = 8;
  const { left, bottom } = button.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  panel.style.left = `${Math.max(edge, Math.min(left, width - panel.offsetWidth - edge))}px`;
  panel.style.top = `${bottom + 4}px`;
  panel.style.maxHeight = `${Math.max(160, Math.min(416, window.innerHeight - bottom - 4 - edge))}px`;
}
