// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { en } from '@/i18n/en';
import { renderWith } from '@/testing/render-app';
import { ShareQr } from './ShareQr';

vi.mock('./QrCode', () => {
  throw new Error('did not arrive');
});

it('nobody is told to point a camera at a code that could not be loaded', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  renderWith(<ShareQr kind="live" url="https://example.org/" />);
  expect(screen.getByText(/camera/)).toBeDefined();
  expect(await screen.findByText(en.share.qrFailed)).toBeDefined();
  expect(screen.queryByText(/camera/)).toBeNull();
});
