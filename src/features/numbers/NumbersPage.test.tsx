// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Services } from '@/site/services';
import { NOTHING_GIVEN } from '@/site/nothing-given';
import { renderWith, type AppOptions } from '@/testing/render-app';
import { NumbersPage } from './NumbersPage';

async function later<T>(value: T): Promise<T> {
  await Promise.resolve();
  return value;
}

const TEXT = [
  'Xiaomi sold 61.12 million smartphones in 2014.',
  'The revenue of Xiaomi was 60 billion yuan in 2014.',
  'It had 8,000 employees, and spent 74.3 billion on a bridge.',
].join('\n');

function open(
  services: Partial<Services> = {},
  options: AppOptions = {},
): ReturnType<typeof renderWith> {
  return renderWith(<NumbersPage />, {
    view: { place: { page: 'numbers' } },
    services,
    ...options,
  });
}

const field = (): HTMLElement => screen.getByRole('textbox', { name: 'Text' });
const paste = (text: string): void => {
  fireEvent.change(field(), { target: { value: text } });
};
const marked = async (): Promise<HTMLElement> =>
  screen.findByRole('region', { name: 'The text with its figures marked' });

describe('the page for the numbers of a text', () => {
  it('says what can be done, and that nothing is sent or stored', () => {
    open();
    expect(screen.getByRole('heading', { name: 'Check the numbers of a text' })).toBeDefined();
    expect(screen.getByText(/Nothing is sent, nothing is stored/)).toBeDefined();
    expect(screen.queryByRole('region', { name: /marked/ })).toBeNull();
  });

  it('counts the figures of what is pasted, and marks each in the text with its claim', async () => {
    open();
    paste(TEXT);
    expect(
      await screen.findByText(
        /^4 figures: 1 contradicts the record, 1 not yet a claim, 1 with the same figure as a claim, 1 on record\./,
      ),
    ).toBeDefined();
    const text = within(await marked());
    const links = text
      .getAllByRole('link')
      .map((link) => [
        link.getAttribute('aria-label'),
        new URL(link.getAttribute('href') ?? '', 'https://example.org').searchParams.get('claim'),
      ]);
    expect(links).toEqual([
      ['61.12 million smartphones, On record, c-0210', 'c-0210'],
      ['60 billion yuan, Contradicts, c-0085', 'c-0085'],
      ['74.3 billion, Same figure, c-0085', 'c-0085'],
    ]);
    expect(text.getByRole('button', { name: '8,000, Not yet a claim' })).toBeDefined();
    expect((await marked()).textContent).toBe(TEXT.replaceAll('\n', ''));
  });

  it('explains each mark in one line, and lists by mark what it rests on', async () => {
    open();
    paste(TEXT);
    await marked();
    expect(screen.getByText(/names nobody but Xiaomi/)).toBeDefined();
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'Contradicts 1',
      'Not yet a claim 1',
      'Same figure 1',
      'On record 1',
    ]);
    expect(screen.getAllByRole('link', { name: /74\.3.* · / }).length).toBeGreaterThan(0);
  });

  it('opens the claim beside the text, which stays', async () => {
    const { user, store } = open();
    paste(TEXT);
    await user.click(
      within(await marked()).getByRole('link', { name: /^60 billion yuan, Contradicts/ }),
    );
    expect(store.getState().view).toMatchObject({ claim: 'c-0085', place: { page: 'numbers' } });
    expect(field()).toHaveProperty('value', TEXT);
  });

  it('copies a row in the columns of the template, by keyboard too, and says where it goes', async () => {
    const { user, services } = open();
    paste(TEXT);
    const button = await screen.findByRole('button', { name: 'Copy a row for 8,000' });
    button.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^1 row is copied: paste below/)).toBeDefined();
    const [row = ''] = services.copy.mock.lastCall ?? [];
    expect(row.split('\t')).toContain('8000 employees');
    await user.click(screen.getByRole('button', { name: 'Copy 1 row for the spreadsheet' }));
    expect(services.copy).toHaveBeenLastCalledWith(row);
  });

  it('gives the row to be copied by hand where the browser refuses', async () => {
    const { user } = open({
      copy: async () => later(false),
    });
    paste(TEXT);
    await user.click(await screen.findByRole('button', { name: 'Copy a row for 8,000' }));
    const byHand = await screen.findByRole('textbox', { name: /did not let it be copied/ });
    expect(byHand).toHaveProperty('value', expect.stringContaining('8000 employees'));
  });

  it('says so where no figure is found, and where a text is longer than what is read', async () => {
    open();
    paste('Not a figure in it.');
    expect(await screen.findByText(/^No figure was found/)).toBeDefined();
    paste('word '.repeat(20_001));
    expect((await screen.findByRole('alert')).textContent).toContain('first 100,000 characters');
  });

  it('reads a text file that is dropped on it, and refuses what is no text', async () => {
    const file = (bytes: Uint8Array<ArrayBuffer>) => [
      {
        path: 'a.txt',
        file: { size: bytes.length, arrayBuffer: async () => later(bytes.buffer) },
      },
    ];
    let bytes = new Uint8Array(new TextEncoder().encode('4,500 people in Zürich'));
    open({ given: { ...NOTHING_GIVEN, dropped: async () => later(file(bytes)) } });
    const drop = (): void => {
      fireEvent.drop(field(), { dataTransfer: { files: [new File(['x'], 'a.txt')] } });
    };
    drop();
    expect(await screen.findByRole('button', { name: '4,500, Not yet a claim' })).toBeDefined();
    bytes = new Uint8Array([80, 75, 0, 0]);
    drop();
    expect((await screen.findByRole('alert')).textContent).toContain('a.txt is no plain text');
    expect(field()).toHaveProperty('value', '4,500 people in Zürich');
  });

  it('waits for the record, and keeps what was pasted meanwhile', () => {
    open({}, { timelines: { revenue: 'loading' } });
    paste(TEXT);
    expect(field()).toHaveProperty('value', TEXT);
    expect(screen.queryByRole('region', { name: /marked/ })).toBeNull();
  });
});
