import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { Icon } from '@/ui/Icon';
import { useShare } from './share-context';
import type { Subject } from './subject';

/** Opens the dialog for a subject. Beside a Copy link, which stays the quick way. */
export function ShareButton({
  subject,
  className,
  icon = false,
  onOpen,
}: {
  readonly subject: Subject;
  readonly className: string;
  /** As a sign, where there is no room for the word. */
  readonly icon?: boolean;
  /** Before the dialog takes the focus, which it will give back to where it was. */
  readonly onOpen?: () => void;
}): ReactNode {
  const { t } = useI18n();
  const share = useShare();
  if (share === null) return null;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={subject.kind === 'page' ? t.share.title.page : t.share.openFor(subject.name)}
      className={className}
      onClick={() => {
        onOpen?.();
        share(subject);
      }}
    >
      {icon ? <Icon name="share" /> : t.share.open}
    </button>
  );
}
