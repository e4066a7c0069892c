import { fingerprintOfText } from '@/domain/basics/fingerprint';
import type { Result } from '@/domain/basics/result';
import type { Edition } from '@/schema/edition';
import type { Supplement } from '@/schema/parse';

/**
 * Reads the text of an edition, by code that comes with it: the record of today needs none of it. What is no edition is said by
 * the place where it is none; what might be one, but is not the text with this fingerprint, which was published, is not shown either.
 */
export async function readEdition(
  text: string,
  print: string,
  supplement: Supplement | null,
): Promise<Result<Edition>> {
  const [{ parseJson }, { parseEdition }] = await Promise.all([
    import('@/schema/parse'),
    import('@/schema/edition'),
  ]);
  const json = parseJson(text);
  if (!json.ok) return json;
  const edition = parseEdition(json.value, supplement);
  if (!edition.ok || fingerprintOfText(text) === print) return edition;
  const { explainForeign } = await import('@/schema/foreign-file');
  return explainForeign(text);
}
