import type { Day } from '../time/day';
import { escapeBibtex } from './bibtex';

/** All that a citation of a view names. */
export type ViewCitation = {
  /** Its finding, or the title of its page. */
  readonly title: string;
  /** The record that it is a view of. */
  readonly record: string;
  readonly edition: Day;
  /** What was public then; null for all that is on record. */
  readonly asof: Day | null;
  readonly link: string;
  /** The day on which it was looked at. */
  readonly accessed: Day;
};

/** As an entry of BibTeX; `note` says edition and day in words. */
export function citeViewBibtex(view: ViewCitation, note: string): string {
  const [year = ''] = view.edition.split('-');
  const fields = [
    `title = {{${escapeBibtex(view.title)}}}`,
    `howpublished = {${escapeBibtex(view.record)}, \\url{${view.link.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))}}}`,
    `year = {${year}}`,
    `urldate = {${view.accessed}}`,
    `note = {${escapeBibtex(note)}}`,
  ];
  return ['@misc{record-view,', ...fields.map((field) => `  ${field},`), '}'].join('\n');
}

/** As CSL-JSON: a list of one item. */
export function citeViewCsl(view: ViewCitation, note: string): string {
  const item = {
    id: 'record-view',
    type: 'webpage',
    title: view.title,
    'container-title': view.record,
    issued: { 'date-parts': [partsOf(view.edition)] },
    accessed: { 'date-parts': [partsOf(view.accessed)] },
    URL: view.link,
    note,
  };
  return JSON.stringify([item], null, 2);
}

function partsOf(day: Day): readonly number[] {
  return day.split('-').map(Number);
}
