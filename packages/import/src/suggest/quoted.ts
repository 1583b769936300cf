/** A text as YAML writes it within a line: in quotation marks where it might be something else. */
export const quoted = (text: string): string =>
  /^[\p{L}][\p{L}\p{M}\p{N} ()/'’%+–_.-]*$/u.test(text) && !/^(yes|no|true|false|null|on|off|y|n)$/i.test(text) && !/\s$/.test(text)
    ? text
    : JSON.stringify(text);
