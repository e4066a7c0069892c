import type { GivenProblem } from '@/domain/record/given';
import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import type { Day } from '@/domain/time/day';

type Parts = Pick<
  Dataset,
  | 'vocabulary'
  | 'rates'
  | 'sources'
  | 'assessments'
  | 'verdicts'
  | 'promiseGroups'
  | 'story'
  | 'letters'
>;

/** All that a dashboard in one file shows and knows of where it comes from: nothing but data. */
export type FileContent = {
  /** The record in the form in which the app has it, with its claims in their order, withdrawn ones as well. */
  readonly record: Parts & { readonly claims: readonly Claim[] };
  /** Where it was the reader's own: its name, its files by their paths, what is wrong with them. Null of the published record. */
  readonly given: {
    readonly name: string;
    readonly texts: readonly (readonly [path: string, text: string])[];
    readonly problems: readonly GivenProblem[];
  } | null;
  /** The edition that the record is; null where it was never published. */
  readonly edition: string | null;
  /** Whole address of the site that it was taken from, with a slash at its end. */
  readonly site: string;
  readonly taken: Day;
  /** Path and query of the view on which it opens. */
  readonly start: string;
};

/** What stands in a shell in place of the record and of its title. Neither is any text of the app. */
export const RECORD_PLACE = '<!--the record-->';
export const TITLE_PLACE = '<!--the title-->';

/** Of the element that holds the record. */
export const RECORD_ID = 'record';

/**
 * The shell, which is the app in one HTML document, with a record in it. Whatever stands in its texts is data there: no
 * markup, and nothing that a reader of the source would take for something else. Throws where the shell has no place for it.
 */
export function composeFile(shell: string, title: string, content: FileContent): string {
  const [beforeTitle, betweenTitles, ...more] = shell.split(TITLE_PLACE);
  const [before, after, ...others] = (betweenTitles ?? '').split(RECORD_PLACE);
  if (beforeTitle === undefined || before === undefined || after === undefined)
    throw new Error('The shell has no place for a record');
  if (more.length + others.length > 0) throw new Error('The shell has two places for a record');
  return [beforeTitle, asMarkup(title), before, asScriptData(content), after].join('');
}

/** What `composeFile` has put into an element, read again. */
export function readContent(text: string): FileContent {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `composeFile` alone, into the same document
  return JSON.parse(text) as FileContent;
}

/**
 * What would end the element or begin another, what scripts take for the end of a line, and signs that nobody sees, some of
 * which turn the order of what stands around them.
 */
const UNSAFE = /[<>\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function asScriptData(content: FileContent): string {
  return JSON.stringify(content).replaceAll(UNSAFE, (sign) =>
    Array.from({ length: sign.length }, (_, at) => escaped(sign.charCodeAt(at))).join(''),
  );
}

function escaped(unit: number): string {
  return String.raw`\u${unit.toString(16).padStart(4, '0')}`;
}

const ENTITIES = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** A line of text without signs that are not seen. */
function asMarkup(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll(UNSAFE, (sign) => ENTITIES.get(sign) ?? '');
}

/** What goes into a file of a record that is in use. */
export function contentRecord(dataset: Dataset): FileContent['record'] {
  const { vocabulary, rates, sources, assessments, verdicts, promiseGroups, story, letters } =
    dataset;
  const claims = [...dataset.claimById.values()];
  return {
    vocabulary,
    rates,
    sources,
    assessments,
    verdicts,
    promiseGroups,
    story,
    letters,
    claims,
  };
}
