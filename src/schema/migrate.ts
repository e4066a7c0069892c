/** Files of earlier versions of the format, brought to that of today by pure steps. Published editions stay as they are. */

export type FileKind =
  | 'timeline'
  | 'sources'
  | 'vocabulary'
  | 'exchange-rates'
  | 'conflicts'
  | 'promises'
  | 'story';

type Json = Readonly<Record<string, unknown>>;

/** What a file of version 1 says in version 2. Keys are only added, so that what is at fault is found where it stands. */
const TO_VERSION_2: Readonly<Record<FileKind, (file: Json) => Json>> = {
  timeline: same,
  sources: same,
  'exchange-rates': same,
  story: same,
  vocabulary: (file) => ({ ...file, things: [], relations: [] }),
  // Of the four kinds of disagreement there was one.
  conflicts: (file) => ({
    ...file,
    assessments: withEach(file['assessments'], { kind: 'conflict' }),
  }),
  // Each claim was a promise of its own.
  promises: (file) => ({ ...file, promises: [] }),
};

/** The file as today's format has it; anything but a file of an earlier version as it is. */
export function toCurrent(kind: FileKind, file: unknown): unknown {
  return isJson(file) && file['schema'] === 1 ? { ...TO_VERSION_2[kind](file), schema: 2 } : file;
}

function same(file: Json): Json {
  return file;
}

function withEach(list: unknown, more: Json): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((entry: unknown) => (isJson(entry) ? { ...more, ...entry } : entry));
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
