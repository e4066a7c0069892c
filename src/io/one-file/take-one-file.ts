import { slug } from '@/domain/export/file-name';
import { fingerprintOfText } from '@/domain/basics/fingerprint';
import { composeFile, contentRecord, type FileContent } from '@/schema/one-file';
import type { AppState } from '@/store/store';
import { encodeAddress } from '@/view/links/address';
import type { CompiledFile } from '../compiled';

export type OneFile = { readonly name: string; readonly type: string; readonly content: string };

type From = Pick<FileContent, 'site' | 'taken'> & {
  /** Edition that the record of today is; null where it has not been published. */
  readonly publishedEdition: string | null;
  /** The app in one document, and how its text is had. */
  readonly shell: Pick<CompiledFile, 'url' | 'print'>;
  readonly fetchText: (url: string) => Promise<string>;
};

/** The dashboard as it stands, with all of its record, in one HTML document. Rejects where a part of either is missing. */
export async function takeOneFile(state: AppState, from: From): Promise<OneFile> {
  const { dataset, given, heldEdition } = state;
  const parts = [state.reference, ...Object.values(state.timelines)];
  if (dataset === null || parts.some(({ status }) => status !== 'ready'))
    throw new Error('a part of the record has not arrived');
  const shell = await from.fetchText(from.shell.url);
  if (fingerprintOfText(shell) !== from.shell.print)
    throw new Error('its program is of another build of the site');
  const { vocabulary } = dataset;
  const content = composeFile(shell, vocabulary.title.en, {
    record: contentRecord(dataset),
    given: given === null ? null : { ...given, texts: [...given.texts] },
    edition: given === null ? (heldEdition ?? from.publishedEdition) : null,
    site: from.site,
    taken: from.taken,
    start: encodeAddress({ ...state.view, edition: null, with: null, embed: false }, { base: '/' }),
  });
  const title = vocabulary.title.en.replaceAll(/['’]/g, '');
  const name = `${slug(title) || 'record'}.html`;
  return { name, type: 'text/html', content };
}
