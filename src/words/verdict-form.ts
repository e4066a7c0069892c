import type { Verdict } from '@/domain/record/record';

/** How a verdict is drawn, so that it is told without colour: tinted is kept, outlined is not, dashed nobody knows. */
export type VerdictTone = 'kept' | 'broken' | 'changed' | 'unsure';

export const VERDICT_FORMS: Readonly<
  Record<Verdict, { readonly sign: string; readonly tone: VerdictTone }>
> = {
  met: { sign: '✓', tone: 'kept' },
  'met-early': { sign: '✓', tone: 'kept' },
  late: { sign: '→', tone: 'changed' },
  missed: { sign: '×', tone: 'broken' },
  reversed: { sign: '←', tone: 'changed' },
  superseded: { sign: '↷', tone: 'changed' },
  undecided: { sign: '≈', tone: 'unsure' },
  unknown: { sign: '?', tone: 'unsure' },
  open: { sign: '…', tone: 'unsure' },
  undated: { sign: '○', tone: 'unsure' },
};
