// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWith, type AppOptions } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { ShownSentence } from './ShownSentence';

const draw = (options: AppOptions = {}): ReturnType<typeof renderWith> =>
  renderWith(<ShownSentence />, { record: SMALL_RECORD, ...options });
const said = (): string => screen.getByRole('status').textContent;

describe('the sentence that says what is shown', () => {
  it('counts claims, articles, languages, conflicts and promises', () => {
    draw();
    expect(said()).toBe(
      '11 of 11 claims from 2 articles in 2 languages, 2010–2019 · 1 conflict · 5 promises',
    );
  });

  it('follows the filters in the same breath, in the place that screen readers watch', () => {
    const { store } = draw();
    const status = screen.getByRole('status');
    act(() => {
      store.getState().changeView({ years: { from: 2014, to: 2014 }, themes: ['sales'] });
    });
    expect(screen.getByRole('status')).toBe(status);
    expect(said()).toBe('2 of 11 claims from 1 article in 1 language, 2014');
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
    expect(said()).toMatch(
      /^4 of 4 claims .*Without Sales and Revenue, which could not be loaded\.$/,
    );
  });

  it('says what it cannot do without the sources', () => {
    draw({ reference: [{ path: '', message: 'not JSON' }] });
    expect(said()).toMatch(/no claim can be shown without its source/);
  });

  it('counts the real record', () => {
    const { dataset } = renderWith(<ShownSentence />);
    expect(said()).toMatch(
      new RegExp(
        `^${dataset.claims.length} of ${dataset.claims.length} claims from 5 articles and \\d+ added pages in \\d languages, 2010–2019`,
      ),
    );
  });
});
