import { act, fireEvent, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import { InPlaceContext } from './Dialog';
import { OverPage } from './OverPage';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function Part({ error }: { readonly error: Error }): ReactNode {
  throw error;
}
class Page extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };
  static getDerivedStateFromError = () => ({ isBroken: true });
  override render = () => (this.state.isBroken ? 'the page is broken' : this.props.children);
}
const over = (error: Error, onClose = () => undefined) =>
  show(
    <InPlaceContext value={true}>
      <Page>
        <p>the page</p>
        <OverPage onClose={onClose}>
          <Part error={error} />
        </OverPage>
      </Page>
    </InPlaceContext>,
  );

it('a part whose code does not come leaves the page as it is, and says when it can be had', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  let server: (answer: Response) => void = () => undefined;
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (server = resolve)));
  const onClose = vi.fn();
  over(new TypeError('Failed to fetch dynamically imported module: /assets/Palette.js'), onClose);
  expect(screen.getByText('the page')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('does not answer');
  await act(async () => server(new Response('null')));
  expect(await screen.findByRole('button', { name: 'Load this page anew' }, { timeout: 20_000 })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalled();
});

it('any other error is the page’s', () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  over(new Error('undefined is not a function'));
  expect(screen.getByText('the page is broken')).toBeTruthy();
});
