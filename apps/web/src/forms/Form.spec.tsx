import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { show } from '../testing/show';
import { DateField } from './DateField';
import { Form } from './Form';
import type { Problem } from './problem';
import { TextField } from './TextField';

const named: Problem = { field: ['name'], message: 'Fill in name: it is empty, or looks so.' };

function Proposal({ refusals = [] }: { refusals?: readonly Problem[] }) {
  const [name, setName] = useState('');
  const [unit, setUnit] = useState('');
  const [sent, setSent] = useState(0);
  return (
    <Form problems={name === '' ? [named] : []} refusals={sent > 0 ? refusals : undefined} onSubmit={() => setSent(sent + 1)}>
      <TextField name="name" label="Name" value={name} onChange={setName} />
      <TextField name="unit" label="Unit" value={unit} onChange={setUnit} />
      <button type="submit">Propose</button>
      <output>{sent} sent</output>
    </Form>
  );
}

const name = () => screen.getByLabelText<HTMLInputElement>('Name');

describe('a form', () => {
  it('says nothing wrong of a field that nobody was at', () => {
    show(<Proposal />);
    expect(name().getAttribute('aria-invalid')).toBe(null);
    expect(screen.queryByRole('alert')).toBe(null);
  });

  it('says what is wrong beside a field once it was left', () => {
    show(<Proposal />);
    fireEvent.blur(name());
    const wrong = document.getElementById(name().getAttribute('aria-describedby') ?? '');
    expect(wrong?.textContent).toBe(named.message);
    expect(screen.queryByRole('alert')).toBe(null);
  });

  it('is not sent while the rules have something against it: all is said at the top, and the first mistake has the focus', () => {
    show(<Proposal />);
    fireEvent.click(screen.getByText('Propose'));
    expect(screen.getByRole('alert').textContent).toContain(named.message);
    expect(document.activeElement).toBe(name());
    expect(screen.getByText('0 sent')).toBeTruthy();
  });

  it('takes the focus once, not with every key after', () => {
    show(<Proposal />);
    fireEvent.click(screen.getByText('Propose'));
    const unit = screen.getByLabelText('Unit');
    unit.focus();
    fireEvent.change(unit, { target: { value: 'Roads' } });
    expect(document.activeElement).toBe(unit);
  });

  it('is not sent with a day that is half typed: it would be taken as left out', () => {
    let sent = 0;
    show(
      <Form problems={[{ field: ['on'], message: 'Say the day.' }]} onSubmit={() => (sent += 1)}>
        <DateField name="on" label="Day" value="" onChange={() => undefined} />
        <DateField name="success.baselineOn" label="Baseline" value="" onChange={() => undefined} />
        <button type="submit">Record</button>
      </Form>,
    );
    const [day, baseline] = [screen.getByLabelText<HTMLInputElement>('Day'), screen.getByLabelText<HTMLInputElement>('Baseline')];
    const typed = (field: HTMLInputElement, isHalf: boolean) =>
      Object.defineProperty(field, 'validity', { value: { badInput: isHalf }, configurable: true });
    const wrong = (field: HTMLInputElement) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
    typed(baseline, true);
    fireEvent.blur(baseline);
    expect(wrong(baseline)).toContain('to its end');
    typed(day, true);
    fireEvent.click(screen.getByText('Record'));
    expect([sent, document.activeElement, wrong(day)]).toEqual([0, day, wrong(baseline)]);
    typed(day, false);
    typed(baseline, false);
    fireEvent.blur(day);
    expect([wrong(day), wrong(baseline)]).toEqual(['Say the day.', undefined]);
  });

  it('opens what a mistake is folded away in', () => {
    show(
      <Form problems={[named]} onSubmit={() => undefined}>
        <details>
          <summary>More</summary>
          <TextField name="name" label="Name" value="" onChange={() => undefined} />
        </details>
        <button type="submit">Propose</button>
      </Form>,
    );
    const folded = document.querySelector('details');
    fireEvent.click(screen.getByText('Propose'));
    expect(folded?.open).toBe(true);
    expect(document.activeElement).toBe(name());
    if (folded) folded.open = false;
    fireEvent.click(screen.getByRole('button', { name: named.message }));
    expect(folded?.open).toBe(true);
  });

  it('leads from each mistake at the top to its field', () => {
    show(<Proposal />);
    fireEvent.click(screen.getByText('Propose'));
    screen.getByLabelText('Unit').focus();
    fireEvent.click(screen.getByRole('button', { name: named.message }));
    expect(document.activeElement).toBe(name());
  });

  it('shows what the server refuses beside its field until that field is changed, and what has no field at the top alone', () => {
    const taken: Problem = { field: ['unit', '0'], message: 'No such unit.' };
    show(<Proposal refusals={[taken, { field: null, message: 'It runs already.' }]} />);
    fireEvent.change(name(), { target: { value: 'Triage' } });
    fireEvent.click(screen.getByText('Propose'));
    expect(document.activeElement).toBe(screen.getByLabelText('Unit'));
    expect(screen.getByRole('alert').textContent).toContain('It runs already.');
    fireEvent.change(screen.getByLabelText('Unit'), { target: { value: 'Roads' } });
    expect(screen.getByRole('alert').textContent).not.toContain('No such unit.');
    expect(screen.getByLabelText('Unit').getAttribute('aria-invalid')).toBe(null);
  });

  it('takes the focus to what the server refuses only from where it was sent: whoever types elsewhere by then goes on', () => {
    const taken: readonly Problem[] = [{ field: ['unit'], message: 'No such unit.' }];
    const form = (refusals?: readonly Problem[]) => (
      <>
        <Form problems={[]} refusals={refusals} onSubmit={() => undefined}>
          <TextField name="name" label="Name" value="Triage" onChange={() => undefined} />
          <TextField name="unit" label="Unit" value="Nowhere" onChange={() => undefined} />
          <button type="submit">Propose</button>
        </Form>
        <input aria-label="Search" />
      </>
    );
    const { rerender } = show(form());
    const sent = screen.getByText('Propose');
    const answered = (elsewhere: HTMLElement | null) => {
      rerender(form());
      sent.focus();
      fireEvent.click(sent);
      elsewhere?.focus();
      rerender(form([...taken]));
      return document.activeElement;
    };
    expect(answered(null)).toBe(screen.getByLabelText('Unit'));
    expect(answered(name())).toBe(name());
    expect(answered(screen.getByLabelText('Search'))).toBe(screen.getByLabelText('Search'));
  });
});
