import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface ShortcutGroup {
  readonly name: MessageDescriptor;
  readonly shortcuts: readonly { readonly keys: readonly string[]; readonly does: MessageDescriptor }[];
}

/** Every shortcut there is, for the help sheet. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    name: msg`Everywhere`,
    shortcuts: [
      { keys: ['Ctrl', 'K'], does: msg`Search POCs, screens and actions` },
      { keys: ['?'], does: msg`This sheet` },
    ],
  },
  {
    name: msg`Portfolio`,
    shortcuts: [
      { keys: ['/'], does: msg`Search the portfolio` },
      { keys: ['↑'], does: msg`The row above` },
      { keys: ['↓'], does: msg`The row below` },
      { keys: ['Home'], does: msg`The first row` },
      { keys: ['End'], does: msg`The last row` },
      { keys: ['Enter'], does: msg`Open the POC` },
      { keys: ['Ctrl', 'Enter'], does: msg`Open the POC in a tab of its own` },
      { keys: ['←'], does: msg`The head of the group; on it: close the group` },
    ],
  },
  {
    name: msg`Weekly round`,
    shortcuts: [{ keys: ['N'], does: msg`The next POC that waits for you` }],
  },
  {
    name: msg`Score sheet`,
    shortcuts: [
      { keys: ['↑'], does: msg`The item above` },
      { keys: ['↓'], does: msg`The item below` },
      { keys: ['0'], does: msg`Absent; 1 designed, 2 working, 3 proven` },
      { keys: ['E'], does: msg`Evidence for the item` },
      { keys: ['N'], does: msg`Note on the item` },
      { keys: ['C'], does: msg`Confirm the rest as it was` },
      { keys: ['S'], does: msg`Save; Ctrl and Enter do so from a field, too` },
    ],
  },
];
