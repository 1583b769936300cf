const key = 'causeway-shortcuts';

/** Whether single keys act: a matter of this browser, on unless switched off. */
export function areOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function switchShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Storage may be switched off: then they stay on.
  }
}
