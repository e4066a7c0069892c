// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { describe, expect, it, vi, type Mock } from 'vitest';
import { YearRange } from './YearRange';

type Range = { readonly from: number; readonly to: number };
const WHOLE: Range = { from: 2010, to: 2019 };
type Moved = (range: Range) => void;

function Held({
  start,
  onMove,
  onEnd,
  onCommit,
}: {
  readonly start: Range;
  readonly onMove: Moved;
  readonly onEnd: () => void;
  readonly onCommit: Moved;
}): ReactNode {
  const [value, setValue] = useState(start);
  const [isHeld, setHeld] = useState(false);
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
      isHeld={isHeld}
      onType={() => {
        setHeld(true);
      }}
      onEnd={() => {
        setHeld(false);
        onEnd();
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
  readonly onEnd: Mock<() => void>;
  readonly onCommit: Mock<Moved>;
  readonly unmount: () => void;
} {
  const onMove = vi.fn<Moved>();
  const onEnd = vi.fn<() => void>();
  const onCommit = vi.fn<Moved>();
  const { unmount } = render(
    <Held start={start} onMove={onMove} onEnd={onEnd} onCommit={onCommit} />,
  );
  return { onMove, onEnd, onCommit, unmount };
}

const handle = (name: string): HTMLInputElement => screen.getByRole('slider', { name });
const field = (name: RegExp): HTMLInputElement => screen.getByRole('textbox', { name });
const FROM = /^From year/;
const TO = /^To year/;

/** Moves a handle as a browser does while a pointer or a key has it: no `change` before that lets go. */
const drag = (name: string, value: string): void => {
  fireEvent.input(handle(name), { target: { value } });
};

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

  it('move the picture while they are dragged, and are let go once, wherever the pointer is', () => {
    const { onMove, onEnd } = draw();
    fireEvent.pointerDown(handle('From year'));
    for (const value of ['2011', '2012', '2013']) drag('From year', value);
    expect(onMove.mock.calls.map(([range]) => range.from)).toEqual([2011, 2012, 2013]);
    expect(onEnd).not.toHaveBeenCalled();
    fireEvent.pointerUp(document.body);
    fireEvent.change(handle('From year'));
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('are let go once after a run of arrow keys, by the key', () => {
    const { onMove, onEnd } = draw();
    handle('To year').focus();
    for (const value of ['2018', '2017', '2016']) {
      fireEvent.keyDown(handle('To year'), { key: 'ArrowLeft' });
      drag('To year', value);
      // Of a key, browsers say after each step that the value stands.
      fireEvent(handle('To year'), new Event('change', { bubbles: true }));
    }
    expect(onMove).toHaveBeenCalledTimes(3);
    expect(onEnd).not.toHaveBeenCalled();
    fireEvent.keyUp(handle('To year'), { key: 'ArrowLeft' });
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the pointer is taken away', () => fireEvent.pointerCancel(document.body)],
    ['the focus leaves them', () => fireEvent.blur(handle('To year'))],
    ['the window is left', () => fireEvent.blur(window)],
    [
      'the browser says that the value stands, with no key down',
      () => fireEvent(handle('To year'), new Event('change', { bubbles: true })),
    ],
  ])('are let go when %s', (_when, happens) => {
    const { onEnd } = draw();
    drag('To year', '2018');
    expect(onEnd).not.toHaveBeenCalled();
    happens();
    expect(onEnd).toHaveBeenCalledTimes(1);
    happens();
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('are let go when they go away, once', () => {
    const { onEnd, unmount } = draw();
    drag('To year', '2018');
    unmount();
    fireEvent.pointerUp(document.body);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('a key whose end was lost does not keep them held', () => {
    const { onEnd } = draw();
    fireEvent.keyDown(handle('To year'), { key: 'ArrowLeft' });
    drag('To year', '2018');
    fireEvent.blur(window);
    drag('To year', '2017');
    fireEvent(handle('To year'), new Event('change', { bubbles: true }));
    expect(onEnd).toHaveBeenCalledTimes(2);
  });

  it('have nothing to end where nothing was moved', () => {
    const { onMove, onEnd, unmount } = draw();
    fireEvent.pointerDown(handle('From year'));
    fireEvent.pointerUp(handle('From year'));
    fireEvent.keyDown(handle('From year'), { key: 'Shift' });
    fireEvent.keyUp(handle('From year'), { key: 'Shift' });
    fireEvent.blur(handle('From year'));
    unmount();
    expect(onMove).not.toHaveBeenCalled();
    expect(onEnd).not.toHaveBeenCalled();
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
