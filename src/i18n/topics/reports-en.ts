import type { ErrorEntry } from '@/domain/basics/error-entry';
import { numbered } from '../en-words';
import type { ReportsMessages } from './reports';

export const reportsEn: ReportsMessages = {
  background: (count) =>
    count === 1
      ? 'Something here did not work, through an error of ours.'
      : `${count} things here did not work, through errors of ours.`,
  open: 'Report of what went wrong',
  hint: 'It was sent to nobody. It holds the address of the page, with your filters and words of search, and nothing else of you.',
  copy: 'Copy the report',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying. Select it and copy it by hand:',
  text: ({ site, version, edition, entries }) =>
    [
      `${site}: report of errors`,
      `Version: ${version}, edition of ${edition}`,
      ...entries.map((entry, index) => sayEntry(entry, index + 1)),
    ].join('\n'),
};

function sayEntry({ what, where, at, when, address, times }: ErrorEntry, nth: number): string {
  return [
    '',
    `${nth}. ${what}`,
    `   Where: ${where}, on ${address}`,
    `   When: ${when}${times === 1 ? '' : `, and ${numbered(times - 1, 'more time', 'more times')}`}`,
    ...at.map((place) => `   At ${place}`),
  ].join('\n');
}
