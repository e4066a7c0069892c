/** Languages of the interface and of glosses. English is always there; the others may be added claim by claim. */
export const LANGUAGES = ['en', 'fr', 'nl', 'de', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sentence or name of ours in every language that has it. English is the one that must exist. */
export type Text = { readonly en: string } & {
  readonly [L in Exclude<Language, 'en'>]?: string | undefined;
};

/** The text in `language`, or in English where it has not been written yet. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text.en;
}

/** The text in every language that has it. */
export function allOf(text: Text): readonly string[] {
  return LANGUAGES.flatMap((language) => text[language] ?? []);
}
