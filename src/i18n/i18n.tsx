import { createContext, use, type ReactNode } from 'react';
import { textIn, type Language, type Text } from '@/domain/basics/text';
import { en } from './en';
import { makeFormatter, type Formatter } from './format';
import type { Messages } from './messages';

/** All that is needed to speak to a reader in one language. */
export type I18n = {
  readonly language: Language;
  readonly t: Messages;
  readonly format: Formatter;
  /** The text in the reader's language, or in English where it is not written yet. */
  readonly say: (text: Text) => string;
};

/** How each language writes numbers, days and lists. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr',
  nl: 'nl',
  de: 'de',
  zh: 'zh-Hans',
};

export function makeI18n(language: Language): I18n {
  const t = en;
  return {
    language,
    t,
    format: makeFormatter(LOCALES[language], t),
    say: (text) => textIn(text, language),
  };
}

const I18nContext = createContext<I18n>(makeI18n('en'));

export function I18nProvider({
  value,
  children,
}: {
  readonly value: I18n;
  readonly children: ReactNode;
}): ReactNode {
  return <I18nContext value={value}>{children}</I18nContext>;
}

export function useI18n(): I18n {
  return use(I18nContext);
}
