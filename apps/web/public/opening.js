// Says so where the scripts of the page do not come, which would otherwise leave it as it is for ever, and loads it anew once the network is back.
(() => {
  const failed = () => {
    const opening = document.querySelector('#opening > p');
    if (!opening) return;
    opening.textContent =
      'Causeway could not be loaded: the server cannot be reached, or a new version has just taken its place. Load this page again.';
    addEventListener('online', () => location.reload(), { once: true });
  };
  // A script that did not come tells nobody but itself; what goes wrong in one tells the window.
  addEventListener('error', (event) => (event.target instanceof HTMLScriptElement || event instanceof ErrorEvent) && failed(), true);
  addEventListener('unhandledrejection', failed);
})();
