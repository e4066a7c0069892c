// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/domain/record/record';
import { showRecord } from '@/domain/selection/shown';
import { FIVE_RECORD, TWO_RECORD } from '@/testing/panel-records';
import { EN } from '@/testing/panel-input';
import { DEFAULT_VIEW } from '@/view/view-state';
import { overviewPreview, panelPreview } from './panel-previews';
import type { Material } from './material';

const materialOf = (dataset: Dataset): Material => ({
  dataset,
  shown: showRecord(dataset, DEFAULT_VIEW),
  i18n: EN,
  site: 'A record',
});

const textsIn = (svg: string): string =>
  [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')]
    .map(({ textContent }) => textContent)
    .join(' ');

describe('the preview of a panel', () => {
  it('is drawn of any that the record has, with its finding and in its colour', async () => {
    const svg = await panelPreview('shops', materialOf(FIVE_RECORD));
    expect(textsIn(svg)).toContain('From 0.8 to 1.2 thousand shops in one year');
    expect(textsIn(svg)).toContain('2014 2015');
    // Teal in the light scheme.
    expect(svg).toContain('#035150');
  });

  it('is refused of one that it has not', async () => {
    await expect(panelPreview('revenue', materialOf(TWO_RECORD))).rejects.toThrow(
      'There is no panel revenue',
    );
  });
});

it('the preview of the overview shows the first panels of figures, however many there are', async () => {
  expect(textsIn(await overviewPreview(materialOf(TWO_RECORD)))).toContain(
    'From 18.7 to 61 million',
  );
}, 30_000);
