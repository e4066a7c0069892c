import { colourOf } from '@/domain/record/panels';
import { lookOf } from '@/charts/picture/look';
import { at, BOLD, column, SANS } from '@/charts/picture/picture';
import { axisShape } from '@/features/targets/axis-shape';
import type { Judgement } from '@/domain/findings/verdict';
import { mostTelling } from '@/features/targets/promise-order';
import { byVerdict } from '@/features/targets/promise-parts';
import { besideOutcome, dueOf, subjectOf } from '@/words/promise-words';
import { PromiseAxis } from '@/features/targets/PromiseAxis';
import { aimsOf, missedFinding, promisesAmong } from '@/words/told-words';
import { sourceNames, sourcesLine } from '@/site/panel/picture-words';
import { drawChart } from './draw-chart';
import { previewFrame, type Said } from './preview-frame';
import type { Material } from './material';

const ROWS = 5;
const AXIS = 420;
const GROWN = 1.6;

/** The most telling promises, each with its target and its outcome on one axis. */
export async function targetsPreview(material: Material, said?: Said): Promise<string> {
  const { dataset, shown, i18n, site } = material;
  const { t, format } = i18n;
  const promises = promisesAmong(shown.judgements);
  const parts = byVerdict(promises).map(({ verdict, judgements }) =>
    t.targets.counted(t.targets.verdicts[verdict], judgements.length, promises.length),
  );
  const rows = mostTelling(promises, promises.length)
    .map(({ lead }) => lead)
    .filter((judgement) => shapeOf(material, judgement) !== null)
    .slice(0, ROWS);
  const claims = rows.map(({ target }) => target);
  const sentence = t.targets.sentence(promises.length, format.list(parts));
  const look = lookOf('light', null);
  const frame = previewFrame(
    {
      kicker: t.targets.title,
      headline: missedFinding(promises, i18n),
      subtitle: sentence,
      summary: sentence,
      ...said,
      foot: sourcesLine(sourceNames(dataset, claims), 5, i18n),
    },
    site,
    look,
  );
  const height = frame.box.height / rows.length;
  const drawn: string[] = [];
  for (const [index, row] of rows.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- they share one page
    const markup = await rowMarkup(row, material, frame.box.width, height);
    drawn.push(at(frame.box.x, frame.box.y + index * height, markup));
  }
  return frame.finish(drawn.join(''));
}

function shapeOf({ dataset, i18n }: Material, judgement: Judgement) {
  return axisShape(dataset, judgement.target, besideOutcome(dataset, judgement, i18n).outcome);
}

async function rowMarkup(
  judgement: Judgement,
  material: Material,
  width: number,
  height: number,
): Promise<string> {
  const { dataset, i18n } = material;
  const { promise, target, verdict } = judgement;
  const shape = shapeOf(material, judgement);
  if (shape === null) return '';
  const look = lookOf('light', colourOf(dataset.vocabulary, target.theme));
  const beside = besideOutcome(dataset, judgement, i18n);
  const size = { width: AXIS / GROWN, height: 20 };
  const axis = await drawChart(<PromiseAxis shape={shape} />, size, look, target.id);
  const axisX = width - AXIS - 130;
  const text = column(look, 0, axisX - 24);
  text.add(`${subjectOf(dataset, target, i18n)}, ${dueOf(target, i18n)}`, {
    face: BOLD,
    size: 22,
    least: 15,
    maxLines: 1,
    fill: 'ink',
  });
  text.add(`${aimsOf(dataset, promise, i18n)} → ${beside.figure}`, {
    face: SANS,
    size: 21,
    least: 15,
    maxLines: 1,
    fill: 'muted',
  });
  const words = column(look, width - 112, 112);
  words.add(i18n.t.targets.verdicts[verdict], {
    face: BOLD,
    size: 21,
    least: 15,
    maxLines: 1,
    fill: verdict === 'missed' ? 'warn' : 'ink',
  });
  const [left, right] = [text.done(), words.done()];
  const middle = (part: number): number => (height - part) / 2;
  return [
    at(0, middle(left.height), left.markup),
    at(
      axisX,
      middle(20 * GROWN),
      `<g transform="scale(${GROWN})"><svg width="${size.width}" height="20" overflow="visible">${axis.markup}</svg></g>`,
    ),
    at(0, middle(right.height), right.markup),
  ].join('');
}
