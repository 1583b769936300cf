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
    ],
  },
];
