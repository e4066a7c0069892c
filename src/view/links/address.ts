import type { LinkIssue, ViewState } from '../view-state';
import { findUnknown } from './check-ids';
import { recordAsked, type Complaint, type LinkContext, type Tail } from './context';
import { settle } from './cross-field';
import { splitQuery } from './pairs';
import { decodePath, encodePath, nearestPlace } from './place';
import { decodeQuery, editionIn, formatQuery } from './query';
import { rejoin, type Address } from './rejoin';
import { withShown } from './shown';
import { migrateQuery } from './version';

export type { Address } from './rejoin';

export type DecodedAddress = {
  readonly view: ViewState;
  /** What could not be honoured, in the order path, `v`, keys, ids, keys that do not go together. */
  readonly issues: readonly LinkIssue[];
  /** Parameters of somebody else's (`utm_source=x`), kept while browsing and dropped from what is copied. */
  readonly foreign: readonly string[];
  /** For `checkIds`, once what was null in `context.ids` is known. */
  readonly tail: Tail | null;
  /** The one way to write this view: what is copied. */
  readonly canonical: string;
};

/** Reads an address. Never throws: what cannot be honoured is replaced by the nearest that can, and told in `issues`. */
export function decodeAddress(address: Address, context: LinkContext): DecodedAddress {
  const { pathname, search } = rejoin(address);
  const { place, embed } = decodePath(pathname, context);
  const migrated = migrateQuery(splitQuery(search));
  const record = recordAsked(context, editionIn(migrated.pairs));
  const query = decodeQuery(migrated.pairs, record);
  const checked = findUnknown({ ...query.view, place, embed }, context, query.tail);
  const settled = settle(checked.view);
  const complaints: readonly Complaint[] = [
    ...(place.page === 'unknown'
      ? [{ key: 'path', asked: pathname, reason: 'unknown-path' } as const]
      : []),
    ...(migrated.complaint === null ? [] : [migrated.complaint]),
    ...query.complaints,
    ...checked.complaints,
    ...settled.complaints,
    ...complainOfLanguage(settled.view, context),
  ];
  return {
    view: settled.view,
    issues: withShown(complaints, settled.view),
    foreign: query.foreign,
    tail: query.tail,
    canonical: encodeAddress(settled.view, context),
  };
}

/** A language that is valid and kept, but that the interface does not speak (SPEC 3.17). */
function complainOfLanguage(
  { lang }: ViewState,
  { spoken }: Pick<LinkContext, 'spoken'>,
): readonly Complaint[] {
  if (lang === null || spoken === undefined || spoken.languages.includes(lang)) return [];
  return [{ key: 'lang', asked: lang, reason: 'not-translated', shown: spoken.otherwise }];
}

/**
 * Path and query of a view; put the origin before it to share it. With `foreign`, as `decodeAddress` gave it, for the
 * address bar only. What does not go together is never written.
 */
export function encodeAddress(
  view: ViewState,
  site: Pick<LinkContext, 'base'> & { readonly foreign?: readonly string[] | undefined },
): string {
  return `${encodePath(view.place, site.base, view.embed)}${formatQuery(settle(view).view, site.foreign)}`;
}

/** The link that a notice offers: the view as it is shown, on the nearest page where the path names none. */
export function nearestLink(view: ViewState, site: Pick<LinkContext, 'base' | 'panels'>): string {
  const { place } = view;
  if (place.page !== 'unknown') return encodeAddress(view, site);
  // The path of an unknown place lies within the base already.
  const nearest =
    nearestPlace(place.path, { ...site, base: '/' }) ?? ({ page: 'overview' } as const);
  return encodeAddress({ ...view, place: nearest }, site);
}
