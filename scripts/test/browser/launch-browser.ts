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

/**
 * What Playwright turns off and matters here, which a list of our own replaces, and the page that
 * Chromium draws under its address field: without a window nobody sees it, and it took more than
 * the site itself each time a window was opened.
 */
const FEATURES_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
] as const;

type LaunchOptions = { readonly withPageCache?: boolean; readonly inOneProcess?: boolean };

/**
 * One process draws all pages of a reader, one after the other: to start one for each page took as long as the page itself.
 * With site isolation Chromium would start them all the same.
 */
const ONE_PROCESS = ['--renderer-process-limit=1', '--disable-site-isolation-trials'] as const;

/**
 * Starts Chromium without a window. The sandbox is off only for root, who cannot have one. `withPageCache` has pages come back
 * by Back as they were left, which Playwright turns off; `inOneProcess` is for tests, whose pages are many and short.
 */
export async function launchBrowser(
  executablePath: string,
  { withPageCache = false, inOneProcess = false }: LaunchOptions = {},
): Promise<Browser> {
  return chromium.launch({
    ignoreDefaultArgs: withPageCache ? ['--disable-back-forward-cache'] : [],
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      ...FLAGS,
      ...(inOneProcess ? ONE_PROCESS : []),
      `--disable-features=${FEATURES_OFF.join(',')}`,
    ],
  });
}
