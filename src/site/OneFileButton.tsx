import type { ReactNode } from 'react';
import { oneFileEn } from '@/i18n/topics/one-file-en';
import { useAppStore } from '@/store/use-app';
import type { ViewState } from '@/view/view-state';
import { saveOneFile, type SavedOneFile } from './save-one-file';
import { useServices } from './services';

/** Takes the dashboard away as one file. Nothing within such a file, which is there already. */
export function OneFileButton({
  view,
  className,
  first = false,
  onSaid,
  children = oneFileEn.button,
}: {
  /** On which it opens; left out, the one that is shown. */
  readonly view?: ViewState;
  readonly className: string;
  /** Whether a dialog begins here. */
  readonly first?: boolean;
  readonly onSaid: (said: SavedOneFile) => void;
  readonly children?: ReactNode;
}): ReactNode {
  const services = useServices();
  const store = useAppStore();
  const { oneFile } = services;
  if (oneFile === null) return null;
  return (
    <button
      type="button"
      className={className}
      data-first={first ? '' : undefined}
      onClick={() => {
        void saveOneFile(oneFile, view ?? store.getState().view, services, onSaid);
      }}
    >
      {children}
    </button>
  );
}
