// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi, type Mock } from 'vitest';
import { CheckList } from './CheckList';
import { CopyButton } from './CopyButton';
import { SearchField } from './SearchField';
import { Segmented } from './Segmented';

describe('a list of options', () => {
  type Chosen = (chosen: readonly string[]) => void;
  const draw = (chosen: readonly string[]): Mock<Chosen> => {
    const onChange = vi.fn<Chosen>();
    render(
      <CheckList
        legend="Markets"
        options={[
          { id: 'india', name: 'India', count: 12 },
          { id: 'brazil', name: 'Brazil', count: 0 },
        ]}
        chosen={chosen}
        optionName={(name, count) => `${name}, ${count} claims`}
        onChange={onChange}
      />,
    );
    return onChange;
  };

  it('is a group of checkboxes, each with what it would leave', () => {
    draw(['india']);
    expect(screen.getByRole('group', { name: 'Markets' })).toBeDefined();
    expect(
      screen.getByRole<HTMLInputElement>('checkbox', { name: 'India, 12 claims' }).checked,
    ).toBe(true);
    expect(
      screen.getByRole<HTMLInputElement>('checkbox', { name: 'Brazil, 0 claims' }).checked,
    ).toBe(false);
  });

  it('adds and takes away what is ticked', async () => {
    const onChange = draw(['india']);
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: /^Brazil/ }));
    expect(onChange).toHaveBeenLastCalledWith(['india', 'brazil']);
    await user.click(screen.getByText('India'));
    expect(onChange).toHaveBeenLastCalledWith([]);
  });
});

describe('a choice of one', () => {
  it('says which holds, and changes it', async () => {
    const onChange = vi.fn<(id: 'chart' | 'table') => void>();
    render(
      <Segmented
        name="Sales: chart or table"
        options={[
          { id: 'chart', label: 'Chart' },
          { id: 'table', label: 'Table' },
        ]}
        value="chart"
        onChange={onChange}
      />,
    );
    expect(screen.getByRole('group', { name: 'Sales: chart or table' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Chart', pressed: true })).toBeDefined();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Table', pressed: false }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('table');
  });
});

describe('a field for words', () => {
  type Draw = {
    readonly onType: Mock<(value: string) => void>;
    readonly onEnd: Mock<() => void>;
    readonly give: (value: string) => void;
    readonly unmount: () => void;
  };
  const draw = (value = ''): Draw => {
    const onType = vi.fn<(value: string) => void>();
    const onEnd = vi.fn<() => void>();
    const fieldOf = (given: string) => (
      <SearchField label="Words" placeholder="Find" value={given} onType={onType} onEnd={onEnd} />
    );
    const { rerender, unmount } = render(fieldOf(value));
    return {
      onType,
      onEnd,
      unmount,
      give: (next) => {
        rerender(fieldOf(next));
      },
    };
  };
  const field = (): HTMLInputElement => screen.getByRole('searchbox', { name: 'Words' });

  it('tells at once what is typed, without the spaces around it', async () => {
    const { onType } = draw();
    await userEvent.setup().type(field(), 'a b ');
    expect(onType.mock.calls.map(([typed]) => typed)).toEqual(['a', 'a', 'a b', 'a b']);
    expect(field().value).toBe('a b ');
  });

  it('is done with by Enter, and when the focus leaves it, if anything was typed since', async () => {
    const { onEnd } = draw();
    const user = userEvent.setup();
    await user.type(field(), 'a{Enter}');
    expect(onEnd).toHaveBeenCalledTimes(1);
    await user.tab();
    expect(onEnd).toHaveBeenCalledTimes(1);
    await user.type(field(), 'b');
    expect(onEnd).toHaveBeenCalledTimes(1);
    await user.tab();
    expect(onEnd).toHaveBeenCalledTimes(2);
  });

  it('is done with when it goes away', async () => {
    const { onEnd, unmount } = draw();
    await userEvent.setup().type(field(), 'a');
    unmount();
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('is not done with by the Enter that ends a composition', () => {
    const { onEnd } = draw();
    fireEvent.input(field(), { target: { value: '小米' } });
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(onEnd).not.toHaveBeenCalled();
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('takes over what comes from outside, and leaves alone what is being typed', async () => {
    const { give } = draw();
    await userEvent.setup().type(field(), 'one ');
    give('one');
    expect(field().value).toBe('one ');
    give('two');
    expect(field().value).toBe('two');
    give('');
    expect(field().value).toBe('');
  });
});

describe('a button that copies', () => {
  const said = { copied: 'Link copied', failed: 'Copy it by hand:' };
  const draw = (copy: (text: string) => Promise<boolean>): Mock<typeof copy> => {
    const copying = vi.fn<typeof copy>(copy);
    render(
      <>
        <CopyButton
          label="Copy"
          name="Copy link to Sales"
          className=""
          text={() => 'https://example.org/sales/'}
          copy={copying}
          said={said}
        />
        <button type="button">Next</button>
      </>,
    );
    return copying;
  };
  const press = async (): Promise<ReturnType<typeof userEvent.setup>> => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Copy link to Sales' }));
    return user;
  };
  const answer = (given: boolean) => async (): Promise<boolean> => {
    await Promise.resolve();
    return given;
  };

  it('copies the text, says so on itself and aloud, and forgets it when left', async () => {
    const copy = draw(answer(true));
    const user = await press();
    expect(copy).toHaveBeenCalledExactlyOnceWith('https://example.org/sales/');
    expect(await screen.findByRole('button', { name: 'Link copied' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('Link copied');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Copy link to Sales' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('shows the text, selected, where the browser refuses', async () => {
    draw(answer(false));
    const user = await press();
    expect((await screen.findByRole('alert')).textContent).toBe('Copy it by hand:');
    const text = screen.getByRole<HTMLInputElement>('textbox', { name: 'Copy it by hand:' });
    expect(text.value).toBe('https://example.org/sales/');
    expect(document.activeElement).toBe(text);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
    await user.tab();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows it as well where copying breaks off', async () => {
    draw(vi.fn<() => Promise<boolean>>().mockRejectedValue(new Error('no')));
    await press();
    expect((await screen.findByRole('alert')).textContent).toBe('Copy it by hand:');
  });

  it('says nothing of having copied where it was refused', async () => {
    draw(answer(false));
    await press();
    await screen.findByRole('alert');
    expect(screen.queryByText('Link copied')).toBeNull();
  });
});
