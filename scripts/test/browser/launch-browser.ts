import { chromium, type Browser } from 'playwright-core';

/**
 * Flags for a machine without a desktop and without a network: Chromium then asks nobody for
 * anything.
 */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever a page asks for elsewhere is not found, and a test sees that it asked.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
] as const;

/** Starts Chromium without a window. The sandbox is off only for root, who cannot have one. */
export async function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...FLAGS],
  });
}
