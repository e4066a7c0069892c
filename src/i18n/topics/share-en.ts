import type { ShareMessages } from './share';
import { numbered } from '../en-words';

export const shareEn: ShareMessages = {
  open: 'Share',
  openFor: (name) => `Share ${name}`,
  title: { page: 'Share this view', of: (name) => `Share: ${name}` },
  links: {
    live: { name: 'Live link', hint: 'Opens this view, with whatever is on record by then.' },
    frozen: {
      name: 'Frozen link',
      hint: 'Opens this view as it is now, whatever is added or corrected later.',
    },
  },
  noFrozen:
    'There is no frozen link to this view yet: it needs a published edition of the record to point to.',
  copy: { live: 'Copy live link', frozen: 'Copy frozen link', embed: 'Copy embed code' },
  copied: {
    live: 'Live link copied',
    frozen: 'Frozen link copied',
    embed: 'Embed code copied',
  },
  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand:',
  device: 'Send with an app …',
  deviceFailed: 'The device could not share the link. Copy it instead.',
  qr: (link) => `QR code of the ${link} link`,
  qrName: (link) => `QR code that opens ${link}`,
  qrFailed: 'The QR code could not be loaded. The link above opens the same.',
  qrHint: 'Point a phone’s camera at it.',
  use: 'QR code and embed code',
  embed: 'Embed in a page',
  embedHint: 'Shows this view in a frame of your page, with its sources and a link back.',
  embedCode: 'Embed code',
  scheme: { name: 'Colours', system: 'The reader’s', light: 'Light', dark: 'Dark' },
  resizes: 'The script gives the frame its height. Without it the frame scrolls.',
  preview: 'Preview',
  previewName: (name) => `Preview: ${name}`,
  sources: (count) => numbered(count, 'source', 'sources'),
  openFull: 'Open the full view',
};
