// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Toolbar } from './Toolbar';

function draw(): void {
  render(
    <>
      <Toolbar name="Tools" className="">
        <button type="button">One</button>
        <button type="button" disabled>
          Off
        </button>
        <div>
          <button type="button">Two</button>
          <div data-popover>
            <button type="button">Within</button>
            <input aria-label="Field" />
          </div>
        </div>
        <button type="button">Three</button>
      </Toolbar>
      <button type="button">After</button>
    </>,
  );
}

const focused = (): string | null =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null;

test('a toolbar is one stop of the Tab key, which is where the reader left it', async () => {
  draw();
  const user = userEvent.setup();
  await user.tab();
  expect(focused()).toBe('One');
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('Two');
  // What stands open is reached from its button.
  await user.tab();
  expect(focused()).toBe('Within');
  await user.tab();
  await user.tab();
  expect(focused()).toBe('After');
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  expect(focused()).toBe('Two');
});

test('arrow keys, Home and End move among its buttons, and leave the keys of what is open alone', async () => {
  draw();
  const user = userEvent.setup();
  screen.getByRole('button', { name: 'One' }).focus();
  await user.keyboard('{ArrowLeft}');
  expect(focused()).toBe('Three');
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('One');
  await user.keyboard('{End}');
  expect(focused()).toBe('Three');
  await user.keyboard('{Home}');
  expect(focused()).toBe('One');
  screen.getByRole('textbox', { name: 'Field' }).focus();
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('Field');
});
