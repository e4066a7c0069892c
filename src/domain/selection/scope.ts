import { lazy, lazyParts } from '../basics/memo';
import { conflictsWith } from '../findings/agreement';
import type { Conflict } from '../findings/conflict';
import { conflictsOf } from '../findings/conflicts-of';
import {
  findDisagreements,
  kindOf,
  othersWith,
  type Disagreement,
  type OtherDisagreement,
} from '../findings/disagreement';
import { judgementOn, type Judgement } from '../findings/verdict';
import type { Claim } from '../record/claim';
import type { Dataset, DisagreementKind, Source, Verdict } from '../record/record';
import type { Day } from '../time/day';
import type { Place } from './place';
import type { ShownClaims } from './shown';

/** What a page is about. Everything on it and around it that counts, lists, names or hands on claims reads this. */
export type PageScope = {
  /** In which what the page shows is looked up: the record in view, or all of it for a claim that is not in view. */
  readonly dataset: Dataset;
  readonly claims: readonly Claim[];
  /** Conflicts that these claims are in. */
  readonly conflicts: readonly Conflict[];
  /** What else they disagree in: in words, counted otherwise, in arithmetic. */
  readonly others: readonly OtherDisagreement[];
  /** Promises and forecasts that the page tells, with their verdicts. */
  readonly judgements: readonly Judgement[];
  /** The claim whose page it is; null on any other. One that was withdrawn is the page's, and in no count or export. */
  readonly own: Claim | null;
  /** Where the claims are from, in the order of the record; a source's page is about that source in any case. */
  readonly sources: readonly Source[];
  /** Whether the filters decided it: a claim's page is about its claim whatever they leave. */
  readonly isFiltered: boolean;
  /** False for a claim that the record in view does not hold: not known on its day, of the other corpus, or withdrawn. */
  readonly isInView: boolean;
};

/** What decides what a page is about. */
export type Asked = {
  readonly place: Place;
  /** All that is on record, in which an entry is found whatever the view leaves out. */
  readonly whole: Dataset;
  readonly shown: ShownClaims;
  readonly asof: Day | null;
  /** Promises with this verdict only, on the page of promises; null for all. */
  readonly verdict: Verdict | null;
  /** Disagreements of this kind only, on their page; null for all four. */
  readonly disagreement: DisagreementKind | null;
};

/** The themes whose claims a panel has; none for one that does not exist. */
export type ThemesOf = (panel: string) => readonly string[];

/** The one function that says what a page is about. */
export function pageScope(asked: Asked, themesOf: ThemesOf): PageScope {
  const { place, shown } = asked;
  switch (place.page) {
    case 'overview':
      return scopeOf(shown, shown.claims);
    case 'panel':
      return panelScope(shown, themesOf(place.panel));
    case 'list':
      return listScope(asked, place.list);
    case 'entry':
      return entryScope(asked, place);
    case 'story':
      return storyScope(asked, place.step);
    case 'numbers':
    case 'unknown':
      return scopeOf(shown, []);
  }
}

/** What a panel is about, on the overview or as a page: the claims of its themes. */
export function panelScope(shown: ShownClaims, themes: readonly string[]): PageScope {
  return scopeOf(
    shown,
    shown.claims.filter(({ theme }) => themes.includes(theme)),
  );
}

/** The claims that a step of the story rests on, whatever the filters leave: the step has a view of its own. */
function storyScope({ shown, whole }: Asked, step: number): PageScope {
  const named = whole.story?.steps[step - 1]?.claims ?? [];
  const claims = whole.claims.filter(({ id }) => named.includes(id));
  return { ...scopeOf({ ...shown, dataset: whole }, claims), isFiltered: false };
}

type ListName = Extract<Place, { page: 'list' }>['list'];
type Entry = Extract<Place, { page: 'entry' }>;

function listScope({ shown, verdict, disagreement }: Asked, list: ListName): PageScope {
  switch (list) {
    case 'claims':
    case 'sources':
      return scopeOf(shown, shown.claims);
    case 'conflicts': {
      const isChosen = (each: Disagreement): boolean =>
        disagreement === null || kindOf(each) === disagreement;
      const conflicts = shown.conflicts.filter(isChosen);
      const others = shown.others.filter(isChosen);
      const claims = [...conflicts, ...others].flatMap((each) => each.claims);
      return { ...scopeOf(shown, inOrder(shown, claims)), conflicts, others };
    }
    case 'targets': {
      const judgements = shown.judgements.filter(
        (each) => verdict === null || each.verdict === verdict,
      );
      // A promise may be retold by, and a verdict rest on, claims that the filters leave out.
      const told = judgements.flatMap(({ promise, because }) => [...promise.claims, ...because]);
      return { ...scopeOf(shown, inOrder(shown, told)), judgements };
    }
  }
}

/** Claims of the record in view, each once and in its order. */
function inOrder({ dataset }: ShownClaims, claims: readonly Claim[]): readonly Claim[] {
  const ids = new Set(claims.map(({ id }) => id));
  return dataset.claims.filter(({ id }) => ids.has(id));
}

function entryScope(asked: Asked, { list, id }: Entry): PageScope {
  const { shown, whole } = asked;
  switch (list) {
    case 'claims':
      return claimScope(asked, whole.claimById.get(id));
    case 'sources': {
      const scope = scopeOf(
        shown,
        shown.claims.filter(({ source }) => source === id),
      );
      return { ...scope, sources: whole.sources.filter((source) => source.id === id) };
    }
    case 'conflicts': {
      const found = disagreementById(whole, id);
      const ids = new Set(found?.claims.map((claim) => claim.id));
      const scope = scopeOf(
        shown,
        shown.claims.filter((claim) => ids.has(claim.id)),
      );
      const isIt = ({ key }: Disagreement): boolean => key === found?.key;
      return {
        ...scope,
        conflicts: scope.conflicts.filter(isIt),
        others: scope.others.filter(isIt),
      };
    }
  }
}

/** A disagreement of the whole record that an editor has given an address; undefined where there is none. */
function disagreementById(whole: Dataset, id: string): Disagreement | undefined {
  const key = whole.assessments.find((assessment) => assessment.id === id)?.key;
  return key === undefined
    ? undefined
    : findDisagreements(whole, whole.claims).find((each) => each.key === key);
}

/** One claim, whatever the view leaves out, with what the record in view knows of it. */
function claimScope({ shown, whole, asof }: Asked, claim: Claim | undefined): PageScope {
  if (claim === undefined) return { ...scopeOf(shown, []), isFiltered: false };
  const { dataset } = shown;
  const isInView = dataset.claims.some(({ id }) => id === claim.id);
  const today = asof ?? dataset.vocabulary.edition;
  return {
    dataset: isInView ? dataset : whole,
    claims: claim.withdrawn === null ? [claim] : [],
    conflicts: conflictsWith(dataset, claim).map(({ conflict }) => conflict),
    others: othersWith(dataset, claim).map(({ conflict }) => conflict),
    judgements: [judgementOn(dataset, claim, today)].flatMap((judgement) => judgement ?? []),
    own: claim,
    sources: whole.sources.filter(({ id }) => id === claim.source),
    isFiltered: false,
    isInView,
  };
}

/** Of what is shown, what belongs to these claims, once it is asked for: their sources, the conflicts that one of them is in, the verdicts on them. */
function scopeOf(shown: ShownClaims, claims: readonly Claim[]): PageScope {
  const ids = lazy(() => new Set(claims.map(({ id }) => id)));
  return lazyParts(
    { dataset: shown.dataset, claims, own: null, isFiltered: true, isInView: true },
    {
      conflicts: () => conflictsOf(shown.conflicts, ids()),
      others: () => conflictsOf(shown.others, ids()),
      judgements: () =>
        shown.judgements.filter(({ promise }) => promise.claims.some(({ id }) => ids().has(id))),
      sources: () => {
        const used = new Set(claims.map(({ source }) => source));
        return shown.dataset.sources.filter(({ id }) => used.has(id));
      },
    },
  );
}
