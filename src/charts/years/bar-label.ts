import type { Box } from '../layout/geometry';
import type { LabelRequest } from '../layout/place-labels';
import { centred, isAcross, type Ground } from './label-ground';
import {
  lineFirst,
  LINE,
  linesOf,
  SIGN,
  sizeOf,
  type TextPlace,
  type Writing,
} from './label-writing';
import { fadeAbove } from './year-chart-boxes';
import type { BarMark } from './year-chart-data';
import { columnsOf, hostIn } from './year-columns';

/** Room that there is to the right of every plot. */
export const LEAST_MARGIN = 8;
/** From a mark to a label beside it. */
const BESIDE = 8;
/** So far above its usual place a label is as near to its bar as it can be without a hairline. */
const RAISED = 4;
/** By how much a figure of another record may be wider than its bar. */
const MOST_BEYOND = 20;

/** Above a bar, in its top where there is room for it alone, or beside it. A bound fades above: it is labelled inside. */
export function barLabel(mark: BarMark, ground: Ground): LabelRequest<TextPlace> {
  const box = ground.boxFor(mark);
  const all = lineFirst(mark, ground.isNarrow);
  return {
    key: mark.key,
    // A label stands on its own bar, and what is inset in another bar stands on that one too.
    mayCover: [mark.key],
    candidates: [
      ...(mark.form === 'bound' ? all.flatMap((writing) => insideOf(box, writing)) : []),
      ...all.flatMap((writing) => atBar(mark, writing, ground)),
      ...all
        .filter(({ signed }) => signed === (mark.sign === 'conflict'))
        .flatMap((writing) => [...asideOf(box, writing), ...overOf(box, writing)]),
    ],
  };
}

/** Above the bar of another record, so near that it needs no hairline; nobody reads what stands on hatching. */
export function besideLabel(mark: BarMark, ground: Ground): LabelRequest<TextPlace> {
  const box = ground.boxFor(mark);
  const above = mark.form === 'bound' ? fadeAbove(box, ground.plot) : box;
  const lines = lineFirst(mark, ground.isNarrow).filter((writing) => writing.lines.length === 1);
  return {
    key: mark.key,
    mayCover: [mark.key, `${mark.key} fade`],
    candidates: lines.flatMap((writing) => {
      const size = sizeOf(writing);
      // What is much wider than its bar would be read as that of another.
      if (size.width > box.width + MOST_BEYOND) return [];
      const place = centred(box, size, above.y - size.height - 2);
      const flush = [box.x + box.width - size.width, box.x].map((x) => ({ ...place, x }));
      return [place, ...flush].map((one) => ({ ...one, ...writing }));
    }),
  };
}

/** In the top of a bar. */
function insideOf(box: Box, writing: Writing): readonly TextPlace[] {
  const size = sizeOf(writing);
  const fits = size.width <= box.width - 1 && box.height >= size.height + 6;
  return fits ? [{ ...centred(box, size, box.y + 4), ...writing }] : [];
}

function atBar(mark: BarMark, writing: Writing, { plot, boxFor }: Ground): readonly TextPlace[] {
  const box = boxFor(mark);
  const size = sizeOf(writing);
  if (writing.signed && mark.sign === 'counted' && size.width > box.width + SIGN) return [];
  const above = centred(box, size, box.y - size.height - 2);
  const isBound = mark.form === 'bound';
  const fade = isBound ? fadeAbove(box, plot) : box;
  const aboveFade = centred(box, size, fade.y - size.height - 2);
  // Flush with either side of its bar, where a neighbour is higher.
  const flush = [box.x + box.width - size.width, box.x].map((x) => ({ ...above, x }));
  const end = plot.x + plot.width + LEAST_MARGIN - size.width;
  const inPlot = { ...above, x: Math.min(Math.max(above.x, plot.x - 4), end) };
  // Over what stands just above its bar.
  const raised = { ...above, y: above.y - RAISED };
  const places = isBound
    ? [above, aboveFade, inPlot]
    : [above, inPlot, ...flush, raised, ...insideOf(box, writing)];
  return places.map((place) => ({ ...place, ...writing }));
}

/** Beside a box at its top, or a step or two above: to the right, then to the left. */
function asideOf(box: Box, writing: Writing): readonly TextPlace[] {
  const size = sizeOf(writing);
  const step = size.height + 2;
  const right = box.x + box.width + BESIDE;
  const left = box.x - size.width - BESIDE;
  const at = (x: number, steps: readonly number[]): readonly Box[] =>
    steps.map((count) => ({ x, y: box.y - LINE / 2 - count * step, ...size }));
  return [...at(right, [0, 1, 2]), ...at(left, [0, 1])].map((place) => ({ ...place, ...writing }));
}

/** Above a box, over what stands there. */
function overOf(box: Box, writing: Writing): readonly TextPlace[] {
  const size = sizeOf(writing);
  return [1, 2].map((count) => ({
    ...centred(box, size, box.y - size.height - count * (size.height + 2)),
    ...writing,
  }));
}

/** In its own top, else above that within the bar in which it stands, else beside all bars of its year. */
export function insetLabel(mark: BarMark, { bars, boxFor }: Ground): LabelRequest<TextPlace> {
  const [box, hosting] = [boxFor(mark), hostIn(bars, mark)];
  const host = boxFor(hosting);
  const within = (writing: Writing): readonly TextPlace[] => {
    const size = sizeOf(writing);
    const y = box.y - size.height - 2;
    const own = size.width <= box.width && box.height >= size.height + 6;
    // Text is reckoned on the wide side.
    const above = size.width <= host.width && y - 2 >= host.y;
    return [
      ...(own ? [{ ...centred(box, size, box.y + 4), ...writing }] : []),
      ...(above ? [{ ...clampedTo(host, centred(box, size, y)), ...writing }] : []),
    ];
  };
  const across = (writing: Writing): readonly TextPlace[] => {
    const size = sizeOf(writing);
    const y = box.y - size.height - 2;
    const fits = isAcross(size, hosting, host) && y - 2 >= host.y;
    return fits ? [{ ...centred(host, size, y), ...writing }] : [];
  };
  const inside = [mark.label, ...mark.shorter].flatMap((text) => {
    const all = linesOf(text).map((lines) => ({ lines, signed: mark.sign === 'conflict' }));
    return [...all.flatMap(within), ...all.flatMap(across)];
  });
  const ofYear = columnsOf(bars.filter(({ year }) => year === mark.year)).map(boxFor);
  const x = Math.min(...ofYear.map((one) => one.x));
  const end = Math.max(...ofYear.map((one) => one.x + one.width));
  const whole = { ...box, x, width: end - x };
  return {
    key: mark.key,
    mayCover: [mark.key, hosting.key],
    candidates: [...inside, ...lineFirst(mark).flatMap((writing) => asideOf(whole, writing))],
  };
}

function clampedTo(outer: Box, box: Box): Box {
  const last = outer.x + outer.width - box.width - 0.5;
  return { ...box, x: Math.max(outer.x + 0.5, Math.min(box.x, last)) };
}
