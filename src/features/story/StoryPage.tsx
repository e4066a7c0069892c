import { useMemo, useState, type ComponentType, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { ClaimLink } from '@/site/ClaimLink';
import { LoadingPage } from '@/site/PanelStates';
import { ViewLink } from '@/site/ViewLink';
import { selectIsLoading } from '@/store/selectors';
import { storeOver } from '@/store/store-over';
import { StoreProvider, useApp, useAppStore } from '@/store/use-app';
import { Painted, ReadyProvider } from '@/site/ready';
import { usePanels } from '@/site/use-panels';
import type { Place } from '@/domain/selection/place';
import { StoryNav } from './StoryNav';
import { useStoryHere, type StoryHere } from './use-story';

type Props = {
  /** The part of the page that the step stands for. */
  readonly part: string;
  /** Draws the view that a step stands over. */
  readonly Seen: ComponentType<{ readonly place: Place }>;
};

/** One step of the record's story: a sentence over the true view, which is left for by touching anything in it. */
export function StoryPage({ part, Seen }: Props): ReactNode {
  const isLoading = useApp(selectIsLoading);
  const here = useStoryHere();
  if (isLoading) return <LoadingPage />;
  if (here !== null) return <Step key={here.at} here={here} part={part} Seen={Seen} />;
  return (
    <>
      <Painted part={part} />
      <NoStep />
    </>
  );
}

function Step({ here, part, Seen }: Props & { readonly here: StoryHere }): ReactNode {
  const { t, say, format } = useI18n();
  const { story, step, at, view } = here;
  const below = useAppStore();
  const store = useMemo(() => storeOver(below, view), [below, view]);
  return (
    <>
      <section
        aria-labelledby="story-step"
        className="grid grid-cols-1 gap-x-10 gap-y-3 rounded-2xl border border-warm-line bg-warm px-5 py-4 sm:px-6 lg:grid-cols-[minmax(0,1fr)_auto]"
      >
        <div>
          <p className="caption">
            {[
              say(story.title),
              t.story.stepOf(at, story.steps.length),
              ...(view.asof === null ? [] : [t.story.asKnown(format.day(view.asof))]),
            ].join(' · ')}
          </p>
          <h1 id="story-step" className="mt-1 text-[1.75rem] leading-tight font-medium">
            {say(step.title)}
          </h1>
          <p className="mt-1 max-w-[52rem] font-serif text-lg leading-snug text-pretty">
            {say(step.words)}
          </p>
          <Guess step={step} />
          <RestsOn step={step} />
        </div>
        <StoryNav at={at} steps={story.steps} />
      </section>
      <StoreProvider store={store}>
        <Whole part={part} place={view.place}>
          <Seen place={view.place} />
        </Whole>
      </StoreProvider>
      <p className="flex justify-end">
        <ViewLink to={view} className="quiet underline underline-offset-4" toTop>
          {t.story.openView}
        </ViewLink>
      </p>
    </>
  );
}

type StepProps = Pick<StoryHere, 'step'>;

/** Tells that its part of the page is painted once every panel within it is. */
function Whole({
  part,
  place,
  children,
}: {
  readonly part: string;
  readonly place: Place;
  readonly children: ReactNode;
}): ReactNode {
  const panels = usePanels();
  const [isReady, setIsReady] = useState(false);
  const parts = useMemo(
    () =>
      panels.flatMap(({ id }) =>
        place.page === 'overview' || (place.page === 'panel' && place.panel === id) ? [id] : [],
      ),
    [panels, place],
  );
  return (
    <>
      {isReady ? <Painted part={part} /> : null}
      <ReadyProvider parts={parts} isLoading={false} onReady={setIsReady}>
        {children}
      </ReadyProvider>
    </>
  );
}

/** A question, and what came once the reader has made a guess. */
function Guess({ step: { guess, link } }: StepProps): ReactNode {
  const { t, say } = useI18n();
  if (guess === undefined) return null;
  return (
    <details key={link} className="mt-2 max-w-[52rem]">
      <summary className="control inline-flex font-semibold">{say(guess.question)}</summary>
      <p className="mt-2 font-serif text-lg leading-snug">
        <span className="caption mr-2 font-sans">{t.story.answer}</span>
        {say(guess.answer)}
      </p>
    </details>
  );
}

/** The claims in which every number of the step stands. */
function RestsOn({ step: { claims, link } }: StepProps): ReactNode {
  const { t } = useI18n();
  const dataset = useApp((state) => state.dataset);
  if (dataset === null) return null;
  const named = claims.flatMap((id) => dataset.claimById.get(id) ?? []);
  return (
    <details key={link} className="mt-2 text-sm">
      <summary className="text-muted">{t.conflicts.restsOn(named.length)}</summary>
      <ul className="mt-1 grid gap-1">
        {named.map((claim) => (
          <li key={claim.id}>
            <ClaimLink claim={claim} dataset={dataset} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function NoStep(): ReactNode {
  const { t } = useI18n();
  const hasStory = useApp((state) => (state.dataset?.story ?? null) !== null);
  return (
    <section className="grid justify-items-start gap-3 rounded-2xl border border-line bg-card p-6">
      <h1 className="text-2xl font-medium">{t.story.title}</h1>
      <p>{hasStory ? t.story.noStep : t.story.none}</p>
      <ViewLink
        to={{ place: hasStory ? { page: 'story', step: 1 } : { page: 'overview' } }}
        className="control"
        toTop
      >
        {hasStory ? t.story.begin : t.app.overview}
      </ViewLink>
    </section>
  );
}
