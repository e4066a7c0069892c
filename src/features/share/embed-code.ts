import type { Place } from '@/domain/selection/place';
import type { FrameScheme } from '@/view/query-values';

/** Height of a frame until its script tells a better one, in CSS pixels. */
export function firstHeight(place: Place): number {
  switch (place.page) {
    case 'overview':
    case 'numbers':
    case 'story':
    case 'list':
      return 1200;
    case 'panel':
      return 900;
    case 'entry':
      return 760;
    case 'unknown':
      return 400;
  }
}

type Embedded = {
  readonly url: string;
  readonly title: string;
  readonly height: number;
  /** Address of the script that gives the frame its height. */
  readonly script: string;
  /** Light or dark where the frame is pinned to it; null where it follows the reader's system. */
  readonly scheme: FrameScheme | null;
};

/**
 * HTML for somebody else's page. Everything but the address and the title is fixed; both are escaped. What is pinned
 * stands in the address, and in the style for browsers in which the frame's own scripts do not run.
 */
export function embedCode({ url, title, height, script, scheme }: Embedded): string {
  const frame = [
    `src="${escapeAttribute(url)}"`,
    `title="${escapeAttribute(title)}"`,
    `width="100%"`,
    `height="${Math.ceil(height)}"`,
    `loading="lazy"`,
    `style="border: 0${scheme === null ? '' : `; color-scheme: ${scheme}`}"`,
  ];
  return [
    `<iframe ${frame.join(' ')}></iframe>`,
    `<script src="${escapeAttribute(script)}" async></script>`,
  ].join('\n');
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
