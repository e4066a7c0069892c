import {
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Claim } from '@/domain/record/claim';
import { memoLast } from '@/domain/basics/memo';
import { useI18n } from '@/i18n/i18n';
import { selectRecord } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { Icon } from '@/ui/Icon';
import { lateFunction, useLate } from '@/ui/late';
import { Results } from './Results';
import type { ClaimSearch } from './search-index';
import { useSlash } from './use-slash';

/** Results that are listed; a longer list is no answer. */
const LISTED = 8;

/** Search over all claims of the record in view, whatever the filters; `/` focuses it. */
export function SearchClaims(): ReactNode {
  const { t } = useI18n();
  const changeView = useApp((state) => state.changeView);
  const record = useApp(selectRecord);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const list = useId();
  useSlash(field);
  const close = (): void => {
    setQuery('');
  };
  const { hasFocus, within } = useFocusWithin(close);
  const { asked, found, failed, findNow } = useFound(query, hasFocus);
  const listed = found.slice(0, LISTED);
  const isOpen = asked !== '' && query !== '';

  const open = (claim: Claim): void => {
    setQuery('');
    field.current?.blur();
    changeView({ claim: claim.id });
  };
  const { current, first, onKeyDown } = useCurrent(listed, findNow, open, close);
  const option = isOpen && current !== undefined ? `${list}-${current.id}` : undefined;

  const results = { id: list, query: asked, listed, count: found.length, current, onOpen: open };

  return (
    <div className="search relative max-md:focus-within:static" {...within}>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={t.search.title}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={option}
        autoComplete="off"
        placeholder={`${t.search.title}  /`}
        value={query}
        className="control w-52 min-w-0 placeholder:text-muted lg:w-40 xl:w-52"
        onChange={(event) => {
          setQuery(event.target.value);
          first();
        }}
        onKeyDown={onKeyDown}
      />
      <span className="sign pointer-events-none absolute inset-0 grid place-items-center md:hidden">
        <Icon name="search" />
      </span>
      <Said count={isOpen ? found.length : null} failed={failed} />
      {isOpen && record !== null && !failed ? <Results {...results} dataset={record} /> : null}
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
      <span role="status" className="sr-only">
        {count === null || failed ? '' : t.search.results(count)}
      </span>
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
const lateSearch = lateFunction(async () =>
  memoLast((await import('./search-index')).makeClaimSearch),
);

type Found = {
  /** What `found` was found for, which may be behind what stands in the field. */
  readonly asked: string;
  readonly found: readonly Claim[];
  /** Whether the search itself did not arrive. */
  readonly failed: boolean;
  /** For what stands in the field: keys act on what was typed before them, however late its list is drawn. */
  readonly findNow: () => readonly Claim[];
};

/**
 * What is found for what was typed; typing goes on while a longer search runs. The index is made when the field gets the
 * focus: not for each part that loads, nor for each day that a handle passes, but before the first key.
 */
function useFound(query: string, hasFocus: boolean): Found {
  const record = useApp(selectRecord);
  const { value: searchOf, failed } = useLate(lateSearch, hasFocus);
  const search = record === null || !hasFocus ? null : (searchOf?.(record) ?? null);
  const typed = query.trim();
  const asked = useDeferredValue(typed);
  const found = useMemo(() => find(search, asked), [asked, search]);
  return { asked, found, failed, findNow: () => (asked === typed ? found : find(search, typed)) };
}

function find(search: ClaimSearch | null, words: string): readonly Claim[] {
  return words === '' || search === null ? [] : search(words);
}

type Current = {
  readonly current: Claim | undefined;
  readonly first: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** The result that the arrow keys stand at. */
function useCurrent(
  listed: readonly Claim[],
  findNow: () => readonly Claim[],
  open: (claim: Claim) => void,
  close: () => void,
): Current {
  const [at, setAt] = useState(0);
  const within = (index: number, { length }: readonly Claim[]): number =>
    Math.max(0, Math.min(index, length - 1, LISTED - 1));
  return {
    current: listed[within(at, listed)],
    first: () => {
      setAt(0);
    },
    onKeyDown: (event) => {
      if (event.key === 'Escape') close();
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
        const found = findNow();
        const claim = found[within(at, found)];
        if (claim !== undefined) open(claim);
      }
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setAt(within(at + (event.key === 'ArrowDown' ? 1 : -1), findNow()));
    },
  };
}
