// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWith } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { OpenYourOwn } from './OpenYourOwn';

// jsdom has no dialogs.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

describe('the way to a record of the reader’s own', () => {
  it('opens its dialog, which goes with the page that it stands over', async () => {
    const { user, store } = renderWith(<OpenYourOwn />, { record: SMALL_RECORD });
    await user.click(screen.getByRole('button', { name: 'Open a record of your own' }));
    expect(await screen.findByRole('dialog')).toBeDefined();
    act(() => {
      store.getState().changeView({ place: { page: 'list', list: 'claims' } });
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is not there within a dashboard that is one file', () => {
    renderWith(<OpenYourOwn />, { record: SMALL_RECORD, services: { oneFile: null } });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
