import { LISTS } from '@/domain/selection/place';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { noticeOn, openMore, searchField } from './support/controls';
import { controlsAt, PANELS, shownAt } from './support/expected';
import { inTurn } from './support/in-turn';
import { addressIn, controlsOn, shownOn } from './support/seen';
import { shareVisits } from './support/visits';

type Broken = {
  /** As it arrives. */
  readonly link: string;
  /** Each must be said: what was asked for, and what is shown. */
  readonly said: readonly string[];
  /** What the address is put right to. */
  readonly shown: string;
};

const visits = shareVisits();

/** Opens each link anew: its notice, and nothing else broken. */
async function expectNotices(links: readonly Broken[]): Promise<void> {
  await inTurn(links, async ({ link, said, shown }) => {
    const { page, assertClean } = await visits.load(link);
    const notice = noticeOn(page);
    await expect.poll(async () => notice.innerText(), { message: link }).not.toBe('');
    const lines = await notice.getByRole('listitem').allInnerTexts();
    expect(lines, link).toEqual(said);
    // Sources and claims are known only once the record is there: then the address is put right.
    await expect.poll(() => addressIn(page), { message: link }).toBe(shown);
    expect({ ...(await shownOn(page)), notice: '' }, link).toEqual(shownAt(shown));
    await expect.poll(async () => controlsOn(page), { message: link }).toEqual(controlsAt(shown));
    assertClean();
  });
}

/** Four of these make five kilobytes, of which no notice shall repeat more than a line. */
const long = 'x'.repeat(1250);
const cut = `${'x'.repeat(119)}…`;

describe('a link that cannot be honoured says so and shows the nearest view', () => {
  it('names that are not on record', async () => {
    await expectNotices([
      {
        link: '/?themes=sales_boats_cars&v=1',
        said: [
          'The part “themes” of this link names “boats_cars”, which is not on record. Shown here: sales.',
        ],
        shown: '/?themes=sales&v=1',
      },
      {
        link: '/sales/?sources=the-times-2012&v=1',
        said: [
          'The part “sources” of this link names “the-times-2012”, which is not on record. It is left out here.',
        ],
        shown: '/sales/',
      },
      {
        link: '/?claim=c-9999&v=1',
        said: [
          'The part “claim” of this link names “c-9999”, which is not on record. It is left out here.',
        ],
        shown: '/',
      },
    ]);
  });

  it('values that cannot be, years beyond the record, and a newer version', async () => {
    await expectNotices([
      {
        link: '/?tab=pie&sort=colour&v=1',
        said: [
          'The part “tab” of this link says “pie”, which it cannot be. It is left out here.',
          'The part “sort” of this link says “colour”, which it cannot be. It is left out here.',
        ],
        shown: '/',
      },
      {
        link: '/revenue/?years=1999..2030&v=1',
        said: [
          'The part “years” of this link asks for “1999..2030”, beyond what is on record. Shown here: 2010..2019.',
        ],
        shown: '/revenue/?years=2010..2019&v=1',
      },
      {
        link: '/?years=soon&v=1',
        said: [
          'The part “years” of this link says “soon”, which could not be read. It is left out here.',
        ],
        shown: '/',
      },
      {
        link: '/?years=2015&mood=blue&v=7',
        said: [
          'This link is of a newer version (7) than this page knows. It was read as far as it goes.',
        ],
        shown: '/?years=2015&mood=blue&v=1',
      },
    ]);
  });

  it('keys that are a slip away from ours, and values that are only punctuation', async () => {
    await expectNotices([
      {
        link: '/?yeers=2015&markets=..&utm_source=x&v=1',
        said: [
          'The part “markets” of this link says “..”, which could not be read. It is left out here.',
          'This link says “yeers=2015”, which has no meaning here. Perhaps “years” was meant. It is left out here.',
        ],
        shown: '/?utm_source=x&v=1',
      },
    ]);
  });

  it('links that were cut off on their way', async () => {
    await expectNotices([
      {
        link: '/?years=2012..20',
        said: [
          'The part “years” of this link seems cut off after “2012..20”. Shown here: 2012..latest.',
        ],
        shown: '/?years=2012..latest&v=1',
      },
      {
        link: '/?years=2015&topics=fintech_internet-ser',
        said: [
          'The part “topics” of this link seems cut off after “internet-ser”. Shown here: fintech_internet-services.',
        ],
        shown: '/?years=2015&topics=fintech_internet-services&v=1',
      },
      {
        link: '/?sources=techkou',
        said: [
          'The part “sources” of this link seems cut off after “techkou”. Shown here: techkou-2019.',
        ],
        shown: '/?sources=techkou-2019&v=1',
      },
      {
        link: '/?q=100%25%20of%20%E9%9B',
        said: [
          'The part “q” of this link seems cut off after “100% of ”. Shown here: 100%25%20of%20.',
        ],
        shown: '/?q=100%25%20of%20&v=1',
      },
    ]);
  });

  it('hostile ones', async () => {
    const script = '<script>document.title="x"</script><img src=x onerror=alert(1)>';
    await expectNotices([
      {
        link: `/?themes=${encodeURIComponent(script)}&v=1`,
        said: [
          `The part “themes” of this link says “${script.toLowerCase()}”, which could not be read. It is left out here.`,
        ],
        shown: '/',
      },
      {
        link: `/?years=${long}&themes=${long}&sort=${long}&claim=${long}&v=1`,
        said: [
          `The part “years” of this link says “${cut}”, which could not be read. It is left out here.`,
          `The part “sort” of this link says “${cut}”, which it cannot be. It is left out here.`,
          `The part “claim” of this link says “${cut}”, which could not be read. It is left out here.`,
          `The part “themes” of this link names “${cut}”, which is not on record. It is left out here.`,
        ],
        shown: '/',
      },
      {
        link: '/?kinds=%E0%A4%A&tab=%&years=%ZZ&v=1',
        said: [
          'The part “years” of this link says “%ZZ”, which could not be read. It is left out here.',
          'The part “kinds” of this link says “%A”, which could not be read. It is left out here.',
          'The part “tab” of this link says “%”, which it cannot be. It is left out here.',
        ],
        shown: '/',
      },
    ]);
  });
});

describe('an address where there is nothing', () => {
  const NOT_FOUND = [/^answer 404: /, /^console error: .* status of 404/] as const;

  it('says what was asked for, and leads to the nearest page with the same filters', async () => {
    const { page, assertClean } = await visits.load('/strateg/old.html?years=2015&v=1');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(en.notFound.title);
    expect(await page.getByRole('main').innerText()).toContain('/strateg/old.html');
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(
      1 + PANELS.length + LISTS.length,
    );
    const nearest = page.getByRole('link', { name: 'Strategy shifts' }).first();
    expect(await nearest.getAttribute('href')).toBe('/strategy/?years=2015&v=1');
    await nearest.click();
    await expect.poll(() => addressIn(page)).toBe('/strategy/?years=2015&v=1');
    await expect.poll(async () => shownOn(page)).toEqual(shownAt('/strategy/?years=2015&v=1'));
    await page.goBack();
    await page.getByRole('heading', { name: en.notFound.title }).waitFor();
    assertClean(...NOT_FOUND);
  });

  it('offers the overview where no page is near', async () => {
    const { page, assertClean } = await visits.load('/wp-admin/%3Cscript%3E/');
    const offered = page.getByRole('main').getByRole('link').first();
    expect(await offered.innerText()).toBe(en.app.overview);
    expect(await page.getByRole('main').innerText()).toContain('/wp-admin/%3Cscript%3E/');
    assertClean(...NOT_FOUND);
  });

  it.each(['/Sales?years=2015&v=1', '/sales/%3Fyears%3D2015%26v%3D1'])(
    'opens the page that is meant where only the way of writing differs: %s',
    async (link) => {
      const { page, assertClean } = await visits.load(link);
      expect(addressIn(page)).toBe('/sales/?years=2015&v=1');
      expect(await shownOn(page)).toEqual(shownAt('/sales/?years=2015&v=1'));
      assertClean(...NOT_FOUND);
    },
  );
});

describe('the notice of a broken link', () => {
  it.each([1360, 768, 390])('stands clear of the lines above and below it at %d', async (width) => {
    const { page, assertClean } = await visits.load('/?years=20x9&v=1');
    await page.setViewportSize({ width, height: 900 });
    const notice = await noticeOn(page).locator('> div').boundingBox();
    const above = await page
      .locator(`header:has(nav), [aria-label="${en.filters.region}"]`)
      .evaluateAll((all) =>
        Math.max(
          ...all
            .filter((line) => line.checkVisibility())
            .filter((line) => getComputedStyle(line).position !== 'fixed')
            .map((line) => line.getBoundingClientRect().bottom),
        ),
      );
    const below = await page.locator('[data-sentence]').boundingBox();
    expect((notice?.y ?? 0) - above).toBeGreaterThanOrEqual(8);
    const foot = (notice?.y ?? 0) + (notice?.height ?? 0);
    expect((below?.y ?? 0) - foot).toBeGreaterThanOrEqual(0);
    assertClean();
  });
});

describe('what people do to links', () => {
  it('is read, and nothing is said where nothing is lost', async () => {
    const links = [
      ['/?years=2015..2012&v=1', '/?years=2012..2015&v=1'],
      [
        '/sales?Years=2015&amp;THEMES=Sales,Revenue.',
        '/sales/?years=2015&themes=revenue_sales&v=1',
      ],
      ['/index.html?years=2012-2015', '/?years=2012..2015&v=1'],
      ['/?years=2015&#038;themes=sales&#038;v=1', '/?years=2015&themes=sales&v=1'],
      ['/?years%3D2015%26v%3D1', '/?years=2015&v=1'],
      ['/?years=２０１５?utm_source=x', '/?years=2015&utm_source=x&v=1'],
      ['/?q=Mi%2520Home', '/?q=Mi%20Home&v=1'],
    ] as const;
    await inTurn(links, async ([link, shown]) => {
      const { page, assertClean } = await visits.load(link);
      expect(addressIn(page), link).toBe(shown);
      expect(await shownOn(page), link).toEqual(shownAt(shown));
      assertClean();
    });
  });

  it('a hostile search is only words', async () => {
    const words = '<script>document.title="x"</script>';
    const { page, assertClean } = await visits.load(`/?q=${encodeURIComponent(words)}&v=1`);
    await page.getByRole('button', { name: en.filters.remove(en.filters.quoted(words)) }).waitFor();
    await openMore(page);
    expect(await searchField(page).inputValue()).toBe(words);
    expect(await page.title()).not.toBe('x');
    expect(await page.getByRole('heading', { name: en.empty.title }).isVisible()).toBe(true);
    assertClean();
  });
});
