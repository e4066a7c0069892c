import type { MarkText } from '@/words/describe';

/** What every mark on every chart has. */
export type Mark = {
  readonly key: string;
  /** Ids of the claims it stands for; the first is the one it opens. */
  readonly claims: readonly [string, ...string[]];
  readonly text: MarkText;
};

/** What a chart tells its surroundings. */
export type ChartEvents = {
  /** Address of the view with this claim's drawer open. */
  readonly hrefOf: (claim: string) => string;
  readonly onOpen: (claims: readonly [string, ...string[]]) => void;
  /** Called once the marks stand on the screen. */
  readonly onPainted: () => void;
};

export type ChartSize = 'card' | 'page';

/** Spoken name of a mark. It begins with what is written on it, so that it can be called by what is seen. */
export function markLabel(text: MarkText, visible = ''): string {
  const said = [text.figure, ...text.lines].join(', ');
  const isSaid = breakable(said).startsWith(breakable(visible));
  return isSaid ? said : `${visible}, ${said}`;
}

/** A label on two lines is broken where its figure has a space that does not break. */
function breakable(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
