/** What is decided when the site is built, from the environment. */
export type SiteSettings = {
  /** Path at which the site is mounted; begins and ends with a slash. From `BASE_PATH`. */
  readonly base: string;
  /** Origin of the published site (`https://example.org`), for canonical links. From `SITE_URL`. */
  readonly origin: string | null;
};

/** Reads the settings; throws an error that says what is wrong with which variable. */
export function readSettings(environment: NodeJS.ProcessEnv): SiteSettings {
  return { base: readBase(environment['BASE_PATH']), origin: readOrigin(environment['SITE_URL']) };
}

function readBase(value: string | undefined): string {
  const names = (value ?? '').trim().split('/').filter(Boolean);
  if (names.some((name) => !/^[\w~-][\w.~-]*$/.test(name))) {
    throw new Error(`BASE_PATH is "${value}": expected a path such as /xiaomi/`);
  }
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}

function readOrigin(value: string | undefined): string | null {
  const text = (value ?? '').trim();
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== ''
  ) {
    throw new Error(
      `SITE_URL is "${value}": expected an origin such as https://example.org (a path belongs in BASE_PATH)`,
    );
  }
  return url.origin;
}
