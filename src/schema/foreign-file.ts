import { fail, type Result } from '@/domain/basics/result';
import { parseJson } from './parse';

/** What is wrong with a file that is not the one that the site was built with. */
export function explainForeign(text: string): Result<never> {
  const json = parseJson(text);
  if (!json.ok) return json;
  return fail(
    '',
    'is not the file that this page was built with: it was changed, or is of another state of the site; load the page anew',
  );
}
