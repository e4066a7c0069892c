import type { Citation } from './citation';

/** What BibTeX and LaTeX give a meaning to. Everything else stays as it is, in UTF-8, as biber and today's BibTeX read it. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Alone in braces: German styles would read a typewriter's quotation mark as the sign of an umlaut.
  '"': '{"}',
};

/** Text for a field in braces. */
export function escapeBibtex(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}$&#_%~^"]/g, (character) => ESCAPES[character] ?? character);
}

/** An address within `\url`, where only braces and backslashes need help: LaTeX takes the rest as it stands. */
function urlInBraces(url: string): string {
  return url.replaceAll(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Year and month, each only where the two days between which it appeared leave no doubt of it. */
function dateFields({ public: { earliest, latest } }: Citation): readonly string[] {
  const [year = '', month = ''] = latest.split('-');
  if (!earliest.startsWith(year)) return [];
  const name = MONTHS[Number(month) - 1];
  const isSure = earliest.startsWith(`${year}-${month}`) && name !== undefined;
  return [`year = {${year}}`, ...(isSure ? [`month = ${name}`] : [])];
}

/** The source of a claim as an entry of BibTeX. `note` says in words who said what, and where it is on record. */
export function citeBibtex(citation: Citation, note: string): string {
  const { author, publisher } = citation;
  const fields = [
    // Doubled braces: a body's name is not to be taken apart into first and last names.
    `author = {{${escapeBibtex(author ?? publisher)}}}`,
    `title = {{${escapeBibtex(citation.title)}}}`,
    `howpublished = {${escapeBibtex(publisher)}, \\url{${urlInBraces(citation.url)}}}`,
    ...dateFields(citation),
    `urldate = {${citation.accessed}}`,
    `language = {${escapeBibtex(citation.language)}}`,
    `note = {${escapeBibtex(note)}}`,
  ];
  return [`@misc{record-${citation.claim},`, ...fields.map((field) => `  ${field},`), '}'].join(
    '\n',
  );
}
