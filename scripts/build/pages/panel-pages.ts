import type { PanelEntry, Vocabulary } from '@/domain/record/record';
import type { Page } from './page';

/** As much of a record's names as the pages of its panels need. */
type Names = Pick<Vocabulary, 'title'> & {
  readonly panels: readonly Pick<PanelEntry, 'id' | 'name' | 'description'>[];
};

/** A page for each panel of a record: its path is the panel's id. */
export function panelPages({ title, panels }: Names): readonly Page[] {
  return panels.map(({ id, name, description }) => ({
    path: `${id}/`,
    title: `${name.en} – ${title.en}`,
    description: description.en,
  }));
}
