// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Services } from '@/site/services';
import { ORIGIN, renderApp, type AppOptions, type RenderedApp } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';

beforeAll(() => {
  // jsdom has no modal dialogs: it is enough here that one opens and closes.
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(): void {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const VIEW = { years: { from: 2012, to: 2015 } } as const;
const EDITION = '2026-11-22-0a1b2c3d';
const frozen: Pick<NonNullable<AppOptions['services']>, 'frozenLinkTo'> = {
  frozenLinkTo: ({ place, embed }) =>
    `${ORIGIN}${embed ? '/embed' : ''}/${place.page === 'panel' ? `${place.panel}/` : ''}?edition=${EDITION}&v=1`,
};

async function open(name: string, options: AppOptions = {}): Promise<RenderedApp> {
  const app = renderApp({ record: SMALL_RECORD, view: VIEW, ...options });
  const of = name.replace(/^Share /, '');
  const menu = screen.queryByRole('button', { name: `${of}: share or take away` });
  if (menu !== null) await app.user.click(menu);
  const [button] = screen.getAllByRole('button', { name });
  if (button !== undefined) await app.user.click(button);
  return app;
}

const dialog = (name: string): HTMLElement => screen.getByRole('dialog', { name });
const field = (name: string): string => {
  const found = screen.getByRole<HTMLInputElement>('textbox', { name });
  return found.value;
};

describe('the dialog', () => {
  it('of the page has its link, which Enter copies at once, and gives the focus back', async () => {
    const { user, services } = await open('Share this view');
    expect(dialog('Share this view')).toBeDefined();
    expect(field('Live link')).toBe(`${ORIGIN}/?years=2012..2015&v=1`);
    await user.keyboard('{Enter}');
    expect(services.copy).toHaveBeenLastCalledWith(field('Live link'));
    await user.click(within(dialog('Share this view')).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Share this view');
  });

  it('of a panel has the link of its page', async () => {
    await open('Share Sales');
    expect(dialog('Share: Sales')).toBeDefined();
    expect(field('Live link')).toBe(`${ORIGIN}/sales/?years=2012..2015&v=1`);
    expect(field('Embed code')).toContain(`src="${ORIGIN}/embed/sales/?years=2012..2015&amp;v=1"`);
    expect(field('Embed code')).toContain(`<script src="${ORIGIN}/embed.js" async>`);
  });

  it('of a claim in the drawer has the link over the view, and embeds its page', async () => {
    const [claim] = SMALL_RECORD.claims;
    const id = claim?.id ?? '';
    const app = renderApp({ record: SMALL_RECORD, view: { ...VIEW, claim: id } });
    await app.user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: /^Share / }),
    );
    expect(field('Live link')).toBe(`${ORIGIN}/?years=2012..2015&claim=${id}&v=1`);
    expect(field('Embed code')).toContain(`/embed/claims/${id}/?years=2012..2015&amp;v=1"`);
  });

  it('copies each, and says which', async () => {
    const { user, services } = await open('Share this view', { services: frozen });
    const copies = [
      ['Copy live link', 'Live link copied', `${ORIGIN}/?years=2012..2015&v=1`],
      ['Copy frozen link', 'Frozen link copied', `${ORIGIN}/?edition=${EDITION}&v=1`],
    ] as const;
    for (const [name, said, text] of copies) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader does
      await user.click(screen.getByRole('button', { name }));
      expect(services.copy).toHaveBeenLastCalledWith(text);
      expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(said);
    }
    await user.click(screen.getByRole('button', { name: 'Copy embed code' }));
    expect(services.copy).toHaveBeenLastCalledWith(field('Embed code'));
  });

  it('says why there is no frozen link', async () => {
    await open('Share this view');
    expect(screen.getByText(/There is no frozen link to this view yet/)).toBeDefined();
    expect(screen.queryByRole('textbox', { name: 'Frozen link' })).toBeNull();
    expect(screen.queryByRole('group', { name: 'QR code and embed code' })).toBeNull();
  });

  it('makes QR code and embed code of the frozen link where that is chosen', async () => {
    const { user } = await open('Share Sales', { services: frozen });
    await screen.findByRole('img', {
      name: `QR code that opens ${ORIGIN}/sales/?years=2012..2015&v=1`,
    });
    const choice = screen.getByRole('group', { name: 'QR code and embed code' });
    await user.click(within(choice).getByRole('button', { name: 'Frozen link' }));
    await screen.findByRole('img', {
      name: `QR code that opens ${ORIGIN}/sales/?edition=${EDITION}&v=1`,
    });
    expect(field('Embed code')).toContain(`/embed/sales/?edition=${EDITION}&amp;v=1"`);
  });

  it('pins the frame to light or dark, in its address and in the code', async () => {
    const { user } = await open('Share Sales');
    const choice = screen.getByRole('group', { name: 'Colours' });
    await user.click(within(choice).getByRole('button', { name: 'Dark' }));
    expect(field('Embed code')).toContain(
      `src="${ORIGIN}/embed/sales/?years=2012..2015&amp;scheme=dark&amp;v=1"`,
    );
    expect(field('Embed code')).toContain('color-scheme: dark"');
    await user.click(within(choice).getByRole('button', { name: 'The reader’s' }));
    expect(field('Embed code')).not.toContain('scheme');
    // The page itself stays as its reader has it.
    expect(field('Live link')).toBe(`${ORIGIN}/sales/?years=2012..2015&v=1`);
  });

  it('loads a preview only when it is asked for, as high as its page says', async () => {
    let tell = (_height: number): void => undefined;
    const { user } = await open('Share Sales', {
      services: {
        onFrameHeight: (_frame, told) => {
          tell = told;
          return () => undefined;
        },
      },
    });
    expect(document.querySelector('iframe')).toBeNull();
    await user.click(screen.getByText('Preview'));
    // jsdom opens no details by a press on their summary.
    const details = document.querySelector<HTMLDetailsElement>('dialog details');
    if (details?.open === false) details.open = true;
    const frame = await screen.findByTitle(/^Preview: Sales/);
    expect(frame.getAttribute('src')).toBe(`${ORIGIN}/embed/sales/?years=2012..2015&v=1`);
    tell(512);
    await waitFor(() => {
      expect(frame.getAttribute('height')).toBe('512');
    });
  });

  it('hands the link to the device, and says where that failed', async () => {
    const sent: unknown[] = [];
    const { user, services } = await open('Share this view', {
      services: {
        shareSheet: async (what) => {
          sent.push(what);
          await Promise.resolve();
          if (sent.length === 3) throw new Error('no');
          return sent.length === 2 ? 'failed' : 'dismissed';
        },
      },
    });
    const button = screen.getByRole('button', { name: 'Send with an app …' });
    await user.click(button);
    expect(screen.queryByText(/could not share/)).toBeNull();
    await user.click(button);
    expect(await screen.findByText(/could not share/)).toBeDefined();
    await user.click(button);
    expect(await screen.findByText(/could not share/)).toBeDefined();
    expect(services.errors.entries()).toMatchObject([{ where: 'share sheet', told: true }]);
    expect(sent[0]).toMatchObject({ url: `${ORIGIN}/?years=2012..2015&v=1` });
  });
});

describe('a view of a record of one’s own', () => {
  const given = { name: 'acme', texts: new Map<string, string>(), problems: [] };

  async function share(services: Partial<Services>): Promise<RenderedApp> {
    const app = renderApp({ record: SMALL_RECORD, view: VIEW, services });
    act(() => {
      app.store.getState().setGiven(given);
    });
    await app.user.click(screen.getByRole('button', { name: 'Sales: share or take away' }));
    await app.user.click(screen.getByRole('button', { name: 'Share Sales' }));
    return app;
  }

  it('has no link, says that one would need the file, and offers one file that opens on it', async () => {
    const made = { name: 'acme.html', type: 'text/html', content: 'x' };
    const oneFile = vi.fn<NonNullable<Services['oneFile']>>().mockResolvedValue(made);
    const { user, services } = await share({ oneFile });
    const box = dialog('Share: Sales');
    expect(box.textContent).toContain('a link to this view would need the file');
    expect(within(box).queryByRole('textbox')).toBeNull();
    await user.click(within(box).getByRole('button', { name: 'Take away as one file' }));
    expect(await within(box).findByText(/^Saved as acme\.html/)).toBeDefined();
    expect(oneFile).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ ...VIEW, place: { page: 'panel', panel: 'sales' } }),
    );
    expect(services.save).toHaveBeenCalledExactlyOnceWith(made);
  });

  it('within that file has its place there', async () => {
    const linkTo: Services['linkTo'] = ({ place }) => `acme.html#/${JSON.stringify(place)}`;
    const { user, services } = await share({ oneFile: null, linkTo });
    const place = field('Place of this view in the file');
    expect(place).toContain('acme.html#/');
    expect(place).toContain('sales');
    await user.click(screen.getByRole('button', { name: 'Copy the place' }));
    expect(services.copy).toHaveBeenLastCalledWith(place);
  });
});

it('a view of the published record within one file has its links, and neither frame nor code', async () => {
  await open('Share this view', { services: { ...frozen, oneFile: null } });
  expect(field('Live link')).toBe(`${ORIGIN}/?years=2012..2015&v=1`);
  expect(field('Frozen link')).toContain(`edition=${EDITION}`);
  expect(screen.queryByRole('textbox', { name: 'Embed code' })).toBeNull();
  expect(screen.queryByRole('img')).toBeNull();
});

it('the dialog goes with the page that it stood over, and does not come back with it', async () => {
  const { store } = await open('Share this view');
  const { view, setView } = store.getState();
  const go = (place: typeof view.place): void => {
    act(() => {
      setView({ ...view, place }, 'none');
    });
  };
  go({ page: 'panel', panel: 'sales' });
  expect(screen.queryByRole('dialog')).toBeNull();
  go(view.place);
  expect(screen.queryByRole('dialog')).toBeNull();
});
