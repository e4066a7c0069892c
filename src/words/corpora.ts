import type { CorpusEntry, Source, Vocabulary } from '@/domain/record/record';
import type { CorpusWords } from '@/i18n/corpus-words';
import type { I18n } from '@/i18n/i18n';

/** A corpus of the record in the reader's words. */
export type NamedCorpus = CorpusWords & Pick<CorpusEntry, 'id' | 'added'>;

export type Corpora = {
  /** What the record is about. */
  readonly own: NamedCorpus;
  readonly all: readonly NamedCorpus[];
  /** Whether anything was added to it, so that the two must be told apart. */
  readonly hasAdded: boolean;
};

const NAMELESS: NamedCorpus = { id: '', added: false, sources: null, one: '', many: '' };

/** The corpora of a record with how many sources each has; null for `sources` that have not arrived. */
export function corporaOf(
  { corpora }: Pick<Vocabulary, 'corpora'>,
  sources: readonly Source[] | null,
  { say }: Pick<I18n, 'say'>,
): Corpora {
  const all = corpora.map(({ id, added, name, one }): NamedCorpus => {
    const own = sources?.filter(({ corpus }) => corpus === id);
    return { id, added, sources: own?.length ?? null, one: say(one), many: say(name) };
  });
  // The schema sees to it that there is one.
  return { own: all[0] ?? NAMELESS, all, hasAdded: all.some(({ added }) => added) };
}
