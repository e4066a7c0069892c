import * as v from 'valibot';
import { RECORD_ID } from '../one-file';
import { parseJson } from '../parse';

/**
 * The files of the record that a dashboard in one file was taken with, by their paths. Empty of a published record, of which it
 * holds no files; null where the HTML is no such dashboard.
 */
export function heldTexts(html: string): ReadonlyMap<string, string> | null {
  // What `composeFile` puts there has no `<` in it.
  const held = new RegExp(`<script[^>]*\\bid="${RECORD_ID}"[^>]*>(?<data>[^<]*)</script>`).exec(
    html,
  );
  const content = parseJson(held?.groups?.['data'] ?? '');
  if (!content.ok) return null;
  const read = v.safeParse(fileContent, content.value);
  return read.success ? new Map(read.output.given?.texts ?? []) : null;
}

const fileContent = v.object({
  record: v.object({}),
  given: v.nullable(v.object({ texts: v.array(v.tuple([v.string(), v.string()])) })),
});
