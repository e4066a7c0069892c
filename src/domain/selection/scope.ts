import { conflictsWith } from '../findings/agreement';
import { findConflicts, type Conflict } from '../findings/conflict';
import { conflictsOf } from '../findings/conflicts-of';
import { isPromise, judge, type Judgement } from '../findings/verdict';
import type { Claim } from '../record/claim';
import type { Dataset, Source, Verdict } from '../record/record';
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
  /** Promises that the page tells, with their verdicts. */
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

type ListName = Extract<Place, { page: 'list' }>['list'];
type Entry = Extract<Place, { page: 'entry' }>;

function listScope({ shown, verdict }: Asked, list: ListName): PageScope {
  switch (list) {
    case 'claims':
    case 'sources':
      return scopeOf(shown, shown.claims);
    case 'conflicts':
      return scopeOf(
        shown,
        inOrder(
          shown,
          shown.conflicts.flatMap(({ claims }) => claims),
        ),
      );
    case 'targets': {
      const judgements = shown.judgements.filter(
        (each) => verdict === null || each.verdict === verdict,
      );
      // A verdict may rest on claims that the filters leave out.
      const told = judgements.flatMap(({ target, because }) => [target, ...because]);
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
      const conflict = conflictById(whole, id);
      const ids = new Set(conflict?.claims.map((claim) => claim.id));
      const scope = scopeOf(
        shown,
        shown.claims.filter((claim) => ids.has(claim.id)),
      );
      return { ...scope, conflicts: scope.conflicts.filter(({ key }) => key === conflict?.key) };
    }
  }
}

/** A conflict of the whole record that an editor has given an address; undefined where there is none. */
function conflictById(whole: Dataset, id: string): Conflict | undefined {
  const key = whole.assessments.find((assessment) => assessment.id === id)?.key;
  return key === undefined
    ? undefined
    : findConflicts(whole, whole.claims).find((conflict) => conflict.key === key);
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
    judgements: isPromise(claim) ? [judge(dataset, claim, today)] : [],
    own: claim,
    sources: whole.sources.filter(({ id }) => id === claim.source),
    isFiltered: false,
    isInView,
  };
}

/** Of what is shown, what belongs to these claims: their sources, the conflicts that one of them is in, the verdicts on them. */
function scopeOf(shown: ShownClaims, claims: readonly Claim[]): PageScope {
  const ids = new Set(claims.map(({ id }) => id));
  const used = new Set(claims.map(({ source }) => source));
  return {
    dataset: shown.dataset,
    claims,
    conflicts: conflictsOf(shown.conflicts, ids),
    judgements: shown.judgements.filter(({ target }) => ids.has(target.id)),
    own: null,
    sources: shown.dataset.sources.filter(({ id }) => used.has(id)),
    isFiltered: true,
    isInView: true,
  };
}
