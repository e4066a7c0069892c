import type { MarkText } from '@/words/describe';

/** What every mark on every chart has. */
export type Mark = {
  readonly key: string;
  /** Ids of the claims it stands for; the first is the one it opens. */
  readonly claims: readonly [string, ...string[]];
  readonly text: MarkText;
};

/** What a chart asks its surroundings, and tells them. */
export type ChartEvents = {
  /** Address of the claim's own page: what a mark is drawn with, whatever the view. */
  readonly pageOf: (claim: string) => string;
  /** Address of the view with this claim's drawer open: what a mark that is reached leads to. */
  readonly hrefOf: (claim: string) => string;
  readonly onOpen: (claims: readonly [string, ...string[]]) => void;
  /** Called once the marks stand on the screen. */
  readonly onPainted: () => void;
};

export type ChartSize = 'card' | 'page';

/** Spoken name of a mark. It begins with what is written on it, so that it can be called by what is seen. */
export function markLabel(text: MarkText, visible = ''): string {
  const said = [text.figure, ...text.lines].join(BETWEEN);
  return isSaidFirst(breakable(said), breakable(visible)) ? said : `${visible}${BETWEEN}${said}`;
}

const BETWEEN = ', ';

/** Whether a text begins with what is written, whole: "55.41" does not begin with "55.4". */
function isSaidFirst(said: string, visible: string): boolean {
  if (visible === '') return true;
  return said.startsWith(visible) && !/^(?:[.,]?\d|\p{L})/u.test(said.slice(visible.length));
}

/** Where in the spoken name of a mark its figure begins, then how long it and each of its lines is: what `textOf` reads. */
export function cutsOf(text: MarkText, visible = ''): string {
  const parts = [text.figure, ...text.lines];
  const start = markLabel(text, visible).length - parts.join(BETWEEN).length;
  return [start, ...parts.map(({ length }) => length)].join(' ');
}

/** The text of a mark, from its spoken name and where that is cut. */
export function textOf(label: string, cuts: string): MarkText {
  const [start = 0, ...lengths] = cuts.split(' ').map(Number);
  let at = start;
  const [figure = '', ...lines] = lengths.map((length) => {
    const part = label.slice(at, at + length);
    at += length + BETWEEN.length;
    return part;
  });
  return { figure, lines };
}

/** A label on two lines is broken where its figure has a space that does not break. */
function breakable(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
