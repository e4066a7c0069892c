import type { Text } from '@/domain/basics/text';
import type { Vocabulary } from '@/domain/record/record';

/** Title of a record without its years at the end, which the filter of years beside it says. */
export function shortTitle(
  { title, years }: Pick<Vocabulary, 'title' | 'years'>,
  say: (text: Text) => string,
): string {
  const whole = say(title);
  const end = new RegExp(`,? ${years.from}[–-]${years.to}$`);
  return whole.replace(end, '');
}
