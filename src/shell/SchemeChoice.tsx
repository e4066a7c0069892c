import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { SCHEMES, type Scheme } from '@/store/store';
import { useApp } from '@/store/use-app';

/** Light, dark, or as the system has it. Remembered. */
export function SchemeChoice(): ReactNode {
  const { t } = useI18n();
  const scheme = useApp((state) => state.scheme);
  const setScheme = useApp((state) => state.setScheme);
  return (
    <select
      aria-label={t.app.scheme}
      className="control"
      value={scheme}
      onChange={(event) => {
        const chosen: Scheme | undefined = SCHEMES.find((id) => id === event.target.value);
        if (chosen !== undefined) setScheme(chosen);
      }}
    >
      {SCHEMES.map((id) => (
        <option key={id} value={id}>
          {t.app.schemes[id]}
        </option>
      ))}
    </select>
  );
}
