import { i18n } from '@lingui/core';
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage';
import { pseudoLocale } from './numbers/locale';

/** Parsed once a text, not once a cell. */
const parsed = new Map<string, CompiledMessage>();

function parse(text: string): CompiledMessage {
  const known = parsed.get(text);
  if (known) return known;
  const made = compileMessage(text);
  parsed.set(text, made);
  return made;
}

/**
 * Texts come in English, which stands where it is used; locales/en.po collects them for translators. The pseudo-locale is asked for by the browser's
 * storage (`causeway-language` = `pseudo`) and read only then.
 */
export async function activateLanguage(): Promise<void> {
  i18n.setMessagesCompiler(parse);
  if (!isPseudo()) return i18n.loadAndActivate({ locale: 'en', messages: {} });
  const { messages } = await import('./locales/pseudo.po');
  i18n.loadAndActivate({ locale: pseudoLocale, messages });
}

function isPseudo(): boolean {
  try {
    return localStorage.getItem('causeway-language') === pseudoLocale;
  } catch {
    return false;
  }
}
