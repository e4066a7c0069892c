import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { SCHEMES, type Scheme } from '@/store/store';
import { useApp } from '@/store/use-app';
import { Icon, type IconName } from '@/ui/Icon';

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

/** Switches off, and on again, that a key without others acts. Remembered. */
export function SlashChoice(): ReactNode {
  const { t } = useI18n();
  const slash = useApp((state) => state.slash);
  const setSlash = useApp((state) => state.setSlash);
  return (
    <label className="flex items-center gap-2">
      <input
        type="checkbox"
        checked={slash}
        onChange={() => {
          setSlash(!slash);
        }}
      />
      {t.app.slash}
    </label>
  );
}

/** The choice of a scheme as a sign that goes from one to the next. */
export function SchemeButton(): ReactNode {
  const { t } = useI18n();
  const scheme = useApp((state) => state.scheme);
  const setScheme = useApp((state) => state.setScheme);
  const next = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length] ?? scheme;
  const said = `${t.app.scheme}: ${t.app.schemes[scheme]}`;
  return (
    <button
      type="button"
      aria-label={said}
      title={said}
      className="control px-2.5"
      onClick={() => {
        setScheme(next);
      }}
    >
      <Icon name={SIGNS[scheme]} />
    </button>
  );
}

const SIGNS: Readonly<Record<Scheme, IconName>> = { system: 'half', light: 'sun', dark: 'moon' };
