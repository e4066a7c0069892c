import { nearest } from '@/domain/basics/nearest';
import { ENTRY_LISTS, LISTS, NUMBERS, STORY, type Place } from '@/domain/selection/place';
import type { LinkContext } from './context';
import { decodePercent, encodeUnsafe, tidyWord, trimLeftOvers, unescapeAgain } from './percent';

type Site = Pick<LinkContext, 'base' | 'panels'>;

/** What a path says: the page, and whether it is for a frame. */
export type DecodedPath = { readonly place: Place; readonly embed: boolean };

/** Before any place: the same page without chrome. A path of its own, so that static hosts can allow framing there alone. */
const EMBED = 'embed';

/** Besides what ends words: what some linkifiers take along after the slash with which our paths end. */
const AFTER_A_SLASH = '.,;:!?)]}>"\'’”»…*~|`_–—';

/** Which page a path names. With or without its last slash or `index.html`, in capitals too. Never throws. */
export function decodePath(pathname: string, site: Site): DecodedPath {
  const path = withinBase(safePath(pathname), site.base);
  const [, first = ''] = path.split('/');
  const embed = tidyWord(decodePercent(first, false).text) === EMBED;
  const rest = embed ? path.slice(first.length + 1) : path;
  return { place: placeOf(rest === '' ? '/' : rest, site), embed };
}

function placeOf(path: string, site: Site): Place {
  const name = nameOfPath(path);
  if (name === '') return { page: 'overview' };
  if (name === NUMBERS) return { page: 'numbers' };
  if (site.panels.includes(name)) return { page: 'panel', panel: name };
  return decodeList(name) ?? decodeStory(name) ?? { page: 'unknown', path };
}

/** The same place in a record with these panels: what was no page may be one there, and the other way round. */
export function placeIn(place: Place, panels: readonly string[]): Place {
  if (place.page === 'panel' && !panels.includes(place.panel))
    return { page: 'unknown', path: `/${place.panel}/` };
  if (place.page !== 'unknown') return place;
  const panel = nameOfPath(place.path);
  return panels.includes(panel) ? { page: 'panel', panel } : place;
}

/** A list, or one entry of it: `sources/gazette`. Whether the entry exists is for its page to say. */
function decodeList(name: string): Place | null {
  const [first = '', id, ...rest] = name.split('/');
  const list = LISTS.find((known) => known === first);
  if (list === undefined || rest.length > 0) return null;
  if (id === undefined) return { page: 'list', list };
  const entries = ENTRY_LISTS.find((known) => known === list);
  return entries !== undefined && /^[a-z0-9-]+$/.test(id)
    ? { page: 'entry', list: entries, id }
    : null;
}

/** The story, or a step of it: `story/2`. */
function decodeStory(name: string): Place | null {
  const [first, step = '1', ...rest] = name.split('/');
  return first === STORY && rest.length === 0 && /^[1-9]\d?$/.test(step)
    ? { page: 'story', step: Number(step) }
    : null;
}

/** The path of a page, base included. An unknown one keeps the path that was asked for. */
export function encodePath(place: Place, base: string, embed = false): string {
  const root = `${rootOf(base)}${embed ? `/${EMBED}` : ''}`;
  switch (place.page) {
    case 'overview':
      return `${root}/`;
    case 'panel':
      return `${root}/${place.panel}/`;
    case 'list':
      return `${root}/${place.list}/`;
    case 'entry':
      return `${root}/${place.list}/${place.id}/`;
    case 'story':
      return place.step === 1 ? `${root}/${STORY}/` : `${root}/${STORY}/${place.step}/`;
    case 'numbers':
      return `${root}/${NUMBERS}/`;
    case 'unknown':
      return `${root}${place.path}`;
  }
}

function rootOf(base: string): string {
  return base.replace(/\/+$/, '');
}

/**
 * A path that an address can hold as it is. Without empty and dot segments: `//host/` would lead to another site, and
 * `..` is worked out by every browser before it is read.
 */
function safePath(pathname: string): string {
  const segments = pathname
    .split('/')
    .filter((segment) => segment !== '' && !/^(?:\.|%2e){1,2}$/i.test(segment))
    .map((segment) => encodeUnsafe(segment).replaceAll('?', '%3F'));
  const slash = segments.length > 0 && pathname.endsWith('/') ? '/' : '';
  return `/${segments.join('/')}${slash}`;
}

function withinBase(path: string, base: string): string {
  const root = rootOf(base);
  const inside = `${path}/`.toLowerCase().startsWith(`${root}/`.toLowerCase());
  const rest = inside ? path.slice(root.length) : path;
  return rest === '' ? '/' : rest;
}

function nameOfPath(path: string): string {
  const read = unescapeAgain(decodePercent(path, false).text);
  // Before a dash is a hyphen, which an id may end in, and after.
  return trimLeftOvers(tidyWord(trimLeftOvers(read, AFTER_A_SLASH)), AFTER_A_SLASH)
    .replace(/(^|\/)index\.html?$/, '')
    .replace(/^\/+|\/+$/g, '');
}

/** The page that was most likely meant by a path, or null when none is near. For a suggestion, never for a redirect. */
export function nearestPlace(pathname: string, site: Site): Place | null {
  const words = nameOfPath(withinBase(safePath(pathname), site.base)).split(/[^\p{L}\p{N}]+/u);
  const name = nearest(words, [...site.panels, ...LISTS, STORY, NUMBERS], ({ length }) =>
    Math.ceil(length / 3),
  );
  if (name === null) return null;
  if (name === STORY) return { page: 'story', step: 1 };
  if (name === NUMBERS) return { page: 'numbers' };
  const list = LISTS.find((known) => known === name);
  return list === undefined ? { page: 'panel', panel: name } : { page: 'list', list };
}
