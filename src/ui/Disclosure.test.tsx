// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Disclosure } from './Disclosure';

function draw(): void {
  render(
    <>
      <Disclosure label="Markets" name="Markets: all" active={false}>
        <button type="button">Inside</button>
      </Disclosure>
      <button type="button">Elsewhere</button>
    </>,
  );
}

const opener = (): HTMLElement => screen.getByRole('button', { name: 'Markets: all' });
const isOpen = (): boolean => screen.queryByRole('button', { name: 'Inside' }) !== null;

describe('a disclosure', () => {
  it('opens and closes by its button, and says which it is', async () => {
    draw();
    const user = userEvent.setup();
    expect(opener().getAttribute('aria-expanded')).toBe('false');
    expect(isOpen()).toBe(false);
    await user.click(opener());
    expect(opener().getAttribute('aria-expanded')).toBe('true');
    expect(isOpen()).toBe(true);
    await user.click(opener());
    expect(isOpen()).toBe(false);
  });

  it('controls the panel that it opens', async () => {
    draw();
    await userEvent.setup().click(opener());
    const panel = document.querySelector(`#${opener().getAttribute('aria-controls')}`);
    expect(panel?.contains(screen.getByRole('button', { name: 'Inside' }))).toBe(true);
  });

  it('closes on Escape from within, and gives the focus back', async () => {
    draw();
    const user = userEvent.setup();
    await user.click(opener());
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Inside');
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(opener());
  });

  it('keeps Escape from whatever stands around it only while it is open', async () => {
    const heard = vi.fn<(event: KeyboardEvent) => void>();
    document.addEventListener('keydown', heard);
    onTestFinished(() => {
      document.removeEventListener('keydown', heard);
    });
    draw();
    const user = userEvent.setup();
    await user.click(opener());
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('closes on a press elsewhere, and not on one inside', async () => {
    draw();
    const user = userEvent.setup();
    await user.click(opener());
    await user.click(screen.getByRole('button', { name: 'Inside' }));
    expect(isOpen()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
    expect(isOpen()).toBe(false);
  });

  it('closes when the focus goes elsewhere', async () => {
    draw();
    const user = userEvent.setup();
    await user.click(opener());
    await user.tab();
    expect(isOpen()).toBe(true);
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Elsewhere');
    expect(isOpen()).toBe(false);
  });
});
