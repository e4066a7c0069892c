import { useEffect } from 'react';
import type { HandedFile } from '@/domain/record/given';
import { useServices } from '@/site/services';

/** Calls back with the files that are dropped anywhere on the page. Anything else that is dragged is the browser's. */
export function useDrops(onFiles: (files: readonly HandedFile[]) => void): void {
  const { given } = useServices();
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      const take = async (data: DataTransfer): Promise<void> => {
        onFiles(await given.dropped(data));
      };
      void take(event.dataTransfer);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [given, onFiles]);
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
