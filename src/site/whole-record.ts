import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import type { Place } from '@/domain/selection/place';

/** What leads to a page with the whole record on it: without filters, from both corpora, of every day. The rest of the view stays. */
export function wholeRecord(place: Place): Partial<ViewState> {
  const { years, themes, topics, markets, kinds, sources, corpus, asof, compare, q, verdict } =
    DEFAULT_VIEW;
  return {
    place,
    years,
    themes,
    topics,
    markets,
    kinds,
    sources,
    corpus,
    asof,
    compare,
    q,
    verdict,
    claim: null,
  };
}
