import { createHash } from 'node:crypto';
import { RECORD_ID, RECORD_PLACE, TITLE_PLACE } from '@/schema/one-file';

export type ShellParts = {
  /** A module that imports nothing. */
  readonly script: string;
  /** With all that it needs within it. */
  readonly style: string;
  /** An SVG. */
  readonly icon: string;
  /** What it is made of, and under which licences. */
  readonly licences: string;
};

/**
 * The app in one HTML document that asks for nothing, with a place for a record. Its policy lets in this very script and
 * style and nothing else: no request, no other script, no frame. Throws where a part could not stand in a document.
 */
export function shellHtml({ script, style, icon, licences }: ShellParts): string {
  const module = asElementText('script', within(script));
  const sheet = asElementText('style', style.trim());
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(module)}`,
    `style-src ${hashOf(sheet)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${TITLE_PLACE}</title>
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(icon.trim())}">
<style>${sheet}</style>
</head>
<body>
<div id="root"></div>
<noscript>
<h1>On the record</h1>
<p>This file holds a whole dashboard, and draws it with JavaScript. Where a mail program or a preview shows this line, save the file and open it in a browser.</p>
</noscript>
<script type="application/json" id="${RECORD_ID}">${RECORD_PLACE}</script>
<script type="module">${module}</script>
<script type="text/plain" id="licences">
${asElementText('script', licences.replaceAll('<', '‹').replaceAll('\r\n', '\n'))}
</script>
</body>
</html>
`;
}

/** Signs in the texts of a script that would end its element, written as scripts may write them. */
function within(script: string): string {
  return script.trim().replaceAll(/<(?=!--|\/?script)/gi, String.raw`\x3c`);
}

/** Throws where a parser would not find the text in its element as it is. */
function asElementText(element: 'script' | 'style', text: string): string {
  const unfit = new RegExp(String.raw`</${element}|<!--|\r|\0`, 'i').exec(text);
  if (unfit === null) return text;
  const around = text.slice(Math.max(0, unfit.index - 40), unfit.index + 40);
  throw new Error(`What is to stand in a <${element}> holds ${JSON.stringify(around)}`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
