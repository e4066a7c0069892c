// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { PictureWords } from '@/charts/picture/picture';
import type { Services } from '@/site/services';
import { renderWith } from '@/testing/render-app';
import { PictureButtons } from './PictureButtons';

const WORDS: PictureWords = {
  kicker: 'Sales',
  headline: 'A finding',
  subtitle: 'Million',
  summary: 'In a sentence',
  legend: [],
  warnings: [],
  sources: 'Sources: a',
  link: null,
};

/** A card with a chart as plain as can be. */
function makeCard(): Element {
  const card = document.createElement('div');
  card.innerHTML = '<div class="chart"><svg width="10" height="10"></svg></div>';
  return card;
}

function draw(services: Partial<Services>): ReturnType<typeof renderWith> {
  const card = makeCard();
  return renderWith(
    <PictureButtons
      panel={{ id: 'sales', colour: 'blue' }}
      name="Sales"
      card={() => card}
      words={() => WORDS}
    />,
    { record: [], services },
  );
}

const pictures: Services['pictures'] = {
  scheme: () => 'light',
  fonts: vi.fn<Services['pictures']['fonts']>().mockResolvedValue(''),
  paint: vi.fn<Services['pictures']['paint']>().mockResolvedValue(new Blob(['png'])),
};
const no = (): never => {
  throw new Error('no room on the disk');
};

test.each<readonly [string, Partial<Services>]>([
  ['be saved', { save: no }],
  [
    'be painted',
    {
      pictures: {
        ...pictures,
        paint: vi.fn<Services['pictures']['paint']>().mockRejectedValue(new Error('no')),
      },
    },
  ],
  [
    'have its fonts',
    {
      pictures: {
        ...pictures,
        fonts: vi.fn<Services['pictures']['fonts']>().mockRejectedValue(new Error()),
      },
    },
  ],
  ['know its colours', { pictures: { ...pictures, scheme: no } }],
])('a picture that cannot %s says so', async (_what, services) => {
  const { user, services: given } = draw(services);
  await user.click(screen.getByRole('button', { name: 'Chart as PNG: Sales' }));
  expect(await screen.findByText(/^The browser could not make this picture/)).toBeDefined();
  expect(given.errors.entries()).toMatchObject([{ where: 'picture', told: true }]);
});

test('a picture that is saved says under which name', async () => {
  const { user, services } = draw({});
  await user.click(screen.getByRole('button', { name: 'Chart as SVG: Sales' }));
  const { name, type } = services.save.mock.calls[0]?.[0] ?? {};
  expect(type).toBe('image/svg+xml');
  expect(await screen.findByText(`Saved as ${name}`)).toBeDefined();
});

test('a picture that would be noise is not saved: why is said, and the SVG is there', async () => {
  const paint = vi.fn<Services['pictures']['paint']>().mockResolvedValue('noise');
  const { user, services } = draw({ pictures: { ...pictures, paint } });
  await user.click(screen.getByRole('button', { name: 'Chart as PNG: Sales' }));
  expect(await screen.findByText(/^This browser protects you .* as SVG/)).toBeDefined();
  expect(services.save).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Chart as SVG: Sales' }));
  expect(services.save.mock.lastCall?.[0].type).toBe('image/svg+xml');
});
