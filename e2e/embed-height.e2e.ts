import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { contentOf, FRAMED, frameCode, frameOn, openHost } from './support/embedded';

const CLAIM = 'embed/claims/c-0031/';
const script = (): string => `${inject('siteUrl')}embed.js`;

/** Whether the frame is as high as what it shows. */
async function fits(page: Page, frame: Frame): Promise<boolean> {
  const height = await frame.evaluate(() => document.body.getBoundingClientRect().height);
  const given = await page.locator('iframe').first().getAttribute('height');
  return height > 0 && Number(given) === Math.ceil(height);
}

/** Puts a script into the page that stands there, as a page's own code does. */
async function addScript(page: Page, attributes: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const added = document.createElement('script');
    for (const [name, value] of Object.entries(given)) added.setAttribute(name, value);
    document.head.append(added);
  }, attributes);
}

describe('a frame has its height where the script comes after all that it told, and', () => {
  it.each<readonly [string, (page: Page) => Promise<void>]>([
    ['stands in the page', async (page) => addScript(page, { src: script() })],
    [
      'asks by CORS, as codes had it before',
      async (page) => addScript(page, { src: script(), crossorigin: '', async: '' }),
    ],
    ['is a module', async (page) => addScript(page, { src: script(), type: 'module' })],
    [
      'is imported by a script of the page',
      async (page) => page.evaluate(`import(${JSON.stringify(script())})`),
    ],
    [
      'is put into a shadow root by a tag manager',
      async (page) =>
        page.evaluate((address) => {
          const added = document.createElement('script');
          added.src = address;
          const host = document.createElement('div');
          host.attachShadow({ mode: 'open' }).append(added);
          document.body.append(host);
        }, script()),
    ],
  ])('%s', async (_how, load) => {
    const { page, assertClean } = await openHost(frameCode(CLAIM));
    const frame = await frameOn(page);
    expect(await page.locator('iframe').getAttribute('height')).toBe('300');
    await load(page);
    await expect.poll(async () => fits(page, frame)).toBe(true);
    assertClean(FRAMED);
  });
});

describe('a frame has its height where it', () => {
  it('stands in a shadow root', async () => {
    const { page, assertClean } = await openHost('<div id="host"></div>');
    await page.evaluate((code) => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      if (root !== undefined) root.innerHTML = code;
    }, frameCode(CLAIM));
    const frame = await frameOn(page);
    await addScript(page, { src: script() });
    await expect.poll(async () => fits(page, frame)).toBe(true);
    await page.setViewportSize({ width: 360, height: 700 });
    await expect.poll(async () => fits(page, frame)).toBe(true);
    assertClean(FRAMED);
  });

  it('stands in a closed shadow root only if its code says so: it keeps that height, and scrolls', async () => {
    const { page, assertClean } = await openHost('<div id="host"></div>');
    await page.evaluate(
      (code) => {
        const root = document.querySelector('#host')?.attachShadow({ mode: 'closed' });
        if (root !== undefined) root.innerHTML = code;
      },
      frameCode(CLAIM).replace('loading="lazy"', ''),
    );
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames()[1] ?? page.mainFrame();
    await frame.waitForSelector('html[data-ready="true"]', { state: 'attached' });
    await addScript(page, { src: script() });
    await page.setViewportSize({ width: 360, height: 700 });
    const { clientHeight, scrollHeight } = await frame.evaluate(() => {
      const { clientHeight: seen, scrollHeight: all } = document.documentElement;
      return { clientHeight: seen, scrollHeight: all };
    });
    expect(clientHeight).toBe(300);
    expect(scrollHeight).toBeGreaterThan(clientHeight);
    expect(
      await frame.evaluate(() => getComputedStyle(document.documentElement).overflowY),
    ).not.toBe('hidden');
    assertClean(FRAMED);
  });

  it('is hidden at first', async () => {
    const code = frameCode(CLAIM).replace('loading="lazy"', '');
    const { page, assertClean } = await openHost(
      `<div id="tab" style="display: none">${code}</div><script src="${script()}"></script>`,
    );
    const frame = await contentOf(await page.waitForSelector('iframe', { state: 'attached' }));
    await frame.waitForLoadState('load');
    expect(await page.locator('iframe').getAttribute('height')).toBe('300');
    await page.evaluate(() => {
      document.querySelector('#tab')?.removeAttribute('style');
    });
    await expect.poll(async () => fits(page, frame)).toBe(true);
    assertClean(FRAMED);
  });
});

/** A frame of somebody else's on the same page: it says a height, asks ours for its own, and tells what it has heard. */
const STRANGER = `<iframe id="stranger" height="50" srcdoc="<script>
  const heard = [];
  addEventListener('message', ({ data }) => {
    if (data === 'tell') parent.postMessage({ heard }, '*');
    else heard.push(data);
  });
  for (const [to, message] of [
    [parent, { type: 'on-the-record:height', height: 7 }],
    [parent.frames[0], { type: 'on-the-record:height', height: 7 }],
    [parent.frames[0], { type: 'on-the-record:ask' }],
  ]) to.postMessage(message, '*');
</script>"></iframe>`;

it('another frame on the page sets no height, hears none, and is not asked for its own', async () => {
  const { page } = await openHost(frameCode(CLAIM));
  const frame = await frameOn(page);
  await page.evaluate((code) => {
    document.body.insertAdjacentHTML('beforeend', code);
  }, STRANGER);
  const stranger = page.locator('#stranger');
  await (await contentOf(await page.waitForSelector('#stranger'))).waitForLoadState('load');
  await addScript(page, { src: script() });
  // By the time that ours is asked and answers, it has had the stranger's messages.
  await expect.poll(async () => fits(page, frame)).toBe(true);
  const heard = await page.evaluate(
    async () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<{ heard?: unknown }>) => {
          if (data.heard !== undefined) resolve(data.heard);
        });
        document
          .querySelector<HTMLIFrameElement>('#stranger')
          ?.contentWindow?.postMessage('tell', '*');
      }),
  );
  expect(heard).toEqual([]);
  expect(await stranger.getAttribute('height')).toBe('50');
  expect(await fits(page, frame)).toBe(true);
});
