import type { Maker } from '../making/maker';
import type { Account } from '../making/report';
import type { SiteSettings } from '../settings';

/** What the plugins of the site share: what is to be built, who makes it, who hears of it. */
export type SiteWork = {
  readonly settings: SiteSettings;
  readonly maker: Maker;
  readonly account: Account;
};
