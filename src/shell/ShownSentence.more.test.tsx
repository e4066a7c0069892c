// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderWith, type AppOptions } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { ShownSentence } from './ShownSentence';

const draw = (options: AppOptions = {}): ReturnType<typeof renderWith> =>
  renderWith(<ShownSentence />, { record: SMALL_RECORD, ...options });
const said = (): string => document.querySelector('[data-sentence]')?.textContent ?? '';

describe('the sentence that says what is shown', () => {
  it('counts claims, articles, conflicts and promises', () => {
    draw();
    expect(said()).toBe('11 claims from 2 articles, 2010–2019 · 1 conflict · 5 promises');
  });

  it('follows the filters in the same breath, and is said aloud once they rest', () => {
    vi.useFakeTimers();
    const { store } = draw();
    const status = screen.getByRole('status');
    // What stands there from the start is read, not said.
    expect(status.textContent).toBe('');
    for (const to of [2016, 2015, 2014]) {
      act(() => {
        store.getState().changeView({ years: { from: 2014, to }, themes: ['sales'] });
        vi.advanceTimersByTime(300);
      });
      expect(status.textContent).toBe('');
    }
    expect(said()).toBe('2 of 11 claims from 1 article, 2014');
    act(() => {
      vi.advanceTimersByTime(1000);
    });
    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toBe(said());
    vi.useRealTimers();
  });

  it('keeps on a narrow screen what it is about, how much of it is in doubt and what was missed', () => {
    const { dataset } = renderWith(<ShownSentence />);
    const brief = [...document.querySelectorAll('[data-sentence] > :not(.max-md\\:hidden)')];
    expect(brief.map(({ textContent }) => textContent).join('')).toMatch(
      new RegExp(`^${dataset.claims.length} claims · \\d+ conflicts · \\d+ promises: \\d+ missed$`),
    );
  });

  it('says so when nothing is left', () => {
    draw({ view: { q: 'no such words' } });
    expect(said()).toMatch(/^0 of 11 claims/);
  });

  it('counts no claims before all have arrived', () => {
    draw({ timelines: { sales: 'loading' } });
    expect(said()).toBe('Loading the record …');
  });

  it('names what is missing', () => {
    draw({ timelines: { sales: [{ path: '', message: 'not JSON' }], revenue: [] } });
    expect(said()).toMatch(/^4 claims .*Without Sales and Revenue, which could not be loaded\.$/);
  });

  it('says what it cannot do without the sources', () => {
    draw({ reference: [{ path: '', message: 'not JSON' }] });
    expect(said()).toMatch(/no claim can be shown without its source/);
  });

  it('counts the real record', () => {
    const { dataset } = renderWith(<ShownSentence />);
    expect(said()).toMatch(
      new RegExp(
        `^${dataset.claims.length} claims from 5 articles and \\d+ added pages, 2010–2019`,
      ),
    );
  });
});
