import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InASession } from '../../testing/InASession';
import { show } from '../../testing/show';
import { type PortfolioView, viewOf } from '../address';
import { Toolbar } from './Toolbar';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function toolbar(view: PortfolioView = viewOf({}), isConnected: boolean | null = null) {
  const onView = vi.fn<(view: PortfolioView, how?: 'replace') => void>();
  const bar = (shown: PortfolioView, isUp = isConnected) => (
    <InASession>
      <Toolbar
        view={shown}
        moment={undefined}
        totalCount={3}
        isStale={false}
        isFailed={false}
        isBehind={false}
        isConnected={isUp}
        onView={onView}
        onRefresh={() => undefined}
      />
    </InASession>
  );
  const { rerender } = show(bar(view));
  const field = screen.getByRole<HTMLInputElement>('searchbox');
  const type = (text: string) => {
    fireEvent.change(field, { target: { value: text } });
    vi.advanceTimersByTime(300);
  };
  const connect = (isUp: boolean) => rerender(bar(view, isUp));
  return { onView, field, type, connect, rerender: (next: PortfolioView) => rerender(bar(next)) };
}

it('says to whoever listens that the connection is lost, from a place that was there before', () => {
  const { connect } = toolbar(viewOf({}), true);
  const said = screen.getAllByRole('status');
  connect(false);
  expect(said.map(({ textContent }) => textContent).join()).toMatch(/3 POCs,Not live.*connection to the server is lost/);
  connect(true);
  expect(said.map(({ textContent }) => textContent)).toEqual(['3 POCs', '']);
});

describe('searching', () => {
  it('waits until the fingers rest', () => {
    const { onView, field } = toolbar();
    fireEvent.change(field, { target: { value: 'c' } });
    fireEvent.change(field, { target: { value: 'call' } });
    expect(onView).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(onView.mock.calls.map(([view]) => view.search)).toEqual(['call']);
  });

  it('makes one stretch of typing one step of the back button', () => {
    const { onView, field, type } = toolbar();
    type('ca');
    type('call');
    fireEvent.keyDown(field, { key: 'Enter' });
    type('calls');
    expect(onView.mock.calls.map(([view, how]) => [view.search, how])).toEqual([
      ['ca', undefined],
      ['call', 'replace'],
      ['calls', undefined],
    ]);
  });

  it('follows the address when the back button changes it', () => {
    const { field, rerender } = toolbar(viewOf({ search: 'call' }));
    rerender(viewOf({ search: 'invoice' }));
    expect(field.value).toBe('invoice');
  });

  it('is cleared by Escape', () => {
    const { onView, field } = toolbar(viewOf({ search: 'call' }));
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onView).toHaveBeenCalledWith(viewOf({}), undefined);
  });

  it('is reached by a slash, but not while one types', () => {
    const { field } = toolbar();
    fireEvent.keyDown(document.documentElement, { key: '/', code: 'Slash' });
    expect(document.activeElement).toBe(field);
    expect(fireEvent.keyDown(field, { key: '/', code: 'Slash' })).toBe(true);
  });
});

it('sorting begins with what matters most of the order chosen', () => {
  const { onView } = toolbar();
  fireEvent.change(screen.getByRole('combobox', { name: 'Sort by' }), { target: { value: 'EXPOSURE' } });
  expect(onView).toHaveBeenCalledWith(viewOf({ sort: 'EXPOSURE' }));
});
