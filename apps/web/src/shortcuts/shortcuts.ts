import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface ShortcutGroup {
  readonly name: MessageDescriptor;
  readonly shortcuts: readonly {
    readonly keys: readonly string[];
    readonly how?: 'together' | 'either' | 'range';
    readonly does: MessageDescriptor;
  }[];
}

/** Every shortcut there is, for the help sheet. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    name: msg`Everywhere`,
    shortcuts: [
      { keys: ['Ctrl', 'K'], how: 'together', does: msg`Search POCs, screens and actions` },
      { keys: ['?'], does: msg`This sheet` },
    ],
  },
  {
    name: msg`Portfolio`,
    shortcuts: [
      { keys: ['/'], does: msg`Search the portfolio` },
      { keys: ['↑', '↓'], how: 'either', does: msg`The row above, the row below` },
      { keys: ['Home', 'End'], how: 'either', does: msg`The first row, the last row` },
      { keys: ['Enter'], does: msg`Open the POC` },
      { keys: ['→', '←'], how: 'either', does: msg`The cells of the row; Enter on an area opens the checklist there` },
      { keys: ['Ctrl', 'Enter'], how: 'together', does: msg`Open the POC in a tab of its own` },
      { keys: ['Left'], does: msg`The head of the group; on it: close the group` },
    ],
  },
  {
    name: msg`Weekly round`,
    shortcuts: [{ keys: ['N'], does: msg`The next POC that waits for you` }],
  },
  {
    name: msg`Score sheet`,
    shortcuts: [
      { keys: ['↑', '↓'], how: 'either', does: msg`The item above, the item below` },
      { keys: ['0', '3'], how: 'range', does: msg`Score: absent, designed, working, proven` },
      { keys: ['E'], does: msg`Evidence for the item` },
      { keys: ['N'], does: msg`Note on the item` },
      { keys: ['C'], does: msg`Confirm the rest as it was` },
      { keys: ['S'], does: msg`Save` },
      { keys: ['Ctrl', 'Enter'], how: 'together', does: msg`Save, from a field too` },
    ],
  },
];
