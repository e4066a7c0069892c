import type { Measure } from '@/domain/figures/lens';
import { recordOfClaim } from '@/domain/record/claim-id';
import type { ViewState } from '../view-state';
import type { Complaint } from './context';

/** Measures that can be zero or negative, so that they have no place on a log scale. */
const GROWTH: readonly Measure[] = ['yoy', 'cagr'];

/**
 * The rules between keys (SPEC 3.16), for a view each of whose keys is in order. Where two keys cannot hold together,
 * the one that depends on the other falls back. Every one of these rules stands here.
 */
export function settle(view: ViewState): {
  readonly view: ViewState;
  readonly complaints: readonly Complaint[];
} {
  const days = settleDays(view);
  const scale = settleScale(days.view);
  const choice = settleChoice(scale.view);
  const scheme = settleScheme(choice.view);
  const claim = settleClaim(scheme.view);
  return {
    view: claim.view,
    complaints: [days, scale, choice, scheme, claim].flatMap(({ complaints }) => complaints),
  };
}

type Settled = ReturnType<typeof settle>;

/** Two days are compared only where there are two. The earlier is the one that the page is read on. */
function settleDays(view: ViewState): Settled {
  const { asof, compare } = view;
  if (compare === null) return { view, complaints: [] };
  if (asof === null || asof === compare) {
    return {
      view: { ...view, compare: null },
      complaints: [{ key: 'compare', asked: compare, reason: 'not-together' }],
    };
  }
  return {
    view: compare < asof ? { ...view, asof: compare, compare: asof } : view,
    complaints: [],
  };
}

function settleScale(view: ViewState): Settled {
  if (view.scale !== 'log' || !GROWTH.includes(view.measure)) return { view, complaints: [] };
  return {
    view: { ...view, scale: 'linear' },
    complaints: [{ key: 'scale', asked: view.scale, reason: 'not-together' }],
  };
}

/** Promises and disagreements stand on pages of their own, and a choice among the one does not travel with one among the other. */
function settleChoice(view: ViewState): Settled {
  if (view.verdict === null || view.disagreement === null) return { view, complaints: [] };
  return {
    view: { ...view, disagreement: null },
    complaints: [{ key: 'disagreement', asked: view.disagreement, reason: 'not-together' }],
  };
}

/** On the site light and dark are the reader's; the page around a frame may choose for it. */
function settleScheme(view: ViewState): Settled {
  if (view.embed || view.scheme === null) return { view, complaints: [] };
  return {
    view: { ...view, scheme: null },
    complaints: [{ key: 'scheme', asked: view.scheme, reason: 'not-together' }],
  };
}

/** A claim of another record is there only beside this one, and for as long as that stands there. */
function settleClaim(view: ViewState): Settled {
  const { claim } = view;
  if (claim === null || [null, view.with].includes(recordOfClaim(claim)))
    return { view, complaints: [] };
  return {
    view: { ...view, claim: null },
    complaints: [{ key: 'claim', asked: claim, reason: 'not-together' }],
  };
}
