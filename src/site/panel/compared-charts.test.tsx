// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { isKnownOn } from '@/domain/selection/known-on';
import { panelsOf } from '@/panels/panels-of';
import { readRealRecord } from '@/testing/real-record';
import { renderWith, type AppOptions } from '@/testing/render-app';
import { PanelCard } from './PanelCard';

const DATASET = readRealRecord();
const PANELS = panelsOf(DATASET.vocabulary);
const [EARLIER, LATER] = ['2015-05-01', '2017-01-31'];
const CAME = 'came after 1 May 2015';

async function open(
  id: string,
  view: NonNullable<AppOptions['view']>,
): Promise<readonly HTMLElement[]> {
  const panel = PANELS.find((each) => each.id === id);
  if (panel === undefined) throw new Error(`no panel ${id}`);
  renderWith(<PanelCard panel={panel} size="card" />, { record: DATASET, view });
  const [chart] = await screen.findAllByRole('group', { name: /claims? shown/ });
  if (chart === undefined) throw new Error('no chart');
  return within(chart)
    .getAllByRole('link')
    .filter(({ dataset }) => dataset['sign'] === undefined);
}

function claimsOf({ dataset: { claim = '', claims = claim } }: HTMLElement): readonly string[] {
  return claims.split(' ');
}

const nameOf = (mark: HTMLElement): string => mark.getAttribute('aria-label') ?? '';

describe('the chart of a panel while two days are compared', () => {
  test.each(PANELS.map(({ id }) => id))(
    'has the marks of the later day, and tells apart what the earlier did not have: %s',
    async (id) => {
      const marks = await open(id, { asof: EARLIER, compare: LATER });
      const known = (mark: HTMLElement, day: string): boolean =>
        claimsOf(mark).some((claim) => {
          const found = DATASET.claimById.get(claim);
          return found !== undefined && isKnownOn(found, day);
        });
      expect(marks.every((mark) => known(mark, LATER))).toBe(true);
      const came = marks.filter((mark) => mark.dataset['came'] !== undefined);
      expect(came).toEqual(marks.filter((mark) => !known(mark, EARLIER)));
      expect(came).toEqual(marks.filter((mark) => nameOf(mark).endsWith(CAME)));
      expect(came.length).toBeGreaterThan(0);
      expect(came.length).toBeLessThan(marks.length);
    },
  );

  test('tells nothing apart without a second day', async () => {
    const marks = await open('sales', { asof: LATER });
    expect(marks.filter((mark) => nameOf(mark).includes('came after'))).toEqual([]);
  });

  test('has the finding of the later day above it', async () => {
    await open('revenue', { asof: EARLIER, compare: LATER, corpus: 'articles' });
    expect(screen.getByRole('heading').textContent).toBe(
      'Revenue in 2015: two rival goals from three sources',
    );
  });
});

test('the table of a panel stays on the earlier of two days', () => {
  const [panel] = PANELS;
  if (panel === undefined) throw new Error('no panel');
  renderWith(<PanelCard panel={panel} size="card" />, {
    record: DATASET,
    view: { asof: EARLIER, compare: LATER, tab: 'table' },
  });
  const known = DATASET.claims.filter(
    (claim) => panel.themes.includes(claim.theme) && isKnownOn(claim, EARLIER),
  );
  expect(screen.getByRole('table', { name: new RegExp(`: ${known.length} claims$`) })).toBeTruthy();
});
