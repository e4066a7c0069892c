import { headersFor, parseHeadersFile } from '../../serve/headers-file';

/**
 * The Content-Security-Policy of the site's pages as a tag, for the page that hosts answer with where there is nothing:
 * no rule of `_headers` names such an address. Framing cannot be refused in a tag.
 */
export function policyTag(headersFile: string): string {
  const policy = headersFor(parseHeadersFile(headersFile), '/').get('content-security-policy');
  if (policy === undefined) throw new Error('_headers has no Content-Security-Policy for /');
  const rest = policy.replace(/\s*frame-ancestors [^;]*;?/, '');
  return `<meta http-equiv="Content-Security-Policy" content="${rest}" />`;
}

/** Puts the tag before everything else in the head, but behind the character set. */
export function withPolicy(html: string, tag: string): string {
  const place = /<meta\s+charset="[^"]*"\s*\/?>/i;
  if (!place.test(html)) throw new Error('index.html names no character set');
  return html.replace(place, (charset) => `${charset}\n    ${tag}`);
}
