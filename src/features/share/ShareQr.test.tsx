// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { en } from '@/i18n/en';

const CODE = './QrCode';

// Modules are loaded once for many files: the app is loaded anew without what draws the code, and again with it for whoever comes next.
beforeAll(() => {
  vi.resetModules();
  vi.doMock(CODE, () => {
    throw new Error('did not arrive');
  });
});

afterAll(() => {
  vi.doUnmock(CODE);
  vi.resetModules();
});

it('nobody is told to point a camera at a code that could not be loaded', async () => {
  const { renderWith } = await import('@/testing/render-app');
  const { ShareQr } = await import('./ShareQr');
  vi.spyOn(console, 'error').mockReturnValue();
  renderWith(<ShareQr kind="live" url="https://example.org/" />);
  expect(screen.getByText(/camera/)).toBeDefined();
  expect(await screen.findByText(en.share.qrFailed)).toBeDefined();
  expect(screen.queryByText(/camera/)).toBeNull();
});
