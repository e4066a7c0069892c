import type { Dataset } from '@/domain/record/record';
import { DEFAULT_VIEW } from '@/view/view-state';
import { makeI18n, type I18n } from '@/i18n/i18n';
import { showRecord, type Shown } from '@/domain/selection/shown';

/** What all previews are made from: the record as the plain links show it. */
export type Material = {
  readonly dataset: Dataset;
  readonly shown: Shown;
  readonly i18n: I18n;
  readonly site: string;
};

export function makeMaterial(dataset: Dataset): Material {
  const i18n = makeI18n('en');
  return {
    dataset,
    shown: showRecord(dataset, DEFAULT_VIEW),
    i18n,
    site: i18n.say(dataset.vocabulary.title),
  };
}
