/** Something that can be pressed or chosen on the screen that is there. */
export interface OnScreen {
  readonly name: string;
  readonly act: () => void;
}

/** What is found otherwise, or belongs to something that is open before the screen. */
const elsewhere = '[role=grid], [role=treegrid], [popover], dialog, [role=dialog], [aria-hidden=true], [inert], [data-poc]';

/**
 * The buttons, links and choices of the screen by the names that they have: whatever a screen offers the palette reaches, without a list that somebody
 * would have to keep. Of several that have the same name, the first.
 */
export function onScreen(content: ParentNode): readonly OnScreen[] {
  const found = [...content.querySelectorAll<HTMLElement>('button, a[href], select, summary')]
    .filter((element) => !element.closest(elsewhere) && isInSight(element))
    .flatMap((element) => (element instanceof HTMLSelectElement ? choicesOf(element) : [pressed(element)]))
    .filter(({ name }) => name !== '');
  return [...new Map(found.toReversed().map((each) => [each.name, each])).values()].toReversed();
}

function isInSight(element: HTMLElement): boolean {
  return !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
}

function pressed(element: HTMLElement): OnScreen {
  const name = element.getAttribute('aria-label') ?? element.textContent;
  return {
    name: name.replaceAll(/\s+/g, ' ').trim(),
    act: () => {
      element.focus();
      element.click();
    },
  };
}

function choicesOf(select: HTMLSelectElement): OnScreen[] {
  const of = select.getAttribute('aria-label');
  return [...select.options].map(({ value, text }) => ({
    name: of ? `${of}: ${text}` : text,
    act: () => {
      // As the browser does it: React listens for the value that it did not set itself.
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
      select.dispatchEvent(new Event('change', { bubbles: true }));
      select.focus();
    },
  }));
}
