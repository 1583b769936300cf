import { Button, type ButtonProps } from '@mantine/core';
import { type ComponentProps, useEffect, useRef } from 'react';

interface SendButtonProps extends ButtonProps, Omit<ComponentProps<'button'>, keyof ButtonProps | 'ref'> {
  readonly isSending: boolean;
}

/** A button that sends. It cannot be pressed while it does, which takes the focus from it: it has it back afterwards, where nothing else took it. */
export function SendButton({ isSending, ...props }: SendButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const wasSending = useRef(isSending);
  useEffect(() => {
    if (wasSending.current && !isSending && document.activeElement === document.body) button.current?.focus();
    wasSending.current = isSending;
  }, [isSending]);
  return <Button ref={button} loading={isSending} {...props} />;
}
