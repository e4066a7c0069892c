import { shell } from 'virtual:one-file';
import type { AppState } from '@/store/store';
import { fetchText } from '../fetch-text';
import { takeOneFile, type OneFile } from './take-one-file';

/** The dashboard in one file, around the shell that came with this very build. */
export async function takeHere(
  state: AppState,
  about: Pick<Parameters<typeof takeOneFile>[1], 'site' | 'taken' | 'publishedEdition'>,
): Promise<OneFile> {
  return takeOneFile(state, {
    ...about,
    shell,
    fetchText: async (url) => fetchText(url, new AbortController().signal),
  });
}
