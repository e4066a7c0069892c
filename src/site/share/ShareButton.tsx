import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { useShare } from './share-context';
import type { Subject } from './subject';

/** Opens the dialog for a subject. Beside a Copy link, which stays the quick way. */
export function ShareButton({
  subject,
  className,
  icon = false,
}: {
  readonly subject: Subject;
  readonly className: string;
  /** As a sign, where there is no room for the word. */
  readonly icon?: boolean;
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
        share(subject);
      }}
    >
      {icon ? <Sign /> : t.share.open}
    </button>
  );
}

/** A sheet with an arrow out of it. */
function Sign(): ReactNode {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="size-4 fill-none stroke-current"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M8 9.500V2M5.300 4.500 8 1.800l2.700 2.700M5 7H3.500v7h9V7H11" />
    </svg>
  );
}
