// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { GivenProblem, HandedFile, ReadFiles } from '@/domain/record/given';
import type { GivenRecords, Services } from '@/site/services';
import { NOTHING_GIVEN } from '@/site/nothing-given';
import { renderWith } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { GivenBand } from './GivenBand';
import { GivenDialog } from './GivenDialog';

const PROBLEMS: readonly GivenProblem[] = [
  {
    file: 'claims.csv',
    row: 3,
    column: 'D source',
    found: 'gazete',
    message: 'is no source of the sheet of sources; did you mean "gazette"?',
    weight: 'wrong',
  },
  {
    file: 'timelines/sales.json',
    row: 8,
    column: 'claims[0].kind',
    found: null,
    message: 'is not known',
    weight: 'doubtful',
  },
];

const { vocabulary, rates, sources, assessments, verdicts, promiseGroups, story, claims } =
  SMALL_RECORD;
const READ: ReadFiles = {
  texts: new Map(),
  record: { vocabulary, rates, sources, assessments, verdicts, promiseGroups, story, claims },
  problems: PROBLEMS,
};
async function later<T>(value: T): Promise<T> {
  await Promise.resolve();
  return value;
}

const HANDED: readonly HandedFile[] = [
  {
    path: 'acme/claims.csv',
    file: { size: 10, arrayBuffer: async () => later(new ArrayBuffer(10)) },
  },
];

// jsdom has no dialogs.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

function open(given: Partial<GivenRecords>, handed = HANDED) {
  const onClose = vi.fn<() => void>();
  return {
    onClose,
    ...renderWith(<GivenDialog handed={handed} onClose={onClose} />, {
      record: SMALL_RECORD,
      services: { given: { ...NOTHING_GIVEN, ...given } },
    }),
  };
}

describe('the dialog that opens a record of the reader’s own', () => {
  it('says what can be given, and that it stays on this machine', () => {
    open({}, []);
    const dialog = screen.getByRole('dialog', { name: 'Open a record of your own' });
    expect(within(dialog).getByText(/nothing is sent, nothing is kept/)).toBeDefined();
    expect(within(dialog).getByLabelText('Choose files')).toBeDefined();
    expect(within(dialog).getByRole('link', { name: 'claims.csv' }).getAttribute('href')).toBe(
      '/data/claims-template.csv',
    );
  });

  it('tells how many claims can be shown, and each thing that is wrong with its place', async () => {
    open({ read: async () => later(READ) });
    expect((await screen.findByRole('status')).textContent).toContain('2 things to look at');
    const items = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toEqual([
      'Left outclaims.csv, row 3, column D source “gazete” is no source of the sheet of sources; did you mean "gazette"?.',
      'To checktimelines/sales.json, line 8, claims[0].kind is not known.',
    ]);
  });

  it('shows the record in place of the published one, by the name of its folder', async () => {
    const show = vi.fn<GivenRecords['show']>();
    const { user, onClose } = open({ read: async () => later(READ), show });
    await user.click(await screen.findByRole('button', { name: 'Show it' }));
    expect(show).toHaveBeenCalledExactlyOnceWith(READ, 'acme');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('puts the record beside the one that is shown', async () => {
    const standBeside = vi.fn<GivenRecords['standBeside']>(async () => later(undefined));
    const { user, onClose } = open({ read: async () => later(READ), standBeside });
    await user.click(
      await screen.findByRole('button', { name: 'Put it beside the record on this page' }),
    );
    expect(standBeside).toHaveBeenCalledExactlyOnceWith(READ);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('offers nothing to show where nothing is right, and says so', async () => {
    open({ read: async () => later({ ...READ, record: null }) });
    expect(await screen.findByText('Nothing of it can be shown yet.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Show it' })).toBeNull();
  });

  it('says why a file could not be read, and what next', async () => {
    open({
      read: async () => {
        await later(null);
        throw new Error('the disk is gone');
      },
    });
    expect(
      await screen.findByText('It could not be read: the disk is gone. Choose the files again.'),
    ).toBeDefined();
  });
});

describe('the band above a record of the reader’s own', () => {
  const given = { name: 'acme', texts: READ.texts, problems: PROBLEMS };

  it('is not there where none is shown', () => {
    renderWith(<GivenBand />, { record: SMALL_RECORD });
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('says whose it is, opens what is wrong, takes it away and leads back', async () => {
    const takeBack = vi.fn<() => void>();
    const file = { name: 'acme-folder.zip', type: 'application/zip', content: 'x' };
    const pack = vi.fn<GivenRecords['pack']>(async () => later(file));
    const { user, store, services } = renderWith(<GivenBand />, {
      record: SMALL_RECORD,
      services: { given: { ...NOTHING_GIVEN, takeBack, pack } },
    });
    expect(screen.queryByRole('list')).toBeNull();
    store.getState().setGiven(given);
    const band = await screen.findByRole('complementary', { name: 'Your own record' });
    expect(band.textContent).toContain('acme, from your machine');
    expect(band.textContent).toContain('Not the published record');
    await user.click(within(band).getByRole('button', { name: '2 things to look at' }));
    expect(within(band).getByRole('list')).toBeDefined();
    await user.click(within(band).getByRole('button', { name: 'Take away as JSON' }));
    expect(pack).toHaveBeenCalledExactlyOnceWith('folder');
    expect(services.save).toHaveBeenCalledExactlyOnceWith(file);
    await user.click(within(band).getByRole('button', { name: 'Back to the published record' }));
    expect(takeBack).toHaveBeenCalledOnce();
  });

  it('takes the dashboard away as one file that opens on the view, and says so, or why not', async () => {
    const made = { name: 'acme.html', type: 'text/html', content: 'x' };
    const oneFile = vi
      .fn<NonNullable<Services['oneFile']>>()
      .mockResolvedValueOnce(made)
      .mockRejectedValueOnce(new Error('its program is of another build of the site'));
    const view = { years: { from: 2012, to: 2015 } };
    const { user, store, services } = renderWith(<GivenBand />, {
      record: SMALL_RECORD,
      view,
      services: { oneFile },
    });
    act(() => {
      store.getState().setGiven(given);
    });
    const button = screen.getByRole('button', { name: 'Take away as one file' });
    await user.click(button);
    expect(await screen.findByText(/^Saved as acme\.html/)).toBeDefined();
    expect(oneFile).toHaveBeenLastCalledWith(expect.objectContaining(view));
    expect(services.save).toHaveBeenCalledExactlyOnceWith(made);
    await user.click(button);
    expect(await screen.findByText(/could not be made: its program is of another/)).toBeDefined();
  });

  it('within such a file says so, and leads nowhere else', () => {
    const { store } = renderWith(<GivenBand />, {
      record: SMALL_RECORD,
      services: { oneFile: null },
    });
    act(() => {
      store.getState().setGiven(given);
    });
    const band = screen.getByRole('complementary', { name: 'Your own record' });
    expect(band.textContent).toContain('acme, in this file');
    expect(
      within(band)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['2 things to look at', 'Take away as JSON', 'Take away as spreadsheets']);
  });
});
