import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useDraft } from '../drafts/DraftContext';
import { DraftNotice } from '../drafts/DraftNotice';
import { firstField } from '../shell/first-field';
import { ErrorSummary } from './ErrorSummary';
import classes from './Form.module.css';
import { FormContext } from './FormContext';
import { distinct, isAt, nameOf, type Problem } from './problem';

interface FormProps {
  /** What the rules say of what stands there now: said beside a field once it was left, and of all once the form is sent. */
  readonly problems: readonly Problem[];
  /** What the server said of what was sent: each stands until its field is changed. */
  readonly refusals?: readonly Problem[] | undefined;
  /** Only called when the rules have nothing against it; the server decides. Given the button that sent it: a form may have several, elsewhere, too. */
  readonly onSubmit: (pressed: HTMLElement | null) => void;
  /** By which a button that stands elsewhere sends it. */
  readonly id?: string;
  /** Enter in a field sends a short form; a long one is sent by its button alone, as nobody has seen all of it from one field. */
  readonly isLong?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One list for all renders: a new one would be a new answer of the server. */
const none: readonly Problem[] = [];

/** A form whose refusals read the same before the click as after it: beside their fields, and together at the top, each a way to its field. */
export function Form({ problems: rulesProblems, refusals = none, onSubmit, id, isLong, className, children }: FormProps) {
  const { t } = useLingui();
  const prefix = useId();
  const draft = useDraft();
  const form = useRef<HTMLFormElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [changed, setChanged] = useState<{ readonly since: unknown; readonly names: ReadonlySet<string> }>({
    since: refusals,
    names: new Set(),
  });
  const [halfTyped, setHalfTyped] = useState<readonly string[]>([]);
  // To the rules such a field is empty, and left out.
  const problems = [
    ...halfTyped.map((name) => ({ field: name.split('.'), message: t`The day is half typed: type it to its end, or empty it.` })),
    ...rulesProblems.filter((problem) => !halfTyped.some((name) => isAt(problem, name))),
  ];
  /** Counts the times that sending was refused: each takes the focus to the first mistake. */
  const [refused, setRefused] = useState(0);

  const changedNames = changed.since === refusals ? changed.names : new Set<string>();
  const standing = refusals.filter((problem) => ![...changedNames].some((name) => isAt(problem, name)));
  const shown = distinct([...(refused > 0 ? problems : []), ...standing]);
  const wrongAt = (name: string) =>
    (problems.find((problem) => isAt(problem, name) && (refused > 0 || left.has(name))) ?? standing.find((problem) => isAt(problem, name)))
      ?.message;

  /** What had the focus when the form was sent. */
  const sentFrom = useRef<Element>(null);
  // The focus moves when sending was refused, here or by the server, and at no other time: never from where somebody has gone to type meanwhile.
  useEffect(() => {
    const at = document.activeElement;
    if ((refused === 0 && refusals.length === 0) || (at !== document.body && at !== sentFrom.current)) return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input:not(:disabled)');
    goTo(first ?? form.current?.querySelector<HTMLElement>('[role="alert"]'));
  }, [refused, refusals]);

  // What was thrown away took its button with it: one begins at the first field.
  const isAnew = draft?.isAnew ?? false;
  useEffect(() => {
    if (isAnew && document.activeElement === document.body) goTo(firstField(form.current));
  }, [isAnew]);

  const nameIn = (target: EventTarget) => (target instanceof Element ? (target.closest('[name]')?.getAttribute('name') ?? '') : '');
  return (
    <FormContext value={{ prefix, wrongAt }}>
      <form
        ref={form}
        id={id}
        noValidate
        className={`${classes.form} ${className ?? ''}`}
        onBlur={({ target, currentTarget }) => {
          const name = nameIn(target);
          if (!name) return;
          const half = halfTypedIn(currentTarget);
          afterPress(() => {
            setLeft((before) => (before.has(name) ? before : new Set([...before, name])));
            setHalfTyped((before) => (before.join() === half.join() ? before : half));
          });
        }}
        onChange={({ target, currentTarget }) => {
          const name = nameIn(target);
          if (halfTyped.length > 0) setHalfTyped(halfTypedIn(currentTarget));
          if (name && refusals.length > 0) setChanged({ since: refusals, names: new Set([...changedNames, name]) });
        }}
        onKeyDown={(event) => {
          if (isLong && event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          sentFrom.current = document.activeElement;
          const half = halfTypedIn(event.currentTarget);
          setHalfTyped(half);
          if (half.length > 0 || rulesProblems.length > 0) setRefused(refused + 1);
          else {
            setRefused(0);
            onSubmit((event.nativeEvent as SubmitEvent).submitter);
          }
        }}
      >
        {draft?.isTakenUp && <DraftNotice onDrop={draft.drop} />}
        <ErrorSummary problems={shown} onGo={(problem) => goTo(fieldOf(form.current, problem))} />
        {children}
      </form>
    </FormContext>
  );
}

/** The fields of a form that hold the beginning of a day alone: what they give is nothing, as if nobody had typed. */
const halfTypedIn = (form: HTMLFormElement): readonly string[] =>
  [...form.elements].flatMap((field) => (field instanceof HTMLInputElement && field.validity.badInput ? [field.name] : []));

/** What is folded away takes no focus: it is opened first. */
function goTo(element: HTMLElement | null | undefined): void {
  for (let folded = element?.closest('details'); folded; folded = folded.parentElement?.closest('details')) folded.open = true;
  element?.focus();
}

/** The field that a problem is about: at its path, or at the nearest one above it. */
function fieldOf(form: HTMLFormElement | null, { field }: Problem): HTMLElement | null {
  const fields = [...(form?.elements ?? [])];
  for (let length = field?.length ?? 0; length > 0; length -= 1) {
    const name = nameOf(field?.slice(0, length) ?? []);
    const found = fields.find((one) => one.getAttribute('name') === name);
    if (found instanceof HTMLElement) return found;
    // What is supplied elsewhere on the page, outside this form.
    const elsewhere = document.getElementById(name);
    if (elsewhere) return elsewhere;
  }
  return null;
}

/**
 * What is wrong with a field is said once whatever was pressed is let go: said while a button is held down, it would move the button from beneath the
 * pointer, and the click would be lost.
 */
function afterPress(say: () => void): void {
  if (isPressed) document.addEventListener('pointerup', () => setTimeout(say), { once: true, capture: true });
  else say();
}

let isPressed = false;
for (const [event, pressed] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const)
  document.addEventListener(
    event,
    () => {
      isPressed = pressed;
    },
    true,
  );
