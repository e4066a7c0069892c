import { conflictPreview, conflictsPreview } from './conflict-previews';
import { NUMBERS, STORY } from '@/domain/selection/place';
import type { Material } from './material';
import { overviewPreview, panelPreview } from './panel-previews';
import { targetsPreview } from './targets-preview';
import { storyPreview } from './story-preview';
import { claimPreview, listPreview, sourcePreview } from './text-previews';

/** The preview of a page, given its path, as an SVG that stands alone. One at a time: charts are drawn in one document. */
export async function previewOf(path: string, material: Material): Promise<string> {
  const [first = '', id] = path.split('/').filter(Boolean);
  if (first === STORY) return storyPreview(Number(id ?? 1), material);
  if (id !== undefined) return entryPreview(first, id, material);
  switch (first) {
    case '':
    case NUMBERS:
      return overviewPreview(material);
    case 'targets':
      return targetsPreview(material);
    case 'conflicts':
      return conflictsPreview(material);
    case 'claims':
    case 'sources':
      return listPreview(first, material);
    default:
      return panelPreview(first, material);
  }
}

async function entryPreview(list: string, id: string, material: Material): Promise<string> {
  const { dataset } = material;
  const claim = dataset.claimById.get(id);
  const source = dataset.sourceById.get(id);
  if (list === 'conflicts') return conflictPreview(id, material);
  if (list === 'claims' && claim !== undefined) return claimPreview(claim, material);
  if (list === 'sources' && source !== undefined) return sourcePreview(source, material);
  throw new Error(`There is nothing to show for ${list}/${id}/`);
}
