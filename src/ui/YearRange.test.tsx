// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import '@/testing/patience';
import { YearRange } from './YearRange';

type Range = { readonly from: number; readonly to: number };
const WHOLE: Range = { from: 2010, to: 2019 };
type Moved = (range: Range) => void;

function Held({
  start,
  onMove,
  onCommit,
}: {
  readonly start: Range;
  readonly onMove: Moved;
  readonly onCommit: Moved;
}): ReactNode {
  const [value, setValue] = useState(start);
  return (
    <YearRange
      bounds={{ from: 2010, to: 2019 }}
      value={value}
      counts={[
        { year: 2010, count: 0 },
        { year: 2011, count: 3 },
      ]}
      said={{
        legend: 'Years',
        from: 'From year',
        to: 'To year',
        year: (year, count) => `${year}: ${count}`,
        bad: 'Type a year from 2010 to 2019.',
      }}
      onMove={(range) => {
        setValue(range);
        onMove(range);
      }}
      onCommit={(range) => {
        setValue(range);
        onCommit(range);
      }}
    />
  );
}

function draw(start: Range = WHOLE): {
  readonly onMove: Mock<Moved>;
  readonly onCommit: Mock<Moved>;
} {
  const onMove = vi.fn<Moved>();
  const onCommit = vi.fn<Moved>();
  render(<Held start={start} onMove={onMove} onCommit={onCommit} />);
  return { onMove, onCommit };
}

const handle = (name: string): HTMLInputElement => screen.getByRole('slider', { name });
const field = (name: RegExp): HTMLInputElement => screen.getByRole('textbox', { name });
const FROM = /^From year/;
const TO = /^To year/;

afterEach(() => {
  vi.useRealTimers();
});

describe('the handles of a range of years', () => {
  it('are sliders over the years on record, in a group with a name', () => {
    draw({ from: 2012, to: 2015 });
    expect(screen.getByRole('group', { name: 'Years' })).toBeDefined();
    expect(handle('From year')).toMatchObject({
      value: '2012',
      min: '2010',
      max: '2019',
      step: '1',
    });
    expect(handle('To year').value).toBe('2015');
  });

  it('move the picture while they are dragged, and commit once when let go', () => {
    const { onMove, onCommit } = draw();
    fireEvent.pointerDown(handle('From year'));
    for (const value of ['2011', '2012', '2013'])
      fireEvent.change(handle('From year'), { target: { value } });
    expect(onMove.mock.calls.map(([range]) => range.from)).toEqual([2011, 2012, 2013]);
    expect(onCommit).not.toHaveBeenCalled();
    fireEvent.pointerUp(handle('From year'));
    expect(onCommit).toHaveBeenCalledExactlyOnceWith({ from: 2013, to: 2019 });
  });

  it('commit nothing before a pointer that rests on them lets go', () => {
    vi.useFakeTimers();
    const { onCommit } = draw();
    fireEvent.pointerDown(handle('To year'));
    fireEvent.change(handle('To year'), { target: { value: '2015' } });
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(onCommit).not.toHaveBeenCalled();
    fireEvent.pointerCancel(handle('To year'));
    expect(onCommit).toHaveBeenCalledExactlyOnceWith({ from: 2010, to: 2015 });
  });

  it('commit once after a run of arrow keys', () => {
    vi.useFakeTimers();
    const { onMove, onCommit } = draw();
    for (const value of ['2018', '2017', '2016'])
      fireEvent.change(handle('To year'), { target: { value } });
    expect(onMove).toHaveBeenCalledTimes(3);
    expect(onCommit).not.toHaveBeenCalled();
    act(() => {
      vi.runAllTimers();
    });
    expect(onCommit).toHaveBeenCalledExactlyOnceWith({ from: 2010, to: 2016 });
  });

  it('commit when the focus leaves them', () => {
    const { onCommit } = draw();
    fireEvent.change(handle('To year'), { target: { value: '2018' } });
    fireEvent.blur(handle('To year'));
    expect(onCommit).toHaveBeenCalledExactlyOnceWith({ from: 2010, to: 2018 });
  });

  it('commit nothing where nothing was moved', () => {
    const { onMove, onCommit } = draw();
    fireEvent.pointerDown(handle('From year'));
    fireEvent.pointerUp(handle('From year'));
    fireEvent.blur(handle('From year'));
    expect(onMove).not.toHaveBeenCalled();
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('stop at each other', () => {
    const { onMove } = draw({ from: 2012, to: 2015 });
    fireEvent.change(handle('From year'), { target: { value: '2018' } });
    expect(onMove).toHaveBeenLastCalledWith({ from: 2015, to: 2015 });
    fireEvent.change(handle('To year'), { target: { value: '2011' } });
    expect(onMove).toHaveBeenCalledTimes(1);
    expect(handle('To year').value).toBe('2015');
  });
});

describe('years that are typed', () => {
  it('are committed by Enter and when the focus leaves', async () => {
    const { onCommit } = draw();
    const user = userEvent.setup();
    await user.click(field(FROM));
    await user.keyboard('2013{Enter}');
    expect(onCommit).toHaveBeenLastCalledWith({ from: 2013, to: 2019 });
    await user.click(field(TO));
    await user.keyboard('2016');
    await user.tab();
    expect(onCommit).toHaveBeenLastCalledWith({ from: 2013, to: 2016 });
    expect(onCommit).toHaveBeenCalledTimes(2);
  });

  it('push the other end along', async () => {
    const { onCommit } = draw({ from: 2012, to: 2015 });
    const user = userEvent.setup();
    await user.click(field(FROM));
    await user.keyboard('2018{Enter}');
    expect(onCommit).toHaveBeenLastCalledWith({ from: 2018, to: 2018 });
    await user.click(field(TO));
    await user.keyboard('2011{Enter}');
    expect(onCommit).toHaveBeenLastCalledWith({ from: 2011, to: 2011 });
  });

  it.each(['2050', '1999', 'abcd', '20.5'])('are refused with words: %s', async (typed) => {
    const { onCommit } = draw();
    const user = userEvent.setup();
    await user.click(field(FROM));
    await user.keyboard(`${typed}{Enter}`);
    expect(screen.getByRole('alert').textContent).toBe('Type a year from 2010 to 2019.');
    expect(field(FROM).getAttribute('aria-invalid')).toBe('true');
    expect(field(FROM).value).toBe(typed);
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('are not scolded while half typed, only once entered', async () => {
    draw();
    const user = userEvent.setup();
    await user.click(field(FROM));
    await user.keyboard('20');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toBeDefined();
    await user.keyboard('15');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('fall back to what holds on Escape, and when a bad one is left', async () => {
    const { onCommit } = draw();
    const user = userEvent.setup();
    await user.click(field(FROM));
    await user.keyboard('2014{Escape}');
    expect(field(FROM).value).toBe('2010');
    await user.keyboard('2050');
    await user.tab();
    expect(field(FROM).value).toBe('2010');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('commit nothing when they are what holds already', async () => {
    const { onCommit } = draw();
    const user = userEvent.setup();
    await user.click(field(TO));
    await user.keyboard('2019{Enter}');
    expect(onCommit).not.toHaveBeenCalled();
  });
});
