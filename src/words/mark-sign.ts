import type { I18n } from '@/i18n/i18n';

/** What a mark is signed with: a warning where its claims are in conflict, and quieter where others count the same otherwise. */
export type MarkSign = 'conflict' | 'counted';

/** Ids of the claims that are signed. */
export type Signed = {
  readonly conflictIds: ReadonlySet<string>;
  readonly countedIds: ReadonlySet<string>;
};

/** The sign of some claims; a conflict before all else. */
export function signOf(
  { conflictIds, countedIds }: Signed,
  claims: readonly string[],
): MarkSign | null {
  if (claims.some((id) => conflictIds.has(id))) return 'conflict';
  return claims.some((id) => countedIds.has(id)) ? 'counted' : null;
}

/** What a sign says. */
export function signWords(sign: MarkSign, { t }: Pick<I18n, 't'>): string {
  return sign === 'conflict' ? t.panel.conflictMark : t.panel.countedMark;
}

/** What a sign leads to, as it is read out. */
export function signName(sign: MarkSign, figure: string, { t }: Pick<I18n, 't'>): string {
  return sign === 'conflict' ? t.panel.openConflict(figure) : t.panel.openCounted(figure);
}
