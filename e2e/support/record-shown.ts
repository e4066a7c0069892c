import type { Shown } from '@/domain/selection/shown';
import { selectShown } from '@/store/selectors';
import { en } from '@/i18n/en';
import { makeI18n } from '@/i18n/i18n';
import { sentenceParts } from '@/words/sentence-parts';
import { viewAt } from './expected';
import { RECORD } from './record';

/** What the record holds for an address: its day, its corpus and its filters honoured. */
export function recordAt(address: string): Shown {
  const shown = selectShown({ dataset: RECORD, view: viewAt(address) });
  if (shown === null) throw new Error('the record is there');
  return shown;
}

export function sentenceAt(address: string): string {
  const parts = sentenceParts(recordAt(address), viewAt(address), makeI18n('en'));
  const { lead, rest } = en.knownOn.sentence(parts);
  return lead + rest;
}
