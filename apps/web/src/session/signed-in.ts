const name = 'causeway-session';

/** Tells this browser's other tabs that somebody is signed in: one that waits for it goes on. */
export function tellSignedIn(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage('signed in');
  channel.close();
}

/** Hears when another tab says that somebody is signed in. Returns how to stop. */
export function onSignedIn(listener: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = listener;
  return () => channel.close();
}

/** Hears when somebody may have signed in: another tab says so, or the reader comes back to this one. Returns how to stop. */
export function onMaybeSignedIn(listener: () => void): () => void {
  const stop = onSignedIn(listener);
  window.addEventListener('focus', listener);
  return () => {
    stop();
    window.removeEventListener('focus', listener);
  };
}
