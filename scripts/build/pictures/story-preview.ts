import type { StoryStep } from '@/domain/record/record';
import { recordKnownOn } from '@/domain/selection/known-on';
import { showRecord } from '@/domain/selection/shown';
import { linkContext } from '@/store/link-context';
import { beginRecord } from '@/store/store';
import { decodeAddress } from '@/view/links/address';
import type { ViewState } from '@/view/view-state';
import { conflictPreview } from './conflict-previews';
import type { Material } from './material';
import { overviewPreview, panelPreview } from './panel-previews';
import type { Said } from './preview-frame';
import { targetsPreview } from './targets-preview';

/** A step of the story: its words over the view that it stands over. */
export async function storyPreview(nth: number, material: Material): Promise<string> {
  const { dataset, i18n } = material;
  const { t, say } = i18n;
  const step = dataset.story?.steps[nth - 1];
  if (dataset.story === null || step === undefined)
    throw new Error(`There is no step ${nth} of a story`);
  const said = {
    kicker: `${say(dataset.story.title)} · ${t.story.stepOf(nth, dataset.story.steps.length)}`,
    headline: say(step.title),
    subtitle: say(step.words),
    summary: say(step.words),
  };
  const view = viewOf(step, material);
  return viewPreview(view, { ...material, ...seenIn(view, material) }, said);
}

function viewOf({ link }: StoryStep, { dataset }: Material): ViewState {
  const { vocabulary } = dataset;
  const { pathname, search } = new URL(link, 'https://site.invalid');
  const held = { ...beginRecord(vocabulary), dataset };
  return decodeAddress(
    { pathname, search },
    linkContext(held, { base: '/', beside: [], vocabulary }),
  ).view;
}

/** The record as a view has it. */
function seenIn(view: ViewState, { dataset }: Material): Pick<Material, 'dataset' | 'shown'> {
  const known = recordKnownOn(dataset, view);
  return { dataset: known, shown: showRecord(known, view) };
}

async function viewPreview(view: ViewState, material: Material, said: Said): Promise<string> {
  const { place } = view;
  if (place.page === 'panel') return panelPreview(place.panel, material, view, said);
  if (place.page === 'entry' && place.list === 'conflicts')
    return conflictPreview(place.id, material, said);
  if (place.page === 'list' && place.list === 'targets') return targetsPreview(material, said);
  return overviewPreview(material, said);
}
