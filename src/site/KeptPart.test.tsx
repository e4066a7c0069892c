// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TextScaleContext } from '@/charts/parts/text-scale';
import { renderWith, type AppOptions } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { DEFAULT_VIEW } from '@/view/view-state';
import { KeptPart } from './KeptPart';
import type { WrittenContent } from './services';

const drawn = vi.fn<() => void>();

function Drawn(): ReactNode {
  drawn();
  return <p>drawn</p>;
}

/** A page with one part, which shows the default view. */
function pageWith(name: string): {
  readonly written: WrittenContent;
  readonly touch: () => Promise<void>;
} {
  let touch: () => Promise<void> = vi.fn<() => Promise<void>>();
  const left = new Set<string>();
  const part = {
    adopt: (host: Element, wake: () => Promise<void>) => {
      touch = wake;
      host.innerHTML = '<p>written</p>';
      return () => {
        host.replaceChildren();
      };
    },
  };
  return {
    written: {
      find: () => null,
      block: () => null,
      part: (asked, { view }) =>
        asked === name && !left.has(name) && view.themes === DEFAULT_VIEW.themes ? part : null,
      leave: (asked) => {
        left.add(asked);
      },
    },
    touch: async () => touch(),
  };
}

const load = vi.fn<() => Promise<void>>();

const open = (written: WrittenContent | null, scale = 1): ReturnType<typeof renderWith> => {
  const options: AppOptions = { record: SMALL_RECORD, services: { written } };
  return renderWith(
    <TextScaleContext value={scale}>
      <KeptPart name="p" load={load} wait={<p>coming</p>}>
        <Drawn />
      </KeptPart>
    </TextScaleContext>,
    options,
  );
};

const text = (): string | null => document.querySelector('[data-part="p"]')?.textContent ?? null;

describe('a part of a page that was written', () => {
  beforeEach(() => {
    drawn.mockClear();
    load.mockReset().mockResolvedValue();
  });

  test('stays, and nothing of it is drawn, while what draws it is fetched', () => {
    open(pageWith('p').written);
    expect(text()).toBe('written');
    expect(drawn).not.toHaveBeenCalled();
    expect(load).toHaveBeenCalled();
  });

  test('is drawn once the view changes, and stays so when that is taken back', () => {
    const { store } = open(pageWith('p').written);
    act(() => {
      store.getState().changeView({ themes: ['sales'] });
    });
    expect(text()).toBe('drawn');
    act(() => {
      store.getState().changeView({ themes: DEFAULT_VIEW.themes });
    });
    expect(text()).toBe('drawn');
  });

  test('is drawn at once when it is touched, after what draws it has come', async () => {
    const { written, touch } = pageWith('p');
    open(written);
    let come = (): void => undefined;
    load.mockReturnValue(
      new Promise((resolve) => {
        come = resolve;
      }),
    );
    const woken = touch();
    expect(text()).toBe('written');
    await act(async () => {
      come();
      await woken;
    });
    expect(text()).toBe('drawn');
  });

  test('is drawn, to say so, where what draws it does not come', async () => {
    const { written, touch } = pageWith('p');
    open(written);
    load.mockRejectedValue(new Error('gone'));
    await act(touch);
    expect(text()).toBe('drawn');
  });

  test.each([
    ['nothing was written', () => open(null)],
    ['another part was written', () => open(pageWith('q').written)],
    ['letters are larger than they were written', () => open(pageWith('p').written, 1.5)],
  ])('is drawn where %s', (_what, begin) => {
    begin();
    expect(screen.getByText('drawn')).toBeTruthy();
    expect(screen.queryByText('written')).toBeNull();
  });
});
