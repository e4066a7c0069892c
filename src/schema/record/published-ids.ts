import type { LocatedProblem } from './problem';
import type { JsonFile } from './json-file';
import { problemIn, PUBLISHED, type PlacedId, type RecordText } from './read-record';

const COMMAND = 'run `npm run data:check -- --publish`';

type Listed = { readonly id: string; readonly line: number; readonly offset: number };

/** Whether every id ever published still exists, and every id that exists is on the list. */
export function* checkPublished(record: RecordText): Generator<LocatedProblem> {
  if (record.published === null) {
    const message = `is missing; restore it from the last edition, or ${COMMAND} for a first one`;
    yield { file: PUBLISHED, line: 1, offset: 0, path: '', message };
    return;
  }
  const present = new Set(idsOf(record));
  const listed = readList(record.published);
  const seen = new Set<string>();
  for (const { id, line, offset } of listed) {
    const say = (message: string) => ({ file: PUBLISHED, line, offset, path: '', message });
    if (record.unreadable.size === 0 && !present.has(id)) {
      yield say(
        `${id} was published and is not in the data any more; restore it (withdraw a claim instead)`,
      );
    }
    if (seen.has(id)) yield say(`${id} is listed twice; leave the later one out`);
    seen.add(id);
  }
  yield* unlisted(record, seen);
}

/** Said once a file, so that the other problems of new claims are not drowned. */
function* unlisted(record: RecordText, listed: ReadonlySet<string>): Generator<LocatedProblem> {
  const files = new Map<JsonFile, PlacedId[]>();
  for (const place of [...record.sourceIds, ...record.claimIds]) {
    if (!listed.has(place.id)) files.set(place.file, [...(files.get(place.file) ?? []), place]);
  }
  for (const [first, ...others] of files.values()) {
    if (first === undefined) continue;
    const more = others.length === 0 ? 'the id is' : `the id and ${others.length} more below are`;
    yield problemIn(
      first,
      [],
      `${more} not in ${PUBLISHED} yet; when ready to publish, ${COMMAND}`,
    );
  }
}

/** The list with every id added that is not on it yet, sources first. What is on it stays as it is. */
export function appendIds(record: RecordText): string {
  const text = record.published ?? HEAD;
  const listed = new Set(readList(text).map(({ id }) => id));
  const added = [...new Set(idsOf(record))].filter((id) => !listed.has(id));
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return start + added.map((id) => `${id}\n`).join('');
}

const HEAD = `# Every id of a claim or source that was ever published, one a line. Links hold on to them: only ever add to this list.\n`;

function idsOf({ sourceIds, claimIds }: RecordText): readonly string[] {
  return [...sourceIds.map(({ id }) => id), ...claimIds.map(({ id }) => id).toSorted()];
}

/** Lines that are neither blank nor begin with #. */
function readList(text: string): readonly Listed[] {
  let offset = 0;
  return text.split('\n').flatMap((raw, index) => {
    const start = offset;
    offset += raw.length + 1;
    const id = raw.trim();
    return id === '' || id.startsWith('#') ? [] : [{ id, line: index + 1, offset: start }];
  });
}
