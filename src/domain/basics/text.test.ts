import { describe, expect, test } from 'vitest';
import { allOf, LANGUAGES, textIn } from './text';

const text = { en: 'sales', fr: 'ventes', de: undefined };

describe('a text', () => {
  test('is given in the language asked for', () => {
    expect(textIn(text, 'fr')).toBe('ventes');
  });

  test('is given in English where that has not been written yet', () => {
    expect(textIn(text, 'de')).toBe('sales');
    expect(textIn(text, 'zh')).toBe('sales');
    for (const language of LANGUAGES) expect(textIn({ en: 'sales' }, language)).toBe('sales');
  });

  test('in all languages is in those that have it', () => {
    expect(allOf(text)).toEqual(['sales', 'ventes']);
  });
});
