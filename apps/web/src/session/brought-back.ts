/**
 * A browser keeps a page that one leaves as it stood, and Back brings it out again without asking anybody: also once its person has signed out, and
 * somebody else sits there. Such a page shows nothing before it is read anew.
 */
export function readAnewWhenBroughtBack(): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    document.body.hidden = true;
    window.location.reload();
  });
}
