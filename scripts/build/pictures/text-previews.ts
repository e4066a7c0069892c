import { colourOf, type ThemeColour } from '@/domain/record/panels';
import { lookOf } from '@/charts/picture/look';
import { at, column, SANS, SERIF, BOLD } from '@/charts/picture/picture';
import type { Claim } from '@/domain/record/claim';
import { quoted } from '@/domain/citation/quote';
import { nameOf, type Source } from '@/domain/record/record';
import type { List } from '@/domain/selection/place';
import { sourceNames, sourcesLine } from '@/site/panel/picture-words';
import { talliesOf, tallyOf } from '@/features/sources/tally';
import { corporaOf } from '@/words/corpora';
import { attribution, figureOf } from '@/words/describe';
import { publicDays, whenMade } from '@/words/public-days';
import { INNER, PADDING, PREVIEW, previewFrame, type Frame } from './preview-frame';
import type { Material } from './material';

type Row = readonly [term: string, description: string];

const TERM = 170;
const ROW_SIZE = 23;
/** Writing that the fonts of the pictures do not have. */
const OTHER_WRITING = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;

/** A claim: its figure as printed, its words, who said it, when and where. */
export function claimPreview(claim: Claim, material: Material): string {
  const { dataset, i18n, site } = material;
  const { t, format, say } = i18n;
  const { vocabulary } = dataset;
  const colour = colourOf(vocabulary, claim.theme);
  const figure = figureOf(dataset, claim, i18n);
  const name = (id: string): string => say(nameOf(vocabulary.people, id));
  const source = dataset.sourceById.get(claim.source);
  const about = claim.period === null ? [] : [format.period(claim.period)];
  const theme = say(nameOf(vocabulary.themes, claim.theme));
  const isFigure = figure !== '' && !claim.absent;
  const words = {
    kicker: [theme, t.kinds[claim.kind], ...about].join(' · '),
    headline: isFigure ? figure : say(claim.label),
    subtitle: '',
    summary: `${say(claim.gloss)} ${attribution(dataset, claim, i18n)}`,
    foot: claim.id,
  };
  const look = lookOf('light', colour);
  const format2 = {
    ...PREVIEW,
    headline: isFigure ? 104 : 64,
    leastHeadline: 40,
    headlineLines: 2,
  };
  const frame = previewFrame(words, site, look, format2);
  const rows: readonly Row[] = [
    [
      t.claim.statedBy,
      [name(claim.statedBy), ...claim.via.map((id) => t.claim.via(name(id)))].join(', '),
    ],
    [t.claim.when, whenMade(claim, i18n)],
    [
      t.claim.source,
      source === undefined
        ? claim.source
        : `${source.publisher}, ${t.claim.place(format.language(claim.fragment.language), claim.paragraph)}`,
    ],
  ];
  const { text, language } = claim.fragment;
  const quote = OTHER_WRITING.test(text) ? '' : quoted(text, language);
  return withText(frame, colour, [quote, say(claim.gloss)], rows);
}

/** A source: its title, publisher and day, and how its claims stand. */
export function sourcePreview(source: Source, material: Material): string {
  const { i18n, shown, site, dataset } = material;
  const { t, format } = i18n;
  const tally = tallyOf(talliesOf(shown), source.id);
  const counts = [
    t.sources.claims(tally.claims),
    ...(tally.agree > 0 ? [t.sources.agree(tally.agree)] : []),
    ...(tally.conflict > 0 ? [t.sources.conflict(tally.conflict)] : []),
    ...(tally.promises > 0 ? [t.sources.promises({ ...tally, count: tally.promises })] : []),
  ].join(' · ');
  const words = {
    kicker: source.publisher,
    headline: source.title,
    subtitle: '',
    summary: `${source.title}, ${source.publisher}: ${counts}`,
    foot: t.sources.corpora[source.added ? 'added' : 'own'](
      corporaOf(dataset.vocabulary, dataset.sources, i18n).own,
    ).title,
  };
  const frame = previewFrame(words, site, lookOf('light', null), {
    ...PREVIEW,
    headline: 60,
    leastHeadline: 36,
    headlineLines: 4,
  });
  const rows: readonly Row[] = [
    ...(source.author === null ? [] : [[t.sources.author, source.author] as const]),
    [t.sources.language, format.language(source.language)],
    [t.sources.public, publicDays(source.public, i18n)],
    [t.app.lists.claims, counts],
  ];
  const first = dataset.claims.find((claim) => claim.source === source.id);
  return withText(frame, first && colourOf(dataset.vocabulary, first.theme), [], rows);
}

/** The list of claims or of sources: how many, and from where. */
export function listPreview(list: Extract<List, 'claims' | 'sources'>, material: Material): string {
  const { dataset, shown, i18n, site } = material;
  const { t, format, say } = i18n;
  const articles = dataset.sources.filter(({ corpus }) => corpus === 'articles');
  const themes = dataset.vocabulary.themes.map(({ id, name }): Row => [
    t.sources.claims(shown.claims.filter(({ theme }) => theme === id).length),
    say(name),
  ]);
  const publishers = articles.map(({ publisher, language, title }): Row => [
    format.language(language),
    `${publisher}: ${title}`,
  ]);
  const lead =
    list === 'claims'
      ? t.table.caption(shown.claims.length)
      : t.sources.lead(dataset.sources.length, dataset.sources.length);
  const frame = previewFrame(
    {
      kicker: t[list].title,
      headline: list === 'claims' ? lead : t.panel.sources(dataset.sources.length),
      subtitle: list === 'claims' ? t.app.tagline : lead,
      summary: lead,
      foot: sourcesLine(sourceNames(dataset, shown.claims), 5, i18n),
    },
    site,
    lookOf('light', null),
    { ...PREVIEW, headline: 60, text: 21 },
  );
  return withText(frame, null, [], list === 'claims' ? themes : publishers);
}

/** A quotation and its meaning, and facts in two columns at the foot of the box. */
function withText(
  frame: Frame,
  colour: ThemeColour | null | undefined,
  [quote = '', gloss = '']: readonly string[],
  rows: readonly Row[],
): string {
  const look = lookOf('light', colour ?? null);
  const { box } = frame;
  const facts = column(look, 0, INNER);
  for (const [term, description] of rows) {
    const left = column(look, 0, TERM - 16);
    left.add(term, { face: SANS, size: ROW_SIZE, least: 16, maxLines: 1, fill: 'muted' });
    const right = column(look, TERM, INNER - TERM);
    right.add(description, { face: BOLD, size: ROW_SIZE, least: 17, maxLines: 2, fill: 'ink' });
    const cell = right.done();
    facts.put({ markup: left.done().markup + cell.markup, height: cell.height + 3 });
  }
  const below = facts.done();
  const room = box.height - below.height - 12;
  const says = fitting(look, quote, gloss, room);
  return frame.finish(
    at(PADDING, box.y, says) + at(PADDING, box.y + box.height - below.height, below.markup),
  );
}

/** The largest sizes at which both stand in the room; the quotation goes first where there is none. */
function fitting(
  look: ReturnType<typeof lookOf>,
  quote: string,
  gloss: string,
  room: number,
): string {
  for (let size = 32; size >= 19; size -= 1) {
    const words = column(look, 0, INNER);
    words.add(quote, { face: SERIF, size, maxLines: 3, fill: 'ink', leading: 1.3 });
    words.space(size * 0.25);
    words.add(gloss, { face: SANS, size: size * 0.76, maxLines: 4, fill: 'muted', leading: 1.35 });
    const done = words.done();
    if (done.height <= room) return done.markup;
  }
  return quote === '' ? '' : fitting(look, '', gloss, room);
}
