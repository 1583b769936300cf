import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { theme } from '../theme/theme';

/** Renders a part of a screen as the application would: with its texts and its theme. */
export function show(part: ReactNode) {
  const around = ({ children }: { children: ReactNode }) => (
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} env="test">
        {children}
      </MantineProvider>
    </I18nProvider>
  );
  return render(part, { wrapper: around });
}
