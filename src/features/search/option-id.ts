import type { Hit } from './hits';

/** Id of the element of a result, by that of its list. */
export function optionId(list: string, { key }: Hit): string {
  return `${list}-${key.replaceAll(' ', '-')}`;
}
