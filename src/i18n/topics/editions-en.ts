import type { EditionChanges } from '@/domain/record/edition-changes';
import type { EditionsMessages } from './editions';

function since({ added, withdrawn, changed, rest }: EditionChanges): string {
  const claims = added.length + withdrawn.length + changed.length;
  const parts = [
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ...(withdrawn.length > 0 ? [`${withdrawn.length} withdrawn`] : []),
  ];
  const more = 'names, sources or assessments';
  if (claims === 0) return `Since then ${more} have changed, but no claim.`;
  const list =
    parts.length > 1
      ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
      : (parts[0] ?? '');
  const said = list.replace(/^\d+/, (count) => `${count} ${count === '1' ? 'claim' : 'claims'}`);
  return `Since then: ${said}${rest ? `; ${more} as well` : ''}.`;
}

export const editionsEn: EditionsMessages = {
  band: 'Edition',
  of: (day) => `The record as it was on ${day}`,
  looking: 'Looking at what has changed since …',
  same: 'Nothing has changed since.',
  since,
  unknown: 'What has changed since could not be loaded.',
  failed: 'This edition could not be loaded.',
  today: 'See as it is today',
};
