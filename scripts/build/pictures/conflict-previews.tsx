import { IntervalAxis } from '@/charts/interval/IntervalAxis';
import { layoutIntervalAxis } from '@/charts/interval/interval-axis-layout';
import { colourOf } from '@/domain/record/panels';
import { lookOf } from '@/charts/picture/look';
import { at, column, SANS } from '@/charts/picture/picture';
import type { Conflict } from '@/domain/findings/conflict';
import { aboutOf, titleOf } from '@/words/about-conflict';
import { conflictAxis } from '@/features/conflicts/axis-model';
import { realmOf, sidesOf } from '@/features/conflicts/sides';
import { sourceNames, sourcesLine } from '@/site/panel/picture-words';
import { NO_EVENTS } from './no-events';
import { drawChart } from './draw-chart';
import { PREVIEW, previewFrame } from './preview-frame';
import type { Material } from './material';

const GROWN = 1.75;
const STEP = 0.05;
const AXIS_TEXT = 26;

/** The rival values of a conflict as intervals on one axis. */
export async function conflictPreview(id: string, material: Material): Promise<string> {
  const { dataset, shown } = material;
  const assessment = dataset.assessments.find((entry) => entry.id === id);
  const conflict = shown.conflicts.find(({ key }) => key === assessment?.key);
  if (conflict === undefined) throw new Error(`There is no conflict ${id}`);
  return axisPreview(conflict, material, null);
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

async function axisPreview(
  conflict: Conflict,
  { dataset, i18n, site }: Material,
  all: number | null,
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
