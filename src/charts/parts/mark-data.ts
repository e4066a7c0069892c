import type { MarkText } from '@/words/describe';
import { textOf } from './mark';

export type MarkElement = SVGElement | HTMLElement;

/** What stands on a mark as data. */
export type MarkData = {
  readonly key: string;
  readonly claims: readonly [string, ...string[]];
  readonly text: MarkText;
  /** Whether it leads to a conflict rather than to its claims. */
  readonly isSign: boolean;
};

function isMarkElement(element: Element | null): element is MarkElement {
  return element instanceof SVGElement || element instanceof HTMLElement;
}

/** The mark that an event comes from; null where it comes from none. */
export function markAt(target: EventTarget | null): MarkElement | null {
  const mark = target instanceof Element ? target.closest('[data-mark]') : null;
  return isMarkElement(mark) ? mark : null;
}

/** All marks within an element, in the order in which they are reached. */
export function marksIn(root: Element): readonly MarkElement[] {
  return [...root.querySelectorAll('[data-mark]')].filter(isMarkElement);
}

export function keyOf(mark: MarkElement): string {
  return mark.dataset['mark'] ?? '';
}

export function readMark(mark: MarkElement): MarkData {
  const { claim = '', claims = claim, cuts = '0', sign } = mark.dataset;
  const [first = claim, ...others] = claims.split(' ');
  return {
    key: keyOf(mark),
    claims: [first, ...others],
    text: textOf(mark.getAttribute('aria-label') ?? '', cuts),
    isSign: sign !== undefined,
  };
}
