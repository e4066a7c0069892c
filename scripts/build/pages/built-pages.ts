import { readRecordFolder } from '../../record/record-folder';
import { readSettings } from '../settings';
import { sitePages } from './pages';

const pages = sitePages(readRecordFolder(readSettings(process.env).record));

/** The pages of the site as it is built here, for tests of it: those that stand by themselves, all of them, and the one for nothing. */
export const PAGES = pages.standing;
export const ALL_PAGES = pages.all;
export const NOT_FOUND = pages.notFound;
