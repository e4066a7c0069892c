// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { panelInput } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
import { panelsOf } from './panels-of';

const RECORD = readRealRecord();
const PANELS = panelsOf(RECORD.vocabulary);

describe('the panels', () => {
  it('are one for each theme of the record, whose ids are addresses', () => {
    expect(PANELS.map(({ id }) => id)).toEqual(RECORD.vocabulary.themes.map(({ id }) => id));
    for (const { id } of PANELS) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('take in every theme, each once', () => {
    const themes = PANELS.flatMap((panel) => panel.themes);
    expect(themes.toSorted()).toEqual(RECORD.vocabulary.themes.map(({ id }) => id).toSorted());
  });

  it('know the height of their card before anything has arrived', () => {
    for (const panel of PANELS) expect(panel.cardHeight).toBeGreaterThan(200);
  });
});

describe.each(PANELS.map((panel) => [panel.id, panel] as const))('the panel %s', (id, panel) => {
  const input = panelInput(RECORD, id);
  const presented = panel.present(input);

  it('says what it shows, and has a row for every claim', () => {
    expect(presented.headline).not.toBe('');
    expect(presented.subtitle).not.toBe('');
    expect(presented.rows().toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      input.claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('draws marks that stand for all of them', async () => {
    const drawn = new Set<string>();
    const summed: string[] = [];
    // It comes late: to be waited for it must be asked for within.
    await presented.load();
    render(
      <Suspense fallback={null}>
        {presented.draw({
          size: 'page',
          pageOf: (claim) => `/claims/${claim}/`,
          hrefOf: (claim) => `/?claim=${claim}`,
          onOpen: (claims) => {
            for (const claim of claims) drawn.add(claim);
          },
          onPainted: () => undefined,
        })}
      </Suspense>,
    );
    const chart = await screen.findByRole('group', { name: presented.summary });
    summed.push(chart.getAttribute('aria-label') ?? '');
    for (const mark of screen.getAllByRole('link'))
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    // A small chart may draw figures of another panel's theme as well.
    const shown = new Map(input.shown.claims.map((claim) => [claim.id, claim.theme]));
    const own = [...drawn].filter((claim) => panel.themes.includes(shown.get(claim) ?? ''));
    expect(new Set(own)).toEqual(new Set(input.claims.map((claim) => claim.id)));
    for (const claim of drawn) expect(shown.has(claim), claim).toBe(true);
    expect(summed).toEqual([presented.summary]);
  });
});
