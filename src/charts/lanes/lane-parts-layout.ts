import { gatheredMark, strongestSign, type FormatMore } from '../layout/gather';
import { isInside, overlaps, type Box } from '../layout/geometry';
import { textWidth } from '../layout/text-width';
import type { LanePill, LanePoint, LaneVerdict } from './lane-chart-data';

const TEXT = 12;
/** Height of a line of text. */
export const LINE = 15;
export const RADIUS = 4.5;
/** Names are larger and bold. */
const NAME = 12.5;
const BADGE = 16;
const PILL = 22;
const CUT = '…';

export function widthOf(text: string, isStrong = false): number {
  return textWidth(text, isStrong ? NAME : TEXT, isStrong);
}

/** A word as far as there is room for it: of a text of more than one word nothing is cut, it has more lines. */
function cutWord(text: string, room: number, isStrong: boolean): string {
  if (widthOf(text, isStrong) <= room) return text;
  let length = text.length;
  while (length > 0 && widthOf(text.slice(0, length) + CUT, isStrong) > room) length -= 1;
  return text.slice(0, length) + CUT;
}

/** A text on lines, of which the first may have less room than the others: it is empty where no word fits. */
export function linesOf(
  text: string,
  room: { readonly first: number; readonly rest: number },
  isStrong = false,
): readonly [string, ...string[]] {
  const [first = '', ...others] = text.split(' ');
  const lines: [string, ...string[]] =
    widthOf(first, isStrong) <= room.first ? [first] : ['', cutWord(first, room.rest, isStrong)];
  for (const word of others) {
    const index = lines.length - 1;
    const joined = `${lines[index] ?? ''} ${word}`;
    if (widthOf(joined, isStrong) <= (index === 0 ? room.first : room.rest)) lines[index] = joined;
    else lines.push(cutWord(word, room.rest, isStrong));
  }
  return lines;
}

export function badgeText({ sign, word }: LaneVerdict): string {
  return `${sign} ${word}`;
}

/** The frame of a verdict with its left edge and its middle here. */
export function badgeBox(verdict: LaneVerdict, left: number, middle: number): Box {
  const width = Math.ceil(textWidth(badgeText(verdict), TEXT, true)) + 8;
  return { x: left, y: middle - BADGE / 2, width, height: BADGE };
}

/** Openings at one time that are all named. */
const MOST_NAMES = 2;

/** Points that would cover each other as one: the weightiest speaks for all, openings keep their names. */
export function gatherPoints(
  points: readonly LanePoint[],
  xOf: (at: number) => number,
  more: FormatMore,
): readonly LanePoint[] {
  return gathered(points, xOf, 2 * RADIUS + 2).map(([lead, ...others]) => {
    if (others.length === 0) return lead;
    const all = [lead, ...others].toSorted((a, b) => a.at - b.at);
    const openings = all.filter(({ form }) => form === 'opening').map(({ label }) => label);
    return {
      ...lead,
      ...gatheredMark([lead, ...others], more),
      label:
        openings.length === 0 || openings.length > MOST_NAMES
          ? `${lead.label} +${others.length}`
          : openings.join(', '),
      sign: strongestSign([lead, ...others]),
      added: all.every(({ added }) => added),
    };
  });
}

type Weighed = { readonly at: number; readonly weight: number };
/** What stands together, led by the first. */
export type Group<T> = readonly [T, ...T[]];

/** Groups of what stands nearer to the first of its group than a distance, each led by its weightiest; no two leads are nearer. */
export function gathered<T extends Weighed>(
  items: readonly T[],
  xOf: (at: number) => number,
  distance: number,
): readonly Group<T>[] {
  const groups: { readonly start: number; items: Group<T> }[] = [];
  for (const item of items.toSorted((a, b) => a.at - b.at)) {
    const last = groups.at(-1);
    if (last === undefined || xOf(item.at) - last.start >= distance)
      groups.push({ start: xOf(item.at), items: [item] });
    else last.items = together(last.items, [item]);
  }
  const apart: Group<T>[] = [];
  for (const group of groups) {
    let own = group.items;
    for (let last = apart.at(-1); last !== undefined; last = apart.at(-1)) {
      if (xOf(own[0].at) - xOf(last[0].at) >= distance) break;
      own = together(last, own);
      apart.pop();
    }
    apart.push(own);
  }
  return apart;
}

/** Two groups as one, led by the weightier of both. */
function together<T extends Weighed>(one: Group<T>, other: Group<T>): Group<T> {
  return other[0].weight > one[0].weight ? [...other, ...one] : [...one, ...other];
}

/** A text and its place. */
export type PlacedText = { readonly text: string; readonly box: Box };

export type PlacedPill = { readonly pill: LanePill; readonly box: Box };

function pillWidth({ label }: LanePill): number {
  return Math.ceil(widthOf(label)) + 18;
}

/** A pill with its right edge and its middle here. */
export function pillAt(pill: LanePill, right: number, middle: number): PlacedPill {
  const width = pillWidth(pill);
  return { pill, box: { x: right - width, y: middle - PILL / 2, width, height: PILL } };
}

type FormatOthers = (lanes: number, claims: number) => string;

type PillLines = {
  readonly pills: readonly PlacedPill[];
  readonly height: number;
};

const GAP = 6;

/** Pills one after the other on so many lines; those that find no room are one at the end. */
export function pillLines(
  pills: readonly LanePill[],
  frame: { readonly left: number; readonly top: number; readonly width: number },
  lines: number,
  words: { readonly others: FormatOthers; readonly more: FormatMore },
): PillLines {
  for (let count = pills.length; count >= 0; count -= 1) {
    const rest = pills.slice(count);
    const placed = onLines([...pills.slice(0, count), ...asOne(rest, words)], frame);
    const last = placed.at(-1)?.box ?? null;
    const height = last === null ? 0 : last.y + last.height - frame.top;
    const fits = height <= lines * (PILL + GAP);
    // A single pill is there whatever room there is.
    if (fits || count === 0) return { pills: placed, height };
  }
  return { pills: [], height: 0 };
}

function asOne(
  pills: readonly LanePill[],
  { others, more }: { readonly others: FormatOthers; readonly more: FormatMore },
): readonly LanePill[] {
  const [first, ...rest] = pills;
  if (first === undefined) return [];
  const { claims } = gatheredMark([first, ...rest], more);
  const label = others(pills.length, claims.length);
  const names = pills.map(({ text }) => text.figure);
  const left = names.length - NAMED;
  return [
    {
      key: `${first.key} and others`,
      claims,
      label,
      text: {
        figure: label,
        lines: [...names.slice(0, NAMED), ...(left > 0 ? [more(left)] : [])],
      },
    },
  ];
}

/** Names of pills that one which stands for several tells. */
const NAMED = 5;

function onLines(
  pills: readonly LanePill[],
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
): readonly PlacedPill[] {
  let x = left;
  let y = top;
  return pills.map((pill) => {
    const wide = pillWidth(pill);
    if (x > left && x + wide > left + width) {
      x = left;
      y += PILL + GAP;
    }
    const box = { x, y, width: wide, height: PILL };
    x += wide + GAP;
    return { pill, box };
  });
}

/** A label to be placed: boxes to try, best first, each with the hairline that joins it to its mark where it had to move. */
export type StemmedLabel = {
  readonly key: string;
  readonly candidates: readonly { readonly box: Box; readonly stem: Box | null }[];
};

/** Gives each label, in order, its first box that is free; neither labels nor hairlines cover what was placed before. */
export function placeStemmed(
  labels: readonly StemmedLabel[],
  obstacles: readonly Box[],
  bounds: Box,
): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>();
  const words: Box[] = [];
  const stems: Box[] = [];
  for (const { key, candidates } of labels) {
    const found = candidates.find(
      ({ box, stem }) =>
        isInside(box, bounds) &&
        [...obstacles, ...words, ...stems].every((other) => !overlaps(box, other, 1)) &&
        (stem === null || words.every((other) => !overlaps(stem, other, 1))),
    );
    if (found === undefined) continue;
    placed.set(key, found.box);
    words.push(found.box);
    if (found.stem !== null) stems.push(found.stem);
  }
  return placed;
}

/** Between a label and the sign behind it, with that. */
const SIGN = 15;

/** Room for the sign of a mark, where it has one. */
export function signWidth({ sign }: Pick<LanePoint, 'sign'>): number {
  return sign === 'conflict' ? SIGN : 0;
}

/** A label, as wide as it is with the sign of its mark. */
export function labelWidth({ label, sign }: Pick<LanePoint, 'label' | 'sign'>): number {
  return widthOf(label) + signWidth({ sign });
}

/** A text in its place; null where there is none for it. */
export function textAt(text: string | null, box: Box | undefined): PlacedText | null {
  return text === null || box === undefined ? null : { text, box };
}

/** Room that a dot takes. */
export function dotAt(x: number, y: number): Box {
  return { x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS };
}

type Above = {
  readonly levels: number;
  /** Where other points stand. */
  readonly others: readonly number[];
  /** Ends of the room for labels. */
  readonly start: number;
  readonly edge: number;
};

/**
 * Where the label of a point can stand above it, on so many lines: over it, at its right, at its left. On the first line it
 * covers no other point, so that nobody takes it for the name of that.
 */
export function abovePoint(
  width: number,
  x: number,
  foot: number,
  { levels, others, start, edge }: Above,
): StemmedLabel['candidates'] {
  const over = Math.max(start, Math.min(x - width / 2, edge - width));
  const lefts = [over, Math.min(x - RADIUS, edge - width), x - width + RADIUS];
  return Array.from({ length: levels }, (_, level) => foot - LINE - level * (LINE + 2)).flatMap(
    (y, level) =>
      (level === 0 ? lefts : [...lefts.slice(1), over])
        .filter(
          (left) =>
            level > 0 || others.every((other) => other < left - 1 || other > left + width + 1),
        )
        .map((left) => ({
          box: { x: left, y, width, height: LINE },
          stem: level === 0 ? null : { x: x - 0.5, y: y + LINE, width: 1, height: foot - y - LINE },
        })),
  );
}
