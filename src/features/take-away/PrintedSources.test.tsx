// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeClaim, makeDataset, makeSource } from '@/testing/make-claim';
import { renderWith } from '@/testing/render-app';
import { PrintedSources } from './PrintedSources';

test('sources on paper are quoted in their own language, each only where its claims are', () => {
  const claims = ['fr', 'de', 'en'].map((source, index) =>
    makeClaim({ id: `c-000${index}`, source, theme: source === 'en' ? 'strategy' : 'sales' }),
  );
  const sources = ['fr', 'de', 'en', 'nl'].map((language) =>
    makeSource({ id: language, language, title: `Titel ${language}` }),
  );
  renderWith(<PrintedSources />, {
    record: makeDataset(claims, { sources }),
    view: { place: { page: 'panel', panel: 'sales' } },
  });
  expect(screen.queryAllByRole('listitem', { hidden: true })).toEqual([]);
  fireEvent(window, new Event('beforeprint'));
  const printed = screen.getAllByRole('listitem', { hidden: true });
  expect(printed.map((line) => line.textContent.replaceAll('\u00a0', ' '))).toEqual([
    'The Gazette: « Titel fr », 2 July 2015. https://example.org/phones',
    'The Gazette: „Titel de“, 2 July 2015. https://example.org/phones',
  ]);
  expect(document.querySelector('[lang="fr"]')?.textContent).toContain('Titel fr');
  fireEvent(window, new Event('afterprint'));
  expect(screen.queryAllByRole('listitem', { hidden: true })).toEqual([]);
});
