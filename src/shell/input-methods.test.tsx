// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { act, fireEvent } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { YearFilter } from '@/features/filters/FilterControls';
import { MoreFilters } from '@/features/filters/MoreFilters';
import { KnownOn } from '@/features/known-on/KnownOn';
import { SearchClaims } from '@/features/search/SearchClaims';
import { en } from '@/i18n/en';
import { renderWith } from '@/testing/render-app';

/** Every field on the site that is typed into: its name, and what is composed in it. */
const FIELDS = [
  ['Search', 'sell'],
  [en.filters.names.q, 'sell'],
  [en.filters.from, '2014'],
  [en.filters.to, '2014'],
  [en.knownOn.control.field, '1 May 2015'],
  [en.filters.find(en.filters.names.sources), 'tech'],
] as const;

/** As browsers tell it, and as Safari tells the key that ended a composition. */
const COMPOSING = [{ isComposing: true }, { keyCode: 229 }] as const;

type Drawn = {
  readonly field: HTMLInputElement;
  readonly view: () => unknown;
  readonly seen: () => string;
  readonly around: ReturnType<typeof vi.fn>;
};

function draw(name: string): Drawn {
  const around = vi.fn<() => void>();
  const { store, container } = renderWith(
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears what is left for what stands around a field
    <div onKeyDown={around}>
      <SearchClaims />
      <YearFilter />
      <MoreFilters />
      <KnownOn />
    </div>,
  );
  const field = [...container.querySelectorAll('input')].find(
    (input) =>
      input.getAttribute('aria-label')?.startsWith(name) === true && input.type !== 'range',
  );
  if (field === undefined) throw new Error(`No field ${name}`);
  act(() => {
    field.focus();
  });
  return { field, view: () => store.getState().view, seen: () => container.textContent, around };
}

/** Types as an input method does, and leaves it open. */
function compose(field: HTMLInputElement, text: string): void {
  fireEvent.compositionStart(field);
  fireEvent.input(field, { target: { value: text }, isComposing: true });
}

describe.each(FIELDS)('while an input method composes in "%s"', (name, text) => {
  it('nothing is filtered nor found by half a syllable, and the field shows it', () => {
    const { field, view, seen } = draw(name);
    const before = [view(), seen()];
    compose(field, text);
    expect([view(), seen()]).toEqual(before);
    expect(field.value).toBe(text);
  });

  it.each(COMPOSING)('no key acts, neither on the field nor on what is around it: %o', (told) => {
    const { field, view, seen, around } = draw(name);
    compose(field, text);
    const before = [view(), seen()];
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'])
      expect(fireEvent.keyDown(field, { key, ...told })).toBe(true);
    expect([view(), seen(), field.value]).toEqual([...before, text]);
    expect(around).not.toHaveBeenCalled();
  });

  it('what was composed counts once it is, and keys act again', () => {
    const { field, view, seen, around } = draw(name);
    const before = JSON.stringify([view(), seen()]);
    compose(field, text);
    fireEvent.compositionEnd(field, { data: text });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(JSON.stringify([view(), seen()])).not.toBe(before);
    expect(around).toHaveBeenCalled();
  });
});

it('every field for text is one that waits for input methods', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !file.includes('.test.') && !file.endsWith('TextField.tsx'),
  );
  const fields = files.flatMap((file) =>
    [
      ...readFileSync(path.join('src', file), 'utf8').matchAll(/<(?:input|textarea)\b[^]*?\/>/g),
    ].map(([field]) => `${file}: ${field}`),
  );
  expect(fields.length).toBeGreaterThan(2);
  expect(fields.filter((field) => !/type="(?:range|checkbox|file)"|readOnly/.test(field))).toEqual(
    [],
  );
});
