import { recordOfClaim } from '@/domain/record/claim-id';
import { FACETS, type Facet } from '@/domain/selection/choices';
import { DEFAULT_VIEW, type LinkIssue, type ViewState } from '../view-state';
import {
  recordAsked,
  type Complaint,
  type DraftView,
  type LinkContext,
  type Tail,
} from './context';
import type { KnownRecord } from './known-record';
import { sortIds } from './id-list';
import { withShown } from './shown';
import { parseCorpus, parseCurrency } from './words';
import { clampYears, formatYears } from './years';

type Known = Pick<LinkContext, 'editions' | 'ofEdition'> & KnownRecord;

/**
 * Takes out of a view the ids, currencies and corpora that do not exist, and brings its years to those on record.
 * `decodeAddress` does it with what is known then; this is for what arrives later: sources and claims, and all of an
 * edition. `tail` is what `decodeAddress` gave: the id in which the address ended is completed
 * where only one id begins so.
 */
export function checkIds(
  view: ViewState,
  known: Known,
  tail: Tail | null = null,
): { readonly view: ViewState; readonly issues: readonly LinkIssue[] } {
  const checked = findUnknown(view, known, tail);
  return { view: checked.view, issues: withShown(checked.complaints, checked.view) };
}

/** As `checkIds`, before it is known what all issues together leave to be shown. */
export function findUnknown(
  view: ViewState,
  context: Known,
  tail: Tail | null,
): { readonly view: ViewState; readonly complaints: readonly Complaint[] } {
  const known = recordAsked(context, view.edition);
  const left: DraftView = { ...view, years: clampYears(view.years, known.years) };
  const complaints: Complaint[] =
    left.years === view.years
      ? []
      : [{ key: 'years', asked: formatYears(view.years), reason: 'clamped' }];
  for (const facet of FACETS) {
    const ids = known.ids[facet];
    if (ids === null) continue;
    const checked = checkFacet(facet, view[facet], ids, tail?.key === facet ? tail.id : null);
    left[facet] = checked.ids;
    complaints.push(...checked.complaints);
  }
  const names = checkNames(view, known);
  left.cur = names.cur;
  left.corpus = names.corpus;
  complaints.push(...names.complaints);
  // Whether a record beside has a claim, it says once it is there.
  const { claim } = view;
  if (claim !== null && recordOfClaim(claim) === null && known.hasClaim?.(claim) === false) {
    left.claim = null;
    complaints.push({ key: 'claim', asked: claim, reason: 'unknown-id' });
  }
  if (view.edition !== null && context.editions?.includes(view.edition) === false) {
    left.edition = null;
    complaints.push({ key: 'edition', asked: view.edition, reason: 'unknown-id' });
  }
  const isSame = complaints.length === 0 && left.cur === view.cur;
  return { view: isSame ? view : left, complaints };
}

/** The currency and the corpus, which were read for their form alone where the record was not known. */
function checkNames(
  { cur, corpus }: ViewState,
  { currencies, corpora }: Known,
): Pick<ViewState, 'cur' | 'corpus'> & { readonly complaints: readonly Complaint[] } {
  const money = cur === null ? null : parseCurrency({ text: cur, last: false }, currencies);
  const part = parseCorpus({ text: corpus, last: false }, corpora);
  return {
    // The record's own is never named, and nothing is lost by that.
    cur: money === null || money.status === 'missing' ? null : money.value,
    corpus: part.status === 'missing' ? DEFAULT_VIEW.corpus : part.value,
    complaints: [
      ...(cur !== null && money?.status === 'invalid'
        ? [{ key: 'cur', asked: cur, reason: money.reason }]
        : []),
      ...(part.status === 'invalid' ? [{ key: 'corpus', asked: corpus, reason: part.reason }] : []),
    ],
  };
}

function checkFacet(
  key: Facet,
  asked: readonly string[],
  known: readonly string[],
  half: string | null,
): { readonly ids: readonly string[]; readonly complaints: readonly Complaint[] } {
  const ids: string[] = [];
  const unknown: string[] = [];
  const complaints: Complaint[] = [];
  for (const id of asked) {
    const longer = id === half ? known.filter((other) => other.startsWith(id)) : [];
    if (known.includes(id)) ids.push(id);
    else if (longer.length === 0) unknown.push(id);
    else {
      // Which of two ids a half one was nobody can tell: then it is left out.
      if (longer.length === 1) ids.push(...longer);
      complaints.push({ key, asked: id, reason: 'cut-off' });
    }
  }
  if (unknown.length > 0) {
    complaints.push({ key, asked: unknown.join('_'), reason: 'unknown-id' });
  }
  return { ids: sortIds(ids), complaints };
}
