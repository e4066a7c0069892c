import { describe, expect, it } from 'vitest';
import { lanesPanel, makeVocabulary, yearsPanel } from '@/testing/make-claim';
import { colourOf, panelEntries } from './panels';

const shops = yearsPanel('Shops', { metric: 'shops', unit: 'shops', scale: 'one' });
const vocabulary = makeVocabulary();

describe('the panels of a record', () => {
  it('are those that it names, in their order', () => {
    expect(panelEntries(vocabulary)).toEqual(vocabulary.panels);
  });

  it('leave out one of whose themes the record has none', () => {
    const panels = [shops, ...vocabulary.panels];
    expect(panelEntries({ ...vocabulary, panels })).toEqual(vocabulary.panels);
  });

  it('show of several themes those that are there', () => {
    const wide = { ...lanesPanel('Wide', 'topics'), themes: ['shops', 'sales', 'strategy'] };
    expect(panelEntries({ ...vocabulary, panels: [wide] })).toMatchObject([
      { id: 'wide', themes: ['sales', 'strategy'] },
    ]);
  });
});

describe('the colour of a theme', () => {
  it('is that of the panel which shows it', () => {
    const wide = { ...lanesPanel('Wide', 'topics'), themes: ['sales', 'strategy'] };
    const record = { panels: [{ ...shops, colour: 'teal' as const }, wide] };
    expect(colourOf(record, 'shops')).toBe('teal');
    expect(colourOf(record, 'strategy')).toBe('blue');
  });

  it('is neutral where no panel does', () => {
    expect(colourOf({ panels: [shops] }, 'sales')).toBe('neutral');
  });
});
