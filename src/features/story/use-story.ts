import { useMemo } from 'react';
import type { Story, StoryStep } from '@/domain/record/record';
import { useApp, useAppStore } from '@/store/use-app';
import { linkContext } from '@/store/link-context';
import { decodeAddress } from '@/view/links/address';
import type { ViewState } from '@/view/view-state';

/** The step of the story that the reader is at, and the view that it stands over. */
export type StoryHere = {
  readonly story: Story;
  readonly step: StoryStep;
  readonly at: number;
  readonly view: ViewState;
};

/** Null on any other page, before the record has come, and at a step that its story does not have. */
export function useStoryHere(): StoryHere | null {
  const store = useAppStore();
  const place = useApp((state) => state.view.place);
  const story = useApp((state) => state.dataset?.story ?? null);
  const vocabulary = useApp((state) => state.vocabulary);
  const lang = useApp((state) => state.view.lang);
  const edition = useApp((state) => state.view.edition);
  const embed = useApp((state) => state.view.embed);
  const at = place.page === 'story' ? place.step : 0;
  return useMemo(() => {
    const step = story?.steps[at - 1];
    if (story === null || step === undefined) return null;
    const { pathname, search } = new URL(step.link, 'https://site.invalid');
    // What is on the site besides the record does not count for a link of the record's own.
    const site = { base: '/', editions: [], beside: [], spoken: undefined, vocabulary };
    const { view } = decodeAddress({ pathname, search }, linkContext(store.getState(), site));
    return { story, step, at, view: { ...view, lang, edition, embed } };
  }, [store, story, vocabulary, at, lang, edition, embed]);
}
