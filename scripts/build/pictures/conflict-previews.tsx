import { IntervalAxis } from '@/charts/interval/IntervalAxis';
import { layoutIntervalAxis } from '@/charts/interval/interval-axis-layout';
import { colourOf } from '@/domain/record/panels';
import { lookOf } from '@/charts/picture/look';
import { at, column, SANS } from '@/charts/picture/picture';
import type { Conflict } from '@/domain/findings/conflict';
import { aboutOf, titleOf } from '@/words/about-conflict';
import { kindOf, type Disagreement } from '@/domain/findings/disagreement';
import { conflictAxis, isDrawn, type Drawn } from '@/features/conflicts/axis-model';
import { attribution } from '@/words/describe';
import { sumWords } from '@/words/sum-words';
import { realmOf, sidesOf } from '@/features/conflicts/sides';
import { sourceNames, sourcesLine } from '@/site/panel/picture-words';
import { NO_EVENTS } from './no-events';
import { drawChart } from './draw-chart';
import { PREVIEW, previewFrame, type Said } from './preview-frame';
import type { Material } from './material';

const GROWN = 1.75;
const STEP = 0.05;
const AXIS_TEXT = 26;

/** A disagreement: rival values as intervals on one axis, or what each side says. */
export async function conflictPreview(
  id: string,
  material: Material,
  said?: Said,
): Promise<string> {
  const { dataset, shown } = material;
  const assessment = dataset.assessments.find((entry) => entry.id === id);
  const all: readonly Disagreement[] = [...shown.conflicts, ...shown.others];
  const found = all.find(({ key }) => key === assessment?.key);
  if (found === undefined) throw new Error(`There is no disagreement ${id}`);
  return isDrawn(found)
    ? axisPreview(found, material, null, said)
    : wordsPreview(found, material, said);
}

/** All conflicts: how many, and one within the record's own sources. */
export async function conflictsPreview(material: Material): Promise<string> {
  const { shown } = material;
  const [first] = shown.conflicts.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (first === undefined) throw new Error('The record has no conflict to show');
  return axisPreview(first, material, shown.conflicts.length);
}

/** Those within the record's own sources first, and of these the one with the fewest claims, which can be the largest. */
function rankOf(conflict: Conflict): number {
  return (
    (realmOf(conflict) === 'own' ? 0 : 1000) +
    (conflict.type === 'conversion' ? 500 : 0) +
    conflict.claims.length
  );
}

/** What cannot be drawn: the sums, or a claim of each side in our words and who said it. */
function wordsPreview(disagreement: Disagreement, material: Material, said?: Said): string {
  const { dataset, i18n, site } = material;
  const { claims } = disagreement;
  const look = lookOf('light', colourOf(dataset.vocabulary, claims[0]?.theme ?? ''));
  const kind = i18n.t.conflicts.kinds[kindOf(disagreement)].name;
  const title = titleOf(dataset, disagreement, i18n);
  const frame = previewFrame(
    {
      kicker: [kind, ...aboutOf(dataset, disagreement, i18n)].join(' · '),
      headline: title,
      subtitle: '',
      summary: title,
      ...said,
      foot: sourcesLine(sourceNames(dataset, claims), 4, i18n),
    },
    site,
    look,
  );
  const { box } = frame;
  const lines =
    disagreement.type === 'arithmetic'
      ? [...new Set(disagreement.sums.map((sum) => sumWords(dataset, sum, i18n)))].slice(0, 3)
      : sidesOf(disagreement).sides.flatMap(([claim]) =>
          claim === undefined
            ? []
            : [`${i18n.say(claim.gloss)} (${attribution(dataset, claim, i18n)})`],
        );
  const text = column(look, 0, box.width);
  for (const line of lines) {
    text.add(line, { face: SANS, size: 26, least: 18, maxLines: 3, fill: 'ink', leading: 1.3 });
    text.space(14);
  }
  return frame.finish(at(box.x, box.y, text.done().markup));
}

async function axisPreview(
  conflict: Drawn,
  { dataset, i18n, site }: Material,
  all: number | null,
  said?: Said,
): Promise<string> {
  const { t } = i18n;
  const { data, summary } = conflictAxis(dataset, conflict, i18n);
  const { sides, agreeing } = sidesOf(conflict);
  const look = lookOf('light', colourOf(dataset.vocabulary, conflict.claims[0]?.theme ?? ''));
  const title = titleOf(dataset, conflict, i18n);
  // Many rows leave less room for the head.
  const many = data.rows.length > 5;
  const about = aboutOf(dataset, conflict, i18n).join(' · ');
  const counted = t.conflicts.disagree(
    sides.length,
    conflict.claims.length - agreeing.length,
    agreeing.length,
  );
  const frame = previewFrame(
    {
      kicker: all === null ? about : t.conflicts.title,
      headline: all === null ? title : t.conflicts.lead(all),
      subtitle: many
        ? ''
        : all === null
          ? counted
          : `${title} · ${t.pictures.moreConflicts(all - 1)}`,
      summary,
      ...said,
      foot: sourcesLine(sourceNames(dataset, conflict.claims), 4, i18n),
    },
    site,
    look,
    many ? { ...PREVIEW, kicker: 19, headline: 36, leastHeadline: 28 } : PREVIEW,
  );
  const { box } = frame;
  const room = box.height - AXIS_TEXT;
  let grown = GROWN;
  while (grown > 0.5 && layoutIntervalAxis(data, box.width / grown).height * grown > room) {
    grown -= STEP;
  }
  const size = { width: box.width / grown, height: room / grown };
  const chart = await drawChart(
    <IntervalAxis data={data} summary={summary} {...NO_EVENTS} />,
    size,
    look,
    'axis',
  );
  const axis = column(look, 0, box.width);
  axis.add(data.axis, { face: SANS, size: 18, maxLines: 1, fill: 'muted' });
  return frame.finish(
    at(box.x, box.y, `<g transform="scale(${grown.toFixed(3)})">${chart.markup}</g>`) +
      at(box.x, box.y + chart.height * grown + 2, axis.done().markup),
  );
}
