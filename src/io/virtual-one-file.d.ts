/** The app in one document, without a record (scripts/build/plugins/one-file-plugin.ts). */
declare module 'virtual:one-file' {
  import type { CompiledFile } from '@/io/compiled';

  export const shell: CompiledFile;
}
