import { useState, type ReactNode } from 'react';
import { drawnMarkup } from '@/charts/picture/drawn';
import { lookOf } from '@/charts/picture/look';
import { chartPicture, type PictureWords } from '@/charts/picture/picture';
import { slug } from '@/domain/export/file-name';
import { useI18n } from '@/i18n/i18n';
import type { Panel } from '@/panels/panel';
import { useApp } from '@/store/use-app';
import { useServices } from '@/site/services';

type Props = {
  readonly panel: Pick<Panel, 'id' | 'colour'>;
  /** Name of the panel on the screen. */
  readonly name: string;
  /** The card in which the chart stands; asked for when it is needed. */
  readonly card: () => Element | null;
  readonly words: (link: string) => PictureWords;
};

type Format = 'svg' | 'png';

/** Two buttons that save the chart of a panel as it stands on the screen, with its headline, sources and link. */
export function PictureButtons({ panel, name, card, words }: Props): ReactNode {
  const { t } = useI18n();
  const { errors } = useServices();
  const inTable = useApp((state) => state.view.tab === 'table');
  const [said, setSaid] = useState('');
  const savePicture = useSavePicture(panel, words);
  const press = async (format: Format): Promise<void> => {
    try {
      // A chart that was written for several widths is there in each, and one of them is seen.
      const svgs = [...(card()?.querySelectorAll('.chart svg') ?? [])];
      const svg = svgs.find((drawn) => svgs.length === 1 || drawn.getClientRects().length > 0);
      setSaid(svg === undefined ? t.pictures.failed : await savePicture(svg, format));
    } catch (error) {
      errors.report('picture', error, true);
      setSaid(t.pictures.failed);
    }
  };
  const button = (format: Format, label: string, spoken: string): ReactNode => (
    <button
      type="button"
      className="control"
      aria-label={spoken}
      disabled={inTable}
      onClick={() => {
        void press(format);
      }}
    >
      {label}
    </button>
  );
  return (
    <div className="grid gap-2 px-2 pb-2">
      <div className="flex flex-wrap gap-2">
        {button('svg', t.pictures.svg, t.pictures.svgOf(name))}
        {button('png', t.pictures.png, t.pictures.pngOf(name))}
      </div>
      <p role="status" className="text-xs text-muted empty:hidden">
        {inTable ? t.pictures.inTable : said}
      </p>
    </div>
  );
}

/** Saves a chart as a picture, and gives what is to be said of it. */
function useSavePicture(
  panel: Props['panel'],
  words: Props['words'],
): (svg: Element, format: Format) => Promise<string> {
  const { t } = useI18n();
  const { linkTo, save, pictures } = useServices();
  const view = useApp((state) => state.view);
  const { company } = useApp((state) => state.vocabulary);
  return async (svg, format) => {
    const place = { page: 'panel', panel: panel.id } as const;
    const link = linkTo({ ...view, place, claim: null });
    const look = lookOf(pictures.scheme(), panel.colour);
    const size = {
      width: Number(svg.getAttribute('width')),
      height: Number(svg.getAttribute('height')),
    };
    const markup = drawnMarkup(svg, look);
    const picture = chartPicture({ ...size, markup }, words(link), look, await pictures.fonts());
    const file = `${pictureName(company.en, panel.id, link)}.${format}`;
    const content = format === 'svg' ? picture : await pictures.paint(picture);
    if (content === 'noise') return t.pictures.noise;
    if (content === null) return t.pictures.failed;
    save({ name: file, type: format === 'svg' ? 'image/svg+xml' : 'image/png', content });
    return t.pictures.saved(file);
  };
}

/** The company, the panel, and what its link says of the view: `acme-sales-years-2012-2015`. */
function pictureName(company: string, panel: string, link: string): string {
  const query = new URL(link).search.replace(/(?:^\?|&)v=\d+$/, '');
  return [company, panel, decodeURIComponent(query)]
    .map(slug)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 100)
    .replace(/-+$/, '');
}
