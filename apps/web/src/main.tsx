import './theme/styles';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { askedQueries } from './graphql/asked';
import { activateLanguage } from './language';
import { router } from './routes';
import { readAnewWhenBroughtBack } from './session/brought-back';
import { SessionGate } from './session/SessionGate';
import { focusOnArrival } from './shell/arrival';
import { theme, themeKeeper } from './theme/theme';

readAnewWhenBroughtBack();
await activateLanguage();
focusOnArrival(router);
router.subscribe('onBeforeNavigate', ({ pathChanged }) => pathChanged && askedQueries.clear());

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
createRoot(place).render(
  <I18nProvider i18n={i18n}>
    <MantineProvider theme={theme} colorSchemeManager={themeKeeper} defaultColorScheme="auto">
      <SessionGate>
        <RouterProvider router={router} />
      </SessionGate>
    </MantineProvider>
  </I18nProvider>,
);
