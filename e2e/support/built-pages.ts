import { readRecordFolder } from '../../scripts/record/record-folder';
import { readSettings } from '../../scripts/build/settings';
import { sitePages } from '../../scripts/build/pages/pages';

const pages = sitePages(readRecordFolder(readSettings(process.env).record));

/** The pages of the site as it is built here, for tests of it: those that stand by themselves, all of them, and the one for nothing. */
export const PAGES = pages.standing;
export const ALL_PAGES = pages.all;
export const NOT_FOUND = pages.notFound;
