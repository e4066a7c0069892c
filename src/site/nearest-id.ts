import { nearest } from '@/domain/basics/nearest';

/** The id that was probably meant: at most half of its letters are other. Null where none is near. */
export function nearestId(asked: string, ids: readonly string[]): string | null {
  return nearest([asked], ids, (id) => Math.floor(id.length / 2));
}
