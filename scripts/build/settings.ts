import { statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../project';

/** What is decided when the site is built, from the environment. */
export type SiteSettings = {
  /** Path at which the site is mounted; begins and ends with a slash. From `BASE_PATH`. */
  readonly base: string;
  /** Origin of the published site (`https://example.org`), for canonical links. From `SITE_URL`. */
  readonly origin: string | null;
  /** Whole path of the folder with the record that the site shows: `data/`, or what `RECORD` names from the project's folder. */
  readonly record: string;
  /** Whether each page gets a preview picture: not with `PREVIEWS=off`, for builds to try something with. */
  readonly previews: boolean;
  /** Whether pages hold their content before any script: not with `WRITTEN=off`, for builds of a large record to try something with. */
  readonly written: boolean;
};

/** Reads the settings; throws an error that says what is wrong with which variable. */
export function readSettings(environment: NodeJS.ProcessEnv): SiteSettings {
  return {
    base: readBase(environment['BASE_PATH']),
    origin: readOrigin(environment['SITE_URL']),
    record: readRecord(environment['RECORD']),
    previews: readSwitch('PREVIEWS', environment),
    written: readSwitch('WRITTEN', environment),
  };
}

function readBase(value: string | undefined): string {
  const names = (value ?? '').trim().split('/').filter(Boolean);
  if (names.some((name) => !/^[\w~-][\w.~-]*$/.test(name))) {
    throw new Error(`BASE_PATH is "${value}": expected a path such as /some/where/`);
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

const OWN_RECORD = 'data';

function readRecord(value: string | undefined): string {
  const named = (value ?? '').trim();
  const folder = path.resolve(ROOT, named === '' ? OWN_RECORD : named);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
  throw new Error(
    `RECORD is "${value ?? OWN_RECORD}": expected a folder with a record, as ${OWN_RECORD}/ is one`,
  );
}

function readSwitch(name: string, environment: NodeJS.ProcessEnv): boolean {
  const value = environment[name] ?? '';
  const text = value.trim();
  if (text !== '' && text !== 'off')
    throw new Error(`${name} is "${value}": expected off, or nothing`);
  return text === '';
}
