import type { SiteSettings } from '../settings';
import { makeProgressLine } from './progress';
import type { BuildListener } from './report';

/** Shows how a build goes, and what it has made in the end. */
export function listenOnScreen({ origin }: Pick<SiteSettings, 'origin'>): BuildListener {
  const line = makeProgressLine(process.stderr, () => performance.now() / 1000);
  return {
    progress: line.show,
    site: () => undefined,
    file: () => undefined,
    finished: (summary) => {
      line.clear();
      console.log(summary);
      if (origin === null)
        console.log('SITE_URL is not set: no sitemap, and no whole addresses on the pages');
    },
  };
}
