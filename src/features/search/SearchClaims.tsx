import {
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { memoLast } from '@/domain/basics/memo';
import { useI18n } from '@/i18n/i18n';
import type { Place } from '@/domain/selection/place';
import { selectRecord } from '@/store/selectors';
import { useApp, useAppStore } from '@/store/use-app';
import { Announced } from '@/ui/Announced';
import { Icon } from '@/ui/Icon';
import { Awaited } from '@/site/Awaited';
import { late, lateFunction, useLate } from '@/ui/late';
import { TextField } from '@/ui/TextField';
import { optionId } from './option-id';
import type { Hit } from './hits';
import { useSlash } from './use-slash';

/**
 * Search over the record in view, whatever the filters: claims, and pages, panels, markets and topics by their names. `/` focuses
 * it.
 */
export function SearchClaims(): ReactNode {
  const { t } = useI18n();
  const record = useApp(selectRecord);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const list = useId();
  const isSlashOn = useSlash(field);
  const close = (): void => {
    setQuery('');
  };
  const { hasFocus, within } = useFocusWithin(close);
  const { asked, found: listed, failed, findNow } = useFound(query, hasFocus);
  const isOpen = asked !== '' && query !== '';

  const open = useOpen(field, close);
  const { current, first, onKeyDown } = useCurrent(listed, findNow, open, close);
  const option = isOpen && current !== undefined ? optionId(list, current) : undefined;

  return (
    <div className="search relative max-md:focus-within:static" {...within}>
      <TextField
        ref={field}
        type="text"
        role="combobox"
        aria-label={t.search.title}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={option}
        autoComplete="off"
        placeholder={isSlashOn ? `${t.search.title}  /` : t.search.title}
        value={query}
        className="control w-52 min-w-0 placeholder:text-muted lg:w-40 xl:w-52"
        onType={(text) => {
          setQuery(text);
          first();
        }}
        onKeyDown={onKeyDown}
      />
      <span className="sign pointer-events-none absolute inset-0 grid place-items-center md:hidden">
        <Icon name="search" />
      </span>
      <Said count={isOpen ? listed.length : null} failed={failed} />
      {isOpen && record !== null && !failed ? (
        <Awaited name={t.search.title}>
          <Results
            id={list}
            query={asked}
            {...{ listed, current, dataset: record }}
            onOpen={open}
          />
        </Awaited>
      ) : null}
    </div>
  );
}

/** How much was found, for those who do not see the list; and where the search itself did not arrive, that it did not. */
function Said({
  count,
  failed,
}: {
  readonly count: number | null;
  readonly failed: boolean;
}): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <Announced text={count === null || failed ? '' : t.search.offered(count)} />
      {failed ? (
        <p
          role="alert"
          className="absolute top-full right-0 z-30 mt-1 w-60 rounded-lg border border-warn/50 bg-card p-2 text-sm"
        >
          {t.errors.late(t.search.title)}
        </p>
      ) : null}
    </>
  );
}

/** Where a filter can be seen: a page of one entry heeds none. */
function listPlace(place: Place): Place {
  return place.page === 'entry' || place.page === 'unknown' ? { page: 'overview' } : place;
}

/** Opens what was found: a claim over the page, which has the focus back in the field; else another view. */
function useOpen(field: RefObject<HTMLInputElement | null>, clear: () => void): (hit: Hit) => void {
  const store = useAppStore();
  const changeView = useApp((state) => state.changeView);
  return (hit) => {
    clear();
    if (hit.claim !== null) {
      changeView({ claim: hit.claim.id });
      return;
    }
    field.current?.blur();
    changeView({ place: listPlace(store.getState().view.place), claim: null, ...hit.to });
    globalThis.scrollTo({ top: 0 });
  };
}

type Within = {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
};

/** Whether the focus is within an element, which is given these two; `left` is called when it goes elsewhere. */
function useFocusWithin(left: () => void): { readonly hasFocus: boolean; readonly within: Within } {
  const [hasFocus, setHasFocus] = useState(false);
  const onFocus = (): void => {
    setHasFocus(true);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (currentTarget.contains(relatedTarget)) return;
    setHasFocus(false);
    left();
  };
  return { hasFocus, within: { onFocus, onBlur } };
}

/** An index takes longer to make than to ask: one is kept, of the record that was searched last. */
const Results = late(async () => (await import('./Results')).Results);

const lateSearch = lateFunction(async () => memoLast((await import('./hits')).makeSearch));

type Found = {
  /** What `found` was found for, which may be behind what stands in the field. */
  readonly asked: string;
  readonly found: readonly Hit[];
  /** Whether the search itself did not arrive. */
  readonly failed: boolean;
  /** For what stands in the field: keys act on what was typed before them, however late its list is drawn. */
  readonly findNow: () => readonly Hit[];
};

/**
 * What is found for what was typed; typing goes on while a longer search runs. The index is made when the field gets the
 * focus: not for each part that loads, nor for each day that a handle passes, but before the first key.
 */
function useFound(query: string, hasFocus: boolean): Found {
  const i18n = useI18n();
  const record = useApp(selectRecord);
  const { value: searchOf, failed } = useLate(lateSearch, hasFocus);
  const search = record === null || !hasFocus ? null : (searchOf?.(record) ?? null);
  const typed = query.trim();
  const asked = useDeferredValue(typed);
  const find = (words: string): readonly Hit[] => search?.(words, i18n) ?? [];
  const found = useMemo(() => search?.(asked, i18n) ?? [], [asked, search, i18n]);
  return { asked, found, failed, findNow: () => (asked === typed ? found : find(typed)) };
}

type Current = {
  readonly current: Hit | undefined;
  readonly first: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** The result that the arrow keys stand at. */
function useCurrent(
  listed: readonly Hit[],
  findNow: () => readonly Hit[],
  open: (hit: Hit) => void,
  close: () => void,
): Current {
  const [at, setAt] = useState(0);
  const within = (index: number, { length }: readonly Hit[]): number =>
    Math.max(0, Math.min(index, length - 1));
  return {
    current: listed[within(at, listed)],
    first: () => {
      setAt(0);
    },
    onKeyDown: (event) => {
      if (event.key === 'Escape') close();
      if (event.key === 'Enter') {
        const found = findNow();
        const hit = found[within(at, found)];
        if (hit !== undefined) open(hit);
      }
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setAt(within(at + (event.key === 'ArrowDown' ? 1 : -1), findNow()));
    },
  };
}
