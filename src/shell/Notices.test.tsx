// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { LinkIssue } from '@/view/view-state';
import { renderWith, type AppOptions } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { Notices } from './Notices';

const ISSUES: readonly LinkIssue[] = [
  { key: 'years', asked: '2050', reason: 'clamped', shown: '2019' },
  { key: 'markets', asked: 'mars', reason: 'unknown-id', shown: '' },
];

const draw = (options: AppOptions = {}): ReturnType<typeof renderWith> =>
  renderWith(<Notices />, { record: SMALL_RECORD, ...options });

describe('the notice of a link that could not be honoured', () => {
  it('stands where screen readers watch, and is empty without need', () => {
    draw();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says of each part what was asked and what is shown', () => {
    draw({ issues: ISSUES });
    expect(screen.getByText('Not all of this link could be honoured')).toBeDefined();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'The part “years” of this link asks for “2050”, beyond what is on record. Shown here: 2019.',
      'The part “markets” of this link names “mars”, which is not on record. It is left out here.',
    ]);
  });

  it('copies the nearest link that holds', async () => {
    const { user, services } = draw({
      issues: ISSUES,
      view: { themes: ['sales'] },
      services: { nearestTo: (view) => ({ ...view, q: 'nearest' }) },
    });
    await user.click(screen.getByRole('button', { name: 'Copy the link to what is shown' }));
    expect(services.copy.mock.calls[0]?.[0]).toMatch(
      /themes=sales.*q=nearest|q=nearest.*themes=sales/,
    );
  });

  it('goes when dismissed, and stays gone', async () => {
    const { user, store } = draw({ issues: ISSUES });
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(store.getState().issues).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('leaves a page that does not exist to the page itself', () => {
    draw({ issues: [{ key: 'path', asked: '/nowhere', reason: 'unknown-path', shown: '/' }] });
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says when the browser no longer writes the address', () => {
    const { store } = draw();
    act(() => {
      store.getState().refuseHistory();
    });
    expect(screen.getByRole('status').textContent).toMatch(/refuses to write the address/);
  });
});
